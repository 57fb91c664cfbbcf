import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Finding, RuleFamily, RuleRun, Severity } from '../verification/verification.ts';
import { combine, joinEngines } from './combine.ts';
import { reasonsOf } from './reasons.ts';
import { scoreOf } from './score.ts';
import { DEFAULT_ENSEMBLE } from './settings.ts';

const FAMILIES: readonly RuleFamily[] = ['arithmetic', 'dates', 'pdf-structure', 'history', 'content'];
const SEVERITIES: readonly Severity[] = ['HARD_FAIL', 'CRITICAL', 'INFO'];

function finding(parts: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'total-mismatch',
    family: 'arithmetic',
    severity: 'INFO',
    title: 'Title',
    explanation: 'Explanation.',
    evidence: [],
    logOdds: 1,
    ...parts,
  };
}

const anyFinding = fc.record({
  family: fc.constantFrom(...FAMILIES),
  severity: fc.constantFrom(...SEVERITIES),
  logOdds: fc.double({ min: -3, max: 6, noNaN: true }),
});
const findings = fc.array(anyFinding.map(finding), { maxLength: 8 });
const prior = fc.double({ min: 0.01, max: 0.5, noNaN: true });
const RANK = { real: 0, suspicious: 1, fake: 2 } as const;

describe('combine', () => {
  it('never lowers the score or the label when a finding that speaks for forgery is added', () => {
    fc.assert(
      fc.property(findings, anyFinding, prior, (list, extra, share) => {
        const worse = finding({ ...extra, logOdds: Math.abs(extra.logOdds) });
        const before = combine({ findings: list, prior: share });
        const after = combine({ findings: [...list, worse], prior: share });
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-12);
        expect(RANK[after.label]).toBeGreaterThanOrEqual(RANK[before.label]);
      }),
    );
  });

  it('never lowers the score when the weight of a finding grows', () => {
    fc.assert(
      fc.property(findings, anyFinding, fc.double({ min: 0, max: 3, noNaN: true }), (list, one, more) => {
        const before = scoreOf([...list, finding(one)], 0.1);
        const after = scoreOf([...list, finding({ ...one, logOdds: one.logOdds + more })], 0.1);
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  it('gives the same verdict whatever the order of the findings', () => {
    fc.assert(
      fc.property(findings, prior, (list, share) => {
        const forwards = combine({ findings: list, prior: share });
        expect(combine({ findings: list.toReversed(), prior: share })).toEqual(forwards);
      }),
    );
  });

  it('does not make a proof of ten weak hints of one family', () => {
    const hints = Array.from({ length: 10 }, () => finding({ logOdds: 0.7 }));
    expect(combine({ findings: hints, prior: 0.1 }).label).toBe('real');
  });

  it('calls a document with a HARD_FAIL fake at 0.93 or more, whatever speaks against it', () => {
    const list = [finding({ severity: 'HARD_FAIL', logOdds: 0 }), finding({ family: 'dates', logOdds: -6 })];
    const verdict = combine({ findings: list, prior: 0.01 });
    expect(verdict.label).toBe('fake');
    expect(verdict.score).toBeGreaterThanOrEqual(0.93);
    expect(verdict.confidence).toBeGreaterThanOrEqual(0.93);
    expect(verdict.recommendedAction).toBe('reject');
  });

  it('calls a document with one CRITICAL at least suspicious, with confidence 0.85 or more', () => {
    const verdict = combine({ findings: [finding({ severity: 'CRITICAL', logOdds: 0 })], prior: 0.01 });
    expect(verdict.label).toBe('suspicious');
    expect(verdict.confidence).toBeGreaterThanOrEqual(0.85);
    expect(verdict.recommendedAction).toBe('review');
  });

  it('lets no model overrule structure by finding that it looks real', () => {
    const list = [finding({ severity: 'HARD_FAIL', logOdds: 5 })];
    const looksReal = [{ engine: 'vision_llm', label: 'real', confidence: 1 }] as const;
    const alone = combine({ findings: list, prior: 0.1 });
    const together = combine({ findings: list, engines: looksReal, prior: 0.1 });
    expect(together.score).toBe(alone.score);
    expect(together.label).toBe('fake');
    expect(together.agreementScore).toBe(0.5);
  });

  it('lets an engine raise the score', () => {
    const looksFake = [{ engine: 'vision_llm', label: 'fake', confidence: 0.9 }] as const;
    expect(combine({ findings: [], engines: looksFake, prior: 0.1 }).score).toBeGreaterThan(0.1);
  });

  it('grows no surer when an engine that agreed is missing', () => {
    const anyEngine = fc.record({
      engine: fc.constantFrom('vision_llm' as const, 'donut' as const, 'layoutlm' as const),
      label: fc.constantFrom('real' as const, 'suspicious' as const, 'fake' as const),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(findings, fc.array(anyEngine, { maxLength: 3 }), prior, (list, engines, share) => {
        const all = combine({ findings: list, engines, prior: share });
        for (const [index, engine] of engines.entries()) {
          const without = combine({ findings: list, engines: engines.toSpliced(index, 1), prior: share });
          expect(without.score).toBeLessThanOrEqual(all.score);
          if (engine.label === all.label && without.label === all.label)
            expect(without.confidence).toBeLessThanOrEqual(all.confidence);
        }
      }),
    );
  });

  it('is no surer that a document is genuine when the rules gave no answer than when they found nothing', () => {
    fc.assert(
      fc.property(prior, (share) => {
        const silent = joinEngines({ rules: null, engines: [], prior: share });
        const clean = combine({ findings: [], prior: share });
        expect(silent.score).toBeGreaterThanOrEqual(clean.score);
        expect(silent.recommendedAction).toBe('review');
      }),
    );
  });

  it('shows chances with four decimals at most and never calls anything certain', () => {
    fc.assert(
      fc.property(findings, prior, (list, share) => {
        const { score, confidence } = combine({ findings: list, prior: share });
        for (const chance of [score, confidence]) {
          expect(chance).toBe(Number(chance.toFixed(4)));
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThan(1);
        }
      }),
    );
  });

  it('keeps the label thresholds apart from the score', () => {
    const strict = { ...DEFAULT_ENSEMBLE, suspiciousFrom: 0.02 };
    const loose = combine({ findings: [], prior: 0.1 });
    const tight = combine({ findings: [], prior: 0.1, settings: strict });
    expect(tight.score).toBe(loose.score);
    expect([loose.label, tight.label]).toEqual(['real', 'suspicious']);
  });
});

describe('reasonsOf', () => {
  const runs: readonly RuleRun[] = [{ ruleId: 'total-mismatch', outcome: 'clear', reason: null }];

  it('puts INFO into the minor notes beside worse findings, worst first', () => {
    const list = [finding(), finding({ severity: 'CRITICAL' }), finding({ severity: 'HARD_FAIL' })];
    const { reasons, minorNotes } = reasonsOf(list, runs);
    expect(reasons.map((reason) => reason.split(' ')[0])).toEqual(['[HARD_FAIL]', '[CRITICAL]']);
    expect(minorNotes).toEqual(['[INFO] Title: Explanation.']);
  });

  it('promotes INFO to the reasons when there is nothing else', () => {
    expect(reasonsOf([finding()], runs).reasons).toEqual(['[INFO] Title: Explanation.']);
  });

  it('never calls a document authentic when nothing was found', () => {
    const [reason] = reasonsOf([], runs).reasons;
    expect(reason).toMatch(/found nothing unusual/);
    expect(reason).toMatch(/does not prove/);
    expect(reasonsOf([], []).reasons[0]).toMatch(/No check could be applied/);
  });
});
