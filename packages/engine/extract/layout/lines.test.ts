import { describe, expect, test } from 'vitest';
import { linesAsText, readTyped } from '../testing/values-of.ts';

const INVOICE = '\n  Muster GmbH\n  Rechnung Nr. 7 vom 01.02.2023\n';
const lines = (text: string | string[]) => linesAsText(readTyped(text));

describe('lines under column heads', () => {
  test('leave carried sums out, and keep returns and discounts with their signs', () => {
    const head = '\n  Pos  Bezeichnung           Menge   Einzelpreis   Rabatt   Gesamt';
    expect(
      lines([
        `${INVOICE}${head}
  1    Schraube M8           100        0,50       10 %      45,00
  2    Retoure Schraube M8    -10       0,50                 -5,00
       Übertrag                                              40,00`,
        `\n       Übertrag                                              40,00${head}
  3    Mutter M8             100        0,30                 30,00
  4    Nachlass                                               -3,00
       Nettobetrag                                           67,00
       MwSt. 19 %                                            12,73
       Gesamtbetrag                                          79,73`,
      ]),
    ).toEqual([
      'Schraube M8 | 100 | 0.50 | 45.00',
      'Retoure Schraube M8 | -10 | 0.50 | -5.00',
      'Mutter M8 | 100 | 0.30 | 30.00',
      'Nachlass | - | - | -3.00',
    ]);
  });

  test('go on over pages and end where the tax breakdown begins', () => {
    const head = '\n  Pos   Bezeichnung             Menge     Einzelpreis        Gesamt';
    expect(
      lines([
        `${INVOICE}${head}\n  1     Bretter                     2            5,00         10,00`,
        `${head}\n  2     Nägel                     100            0,10         10,00

  Art          Basisbetrag     Steuersatz     Steuerbetrag
  USt                20,00             19             3,80
  Gesamtbetrag                                      23,80`,
      ]),
    ).toEqual(['Bretter | 2 | 5.00 | 10.00', 'Nägel | 100 | 0.10 | 10.00']);
  });

  test('take their total from the next row where cells are centred', () => {
    expect(
      lines(`${INVOICE}
  Pos     Beschreibung                     Nettopreis      Menge      Nettobetrag

          Kunstrasen grün                      3,3333      3 m²
  1       3m breit                                                          10,00
          Lieferung : 2018-51112
          Schweinesteak                        5,5000      1 kg
  2                                                                          5,50
  Summe                                                                    15,50`),
    ).toEqual(['Kunstrasen grün 3m breit | 3 | 3.3333 | 10.00', 'Schweinesteak | 1 | 5.5000 | 5.50']);
  });

  test('have their description on the second row where it shares a column with the code', () => {
    expect(
      lines(`${INVOICE}
  GTIN              Art-Nr-Lieferant         Menge        Nettopreis       Nettowert
  Art-Nr-Kunde      Artikelbezeichnung
  4123456000014     ZS997               100,00 Stk.           1,0000          100,00
                    Zitronensäure 100ml
                    Verpackung : Flasche
  4123456000021     GZ250                50,00 Stk.           1,4500           72,50
                    Gelierzucker 250g
  Gesamt                                                                      172,50`),
    ).toEqual([
      'Zitronensäure 100ml | 100.00 | 1.0000 | 100.00',
      'Gelierzucker 250g | 50.00 | 1.4500 | 72.50',
    ]);
  });

  test('"Amount" left of the description counts things', () => {
    expect(
      lines(`
  Hot Air Ltd
  Invoice no. 88

  Amount      Product                    VAT       Price          Total
  400.00      Balloons                   19%      0.79 €       316.00 €
  800.00      Hot air                    19%     0.025 €        20.00 €
  Net total                                                    336.00 €`),
    ).toEqual(['Balloons | 400.00 | 0.79 | 316.00', 'Hot air | 800.00 | 0.025 | 20.00']);
  });
});

describe('lines without heads', () => {
  test('have their text over or beside their numbers, quantity and price where they multiply to the total', () => {
    expect(
      lines(`
    TOKO MAJU SDN BHD
    CASHIER 1
    KILAT AUTO WASH 1L
    WA45-2A
    9555916500133      2 X 3.11     6.22
    WD40 27ML
    079567600084       1 X 11.23   11.23
    TOTAL                          17.45
    CASH                           17.45`),
    ).toEqual(['KILAT AUTO WASH 1L | 2 | 3.11 | 6.22', 'WD40 27ML | 1 | 11.23 | 11.23']);
  });

  test('take quantity and price from a row of their own, and a leading count', () => {
    expect(
      lines(`
    Bäckerei Korn GmbH
    2 x 0,85
    Laugenbrezel                1,70 A
    3 Semmel                    1,20 A
    SUMME                       2,90
    BAR                         2,90`),
    ).toEqual(['Laugenbrezel | 2 | 0.85 | 1.70', 'Semmel | 3 | - | 1.20']);
  });

  test('keep sizes inside a name', () => {
    expect(
      lines(`
    MARKET HALL LTD
    White wine 0.75 l              22.52
    2 pcs x 11.26
    Tray 20 x 30 cm                 4.00
    TOTAL                          26.52
    CASH                           26.52`),
    ).toEqual(['White wine 0.75 l | 2 | 11.26 | 22.52', 'Tray 20 x 30 cm | - | - | 4.00']);
  });
});
