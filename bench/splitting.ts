// Are papers told apart and told for what they are? Generated files whose truth is known, each language in turn:
// npm run bench -- splitting [--first SEED] [--count N]
import { parseArgs } from 'node:util';
import { BUNDLE_KINDS } from '@vouch/engine/generate/bundles/bundle.ts';
import { generateBundle } from '@vouch/engine/generate/bundles/generate-bundle.ts';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import { LOCALES } from '@vouch/engine/generate/locales/registry.ts';
import { generatePaper } from '@vouch/engine/generate/papers/generate-paper.ts';
import { PAPER_KINDS } from '@vouch/engine/generate/papers/paper-kind.ts';
import { isPartedRight, isToldRight } from './splitting/judge-papers.ts';
import { createTally } from './splitting/tally.ts';
import { describeMachine } from './support/machine.ts';

const { values } = parseArgs({
  options: { first: { type: 'string', default: '500' }, count: { type: 'string', default: '18' } },
});
const locales = Object.values(LOCALES).map(({ id }) => id);
const seeds = Array.from({ length: Number(values.count) }, (_, index) => Number(values.first) + index);
const told = createTally('kind of paper');
const parted = createTally('papers in one file');

for (const seed of seeds) {
  const locale = locales[seed % locales.length] ?? 'en-GB';
  for (const kind of ['invoice', 'receipt'] as const) {
    const { bytes } = await generateDocument({ seed, kind, locale, format: 'pdf' });
    told.add(kind, await isToldRight(bytes, kind), seed);
  }
  for (const kind of PAPER_KINDS) {
    const paper = await generatePaper({ seed, kind, locale });
    told.add(kind, await isToldRight(paper.bytes, paper.kind), seed);
  }
  for (const kind of BUNDLE_KINDS) {
    const bundle = await generateBundle({ seed, kind, locale });
    parted.add(kind, await isPartedRight(bundle.bytes, bundle.papers), seed);
  }
}

console.log(
  `${describeMachine()}\nSeeds ${seeds[0]} to ${seeds.at(-1)}, ${locales.length} locales in turn, digital PDFs`,
);
console.log(told.table());
console.log(parted.table());
