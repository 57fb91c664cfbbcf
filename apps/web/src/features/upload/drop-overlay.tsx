import { FileDown } from 'lucide-react';

/** Covers the page while files are dragged over it. */
export function DropOverlay() {
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed inset-0 z-50 bg-canvas/80 p-4 backdrop-blur-sm sm:p-8"
    >
      <div className="grid size-full place-items-center rounded-3xl border-2 border-dashed border-accent bg-accent-soft/60">
        <div className="flex flex-col items-center gap-4 text-accent">
          <FileDown className="size-12" strokeWidth={1.5} />
          <p className="text-xl font-semibold tracking-tight">Drop to check</p>
        </div>
      </div>
    </div>
  );
}
