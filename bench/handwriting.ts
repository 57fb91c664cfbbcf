// Handwritten words found on sample documents that are filled in by hand, in hands that were not trained on:
// npm run bench -- handwriting [--count N] [--seed N]
import { parseArgs } from 'node:util';

import { handSample } from './handwriting/hand-sample.ts';
import { handsFor } from './handwriting/hands.ts';
import { readHandSample, type KnownWord } from './handwriting/read-hand-sample.ts';
import { type Fate, fatesOf } from './handwriting/written-fields.ts';
import { describeMachine } from './support/machine.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '30' }, seed: { type: 'string', default: '6200000' } },
});
const hands = handsFor('measuring');
const known: KnownWord[] = [];
const fates: Record<'written' | 'printed', Fate[]> = { written: [], printed: [] };
for (let index = 0; index < Number(values.count); index += 1) {
  const sample = await handSample(Number(values.seed) + index, hands);
  const read = await readHandSample(sample);
  known.push(...read.words);
  const { written, printed } = fatesOf(sample, read);
  fates.written.push(...written);
  fates.printed.push(...printed);
}

function tell(name: string, madeBy: KnownWord['madeBy']): void {
  const words = known.filter((one) => one.madeBy === madeBy);
  const marked = words.filter(({ word }) => word.handwritten === true);
  const share = ((100 * marked.length) / Math.max(1, words.length)).toFixed(1);
  console.log(`${name}: ${marked.length} of ${words.length} marked as handwritten (${share} %)`);
}

function tellFates(name: string, list: readonly Fate[]): void {
  const counts = [...Map.groupBy(list, (fate) => fate)].map(([fate, same]) => `${same.length} ${fate}`);
  console.log(`${name}: ${list.length}, of which ${counts.toSorted().join('; ')}`);
}

console.log(`Sample documents filled in by hand: ${values.count}`);
console.log(describeMachine());
tell('Written words', 'pen');
tell('Printed words', 'printer');
tellFates('Fields filled in by hand', fates.written);
tellFates('Printed fields', fates.printed);
