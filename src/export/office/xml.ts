/** What XML 1.0 forbids even written out; tab and line breaks are allowed. */
const isForbidden = (character: string): boolean => {
  const code = character.charCodeAt(0)
  return (code < 0x20 && !'\t\n\r'.includes(character)) || code === 0xfffe || code === 0xffff
}

/** Text as XML takes it: marked-up characters written out, those that XML forbids left out. */
export const xmlText = (text: string): string =>
  Array.from(text)
    .filter((character) => !isForbidden(character))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
