import { useQuery } from '@tanstack/react-query';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { wordsOf } from '../../../shared/api/error-words.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { Section } from '../section.tsx';
import { KeyRow } from './key-row.tsx';
import { keysQuery } from './keys-query.ts';
import { NewKeyDialog } from './new-key-dialog.tsx';

/** Keys for programs. */
export function KeysPage() {
  const { data, error } = useQuery(keysQuery);
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button look="primary" onClick={() => setAdding(true)}>
      <Plus aria-hidden />
      New key
    </Button>
  );
  const isEmpty = data?.api_keys.length === 0;
  return (
    <>
      <title>API keys · Vouch</title>
      <Section
        title="API keys"
        lead="With a key a program acts in your name, within the scopes you give it."
        action={isEmpty ? null : add}
      >
        {error ? (
          <Notice tone="bad" className="m-5">
            {wordsOf(error)}
          </Notice>
        ) : null}
        {data || error ? null : <Skeleton className="m-5 h-16" />}
        {isEmpty ? (
          <EmptyState picture={<KeyRound className="size-12" />} title="No keys yet" action={add}>
            Make one for each program, so that you can end it alone.
          </EmptyState>
        ) : null}
        <ul className="divide-y divide-line">
          {data?.api_keys.map((apiKey) => (
            <KeyRow key={apiKey.id} apiKey={apiKey} />
          ))}
        </ul>
      </Section>
      <NewKeyDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}
