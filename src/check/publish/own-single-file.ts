import { EMBEDDED, EMBEDDED_MANY, type EmbeddedIndex } from '../../database/embedded-files.ts'
import { siteFile } from '../prepare.ts'
import { elementOf, elementOfMany, FILES_MARK, SHELL_FILE } from '../../site/single-page.ts'

const elementText = (element: Element): string => {
  const text = element.textContent ?? ''
  const many = element.getAttribute(EMBEDDED_MANY)
  if (many !== null) return elementOfMany(JSON.parse(many) as EmbeddedIndex, text)
  return elementOf(element.getAttribute(EMBEDDED) ?? '', text)
}

/**
 * The single file that the page is, as it was opened: the program changes the page, so it is put
 * together again from its shell, its files and its program. Rejects where the shell is not there.
 */
export const ownSingleFile = async (): Promise<Blob> => {
  const shell = new TextDecoder().decode(await siteFile(SHELL_FILE))
  const elements = document.querySelectorAll(`script[${EMBEDDED}], script[${EMBEDDED_MANY}]`)
  const program = document.querySelector('script[type="module"]')?.textContent ?? ''
  const [before, after] = shell.split(FILES_MARK)
  if (before === undefined || after === undefined || program === '')
    throw new Error('single file: not as it was written')
  const files = [...elements].map(elementText).join('\n')
  const parts = [before, files, '\n<script type="module">', program, '</script>', after]
  return new Blob(parts, { type: 'text/html' })
}
