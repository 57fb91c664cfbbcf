import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEInvoices } from './read-e-invoice.ts';
import { CII_TODAY, ZUGFERD_1, ZUGFERD_RELEASE_CANDIDATE, sampleCii } from './testing/sample-cii.ts';
import { sampleFattura } from './testing/sample-fattura.ts';
import { sampleUbl } from './testing/sample-ubl.ts';
import { codeOf, readText } from './testing/read-text.ts';

describe('Cross Industry Invoice', () => {
  test.each([
    ['today', CII_TODAY, 'cii'],
    ['ZUGFeRD 1.0', ZUGFERD_1, 'zugferd-1'],
    ['ZUGFeRD 1.0 release candidate', ZUGFERD_RELEASE_CANDIDATE, 'zugferd-1'],
  ] as const)('%s gives every term', (_name, dress, syntax) => {
    const invoice = readText(sampleCii(dress));
    expect(invoice).toMatchObject({
      syntax,
      number: 'RE-2031/7',
      issueDate: '2031-07-14',
      dueDate: '2031-08-13',
      typeCode: '380',
      currency: 'EUR',
      buyerReference: '04011000-1',
      notes: [{ text: 'Thank you & good bye €', subjectCode: null }],
      iban: 'DE02120300000000202051',
      lineNetTotal: '21.00',
      netTotal: '20.00',
      taxTotal: '3.80',
      grandTotal: '23.80',
      amountDue: '23.80',
      paidAmount: null,
      taxes: [{ category: 'S', rate: '19.00', base: '20.00', amount: '3.80' }],
      allowanceCharges: [
        { isCharge: false, amount: '1.00', reason: 'Loyalty', taxRate: null, percent: null },
      ],
      faults: [],
    });
    expect(invoice.seller).toMatchObject({
      name: 'Möwe & Söhne <KG>',
      vatId: 'DE136695976',
      taxNumber: '081/508/1234',
      street: ['Hafenstraße 3'],
      city: 'Stralsund',
      countryCode: 'DE',
    });
    expect(invoice.lines).toMatchObject([
      {
        id: '1',
        name: 'Twine',
        sellerItemId: 'T-9',
        quantity: '2000.00',
        unitCode: 'MTR',
        netPrice: '1.0500',
        priceBaseQuantity: '100',
        lineTotal: '21.00',
      },
    ]);
  });

  test('prefixes are free', () => {
    expect(readText(sampleCii(CII_TODAY, 'x:'))).toEqual(readText(sampleCii()));
    expect(readText(sampleCii(CII_TODAY, ''))).toEqual(readText(sampleCii()));
  });

  test('a tax total in the accounting currency only is not taken for the invoice', () => {
    const xml = sampleCii().replace('<ram:TaxTotalAmount currencyID="EUR">3.80</ram:TaxTotalAmount>', '');
    expect(readText(xml).taxTotal).toBeNull();
  });
});

describe('UBL', () => {
  test('an invoice gives every term and ignores elements of other namespaces', () => {
    expect(readText(sampleUbl())).toMatchObject({
      syntax: 'ubl-invoice',
      number: 'F-77',
      issueDate: '2030-02-28',
      dueDate: '2030-03-30',
      currency: 'SEK',
      orderReference: 'PO-5',
      netTotal: '450.00',
      taxTotal: '112.50',
      grandTotal: '562.50',
      amountDue: '562.50',
      chargeTotal: '50.00',
      seller: { name: 'Norrsken Handel AB', tradingName: 'Norrsken', vatId: 'SE556000000001', city: 'Luleå' },
      buyer: { name: 'Fjord AS' },
      allowanceCharges: [{ isCharge: true, amount: '50.00', reason: 'Freight' }],
      taxes: [{ category: 'S', rate: '25', base: '450.00', amount: '112.50' }],
      lines: [
        {
          name: 'Candle',
          description: 'Beeswax, dipped',
          quantity: '8',
          netPrice: '50',
          lineTotal: '400.00',
        },
      ],
      faults: [],
    });
  });

  test('a credit note has its own line names and its due date with the payment means', () => {
    const note = readText(sampleUbl('CreditNote'));
    expect(note).toMatchObject({ syntax: 'ubl-credit-note', typeCode: '381', dueDate: '2030-04-15' });
    expect(note.lines).toMatchObject([{ quantity: '8', unitCode: 'H87' }]);
  });
});

describe('FatturaPA', () => {
  test('every body is an invoice with the shared seller', () => {
    const result = readEInvoices(new TextEncoder().encode(sampleFattura(['1', '2', '3'])), 'f.xml');
    const invoices = result.ok ? result.value : [];
    expect(invoices.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(invoices[2]).toMatchObject({
      attachmentName: 'f.xml',
      profile: 'FPR12',
      currency: 'EUR',
      dueDate: '2029-12-05',
      grandTotal: '152.00',
      amountDue: '152.00',
      seller: { name: 'Ada Verdi', vatId: 'IT12345670017', street: ['Via Po 8'], city: 'Torino' },
    });
  });

  test('totals that the format gives by rate only stay unknown', () => {
    const invoice = readText(sampleFattura(['1']));
    expect(invoice).toMatchObject({ netTotal: null, taxTotal: null });
    expect(invoice.taxes).toHaveLength(2);
  });
});

describe('faults', () => {
  test('values in a wrong form are left out and listed, the rest is read', () => {
    const xml = sampleUbl()
      .replace('>562.50</b:TaxInclusiveAmount', '>5.625E2</b:TaxInclusiveAmount')
      .replace('2030-03-30', '2030-02-30');
    const invoice = readText(xml);
    expect(invoice).toMatchObject({ grandTotal: null, dueDate: null, netTotal: '450.00' });
    expect(invoice.faults).toEqual([
      'DueDate is not a day.',
      'TaxInclusiveAmount is not a plain decimal number.',
    ]);
  });

  test('missing terms that every invoice has are listed', () => {
    const invoice = readText(sampleUbl().replace('<b:ID>F-77</b:ID>', ''));
    expect(invoice.number).toBeNull();
    expect(invoice.faults).toEqual(['The XML gives no invoice number (BT-1).']);
  });
});

describe('refusals', () => {
  test.each([
    ['an external entity', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>', 'unsafe-xml'],
    ['a doctype alone', `<!doctype Invoice>${sampleUbl()}`, 'unsafe-xml'],
    ['deep nesting', `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`, 'unsafe-xml'],
    ['an undeclared entity', sampleUbl().replace('F-77', '&euro;'), 'damaged'],
    ['a cut file', sampleUbl().slice(0, 900), 'damaged'],
    ['crossed tags', '<a><b></a></b>', 'damaged'],
    ['two roots', '<a/><b/>', 'damaged'],
    [
      'hundreds of namespaces',
      `<a ${Array.from({ length: 300 }, (_, i) => `xmlns:n${i}="u"`).join(' ')}/>`,
      'damaged',
    ],
    ['plain text', 'Invoice 77', 'damaged'],
    ['no bytes', '', 'empty-file'],
    ['other XML', '<catalog><book/></catalog>', 'not-an-invoice'],
    ['a root that is only named Invoice', '<Invoice><Total>5</Total></Invoice>', 'not-an-invoice'],
  ])('%s', (_name, xml, code) => {
    expect(codeOf(xml)).toBe(code);
  });

  test('the words "<!DOCTYPE" inside a comment or CDATA do no harm', () => {
    expect(codeOf(sampleUbl().replace('F-77', '<!-- <!DOCTYPE x> --><![CDATA[<!ENTITY]]>'))).toBe('ok');
  });
});

describe('any bytes', () => {
  const samples = [sampleCii(), sampleUbl(), sampleFattura(['1', '2'])].map((xml) =>
    new TextEncoder().encode(xml),
  );

  test('reading a mutated invoice never throws', () => {
    const mutation = fc.record({
      sample: fc.constantFrom(...samples),
      edits: fc.array(fc.tuple(fc.nat(4000), fc.uint8Array({ maxLength: 6 })), { maxLength: 8 }),
      length: fc.nat(4500),
    });
    fc.assert(
      fc.property(mutation, ({ sample, edits, length }) => {
        const bytes = sample.slice();
        for (const [at, patch] of edits)
          bytes.set(patch.slice(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
        const result = readEInvoices(bytes.subarray(0, Math.max(1, length)), null);
        expect(result.ok || result.error.message.length > 10).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('reading random text with XML marks never throws', () => {
    const mark = fc.constantFrom(
      '<',
      '>',
      '/>',
      '</',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      ';',
      '&#x',
      '"',
      '=',
      '<?',
      '?>',
      'a',
      ':',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 60 }), (marks) => {
        expect(typeof codeOf(marks.join(''))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
