import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';
import { keptInFile } from './secret-file.ts';

/** Key that signs and checks access tokens; its algorithm is the only one taken. */
export interface SigningKey {
  readonly algorithm: 'EdDSA' | 'HS256';
  readonly keyId: string;
  readonly sign: CryptoKey | Uint8Array;
  readonly verify: CryptoKey | Uint8Array;
}

/** The operator's secret for HS256 when there is one, else an Ed25519 key kept in the data folder. */
export async function loadSigningKey(dataDir: string, jwtSecret: string | undefined): Promise<SigningKey> {
  if (jwtSecret !== undefined) {
    const secret = new TextEncoder().encode(jwtSecret);
    return { algorithm: 'HS256', keyId: 'secret', sign: secret, verify: secret };
  }
  const text = await keptInFile(join(dataDir, 'keys', 'access-token.jwk'), newEd25519Key);
  const jwk = JSON.parse(text) as JWK;
  const { d: _private, ...publicJwk } = jwk;
  return {
    algorithm: 'EdDSA',
    keyId: await calculateJwkThumbprint(publicJwk),
    sign: await importJWK(jwk, 'EdDSA'),
    verify: await importJWK(publicJwk, 'EdDSA'),
  };
}

async function newEd25519Key(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}
