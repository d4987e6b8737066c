import type { Part } from '@/lib/diff/marks';
import { type Underline, underlined } from '@/lib/diff/underline';

/** The words of a piece: strong where they are really new or lost, underlined where something is to be said about them. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, strong, under }, k) => {
    if (!strong && !under) return text;
    return (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
        key={k}
        className={[strong && 'diff-strong', under && 'diff-under'].filter(Boolean).join(' ')}
        data-severity={under?.severity}
        title={under?.title}
      >
        {text}
      </span>
    );
  });
}

/** A text without a diff. */
export function Plain({ text, under }: { text: string; under?: readonly Underline[] }) {
  const whole = { side: 'right', look: 'same', opens: false, parts: [{ text, strong: false }] } as const;
  return underlined([whole], 'right', under).map(({ parts }) => <Parts key="whole" parts={parts} />);
}
