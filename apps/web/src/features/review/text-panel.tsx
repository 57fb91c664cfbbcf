import { Fragment } from 'react';
import { useReview } from './review-state.ts';

/** All recognised text, page by page. Shown as text: whatever it holds, it does nothing. */
export function TextPanel() {
  const { document } = useReview();
  const text = document.text?.trim() ?? '';
  if (text === '') return <p className="py-6 text-center text-sm text-ink-faint">No text was recognised.</p>;
  const pages = text.split('\f');
  return (
    <div className="grid gap-4">
      {pages.map((page, index) => (
        // Pages have no identity but their number.
        <Fragment key={index}>
          {pages.length > 1 ? <h3 className="text-xs font-medium text-ink-faint">Page {index + 1}</h3> : null}
          <pre className="font-mono text-xs leading-5 whitespace-pre-wrap text-ink-soft [overflow-wrap:anywhere]">
            {page.trim()}
          </pre>
        </Fragment>
      ))}
    </div>
  );
}
