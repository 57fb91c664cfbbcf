import { strict as assert } from 'node:assert';
import type { DocumentedPromise } from '../documented.ts';
import type { Subject } from '../subject.ts';
import { analyzed, analyzedBatch, eventsOf, formWithReceipt, overSocket, streamed } from './steps.ts';

const LABELS = ['real', 'suspicious', 'fake'];
const MODELS = ['gpt-4o', 'gpt-4o-mini', 'gpt-4-turbo'];
const ENGINES = ['rule-based', 'vision-llm', 'donut', 'layoutlm'];

/** Parameters, orders and limits that the document names. */
export const RECEIPT_PROMISES: readonly DocumentedPromise[] = [
  {
    title: 'labels are real, suspicious or fake, and reasons carry one of the documented tags',
    names: ['label', 'reasons', ...LABELS, 'HARD_FAIL', 'CRITICAL', 'INFO'],
    standing: 'decided',
    note: '"Nothing found" is said in one sentence without a tag, and claims no authenticity.',
    keep: async (subject) => {
      const { label, reasons } = (await analyzed(subject)).body as { label: string; reasons: string[] };
      assert.ok(LABELS.includes(label));
      for (const reason of reasons) assert.match(reason, /^\[(?:HARD_FAIL|CRITICAL|INFO)\] .+: .+|prove/);
    },
  },
  {
    title: 'the total time of a batch is the sum of its parts, in the order of the files',
    names: ['total_processing_time_ms', 'processing_time_ms', 'filename'],
    standing: 'identical',
    keep: async (subject) => {
      const body = (await analyzedBatch(subject)).body as Batch;
      const sum = body.results.reduce((total, result) => total + result.processing_time_ms, 0);
      assert.ok(Math.abs(sum - body.total_processing_time_ms) < 0.01);
      assert.deepEqual(
        body.results.map(({ filename }) => filename),
        ['factur-x.pdf', 'second.pdf', 'broken.pdf'],
      );
    },
  },
  ...MODELS.map((model): DocumentedPromise => ({
    title: `vision_model ${model} is taken`,
    names: ['vision_model', model],
    standing: 'decided',
    note: 'Always taken; the answer names the model that was really used.',
    keep: async (subject) => {
      const form = await formWithReceipt();
      const seen = await subject.call(`/analyze/hybrid?vision_model=${model}`, { form, token: null });
      assert.equal(seen.status, 200);
    },
  })),
  {
    title: 'a stream is text/event-stream and tells start, each engine, result and complete in this order',
    names: ['progress', 'result', 'complete', 'engine_start', 'engine_complete', ...ENGINES],
    standing: 'identical',
    keep: async (subject) => {
      const events = await streamed(subject);
      const steps = events.map(({ name, data }) =>
        [name, data['event'], data['engine']].filter(Boolean).join(' '),
      );
      assert.equal(steps[0], 'progress start');
      assert.deepEqual(steps.slice(-2), ['result', 'complete']);
      for (const engine of ENGINES) {
        const start = steps.indexOf(`progress engine_start ${engine}`);
        assert.ok(start > 0 && steps.indexOf(`progress engine_complete ${engine}`) > start, engine);
      }
    },
  },
  {
    title: 'an EventSource can follow a stream, and is told when there is nothing left',
    names: ['analysis_ref', 'x-analysis-ref', 'Last-Event-ID'],
    standing: 'decided',
    note: "EventSource can not POST, so the document's client could not work as written.",
    keep: async (subject) => {
      const reference = String((await streamed(subject))[0]?.data['analysis_ref']);
      const follow = (headers: Record<string, string>) =>
        fetch(`${subject.vouch.url}/analyze/stream/${reference}`, { headers });
      const again = await (await follow({})).text();
      assert.equal(eventsOf(again).at(-1)?.name, 'complete');
      const lastId = [...again.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1] ?? '';
      assert.equal((await follow({ 'last-event-id': lastId })).status, 204);
    },
  },
  {
    title: 'the WebSocket takes {action, file_base64} and tells the same events',
    names: ['action', 'file_base64', 'analyze'],
    standing: 'decided',
    note: 'Planned in the document; built.',
    keep: async (subject) => {
      const events = (await overSocket(subject)).map(({ event }) => event);
      assert.equal(events[0], 'start');
      assert.deepEqual(events.slice(-2), ['result', 'complete']);
    },
  },
  {
    title: 'the interactive documentation is served',
    names: ['/docs', '/redoc'],
    standing: 'identical',
    keep: async (subject: Subject) => {
      for (const path of ['/docs', '/redoc']) {
        const seen = await subject.call(path, { token: null });
        assert.equal(seen.status, 200, path);
        assert.match(seen.contentType, /^text\/html/);
      }
    },
  },
];

interface Batch {
  readonly results: readonly { readonly filename: string; readonly processing_time_ms: number }[];
  readonly total_processing_time_ms: number;
}
