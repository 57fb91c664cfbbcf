import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { type Receiver, startReceiver } from '../webhooks/testing/receiver.ts';
import { parseQuery } from './testing/parse-query.ts';

const read = (name: string) => readFileSync(new URL(`../../../../deploy/${name}`, import.meta.url), 'utf8');

interface Panel {
  readonly type: string;
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
}
interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly description: string };
}

const { panels } = JSON.parse(read('grafana/vouch-dashboard.json')) as { panels: readonly Panel[] };
const { groups } = parse(read('prometheus/vouch-alerts.yml')) as { groups: { rules: Alert[] }[] };
const alerts = groups.flatMap(({ rules }) => rules);
const shown = panels.filter(({ type }) => type !== 'row');
const queries = [
  ...shown.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
  ...alerts.map(({ expr }) => expr),
];
/** Labels that Prometheus adds, and its own metric. */
const ADDED = new Set(['job', 'instance', 'le']);
const OF_PROMETHEUS = new Set(['up']);

let server: TestServer;
let receiver: Receiver;
let scraped = '';
beforeAll(async () => {
  receiver = await startReceiver();
  server = await startTestServer({ WEBHOOK_ALLOWED_HOSTS: receiver.host });
  const token = await server.token('admin');
  await server.call('/webhooks', { token, json: { url: receiver.url, events: ['*'] } });
  const upload = async (fields: Record<string, string>) => {
    const body = formOf(await invoicePdf(81), 'a.pdf', fields);
    const taken = await server.call('/invoices/upload', { token, body });
    await server.ended(taken.body['task_id'], token);
  };
  await upload({ confidence_threshold: '1' });
  await receiver.count(1);
  const { reviews } = (await server.call('/review', { token })).body as { reviews: { id: string }[] };
  const rejected = await server.call(`/review/${reviews[0]?.id}/reject`, {
    token,
    json: { reason: 'Not ours' },
  });
  expect(rejected.status, rejected.text).toBe(200);
  await server.call('/nowhere', { token });
  const answer = await server.call('/metrics');
  scraped = answer.text;
});
afterAll(async () => {
  await server.stop();
  receiver.close();
});

/** Names with their labels, of all samples. */
function samples(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, name = '', labels = ''] of scraped.matchAll(/^([a-z_][\w:]*)(?:\{([^\n]*)\})? \S+$/gm)) {
    const known = found.get(name) ?? new Set();
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label);
    found.set(name, known);
  }
  return found;
}

test('there are queries to look at', () => {
  expect(shown.length).toBeGreaterThan(20);
  expect(alerts.length).toBeGreaterThan(10);
  expect(queries.length).toBeGreaterThan(35);
});

test.each(queries)('every metric and label exists after the server was used: %s', (query) => {
  const all = samples();
  const named = parseQuery(query);
  expect(named.length).toBeGreaterThan(0);
  for (const { name, labels } of named) {
    if (OF_PROMETHEUS.has(name)) continue;
    expect([...all.keys()]).toContain(name);
    for (const label of labels) if (!ADDED.has(label)) expect([...(all.get(name) ?? [])]).toContain(label);
  }
});

test('a name that does not exist would be noticed, and so would a query that is none', () => {
  expect(parseQuery('sum(rate(vouch_nothing_total{job="x"}[5m]))')).toEqual([
    { name: 'vouch_nothing_total', labels: ['job'] },
  ]);
  expect(samples().has('vouch_nothing_total')).toBe(false);
  expect(() => parseQuery('sum(rate(vouch_tasks_total[5m])')).toThrow('Not a query');
});

describe('metrics', () => {
  test('of our own have names by convention', () => {
    const types = [...scraped.matchAll(/^# TYPE (vouch_\w+) (\w+)$/gm)];
    expect(types.length).toBeGreaterThan(15);
    for (const [, name = '', type = ''] of types) {
      expect(name).toMatch(/^vouch_[a-z][a-z_]*[a-z]$/);
      if (type === 'counter') expect(name).toMatch(/_total$/);
      if (type === 'histogram') expect(name).toMatch(/_seconds$/);
    }
  });

  test('name no organization, person, document or made-up path', () => {
    const labels = new Set([...samples().values()].flatMap((names) => [...names]));
    for (const label of labels) expect(label).not.toMatch(/org|tenant|user|email|_id$|^id$|path/);
    expect(scraped).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(scraped).not.toContain('/nowhere');
    expect(scraped).toContain('route="/review/:review_id/reject"');
  });
});

test('every alert says what it means and what to do', () => {
  expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
  for (const { alert, labels, annotations } of alerts) {
    expect(alert).toMatch(/^Vouch[A-Z]/);
    expect(['critical', 'warning', 'info']).toContain(labels.severity);
    expect(annotations.summary.length).toBeGreaterThan(10);
    expect(annotations.description.length).toBeGreaterThan(10);
  }
});
