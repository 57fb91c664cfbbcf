import { useEffect, useRef } from 'react';

/** A ref for the scrolling frame; brings the chosen mark into view within it, without moving the page around it. */
export function useShowSelected(markId: string | null) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (markId === null || !frame.current) return;
    const mark = frame.current.querySelector(`[data-mark-button="${CSS.escape(markId)}"]`);
    if (!mark) return;
    if (markId.startsWith('finding:')) bringBack(frame.current);
    centre(mark, frame.current);
  }, [markId]);
  return frame;
}

/** Beside the panel the pages are always in view; above it, on small screens, they may have been scrolled away. */
function bringBack(frame: Element): void {
  const { top, bottom } = frame.getBoundingClientRect();
  const isAway = bottom < 160 || top > window.innerHeight - 160;
  if (isAway) frame.scrollIntoView({ block: 'center', behavior: 'smooth' });
}

/** Scrolls the frame so that the mark stands in its middle, unless all of the mark is in view already. */
function centre(mark: Element, frame: Element): void {
  const outer = frame.getBoundingClientRect();
  const inner = mark.getBoundingClientRect();
  const isSeen = [
    inner.top >= outer.top,
    inner.bottom <= outer.bottom,
    inner.left >= outer.left,
    inner.right <= outer.right,
  ].every(Boolean);
  if (isSeen) return;
  frame.scrollBy({
    top: inner.top + inner.height / 2 - (outer.top + outer.height / 2),
    left: inner.left + inner.width / 2 - (outer.left + outer.width / 2),
    behavior: 'smooth',
  });
}
