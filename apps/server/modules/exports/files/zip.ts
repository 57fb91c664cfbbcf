import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file of an archive, made when its turn comes. */
export interface ZipEntry {
  readonly name: string;
  readonly content: () => Promise<Uint8Array | AsyncIterable<Uint8Array>>;
  /** Pictures and PDFs are compressed already. */
  readonly isCompressed?: boolean;
}

/**
 * A ZIP archive of the entries as they come, however many and however large (ZIP64). One entry is made at a time, and only as fast as
 * the archive is read.
 */
export async function* zipOf(entries: AsyncIterable<ZipEntry>, madeAt: Date): AsyncIterable<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const turns = new Turns();
  const feeding = feed(zip, { entries, madeAt, turns }).then(
    () => zip.end(),
    (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  try {
    yield* output as AsyncIterable<Uint8Array>;
    await feeding;
  } finally {
    turns.breakOff();
  }
}

interface Feed {
  readonly entries: AsyncIterable<ZipEntry>;
  readonly madeAt: Date;
  readonly turns: Turns;
}

async function feed(zip: ZipFile, { entries, madeAt, turns }: Feed): Promise<void> {
  for await (const { name, content, isCompressed = false } of entries) {
    // The archive's list keeps what it was given for every entry to the end: not the content.
    const held: { made: Uint8Array | AsyncIterable<Uint8Array> | null } = { made: await content() };
    const turn = turns.begin();
    const options = { mtime: madeAt, compress: !isCompressed };
    zip.addReadStreamLazy(name, options, (give) => {
      const made = held.made ?? [];
      held.made = null;
      const stream = Readable.from(made instanceof Uint8Array ? [made] : made);
      stream.once('error', turn.reject);
      stream.once('close', turn.resolve);
      give(null, stream);
    });
    standAlone(zip);
    // The next one is made when this one has gone through: otherwise all would wait in memory.
    await turn.promise;
  }
}

/** What the archive keeps of an entry until its end. */
interface ListedEntry {
  utf8FileName?: Buffer;
}

/**
 * Names are kept to the end. A short one is a piece of a pool that it shares with whatever was written then, and would keep all of that in
 * memory: some ten kilobytes an entry.
 */
function standAlone(zip: ZipFile & { readonly entries?: readonly ListedEntry[] }): void {
  const last = zip.entries?.at(-1);
  if (last?.utf8FileName === undefined) return;
  const alone = Buffer.alloc(last.utf8FileName.length);
  last.utf8FileName.copy(alone);
  last.utf8FileName = alone;
}

/** Whose turn it is; when nobody reads on, it ends with an error, so that whatever makes entries can clean up. */
class Turns {
  #current: PromiseWithResolvers<void> | null = null;

  begin(): PromiseWithResolvers<void> {
    this.#current = Promise.withResolvers<void>();
    return this.#current;
  }

  breakOff(): void {
    this.#current?.reject(new Error('The archive was broken off.'));
  }
}
