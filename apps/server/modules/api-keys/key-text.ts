import { newSecret } from '../../platform/keys/secret-token.ts';

const MARK = 'vk_';
/** Characters of the secret that people see: enough to tell keys apart, and 208 random bits stay unseen. */
const SHOWN = 8;

/** A new key: our mark, so that people and secret scanners know it, and 256 random bits. */
export function newKeyText(): string {
  return `${MARK}${newSecret()}`;
}

/** Whether a Bearer token is an API key. */
export function isKeyText(token: string): boolean {
  return token.startsWith(MARK);
}

/** The beginning of a key, which may be shown. */
export function prefixOf(key: string): string {
  return key.slice(0, MARK.length + SHOWN);
}
