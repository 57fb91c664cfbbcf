import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { evidenceOf } from '@vouch/core/ensemble/score.ts';
import type { Finding, Label } from '@vouch/core/verification/verification.ts';
import type { LabelledFile } from '../checking/labelled.ts';

/** A labelled document with what the checks say about it. */
export interface Case {
  /** Natural-log odds, not calibrated. */
  readonly evidence: number;
  readonly isForged: boolean;
  readonly label: Label;
}

/** Cases from the lines of `vouch verify --json`; files without a verdict are left out. */
export function readCases(path: string, labels: readonly LabelledFile[]): readonly Case[] {
  const genuine = new Map(labels.map((label) => [label.file, label.genuine]));
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line): readonly Case[] => {
    const { file, findings, label } = JSON.parse(line) as Partial<Prediction>;
    const isGenuine = genuine.get(basename(file ?? ''));
    if (isGenuine === undefined || !findings || !label) return [];
    return [{ evidence: evidenceOf(findings), isForged: !isGenuine, label }];
  });
}

interface Prediction {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly label: Label;
}
