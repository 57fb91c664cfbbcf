import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Report } from './report-events.ts';
import { TaskReporter } from './task-reporter.ts';

/** A store as slow as the test likes. */
function slowStore() {
  const stored: Report[] = [];
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const reporter = new TaskReporter(async (report) => {
    await gate;
    stored.push(report);
  });
  return { stored, reporter, open };
}

const eventsOf = (stored: readonly Report[]) => stored.flatMap(({ events }) => events);

it('stores events in the order in which they were reported', async () => {
  const { stored, reporter, open } = slowStore();
  reporter.startStage('fetch');
  reporter.completeStage('fetch');
  reporter.startStage('llm_extraction');
  reporter.text('llm_extraction', 'Total 12.50');
  reporter.completeStage('llm_extraction');
  open();
  await reporter.flush();
  expect(eventsOf(stored).map(({ type }) => type)).toEqual([
    'stage_start',
    'progress',
    'stage_complete',
    'stage_start',
    'progress',
    'streaming_text',
    'stage_complete',
  ]);
});

it('puts together what piles up while the store is busy, and loses no line of text', async () => {
  const { stored, reporter, open } = slowStore();
  reporter.startStage('llm_extraction');
  for (let page = 1; page <= 50; page += 1) reporter.progress('llm_extraction', page / 50, `Page ${page}`);
  for (let line = 1; line <= 50; line += 1) reporter.text('llm_extraction', `line ${line}`);
  open();
  await reporter.flush();
  expect(stored.length).toBeLessThan(6);
  const text = eventsOf(stored).flatMap((event) => (event.type === 'streaming_text' ? [event.text] : []));
  expect(text.join('\n').split('\n')).toHaveLength(50);
  expect(stored.at(1)?.progress).toBe(80);
});

it('tells the same progress once, however many lines of text come with it', async () => {
  const { stored, reporter, open } = slowStore();
  open();
  reporter.startStage('llm_extraction');
  for (const line of ['Total', 'Tax', 'Thank you']) {
    reporter.progress('llm_extraction', 0.5, 'Reading page 1 of 1');
    reporter.text('llm_extraction', line);
  }
  await reporter.flush();
  const messages = eventsOf(stored).filter(({ type }) => type === 'progress');
  expect(messages).toHaveLength(2);
});

it('never reports less progress than before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({ min: -1, max: 2, noNaN: true }), { maxLength: 30 }),
      async (shares) => {
        const { stored, reporter, open } = slowStore();
        open();
        for (const share of shares) {
          reporter.progress('llm_extraction', share, '');
          await Promise.resolve();
        }
        await reporter.flush();
        const seen = stored.map(({ progress }) => progress ?? 0);
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
      },
    ),
  );
});

it('stops at the first report that is refused, and says why when asked', async () => {
  let calls = 0;
  const reporter = new TaskReporter(() => {
    calls += 1;
    return Promise.reject(new Error('another try holds the task'));
  });
  reporter.startStage('fetch');
  reporter.completeStage('fetch');
  await expect(reporter.flush()).rejects.toThrow('another try');
  reporter.progress('fetch', 1, '');
  await expect(reporter.flush()).rejects.toThrow('another try');
  expect(calls).toBe(1);
});
