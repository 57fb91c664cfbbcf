import { describe, expect, it } from 'vitest';
import { chanceOf } from '@vouch/core/ensemble/score.ts';
import type { Case } from './case.ts';
import { fit, halfWay } from './fit.ts';
import { precisionAt } from './precision.ts';
import { binsOf, brierScore, calibrationError } from './reliability.ts';

/** Cases whose labels follow a known line exactly: of 1,000 with the same evidence, as many are forged as the line says. */
function casesOf(slope: number, offset: number): readonly Case[] {
  return [-2, -1, 0, 1, 2, 3].flatMap((evidence) => {
    const forged = Math.round(1000 * chanceOf(slope * evidence + offset));
    return Array.from({ length: 1000 }, (_, index) => ({
      evidence,
      isForged: index < forged,
      label: 'real' as const,
    }));
  });
}

describe('fit', () => {
  it('finds the slope that made the labels', () => {
    expect(fit(casesOf(1.5, -0.5)).slope).toBeCloseTo(1.5, 1);
  });

  it('goes half of the way', () => {
    expect(halfWay({ slope: 2, offset: -1 })).toEqual({ slope: 1.5, offset: -0.5 });
  });
});

describe('figures', () => {
  it('are perfect for chances that come true and bad for those that do not', () => {
    const right = [0.25, 0.75].flatMap((chance) =>
      Array.from({ length: 100 }, (_, index) => ({ chance, isForged: index < 100 * chance })),
    );
    expect(calibrationError(binsOf(right))).toBeCloseTo(0);
    const wrong = right.map(({ chance, isForged }) => ({ chance: 1 - chance, isForged }));
    expect(calibrationError(binsOf(wrong))).toBeCloseTo(0.5);
    expect(brierScore(wrong)).toBeGreaterThan(brierScore(right));
  });

  it('tell how little a flag means where forgeries are rare', () => {
    const cases = [
      ...Array.from({ length: 100 }, (_, index) => ({
        evidence: index < 10 ? 1 : 0,
        isForged: false,
        label: 'real' as const,
      })),
      ...Array.from({ length: 100 }, () => ({ evidence: 1, isForged: true, label: 'fake' as const })),
    ];
    const { observed, atLeast, found } = precisionAt(cases, ({ evidence }) => evidence > 0, 0.01);
    expect(found).toBe(1);
    expect(observed).toBeCloseTo(0.01 / (0.01 + 0.99 * 0.1), 5);
    expect(atLeast).toBeLessThan(observed);
  });
});
