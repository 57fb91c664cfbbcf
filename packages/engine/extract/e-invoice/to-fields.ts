import type { Field, FieldName } from '@vouch/core/extraction/extraction.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import type { EInvoice } from '@vouch/core/invoice/e-invoice.ts';
import { addressOf } from './address-of.ts';
import { placeOfAddress, placeOfAmount, placeOfDay, placeOfText } from './find-place.ts';
import type { PageIndex } from './page-index.ts';
import { paymentMethodOf } from './payment-method.ts';
import { totalByRate } from './totals-by-rate.ts';
import { computedField, xmlField } from './xml-field.ts';

type Values = Partial<Record<FieldName, string | null>>;
type Locate = (value: string, index: PageIndex) => Place | null;

/** The document's fields from the XML; terms that the XML does not give are left out. */
export function toFields(invoice: EInvoice, index: PageIndex): Partial<Record<FieldName, Field>> {
  return {
    ...computedTotals(invoice, index),
    ...located(textValues(invoice), placeOfText, index),
    ...located(partyValues(invoice), placeOfText, index),
    ...located(addressValues(invoice), placeOfAddress, index),
    ...located(dayValues(invoice), placeOfDay, index),
    ...located(amountValues(invoice), placeOfAmount, index),
  };
}

function located(values: Values, locate: Locate, index: PageIndex): Partial<Record<FieldName, Field>> {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(given.map(([name, value]) => [name, xmlField(value, locate(value, index))]));
}

function textValues(invoice: EInvoice): Values {
  return {
    invoiceNumber: invoice.number,
    currency: invoice.currency,
    orderReference: invoice.orderReference,
    paymentTerms: invoice.paymentTerms,
    paymentMethod: paymentMethodOf(invoice.paymentMeansCode),
    iban: invoice.iban,
    bic: invoice.bic,
  };
}

function partyValues({ seller, buyer }: EInvoice): Values {
  return {
    sellerName: seller.name,
    sellerVatId: seller.vatId,
    sellerTaxNumber: seller.taxNumber,
    sellerPhone: seller.phone,
    sellerEmail: seller.email,
    buyerName: buyer.name,
    buyerVatId: buyer.vatId,
  };
}

function addressValues({ seller, buyer }: EInvoice): Values {
  return { sellerAddress: addressOf(seller), buyerAddress: addressOf(buyer) };
}

function dayValues(invoice: EInvoice): Values {
  return {
    invoiceDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    deliveryDate: invoice.deliveryDate,
  };
}

function amountValues(invoice: EInvoice): Values {
  return {
    netTotal: invoice.netTotal,
    taxTotal: invoice.taxTotal,
    taxRate: invoice.taxes.length === 1 ? (invoice.taxes[0]?.rate ?? null) : null,
    grandTotal: invoice.grandTotal,
    paidAmount: invoice.paidAmount,
    amountDue: invoice.amountDue,
    roundingAmount: invoice.roundingAmount,
    discountTotal: invoice.allowanceTotal,
    chargeTotal: invoice.chargeTotal,
  };
}

function computedTotals(invoice: EInvoice, index: PageIndex): Partial<Record<FieldName, Field>> {
  if (invoice.syntax !== 'fattura-pa') return {};
  const net = totalByRate(invoice, 'base');
  const tax = totalByRate(invoice, 'amount');
  return {
    ...(net === null ? {} : { netTotal: computedField(net, placeOfAmount(net, index)) }),
    ...(tax === null ? {} : { taxTotal: computedField(tax, placeOfAmount(tax, index)) }),
  };
}
