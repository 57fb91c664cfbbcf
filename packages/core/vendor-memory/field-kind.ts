import { findDates, type DateOrder } from '../dates/find-dates.ts';
import type { DecimalMark } from '../locale/decimal-mark.ts';
import { parseNumber } from '../locale/parse-number.ts';
import { compare, toDecimal } from '../money/decimal.ts';

/** How a value is printed. */
export type FieldKind = 'amount' | 'date' | 'code' | 'text';

const AMOUNTS: ReadonlySet<string> = new Set([
  'netTotal',
  'taxTotal',
  'taxRate',
  'grandTotal',
  'paidAmount',
  'amountDue',
  'roundingAmount',
  'discountTotal',
  'chargeTotal',
  'shippingTotal',
  'tip',
  'cashGiven',
  'changeGiven',
]);
const DATES: ReadonlySet<string> = new Set(['invoiceDate', 'dueDate', 'deliveryDate']);
const TEXTS: ReadonlySet<string> = new Set([
  'sellerName',
  'sellerAddress',
  'buyerName',
  'buyerAddress',
  'paymentTerms',
  'paymentMethod',
]);

/** How values of a field are printed; a field that an organization made up is taken for a code. */
export function kindOf(field: string): FieldKind {
  if (AMOUNTS.has(field)) return 'amount';
  if (DATES.has(field)) return 'date';
  return TEXTS.has(field) ? 'text' : 'code';
}

const MARKS: readonly (DecimalMark | null)[] = ['.', ',', null];
const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
/** Longer texts are no values. */
const LONGEST = 200;

/** How numbers and dates are written on a template. */
export interface Notation {
  readonly mark: DecimalMark | null;
  readonly order: DateOrder | null;
}

/** The value that a printed text stands for, as fields hold it; `null` when it is none of this kind. */
export function readPrinted(kind: FieldKind, printed: string, { mark, order }: Notation): string | null {
  const text = printed.trim();
  if (text === '' || text.length > LONGEST) return null;
  if (kind === 'amount') return parseNumber(bareAmount(text), mark);
  if (kind === 'text') return text;
  if (kind === 'code') return bareCode(text);
  const days = daysOf(text);
  return days.find((day) => day.order === order)?.day ?? days[0]?.day ?? null;
}

/** Whether a printed text can stand for a value, and how it is then written; `null` when it can't. */
export function notationOf(kind: FieldKind, printed: string, value: string): Notation | null {
  if (kind === 'amount') return amountNotation(printed, value);
  if (kind === 'date') {
    const found = daysOf(printed.trim()).find(({ day }) => day === value);
    return found ? { mark: null, order: found.order } : null;
  }
  const text = kind === 'text' ? printed : (bareCode(printed) ?? '');
  return bare(value) !== '' && bare(text) === bare(value) ? { mark: null, order: null } : null;
}

function amountNotation(printed: string, value: string): Notation | null {
  const wanted = toDecimal(value);
  const isIt = (mark: DecimalMark | null) => {
    const read = parseNumber(bareAmount(printed), mark);
    return wanted !== null && read !== null && compare(read, wanted) === 0;
  };
  const mark = MARKS.find(isIt);
  return mark === undefined ? null : { mark, order: null };
}

interface DayInOrder {
  readonly order: DateOrder;
  readonly day: string;
}

/** The ways to read a text that is a date and nothing else. */
function daysOf(text: string): readonly DayInOrder[] {
  const [date] = findDates(text.slice(0, LONGEST));
  if (date === undefined || date.raw.trim().length < text.length - 2) return [];
  return ORDERS.flatMap((order) => {
    const day = date.readings[order];
    return day === undefined ? [] : [{ order, day }];
  });
}

/** Letters and digits of a code by their kind, so that codes of one maker look alike: "RE-2026/17" is "A-9/9". */
export function shapeOf(text: string): string {
  return text
    .trim()
    .replaceAll(/\p{L}+/gu, 'A')
    .replaceAll(/\d+/g, '9');
}

function bareAmount(text: string): string {
  return text.replaceAll(/[\p{L}\p{Sc}%:]/gu, '').trim();
}

function bareCode(text: string): string | null {
  const code = text.replace(/^[\s#:.]+/, '').replace(/[\s,;:.]+$/, '');
  return code === '' ? null : code;
}

function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
