import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Role, type RoleName } from '@vouch/contract/auth/auth.ts';
import type { Clock } from '../../platform/clock.ts';
import type { OrganizationId, SessionId, UserId } from '../../platform/ids.ts';
import type { SigningKey } from '../../platform/keys/signing-key.ts';

/** Whom a token speaks for. */
export interface TokenSubject {
  readonly userId: UserId;
  readonly organizationId: OrganizationId;
  readonly email: string;
  readonly role: RoleName;
  /** `null` for tokens that an operator makes: they end by time only, or with the account. */
  readonly sessionId: SessionId | null;
}

/** A signed token and when it ends. */
export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Makes and checks access tokens (RFC 9068 in form). */
export interface AccessTokens {
  issue(subject: TokenSubject, ttlSeconds: number): Promise<IssuedToken>;
  /** `null` for everything that we did not sign just so, or that has ended. */
  verify(token: string): Promise<TokenSubject | null>;
}

const ISSUER = 'vouch';
const AUDIENCE = 'vouch-api';
const TYPE = 'at+jwt';
/** How far clocks of servers that share a key may be apart. It never makes a token live longer. */
const CLOCK_SKEW_SECONDS = 30;

const Claims = z.object({
  sub: z.uuid(),
  org: z.uuid(),
  email: z.string(),
  role: Role,
  iat: z.number(),
  exp: z.number(),
  sid: z.uuid().optional(),
});

/** Access tokens under one key. */
export function createAccessTokens(key: SigningKey, clock: Clock): AccessTokens {
  const rules = {
    algorithms: [key.algorithm],
    issuer: ISSUER,
    audience: AUDIENCE,
    typ: TYPE,
    requiredClaims: ['exp', 'iat', 'sub', 'org', 'role', 'email'],
    clockTolerance: CLOCK_SKEW_SECONDS,
  };
  return {
    async issue(subject, ttlSeconds) {
      const now = Math.floor(clock.now().getTime() / 1000);
      const { email, role, organizationId: org, sessionId } = subject;
      const token = await new SignJWT({ email, role, org, ...(sessionId === null ? {} : { sid: sessionId }) })
        .setProtectedHeader({ alg: key.algorithm, typ: TYPE, kid: key.keyId })
        .setSubject(subject.userId)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(now)
        .setExpirationTime(now + ttlSeconds)
        .sign(key.sign);
      return { token, expiresAt: new Date((now + ttlSeconds) * 1000) };
    },
    async verify(token) {
      try {
        const { payload, protectedHeader } = await jwtVerify(token, key.verify, {
          ...rules,
          currentDate: clock.now(),
        });
        // The key is ours alone, whatever the header says; a header that names another one is not of our making.
        if (protectedHeader.kid !== undefined && protectedHeader.kid !== key.keyId) return null;
        const claims = Claims.parse(payload);
        return isOfNow(claims, clock.now()) ? toSubject(claims) : null;
      } catch {
        return null;
      }
    },
  };
}

/** The end is exact; only the beginning may lie a little ahead of our clock. */
function isOfNow({ iat, exp }: z.infer<typeof Claims>, now: Date): boolean {
  const seconds = now.getTime() / 1000;
  return exp > seconds && iat <= seconds + CLOCK_SKEW_SECONDS;
}

function toSubject({ sub, org, email, role, sid }: z.infer<typeof Claims>): TokenSubject {
  return {
    userId: sub as UserId,
    organizationId: org as OrganizationId,
    email,
    role,
    sessionId: (sid ?? null) as SessionId | null,
  };
}
