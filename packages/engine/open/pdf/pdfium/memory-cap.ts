/** Largest memory of the PDF engine, bytes. A document that wants more is a bomb: honest ones stay far below. */
export const PDFIUM_MEMORY_BYTES = 600 * 1024 * 1024;

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow: (this: WasmMemory, pages: number) => number;
}

const PAGE_BYTES = 65_536;
let isCapped = false;
let isRefused = false;

/** Whether a growth was refused in this process: what fails afterwards, fails for want of memory. */
export function wasMemoryRefused(): boolean {
  return isRefused;
}

/**
 * Refuses to let any WebAssembly memory of this process grow beyond the cap. The engine gives up on the document then,
 * before the machine suffers. Called once, before the engine starts.
 */
export function capWasmMemory(maxBytes: number = PDFIUM_MEMORY_BYTES): void {
  if (isCapped) return;
  isCapped = true;
  const wasm = Reflect.get(globalThis, 'WebAssembly') as {
    readonly Memory: { readonly prototype: WasmMemory };
  };
  const prototype = wasm.Memory.prototype;
  const grow = prototype.grow;
  prototype.grow = function capped(pages) {
    if (this.buffer.byteLength + pages * PAGE_BYTES > maxBytes) {
      isRefused = true;
      throw new RangeError('WebAssembly memory would exceed its cap.');
    }
    return grow.call(this, pages);
  };
}
