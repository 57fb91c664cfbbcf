import { DEFAULT_LIMITS, type Limits } from '../../host/host.ts';
import { openFile } from '../open.ts';

/** Opens bytes under a name with the default limits or others. */
export function openBytes(bytes: Uint8Array, fileName = 'document', limits: Partial<Limits> = {}) {
  return openFile({ bytes, fileName }, { ...DEFAULT_LIMITS, ...limits });
}

/** Code of the error, or `null` when the file opened (it is closed again). */
export async function codeOf(
  bytes: Uint8Array,
  fileName?: string,
  limits?: Partial<Limits>,
): Promise<string | null> {
  const opened = await openBytes(bytes, fileName, limits);
  if (!opened.ok) return opened.error.code;
  opened.value.pages.close();
  return null;
}
