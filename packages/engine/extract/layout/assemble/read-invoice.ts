import type { ExtractedInvoice, Field, FieldName } from '@vouch/core/extraction/extraction.ts';
import { findTime } from '@vouch/core/dates/find-time.ts';
import { confidenceOf } from '../confidence/confidence.ts';
import { chooseDates, type ChosenDate } from '../facts/choose-dates.ts';
import { findCodes } from '../facts/find-codes.ts';
import type { Findings } from '../findings.ts';
import { tellKind } from '../kind/tell-kind.ts';
import { tellCurrency } from '../money/tell-currency.ts';
import { findShopAddress } from '../parties/shop-address.ts';
import { findShopName } from '../parties/shop-name.ts';
import { chooseTotals } from '../totals/choose-totals.ts';
import { amountFields } from './amount-fields.ts';
import { toField, wordsOf } from './to-field.ts';

type Fields = Partial<Record<FieldName, Field>>;

/** Puts everything that was found together as one invoice or receipt. */
export function readInvoice(findings: Findings): ExtractedInvoice {
  const told = tellKind(findings);
  const totals = chooseTotals(findings, { kind: told.kind, lineSums: [] });
  const dates = chooseDates(findings, told.kind);
  const name = findShopName(findings);
  const address = findShopAddress(findings, name);
  const currency = tellCurrency(findings);
  const [number] = findCodes(findings, 'invoiceNumber');
  const fields: Fields = {
    ...amountFields(totals),
    ...dateField('invoiceDate', dates.invoiceDate),
    ...dateField('dueDate', dates.dueDate),
  };
  if (name)
    fields.sellerName = toField({
      value: name.name,
      raw: name.name,
      ...wordsOf(name.rows),
      confidence: confidenceOf('name', name.points),
    });
  if (address)
    fields.sellerAddress = toField({
      value: address.text,
      raw: address.text,
      ...wordsOf(address.rows),
      confidence: confidenceOf('address', address.points),
    });
  if (currency)
    fields.currency = toField({
      value: currency.code,
      ...currency,
      confidence: confidenceOf('currency', currency.points),
    });
  if (number)
    fields.invoiceNumber = toField({
      value: number.value,
      raw: number.raw,
      words: number.words,
      page: number.row.page,
      confidence: confidenceOf('code', number.points),
    });
  return { kind: told.kind, kindConfidence: told.confidence, fields, lines: [], taxes: [], confidence: 0 };
}

function dateField(name: FieldName, date: ChosenDate | null): Fields {
  if (!date) return {};
  const { row, found } = date;
  return {
    [name]: toField({
      value: date.day,
      raw: found.raw,
      words: row.row.words,
      page: row.row.page,
      confidence: confidenceOf('date', date.points),
    }),
  };
}
