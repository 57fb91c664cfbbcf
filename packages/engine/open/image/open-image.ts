import type { SourceFile } from '@vouch/core/document/document.ts';
import { ok, type Result } from '@vouch/core/errors/document-error.ts';

import { credentialsOf } from '../../forensics/credentials/credentials-of.ts';
import { pixelFacts } from '../../forensics/image/origin/pixel-facts.ts';
import type { Limits } from '../../host/host.ts';
import type { OpenedFile } from '../opened-file.ts';
import { imageFacts } from './facts/image-facts.ts';
import { isCutOff } from './facts/is-cut-off.ts';
import { imagePages } from './image-pages.ts';
import { measureImage } from './measure-image.ts';

const CUT_OFF = 'The picture is cut off: only the part that arrived could be read.';

/** How a picture is opened. */
export interface ImageLimits extends Limits {
  /** Folder with certificates of authorities whose word on origins is taken; nobody's when left out. */
  readonly trustFolder?: string | null;
}

/** Opens a picture. Errors: `damaged`, `too-many-pixels`, `too-many-pages`, `no-pages`. */
export async function openImage(
  bytes: Uint8Array,
  file: SourceFile,
  limits: ImageLimits,
): Promise<Result<OpenedFile>> {
  const isBmp = file.mediaType === 'image/bmp';
  const measured = await measureImage(bytes, limits, isBmp);
  if (!measured.ok) return measured;
  const { metadata, sizes } = measured.value;
  const source = { bytes, mediaType: file.mediaType, metadata, sizes };
  const facts = { ...imageFacts(source), ...(await pixelFacts(source)) };
  const credentials = await credentialsOf({ bytes, mediaType: file.mediaType }, limits.trustFolder ?? null);
  return ok({
    file,
    pages: imagePages({ bytes, isBmp, sizes }),
    attachments: [],
    pdf: null,
    image: { ...facts, credentials },
    eInvoices: [],
    notices: isCutOff(bytes, file.mediaType) ? [CUT_OFF] : [],
  });
}
