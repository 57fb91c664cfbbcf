// Handwritten words found on sample documents that are filled in by hand, in hands that were not trained on:
// npm run bench -- handwriting [--count N] [--seed N]
import { parseArgs } from 'node:util';

import { handSample } from './handwriting/hand-sample.ts';
import { handsFor } from './handwriting/hands.ts';
import { readHandSample, type KnownWord } from './handwriting/read-hand-sample.ts';
import { describeMachine } from './support/machine.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '30' }, seed: { type: 'string', default: '6200000' } },
});
const hands = handsFor('measuring');
const known: KnownWord[] = [];
for (let index = 0; index < Number(values.count); index += 1) {
  const { words } = await readHandSample(await handSample(Number(values.seed) + index, hands));
  known.push(...words);
}

function tell(name: string, madeBy: KnownWord['madeBy']): void {
  const words = known.filter((one) => one.madeBy === madeBy);
  const marked = words.filter(({ word }) => word.handwritten === true);
  const share = ((100 * marked.length) / Math.max(1, words.length)).toFixed(1);
  console.log(`${name}: ${marked.length} of ${words.length} marked as handwritten (${share} %)`);
}

console.log(`Sample documents filled in by hand: ${values.count}`);
console.log(describeMachine());
tell('Written words', 'pen');
tell('Printed words', 'printer');
