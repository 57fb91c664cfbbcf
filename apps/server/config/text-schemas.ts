import { z } from 'zod';

/** A whole number in a range, written as text. */
export function wholeNumber(min: number, max: number, fallback: number) {
  return z.coerce
    .number(`Write a whole number from ${min} to ${max}.`)
    .int(`Write a whole number from ${min} to ${max}.`)
    .min(min, `Write at least ${min}.`)
    .max(max, `Write at most ${max}.`)
    .default(fallback);
}

/** A share between 0 and 1, written as text. */
export function share(fallback: number) {
  return z.coerce
    .number('Write a number from 0 to 1.')
    .min(0, 'Write a number from 0 to 1.')
    .max(1, 'Write a number from 0 to 1.')
    .default(fallback);
}

/** A list separated by commas; empty when nothing is set. */
export function list(item: z.ZodType<string, string>) {
  return z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item));
}

/** An address with one of the given schemes. */
export function address(schemes: readonly string[]) {
  return z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    message: `Write an address that starts with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}.`,
  });
}

/** Hosts, each as `host` or `host:port`, separated by commas; IPv6 addresses in brackets. */
export function hostList() {
  return list(z.string().regex(/^[\w.-]{1,253}(?::\d{1,5})?$|^\[[\da-fA-F:.]{2,45}\](?::\d{1,5})?$/));
}

/** Pairs as `name=value`, separated by commas; values may be percent-encoded, as W3C baggage writes them. */
export function keyValues() {
  return list(z.string().regex(/^[\w.-]{1,100}\s*=/, 'Write name=value, separated by commas.')).transform(
    (pairs) =>
      Object.fromEntries(
        pairs.map((pair) => {
          const at = pair.indexOf('=');
          return [pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())] as const;
        }),
      ),
  );
}

/** Prices as `model=input/output`, separated by commas. */
export function prices() {
  const price =
    /^(?<model>[^\s=,]{1,100})=(?<input>\d{1,6}(?:\.\d{1,6})?)\/(?<output>\d{1,6}(?:\.\d{1,6})?)$/;
  return list(z.string().regex(price, 'Write model=input/output, separated by commas.')).transform((texts) =>
    Object.fromEntries(
      texts.map((text) => {
        const { model = '', input, output } = price.exec(text)?.groups ?? {};
        return [model, { input: Number(input), output: Number(output) }] as const;
      }),
    ),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
