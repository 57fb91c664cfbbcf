import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { UntrustedWebhookError } from '../errors.ts';
import { verifyWebhook } from './verify-webhook.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const OLD_SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const NOW = new Date('2026-03-31T09:30:00Z');
const BODY = JSON.stringify({
  type: 'invoice.created',
  timestamp: NOW.toISOString(),
  data: { invoice_id: 'é' },
});

/** Headers as the reference implementation of the specification writes them. */
function headersFor(body = BODY, { secret = SECRET, sentAt = NOW } = {}): Record<string, string> {
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(sentAt.getTime() / 1000),
    'webhook-signature': new Webhook(secret).sign('msg_1', sentAt, body),
  };
}

const verify = (headers: Record<string, string | undefined>, body: string | Uint8Array = BODY) =>
  verifyWebhook(SECRET, { headers, body, now: NOW });

describe('a webhook', () => {
  it('signed as the specification says is told, as text, as bytes, with headers of any kind', async () => {
    const event = await verify(headersFor());
    expect(event).toEqual(JSON.parse(BODY));
    expect(await verify(headersFor(), new TextEncoder().encode(BODY))).toEqual(event);
    const headers = new Headers(headersFor());
    expect(await verifyWebhook(SECRET, { headers, body: BODY, now: NOW })).toEqual(event);
  });

  it('is told while the secret is being changed, on either side', async () => {
    const [ofNew, ofOld] = [headersFor(), headersFor(BODY, { secret: OLD_SECRET })];
    const both = `${ofOld['webhook-signature']} ${ofNew['webhook-signature']}`;
    await expect(verify({ ...ofNew, 'webhook-signature': both })).resolves.toBeDefined();
    const received = { headers: ofOld, body: BODY, now: NOW };
    await expect(verifyWebhook([SECRET, OLD_SECRET], received)).resolves.toBeDefined();
  });

  it('of another sender is refused', async () => {
    const error = await verify(headersFor(BODY, { secret: OLD_SECRET })).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UntrustedWebhookError);
    expect(error).toMatchObject({ code: 'webhook-signature' });
  });

  it('is refused when body, id or time were changed', async () => {
    await expect(verify(headersFor(), `${BODY} `)).rejects.toMatchObject({ code: 'webhook-signature' });
    await expect(verify({ ...headersFor(), 'webhook-id': 'msg_2' })).rejects.toThrow('signature');
    const later = String(NOW.getTime() / 1000 + 1);
    await expect(verify({ ...headersFor(), 'webhook-timestamp': later })).rejects.toThrow('signature');
  });

  it.each([
    [-300, true],
    [-301, false],
    [300, true],
    [301, false],
  ])('sent %i seconds from now is taken: %s', async (seconds, isTaken) => {
    const sentAt = new Date(NOW.getTime() + seconds * 1000);
    const taken = verify(headersFor(BODY, { sentAt }));
    if (isTaken) await expect(taken).resolves.toBeDefined();
    else await expect(taken).rejects.toMatchObject({ code: 'webhook-timestamp' });
  });

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('without %s is refused', async (name) => {
    await expect(verify({ ...headersFor(), [name]: undefined })).rejects.toMatchObject({
      code: 'webhook-headers',
    });
  });

  it('with a signature of another scheme, or a shortened one, is refused', async () => {
    const { 'webhook-signature': good = '', ...rest } = headersFor();
    for (const signature of [good.replace('v1,', 'v2,'), good.slice(0, 20), 'v1,', 'v1,%%%', good.slice(3)]) {
      await expect(verify({ ...rest, 'webhook-signature': signature })).rejects.toThrow('signature');
    }
  });

  it('that is signed but no JSON is refused', async () => {
    await expect(verify(headersFor('nonsense'), 'nonsense')).rejects.toMatchObject({ code: 'webhook-body' });
  });

  it('is judged as the specification’s own implementation does, whatever a body is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.base64String({ minLength: 8 }), async (value, key) => {
        const body = JSON.stringify(value);
        const secret = `whsec_${key}`;
        const headers = headersFor(body, { secret });
        const own = createHmac('sha256', Buffer.from(key, 'base64'))
          .update(`msg_1.${headers['webhook-timestamp']}.${body}`)
          .digest('base64');
        expect(headers['webhook-signature']).toBe(`v1,${own}`);
        await expect(verifyWebhook(secret, { headers, body, now: NOW })).resolves.toEqual(JSON.parse(body));
      }),
      { numRuns: 50 },
    );
  });
});
