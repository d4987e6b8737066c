import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Sentences } from '../ui/sentences';
import { type DiffText, DiffView } from './diff-view';
import { LiveDiff } from './live-diff';
import { RiskStrip } from './risk-strip';
import type { View } from './settings';

const text = (words: string, origin: DiffText['origin'], lang = 'en'): DiffText => ({
  text: words,
  lang,
  dir: 'ltr',
  origin,
});

function drawn(left: string, right: string, view: View = 'columns'): string {
  return renderToStaticMarkup(
    <Sentences>
      <DiffView left={text(left, 'literal')} right={text(right, 'polished')} view={view} />
    </Sentences>,
  );
}

/** What a screen reader reads, without the tags. */
const read = (html: string) => html.replace(/<span aria-hidden="true".*?<\/span>/g, '').replace(/<[^>]+>/g, '');

test('a screen reader hears what was removed and what was added', () => {
  const html = drawn('It cost 62 million euros in the end.', 'It cost 26 million euros in the end.');
  expect(read(html)).toContain('It cost removed: 62 (end) million');
  expect(read(html)).toContain('It cost added: 26 (end) million');
  expect(html).toMatch(/<del[^>]*data-side="left"/);
  expect(html).toMatch(/<ins[^>]*data-risky=""/);
});

test('a screen reader hears where a change ends, unless another one follows or the text is over', () => {
  const html = read(drawn('One red boat came home, late', 'One blue boat came home, early', 'inline'));
  expect(html).toContain('One removed: red added: blue (end) boat came home, removed: late added: early');
  expect(html.match(/\(end\)/g)).toHaveLength(1);
});

test('what a screen reader hears amid a text is in the language of the interface', () => {
  const html = renderToStaticMarkup(
    <Sentences>
      <DiffView
        left={text('ein rotes Boot kam', 'literal', 'de')}
        right={text('ein blaues Boot kam', 'polished', 'de')}
      />
    </Sentences>,
  );
  expect(html).toMatch(/<span lang="en"[^>]*>removed: /);
});

test('a screen reader hears from which sentence a passage moved', () => {
  const [a, b, c] = ['The old pier was torn down.', 'Fishermen held a vigil there.', 'The mayor stayed away from it.'];
  const html = drawn(`${a} ${b} ${c}`, `${b} ${c} ${a}`);
  expect(read(html)).toContain('moved to sentence 3: ');
  expect(read(html)).toContain('moved from sentence 1: ');
});

test('light differences are marked, not spoken', () => {
  const html = drawn('a high level meeting was held', 'a high-level meeting was held');
  expect(html).toContain('data-look="light"');
  expect(read(html)).not.toMatch(/added|removed/);
});

test('what looks like markup in a text is text', () => {
  const html = drawn('<b>one</b> two three', '<script>alert(1)</script> two three');
  expect(html).not.toContain('<script>');
  expect(html).not.toContain('<b>');
});

test('every text has its language and direction, in one line each change too', () => {
  const html = drawn('one red boat came home', 'one blue boat came home', 'inline');
  expect(html).toMatch(/<p lang="en" dir="ltr"/);
  expect(html).toMatch(/<del lang="en" dir="ltr"/);
});

test('a text changed almost wholly is called rewritten and offers the clean view', () => {
  const html = drawn('Seven old boats lay in the harbour.', 'Nobody ever learned what had become of those ships!');
  expect(read(html)).toMatch(/Rewritten: \d+% of the text is changed\. Show it clean/);
});

test('the clean view has no marks', () => {
  expect(drawn('one red boat came home', 'one blue boat came home', 'clean')).not.toMatch(/<(ins|del|mark)/);
});

test('a text far too long says that its changes are shown coarsely, in a row and while it is written', () => {
  const [left, right] = ['the a '.repeat(3000), 'a the the '.repeat(2000)];
  expect(read(drawn(left, right))).toContain('the changes are shown coarsely');
  const live = renderToStaticMarkup(
    <Sentences>
      <LiveDiff text={right} bases={[{ id: 'l', name: 'Literal', text: left }]} lang="en" dir="ltr" />
    </Sentences>,
  );
  expect(read(live)).toContain('the changes are shown coarsely');
});

test('facts that changed stand in a list below', () => {
  const html = drawn('It cost 62 million euros in the end.', 'It cost 26 million euros in the end.');
  expect(html).toContain('aria-label="Facts to look at"');
  expect(read(html)).toContain('“62” became “26”');
});

test('a long fact in the list is cut between words', () => {
  const drawnStrip = (right: string) =>
    renderToStaticMarkup(
      <Sentences>
        <RiskStrip changes={[{ hunk: 0, risks: ['name'], left: '', right }]} lang="en" dir="ltr" onGo={() => {}} />
      </Sentences>,
    );
  expect(drawnStrip('and sports. Through sustained Efforts, he aimed to help')).toContain('sustained Efforts,…<');
  expect(drawnStrip('a'.repeat(60))).toContain(`>${'a'.repeat(40)}…<`);
});

test('a text being written is compared with what it came from', () => {
  const html = renderToStaticMarkup(
    <Sentences>
      <LiveDiff
        text="one blue boat came home"
        bases={[{ id: 'l', name: 'Literal', text: 'one red boat came home' }]}
        lang="en"
        dir="ltr"
      />
    </Sentences>,
  );
  expect(read(html)).toContain('one removed: red added: blue (end) boat');
});

test('what a check says stands under its words in every view, whatever the diff makes of them', () => {
  const polished = 'It cost 26 million euros in the end .';
  const under = [
    { start: 8, end: 18, severity: 'error', title: 'The literal version has 62.' },
    { start: 35, end: 37, severity: 'warning', title: 'A space too many.' },
  ] as const;
  for (const view of ['columns', 'inline', 'clean'] as const) {
    const html = renderToStaticMarkup(
      <Sentences>
        <DiffView
          left={text('It cost 62 million euros in the end.', 'literal')}
          right={{ ...text(polished, 'polished'), under }}
          view={view}
        />
      </Sentences>,
    );
    const marks = [
      ...html.matchAll(/<span class="diff-under" data-severity="\w+" title="([^"]*)">(?:<span[^>]*>)?([^<]*)/g),
    ];
    const wordsOf = (title: string) => marks.flatMap((mark) => (mark[1] === title ? mark[2] : [])).join('');
    expect([view, wordsOf('The literal version has 62.')]).toEqual([view, '26 million']);
    expect([view, wordsOf('A space too many.')]).toEqual([view, ' .']);
  }
});
