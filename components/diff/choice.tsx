'use client';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

const switchLook =
  'rounded-[3px] border border-hairline-strong/60 px-2 py-1 text-sm leading-tight text-ink-soft data-hovered:text-ink data-selected:border-ink data-selected:font-semibold data-selected:text-ink pointer-coarse:min-h-11 pointer-coarse:px-3 forced-colors:data-selected:bg-[Highlight] forced-colors:data-selected:text-[HighlightText] forced-colors:data-selected:forced-color-adjust-none';

/** One of a few, as buttons in a row. */
export function Choice<Option extends string>({
  label,
  options,
  nameOf,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option[];
  nameOf: (option: Option) => string;
  value: Option;
  onChange: (option: Option) => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = options.find((option) => keys.has(option));
        if (next) onChange(next);
      }}
      className="flex flex-wrap gap-1 pointer-coarse:gap-2"
    >
      {options.map((option) => (
        <ToggleButton key={option} id={option} className={switchLook}>
          {nameOf(option)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
