const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// XML has no way to write most control characters.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text as it stands in an element or an attribute. */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)

/** Attributes in the order given; what is undefined is left out. */
export const attributes = (of: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(of)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('')

/** How a line of text is set. `top` is the top of its line, `leading` the line's height. */
export interface TextStyle {
  readonly x: number
  readonly top: number
  readonly size: number
  readonly leading: number
  readonly fill: string
  readonly weight?: number
  readonly family?: string
  readonly anchor?: 'middle' | 'end'
}

/** One line of text. */
export const textElement = (text: string, style: TextStyle): string => {
  const { x, top, size, leading, fill, weight, family, anchor } = style
  return `<text${attributes({
    x,
    y: Math.round((top + leading / 2 + size * 0.35) * 10) / 10,
    'font-size': size,
    'font-weight': weight,
    'font-family': family,
    'text-anchor': anchor,
    fill,
  })}>${xmlText(text)}</text>`
}
