import { describe, expect, it } from 'vitest';

import type { PdfSignature } from '../../document/pdf-facts.ts';
import { buildInput, buildPdfFacts, SOMEWHERE } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { runRules } from '../run.ts';
import { activeContent } from './active-content.ts';
import { changedAfterSigning } from './changed-after-signing.ts';
import { hiddenText } from './hidden-text.ts';
import { mixedDigits } from './mixed-digits.ts';
import { oddFont } from './odd-font.ts';
import { repairedStructure } from './repaired-structure.ts';
import { signatureBroken } from './signature-broken.ts';
import { signatureIntact } from './signature-intact.ts';
import { textChangedLater } from './text-changed-later.ts';
import { textCovered } from './text-covered.ts';
import { valueDrawnLate } from './value-drawn-late.ts';

const FIRST = { number: 1, endByte: 1000, changes: [], touches: [] };
const updated = (removed: readonly string[], added: readonly string[]) => ({
  number: 2,
  endByte: 2000,
  changes: [{ page: 1, removed, added, place: SOMEWHERE }],
  touches: ['content' as const],
});
const picture = { silent: { 'a picture': { image: {} } } };

describeRule(textChangedLater, {
  hits: {
    'an amount that was replaced': { pdf: { revisions: [FIRST, updated(['100.00'], ['900.00'])] } },
    'a name that was replaced': {
      pdf: { revisions: [FIRST, updated(['Miller'], ['Smith'])] },
      severity: 'CRITICAL',
    },
    'an amount that was added, as a note': {
      pdf: { revisions: [FIRST, updated([], ['12.00'])] },
      severity: 'INFO',
    },
  },
  passes: {
    'an update that adds a signature': {
      pdf: { revisions: [FIRST, { number: 2, endByte: 2000, changes: [], touches: ['signature'] }] },
    },
    'the same text written anew': { pdf: { revisions: [FIRST, updated(['100.00'], ['100,00'])] } },
    'a stamp in words': { pdf: { revisions: [FIRST, updated([], ['received'])] } },
  },
  silent: { 'a file with one state': { pdf: { revisions: [FIRST] } }, ...picture.silent },
});

describeRule(valueDrawnLate, {
  hits: {
    'an amount at the end of the page': { pdf: { lateValues: [{ place: SOMEWHERE, text: '9.190,00' }] } },
    'an account': { pdf: { lateValues: [{ place: SOMEWHERE, text: 'DE89370400440532013000' }] } },
    'a day that was stamped on, as a note': {
      pdf: { lateValues: [{ place: SOMEWHERE, text: '03.11.2026' }] },
      severity: 'INFO',
    },
  },
  passes: { 'values drawn with their rows': { pdf: { lateValues: [] } }, 'an older record': { pdf: {} } },
  ...picture,
});

const note = { place: SOMEWHERE, kind: 'annotation', hiddenText: '100.00', shownText: '' } as const;

describeRule(textCovered, {
  hits: {
    'a covered amount': {
      pdf: { overlays: [{ place: SOMEWHERE, kind: 'box', hiddenText: '100.00', shownText: '900.00' }] },
    },
    'a blanked number, as a note': {
      pdf: { overlays: [{ place: SOMEWHERE, kind: 'box', hiddenText: '12345678', shownText: '' }] },
      severity: 'INFO',
    },
    'a note with another amount and its currency': {
      pdf: { overlays: [{ ...note, shownText: 'EUR 900.00' }] },
    },
    'a picture that just fits over an amount': {
      pdf: { overlays: [{ ...note, kind: 'image', patch: 'inked' }] },
    },
    'a large picture over an amount, as a note': {
      pdf: { overlays: [{ ...note, kind: 'image' }] },
      severity: 'INFO',
    },
    'a blank patch over an amount, as a note': {
      pdf: { overlays: [{ ...note, kind: 'image', patch: 'blank' }] },
      severity: 'INFO',
    },
    'pictures over every value, as a note': {
      pdf: { overlays: Array.from({ length: 9 }, () => ({ ...note, kind: 'image', patch: 'inked' })) },
      severity: 'INFO',
    },
  },
  passes: {
    'a note in words with a day': { pdf: { overlays: [{ ...note, shownText: 'Paid 3.11.2026' }] } },
    'the same text drawn twice': {
      pdf: { overlays: [{ place: SOMEWHERE, kind: 'box', hiddenText: '100.00', shownText: '100.00' }] },
    },
    'a covered word': {
      pdf: { overlays: [{ place: SOMEWHERE, kind: 'box', hiddenText: 'Draft', shownText: 'Final' }] },
    },
  },
  ...picture,
});

const SIGNATURE = { subFilter: 'adbe.pkcs7.detached', coversWholeFile: false, signedUntilByte: 1000 };

describeRule(changedAfterSigning, {
  hits: {
    'text that changed after the signature': {
      pdf: { signatures: [SIGNATURE], revisions: [FIRST, updated(['100.00'], ['900.00'])] },
    },
  },
  passes: {
    'a second signature': {
      pdf: {
        signatures: [SIGNATURE, { ...SIGNATURE, coversWholeFile: true, signedUntilByte: 2000 }],
        revisions: [FIRST, { number: 2, endByte: 2000, changes: [], touches: ['signature'] }],
      },
    },
    'text that changed before the signature': {
      pdf: {
        signatures: [{ ...SIGNATURE, coversWholeFile: true, signedUntilByte: 2000 }],
        revisions: [FIRST, updated(['draft'], ['final'])],
      },
    },
  },
  silent: { 'an unsigned file': { pdf: { revisions: [FIRST, updated(['100.00'], ['900.00'])] } } },
});

const INTACT = { ...SIGNATURE, coversWholeFile: true, integrity: 'intact', signer: 'Acme' } as const;

describeRule(signatureBroken, {
  hits: {
    'bytes that are not those that were signed': {
      pdf: { signatures: [{ ...INTACT, integrity: 'altered' }] },
    },
    'a file that was written anew since, as a note': {
      pdf: { signatures: [{ ...SIGNATURE, integrity: 'misplaced' }] },
      severity: 'INFO',
    },
  },
  passes: {
    'an intact signature': { pdf: { signatures: [INTACT] } },
    'a signature of a kind that is not known': {
      pdf: { signatures: [{ ...INTACT, integrity: 'unchecked' }] },
    },
  },
  silent: { 'an unsigned file': { pdf: {} }, ...picture.silent },
});

describe('signature-intact', () => {
  const told = (signatures: readonly PdfSignature[]) =>
    runRules([signatureIntact], buildInput({ pdf: { signatures } })).findings;

  it('speaks for a file that a trusted signer signed as a whole', () => {
    expect(told([{ ...INTACT, isTrusted: true }])).toMatchObject([{ severity: 'INFO', logOdds: -2 }]);
  });

  it('tells a signer whom nobody vouches for, and takes nobody at their word', () => {
    expect(told([{ ...INTACT, isTrusted: false }])).toMatchObject([{ severity: 'INFO', logOdds: 0 }]);
  });

  it('says nothing of files with a part that nobody signed', () => {
    expect(told([{ ...INTACT, isTrusted: true, coversWholeFile: false }])).toEqual([]);
    expect(told([INTACT, { ...INTACT, integrity: 'altered' }])).toEqual([]);
  });
});

describeRule(mixedDigits, {
  hits: {
    'a digit in another font': { pdf: { mixedDigits: [{ place: SOMEWHERE, text: '9100.00', how: 'font' }] } },
    'a raised digit in an amount': {
      pdf: { mixedDigits: [{ place: SOMEWHERE, text: '9100.00', how: 'baseline' }] },
    },
  },
  passes: {
    'numbers of one piece': { pdf: {} },
    'a footnote mark behind a word': {
      pdf: { mixedDigits: [{ place: SOMEWHERE, text: 'Table12', how: 'size' }] },
    },
  },
  ...picture,
});

const odd = { place: SOMEWHERE, text: '900.00', font: 'Helvetica', usual: 'Lato' };

describeRule(oddFont, {
  hits: {
    'a font that is not embedded': { pdf: { oddFonts: [{ ...odd, how: 'not-embedded' }] } },
    'a second copy of a font': { pdf: { oddFonts: [{ ...odd, how: 'second-copy' }] } },
    'another typeface': { pdf: { oddFonts: [{ ...odd, how: 'other-family' }] } },
    'another weight, as a note': { pdf: { oddFonts: [{ ...odd, how: 'other-cut' }] }, severity: 'INFO' },
  },
  passes: { 'fonts that all have their role': { pdf: {} } },
  ...picture,
});

describeRule(hiddenText, {
  hits: {
    'white figures on white': {
      pdf: { hiddenTexts: [{ place: SOMEWHERE, how: 'white', text: 'Total 900.00' }] },
    },
  },
  passes: {
    'the recognised layer of a scan': {
      pdf: {
        largestImageShare: 1,
        hiddenTexts: [{ place: SOMEWHERE, how: 'invisible-mode', text: 'Total 900.00' }],
      },
    },
    'a mark without figures': { pdf: { hiddenTexts: [{ place: SOMEWHERE, how: 'off-page', text: 'crop' }] } },
  },
  ...picture,
});

describeRule(activeContent, {
  hits: {
    'an action that starts a program': { pdf: { hasLaunchAction: true } },
    'an attached program': {
      attachments: [{ name: 'invoice.pdf.exe', sizeBytes: 10, mediaType: null }],
    },
    'a script, as a note': { pdf: { hasJavaScript: true }, severity: 'INFO' },
  },
  passes: {
    'a quiet file': { pdf: buildPdfFacts() },
    'the data of an e-invoice': {
      attachments: [{ name: 'factur-x.xml', sizeBytes: 10, mediaType: 'application/xml' }],
    },
  },
  ...picture,
});

describeRule(repairedStructure, {
  hits: { 'a rebuilt table': { pdf: { repaired: true } } },
  passes: { 'a sound file': { pdf: {} } },
  ...picture,
});
