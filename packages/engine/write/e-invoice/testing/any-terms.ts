import fc from 'fast-check';
import type { EInvoiceLine } from '@vouch/core/invoice/e-invoice-line.ts';
import type { EInvoiceAllowanceCharge } from '@vouch/core/invoice/e-invoice-parts.ts';
import type { EInvoiceAddress, EInvoiceParty } from '@vouch/core/invoice/e-invoice-party.ts';
import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { escapeXml } from '../xml-text.ts';

/** Text that an XML file can hold: not blank, without blanks around it, and no note that looks coded. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('Ä & <b> "c" ]]>', '#x', 'a\r\nb', '=1'),
  )
  .map((given) => unescaped(given))
  .filter((given) => given !== '' && !given.startsWith('#'));

const word = fc.stringMatching(/^[A-Za-z0-9/.-]{1,12}$/);
const country = fc.constantFrom('DE', 'FR', 'IT', 'ES');
const amount = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom('', '.0', '.50', '.1234'))
  .map(([whole, decimals]) => `${whole}${decimals}` as Decimal);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 2 });
const id = fc.record({ id: word, scheme: perhaps(fc.constantFrom('0088', '0204', 'EM')) });
/** Where a format has one place for each kind, plain identifiers come first. */
const ids = some(id).map((all) =>
  all.toSorted((a, b) => Number(a.scheme !== null) - Number(b.scheme !== null)),
);
const period = fc.record({ start: perhaps(day), end: day });

const address: fc.Arbitrary<EInvoiceAddress> = fc.record({
  street: fc.array(text, { maxLength: 3 }),
  postCode: perhaps(word),
  city: perhaps(text),
  region: perhaps(text),
  countryCode: country,
});

const party: fc.Arbitrary<EInvoiceParty> = fc
  .tuple(
    address,
    fc.record({
      name: text,
      tradingName: perhaps(text),
      ids,
      vatId: perhaps(word),
      taxNumber: perhaps(word),
      legal: perhaps(id),
      legalInformation: perhaps(text),
      electronicAddress: perhaps(id),
      contactName: perhaps(text),
      phone: perhaps(word),
      email: perhaps(word),
    }),
  )
  .map(([place, { legal, ...rest }]) => ({
    ...place,
    ...rest,
    legalId: legal?.id ?? null,
    legalIdScheme: legal?.scheme ?? null,
  }));

const allowance = (isOnDocument: boolean): fc.Arbitrary<EInvoiceAllowanceCharge> =>
  fc.record({
    isCharge: fc.boolean(),
    amount,
    baseAmount: perhaps(amount),
    percent: perhaps(amount),
    reason: perhaps(text),
    reasonCode: perhaps(word),
    taxCategory: isOnDocument ? fc.constantFrom('S', 'Z') : fc.constant(null),
    taxRate: isOnDocument ? perhaps(amount) : fc.constant(null),
  });

const line: fc.Arbitrary<EInvoiceLine> = fc.record({
  id: word,
  note: perhaps(text),
  invoicedObject: perhaps(id),
  quantity: amount,
  unitCode: perhaps(fc.constantFrom('C62', 'HUR')),
  lineTotal: amount,
  orderLineReference: perhaps(word),
  accountingReference: perhaps(word),
  period: perhaps(period),
  allowanceCharges: some(allowance(false)),
  taxCategory: fc.constantFrom('S', 'E', 'K'),
  taxRate: perhaps(amount),
  name: text,
  description: perhaps(text),
  sellerItemId: perhaps(word),
  buyerItemId: perhaps(word),
  standardItemId: perhaps(id),
  classifications: some(fc.record({ id: word, scheme: perhaps(word), version: perhaps(word) })),
  originCountryCode: perhaps(country),
  attributes: some(fc.record({ name: text, value: text })),
  netPrice: amount,
  priceDiscount: perhaps(amount),
  grossPrice: perhaps(amount),
  priceBaseQuantity: fc.constant('1' as Decimal),
  priceBaseUnitCode: perhaps(fc.constantFrom('C62', 'HUR')),
});

const header = fc.record({
  profile: text,
  businessProcess: perhaps(text),
  number: text,
  issueDate: day,
  typeCode: fc.constantFrom('380', '381', '384', '389'),
  currencies: fc.constantFrom(['EUR', null], ['EUR', 'PLN'], ['JPY', null] as const),
  taxPointDate: perhaps(day),
  taxPointCode: perhaps(word),
  dueDate: perhaps(day),
  buyerReference: perhaps(text),
  projectReference: perhaps(word),
  contractReference: perhaps(word),
  orderReference: perhaps(word),
  salesOrderReference: perhaps(word),
  receivingAdviceReference: perhaps(word),
  despatchAdviceReference: perhaps(word),
  tenderReference: perhaps(word),
  invoicedObject: perhaps(id),
  accountingReference: perhaps(word),
  paymentTerms: perhaps(text),
  notes: some(fc.record({ text, subjectCode: perhaps(fc.constantFrom('AAI', 'REG')) })),
  precedingInvoices: some(fc.record({ number: word, issueDate: perhaps(day) })),
  supportingDocuments: some(
    fc.record({
      reference: word,
      description: perhaps(text),
      location: perhaps(word),
      fileName: fc.constant(null),
      mediaType: fc.constant(null),
    }),
  ),
});

const around = fc.record({
  seller: party,
  buyer: party.map((buyer) => ({ ...buyer, taxNumber: null })),
  payee: perhaps(fc.record({ name: text, id: perhaps(id), legalId: perhaps(id) })),
  taxRepresentative: perhaps(fc.record({ name: text, vatId: perhaps(word), address: perhaps(address) })),
  deliverToName: perhaps(text),
  deliverToLocation: perhaps(id),
  deliveryDate: perhaps(day),
  deliverToAddress: perhaps(address),
  period: perhaps(period),
});

const payment = fc.record({
  paymentMeansCode: fc.constantFrom('30', '58', '59'),
  paymentMeansText: perhaps(text),
  remittanceInformation: perhaps(text),
  transferAccounts: some(
    fc.record({ id: fc.constant('DE89370400440532013000'), name: perhaps(text), bic: perhaps(word) }),
  ),
  cardNumber: perhaps(word),
  cardHolder: perhaps(text),
  directDebit: perhaps(
    fc.record({ mandateReference: word, creditorId: perhaps(word), debitedAccount: perhaps(word) }),
  ),
});

const totals = fc.record({
  lineNetTotal: amount,
  allowanceTotal: perhaps(amount),
  chargeTotal: perhaps(amount),
  netTotal: amount,
  taxTotal: amount,
  taxTotalInTaxCurrency: amount,
  grandTotal: amount,
  paidAmount: perhaps(amount),
  roundingAmount: perhaps(amount),
  amountDue: amount,
});

const tax = fc.record({
  category: fc.constantFrom('S', 'E', 'AE'),
  rate: perhaps(amount),
  base: amount,
  amount,
  exemptionReason: perhaps(text),
  exemptionCode: perhaps(word),
});

/** Any invoice that both syntaxes can hold in full: what one of them has no place for is left out. */
export const anyTerms: fc.Arbitrary<InvoiceTerms> = fc
  .record({
    header,
    around,
    payment,
    totals,
    taxes: fc.array(tax, { minLength: 1, maxLength: 2 }),
    allowanceCharges: some(allowance(true)),
    lines: fc.array(line, { maxLength: 3 }),
  })
  .map(({ header: { currencies, ...head }, around: parties, payment: pay, totals: sums, ...rest }) => {
    const [currency, taxCurrency] = currencies;
    const [account] = pay.transferAccounts;
    return {
      ...head,
      ...parties,
      ...pay,
      ...sums,
      ...rest,
      currency: currency ?? null,
      taxCurrency: taxCurrency ?? null,
      taxTotalInTaxCurrency: taxCurrency ? sums.taxTotalInTaxCurrency : null,
      iban: account?.id ?? null,
      bic: pay.transferAccounts.find(({ bic }) => bic !== null)?.bic ?? null,
    };
  });

/** The text as it comes back from a file. */
function unescaped(given: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#13;': '\r',
  };
  return escapeXml(given)
    .replaceAll(/&(?:amp|lt|gt|quot|#13);/g, (entity) => entities[entity] ?? '')
    .trim();
}
