/** Two panels on a hinge: the literal and the polished text. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5 font-serif text-xl font-semibold tracking-tight text-ink">
      <svg viewBox="0 0 26 20" aria-hidden="true" className="h-[1.15rem] w-auto">
        <path d="M1 2.5 12 .8v18.4L1 17.5Z" fill="var(--color-literal-line)" />
        <path d="M14 .8 25 2.5v15L14 19.2Z" fill="var(--color-polished-line)" />
      </svg>
      Diptych
    </span>
  );
}
