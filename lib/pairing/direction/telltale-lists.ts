// Words and signs that one meets more often in a machine's translation than in a person's (a positive weight), or the other
// way round, by target language: from what is known of translationese (pronouns, passives and noun chains carried over;
// quotation marks, spaces and names left as they were) and from how machines trip (a leftover word of the source, "Mr./Ms.").
// Written down by hand with rough weights, not fitted, so that a language with few examples is served as well.

type Telltales = {
  /** Lists apart by bars: whole words of a spaced language in lower case, characters of an unspaced one. */
  readonly words: readonly (readonly [number, string])[];
  readonly signs: readonly (readonly [number, RegExp])[];
  /** Less than 1 where fitted clues say much of the same. */
  readonly trust?: number;
};

export const TELLTALES: Readonly<Record<string, Telltales>> = {
  de: {
    words: [
      [
        0.25,
        'und|ist|sind|machen|macht|jedoch|darüber hinaus|haben|indem|die|ein|einem|während|einschließlich|zusammen mit|in bezug auf|dies|diese|dieser|gemäß|mehr als|von|es ist|es gibt|um|bevor|personen|als teil|in der lage|mit der|wir|sie|aus|auf|im',
      ],
      [0.5, 'macht sinn|am ende des tages'],
      [
        -0.2,
        'auch|wurde|wurden|dabei|dafür|dazu|daran|darauf|davon|etwa|zudem|allerdings|doch|selbst|bereits|noch|nun|zwar|aber|sowie|so|hierzu|beim|nach|dass|den|das|rund|knapp|gut|derzeit|was|da|bei',
      ],
      [
        -0.4,
        'laut|zufolge|hieß es|bzw|wohl|mal|eben|halt|ja|gar|schon|erklärte|betonte|meinte|darunter|zurzeit|momentan|ohnehin|freilich|lassen|lässt',
      ],
    ],
    signs: [
      [0.6, /"/gmu],
      [-0.5, /[„“]/gmu],
      [0.5, / - |\bin (?:19|20)\d\d\b/gmu],
      [-0.4, /–/gmu],
      [-0.5, /[:*]in(?:nen)?\b/gmu],
    ],
  },
  en: {
    trust: 0.3,
    words: [
      [
        0.3,
        'i think|so called|more and more|and other|the above|at the same time|in addition|it seems|seems to|it was found|in the future|was able to|were able to|be able to|as a result of|a person|person|persons|related|relevant|and so on|at present|the fact that|by the way|of course|according to him|according to her|according to them',
      ],
      [
        0.7,
        'recall that|it became known|on the territory of|in connection with|within the framework|new crown|novel coronavirus|new coronavirus|not a few|it is understood that|it is reported|reporter learned|carry out|carried out|carrying out|in the amount of',
      ],
      [
        -0.35,
        'currently|approximately|regarding|concerning|moreover|furthermore|hence|thereby|so as to|in order to|additionally|due to the fact|covid',
      ],
    ],
    signs: [
      [2, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]+/gmu],
      [1.2, /[【】・「」『』〜、。，；：？！～]/gmu],
      [2, /Mr\.\/M|his\/her|he\/she/gmu],
      [2, /\d (?:january|february|march|april|may|june|july|august|september|october|november|december)/gmu],
      [0.4, /\betc\./gmu],
      [0.3, /(?<=[.!?] )(?:And|But|So|Also) /gmu],
      [0.6, /\.\.(?!\.)/gmu],
      [1.5, /US\d/gmu],
      [-1, /\b(of|the|to|in|a|and|is) \1\b/gmu],
      [0.4, /of the \w+ of/gmu],
      [0.3, /\b(?:on|of|from|the) the \d+(?:st|nd|rd|th)\b/gmu],
      [
        -0.8,
        /\b(?:colour|favour|honour|neighbour|labour|behaviour|flavour|rumour|harbour)\w*|\b(?:organis|realis|recognis|specialis|sterilis|emphasis(?=e)|utilis|criticis|characteris|minimis|maximis)\w*|\b(?:centre|metre|kilometre|programme|defence|licence|travell|cancell|modell|labell)\w*/gmu,
      ],
    ],
  },
  es: {
    words: [
      [
        0.25,
        'sólo|más|se|como|parte de|debido a|fue|fueron|siendo|los|sitio|sitios|a través de|basado en|basada en|mientras|si bien|alrededor de|aproximadamente|dijo|está siendo|están siendo|sin embargo|a medida que|un|realizar|usted|en términos de|y',
      ],
      [
        -0.25,
        'declaró|así|ha|durante|también|al|cual|aun|pues|incluso|mediante|ya|dicho|dicha|tan|unos|unas|según|afirmó|señaló|explicó|aseguró|indicó|no obstante|por su parte|asimismo|por tanto|ya que|puesto que|aquel|aquellos|aquella|tras|cerca de|en torno a|cuyo|cuya|suponer|supone|pese|además de|solo',
      ],
    ],
    signs: [[-0.4, /[()]/gmu]],
  },
  fr: {
    words: [
      [
        0.25,
        'cela|est|sont|a été|ont été|en raison de|cependant|environ|également|de la|plus de|être|leur|leurs|personnes|concernant|en outre|il y a|comme|peut|peuvent|qui|que|a déclaré|un|avec|pour',
      ],
      [
        -0.25,
        "afin|donc|alors|ainsi|dont|en|puis|or|toutefois|lors|tandis|ceux|y|suite|près|on|ce|c'est|si|selon|entre|fait|face|après|d'un|d'une|ses|sa",
      ],
      [
        -0.45,
        "notamment|voire|certes|hormis|d'ailleurs|désormais|quant|d'après|celui ci|celle ci|ceux ci|bel|bien|quelque|sans|sein|dès|tant|tout|malgré",
      ],
    ],
    signs: [
      [0.5, /"/gmu],
      [-0.5, /[«»]/gmu],
      [-0.7, /(?<![\p{L}])[ÀÉ]/gmu],
      [0.6, /(?:^|[.!?] )A /gmu],
    ],
  },
  he: {
    words: [
      [
        0.25,
        'על ידי|את|הוא|היא|הם|אשר|שלו|שלה|שלהם|אמר|אמרה|כאשר|עם|זה|זו|שהוא|שהיא|יותר|גם|נגד|על|עבור|באופן|שכן|אותו|אותה|אותם|ישנם|ישנה|בנוגע|לגבי|היה|הייתה|היו|אלה|כדי ש|מאשר|לעשות|כל',
      ],
      [
        -0.25,
        'נמסר|מסר|לדבריו|לדבריה|ציין|ציינה|הוסיף|הוסיפה|לאור|באשר|לפי|כלל|אך|אולם|כך|מדובר|ואף|הרי|לכן|בעוד|אלא|מאחר|כדי|טען|טענה|סיפר|קבע|כבר|עדיין|אפילו|פשוט|ממש|לפיו|לפיה|בזכות|אחרי|ועוד|כמה|לא|אין|יש|בין|מצד|תוך|שוב|לעומת|במהלך|היתה|אנחנו',
      ],
    ],
    signs: [
      [1.2, /\s['"״׳]\s|\p{Script=Hebrew}['"] \p{Script=Hebrew}/gmu],
      [-0.5, /[A-Za-z]{2,}/gmu],
      [-0.2, /[–—-](?=\s)/gmu],
    ],
  },
  hi: {
    words: [
      [
        0.25,
        'एक|के लिए|जो|और|के रूप में|यह|द्वारा|को|आवश्यकता|हालाँकि|हालांकि|लेकिन|प्रदान|महत्वपूर्ण|व्यक्ति|लोगों|में|साथ|रूप से|जिसमें|जिसके|जिससे|इसके अलावा|गया है|गया था|के अनुसार|प्राप्त|उपयोग|अधिक|यदि|वर्ष|उनके|उनकी|सकता है|सकते हैं|की',
      ],
      [
        -0.25,
        'जहाँ|तथापि|परन्तु|परंतु|ही|भी|तो|से|इस|कि|वह|हो|वाले|वाली|वाला|जिस|इसे|उस|किए|का|अगर|ताकि|जिसने|इस्तेमाल|ज़्यादा|ज्यादा|साल|मगर|तथा|एवं|काफी|कोई|जब|गए|रहे|करते|खास|अब|लगभग|करीब',
      ],
    ],
    signs: [[-0.5, /[A-Za-z]{2,}/gmu]],
  },
  ja: {
    words: [
      [
        0.5,
        'です|ます|ました|ません|でしょう|彼は|彼の|彼が|彼女|彼ら|あなた|それ|ことができ|いくつかの|そして|非常に|人々|人びと|つの|これらの|たち|どのように|なければなりません|かもしれません|何百|何千|何十|を持って|を持つ',
      ],
      [
        0.25,
        'の|、|は、|私|最も|多くの|ために|することで|何か|最終的に|しかし、|必要があ|という事実|可能性があり|すべての|される|彼',
      ],
      [-0.6, '氏'],
      [
        -0.3,
        'だ。|である。|った。|いる。|同|ず|も|らは|らが|らの|述べ|という|べく|ながら|一方|まま|まで|さらに|なか|つつ|だが|ものの|数百|数千|とし|ば|れば|や|からも|のだ|ほど|らず|ぬ|わけ|しか|だけ|へ|など',
      ],
    ],
    signs: [
      [0.5, /[A-Za-z]{2,}/gmu],
      [0.8, /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[,;:!?&()]/gmu],
      [0.8, /"/gmu],
      [1, /(?<=[。、]) /gmu],
      [-0.5, /[０-９]/gmu],
    ],
  },
  ru: {
    words: [
      [
        0.25,
        'который|которая|которое|которые|которого|которой|которых|которым|которую|является|являются|данный|данные|это|его|её|ее|их|чтобы|для|может|могут|были|был|была|от|по|быть|кто то|что то|поскольку|в настоящее время|количество|включая|в отношении|в соответствии|когда|как|такие как|люди|сказал|сказала|прежде чем|после того как',
      ],
      [0.45, 'в то время как|несмотря на то что|по мере того|тем не менее|в том что|тот факт'],
      [
        -0.25,
        'же|ведь|ли|уж|лишь|даже|свой|своей|своего|свои|своих|своим|не|за|с|тут|вот|ну|порой|всё|именно|при|ни|раз|ещё|бы|тогда|так|тоже|из за|так как|сейчас|теперь|пока|впрочем|хотя|под|к|уже не|среди|стал|стали|стало|однако',
      ],
    ],
    signs: [
      [0.5, /"/gmu],
      [-0.3, /[«»]/gmu],
      [0.4, /[A-Za-z]{2,}/gmu],
      [-0.3, /ё/gmu],
    ],
  },
  zh: {
    words: [
      [
        0.5,
        '一个|一种|一项|一名|一位|一些|它们|它|们|时候|可以|关于|，”|告诉|补充说|说，|冠状病毒|非常|星期|小时|但是|许多|然后|很',
      ],
      [
        0.3,
        '的|和|您|你|一|并且|而且|因为|如果|人们|正在|作为|被|当|进行|通过|根据|能够|应该|必须|东西|事情|他说|她说|或|之后|已经|”。|小姐',
      ],
      [
        -0.3,
        '表示|据|则|均|便|而|其|该|于|之|曾|至|与|及|等|、|也|都|就|着|仅|却|更|亦|此|万|亿|对|所|《|·|。”|两|众多|不少|诸多|令|让|称|指出|为了|开始|当地|中',
      ],
      [-0.6, '新冠|：“'],
    ],
    signs: [
      [0.8, /[A-Za-z]{2,}/gmu],
      [3, /先生\/女士|女士\/先生|他\/她|她\/他/gmu],
      [1, /(?<=\p{Script=Han}) (?=\p{Script=Han})/gmu],
      [1, /(?<=[。，、！？；：”」]) /gmu],
      [0.7, /(?<=\p{Script=Han})[,;:!?](?!\d)/gmu],
      [0.8, /"/gmu],
      [0.8, /--|(?<=\p{Script=Han})\*/gmu],
      [0.7, /[（(][A-Z][a-z]/gmu],
      [0.4, /(?<=\d)[，,](?=\d\d\d)/gmu],
      [1, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gmu],
      [0.5, /[$£€]/gmu],
    ],
  },
};

/** Into English much depends on the language it comes from. */
export const INTO_ENGLISH: Readonly<Record<string, readonly [number, string]>> = {
  ja: [
    0.35,
    'this time|it is said|feeling|appearance|i want|i feel|if you|the other day|by all means|for the first time in|such as',
  ],
  zh: [0.35, 'vigorously|actively|strengthen|promote|at present|netizens|further|in depth|on the spot|comprehensive'],
  ru: [
    0.4,
    'thousand|in turn|in particular|the day before|the united states|the head of|the publication|noted|kiev|the russian federation|it is known|earlier|will be held',
  ],
  uk: [
    0.4,
    'thousand|in turn|in particular|the day before|the united states|the head of|the publication|noted|kiev|the russian federation|it is known|earlier|will be held',
  ],
};
