import type { IntakeDeps } from './intake.deps.ts';
import { type MailboxWatch, watchMailbox } from './watch-mailbox.ts';

/** Documents that come by other ways than requests. */
export interface IntakeModule {
  /** Takes in what comes into the mailbox, until it is stopped. */
  watchMailbox(): MailboxWatch;
}

/** Builds the module. */
export function createIntakeModule(deps: IntakeDeps): IntakeModule {
  return { watchMailbox: () => watchMailbox(deps) };
}
