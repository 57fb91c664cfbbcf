import { describe, expect, test } from 'vitest';
import { readTyped } from '../../testing/values-of.ts';

const read = (head: string) =>
  readTyped(`${head}\n  Date: 03/03/2020 10:12\n  CASHIER 2\n  TOTAL   5.00\n  CASH   5.00`, {
    source: 'ocr',
    confidence: 0.95,
  })?.fields;
const name = (head: string) => read(head)?.sellerName?.value;
const address = (head: string) => read(head)?.sellerAddress?.value;

describe('the name of a shop', () => {
  test.each([
    ["RAJA'S CONFECTIONERY S/B ' 273500-U (RSB)", "RAJA'S CONFECTIONERY S/B"],
    ["RAJA'S CONFECTIONERY S/B 273500-U (RSB)", "RAJA'S CONFECTIONERY S/B"],
    ['ENW Hardwa:e Centre (M) Sdn.Bhd.', 'ENW Hardwa:e Centre (M) Sdn.Bhd.'],
    ['#000002 BAIFU (M) Sdn Bhd', 'BAIFU (M) Sdn Bhd'],
  ])('%s is cleaned of what is no name, and of nothing else', (printed, wanted) => {
    expect(name(`\n  ${printed}\n  NO.41, JALAN BINTANG 2\n  52100 KUALA LUMPUR`)).toBe(wanted);
  });

  test('is not the line that only says what kind of shop it is', () => {
    expect(name('\n  FOUR FOOLS\n  BISTRO & CAFE\n  109, SS21/1A,\n  DAMANSARA UTAMA')).toBe('FOUR FOOLS');
  });

  test('goes on after an "&" at the end of the line', () => {
    expect(
      name(
        '\n  TOKO HARDWARE &\n  ELECTRICAL\n  NO.113G, JALAN SETIA\n  U13/EG BANDAR SETIA,\n  40170 SHAH ALAM',
      ),
    ).toBe('TOKO HARDWARE & ELECTRICAL');
  });

  test('begins above where the line with the legal form holds but a place', () => {
    expect(
      name('\n  AIK HUAT HARDWARE\n  ENTERPRISE (SETIA\n  ALAM) SDN BHD\n  822737-X\n  NO.17-G, JALAN SETIA'),
    ).toBe('AIK HUAT HARDWARE ENTERPRISE (SETIA ALAM) SDN BHD');
  });

  test('is neither a registration nor what stands in brackets', () => {
    expect(
      name(
        '\n  RUPA CRAFT & TAILORING\n  19, JALAN KANCIL,\n  55100 KUALA LUMPUR\n  Company Reg No. : 75495-W',
      ),
    ).toBe('RUPA CRAFT & TAILORING');
    expect(
      name('\n  RUPAMOLY RIVER CITY\n  (RUPAMOLY SHOP (95874))\n  UNIT L1, JALAN ALWI,\n  93350 KUCHING'),
    ).toBe('RUPAMOLY RIVER CITY');
  });
});

describe('the address of a shop', () => {
  test('begins with the house number under the name, known words or not', () => {
    expect(address('\n  Oakhaven Hotel Limited\n  34 Orchard Row\n  Norwich\n  NR1 8XQ')).toBe(
      '34 Orchard Row Norwich NR1 8XQ',
    );
    expect(
      address('\n  Kessen Autohaus GmbH\n  HafenstraBe 36\n  90762 Furth\n  USt-IdNr.: DE968541555'),
    ).toBe('HafenstraBe 36 90762 Furth');
    expect(
      address(
        '\n  MANO SDN BHD (682288-V)\n  12 JAAN PENGA U1/48\n  TEMA INDUSTRIAL PARK\n  40150 SHAH ALAM',
      ),
    ).toBe('12 JAAN PENGA U1/48 TEMA INDUSTRIAL PARK 40150 SHAH ALAM');
  });

  test('keeps house numbers that look like an amount', () => {
    expect(address('\n  MAJU SDN BHD\n  NO 18, 20 . 22,JALAN BUNGA TANJONG\n  40000 SHAH ALAM')).toBe(
      'NO 18, 20 . 22, JALAN BUNGA TANJONG 40000 SHAH ALAM',
    );
  });

  test('goes on to the telephone or tax number', () => {
    expect(
      address(
        '\n  MAJU SDN BHD\n  5-7, JALAN MAHAGONI,\n  BANDAR UTAMA, 44300\n  BATANG KALI, SELANGOR\n  03-60571377',
      ),
    ).toBe('5-7, JALAN MAHAGONI, BANDAR UTAMA, 44300 BATANG KALI, SELANGOR');
    expect(
      address(
        '\n  MAJU MART\n  LOT 2811, JALAN ANGSA\n  41150 KLANG\n  1174-PERMATA MAGNA\n  GST ID. NO : 000181747712',
      ),
    ).toBe('LOT 2811, JALAN ANGSA 41150 KLANG 1174-PERMATA MAGNA');
  });

  test('keeps a street over the house number', () => {
    expect(
      address('\n  Guard Health Sdn Bhd\n  Jalan Loke Yew Bentong\n  90 Ground Floor\n  Jalan Bentong'),
    ).toBe('Jalan Loke Yew Bentong 90 Ground Floor Jalan Bentong');
  });

  test('leaves out the branch that repeats the name, codes and lead words', () => {
    expect(
      address(
        '\n  MPA BOOKSTORES\n  SDN BHD\n  MPA One Utama Phase 2\n  Lot S319, 2nd Floor,\n  47800 P.Jaya',
      ),
    ).toBe('Lot S319, 2nd Floor, 47800 P.Jaya');
    expect(
      address('\n  ROTI MAN\n  bakery 000965911.p\n  117, Jalan Radin, Sri Petaling\n  Tel: 03-9054 3785'),
    ).toBe('117, Jalan Radin, Sri Petaling');
    expect(
      address(
        '\n  HAI-O BHD (169199-U)\n  TEL : 03-62636977\n  HQ ADD: LOT 11995, BATU 2, JALAN KAPAR\n  41400 KLANG',
      ),
    ).toBe('LOT 11995, BATU 2, JALAN KAPAR 41400 KLANG');
  });
});
