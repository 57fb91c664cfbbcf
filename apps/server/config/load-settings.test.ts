import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { describeSettings } from './describe-settings.ts';
import { loadSettings } from './load-settings.ts';
import { SETTINGS } from './registry.ts';
import { SettingsError } from './settings-error.ts';

test('an empty environment gives a server for this machine only', () => {
  expect(loadSettings({})).toMatchObject({
    host: '127.0.0.1',
    port: 8000,
    role: 'all',
    confidenceThreshold: 0.8,
    maxContentLength: 16_777_216,
    rateLimitPerMinute: 100,
    allowedOrigins: [],
  });
});

test('the data folder does not depend on where a command is called, unless a relative one is asked for', () => {
  const [inRoot, inSubfolder] = [process.cwd(), join(process.cwd(), 'docs')].map((folder) => {
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
    const folders = [{}, { VOUCH_DATA_DIR: 'mine' }].map((set) => loadSettings(set).dataDir);
    cwd.mockRestore();
    return folders;
  });
  expect(inRoot?.[0]).toBe(inSubfolder?.[0]);
  expect(inRoot?.[1]).toBe(join(process.cwd(), 'mine'));
  expect(inSubfolder?.[1]).toBe(join(process.cwd(), 'docs', 'mine'));
});

test('every wrong setting is named at once, and no value is shown', () => {
  const secret = 'too-short-to-be-a-secret';
  const environment = {
    PORT: 'eight',
    JWT_SECRET: secret,
    ALLOWED_ORIGINS: 'https://a.example/x',
    VOUCH_ROLE: 'boss',
  };
  const error = errorOf(() => loadSettings(environment));
  expect(error.problems.map((problem) => problem.env).sort()).toEqual(
    ['ALLOWED_ORIGINS', 'JWT_SECRET', 'PORT', 'VOUCH_ROLE'].sort(),
  );
  expect(error.message).not.toContain(secret);
  expect(error.message).toContain('  PORT: Write a whole number from 0 to 65535.');
});

test('an origin with a star or a path is refused', () => {
  for (const origin of ['*', 'https://*.example.com', 'https://a.example/', 'a.example']) {
    expect(() => loadSettings({ ALLOWED_ORIGINS: origin }), origin).toThrow(SettingsError);
  }
  expect(loadSettings({ ALLOWED_ORIGINS: 'https://a.example, http://b.example:81' }).allowedOrigins).toEqual([
    'https://a.example',
    'http://b.example:81',
  ]);
});

test('a secret may come from a file and under its second name', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'vouch-')), 'secret');
  const secret = 'x'.repeat(40);
  writeFileSync(file, `${secret}\n`);
  expect(loadSettings({ JWT_SECRET_FILE: file }).jwtSecret).toBe(secret);
  expect(loadSettings({ FLASK_SECRET_KEY: secret }).cookieSecret).toBe(secret);
  expect(errorOf(() => loadSettings({ JWT_SECRET_FILE: `${file}.missing` })).problems[0]?.env).toBe(
    'JWT_SECRET',
  );
});

test('every setting has its own variable and stands in the documentation', () => {
  const names = Object.values(SETTINGS).map((setting) => setting.env);
  expect(new Set(names).size).toBe(names.length);
  const page = describeSettings();
  for (const name of names) expect(page).toContain(`\`${name}\``);
});

function errorOf(call: () => unknown): SettingsError {
  try {
    call();
  } catch (error) {
    if (error instanceof SettingsError) return error;
  }
  throw new Error('No SettingsError was thrown.');
}
