import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Finding } from '@/lib/checks/finding';
import { Sentences } from '../ui/sentences';
import { Findings } from './findings';

test('a correction says whether it changes, puts in or takes out', () => {
  const offered = (start: number, end: number, text: string) => {
    const finding: Finding = {
      check: 'comma-style',
      severity: 'note',
      side: 'candidate',
      start,
      end,
      message: { code: 'comma-in-list', values: { word: 'and' } },
      fix: { start, end, text },
    };
    return renderToStaticMarkup(
      <Sentences>
        <Findings findings={[finding]} text="bread and butter" onFix={() => {}} />
      </Sentences>,
    );
  };
  expect(offered(0, 5, 'Bread')).toContain('Change to “Bread”');
  expect(offered(5, 5, ',')).toContain('Put in “,”');
  expect(offered(5, 6, '')).toContain('Take it out');
});
