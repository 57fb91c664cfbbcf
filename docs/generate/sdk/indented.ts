/** Code with its lines set in by the braces around them. */
export function indented(code: string): string {
  let depth = 0;
  return code
    .split('\n')
    .map((line) => {
      if (line.startsWith('}')) depth -= 1;
      const shown = line === '' ? line : '  '.repeat(depth) + line;
      if (line.endsWith('{')) depth += 1;
      return shown;
    })
    .join('\n');
}
