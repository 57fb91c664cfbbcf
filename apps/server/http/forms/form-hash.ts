import { createHash, type Hash } from 'node:crypto';

/** Tells whether two forms say the same: by the bytes of the files in their order and by the fields, whatever boundary they came with. */
export class FormHash {
  readonly #files: Hash[] = [];

  /** Passes a file on while it looks at it. */
  async *through(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const file = createHash('sha256');
    this.#files.push(file);
    for await (const chunk of content) {
      file.update(chunk);
      yield chunk;
    }
  }

  /** SHA-256 of the files seen and of these fields; may be asked for once. */
  digest(fields: Readonly<Record<string, string>>): string {
    const sorted = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const content = JSON.stringify([...this.#files.map((file) => file.digest('hex')), sorted]);
    return createHash('sha256').update(content).digest('hex');
  }
}
