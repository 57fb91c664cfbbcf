import { readFileSync } from 'node:fs';

import { DEFAULT_PRIOR } from '@vouch/core/ensemble/settings.ts';
import { toEarlierDocument } from '@vouch/core/verification/earlier-document.ts';
import type { EarlierDocument } from '@vouch/core/verification/history.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import { createHost } from '@vouch/engine/host/create-host.ts';
import { verifyDocument } from '@vouch/engine/verify/verify.ts';

import type { LabelledFile } from './labelled.ts';

/** A labelled file with its verdict. */
export interface JudgedFile {
  readonly label: LabelledFile;
  readonly verification: Verification;
}

/** Reads the files in child processes and judges them in order, each knowing those before it. */
export async function judgeFiles(
  files: readonly LabelledFile[],
  receivedOn: string,
): Promise<readonly JudgedFile[]> {
  const host = createHost();
  try {
    const reads = files.map((label) => host.read({ bytes: readFileSync(label.path), fileName: label.file }));
    const earlier: EarlierDocument[] = [];
    const judged: JudgedFile[] = [];
    for (const [index, label] of files.entries()) {
      const result = await reads[index];
      if (!result?.ok) {
        console.log(`${label.file}: ${result?.error.code ?? 'not read'}`);
        continue;
      }
      const { document, extraction, pictureHash } = result.value;
      const context = { receivedOn, earlier: [...earlier], prior: DEFAULT_PRIOR };
      judged.push({ label, verification: verifyDocument({ document, extraction, pictureHash, context }) });
      earlier.push(
        toEarlierDocument({ reference: label.file, sha256: document.file.sha256, pictureHash, extraction }),
      );
    }
    return judged;
  } finally {
    await host.close();
  }
}
