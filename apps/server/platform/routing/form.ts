/** A file of a form while it comes in. */
export interface IncomingFile {
  /** As the sender named it: display only. */
  readonly fileName: string;
  /** Media type as the sender claims; `null` when nothing is claimed. */
  readonly claimedType: string | null;
  /** The bytes; fails with `too-large` beyond the limit. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** How a form is read. */
export interface FormOptions<T> {
  /** Name of the part that holds the file. */
  readonly part: string;
  /** Largest file, bytes. */
  readonly maxBytes: number;
  /** Takes the file in; called once. */
  readonly onFile: (file: IncomingFile) => Promise<T>;
}

/** A form that was read. */
export interface ReadForm<T> {
  readonly file: T;
  readonly fields: Readonly<Record<string, string>>;
}

/** How a form with several files is read. */
export interface ManyFilesOptions {
  /** Name of the parts that hold the files. */
  readonly part: string;
  /** Largest file, bytes. */
  readonly maxBytes: number;
  /** All files together, bytes; as many as the files may have when absent. */
  readonly maxTotalBytes?: number;
  /** Most files. */
  readonly maxFiles: number;
}

/** One file of several. A file beyond the limit is the problem of that file alone. */
export interface HeldFile {
  readonly fileName: string;
  readonly claimedType: string | null;
  /** `null` when it is larger than allowed. */
  readonly content: Uint8Array | null;
}

/** A form with several files, which are held in memory. */
export interface ManyFilesForm {
  readonly files: readonly HeldFile[];
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads a multipart body part by part, so that files need no memory. */
export interface FormReader {
  /** @throws RequestError when there is no file, there are too many, or other files come with them. */
  readMany(options: ManyFilesOptions): Promise<ManyFilesForm>;
  /** @throws RequestError for a missing or second file, too many parts, or a file beyond the limit. */
  read<T>(options: FormOptions<T>): Promise<ReadForm<T>>;
}

/** All bytes at once; only for content whose size is bounded already. */
export async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}
