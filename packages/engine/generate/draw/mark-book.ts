import { clampBox, unionOf } from '@vouch/core/geometry/box.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import type { Mark } from './mark.ts';
import type { Area, PageSize } from './sheet.ts';

/** A marked text as it was drawn. */
export interface Drawn {
  readonly text: string;
  readonly label: string | null;
  readonly place: Place;
}

/** One drawn run. */
interface Run {
  readonly text: string;
  readonly label: string | null;
  /** From 1. */
  readonly page: number;
  readonly area: Area;
}

/** Remembers where marked texts stand. Runs of one mark that follow each other are lines of one text; later repeats are left out. */
export class MarkBook {
  readonly #runs = new Map<Mark, Run[]>();
  readonly #size: PageSize;
  #last: Mark | null = null;

  constructor(size: PageSize) {
    this.#size = size;
  }

  /** Notes a run. */
  add(mark: Mark, run: Run): void {
    const runs = this.#runs.get(mark);
    if (runs === undefined) this.#runs.set(mark, [run]);
    else if (this.#last === mark && runs[0]?.page === run.page) runs.push(run);
    this.#last = mark;
  }

  /** Every marked text with its place. */
  entries(): ReadonlyMap<Mark, Drawn> {
    return new Map([...this.#runs].flatMap(([mark, runs]) => this.#drawn(mark, runs)));
  }

  #drawn(mark: Mark, runs: readonly Run[]): readonly (readonly [Mark, Drawn])[] {
    const { width, height } = this.#size;
    const boxes = runs.map(({ area }) => ({
      left: area.x / width,
      top: area.y / height,
      right: (area.x + area.width) / width,
      bottom: (area.y + area.height) / height,
    }));
    const box = unionOf(boxes);
    const first = runs[0];
    if (box === null || first === undefined) return [];
    const text = runs.map((run) => run.text).join('\n');
    return [[mark, { text, label: first.label, place: { page: first.page, box: clampBox(box) } }]];
  }
}
