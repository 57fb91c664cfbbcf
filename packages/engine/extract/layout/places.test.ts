import { expect, test } from 'vitest';
import { readTyped } from '../testing/values-of.ts';

const PAGE = `
  Muster GmbH
  Rechnung Nr. 7 vom 01.02.2023 14:35
  Beschreibung          Menge     Einzelpreis        Gesamt
  Bretter                   2            5,00         10,00
  Gesamtbetrag                                    10,00 EUR`;

/** Signs that the place of a field spans on a typed page. */
function signsOf(name: 'currency' | 'time' | 'grandTotal'): number {
  const box = readTyped(PAGE)?.fields[name]?.place?.box;
  return box === undefined ? 0 : Math.round(((box.right - box.left) * 595) / 5.5);
}

test('the place of a currency or a time is the word that says it', () => {
  expect(signsOf('currency')).toBe('EUR'.length);
  expect(signsOf('time')).toBe('14:35'.length);
  expect(signsOf('grandTotal')).toBe('10,00'.length);
});

test('prices under a head that begins like the word for telephone are no telephone number', () => {
  const invoice = readTyped(`
  Muster GmbH
  Rechnung Nr. 7 vom 01.02.2023
  Tel.                  Menge     Einzelpreis        Gesamt
  Bretter                   8          240,26      1.922,08
  Gesamtbetrag                                     1.922,08`);
  expect(invoice?.fields.sellerPhone).toBeUndefined();
});

test("a seller's address ends before the addressee and spans no other column", () => {
  const invoice = readTyped(`
  Garnet Engineering GmbH
  Parkallee 210, 80331 München                              Seite 1 von 1
  Meridian Druck AG
  Mühlweg 4, 40235 Düsseldorf
  Rechnung Nr. 7 vom 01.02.2023
  Gesamtbetrag                                    10,00 EUR`);
  const address = invoice?.fields.sellerAddress;
  expect(address?.value).toBe('Parkallee 210, 80331 München');
  expect(address?.place?.box.right).toBeLessThan(0.3);
  expect(address?.place?.box.bottom).toBeLessThan(0.07);
});
