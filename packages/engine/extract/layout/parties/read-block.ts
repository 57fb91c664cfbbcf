import { companyFormStrength } from '../../labels/company-forms.ts';
import { LANGUAGES } from '../../labels/all-languages.ts';
import { phrasesOf } from '../../labels/language-labels.ts';
import { fold, keyOf } from '../text/fold.ts';
import { cleanName } from './clean-name.ts';
import { GOES_ON } from './name-rows.ts';
import type { BlockLine, Party } from './party.ts';
import { addressPoints, hasPostcode } from './place-words.ts';
import { joinLines } from './shop-address.ts';

const SALUTATIONS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((labels) => phrasesOf(labels.salutations ?? '').map((word) => keyOf(word))),
);
/** Lines that hold numbers of the party, contacts, or labels with a colon. */
const NO_NAME = /@|www\.|https?:|^(?:gln|tel|fax|fon|phone|mobil)\b|^[^\p{L}]*$|\d{6,}|[:：]\s*\S*\d/iu;
/** "Largo da Sé, 126": a street with its number, whatever its words look like. */
const HOUSE = /,\s?\d{1,4}[a-z]?$/iu;
const COUNTRY = /^\p{L}[\p{L}\s/.'-]{2,30}$/u;

/** Name and address from the lines of one party; `null` when no line can be a name. */
export function readBlock(lines: readonly BlockLine[], points: number): Party | null {
  const start = lines.findIndex((line) => canBeName(line.cell.text) && !isLabelled(line));
  if (start < 0) return null;
  const nameLines = takeName(lines.slice(start));
  const name = cleanName(nameLines.map((line) => line.cell.text).join(' '));
  if (name.length < 2) return null;
  const addressLines = takeAddress(lines.slice(start + nameLines.length));
  const address = addressLines.length > 0 ? joinLines(addressLines.map((line) => line.cell.text)) : null;
  return { name, nameLines, address, addressLines, points };
}

/** Whether a line can be (the beginning of) a name: letters, no contact data, no numbers, no street. */
export function canBeName(text: string): boolean {
  if (NO_NAME.test(text) || text.replace(/[^\p{L}]/gu, '').length < 2) return false;
  if (/[:：]$/u.test(text.trim())) return false;
  return companyFormStrength(text) === 1 || !(hasPostcode(text) || /^\d/.test(text));
}

/** Whether a label of a number, date or party opens the line: "Nummer …", "Käufer". */
function isLabelled({ cell, row }: BlockLine): boolean {
  const opens = (label: { box: { left: number; right: number }; length: number }) =>
    Math.abs(label.box.left - cell.box.left) < 0.002 && label.length >= 0.5 * keyOf(cell.text).length;
  return companyFormStrength(cell.text) < 1 && (row.labels.some(opens) || row.parties.some(opens));
}

/** One line; with a salutation or an unfinished company name also the next. */
function takeName(lines: readonly BlockLine[]): BlockLine[] {
  const [first, second] = lines;
  if (!first) return [];
  if (!second || !canBeName(second.cell.text)) return [first];
  const isSalutation = SALUTATIONS.has(keyOf(first.cell.text));
  if (isSalutation || GOES_ON.test(second.cell.text)) return [first, second];
  const isWrapped = companyFormStrength(first.cell.text) < 1 && companyFormStrength(second.cell.text) === 1;
  const isAddress = HOUSE.test(second.cell.text) || addressPoints(second.cell.text) >= 1;
  return isWrapped && !isAddress ? [first, second] : [first];
}

/** The lines up to the postcode and a country after it; nothing without a postcode or street. */
function takeAddress(lines: readonly BlockLine[]): BlockLine[] {
  const postcode = lines.findIndex(
    (line) => hasPostcode(line.cell.text) && !NO_NAME.test(line.cell.text.replace(/\d{5,6}/g, '')),
  );
  if (postcode < 0) return lines.slice(0, 2).filter((line) => addressPoints(line.cell.text) >= 1.2);
  const country = lines[postcode + 1];
  const hasCountry = country && COUNTRY.test(country.cell.text) && addressPoints(country.cell.text) > 0;
  const block = lines.slice(0, postcode + (hasCountry ? 2 : 1));
  const start = block.findIndex(
    (line) => addressPoints(fold(line.cell.text)) > 0 || /\d/.test(line.cell.text),
  );
  return block.slice(Math.max(0, start));
}
