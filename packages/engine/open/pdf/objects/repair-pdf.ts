import { loadObjects } from './load-objects.ts';

/** A PDF rebuilt from the objects that are still there, e.g. after a broken transfer; `null` when nothing can be rebuilt. */
export async function repairPdf(bytes: Uint8Array): Promise<Uint8Array | null> {
  const document = await loadObjects(bytes);
  if (document === null || document.isEncrypted) return null;
  try {
    return document.getPageCount() === 0 ? null : await document.save({ useObjectStreams: false });
  } catch {
    return null;
  }
}
