import { SaxesParser } from 'saxes'
import { textWidth } from '../../src/charts/text.ts'

/** A text of a picture with the room that it takes, in pixels of the picture. */
export interface PlacedText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly middle: number
}

export interface ReadPicture {
  readonly width: number
  readonly height: number
  readonly viewBox: string
  readonly title: string
  readonly texts: readonly PlacedText[]
  /** Names of all elements. */
  readonly elements: ReadonlySet<string>
}

type Place = readonly [scale: number, x: number, y: number]

/** A transform of the kinds that pictures use; throws on any other, which would move texts unseen. */
const moved = ([scale, x, y]: Place, transform: string | undefined): Place => {
  let place: Place = [scale, x, y]
  for (const [, kind, list = ''] of (transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const numbers = list.split(/[\s,]+/).map(Number)
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
    const [s, px, py] = place
    if (kind === 'translate') place = [s, px + a * s, py + b * s]
    else if (kind === 'scale') place = [s * a, px, py]
    else if (kind === 'matrix' && a === d && b === 0 && c === 0)
      place = [s * a, px + e * s, py + f * s]
    else throw new Error(`picture: transform ${kind}(${list})`)
  }
  return place
}

/** Reads a picture as strict XML; throws where it is not well-formed. */
export const readPicture = (svg: string): ReadPicture => {
  const parser = new SaxesParser()
  const places: Place[] = [[1, 0, 0]]
  const texts: PlacedText[] = []
  const elements = new Set<string>()
  let root: Record<string, string> = {}
  let title = ''
  let inside: { name: string; attributes: Record<string, string>; text: string } | null = null
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (elements.size === 0) root = attributes
    elements.add(name)
    places.push(moved(places.at(-1)!, attributes['transform']))
    inside = { name, attributes, text: '' }
  })
  parser.on('text', (text) => {
    if (inside) inside.text += text
  })
  parser.on('closetag', ({ name }) => {
    const place = places.pop()!
    if (inside?.name === name && name === 'title') title = inside.text
    if (inside?.name === name && name === 'text') texts.push(placed(inside, place))
    inside = null
  })
  parser.write(svg).close()
  const { width, height, viewBox = '' } = root
  return { width: Number(width), height: Number(height), viewBox, title, texts, elements }
}

const placed = (
  { attributes, text }: { attributes: Record<string, string>; text: string },
  [scale, x, y]: Place,
): PlacedText => {
  const style = /font-size:([\d.]+)px/.exec(attributes['style'] ?? '')
  const size = Number(style?.[1] ?? attributes['font-size'])
  const room = textWidth(text, size) * scale
  const at = x + Number(attributes['x'] ?? 0) * scale
  const anchor = attributes['text-anchor'] ?? 'start'
  const left = anchor === 'middle' ? at - room / 2 : anchor === 'end' ? at - room : at
  return { text, left, right: left + room, middle: y + Number(attributes['y'] ?? 0) * scale }
}
