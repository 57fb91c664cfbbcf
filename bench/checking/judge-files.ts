import { DEFAULT_PRIOR } from '@vouch/core/ensemble/settings.ts';
import { BUILT_IN_RULE_SET, type RuleSet } from '@vouch/core/rules/rule-set/rule-set.ts';
import { traitsOf } from '@vouch/core/rules/rule-set/traits.ts';
import { toEarlierDocument } from '@vouch/core/verification/earlier-document.ts';
import type { EarlierDocument } from '@vouch/core/verification/history.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import { verifyDocument } from '@vouch/engine/verify/verify.ts';

import type { FileToRead, ReadFile } from './read-files.ts';

/** A file with its verdict. */
export interface JudgedFile<T extends FileToRead = FileToRead> {
  readonly label: T;
  readonly verification: Verification;
}

/** How files are judged. */
export interface Judging {
  /** ISO day on which they are received. */
  readonly receivedOn: string;
  /** Whether each file is compared with those before it. */
  readonly remembers: boolean;
  readonly ruleSet?: RuleSet;
}

/** Judges files in their order. */
export function judgeFiles<T extends FileToRead>(
  files: readonly ReadFile<T>[],
  { receivedOn, remembers, ruleSet = BUILT_IN_RULE_SET }: Judging,
): readonly JudgedFile<T>[] {
  const known: EarlierDocument[] = [];
  return files.map(({ label, outcome }) => {
    const { document, extraction, pictureHash } = outcome;
    const context = { receivedOn, earlier: remembers ? [...known] : [], prior: DEFAULT_PRIOR };
    const verification = verifyDocument({ document, extraction, pictureHash, context }, ruleSet);
    const { sha256 } = document.file;
    const { template } = traitsOf(document, extraction.invoices[0]);
    const now = { reference: label.file, sha256, pictureHash, extraction, template };
    if (remembers) known.push(toEarlierDocument(now));
    return { label, verification };
  });
}
