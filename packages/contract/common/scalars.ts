import { z } from 'zod';

/** Says what is expected of a value of any wrong kind; of a missing one, that it is missing is said elsewhere. */
function unlessMissing(words: string): {
  readonly error: (issue: { readonly input?: unknown }) => string | undefined;
} {
  return { error: ({ input }) => (input === undefined ? undefined : words) };
}

/** UUID of any stored thing. */
export const Id = z.uuid().meta({ description: 'UUID' });

/** Exact decimal as text, with the scale that was given. */
export const Amount = z
  .string()
  .regex(/^-?\d{1,18}(?:\.\d{1,12})?$/)
  .meta({ description: 'Decimal amount as text', examples: ['1250.00'] });

const AMOUNT_WORDS = 'Write a decimal as text such as "1250.00", with at most 8 decimals.';

/** An amount that a client sends. */
export const NewAmount = z
  .string(unlessMissing(AMOUNT_WORDS))
  .regex(/^-?\d{1,15}(?:\.\d{1,8})?$/, AMOUNT_WORDS)
  .meta({ description: 'Decimal amount as text', examples: ['1250.00'] });

/** Calendar day. There is no year 0: databases refuse it. */
export const Day = z.iso
  .date(unlessMissing('Write a day as YYYY-MM-DD.'))
  .refine((day) => !day.startsWith('0000'), 'There is no year 0.')
  .meta({ description: 'Day, YYYY-MM-DD', examples: ['2026-03-31'] });

/** Point in time, RFC 3339 in UTC. */
export const Timestamp = z.iso
  .datetime()
  .meta({ description: 'RFC 3339 time in UTC', examples: ['2026-03-31T09:30:00.000Z'] });

/** Share or chance, 0 to 1. */
export const Share = z.number().min(0).max(1);

/** Currency code as ISO 4217 writes it; unknown ones stay as they are. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, 'Write three capital letters such as "EUR".');
