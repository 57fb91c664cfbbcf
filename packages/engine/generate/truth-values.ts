import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { SampleDocument, SampleInvoice, SampleLine, SampleReceipt } from './plan/sample-document.ts';
import type { LineCell } from './generated-truth.ts';

type Values = Partial<Record<FieldName, string | null>>;

/** The normalised value of every field of a planned document; `null` or missing where it has none. */
export function fieldValues(document: SampleDocument): Values {
  return {
    ...sellerValues(document),
    invoiceNumber: document.number,
    invoiceDate: document.issueDate,
    currency: document.locale.currency,
    netTotal: document.totals.net,
    taxTotal: document.totals.tax,
    grandTotal: document.totals.gross,
    ...(document.kind === 'invoice' ? invoiceValues(document) : receiptValues(document)),
  };
}

function sellerValues({ seller }: SampleDocument): Values {
  return {
    sellerName: seller.name,
    sellerAddress: seller.address.lines.join(', '),
    sellerVatId: seller.vatId,
    sellerTaxNumber: seller.taxNumber,
    sellerPhone: seller.phone,
    sellerEmail: seller.email,
    sellerWebsite: seller.website,
    iban: seller.iban,
    bic: seller.bic,
  };
}

function invoiceValues(document: SampleInvoice): Values {
  const { buyer, totals } = document;
  return {
    dueDate: document.dueDate,
    deliveryDate: document.deliveryDate,
    orderReference: document.orderReference,
    customerNumber: document.customerNumber,
    buyerName: buyer.name,
    buyerAddress: buyer.address.lines.join(', '),
    discountTotal: totals.discountTotal,
    shippingTotal: totals.shipping,
    paidAmount: totals.paid,
    amountDue: totals.due,
  };
}

function receiptValues({ time, tender }: SampleReceipt): Values {
  if (tender.method === 'cash') return { time, cashGiven: tender.given, changeGiven: tender.change };
  return { time, tip: tender.tip, paidAmount: tender.charged };
}

/** The normalised value of a cell; `null` where the line has none. */
export function lineValues(line: SampleLine): Readonly<Record<LineCell, string | null>> {
  return {
    description: line.description,
    quantity: line.quantity,
    unit: line.unit,
    unitPrice: line.unitPrice,
    lineTotal: line.lineTotal,
    taxRate: line.taxRate,
    productCode: line.code,
    discount: line.discountPercent,
  };
}
