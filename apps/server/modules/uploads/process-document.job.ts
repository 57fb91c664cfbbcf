import { tellContainer } from '@vouch/engine/unpack/tell-container.ts';
import type { TaskHandler } from '../tasks/index.ts';
import { ProcessInput } from './process-input.ts';
import { saveResult } from './save-result.ts';
import { unpackDocument } from './unpack-document.ts';
import { sizesOf, type UploadsDeps } from './uploads.deps.ts';

/** Reads, checks and saves an uploaded document; of an archive or e-mail, makes tasks for the documents in it. */
export function createProcessDocument(deps: UploadsDeps): TaskHandler {
  return async (attempt) => {
    const wish = ProcessInput.parse(attempt.input);
    const loaded = await deps.reading.load(attempt, sizesOf(deps));
    if (!loaded.ok) return loaded.error;
    if (tellContainer(loaded.value.bytes) !== null)
      return await unpackDocument(deps, attempt, { loaded: loaded.value, wish });
    const checked = await deps.reading.readLoaded(attempt, loaded.value);
    if (!checked.ok) return checked.error;
    attempt.report.startStage('save');
    const { value } = checked;
    return {
      kind: 'completed',
      save: (tx) => saveResult(deps, tx, { attempt, checked: value, wish }),
    };
  };
}
