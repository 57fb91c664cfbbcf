import PostalMime, { type Attachment } from 'postal-mime';

import { isDecoration } from './is-decoration.ts';
import type { Part } from './part.ts';
import { shownPath } from './shown-path.ts';
import type { UnpackBudget } from './unpack-budget.ts';

/** A sane message needs a handful of levels. */
const MAX_MIME_DEPTH = 32;
const MAX_HEADER_BYTES = 256 * 1024;

/** The files attached to an e-mail; messages inside it are files, too. @throws when it is nested or headed beyond all sense. */
export async function* openMail(bytes: Uint8Array, budget: UnpackBudget): AsyncGenerator<Part> {
  const mail = await PostalMime.parse(bytes, {
    attachmentEncoding: 'arraybuffer',
    forceRfc822Attachments: true,
    maxNestingDepth: MAX_MIME_DEPTH,
    maxHeadersSize: MAX_HEADER_BYTES,
  });
  for (const [index, attachment] of mail.attachments.entries()) {
    budget.countEntry();
    const content = contentOf(attachment);
    budget.countBytes(content.length);
    const name = shownPath(attachment.filename ?? '') || unnamed(attachment, index);
    if (await isDecoration({ attachment, content, html: mail.html ?? '' })) {
      const message = 'This is a small picture of the message itself, such as a logo.';
      yield { kind: 'skipped', part: { name, code: 'decoration', message } };
    } else {
      yield { kind: 'file', name, bytes: content, claimedType: attachment.mimeType };
    }
  }
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

function unnamed({ mimeType }: Attachment, index: number): string {
  const kind = mimeType === 'message/rfc822' ? 'message' : 'attachment';
  return `${kind}-${index + 1}`;
}
