import type { Document, Word } from '../document/document.ts';
import type { ImageFacts } from '../document/image-facts.ts';
import type { HiddenText, PdfFacts } from '../document/pdf-facts.ts';
import type { Place } from '../geometry/box.ts';
import type { EInvoice } from '../invoice/e-invoice.ts';

/**
 * Who is meant to see a text. `page`: everybody; `data`: whoever is shown an e-invoice; `beside`: who looks for it (properties of the
 * file, comments); `unseen`: nobody.
 */
export type Audience = 'page' | 'data' | 'beside' | 'unseen';

/** A text that a file carries. */
export interface CarriedText {
  readonly audience: Audience;
  /** Where it stands, for people: "in white text on page 1". */
  readonly where: string;
  readonly text: string;
  readonly place: Place | null;
}

const HIDDEN_WORDS: Readonly<Record<HiddenText['how'], string>> = {
  'invisible-mode': 'in text that is not drawn',
  white: 'in white text',
  tiny: 'in tiny text',
  'off-page': 'outside the page',
  covered: 'under something that covers it',
};
/** A page that is mostly one picture is a scan: its invisible text is the recognised one. */
const SCAN_FROM = 0.5;

/** Every text that a file carries, with who is meant to see it. */
export function textsOfDocument(document: Document): readonly CarriedText[] {
  return [
    ...document.pages.flatMap(({ number, words }) => pageTexts(number, words)),
    ...hiddenTexts(document),
    ...coveredTexts(document),
    ...besideTexts(document),
    ...document.eInvoices.flatMap(invoiceTexts),
  ];
}

/** The text of a page, and that of each font: rows that lie on each other are told apart by it. */
function pageTexts(number: number, words: readonly Word[]): readonly CarriedText[] {
  const ofFonts = [...Map.groupBy(words, ({ font }) => font && `${font.handle}/${font.sizePt}`).values()];
  const parts = [...(ofFonts.length > 1 ? [words, ...ofFonts] : [words]), ...rightToLeft(words)];
  return parts.map((part) => {
    const text = part.map((word) => word.text).join(' ');
    return { audience: 'page', where: `on page ${number}`, text, place: null };
  });
}

/** The words of Arabic and Hebrew lines as they are read: from the right. */
function rightToLeft(words: readonly Word[]): readonly (readonly Word[])[] {
  const isNeeded = words.some(({ text }) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text));
  return isNeeded ? [words.toSorted((a, b) => a.line - b.line || b.box.left - a.box.left)] : [];
}

/** What is hidden in one way on one page, put together: programs write a text object for each line, or for each word. */
function hiddenTexts({ pdf }: Document): readonly CarriedText[] {
  const isScan = (pdf?.largestImageShare ?? 0) > SCAN_FROM;
  const seen = (pdf?.hiddenTexts ?? []).filter(({ how }) => !(isScan && how === 'invisible-mode'));
  const groups = Map.groupBy(seen, ({ how, place }) => `${HIDDEN_WORDS[how]} on page ${place.page}`);
  return [...groups].map(([where, texts]) => ({
    audience: 'unseen',
    where,
    text: texts.map(({ text }) => text).join(' '),
    place: texts[0]?.place ?? null,
  }));
}

function coveredTexts({ pdf }: Document): readonly CarriedText[] {
  return (pdf?.overlays ?? []).map(({ place, hiddenText }) => ({
    audience: 'unseen',
    where: `under something that covers it on page ${place.page}`,
    text: hiddenText,
    place,
  }));
}

function besideTexts({ pdf, image, attachments, file }: Document): readonly CarriedText[] {
  const properties = [
    ...(pdf === null ? [] : pdfProperties(pdf)),
    ...(image === null ? [] : pictureTexts(image)),
  ];
  const comments = (pdf?.annotations ?? []).flatMap(({ contents, page, box }) =>
    contents === undefined
      ? []
      : [{ where: `in a comment on page ${page}`, text: contents, place: { page, box } }],
  );
  return [
    ...beside('in the properties of the file', properties),
    ...beside(
      'in the name of an attachment',
      attachments.map(({ name }) => name),
    ),
    ...beside('in the name of the file', [file.name]),
    ...comments.map((comment) => ({ audience: 'beside' as const, ...comment })),
  ];
}

function pdfProperties({ title, creator, producer, texts = [], xmp }: PdfFacts) {
  return [title, creator, producer, ...texts, ...(xmp?.texts ?? [])];
}

function pictureTexts({ software, cameraMake, cameraModel, texts = [] }: ImageFacts) {
  return [software, cameraMake, cameraModel, ...texts];
}

function beside(where: string, texts: readonly (string | null)[]): readonly CarriedText[] {
  return texts.flatMap((text) => (text ? [{ audience: 'beside' as const, where, text, place: null }] : []));
}

/** The texts of an e-invoice that are free: a program shows them as they are. */
function invoiceTexts({
  notes,
  paymentTerms,
  seller,
  buyer,
  lines,
  ...invoice
}: EInvoice): readonly CarriedText[] {
  const free = [
    ...notes.map(({ text }) => text),
    paymentTerms,
    seller.name,
    buyer.name,
    invoice.paymentMeansText,
    invoice.remittanceInformation,
    ...lines.flatMap(({ name, description, note }) => [name, description, note]),
  ];
  return free.flatMap((text) =>
    text ? [{ audience: 'data' as const, where: 'in the data of the e-invoice', text, place: null }] : [],
  );
}
