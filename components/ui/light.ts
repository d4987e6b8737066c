/** Shows for a moment where something is: its ground is tinted, and fades. */
export function light(place: Element): void {
  place.animate(
    { backgroundColor: ['var(--color-polished-tint)', 'transparent'] },
    { duration: 2500, easing: 'ease-in' },
  );
}
