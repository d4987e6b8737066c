import { checkTable } from './testing.ts';

checkTable(
  'reported-speech',
  [
    ['en', 'Moreover, ⟦he extended⟧ an invitation.', 'We welcome more companies.'],
    ['en', 'Moreover, ⟦she hoped⟧ for more.', 'I hope for more.'],
    ['en', '⟦We welcome⟧ more companies.', 'They welcome more companies.'],
    ['en', 'We welcome companies.', 'We greet more companies.'],
    ['en', 'He welcomes companies.', 'He greets more companies.'],
    ['en', '“We welcome companies,” he said.', 'He said: “We welcome companies.”'],
    ['en', 'The mayor welcomes companies.', 'We welcome companies.'],
    ['en', 'He said “we welcome them”.', 'They welcome them.'],
    ['en', 'The house is big.', 'The house is large.'],
    ['de', 'Zudem lud ⟦er Firmen⟧ ein.', 'Wir begrüßen Firmen.'],
    ['de', '⟦Wir begrüßen⟧ Firmen.', 'Sie begrüßen Firmen.'],
    ['de', 'Wir begrüßen Firmen.', 'Wir grüßen Firmen.'],
    ['fr', 'De plus, ⟦il invite⟧ les entreprises.', 'Nous invitons les entreprises.'],
    ['fr', 'Nous invitons les entreprises.', 'Nous saluons les entreprises.'],
    ['es', 'Además, ⟦ella invita⟧ a las empresas.', 'Nosotros invitamos a las empresas.'],
    ['es', 'Las empresas vienen.', 'Las empresas llegan.'],
    ['ru', 'Кроме того, ⟦он пригласил⟧ компании.', 'Мы приглашаем компании.'],
    ['ru', '⟦Мы приглашаем⟧ компании.', 'Он приглашает компании.'],
    ['ru', 'Компании пришли.', 'Компании приехали.'],
    ['uk', 'Крім того, ⟦він запросив⟧ компанії.', 'Ми запрошуємо компанії.'],
    ['uk', 'Ми запрошуємо компанії.', 'Ми кличемо компанії.'],
    ['zh', '他欢迎企业。', '我们欢迎企业。'],
  ],
  // Latin and Cyrillic are the scripts of the languages that have a word list.
  2,
);
