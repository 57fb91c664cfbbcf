import { dictionary, pagesPdf, stream } from './write-pdf.ts';

const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 600 800]';
const usesX1 = (object: number) => `/Resources << /XObject << /X1 ${object} 0 R >> >>`;

/** Small files that want the whole machine. Each by the name of its trick. */
export const HOSTILE_PDFS: Readonly<Record<string, () => Buffer>> = {
  'content that inflates to 700 MB': () =>
    pagesPdf([{ content: Buffer.alloc(700_000_000, 0x20), isCompressed: true }]),
  'a form that draws itself': () =>
    pagesPdf([{ content: '/X1 Do', entries: usesX1(6) }], {
      objects: [stream('/X1 Do /X1 Do', `${FORM} ${usesX1(6)}`)],
    }),
  'forms that draw forms, ten each, twenty deep': () =>
    pagesPdf([{ content: '/X1 Do', entries: usesX1(6) }], {
      objects: [
        ...Array.from({ length: 20 }, (_, depth) =>
          stream('/X1 Do '.repeat(10), `${FORM} ${usesX1(7 + depth)}`),
        ),
        stream('0 0 10 10 re f', FORM),
      ],
    }),
  'three million drawing operators': () =>
    pagesPdf([{ content: Buffer.from('0 0 m 9 9 l S '.repeat(3_000_000)), isCompressed: true }]),
  'a page of two hundred kilometres': () =>
    pagesPdf([{ content: '0 0 m 9 9 l S', entries: '/MediaBox [0 0 567000000 567000000]' }]),
  'a page tree that bites its tail': () =>
    pagesPdf([{ content: '' }], {
      objects: [dictionary('/Type /Pages /Count 1000000000 /Kids [2 0 R 6 0 R]')],
    }),
  'two hundred thousand nested lists': () =>
    pagesPdf([{ content: '', entries: `/Deep ${'['.repeat(200_000)}${']'.repeat(200_000)}` }]),
};
