import { describe, expect, test } from 'vitest';
import { readTyped, valuesOf } from '../testing/values-of.ts';

const ocr = (text: string) => readTyped(text, { source: 'ocr', confidence: 0.9 });

describe('on pages read from pictures', () => {
  test('labels are found with misread letters and lost blanks', () => {
    const receipt = ocr(`
      MAJU SDN BHD
      12 JALAN BESAR
   Dete: 02/03/2019
   TEA               18.20
   Totai Amt Rounded 18.20
   CASHTENDERED      20.00
   CHANGEDUE          1.80`);
    expect(valuesOf(receipt, ['grandTotal', 'cashGiven', 'changeGiven'])).toEqual({
      grandTotal: '18.20',
      cashGiven: '20.00',
      changeGiven: '1.80',
    });
  });

  test('letters inside amounts become digits, a dollar sign read as S does not become a five', () => {
    expect(ocr('\n MAJU SDN BHD\n Total Amount: $2O.5O\n CASH $20.5C')?.fields.grandTotal?.value).toBe(
      '20.50',
    );
    expect(ocr('\n MAJU SDN BHD\n Total Amount: S8.20\n CASH $8.20')?.fields.grandTotal?.value).toBe('8.20');
  });

  test('numbers in item codes are no labels', () => {
    const receipt = ocr(`
      MAJU SDN BHD
   9555050116500  1 X 3.11   3.11
   TOTAL   3.11`);
    expect(receipt?.fields.orderReference).toBeUndefined();
    expect(receipt?.fields.grandTotal?.value).toBe('3.11');
  });

  test('doubtful words make doubtful fields', () => {
    const clear = readTyped('\n MAJU SDN BHD\n TOTAL   3.11', { source: 'ocr', confidence: 1 });
    const vague = readTyped('\n MAJU SDN BHD\n TOTAL   3.11', { source: 'ocr', confidence: 0.55 });
    expect(vague?.fields.grandTotal?.confidence).toBeLessThan(clear?.fields.grandTotal?.confidence ?? 0);
  });

  test('a euro sign that got lost is inferred from seller and account, and marked as computed', () => {
    const page = `
  Atelier Bleu SARL
  4 rue Haute
  69001 Lyon
  N° TVA : FR40303265045
  Facture n° 12
  Client
  Total TTC      120,00`;
    expect(ocr(page)?.fields.currency).toMatchObject({ value: 'EUR', origin: 'computed', raw: null });
    expect(readTyped(page)?.fields.currency).toBeUndefined();
  });
});

test('an e-mail address is read through blanks around its sign', () => {
  expect(
    ocr('\n MAJU SDN BHD\n E-mail: info @ maju-store.example.my\n TOTAL 3.00')?.fields.sellerEmail?.value,
  ).toBe('info@maju-store.example.my');
});
