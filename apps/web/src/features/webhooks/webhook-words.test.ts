import { expect, test } from 'vitest';
import { deliveryState, eventsWords, webhookState, webhookTrouble } from './webhook-words.ts';

const webhook = {
  id: '1',
  url: 'https://x.example',
  description: '',
  events: ['*'],
  enabled: true,
  disabled_reason: null,
  disabled_at: null,
  failing_since: null,
  last_success_at: null,
  old_secret_valid_until: null,
  created_at: '2026-03-01T00:00:00Z',
  updated_at: '2026-03-01T00:00:00Z',
} as const;

test('a webhook that works has no trouble; every other state says what it is', () => {
  const on = { ...webhook, events: [...webhook.events] };
  expect(webhookState(on).word).toBe('On');
  expect(webhookTrouble(on)).toBeNull();
  const failing = { ...on, failing_since: '2026-03-01T00:00:00Z' };
  expect(webhookState(failing).tone).toBe('warn');
  expect(webhookTrouble(failing)).toContain('tried again');
  for (const reason of ['gone', 'failing', 'by-admin'] as const) {
    const off = { ...on, enabled: false, disabled_reason: reason };
    expect(webhookState(off).word).toBe('Off');
    expect(webhookTrouble(off)).not.toBeNull();
  }
});

test('a delivery that waits for another try is told from one that was not tried yet', () => {
  expect(deliveryState({ status: 'pending', attempts: 0 }).word).toBe('On its way');
  expect(deliveryState({ status: 'pending', attempts: 2 }).word).toBe('Will be tried again');
});

test('events are told in short', () => {
  expect(eventsWords(['*', 'task.failed'])).toBe('Everything');
  expect(eventsWords(['task.failed'])).toBe('task.failed');
  expect(eventsWords(['task.failed', 'a', 'b'])).toBe('task.failed and 2 more');
});
