const LABELS = [
  ['real', 'Genuine'],
  ['suspicious', 'Suspicious'],
  ['fake', 'Forged'],
] as const;

/** What the document really is. */
export function LabelChoice() {
  return (
    <fieldset>
      <legend className="text-sm font-medium">This document is</legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {LABELS.map(([value, word]) => (
          <label
            key={value}
            className="flex cursor-pointer items-center gap-2 rounded-lg border border-line-strong px-3 py-1.5 text-sm hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input type="radio" name="label" value={value} required />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
