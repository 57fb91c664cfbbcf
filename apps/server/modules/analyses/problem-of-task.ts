import { storedProblem } from '../../platform/routing/document-problem.ts';
import type { RequestError } from '../../platform/routing/request-error.ts';
import { busy } from './busy.ts';

/** Ends of a task that say nothing about the file: another try may go better. */
const NOT_THE_FILE = new Set(['no-engine-answered', 'cancelled', 'given-up']);

/** The answer to a request whose task did not complete. */
export function problemOfTask(code: string, message: string): RequestError {
  return NOT_THE_FILE.has(code) ? busy('This could not be finished.') : storedProblem(code, message);
}
