import type { Result } from '@vouch/core/errors/document-error.ts';

import type { Limits, ReadInput } from '../host/host.ts';
import type { OpenedFile } from './opened-file.ts';
import { sniff } from './sniff/sniff.ts';

/**
 * Opens a file by what its bytes are. Every error is a typed result; a PDF engine that gives up throws.
 * The loaders are imported when first needed, so that a process that only sees PDFs stays small.
 */
export async function openFile(input: ReadInput, limits: Limits): Promise<Result<OpenedFile>> {
  const sniffed = await sniff(input, limits.maxBytes);
  if (!sniffed.ok) return sniffed;
  const file = sniffed.value;
  const { trustFolder = null, facts = 'all' } = input;
  if (file.mediaType === 'application/pdf') {
    const { openPdf } = await import('./pdf/open-pdf.ts');
    return await openPdf(input.bytes, file, { ...limits, trustFolder, facts });
  }
  if (file.mediaType === 'application/xml') {
    const { openXml } = await import('./open-xml.ts');
    return openXml(input.bytes, file);
  }
  const { openImage } = await import('./image/open-image.ts');
  return await openImage(input.bytes, file, { ...limits, trustFolder });
}
