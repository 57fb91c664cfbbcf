import { expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { createSampleLinks, SAMPLE_LINK_SECONDS } from './sample-links.ts';

let now = new Date('2026-05-01T12:00:00Z');
const base = 'http://127.0.0.1:8000';
const links = createSampleLinks('s'.repeat(32), { now: () => now, elapsedMs: () => 0 }, () => base);
const blob = { organizationId: newId<'organization'>(), sha256: 'ab'.repeat(32) };

test('a link leads to its sample until it ends', () => {
  const url = base + links.issue(blob, 'png');
  expect(links.resolve(url)).toEqual({ blob, name: `${blob.sha256}.png` });
  const start = now;
  now = new Date(start.getTime() + (SAMPLE_LINK_SECONDS + 1) * 1000);
  expect(links.resolve(url)).toBeNull();
  now = start;
});

test('a changed link, or one of another server, leads nowhere', () => {
  const path = links.issue(blob, 'png');
  const expires = /expires=(\d+)/.exec(path)?.[1] ?? '';
  for (const url of [
    `http://127.0.0.1:8001${path}`,
    `https://evil.example${path}`,
    base + path.replace('abab', 'abac'),
    base + path.replace(blob.organizationId, newId<'organization'>()),
    base + path.replace(expires, String(Number(expires) + 1)),
    base + path.replace(/signature=.*/, 'signature='),
    `${base}/samples/generated/../../auth/me`,
    'nonsense',
  ]) {
    expect(links.resolve(url), url).toBeNull();
  }
});
