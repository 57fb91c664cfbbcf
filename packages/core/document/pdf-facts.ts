import type { Box, Place } from '../geometry/box.ts';

/** Text that differs between two saved states of one file. */
export interface RevisionChange {
  readonly page: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Around the added words in the final state; `null` when nothing was added. */
  readonly place: Place | null;
}

/** One saved state of a PDF, as told by its cross-reference chain. */
export interface Revision {
  /** From 1 (the first state). */
  readonly number: number;
  /** Bytes from the start of the file to the end of this state. */
  readonly endByte: number;
  /** What the printed text changed against the state before; empty for the first. */
  readonly changes: readonly RevisionChange[];
  /** What kind of objects the update wrote besides page text. */
  readonly touches: readonly ('signature' | 'form' | 'annotation' | 'metadata' | 'attachment' | 'content')[];
}

/** Something drawn over text that was there before. */
export interface Overlay {
  readonly place: Place;
  readonly kind: 'box' | 'image' | 'annotation';
  /** The text underneath. */
  readonly hiddenText: string;
  /** The text drawn on top afterwards; empty when none. */
  readonly shownText: string;
  /**
   * For a picture or annotation that is hardly larger than the one row of text it hides: whether it shows signs of its own
   * or one even colour. Absent for larger ones and for boxes.
   */
  readonly patch?: 'inked' | 'blank';
}

/** Text that a reader can't see. */
export interface HiddenText {
  readonly place: Place;
  readonly how: 'invisible-mode' | 'white' | 'tiny' | 'off-page' | 'covered';
  readonly text: string;
}

/** Neighbouring digits of one number that do not belong together. */
export interface MixedDigits {
  readonly place: Place;
  readonly text: string;
  /** `spacing`: wider or closer than the same two digits elsewhere; `order`: drawn apart from each other. */
  readonly how: 'font' | 'size' | 'baseline' | 'spacing' | 'order';
}

/** A value that was drawn after the rest of the page, apart from the row in which it stands. */
export interface LateValue {
  readonly place: Place;
  readonly text: string;
}

/** A word whose font is used nowhere else in its role. */
export interface OddFont {
  readonly place: Place;
  readonly text: string;
  readonly font: string;
  readonly usual: string;
  /**
   * `second-copy`: the same font was put into the file twice; `not-embedded`: all others are embedded; `other-family` and
   * `other-cut`: another design, or another weight of the same design.
   */
  readonly how: 'second-copy' | 'not-embedded' | 'other-family' | 'other-cut';
}

/** A signature in the file. */
export interface PdfSignature {
  readonly subFilter: string;
  /** Whether the signed ranges reach from the start to the end of the file. */
  readonly coversWholeFile: boolean;
  readonly signedUntilByte: number;
  /**
   * Whether the signed bytes are those that were signed. `misplaced`: the file was written anew since, so that the ranges no longer
   * fit; `unchecked`: of a kind that can't be checked here. Absent in records from before it was checked.
   */
  readonly integrity?: 'intact' | 'altered' | 'misplaced' | 'unchecked';
  /** Name in the signer's certificate: a claim, unless the certificate is trusted. */
  readonly signer?: string | null;
  /** Whether the certificate leads to an authority that whoever runs Vouch trusts. */
  readonly isTrusted?: boolean;
}

/** A note, stamp or field on a page. */
export interface PdfAnnotation {
  readonly kind: string;
  readonly page: number;
  readonly box: Box;
  /** Its text, which mostly opens beside the page; absent where it has none. */
  readonly contents?: string;
}

/** Facts of a PDF's structure. It judges nothing. */
export interface PdfFacts {
  readonly version: string;
  readonly pageCount: number;
  readonly encrypted: boolean;
  readonly producer: string | null;
  readonly creator: string | null;
  readonly title: string | null;
  /** Author, subject and keywords, as far as the file gives them; absent in records from before they were kept. */
  readonly texts?: readonly string[];
  /** ISO date and time with offset where the file gives one. */
  readonly createdAt: string | null;
  readonly modifiedAt: string | null;
  readonly xmp: {
    readonly producer: string | null;
    readonly creatorTool: string | null;
    readonly createdAt: string | null;
    readonly modifiedAt: string | null;
    readonly history: readonly string[];
    /** Its longer free texts (title, description, rights); absent in records from before they were kept. */
    readonly texts?: readonly string[];
  } | null;
  readonly linearized: boolean;
  readonly repaired: boolean;
  readonly trailingBytes: number;
  readonly revisions: readonly Revision[];
  readonly overlays: readonly Overlay[];
  readonly hiddenTexts: readonly HiddenText[];
  readonly mixedDigits: readonly MixedDigits[];
  readonly oddFonts: readonly OddFont[];
  /** Absent in records from before it was looked at. */
  readonly lateValues?: readonly LateValue[];
  readonly signatures: readonly PdfSignature[];
  readonly annotations: readonly PdfAnnotation[];
  readonly hasForm: boolean;
  readonly hasJavaScript: boolean;
  readonly hasLaunchAction: boolean;
  readonly fonts: readonly string[];
  /** Share of page 1 covered by its largest image, 0 to 1: near 1 for scans. */
  readonly largestImageShare: number;
}
