import type { Settings } from '../config/registry.ts';
import type { AuditModule } from '../modules/audit/index.ts';
import { createInvitationsRoutes } from '../modules/invitations/invitations.routes.ts';
import { createOidcRoutes } from '../modules/oidc/oidc.routes.ts';
import { createOidcProvider, type OidcProvider } from '../modules/oidc/provider.ts';
import { createPeopleModule, type PeopleModule } from '../modules/users/index.ts';
import { createPasswordResetRoutes } from '../modules/users/password-reset.routes.ts';
import { createSessionsRoutes } from '../modules/users/sessions.routes.ts';
import type { SignedInDeps } from '../modules/users/signed-in-answer.ts';
import { createUsersAdminRoutes } from '../modules/users/users-admin.routes.ts';
import { createUsersRoutes } from '../modules/users/users.routes.ts';
import { createSealer } from '../platform/keys/sealer.ts';
import { createLater } from '../platform/later.ts';
import { createMailer, type Mailer } from '../platform/mail/mailer.ts';
import type { Route } from '../platform/routing/route.ts';
import type { Foundation } from './foundation.ts';
import { invitationLinkOf, pageOf, resetLinkOf, signInLinkOf } from './public-address.ts';

/** What these routes are built on. */
export interface AccountParts extends Foundation {
  readonly audit: AuditModule;
  readonly cookieSecret: string;
}

/** Routes for accounts: signing in by all ways, sessions, people and invitations. */
export function accountRoutes(parts: AccountParts): readonly Route[] {
  const { users, organizations, address, settings, closing, log } = parts;
  const later = createLater(log);
  closing.add('what is done after an answer', () => later.close());
  const deps: SignedInDeps = {
    ...users,
    organizationName: async (id) => (await organizations.nameOf(id)) ?? '',
  };
  const people = createPeopleModule(deps);
  const mailer = mailerOf(settings);
  const links = {
    signInLinkOf: (secret: string) => signInLinkOf(address, secret),
    resetLinkOf: (secret: string) => resetLinkOf(address, secret),
  };
  const provider = providerOf(parts);
  const oidc = provider === null ? null : { name: settings.oidcName, url: '/auth/oidc/start' };
  return [
    ...createUsersRoutes({ ...deps, later }),
    ...createSessionsRoutes(deps),
    ...createPasswordResetRoutes({ ...deps, ...links, mailer, later, oidc }),
    ...createUsersAdminRoutes({ ...deps, ...links }),
    ...createInvitationsRoutes({
      ...deps,
      people,
      mailer,
      later,
      linkOf: (secret) => invitationLinkOf(address, secret),
    }),
    ...oidcRoutes(parts, people, provider),
  ];
}

function oidcRoutes(
  parts: AccountParts,
  people: PeopleModule,
  provider: OidcProvider | null,
): readonly Route[] {
  const { users, address, settings, organizationId, cookieSecret } = parts;
  return createOidcRoutes({
    ...users,
    people,
    provider,
    organizationId,
    allowedDomains: settings.oidcAllowedDomains,
    sealer: createSealer(cookieSecret, 'oidc flow'),
    pageOf: (path) => pageOf(address, path),
  });
}

function mailerOf({ smtpUrl, mailFrom }: Settings): Mailer | null {
  return smtpUrl === undefined ? null : createMailer({ smtpUrl, from: mailFrom });
}

function providerOf({ settings, address }: AccountParts): OidcProvider | null {
  const { oidcIssuer: issuer, oidcClientId: clientId, oidcClientSecret: clientSecret } = settings;
  if (issuer === undefined || clientId === undefined) return null;
  const redirectUri = () => `${address.base()}/auth/oidc/callback`;
  return createOidcProvider({ issuer, clientId, clientSecret, redirectUri });
}
