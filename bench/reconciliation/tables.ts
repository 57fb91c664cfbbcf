import {
  f1Of,
  NO_TALLY,
  overall,
  type ReadValues,
  scoreFields,
} from '@vouch/core/evaluation/score-fields.ts';
import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { ScriptedEngine } from './scripted-engines.ts';
import {
  type Ensemble as Readings,
  valuesOf,
  withAssumed,
  withMeasured,
} from '@vouch/core/evaluation/run-ensemble.ts';

/** Engines that are scripted, beside the local reader. */
interface Ensemble extends Readings {
  readonly engines: readonly ScriptedEngine[];
}

type Read = ReadonlyMap<string, ReadValues>;

/** Engines that are tried together with the local reader, one of each role. */
export const TOGETHER: ReadonlyArray<readonly string[]> = [
  ['right 97 %', 'right 70 %', 'copy, 20 % spoilt'],
  ['right 97 %', 'consistent and wrong', 'the same lies again'],
  ['right 97 %', 'random values', 'copy of ours'],
  ['random, not on page', 'shifted digits', 'copy, 20 % spoilt'],
  ['lies on the page', 'consistent and wrong', 'the same lies again'],
];

/** F1 of each field: the local reader, every scripted engine alone, and each of them together with the local reader. */
export function fieldTable({ documents, own, engines }: Ensemble): string {
  const fields = fieldsOf(documents);
  const row = (name: string, read: Read) => {
    const tallies = scoreFields(documents, read);
    const cells = fields.map((field) => shown(f1Of(tallies.get(field) ?? NO_TALLY)));
    return `| ${[name, shown(f1Of(overall(tallies))), ...cells].join(' | ')} |`;
  };
  return [
    `| F1 | all | ${fields.join(' | ')} |`,
    `|---|${'---|'.repeat(fields.length + 1)}`,
    row('ours', valuesOf(own)),
    ...engines.flatMap((engine) => [
      row(engine.name, valuesOf(engine.claims)),
      row(`+ ${engine.name}`, withMeasured({ documents, own, engines: [engine] })),
    ]),
  ].join('\n');
}

/** What engines add to the best of them alone: over all fields, and in the field where they help least. */
export function compareTable({ documents, own, engines }: Ensemble): string {
  const named = (name: string) => engines.filter((engine) => engine.name === name);
  const groups = [...engines.map(({ name }) => [name]), ...TOGETHER];
  const rows = groups.map((names) => {
    const together = { documents, own, engines: names.flatMap(named) };
    const alone = [own, ...together.engines.map(({ claims }) => claims)].map(valuesOf);
    const best = Math.max(...alone.map((read) => scoreOf(together, read)));
    const changes = [withMeasured(together), withAssumed(together)].flatMap((read) => [
      shown(scoreOf(together, read)),
      change(scoreOf(together, read) - best),
      change(leastChange(together, alone, read)),
    ]);
    return `| ${[names.join(' + '), shown(best), ...changes].join(' | ')} |`;
  });
  return [
    '| ours with | best alone | measured | change | worst field | assumed | change | worst field |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** F1 over all fields, or of one. */
export function scoreOf({ documents }: Pick<Ensemble, 'documents'>, read: Read, field?: FieldName): number {
  const tallies = scoreFields(documents, read);
  return f1Of(field === undefined ? overall(tallies) : (tallies.get(field) ?? NO_TALLY));
}

function leastChange(ensemble: Ensemble, alone: readonly Read[], read: Read): number {
  const changes = fieldsOf(ensemble.documents).map((field) => {
    const best = Math.max(...alone.map((one) => scoreOf(ensemble, one, field)));
    return scoreOf(ensemble, read, field) - best;
  });
  return Math.min(...changes);
}

function fieldsOf(documents: Ensemble['documents']): readonly FieldName[] {
  return [...new Set(documents.flatMap(({ fields }) => Object.keys(fields) as FieldName[]))];
}

const shown = (share: number) => share.toFixed(3);
const change = (difference: number) =>
  `${difference < -0.0005 ? '−' : '+'}${Math.abs(difference).toFixed(3)}`;
