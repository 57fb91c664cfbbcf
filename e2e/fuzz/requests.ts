import fc from 'fast-check';
import type { OpenApi, Operation, Parameter } from './schema.ts';
import { validValues } from './valid-values.ts';

/** A request that fuzzing sends. */
export interface FuzzRequest {
  readonly path: string;
  readonly contentType: string | null;
  readonly body: string | null;
}

/** What a request is like: as documented, nearly so, or nothing of the kind. */
export type RequestKind = 'valid' | 'mutated' | 'garbage';

const HOSTILE_TEXT = [
  '',
  '\u0000',
  '../../etc/passwd',
  "'; drop table invoices;--",
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '%00',
  '\uD800',
  'A'.repeat(70_000),
  '=cmd|1',
  '0',
  '-1',
  'NaN',
  '9'.repeat(40),
] as const;

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE_TEXT, null, 1e308, -1, 2 ** 53, [], {}, true),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const garbageBody = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.constantFrom('{', '[[[['.repeat(20_000), '{"a":1', 'null', '"x"', '1e999', '{"__proto__":{"x":1}}', ''),
);

/** Requests of a kind for an operation. */
export function requestsOf(
  document: OpenApi,
  operation: Operation,
  kind: RequestKind,
): fc.Arbitrary<FuzzRequest> {
  return fc
    .tuple(
      pathOf(document, operation, kind),
      queryOf(document, operation, kind),
      bodyOf(document, operation, kind),
    )
    .map(([path, query, body]) => ({ path: `${path}${query}`, ...body }));
}

function valuesOf(document: OpenApi, { schema }: Parameter, kind: RequestKind): fc.Arbitrary<string> {
  const valid = validValues(document, schema).map(String);
  const wild = fc.oneof(
    fc.constantFrom(...HOSTILE_TEXT.map((text) => text.slice(0, 500))),
    fc.string({ unit: 'binary' }),
  );
  if (kind === 'valid') return valid;
  return kind === 'garbage' ? wild : fc.oneof(valid, wild);
}

function pathOf(document: OpenApi, { path, parameters }: Operation, kind: RequestKind): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return fc
    .tuple(...inPath.map((parameter) => valuesOf(document, parameter, kind)))
    .map((values) =>
      inPath.reduce(
        (filled, { name }, index) =>
          filled.replace(`{${name}}`, encode(values[index] === '' ? '0' : (values[index] ?? '0'))),
        path,
      ),
    );
}

function queryOf(document: OpenApi, { parameters }: Operation, kind: RequestKind): fc.Arbitrary<string> {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const values = Object.fromEntries(inQuery.map((one) => [one.name, valuesOf(document, one, kind)]));
  const requiredKeys = inQuery.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(values, { requiredKeys: kind === 'garbage' ? [] : requiredKeys }).map((query) => {
    const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
  });
}

function bodyOf(
  document: OpenApi,
  { body, takesForm }: Operation,
  kind: RequestKind,
): fc.Arbitrary<Omit<FuzzRequest, 'path'>> {
  const asJson = (text: string) => ({ contentType: 'application/json', body: text });
  if (body === null && !takesForm) return fc.constant({ contentType: null, body: null });
  if (body === null || kind === 'garbage')
    return fc
      .tuple(
        garbageBody,
        fc.constantFrom('application/json', 'text/plain', 'multipart/form-data; boundary=x', 'a/b'),
      )
      .map(([text, contentType]) => ({ contentType, body: text }));
  const valid = validValues(document, body);
  if (kind === 'valid') return valid.map((value) => asJson(JSON.stringify(value)));
  const names = fc.oneof(
    fc.constantFrom(...Object.keys(body.properties ?? { x: 1 }), '__proto__', 'extra'),
    fc.string(),
  );
  return fc
    .tuple(valid, fc.array(fc.tuple(names, hostile), { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => asJson(JSON.stringify({ ...Object(value), ...Object.fromEntries(changes) })));
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E');
}
