import { Presets, SingleBar } from 'cli-progress';

/** A bar on the terminal; nothing when the error output is no terminal or there is only one file. */
export interface Progress {
  /** Clears the line before something else is printed. */
  readonly pause: () => void;
  readonly advance: () => void;
  readonly stop: () => void;
}

const SILENT: Progress = { pause: () => undefined, advance: () => undefined, stop: () => undefined };

/** Progress of `total` files on the error output. */
export function createProgress(total: number): Progress {
  if (!process.stderr.isTTY || total < 2) return SILENT;
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: ' {bar} {value}/{total} files, {eta_formatted} left',
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  const clear = () => {
    if (process.stdout.isTTY) process.stderr.write('\r\u001b[K');
  };
  return { pause: clear, advance: () => bar.increment(), stop: () => bar.stop() };
}
