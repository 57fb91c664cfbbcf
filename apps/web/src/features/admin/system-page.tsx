import { HealthCards } from './health-cards.tsx';
import { Jobs } from './jobs.tsx';

/** How the server is, and what it works on; for administrators. */
export function SystemPage() {
  return (
    <div className="mx-auto max-w-5xl pt-10">
      <title>System · Vouch</title>
      <h1 className="text-2xl font-semibold tracking-tight">System</h1>
      <p className="mt-1 mb-6 text-sm text-ink-soft">
        Asked of every part just now, and again every five seconds.
      </p>
      <HealthCards />
      <Jobs />
    </div>
  );
}
