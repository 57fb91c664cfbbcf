import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readCode } from './read-code.ts';

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tag = (kind: number, text: string) => [kind, Buffer.byteLength(text), ...Buffer.from(text)];
const swiss = (iban: string, amount: string) =>
  [
    'SPC',
    '0200',
    '1',
    iban,
    'S',
    'Muster AG',
    'Weg',
    '1',
    '8000',
    'Zürich',
    'CH',
    ...Array(7).fill(''),
    amount,
    'CHF',
  ].join('\n');

describe('readCode', () => {
  it('a GiroCode names account and amount', () => {
    const text = 'BCD\n002\n1\nSCT\n\nAcme GmbH\nDE89370400440532013000\nEUR12.30\n\n\nRE-1';
    expect(readCode(text)).toMatchObject({ iban: 'DE89370400440532013000', total: '12.30' });
  });

  it('a Swiss QR-bill names account and amount, or leaves the amount open', () => {
    expect(readCode(swiss('CH4431999123000889012', '1949.75'))).toMatchObject({
      iban: 'CH4431999123000889012',
      total: '1949.75',
    });
    expect(readCode(swiss('CH4431999123000889012', ''))?.total).toBeNull();
  });

  it('a German till names what was paid, over all rates', () => {
    const text =
      'V0;955002-00;Kassenbeleg-V1;Beleg^75.33_7.99_0.00_0.00_0.00^10.00:Bar_73.32:Unbar;18;112;2019-07-10T18:41:04.000Z;2019-07-10T18:41:05.000Z;ecdsa-plain-SHA256;unixTime;sig;key';
    expect(readCode(text)).toMatchObject({ total: '83.32', day: '2019-07-10' });
  });

  it('an Austrian till names number, day and amount', () => {
    const text = '_R1-AT1_BOX1_83469_2015-11-25T19:20:11_12,00_3,50_0,00_0,00_0,00_xx_yy_zz_sig';
    expect(readCode(text)).toMatchObject({ number: '83469', total: '15.5', day: '2015-11-25' });
  });

  it('a Portuguese invoice names seller, number, day and amount', () => {
    const text =
      'A:123456789*B:999999990*C:PT*D:FT*E:N*F:20210318*G:FT AB2019/0035*H:CSDF7T5H-0035*I1:PT*N:4.60*O:24.60*Q:abcd*R:9999';
    expect(readCode(text)).toMatchObject({
      sellerTaxId: '123456789',
      number: 'AB2019/0035',
      day: '2021-03-18',
      total: '24.60',
    });
  });

  it('a Saudi invoice names seller, day and amount', () => {
    const bytes = [
      ...tag(1, 'متجر'),
      ...tag(2, '310122393500003'),
      ...tag(3, '2022-04-25T15:30:00Z'),
      ...tag(4, '1000.00'),
      ...tag(5, '130.43'),
    ];
    expect(readCode(Buffer.from(bytes).toString('base64'))).toMatchObject({
      sellerTaxId: '310122393500003',
      total: '1000.00',
      day: '2022-04-25',
    });
  });

  it('an Indian e-invoice names seller, number, day and amount', () => {
    const data = JSON.stringify({
      SellerGstin: '27AAPFU0939F1ZV',
      DocNo: 'INV/7',
      DocDt: '05/04/2026',
      TotInvVal: 1180.5,
    });
    const text = `${base64url({ alg: 'RS256' })}.${base64url({ data, iss: 'NIC' })}.${'s'.repeat(86)}`;
    expect(readCode(text)).toMatchObject({
      sellerTaxId: '27AAPFU0939F1ZV',
      number: 'INV/7',
      day: '2026-04-05',
      total: '1180.5',
    });
  });

  it('a Czech payment names account and amount', () => {
    const text = 'SPD*1.0*ACC:CZ5855000000001265098001+RZBCCZPP*AM:480.50*CC:CZK*MSG:FAKTURA*X-VS:1234567890';
    expect(readCode(text)).toMatchObject({ iban: 'CZ5855000000001265098001', total: '480.50' });
    expect(readCode('SPD*1.0*ACC:CZ5855000000001265098001*AM:0')?.total).toBeNull();
  });

  it('a Slovenian payment names account and amount', () => {
    const head = [
      'UPNQR',
      '',
      '',
      '',
      '',
      'Janez Novak',
      'Lepa ulica 33',
      'Koper',
      '00000005558',
      '',
      '',
      'GDSV',
    ];
    const text = [...head, 'Račun 111', '16.06.2026', 'SI56020360253863406', 'SI08', 'Podjetje'].join('\n');
    expect(readCode(text)).toMatchObject({ iban: 'SI56020360253863406', total: '55.58' });
  });

  it('a Spanish invoice names seller, number, day and amount', () => {
    const address = 'https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR';
    const text = `${address}?nif=B88752210&numserie=1%2F25A-321&fecha=05-01-2026&importe=567.00`;
    expect(readCode(text)).toMatchObject({
      sellerTaxId: 'B88752210',
      number: '1/25A-321',
      total: '567.00',
      day: '2026-01-05',
    });
  });

  it('a Basque invoice names seller, number, day and amount', () => {
    const address = 'https://batuz.eus/QRTBAI/';
    const text = `${address}?id=TBAI-46886417C-310726-asMr5NfOWtam3-141&s=PLD_1&nf=1656&i=18.00&cr=139`;
    expect(readCode(text)).toMatchObject({
      sellerTaxId: '46886417C',
      number: '1656',
      total: '18.00',
      day: '2026-07-31',
    });
  });

  it.each(['https://example.com/pay?amount=1', 'BCD', 'SPC\n0200', 'V0;a;Kassenbeleg-V1', 'QUJD', 'A:1*B:2'])(
    'what is of no such format, or is cut off, claims no amount: %s',
    (text) => {
      expect(readCode(text)?.total ?? null).toBeNull();
    },
  );

  it('any text is read without failing', () => {
    const start = fc.constantFrom(
      'BCD\n002\n',
      'SPC\n0200\n',
      'V0;',
      '_R1-AT1_',
      'A:1*H:2*O:',
      'SPD*1.0*',
      'UPNQR\n',
      'https://batuz.eus/QRTBAI/?',
      '',
    );
    fc.assert(fc.property(start, fc.string({ maxLength: 300 }), (head, tail) => void readCode(head + tail)));
  });
});
