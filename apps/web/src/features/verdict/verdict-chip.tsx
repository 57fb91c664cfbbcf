import type { Label } from '@vouch/core/verification/verification.ts';
import { ShieldAlert, ShieldCheck, ShieldQuestion } from 'lucide-react';
import { Badge } from '../../shared/ui/badge.tsx';
import { VERDICT_WORDS } from './verdict-words.ts';

const ICONS = { real: ShieldCheck, suspicious: ShieldQuestion, fake: ShieldAlert } as const;

/** The verdict in two words. */
export function VerdictChip({ label }: { readonly label: Label }) {
  const Icon = ICONS[label];
  const { chip, tone } = VERDICT_WORDS[label];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {chip}
    </Badge>
  );
}
