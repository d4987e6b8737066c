import { describe, expect, it } from 'vitest';
import { type LedgerParagraph, nameLedger } from '../names.ts';
import { choicesOf, settleSpelling } from '../settle.ts';

function article(...rows: [source: string, literal: string, polished: string][]): LedgerParagraph[] {
  return rows.map(([source, literal, polished], i) => ({
    id: `p${i}`,
    ...(source && { source }),
    versions: [
      { id: `l${i}`, side: 'literal', text: literal },
      { id: `e${i}`, side: 'polished', text: polished },
    ],
  }));
}

function rowsOf(paragraphs: LedgerParagraph[], lang: string) {
  const rows = nameLedger(paragraphs, lang, [], 'en');
  return rows.map(({ spellings, isOpen }) => ({
    texts: [...new Set(spellings.map(({ text }) => text))].sort(),
    isOpen,
  }));
}

const HEBREW = article(
  [
    'Mayor Jane Harlow came from Port Ellery.',
    'ראשת העיר ג׳יין הרלו באה מפורט אלרי.',
    'ראש העירייה ג׳יין הארלוו הגיעה מפורט אלרי.',
  ],
  ['The guests thanked Harlow.', 'האורחים הודו להרלו.', 'האורחים הודו לראש העירייה.'],
);

const JAPANESE = article(
  ['Jane Harlow spoke.', 'ジェーン・ハーロウはスピーチをした。', 'ジェーン・ハーローがスピーチした。'],
  ['Harlow thanked them.', 'ハーロウは感謝した。', '市長は感謝した。'],
);

describe('names of scripts without capitals', () => {
  it('are the Hebrew words that sound like a name of the source, without what stands joined before them', () => {
    expect(rowsOf(HEBREW, 'he')).toEqual([
      { texts: ['ג׳יין הארלוו', 'ג׳יין הרלו', 'הרלו'], isOpen: true },
      { texts: ['פורט אלרי'], isOpen: false },
    ]);
  });

  it('are the katakana that sound like a name of the source; other loan words are none', () => {
    expect(rowsOf(JAPANESE, 'ja')).toEqual([
      { texts: ['ジェーン・ハーロウ', 'ジェーン・ハーロー', 'ハーロウ'], isOpen: true },
    ]);
  });

  it('are heard in Devanagari', () => {
    const rows = rowsOf(
      article([
        'Olaf Strand and his sister met Varga.',
        'ओलाफ स्ट्रैंड और उनकी बहन वर्गा से मिले।',
        'ओलाफ स्ट्रेंड अपनी बहन के साथ वारगा से मिले।',
      ]),
      'hi',
    );
    expect(rows).toContainEqual({ texts: ['ओलाफ स्ट्रेंड', 'ओलाफ स्ट्रैंड'], isOpen: true });
    expect(rows).toContainEqual({ texts: ['वर्गा', 'वारगा'], isOpen: true });
  });

  it('are heard in Arabic and Hangul behind and before what is joined to them', () => {
    const arabic = article(['There Strand met Novak.', 'التقى ستراند بنوفاك.', 'ستراند التقى نوفاك.']);
    expect(rowsOf(arabic, 'ar')).toEqual(
      expect.arrayContaining([expect.objectContaining({ texts: ['ستراند'], isOpen: false })]),
    );
    const korean = article(['Then Strand thanked them.', '스트란드는 감사했다.', '스트란드가 감사를 전했다.']);
    expect(rowsOf(korean, 'ko')).toEqual([{ texts: ['스트란드'], isOpen: false }]);
  });

  it('is no word that stands as often where the source does not have the name', () => {
    const paragraphs = article(
      ['They saw Derry.', 'הם ראו את הדור.', 'הם ראו דור.'],
      ['A whole generation.', 'דור שלם.', 'דור שלם.'],
      ['The next generation.', 'הדור הבא.', 'הדור הבא.'],
    );
    expect(rowsOf(paragraphs, 'he')).toEqual([]);
  });

  it('are known from where they were heard, also where the source says "she"', () => {
    const paragraphs = article(
      ['Quentin Lindqvist spoke.', 'קוונטין לינדקוויסט דיבר.', 'קוונטין לינדקוויסט נאם.'],
      ['He left.', 'לינדקוויסט עזב.', 'הוא עזב.'],
    );
    const row = nameLedger(paragraphs, 'he', [], 'en')[0];
    expect(row?.spellings.flatMap(({ places }) => places.map(({ paragraph }) => paragraph))).toContain('p1');
  });

  it('are in Japanese without a source what has a dot, and what is spelled in two ways that sound alike', () => {
    const rows = rowsOf(
      article(
        ['', 'オーラフ・ストランドがカメラを見た。', 'オーラフ・ストランドはカメラを見た。'],
        ['', 'ファイアストーム作戦のビデオ。', 'ファイヤーストーム作戦のビデオ。'],
      ),
      'ja',
    );
    expect(rows).toEqual([
      { texts: ['オーラフ・ストランド'], isOpen: false },
      { texts: ['ファイアストーム', 'ファイヤーストーム'], isOpen: true },
    ]);
  });

  it('are in Chinese the characters of foreign names that sound like one of the source', () => {
    const rows = rowsOf(
      article(
        ['Jane Harlow met Olaf Strand.', '简·哈洛会见了奥拉夫·斯特兰德。', '简·哈罗与奥拉夫·斯特伦德会面。'],
        ['Harlow thanked them.', '哈洛感谢了他们。', '她向他们致谢。'],
      ),
      'zh',
    );
    expect(rows).toEqual([
      { texts: ['哈洛', '哈罗'], isOpen: true },
      { texts: ['奥拉夫·斯特伦德', '奥拉夫·斯特兰德'], isOpen: true },
    ]);
  });

  it('are not told without a source in other scripts, nor from a source without capitals', () => {
    const bare = HEBREW.map(({ id, versions }) => ({ id, versions }));
    expect(nameLedger(bare, 'he', [], 'en')).toEqual([]);
    expect(nameLedger(HEBREW, 'he', [], 'zh')).toEqual([]);
  });

  it('are settled part by part: a short form stays short', () => {
    const row = nameLedger(JAPANESE, 'ja', [], 'en')[0];
    const settled = row ? settleSpelling(row, 'ジェーン・ハーロー', JAPANESE) : [];
    expect(settled.map(({ text }) => text)).toEqual(['ジェーン・ハーローはスピーチをした。', 'ハーローは感謝した。']);
    expect(row && choicesOf(row)).toContain('ジェーン・ハーロー');
  });

  it('keep what is joined before them when they are settled', () => {
    const row = nameLedger(HEBREW, 'he', [], 'en')[0];
    const settled = row ? settleSpelling(row, 'ג׳יין הארלוו', HEBREW) : [];
    expect(settled.map(({ text }) => text)).toEqual([
      'ראשת העיר ג׳יין הארלוו באה מפורט אלרי.',
      'האורחים הודו להארלוו.',
    ]);
  });
});
