import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';

const GROUPS = [
  {
    title: 'Everywhere',
    keys: [
      { keys: ['?'], does: 'Show this help' },
      { keys: ['g'], does: 'Go to your documents' },
      { keys: ['i'], does: 'Go to invoices' },
      { keys: ['u'], does: 'Choose files to check' },
    ],
  },
  {
    title: 'On a result',
    keys: [
      { keys: ['Tab'], does: 'Next field or button' },
      { keys: ['['], does: 'Page before' },
      { keys: [']'], does: 'Next page' },
      { keys: ['+', '-'], does: 'Zoom in, zoom out' },
      { keys: ['0'], does: 'Fit the page' },
      { keys: ['m'], does: 'Show or hide marked places' },
      { keys: ['Esc'], does: 'Let go of the chosen place' },
    ],
  },
  {
    title: 'In review',
    keys: [
      { keys: ['c'], does: 'Take the document' },
      { keys: ['s'], does: 'Save corrections' },
      { keys: ['a'], does: 'Approve' },
      { keys: ['r'], does: 'Reject' },
    ],
  },
] as const;

/** The list of keyboard shortcuts. */
export function HelpDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog {...props} title="Keyboard shortcuts">
      <div className="grid gap-6">
        {GROUPS.map((group) => (
          <section key={group.title}>
            <h3 className="mb-2 text-sm font-medium text-ink-faint">{group.title}</h3>
            <dl className="grid gap-2 text-sm">
              {group.keys.map(({ keys, does }) => (
                <div key={does} className="flex items-center justify-between gap-4">
                  <dt>{does}</dt>
                  <dd className="flex gap-1">
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
