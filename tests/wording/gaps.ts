import { IntlMessageFormat } from 'intl-messageformat'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const elementsOf = (text: string): readonly Element[] =>
  new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()

const namesIn = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) => {
    if ('options' in element)
      return [
        element.value,
        ...Object.values(element.options).flatMap((option) => namesIn(option.value)),
      ]
    return 'value' in element && element.type === 1 ? [element.value] : []
  })

/** Everything that a message is filled with: gaps, and the numbers that choose its plurals. */
const allNames = (text: string): readonly string[] => [...new Set(namesIn(elementsOf(text)))]

/** The gaps of a message, by name. */
export const gapsOf = (text: string): readonly string[] =>
  allNames(text).filter((name) => !name.endsWith('_n'))

/** The gaps whose numbers choose between plurals. */
export const countedGapsOf = (text: string): readonly string[] =>
  allNames(text).flatMap((name) => (name.endsWith('_n') ? [name.slice(0, -2)] : []))
