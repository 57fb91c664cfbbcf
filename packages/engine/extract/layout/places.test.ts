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
