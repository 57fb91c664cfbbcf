import type { Result } from '@vouch/core/errors/document-error.ts';
import type { AskedSubject, AskModel, ModelQuestion } from '@vouch/engine/llm/ask-about.ts';
import type { ModelAnswer } from '@vouch/engine/llm/ask-model.ts';
import { llmError, type LlmError } from '@vouch/engine/llm/llm-error.ts';
import type { TokenUsage } from '@vouch/engine/llm/token-usage.ts';
import type { z } from 'zod';
import { newId, type DocumentId, type OrganizationId } from '../../platform/ids.ts';
import { answerKey } from './answer-key.ts';
import { isUsedUp, startOfDay } from './budget.ts';
import type { ModelUsageDeps } from './model-usage.deps.ts';
import { findAnswer, insertUsage, keepAnswer, sumUsage } from './model-usage.repository.ts';
import { costMicros, priceOf } from './prices.ts';

/** How long answers are taken again, milliseconds. */
export const ANSWERS_LIVE_MS = 30 * 24 * 60 * 60 * 1000;

const NOTHING_USED: TokenUsage = { inputTokens: 0, outputTokens: 0 };

/**
 * Asks models on account of the organization: takes an earlier answer to the same question, asks nothing when the day's budget is used
 * up, and writes down what each question cost. Accounts that can't be written never lose an answer.
 */
export function createMeteredAsk(deps: ModelUsageDeps): AskModel {
  return async (question) => {
    const { subject } = question;
    if (subject === null) return await deps.ask(question);
    const key = answerKey(question);
    const known = key === null ? null : await knownAnswer(deps, question, key);
    if (known !== null) {
      await note(deps, question, { outcome: 'answered', isCached: true, usage: NOTHING_USED });
      question.onPartial?.(known);
      return { ok: true, value: { output: known, usage: NOTHING_USED } };
    }
    if (await isBudgetUsedUp(deps, subject)) return { ok: false, error: llmError('budget') };
    const answer = await deps.ask(question);
    await account(deps, question, answer);
    if (answer.ok && key !== null) await remember(deps, subject, { key, output: answer.value.output });
    return answer;
  };
}

/** An earlier answer that still has the form that is asked for. */
async function knownAnswer<T extends z.ZodType>(
  { database, clock }: ModelUsageDeps,
  { subject, schema }: ModelQuestion<T>,
  key: string,
): Promise<z.output<T> | null> {
  if (subject === null) return null;
  const since = new Date(clock.now().getTime() - ANSWERS_LIVE_MS);
  const organizationId = subject.organizationId as OrganizationId;
  const parsed = schema.safeParse(await findAnswer(database.executor, { organizationId, key, since }));
  return parsed.success ? parsed.data : null;
}

async function isBudgetUsedUp(
  { database, clock, budget }: ModelUsageDeps,
  { organizationId }: AskedSubject,
): Promise<boolean> {
  if (budget.micros === null && budget.tokens === null) return false;
  const since = startOfDay(clock.now());
  const used = await sumUsage(database.executor, { organizationId: organizationId as OrganizationId, since });
  return isUsedUp(budget, used);
}

function account(
  deps: ModelUsageDeps,
  question: ModelQuestion<z.ZodType>,
  answer: Result<ModelAnswer<unknown>, LlmError>,
): Promise<void> {
  const outcome = answer.ok ? 'answered' : answer.error.kind;
  const usage = answer.ok ? answer.value.usage : (answer.error.usage ?? NOTHING_USED);
  return note(deps, question, { outcome, isCached: false, usage });
}

interface Noted {
  readonly outcome: string;
  readonly isCached: boolean;
  readonly usage: TokenUsage;
}

async function note(
  { database, clock, prices, log, onNoted }: ModelUsageDeps,
  { subject, name: purpose, modelName: model }: ModelQuestion<z.ZodType>,
  { outcome, isCached, usage }: Noted,
): Promise<void> {
  if (subject === null) return;
  const cost = costMicros(priceOf(prices, model), usage);
  onNoted({ outcome, isCached, ...usage, costMicros: cost ?? 0 });
  try {
    await insertUsage(database.executor, {
      id: newId<'usage'>(),
      organizationId: subject.organizationId as OrganizationId,
      documentId: subject.documentId as DocumentId,
      createdAt: clock.now(),
      costMicros: cost,
      purpose,
      model,
      outcome,
      isCached,
      ...usage,
    });
  } catch (error) {
    log.warn({ err: error }, 'What a question to a model cost could not be written down');
  }
}

async function remember(
  { database, clock, log }: ModelUsageDeps,
  { organizationId, documentId }: AskedSubject,
  { key, output }: { readonly key: string; readonly output: unknown },
): Promise<void> {
  try {
    await keepAnswer(database.executor, {
      organizationId: organizationId as OrganizationId,
      documentId: documentId as DocumentId,
      key,
      answer: { output },
      createdAt: clock.now(),
    });
  } catch (error) {
    // The document may have been deleted meanwhile.
    log.info({ err: error }, 'The answer of a model was not kept');
  }
}
