import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invoicePdf } from '@vouch/server/testing/forms.ts';
import { startTestServer, type TestServer } from '@vouch/server/testing/test-server.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('bin/vouch.mjs', import.meta.url));
let server: TestServer;
let token = '';
let folder = '';
beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('user');
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vouch-intake-'));
  return () => rm(folder, { recursive: true });
});

const env = () => ({
  ...process.env,
  VOUCH_DATA_DIR: join(folder, '..', 'vouch-no-data'),
  VOUCH_TOKEN: token,
});
function vouch(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const own = args.includes('--server') ? [] : ['--server', server.url];
    execFile(process.execPath, [program, ...args, ...own], { env: env() }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}
const names = async (...path: string[]) =>
  (await readdir(join(folder, ...path)).catch(() => [])).toSorted((a, b) => (a < b ? -1 : 1));
const taskCount = async () =>
  ((await server.call('/tasks', { token })).body['pagination'] as { readonly total: number }).total;

describe('a watched folder', () => {
  test('is emptied: what is taken goes to done, what is not to failed with the reason', async () => {
    await writeFile(join(folder, 'a.pdf'), await invoicePdf(850));
    await writeFile(join(folder, 'b.pdf'), 'no document');
    await writeFile(join(folder, 'c.pdf.part'), 'unfinished');
    const { stdout } = await vouch('watch', folder, '--once', '--every', '1');
    expect(await names('done')).toEqual(['a.pdf']);
    expect(await names('failed')).toEqual(['b.pdf', 'b.pdf.txt']);
    expect(await readFile(join(folder, 'failed', 'b.pdf.txt'), 'utf8')).toContain('PDF, PNG');
    expect(await names()).toEqual(['c.pdf.part', 'done', 'failed']);
    expect(stdout).toMatch(/taken +[0-9a-f-]{36} a\.pdf/);
  });

  test('whose file was handed in by a process that died is handed in once', async () => {
    const before = await taskCount();
    const pdf = await invoicePdf(851);
    await writeFile(join(folder, 'a.pdf'), pdf);
    await vouch('watch', folder, '--once', '--every', '1');
    // As if the first process had been killed before it could move the file.
    await writeFile(join(folder, 'a.pdf'), pdf);
    await vouch('watch', folder, '--once', '--every', '1');
    expect(await taskCount()).toBe(before + 1);
    expect(await names('done')).toEqual(['a-2.pdf', 'a.pdf']);
  });

  test('waits for a file that still grows', async () => {
    const pdf = await invoicePdf(852);
    const path = join(folder, 'slow.pdf');
    const watching: ChildProcess = spawn(
      process.execPath,
      [program, 'watch', folder, '--every', '1', '--server', server.url],
      { env: env(), stdio: 'ignore' },
    );
    try {
      for (const share of [0.3, 0.5, 0.7, 0.9]) {
        await writeFile(path, pdf.subarray(0, Math.floor(pdf.length * share)));
        await new Promise((resolve) => setTimeout(resolve, 600));
      }
      await writeFile(path, pdf);
      await expect.poll(() => names('done')).toEqual(['slow.pdf']);
      expect(await readFile(join(folder, 'done', 'slow.pdf'))).toEqual(Buffer.from(pdf));
      expect(await names('failed')).toEqual([]);
    } finally {
      watching.kill();
    }
  });

  test('whose files stay is handed in once by its list', async () => {
    const before = await taskCount();
    await writeFile(join(folder, 'a.pdf'), await invoicePdf(853));
    for (let round = 0; round < 2; round += 1)
      await vouch('watch', folder, '--once', '--keep', '--every', '1');
    expect(await taskCount()).toBe(before + 1);
    expect(await names()).toEqual(['.vouch-taken.json', 'a.pdf']);
  });

  test('keeps its files while the server is away', async () => {
    await writeFile(join(folder, 'a.pdf'), await invoicePdf(854));
    const { code, stdout } = await vouch(
      'watch',
      folder,
      '--once',
      '--every',
      '1',
      '--server',
      'http://127.0.0.1:9',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('later');
    expect(await names()).toEqual(['a.pdf']);
  });
});

describe('import', () => {
  test('shows in a dry run what each column is, and imports by a mapping', async () => {
    const path = join(folder, 'ledger.csv');
    await writeFile(path, 'Beleg;Vom;Gesamt\nC-1;01.02.2026;10,00\nC-2;02.02.2026;zehn\n');
    const map = ['--map', 'Beleg=invoice_number', '--map', 'Vom=invoice_date'];
    const dry = await vouch('import', path, '--dry-run', ...map);
    expect(dry.stdout).toContain('1 would be saved');
    expect(dry.stdout).toMatch(/Gesamt +total_amount +10,00/);
    const { code, stdout } = await vouch('import', path, '--json', ...map);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      result: {
        import: { created: 1, failed: 1, faults: [{ row: 3, column: 'Gesamt', code: 'not-a-number' }] },
      },
    });
  });

  test('uploads e-invoices and other documents', async () => {
    const path = join(folder, 'a.pdf');
    await writeFile(path, await invoicePdf(855));
    const { code, stdout } = await vouch('import', path);
    expect(code).toBe(0);
    expect(stdout).toContain('invoice');
  });

  test('tells of columns that are not understood', async () => {
    const path = join(folder, 'odd.csv');
    await writeFile(path, 'A,B\n1,2\n');
    const { code, stdout } = await vouch('import', path);
    expect(code).toBe(1);
    expect(stdout).toContain('"mapping"');
  });
});
