import type { Mark } from '../marks.ts';

interface MarkButtonProps {
  readonly mark: Mark;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

const percent = (share: number) => `${share * 100}%`;

/** The invisible button over a marked place: reachable by keyboard and named for screen readers. */
export function MarkButton({ mark, isSelected, onSelect }: MarkButtonProps) {
  const { box } = mark.place;
  return (
    <button
      type="button"
      data-mark-button={mark.id}
      aria-label={mark.name}
      aria-pressed={isSelected}
      onClick={onSelect}
      className="absolute rounded-xs hover:bg-teal-500/10 focus-visible:outline-teal-700"
      style={{
        left: percent(box.left),
        top: percent(box.top),
        width: percent(box.right - box.left),
        height: percent(box.bottom - box.top),
      }}
    />
  );
}
