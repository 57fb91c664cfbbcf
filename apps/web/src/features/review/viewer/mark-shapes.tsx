import { classNames } from '../../../shared/ui/class-names.ts';
import type { Mark, MarkKind } from '../marks.ts';

/** Colours on the page: it is white in every theme, so these do not change with the theme. */
const LOOK: Readonly<Record<MarkKind, string>> = {
  field: 'fill-teal-500/10 stroke-teal-500/70',
  unsure: 'fill-amber-400/15 stroke-amber-600/80',
  line: 'fill-transparent stroke-transparent',
  note: 'fill-sky-500/10 stroke-sky-600/70',
  critical: 'fill-red-500/10 stroke-red-600',
};

const CHOSEN: Readonly<Record<MarkKind, string>> = {
  field: 'fill-teal-500/20 stroke-teal-600',
  unsure: 'fill-amber-400/25 stroke-amber-600',
  line: 'fill-teal-500/15 stroke-teal-700',
  note: 'fill-sky-500/20 stroke-sky-600',
  critical: 'fill-red-500/20 stroke-red-600',
};

/** A little air around each place, as a share of the page. */
const AIR = 0.003;

/** The marked places of one page, drawn over its picture in page shares. */
export function MarkShapes({
  marks,
  selectedId,
}: {
  readonly marks: readonly Mark[];
  readonly selectedId: string | null;
}) {
  return (
    <svg
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden
      className="pointer-events-none absolute inset-0 size-full overflow-visible"
    >
      {marks.map(({ id, kind, place: { box } }) => (
        <rect
          key={id}
          data-mark={id}
          x={box.left - AIR}
          y={box.top - AIR}
          width={box.right - box.left + 2 * AIR}
          height={box.bottom - box.top + 2 * AIR}
          vectorEffect="non-scaling-stroke"
          className={classNames(
            'stroke-[1.5px] transition-colors',
            id === selectedId ? classNames(CHOSEN[kind], 'animate-ping-once stroke-[2.5px]') : LOOK[kind],
          )}
        />
      ))}
    </svg>
  );
}
