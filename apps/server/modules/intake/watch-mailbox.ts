import { setTimeout as sleep } from 'node:timers/promises';
import type { Mailbox } from '../../platform/mailbox/mailbox.ts';
import type { IntakeDeps } from './intake.deps.ts';
import { takeMessage } from './take-message.ts';

/** A mailbox that is watched. */
export interface MailboxWatch {
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Takes in what comes into a mailbox, until it is stopped. A message is put out of the way only when it is safe here: whatever is killed
 * or cut off in between, it is there at the next look, and is known then. Several processes may watch the same mailbox.
 */
export function watchMailbox(deps: IntakeDeps): MailboxWatch {
  const stopping = new AbortController();
  const done = watch(deps, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

async function watch(deps: IntakeDeps, signal: AbortSignal): Promise<void> {
  let pauseMs = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      await visit(deps, signal, () => {
        pauseMs = FIRST_PAUSE_MS;
      });
    } catch (error) {
      deps.log.warn({ err: error, pauseMs }, 'could not look into the mailbox; will try again');
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    }
  }
}

async function visit(deps: IntakeDeps, signal: AbortSignal, onGood: () => void): Promise<void> {
  const mailbox = await deps.openMailbox(signal);
  try {
    while (!signal.aborted) {
      await empty(deps, mailbox, signal);
      onGood();
      await mailbox.untilNews(deps.pollMs, signal);
    }
  } finally {
    await mailbox.close();
  }
}

async function empty(deps: IntakeDeps, mailbox: Mailbox, signal: AbortSignal): Promise<void> {
  for (const uid of await mailbox.waiting()) {
    if (signal.aborted) return;
    const message = await mailbox.read(uid, deps.maxBytes);
    if (message === null) continue;
    const taken = message.source === null ? null : await takeMessage(deps, message.source);
    if (taken?.ok === true) {
      await mailbox.settle(uid);
      deps.log.info({ uid, outcome: taken.value }, 'took an e-mail in');
    } else {
      await mailbox.refuse(uid);
      deps.log.warn({ uid, code: taken?.error.code ?? 'too-large' }, 'refused an e-mail');
    }
  }
}
