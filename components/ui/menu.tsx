'use client';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export type MenuEntry = { id: string; text: string; act: () => void };

/** Three dots that open a short list of actions. */
export function ActionMenu({ label, entries }: { label: string; entries: MenuEntry[] }) {
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        className="flex print:hidden size-8 items-center pointer-coarse:size-11 justify-center rounded-[3px] text-ink-soft hover:bg-paper-sunken hover:text-ink"
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" className="h-4 w-4 fill-current">
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      </Button>
      <Popover
        placement="bottom end"
        className="min-w-56 rounded-[4px] border border-hairline bg-paper-raised py-1 shadow-sheet"
      >
        <Menu className="outline-none" onAction={(key) => entries.find(({ id }) => id === key)?.act()}>
          {entries.map(({ id, text }) => (
            <MenuItem
              key={id}
              id={id}
              className="cursor-pointer px-4 py-2 text-[0.9375rem] -outline-offset-2 outline-focus data-focused:bg-paper-sunken data-focus-visible:outline-2"
            >
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
