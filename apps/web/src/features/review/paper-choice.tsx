import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { Button } from '../../shared/ui/button.tsx';
import { KIND_WORDS } from './kind-words.ts';

interface PaperChoiceProps {
  readonly papers: NonNullable<DocumentDetailBody['papers']>;
  /** The one that is shown, from 1. */
  readonly shown: number;
  readonly onChoose: (number: number) => void;
}

/** Turns between the papers of a file that holds several. */
export function PaperChoice({ papers, shown, onChoose }: PaperChoiceProps) {
  return (
    <nav aria-label="Papers in this file" className="flex flex-wrap items-center gap-2 pb-4">
      <span className="text-sm text-ink-soft">{`${papers.length} papers in this file:`}</span>
      {papers.map((paper) => (
        <Button
          key={paper.number}
          size="sm"
          look={paper.number === shown ? 'primary' : 'plain'}
          aria-current={paper.number === shown ? 'true' : undefined}
          onClick={() => onChoose(paper.number)}
        >
          {wordsOf(paper)}
        </Button>
      ))}
    </nav>
  );
}

function wordsOf({ number, kind, fields }: PaperChoiceProps['papers'][number]): string {
  const name = fields['invoiceNumber']?.value ?? fields['sellerName']?.value;
  const words = [`${number}`, KIND_WORDS[kind], name].filter((word) => word !== undefined);
  return words.join(' · ');
}
