import { Link } from '@tanstack/react-router';
import type { WebhookBody } from '@vouch/contract/webhooks/webhook.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { eventsWords, webhookState } from './webhook-words.ts';

/** One webhook in the list; the whole row leads to it. */
export function WebhookRow({ webhook }: { readonly webhook: WebhookBody }) {
  const { tone, word } = webhookState(webhook);
  return (
    <li className="relative flex items-center gap-4 px-5 py-4 transition-colors hover:bg-sunken/60">
      <div className="min-w-0 flex-1">
        <Link
          to="/webhooks/$webhookId"
          params={{ webhookId: webhook.id }}
          className="block truncate rounded text-sm font-medium after:absolute after:inset-0"
        >
          {webhook.url}
        </Link>
        <p className="mt-0.5 truncate text-xs text-ink-faint">
          {eventsWords(webhook.events)}
          {webhook.description ? ` · ${webhook.description}` : ''}
        </p>
      </div>
      <Badge tone={tone}>{word}</Badge>
    </li>
  );
}
