/** The main part of a Word file saved as one flat XML file; null where the text is none. */
export const flatWord = (text: string): string | null => {
  if (/<pkg:package\b/u.test(text.slice(0, 4096))) return mainPart(text)
  if (/<w:wordDocument\b/u.test(text.slice(0, 8192))) return modernNames(text)
  return null
}

const MAIN =
  /<pkg:part\b[^>]*?pkg:contentType\s*=\s*"application\/vnd\.(?:openxmlformats-officedocument|ms-word)\.[^"]*main\+xml"[^>]*>/u
const NAMED = /<pkg:part\b[^>]*?pkg:name\s*=\s*"\/word\/document\.xml"[^>]*>/u

const mainPart = (text: string): string | null => {
  const part = MAIN.exec(text) ?? NAMED.exec(text)
  if (!part) return null
  const data = text.indexOf('<pkg:xmlData', part.index)
  const from = text.indexOf('>', data) + 1
  const to = text.indexOf('</pkg:xmlData>', from)
  return data < 0 || from === 0 || to < 0 ? null : text.slice(from, to).trim()
}

const TAG = /<(\/?)(w:body|w:vmerge|w:hdr|w:ftr|w:footnote|w:endnote|aml:annotation)\b([^>]*)>/gu

/**
 * Word 2003 XML with the names of today: cells merged downwards, deletions, and what stands outside
 * the running text. The rest has kept its names.
 */
const modernNames = (text: string): string | null => {
  const from = text.search(/<w:body\b/u)
  const to = text.lastIndexOf('</w:body>')
  if (from < 0 || to < from) return null
  const annotations: boolean[] = []
  const body = text.slice(from, to).replace(TAG, (_, slash: string, name: string, rest: string) => {
    if (name === 'w:body') return ''
    if (name === 'w:vmerge') return `<${slash}w:vMerge${rest}>`
    if (name !== 'aml:annotation') return rest.endsWith('/') ? '' : `<${slash}w:del>`
    if (rest.endsWith('/')) return ''
    const isDeletion =
      slash === '/'
        ? (annotations.pop() ?? false)
        : annotations.push(/w:type\s*=\s*"Word\.(?:Deletion|Comment)"/u.test(rest)) > 0 &&
          (annotations.at(-1) ?? false)
    return isDeletion ? `<${slash}w:del>` : ''
  })
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"${namespacesOf(text)}><w:body>${body}</w:body></w:document>`
}

// The prefixes of the parts that are passed over must still be declared for a strict parser.
const namespacesOf = (text: string): string => {
  const root = /<w:wordDocument\b([^>]*)>/u.exec(text)?.[1] ?? ''
  return (root.match(/\sxmlns:(?!w=)[\w-]+\s*=\s*"[^"]*"/gu) ?? []).join('')
}
