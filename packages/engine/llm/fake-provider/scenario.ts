/** What the fake provider does, told by the model's name: `stall` or `stall:whatever`; `gpt-4o` and every unknown name behave well. */
export type Scenario = keyof typeof SCENARIOS;

/** Scenarios with what they show. */
export const SCENARIOS = {
  good: 'a whole answer in good form',
  slow: 'a whole answer, a piece every 50 ms',
  split: 'every piece cut into 7-byte writes, also within a character',
  refusal: 'the model declines',
  schema: 'JSON of another form',
  prose: 'words in place of JSON',
  fenced: 'JSON in a Markdown fence',
  empty: 'no text at all',
  length: 'cut off at the length limit',
  filtered: 'whole JSON, but finished by the content filter',
  'cut-short': 'the connection is closed in the middle',
  reset: 'the connection is reset in the middle',
  'no-end': 'whole JSON, then closed without a finish',
  garbage: 'a line that is no JSON in the middle of the stream',
  'stream-error': 'an error event in the middle of the stream',
  stall: 'falls silent in the middle',
  'stall-alive': 'falls silent, but keeps sending comments',
  'stall-headers': 'never answers',
  'busy-once': '429 with Retry-After 1, then well',
  'busy-long': '429 with Retry-After 120',
  'busy-plain': '429 without Retry-After',
  quota: '429, quota used up',
  fault: '500',
  'reset-before': 'the connection is reset before an answer',
  'bad-key': '401',
  'no-model': '404',
  'no-schema': '400: schemas are not supported',
  html: 'a proxy’s page with status 200',
} as const;

/** The scenario that a model's name asks for. */
export function scenarioOf(model: string): Scenario {
  const name = model.split(':', 1)[0] ?? '';
  return Object.hasOwn(SCENARIOS, name) ? (name as Scenario) : 'good';
}
