import type { MediaType } from '@vouch/core/document/document.ts';

import { normalType, typeOfName } from './media-types.ts';

/** The type that the sender's header or the file name claims, when it contradicts the bytes; else `null`. */
export function contradictingClaim(
  real: MediaType,
  source: { readonly fileName: string; readonly claimedType?: string },
): string | null {
  const claims = [normalType(source.claimedType), typeOfName(source.fileName)];
  return claims.find((claim) => claim !== null && claim !== real && !isXmlDialect(claim, real)) ?? null;
}

/** "application/vnd.…+xml" tells more than, and not against, plain XML. */
function isXmlDialect(claim: string, real: MediaType): boolean {
  return real === 'application/xml' && claim.endsWith('+xml') && claim !== 'image/svg+xml';
}
