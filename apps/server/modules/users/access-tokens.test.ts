import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { loadSigningKey, type SigningKey } from '../../platform/keys/signing-key.ts';
import { createAccessTokens, type TokenSubject } from './access-tokens.ts';

let now = new Date('2026-05-01T12:00:00Z');
const clock = { now: () => now, elapsedMs: () => 0 };
const subject: TokenSubject = {
  userId: newId(),
  organizationId: newId(),
  email: 'a@example.com',
  role: 'user',
  sessionId: newId(),
};

describe.each(['EdDSA', 'HS256'] as const)('tokens signed by %s', (algorithm) => {
  let key: SigningKey;
  beforeAll(async () => {
    const secret = algorithm === 'HS256' ? 'a secret of at least 32 bytes, surely' : undefined;
    key = await loadSigningKey(mkdtempSync(join(tmpdir(), 'vouch-')), secret);
  });

  test('come back as what they were made from, until they end', async () => {
    const tokens = createAccessTokens(key, clock);
    const { token, expiresAt } = await tokens.issue(subject, 60);
    expect(await tokens.verify(token)).toEqual(subject);
    const start = now;
    now = new Date(expiresAt.getTime() + 1_000);
    expect(await tokens.verify(token)).toBeNull();
    now = start;
  });

  test('with another issuer, audience, type or missing claims are refused', async () => {
    const tokens = createAccessTokens(key, clock);
    const sign = (change: (jwt: SignJWT) => SignJWT, claims: object = {}, typ = 'at+jwt') =>
      change(
        new SignJWT({ email: 'a@example.com', role: 'admin', org: subject.organizationId, ...claims })
          .setProtectedHeader({ alg: key.algorithm, typ })
          .setSubject(subject.userId)
          .setIssuer('vouch')
          .setAudience('vouch-api')
          .setIssuedAt(now)
          .setExpirationTime(new Date(now.getTime() + 60_000)),
      ).sign(key.sign);
    const same = (jwt: SignJWT) => jwt;
    expect(await tokens.verify(await sign(same))).toMatchObject({ role: 'admin', sessionId: null });
    expect(await tokens.verify(await sign((jwt) => jwt.setIssuer('else')))).toBeNull();
    expect(await tokens.verify(await sign((jwt) => jwt.setAudience('else')))).toBeNull();
    expect(await tokens.verify(await sign((jwt) => jwt.setSubject('not-a-uuid')))).toBeNull();
    expect(await tokens.verify(await sign(same, { role: 'owner' }))).toBeNull();
    expect(await tokens.verify(await sign(same, { org: undefined }))).toBeNull();
    expect(await tokens.verify(await sign(same, {}, 'JWT'))).toBeNull();
  });

  test('may come from a clock a little ahead, never from the future, and live no longer for it', async () => {
    const tokens = createAccessTokens(key, clock);
    const start = now;
    const { token, expiresAt } = await tokens.issue(subject, 60);
    const at = async (moment: number) => {
      now = new Date(moment);
      const found = await tokens.verify(token);
      now = start;
      return found !== null;
    };
    const issuedAt = expiresAt.getTime() - 60_000;
    expect(await at(issuedAt - 29_000)).toBe(true);
    expect(await at(issuedAt - 31_000)).toBe(false);
    expect(await at(expiresAt.getTime() - 1)).toBe(true);
    expect(await at(expiresAt.getTime())).toBe(false);
  });

  test('that name another key, bring their own, or ask for no signature are refused', async () => {
    const tokens = createAccessTokens(key, clock);
    const { token } = await tokens.issue(subject, 60);
    const [, body = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const own = await generateKeyPair('EdDSA', { extractable: true });
    const jwk = await exportJWK(own.publicKey);
    const head = (facts: object) =>
      Buffer.from(JSON.stringify({ typ: 'at+jwt', ...facts })).toString('base64url');
    const signed = (facts: object, by: SigningKey['sign'], alg = key.algorithm as string) =>
      new SignJWT(claims).setProtectedHeader({ alg, typ: 'at+jwt', ...facts }).sign(by);
    for (const forged of [
      await signed({ kid: 'another' }, key.sign),
      await signed({ kid: '../../../dev/null' }, key.sign),
      await signed({ jwk, kid: key.keyId }, own.privateKey, 'EdDSA'),
      await signed({ jku: 'https://evil.example/keys', kid: key.keyId }, own.privateKey, 'EdDSA'),
      await signed({ kid: key.keyId }, new TextEncoder().encode(JSON.stringify(jwk)), 'HS256'),
      ...['none', 'None', 'NONE', ''].map((alg) => `${head({ alg })}.${body}.`),
      `${head({ alg: 'HS384' })}.${body}.${signature}`,
      `${head({ alg: key.algorithm, crit: ['exp'] })}.${body}.${signature}`,
    ]) {
      expect(await tokens.verify(forged), forged).toBeNull();
    }
    expect(await tokens.verify(await signed({ kid: key.keyId }, key.sign))).not.toBeNull();
  });
});

test('a token of one key means nothing to another, of whatever algorithm', async () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'vouch-'));
  const keys = [
    await loadSigningKey(folder(), undefined),
    await loadSigningKey(folder(), undefined),
    await loadSigningKey(folder(), 'x'.repeat(32)),
    await loadSigningKey(folder(), 'y'.repeat(32)),
  ];
  for (const made of keys) {
    const { token } = await createAccessTokens(made, clock).issue(subject, 60);
    for (const checked of keys) {
      const result = await createAccessTokens(checked, clock).verify(token);
      expect(result !== null).toBe(made === checked);
    }
  }
});
