'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Languages } from '@/lib/articles/language';
import type { Outcome } from '@/lib/outcome';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Dialog } from '../ui/dialog';
import { useFaulty } from '../ui/faulty';
import { Choice } from '../ui/field';
import { Refused } from '../ui/refused';
import { languageName, languagesWith, namedLanguages } from './language-name';

export type LanguagesDeed = (
  input: Languages & { articleId: string; seen: Languages; key: string },
) => Promise<Outcome<Languages>>;

type Props = { article: Languages & { id: string }; languages: readonly string[]; deed: LanguagesDeed };

/** From which language into which, and the way to correct that: wrong ones mean wrong checks and a wrong look. */
export function ArticleLanguages(props: Props) {
  const say = useTranslations('desk.languages');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="plain" className="-my-1.5" onPress={() => setOpen(true)}>
        {pairOf(say, props.article)}
        <span className="sr-only"> · {say('correct')}</span>
      </Button>
      <Dialog title={say('title')} isOpen={isOpen} onClose={close}>
        <Correction {...props} onClose={close} />
      </Dialog>
    </>
  );
}

function Correction({ article, languages, deed, onClose }: Props & { onClose: () => void }) {
  const say = useTranslations('desk.languages');
  const sayImport = useTranslations('desk.import');
  const { id: articleId, sourceLang, targetLang } = article;
  const [wanted, setWanted] = useState<Languages>({ sourceLang, targetLang });
  const { run, pending, trouble } = useDeed(deed);
  const choices = namedLanguages(languagesWith(languages, sourceLang, targetLang));
  const field = (name: keyof Languages) => ({
    choices,
    value: wanted[name],
    onChange: ({ target }: { target: { value: string } }) => setWanted({ ...wanted, [name]: target.value }),
    error: trouble?.fields[name],
  });
  const correct = async () => {
    if (await run({ articleId, ...wanted, seen: { sourceLang, targetLang } })) onClose();
  };
  return (
    <form
      ref={useFaulty(trouble)}
      className="contents"
      onSubmit={(event) => {
        event.preventDefault();
        void correct();
      }}
    >
      <p className="text-ink-soft">
        {say('stand', { pair: pairOf(say, article) })} {say('what')}
      </p>
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <Choice label={sayImport('source')} {...field('sourceLang')} />
        <Choice label={sayImport('target')} {...field('targetLang')} />
      </fieldset>
      {trouble && !Object.keys(trouble.fields).length ? <Refused sentence={trouble.sentence} /> : null}
      <div className="flex justify-end gap-3">
        <Button onPress={onClose}>{say('close')}</Button>
        <Button type="submit" look="primary" pending={pending}>
          {say('submit')}
        </Button>
      </div>
    </form>
  );
}

function pairOf(say: ReturnType<typeof useTranslations<'desk.languages'>>, { sourceLang, targetLang }: Languages) {
  return say('pair', { from: languageName(sourceLang), into: languageName(targetLang) });
}
