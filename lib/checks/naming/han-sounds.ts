// How the names of a Chinese source sound in Latin letters, without a dictionary: the runtime sorts characters by pinyin (CLDR
// through Intl), so the syllable of a character is that of the last mark below that does not sort behind it. Right for 999 of
// the 1,000 commonest characters; of those with several readings one is known. A name counts as heard where two characters in
// a row or more are all of it: one syllable is heard everywhere. A runtime that sorts otherwise hears nothing. Cost: nine
// comparisons for each different character, one search for each name asked.
import type { Reading, Span } from '../reading/reading.ts';
import { nameKey } from '../words/word-forms.ts';

const MARKS =
  '吖a哎ai安an肮ang凹ao丷ba挀bai扳ban邦bang勹bao卑bei奔ben伻beng偪bi边bian标biao憋bie汃bin冫bing癶bo峬bu擦ca偲cai参can仓cang' +
  '撡cao冊ce嵾cen噌ceng叉cha芆chai辿chan伥chang抄chao车che抻chen阷cheng吃chi充chong抽chou出chu揣chuai巛chuan刅chuang' +
  '吹chui旾chun逴chuo呲ci匆cong凑cou粗cu汆cuan崔cui邨cun搓cuo咑da呆dai丹dan当dang刀dao嘚de扥den灯deng氐di敁dian刁diao爹die' +
  '丁ding丟diu东dong吺dou厾du偳duan垖dui吨dun多duo妸e诶ei奀en儿er发fa帆fan匚fang飞fei分fen丰feng仏fo紑fou夫fu旮ga侅gai甘gan' +
  '冈gang皋gao戈ge给gei根gen刯geng工gong勾gou估gu瓜gua乖guai关guan光guang归gui丨gun呙guo哈ha咍hai佄han夯hang茠hao诃he黒hei' +
  '拫hen亨heng叿hong齁hou乎hu花hua怀huai欢huan巟huang灰hui昏hun吙huo讥ji加jia戋jian江jiang艽jiao阶jie巾jin坕jing冂jiong' +
  '丩jiu凥ju姢juan噘jue军jun咔ka开kai刊kan忼kang尻kao匼ke肎ken劥keng空kong抠kou刳ku夸kua蒯kuai宽kuan匡kuang亏kui坤kun扩kuo' +
  '垃la来lai兰lan啷lang捞lao仂le雷lei塄leng哩li奁lian良liang撩liao毟lie拎lin伶ling溜liu龙long瞜lou噜lu娈luan掠lue抡lun' +
  '啰luo妈ma埋mai嫚man牤mang猫mao嚒me坆mei椚men擝meng咪mi宀mian喵miao吀mie民min名ming谬miu摸mo怽mi哞mou毪mu拏na腉nai囡nan' +
  '囔nang孬nao疒ne娞nei恁nen能neng妮ni拈nian娘niang鸟niao捏nie囜nin宁ning妞niu农nong羺nou奴nu奻nuan疟nue挪nuo噢o讴ou妑pa拍pai' +
  '眅pan乓pang抛pao呸pei喷pen匉peng丕pi囨pian剽piao氕pie姘pin乒ping钋po剖pou仆pu巬gu七qi掐qia千qian呛qiang悄qiao苆qie亲qin' +
  '靑qing卭qiong丘qiu区qu奍quan炔que夋qun呥ran穣rang娆rao惹re人ren扔reng日ri戎rong禸rou邚ru堧ruan桵rui闰run捼ruo仨sa毢sai' +
  '三san桒sang掻sao閪se森sen僧seng杀sha筛shai山shan伤shang弰shao奢she申shen升sheng尸shi収shou书shu刷shua衰shuai闩shuan' +
  '双shuang脽shui吮shun说shuo厶si忪song凁sou苏su狻suan夊sui孙sun唆suo他ta囼tai坍tan汤tang夲tao忑te熥teng剔ti天tian旫tiao' +
  '帖tie厅ting炵tong偷tou凸tu湍tuan推tui吞tun乇tuo屲wa歪wai弯wan尢wang危wei昷wen翁weng挝wo乌wu夕xi呷xia仙xian乡xiang灱xiao' +
  '些xie心xin星xing凶xiong休xiu吁xu吅xuan疶xue坃xun丫ya恹yan央yang幺yao倻ye一yi囙yin应ying哟yo佣yong优you込yu囦yuan曰yue' +
  '晕yun帀za災zai兂zan匨zang傮zao则ze贼zei怎zen囎zeng扎zha夈zhai枬zhan张zhang佋zhao蜇zhe贞zhen凧zheng之zhi中zhong州zhou' +
  '朱zhu抓zhua跩zhuai专zhuan妆zhuang隹zhui宒zhun拙zhuo孜zi宗zong邹zou租zu钻zuan厜zui尊zun嘬zuo';
const table = entriesOf(MARKS);
const order = new Intl.Collator('zh-u-co-pinyin');
const HAN = /\p{Script=Han}/u;
const SHORTEST = 4;
const MOST = 1000;

/** Where the source has a name of at least two characters by its sound; null if it does not. */
export function heardAt(name: string, source: Reading): Span | null {
  const key = nameKey(name);
  if (source.lang !== 'zh' || key.length < SHORTEST || !/^[a-z]+$/.test(key)) return null;
  const { sounds, starts } = soundsOf(source);
  let at = sounds.indexOf(key);
  for (let i = 0; at >= 0 && i < MOST; i++) {
    const [start, end] = [starts.get(at), starts.get(at + key.length)];
    if (start !== undefined && end !== undefined && end - start > 1) return { start, end };
    at = sounds.indexOf(key, at + 1);
  }
  return null;
}

type Sounds = { sounds: string; starts: Map<number, number> };
const known = new WeakMap<Reading, Sounds>();

// Every place of the sounds where a character begins or a row of them ends, with its place in the text.
function soundsOf(source: Reading): Sounds {
  const made = known.get(source);
  if (made) return made;
  const starts = new Map<number, number>();
  let sounds = '';
  for (let i = 0; i < source.text.length; i++) {
    starts.set(sounds.length, i);
    sounds += soundOf(source.text.charAt(i));
  }
  starts.set(sounds.length, source.text.length);
  known.set(source, { sounds, starts });
  return { sounds, starts };
}

// As names are read: Chongqing, Changsha, Xiamen, Chengdu, Foshan, Zeng, Bengbu; and as the province is spelled.
const NAME_SOUNDS = '重chong长chang厦xia都du佛fo曾zeng蚌beng陕shaan長chang廈xia陝shaan';
const heard = new Map(entriesOf(NAME_SOUNDS));

function soundOf(character: string): string {
  const sound = heard.get(character) ?? (HAN.test(character) ? lastBefore(character) : ' ');
  heard.set(character, sound);
  return sound;
}

function lastBefore(character: string): string {
  let [low, high] = [0, table.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (order.compare(table[middle]?.[0] ?? '', character) <= 0) low = middle;
    else high = middle - 1;
  }
  return table[low]?.[1] ?? ' ';
}

function entriesOf(list: string): [character: string, sound: string][] {
  return [...list.matchAll(/([^a-z])([a-z]+)/gu)].map(([, character = '', sound = '']) => [character, sound]);
}
