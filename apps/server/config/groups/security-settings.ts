import { z } from 'zod';
import { defineSetting } from '../setting.ts';
import { list, wholeNumber } from '../text-schemas.ts';

const secret = z
  .string()
  .refine((text) => new TextEncoder().encode(text).length >= 32, 'Write at least 32 bytes.')
  .optional();

const origin = z
  .string()
  .refine((text) => !text.includes('*') && URL.canParse(text) && new URL(text).origin === text, {
    message: 'Write origins such as https://books.example.com, without a path and without *.',
  });

/** Who may call, and how often. */
export const SECURITY_SETTINGS = {
  jwtSecret: defineSetting({
    env: 'JWT_SECRET',
    doc: 'Secret of at least 32 bytes for HS256 access tokens. Without it an Ed25519 key is made in the data folder.',
    schema: secret,
    shownDefault: 'Ed25519 key in the data folder',
    secret: true,
  }),
  cookieSecret: defineSetting({
    env: 'VOUCH_COOKIE_SECRET',
    alsoEnv: ['FLASK_SECRET_KEY'],
    doc: 'Secret of at least 32 bytes that signs cookies and links. Without it one is made in the data folder.',
    schema: secret,
    shownDefault: 'made in the data folder',
    secret: true,
  }),
  allowedOrigins: defineSetting({
    env: 'ALLOWED_ORIGINS',
    doc: 'Other origins whose pages may call with credentials, separated by commas; exact, for Socket.IO too.',
    schema: list(origin),
    shownDefault: 'none',
  }),
  rateLimitPerMinute: defineSetting({
    env: 'RATE_LIMIT_PER_MINUTE',
    doc: 'Requests a minute for one signed-in person, or for one address without sign-in.',
    schema: wholeNumber(1, 1_000_000, 100),
    shownDefault: '`100`',
  }),
  signInLimitPerMinute: defineSetting({
    env: 'SIGN_IN_LIMIT_PER_MINUTE',
    doc: 'Sign-in tries a minute from one address.',
    schema: wholeNumber(1, 10_000, 10),
    shownDefault: '`10`',
  }),
  apiKeyLimitPerHour: defineSetting({
    env: 'API_KEY_LIMIT_PER_HOUR',
    doc: 'Requests an hour with one API key.',
    schema: wholeNumber(1, 10_000_000, 1000),
    shownDefault: '`1000`',
  }),
  analyzeAccess: defineSetting({
    env: 'ANALYZE_ACCESS',
    doc:
      'Who may use `/analyze`: `authenticated` people, or everyone (`open`). Not set: open for calls from this machine to a ' +
      'server that listens on this machine only, else authenticated.',
    schema: z.enum(['open', 'authenticated'], 'Write open or authenticated.').optional(),
    shownDefault: 'open on this machine only',
  }),
  socketAccess: defineSetting({
    env: 'SOCKET_ACCESS',
    doc:
      'Who may follow a task live: `authenticated` people, or everyone who knows the task id (`open`). Not set: open ' +
      'for calls from this machine to a server that listens on this machine only, else authenticated.',
    schema: z.enum(['open', 'authenticated'], 'Write open or authenticated.').optional(),
    shownDefault: 'open on this machine only',
  }),
  accessTokenMinutes: defineSetting({
    env: 'ACCESS_TOKEN_MINUTES',
    doc: 'Life of an access token that a sign-in gives.',
    schema: wholeNumber(1, 1440, 15),
    shownDefault: '`15`',
  }),
  sessionDays: defineSetting({
    env: 'SESSION_DAYS',
    doc: 'Life of a session without use.',
    schema: wholeNumber(1, 365, 14),
    shownDefault: '`14`',
  }),
} as const;
