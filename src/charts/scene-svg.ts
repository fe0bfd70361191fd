import type { SceneElement } from './scene-element.ts'
import type { Scene } from './scene.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** An element as text, without what the pointer alone knows of. */
const elementText = ({ tag, attributes, text }: SceneElement): string => {
  const { 'pointer-events': pointer, ...drawn } = attributes
  if (pointer === 'all') return ''
  // Office programs know nothing of dominant-baseline.
  const all = tag === 'text' ? { ...drawn, dy: '0.35em' } : drawn
  const said = Object.entries(all).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<${tag}${said.join('')}>${escaped(text)}</${tag}>`
}

/** The marks of a scene as SVG elements without a root. */
export const sceneText = ({ items }: Scene): string => items.map(elementText).join('\n')
