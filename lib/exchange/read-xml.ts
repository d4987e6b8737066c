// XML in one pass, without a tree, as formats of exchange are read. saxes is strict and knows no entities but the five of XML
// and numbers, so none can expand.
import { SaxesParser } from 'saxes';

type Attributes = Readonly<Record<string, string>>;

export type Handlers = {
  opens: (name: string, attributes: Attributes) => void;
  says?: (text: string) => void;
  closes?: (name: string) => void;
  /** Elements that are left out with all they hold. */
  isSkipped?: (name: string, attributes: Attributes) => boolean;
  /** Elements in one another. */
  deepest?: number;
};

/**
 * @throws at the first fault: to go on telling of a million open elements takes the desk a quarter of a minute; or where
 *   elements are deeper in one another than they may be
 */
export function readXml(xml: string, { opens, says, closes, isSkipped, deepest = Infinity }: Handlers): void {
  const parser = new SaxesParser();
  let depth = 0;
  let skipped = 0;
  const say = (text: string) => {
    if (skipped === 0) says?.(text);
  };
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > deepest) throw new Error('too deep');
    if (skipped > 0 || isSkipped?.(name, attributes)) skipped++;
    else opens(name, attributes);
  });
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', ({ name }) => {
    depth--;
    if (skipped > 0) skipped--;
    else closes?.(name);
  });
  if (xml) parser.write(xml).close();
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
