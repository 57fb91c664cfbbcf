import type { TaskHandler } from '../tasks/index.ts';
import { ProcessInput } from './process-input.ts';
import { saveResult } from './save-result.ts';
import type { UploadsDeps } from './uploads.deps.ts';

/** Reads, checks and saves an uploaded document. */
export function createProcessDocument(deps: UploadsDeps): TaskHandler {
  return async (attempt) => {
    const wish = ProcessInput.parse(attempt.input);
    const checked = await deps.reading.readAndCheck(attempt, deps.maxBytes);
    if (!checked.ok) return checked.error;
    attempt.report.startStage('save');
    const { value } = checked;
    return {
      kind: 'completed',
      save: (tx) => saveResult(deps, tx, { attempt, checked: value, wish }),
    };
  };
}
