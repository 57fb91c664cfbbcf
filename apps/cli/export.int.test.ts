import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestServer, type TestServer } from '@vouch/server/testing/test-server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = fileURLToPath(new URL('bin/vouch.mjs', import.meta.url));
let server: TestServer;
let token = '';
let folder = '';
beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('user');
  folder = await mkdtemp(join(tmpdir(), 'vouch-export-'));
  for (const day of ['2026-01-31', '2026-02-28']) {
    const json = {
      invoice_number: `X-${day}`,
      invoice_date: day,
      customer_company: 'Acme',
      total_amount: '12.50',
      currency: 'EUR',
      line_items: [{ line_number: 1, description: 'Nuts', quantity: 1, unit_price: '12.50' }],
    };
    await server.call('/invoices/', { token, json });
  }
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

function vouch(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, VOUCH_TOKEN: token, VOUCH_DATA_DIR: join(folder, 'no-data') };
  const call = [program, 'export', ...args, '--server', server.url];
  return new Promise((resolve) => {
    execFile(process.execPath, call, { env, cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

test('a table of the invoices of some days is saved whole', async () => {
  const { code, stdout } = await vouch('--from', '2026-02-01', '--lines', '--out', 'lines.csv');
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'lines.csv: 1 invoice\n' });
  const rows = (await readFile(join(folder, 'lines.csv'), 'utf8')).trimEnd().split('\r\n');
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain('X-2026-02-28,2026-02-28,');
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('what e-invoices lack is said for each', async () => {
  const { code, stdout } = await vouch('--format', 'ubl', '--out', 'invoices.zip', '--json');
  expect(code).toBe(0);
  const report = JSON.parse(stdout) as { problems: { missing_terms: string[] }[] };
  expect(report).toMatchObject({ path: 'invoices.zip', invoice_count: 2, incomplete_count: 2 });
  expect(report.problems[0]?.missing_terms).toContain('BT-27');
});

test('datev says what its file of numbers must hold', async () => {
  await writeFile(join(folder, 'datev.json'), '{"consultant_number":1001}');
  const { code, stderr } = await vouch('--format', 'datev', '--datev', 'datev.json');
  expect(code).not.toBe(0);
  expect(stderr).toContain('datev.json: client_number');
});
