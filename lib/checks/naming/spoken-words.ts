import type { Word } from '../reading/reading.ts';

/** A word that may be a name by its sound: as it stands, then without what grammar joins to it. */
export type SpokenWord = { forms: Word[] };

const KATAKANA = /[\p{Script=Katakana}ー]{2,}/gu;
// With a geresh or an apostrophe inside, in Hebrew at the end too, where it belongs to a few letters.
const SPOKEN = /\p{Lo}[\p{Lo}\p{M}]*(?:['’׳״]\p{Lo}[\p{Lo}\p{M}]*)*(?:(?<=[גזצץת])['׳])?/gu;
// With these the Chinese write the names of others; few sentences have two in a row that are none.
const NAME_CHARACTERS =
  '阿埃艾安昂奥澳巴拜班邦保贝本比彼毕边宾波伯博布查茨楚达戴丹道德登邓迪蒂底丁东杜敦顿多厄恩尔法凡范菲费芬丰冯佛弗夫福富盖甘冈高戈哥格根贡古瓜哈海汉豪赫黑亨洪胡华怀霍基吉季加贾杰捷金喀卡凯坎康考柯科克肯' +
  '库夸奎昆阔拉腊莱赖兰郎朗劳勒雷黎里丽利莉力立连廉列林琳龙卢鲁路律伦隆罗洛马玛迈麦曼芒毛梅门蒙孟米密明缪莫墨默姆木穆那纳娜乃南瑙内嫩尼妮涅宁纽努诺欧帕派潘庞佩彭皮平珀普奇齐强乔切琴丘屈热仁日荣茹瑞' +
  '撒萨塞赛桑瑟森沙莎珊尚绍舍申圣施什石史舒朔司丝斯松苏孙索塔泰坦汤唐陶特滕提田廷通图土托脱瓦万旺威韦维伟魏温文翁沃乌武伍西希锡辛欣兴休许雪逊雅亚延扬耶叶伊易英尤约云泽曾扎詹张哲珍兹朱卓宗祖佐娅妲芙薇' +
  '奧貝賓達東頓爾費馮蓋岡貢漢懷賈傑凱庫闊臘萊賴蘭勞麗連龍盧魯倫羅馬瑪邁麥門繆納內寧紐諾歐龐齊強喬熱榮薩賽紹聖絲蘇孫湯圖萬韋維偉溫烏錫興許遜亞揚葉約雲澤張茲';
const HAN_NAME = new RegExp(`[${NAME_CHARACTERS}]{2,}`, 'gu');
const HEARD = new Set('ja zh he ar fa ur hi mr ne bn ta ko'.split(' '));

// "And", "the", "in", "to", "from", "that" are letters of the word in Hebrew and Arabic; Korean has its particles behind.
const JOINED: Readonly<Record<string, readonly RegExp[]>> = {
  he: [/^[ושכ][הבלמש]/u, /^[הבלמשכו]/u],
  ar: [/^[وف]?(?:ال|بال|لل)/u, /^[وفبلك]/u],
  ko: [/(?:에서|에게|으로|이라고|[은는이가을를의에와과도로씨])$/u],
};
const FEWEST_LETTERS = 3;

/** Whether names of this language are told by their sound. Thai, Khmer and Lao have no words to hear. */
export function isSpoken(lang: string): boolean {
  return HEARD.has(lang);
}

/**
 * The words of a text that can be names: katakana in Japanese, characters of foreign names in Chinese, all words of letters
 * without case in others.
 */
export function spokenWords(text: string, lang: string): SpokenWord[] {
  const words = text.matchAll(lang === 'ja' ? KATAKANA : lang === 'zh' ? HAN_NAME : SPOKEN);
  return [...words].map(({ 0: word, index }) => ({
    forms: lang === 'zh' ? partsOf(word, index) : formsOf(word, index, JOINED[lang] ?? []),
  }));
}

/** What may stand between two words of one name. */
export function jointOf(lang: string): RegExp {
  return lang === 'ja' || lang === 'zh' ? /^[・＝·•‧]$/u : /^[ \u00a0\u2011\u05be-]$/u;
}

function formsOf(text: string, start: number, joined: readonly RegExp[]): Word[] {
  const shorter = joined.flatMap((affix) => {
    const match = affix.exec(text);
    if (!match) return [];
    const bare = text.replace(affix, '');
    return bare.length < FEWEST_LETTERS ? [] : [wordAt(match.index === 0 ? start + match[0].length : start, bare)];
  });
  return [wordAt(start, text), ...shorter];
}

const LONGEST_PART = 7;

// What stands before and behind a Chinese name may be a character of names as well: every stretch, longest first.
function partsOf(text: string, start: number): Word[] {
  const parts: Word[] = [];
  for (let length = Math.min(text.length, LONGEST_PART); length > 1; length--)
    for (let i = 0; i + length <= text.length; i++) parts.push(wordAt(start + i, text.slice(i, i + length)));
  return parts;
}

function wordAt(start: number, text: string): Word {
  return { text, start, end: start + text.length };
}
