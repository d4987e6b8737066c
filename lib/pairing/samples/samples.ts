// Our own texts, written for tests and for the benchmark: each paragraph as [source, literal, polished].
export type Sample = {
  readonly name: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly title: string;
  readonly paragraphs: readonly (readonly [source: string, literal: string, polished: string])[];
};

export const HARBOUR: Sample = {
  name: 'harbour',
  sourceLang: 'zh',
  targetLang: 'en',
  title: 'Qinghe reopens its old harbour after eleven months of repairs',
  paragraphs: [
    [
      '6月3日，青河市市长沈若兰宣布，经过十一个月的修缮，老港口重新开放。两千多名市民参加了仪式。',
      'On June 3, Qinghe City Mayor Shen Ruolan announced that after eleven months of repair, the old port has been reopened. More than 2,000 citizens participated in the ceremony.',
      'After eleven months of repairs, the old harbour is open again: Mayor Shen Ruolan of Qinghe declared it so on June 3 before a crowd of more than 2,000 residents.',
    ],
    [
      '港口建于1908年，是该省最早的茶叶码头。去年夏天的洪水冲毁了北侧的堤岸和三座仓库。',
      "The port was built in 1908 and is the province's earliest tea wharf. The flood of last summer washed away the embankment of the north side and three warehouses.",
      'Built in 1908 as the first tea wharf in the province, the harbour lost its northern embankment and three warehouses to the floods of last summer.',
    ],
    [
      '沈若兰表示，修缮工程共投资四千七百万元，其中一半来自居民捐款。',
      'Shen Ruolan said that the repair project invested a total of 47 million yuan, of which half is from donations of residents.',
      'Half of the 47 million yuan spent on the work, she noted, came from the people of the town themselves.',
    ],
    [
      '工程师何远带领的团队保留了原有的石阶，并用旧木材重建了屋顶。',
      'The team led by engineer He Yuan retained the original stone steps and rebuilt the roofs with old timber.',
      'He Yuan and his fellow engineers kept the original stone steps, and the roofs went up again in salvaged timber.',
    ],
    [
      '新的渡轮每天往返六次，票价为十二元，学生免费。',
      'The new ferry goes back and forth six times a day, the ticket price is 12 yuan, and students are free.',
      'A new ferry makes six round trips a day. The fare is 12 yuan; students travel free.',
    ],
    [
      '希望港口能够成为连接过去与未来的桥梁，吸引更多年轻人回到家乡。',
      'It is hoped that the port can become a bridge connecting the past and the future, attracting more young people to return to their hometown.',
      'The town hopes that the harbour will link past and future, and that it will draw young people home.',
    ],
    [
      '茶商陆明德在码头重新开了店，他的祖父曾在这里工作了四十年。',
      'Tea merchant Lu Mingde reopened a shop at the wharf, and his grandfather once worked here for forty years.',
      'Among those who have returned is Lu Mingde, a tea merchant whose grandfather worked on the wharf for forty years and who has now opened a shop there.',
    ],
    [
      '下一阶段将在年底前修建一座小型博物馆和一条沿河步道。',
      'The next stage will build a small museum and a riverside footpath before the end of the year.',
      'By the end of the year, a small museum and a walk along the river are to follow.',
    ],
  ],
};

const OBSERVATORY: Sample = {
  name: 'observatory',
  sourceLang: 'en',
  targetLang: 'de',
  title: 'Die Sternwarte am Kahlen Stein bekommt ein neues Auge',
  paragraphs: [
    [
      'The observatory on Kahler Stein has received a telescope with a mirror of 1.8 metres, its director Helga Brandt said on Tuesday.',
      'Das Observatorium auf Kahler Stein hat ein Teleskop mit einem Spiegel von 1,8 Metern erhalten, sagte seine Direktorin Helga Brandt am Dienstag.',
      'Ein neues Teleskop mit 1,8 Meter großem Spiegel steht seit dieser Woche auf dem Kahlen Stein, wie Helga Brandt, die Leiterin der Sternwarte, am Dienstag mitteilte.',
    ],
    [
      'It replaces an instrument from 1961 that had been used by three generations of students.',
      'Es ersetzt ein Instrument aus 1961, das von drei Generationen von Studenten benutzt worden war.',
      'Damit geht ein Gerät von 1961 in den Ruhestand, an dem drei Generationen von Studierenden gelernt haben.',
    ],
    [
      'The dome had to be opened for nine days, and volunteers guarded the instruments against the rain.',
      'Die Kuppel musste für neun Tage geöffnet werden, und Freiwillige bewachten die Instrumente gegen den Regen.',
      'Neun Tage lang blieb die Kuppel offen; Freiwillige schützten die Instrumente vor Regen.',
    ],
    [
      'In the first clear night, the team photographed the spiral galaxy M 81, which is twelve million light years away.',
      'In der ersten klaren Nacht fotografierte das Team die Spiralgalaxie M 81, die zwölf Millionen Lichtjahre entfernt ist.',
      'Schon in der ersten klaren Nacht gelang eine Aufnahme der zwölf Millionen Lichtjahre entfernten Spiralgalaxie M 81.',
    ],
    [
      'Guided tours start in October and cost five euros; school classes pay nothing.',
      'Geführte Touren starten im Oktober und kosten fünf Euro; Schulklassen bezahlen nichts.',
      'Von Oktober an gibt es Führungen für fünf Euro, für Schulklassen sind sie kostenlos.',
    ],
    [
      'The old telescope will be shown in the town museum of Lindau.',
      'Das alte Teleskop wird im Stadtmuseum von Lindau gezeigt werden.',
      'Zu sehen ist das alte Teleskop künftig im Lindauer Stadtmuseum.',
    ],
  ],
};

const ORCHARD: Sample = {
  name: 'orchard',
  sourceLang: 'en',
  targetLang: 'zh',
  title: '山坡上的果园学校迎来第一届毕业生',
  paragraphs: [
    [
      'The orchard school in Lower Aldham celebrated its first 24 graduates on Saturday.',
      '下奥尔德姆的果园学校在周六庆祝了它的首批24名毕业生。',
      '上周六，下奥尔德姆果园学校为首届24名毕业生举行了庆典。',
    ],
    [
      'The school was founded in 2019 by the farmer Ruth Calloway, who wanted to save 300 old kinds of apples.',
      '该学校由农民露丝·卡洛韦于2019年创立，她想要拯救300种古老的苹果。',
      '学校创办于2019年，创办人露丝·卡洛韦是当地农民，希望借此保住300个老苹果品种。',
    ],
    [
      'For two years, pupils learn to graft trees, to press juice and to keep the books of a farm.',
      '两年来，学生们学习嫁接树木、榨果汁和记录农场的账目。',
      '在两年的学习中，学员要掌握果树嫁接、榨汁，还要学会为农场记账。',
    ],
    [
      'Half of the graduates have already leased land in the valley, where 40 farms stood empty.',
      '一半的毕业生已经在山谷租赁了土地，那里有40个农场空置。',
      '山谷里曾有40座农场闲置，如今已有一半毕业生在此租地经营。',
    ],
    [
      'The next course begins in March and has room for 30 pupils.',
      '下一个课程在三月开始，并且有30名学生的空间。',
      '下一期课程将于3月开班，计划招收30人。',
    ],
  ],
};

const BRIDGE: Sample = {
  name: 'bridge',
  sourceLang: 'en',
  targetLang: 'ru',
  title: 'Деревянный мост в Сосновке снова открыт',
  paragraphs: [
    [
      'The wooden bridge in Sosnovka was opened for walkers on 12 September after a fire two years ago.',
      'Деревянный мост в Сосновке был открыт для пешеходов 12 сентября после пожара два года назад.',
      '12 сентября по деревянному мосту в Сосновке, сгоревшему два года назад, снова пошли люди.',
    ],
    [
      'Carpenters from seven villages worked for free, the foreman Pavel Zimin said.',
      'Плотники из семи деревень работали бесплатно, сказал бригадир Павел Зимин.',
      'По словам бригадира Павла Зимина, плотники из семи окрестных деревень трудились бесплатно.',
    ],
    [
      'The bridge is 64 metres long and is held by oak beams without a single nail.',
      'Мост имеет длину 64 метра и держится на дубовых балках без единого гвоздя.',
      'Длина моста — 64 метра, и держится он на дубовых балках: ни одного гвоздя в нём нет.',
    ],
    [
      'Before winter, the villagers want to put up lamps and a bench for anglers.',
      'Перед зимой жители деревни хотят установить фонари и скамейку для рыболовов.',
      'До зимы сельчане собираются поставить фонари, а для рыбаков — скамейку.',
    ],
  ],
};

export const SAMPLES: readonly Sample[] = [HARBOUR, OBSERVATORY, ORCHARD, BRIDGE];

export const FURNITURE = {
  head: ['Home / News', 'This page gathers announcements from all departments. Use the filter to find older ones.'],
  foot: ['All rights reserved.', 'Legal notice', 'Follow us'],
} as const;

/** A short interleaved file: literal, polished, three times. */
export const PIER: readonly string[] = [
  'The harbour master closed the north pier on 3 May because the storm broke its railing.',
  'Because a storm had broken the railing, the north pier was closed by the harbour master on 3 May.',
  'Anna Berg will repair the old lighthouse together with forty volunteers from the village.',
  'Together with forty volunteers of the village, Anna Berg is going to repair the old lighthouse.',
  'Ferries to the islands leave every hour, the captain of the blue line told visitors.',
  'The captain of the blue line told visitors that ferries leave for the islands every hour.',
];
