import type { Document } from '@vouch/core/document/document.ts';

import type { PageSource } from './page-source.ts';

/** An open file: what can be seen at once, and its pages one at a time. Whoever opened it closes `pages`. */
export interface OpenedFile extends Omit<Document, 'pages'> {
  readonly pages: PageSource;
}
