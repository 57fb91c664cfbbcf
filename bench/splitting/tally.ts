/** Counts what was right, by kind. */
export interface Tally {
  readonly add: (kind: string, isRight: boolean, seed: number) => void;
  /** The counts as a Markdown table, with the seeds that went wrong. */
  readonly table: () => string;
}

/** Opens an empty tally; `name` heads its first column. */
export function createTally(name: string): Tally {
  const counts = new Map<string, { right: number; all: number; wrong: number[] }>();
  return {
    add: (kind, isRight, seed) => {
      const count = counts.get(kind) ?? { right: 0, all: 0, wrong: [] };
      counts.set(kind, {
        right: count.right + (isRight ? 1 : 0),
        all: count.all + 1,
        wrong: isRight ? count.wrong : [...count.wrong, seed],
      });
    },
    table: () => {
      const all = [...counts.values()];
      const sum = (pick: (count: { right: number; all: number }) => number) =>
        all.reduce((total, count) => total + pick(count), 0);
      const rows = [...counts].map(
        ([kind, { right, all: of, wrong }]) => `| ${kind} | ${right} of ${of} | ${wrong.join(', ')} |`,
      );
      const share =
        sum(({ right }) => right) /
        Math.max(
          1,
          sum((count) => count.all),
        );
      return [
        `| ${name} | right | wrong seeds |`,
        '|---|---|---|',
        ...rows,
        `| all | ${share.toFixed(3)} | |`,
      ].join('\n');
    },
  };
}
