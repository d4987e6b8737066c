/** A text as it stands in XML 1.0, in an element or in a quoted attribute. What XML cannot hold at all is left out. */
export function xmlText(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

// https://www.w3.org/TR/xml/#charsets
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
