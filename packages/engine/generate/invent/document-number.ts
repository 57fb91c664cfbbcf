import type { Random } from '../random.ts';

/** Ways in which businesses number their invoices; all hold a running number. */
const PATTERNS: readonly ((year: string, random: Random) => string)[] = [
  (year, random) => `INV-${year}-${random.digits(5)}`,
  (year, random) => `${year}/${random.digits(4)}`,
  (year, random) => `${year}${random.digits(4)}`,
  (year, random) => `${random.pick(['A', 'F', 'R', 'FA', 'RE'])}${year.slice(2)}-${random.digits(5)}`,
  (_year, random) => `${random.int(1, 9)}${random.digits(5)}`,
  (year, random) =>
    `${random.pick(['S', 'V', 'X'])}-${random.digits(3)}-${random.digits(4)}/${year.slice(2)}`,
];

/** An invoice number in the year of the issue date. */
export function makeInvoiceNumber(issueDate: string, random: Random): string {
  return random.pick(PATTERNS)(issueDate.slice(0, 4), random);
}

/** A till's receipt number. */
export function makeReceiptNumber(random: Random): string {
  return random.pick([() => random.digits(6), () => `${random.digits(4)}-${random.digits(4)}`])();
}
