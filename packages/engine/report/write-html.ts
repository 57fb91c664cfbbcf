import { createHash } from 'node:crypto';
import type { Report, ReportMark, ReportPage, ReportSection } from './report.ts';

const STYLE = `
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, sans-serif; color: #1b1f24; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin-bottom: .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #d5dae0; }
.headline { font-size: 1.1rem; font-weight: 600; padding: .5rem .75rem; border-left: .4rem solid; }
.good { border-color: #1a7f37; } .doubtful { border-color: #9a6700; } .bad { border-color: #b42318; }
dl { display: grid; grid-template-columns: 11rem 1fr; gap: .25rem 1rem; } dt { color: #57606a; } dd { margin: 0; }
figure { margin: 1rem 0; break-inside: avoid; } svg { width: 100%; height: auto; border: 1px solid #d5dae0; }
.closing { color: #57606a; margin-top: 2rem; }
@media print { body { margin: 0; } }
`;

/** Policy under which the page is to be served: nothing is loaded, nothing runs. */
export const REPORT_POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ');

const MARK_COLORS = { doubtful: '#9a6700', bad: '#b42318' } as const;
/** Side of the square into which the marks' shares of the page are drawn. */
const GRID = 1000;

/** The report as one page of HTML that needs nothing else. */
export function writeHtml(report: Report, sizes: ReadonlyMap<number, PictureSize>): string {
  const facts = report.facts.map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(report.title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escape(report.title)}</h1>
<p class="headline ${report.tone}">${escape(report.headline)}</p>
<dl>${facts.join('')}</dl>
${report.sections.map(sectionOf).join('\n')}
${report.pages.map((page) => figureOf(page, sizes.get(page.number) ?? SQUARE)).join('\n')}
<p class="closing">${escape(report.closing)}</p>
</body>
</html>
`;
}

/** Pixels of a page's picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const SQUARE: PictureSize = { width: GRID, height: GRID };

function sectionOf({ heading, paragraphs }: ReportSection): string {
  return `<section><h2>${escape(heading)}</h2>${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}</section>`;
}

function figureOf({ number, picture, marks }: ReportPage, size: PictureSize): string {
  const height = Math.round((GRID * size.height) / Math.max(1, size.width));
  const address = `data:image/webp;base64,${Buffer.from(picture).toString('base64')}`;
  const image = `<image href="${address}" width="${GRID}" height="${height}" preserveAspectRatio="none"/>`;
  return `<figure><figcaption>Page ${number}</figcaption><svg viewBox="0 0 ${GRID} ${height}" role="img" aria-label="Page ${number} with marked places">${image}${marks.map((mark) => markOf(mark, height)).join('')}</svg></figure>`;
}

function markOf({ number, box, tone }: ReportMark, height: number): string {
  const x = Math.round(box.left * GRID);
  const y = Math.round(box.top * height);
  const width = Math.max(4, Math.round((box.right - box.left) * GRID));
  const tall = Math.max(4, Math.round((box.bottom - box.top) * height));
  const color = MARK_COLORS[tone];
  return `<rect x="${x}" y="${y}" width="${width}" height="${tall}" fill="none" stroke="${color}" stroke-width="3"/><text x="${x}" y="${Math.max(14, y - 4)}" font-size="18" fill="${color}">${number}</text>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
