import type { ReadRow } from '../findings.ts';
import { keyOf } from '../text/fold.ts';

/** What a row near a name can be, besides part of name or address. */
export type RowRole = 'contact' | 'identifier' | 'registration' | 'heading' | 'dated' | 'plain';

const CONTACT: ReadonlySet<string> = new Set(['phone', 'email', 'website']);
const IDENTIFIER: ReadonlySet<string> = new Set(['vatId', 'taxNumber', 'iban', 'bic']);
const HEADING: ReadonlySet<string> = new Set([
  'invoiceNumber',
  'orderReference',
  'customerNumber',
  'otherNumber',
  'quoteNumber',
  'deliveryNumber',
  'plainNumber',
  'paymentMethod',
  'total',
  'cash',
]);
const PHONE = /(?<!\d)(?:\+?\d[\d\s().-]{7,}\d)(?!\d)/u;
const WEB = /@|www\.|https?:|\.com\b|\.my\b/iu;
/** "(860671-D)", "JM0325955-V", "Co. Reg. No. 12345-X", "HRB 1234". */
const REGISTRATION =
  /^[(（[\s]*(?:[\p{L}\s./]{0,24}[:：.#\s])?\s*(?:[A-Z]{0,3}\d{4,9}\s?-\s?[A-Z0-9]{1,2}|\d{12})\s*[)）\]]?[\s)]*$/iu;

/** Longer rows are running text. */
const MAX_TEXT = 300;

/** The role of a row by its labels and its shape. */
export function roleOf(readRow: ReadRow): RowRole {
  const { row, labels, dates } = readRow;
  if (row.text.length > MAX_TEXT) return 'heading';
  if (REGISTRATION.test(row.text)) return 'registration';
  if (isContact(readRow)) return 'contact';
  if (labels.some((label) => isIdentifier(label) && /\d{4}/.test(row.text))) return 'identifier';
  const starts = labels.filter((label) => label.from <= 3);
  if (starts.some((label) => label.meaning === 'registration')) return 'registration';
  if (dates.length > 0) return 'dated';
  const isHeading = starts.some((label) => HEADING.has(label.meaning) && isMost(label.length, row.text));
  return isHeading ? 'heading' : 'plain';
}

/** E-mail, website, or a telephone number by its label or its shape. */
function isContact({ row, labels }: ReadRow): boolean {
  if (WEB.test(row.text) || /^(?:tel|fax|phone|hp|h\/p|h p)\b/iu.test(row.text)) return true;
  const isLabelled = labels.some((label) => CONTACT.has(label.meaning) && label.from <= 3);
  return (isLabelled && /\d{3}|(?:\d\d[ .]){3}/.test(row.text)) || isPhoneOnly(row.text);
}

/** A tax label before a long number is a registration, not an amount of tax. */
function isIdentifier(label: ReadRow['labels'][number]): boolean {
  return (
    IDENTIFIER.has(label.meaning) ||
    (label.meaning === 'taxTotal' && label.from === 0 && /\d{8}/.test(label.row.text))
  );
}

function isMost(length: number, text: string): boolean {
  return length >= 0.4 * keyOf(text).length;
}

function isPhoneOnly(text: string): boolean {
  const phone = PHONE.exec(text)?.[0] ?? '';
  return phone.replace(/\D/g, '').length >= 8 && phone.length > 0.6 * text.length && /[-\s+()]/u.test(phone);
}
