import { KeyRound, LogOut, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../shared/ui/menu.tsx';
import { AdminItems } from './admin-items.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { PlaceItems } from './place-items.tsx';
import { useSession } from './session.ts';
import { useSignOut } from './use-sign-out.ts';

/** Who is signed in, and what they can do about it. A dot reminds of a password that is not set yet. */
export function AccountMenu() {
  const session = useSession();
  const signOut = useSignOut();
  const [isPasswordOpen, setPasswordOpen] = useState(false);
  if (!session) return null;
  const passwordLabel = session.has_password ? 'Change password' : 'Set a password';
  return (
    <>
      <Menu>
        <MenuTrigger asChild>
          <Button look="quiet" size="icon" aria-label="Account" className="relative">
            <UserRound />
            {session.has_password ? null : (
              <span aria-hidden className="absolute top-1 right-1 size-2 rounded-full bg-accent" />
            )}
          </Button>
        </MenuTrigger>
        <MenuContent>
          <div className="border-b border-line px-2.5 pt-1.5 pb-2.5 text-sm">
            <p className="truncate font-medium">{session.email}</p>
            <p className="truncate text-xs text-ink-faint">{session.organization.name}</p>
          </div>
          <MenuItem className="mt-1" onSelect={() => setPasswordOpen(true)}>
            <KeyRound aria-hidden />
            {passwordLabel}
          </MenuItem>
          <PlaceItems />
          {session.role === 'admin' ? <AdminItems /> : null}
          <MenuItem onSelect={() => signOut.mutate()}>
            <LogOut aria-hidden />
            Sign out
          </MenuItem>
        </MenuContent>
      </Menu>
      <PasswordDialog
        isOpen={isPasswordOpen}
        onClose={() => setPasswordOpen(false)}
        title={passwordLabel}
        hasPassword={session.has_password}
      />
    </>
  );
}
