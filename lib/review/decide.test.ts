import { expect, test } from 'vitest';
import { type Case, objectionTo } from './decide.ts';
import { stateOf, turnOf } from './turn.ts';

const edith = 'edith';
const base: Case = {
  state: 'proposed',
  version: { origin: 'polished', authorId: null },
  personId: edith,
  ownApprovalAllowed: false,
};
const own = { version: { origin: 'edit', authorId: edith } } as const;

test.each([
  ['approve', {}, null],
  ['approve', { state: 'open' }, null],
  ['approve', { state: 'returned' }, null],
  ['approve', { state: 'approved' }, 'conflict'],
  ['approve', own, 'forbidden'],
  ['approve', { ...own, ownApprovalAllowed: true }, null],
  ['approve', { version: { origin: 'edit', authorId: 'tomas' } }, null],
  ['approve', { version: { origin: 'source', authorId: null } }, 'not-ready'],
  ['choose', own, null],
  ['choose', { state: 'approved' }, 'conflict'],
  ['choose', { version: { origin: 'source', authorId: null } }, 'not-ready'],
  ['write', { version: { origin: 'source', authorId: null } }, null],
  ['write', { state: 'approved' }, 'conflict'],
  ['return', {}, 'not-ready'],
  ['return', { reason: '  ' }, 'not-ready'],
  ['return', { reason: 'The year is wrong.' }, null],
  ['return', { reason: 'Again.', state: 'returned' }, 'conflict'],
  ['return', { reason: 'Late.', state: 'approved' }, 'conflict'],
  ['reopen', {}, 'conflict'],
  ['reopen', { state: 'approved' }, null],
] as const)('%s with %o: %s', (deed, change, wanted) => {
  expect(objectionTo(deed, { ...base, ...change })?.code ?? null).toBe(wanted);
});

test('the latest decision says whose turn it is', () => {
  const of = (lastKind: 'choose' | 'return' | 'reopen' | null, canonicalVersionId: string | null = null) => {
    const state = stateOf({ canonicalVersionId, lastKind });
    return [state, turnOf(state)];
  };
  expect(of(null)).toEqual(['open', 'translator']);
  expect(of('choose')).toEqual(['proposed', 'editor']);
  expect(of('return')).toEqual(['returned', 'translator']);
  expect(of('reopen')).toEqual(['open', 'translator']);
  expect(of('choose', 'a version')).toEqual(['approved', null]);
});
