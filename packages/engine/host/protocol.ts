import type { GeneratedDocument, GenerateOptions } from '../generate/generate-document.ts';
import type { Report } from '../report/report.ts';
import type { Table, TableInput } from '../tables/table.ts';
import type { Unpacked, UnpackInput } from '../unpack/unpacked.ts';
import type { AnyResult } from './call.ts';
import type { Limits, ReadInput, ReadOutcome, ReadProgress, RenderInput } from './host.ts';

/** What a child is asked to do: one at a time. */
export type ChildTask =
  | { readonly kind: 'read'; readonly input: ReadInput; readonly limits: Limits }
  | { readonly kind: 'render'; readonly input: RenderInput; readonly limits: Limits }
  | { readonly kind: 'generate'; readonly input: GenerateOptions; readonly limits: Limits }
  | { readonly kind: 'unpack'; readonly input: UnpackInput; readonly limits: Limits }
  | { readonly kind: 'table'; readonly input: TableInput; readonly limits: Limits }
  | { readonly kind: 'report'; readonly input: Report; readonly limits: Limits };

/** What the value of each task is. */
export interface TaskValue {
  readonly read: ReadOutcome;
  readonly render: Uint8Array;
  readonly generate: GeneratedDocument;
  readonly unpack: Unpacked;
  readonly table: Table;
  readonly report: Uint8Array;
}

/** What a child tells. */
export type ChildMessage =
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | { readonly kind: 'memory'; readonly rssBytes: number }
  | {
      readonly kind: 'done';
      readonly result: AnyResult;
      /** The child should be replaced: its engine gave up, or it grew. */
      readonly isWorn: boolean;
      /** It grew, mostly by the recognition models, and is worth ending when idle. */
      readonly isHeavy: boolean;
    };
