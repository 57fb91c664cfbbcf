/** The line that was just recognised, as it streams in. Hidden from screen readers: the progress is announced elsewhere. */
export function TextTicker({ lines }: { readonly lines: readonly string[] }) {
  const shown = lines.slice(-2);
  if (shown.length === 0) return null;
  return (
    <div
      aria-hidden
      className="mt-2 h-10 overflow-hidden rounded-lg bg-sunken px-3 py-1 font-mono text-xs leading-4 text-ink-faint [mask-image:linear-gradient(to_bottom,transparent,black_60%)]"
    >
      {shown.map((line, index) => (
        <p key={lines.length - shown.length + index} className="truncate">
          {line}
        </p>
      ))}
    </div>
  );
}
