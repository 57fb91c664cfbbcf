import { describe, expect, it } from 'vitest';

import { buildInput, buildPdfFacts, type Recipe, SOMEWHERE } from '../../testing/build.ts';
import { ALL_RULES } from '../registry.ts';
import { runRules } from '../run.ts';
import { BENIGN_REASONS } from './benign-reasons.ts';
import { explainFindings } from './explain-findings.ts';

const explained = (recipe: Recipe) => {
  const input = buildInput(recipe);
  return explainFindings(runRules(ALL_RULES, input).findings, input);
};

const LATE = { lateValues: [{ place: SOMEWHERE, text: '1.190,00' }] };
const REVISIONS = [
  { number: 1, endByte: 100, changes: [], touches: [] },
  { number: 2, endByte: 200, changes: [], touches: ['form' as const] },
];
const REPLACED = {
  ...REVISIONS[1],
  number: 2,
  endByte: 200,
  touches: ['form' as const],
  changes: [{ page: 1, removed: ['100.00'], added: ['900.00'], place: SOMEWHERE }],
};

describe('honest reasons', () => {
  it('a value in a form that was filled in weighs less, and the reader is told why', () => {
    const [plain] = explained({ pdf: LATE });
    const [filled] = explained({ pdf: { ...LATE, hasForm: true, revisions: REVISIONS } });
    expect(plain?.logOdds).toBe(2.5);
    expect(filled).toMatchObject({ ruleId: 'value-drawn-late', logOdds: 1 });
    expect(filled?.explanation).toMatch(/form that was filled in, which may explain it\.$/);
  });

  it('a program named in a file that was signed and not changed since is no hint', () => {
    const signature = {
      subFilter: 'adbe.pkcs7.detached',
      coversWholeFile: true,
      signedUntilByte: 1000,
      integrity: 'intact' as const,
    };
    const findings = explained({ pdf: { producer: 'Sejda 5.3', signatures: [signature] } });
    expect(findings.find(({ ruleId }) => ruleId === 'pdf-editor-named')?.logOdds).toBeCloseTo(0.3);
  });

  it('a sum that is wrong in an office program stays a finding', () => {
    const [finding] = explained({
      pdf: { creator: 'Microsoft Word' },
      fields: { netTotal: '100.00', taxTotal: '19.00', grandTotal: '119.00' },
      lines: [
        ['1', '60.00', '60.00'],
        ['1', '90.00', '90.00'],
      ],
    });
    expect(finding).toMatchObject({ ruleId: 'lines-sum-mismatch', severity: 'CRITICAL', logOdds: 1.6 });
  });

  it('nothing explains a proof', () => {
    const [first] = REVISIONS;
    const findings = explained({
      pdf: buildPdfFacts({ hasForm: true, revisions: first ? [first, REPLACED] : [] }),
    });
    expect(findings).toMatchObject([{ ruleId: 'text-changed-later', severity: 'HARD_FAIL', logOdds: 5 }]);
  });

  it('every reason lowers and none raises', () => {
    const factors = BENIGN_REASONS.flatMap(({ explains }) => Object.values(explains));
    expect(factors.every((factor) => factor > 0 && factor < 1)).toBe(true);
  });
});
