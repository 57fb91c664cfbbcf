import { Link } from '@tanstack/react-router';
import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import { AccountMenu } from '../features/auth/account-menu.tsx';
import { ThemeMenu } from '../shared/theme/theme-menu.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Logo } from '../shared/ui/logo.tsx';

/** Name, places to go, and the reader's own settings. On phones the places have a row of their own. */
export function Header({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-canvas/85 backdrop-blur">
      <div className="mx-auto flex max-w-[96rem] flex-wrap items-center gap-x-2 px-4 py-2 sm:h-14 sm:px-6 lg:px-8">
        <Link to="/" className="flex rounded-lg" aria-label="Vouch, to your documents">
          <Logo />
        </Link>
        <nav aria-label="Main" className="flex gap-1 max-sm:order-last max-sm:mt-1.5 max-sm:w-full sm:ml-6">
          <HeaderLink to="/">Documents</HeaderLink>
          <HeaderLink to="/review">Review</HeaderLink>
          <HeaderLink to="/invoices">Invoices</HeaderLink>
        </nav>
        <div className="ml-auto flex items-center gap-0.5 sm:gap-1">
          <Button
            look="quiet"
            size="icon"
            aria-label="Keyboard shortcuts"
            onClick={onHelp}
            className="max-sm:hidden"
          >
            <CircleHelp />
          </Button>
          <ThemeMenu />
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}

function HeaderLink({
  to,
  children,
}: {
  readonly to: '/' | '/review' | '/invoices';
  readonly children: ReactNode;
}) {
  return (
    <Link
      to={to}
      activeOptions={{ exact: to === '/' }}
      className="rounded-lg px-2 py-1.5 text-sm font-medium text-ink-faint transition-colors hover:text-ink max-sm:flex-1 max-sm:text-center data-[status=active]:bg-sunken data-[status=active]:text-ink sm:px-3"
    >
      {children}
    </Link>
  );
}
