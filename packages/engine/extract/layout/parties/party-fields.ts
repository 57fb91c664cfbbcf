import type { Field } from '@vouch/core/extraction/extraction.ts';
import { toField } from '../assemble/to-field.ts';
import { type Choice, confidenceOf } from '../confidence/confidence.ts';
import type { BlockLine, Party } from './party.ts';

/** Name and address of a party as fields. */
export function partyFields(party: Party | null): { readonly name?: Field; readonly address?: Field } {
  if (!party) return {};
  const address = party.address
    ? textField(party.address, party.addressLines, { choice: 'address', points: party.points })
    : null;
  return {
    name: textField(party.name, party.nameLines, { choice: 'name', points: party.points }),
    ...(address ? { address } : {}),
  };
}

function textField(
  value: string,
  lines: readonly BlockLine[],
  rated: { choice: Choice; points: number },
): Field {
  const words = lines.flatMap((line) => line.cell.words);
  const raw = lines.map((line) => line.cell.text).join('\n') || value;
  const clear = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length);
  return toField({
    value,
    raw,
    words,
    page: lines[0]?.row.row.page ?? 1,
    confidence: confidenceOf(rated.choice, rated.points) * clear,
  });
}
