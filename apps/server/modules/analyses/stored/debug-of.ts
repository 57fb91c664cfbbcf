import type { DecisionDebugBody } from '@vouch/contract/analyses/decision.ts';
import { CALIBRATION } from '@vouch/core/ensemble/calibration.ts';
import type { ExtractedInvoice, Field, TaxRow } from '@vouch/core/extraction/extraction.ts';
import type { RuleRun } from '@vouch/core/verification/verification.ts';
import type { CheckedDocument } from '../../reading/index.ts';

/** How the verdict came about: region, currency and tax as they were understood, and how many checks ran. */
export function debugOf({ outcome, verification }: CheckedDocument, forgeryPrior: number): DecisionDebugBody {
  const { fields = {}, taxes = [] } = outcome.extraction.invoices[0] ?? {};
  return {
    geo: {
      language: outcome.extraction.language,
      seller_country: countryOf(fields.sellerVatId),
      buyer_country: countryOf(fields.buyerVatId),
    },
    currency: currencyOf(fields.currency),
    tax: taxOf(fields, taxes),
    checks: checksOf(verification.runs),
    forgery_prior: forgeryPrior,
    calibration_version: CALIBRATION.version,
  };
}

function currencyOf(currency: Field | undefined): DecisionDebugBody['currency'] {
  return {
    code: currency?.value ?? null,
    raw: currency?.raw ?? null,
    confidence: currency?.confidence ?? null,
  };
}

function taxOf(
  { netTotal, taxTotal, grandTotal, sellerVatId, sellerTaxNumber }: ExtractedInvoice['fields'],
  taxes: readonly TaxRow[],
): DecisionDebugBody['tax'] {
  return {
    net: netTotal?.value ?? null,
    tax: taxTotal?.value ?? null,
    total: grandTotal?.value ?? null,
    rates: taxes.flatMap(({ rate }) => (rate === undefined ? [] : [rate.value])),
    seller_tax_id: (sellerVatId ?? sellerTaxNumber)?.value ?? null,
  };
}

/** The country that a VAT number names. */
function countryOf(vatId: Field | undefined): string | null {
  return /^[A-Z]{2}/.exec(vatId?.value ?? '')?.[0] ?? null;
}

function checksOf(runs: readonly RuleRun[]): DecisionDebugBody['checks'] {
  const count = (outcome: RuleRun['outcome']) => runs.filter((run) => run.outcome === outcome).length;
  return { hit: count('hit'), clear: count('clear'), not_applicable: count('not-applicable') };
}
