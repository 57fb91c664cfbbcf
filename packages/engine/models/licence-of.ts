import type { ModelManifestBody } from './manifest.ts';

const PERMISSIVE = new Set([
  'mit',
  'apache-2.0',
  'bsd-2-clause',
  'bsd-3-clause',
  'isc',
  'cc0-1.0',
  'cc-by-4.0',
]);

/** A licence by its SPDX identifier, and whether it lets a business use the weights; `null` where that is not plain. */
export function licenceOf(id: string): ModelManifestBody['licence'] {
  const isNonCommercial = /(?:^|[^a-z])nc(?:[^a-z]|$)/i.test(id);
  const isCommercialUseAllowed = isNonCommercial ? false : PERMISSIVE.has(id.toLowerCase()) ? true : null;
  return { id, isCommercialUseAllowed, note: '' };
}
