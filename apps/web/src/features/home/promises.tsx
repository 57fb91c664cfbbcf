import { Eye, Lock, ScanText } from 'lucide-react';

const PROMISES = [
  {
    Icon: ScanText,
    title: 'Reads',
    text: 'Seller, number, dates, totals and every line, each with its place on the page.',
  },
  {
    Icon: Eye,
    title: 'Checks',
    text: 'Arithmetic, dates, identifiers and the file itself. Every doubt comes with its evidence.',
  },
  {
    Icon: Lock,
    title: 'Stays yours',
    text: 'Your documents are read and kept on your own server, originals untouched.',
  },
] as const;

/** What a newcomer can expect, shown until there are documents. */
export function Promises() {
  return (
    <ul className="mt-4 grid gap-6 sm:grid-cols-3">
      {PROMISES.map(({ Icon, title, text }) => (
        <li key={title}>
          <Icon aria-hidden className="mb-2.5 size-5 text-accent" />
          <h2 className="text-sm font-semibold">{title}</h2>
          <p className="mt-1 text-sm text-ink-soft">{text}</p>
        </li>
      ))}
    </ul>
  );
}
