import type { SupportedTypesBody } from '@vouch/contract/generation/generation.ts';
import { BUSINESS_TYPES } from '@vouch/engine/generate/business-types/registry.ts';
import { COMPLEXITIES } from '@vouch/engine/generate/complexity.ts';

/** File name extensions of what uploads take. */
const FORMATS = ['jpeg', 'jpg', 'png', 'pdf', 'webp', 'gif', 'bmp', 'tiff', 'avif', 'xml'];

/** What can be generated and read, from the registries. */
export function supportedTypes(): SupportedTypesBody {
  return {
    business_types: Object.values(BUSINESS_TYPES).map(({ type, name, description }) => ({
      type,
      name,
      description,
    })),
    complexity_levels: Object.values(COMPLEXITIES).map(({ level, description }) => ({ level, description })),
    supported_formats: FORMATS,
  };
}
