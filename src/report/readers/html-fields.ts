import { attribute, type Element } from './html-furniture.ts'

const TYPED = /^(?:text|number|tel|search|email|url|date|month|)$/iu

/** The words in a form's field, as it stands on the page; null for anything else. */
export const fieldText = (node: Element): string | null => {
  if (node.tagName === 'input')
    return TYPED.test(attribute(node, 'type') ?? '') ? (attribute(node, 'value') ?? '') : ''
  if (node.tagName === 'textarea') return textOf(node)
  if (node.tagName !== 'select') return null
  const options = optionsOf(node)
  const chosen = options.find((option) => attribute(option, 'selected') !== undefined)
  const shown = chosen ?? options[0]
  return shown ? textOf(shown).trim() : ''
}

const optionsOf = (node: Element): readonly Element[] =>
  node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return []
    return child.tagName === 'option' ? [child] : optionsOf(child)
  })

const textOf = (node: Element): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : ''))
    .join('')
