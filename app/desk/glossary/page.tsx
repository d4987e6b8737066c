import type { Metadata } from 'next';
import { Entries } from '@/components/glossary/entries';
import { EntryForm } from '@/components/glossary/entry-form';
import { ImportGlossary } from '@/components/glossary/import-glossary';
import { GlossaryPages, SearchGlossary } from '@/components/glossary/search';
import { LANGUAGES } from '@/lib/articles/language';
import { listQueue } from '@/lib/articles/queue/store';
import { listGlossary } from '@/lib/checks/glossary/store';
import { say } from '@/lib/i18n/say';
import { can } from '@/lib/people/policy';
import { addressNumber } from '../../address-number';
import { enter } from '../../room';
import { importFile, look, remove, save } from './actions';

export const metadata: Metadata = { title: say('glossary.title') };

const PAGE = 200;
/** With more entries than fit on a screen, what stands below them has links above. */
const FEW = 6;

export default async function GlossaryPage(props: { searchParams: Promise<{ q?: string; from?: string }> }) {
  const { q, from } = await props.searchParams;
  const search = typeof q === 'string' ? q.trim().slice(0, 200) : '';
  const start = addressNumber(from) ?? 0;
  const { actor, entries, total, latest } = await enter('/desk/glossary', async (actor) => ({
    actor,
    latest: (await listQueue(actor, { limit: 1 }))[0],
    ...(await listGlossary(actor, { search, offset: start, limit: PAGE })),
  }));
  const mayKeep = can(actor, 'keep-glossary');
  return (
    <div className="max-w-4xl pt-10">
      <h1 className="font-serif text-[2.125rem] leading-tight">{say('glossary.title')}</h1>
      <p className="max-w-2xl pt-3 pb-6 text-ink-soft">
        {say('glossary.lead')} {mayKeep ? null : say('glossary.editors-keep')}
      </p>
      {mayKeep && entries.length > FEW ? (
        <nav aria-label={say('glossary.below')} className="flex flex-wrap gap-x-6 gap-y-1 pb-6">
          <Below to="add-entry">{say('glossary.add-title')}</Below>
          <Below to="import-entries">{say('glossary.import.title')}</Below>
          <Below to="export-entries">{say('glossary.export.title')}</Below>
        </nav>
      ) : null}
      <SearchGlossary search={search} total={total} />
      <Entries
        key={`${start} ${search}`}
        entries={entries}
        search={search}
        languages={LANGUAGES}
        writes={mayKeep ? { save, remove, look } : null}
      />
      <GlossaryPages search={search} start={start} size={PAGE} total={total} />
      {mayKeep ? (
        <>
          <section className="pt-14" aria-labelledby="add-entry">
            <h2 id="add-entry" className="pb-4 font-serif text-2xl">
              {say('glossary.add-title')}
            </h2>
            <EntryForm languages={LANGUAGES} usualLang={latest?.targetLang ?? ''} save={save} />
          </section>
          <section className="pt-14" aria-labelledby="import-entries">
            <h2 id="import-entries" className="font-serif text-2xl">
              {say('glossary.import.title')}
            </h2>
            <p className="pt-2 pb-4 text-ink-soft">{say('glossary.import.lead')}</p>
            <ImportGlossary importFile={importFile} />
          </section>
        </>
      ) : null}
      <section className="pt-14" aria-labelledby="export-entries">
        <h2 id="export-entries" className="pb-3 font-serif text-2xl">
          {say('glossary.export.title')}
        </h2>
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          {(['csv', 'tbx'] as const).map((format) => (
            <li key={format}>
              <a href={`/api/glossary/${format}`} download className="underline underline-offset-4">
                {say(`glossary.export.${format}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Below({ to, children }: { to: string; children: string }) {
  return (
    <a href={`#${to}`} className="underline underline-offset-4">
      {children}
    </a>
  );
}
