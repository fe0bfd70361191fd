import { SaxesParser } from 'saxes'
import { decodeText } from '../decode-text.ts'
import { attributeOf } from './xml-names.ts'

/** A part of a package by its name, whatever the case and the slashes in which it is written. */
export const partName = (name: string): string =>
  name
    .replace(/\\/gu, '/')
    .replace(/^\.?\/+/u, '')
    .toLowerCase()

/** The text of an XML part in its own encoding. */
export const xmlOf = (bytes: Uint8Array | undefined): string | null => {
  if (!bytes) return null
  const head = String.fromCharCode(...bytes.subarray(0, 120))
  return decodeText(bytes, /encoding\s*=\s*["']([\w-]+)["']/u.exec(head)?.[1] ?? null)
}

export interface Relationship {
  readonly id: string
  /** The last word of its type: `officeDocument`, `styles`, `aFChunk`. */
  readonly type: string
  /** The part it leads to, from the package's root. */
  readonly target: string
}

/** What a part is related to, by the file of relationships that stands beside it. */
export const relationshipsOf = (
  part: string,
  read: (name: string) => Uint8Array | undefined,
): readonly Relationship[] => {
  const cut = part.lastIndexOf('/') + 1
  const [folder, file] = [part.slice(0, cut), part.slice(cut)]
  const xml = xmlOf(read(`${folder}_rels/${file}.rels`))
  if (xml === null) return []
  const found: Relationship[] = []
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    if (
      !/(?:^|:)Relationship$/u.test(tag.name) ||
      /^External$/iu.test(tag.attributes.TargetMode ?? '')
    )
      return
    const target = attributeOf(tag, 'Target') ?? ''
    const from = /^[/\\]/u.test(target) ? target : folder + target
    found.push({
      id: attributeOf(tag, 'Id') ?? '',
      type: (attributeOf(tag, 'Type') ?? '').split('/').at(-1) ?? '',
      target: partName(resolved(from)),
    })
  })
  parser.write(xml).close()
  return found
}

const resolved = (path: string): string => {
  const parts: string[] = []
  for (const part of path.split(/[/\\]/u)) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
