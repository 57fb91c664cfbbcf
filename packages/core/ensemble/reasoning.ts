import type { Finding, Label } from '../verification/verification.ts';
import type { CombinedVerdict } from './combine.ts';
import { isResubmission } from './correlation.ts';
import type { EngineOpinion, EngineSilence, ModelEngine } from './engine-adapter.ts';
import { toReason, worstFirst } from './reasons.ts';

/** What each engine had to say. */
export interface Hearing {
  readonly verdict: CombinedVerdict;
  /** `null` when the rules gave no answer. */
  readonly findings: readonly Finding[] | null;
  readonly opinions: readonly { readonly engine: ModelEngine; readonly opinion: EngineOpinion }[];
  readonly silences: readonly {
    readonly engine: ModelEngine | 'rule_based';
    readonly silence: EngineSilence;
  }[];
}

const NAMES: Readonly<Record<ModelEngine | 'rule_based', string>> = {
  rule_based: 'The rules',
  vision_llm: 'The vision model',
  donut: 'Donut',
  layoutlm: 'LayoutLM',
};

const LABEL_WORDS: Readonly<Record<Label, string>> = {
  real: 'looks genuine',
  suspicious: 'looks suspicious',
  fake: 'looks forged',
};

const ADVICE: Readonly<Record<CombinedVerdict['recommendedAction'], string>> = {
  approve: 'Nothing speaks against approving it; that does not prove that it is authentic.',
  review: 'Have a person look at it before it is paid.',
  reject: 'Reject it, or ask who sent it for the original.',
};

/** Why the verdict is what it is, in plain sentences: what weighs most comes first. */
export function reasoningOf(hearing: Hearing): readonly string[] {
  const { findings, opinions, silences, verdict } = hearing;
  return [
    ...byRules(findings),
    ...opinions.map(({ engine, opinion }) => byEngine(NAMES[engine], opinion)),
    ...structureFirst(hearing),
    ...silences.map(({ engine, silence }) => `${NAMES[engine]} did not take part: ${silence.reason}`),
    ADVICE[verdict.recommendedAction],
  ];
}

function byRules(findings: readonly Finding[] | null): readonly string[] {
  if (findings === null) return [];
  const serious = worstFirst(findings).filter(({ severity }) => severity !== 'INFO');
  if (serious.length === 0) return [notesOnly(findings.length)];
  return [headlineOf(serious), ...serious.map((finding) => `   • ${toReason(finding)}`)];
}

function headlineOf(serious: readonly Finding[]): string {
  if (serious[0]?.severity === 'HARD_FAIL')
    return 'HARD FAIL: the document contradicts itself in a way that honest documents do not.';
  if (serious.every(isResubmission))
    return 'CRITICAL: this was handed in before. A second copy is no forgery, but must not be paid twice.';
  return 'CRITICAL: the document shows strong signs of manipulation.';
}

function notesOnly(count: number): string {
  if (count === 0) return 'The rules found nothing unusual.';
  return `The rules found nothing serious, only ${count === 1 ? '1 small note' : `${count} small notes`}.`;
}

function byEngine(name: string, { label, confidence, reasoning }: EngineOpinion): string {
  const sure = `${Math.round(confidence * 100)} % sure`;
  const why = reasoning.trim();
  return `${name} finds that it ${LABEL_WORDS[label]} (${sure})${why === '' ? '.' : `: ${why}`}`;
}

/** That a picture looks real is told, and that it changes nothing. */
function structureFirst({ findings, opinions }: Hearing): readonly string[] {
  const hasSerious = (findings ?? []).some(({ severity }) => severity !== 'INFO');
  const looksReal = opinions.some(({ opinion }) => opinion.label === 'real');
  return hasSerious && looksReal ? ['Note: looking real can not outweigh what was found in the file.'] : [];
}
