import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Moment } from './moment';

test('a moment has its year, and midnight is the beginning of a day', () => {
  const shown = (exact: boolean) => renderToStaticMarkup(<Moment at="2026-03-01T00:05:00Z" exact={exact} />);
  expect(shown(true)).toContain('>Mar 1, 2026, 00:05 UTC<');
  expect(shown(false)).toContain('>Mar 1, 2026<');
});
