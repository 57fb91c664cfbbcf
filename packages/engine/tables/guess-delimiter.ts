const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_LINES = 20;
const SAMPLE_CHARS = 65_536;

/** What parts the columns: the character of which every line has as many as the heading, most of them if several do; `null` for none. */
export function guessDelimiter(text: string): string | null {
  const lines = unquoted(text.slice(0, SAMPLE_CHARS))
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
  const counts = DELIMITERS.map((delimiter) => {
    const perLine = lines.map((line) => line.split(delimiter).length - 1);
    const [head = 0] = perLine;
    const alike = perLine.filter((count) => count === head).length;
    return { delimiter, score: head === 0 ? 0 : head * alike };
  });
  const best = counts.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : null;
}

/** Without what stands in quotes: separators and line ends there are content. */
function unquoted(text: string): string {
  return text.replaceAll(/"[^"]*"?/g, '');
}
