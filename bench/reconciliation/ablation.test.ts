import { describe, expect, it } from 'vitest';
import type { TruthDocument } from '@vouch/core/evaluation/truth.ts';
import { createRandom } from '@vouch/engine/generate/random.ts';
import type { Claims } from './own-readings.ts';
import { valuesOf, withMeasured } from '@vouch/core/evaluation/run-ensemble.ts';
import { scriptedEngines } from './scripted-engines.ts';
import { scoreOf, TOGETHER } from './tables.ts';

/** Most that the best single engine may lose by company. */
const MOST_LOST = 0.01;

const documents = Array.from({ length: 200 }, (_, index): TruthDocument => {
  const random = createRandom(`document/${index}`);
  const [net, tax] = [random.int(1_000, 90_000), random.int(100, 9_000)];
  const shown = (cents: number) => (cents / 100).toFixed(2);
  return {
    file: `${index}.pdf`,
    fields: {
      invoiceNumber: [`R-${random.digits(6)}`],
      invoiceDate: [`2026-0${random.int(1, 9)}-1${random.int(0, 9)}`],
      dueDate: random.chance(0.5) ? [`2026-1${random.int(0, 2)}-1${random.int(0, 9)}`] : [],
      sellerName: [`${random.pick(['Acme', 'Muster', 'Toko', 'Boulangerie'])} ${random.digits(3)} Ltd`],
      netTotal: [shown(net)],
      taxTotal: [shown(tax)],
      grandTotal: [shown(net + tax)],
    },
  };
});

/** A reader that is right as often as it says, and finds nothing in every tenth field. */
const own: Claims = new Map(
  documents.map(({ file, fields }) => {
    const random = createRandom(`own/${file}`);
    const claims = Object.entries(fields).flatMap(([field, [right]]) => {
      if (right === undefined || random.chance(0.1)) return [];
      const confidence = 1 - random.next() ** 2 / 2;
      const value = random.chance(confidence) ? right : right.replaceAll(/\d/g, '8');
      return [[field, { value, confidence, isVerified: true }] as const];
    });
    return [file, Object.fromEntries(claims)];
  }),
);

describe('reading with further engines that were measured', () => {
  const engines = scriptedEngines({ documents, own, seed: 'test' });
  const groups = [...engines.map(({ name }) => [name]), ...TOGETHER];

  it.each(groups.map((names) => ({ names })))(
    'loses next to nothing against the best: $names',
    ({ names }) => {
      const together = { documents, own, engines: engines.filter(({ name }) => names.includes(name)) };
      const alone = [own, ...together.engines.map(({ claims }) => claims)];
      const best = Math.max(...alone.map((claims) => scoreOf(together, valuesOf(claims))));
      expect(scoreOf(together, withMeasured(together))).toBeGreaterThanOrEqual(best - MOST_LOST);
    },
  );

  it('gains from a good one', () => {
    const good = { documents, own, engines: engines.filter(({ name }) => name === 'right 70 %') };
    expect(scoreOf(good, withMeasured(good))).toBeGreaterThan(scoreOf(good, valuesOf(own)) + 0.01);
  });
});
