'use client';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf, type Piece, type Side } from '@/lib/diff/marks';
import { interfaceLanguage } from '@/lib/i18n/say';
import type { Model } from './model';
import { Parts } from './parts';

const elements = { left: 'del', right: 'ins', both: 'mark' } as const;

/** Pieces of text with their marks. A screen reader hears what was removed, added or moved before the words of it, and where it ends. */
export function Marked({
  pieces,
  model,
  lit,
  languages,
}: {
  pieces: readonly Piece[];
  model: Model;
  /** The hunk or move that is pointed at, as 'h3' or 'm1'. */
  lit: string | null;
  /** Set where both sides stand in one line. */
  languages?: Readonly<Record<Side, { lang: string; dir: 'ltr' | 'rtl' }>>;
}) {
  return pieces.map((piece, k) => {
    const key = `${k} ${piece.side}`;
    if (piece.look === 'same') return <Parts key={key} parts={piece.parts} />;
    const language = piece.side === 'both' ? undefined : languages?.[piece.side];
    const before = pieces[k - 1];
    // in one line the old and the new words must not run together
    const isGlued =
      languages !== undefined && before !== undefined && before.look !== 'same' && /^[^\s\p{P}]/u.test(textOf(piece));
    return (
      <Fragment key={key}>
        {isGlued ? ' ' : null}
        <Mark piece={piece} model={model} lit={lit} language={language} ends={endsAt(pieces, k)}>
          <Spoken piece={piece} sentences={model.sentences} />
        </Mark>
      </Fragment>
    );
  });
}

/** Whether what goes on after a piece would be heard as a part of it. */
function endsAt(pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k];
  if (piece?.look !== 'changed' && piece?.look !== 'moved') return false;
  let after = k + 1;
  // within what moved, light differences are passed over
  while (piece.look === 'moved' && isLight(pieces[after])) after++;
  const next = pieces[after];
  const isSaid = next?.look === 'changed' || (next?.look === 'moved' && next.opens);
  const isMore = next !== undefined && /[\p{L}\p{N}]/u.test(textOf(next));
  return isMore && !isSaid && !(piece.look === 'moved' && next.move === piece.move);
}

function isLight(piece: Piece | undefined): boolean {
  return piece?.look === 'light' || piece?.look === 'space';
}

function textOf({ parts }: Piece): string {
  return parts.map(({ text }) => text).join('');
}

function Mark({
  piece,
  model: { risky, order },
  lit,
  language,
  ends,
  children,
}: {
  piece: Piece;
  model: Model;
  lit: string | null;
  language: { lang: string; dir: 'ltr' | 'rtl' } | undefined;
  ends: boolean;
  children: React.ReactNode;
}) {
  const say = useTranslations('diff');
  const { side, look, hunk, move, parts, opens } = piece;
  const Element = look === 'moved' ? 'mark' : elements[side];
  const name = nameOf(piece);
  const isStop = look !== 'light' && look !== 'space';
  return (
    <Element
      lang={language?.lang}
      dir={language?.dir}
      className="diff-mark bg-transparent"
      data-look={look}
      data-side={side}
      data-name={name}
      data-lit={lit === name ? '' : undefined}
      data-stop={opens && isStop ? order.indexOf(name) : undefined}
      data-risky={hunk !== undefined && risky.has(hunk) ? '' : undefined}
      tabIndex={look === 'moved' && opens ? 0 : opens ? -1 : undefined}
    >
      {children}
      {look === 'moved' && opens ? (
        <span aria-hidden="true" className="diff-number">
          {(move ?? 0) + 1}
        </span>
      ) : null}
      <Parts parts={parts} />
      {ends ? <Heard>{` ${say('end')}`}</Heard> : null}
    </Element>
  );
}

// Light differences are not spoken: they can be skipped.
function Spoken({ piece: { look, side, move, opens }, sentences }: { piece: Piece; sentences: Model['sentences'] }) {
  const say = useTranslations('diff');
  const words = () => {
    if (look === 'changed') return say(side === 'left' ? 'removed' : 'added');
    const places = look === 'moved' && opens && move !== undefined ? sentences.get(move) : undefined;
    if (!places) return null;
    return side === 'left' ? say('moved-to', { sentence: places.right }) : say('moved-from', { sentence: places.left });
  };
  const spoken = words();
  return spoken ? <Heard>{`${spoken}: `}</Heard> : null;
}

/** A word of the interface amid a text of another language, for the ear alone. */
function Heard({ children }: { children: string }) {
  return (
    <span lang={interfaceLanguage} className="sr-only select-none">
      {children}
    </span>
  );
}
