import type { Box } from '@vouch/core/geometry/box.ts';

/** A report for people, before it has a form. All texts may be a stranger's: writers show them as text and nothing else. */
export interface Report {
  readonly title: string;
  /** The verdict in one line. */
  readonly headline: string;
  readonly tone: 'good' | 'doubtful' | 'bad';
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly ReportSection[];
  readonly pages: readonly ReportPage[];
  /** Stands at the end of the report. */
  readonly closing: string;
}

/** A heading with its paragraphs. */
export interface ReportSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A page of the document with marked places. */
export interface ReportPage {
  /** From 1. */
  readonly number: number;
  /** WebP picture of the page. */
  readonly picture: Uint8Array;
  readonly marks: readonly ReportMark[];
}

/** A place on a page, numbered as in the findings. */
export interface ReportMark {
  readonly number: number;
  readonly box: Box;
  readonly tone: 'doubtful' | 'bad';
}
