import { faultsOf } from '../../e2e/contract/check-answer.ts';
import { startSubject, type Subject } from '../../e2e/contract/subject.ts';
import type { Dependents } from './names-of.ts';

const HOOK = new URL('rename-member.mjs', import.meta.url).href;

/** The first item that turns red when a name is renamed in the product; null when nobody notices. */
export async function checkRename({ name, answers, promises }: Dependents): Promise<string | null> {
  const renaming = { NODE_OPTIONS: `--import=${HOOK}`, VOUCH_BENCH_RENAME: name };
  let subject: Subject;
  try {
    subject = await startSubject(renaming);
  } catch (error) {
    return `does not start: ${firstLine(error)}`;
  }
  try {
    for (const answer of answers) {
      const [fault] = await faultsOfAnswer(subject, answer);
      if (fault !== undefined) return fault;
    }
    for (const promise of promises) await promise.keep(subject);
    return null;
  } catch (error) {
    return firstLine(error);
  } finally {
    await subject[Symbol.asyncDispose]();
  }
}

async function faultsOfAnswer(
  subject: Subject,
  answer: Dependents['answers'][number],
): Promise<readonly string[]> {
  return faultsOf(answer, await subject.seen(answer), 'embedded');
}

function firstLine(error: unknown): string {
  return String(error).split('\n', 1)[0] ?? '';
}
