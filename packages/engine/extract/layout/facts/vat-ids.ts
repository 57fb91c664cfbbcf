import type { Findings, ReadRow } from '../findings.ts';
import type { Party } from '../parties/party.ts';
import { type FoundText, foundText } from './found-text.ts';

/** Shapes of VAT numbers that carry their country, blanks and points allowed between the digits. */
const WITH_COUNTRY =
  /(?<![\p{L}\d])(?:ATU\s?\d{8}|BE\s?0?\d{3}[.\s]?\d{3}[.\s]?\d{3}|BG\d{9,10}|CHE[-\s]?\d{3}[.\s]?\d{3}[.\s]?\d{3}(?:\s(?:MWST|TVA|IVA))?|CY\d{8}[A-Z]|CZ\d{8,10}|DE\s?\d{3}\s?\d{3}\s?\d{3}|DK\s?\d{8}|EE\d{9}|EL\d{9}|ES\s?[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR\s?[A-Z0-9]{2}\s?\d{3}\s?\d{3}\s?\d{3}|GB\s?\d{3}\s?\d{4}\s?\d{2}|HR\d{11}|HU\d{8}|IE\d[A-Z0-9]\d{5}[A-Z]{1,2}|IT\s?\d{11}|LT\d{9,12}|LU\s?\d{8}|LV\d{11}|MT\d{8}|NL\s?\d{9}\s?B\s?\d{2}|PL\s?\d{10}|PT\s?\d{9}|RO\d{6,10}|SE\d{12}|SI\d{8}|SK\d{10})(?![\p{L}\d])/gu;
/** What stands after a tax label where the country is left out: GST, NIF, P.IVA, GSTIN and the like. */
const AFTER_LABEL =
  /(?<![\p{L}\d])(?:\d{2}[A-Z]{5}\d{4}[A-Z]\d?[A-Z]{1,2}\d?|[A-Z]-?\d{7}-?[A-Z0-9]|\d{8}-?[A-Z]|\d{9,15}|[A-Z]\d{2}-?\d{4}-?\d{8}|\d{3}-\d{4}-\d{4}-\d{4})(?![\p{L}\d])/u;

/** VAT numbers of both sides. */
export interface VatIds {
  readonly seller: FoundText | null;
  readonly buyer: FoundText | null;
}

/** The VAT numbers on the pages, told apart by the block they stand in and by words such as "client" before them. */
export function findVatIds(findings: Findings, buyer: Party | null): VatIds {
  const found = findings.rows.flatMap((row) => onRow(row));
  const buyers = found.filter((one) => isBuyers(one, buyer));
  const sellers = found.filter((one) => !buyers.includes(one));
  const [seller] = sellers;
  const other = buyers.find((one) => one.value !== seller?.value);
  return { seller: seller ?? null, buyer: other ?? null };
}

function onRow(row: ReadRow): FoundText[] {
  if (row.labels.some((label) => label.meaning === 'iban' && label.firstWord === 0)) return [];
  const found = [...row.row.text.matchAll(WITH_COUNTRY)].map((match) =>
    foundText(row, { start: match.index, raw: match[0] }, match[0].replace(/[\s.-]/g, '')),
  );
  return found.length > 0 ? found : afterLabel(row);
}

function afterLabel(row: ReadRow): FoundText[] {
  const label = row.labels.find(
    (one) => one.meaning === 'vatId' || (one.meaning === 'taxTotal' && one.firstWord === 0),
  );
  if (!label) return [];
  const offset = row.row.words.slice(0, label.firstWord).reduce((sum, word) => sum + word.text.length + 1, 0);
  const match = AFTER_LABEL.exec(row.row.text.slice(offset));
  return match ? [foundText(row, { start: offset + match.index, raw: match[0] }, match[0])] : [];
}

/** In the buyer's block (its column, up to a few rows below its name) or beside a word for the buyer. */
function isBuyers(one: FoundText, buyer: Party | null): boolean {
  const left = one.words[0]?.box.left ?? 0;
  if (
    one.row.parties.some((label) => label.meaning === 'buyer' && label.box.left <= left && label.length >= 4)
  )
    return true;
  const name = buyer?.nameLines[0];
  if (!name || name.row.row.page !== one.row.row.page) return false;
  const below = one.row.row.index - name.row.row.index;
  const sameColumn = Math.abs(left - name.cell.box.left) < 0.2;
  return below >= 0 && below <= 7 && sameColumn;
}
