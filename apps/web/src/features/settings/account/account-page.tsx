import { useState } from 'react';
import { Button } from '../../../shared/ui/button.tsx';
import { PasswordDialog } from '../../auth/password-dialog.tsx';
import { useSession } from '../../auth/session.ts';
import { Section } from '../section.tsx';
import { SessionsSection } from './sessions-section.tsx';

/** The reader's own account: password, and where it is signed in. */
export function AccountPage() {
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  if (!session) return null;
  const label = session.has_password ? 'Change password' : 'Set a password';
  return (
    <>
      <title>Your account · Vouch</title>
      <Section
        title="Password"
        lead={
          session.has_password
            ? 'A new password ends all other sessions.'
            : 'You have none yet: without one you need a link for every sign-in.'
        }
        action={<Button onClick={() => setOpen(true)}>{label}</Button>}
      >
        <p className="p-5 text-sm">
          <span className="font-medium">{session.email}</span>
          <span className="text-ink-faint"> · {session.organization.name}</span>
        </p>
      </Section>
      <SessionsSection />
      <PasswordDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={label}
        hasPassword={session.has_password}
      />
    </>
  );
}
