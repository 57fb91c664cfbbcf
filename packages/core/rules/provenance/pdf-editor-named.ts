import type { PdfFacts } from '../../document/pdf-facts.ts';
import { onlyPdf } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { findSoftware, SOFTWARE_LOG_ODDS } from './software.ts';

/** The file went through a program that edits PDFs or pictures. */
export const pdfEditorNamed = defineRule({
  id: 'pdf-editor-named',
  family: 'provenance',
  severity: 'INFO',
  title: 'Went through an editing program',
  about:
    'The file names a program made for editing. Many people use them to merge or shrink files, so this is a hint only.',
  why: 'Edited PDFs went through such a program, though most that did were only merged or made smaller.',
  falsePositives: 'Merged, compressed or turned files; small businesses that draw their invoices.',
  source: 'List of programs in software.ts.',
  logOdds: 0.6,
  appliesTo: onlyPdf,
  evaluate: ({ document }) => {
    const software = document.pdf === null ? null : findSoftware(namesIn(document.pdf));
    if (software === null) return null;
    return {
      severity: software.kind === 'ai-generator' ? 'CRITICAL' : 'INFO',
      explanation: `The file names ${software.name}. Compare it with what the issuer sent, if other findings make you doubt.`,
      evidence: [],
      logOdds: SOFTWARE_LOG_ODDS[software.kind],
    };
  },
});

function namesIn(pdf: PdfFacts): readonly (string | null)[] {
  return [
    pdf.producer,
    pdf.creator,
    pdf.xmp?.producer ?? null,
    pdf.xmp?.creatorTool ?? null,
    ...(pdf.xmp?.history ?? []),
  ];
}
