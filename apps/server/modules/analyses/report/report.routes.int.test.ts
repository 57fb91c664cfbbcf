import { afterAll, beforeAll, expect, test } from 'vitest';
import { formOf, invoicePdf } from '../../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';

let server: TestServer;
let token = '';
let reference = '';
beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('user');
  const form = formOf(await invoicePdf(3), '<img src=x onerror=alert(1)>.pdf');
  const answer = await server.call('/analyze/hybrid', { body: form });
  reference = String(answer.body['analysis_ref']);
});
afterAll(() => server.stop());

test('a report is a page of its own that runs nothing and loads nothing', async () => {
  const answer = await server.call(`/analyses/${reference}/report.html`, { token });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
  expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  expect(answer.text).toContain(reference);
  expect(answer.text).toContain('&lt;img src=x');
  expect(answer.text).not.toContain('<img');
  expect(answer.text).toContain('data:image/webp;base64,');
});

test('a report is a PDF to file, with pictures of the document', async () => {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${server.url}/analyses/${reference}/report.pdf`, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toContain(`${reference}.pdf`);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  // The picture of the page goes in as a JPEG.
  expect(bytes.includes('DCTDecode')).toBe(true);
});

test('a report is for the own organization only', async () => {
  const foreign = await server.foreignToken();
  for (const form of ['html', 'pdf']) {
    expect((await server.call(`/analyses/${reference}/report.${form}`)).status).toBe(401);
    expect((await server.call(`/analyses/${reference}/report.${form}`, { token: foreign })).status).toBe(404);
  }
});
