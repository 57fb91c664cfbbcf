/** What a program is for, as far as it matters here. */
export type SoftwareKind = 'image-editor' | 'pdf-editor' | 'ai-generator';

/** A program that leaves its name in files. */
export interface KnownSoftware {
  readonly name: string;
  readonly pattern: RegExp;
  readonly kind: SoftwareKind;
  /** Where the name in files was seen or is documented. */
  readonly source: string;
}

/**
 * Programs whose name in a file is worth a word. Office suites, design services for consumers (Canva), invoicing programs,
 * browsers, scanners and printers are not listed: honest people use them every day. Even for those listed, a name is a hint:
 * people crop photos and merge files.
 */
export const KNOWN_SOFTWARE: readonly KnownSoftware[] = [
  {
    name: 'Adobe Photoshop',
    pattern: /\bphotoshop\b/i,
    kind: 'image-editor',
    source: 'Software tag of its exports',
  },
  { name: 'GIMP', pattern: /\bgimp\b/i, kind: 'image-editor', source: 'Software tag of its exports' },
  { name: 'PicsArt', pattern: /\bpicsart\b/i, kind: 'image-editor', source: 'Software tag of its exports' },
  {
    name: 'Pixelmator',
    pattern: /\bpixelmator\b/i,
    kind: 'image-editor',
    source: 'Software tag of its exports',
  },
  {
    name: 'Affinity Photo',
    pattern: /\baffinity photo\b/i,
    kind: 'image-editor',
    source: 'Software tag of its exports',
  },
  {
    name: 'paint.net',
    pattern: /\bpaint\.net\b/i,
    kind: 'image-editor',
    source: 'Software tag of its exports',
  },
  { name: 'Photopea', pattern: /\bphotopea\b/i, kind: 'image-editor', source: 'Software tag of its exports' },
  { name: 'Snapseed', pattern: /\bsnapseed\b/i, kind: 'image-editor', source: 'Software tag of its exports' },
  { name: 'Inkscape', pattern: /\binkscape\b/i, kind: 'image-editor', source: 'Creator of its PDF exports' },
  {
    name: 'Adobe Illustrator',
    pattern: /\badobe illustrator\b/i,
    kind: 'image-editor',
    source: 'Creator of its PDF exports',
  },
  {
    name: 'CorelDRAW',
    pattern: /\bcoreldraw\b/i,
    kind: 'image-editor',
    source: 'Creator of its PDF exports',
  },
  { name: 'Sejda', pattern: /\bsejda\b/i, kind: 'pdf-editor', source: 'Producer of edited files' },
  { name: 'PDFescape', pattern: /\bpdfescape\b/i, kind: 'pdf-editor', source: 'Producer of edited files' },
  { name: 'Smallpdf', pattern: /\bsmallpdf\b/i, kind: 'pdf-editor', source: 'Producer of processed files' },
  { name: 'iLovePDF', pattern: /\bilovepdf\b/i, kind: 'pdf-editor', source: 'Producer of processed files' },
  { name: 'PDFfiller', pattern: /\bpdffiller\b/i, kind: 'pdf-editor', source: 'Producer of edited files' },
  {
    name: 'PDF-XChange Editor',
    pattern: /\bpdf-xchange editor\b/i,
    kind: 'pdf-editor',
    source: 'Producer of edited files',
  },
  {
    name: 'Foxit PhantomPDF',
    pattern: /\bfoxit (?:phantompdf|pdf editor)\b(?! printer)/i,
    kind: 'pdf-editor',
    source: 'Producer of edited files',
  },
  {
    name: 'Nitro',
    pattern: /\bnitro (?:pro|pdf)\b/i,
    kind: 'pdf-editor',
    source: 'Producer of edited files',
  },
  {
    name: 'Wondershare PDFelement',
    pattern: /\bpdfelement\b/i,
    kind: 'pdf-editor',
    source: 'Producer of edited files',
  },
  { name: 'PyMuPDF', pattern: /\bpymupdf\b/i, kind: 'pdf-editor', source: 'Producer of rewritten files' },
  { name: 'DALL·E', pattern: /\bdall[·-]?e\b/i, kind: 'ai-generator', source: 'C2PA claim generator' },
  {
    name: 'ChatGPT',
    pattern: /\b(?:chatgpt|openai)\b/i,
    kind: 'ai-generator',
    source: 'C2PA claim generator',
  },
  { name: 'Midjourney', pattern: /\bmidjourney\b/i, kind: 'ai-generator', source: 'PNG text, XMP' },
  {
    name: 'Stable Diffusion',
    pattern: /\b(?:stable diffusion|comfyui|automatic1111|invokeai)\b/i,
    kind: 'ai-generator',
    source: 'PNG text chunks',
  },
  {
    name: 'Adobe Firefly',
    pattern: /\badobe firefly\b/i,
    kind: 'ai-generator',
    source: 'C2PA claim generator',
  },
];

/** Evidence in natural-log odds that each kind gives, small on purpose. */
export const SOFTWARE_LOG_ODDS: Readonly<Record<SoftwareKind, number>> = {
  'image-editor': 1.2,
  'pdf-editor': 0.6,
  'ai-generator': 3.5,
};

/** The first program of the list that one of the texts names, strongest kind first; `null` when none does. */
export function findSoftware(texts: readonly (string | null)[]): KnownSoftware | null {
  const bounded = texts.filter((text) => text !== null).map((text) => text.slice(0, 500));
  const named = KNOWN_SOFTWARE.filter(({ pattern }) => bounded.some((text) => pattern.test(text)));
  return named.toSorted((a, b) => SOFTWARE_LOG_ODDS[b.kind] - SOFTWARE_LOG_ODDS[a.kind])[0] ?? null;
}
