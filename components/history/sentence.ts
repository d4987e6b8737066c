import type { EventView } from '@/lib/articles/history/store';
import type { Line } from '@/lib/articles/history/timeline';
import { CHECK_NAMES } from '@/lib/checks/finding';
import { say } from '@/lib/i18n/say';
import { languageName } from '../desk/language-name';

/** A line of the history as a sentence. */
export function sentenceOf({ event, count }: Line): string {
  const { deed, data, revision, reason } = event;
  const who = event.who ?? say('history.somebody');
  switch (deed) {
    case 'import':
      return imported(who, data);
    case 'reimport':
      return cameAgain(who, data);
    case 'pair':
    case 'pair-undo':
      return say(`history.deeds.${deed}`, { who, count });
    case 'pair-confirm':
      return event.paragraph
        ? say('history.deeds.pair-changed', { who, count })
        : say('history.deeds.pair-confirm', { who, paragraphs: Number(data.paragraphs ?? 0) });
    case 'choose':
    case 'approve':
      return say(`history.deeds.${deed}`, { who, version: versionOf(event) });
    case 'return':
      return say('history.deeds.return', { who, reason: reason ?? '' });
    case 'reopen':
      return reason ? say('history.deeds.reopen-reason', { who, reason }) : say('history.deeds.reopen', { who });
    case 'write':
    case 'withdraw':
      return say(`history.deeds.${deed}`, { who });
    case 'publish':
      return say('history.deeds.publish', { who, number: revision ?? 0 });
    case 'allow-own-approval':
      return say(data.allowed ? 'history.deeds.own-approval-on' : 'history.deeds.own-approval-off', { who });
    case 'set-aside':
      return say(data.aside ? 'history.deeds.set-aside' : 'history.deeds.bring-back', { who });
    case 'set-languages': {
      const { sourceLang, targetLang, sourceBefore, targetBefore } = data;
      const [now, before] = [pairOf(sourceLang, targetLang), pairOf(sourceBefore, targetBefore)];
      return say('history.deeds.set-languages', { who, now, before });
    }
    case 'set-checks':
      return checkSet(who, data);
    case 'settle-names': {
      const values = { who, spelling: String(data.spelling ?? ''), written: Number(data.written ?? 0) };
      return say('history.deeds.settle-names', values);
    }
    default:
      return say('history.deeds.other', { who, deed });
  }
}

function pairOf(from: unknown, into: unknown): string {
  return say('desk.languages.pair', { from: languageName(String(from)), into: languageName(String(into)) });
}

function imported(who: string, { fileName, blocks }: EventView['data']): string {
  const values = { who, blocks: Number(blocks ?? 0) };
  return fileName
    ? say('history.deeds.import', { ...values, file: String(fileName) })
    : say('history.deeds.import-pasted', values);
}

function cameAgain(who: string, { fileName, changed, added, removed, moved }: EventView['data']): string {
  const [count = 0, fresh = 0, gone = 0, elsewhere = 0] = [changed, added, removed, moved].map((one) =>
    Number(one ?? 0),
  );
  const what = say('history.deeds.reimport-what', { changed: count, added: fresh, removed: gone, moved: elsewhere });
  return fileName
    ? say('history.deeds.reimport', { who, file: String(fileName), what })
    : say('history.deeds.reimport-pasted', { who, what });
}

function checkSet(who: string, data: EventView['data']): string {
  const check = CHECK_NAMES.find((name) => name === data.check);
  const setting = (['error', 'warning', 'off'] as const).find((one) => one === data.setting) ?? 'usual';
  return say('history.deeds.set-check', {
    who,
    check: check ? say(`review.check-names.${check}`) : String(data.check),
    setting: say(`review.checks.${setting}`),
  });
}

function versionOf({ version }: EventView): string {
  return version ? say(`history.versions.${version.origin}`, { number: version.number }) : '';
}
