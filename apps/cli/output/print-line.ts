/** Prints a line on the standard output. A reader that went away (`| head`) ends the program quietly. */
export function printLine(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Ends quietly when nobody reads the output any more. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 74);
  });
}
