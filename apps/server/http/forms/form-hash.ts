import { createHash } from 'node:crypto';

/** Tells whether two forms say the same: by the bytes of the file and by the fields, whatever boundary and order they came with. */
export class FormHash {
  readonly #file = createHash('sha256');

  /** Passes the file on while it looks at it. */
  async *through(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      this.#file.update(chunk);
      yield chunk;
    }
  }

  /** SHA-256 of the file seen and of these fields; may be asked for once. */
  digest(fields: Readonly<Record<string, string>>): string {
    const sorted = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const content = JSON.stringify([this.#file.digest('hex'), sorted]);
    return createHash('sha256').update(content).digest('hex');
  }
}
