import { useEffect, useRef } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { Spinner } from '../../shared/ui/spinner.tsx';
import { PasswordForm } from './password-form.tsx';
import { useSignIn } from './use-sign-in.ts';

/** Spends the one-time link by itself. A link works once, so it is sent once, even when the page is drawn twice. */
export function LinkSignIn({ token }: { readonly token: string }) {
  const { mutate, error } = useSignIn((value: string) => vouch.loginByLink(value));
  const sent = useRef<string | null>(null);
  useEffect(() => {
    if (sent.current === token) return;
    sent.current = token;
    mutate(token);
  }, [token, mutate]);

  if (!error) return <Spinner label="Signing you in" className="w-full justify-center py-4" />;
  return (
    <div className="grid gap-6">
      <Notice tone="bad" title="This link did not work">
        {linkWords(error)}
      </Notice>
      <PasswordForm />
    </div>
  );
}

function linkWords(error: Error): string {
  const isRefused = 'status' in error && (error.status === 401 || error.status === 400);
  return isRefused
    ? 'A sign-in link works once and only for a while. Restart Vouch to print a fresh one, or use your password.'
    : wordsOf(error);
}
