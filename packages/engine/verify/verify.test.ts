import { RULES } from '@vouch/core/rules/registry.ts';
import { buildInput, type Recipe } from '@vouch/core/testing/build.ts';
import { describe, expect, it } from 'vitest';

import { verifyDocument } from './verify.ts';

function verify(recipe: Recipe) {
  const { document, extraction, pictureHash, context } = buildInput(recipe);
  return verifyDocument({ document, extraction, pictureHash, context });
}

describe('verifyDocument', () => {
  it('gives less than the prior and an honest sentence when nothing was found', () => {
    const { label, score, reasons, recommendedAction } = verify({});
    expect(label).toBe('real');
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(0.1);
    expect(reasons[0]).toMatch(/found nothing unusual/);
    expect(recommendedAction).toBe('approve');
  });

  it('tells of every rule whether it ran, and why not', () => {
    const { runs } = verify({});
    expect(runs.map((run) => run.ruleId)).toEqual(Object.keys(RULES));
    expect(runs.every((run) => (run.outcome === 'not-applicable') === (run.reason !== null))).toBe(true);
  });

  it('calls a file whose amount was replaced later a fake, with the old and the new text', () => {
    const place = { page: 1, box: { left: 0, top: 0, right: 1, bottom: 1 } };
    const change = { page: 1, removed: ['100.00'], added: ['900.00'], place };
    const { label, score, reasons } = verify({
      pdf: {
        revisions: [
          { number: 1, endByte: 1, changes: [], touches: [] },
          { number: 2, endByte: 2, changes: [change], touches: ['content'] },
        ],
      },
    });
    expect(label).toBe('fake');
    expect(score).toBeGreaterThanOrEqual(0.93);
    expect(reasons[0]).toMatch(/^\[HARD_FAIL\] .*: .*"100\.00" was replaced by "900\.00"/);
  });

  it('checks the sums of every paper in the file, and says which one does not add up', () => {
    const right = buildInput({});
    const wrong = buildInput({ fields: { netTotal: '100.00', taxTotal: '19.00', grandTotal: '919.00' } });
    const invoices = [...right.extraction.invoices, ...wrong.extraction.invoices];
    const extraction = { ...right.extraction, invoices };
    const { findings, runs } = verifyDocument({ ...right, extraction });
    const alone = verifyDocument(wrong).findings.find(({ ruleId }) => ruleId === 'total-mismatch');
    const found = findings.find(({ ruleId }) => ruleId === 'total-mismatch');
    expect(found).toEqual({ ...alone, explanation: `Paper 2 of this file: ${alone?.explanation}` });
    expect(runs.find(({ ruleId }) => ruleId === 'total-mismatch')?.outcome).toBe('hit');
  });

  it('checks the file itself when nothing could be read from it', () => {
    const { document, context } = buildInput({ pdf: { repaired: true } });
    const extraction = { engine: 'layout', invoices: [], text: '', language: null, notices: [] } as const;
    const { findings } = verifyDocument({ document, extraction, pictureHash: null, context });
    expect(findings.map((finding) => finding.ruleId)).toEqual(['repaired-structure']);
  });
});
