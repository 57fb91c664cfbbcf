import { describe, expect, test } from 'vitest';
import * as typed from '../testing/documents.ts';
import { linesAsText, readTyped, valuesOf } from '../testing/values-of.ts';
import type { ExtractedInvoice, FieldName } from '@vouch/core/extraction/extraction.ts';

const INVOICE: readonly FieldName[] = [
  'invoiceNumber',
  'invoiceDate',
  'dueDate',
  'sellerName',
  'sellerAddress',
  'sellerVatId',
  'buyerName',
  'buyerAddress',
  'currency',
  'netTotal',
  'taxTotal',
  'grandTotal',
];
const RECEIPT: readonly FieldName[] = [
  'sellerName',
  'sellerAddress',
  'invoiceNumber',
  'invoiceDate',
  'time',
  'grandTotal',
];

describe('an invoice is read in', () => {
  test('German, with sender line, address window and two tax rates', () => {
    const invoice = readTyped(typed.GERMAN_INVOICE);
    expect(invoice?.kind).toBe('invoice');
    expect(valuesOf(invoice, INVOICE)).toEqual({
      invoiceNumber: '2024-00817',
      invoiceDate: '2024-03-14',
      dueDate: '2024-03-28',
      sellerName: 'Nordlicht Werkzeuge GmbH',
      sellerAddress: 'Hafenweg 7, 24103 Kiel',
      sellerVatId: 'DE811223344',
      buyerName: 'Frau Sabine Kruse',
      buyerAddress: 'Birkenallee 12 23552 Lübeck',
      currency: 'EUR',
      netTotal: '453.00',
      taxTotal: '81.87',
      grandTotal: '534.87',
    });
    expect(linesAsText(invoice)).toEqual([
      'Akkuschrauber Profi 18 V | 2 | 149.00 | 298.00',
      'Schraubensatz Edelstahl sortiert, im Koffer | 1000 | 0.12 | 120.00',
      'Fachbuch Holzverbindungen | 1 | 35.00 | 35.00',
    ]);
    expect(ratesOf(invoice)).toEqual(['19: 79.42', '7: 2.45']);
  });

  test('French, with thousands grouped by blanks and a deposit', () => {
    const invoice = readTyped(typed.FRENCH_INVOICE);
    expect(valuesOf(invoice, [...INVOICE, 'paidAmount', 'amountDue', 'iban'])).toEqual({
      invoiceNumber: 'FA-2024-118',
      invoiceDate: '2024-02-03',
      dueDate: '2024-03-04',
      sellerName: 'Atelier Lumière SARL',
      sellerAddress: '18 rue des Tanneurs 69005 Lyon',
      sellerVatId: 'FR40303265045',
      buyerName: 'Boulangerie Martin SAS',
      buyerAddress: '5 avenue de la Gare 38000 Grenoble',
      currency: 'EUR',
      netTotal: '1454.00',
      taxTotal: '290.80',
      grandTotal: '1744.80',
      paidAmount: '500.00',
      amountDue: '1244.80',
      iban: 'FR7630006000011234567890189',
    });
    expect(linesAsText(invoice)).toEqual([
      "Pose d'enseigne lumineuse | 1 | 1250.00 | 1250.00",
      'Lampes LED 12 W | 24 | 8.50 | 204.00',
    ]);
  });

  test('Spanish, with tax numbers of both sides', () => {
    const invoice = readTyped(typed.SPANISH_INVOICE);
    expect(valuesOf(invoice, [...INVOICE, 'buyerVatId', 'paymentMethod'])).toEqual({
      invoiceNumber: '2024/0153',
      invoiceDate: '2024-05-07',
      dueDate: '2024-06-06',
      sellerName: 'Talleres Rivera S.L.',
      sellerAddress: 'Calle Mayor 24 28013 Madrid',
      sellerVatId: 'B83456781',
      buyerName: 'Construcciones Vega S.A.',
      buyerAddress: 'Avenida del Puerto 88 46023 Valencia',
      buyerVatId: 'A46123452',
      currency: 'EUR',
      netTotal: '379.00',
      taxTotal: '79.59',
      grandTotal: '458.59',
      paymentMethod: 'Transferencia bancaria',
    });
    expect(ratesOf(invoice)).toEqual(['21: 79.59']);
  });

  test('Italian', () => {
    const invoice = readTyped(typed.ITALIAN_INVOICE);
    expect(valuesOf(invoice, INVOICE)).toEqual({
      invoiceNumber: '87/2024',
      invoiceDate: '2024-04-19',
      dueDate: '2024-05-19',
      sellerName: 'Officina Bellini S.r.l.',
      sellerAddress: 'Via Garibaldi 41 40121 Bologna BO',
      sellerVatId: 'IT02345678901',
      buyerName: 'Ceramiche Rossi S.p.A.',
      buyerAddress: 'Viale Europa 9 41049 Sassuolo MO',
      currency: 'EUR',
      netTotal: '867.00',
      taxTotal: '190.74',
      grandTotal: '1057.74',
    });
  });

  test('Dutch', () => {
    const invoice = readTyped(typed.DUTCH_INVOICE);
    expect(valuesOf(invoice, INVOICE)).toEqual({
      invoiceNumber: 'F2024-0067',
      invoiceDate: '2024-06-11',
      dueDate: '2024-06-25',
      sellerName: 'Van Dijk Schilderwerken B.V.',
      sellerAddress: 'Prinsengracht 210 1016 HD Amsterdam',
      sellerVatId: 'NL812345678B01',
      buyerName: 'Bakkerij De Korenaar',
      buyerAddress: 'Molenstraat 3 3511 AB Utrecht',
      currency: 'EUR',
      netTotal: '888.00',
      taxTotal: '186.48',
      grandTotal: '1074.48',
    });
  });

  test('Portuguese, with the series in the number', () => {
    const invoice = readTyped(typed.PORTUGUESE_INVOICE);
    expect(valuesOf(invoice, INVOICE)).toEqual({
      invoiceNumber: 'FT 2024/231',
      invoiceDate: '2024-07-22',
      dueDate: '2024-08-21',
      sellerName: 'Oficina do Douro, Lda.',
      sellerAddress: 'Rua das Flores 115 4050-265 Porto',
      sellerVatId: '501234560',
      buyerName: 'Quinta da Serra, S.A.',
      buyerAddress: 'Avenida da Liberdade 40 1250-145 Lisboa',
      currency: 'EUR',
      netTotal: '410.00',
      taxTotal: '94.30',
      grandTotal: '504.30',
    });
  });

  test('English, with a returned item', () => {
    const invoice = readTyped(typed.ENGLISH_INVOICE);
    expect(valuesOf(invoice, [...INVOICE, 'orderReference'])).toEqual({
      invoiceNumber: 'INV-20931',
      invoiceDate: '2024-01-08',
      dueDate: '2024-02-07',
      sellerName: 'Bright Harbor Supplies Ltd',
      sellerAddress: '14 Quay Street Bristol BS1 4DJ',
      sellerVatId: 'GB123456782',
      buyerName: 'Green Lane Farms Ltd',
      buyerAddress: '2 Green Lane Taunton TA1 3PF',
      currency: 'GBP',
      netTotal: '587.00',
      taxTotal: '117.40',
      grandTotal: '704.40',
      orderReference: '7781',
    });
    expect(linesAsText(invoice).at(-1)).toBe('Returned gate hinge | -2 | 9.50 | -19.00');
  });
});

describe('a receipt is read in', () => {
  test.each([
    [
      'English',
      typed.ENGLISH_RECEIPT,
      {
        sellerName: 'KEDAI BUKU SURIA SDN BHD',
        sellerAddress: 'NO. 14, JALAN MERPATI 3, TAMAN BAHAGIA, 43000 KAJANG, SELANGOR',
        invoiceNumber: 'CS00120331',
        invoiceDate: '2018-04-09',
        time: '14:32',
        grandTotal: '32.80',
      },
    ],
    [
      'German',
      typed.GERMAN_RECEIPT,
      {
        sellerName: 'Bäckerei Sonnenkorn GmbH',
        sellerAddress: 'Marktplatz 3 79098 Freiburg',
        invoiceNumber: '4711',
        invoiceDate: '2023-09-22',
        time: '07:58',
        grandTotal: '8.80',
      },
    ],
    [
      'French',
      typed.FRENCH_RECEIPT,
      {
        sellerName: 'BRASSERIE DU PORT SARL',
        sellerAddress: '9 quai de la Fosse 44000 NANTES',
        invoiceNumber: '5562',
        invoiceDate: '2023-06-17',
        time: '20:41',
        grandTotal: '42.30',
      },
    ],
    [
      'Spanish',
      typed.SPANISH_RECEIPT,
      {
        sellerName: 'SUPERMERCADO EL OLIVO S.L.',
        sellerAddress: 'Calle Sol 5 29005 Malaga',
        invoiceNumber: '00231',
        invoiceDate: '2023-11-03',
        time: '18:25',
        grandTotal: '12.30',
      },
    ],
    [
      'Italian',
      typed.ITALIAN_RECEIPT,
      {
        sellerName: 'TRATTORIA DA GINO S.R.L.',
        sellerAddress: 'Via Roma 22 50123 Firenze FI',
        invoiceDate: '2023-08-12',
        time: '13:07',
        grandTotal: '19.00',
      },
    ],
    [
      'Dutch',
      typed.DUTCH_RECEIPT,
      {
        sellerName: 'Kaashandel De Vries B.V.',
        sellerAddress: 'Marktstraat 8 2801 GA Gouda',
        invoiceNumber: '99312',
        invoiceDate: '2023-10-05',
        time: '11:20',
        grandTotal: '17.20',
      },
    ],
    [
      'Portuguese',
      typed.PORTUGUESE_RECEIPT,
      {
        sellerName: 'PASTELARIA AVENIDA LDA',
        sellerAddress: 'Avenida Central 77 4710-229 Braga',
        invoiceNumber: 'FS 12/4481',
        invoiceDate: '2024-01-30',
        time: '09:12',
        grandTotal: '4.00',
      },
    ],
  ] as const)('%s', (_language, text, values) => {
    const receipt = readTyped(text);
    expect(receipt?.kind).toBe('receipt');
    expect(valuesOf(receipt, RECEIPT)).toEqual(values);
  });
});

function ratesOf(invoice: ExtractedInvoice | undefined): string[] {
  return (invoice?.taxes ?? []).map((row) => `${row.rate?.value}: ${row.amount?.value}`);
}
