import { expect, test } from 'vitest';
import { FULL_INVOICE } from '../../en16931/testing/full-invoice.ts';
import { buildInput } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { en16931Broken, peppolBroken, xrechnungBroken } from './specification-rules.ts';

const CLAIMS = {
  peppol: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  xrechnung: 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0',
};
const data = (...parts: readonly Partial<typeof FULL_INVOICE>[]) => ({
  eInvoices: parts.map((part) => ({ ...FULL_INVOICE, ...part })),
});
const silent = {
  'a file without data': {},
  'data of a slim profile, which has no lines': data({ profile: 'urn:factur-x.eu:1p0:minimum', lines: [] }),
  'data that claim nothing': data({ profile: null, number: null }),
};

describeRule(en16931Broken, {
  hits: {
    'an invoice without a number': data({ number: null }),
    'a second invoice without lines': data({}, { lines: [] }),
  },
  passes: { 'a whole invoice': data({}) },
  silent,
});

describeRule(peppolBroken, {
  hits: {
    'a Peppol invoice without business process': data({ profile: CLAIMS.peppol, businessProcess: null }),
  },
  passes: { 'a whole Peppol invoice': data({ profile: CLAIMS.peppol }) },
  silent: { ...silent, 'an invoice of another kind': data({ profile: CLAIMS.xrechnung }) },
});

describeRule(xrechnungBroken, {
  hits: { 'an XRechnung without reference': data({ profile: CLAIMS.xrechnung, buyerReference: null }) },
  passes: { 'a whole XRechnung': data({ profile: CLAIMS.xrechnung }) },
  silent: { ...silent, 'an invoice of another kind': data({ profile: CLAIMS.peppol }) },
});

test('broken rules are named by their ids, with what they ask for', () => {
  const input = buildInput(data({ number: null, dueDate: null }));
  const hit = en16931Broken.evaluate(input, {} as never);
  expect(hit?.explanation).toContain('BR-02, BR-CO-25');
  expect(hit?.evidence.map(({ text }) => text)).toContain('BR-02: It has a number.');
});
