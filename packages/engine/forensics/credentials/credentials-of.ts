import type { ContentCredentials } from '@vouch/core/document/content-credentials.ts';

import { readTrusted } from '../pdf/signatures/read-trusted.ts';
import { carriedCredentials } from './carrier.ts';
import type { CredentialSource } from './read-credentials.ts';

/**
 * The content credentials of a picture file, checked; `null` without any. `trustFolder` holds certificates of authorities; `null`:
 * nobody's word is taken.
 */
export async function credentialsOf(
  { bytes, mediaType }: Pick<CredentialSource, 'bytes' | 'mediaType'>,
  trustFolder: string | null,
): Promise<ContentCredentials | null> {
  if (carriedCredentials(bytes, mediaType) === null) return null;
  // Few files have credentials: their reader is loaded with the first that does.
  const { readCredentials } = await import('./read-credentials.ts');
  const trusted = trustFolder === null ? [] : await readTrusted(trustFolder);
  return readCredentials({ bytes, mediaType, trusted });
}
