// How the corpus of documents that speak to models ends: npm run bench -- injection
// Every attack and its clean twin are read and judged; then a model that obeys is asked over HTTP, as if the local reader had found
// nothing of what the model is asked to forge.
import { unverifiedFields } from '@vouch/core/extraction/is-unverified.ts';
import { injectionCorpus } from '@vouch/engine/generate/injection/injection-corpus.ts';
import { judgeFile, obey, readByObeying } from '@vouch/engine/generate/injection/judge-attack.ts';
import { startFakeProvider } from '@vouch/engine/llm/fake-provider/fake-provider.ts';
import { decideReview } from '@vouch/server/modules/uploads/decide-review.ts';
import { describeMachine } from './support/machine.ts';

/** How one attack ended. */
interface Outcome {
  readonly way: string;
  /** The rules name it. */
  readonly isNoticed: boolean;
  /** The clean twin raises no alarm. */
  readonly isTwinQuiet: boolean;
  /** Neither label nor score became better than the twin's. */
  readonly isNoBetter: boolean;
  /** Nothing is saved by itself though the model obeys. */
  readonly isKept: boolean;
  /** The same by comparing with the words of the page alone, without the rules. */
  readonly isKeptByWords: boolean;
}

const fake = await startFakeProvider({ answer: obey });
const outcomes: Outcome[] = [];
for (const plan of injectionCorpus()) {
  const attack = await plan.make();
  const [judged, twin] = [await judgeFile(attack), await judgeFile(attack.twin)];
  const extraction = await readByObeying(judged, fake.url);
  const wish = { autoSave: true, confidenceThreshold: 0 };
  const reasons = decideReview({ extraction, verification: judged.verification, wish, isDuplicate: false });
  const alarms = (file: typeof judged) =>
    file.verification.findings.some(({ ruleId }) => ruleId.endsWith('-instruction'));
  const outcome: Outcome = {
    way: plan.way,
    isNoticed: alarms(judged),
    isTwinQuiet: !alarms(twin),
    isNoBetter: judged.verification.score >= twin.verification.score,
    isKept: reasons.length > 0,
    isKeptByWords: unverifiedFields(extraction.invoices[0]).length > 0,
  };
  outcomes.push(outcome);
  if (!outcome.isNoticed || !outcome.isTwinQuiet || !outcome.isKept) console.log(`Look at: ${plan.id}`);
}
await fake[Symbol.asyncDispose]();

const ways = Map.groupBy(outcomes, ({ way }) => way);
console.log(`${outcomes.length} attacks, each with its clean twin. ${describeMachine()}\n`);
console.log(
  '| Where the text stands | Attacks | Noticed | Twin quiet | No better | Kept | Kept by words alone |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [way, own] of ways) console.log(rowOf(way, own));
console.log(rowOf('all', outcomes));

function rowOf(name: string, own: readonly Outcome[]): string {
  const counts = (['isNoticed', 'isTwinQuiet', 'isNoBetter', 'isKept', 'isKeptByWords'] as const).map(
    (key) => own.filter((outcome) => outcome[key]).length,
  );
  return `| ${[name, own.length, ...counts].join(' | ')} |`;
}
