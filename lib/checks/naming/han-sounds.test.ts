import { describe, expect, it } from 'vitest';
import { readText } from '../reading/reading.ts';
import { heardAt } from './han-sounds.ts';

const source = readText('记者马兰舟在清溪、重庆和陕西采访了吕文远。', 'zh-Hans');
const heard = (name: string) => {
  const at = heardAt(name, source);
  return at && source.text.slice(at.start, at.end);
};

describe('a name heard in a Chinese source', () => {
  it('is found by the sound of its characters, also with a hyphen, an accent or a possessive', () => {
    expect(heard('Lanzhou')).toBe('兰舟');
    expect(heard('Lan-zhou')).toBe('兰舟');
    expect(heard('Wényuǎn')).toBe('文远');
    expect(heard('Qingxi’s')).toBe('清溪');
  });

  it('is not heard in one syllable, in a part of one, or across a mark', () => {
    expect(heard('Ma')).toBeNull();
    expect(heard('Wenyua')).toBeNull();
    expect(heard('Anzhou')).toBeNull();
    expect(heard('Qingxichong')).toBeNull();
  });

  it('is not heard in another language', () => {
    expect(heardAt('Lanzhou', readText('兰舟', 'ja'))).toBeNull();
    expect(heardAt('Lanzhou', readText('Lanzhou', 'en'))).toBeNull();
  });

  it('reads every syllable of the table from its own mark', () => {
    const common: [string, string][] = [
      ['上海', 'Shanghai'],
      ['深圳', 'Shenzhen'],
      ['乌鲁木齐', 'Wulumuqi'],
      ['石家庄', 'Shijiazhuang'],
      ['哈尔滨', 'Haerbin'],
      ['呼和浩特', 'Huhehaote'],
      ['重庆', 'Chongqing'],
      ['长沙', 'Changsha'],
      ['陕西', 'Shaanxi'],
      ['長沙', 'Changsha'],
      ['廣東', 'Guangdong'],
    ];
    for (const [han, name] of common) expect(heardAt(name, readText(han, 'zh')), name).not.toBeNull();
  });
});
