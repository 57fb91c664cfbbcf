import { compare, isDecimal } from '../money/decimal.ts';
import type { EngineItem, ModelEngine } from './engine-adapter.ts';

/** Fields that engines are compared by. */
export type ConvergedField = 'merchant' | 'total' | 'date' | 'currency';

/** All fields that engines are compared by. */
export const CONVERGED_FIELDS: readonly ConvergedField[] = ['merchant', 'total', 'date', 'currency'];

/** Engines that read, the local reader first: it wins where nothing else decides. */
export type ReadingEngine = 'rule_based' | ModelEngine;

/** One value that an engine read. */
export interface ReadValue {
  readonly value: string;
  /** How sure the engine is, 0 to 1. */
  readonly confidence: number;
}

/** What one engine read. */
export interface EngineValues {
  readonly engine: ReadingEngine;
  readonly values: Readonly<Partial<Record<ConvergedField, ReadValue>>>;
  readonly items: readonly EngineItem[];
}

/** Values on which engines do not agree. */
export interface Conflict {
  readonly field: ConvergedField;
  readonly values: readonly { readonly engine: ReadingEngine; readonly value: string }[];
}

/** What all engines together read. */
export interface Converged {
  readonly values: Readonly<Record<ConvergedField, string | null>>;
  readonly sources: Readonly<Record<ConvergedField, ReadingEngine | null>>;
  readonly items: readonly EngineItem[];
  readonly itemsSource: ReadingEngine | null;
  readonly conflicts: readonly Conflict[];
}

interface Candidate extends ReadValue {
  readonly engine: ReadingEngine;
}

/** Chooses one value for each field: the one that most engines stand behind, each by how sure it is. What they disagree on is listed. */
export function converge(readings: readonly EngineValues[]): Converged {
  const chosen = CONVERGED_FIELDS.map((field) => {
    const candidates = readings.flatMap(({ engine, values }): readonly Candidate[] => {
      const value = values[field];
      return value === undefined || value.value.trim() === '' ? [] : [{ engine, ...value }];
    });
    const groups = groupsOf(field, candidates);
    return { field, groups, best: bestOf(field, groups) };
  });
  const record = <T>(pick: (best: Candidate | null) => T) =>
    Object.fromEntries(chosen.map(({ field, best }) => [field, pick(best)])) as Record<ConvergedField, T>;
  const withItems = readings.find(({ items }) => items.length > 0);
  return {
    values: record((best) => best?.value ?? null),
    sources: record((best) => best?.engine ?? null),
    items: withItems?.items ?? [],
    itemsSource: withItems?.engine ?? null,
    conflicts: chosen.flatMap(({ field, groups }) => (groups.length > 1 ? [conflictOf(field, groups)] : [])),
  };
}

function groupsOf(
  field: ConvergedField,
  candidates: readonly Candidate[],
): readonly (readonly Candidate[])[] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const group = groups.find((members) =>
      members.some((member) => isSame(field, member.value, candidate.value)),
    );
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

/** The longest name tells most ("Walmart Supercenter", not "Walmart"); of all other fields the surest. */
function bestOf(field: ConvergedField, groups: readonly (readonly Candidate[])[]): Candidate | null {
  const weight = (group: readonly Candidate[]) => group.reduce((sum, { confidence }) => sum + confidence, 0);
  const [group = []] = groups.toSorted((a, b) => weight(b) - weight(a));
  const rank = (candidate: Candidate) =>
    field === 'merchant' ? candidate.value.length : candidate.confidence;
  return group.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

function isSame(field: ConvergedField, a: string, b: string): boolean {
  if (field === 'total' && isDecimal(a) && isDecimal(b)) return compare(a, b) === 0;
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  if (keyA === keyB) return true;
  // Engines cut names differently; a very short one would be part of anything.
  const isPart = Math.min(keyA.length, keyB.length) >= 4 && (keyA.includes(keyB) || keyB.includes(keyA));
  return field === 'merchant' && isPart;
}

function keyOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function conflictOf(field: ConvergedField, groups: readonly (readonly Candidate[])[]): Conflict {
  return { field, values: groups.flat().map(({ engine, value }) => ({ engine, value })) };
}
