import type { ReactNode } from 'react';
import type { DiffText } from './diff-view';

const lines = {
  source: 'border-hairline-strong',
  literal: 'border-literal-line',
  polished: 'border-polished-line',
  edit: 'border-ink',
};

/** The two texts side by side, one above the other on a narrow screen. */
export function Columns({
  left,
  right,
  texts,
}: {
  left: DiffText;
  right: DiffText;
  texts: { left: ReactNode; right: ReactNode };
}) {
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {(['left', 'right'] as const).map((side) => {
        const { lang, dir, origin, head } = side === 'left' ? left : right;
        return (
          <div key={side} className={`min-w-0 border-t-[3px] pt-2 ${lines[origin]}`}>
            {head}
            <p lang={lang} dir={dir} className="prose-text">
              {texts[side]}
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** Both texts in one line. */
export function Line({ left, right, children }: { left: DiffText; right: DiffText; children: ReactNode }) {
  return (
    <div className={`max-w-[72ch] border-t-[3px] pt-2 ${lines[right.origin]}`}>
      <div className="flex flex-wrap gap-x-6">
        {left.head}
        {right.head}
      </div>
      <p lang={right.lang} dir={right.dir} className="prose-text">
        {children}
      </p>
    </div>
  );
}
