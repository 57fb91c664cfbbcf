import type { Pdfium } from './library.ts';

/** Runs `work` as if the page did not hold the given objects; `null` when the engine can't leave one of them out. */
export function withoutObjects<T>({ api }: Pdfium, handles: readonly number[], work: () => T): T | null {
  const left = handles.filter((handle) => api.FPDFPageObj_SetIsActive(handle, false));
  try {
    return left.length === handles.length ? work() : null;
  } finally {
    for (const handle of left) api.FPDFPageObj_SetIsActive(handle, true);
  }
}
