import { afterAll, beforeAll, expect, test } from 'vitest';
import { TaskList } from '@vouch/contract/tasks/task.ts';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let token = '';
beforeAll(async () => {
  server = await startTestServer({ VOUCH_ROLE: 'api' });
  token = await server.token('user');
  const pdf = await invoicePdf(810);
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) {
    await server.call('/invoices/upload', { token, body: formOf(pdf, name) });
  }
});
afterAll(() => server.stop());

const list = async (query = '', as = token) =>
  TaskList.parse((await server.call(`/tasks${query}`, { token: as })).body);
const namesIn = ({ tasks }: TaskList) => tasks.map(({ filename }) => filename);
type TaskList = Awaited<ReturnType<typeof list>>;

test('what was handed in is listed, newest first, page by page, to everyone of the organization', async () => {
  expect(namesIn(await list())).toEqual(['c.pdf', 'b.pdf', 'a.pdf']);
  const second = await list('?per_page=2&page=2', await server.token('user', 'other@example.com'));
  expect(namesIn(second)).toEqual(['a.pdf']);
  expect(second.pagination).toMatchObject({ total: 3, pages: 2, has_prev: true, has_next: false });
});

test('the list can be narrowed to one state', async () => {
  const [newest] = (await list()).tasks;
  await server.call(`/tasks/${newest?.task_id}/cancel`, { method: 'POST', token });
  const cancelled = await list('?status=cancelled');
  expect(cancelled.tasks).toMatchObject([{ filename: 'c.pdf', status: 'cancelled', code: 'cancelled' }]);
  expect(namesIn(await list('?status=queued'))).toEqual(['b.pdf', 'a.pdf']);
});

test('other organizations see none of it, and nobody sees anything without sign-in', async () => {
  expect(await list('', await server.foreignToken())).toMatchObject({ tasks: [], pagination: { total: 0 } });
  expect((await server.call('/tasks')).status).toBe(401);
});

test.each(['?status=processing', '?per_page=101', '?page=0'])('%s is refused', async (query) => {
  expect((await server.call(`/tasks${query}`, { token })).status).toBe(400);
});
