import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Ink } from './live-text.ts'
import { attributeOf, isOn, XmlNames } from './xml-names.ts'

/** How a run of text looks, as far as it matters whether and how it is read. */
export interface Look {
  readonly ink: Ink
  readonly isHidden: boolean
  readonly isWhite: boolean
}

export const PLAIN_LOOK: Look = { ink: 'live', isHidden: false, isWhite: false }

/** Looks by the name of the style that gives them; only styles that change anything. */
export type Styles = ReadonlyMap<string, Look>

// In half points: nobody reads letters of one point.
const TINY = 3

/** A look as one property of a run changes it. */
export const withLook = (look: Look, property: string, tag: SaxesTagPlain): Look => {
  switch (property) {
    case 'w:vanish':
    case 'w:specVanish':
      return { ...look, isHidden: isOn(tag) }
    case 'w:strike':
    case 'w:dstrike':
      return { ...look, ink: isOn(tag) ? 'struck' : 'live' }
    case 'w:webHidden':
      return isOn(tag) ? aside(look) : look
    case 'w:vertAlign': {
      const isRaised = /^(?:super|sub)script$/u.test(attributeOf(tag, 'val') ?? '')
      if (isRaised) return aside(look)
      return look.ink === 'aside' ? { ...look, ink: 'live' } : look
    }
    case 'w:position':
      return Number(attributeOf(tag, 'val') ?? 0) >= 4 ? aside(look) : look
    case 'w:sz': {
      const size = Number(attributeOf(tag, 'val') ?? 21)
      return size <= TINY ? { ...look, isHidden: true } : look
    }
    case 'w:color':
      return { ...look, isWhite: /^f[ef]f[ef]f[ef]$/iu.test(attributeOf(tag, 'val') ?? '') }
    default:
      return look
  }
}

const aside = (look: Look): Look => (look.ink === 'struck' ? look : { ...look, ink: 'aside' })

/** The styles of a Word file (word/styles.xml) that hide, strike or raise text. */
export const docxStyles = (xml: string | null): Styles => {
  const found = new Map<string, Look>()
  if (xml === null) return found
  const changes = new Map<string, ((look: Look) => Look)[]>()
  const bases = new Map<string, string>()
  const names = new XmlNames()
  let style: string | null = null
  let isRun = false
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    const name = names.of(tag)
    if (name === 'w:style') {
      const isText = /^(?:paragraph|character)$/u.test(attributeOf(tag, 'type') ?? '')
      style = isText ? (attributeOf(tag, 'styleId') ?? null) : null
      if (style !== null) changes.set(style, [])
    } else if (name === 'w:rPr') isRun = true
    else if (name === 'w:basedOn' && style !== null) bases.set(style, attributeOf(tag, 'val') ?? '')
    else if (style !== null && isRun) changes.get(style)?.push((look) => withLook(look, name, tag))
  })
  parser.on('closetag', (tag) => {
    const name = names.named(tag.name)
    if (name === 'w:rPr') isRun = false
    if (name === 'w:style') style = null
  })
  parser.write(xml).close()
  for (const name of changes.keys()) {
    const chain: string[] = []
    for (
      let at: string | undefined = name;
      at !== undefined && chain.length < 20;
      at = bases.get(at)
    )
      chain.unshift(at)
    const look = chain.flatMap((each) => changes.get(each) ?? []).reduce((l, f) => f(l), PLAIN_LOOK)
    if (look.ink !== 'live' || look.isHidden || look.isWhite) found.set(name, look)
  }
  return found
}
