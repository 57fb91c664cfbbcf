import { expect, test, vi } from 'vitest';
import { runProbe } from './probe.ts';

test('a part that answers is healthy, one that is absent is not configured, one that fails is unhealthy', async () => {
  expect(await runProbe(async () => 'Connected')).toEqual({ status: 'healthy', message: 'Connected' });
  expect(await runProbe(async () => null)).toMatchObject({ status: 'not_configured' });
  expect(await runProbe(() => Promise.reject(new Error('password of db01 is wrong')))).toEqual({
    status: 'unhealthy',
    message: 'Does not answer',
  });
});

test('a part that hangs is unhealthy and does not hang the answer', async () => {
  vi.useFakeTimers();
  const state = runProbe(() => new Promise<string>(() => undefined));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await state).toMatchObject({ status: 'unhealthy' });
  vi.useRealTimers();
});
