import type { EngineReadings } from '@vouch/core/evaluation/run-ensemble.ts';
import type { TruthDocument } from '@vouch/core/evaluation/truth.ts';
import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { Claim, ReadingEngine } from '@vouch/core/reconciliation/claims.ts';
import { createRandom, type Random } from '@vouch/engine/generate/random.ts';
import type { Claims } from './own-readings.ts';
import { otherAmounts, shiftedDigits } from './wrong-values.ts';

/** An engine whose errors are known because they are made on purpose. */
export interface ScriptedEngine extends EngineReadings {
  readonly name: string;
}

/** What the engines are made from. */
export interface Script {
  readonly documents: readonly TruthDocument[];
  readonly own: Claims;
  readonly seed: string;
}

interface Cell {
  readonly field: FieldName;
  /** The right value; `undefined` where the document has none. */
  readonly right: string | undefined;
  /** What the local reader read. */
  readonly own: string | undefined;
  /** Values of the same field on all documents. */
  readonly pool: readonly string[];
  readonly random: Random;
}

/** How sure every scripted engine says it is, whatever it does. */
const STATED = 0.95;
/** The engine whose values stand nowhere on the page. */
const UNVERIFIED = 'random, not on page';

/** Engines that err, each in a way of its own. All of them say that they are sure. */
export function scriptedEngines(script: Script): readonly ScriptedEngine[] {
  const wrong = ({ pool, random, right }: Cell) =>
    random.pick([...pool.filter((value) => value !== right), '1']);
  const rightBy = (share: number) => (cell: Cell) => {
    const { right, random } = cell;
    if (right === undefined) return random.chance(1 - share) ? wrong(cell) : undefined;
    return random.chance(share) ? right : wrong(cell);
  };
  const make = (name: string, engine: ReadingEngine, read: (cell: Cell) => string | undefined) => ({
    name,
    engine,
    claims: claimsBy(script, { name, read, isVerified: name !== UNVERIFIED }),
  });
  return [
    make('right 97 %', 'vision_llm', rightBy(0.97)),
    make('right 70 %', 'donut', rightBy(0.7)),
    make('right 30 %', 'donut', rightBy(0.3)),
    make('random values', 'donut', wrong),
    make(UNVERIFIED, 'vision_llm', wrong),
    make('shifted digits', 'donut', ({ field, right }) => right && shiftedDigits(field, right)),
    make('empty', 'donut', () => undefined),
    { name: 'consistent and wrong', engine: 'donut', claims: otherAmounts(script, STATED) },
    { name: 'the same lies again', engine: 'layoutlm', claims: otherAmounts(script, STATED) },
    { name: 'lies on the page', engine: 'vision_llm', claims: otherAmounts(script, STATED) },
    make('copy of ours', 'layoutlm', ({ own }) => own),
    make('copy, 20 % spoilt', 'layoutlm', (cell) => (cell.random.chance(0.2) ? wrong(cell) : cell.own)),
  ];
}

function claimsBy(
  { documents, own, seed }: Script,
  engine: {
    readonly name: string;
    readonly isVerified: boolean;
    readonly read: (cell: Cell) => string | undefined;
  },
): Claims {
  const pools = poolsOf(documents);
  return new Map(
    documents.map(({ file, fields }) => {
      const claims = Object.entries(fields).flatMap(
        ([name, wanted]): ReadonlyArray<readonly [string, Claim]> => {
          const field = name as FieldName;
          const random = createRandom(`${seed}/${engine.name}/${file}/${field}`);
          const pool = pools.get(field) ?? [];
          const value = engine.read({
            field,
            right: wanted[0],
            own: own.get(file)?.[field]?.value,
            pool,
            random,
          });
          return value === undefined
            ? []
            : [[field, { value, confidence: STATED, isVerified: engine.isVerified }]];
        },
      );
      return [file, Object.fromEntries(claims)];
    }),
  );
}

function poolsOf(documents: readonly TruthDocument[]): ReadonlyMap<FieldName, readonly string[]> {
  const pools = new Map<FieldName, string[]>();
  for (const { fields } of documents) {
    for (const [field, [right]] of Object.entries(fields)) {
      if (right === undefined) continue;
      pools.set(field as FieldName, [...(pools.get(field as FieldName) ?? []), right]);
    }
  }
  return pools;
}
