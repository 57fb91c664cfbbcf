import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toResultFacts } from './result-facts.ts';

test('the verdict and what became of the document are found in every kind of result', () => {
  const verification = { label: 'real', score: 0.1 };
  expect(toResultFacts({ verification, auto_saved: true, invoice_id: 'i', review_reasons: [] })).toEqual({
    label: 'real',
    score: 0.1,
    invoiceId: 'i',
    reviewReasons: [],
    engines: { rule_based: 'answered' },
  });
  const waiting = { verification, auto_saved: false, invoice_id: null, review_reasons: ['duplicate'] };
  expect(toResultFacts(waiting)).toMatchObject({ reviewReasons: ['duplicate'] });
  expect(toResultFacts(waiting)).not.toHaveProperty('invoiceId');
  expect(toResultFacts({ label: 'fake', score: 1, analysis_ref: 'a' })).toMatchObject({
    label: 'fake',
    analysisRef: 'a',
  });
  const hybrid = {
    ensemble_verdict: { final_label: 'suspicious', score: 0.6 },
    individual_results: { rule_based: { label: 'real' }, donut: { status: 'timeout' }, layoutlm: null },
    analysis_ref: 'a',
  };
  expect(toResultFacts(hybrid)).toMatchObject({
    label: 'suspicious',
    score: 0.6,
    engines: { rule_based: 'answered', donut: 'timeout', layoutlm: 'unavailable' },
  });
});

test('no result whatever makes it fail', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (result) => {
      expect(toResultFacts(result).reviewReasons).toBeInstanceOf(Array);
    }),
  );
});
