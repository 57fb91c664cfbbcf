import { afterAll, beforeAll, expect, test } from 'vitest';
import { TaskStatus } from '@vouch/contract/tasks/task.ts';
import { invoicePdf } from '../../../testing/forms.ts';
import { startEmbeddedServer, startTestServer, type TestServer } from '../../../testing/test-server.ts';

let servers: TestServer[] = [];
beforeAll(async () => {
  // Without a worker: nothing ends by itself. The embedded server has one, which is as busy as it gets.
  servers = await Promise.all([startTestServer({ VOUCH_ROLE: 'api' }), startEmbeddedServer()]);
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));

test('cancelling a batch cancels its documents, and whatever ended before stays as it is', async () => {
  for (const server of servers) {
    const token = await server.token('user');
    const form = new FormData();
    for (const seed of [830, 831, 832]) {
      form.append('files', new Blob([new Uint8Array(await invoicePdf(seed))]), `${seed}.pdf`);
    }
    const accepted = await server.call('/uploads/batch', { token, body: form });
    const path = `/tasks/${String(accepted.body['task_id'])}/cancel`;
    const answer = await server.call(path, { method: 'POST', token });
    const { status, children = [] } = TaskStatus.parse(answer.body);
    expect(['cancelled', 'completed']).toContain(status);
    expect(children).toHaveLength(3);
    expect(children.filter(({ status: state }) => state === 'queued' || state === 'running')).toEqual([]);
  }
});
