import type { Composition } from './compose.ts';
import { loadSettings } from './config/load-settings.ts';
import type { Settings } from './config/registry.ts';
import { SettingsError } from './config/settings-error.ts';
import { VERSION } from './config/version.ts';
import { systemClock } from './platform/clock.ts';
import { createLogger, type Logger } from './platform/logger/logger.ts';
import { adviceOn } from './start-problem.ts';

/** What a process does. */
export type Role = Settings['role'];

/** A program that runs until it is stopped. */
export interface Program {
  /** Where it serves; `null` for workers. */
  readonly address: string | null;
  /** Lets running work end for a while, then closes everything. */
  stop(): Promise<void>;
}

/** A terminal and a parent process may both pass on one Ctrl-C: signals so close together are one. */
const SAME_SIGNAL_MS = 300;

/** Starts the program in a role and ends it on SIGTERM or SIGINT; a second signal ends it at once. */
export async function run(role?: Role): Promise<Program> {
  const settings = { ...loadSettings(), ...(role === undefined ? {} : { role }) };
  checkRole(settings);
  const log = createLogger({ level: settings.logLevel });
  // Loaded after the settings were checked: a wrong one is told at once.
  const { compose } = await import('./compose.ts');
  const composition = await compose(settings, log);
  const stop = () => composition.close(settings.shutdownTimeoutSeconds * 1000);
  endOnSignals(stop, log);
  const address = await composition.listen();
  await welcome(composition, address);
  return { address, stop };
}

/** The embedded database belongs to one process: parts of a server that run apart could not reach each other. */
function checkRole({ role, databaseUrl }: Settings): void {
  if (role === 'all' || databaseUrl !== undefined) return;
  const message = `Set it, so that "${role}" shares a database with the other processes; or run everything in one.`;
  throw new SettingsError([{ env: 'DATABASE_URL', message }]);
}

async function welcome(composition: Composition, address: string | null): Promise<void> {
  const link = address === null ? null : await composition.signInLink();
  const lines = [
    `Vouch ${VERSION} ${address === null ? 'works on queued documents' : 'is ready'}.`,
    ...(address === null ? [] : ['', `  Open     ${address}/app/`, `  API      ${address}/docs`]),
    ...(link === null ? [] : [`  Sign in  ${link}`, '           (works once, for 24 hours)']),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function endOnSignals(stop: () => Promise<void>, log: Logger): void {
  let stoppingSinceMs: number | null = null;
  const onSignal = (signal: NodeJS.Signals) => {
    const now = systemClock.elapsedMs();
    if (stoppingSinceMs !== null) {
      if (now - stoppingSinceMs > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    stoppingSinceMs = now;
    log.info({ signal }, 'stopping');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.fatal({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

/** Runs, or says in plain words why that is not possible and ends the process. */
export async function runOrExplain(role?: Role): Promise<void> {
  try {
    await run(role);
  } catch (error) {
    const stack = error instanceof Error ? error.stack : undefined;
    process.stderr.write(`${adviceOn(error) ?? stack ?? String(error)}\n`);
    process.exit(1);
  }
}

if (import.meta.main) await runOrExplain();
