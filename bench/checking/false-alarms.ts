import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { judgeFiles } from './judge-files.ts';
import { type FileToRead, readFiles } from './read-files.ts';

/** Checks that an honest file must never trip: each of them shows an edit itself. */
const STRONG = [
  'text-changed-later',
  'text-covered',
  'mixed-digits',
  'odd-font',
  'value-drawn-late',
  'signature-broken',
  'changed-after-signing',
  'code-mismatch',
] as const;

/** Genuine documents of one kind. */
export interface GenuineSet {
  readonly name: string;
  readonly files: readonly FileToRead[];
}

/** The PDFs and pictures of a folder, all of them genuine. */
export function genuineFolder(folder: string): GenuineSet {
  const files = globSync('**/*.{pdf,png,jpg,jpeg,webp,tif,tiff}', { cwd: folder }).toSorted();
  return { name: basename(folder), files: files.map((file) => ({ file, path: join(folder, file) })) };
}

/** Tells how many documents of each set are accused, and by what, a line each. Nothing is remembered from one to the next. */
export async function tellFalseAlarms(
  sets: readonly GenuineSet[],
  receivedOn: string,
  tell: (line: string) => void,
): Promise<void> {
  tell(
    `${'genuine documents'.padEnd(28)}${'n'.padStart(5)}${'not real'.padStart(10)}${'fake'.padStart(6)}${'strong'.padStart(8)}  by`,
  );
  for (const { name, files } of sets) {
    const { read } = await readFiles(files);
    const judged = judgeFiles(read, { receivedOn, remembers: false });
    const accused = judged.filter(({ verification }) => verification.label !== 'real');
    const fakes = accused.filter(({ verification }) => verification.label === 'fake');
    const strong = judged.filter(({ verification }) =>
      verification.findings.some(({ ruleId, severity }) => severity !== 'INFO' && isStrong(ruleId)),
    );
    const counts = [
      [judged.length, 5],
      [accused.length, 10],
      [fakes.length, 6],
      [strong.length, 8],
    ] as const;
    tell(
      `${name.padEnd(28)}${counts.map(([count, width]) => String(count).padStart(width)).join('')}  ${causesOf(accused)}`,
    );
  }
}

function isStrong(ruleId: string): boolean {
  return STRONG.some((id) => id === ruleId);
}

function causesOf(accused: ReturnType<typeof judgeFiles>): string {
  const causes = accused.flatMap(({ verification }) =>
    verification.findings.filter(({ severity }) => severity !== 'INFO').map(({ ruleId }) => ruleId),
  );
  return [...Map.groupBy(causes, (id) => id)]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([id, hits]) => `${id} ${hits.length}`)
    .join(', ');
}
