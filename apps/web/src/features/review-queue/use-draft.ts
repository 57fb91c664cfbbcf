import type { ReviewBody } from '@vouch/contract/review/review.ts';
import { useState } from 'react';
import { type Draft, type DraftLine, type EditableName, toDraft, toEdit } from './edit-fields.ts';

/** The form of a document of the queue. */
export interface DraftState {
  readonly draft: Draft;
  readonly setValue: (name: EditableName, value: string) => void;
  readonly setLine: (key: string, cells: Partial<DraftLine['cells']>) => void;
  readonly addLine: () => void;
  readonly removeLine: (key: string) => void;
  /** What would be sent; `null` when nothing was changed. */
  readonly edit: ReturnType<typeof toEdit>;
}

const EMPTY = { description: '', quantity: '', unit_price: '', line_total: '' };

/** The state of the form; it starts anew when the invoice changes on the server. */
export function useDraft({ invoice, updated_at: version }: ReviewBody): DraftState {
  const [state, setState] = useState(() => ({ version, added: 0, draft: toDraft(invoice) }));
  const isCurrent = state.version === version;
  const { draft, added } = isCurrent ? state : { draft: toDraft(invoice), added: 0 };
  const change = (next: Draft, more = added) => setState({ version, added: more, draft: next });
  const withLines = (lines: readonly DraftLine[]): Draft => ({ ...draft, lines });
  return {
    draft,
    edit: toEdit(draft, invoice),
    setValue: (name, value) => change({ ...draft, values: { ...draft.values, [name]: value } }),
    setLine: (key, cells) =>
      change(
        withLines(
          draft.lines.map((line) =>
            line.key === key ? { ...line, cells: { ...line.cells, ...cells } } : line,
          ),
        ),
      ),
    addLine: () => change(withLines([...draft.lines, { key: `new-${added}`, cells: EMPTY }]), added + 1),
    removeLine: (key) => change(withLines(draft.lines.filter((line) => line.key !== key))),
  };
}
