'use client';
import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import type { ParagraphView, VersionView } from '@/lib/review/reading/store';
import { type Base, LiveDiff } from '../diff/live-diff';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import type { Draft } from '../ui/draft';
import { inputLook, sendByKey } from '../ui/field';
import { useReviewDesk } from './desk';
import { Findings, useUnderlines } from './findings';
import { useOriginName } from './origin';
import { seenOf } from './seen';
import { DeedTrouble, type Refresh } from './trouble';
import { useChecks } from './use-findings';

export type Written = { basedOn: string; text: string };

/** A version of one's own. */
export function Writer({
  paragraph,
  draft,
  typed,
  asked,
  onDiscard,
  onDone,
  look,
}: {
  paragraph: ParagraphView;
  draft: Draft<Written>;
  typed: Written;
  /** How often somebody asked to write; a draft that was kept stands there unasked, and takes no focus. */
  asked: number;
  onDiscard: () => void;
  onDone: (paragraph: ParagraphView) => void;
  look: Refresh;
}) {
  const say = useTranslations('review');
  const { languages, deeds } = useReviewDesk();
  const id = useId();
  const write = useDeed(deeds.write);
  const base = paragraph.versions.find((version) => version.id === typed.basedOn) ?? paragraph.versions.at(-1);

  const nameOf = useOriginName();
  const check = useChecks(paragraph);
  const written = useDeferredValue(typed.text);
  const findings = useMemo(() => check({ id: 'draft', origin: 'edit', text: written }), [check, written]);

  const under = useUnderlines(findings, 'candidate', written);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!asked || !field.current) return;
    field.current.focus({ preventScroll: true });
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
    field.current.form?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const type = (text: string) => draft.keep({ ...typed, text });
  const save = async () => {
    if (!base || !typed.text.trim()) return;
    const next = await write.run({ ...seenOf(paragraph, base), text: typed.text });
    if (!next) return;
    draft.sent(typed);
    onDone(next);
  };
  return (
    <form
      className="mt-5 scroll-mt-28 scroll-mb-4 border-t-[3px] border-ink pt-2 lg:grid lg:grid-cols-2 lg:gap-x-10"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div>
        <label htmlFor={id} className="label-text">
          {say('writer.label')}
        </label>
        <textarea
          id={id}
          ref={field}
          value={typed.text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={sendByKey}
          lang={languages.target}
          dir={directionOf(languages.target)}
          rows={Math.min(16, 2 + Math.ceil(typed.text.length / 60))}
          className={`${inputLook} prose-text mt-1 field-sizing-content max-h-[60dvh] min-h-28 resize-y`}
        />
        <p role="status" className="pt-1 text-sm text-ink-soft empty:hidden">
          {LINES.test(typed.text.trim()) ? say('writer.lines') : null}
        </p>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-2">
          <Button type="submit" look="primary" pending={write.pending} isDisabled={!typed.text.trim()}>
            {say('writer.save')}
          </Button>
          <p className="text-sm text-ink-soft">
            {say('writer.draft')} <span className="pointer-coarse:hidden">{say('writer.by-key')}</span>
          </p>
          <Button look="plain" onPress={onDiscard} className="ms-auto">
            {say('writer.discard')}
          </Button>
        </div>
        <DeedTrouble deed={write} {...look} />
      </div>
      <div className="pt-5 lg:sticky lg:top-28 lg:self-start lg:pt-0">
        {base ? (
          <LiveDiff
            text={typed.text}
            bases={basesOf(paragraph, base, nameOf)}
            lang={languages.target}
            dir={directionOf(languages.target)}
            under={under}
          />
        ) : null}
        <Findings findings={findings} text={typed.text} onFix={type} />
      </div>
    </form>
  );
}

// What lib/articles/prose.ts makes one line of.
const LINES = /[\n\r\u2028\u2029]/;

/** What a draft is compared with: the version it began from first, then the literal and the polished one. */
function basesOf(
  paragraph: ParagraphView,
  base: VersionView,
  nameOf: (version: VersionView) => string,
): [Base, ...Base[]] {
  const others = (['literal', 'polished'] as const).flatMap(
    (origin) => paragraph.versions.findLast((version) => version.origin === origin) ?? [],
  );
  const asBase = (version: VersionView): Base => ({ id: version.id, name: nameOf(version), text: version.text });
  return [asBase(base), ...others.filter(({ id }) => id !== base.id).map(asBase)];
}
