import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HybridAnalysis } from '@vouch/contract/analyses/hybrid.ts';
import type { EngineAdapter, EngineAnswer, ModelEngine } from '@vouch/core/ensemble/engine-adapter.ts';
import { failure, ok } from '@vouch/core/errors/document-error.ts';
import { openMemoryDatabase } from '../../../platform/database/pglite-database.ts';
import type { Actor } from '../../audit/index.ts';
import type { TaskWorker } from '../../tasks/index.ts';
import { openBench, someUpload, type Bench } from '../../testing/bench.ts';
import { readsWell } from '../../testing/fake-host.ts';
import { NOTHING_FOUND } from '../../testing/fake-verification.ts';

const LIMIT_MS = 2_000;

/** An engine that does as the test says. */
function scripted(
  engine: ModelEngine,
  analyze: EngineAdapter['analyze'],
  reason: string | null = null,
): EngineAdapter {
  return { engine, timeoutMs: LIMIT_MS, models: ['tiny'], unavailable: () => reason, analyze };
}

const answers = (answer: Partial<EngineAnswer>) => () =>
  Promise.resolve(ok({ opinion: null, reading: null, model: 'tiny', ...answer }));
const reading = (merchant: string, total: string) => ({
  reading: { merchant, total, date: '2026-02-03', currency: 'EUR', items: [], confidence: 0.9 },
});
const opinion = (label: 'real' | 'fake', confidence: number) => ({
  opinion: { label, confidence, reasoning: `It looks ${label}.` },
});

describe('a hybrid analysis', () => {
  let bench: Bench;
  let worker: TaskWorker;
  let actor: Actor;
  beforeAll(async () => {
    bench = await openBench(await openMemoryDatabase());
    worker = await bench.startWorker();
  });
  afterAll(async () => {
    await worker.stop(1_000);
    await bench.close();
  });
  beforeEach(async () => {
    actor = await bench.newActor();
  });
  afterEach(() => {
    bench.engines.splice(0);
    bench.world.read = readsWell();
    bench.world.verify = () => NOTHING_FOUND;
  });

  const run = async (engines: readonly EngineAdapter[]) => {
    bench.engines.push(...engines);
    const { organizationId } = actor;
    const { file } = someUpload().source;
    const accepted = await bench.analyses.accept({
      organizationId,
      userId: null,
      file,
      store: true,
      mode: 'hybrid',
    });
    if (!accepted.ok) throw new Error(accepted.error.message);
    const { taskId } = accepted.value;
    const task = await bench.tasks.waitFor({ organizationId, taskId, timeoutMs: 60_000 });
    return { outcome: task?.outcome ?? null, accepted: accepted.value };
  };
  const judge = async (engines: readonly EngineAdapter[]) => {
    const { outcome } = await run(engines);
    if (outcome?.status !== 'completed') throw new Error(JSON.stringify(outcome));
    return HybridAnalysis.parse(outcome.result);
  };

  it('gives every documented member of every engine that answers', async () => {
    const body = await judge([
      scripted('vision_llm', answers(opinion('real', 0.75))),
      scripted('donut', answers(reading('Muster', '119.00'))),
      scripted('layoutlm', answers(reading('Muster GmbH', '119'))),
    ]);
    const { vision_llm: vision, donut, layoutlm } = body.individual_results;
    expect(vision).toMatchObject({ verdict: 'real', confidence: 0.75, reasoning: 'It looks real.' });
    expect(donut).toMatchObject({ merchant: 'Muster', total: '119.00', date: '2026-02-03', confidence: 0.9 });
    expect(layoutlm).toMatchObject({ merchant: 'Muster GmbH', total: '119', date: '2026-02-03' });
    expect(body.converged_data).toMatchObject({ merchant: 'Muster GmbH', total: '119.00', conflicts: [] });
    expect(body.ensemble_verdict).toMatchObject({ final_label: 'real', agreement_score: 1 });
    expect(body.vision_model).toBe('tiny');
  });

  it('lets the others answer when one is not set up, one fails, one is too slow', async () => {
    const body = await judge([
      scripted('vision_llm', () => sleep(5_000).then(() => failure('damaged', 'late')) as never),
      scripted('donut', () => Promise.reject(new Error('secret detail'))),
      scripted('layoutlm', answers({}), 'Its model is not installed.'),
    ]);
    const { vision_llm: vision, donut, layoutlm, rule_based: rules } = body.individual_results;
    expect(vision).toMatchObject({ status: 'timeout' });
    expect(donut).toMatchObject({ status: 'failed' });
    expect(JSON.stringify(body)).not.toContain('secret detail');
    expect(layoutlm).toEqual({ status: 'unavailable', reason: 'Its model is not installed.', timing_ms: 0 });
    expect(rules).toMatchObject({ label: 'real' });
  });

  it('never takes a value that stands nowhere on the page, but shows it', async () => {
    const { reading: read } = reading('Muster GmbH', '999.00');
    const invented = { ...read, unverified: ['total' as const], confidence: 1 };
    const body = await judge([scripted('vision_llm', answers({ reading: invented }))]);
    expect(body.converged_data).toMatchObject({ total: '119.00', sources: { total: 'rule_based' } });
    expect(body.converged_data.conflicts).toMatchObject([
      {
        field: 'total',
        values: [
          { engine: 'rule_based', value: '119.00', verified: true },
          { engine: 'vision_llm', value: '999.00', verified: false },
        ],
      },
    ]);
  });

  it('runs engines at once, and adds up what each of them took', async () => {
    const bothRun = Promise.withResolvers<void>();
    let running = 0;
    const waiting = async () => {
      if (++running === 2) bothRun.resolve();
      await bothRun.promise;
      return answers(reading('Muster', '119.00'))();
    };
    const body = await judge([scripted('donut', waiting), scripted('layoutlm', waiting)]);
    expect(body.individual_results).toMatchObject({
      donut: { total: '119.00' },
      layoutlm: { total: '119.00' },
    });
    const times = Object.values(body.individual_results).map((result) => result.timing_ms);
    expect(body.total_processing_time_ms).toBeCloseTo(
      times.reduce((sum, time) => sum + time, 0),
      1,
    );
  });

  it('lets a vision model doubt but never acquit', async () => {
    const doubted = await judge([scripted('vision_llm', answers(opinion('fake', 1)))]);
    expect(doubted.ensemble_verdict.score).toBeGreaterThan(NOTHING_FOUND.score);
    bench.engines.splice(0);
    const finding = {
      severity: 'HARD_FAIL',
      title: 'T',
      explanation: 'E.',
      evidence: [],
      logOdds: 5,
    } as const;
    const findings = [{ ...finding, ruleId: 'r', family: 'arithmetic' as const }];
    bench.world.verify = () => ({ ...NOTHING_FOUND, label: 'fake', score: 0.95, findings });
    const body = await judge([scripted('vision_llm', answers(opinion('real', 1)))]);
    expect(body.ensemble_verdict).toMatchObject({
      final_label: 'fake',
      recommended_action: 'reject',
      agreement_score: 0.5,
    });
    expect(body.ensemble_verdict.confidence).toBeGreaterThanOrEqual(0.93);
    expect(body.ensemble_verdict.reasoning[0]).toMatch(/^HARD FAIL/);
    expect(body.ensemble_verdict.reasoning.join('\n')).toMatch(/looking real can not outweigh/);
  });

  it('is answered by the others when the rules run out of time, and says so', async () => {
    bench.world.read = () => Promise.resolve(failure('time-limit', 'Reading took too long.'));
    const body = await judge([scripted('vision_llm', answers(opinion('fake', 0.9)))]);
    expect(body.individual_results.rule_based).toMatchObject({ status: 'timeout' });
    expect(body.ensemble_verdict.agreement_score).toBeLessThanOrEqual(1);
    const stored = await bench.analyses.find(actor.organizationId, body.analysis_ref);
    expect(stored?.reading).toBeNull();
  });

  it('fails as a whole when the file can not be read by anyone, or nobody answers', async () => {
    bench.world.read = () => Promise.resolve(failure('encrypted', 'It has a password.'));
    const engine = scripted('donut', answers(reading('Muster', '1')));
    expect((await run([engine])).outcome).toMatchObject({ status: 'failed', code: 'encrypted' });
    bench.engines.splice(0);
    bench.world.read = () => Promise.resolve(failure('time-limit', 'Reading took too long.'));
    expect((await run([])).outcome).toMatchObject({ status: 'failed', code: 'no-engine-answered' });
  });

  it('keeps what a hostile document makes a model say within bounds', async () => {
    const hostile = `\u0000<script>${'x'.repeat(5_000)}`;
    const body = await judge([
      scripted(
        'vision_llm',
        answers({ opinion: { label: 'real', confidence: Number.NaN, reasoning: hostile } }),
      ),
    ]);
    const vision = body.individual_results.vision_llm;
    expect(vision).toMatchObject({ confidence: 0 });
    expect('reasoning' in vision && vision.reasoning.length).toBeLessThanOrEqual(2_000);
  });
});
