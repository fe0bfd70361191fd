import type { DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element

/** The value of an attribute, or undefined. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value

const NEVER_SHOWN = new Set(
  'script style noscript template svg math iframe object embed audio video canvas button datalist map head link meta rt rp'.split(
    ' ',
  ),
)
const FURNITURE = new Set(['nav', 'footer', 'aside'])
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|foot|breadcrumb|crumbs?|sidebar|share|copyright|pager)(?:$|[\s_-])/iu

/** Whether a page never shows what stands in the element, whatever its styles. */
export const isNeverShown = (element: Element): boolean =>
  NEVER_SHOWN.has(element.tagName) ||
  (element.tagName === 'dialog' && attribute(element, 'open') === undefined)

/** Whether the element is part of the site (navigation, footer) rather than of the report. */
export const isFurniture = (element: Element): boolean => {
  const named =
    FURNITURE.has(element.tagName) ||
    FURNITURE_NAME.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)
  return named && !holdsReport(element)
}

// A careless page wraps its article in an element called «menu»: one that holds a table stays.
const holdsReport = (element: Element, depth = 0): boolean =>
  depth < 40 &&
  element.childNodes.some((node) => {
    if (!('tagName' in node)) return false
    return node.tagName === 'table' || holdsReport(node, depth + 1)
  })

const NESTING =
  /<(\/?)(div|span|table|font|b|i|u|a|em|strong|section|center|ul|ol|dl|blockquote|big|small)\b/giu

/** How deep the tags nest; parsers take time that grows with the square of it. */
export const nestingOf = (text: string): number => {
  let depth = 0
  let deepest = 0
  for (const match of text.matchAll(NESTING)) {
    if (match[1] === '/') depth = Math.max(0, depth - 1)
    else if (++depth > deepest) deepest = depth
  }
  return deepest
}
