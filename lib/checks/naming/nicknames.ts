// First names that are one: Bill is William, Саша is Александр. A line is one name, in small letters without accents; names in
// Cyrillic by their beginning, for they have cases. Only what news and their people use; a list of all would be a dictionary.
const NAMES: readonly string[] = [
  'william bill billy will willy liam',
  'robert bob bobby rob robbie',
  'richard dick rick ricky richie',
  'james jim jimmy jamie',
  'john jack johnny jon',
  'joseph joe joey',
  'edward ed eddie ted teddy ned',
  'theodore ted teddy theo',
  'thomas tom tommy',
  'michael mike mick mickey',
  'charles charlie chuck',
  'andrew andy drew',
  'anthony tony',
  'daniel dan danny',
  'david dave',
  'benjamin ben benny',
  'christopher chris kit',
  'steven stephen steve',
  'matthew matt',
  'nicholas nick nicky',
  'patrick pat paddy',
  'peter pete',
  'samuel sam sammy',
  'alexander alex sandy sasha',
  'alexandra alex sandra sasha',
  'gregory greg',
  'kenneth ken',
  'lawrence laurence larry',
  'ronald ron',
  'donald don',
  'timothy tim',
  'frederick fred freddie',
  'francis frank',
  'henry harry hank',
  'leonard len lenny leo',
  'philip phil',
  'raymond ray',
  'margaret peggy maggie meg megan daisy greta',
  'elizabeth liz lizzie beth betty eliza bess lisa',
  'katherine catherine kathryn kate katie cathy kathy',
  'deborah debbie deb',
  'jennifer jenny jen',
  'patricia pat patty trish',
  'susan sue susie',
  'rebecca becky',
  'victoria vicky tori',
  'barbara barb babs',
  'dorothy dot dottie dolly',
  'jacqueline jackie',
  'judith judy',
  'pamela pam',
  'josephine jo josie',
  'jose pepe',
  'francisco paco pancho kiko',
  'ignacio nacho',
  'enrique quique',
  'dolores lola',
  'concepcion concha',
  'giuseppe beppe peppe',
  'luigi gigi',
  'johannes hans hannes',
  'josef sepp',
  'александр саш санек шур',
  'алексе алексея алексею леш алеш',
  'анастаси наст',
  'анн аня аню ани аней анечк',
  'борис бор',
  'валери валер',
  'василий васил вас',
  'виктор вит',
  'владимир волод вов',
  'григорий григори гриш',
  'дмитрий дмитри дим мит',
  'евгени жен',
  'екатерин кат',
  'елен лен алена',
  'иван ван',
  'константин кост',
  'мари маш',
  'михаил миш',
  'наталь наталия наташ',
  'никола кол',
  'ольг оленьк',
  'павел павл паш',
  'петр пет',
  'серге сереж',
  'татьян тан',
  'юри юр',
];

const lines = NAMES.map((line) => line.split(' '));
const byWord = new Map<string, string[][]>();
for (const line of lines) for (const name of line) byWord.set(name, [...(byWord.get(name) ?? []), line]);

const CYRILLIC = /^[\p{Script=Cyrillic}]/u;
const ENDING = 3; // letters
const LONGEST = 12;

/** The keys of a text: all of them, and those with the same first letters. */
type Keys = { at: ReadonlyMap<string, unknown>; heads: ReadonlyMap<string, readonly string[]> };

/** Whether a text has another form of this name, by its key. */
export function hasNickname(key: string, { at, heads }: Keys): boolean {
  if (key.length > LONGEST) return false;
  if (!CYRILLIC.test(key)) return linesOf(key).some((line) => line.some((name) => name !== key && at.has(name)));
  return cyrillicLines(key).some((line) =>
    line.some((name) => {
      const near = heads.get(name.slice(0, HEAD)) ?? [];
      return near.some((other) => other !== key && other.startsWith(name) && other.length - name.length <= ENDING);
    }),
  );
}

const HEAD = 4; // letters, as the index of names has them; three of a short name

function linesOf(key: string): string[][] {
  return byWord.get(key) ?? [];
}

function cyrillicLines(key: string): string[][] {
  const found: string[][] = [];
  for (let length = Math.max(3, key.length - ENDING); length <= key.length; length++)
    found.push(...linesOf(key.slice(0, length)));
  return found;
}
