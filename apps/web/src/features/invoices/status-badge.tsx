import { Badge } from '../../shared/ui/badge.tsx';
import { ORDER_STATUS } from './order-status.ts';

/** Where an order stands. */
export function StatusBadge({ status }: { readonly status: number }) {
  const { word, tone } = ORDER_STATUS[status] ?? { word: `Status ${status}`, tone: 'neutral' as const };
  return <Badge tone={tone}>{word}</Badge>;
}
