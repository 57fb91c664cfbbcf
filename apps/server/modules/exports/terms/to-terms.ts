import type { ExtractedInvoice, FieldName } from '@vouch/core/extraction/extraction.ts';
import type { EInvoicePayment, InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { NO_PARTY, NO_TERMS } from '@vouch/core/invoice/no-terms.ts';
import { toDecimal, type Decimal } from '@vouch/core/money/decimal.ts';
import type { ExportedInvoice } from '../exported-invoice.ts';
import { toAddress } from './to-address.ts';
import { toLineTerms } from './to-line-terms.ts';
import { toTaxTerms } from './to-tax-terms.ts';
import { toTotalTerms } from './to-total-terms.ts';

/** The specification that the files follow as far as their data go. */
const PROFILE = 'urn:cen.eu:en16931:2017';
const TYPES = { invoice: '380', credit: '381' } as const;

/**
 * A saved invoice in EN 16931 terms: what was saved, and from the reading of its document what has no place in the saved one. Sums that
 * follow from the lines are added up; everything else that is not known stays unknown.
 */
export function toTerms(invoice: ExportedInvoice): InvoiceTerms {
  const { reading, customer } = invoice;
  const read = (name: FieldName) => reading?.fields[name]?.value ?? null;
  const taxes = toTaxTerms(invoice);
  return {
    ...NO_TERMS,
    profile: PROFILE,
    number: invoice.invoiceNumber || null,
    issueDate: invoice.invoiceDate,
    typeCode: reading?.kind === 'credit-note' ? TYPES.credit : TYPES.invoice,
    currency: invoice.currency,
    dueDate: invoice.dueDate,
    deliveryDate: read('deliveryDate'),
    orderReference: read('orderReference'),
    paymentTerms: read('paymentTerms'),
    notes: invoice.notes === null ? [] : [{ text: invoice.notes, subjectCode: null }],
    seller: {
      ...NO_PARTY,
      ...toAddress(invoice.sellerAddress),
      name: invoice.sellerName,
      vatId: invoice.sellerVatId,
      taxNumber: read('sellerTaxNumber'),
      phone: read('sellerPhone'),
      email: read('sellerEmail'),
    },
    buyer: {
      ...NO_PARTY,
      ...toAddress(customer?.address ?? null),
      name: customer?.companyName ?? null,
      vatId: read('buyerVatId'),
    },
    ...toPayment(read('iban'), read('bic')),
    ...toTotalTerms(invoice, { paid: amountOf(reading, 'paidAmount'), due: amountOf(reading, 'amountDue') }),
    taxes,
    lines: invoice.lines.map((line) => toLineTerms(line, taxes)),
  };
}

/** An account is all that is known of the way to pay; the code of the means is not. */
function toPayment(iban: string | null, bic: string | null): Partial<EInvoicePayment> {
  return iban === null ? {} : { iban, bic, transferAccounts: [{ id: iban, name: null, bic }] };
}

function amountOf(reading: ExtractedInvoice | null, name: FieldName): Decimal | null {
  return toDecimal(reading?.fields[name]?.value ?? '');
}
