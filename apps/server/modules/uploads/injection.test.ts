import { injectionCorpus } from '@vouch/engine/generate/injection/injection-corpus.ts';
import {
  judgeFile,
  obey,
  readByObeying,
  type JudgedFile,
} from '@vouch/engine/generate/injection/judge-attack.ts';
import { startFakeProvider, type FakeProvider } from '@vouch/engine/llm/fake-provider/fake-provider.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decideReview } from './decide-review.ts';

const CORPUS = injectionCorpus();
/** One attack for each way, and pictures left to `npm run bench -- injection`, which takes all of them: recognition takes its time. */
const SAMPLE = CORPUS.filter(
  ({ way }, index) => way !== 'picture' && CORPUS.findIndex((other) => other.way === way) === index,
);

let fake: FakeProvider;
beforeAll(async () => {
  fake = await startFakeProvider({ answer: obey });
});
afterAll(() => fake[Symbol.asyncDispose]());

const reasonsOf = ({ verification }: JudgedFile, extraction: JudgedFile['extraction']) =>
  decideReview({
    extraction,
    verification,
    isDuplicate: false,
    wish: { autoSave: true, confidenceThreshold: 0 },
  });

test('the corpus has at least sixty attacks, each with a name of its own', () => {
  expect(new Set(CORPUS.map(({ id }) => id)).size).toBe(CORPUS.length);
  expect(CORPUS.length).toBeGreaterThanOrEqual(60);
});

describe.each(SAMPLE)('an attack: $id', ({ make }) => {
  test('is noticed, its clean twin is not, and no verdict becomes better', { timeout: 60_000 }, async () => {
    const attack = await make();
    const [judged, twin] = [await judgeFile(attack), await judgeFile(attack.twin)];
    const noticed = ({ verification }: JudgedFile) =>
      verification.findings.filter(({ ruleId }) => ruleId.endsWith('-instruction')).length;
    expect(noticed(twin)).toBe(0);
    expect(noticed(judged)).toBeGreaterThan(0);
    expect(judged.verification.score).toBeGreaterThanOrEqual(twin.verification.score);
    const obeyed = await readByObeying(judged, fake.url);
    expect(reasonsOf(judged, obeyed)).toContain('verdict');
  });
});
