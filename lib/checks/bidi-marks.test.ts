import { checkTable } from './testing.ts';

const [LRE, RLE, PDF, LRI, RLI, PDI, LRM] = ['\u202A', '\u202B', '\u202C', '\u2066', '\u2067', '\u2069', '\u200E'];

checkTable('bidi-marks', [
  ['he', `שלום ⟦${LRE}⟧IBM עולם`],
  ['he', `שלום ${LRE}IBM${PDF} עולם`],
  ['he', `שלום IBM⟦${PDF}⟧ עולם`],
  ['he', `שלום ${LRI}IBM${PDI} עולם`],
  ['he', `שלום ⟦${LRI}⟧IBM עולם`],
  ['he', `שלום IBM${LRM} עולם`],
  ['he', 'שלום IBM עולם'],
  ['ar', `مرحبا ⟦${RLE}⟧IBM`],
  ['ar', `مرحبا ${RLE}IBM${PDF}`],
  ['ar', `مرحبا ⟦${LRI}⟧IBM⟦${PDF}⟧`],
  ['ar', 'مرحبا IBM'],
  ['fa', `سلام ⟦${RLI}⟧IBM`],
  ['fa', `سلام ${RLI}IBM${PDI}`],
  ['en', `Hello ${RLI}שלום${PDI} world`],
  ['en', `Hello ⟦${RLI}⟧שלום world`],
  ['en', `Hello⟦${PDI}⟧ world`],
  ['en', 'Hello world'],
  ['zh', `你好⟦${RLE}⟧שלום`],
  ['zh', `你好${RLE}שלום${PDF}`],
  ['he', `שלום ${RLI}a ⟦${LRE}⟧IBM${PDI} עולם`],
  ['he', `שלום ${LRE}a ${RLI}IBM⟦${PDF}⟧${PDI}${PDF} עולם`],
  ['en', `A ${LRE}b ${LRI}c${PDI} d${PDF} e`],
]);
