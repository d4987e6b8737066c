import { expect, test } from 'vitest';
import { runChecks } from './run.ts';
import { checkTable } from './testing.ts';

checkTable('quotation', [
  ['en', 'They signed a memorandum.', 'They signed the ⟦“Memorandum of Understanding”⟧.'],
  ['en', 'They signed the “Memorandum”.', 'They signed the "Memorandum".'],
  ['en', 'He said ⟦“we will all be there.”⟧', 'He said they would all be there.'],
  ['en', 'He said they would be there.', 'He said: ⟦"We will be there."⟧'],
  ['en', 'A plain sentence.', 'A plain sentence.'],
  ['en', 'He said “we will all be there.”', 'He said they would all be there.', ['zh', '他说：“我们都会去。”']],
  ['en', 'He said ⟦“we will all be there.”⟧', 'He said they would all be there.', ['zh', '他说他们都会去。']],
  ['ru', 'Он сказал да.', 'Он сказал ⟦«да»⟧.', ['en', 'He said “yes”.']],
  ['ru', 'Он сказал да.', 'Он сказал «да».', ['en', 'He said yes.']],
  ['en', 'The mayor’s house, the dog’s bowl.', 'The house of the mayor.'],
  ['en', 'A 5" pipe.', 'A pipe of five inches.'],
  ['de', 'Er sagte ⟦„ja“⟧.', 'Er sagte ja.'],
  ['de', 'Er sagte »ja«.', 'Er sagte „ja“.'],
  ['de', 'Er sagte ja.', 'Er sagte ja.'],
  ['fr', 'Il a dit ⟦« oui »⟧.', 'Il a dit oui.'],
  ['ru', 'Он сказал ⟦«да»⟧.', 'Он сказал да.'],
  ['ru', 'Он сказал «да».', 'Он сказал "да".'],
  ['zh', '他说⟦“好的，我们一起去”⟧。', '他说好的。'],
  ['zh', '飓风“亚文”过境。', '飓风亚文过境。'],
  ['zh', '她是“Beyond These Walls”组织的主任。', '她是Beyond These Walls组织的主任。'],
  ['zh', '他说“好”。', '他说「好」。'],
  ['zh', '他说好。', '他说好。'],
  ['ja', '彼は⟦「はい」⟧と言った。', '彼ははいと言った。'],
  ['ja', '彼は「はい」と言った。', '彼は『はい』と言った。'],
  ['he', 'הוא אמר ⟦"כן"⟧.', 'הוא אמר כן.'],
  ['he', 'ח"כ כהן דיבר.', 'חבר הכנסת כהן דיבר.'],
  ['hi', 'उसने ⟦“हाँ”⟧ कहा।', 'उसने हाँ कहा।'],
]);

test.each([
  ['told of the speaker', 'note', 'Mr. Lee said they were happy with the result.'],
  ['left without its marks', 'warning', 'Mr. Lee said: We are happy with the result.'],
])('speech that is %s weighs as a %s', (_, severity, candidate) => {
  const literal = 'Mr. Lee said: “We are happy with the result.”';
  const found = runChecks({ candidate, literal, targetLang: 'en' }).filter(({ check }) => check === 'quotation');
  expect(found.map((finding) => finding.severity)).toEqual([severity]);
});
