import { findTime } from '@vouch/core/dates/find-time.ts';
import type { Word } from '@vouch/core/document/document.ts';
import type { DocumentKind, Field, FieldName } from '@vouch/core/extraction/extraction.ts';
import { type Choice, confidenceOf } from '../confidence/confidence.ts';
import { findBic, findIban } from '../facts/bank.ts';
import type { ChosenDate, ChosenDates } from '../facts/choose-dates.ts';
import { findContacts } from '../facts/contacts.ts';
import { findCodes, type FoundCode } from '../facts/find-codes.ts';
import { type FoundText, foundText } from '../facts/found-text.ts';
import { findOwnNumber } from '../facts/own-number.ts';
import { findPayment } from '../facts/payment.ts';
import { findTaxNumbers } from '../facts/tax-number.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { isEuroByCountry } from '../money/currency-by-country.ts';
import { tellCurrency } from '../money/tell-currency.ts';
import { toField } from './to-field.ts';

type Fields = Partial<Record<FieldName, Field>>;

/** Codes with fewer points are more often wrong than right. */
const ENOUGH = 2.2;

/** Numbers, bank data, contacts and payment as fields. */
export function factFields(findings: Findings, kind: DocumentKind): Fields {
  const fields: Fields = {};
  const codes = {
    invoiceNumber: findOwnNumber(findings, kind, ENOUGH),
    orderReference: sure(findCodes(findings, 'orderReference')),
    customerNumber: sure(findCodes(findings, 'customerNumber')),
    sellerTaxNumber: sure(findTaxNumbers(findings)),
  };
  for (const [name, code] of Object.entries(codes)) {
    if (code) fields[name as FieldName] = codeField(code);
  }
  const iban = findIban(findings);
  const bic = findBic(findings);
  const texts = {
    ...findContacts(findings),
    ...findPayment(findings),
    ...(iban ? { iban } : {}),
    ...(bic ? { bic } : {}),
  };
  for (const [name, found] of Object.entries(texts)) fields[name as FieldName] = textField(found);
  return { ...fields, ...currencyField(findings) };
}

function sure([best]: readonly FoundCode[]): FoundCode | null {
  return best && best.points >= ENOUGH ? best : null;
}

function codeField(code: FoundCode): Field {
  return toField({ ...code, page: code.row.page, confidence: confidenceOf('code', code.points) });
}

/** A found text as a field. */
export function textField(found: FoundText, choice: Choice = 'code', points = 5): Field {
  const clear = 0.5 + 0.5 * Math.min(1, ...found.words.map((word) => word.confidence));
  return toField({ ...found, page: found.row.row.page, confidence: confidenceOf(choice, points) * clear });
}

/** The chosen dates, and the time beside the invoice date. */
export function dateFields(dates: ChosenDates): Fields {
  const fields: Fields = {};
  for (const name of ['invoiceDate', 'dueDate', 'deliveryDate'] as const) {
    const date = dates[name];
    if (date) fields[name] = dateField(date);
  }
  const row = dates.invoiceDate?.row;
  const time = row ? findTime(row.row.text.replace(dates.invoiceDate?.found.raw ?? '', ' ')) : null;
  if (row && time)
    fields.time = toField({
      ...time,
      words: wordsOfTime(row, time.raw),
      page: row.row.page,
      confidence: 0.85,
    });
  return fields;
}

/** The words of the row that hold the time; all where it is not found as written. */
function wordsOfTime(row: ReadRow, raw: string): readonly Word[] {
  const start = row.row.text.indexOf(raw);
  return start < 0 ? row.row.words : foundText(row, { start, raw }, raw).words;
}

function dateField({ day, found, row, points, words }: ChosenDate): Field {
  const clear = Math.min(1, ...words.map((word) => word.confidence));
  return toField({
    value: day,
    raw: found.raw,
    words,
    page: row.row.page,
    confidence: confidenceOf('date', points) * (0.6 + 0.4 * clear),
  });
}

/** As printed; on recognised pages whose sign got lost as computed from the countries of seller and account. */
function currencyField(findings: Findings): Fields {
  const told = tellCurrency(findings);
  if (told)
    return {
      currency: toField({ ...told, value: told.code, confidence: confidenceOf('currency', told.points) }),
    };
  if (!isEuroByCountry(findings)) return {};
  return {
    currency: {
      value: 'EUR',
      raw: null,
      place: null,
      confidence: 0.85,
      engine: 'layout',
      origin: 'computed',
    },
  };
}
