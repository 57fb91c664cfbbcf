/** The mark: a check drawn as a V, with the point that was looked at. */
export function LogoMark({ className = 'size-7' }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className}>
      <rect width="32" height="32" rx="9" className="fill-[#0f766e]" />
      <path
        d="M8.5 10.5 14.6 22a1.6 1.6 0 0 0 2.8 0l6.1-11.5"
        className="fill-none stroke-white"
        strokeWidth="3.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="9.6" r="2.1" className="fill-[#99f6e4]" />
    </svg>
  );
}

/** The mark and the name. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <LogoMark />
      <span className="text-[1.0625rem] font-semibold tracking-tight">Vouch</span>
    </span>
  );
}
