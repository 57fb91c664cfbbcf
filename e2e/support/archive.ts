import { zipSync } from 'fflate';
import type { HandedFile } from './hand-in.ts';

/** A ZIP file of the files, and of a note that nobody can read as an invoice. */
export function archiveOf(name: string, files: readonly HandedFile[]): HandedFile {
  const entries = files.map((file) => [file.name, Uint8Array.from(file.bytes)] as const);
  const note = new TextEncoder().encode('Nothing to pay here.');
  return {
    name,
    type: 'application/zip',
    bytes: zipSync({ ...Object.fromEntries(entries), 'notes.txt': note }),
  };
}
