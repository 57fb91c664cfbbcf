import type { EarlierCopyBody } from '@vouch/contract/analyses/analysis.ts';
import { documentOf, matchesOf } from '../duplicates/index.ts';
import type { CheckedDocument } from '../reading/index.ts';

/** Most documents that an answer names. */
const MOST = 10;

/** Documents of the organization that may be the one at hand, likeliest first, as they go on the wire. */
export function toEarlierDocuments(checked: CheckedDocument): EarlierCopyBody[] {
  return matchesOf(checked)
    .slice(0, MOST)
    .flatMap((match) => {
      const documentId = documentOf(match);
      if (documentId === null) return [];
      const { earlier, kinds, summary } = match;
      return [{ document_id: documentId, filename: earlier.reference, kinds: [...kinds], summary }];
    });
}
