import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Methods } from '@embedpdf/pdfium';

import { charCallsOf, type CharCalls } from './char-calls.ts';
import { Heap } from './heap.ts';
import { capWasmMemory } from './memory-cap.ts';

/** The PDF engine of this process: its C functions and its memory. */
export interface Pdfium {
  readonly api: Methods;
  readonly heap: Heap;
  readonly chars: CharCalls;
}

let loading: Promise<Pdfium> | null = null;
let isBroken = false;

/** The engine, started on first use; about 80 ms. */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= start();
  return loading;
}

/** Remembers that the engine aborted: its memory can't be trusted any more and this process must be replaced. */
export function markPdfiumBroken(): void {
  isBroken = true;
}

/** Whether the engine aborted in this process. Every later answer of it would be worthless. */
export function isPdfiumBroken(): boolean {
  return isBroken;
}

async function start(): Promise<Pdfium> {
  capWasmMemory();
  const { init } = await import('@embedpdf/pdfium');
  const file = await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  // The engine reports problems of documents on the console; its callers get them as results.
  const quiet = { print: () => undefined, printErr: () => undefined };
  const module = await init({ wasmBinary, ...quiet });
  module.PDFiumExt_Init();
  return { api: module, heap: new Heap(module.pdfium), chars: charCallsOf(module.pdfium) };
}
