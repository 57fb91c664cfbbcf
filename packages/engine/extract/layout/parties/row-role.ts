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
  'paymentMethod',
  'total',
  'cash',
]);
const PHONE = /(?<!\d)(?:\+?\d[\d\s().-]{7,}\d)(?!\d)/u;
const WEB = /@|www\.|https?:|\.com\b|\.my\b/iu;
/** "(860671-D)", "JM0325955-V", "Co. Reg. No. 12345-X", "HRB 1234". */
const REGISTRATION =
  /^[(（[\s]*(?:[\p{L}\s./]{0,24}[:：.#\s])?\s*(?:[A-Z]{0,3}\d{4,9}\s?-\s?[A-Z0-9]{1,2}|\d{12})\s*[)）\]]?[\s)]*$/iu;

/** The role of a row by its labels and its shape. */
export function roleOf({ row, labels, dates }: ReadRow): RowRole {
  const starts = labels.filter((label) => label.from <= 3);
  if (REGISTRATION.test(row.text)) return 'registration';
  if (
    WEB.test(row.text) ||
    labels.some((label) => CONTACT.has(label.meaning) && label.from <= 3 && /\d{3}/.test(row.text))
  )
    return 'contact';
  if (/^(?:tel|fax|phone|hp|h\/p|h p)\b/iu.test(row.text)) return 'contact';
  if (labels.some((label) => isIdentifier(label) && /\d{4}/.test(row.text))) return 'identifier';
  if (starts.some((label) => label.meaning === 'registration')) return 'registration';
  if (dates.length > 0) return 'dated';
  if (starts.some((label) => HEADING.has(label.meaning) && isMost(label.length, row.text))) return 'heading';
  return isPhoneOnly(row.text) ? 'contact' : 'plain';
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
