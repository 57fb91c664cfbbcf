import type { Transaction } from '../../platform/database/database.ts';
import { newId } from '../../platform/ids.ts';
import type { CheckedDocument } from '../reading/index.ts';
import type { TaskHandler, TaskTry } from '../tasks/index.ts';
import type { AnalysesDeps } from './analyses.deps.ts';
import { insertAnalysis } from './analyses.repository.ts';
import { AnalysisInput, type AnalysisInputBody } from './analysis-input.ts';
import { toAnswer } from './to-answer.ts';

/** Reads a file and judges whether it is genuine. */
export function createRunAnalysis(deps: AnalysesDeps): TaskHandler {
  return async (attempt) => {
    const input = AnalysisInput.parse(attempt.input);
    const checked = await deps.reading.readAndCheck(attempt, deps.maxBytes);
    if (!checked.ok) return checked.error;
    const { value } = checked;
    return { kind: 'completed', save: (tx) => saveAnalysis(deps, tx, { attempt, checked: value, input }) };
  };
}

interface AnalysisToSave {
  readonly attempt: TaskTry;
  readonly checked: CheckedDocument;
  readonly input: AnalysisInputBody;
}

async function saveAnalysis(deps: AnalysesDeps, tx: Transaction, parts: AnalysisToSave): Promise<unknown> {
  const { attempt, checked, input } = parts;
  const { claim, documentId } = attempt;
  const { organizationId, taskId } = claim;
  const ref = { organizationId, documentId };
  const now = deps.clock.now();
  const answer = toAnswer(checked, input, now);
  // Whoever waits for the answer has it forgotten then.
  if (!input.store) return answer;
  const { document, extraction, pictureHash } = checked.outcome;
  await deps.documents.noteOpened(tx, ref, document);
  const { verification } = checked;
  const reading = { ...ref, taskId, purpose: 'analysis', extraction, verification, pictureHash } as const;
  const readingId = await deps.documents.addReading(tx, { ...reading, reviewReasons: [] });
  const { reference, mode } = input;
  const { label, score } = verification;
  const id = newId<'analysis'>();
  const { createdBy } = checked.stored;
  const verdict = { label, score, answer, reference, mode };
  await insertAnalysis(tx, { id, ...ref, taskId, readingId, ...verdict, createdBy, createdAt: now });
  return answer;
}
