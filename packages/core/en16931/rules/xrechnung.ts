import { checkIban } from '../../identifiers/iban.ts';
import type { InvoiceTerms } from '../../invoice/e-invoice.ts';
import { documentRule, rowRule, type BusinessRule } from '../business-rule.ts';
import { ACCOUNTS, TAXES } from '../rows.ts';

const TYPES: ReadonlySet<string> = new Set(['326', '380', '381', '384', '389', '875', '876', '877']);
const CORRECTION = '384';
const TRANSFERS: ReadonlySet<string> = new Set(['30', '58']);
const CARDS: ReadonlySet<string> = new Set(['48', '54', '55']);
const DIRECT_DEBIT = '59';
const SEPA_TRANSFER = '58';
const XRECHNUNG =
  /^urn:cen\.eu:en16931:2017#compliant#urn:(?:xoev-de|xeinkauf\.de):kosit:(?:standard:)?xrechnung_\d\.\d/;
const DISCOUNT_LINE =
  /^#(?:SKONTO|VERZUG)#TAGE=\d{1,4}#PROZENT=\d{1,3}\.\d{2}(?:#BASISBETRAG=-?\d{1,15}\.\d{2})?#$/;
const EMAIL = /^[^@\s]{2,}@[^@\s]*[^@\s.]{2}[^@\s]*$/;

type Means = 'transfer' | 'card' | 'debit';

const MEANS: Readonly<Record<Means, readonly [term: string, name: string]>> = {
  transfer: ['BG-17', 'an account to transfer to'],
  card: ['BG-18', 'a card'],
  debit: ['BG-19', 'a direct debit'],
};

/** Core rules of XRechnung, beyond those of EN 16931. */
export const XRECHNUNG_RULES: readonly BusinessRule[] = [
  documentRule({
    id: 'BR-DE-1',
    terms: ['BG-16'],
    text: 'It says how to pay.',
    holds: ({ paymentMeansCode }) => paymentMeansCode !== null,
  }),
  documentRule({
    id: 'BR-DE-2',
    terms: ['BG-6'],
    text: 'It names a contact of the seller.',
    holds: ({ seller }) => [seller.contactName, seller.phone, seller.email].some((part) => part !== null),
  }),
  ...mustHaves(),
  rowRule({
    id: 'BR-DE-14',
    terms: ['BT-119'],
    text: 'Every row of the VAT breakdown has a rate.',
    rows: TAXES,
    holds: ({ rate }) => rate !== null,
  }),
  documentRule({
    id: 'BR-DE-16',
    terms: ['BT-31', 'BT-32', 'BG-11'],
    text: 'The seller has a VAT identifier, a tax number or a tax representative.',
    holds: ({ seller, taxRepresentative, taxes }) =>
      taxes.every(({ category }) => category === 'O') ||
      [seller.vatId, seller.taxNumber, taxRepresentative].some((part) => part !== null),
  }),
  documentRule({
    id: 'BR-DE-17',
    terms: ['BT-3'],
    text: 'The type is one that XRechnung allows.',
    holds: ({ typeCode }) => typeCode === null || TYPES.has(typeCode),
  }),
  documentRule({
    id: 'BR-DE-18',
    terms: ['BT-20'],
    text: 'Cash discounts in the terms of payment are written in the form that XRechnung prescribes.',
    holds: ({ paymentTerms }) => hasReadableDiscounts(paymentTerms ?? ''),
  }),
  rowRule({
    id: 'BR-DE-19',
    terms: ['BT-84'],
    text: 'The account of a SEPA transfer is a valid IBAN.',
    rows: ACCOUNTS,
    holds: ({ id }, { paymentMeansCode }) =>
      paymentMeansCode !== SEPA_TRANSFER || id === null || checkIban(id) === 'valid',
  }),
  documentRule({
    id: 'BR-DE-20',
    terms: ['BT-91'],
    text: 'The account of a SEPA direct debit is a valid IBAN.',
    holds: ({ paymentMeansCode, directDebit }) =>
      paymentMeansCode !== DIRECT_DEBIT ||
      !directDebit?.debitedAccount ||
      checkIban(directDebit.debitedAccount) === 'valid',
  }),
  documentRule({
    id: 'BR-DE-21',
    terms: ['BT-24'],
    text: 'The specification is that of XRechnung, written as it prescribes.',
    holds: ({ profile }) => profile === null || XRECHNUNG.test(profile),
  }),
  documentRule({
    id: 'BR-DE-22',
    terms: ['BT-125'],
    text: 'Attached files have different names.',
    holds: ({ supportingDocuments }) => {
      const names = supportingDocuments.flatMap(({ fileName }) => fileName ?? []);
      return new Set(names).size === names.length;
    },
  }),
  ...meansRules('BR-DE-23', (code) => TRANSFERS.has(code), 'transfer'),
  ...meansRules('BR-DE-24', (code) => CARDS.has(code), 'card'),
  ...meansRules('BR-DE-25', (code) => code === DIRECT_DEBIT, 'debit'),
  documentRule({
    id: 'BR-DE-26',
    terms: ['BT-25'],
    text: 'A correction names the invoice that it corrects.',
    holds: ({ typeCode, precedingInvoices }) => typeCode !== CORRECTION || precedingInvoices.length > 0,
  }),
  documentRule({
    id: 'BR-DE-27',
    terms: ['BT-42'],
    text: 'The telephone number of the contact has three digits at least.',
    holds: ({ seller }) => seller.phone === null || seller.phone.replaceAll(/\D/g, '').length >= 3,
  }),
  documentRule({
    id: 'BR-DE-28',
    terms: ['BT-43'],
    text: 'The e-mail address of the contact is one.',
    holds: ({ seller }) => seller.email === null || EMAIL.test(seller.email),
  }),
  debitRule('BR-DE-30', 'BT-90', 'A direct debit names the creditor.', 'creditorId'),
  debitRule('BR-DE-31', 'BT-91', 'A direct debit names the account that is debited.', 'debitedAccount'),
];

/** Terms that XRechnung always asks for. */
function mustHaves(): readonly BusinessRule[] {
  const rows: readonly (readonly [string, string, string, (invoice: InvoiceTerms) => string | null])[] = [
    ['BR-DE-3', 'BT-37', 'The address of the seller has a city.', ({ seller }) => seller.city],
    ['BR-DE-4', 'BT-38', 'The address of the seller has a post code.', ({ seller }) => seller.postCode],
    ['BR-DE-5', 'BT-41', 'The contact of the seller has a name.', ({ seller }) => seller.contactName],
    ['BR-DE-6', 'BT-42', 'The contact of the seller has a telephone number.', ({ seller }) => seller.phone],
    ['BR-DE-7', 'BT-43', 'The contact of the seller has an e-mail address.', ({ seller }) => seller.email],
    ['BR-DE-8', 'BT-52', 'The address of the buyer has a city.', ({ buyer }) => buyer.city],
    ['BR-DE-9', 'BT-53', 'The address of the buyer has a post code.', ({ buyer }) => buyer.postCode],
    [
      'BR-DE-10',
      'BT-77',
      'An address to deliver to has a city.',
      ({ deliverToAddress: at }) => (at ? at.city : ''),
    ],
    [
      'BR-DE-11',
      'BT-78',
      'An address to deliver to has a post code.',
      ({ deliverToAddress: at }) => (at ? at.postCode : ''),
    ],
    ['BR-DE-15', 'BT-10', "It has the buyer's reference.", ({ buyerReference }) => buyerReference],
  ];
  return rows.map(([id, term, text, read]) =>
    documentRule({ id, terms: [term], text, holds: (invoice) => read(invoice) !== null }),
  );
}

/** With a means of payment its own details are given (a), and no others (b). */
function meansRules(
  ...[id, isMeant, means]: readonly [string, (code: string) => boolean, Means]
): readonly BusinessRule[] {
  const applies = ({ paymentMeansCode }: InvoiceTerms) => isMeant(paymentMeansCode ?? '');
  const [term, name] = MEANS[means];
  const others = (Object.keys(MEANS) as Means[]).filter((each) => each !== means);
  return [
    documentRule({
      id: `${id}-a`,
      terms: ['BT-81', term],
      text: `This means of payment comes with ${name}.`,
      holds: (invoice) => !applies(invoice) || hasMeans(invoice, means),
    }),
    documentRule({
      id: `${id}-b`,
      terms: ['BT-81', ...others.map((each) => MEANS[each][0])],
      text: `This means of payment comes with nothing but ${name}.`,
      holds: (invoice) => !applies(invoice) || others.every((each) => !hasMeans(invoice, each)),
    }),
  ];
}

function hasMeans(invoice: InvoiceTerms, means: Means): boolean {
  if (means === 'transfer') return invoice.transferAccounts.length > 0;
  return means === 'card' ? invoice.cardNumber !== null : invoice.directDebit !== null;
}

function debitRule(
  ...[id, term, text, name]: readonly [string, string, string, 'creditorId' | 'debitedAccount']
): BusinessRule {
  return documentRule({
    id,
    terms: [term],
    text,
    holds: ({ directDebit }) => directDebit === null || directDebit[name] !== null,
  });
}

/** Lines that start with a hash are meant for programs; each must be whole. */
function hasReadableDiscounts(terms: string): boolean {
  const coded = terms.split('\n').filter((line) => line.trim().startsWith('#'));
  return coded.every((line) => DISCOUNT_LINE.test(line.trim()));
}
