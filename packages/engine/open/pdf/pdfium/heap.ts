/** The part of the engine's memory interface that we use. Views are live: they detach when the memory grows. */
interface EngineMemory {
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  readonly wasmExports: { malloc(sizeBytes: number): number; free(pointer: number): void };
}

/** Bytes of the scratch area: enough for the longest text we accept from one call. */
const SCRATCH_BYTES = 65_536;

/**
 * Typed access to the engine's memory. All readers copy: nothing that they return changes later. Most native calls write
 * their answers to `scratch`, which is valid until the next call.
 */
export class Heap {
  readonly scratch: number;
  readonly #memory: EngineMemory;
  #view: DataView;

  constructor(memory: unknown) {
    this.#memory = memory as EngineMemory;
    this.#view = new DataView(this.#memory.HEAPU8.buffer);
    this.scratch = this.alloc(SCRATCH_BYTES);
  }

  /** Reserves bytes; throws a RangeError when the cap is reached. */
  alloc(sizeBytes: number): number {
    const pointer = this.#memory.wasmExports.malloc(sizeBytes);
    if (pointer === 0) throw new RangeError('The PDF engine is out of memory.');
    return pointer;
  }

  free(pointer: number): void {
    this.#memory.wasmExports.free(pointer);
  }

  /** A copy of the bytes inside the engine; the caller frees it. */
  put(bytes: Uint8Array): number {
    const pointer = this.alloc(Math.max(1, bytes.length));
    this.#memory.HEAPU8.set(bytes, pointer);
    return pointer;
  }

  bytes(pointer: number, sizeBytes: number): Uint8Array<ArrayBuffer> {
    return this.#memory.HEAPU8.slice(pointer, pointer + sizeBytes);
  }

  float32(pointer: number, count: number): number[] {
    const view = this.#live();
    const values: number[] = [];
    for (let at = 0; at < count; at += 1) values.push(view.getFloat32(pointer + at * 4, true));
    return values;
  }

  int32(pointer: number, count: number): number[] {
    const view = this.#live();
    const values: number[] = [];
    for (let at = 0; at < count; at += 1) values.push(view.getInt32(pointer + at * 4, true));
    return values;
  }

  uint32(pointer: number, count: number): number[] {
    return this.int32(pointer, count).map((value) => value >>> 0);
  }

  /** One number, for what is asked of every character: a list would cost more than the call that wrote it. */
  float32At(pointer: number): number {
    return this.#live().getFloat32(pointer, true);
  }

  float64At(pointer: number): number {
    return this.#live().getFloat64(pointer, true);
  }

  /** The engine's memory as it is now: growing puts it elsewhere. */
  #live(): DataView {
    const { buffer } = this.#memory.HEAPU8;
    if (this.#view.buffer !== buffer) this.#view = new DataView(buffer);
    return this.#view;
  }

  /** Text of a call that fills a buffer with UTF-16 and answers its length in bytes, terminator included. */
  utf16(call: (buffer: number, sizeBytes: number) => number): string {
    const length = Math.min(call(this.scratch, SCRATCH_BYTES), SCRATCH_BYTES);
    return length <= 2 ? '' : Buffer.from(this.bytes(this.scratch, length - 2)).toString('utf16le');
  }

  /** Text of a call that fills a buffer with UTF-8 and answers its length in bytes, terminator included. */
  utf8(call: (buffer: number, sizeBytes: number) => number): string {
    const length = Math.min(call(this.scratch, SCRATCH_BYTES), SCRATCH_BYTES);
    return length <= 1 ? '' : Buffer.from(this.bytes(this.scratch, length - 1)).toString('utf8');
  }
}
