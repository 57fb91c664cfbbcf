import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/**
 * What is wrong with one value, as a sentence that says what is expected. Holds for every schema that says nothing itself; the value is
 * never repeated, as it may be long or secret.
 */
export function kindWords(issue: Issue): string {
  const words = WORDS[issue.code] as ((issue: Issue) => string) | undefined;
  return words?.(issue) ?? 'This is not valid here. The documentation shows what is.';
}

type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const WORDS: { readonly [Code in Issue['code']]?: (issue: IssueOf<Code>) => string } = {
  invalid_type: (issue) =>
    issue.input === undefined ? `This is missing. Write ${wanted(issue)}.` : `Write ${wanted(issue)}.`,
  too_small: boundWords,
  too_big: boundWords,
  invalid_value: ({ values }) => `Write ${choiceOf(values.map(String))}.`,
  invalid_format: ({ format }) =>
    `Write ${FORMATS[format] ?? 'it in the form that the documentation shows'}.`,
  unrecognized_keys: ({ keys }) =>
    `Leave out ${keys.map((key) => `"${key.slice(0, 60)}"`).join(', ')}: it is not known here.`,
  not_multiple_of: ({ divisor }) => `Write a multiple of ${divisor}.`,
  invalid_union: () => 'This has none of the forms that are possible here. The documentation shows them.',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a JSON object',
  record: 'a JSON object',
  array: 'a list',
  date: 'a date',
  null: 'null',
};

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'an id (UUID) such as 0198a3b2-7c1d-7e2f-8a3b-4c5d6e7f8a9b',
  email: 'an e-mail address',
  url: 'an address such as https://example.com',
  date: 'a day as YYYY-MM-DD',
  datetime: 'a time such as 2026-03-31T09:30:00Z',
};

function wanted({ expected }: Extract<Issue, { code: 'invalid_type' }>): string {
  return TYPES[expected] ?? expected;
}

/** A length, a count or a number that is outside of its bounds. */
function boundWords(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const [bound, word] = issue.code === 'too_small' ? [issue.minimum, 'at least'] : [issue.maximum, 'at most'];
  if (issue.origin === 'string') {
    if (issue.code === 'too_small' && Number(bound) === 1) return 'This must not be empty.';
    return `Write ${word} ${bound} characters.`;
  }
  if (issue.origin === 'array' || issue.origin === 'set') return `Give ${word} ${bound} entries.`;
  return `Write ${article(issue)} that is ${issue.inclusive === false ? strictly(word) : word} ${bound}.`;
}

function article({ origin }: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  return TYPES[origin] ?? 'a value';
}

function strictly(word: string): string {
  return word === 'at least' ? 'above' : 'below';
}

function choiceOf(values: readonly string[]): string {
  const shown = values.slice(0, 20).map((value) => `"${value}"`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}
