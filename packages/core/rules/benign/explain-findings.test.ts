import { describe, expect, it } from 'vitest';

import { buildInput, buildPdfFacts, type Recipe, SOMEWHERE } from '../../testing/build.ts';
import type { Finding } from '../../verification/verification.ts';
import { ALL_RULES } from '../registry.ts';
import { runRules } from '../run.ts';
import { BENIGN_REASONS } from './benign-reasons.ts';
import { explainFindings } from './explain-findings.ts';

const explained = (recipe: Recipe) => {
  const input = buildInput(recipe);
  return explainFindings(runRules(ALL_RULES, input).findings, input);
};

const weightOf = (id: string, recipe: Recipe) =>
  explained(recipe).find(({ ruleId }) => ruleId === id)?.logOdds ?? 0;

const wrongSum = (ruleId: string, logOdds: number): Finding => ({
  ruleId,
  family: 'arithmetic',
  severity: 'CRITICAL',
  title: 'A sum does not hold',
  explanation: 'The sum does not hold.',
  evidence: [],
  logOdds,
});

const SIGNATURE = {
  subFilter: 'adbe.pkcs7.detached',
  coversWholeFile: true,
  signedUntilByte: 1000,
  integrity: 'intact' as const,
};
const NO_XMP = { producer: null, creatorTool: null, createdAt: null, modifiedAt: null, history: [] };
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
  it('metadata of a form that was filled in weigh less, and the reader is told why', () => {
    const dates = {
      createdAt: '2026-01-01T10:00:00Z',
      xmp: { ...NO_XMP, createdAt: '2026-03-01T10:00:00Z' },
    };
    const plain = weightOf('metadata-disagree', { pdf: dates });
    const filled = explained({ pdf: { ...dates, hasForm: true, revisions: REVISIONS } }).find(
      ({ ruleId }) => ruleId === 'metadata-disagree',
    );
    expect(plain).toBeGreaterThan(0);
    expect(filled?.logOdds).toBeCloseTo(plain * 0.3);
    expect(filled?.explanation).toMatch(/form that was filled in, which may explain it\.$/);
  });

  it('no form explains a value that was drawn late', () => {
    const [filled] = explained({ pdf: { ...LATE, hasForm: true, revisions: REVISIONS } });
    expect(filled).toMatchObject({ ruleId: 'value-drawn-late', severity: 'CRITICAL', logOdds: 2.5 });
  });

  it('only a trusted signature makes a program that is named no hint', () => {
    const signed = (isTrusted: boolean) => ({
      producer: 'Sejda 5.3',
      signatures: [{ ...SIGNATURE, isTrusted }],
    });
    const plain = weightOf('pdf-editor-named', { pdf: { producer: 'Sejda 5.3' } });
    expect(weightOf('pdf-editor-named', { pdf: signed(true) })).toBeCloseTo(plain / 2);
    expect(weightOf('pdf-editor-named', { pdf: signed(false) })).toBe(plain);
  });

  it('only a page that is a picture was scanned', () => {
    const dates = {
      producer: 'Xerox WorkCentre',
      createdAt: '2026-01-01T10:00:00Z',
      xmp: { ...NO_XMP, createdAt: '2026-03-01T10:00:00Z' },
    };
    const typed = weightOf('metadata-disagree', { pdf: dates });
    expect(weightOf('metadata-disagree', { pdf: { ...dates, largestImageShare: 0.9 } })).toBeLessThan(typed);
    expect(typed).toBe(weightOf('metadata-disagree', { pdf: { ...dates, producer: 'Other' } }));
  });

  it.each([
    ['Tax free export, VAT 0 %', true],
    ['Steuerfreie Ausfuhrlieferung, MwSt 0 %', true],
    ['Export under LUT without IGST', true],
    ['Reverse charge', true],
    ['Exported by DataTool', false],
    ['Export Quality Coffee', false],
    ['Acme Export Ltd, VAT GB123456789, 20 %', false],
  ])('"%s" speaks of a sale across a border: %s', (line, isAbroad) => {
    const reason = BENIGN_REASONS.find(({ id }) => id === 'cross-border');
    expect(reason?.isThere(buildInput({ text: [line] }))).toBe(isAbroad);
  });

  it('one reason lowers one finding of a family, whatever their order', () => {
    const input = buildInput({ pdf: { creator: 'Microsoft Word' } });
    const [lines, tax] = [wrongSum('lines-sum-mismatch', 2), wrongSum('tax-mismatch', 1.5)];
    const weights = (findings: readonly Finding[]) =>
      explainFindings(findings, input).map(({ ruleId, logOdds }) => [ruleId, logOdds]);
    const expected = [
      ['lines-sum-mismatch', 1.6],
      ['tax-mismatch', 1.5],
    ];
    expect(weights([lines, tax])).toEqual(expected);
    expect(weights([tax, lines])).toEqual(expected.toReversed());
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
