import type { EInvoiceLine } from '../../invoice/e-invoice-line.ts';
import type { EInvoiceAllowanceCharge } from '../../invoice/e-invoice-parts.ts';
import type { InvoiceTerms } from '../../invoice/e-invoice.ts';
import { NO_ALLOWANCE, NO_LINE, NO_PARTY, NO_TERMS } from '../../invoice/no-terms.ts';
import type { Decimal } from '../../money/decimal.ts';

/** A decimal of a test. */
export const amount = (text: string): Decimal => text as Decimal;

const ALLOWANCE: EInvoiceAllowanceCharge = {
  ...NO_ALLOWANCE,
  amount: amount('10.00'),
  baseAmount: amount('100.00'),
  percent: amount('10'),
  reason: 'Loyalty',
};

const CHARGE: EInvoiceAllowanceCharge = {
  ...ALLOWANCE,
  isCharge: true,
  amount: amount('20.00'),
  percent: amount('20'),
};

const LINE: EInvoiceLine = {
  ...NO_LINE,
  id: '1',
  name: 'Twine',
  quantity: amount('2'),
  unitCode: 'C62',
  netPrice: amount('45.00'),
  grossPrice: amount('50.00'),
  priceDiscount: amount('5.00'),
  priceBaseQuantity: amount('1'),
  priceBaseUnitCode: 'C62',
  // 2 × 45 − 10 + 20
  lineTotal: amount('100.00'),
  allowanceCharges: [ALLOWANCE, CHARGE],
  taxCategory: 'S',
  taxRate: amount('19'),
  period: { start: '2026-04-05', end: '2026-04-10' },
  standardItemId: { id: '4012345678901', scheme: '0160' },
  classifications: [{ id: '31152000', scheme: 'TST', version: null }],
  attributes: [{ name: 'Colour', value: 'blue' }],
};

const UNDER_TAX = { taxCategory: 'S', taxRate: amount('19') };

/** An invoice that breaks no rule of EN 16931, Peppol or XRechnung but those on the name of the specification, with every group in it. */
export const FULL_INVOICE: InvoiceTerms = {
  ...NO_TERMS,
  profile: 'urn:cen.eu:en16931:2017',
  businessProcess: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  number: 'R-1',
  issueDate: '2026-05-01',
  typeCode: '380',
  currency: 'EUR',
  taxCurrency: 'PLN',
  dueDate: '2026-05-31',
  buyerReference: '04011000-1',
  notes: [{ text: 'Thank you', subjectCode: null }],
  period: { start: '2026-04-01', end: '2026-04-30' },
  deliveryDate: '2026-04-30',
  precedingInvoices: [{ number: 'R-0', issueDate: null }],
  supportingDocuments: [
    { reference: 'T-1', description: null, location: null, fileName: 'a.pdf', mediaType: 'application/pdf' },
    { reference: 'T-2', description: null, location: null, fileName: 'b.pdf', mediaType: 'application/pdf' },
  ],
  seller: {
    ...NO_PARTY,
    name: 'Möwe KG',
    street: ['Hafen 3'],
    city: 'Stralsund',
    postCode: '18439',
    countryCode: 'DE',
    vatId: 'DE136695976',
    electronicAddress: { id: 'a@example.org', scheme: 'EM' },
    contactName: 'Ada Verdi',
    phone: '+49 30 123456',
    email: 'ada@example.org',
  },
  buyer: {
    ...NO_PARTY,
    name: 'Adler AG',
    city: 'Linz',
    postCode: '4020',
    countryCode: 'AT',
    vatId: 'ATU12345678',
    electronicAddress: { id: 'b@example.org', scheme: 'EM' },
  },
  payee: { name: 'Factoring AG', id: null, legalId: null },
  taxRepresentative: {
    name: 'Steuer AG',
    vatId: 'DE123456788',
    address: { street: [], postCode: null, city: null, region: null, countryCode: 'DE' },
  },
  deliverToAddress: { street: [], postCode: '1010', city: 'Wien', region: null, countryCode: 'AT' },
  paymentMeansCode: '58',
  iban: 'DE89370400440532013000',
  transferAccounts: [{ id: 'DE89370400440532013000', name: null, bic: null }],
  lines: [LINE],
  allowanceCharges: [
    { ...ALLOWANCE, ...UNDER_TAX },
    { ...CHARGE, ...UNDER_TAX },
  ],
  taxes: [
    {
      category: 'S',
      rate: amount('19'),
      base: amount('110.00'),
      amount: amount('20.90'),
      exemptionReason: null,
      exemptionCode: null,
    },
  ],
  lineNetTotal: amount('100.00'),
  allowanceTotal: amount('10.00'),
  chargeTotal: amount('20.00'),
  netTotal: amount('110.00'),
  taxTotal: amount('20.90'),
  taxTotalInTaxCurrency: amount('90.00'),
  grandTotal: amount('130.90'),
  paidAmount: amount('30.00'),
  roundingAmount: amount('0.10'),
  amountDue: amount('101.00'),
};

/** Changes of the only line, the only tax row, or one of the allowances and charges. */
export const withLine = (change: Partial<EInvoiceLine>, invoice = FULL_INVOICE): InvoiceTerms => ({
  ...invoice,
  lines: invoice.lines.map((line) => ({ ...line, ...change })),
});

export const withTax = (
  change: Partial<InvoiceTerms['taxes'][number]>,
  invoice = FULL_INVOICE,
): InvoiceTerms => ({
  ...invoice,
  taxes: invoice.taxes.map((tax) => ({ ...tax, ...change })),
});

export const withEntry = (
  isCharge: boolean,
  change: Partial<EInvoiceAllowanceCharge>,
  invoice = FULL_INVOICE,
): InvoiceTerms => ({
  ...invoice,
  allowanceCharges: changed(invoice.allowanceCharges, isCharge, change),
});

export const withLineEntry = (isCharge: boolean, change: Partial<EInvoiceAllowanceCharge>): InvoiceTerms =>
  withLine({ allowanceCharges: changed(LINE.allowanceCharges, isCharge, change) });

function changed(
  entries: readonly EInvoiceAllowanceCharge[],
  isCharge: boolean,
  change: Partial<EInvoiceAllowanceCharge>,
): readonly EInvoiceAllowanceCharge[] {
  return entries.map((entry) => (entry.isCharge === isCharge ? { ...entry, ...change } : entry));
}
