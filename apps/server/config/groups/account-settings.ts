import { z } from 'zod';
import { defineSetting } from '../setting.ts';
import { address, list } from '../text-schemas.ts';

const LOOPBACK = /^http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::|\/|$)/;

const issuer = address(['https:', 'http:']).refine(
  (text) => text.startsWith('https:') || LOOPBACK.test(text),
  {
    message: 'Write an https address; http is for this machine only.',
  },
);

/** Mail, and signing in with a provider. */
export const ACCOUNT_SETTINGS = {
  smtpUrl: defineSetting({
    env: 'SMTP_URL',
    doc:
      'Server that takes mail for new passwords and invitations: `smtp://user:password@host:587`, or `smtps://…` for TLS from the start. ' +
      'Without it administrators hand links over themselves.',
    schema: address(['smtp:', 'smtps:']).optional(),
    shownDefault: 'no mail is sent',
    secret: true,
  }),
  mailFrom: defineSetting({
    env: 'MAIL_FROM',
    doc: 'Sender of mail, such as `Vouch <vouch@example.com>`.',
    schema: z.string().min(3).max(320).default('Vouch <vouch@localhost>'),
    shownDefault: '`Vouch <vouch@localhost>`',
  }),
  oidcIssuer: defineSetting({
    env: 'OIDC_ISSUER',
    doc:
      'Address of an OpenID Connect provider to sign in with; everything else is discovered there. Its client must allow the redirect ' +
      'address `<public address>/auth/oidc/callback`.',
    schema: issuer.optional(),
    shownDefault: 'not used',
  }),
  oidcClientId: defineSetting({
    env: 'OIDC_CLIENT_ID',
    doc: 'Client id at the provider; needed with `OIDC_ISSUER`.',
    schema: z.string().min(1).optional(),
    shownDefault: 'none',
  }),
  oidcClientSecret: defineSetting({
    env: 'OIDC_CLIENT_SECRET',
    doc: 'Client secret at the provider. Without it the client is a public one, protected by PKCE alone.',
    schema: z.string().min(1).optional(),
    shownDefault: 'none',
    secret: true,
  }),
  oidcName: defineSetting({
    env: 'OIDC_NAME',
    doc: 'Name of the provider on the sign-in page.',
    schema: z.string().min(1).max(60).default('single sign-on'),
    shownDefault: '`single sign-on`',
  }),
  oidcAllowedDomains: defineSetting({
    env: 'OIDC_ALLOWED_DOMAINS',
    doc:
      'Domains of e-mail addresses that may sign in with the provider, separated by commas; people of these domains who are not known yet are ' +
      'added as users. Without it everybody who has an account already may, and nobody is added.',
    schema: list(
      z
        .string()
        .toLowerCase()
        .regex(/^[a-z\d.-]{1,253}$/, 'Write domains such as example.com.'),
    ),
    shownDefault: 'none',
  }),
} as const;
