/** Expected noes, each with a next step. */
export const refusals = {
  'sign-in':
    'Sign in first: open the desk in another tab, sign in there, then try again here. Nothing that you typed is lost.',
  'not-found': 'There is nothing at this address that you can see. It may have been withdrawn; go back to the desk.',
  'keep-account': 'Only a signed-in person has an account. Sign in first.',
  'read-desk': 'Your account reads published articles only. An administrator can make you a translator or an editor.',
  import: 'Only translators and editors import articles. An administrator can change your role.',
  pair: 'Only translators and editors change the pairing. An administrator can change your role.',
  choose: 'Only translators and editors choose a version. An administrator can change your role.',
  write: 'Only translators and editors write a version. An administrator can change your role.',
  approve: 'Only an editor approves. Choose the version you want, and it goes to an editor.',
  return: 'Only an editor returns a paragraph. Choose or write another version instead.',
  reopen: 'Only an editor reopens an approved paragraph. Ask one to reopen it.',
  publish: 'Only an editor publishes. Ask one when every paragraph is approved.',
  withdraw: 'Only an editor withdraws an article. Ask one to take it off.',
  'allow-own-approval': 'Only an administrator decides whether authors may approve their own text.',
  'set-aside': 'Only translators and editors take an article out of the queue. An administrator can change your role.',
  'set-languages':
    'Only translators and editors correct the languages of an article. An administrator can change your role.',
  'set-checks': 'Only an editor sets how the checks weigh. Ask one of them.',
  'settle-names': 'Only an editor settles how a name is spelled. Ask one of them.',
  'keep-glossary': 'Only an editor changes the glossary. Ask one of them.',
  'manage-people': 'Only an administrator manages people. Ask one of them.',
  'foreign-origin': 'This request came from another site and was not carried out. Open the desk itself and try again.',
  you: 'You, in another window,',
  'conflict-decided': '{who} {what} while you looked at it. Nothing of yours was lost: look at it again, then decide.',
  'conflict-text': 'The text is not the one you saw. Reload the paragraph, read it again, then decide.',
  'conflict-board':
    '{who} changed this pairing meanwhile. The board now shows the newest state; make your change again.',
  'conflict-board-file':
    '{who} changed this pairing meanwhile. Your text is still here: show the changes again, then take it over.',
  'conflict-languages':
    '{who} corrected the languages while you looked at them. How they stand now is said above: save again to put yours in their place.',
  'conflict-names':
    'The spellings of this name changed while you looked at them. They stand here as they are now: look at them again, then settle it.',
  'conflict-entry':
    '{who} changed this entry while you edited it. It stands here as it is now, and what you typed is still here: save again to put yours in its place.',
  'conflict-entry-removal':
    '{who} changed this entry while you looked at it. It stands here as it is now: look at it again, then remove it.',
  'conflict-entry-gone':
    'Somebody removed this entry while you edited it. What you typed is still here: save again to add it as a new one.',
  'conflict-spelling': 'The glossary already has “{spelling}” in this language. Edit that entry instead.',
  'conflict-file':
    'The article changed since this list was made, or the file is not the one it was made from. Your text is still here: show the changes again, then take it over.',
  'key-reused': 'This key was already used for something else. Reload the page and try again.',
} as const;
