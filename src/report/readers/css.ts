/** What a style sheet or attribute says of an element, by property; only what matters here. */
export type Declarations = ReadonlyMap<string, string>

interface Simple {
  readonly tag: string | null
  readonly id: string | null
  readonly classes: readonly string[]
}

export interface CssRule {
  /** Simple selectors from the element outwards, each somewhere around the one before. */
  readonly chain: readonly Simple[]
  readonly weight: number
  readonly declarations: Declarations
}

/** An element as selectors see it. */
export interface Styled {
  readonly tag: string
  readonly id: string
  readonly classes: readonly string[]
}

const PROPERTIES = new Set(
  'display visibility opacity font-size color background background-color text-decoration text-decoration-line position left right top bottom text-indent clip clip-path width height max-height overflow overflow-x overflow-y transform vertical-align margin-left mso-hide mso-text-raise'.split(
    ' ',
  ),
)
const MOST_RULES = 4000

/** The declarations of a style attribute or of the inside of a rule's braces. */
export const declarationsOf = (text: string): Declarations => {
  const found = new Map<string, string>()
  for (const part of text.split(';')) {
    const colon = part.indexOf(':')
    if (colon < 0) continue
    const property = part.slice(0, colon).trim().toLowerCase()
    if (!PROPERTIES.has(property)) continue
    found.set(
      property,
      part
        .slice(colon + 1)
        .replace(/!\s*important/iu, '')
        .trim()
        .toLowerCase(),
    )
  }
  return found
}

/** The rules of a page's style sheets that show on screens, in the order in which they apply. */
export const cssRules = (sheets: readonly string[]): readonly CssRule[] => {
  const rules: CssRule[] = []
  for (const sheet of sheets) {
    const text = unwrapped(sheet.replace(/\/\*[\s\S]*?\*\/|<!--|-->/gu, ''))
    for (const [, selectors = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
      const declarations = declarationsOf(body)
      if (declarations.size === 0) continue
      for (const selector of selectors.split(',')) {
        const chain = chainOf(selector.trim())
        if (chain && rules.length < MOST_RULES)
          rules.push({ chain, weight: weightOf(chain), declarations })
      }
    }
  }
  return rules.sort((a, b) => a.weight - b.weight)
}

// Rules in @media blocks for screens count; those for print and the like do not.
const unwrapped = (text: string): string => {
  let made = ''
  let at = 0
  for (const match of text.matchAll(/@([\w-]+)([^{};]*)(\{|;)/gu)) {
    if (match.index < at) continue
    made += text.slice(at, match.index)
    at = match.index + match[0].length
    if (match[3] === ';') continue
    const start = at
    for (let depth = 1; depth > 0 && at < text.length; at++)
      depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0
    const isForScreens =
      /^(?:supports|layer)$/u.test(match[1] ?? '') || isScreen(match[1], match[2])
    if (isForScreens) made += unwrapped(text.slice(start, at - 1))
  }
  return made + text.slice(at)
}

const isScreen = (name: string | undefined, query: string | undefined): boolean =>
  name === 'media' && /^\s*(?:all|screen|only screen)\s*$/iu.test(query ?? '')

const chainOf = (selector: string): readonly Simple[] | null => {
  const parts = selector.replace(/\s*([>+~])\s*/gu, ' ').split(/\s+/u)
  const chain: Simple[] = []
  for (const part of parts.reverse()) {
    // What a selector says beyond names cannot be told here, and must not be guessed.
    if (!/^(?:\*|[a-z][\w-]*)?(?:[.#][\w\u0080-\uffff-]+)*$/iu.test(part) || part === '')
      return null
    chain.push({
      tag: /^[a-z][\w-]*/iu.exec(part)?.[0].toLowerCase() ?? null,
      id: /#([^.#]+)/u.exec(part)?.[1] ?? null,
      classes: [...part.matchAll(/\.([^.#]+)/gu)].map((match) => match[1] ?? ''),
    })
  }
  return chain
}

const weightOf = (chain: readonly Simple[]): number =>
  chain.reduce(
    (sum, { tag, id, classes }) => sum + (id ? 10_000 : 0) + classes.length * 100 + (tag ? 1 : 0),
    0,
  )

const fits = ({ tag, id, classes }: Simple, element: Styled): boolean =>
  (tag === null || tag === element.tag) &&
  (id === null || id === element.id) &&
  classes.every((name) => element.classes.includes(name))

/** Rules by what their element is called, so that each element asks only a few. */
export class StyleSheet {
  private readonly byName = new Map<string, { rule: CssRule; order: number }[]>()

  constructor(sheets: readonly string[]) {
    cssRules(sheets).forEach((rule, order) => {
      const [own] = rule.chain
      const name = own?.classes[0]
        ? `.${own.classes[0]}`
        : own?.id
          ? `#${own.id}`
          : (own?.tag ?? '*')
      const known = this.byName.get(name)
      if (known) known.push({ rule, order })
      else this.byName.set(name, [{ rule, order }])
    })
  }

  get isEmpty(): boolean {
    return this.byName.size === 0
  }

  /** What the rules say of an element inside others, the nearest first. */
  of(element: Styled, around: readonly Styled[]): Declarations {
    if (this.isEmpty) return NOTHING
    const names = [...element.classes.map((c) => `.${c}`), `#${element.id}`, element.tag, '*']
    const found = names
      .flatMap((name) => this.byName.get(name) ?? [])
      .filter(({ rule }) => matches(rule.chain, element, around))
      .sort((a, b) => a.order - b.order)
    if (found.length === 0) return NOTHING
    return new Map(found.flatMap(({ rule }) => [...rule.declarations]))
  }
}

const NOTHING: Declarations = new Map()

const matches = (chain: readonly Simple[], element: Styled, around: readonly Styled[]): boolean => {
  const [own, ...outer] = chain
  if (!own || !fits(own, element)) return false
  let at = 0
  for (const simple of outer) {
    while (at < around.length && !fits(simple, around[at] as Styled)) at++
    if (at++ >= around.length) return false
  }
  return true
}
