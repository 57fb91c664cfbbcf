/** A drawing of two papers, one of them checked. */
export function PapersPicture() {
  return (
    <svg viewBox="0 0 160 120" className="h-28 w-auto" aria-hidden>
      <g className="fill-surface stroke-line-strong" strokeWidth="1.5">
        <rect x="34" y="20" width="62" height="82" rx="7" transform="rotate(-7 65 61)" />
        <rect x="60" y="16" width="64" height="86" rx="7" />
      </g>
      <g className="stroke-line-strong" strokeWidth="3.5" strokeLinecap="round">
        <path d="M72 32h26M72 46h40M72 56h34M72 66h40" />
      </g>
      <path d="M72 84h14" className="stroke-ink-faint" strokeWidth="3.5" strokeLinecap="round" />
      <rect
        x="94"
        y="76"
        width="22"
        height="14"
        rx="4"
        className="fill-accent-soft stroke-accent"
        strokeWidth="1.5"
      />
      <circle cx="124" cy="98" r="15" className="fill-accent" />
      <path
        d="m117.5 98 4.6 4.8 8.6-9.4"
        className="fill-none stroke-on-accent"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
