import type { z } from 'zod';

/** One thing an operator can set. */
export interface Setting<S extends z.ZodType = z.ZodType> {
  /** Name of the environment variable. */
  readonly env: string;
  /** Older or foreign names that mean the same; the first that is set counts. */
  readonly alsoEnv?: readonly string[];
  /** What it does, for operators; Markdown. */
  readonly doc: string;
  /** Takes the text of the variable, or `undefined` when it is not set; holds the default. */
  readonly schema: S;
  /** The default as operators read it. */
  readonly shownDefault: string;
  /** Never shown or logged; may also be given as a file by `<NAME>_FILE`. */
  readonly secret?: boolean;
}

/** Declares a setting; exists so that its schema keeps its type. */
export function defineSetting<S extends z.ZodType>(setting: Setting<S>): Setting<S> {
  return setting;
}

/** Values of a group of settings. */
export type ValuesOf<G extends Readonly<Record<string, Setting>>> = {
  readonly [K in keyof G]: z.infer<G[K]['schema']>;
};
