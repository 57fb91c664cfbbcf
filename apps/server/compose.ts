import { buildApi, listen } from './compose/api.ts';
import { buildFoundation, type Foundation } from './compose/foundation.ts';
import { buildModules, type Modules } from './compose/modules.ts';
import { createRetries, languageModelOf } from './compose/models.ts';
import { signInLinkOf } from './compose/public-address.ts';
import { startEmbeddings } from './compose/embeddings.ts';
import { startIntake } from './compose/intake.ts';
import { startLearning } from './compose/learning.ts';
import { startRepeating } from './compose/repeat.ts';
import { drain, type Running } from './compose/running.ts';
import { watch } from './compose/watch.ts';
import type { Settings } from './config/registry.ts';
import type { TasksModule, TaskWorker } from './modules/tasks/index.ts';
import { forgetExpired } from './modules/users/forget-expired.ts';
import { createFirstLink, ensureAdministrator } from './modules/users/ensure-administrator.ts';
import type { Logger } from './platform/logger/logger.ts';
import { ClosingStack } from './platform/shutdown.ts';

/** The program, built but not listening. */
export interface Composition {
  /** What the program stands on; for tests and tools. */
  readonly foundation: Foundation;
  /** Starts to serve; the address, or `null` for workers. */
  listen(): Promise<string | null>;
  /** A fresh sign-in link for an administrator who has no password yet; else `null`. */
  signInLink(): Promise<string | null>;
  /** Lets running work end, for at most the given time, and closes everything. */
  close(drainMs: number): Promise<void>;
}

/** Builds every adapter and connects them; nothing else in the program builds one. */
export async function compose(settings: Settings, log: Logger): Promise<Composition> {
  const closing = new ClosingStack((name, error) => log.error({ err: error, name }, 'closing failed'));
  try {
    const foundation = await buildFoundation(settings, log, closing);
    return toComposition(foundation, await start(foundation));
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function start(foundation: Foundation): Promise<Running> {
  const { settings, tasks } = foundation;
  const modules = await buildModules(foundation);
  await watch(foundation);
  startHousekeeping(foundation, modules);
  startLearning(foundation, modules);
  const api = settings.role === 'worker' ? null : await buildApi(foundation, modules);
  const worker =
    settings.role === 'api' ? null : await startWorker(tasks, modules, settings.workerConcurrency);
  if (settings.role !== 'api') {
    startIntake(foundation, modules);
    startEmbeddings(foundation, modules);
  }
  const sender = settings.role === 'api' ? null : await foundation.webhooks.startSender();
  return { http: api?.http ?? null, realtime: api?.realtime ?? null, worker, sender };
}

const FORGET_EVERY_MS = 10 * 60 * 1000;

const ASK_AGAIN_EVERY_MS = 20_000;
const SEAL_EVERY_MS = 2_000;
const KEEP_UP_EVERY_MS = 10_000;

function startHousekeeping(
  foundation: Foundation,
  { analyses, auditTrail, invoices, exports, modelUsage, uploads }: Modules,
): void {
  startRepeating(foundation, {
    name: 'forgetting what should not have been kept',
    everyMs: FORGET_EVERY_MS,
    work: () => analyses.forgetLeftovers(),
  });
  startRepeating(foundation, {
    name: 'forgetting sessions and links that ended long ago',
    everyMs: FORGET_EVERY_MS,
    work: () => forgetExpired(foundation.users),
  });
  startRepeating(foundation, {
    name: 'sealing the audit log',
    everyMs: SEAL_EVERY_MS,
    work: () => auditTrail.sealAll(),
  });
  startRepeating(foundation, {
    name: 'keeping counts and words of invoices',
    everyMs: KEEP_UP_EVERY_MS,
    work: () => invoices.keepUp(),
  });
  startRepeating(foundation, {
    name: 'forgetting old answers of language models',
    everyMs: FORGET_EVERY_MS,
    work: () => modelUsage.forgetOld(),
  });
  // Without a model, what waits for one goes on waiting until one is set up again.
  const hasModel = languageModelOf(foundation.settings) !== null;
  const retries = createRetries(foundation);
  startRepeating(foundation, {
    name: 'asking language models again',
    everyMs: ASK_AGAIN_EVERY_MS,
    work: async () => (hasModel ? await uploads.askAgain(retries) : 0),
  });
  startRepeating(foundation, {
    name: 'deleting exports that are past their time',
    everyMs: FORGET_EVERY_MS,
    work: () => exports.forgetExpired(),
  });
  startRepeating(foundation, {
    name: 'forgetting old webhook messages',
    everyMs: FORGET_EVERY_MS,
    work: () => foundation.webhooks.forgetOld(),
  });
}

function startWorker(
  tasks: TasksModule,
  { uploads, analyses, imports, vendorMemory, learning, exports, embeddings }: Modules,
  concurrency: number,
): Promise<TaskWorker> {
  const handlers = {
    'process-document': uploads.processDocument,
    'run-analysis': analyses.runAnalysis,
    'import-invoices': imports.importInvoices,
  };
  const chores = {
    'learn-layout': vendorMemory.learnLayout,
    'retrain-rules': learning.retrainRules,
    'export-invoices': exports.makeExport,
    'embed-documents': embeddings.embedDocuments,
  };
  return tasks.startWorker({ handlers, chores, concurrency });
}

function toComposition(foundation: Foundation, running: Running): Composition {
  const { settings, closing, users, organizationId, address } = foundation;
  const { http } = running;
  return {
    foundation,
    listen: async () => (http === null ? null : listen(foundation, http)),
    async signInLink() {
      const administrator = await ensureAdministrator(users, organizationId, settings.adminEmail);
      const secret = await createFirstLink(users, administrator);
      return secret === null ? null : signInLinkOf(address, secret);
    },
    async close(drainMs) {
      await drain(running, drainMs);
      await closing.close();
    },
  };
}
