import type { SaxesTagPlain } from 'saxes'

// What Office calls its namespaces, in either of its two standards; a file may call them otherwise.
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/u, 'w'],
  [/\/markup-compatibility\/2006$/u, 'mc'],
  [/\/officeDocument\/(?:2006\/)?relationships$/u, 'r'],
  [/\/spreadsheetml\/(?:2006\/)?main$/u, ''],
]

/** Gives the names of a file's elements under the prefixes that Office itself uses. */
export class XmlNames {
  private readonly prefixes = new Map<string, string>()
  private readonly uris = new Map<string, string>()

  /** The name of the element; takes up the namespaces that it declares. */
  of(tag: SaxesTagPlain): string {
    for (const [name, uri] of Object.entries(tag.attributes)) {
      if (!name.startsWith('xmlns')) continue
      this.uris.set(name.slice('xmlns:'.length), uri)
      const known = NAMESPACES.find(([pattern]) => pattern.test(uri))
      if (known) this.prefixes.set(name.slice('xmlns:'.length), known[1])
    }
    return this.named(tag.name)
  }

  /** What a prefix stands for; undefined where the file does not say. */
  uriOf(prefix: string): string | undefined {
    return this.uris.get(prefix)
  }

  /** The same for a name alone, as a closing tag gives it. */
  named(name: string): string {
    const at = name.indexOf(':')
    const own = at < 0 ? '' : name.slice(0, at)
    const prefix = this.prefixes.get(own)
    if (prefix === undefined || prefix === own) return name
    const local = name.slice(at + 1)
    return prefix === '' ? local : `${prefix}:${local}`
  }
}

/** An attribute by its local name, whatever its prefix. */
export const attributeOf = (tag: SaxesTagPlain, local: string): string | undefined => {
  const plain = tag.attributes[`w:${local}`] ?? tag.attributes[local]
  if (plain !== undefined) return plain
  return Object.entries(tag.attributes).find(([name]) => name.endsWith(`:${local}`))?.[1]
}

/** Whether a switch such as `<w:strike/>` is on. */
export const isOn = (tag: SaxesTagPlain): boolean =>
  !/^(?:0|false|off|none)$/u.test(attributeOf(tag, 'val') ?? '1')
