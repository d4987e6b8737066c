import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Moment } from './moment';
import { Sentences } from './sentences';

test('a moment has its year, and midnight is the beginning of a day', () => {
  const shown = (exact: boolean, timeZone: string) =>
    renderToStaticMarkup(
      <Sentences timeZone={timeZone}>
        <Moment at="2026-03-01T00:05:00Z" exact={exact} />
      </Sentences>,
    );
  expect(shown(true, 'UTC')).toContain('>Mar 1, 2026, 00:05 UTC<');
  expect(shown(false, 'UTC')).toContain('>Mar 1, 2026<');
  expect(shown(true, 'Europe/Stockholm')).toContain('>Mar 1, 2026, 01:05 UTC+1<');
  expect(shown(false, 'America/New_York')).toContain('>Feb 28, 2026<');
});
