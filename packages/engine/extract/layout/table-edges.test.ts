import { describe, expect, test } from 'vitest';
import { linesAsText, readTyped, valuesOf } from '../testing/values-of.ts';

const HEAD = '\n  Atelier Blanc SARL\n  Facture n° 7 du 01/02/2023\n';
const lines = (text: string) => linesAsText(readTyped(text));

describe('a table', () => {
  test('ends at the sum of its lines, whatever that is called', () => {
    expect(
      lines(`${HEAD}
  Description                        Qté       P.U. HT        Total HT
  Colle à carrelage                    2          5,00           10,00
  Fenêtre                              1         20,00           20,00
  Coordonnées bancaires                     Récapitulatif        30,00
  Compte 4711                               TVA 20 %              6,00
                                            Montant TTC          36,00`),
    ).toEqual(['Colle à carrelage | 2 | 5.00 | 10.00', 'Fenêtre | 1 | 20.00 | 20.00']);
  });

  test('ends at totals in the column of descriptions, with text of a side column before them', () => {
    expect(
      lines(`${HEAD}
  Échéance           Description               Qté       P.U. HT        Total HT
  02/03/2023         Colle à carrelage           2          5,00           10,00
  Commande           Fenêtre                     1         20,00           20,00
  PO-11 24           Peinture                    3          1,00            3,00
  Web                Total HT                                               33,00
  www.blanc.fr       TVA 20 %                                               6,60
  Tél.               Total TTC                                              39,60`),
    ).toEqual([
      'Colle à carrelage | 2 | 5.00 | 10.00',
      'Fenêtre | 1 | 20.00 | 20.00',
      'Peinture | 3 | 1.00 | 3.00',
    ]);
  });

  test('has its quantities before its words where those start under their head', () => {
    expect(
      lines(`${HEAD}
    Qté Description                      P.U. HT        Total HT
      2 Colle à carrelage 5 kg              5,00           10,00
 137,50 Peinture de murs                    2,00          275,00
  Total TTC                                               285,00`),
    ).toEqual(['Colle à carrelage 5 kg | 2 | 5.00 | 10.00', 'Peinture de murs | 137.50 | 2.00 | 275.00']);
  });

  test('takes codes in a column called article for codes', () => {
    const [first] =
      readTyped(`\n  Muster GmbH\n  Rechnung Nr. 7 vom 01.02.2023\n
  Artikel      Beschreibung          Menge     Einzelpreis        Gesamt
  A93-101      Server-Hosting            8           44,00        352,00
  T47-387      Vor-Ort-Service           2          100,00        200,00
  Gesamtbetrag                                                    552,00`)?.lines ?? [];
    expect(first?.description?.value).toBe('Server-Hosting');
    expect(first?.productCode?.value).toBe('A93-101');
  });

  test('takes codes in a column called item no. for codes, wherever it stands; counted lines are none', () => {
    const codes = (...values: readonly string[]) =>
      readTyped(`\n  Sample Ltd.\n  Invoice no. 7 of 01/02/2023\n
  Description      Item no.     Qty     Price      Total
  Laundry          ${values[0]?.padEnd(9)}      8     44.00     352.00
  Dinner           ${values[1]?.padEnd(9)}      2    100.00     200.00
  Total                                           552.00`)?.lines.map((line) => line.productCode?.value);
    expect(codes('A21-216', 'K81-810')).toEqual(['A21-216', 'K81-810']);
    expect(codes('1', '2')).toEqual([undefined, undefined]);
  });

  test('of few lines has its edge by them and not by the sums below', () => {
    expect(
      lines(`${HEAD}
    Qté Description                      P.U. HT        Total HT
      2 Colle à carrelage                   5,00           10,00
      1 Peinture                          275,00          275,00
                              Total HT                     285,00
                              TVA 20 %                      57,00
                              Total TTC                    342,00
                              Acompte                       42,00
                              À payer                      300,00`),
    ).toEqual(['Colle à carrelage | 2 | 5.00 | 10.00', 'Peinture | 1 | 275.00 | 275.00']);
  });

  test('keeps a printed quantity and price that do not multiply to the total, and trusts them less', () => {
    const text = (total: string) => `\n  Muster GmbH\n  Rechnung Nr. 7 vom 01.02.2023\n
  Beschreibung          Menge     Einzelpreis        Gesamt
  Bretter                   2            5,00         ${total}
  Gesamtbetrag                                        ${total}`;
    const [odd] = readTyped(text('13,00'))?.lines ?? [];
    const [right] = readTyped(text('10,00'))?.lines ?? [];
    expect([odd?.quantity?.value, odd?.unitPrice?.value, odd?.lineTotal?.value]).toEqual([
      '2',
      '5.00',
      '13.00',
    ]);
    expect(odd?.unitPrice?.confidence).toBeLessThan(right?.unitPrice?.confidence ?? 0);
  });
});

describe('lines without column heads', () => {
  const receipt = (total: string) => `
  CITY MARKET
  Cheese            2 x 3,20        6,40
  Bread             3 x 1,50        ${total}
  TOTAL                            12,40`;

  test('keep a printed quantity and price that do not multiply to the total', () => {
    expect(lines(receipt('6,00'))).toEqual(['Cheese | 2 | 3.20 | 6.40', 'Bread | 3 | 1.50 | 6.00']);
  });
});

test('a name is not taken from the label of a number that begins like that of a party', () => {
  const invoice = readTyped(`
  Dunmarrow Stores Ltd                Invoice number 2025/1236
  119 Quarry Hill                     Customer ID 66257
  Invoice to
  Harbour Digital Limited
  17 Quarry Hill
  Grand total      10.00 GBP`);
  expect(valuesOf(invoice, ['buyerName'])).toEqual({ buyerName: 'Harbour Digital Limited' });
});
