import { describe, expect, test } from 'vitest';
import { readTyped, valuesOf } from '../testing/values-of.ts';

const PARTIES = ['sellerName', 'buyerName'] as const;
const FOOT = '\n\n  Rechnung Nr. 5 vom 01.02.2023\n  Gesamtbetrag   10,00 EUR';

describe('seller and buyer', () => {
  test('under heads that stand side by side', () => {
    const invoice = readTyped(`
  Lieferant                     Käufer                        RECHNUNG
  GLN 4333741000005             GLN 4304171000002
  Holzwerk Süd GmbH             Markthaus Nord AG             Beleg-Nr: R8765
  Waldstraße 9                  Kundenweg 88
  80331 München                 40235 Düsseldorf${FOOT}`);
    expect(valuesOf(invoice, PARTIES)).toEqual({
      sellerName: 'Holzwerk Süd GmbH',
      buyerName: 'Markthaus Nord AG',
    });
  });

  test('in forms with a label for the name, wrapped over two lines', () => {
    const invoice = readTyped(`
  Verkäufer
                                Erster Nordischer
  Name:                         Versicherungsverein a.G.
  Anschrift:                    Musterstr. 12
                                DE 12345 Musterstadt
  Käufer
  Name:                         Max Weber
  Anschrift:                    Musterstr. 11${FOOT}`);
    expect(valuesOf(invoice, PARTIES)).toEqual({
      sellerName: 'Erster Nordischer Versicherungsverein a.G.',
      buyerName: 'Max Weber',
    });
  });

  test('a customer number is no buyer', () => {
    const invoice = readTyped(`
  Bei Licht GmbH ● Ecke 12 ● 12345 Stadthausen

  Theodor Nest
  Bahnstr. 42
  88802 Spielkreis

  Customer:2
  Amount due
${FOOT}`);
    expect(valuesOf(invoice, PARTIES)).toEqual({ sellerName: 'Bei Licht GmbH', buyerName: 'Theodor Nest' });
  });

  test('one name is never both', () => {
    const invoice = readTyped(`
  Rechnungsempfänger
  Alpha GmbH
  Weg 1
  12345 Ort${FOOT}`);
    expect(invoice?.fields.buyerName?.value).toBe('Alpha GmbH');
    expect(invoice?.fields.sellerName?.value).not.toBe('Alpha GmbH');
  });
});

describe('the merchant of a receipt', () => {
  const merchant = (head: string) =>
    readTyped(`${head}\n  Date: 03/03/2020\n  CASHIER 2\n  TOTAL   5.00\n  CASH   5.00`)?.fields.sellerName
      ?.value;

  test('is the company, not the greeting, the heading or the address', () => {
    expect(
      merchant('\n  WELCOME TO OUR SHOP\n  TAX INVOICE\n  SINAR JAYA TRADING SDN BHD\n  NO 5 JALAN IPOH'),
    ).toBe('SINAR JAYA TRADING SDN BHD');
  });

  test.each([
    ['SINAR JAYA SDN BHD (867388-U)', 'SINAR JAYA SDN BHD'],
    ['SINAR JAYA SDN. BHD. (CO. REG NO: 12345-X)', 'SINAR JAYA SDN. BHD.'],
    ['SINAR JAYA (M) SDN BHD', 'SINAR JAYA (M) SDN BHD'],
    ['OWN BY: SINAR JAYA SDN BHD', 'SINAR JAYA SDN BHD'],
  ])('%s is cleaned of numbers and lead words', (printed, name) => {
    expect(merchant(`\n  ${printed}\n  NO 5 JALAN IPOH\n  51200 KUALA LUMPUR`)).toBe(name);
  });

  test('goes on where the legal form has a row of its own', () => {
    expect(merchant('\n  SINAR BOOKSTORES\n  SDN BHD\n  NO 5 JALAN IPOH')).toBe('SINAR BOOKSTORES SDN BHD');
  });

  test('has an address that ends before telephone, tax number and items', () => {
    const receipt = readTyped(`
  SINAR JAYA SDN BHD
  (867388-U)
  NO 5, JALAN IPOH,
  51200 KUALA LUMPUR
  TEL: 03-4041 0000
  GST ID : 000468594688
  TAMAN MUG            5.00
  TOTAL                5.00
  CASH                 5.00`);
    expect(receipt?.fields.sellerAddress?.value).toBe('NO 5, JALAN IPOH, 51200 KUALA LUMPUR');
    expect(receipt?.fields.sellerAddress?.place?.page).toBe(1);
  });
});

test('a street with its number is no second line of a name, even where a word of it looks like a legal form', () => {
  const invoice = readTyped(`
  Alpha Lda.
  Fatura n.º 7
  Cliente
  Beatriz Lourenço
  Largo da Sé, 126
  3000-486 Coimbra
  Total  10,00 EUR`);
  expect(valuesOf(invoice, ['buyerName', 'buyerAddress'])).toEqual({
    buyerName: 'Beatriz Lourenço',
    buyerAddress: 'Largo da Sé, 126 3000-486 Coimbra',
  });
});
