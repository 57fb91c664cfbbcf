import { useSearch } from '@tanstack/react-router';
import { Card } from '../../shared/ui/card.tsx';
import { LogoMark } from '../../shared/ui/logo.tsx';
import { LinkSignIn } from './link-sign-in.tsx';
import { PasswordForm } from './password-form.tsx';

/** Signing in: by the one-time link when the address carries one, else by password. */
export function SignInPage() {
  const { token } = useSearch({ from: '/sign-in' });
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-12">
      <title>Sign in · Vouch</title>
      <div className="w-full max-w-sm">
        <div className="mb-8 flex flex-col items-center text-center">
          <LogoMark className="mb-5 size-12" />
          <h1 className="text-2xl font-semibold tracking-tight">Sign in to Vouch</h1>
          <p className="mt-2 text-sm text-balance text-ink-soft">
            Reads invoices and receipts, checks them, and shows the evidence.
          </p>
        </div>
        <Card className="p-6">{token ? <LinkSignIn token={token} /> : <PasswordForm />}</Card>
      </div>
    </main>
  );
}
