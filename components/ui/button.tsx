'use client';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

type Look = 'primary' | 'quiet' | 'plain' | 'danger' | 'approve';

const looks: Record<Look, string> = {
  primary: 'bg-ink text-paper hover:bg-ink/85 border-transparent px-4 py-2',
  approve: 'bg-approved text-paper hover:bg-approved/85 border-transparent px-4 py-2',
  danger: 'border-danger text-danger hover:bg-danger-tint px-4 py-2',
  quiet: 'border-hairline-strong/60 text-ink hover:border-ink px-3 py-1.5',
  plain:
    'border-transparent text-ink-soft hover:text-ink underline decoration-hairline-strong underline-offset-4 -mx-1 px-1 py-1.5',
};

/** The only button. `pending` keeps its place and says so to a screen reader. On paper nothing can be pressed. */
export function Button({
  look = 'quiet',
  pending = false,
  className = '',
  children,
  ...rest
}: Omit<ButtonProps, 'children' | 'className'> & {
  look?: Look;
  pending?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <AriaButton
      {...rest}
      isPending={pending}
      className={`inline-flex print:hidden min-h-9 items-center pointer-coarse:min-h-11 justify-center gap-1.5 rounded-[3px] border text-[0.9375rem] leading-tight font-medium transition-colors disabled:opacity-45 data-pending:opacity-60 ${looks[look]} ${className}`}
    >
      {children}
    </AriaButton>
  );
}
