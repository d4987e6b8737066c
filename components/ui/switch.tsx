'use client';
import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';

/** Something that is on or off. */
export function Switch({
  isOn,
  pending = false,
  onChange,
  children,
}: {
  isOn: boolean;
  pending?: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
}) {
  return (
    <AriaSwitch
      isSelected={isOn}
      isReadOnly={pending}
      onChange={onChange}
      className="group flex cursor-pointer items-center gap-3"
    >
      <span className="flex h-5 w-9 shrink-0 items-center rounded-full border border-hairline-strong px-0.5 outline-offset-2 transition-colors group-data-focus-visible:outline-2 group-data-focus-visible:outline-focus group-data-selected:border-ink group-data-selected:bg-ink forced-colors:group-data-selected:bg-[Highlight] forced-colors:group-data-selected:forced-color-adjust-none">
        <span className="size-3.5 rounded-full bg-hairline-strong transition-transform group-data-selected:translate-x-[0.9375rem] group-data-selected:bg-paper forced-colors:border forced-colors:group-data-selected:bg-[Canvas]" />
      </span>
      {children}
    </AriaSwitch>
  );
}
