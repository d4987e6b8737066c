import { describe, expect, it } from 'vitest';
import { runChecks } from './run.ts';
import { checkTable } from './testing.ts';

checkTable('names', [
  [
    'en',
    'The mayor left ⟦Norvale⟧ in spring.',
    'The mayor left in spring.',
    null,
    { article: { texts: ['They met in Norvale.'] } },
  ],
  ['en', 'The mayor met ⟦Harlowe⟧ in spring.', 'The mayor met Harlow in spring.'],
  ['en', 'The mayor met Harlow in spring.', 'The mayor met Harlow in spring.'],
  ['en', 'The mayor met ⟦Jane Harlow⟧ in spring.', 'The mayor met Maria Soto in spring.'],
  ['en', 'The mayor met ⟦Harlow⟧ in spring.', 'The mayor met visitors in spring.'],
  ['en', 'The mayor met visitors in spring.', 'The mayor met ⟦Harlow⟧ in spring.'],
  ['en', 'The mayor met Korean visitors.', 'The mayor met visitors from Korea.'],
  ['en', 'The mayor of the US visited.', 'The mayor of the United States visited.'],
  ['en', 'The mayor praised the World Health Organization.', 'The mayor praised the WHO.'],
  ['en', 'The mayor praised sister-city ties.', 'The mayor praised Sister City ties.'],
  ['en', 'The old mayor met Kim ⟦Joo-ae⟧ there.', 'The old mayor met Kim Jong-il there.'],
  ['en', 'A pact of ⟦Norvale and Norvale⟧ again.', 'A pact of Norvale and ⟦Ellery⟧ again.'],
  ['en', 'A plan of the WHO to act.', 'A plan of the World Health Organization of the United Nations to act.'],
  ['en', 'People who act praised it.', 'People praised the ⟦World Health Organization⟧.'],
  ['en', '(Port Ellery) The ships left.', '(Port Ellery) Several ships left.'],
  ['en', 'It cost US$30 a day.', 'It cost $30 a day.'],
  ['en', 'They left for Macao at night.', 'They left for Macau at night.'],
  ['en', 'They praised the Ministry of Health.', 'They praised the ⟦Department of Welfare⟧.'],
  ['en', 'The reporter Ma Lanzhou asked.', 'The reporter Ma Xiaolan asked.', ['zh', '记者马⟦兰舟⟧提问。']],
  ['en', 'The reporter Ma ⟦Xiaolan⟧ asked.', 'The reporter Ma Lanzhou asked.', ['zh', '记者马兰舟提问。']],
  ['en', 'They met in Qingxi Park.', 'They met there.', ['zh', '他们在⟦清溪⟧公园会面。']],
  ['en', 'The UAF held.', 'The Armed Forces held.'],
  ['en', 'The ⟦UAF⟧ held.', 'The army held.'],
  ['en', 'However, they met Harlow.', 'But then they met Harlow.'],
  ['en', 'They met Al ⟦Norvale⟧ there, later Al Ellery.', 'They met Al-Ellery there, later Al-Ellery.'],
  ['en', 'They met Ada Harlow there.', 'They met Ada there.'],
  ['en', 'They met Ada ⟦Harlow⟧, and Ada Soto left.', 'They met Ada Soto, and Ada left; Soto did.'],
  ['en', 'A meeting was held in ⟦Fjord⟧ today, in Norvale.', 'A meeting was held in Norvale today, in Norvale.'],
  ['en', 'He led the Board of Commerce there.', 'He led the chamber of trade there.'],
  ['en', 'A visit to ⟦Norvalian⟧ and to Norvale.', 'A visit to Norvale and to Norvale.'],
  ['en', 'A visit to Norvalian ports.', 'A visit to ports of Norvale.'],
  ['en', 'The mayor left ⟦France⟧ in spring.', 'The mayor left in spring.', ['zh', '市长春天离开了。']],
  ['en', 'They praised “⟦Norvale⟧” there.', 'They praised “Ellery” there.'],
  ['en', 'They met Yegor there.', 'They met Egor there.', ['ru', 'Там они встретили Егора.']],
  ['en', 'They met Al Ahly there.', 'They met Al Ahli there.', ['ru', 'Там они встретили «Аль-Ахли».']],
  ['en', 'They met ⟦Rusaln⟧ there.', 'They met Ruslan there.', ['ru', 'Там они встретили Руслана.']],
  ['en', 'They met ⟦Yegro⟧ there.', 'They met Yegor there.', ['ru', 'Там они встретили Егора.']],
  ['en', 'They met in Yunnan Provincial Park.', 'They met in a park of Yunnan Province.'],
  ['en', 'They met in Kahramanmarash.', 'They met in Kahramanmaraş.'],
  ['en', 'Xi Lanzhou spoke there.', 'Xi spoke there.', ['zh', '席兰舟在那里讲话。']],
  ['en', 'The town hits back', 'Town Escalates'],
  ['en', 'It is worth a lot.', 'It is worth RM476.5 there.'],
  ['en', 'Experts praise it.', '⟦German⟧ experts praise it.'],
  ['en', 'A pact of Turkey and ⟦Greek⟧, they said.', 'A pact of Turkey and Greece, they said.'],
  ['en', 'For decades in ⟦French⟧, it held.', 'For decades in France, it held.'],
  ['en', 'He wrote it in French, they said.', 'He wrote in French, they said, and in France.'],
  ['de', 'Der Bürgermeister traf ⟦Harlwo⟧ dort.', 'Der Bürgermeister traf Harlow dort.', ['en', 'He met Harlow.']],
  ['de', 'Das Haus am Meer.', 'Die Hütte am Ufer.', ['en', 'The hut by the sea.']],
  ['de', 'Die Fahrbahn ruht auf Pfeilern.', 'Das Deck ruht auf Pfeilern.', ['en', 'The deck rests on piers.']],
  ['de', 'Sie ruht auf Pfeilern.', 'Dort ruht ⟦Deckmar⟧ auf Pfeilern.', ['en', 'There Deckmar rests on piers.']],
  ['es', 'El alcalde recibió a ⟦Harlow⟧ ayer.', 'El alcalde recibió a Soto ayer.'],
  ['ru', 'Мэр встретил ⟦Харолву⟧ вчера.', 'Мэр встретил Харлову вчера.'],
  [
    'ru',
    'Он живёт в ⟦Вашнигтоне⟧ давно.',
    'Он живёт в Вашингтоне давно.',
    ['en', 'He has lived in Washington for long.'],
  ],
  ['ru', 'Мэр встретил Харлову вчера.', 'Мэр встретился с Харловой вчера.'],
  ['ru', 'Мэр прибыл из Киева вчера.', 'Мэр был в Киеве вчера.'],
  ['el', 'Ο δήμαρχος συνάντησε τον ⟦Νικολάου⟧ χθες.', 'Ο δήμαρχος συνάντησε επισκέπτες χθες.'],
  ['zh', '市长会见了⟦Harlwo⟧。', '市长会见了Harlow。'],
  ['zh', '市长会见了哈洛。', '市长会见了Harlow。'],
  ['he', 'ראש העיר פגש את ⟦Harlwo⟧.', 'ראש העיר פגש את Harlow.'],
  ['he', 'ראש העיר פגש את הארלו.', 'ראש העיר פגש את Harlow.'],
  ['en', 'In the final ⟦Olga beat Anna⟧.', 'In the final Anna beat Olga.'],
  ['en', '⟦Croatia invited Serbia⟧ on Monday.', 'Serbia invited Croatia on Monday.'],
  ['en', 'In the final Olga was beaten by Anna.', 'In the final Anna beat Olga.'],
  ['en', 'In the final Olga Petrova was beaten by Anna Weber.', 'In the final Anna Weber beat Olga Petrova.'],
  ['en', 'In May Olga, Anna and Ida came.', 'In May Ida, Anna and Olga came.'],
  ['en', 'In May Mayor Petrova and Mayor Weber came.', 'In May Mayor Weber and Mayor Petrova came.'],
  ['en', 'The mayor of Lund and the mayor of Bergen came.', 'The mayor of Bergen and the mayor of Lund came.'],
  ['en', 'In May Serbia met with Croatia.', 'In May Croatia met with Serbia.'],
  ['en', 'Here Anna beat Olga, then Olga beat Anna.', 'Here Olga beat Anna, then Anna beat Olga.'],
  ['en', 'Anna Weber of ⟦Lund and Olga Petrova of Bergen⟧.', 'Anna Weber of Bergen and Olga Petrova of Lund.'],
  ['fr', 'Au final ⟦Olga bat Anna⟧.', 'Au final Anna bat Olga.'],
  ['fr', 'Au final Olga est battue par Anna.', 'Au final Anna bat Olga.'],
  ['ru', 'В финале ⟦Ольга победила Анну⟧.', 'В финале Анна победила Ольгу.'],
  ['ru', 'В финале Ольгу победила Анна.', 'В финале Анна победила Ольгу.'],
  ['en', 'Water there warmed by 1.8°C.', 'Water there warmed by 1.8 degrees Celsius.'],
  ['en', 'It made a profit of NOK 118 million.', 'It made a profit of 118 million kroner.'],
  ['en', 'It went to the defeated premier.', 'It went to the defeated Minister-President.'],
  ['fr', 'Un navire du 17e siècle.', 'Un bateau du XVIIe siècle.'],
  [
    'en',
    'Mayor Hosts Guests',
    'Mayor Met Guests',
    null,
    { kind: 'title', article: { texts: ['They met him there.'] } },
  ],
  ['en', 'Then a Norwegian crew came.', 'Then a crew from Norway came.'],
  ['en', 'Then a crew from ⟦Sweden⟧ came.', 'Then a crew from Norway came.'],
  ['fr', 'La SNCF a ouvert la gare.', 'La Société nationale des chemins de fer (SNCF) a ouvert la gare.'],
  ['en', 'He and Peggy Strand opened it.', 'He and Margaret Strand opened it.'],
  ['en', 'He and ⟦Peggy⟧ opened it.', 'He and Judith opened it.'],
  [
    'it',
    '⟦Dario Contarin⟧ è la vedova, ⟦Mirella Pellacani⟧ il fratello.',
    'Mirella Contarin è la vedova, Dario Pellacani il fratello.',
  ],
  ['en', 'There Ada Soto met Jane.', 'There Ada ⟦Maria⟧ Soto met Jane ⟦Harlow⟧.'],
  ['en', 'It goes from ⟦Norvale to Ellery⟧ by rail.', 'It runs from Ellery to Norvale by rail.'],
  ['en', 'It goes to Norvale from Ellery.', 'It runs from Ellery to Norvale by rail.'],
  ['ru', 'Учёные Норвельского университета пришли.', 'Пришли учёные из университета Норвеля.'],
  ['ru', 'Пришёл Саша Лунин.', 'Тогда пришёл Александр Лунин.'],
  [
    'en',
    '“We had to close the harbour,” said ⟦Peter Falk⟧. Anna Weber agreed.',
    '“We had to close the harbour,” said Anna Weber. Her deputy Peter Falk agreed.',
  ],
  [
    'en',
    '“We had to close the harbour,” he said. Anna Weber and Peter Falk left.',
    '“We had to close the harbour,” said Peter Falk. Anna Weber left.',
  ],
  [
    'es',
    '«Tocaba como quien respira», dijo ⟦Rocío Amaro⟧. Ginés Barral calló.',
    '«Tocaba como quien respira», dijo Ginés Barral. Allí calló Rocío Amaro.',
  ],
  ['pl', 'Zapłacił za to bank Anny Kowalskiej z Lublany.', 'Zapłaciła za to Anna Kowalska w Lublanie.'],
  ['fi', 'Juna on jo Ljubljanassa, sanoi Novak.', 'Juna saapuu Ljubljanaan, sanoi Novak.'],
  ['cs', 'Podle doktora Nováka je pozdě.', 'Myslí si to doktor Novák.'],
  ['cs', 'Podle doktora ⟦Nvoáka⟧ je pozdě.', 'Myslí si to doktor Novák.'],
  ['et', 'Seda ehitati Maailmapanga rahaga.', 'Seda rahastas Maailmapank.'],
  ['tr', 'Tren akşam Ljubljana’ya varıyor.', 'Tren akşam Ljubljana’da oluyor.'],
  ['hu', 'A gép a NATO-nak kell.', 'A gépet a NATO-val vették.'],
  ['az', 'Qatar axşam Lyublyanada olur.', 'Qatar axşam Lyublyanaya çatır.'],
  ['hr', 'Rekla je to ⟦Kowlaska⟧ u gradu.', 'Rekla je to Kowalska u gradu.'],
  ['ro', 'În timpul Elisabetei, în secolul al XX-lea, era bine.', 'Era bine în secolul XX, când domnea Elisabeta.'],
  ['id', 'Tiketnya Rp85.000 di Norvale.', 'Tiketnya 85.000 rupiah di Norvale.'],
  ['cs', 'Stálo to v Norvale 100 Kč.', 'Stálo to v Norvale 100 korun.'],
  ['tr', 'Fiyatı Norvale’de 100 TL’ye çıktı.', 'Fiyatı Norvale’de 100 liraya çıktı.'],
]);

describe('another name in the same place', () => {
  const severityOf = (candidate: string, literal: string) =>
    runChecks({ candidate, literal, targetLang: 'en' }).find(({ check }) => check === 'names')?.severity;

  it('is an error beside the same part of a name', () => {
    expect(severityOf('The mayor met Kim Joo-ae there.', 'The mayor met Kim Jong-il there.')).toBe('error');
  });

  it('is a warning where nothing says that both mean the same', () => {
    expect(severityOf('The mayor met Harlow there.', 'The mayor met Soto there.')).toBe('warning');
  });

  it('is a warning in the name of a body, behind an acronym or behind somebody else', () => {
    expect(severityOf('He read the Ellery Harlow News.', 'He read the Ellery Soto News.')).toBe('warning');
    expect(severityOf('He wrote to ABC Harlow there.', 'He wrote to ABC Soto there.')).toBe('warning');
    expect(severityOf('He met Norvale’s Harlow there.', 'He met Norvale’s Soto there.')).toBe('warning');
  });
});
