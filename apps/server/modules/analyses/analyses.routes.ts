import { analyze } from '@vouch/contract/analyses/endpoints.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { type Answer, json } from '../../platform/routing/answer.ts';
import { storedProblem, toRequestError } from '../../platform/routing/document-problem.ts';
import { bytesOf, type FormReader } from '../../platform/routing/form.ts';
import { badRequest, RequestError } from '../../platform/routing/request-error.ts';
import { openRoute, type Route } from '../../platform/routing/route.ts';
import type { TasksModule } from '../tasks/index.ts';
import type { AnalysesModule } from './index.ts';

/** What the routes work with. */
export interface AnalysesRoutesDeps {
  readonly analyses: Pick<AnalysesModule, 'accept' | 'forget'>;
  readonly tasks: Pick<TasksModule, 'waitFor' | 'cancel' | 'livingWorkers'>;
  /** Largest file, bytes. */
  readonly maxBytes: number;
  /** How long a request waits for its verdict. */
  readonly timeoutMs: number;
  /** The organization that analyses without sign-in belong to. */
  readonly anonymousOrganizationId: OrganizationId;
}

const RETRY_AFTER_SECONDS = 10;

/** The route that judges a file while the caller waits. */
export function createAnalysesRoutes(deps: AnalysesRoutesDeps): readonly Route[] {
  return [
    openRoute(analyze, async ({ principal, form, query, signal }) => {
      if (form === null) throw badRequest('body-missing', 'Send a multipart form with the part "file".');
      const { workers } = await deps.tasks.livingWorkers();
      if (workers === 0) throw busy('Nothing reads documents at the moment.');
      const organizationId = principal?.organizationId ?? deps.anonymousOrganizationId;
      const accepted = await deps.analyses.accept({
        organizationId,
        userId: principal?.userId ?? null,
        file: await fileOf(form, deps.maxBytes),
        store: query.store,
        mode: 'simple',
      });
      if (!accepted.ok) throw toRequestError(accepted.error);
      const { taskId, documentId } = accepted.value;
      if (query.store) return awaitAnswer(deps, { organizationId, taskId, signal });
      try {
        return { ...(await awaitAnswer(deps, { organizationId, taskId, signal })), isUnkept: true };
      } finally {
        await deps.analyses.forget({ organizationId, taskId, documentId });
      }
    }),
  ];
}

async function fileOf(form: FormReader, maxBytes: number) {
  const { file } = await form.read({
    part: 'file',
    maxBytes,
    onFile: async (incoming) => ({ ...incoming, content: await bytesOf(incoming.content) }),
  });
  return file;
}

type Wait = Omit<Parameters<TasksModule['waitFor']>[0], 'timeoutMs'>;

async function awaitAnswer({ tasks, timeoutMs }: AnalysesRoutesDeps, wait: Wait): Promise<Answer> {
  const task = await tasks.waitFor({ ...wait, timeoutMs });
  const outcome = task?.outcome ?? null;
  if (outcome === null) {
    // Nobody waits for it any more: make room for those who do.
    await tasks.cancel(wait.organizationId, wait.taskId);
    throw busy('This took too long.');
  }
  if (outcome.status !== 'completed') throw storedProblem(outcome.code, outcome.error);
  return json(200, outcome.result);
}

function busy(reason: string): RequestError {
  const message = `${reason} Try again in ${RETRY_AFTER_SECONDS} s.`;
  return new RequestError({ status: 503, code: 'busy', message, retryAfterSeconds: RETRY_AFTER_SECONDS });
}
