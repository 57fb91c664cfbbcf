import type { TraitName } from '../rules/rule-set/rule-set.ts';
import { SIGNAL_NAMES, type SignalName } from '../rules/rule-set/signals.ts';

/** Something that can be learned: the weight of a rule, or a pattern. */
export type LessonKey =
  | { readonly kind: 'rule'; readonly ruleId: string }
  | { readonly kind: 'allow'; readonly ruleId: string; readonly trait: TraitName; readonly key: string }
  | { readonly kind: 'deny'; readonly trait: TraitName; readonly key: string }
  | { readonly kind: 'signal'; readonly signal: SignalName };

const TRAITS: readonly TraitName[] = ['seller', 'template', 'producer'];

/** The key as text: the same for the same thing, in every version. */
export function writeKey(key: LessonKey): string {
  if (key.kind === 'rule') return JSON.stringify(['rule', key.ruleId]);
  if (key.kind === 'signal') return JSON.stringify(['signal', key.signal]);
  if (key.kind === 'deny') return JSON.stringify(['deny', key.trait, key.key]);
  return JSON.stringify(['allow', key.ruleId, key.trait, key.key]);
}

/** The key that a text stands for; `null` for what this version does not know. */
export function readKey(text: string): LessonKey | null {
  const parts = partsOf(text);
  const [kind, a = '', b = '', c = ''] = parts;
  if (kind === 'rule') return { kind, ruleId: a };
  if (kind === 'signal') {
    const signal = SIGNAL_NAMES.find((name) => name === a);
    return signal ? { kind, signal } : null;
  }
  const trait = TRAITS.find((name) => name === (kind === 'deny' ? a : b));
  if (trait === undefined) return null;
  if (kind === 'deny') return { kind, trait, key: b };
  return kind === 'allow' ? { kind, ruleId: a, trait, key: c } : null;
}

/** Whether one person alone can't give it weight: such lessons speak against documents in general. */
export function needsSecond({ kind }: LessonKey): boolean {
  return kind === 'deny' || kind === 'signal';
}

function partsOf(text: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(text);
    return Array.isArray(parts) ? parts.map(String) : [];
  } catch {
    return [];
  }
}
