import { RequestError } from './request-error.ts';

/** Throws when the version at hand is not one that the caller wants to change. */
export type CheckVersion = (version: number) => void;

/** Changes whatever is there. */
export const ANY_VERSION: CheckVersion = () => undefined;

/** The `ETag` header of a thing in this version (from 1). */
export function versionHeader(version: number): { readonly etag: string } {
  return { etag: `"v${version}"` };
}

/**
 * The check that an `If-Match` header asks for (RFC 9110, strong comparison): without the header, and for `*`, any version will do.
 * The check throws a RequestError 412.
 */
export function versionCheckOf(ifMatch: string | undefined): CheckVersion {
  const wanted = ifMatch?.split(',').map((tag) => tag.trim());
  return (version) => {
    if (wanted === undefined || wanted.includes('*') || wanted.includes(versionHeader(version).etag)) return;
    const message = 'This was changed in the meantime. Load it again and repeat your change.';
    throw new RequestError({ status: 412, code: 'version-changed', message });
  };
}
