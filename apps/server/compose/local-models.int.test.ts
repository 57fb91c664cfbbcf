import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AdminHealth } from '@vouch/contract/admin/admin.ts';
import { HybridAnalysis } from '@vouch/contract/analyses/hybrid.ts';
import { writeTinyModel } from '@vouch/engine/models/testing/tiny-models.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formOf, invoicePdf } from '../testing/forms.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let shelf = '';
let server: TestServer;
let bare: TestServer;
beforeAll(async () => {
  shelf = await mkdtemp(join(tmpdir(), 'vouch-models-'));
  for (const name of ['tiny-donut-cord', 'tiny-donut-sroie', 'tiny-layoutlmv3'])
    await writeTinyModel(shelf, name);
  server = await startTestServer({ MODELS_DIR: shelf, DONUT_MODEL: 'tiny-donut-sroie' });
  bare = await startTestServer();
});
afterAll(async () => {
  await server.stop();
  await bare.stop();
  await rm(shelf, { recursive: true });
});

async function judge(on: TestServer, seed: number) {
  const answer = await on.call('/analyze/hybrid', { body: formOf(await invoicePdf(seed), 'invoice.pdf') });
  expect(answer.status, answer.text).toBe(200);
  return HybridAnalysis.parse(answer.body).individual_results;
}

async function modelsOf(on: TestServer) {
  const answer = await on.call('/admin/health', { token: await on.token('admin') });
  const { services, overall_status: overall } = AdminHealth.parse(answer.body);
  return { overall, models: services.models };
}

describe('models that are installed', () => {
  test('read in the analysis of all engines, and what the page does not bear out is not taken', async () => {
    const { donut, layoutlm } = await judge(server, 11);
    expect(donut).toMatchObject({
      model: 'tiny-donut-sroie',
      merchant: 'Muster GmbH',
      total: '119.00',
      date: '2026-02-03',
    });
    expect('confidence' in donut && donut.confidence).toBeLessThanOrEqual(0.3);
    expect(layoutlm).toMatchObject({ model: 'tiny-layoutlmv3' });
    expect(await modelsOf(server)).toMatchObject({
      overall: 'healthy',
      models: {
        status: 'healthy',
        donut: { message: 'tiny-donut-sroie, loaded' },
        layoutlm: { status: 'healthy' },
      },
    });
  });

  test('are refused when a file was changed: the others answer, and health tells it after three times', async () => {
    const changing = await startTestServer({ MODELS_DIR: shelf, DONUT_MODEL: 'tiny-donut-cord' });
    await writeFile(join(shelf, 'tiny-donut-cord', 'config.json'), '{}');
    try {
      for (const seed of [21, 22, 23]) {
        const { donut, rule_based: rules } = await judge(changing, seed);
        expect(donut).toMatchObject({
          status: 'unavailable',
          reason: expect.stringContaining('config.json'),
        });
        expect(rules).toHaveProperty('label');
      }
      expect((await judge(changing, 24)).donut).toMatchObject({
        status: 'unavailable',
        reason: expect.stringContaining('rests'),
      });
      expect(await modelsOf(changing)).toMatchObject({
        overall: 'unhealthy',
        models: { status: 'unhealthy', donut: { message: expect.stringContaining('3 times in a row') } },
      });
      const detailed = await changing.call('/health/detailed');
      expect(detailed.status).toBe(503);
      expect(detailed.body).toMatchObject({ components: { donut: { status: 'unhealthy' } } });
    } finally {
      await changing.stop();
    }
  });
});

test('a server without models says what to do, and is healthy', async () => {
  const { donut, layoutlm } = await judge(bare, 31);
  for (const silence of [donut, layoutlm])
    expect(silence).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining('vouch models add'),
    });
  expect(await modelsOf(bare)).toMatchObject({ overall: 'healthy', models: { status: 'not_configured' } });
  expect((await bare.call('/health/detailed')).body).toMatchObject({
    status: 'healthy',
    components: { donut: { status: 'not_configured' }, layoutlm: { status: 'not_configured' } },
  });
});
