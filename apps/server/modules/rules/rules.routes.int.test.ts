import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  RuleCatalogue,
  RuleDetail,
  RuleSetComparison,
  RuleSetVersions,
} from '@vouch/contract/rules/rules.ts';
import { formOf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { typedInvoice } from '../feedback/testing/typed-invoice.ts';

let server: TestServer;
let token: string;
let admin: string;
beforeAll(async () => {
  server = await startTestServer();
  [token, admin] = await Promise.all([server.token('user'), server.token('admin')]);
});
afterAll(() => server.stop());

const get = (path: string, by = token) => server.call(path, { token: by });
const change = (id: string, json: unknown, by = admin) =>
  server.call(`/rules/${id}`, { method: 'PATCH', json, token: by });

async function judge(by = token) {
  const invoice = typedInvoice({ seller: 'Kontor Meyer GmbH', number: crypto.randomUUID(), taxRate: '7' });
  return (await server.call('/analyze', { body: formOf(invoice, 'invoice.pdf'), token: by })).body;
}

describe('the catalogue', () => {
  it('shows every check with what it looks at, why, honest exceptions and source', async () => {
    const catalogue = RuleCatalogue.parse((await get('/rules')).body);
    expect(catalogue).toMatchObject({ version: 0, learned: [] });
    expect(catalogue.rules.length).toBeGreaterThanOrEqual(42);
    const bare = catalogue.rules.filter(
      (rule) => !rule.looks_at || !rule.why || !rule.false_positives || !rule.source,
    );
    expect(bare).toEqual([]);
    const idsOf = (is: (weight: number) => boolean) =>
      catalogue.rules.filter(({ weight }) => is(weight)).map(({ id }) => id);
    expect(idsOf((weight) => weight < 0)).toEqual(['signature-intact', 'credentials-intact']);
    expect(idsOf((weight) => weight === 0)).toEqual([
      'day-off',
      'night-time',
      'card-number-printed',
      'photo-of-screen',
      'saved-again',
      'screenshot',
      'first-from-seller',
    ]);
  });

  it('shows one check, and none that there is not', async () => {
    expect(RuleDetail.parse((await get('/rules/future-date')).body)).toMatchObject({
      id: 'future-date',
      enabled: true,
      feedback: { correct: 0, incorrect: 0, unsure: 0 },
      thresholds: [
        { name: 'futureIgnoredDays', value: 2 },
        { name: 'futureFarDays', value: 31 },
      ],
    });
    for (const id of ['no-such-rule', '__proto__', 'constructor']) {
      expect((await get(`/rules/${id}`)).status, id).toBe(404);
    }
  });

  it('asks for sign-in', async () => {
    for (const path of ['/rules', '/rules/future-date', '/rules/versions', '/rules/versions/0/compare/0']) {
      expect((await server.call(path)).status, path).toBe(401);
    }
  });
});

describe('changing a check', () => {
  it('is for administrators', async () => {
    expect((await change('future-date', { enabled: false }, token)).status).toBe(403);
    const activate = await server.call('/rules/versions/0/activate', { method: 'POST', token });
    expect(activate.status).toBe(403);
  });

  it('switches it off for later documents of the organization, in a new version, and for nobody else', async () => {
    expect(await judge()).toMatchObject({ label: 'suspicious' });
    const { status, body } = await change('tax-mismatch', { enabled: false });
    expect(status).toBe(200);
    expect(body).toMatchObject({ enabled: false, effective_weight: 0 });
    const { version, rule_version: name } = RuleCatalogue.parse((await get('/rules')).body);
    expect(name).toMatch(new RegExp(`\\+${version}$`));
    expect(await judge()).toMatchObject({ label: 'real', rule_version: name });
    expect(await judge(await server.foreignToken())).toMatchObject({ label: 'suspicious' });
    const { versions } = RuleSetVersions.parse((await get('/rules/versions')).body);
    expect(versions[0]).toMatchObject({ version, reason: 'edited', active: true, rules_updated: 1 });
    const compared = RuleSetComparison.parse((await get(`/rules/versions/0/compare/${version}`)).body);
    expect(compared.changes).toMatchObject([{ kind: 'rule', id: 'tax-mismatch', before: { isOn: true } }]);
  });

  it('weighs it anew', async () => {
    await change('tax-mismatch', { enabled: true, factor: 0.5 });
    const catalogue = RuleCatalogue.parse((await get('/rules')).body);
    const rule = catalogue.rules.find(({ id }) => id === 'tax-mismatch');
    expect(rule?.effective_weight).toBeCloseTo((rule?.weight ?? 0) / 2);
  });

  it('makes no version of a change that changes nothing', async () => {
    const before = (await get('/rules')).body['version'];
    await change('tax-mismatch', { factor: 0.5 });
    expect((await get('/rules')).body['version']).toBe(before);
  });

  it('moves thresholds within their range', async () => {
    const moved = await change('future-date', { thresholds: { futureFarDays: 60 } });
    expect(moved.body['thresholds']).toMatchObject([{ value: 2 }, { value: 60, usual: 31 }]);
    for (const thresholds of [{ futureFarDays: 9999 }, { samePictureBits: 3 }, { nonsense: 1 }]) {
      expect((await change('future-date', { thresholds })).status).toBe(400);
    }
  });

  it('weakens proof only when that is confirmed', async () => {
    expect((await change('text-changed-later', { enabled: false })).status).toBe(409);
    expect((await change('text-changed-later', { factor: 0.2 })).status).toBe(409);
    const confirmed = await change('text-changed-later', { enabled: false, confirm: true });
    expect(confirmed.body).toMatchObject({ enabled: false });
  });

  it.each([
    ['nothing to change', {}],
    ['a factor out of range', { factor: 3 }],
    ['a factor that is no number', { factor: 'much' }],
  ])('refuses %s', async (_what, json) => {
    expect((await change('future-date', json)).status).toBe(400);
  });

  it('finds no check that there is not', async () => {
    expect((await change('no-such-rule', { enabled: false })).status).toBe(404);
  });
});

describe('versions', () => {
  it('can be put in force again', async () => {
    const { status, body } = await server.call('/rules/versions/0/activate', {
      method: 'POST',
      token: admin,
    });
    expect([status, body['active']]).toEqual([200, true]);
    expect((await get('/rules')).body).toMatchObject({ version: 0 });
    expect(await judge()).toMatchObject({ label: 'suspicious' });
  });

  it('are not there for another organization', async () => {
    const stranger = await server.foreignToken();
    expect((await get('/rules/versions/0/compare/1', stranger)).status).toBe(404);
    const activate = await server.call('/rules/versions/1/activate', { method: 'POST', token: stranger });
    expect(activate.status).toBe(404);
    expect((await get('/rules/versions', stranger)).body['versions']).toHaveLength(1);
  });
});
