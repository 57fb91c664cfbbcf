import type { LabelledFile } from './labelled.ts';

/**
 * The fold (from 0) of each file. Files that belong together are in one: pictures of one receipt, a picture and the one it was pieced
 * together from, a copy and its first, PDFs of one layout by one renderer. Groups go to the folds in turn, the largest first.
 */
export function foldsOf(files: readonly LabelledFile[], count: number): readonly number[] {
  const groups = groupsOf(files);
  const members = Map.groupBy(groups.keys(), (index) => groups[index] ?? 0);
  const sizes = Array.from({ length: count }, () => 0);
  const folds = Array.from({ length: files.length }, () => 0);
  for (const group of [...members.values()].toSorted((a, b) => b.length - a.length)) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    sizes[smallest] = (sizes[smallest] ?? 0) + group.length;
    for (const index of group) folds[index] = smallest;
  }
  return folds;
}

/** For each file the index of the first file that belongs to it, directly or by way of others. */
function groupsOf(files: readonly LabelledFile[]): readonly number[] {
  const parents = files.map((_file, index) => index);
  const rootOf = (index: number): number => {
    const parent = parents[index] ?? index;
    return parent === index ? index : rootOf(parent);
  };
  const firstWith = new Map<string, number>();
  for (const [index, file] of files.entries()) {
    for (const tie of tiesOf(file)) {
      const other = firstWith.get(tie);
      if (other === undefined) firstWith.set(tie, index);
      else parents[rootOf(index)] = rootOf(other);
    }
  }
  return files.map((_file, index) => rootOf(index));
}

function tiesOf({ file, base, donor, pair_of, layout, renderer }: LabelledFile): readonly string[] {
  if (layout !== undefined || renderer !== undefined) return [`made ${layout ?? ''} ${renderer ?? ''}`];
  const receipts = [base, donor]
    .filter((number) => number !== undefined)
    .map((number) => `receipt ${number}`);
  return [`file ${file}`, ...(pair_of === undefined ? [] : [`file ${pair_of}`]), ...receipts];
}
