import { startFakeProvider } from '@vouch/engine/llm/fake-provider/fake-provider.ts';
import { describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const generate = async (server: TestServer, more: object = {}) =>
  await server.call('/invoices/generate', {
    token: await server.token('admin'),
    json: { business_type: 'restaurant', complexity: 'simple', company_name: 'Harbour Tea House', ...more },
  });

describe('a sample invoice', () => {
  test('is drawn by Vouch itself without a key, with its truth, behind a link that opens it', async () => {
    const server = await startTestServer();
    const { status, body } = await generate(server);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      model_used: 'vouch-renderer',
      business_type: 'restaurant',
      ground_truth: { businessType: 'restaurant', complexity: 'simple' },
    });
    const picture = await fetch(String(body['image_url']));
    expect(picture.headers.get('content-type')).toBe('image/png');
    await server.stop();
  });

  test('is drawn by the image model when a key is set, and claims no truth', async () => {
    await using fake = await startFakeProvider({ answer: () => null });
    const server = await startTestServer({ OPENAI_API_KEY: 'sk-test', LLM_BASE_URL: fake.url });
    const { body } = await generate(server);
    expect(body).toMatchObject({ model_used: 'gpt-image-1', ground_truth: {} });
    expect(body['prompt_used']).toBe(fake.requests[0]?.promptText);
    expect(body['prompt_used']).toContain('Harbour Tea House');
    expect(JSON.stringify(body['usage'])).not.toContain('ground_truth');
    expect((await fetch(String(body['image_url']))).status).toBe(200);
    await server.stop();
  });

  test('is drawn by Vouch when the image model fails, and no key is logged', async () => {
    await using fake = await startFakeProvider({ answer: () => null });
    const server = await startTestServer({
      OPENAI_API_KEY: 'sk-test-secret',
      LLM_BASE_URL: fake.url,
      LLM_IMAGE_MODEL: 'quota',
    });
    const { status, body } = await generate(server);
    expect(status).toBe(200);
    expect(body).toMatchObject({ model_used: 'vouch-renderer' });
    expect(server.log.join('\n')).toContain('"kind":"quota"');
    expect(server.log.join('\n')).not.toContain('sk-test-secret');
    await server.stop();
  });

  test('is for administrators, and of a known kind of business', async () => {
    const server = await startTestServer();
    expect((await generate(server, { business_type: 'casino' })).body).toMatchObject({
      status: 400,
      code: 'unknown-business-type',
    });
    expect((await generate(server, { complexity: 'endless' })).status).toBe(400);
    const user = await server.token('user');
    const json = { business_type: 'retail' };
    expect((await server.call('/invoices/generate', { token: user, json })).status).toBe(403);
    expect((await server.call('/invoices/generate', { json })).status).toBe(401);
    await server.stop();
  });
});
