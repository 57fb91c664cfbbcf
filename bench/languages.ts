// Reading of generated documents whose text is known, by language and medium:
// npm run bench -- languages [--count N] [--seed N] [--media digital,scan,photo] [--kinds invoice,receipt] [--misses]
import { parseArgs } from 'node:util';

import { isMedium, type MediumId } from './languages/media.ts';
import { readSample, type SampleScore } from './languages/read-sample.ts';
import { addTally, emptyTally, f1Of } from './languages/tally.ts';
import { describeMachine } from './support/machine.ts';

/** One locale for each language. */
const LOCALES = ['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'nl-NL', 'pt-PT'] as const;
/** Seeds from here on serve neither training nor tuning. */
const FIRST_SEED = 7_000_000;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '3' },
    seed: { type: 'string', default: String(FIRST_SEED) },
    media: { type: 'string', default: 'digital,scan,photo,phone' },
    kinds: { type: 'string', default: 'invoice,receipt' },
    misses: { type: 'boolean', default: false },
  },
});
const kinds = (['invoice', 'receipt'] as const).filter((kind) => values.kinds.split(',').includes(kind));
const media = values.media.split(',').filter(isMedium);

/** Reads the documents of one language, some of each kind. */
async function readLanguage(language: number, medium: MediumId): Promise<readonly SampleScore[]> {
  const scores: SampleScore[] = [];
  for (const kind of kinds) {
    for (let index = 0; index < Number(values.count); index += 1) {
      const locale = LOCALES[language] ?? 'en-GB';
      const sample = { kind, locale, seed: Number(values.seed) + index * 100 + language };
      const score = await readSample(sample, medium);
      scores.push(score);
      if (values.misses) tellMisses(`${medium} ${kind} ${sample.locale} ${sample.seed}`, score);
    }
  }
  return scores;
}

function tellMisses(name: string, { misses, signs }: SampleScore): void {
  const share = signs === null ? '' : ` CER ${percent(signs.wrong / signs.printed)}`;
  console.log(`${name}${share}`);
  for (const { name: field, printed, told } of misses) {
    console.log(`  ${field}: ${JSON.stringify(printed)} read as ${JSON.stringify(told)}`);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Field F1 and share of wrong letters and digits. */
function summary(scores: readonly SampleScore[]): string {
  const tally = emptyTally();
  for (const score of scores) addTally(tally, score.tally);
  const signs = scores.flatMap((score) => score.signs ?? []);
  const [wrong, printed] = [
    signs.reduce((sum, one) => sum + one.wrong, 0),
    signs.reduce((sum, one) => sum + one.printed, 0),
  ];
  return f1Of(tally).toFixed(3) + (printed === 0 ? '' : `, CER ${percent(wrong / printed)}`);
}

const rows: string[] = [];
const all = new Map<MediumId, SampleScore[]>();
for (const [language, locale] of LOCALES.entries()) {
  const cells: string[] = [];
  for (const medium of media) {
    const scores = await readLanguage(language, medium);
    all.set(medium, [...(all.get(medium) ?? []), ...scores]);
    cells.push(summary(scores));
  }
  rows.push(`| ${locale} | ${cells.join(' | ')} |`);
}
console.log(
  `Generated documents, ${values.count} of each kind (${kinds.join(', ')}) a language and medium; field F1`,
);
console.log(describeMachine());
console.log(`| language | ${media.join(' | ')} |\n|---|${media.map(() => '---|').join('')}`);
for (const row of rows) console.log(row);
console.log(`| all | ${media.map((medium) => summary(all.get(medium) ?? [])).join(' | ')} |`);
for (const medium of media) {
  const cpu = (all.get(medium) ?? []).map((score) => score.cpuSeconds);
  const mean = cpu.reduce((sum, one) => sum + one, 0) / Math.max(1, cpu.length);
  console.log(`CPU time a document, ${medium}: ${mean.toFixed(2)} s`);
}
