import { checkTable } from './testing.ts';

const twins = (source: string, text: string) => ({ article: { canonical: [{ source, text }] } });

checkTable('same-source', [
  ['en', '⟦Graphic design⟧', null, ['zh', '图：设计'], twins('图：设计', 'Graphics')],
  ['en', 'Graphics', null, ['zh', '图：设计'], twins('图：设计', 'Graphics')],
  ['en', 'Graphics', null, ['zh', '图：设计'], twins('图：照片', 'Photo')],
  ['en', 'Graphics', null, ['zh', '图：设计']],
  ['en', 'Graphics', null, null, twins('图：设计', 'Graphics')],
  ['en', '⟦Graphics.⟧', null, ['zh', ' 图：设计 '], twins('图：设计', 'Graphics')],
  ['en', ' Graphics ', null, ['zh', '图：设计'], twins('图：设计', 'Graphics')],
  ['en', '⟦The end⟧', null, ['ru', 'Конец'], twins('Конец', 'End')],
  ['en', 'End', null, ['ru', 'Конец'], twins('Конец', 'End')],
  ['de', '⟦Das Ende⟧', null, ['en', 'The end'], twins('The end', 'Ende')],
  ['de', 'Ende', null, ['en', 'The end'], twins('The end', 'Ende')],
  ['ru', '⟦Финал⟧', null, ['en', 'The end'], twins('The end', 'Конец')],
  ['ru', 'Конец', null, ['en', 'The end'], twins('The end', 'Конец')],
  ['zh', '⟦完⟧', null, ['en', 'The end'], twins('The end', '结束')],
  ['zh', '结束', null, ['en', 'The end'], twins('The end', '结束')],
  ['he', '⟦סוף⟧', null, ['en', 'The end'], twins('The end', 'הסוף')],
  ['he', 'הסוף', null, ['en', 'The end'], twins('The end', 'הסוף')],
  ['hi', '⟦अंत⟧', null, ['en', 'The end'], twins('The end', 'समाप्त')],
  ['hi', 'समाप्त', null, ['en', 'The end'], twins('The end', 'समाप्त')],
  ['ja', '⟦終わり⟧', null, ['en', 'The end'], twins('The end', '完')],
]);
