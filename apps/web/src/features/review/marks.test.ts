import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks.ts';
import { exampleDocument } from './testing/example-document.ts';

const marksById = (document: DocumentDetailBody) => new Map(marksOf(document).map((mark) => [mark.id, mark]));

describe('places that can be chosen', () => {
  it('are the fields, lines and evidence that stand on a page, and nothing else', () => {
    expect([...marksById(exampleDocument()).keys()]).toEqual([
      'field:grandTotal',
      'field:sellerName',
      'line:1',
      'finding:0:0',
    ]);
  });

  it('tell a sure field from an unsure one, and a grave finding from a note', () => {
    const marks = marksById(exampleDocument());
    expect(marks.get('field:grandTotal')?.kind).toBe('field');
    expect(marks.get('field:sellerName')?.kind).toBe('unsure');
    expect(marks.get('finding:0:0')?.kind).toBe('critical');
  });

  it('hold the fields that an organization taught itself, by names of their own', () => {
    const document = exampleDocument();
    const own = document.fields['grandTotal'];
    const marks = marksById({ ...document, custom_fields: own ? { cost_centre: own } : {} });
    expect(marks.get('field:custom:cost_centre')?.name).toMatch(/^cost centre: /);
  });

  it('take a line as one place around all its values', () => {
    expect(marksById(exampleDocument()).get('line:1')?.place).toEqual({
      page: 1,
      box: { left: 0.1, top: 0.4, right: 0.9, bottom: 0.43 },
    });
  });

  it('lie evidence on top of everything else', () => {
    expect(marksOf(exampleDocument()).at(-1)?.id).toMatch(/^finding:/);
  });
});
