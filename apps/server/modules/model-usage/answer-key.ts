import { createHash } from 'node:crypto';
import type { ModelQuestion } from '@vouch/engine/llm/ask-about.ts';
import { z } from 'zod';

/**
 * What makes two questions the same: the file, who is asked, and every word of the question with the form of its answer. A changed
 * instruction is another question.
 */
export function answerKey(
  question: Omit<ModelQuestion<z.ZodType>, 'signal' | 'now' | 'content'>,
): string | null {
  const { settings, modelName, subject, name, instructions, schema } = question;
  if (subject === null) return null;
  const parts = [
    subject.sha256,
    settings.provider,
    settings.baseUrl ?? '',
    modelName,
    name,
    instructions,
    z.toJSONSchema(schema),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
