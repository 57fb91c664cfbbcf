import { useEffect, useRef } from 'react';

/** A ref for the scrolling frame; brings the chosen mark into view within it, without moving the page around it. */
export function useShowSelected(markId: string | null) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = frame.current;
    const mark = markId === null ? null : box?.querySelector(`[data-mark-button="${CSS.escape(markId)}"]`);
    if (!box || !mark) return;
    // Beside the panel the pages are always in view; above it, on small screens, they may have been scrolled away.
    if (markId?.startsWith('finding:')) box.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    const outer = box.getBoundingClientRect();
    const inner = mark.getBoundingClientRect();
    const isSeen =
      inner.top >= outer.top &&
      inner.bottom <= outer.bottom &&
      inner.left >= outer.left &&
      inner.right <= outer.right;
    if (isSeen) return;
    box.scrollBy({
      top: inner.top + inner.height / 2 - (outer.top + outer.height / 2),
      left: inner.left + inner.width / 2 - (outer.left + outer.width / 2),
      behavior: 'smooth',
    });
  }, [markId]);
  return frame;
}
