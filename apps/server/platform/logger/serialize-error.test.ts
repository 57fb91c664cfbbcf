import { DrizzleQueryError } from 'drizzle-orm/errors';
import { expect, it } from 'vitest';
import { createLogger } from './logger.ts';
import { reasonOf, serializeError } from './serialize-error.ts';

const failed = () => {
  const cause = Object.assign(new Error('value "Secret Ltd" is refused'), {
    code: '22007',
    detail: 'Secret Ltd',
  });
  return new DrizzleQueryError('insert into readings values ($1)', ['Secret Ltd'], cause);
};

it('logs the statement and the code of a failed query, never its values', () => {
  const lines: string[] = [];
  const log = createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } });
  log.error({ err: failed() }, 'A try at a job failed');
  expect(lines.join('')).toContain('insert into readings values ($1)');
  expect(lines.join('')).toContain('22007');
  expect(lines.join('')).toContain('serialize-error.test.ts');
  expect(lines.join('')).not.toContain('Secret');
  expect(reasonOf(failed())).not.toContain('Secret');
});

it('logs other errors in full', () => {
  expect(serializeError(new TypeError('odd'))).toMatchObject({ type: 'TypeError', message: 'odd' });
  expect(serializeError('text')).toMatchObject({ message: 'text' });
});
