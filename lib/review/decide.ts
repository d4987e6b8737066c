// May this decision stand? Looks only at what it is given; roles were asked before (people/policy.ts).
import type { SentenceKey } from '../i18n/say.ts';
import type { RefusalCode } from '../refusal.ts';
import type { DecisionKind, State } from './turn.ts';

export type Origin = 'source' | 'literal' | 'polished' | 'edit';

export type Case = {
  state: State;
  /** The version the decision is about. */
  version: { origin: Origin; authorId: string | null };
  personId: string;
  ownApprovalAllowed: boolean;
  reason?: string;
};

export type Objection = { code: RefusalCode; sentence: SentenceKey };

/** Why the decision cannot stand, or null when it can. */
export function objectionTo(deed: DecisionKind | 'write', about: Case): Objection | null {
  if (deed === 'reopen') return about.state === 'approved' ? null : no('conflict', 'not-approved');
  if (about.state === 'approved') return no('conflict', 'approved-already');
  if (about.version.origin === 'source' && deed !== 'write') return no('not-ready', 'source-is-no-candidate');
  if (deed === 'return') return objectionToReturn(about);
  if (deed === 'approve' && about.version.authorId === about.personId && !about.ownApprovalAllowed) {
    return no('forbidden', 'own-text');
  }
  return null;
}

function objectionToReturn({ state, reason }: Case): Objection | null {
  if (state === 'returned') return no('conflict', 'returned-already');
  return reason?.trim() ? null : no('not-ready', 'reason-missing');
}

function no(code: RefusalCode, name: keyof typeof import('../i18n/review.ts')['review']['objections']): Objection {
  return { code, sentence: `review.objections.${name}` };
}
