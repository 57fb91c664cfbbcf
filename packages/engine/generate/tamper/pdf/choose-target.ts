import type { Place } from '@vouch/core/geometry/box.ts';
import type { GeneratedTruth, TruthValue } from '../../generated-truth.ts';
import { makeIban } from '../../invent/iban.ts';
import type { Random } from '../../random.ts';
import { otherNumber } from '../recipe.ts';
import type { PdfRecipe } from './pdf-recipe.ts';

/** A printed value and what it is to become. */
export interface Target {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly place: Place;
}

/** Chooses a value of the wanted kind and invents another; `null` when none is printed. */
export function chooseTarget(
  truth: GeneratedTruth,
  wants: PdfRecipe['wants'],
  random: Random,
): Target | null {
  const candidates = candidatesOf(truth, wants);
  if (candidates.length === 0) return null;
  const [field, value] = random.pick(candidates);
  const after = wants === 'account' ? otherAccount(value.text, random) : otherNumber(value.text, random);
  return after === null || after === value.text
    ? null
    : { field, before: value.text, after, place: value.place };
}

type Candidate = readonly [field: string, value: TruthValue];

function candidatesOf({ fields, lines }: GeneratedTruth, wants: PdfRecipe['wants']): readonly Candidate[] {
  const named = (...names: readonly (keyof typeof fields)[]) =>
    names.flatMap((name): readonly Candidate[] => {
      const value = fields[name];
      return value === undefined || value.text.includes('\n') ? [] : [[name, value]];
    });
  if (wants === 'account') return named('iban');
  if (wants === 'date') return named('invoiceDate', 'dueDate').filter(([, { text }]) => /\d/.test(text));
  const cells = lines.flatMap(({ lineTotal }, index): readonly Candidate[] =>
    lineTotal === undefined ? [] : [[`lines[${index}].lineTotal`, lineTotal]],
  );
  return [...named('grandTotal', 'netTotal', 'amountDue'), ...cells];
}

/** Another invented account of the same country, in the same groups. */
function otherAccount(text: string, random: Random): string | null {
  const made = makeIban(text.slice(0, 2), random);
  if (made === null || made.length !== text.replaceAll(/\s/g, '').length) return null;
  let at = 0;
  return Array.from(text, (sign) => (/\s/.test(sign) ? sign : (made[at++] ?? ''))).join('');
}
