import { Fragment } from 'react';
import type { Part } from '@/lib/diff/marks';
import { type Underline, underlined } from '@/lib/diff/underline';

/** The words of a piece: strong where they are really new or lost, underlined where something is to be said about them. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, strong, under }, k) => {
    // each mark has an element of its own, so that both lines are drawn
    const words = strong ? <span className="diff-strong">{text}</span> : text;
    // biome-ignore-start lint/suspicious/noArrayIndexKey: a part has no name but its place
    if (!under) return <Fragment key={k}>{words}</Fragment>;
    return (
      <span key={k} className="diff-under" data-severity={under.severity} title={under.title}>
        {words}
      </span>
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
  });
}

/** A text without a diff. */
export function Plain({ text, under }: { text: string; under?: readonly Underline[] }) {
  const whole = { side: 'right', look: 'same', opens: false, parts: [{ text, strong: false }] } as const;
  return underlined([whole], 'right', under).map(({ parts }) => <Parts key="whole" parts={parts} />);
}
