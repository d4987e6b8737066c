/** Whether a key was pressed for the page: not typed into a field, no shortcut of the browser, nothing in a dialog. */
export function isFree(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const isTaken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
  return !isTaken && !target?.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]');
}
