import { useNavigate } from '@tanstack/react-router';
import type { WebhookBody } from '@vouch/contract/webhooks/webhook.ts';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SecretOnce } from '../../shared/ui/secret-once.tsx';
import { RemoveWebhook } from './remove-webhook.tsx';
import { ReplaySpan } from './replay-span.tsx';
import { useWebhookActions } from './use-webhook-actions.ts';
import { WebhookMenu } from './webhook-menu.tsx';
import { SECRET_ADVICE } from './webhook-words.ts';

type OpenDialog = 'secret' | 'replay' | 'remove' | null;

const TITLES = { secret: 'Keep this secret', replay: 'Send again', remove: 'Remove this webhook?' } as const;

/** What can be done with a webhook. */
export function WebhookActions({ webhook }: { readonly webhook: WebhookBody }) {
  const { test, change, rotate, error } = useWebhookActions(webhook.id);
  const navigate = useNavigate();
  const [open, setOpen] = useState<OpenDialog>(null);
  const close = () => setOpen(null);
  return (
    <div className="grid justify-items-end gap-2">
      <div className="flex gap-2">
        <Button onClick={() => test.mutate()} disabled={!webhook.enabled || test.isPending}>
          <Send aria-hidden />
          Send a test
        </Button>
        <WebhookMenu
          isOn={webhook.enabled}
          onTurn={() => change.mutate({ enabled: !webhook.enabled })}
          onRotate={() => rotate.mutate(undefined, { onSuccess: () => setOpen('secret') })}
          onOpen={setOpen}
        />
      </div>
      {error ? <Notice tone="bad">{wordsOf(error)}</Notice> : null}
      <Dialog isOpen={open !== null} onClose={close} title={open === null ? '' : TITLES[open]}>
        {open === 'secret' && rotate.data?.secret ? (
          <SecretOnce secret={rotate.data.secret} advice={SECRET_ADVICE} onDone={close} />
        ) : null}
        {open === 'replay' ? <ReplaySpan webhookId={webhook.id} onDone={close} /> : null}
        {open === 'remove' ? (
          <RemoveWebhook
            webhookId={webhook.id}
            onCancel={close}
            onRemoved={() => void navigate({ to: '/webhooks' })}
          />
        ) : null}
      </Dialog>
    </div>
  );
}
