import { declarationsOf, StyleSheet, type Declarations, type Styled } from './css.ts'
import { attribute, type Element } from './html-furniture.ts'
import type { Ink } from './live-text.ts'

/** How an element's text shows, given what stands around it. */
export interface HtmlLook {
  readonly display: string | null
  readonly isHidden: boolean
  readonly ink: Ink
  readonly isTransparent: boolean
  readonly color: string | null
  readonly background: string | null
  /** In pixels, where the page says. */
  readonly size: number
  readonly element: Styled
  readonly outer: HtmlLook | null
}

export const OUTERMOST: HtmlLook = {
  display: 'block',
  isHidden: false,
  ink: 'live',
  isTransparent: false,
  color: null,
  background: null,
  size: 16,
  element: { tag: 'html', id: '', classes: [] },
  outer: null,
}

// What frameworks call text for screen readers alone, where the page was saved without its styles.
const UNSEEN_NAME = /^(?:sr-only|visually-?hidden|screen-reader(?:-text)?|u-hidden-visually)$/iu
const FAR = -150
const SMALLEST = 1.5

/** Works out how each element of a page looks, by its style sheets and attributes. */
export class HtmlLooks {
  private readonly sheet: StyleSheet

  constructor(
    sheets: readonly string[],
    /** Whether the page has styles that are not in the file: backgrounds may be theirs. */
    private readonly hasOthers: boolean,
  ) {
    this.sheet = new StyleSheet(sheets)
  }

  of(node: Element, outer: HtmlLook): HtmlLook {
    const own = attribute(node, 'class')
    const element: Styled = {
      tag: node.tagName,
      id: attribute(node, 'id') ?? '',
      classes: own === undefined ? [] : own.split(/\s+/u).filter((name) => name !== ''),
    }
    const style = attribute(node, 'style')
    const around = this.sheet.isEmpty ? [] : outwards(outer)
    const sheet = this.sheet.of(element, around)
    const inline = style === undefined ? null : declarationsOf(style)
    const isPlain = sheet.size === 0 && (inline === null || inline.size === 0)
    const marked = byTag(node, outer)
    if (isPlain && marked === outer.ink && element.classes.length === 0 && node.attrs.length === 0)
      return { ...outer, display: null, background: null, element, outer }
    const css: Declarations = inline === null ? sheet : new Map([...sheet, ...inline])
    const isKnown = element.classes.some((name) => UNSEEN_NAME.test(name)) && sheet.size === 0
    const size = sizeOf(css, outer.size)
    const color = css.get('color') ?? attribute(node, 'color') ?? outer.color
    const background =
      css.get('background-color') ?? css.get('background') ?? attribute(node, 'bgcolor') ?? null
    const isShown = css.get('visibility') === 'visible'
    const look: HtmlLook = {
      display: css.get('display') ?? null,
      isHidden:
        (outer.isHidden && !isShown) ||
        isKnown ||
        attribute(node, 'hidden') !== undefined ||
        isOut(css, size),
      ink: inkOf(css, marked, size < outer.size),
      isTransparent: false,
      color,
      background,
      size,
      element,
      outer,
    }
    const paper = paperOf(look)
    if (!isUnseenColor(look.color, paper?.background ?? null)) return look
    if (paper === null && this.hasOthers)
      return look.ink === 'live' ? { ...look, ink: 'aside' } : look
    return { ...look, isTransparent: true }
  }
}

const outwards = (look: HtmlLook): readonly Styled[] => {
  const around: Styled[] = []
  for (let at: HtmlLook | null = look; at; at = at.outer) around.push(at.element)
  return around
}

const byTag = (node: Element, outer: HtmlLook): Ink => {
  if (/^(?:s|del|strike)$/u.test(node.tagName) || outer.ink === 'struck') return 'struck'
  return /^su[bp]$/u.test(node.tagName) ? 'aside' : outer.ink
}

const inkOf = (css: Declarations, marked: Ink, isSmaller: boolean): Ink => {
  const line = css.get('text-decoration-line') ?? css.get('text-decoration')
  if (line !== undefined && /line-through/u.test(line)) return 'struck'
  if (marked !== 'live') return marked
  const raise = css.get('vertical-align') ?? ''
  const top = pixels(css.get('top') ?? css.get('bottom')) ?? 0
  const isMoved = css.get('position') === 'relative' && Math.abs(top) >= 2 && isSmaller
  const isRaised = /^(?:super|sub)$/u.test(raise) || (isSmaller && (pixels(raise) ?? 0) >= 2)
  return isRaised || isMoved || css.has('mso-text-raise') ? 'aside' : 'live'
}

const pixels = (value: string | undefined, size = 16): number | null => {
  const parts = /^(-?[\d.]+)(px|pt|em|rem|ex|ch|cm|mm|in|vw|vh|%)?/u.exec(value ?? '')
  if (!parts) return null
  const number = Number(parts[1])
  const factors: Readonly<Record<string, number>> = {
    pt: 1.33,
    em: size,
    rem: 16,
    ex: size / 2,
    ch: size / 2,
    cm: 38,
    mm: 3.8,
    in: 96,
    vw: 14,
    vh: 9,
    '%': 10,
  }
  return number * (factors[parts[2] ?? ''] ?? 1)
}

const sizeOf = (css: Declarations, outer: number): number => {
  const value = css.get('font-size')
  if (value === undefined) return outer
  if (/%/u.test(value)) return (Number.parseFloat(value) / 100) * outer
  const size = pixels(value, outer)
  return size === null || !Number.isFinite(size) ? (outer < SMALLEST ? 16 : outer) : size
}

// Out of sight: not drawn, no larger than a point, or drawn where no page is.
const isOut = (css: Declarations, size: number): boolean => {
  const get = (name: string) => css.get(name)
  if (get('mso-hide') === 'all') return true
  if (get('display') === 'none' || /^(?:hidden|collapse)$/u.test(get('visibility') ?? ''))
    return true
  if (size < SMALLEST) return true
  const opacity = get('opacity')
  if (opacity !== undefined && Number.parseFloat(opacity) <= (opacity.endsWith('%') ? 5 : 0.05))
    return true
  if ((pixels(get('text-indent'), size) ?? 0) <= FAR) return true
  const isPlaced = /^(?:absolute|fixed|relative)$/u.test(get('position') ?? '')
  const isFar = ['left', 'right', 'top', 'bottom'].some((at) => (pixels(get(at), size) ?? 0) <= FAR)
  if ((isPlaced && isFar) || (pixels(get('margin-left'), size) ?? 0) <= FAR * 2) return true
  if (/rect\(\s*0|rect\(1px[, ]+1px[, ]+1px/u.test(get('clip') ?? '')) return true
  if (/inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*0/u.test(get('clip-path') ?? '')) return true
  if (/scale[xy]?\(\s*0\s*[,)]/u.test(get('transform') ?? '')) return true
  if (/translate[xy]?\(\s*-\d{3,}/u.test(get('transform') ?? '')) return true
  const isCut = ['overflow', 'overflow-x', 'overflow-y'].some((name) =>
    /^(?:hidden|clip)/u.test(get(name) ?? ''),
  )
  const isNothing = ['width', 'height', 'max-height'].some((name) => {
    const value = pixels(get(name), size)
    return value !== null && value <= 1
  })
  return isCut && isNothing
}

const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  snow: '#fffafa',
}

/** Red, green, blue and how opaque; null for a colour that is not told here. */
const colorOf = (value: string | null): readonly [number, number, number, number] | null => {
  if (value === null) return null
  if (/\btransparent\b/u.test(value)) return [0, 0, 0, 0]
  const text = NAMED[value] ?? value
  const hex = /#([\da-f]{3,8})\b/u.exec(text)?.[1]
  if (hex) {
    const long = hex.length < 6 ? [...hex].map((c) => c + c).join('') : hex
    const at = (i: number) => Number.parseInt(long.slice(i, i + 2), 16)
    return [at(0), at(2), at(4), long.length === 8 ? at(6) / 255 : 1]
  }
  const parts = /rgba?\(([^)]*)\)/u
    .exec(text)?.[1]
    ?.split(/[\s,/]+/u)
    .map(Number.parseFloat)
  if (!parts || parts.length < 3) return /^white\b/u.test(text) ? [255, 255, 255, 1] : null
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 1]
}

const WHITE = [255, 255, 255, 1] as const
const ALIKE = 24

/** The nearest element with a background of its own. */
const paperOf = (look: HtmlLook): HtmlLook | null => {
  let behind: HtmlLook | null = look
  while (behind && behind.background === null) behind = behind.outer
  return behind
}

// White on white, as the page tells both; a background that it does not tell is white paper.
const isUnseenColor = (text: string | null, background: string | null): boolean => {
  const color = colorOf(text)
  if (!color) return false
  if (color[3] <= 0.05) return true
  const paper = background === null ? WHITE : colorOf(background)
  if (!paper) return false
  const [r, g, b] = paper[3] <= 0.05 ? WHITE : paper
  return Math.abs(color[0] - r) + Math.abs(color[1] - g) + Math.abs(color[2] - b) <= ALIKE
}
