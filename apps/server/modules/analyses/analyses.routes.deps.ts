import type { OrganizationId } from '../../platform/ids.ts';
import type { TasksModule } from '../tasks/index.ts';
import type { AnalysesModule } from './index.ts';

/** What the routes and live connections of this module work with. */
export interface AnalysesRoutesDeps {
  readonly analyses: Pick<AnalysesModule, 'accept' | 'forget' | 'find' | 'list'>;
  readonly tasks: Pick<TasksModule, 'waitFor' | 'cancel' | 'livingWorkers' | 'follow' | 'findByReference'>;
  /** Largest file, bytes. */
  readonly maxBytes: number;
  /** How long a request waits for its verdict. */
  readonly timeoutMs: number;
  /** The organization that analyses without sign-in belong to. */
  readonly anonymousOrganizationId: OrganizationId;
  /** Names of vision models that requests may ask for besides the documented ones. */
  readonly visionModels: readonly string[];
  /** Says that the server stops: streams end then, and can be followed elsewhere. */
  readonly stopping: AbortSignal;
  readonly elapsedMs: () => number;
}
