import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a labelled set. */
export interface LabelledFile {
  readonly file: string;
  readonly path: string;
  readonly genuine: boolean;
  readonly medium: string;
  readonly family: string;
  /** How exactly it was forged, or treated without harm. */
  readonly recipe: string;
  /** Order of submission: later files may repeat earlier ones. */
  readonly seq: number;
  /** Only who remembers earlier files can find it. */
  readonly needs_history: boolean;
  /** What it was made from or like: files that share one of these must not be in two folds. */
  readonly base?: number;
  readonly donor?: number;
  readonly pair_of?: string;
  /** Where it was edited: left, top, right, bottom; pixels of a picture file. */
  readonly bbox?: readonly (readonly number[])[];
  readonly layout?: string;
  readonly renderer?: string;
}

/** The files of a folder with `labels.jsonl`, in order of submission. */
export function readLabels(folder: string): readonly LabelledFile[] {
  const lines = readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line, index) => ({
      seq: index,
      medium: 'pdf',
      family: '',
      recipe: '',
      needs_history: false,
      ...(JSON.parse(line) as Partial<LabelledFile> & Pick<LabelledFile, 'file' | 'genuine'>),
    }))
    .map((label) => ({ ...label, path: join(folder, label.file) }))
    .toSorted((a, b) => a.seq - b.seq);
}
