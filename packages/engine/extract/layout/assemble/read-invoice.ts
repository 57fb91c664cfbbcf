import type { ExtractedInvoice, Field, FieldName } from '@vouch/core/extraction/extraction.ts';
import { chooseDates } from '../facts/choose-dates.ts';
import { findVatIds } from '../facts/vat-ids.ts';
import type { Findings } from '../findings.ts';
import { chooseItems } from '../lines/choose-items.ts';
import type { Item } from '../lines/item.ts';
import { toLineItems } from '../lines/line-fields.ts';

import { tellKind } from '../kind/tell-kind.ts';
import { chooseParties, type Parties } from '../parties/choose-parties.ts';
import { partyFields } from '../parties/party-fields.ts';
import { dueWhenUnpaid, isPaidAtTill } from '../totals/due-when-unpaid.ts';
import { chooseTotals } from '../totals/choose-totals.ts';
import { type FoundTaxRow, findTaxRows } from '../totals/tax-rows.ts';
import type { Totals } from '../totals/totals.ts';
import { toTaxRows } from './tax-fields.ts';
import { amountFields } from './amount-fields.ts';
import { dateFields, factFields, textField } from './fact-fields.ts';
import { overallConfidence } from './overall-confidence.ts';

type Fields = Partial<Record<FieldName, Field>>;

/** Puts everything that was found together as one invoice or receipt. */
export function readInvoice(findings: Findings): ExtractedInvoice {
  const told = tellKind(findings);
  const items = chooseItems(findings);
  const totals = chooseTotals(findings, {
    kind: told.kind,
    lineSums: lineSumsOf(items),
    itemAmounts: new Set(
      items.flatMap(({ quantity, unitPrice, lineTotal }) =>
        [quantity, unitPrice, lineTotal].filter((amount) => amount !== null),
      ),
    ),
  });
  const taxes = findTaxRows(findings, totals.chosen.grandTotal?.amount.cents ?? null);
  const fields: Fields = {
    ...factFields(findings, told.kind),
    ...dateFields(chooseDates(findings, told.kind)),
    ...partyFieldsOf(findings, chooseParties(findings, told.kind)),
    ...amountFields(withoutPartialTax(totals, taxes)),
  };
  const due = dueWhenUnpaid(fields, told.kind);
  if (due) fields.amountDue = due;
  if (isPaidAtTill(fields, told.kind)) delete fields.amountDue;
  return {
    kind: told.kind,
    kindConfidence: told.confidence,
    fields,
    lines: toLineItems(items),
    taxes: toTaxRows(taxes),
    confidence: overallConfidence(fields, told.kind),
  };
}

/** One of several rates is not the tax in all, unless it adds up. */
function withoutPartialTax(totals: Totals, taxes: readonly FoundTaxRow[]): Totals {
  const tax = totals.chosen.taxTotal;
  const isPartial = taxes.length > 1 && taxes.some((row) => row.amount === tax?.amount);
  if (!isPartial || totals.addsUp) return totals;
  const { taxTotal: _partial, ...chosen } = totals.chosen;
  return { ...totals, chosen };
}

function lineSumsOf(items: readonly Item[]): number[] {
  const sum = items.reduce((all, item) => all + (item.lineTotal?.cents ?? 0), 0);
  return sum === 0 ? [] : [sum];
}

function partyFieldsOf(findings: Findings, { seller, buyer }: Parties): Fields {
  const vat = findVatIds(findings, buyer);
  const from = partyFields(seller, 'seller');
  const to = partyFields(buyer, 'buyer');
  return {
    ...(from.name ? { sellerName: from.name } : {}),
    ...(from.address ? { sellerAddress: from.address } : {}),
    ...(to.name ? { buyerName: to.name } : {}),
    ...(to.address ? { buyerAddress: to.address } : {}),
    ...(vat.seller ? { sellerVatId: textField(vat.seller) } : {}),
    ...(vat.buyer ? { buyerVatId: textField(vat.buyer) } : {}),
  };
}
