import type { Result } from '@vouch/core/errors/document-error.ts';
import type { AnyResult, ChildFailure } from '../host/call.ts';
import type { Answerer } from '../host/serve-parent.ts';
import { checkFiles } from '../models/check-files.ts';
import { readManifest } from '../models/read-manifest.ts';
import type { InferenceTask } from './protocol.ts';
import type { Runner } from './runner.ts';
import { RUNNERS } from './runners.ts';

/** Share of the memory limit from which a child is better replaced than used again. */
const WORN_SHARE = 0.75;
/** Signs kept of what a library complains about. */
const MAX_DETAIL = 500;

/** Any model: which input it takes is known from the task's kind only. */
type AnyRunner = Runner<never, unknown>;

interface Loaded {
  /** Folder and manifest: another model, or another version of it, is loaded anew. */
  readonly key: string;
  readonly runner: AnyRunner;
}

/** Does tasks with one model at a time; it stays loaded until another one is asked for. */
export function createAnswerer(): Answerer<InferenceTask> {
  let loaded: Loaded | null = null;
  const answer = async (task: InferenceTask): Promise<AnyResult> => {
    const before = loaded;
    // Whatever happens on the way to another model: the one before it is not asked again.
    loaded = null;
    const opened = await open(task, before);
    if (!opened.ok) return opened;
    loaded = opened.value;
    // The runner was loaded for this task's kind, so it takes this task's input.
    return { ok: true, value: await loaded.runner.run(task.input as never) };
  };
  return async (task) => {
    const result = await answer(task).catch((error: unknown): AnyResult =>
      fail('model-failed', String(error)),
    );
    const rssBytes = process.memoryUsage.rss();
    return { kind: 'done', result, isHeavy: true, isWorn: rssBytes > task.limits.memoryBytes * WORN_SHARE };
  };
}

async function open(
  { kind, folder }: InferenceTask,
  loaded: Loaded | null,
): Promise<Result<Loaded, ChildFailure>> {
  const manifest = readManifest(folder);
  if (!manifest.ok) return fail('model-refused', manifest.error.code, manifest.error.message);
  const key = JSON.stringify([kind, folder, manifest.value]);
  if (loaded?.key === key) return { ok: true, value: loaded };
  await loaded?.runner.dispose();
  if (manifest.value.family !== kind)
    return fail('model-refused', 'family', `This is a model of the family ${manifest.value.family}.`);
  const checked = await checkFiles(folder, manifest.value);
  if (!checked.ok) return fail('model-refused', checked.error.code, checked.error.message);
  // The manifest's family was compared with the kind just above.
  const load = RUNNERS[kind] as (model: never) => Promise<AnyRunner>;
  return { ok: true, value: { key, runner: await load({ folder, manifest: manifest.value } as never) } };
}

function fail(
  code: 'model-refused' | 'model-failed',
  internal: string,
  message = '',
): { readonly ok: false; readonly error: ChildFailure } {
  return { ok: false, error: { code, message, internal: internal.slice(0, MAX_DETAIL) } };
}
