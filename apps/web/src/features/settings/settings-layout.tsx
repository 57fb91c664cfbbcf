import { Link, Outlet } from '@tanstack/react-router';
import { useSession } from '../auth/session.ts';

const PAGES = [
  { to: '/settings', label: 'Your account', isForAdmins: false },
  { to: '/settings/keys', label: 'API keys', isForAdmins: false },
  { to: '/settings/team', label: 'Team', isForAdmins: true },
  { to: '/settings/organization', label: 'Organization', isForAdmins: true },
  { to: '/settings/audit', label: 'Audit log', isForAdmins: true },
] as const;

/** The settings: one page for each matter, those of the organization for administrators alone. */
export function SettingsLayout() {
  const isAdmin = useSession()?.role === 'admin';
  return (
    <div className="mx-auto max-w-4xl pt-10">
      <h1 className="text-2xl font-semibold tracking-tight">Settings</h1>
      <nav aria-label="Settings" className="mt-5 mb-6 flex gap-1 overflow-x-auto border-b border-line">
        {PAGES.filter((page) => isAdmin || !page.isForAdmins).map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: true }}
            className="-mb-px border-b-2 border-transparent px-3 py-2.5 text-sm font-medium whitespace-nowrap text-ink-faint transition-colors hover:text-ink focus-visible:-outline-offset-2 data-[status=active]:border-accent data-[status=active]:text-ink"
          >
            {label}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
