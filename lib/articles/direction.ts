/** Writing direction of a language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { language, script } = new Intl.Locale(lang).maximize();
  if (script) return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'].includes(script) ? 'rtl' : 'ltr';
  return ['ar', 'he', 'fa', 'ur'].includes(language) ? 'rtl' : 'ltr';
}
