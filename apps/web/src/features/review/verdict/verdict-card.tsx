import { scoreWords } from '@vouch/core/ensemble/score-words.ts';
import { ShieldAlert, ShieldCheck, ShieldQuestion } from 'lucide-react';
import { Card } from '../../../shared/ui/card.tsx';
import { classNames } from '../../../shared/ui/class-names.ts';
import { FeedbackPanel } from '../../feedback/feedback-panel.tsx';
import { VERDICT_WORDS } from '../../verdict/verdict-words.ts';
import { useReview } from '../review-state.ts';
import { ChecksLine } from './checks-line.tsx';
import { Findings } from './findings.tsx';
import { ScoreLine } from './score-line.tsx';

const ICONS = { real: ShieldCheck, suspicious: ShieldQuestion, fake: ShieldAlert } as const;
const LOOK = {
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
} as const;

/** The verdict: one line, one sentence, then the reasons, worst first. */
export function VerdictCard() {
  const { id, verification } = useReview().document;
  if (!verification) {
    return (
      <Card className="p-5 text-sm text-ink-soft" aria-label="Verdict">
        The checks did not run on this document, so there is no verdict.
      </Card>
    );
  }
  const { title, sentence, tone } = VERDICT_WORDS[verification.label];
  const words = scoreWords(
    verification.findings.map(({ rule_id: ruleId, severity }) => ({ ruleId, severity })),
  );
  const Icon = ICONS[verification.label];
  return (
    <Card className="overflow-hidden" aria-label="Verdict" data-label={verification.label}>
      <div className="p-5">
        <div className="flex gap-4">
          <span
            aria-hidden
            className={classNames('grid size-11 shrink-0 place-items-center rounded-xl', LOOK[tone])}
          >
            <Icon className="size-6" />
          </span>
          <div className="min-w-0">
            <h2 className="text-lg leading-snug font-semibold tracking-tight">{title}</h2>
            <p className="mt-1 text-sm text-ink-soft">{sentence}</p>
          </div>
        </div>
        <ScoreLine score={verification.score} words={words} tone={tone} />
        <ChecksLine runs={verification.runs ?? []} />
      </div>
      <Findings />
      <FeedbackPanel documentId={id} findings={verification.findings} />
    </Card>
  );
}
