import type { SceneElement } from '../charts/scene-element.ts'
import type { Scene, SceneItem, ScenePress } from '../charts/scene.ts'
import type { TipPlace } from '../charts/option.ts'
import { FONT } from '../charts/text.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** The class of the elements of the mark at hand. */
const LIT = 'lit'

/** An SVG in the page that one scene after another is drawn into. */
export interface SceneCanvas {
  /** Draws a scene; what stands of the one before and is alike stays. */
  readonly draw: (scene: Scene) => void
  /** What an element stands for; null where it is none of the scene's, or is not pressed. */
  readonly pressOf: (target: EventTarget | null) => ScenePress | null
  /** Lights the elements of a mark up, and no other; null for none. Returns the first. */
  readonly light: (place: TipPlace | null) => Element | null
}

const made = (element: SceneElement): Element => {
  const node = document.createElementNS(SVG, element.tag)
  for (const [name, value] of Object.entries(element.attributes)) node.setAttribute(name, value)
  if (element.tag === 'text') {
    node.setAttribute('dominant-baseline', 'central')
    node.textContent = element.text
  }
  return node
}

const change = (node: Element, before: SceneElement, now: SceneElement): void => {
  for (const name in before.attributes) if (!(name in now.attributes)) node.removeAttribute(name)
  for (const name in now.attributes) {
    const value = now.attributes[name]!
    if (before.attributes[name] !== value) node.setAttribute(name, value)
  }
  // The text node stays: a new one would be laid out anew although it says the same.
  if (before.text !== now.text) node.firstChild!.nodeValue = now.text
}

const isOf = ({ press }: SceneItem, place: TipPlace): boolean =>
  press?.componentType === 'series' &&
  press.seriesIndex === place.seriesIndex &&
  press.dataIndex === place.dataIndex

/** Puts an empty SVG into the element; see {@link SceneCanvas}. */
export const createCanvas = (host: HTMLElement): SceneCanvas => {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('font-family', FONT)
  host.replaceChildren(svg)
  let items: readonly SceneItem[] = []
  let nodes: Element[] = []
  let places = new Map<EventTarget, number>()
  let lit: Element[] = []

  const light = (place: TipPlace | null): Element | null => {
    for (const node of lit) node.classList.remove(LIT)
    lit = place === null ? [] : nodes.filter((_, i) => isOf(items[i]!, place))
    for (const node of lit) node.classList.add(LIT)
    return lit[0] ?? null
  }

  const draw = (scene: Scene): void => {
    light(null)
    svg.setAttribute('width', String(scene.width))
    svg.setAttribute('height', String(scene.height))
    nodes = scene.items.map((item, i) => {
      const [node, before] = [nodes[i], items[i]]
      // A text without words has no text node to change.
      if (node && before?.tag === item.tag && (item.tag !== 'text' || node.firstChild)) {
        change(node, before, item)
        return node
      }
      const fresh = made(item)
      if (node) node.replaceWith(fresh)
      else svg.append(fresh)
      return fresh
    })
    while (svg.childNodes.length > nodes.length) svg.lastChild!.remove()
    items = scene.items
    places = new Map(nodes.map((node, i) => [node, i]))
  }

  return {
    draw,
    light,
    pressOf: (target) => {
      const at = target === null ? undefined : places.get(target)
      return at === undefined ? null : (items[at]?.press ?? null)
    },
  }
}
