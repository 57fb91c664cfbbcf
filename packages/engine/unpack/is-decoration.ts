import type { Attachment } from 'postal-mime';
import sharp from 'sharp';

/** Fewer pixels than any photo of paper has. */
const MIN_PIXELS = 400 * 400;
/** Wider than any paper: a banner. Tall ones may be till receipts. */
const MAX_WIDTH_TO_HEIGHT = 3;

/** A picture as it came with a message. */
export interface MailPicture {
  readonly attachment: Pick<Attachment, 'mimeType' | 'disposition' | 'contentId' | 'related'>;
  readonly content: Uint8Array;
  /** The message's text with its marks; empty when it has none. */
  readonly html: string;
}

/**
 * Whether a picture belongs to the message and is no document: shown inside of its text, and as small or flat as logos and social
 * buttons are. A photo of a receipt that was put into the text is large, and stays.
 */
export async function isDecoration({ attachment, content, html }: MailPicture): Promise<boolean> {
  if (!attachment.mimeType.startsWith('image/') || !isShownInText(attachment, html)) return false;
  const size = await sharp(content, { limitInputPixels: 100_000_000 })
    .metadata()
    .catch(() => null);
  if (size === null) return false;
  return size.width * size.height < MIN_PIXELS || size.width > size.height * MAX_WIDTH_TO_HEIGHT;
}

function isShownInText(
  { disposition, contentId, related }: MailPicture['attachment'],
  html: string,
): boolean {
  if (disposition === 'inline' || related === true) return true;
  const id = (contentId ?? '').replaceAll(/^<|>$/g, '');
  return id !== '' && html.includes(`cid:${id}`);
}
