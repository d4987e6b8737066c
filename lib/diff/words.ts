// Word lists by language: stop-words, numbers in words, negations. Lists of closed classes; none is complete.
const list = (text: string) => new Set(text.split(' '));

export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    'i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it ' +
      'its itself they them their theirs themselves what which who whom this that these those am is are was were be been ' +
      'being have has had having do does did doing a an the and but if or because as until while of at by for with about ' +
      'against between into through during before after above below to from up down in out on off over under again ' +
      'further then once here there when where why how all any both each few more most other some such no nor not only ' +
      "own same so than too very can will just don't should now would could may might must shall also upon",
  ),
};

const CARDINALS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Number words and their value in digits, English. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(CARDINALS.map((word, k) => [word, String(k)]));

export const NEGATIONS: ReadonlySet<string> = list(
  'not no nor never none nothing nobody neither without cannot nowhere',
);
