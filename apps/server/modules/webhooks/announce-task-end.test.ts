import { expect, it } from 'vitest';
import type { Transaction } from '../../platform/database/database.ts';
import { systemClock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import type { EndedTask } from '../tasks/index.ts';
import { announceTaskEnd } from './announce-task-end.ts';

/** A transaction in which nobody may look for webhooks. */
const untouched = new Proxy({} as Transaction, {
  get() {
    throw new Error('Webhooks were asked for.');
  },
});

const announce = (kind: EndedTask['kind']) =>
  announceTaskEnd({ clock: systemClock }, untouched, {
    organizationId: newId(),
    taskId: newId(),
    kind,
    documentId: null,
    stage: null,
    createdAt: new Date(0),
    outcome: { status: 'failed', code: 'embedding-auth', error: 'The key was refused.' },
  });

it('tells webhooks how work that somebody asked for ended, and nothing of upkeep', async () => {
  await expect(announce('export-invoices')).rejects.toThrow('Webhooks were asked for.');
  await expect(announce('embed-documents')).resolves.toBeUndefined();
});
