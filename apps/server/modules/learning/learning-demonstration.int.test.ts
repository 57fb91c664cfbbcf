// The demonstration of docs/learning.md: every number there is asserted here.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { formOf } from '../../testing/forms.ts';
import { typedInvoice, type TypedInvoice } from '../feedback/testing/typed-invoice.ts';

let server: TestServer;
let admin: string;
beforeAll(async () => {
  server = await startTestServer({ TRAIN_AFTER_FEEDBACK: '0', FORGERY_PRIOR: '0.08' });
  admin = await server.token('admin');
});
afterAll(() => server.stop());

async function judge(invoice: TypedInvoice) {
  const form = formOf(typedInvoice(invoice), `${invoice.number}.pdf`);
  const { status, body } = await server.call('/analyze', { body: form, token: admin });
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

async function say(email: string, receiptId: unknown, more: Record<string, unknown>) {
  const token = await server.token('user', email);
  const json = { receipt_id: receiptId, confidence: 5, ...more };
  const { status, body } = await server.call('/feedback/submit', { token, json });
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

const wronglyFlagged = { seller: 'Kontor Meyer GmbH', taxRate: '7' };
const REVIEWERS = ['ann@example.com', 'ben@example.com', 'cleo@example.com'];

describe('a rule that wrongly flags a merchant', () => {
  it('is corrected for that merchant by three reviewers, for nobody else, and the way back is open', async () => {
    const first = await judge({ ...wronglyFlagged, number: 'R-1001' });
    expect(first).toMatchObject({
      label: 'suspicious',
      rule_version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    const held = [
      await judge({ seller: 'Hansen Papier GmbH', number: 'H-1' }),
      await judge({ seller: 'Lotsen Technik GmbH', number: 'L-1', total: '1490.00' }),
      await judge({ seller: 'Fremde Firma GmbH', number: 'F-1', taxRate: '7' }),
    ];
    for (const [index, { receipt_ref: id }] of held.entries()) {
      await say('dora@example.com', id, { user_label: index === 0 ? 'real' : 'fake' });
    }
    for (const email of REVIEWERS) {
      const review = { indicator: 'Tax is calculated wrongly', user_verdict: 'incorrect' };
      await say(email, first['receipt_ref'], { user_label: 'real', indicator_reviews: [review] });
    }

    const trained = await server.call('/feedback/retrain', { method: 'POST', token: admin });
    expect(trained.body).toMatchObject({
      status: 'success',
      outcome: 'better',
      rules_added: 1,
      rules_removed: 0,
    });

    const again = await judge({ ...wronglyFlagged, number: 'R-1002' });
    expect(again).toMatchObject({ label: 'real', rule_version: trained.body['rule_version'] });
    expect(Number(first['score'])).toBeCloseTo(0.43, 2);
    expect(Number(again['score'])).toBeCloseTo(0.3, 2);

    const heldAgain = [
      await judge({ seller: 'Hansen Papier GmbH', number: 'H-2' }),
      await judge({ seller: 'Lotsen Technik GmbH', number: 'L-2', total: '1490.00' }),
      await judge({ seller: 'Fremde Firma GmbH', number: 'F-2', taxRate: '7' }),
    ];
    expect(heldAgain.map(({ label }) => label)).toEqual(held.map(({ label }) => label));
    for (const [index, { score }] of heldAgain.entries()) {
      expect(Math.abs(Number(score) - Number(held[index]?.['score']))).toBeLessThanOrEqual(0.05);
    }

    const back = await server.call('/rules/versions/0/activate', { method: 'POST', token: admin });
    expect(back.status).toBe(200);
    const old = await judge({ ...wronglyFlagged, number: 'R-1003' });
    expect(old).toMatchObject({
      label: 'suspicious',
      score: first['score'],
      rule_version: first['rule_version'],
    });
  });

  it('shows what was learned, and what differs from the catalogue', async () => {
    const { body } = await server.call('/rules/versions', { token: admin });
    expect(body['versions']).toMatchObject([
      { version: 1, reason: 'learned', active: false, rules_added: 1 },
      { version: 0, reason: 'catalogue', active: true },
    ]);
    const compared = await server.call('/rules/versions/0/compare/1', { token: admin });
    expect(compared.body['changes']).toMatchObject([
      { kind: 'pattern', before: null, title: expect.stringContaining('Tax is calculated wrongly') },
    ]);
  });
});
