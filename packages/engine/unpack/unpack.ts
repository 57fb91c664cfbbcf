import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';

import { sniff } from '../open/sniff/sniff.ts';
import { openMail } from './open-mail.ts';
import { openZip } from './open-zip.ts';
import { shownPath } from './shown-path.ts';
import { type ContainerType, tellContainer } from './tell-container.ts';
import { UnpackBudget, UnpackStop } from './unpack-budget.ts';
import type { SkippedPart, Unpacked, UnpackedFile, UnpackInput } from './unpacked.ts';

/** An e-mail with a forwarded e-mail with a ZIP of ZIPs is as far as anybody goes by hand. */
const MAX_DEPTH = 4;

const OPENERS = { 'application/zip': openZip, 'message/rfc822': openMail } as const;

/**
 * Takes the documents out of an archive or e-mail, and out of those nested in it. What is inside but can not be read is named with the
 * reason. Meant for a child process, which bounds memory and time. Errors: `damaged`, `encrypted`, `too-large`, `too-many-files`,
 * `nothing-inside`, `unsupported-type`.
 */
export async function unpack(input: UnpackInput): Promise<Result<Unpacked>> {
  const type = tellContainer(input.bytes);
  if (type === null) return failure('unsupported-type', 'This file is neither a ZIP file nor an e-mail.');
  const taken: Taken = { files: [], skipped: [], budget: new UnpackBudget(input.limits, input.bytes.length) };
  try {
    await takeOut(input.bytes, { type, path: '', depth: 1 }, taken);
  } catch (error) {
    if (error instanceof UnpackStop) return { ok: false, error: error.error };
    return failure('damaged', DAMAGED[type], String(error).slice(0, 500));
  }
  return taken.files.length > 0 ? ok({ files: taken.files, skipped: taken.skipped }) : nothingIn(type, taken);
}

const DAMAGED = {
  'application/zip': 'This ZIP file is damaged. Please pack it again, or send the documents themselves.',
  'message/rfc822': 'This e-mail can not be taken apart. Please send the attached documents themselves.',
} as const satisfies Record<ContainerType, string>;

interface Taken {
  readonly files: UnpackedFile[];
  readonly skipped: SkippedPart[];
  readonly budget: UnpackBudget;
}

interface Container {
  readonly type: ContainerType;
  /** Path of the container, empty for the outermost. */
  readonly path: string;
  readonly depth: number;
}

async function takeOut(bytes: Uint8Array, container: Container, taken: Taken): Promise<void> {
  for await (const part of OPENERS[container.type](bytes, taken.budget)) {
    const name = (inner: string) => shownPath(`${container.path}/${inner}`);
    if (part.kind === 'skipped') taken.skipped.push({ ...part.part, name: name(part.part.name) });
    else await takePart({ ...part, name: name(part.name) }, container.depth, taken);
  }
}

async function takePart(file: UnpackedFile, depth: number, taken: Taken): Promise<void> {
  const { name, bytes, claimedType } = file;
  const type = tellContainer(bytes);
  if (type !== null) {
    await takeNested(bytes, { type, path: name, depth: depth + 1 }, taken);
    return;
  }
  const claim = claimedType === null ? {} : { claimedType };
  const sniffed = await sniff({ bytes, fileName: name, ...claim }, taken.budget.limits.maxFileBytes);
  if (!sniffed.ok) {
    taken.skipped.push({ name, code: sniffed.error.code, message: sniffed.error.message });
    return;
  }
  taken.budget.countFile();
  taken.files.push({ name, bytes, claimedType });
}

/** A bound that is broken ends everything; a damaged container only itself. */
async function takeNested(bytes: Uint8Array, container: Container, taken: Taken): Promise<void> {
  const { type, path: name, depth } = container;
  if (depth > MAX_DEPTH) {
    const message = 'This is packed too many times over. Please send the documents themselves.';
    taken.skipped.push({ name, code: 'too-many-files', message });
    return;
  }
  try {
    await takeOut(bytes, container, taken);
  } catch (error) {
    if (error instanceof UnpackStop) throw error;
    taken.skipped.push({ name, code: 'damaged', message: DAMAGED[type] });
  }
}

function nothingIn(type: ContainerType, { skipped }: Taken): Result<never> {
  const real = skipped.filter(({ code }) => code !== 'decoration');
  if (real.length > 0 && real.every(({ code }) => code === 'encrypted')) {
    return failure('encrypted', 'This archive is protected by a password. Please pack it again without one.');
  }
  const [first] = real;
  if (real.length === 1 && first !== undefined)
    return failure(
      first.code === 'decoration' ? 'nothing-inside' : first.code,
      `${first.name}: ${first.message}`,
    );
  const message =
    type === 'message/rfc822'
      ? 'No document is attached to this e-mail. Please attach the invoice as a PDF or picture.'
      : 'There is no document in this ZIP file. Please put PDF files, pictures or e-invoices into it.';
  return failure('nothing-inside', message);
}
