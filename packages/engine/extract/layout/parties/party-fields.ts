import type { Field } from '@vouch/core/extraction/extraction.ts';
import { toField } from '../assemble/to-field.ts';
import { type Choice, confidenceOf } from '../confidence/confidence.ts';
import type { BlockLine, Party } from './party.ts';

/** Print readers doubt every name a little. */
const USUAL_DOUBT = 0.01;

/** Name and address of a party as fields. */
export function partyFields(
  party: Party | null,
  role: 'seller' | 'buyer',
): { readonly name?: Field; readonly address?: Field } {
  if (!party) return {};
  const rated = ratingOf(party, role === 'buyer' ? 'buyerName' : 'name');
  return {
    name: textField(party.name, party.nameLines, rated.name),
    ...(party.address ? { address: textField(party.address, party.addressLines, rated.address) } : {}),
  };
}

/** How sure name and address are, from 0 to 1, by how clearly their words were read (0 to 1). */
type Rating = (clear: number) => number;

/** Names of shops are in large and odd letters: there the reader's doubts count twice. */
function ratingOf(
  { points, shopAddressPoints }: Party,
  named: Choice,
): { readonly name: Rating; readonly address: Rating } {
  const by = (choice: Choice, strength: number) => (clear: number) => confidenceOf(choice, strength) * clear;
  if (shopAddressPoints === undefined) return { name: by(named, points), address: by('address', points) };
  const eased = (clear: number) => Math.min(1, clear + USUAL_DOUBT);
  return {
    name: (clear) => by('shopName', points)(eased(clear) ** 2),
    address: (clear) => by('shopAddress', shopAddressPoints)(eased(clear)),
  };
}

function textField(value: string, lines: readonly BlockLine[], rating: Rating): Field {
  const words = lines.flatMap((line) => line.cell.words);
  const raw = lines.map((line) => line.cell.text).join('\n') || value;
  const clear = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length);
  return toField({ value, raw, words, page: lines[0]?.row.row.page ?? 1, confidence: rating(clear) });
}
