import { useMutation } from '@tanstack/react-query';
import type { ApiKeyBody } from '@vouch/contract/api-keys/api-key.ts';
import { wordsOf } from '../../../shared/api/error-words.ts';
import { vouch } from '../../../shared/api/vouch.ts';
import { formatMoment } from '../../../shared/format/date.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { SecretOnce } from '../../../shared/ui/secret-once.tsx';
import { useSession } from '../../auth/session.ts';
import { reloadKeys } from './keys-query.ts';

/** One key: what it may, since when, until when, and ways to replace or end it. */
export function KeyRow({ apiKey }: { readonly apiKey: ApiKeyBody }) {
  const me = useSession();
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-5 py-3.5 text-sm">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className="truncate font-medium">{apiKey.name}</span>
          <code className="text-xs text-ink-faint">{apiKey.prefix}…</code>
          {apiKey.scopes.map((scope) => (
            <Badge key={scope}>{scope}</Badge>
          ))}
        </p>
        <p className="mt-0.5 text-xs text-ink-faint">
          {me && me.id !== apiKey.owner.id ? `${apiKey.owner.email} · ` : ''}
          {lifeWords(apiKey)}
        </p>
      </div>
      {apiKey.status === 'active' ? (
        <KeyActions apiKey={apiKey} />
      ) : (
        <Badge>{apiKey.status === 'revoked' ? 'Ended' : 'Expired'}</Badge>
      )}
    </li>
  );
}

function KeyActions({ apiKey }: { readonly apiKey: ApiKeyBody }) {
  const end = useMutation({ mutationFn: () => vouch.revokeApiKey(apiKey.id), onSuccess: reloadKeys });
  const rotate = useMutation({ mutationFn: () => vouch.rotateApiKey(apiKey.id), onSuccess: reloadKeys });
  const failure = end.error ?? rotate.error;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {failure ? <Notice tone="bad">{wordsOf(failure)}</Notice> : null}
      {apiKey.replaced_by === null ? (
        <Button size="sm" onClick={() => rotate.mutate()} disabled={rotate.isPending}>
          Replace
        </Button>
      ) : (
        <Badge tone="warn">Replaced</Badge>
      )}
      <Button size="sm" onClick={() => end.mutate()} disabled={end.isPending}>
        End
      </Button>
      <Dialog
        isOpen={rotate.data !== undefined}
        onClose={rotate.reset}
        title={`New key for “${apiKey.name}”`}
      >
        <SecretOnce
          secret={rotate.data?.key ?? ''}
          advice="Put it into your program. The old key works for 24 hours more."
          onDone={rotate.reset}
        />
      </Dialog>
    </div>
  );
}

function lifeWords({ created_at: made, expires_at: end, last_used_at: used }: ApiKeyBody): string {
  const parts = [
    `Made ${formatMoment(made)}`,
    end === null ? 'no end' : `until ${formatMoment(end)}`,
    used === null ? 'never used' : `last used ${formatMoment(used)}`,
  ];
  return parts.join(' · ');
}
