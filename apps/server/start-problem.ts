import { SettingsError } from './config/settings-error.ts';
import { DatabaseUnreachableError } from './platform/database/database-unreachable-error.ts';
import { DirectoryHeldError } from './platform/database/directory-lock.ts';

/** Something of a network or file call that failed. */
interface SystemFacts {
  readonly code?: string;
  readonly syscall?: string;
  readonly address?: string;
  readonly port?: number;
  readonly path?: string;
}

/** Errors that say in their own words what to do. */
const PLAIN = [SettingsError, DirectoryHeldError, DatabaseUnreachableError] as const;

/** Nothing but the data folder is written at the start. */
const FILE_ERRORS = new Set(['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'ENOSPC']);

/**
 * What an operator reads when the start failed, and can do about it. `null` where that is not known: then the error itself has to be shown.
 */
export function adviceOn(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (PLAIN.some((kind) => error instanceof kind)) return error.message;
  const facts: Error & SystemFacts = error;
  if (facts.syscall === 'listen') return adviceOnListening(facts);
  if (facts.path === undefined || facts.code === undefined || !FILE_ERRORS.has(facts.code)) return null;
  return (
    `${facts.path} can't be written (${facts.code}). ` +
    'Let this user write there, or name another folder for data with VOUCH_DATA_DIR.'
  );
}

function adviceOnListening({ code, address = '', port = 0 }: SystemFacts): string | null {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${address} is taken by another program. Stop that one, or choose another port with PORT.`;
    case 'EACCES':
      return `This user may not listen on port ${port}. Choose one above 1023 with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${address}. Set HOST to one of its own, or to 0.0.0.0 for all.`;
    default:
      return null;
  }
}
