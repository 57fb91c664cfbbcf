import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Report } from './report.ts';
import { REPORT_POLICY, writeHtml } from './write-html.ts';
import { writePdf } from './write-pdf.ts';

const HOSTILE = `<script>alert(1)</script>"'&<img src=x onerror=alert(2)> \u202e東京 Ärger`;

const picture = async () =>
  sharp({ create: { width: 60, height: 80, channels: 3, background: '#fff' } })
    .webp()
    .toBuffer();

async function reportWith(text: string): Promise<Report> {
  const box = { left: 0.1, top: 0.1, right: 0.5, bottom: 0.2 };
  return {
    title: text,
    headline: text,
    tone: 'bad',
    facts: [[text, text]],
    sections: [{ heading: text, paragraphs: [text] }],
    pages: [{ number: 1, picture: await picture(), marks: [{ number: 1, box, tone: 'bad' }] }],
    closing: text,
  };
}

describe('a report as HTML', () => {
  it('shows what a stranger wrote as text, never as markup', async () => {
    const plain = writeHtml(await reportWith(''), new Map());
    const tags = (html: string) => html.match(/<[a-z!/][^>]*>/gi)?.length;
    const html = writeHtml(await reportWith(HOSTILE), new Map());
    expect(tags(html)).toBe(tags(plain));
    expect(html).toContain('&lt;script&gt;');
    const base = await reportWith('');
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const hostile = { ...base, facts: [[`<${text}`, `"${text}'>`]] as const };
        expect(tags(writeHtml(hostile, new Map()))).toBe(tags(plain));
      }),
    );
  });

  it('allows no script and nothing from elsewhere, and marks the place on the page', async () => {
    expect(REPORT_POLICY).toContain('sandbox');
    expect(REPORT_POLICY).not.toMatch(/script-src|unsafe|https?:/);
    const html = writeHtml(await reportWith('x'), new Map([[1, { width: 60, height: 80 }]]));
    expect(html).toContain('<rect x="100" y="133" width="400" height="133"');
    expect(html).not.toMatch(/(?:src|href)="(?!data:)/);
  });
});

describe('a report as PDF', () => {
  it('is written whatever the texts are, with the page pictures at the end', async () => {
    const bytes = await writePdf(await reportWith(HOSTILE.repeat(30)));
    expect((await PDFDocument.load(bytes)).getPageCount()).toBeGreaterThanOrEqual(2);
  });
});
