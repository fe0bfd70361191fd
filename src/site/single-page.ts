import { gzipSync } from 'fflate'
import { EMBEDDED, EMBEDDED_MANY, type EmbeddedIndex } from '../database/embedded-files.ts'
import { fillIndex } from './fill-page.ts'
import type { SiteData } from './make-site.ts'
import { isMadeOfData } from './program-list.ts'

/** The single file's page without its files and its program, which it carries to write another one. */
export const SHELL_FILE = 'single-shell.html'

/** Where files and program stand in the shell. */
export const FILES_MARK = '<!--files-->'

/** What the page has inline already, what needs a server, and what compresses nothing here. */
export const isLeftOut = (name: string): boolean =>
  /\.(?:html|css|br|gz)$|^(?:boot|sw)\.js$|^icons\/|^(?:robots\.txt|sitemap\.xml|feed\.xml|catalog\.jsonld|manifest\.webmanifest|program\.json)$/.test(
    name,
  )

/** Files of one kind and place, which say much the same; null for what is embedded by itself. */
export const groupOf = (name: string): string | null =>
  /^data\/.*\.(?:arrows|json|csv|jsonl)$/.test(name)
    ? name.replace(/[^/]*\.(?=(?:first\.)?[a-z]+$)/, '')
    : null

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  // As many arguments as every browser takes.
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

type Pack = (bytes: Uint8Array) => Uint8Array

const gzipped: Pack = (bytes) => gzipSync(bytes, { level: 9, mtime: 0 })

/** A file as an element of the page; `text` is its gzipped form in base64. */
export const elementOf = (name: string, text: string): string =>
  `<script type="text/plain" ${EMBEDDED}="${name}">${text}</script>`

/** Many files in one element; `text` is their gzipped bytes one after the other, in base64. */
export const elementOfMany = (index: EmbeddedIndex, text: string): string => {
  const attribute = JSON.stringify(index).replaceAll('&', '&amp;').replaceAll("'", '&#39;')
  return `<script type="text/plain" ${EMBEDDED_MANY}='${attribute}'>${text}</script>`
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

/** Files as elements of the page: those that say much the same together, the others each by itself. */
export const elementsOf = (
  files: ReadonlyMap<string, Uint8Array>,
  pack: Pack = gzipped,
): readonly string[] => {
  const groups = new Map<string, string[]>()
  const alone: string[] = []
  for (const [name, bytes] of files) {
    if (isLeftOut(name)) continue
    const group = groupOf(name)
    if (group === null) alone.push(elementOf(name, base64(pack(bytes))))
    else groups.set(group, [...(groups.get(group) ?? []), name])
  }
  const many = [...groups.values()].map((names) => {
    const parts = names.map((name) => files.get(name) ?? new Uint8Array())
    let at = 0
    const index = names.map((name, i) => [name, at, (at += parts[i]!.byteLength)] as const)
    return elementOfMany(index, base64(pack(joined(parts))))
  })
  return [...alone, ...many]
}

const ELEMENT = /<script type="text\/plain" data-files?=(?:"([^"]*)"|'([^']*)')>[^<]*<\/script>\n?/g

const isOfData = (given: string): boolean => {
  if (!given.startsWith('[')) return isMadeOfData(given)
  const index = JSON.parse(given.replaceAll('&#39;', "'").replaceAll('&amp;', '&')) as EmbeddedIndex
  return index.every(([name]) => isMadeOfData(name))
}

/** The single file with other data than its own. Throws where the page is no single file. */
export const fillSingle = (page: string, made: SiteData): string => {
  const program = page.replace(ELEMENT, (whole, one?: string, many?: string) => {
    return isOfData(one ?? many ?? '') ? '' : whole
  })
  const first = program.indexOf('<script type="text/plain" data-file')
  if (first < 0) throw new Error('single file: the page carries no files')
  const encoder = new TextEncoder()
  const files = new Map(
    [...made.files].map(([name, content]) => [
      name,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  )
  const elements = elementsOf(files).join('\n')
  return fillIndex(`${program.slice(0, first)}${elements}\n${program.slice(first)}`, made)
}
