/** Errors whose message is written for the person at the terminal, by name. */
const PLAIN = new Set([
  'UsageError',
  'VouchError',
  'NetworkError',
  'NotSignedInError',
  'NotAllowedError',
  'SettingsError',
  'OperatorError',
  'DirectoryHeldError',
]);

/** What to print for an error that ended a command. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return PLAIN.has(error.name) ? error.message : (error.stack ?? error.message);
}
