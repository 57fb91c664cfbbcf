import type { EInvoicePeriod, SchemedId } from '@vouch/core/invoice/e-invoice-parts.ts';
import { toDecimal } from '@vouch/core/money/decimal.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { attributeOf, textOf } from './xml/xml-element.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** Faults of one file, gathered while reading. */
export type Faults = (fault: string) => void;

const NUMBER = /^\+?(-?)(\d{0,18})(?:\.(\d*))?$/;
const MAX_DECIMALS = 12;

/**
 * The element's number exactly as printed, scale kept; surrounding blanks and a leading plus are dropped, ".5" becomes "0.5".
 * `null` with a fault for exponents, grouping and anything else.
 */
export function decimalOf(element: XmlElement | null, faults: Faults): Decimal | null {
  const text = textOf(element);
  if (element === null || text === null) return null;
  const value = normalNumber(text);
  if (value === null) faults(`${element.name} is not a plain decimal number.`);
  return value;
}

function normalNumber(text: string): Decimal | null {
  const [, sign = '', whole = '', fraction = ''] = NUMBER.exec(text) ?? [];
  if (whole === '' && fraction === '') return null;
  const kept = fraction.length > MAX_DECIMALS ? fraction.replace(/0+$/, '') : fraction;
  return toDecimal(`${sign}${whole === '' ? '0' : whole}${kept === '' ? '' : `.${kept}`}`);
}

const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]{1,20})?(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * The element's date as an ISO day, from an ISO date (time and zone dropped) or UN/CEFACT format 102. The date may stand in a
 * child element. `null` with a fault for months, weeks, impossible days and anything else.
 */
export function dayOf(element: XmlElement | null, faults: Faults): string | null {
  const holder = dateHolder(element);
  const text = textOf(holder);
  if (holder === null || text === null) return null;
  const [, year, month, day] = COMPACT_DAY.exec(text) ?? ISO_DAY.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  if (isRealDay(iso)) return iso;
  const format = attributeOf(holder, 'format');
  faults(`${element?.name ?? holder.name} is not a day${format === null ? '' : ` (format ${format})`}.`);
  return null;
}

function dateHolder(element: XmlElement | null): XmlElement | null {
  if (element === null || textOf(element) !== null) return element;
  return element.children.find((child) => textOf(child) !== null) ?? null;
}

function isRealDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** Upper-case code such as a currency or a country; `null` when the text is no code of that length. */
export function codeOf(text: string | null, letters: number): string | null {
  const code = text?.toUpperCase() ?? '';
  return code.length === letters && /^[A-Z]+$/.test(code) ? code : null;
}

/** The element's text as an identifier, with the scheme that its `schemeID` names. */
export function idOf(element: XmlElement | null): SchemedId | null {
  const id = textOf(element);
  return id === null ? null : { id, scheme: attributeOf(element, 'schemeID') };
}

/** The days between two elements; `null` when both are missing. */
export function periodOf(
  start: XmlElement | null,
  end: XmlElement | null,
  faults: Faults,
): EInvoicePeriod | null {
  return start === null && end === null ? null : { start: dayOf(start, faults), end: dayOf(end, faults) };
}

/** Whether an indicator says yes. */
export function isTrue(text: string | null): boolean {
  return text === 'true' || text === '1';
}
