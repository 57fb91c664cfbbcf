import { useSearch } from '@tanstack/react-router';
import { Notice } from '../../shared/ui/notice.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { LinkSignIn } from './link-sign-in.tsx';
import { PasswordForm } from './password-form.tsx';
import { ProviderButton } from './provider-button.tsx';
import { providerWords } from './provider-words.ts';

/** Signing in: by the one-time link when the address carries one, else by password or provider. */
export function SignInPage() {
  const { token, error } = useSearch({ from: '/sign-in' });
  return (
    <EntryFrame
      title="Sign in to Vouch"
      lead="Reads invoices and receipts, checks them, and shows the evidence."
    >
      {error ? (
        <Notice tone="bad" className="mb-5">
          {providerWords(error)}
        </Notice>
      ) : null}
      {token ? <LinkSignIn token={token} /> : <PasswordForm />}
      {token ? null : <ProviderButton />}
    </EntryFrame>
  );
}
