import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Sentences } from '../ui/sentences';
import { ARTICLE_FILES, type Sheet, TextSheet } from './text-sheet';

const nothing = () => {};
const blank: Sheet = {
  text: '',
  fileName: '',
  type: nothing,
  put: nothing,
  replaced: null,
  putBack: nothing,
  chosen: () => undefined,
  choose: nothing,
  sent: nothing,
};

test('on a sheet each paragraph reads its own way, without the attribute that takes quadratic time for it', () => {
  const drawn = renderToStaticMarkup(
    <Sentences>
      <TextSheet sheet={blank} label="Text" file={{ label: 'Choose', ...ARTICLE_FILES }} rows={3} error={undefined} />
    </Sentences>,
  );
  const sheet = /<textarea[^>]*>/.exec(drawn)?.[0];
  expect(sheet).toContain('unicode-bidi:plaintext');
  expect(sheet).not.toContain('dir=');
});
