import { describe, expect, it } from 'vitest'
import { readNarrative } from '../../../src/report/narrative/read-narrative.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import { PASSAGE_FILES } from './passage-files.ts'

type Observations = ReturnType<typeof readNarrative>['observations']
type Figure = Observations[number]

const read = (text: string): Observations =>
  readNarrative(paragraphsOf(text), { year: null, township: null }).observations

const key = (o: Pick<Figure, 'indicator' | 'label' | 'value' | 'status'>): string =>
  [o.indicator, o.label ?? '', o.value, o.status].join(' ')

const TEXTS = PASSAGE_FILES.flatMap(([, passages]) => passages.map(({ text }) => text))

/** What a mutated text tells that it must not tell. A figure less is no harm. */
const wrongIn = (mutated: string, allowed: readonly string[]): string[] =>
  read(mutated)
    .map(key)
    .filter((figure) => !allowed.includes(figure))

/** Mutations of the whole text after which every figure must be the same or gone. */
const OF_TEXT: readonly (readonly [name: string, mutate: (text: string) => string])[] = [
  ['a sentence before', (text) => `为落实上级部署，我镇高度重视政务公开工作。${text}`],
  ['a plan after', (text) => `${text}下一步，我镇将继续加大公开力度，力争公开300条。`],
  ['a title before', (text) => `一、总体情况\n${text}`],
  ['no stop at the end', (text) => text.replace(/。$/, '')],
  ['blanks round the numbers', (text) => text.replaceAll(/\d+/g, ' $& ')],
]

describe('a mutated passage is read the same or not at all', () => {
  it.each(OF_TEXT)('%s', (_, mutate) => {
    const wrong = TEXTS.map((text) => ({ text, wrong: wrongIn(mutate(text), read(text).map(key)) }))
    expect(wrong.filter((one) => one.wrong.length > 0)).toEqual([])
  })
})

interface Site {
  readonly text: string
  readonly before: string
  readonly digits: string
  readonly after: string
  readonly figure: Figure
  readonly others: readonly string[]
}

const isAlone = (text: string, digits: string, at: number): boolean =>
  digits.length > 1 &&
  text.indexOf(digits, at + 1) < 0 &&
  !/\d$/.test(text.slice(0, at)) &&
  !/^[\d,，.]/.test(text.slice(at + digits.length))

/** Numbers that a passage prints once, with the figure that was read from them. */
const SITES: readonly Site[] = TEXTS.flatMap((text) => {
  const figures = read(text)
  return figures.flatMap((figure): Site[] => {
    const digits = String(figure.value)
    const at = text.indexOf(digits)
    const alike = figures.filter((one) => one.value === figure.value)
    if (figure.status !== 'stated' || at < 0 || alike.length > 1) return []
    if (!isAlone(text, digits, at)) return []
    return [
      {
        text,
        before: text.slice(0, at),
        digits,
        after: text.slice(at + digits.length),
        figure,
        others: figures.filter((one) => one !== figure).map(key),
      },
    ]
  })
})

const approximate = ({ figure }: Site): string => key({ ...figure, status: 'approximate' })

/** Mutations of one number: the mutated text, and the key of the figure that may come of it. */
const OF_NUMBER: readonly (readonly [
  name: string,
  mutate: (site: Site) => string,
  becomes: (site: Site) => string,
])[] = [
  ['余 behind it', (s) => `${s.before}${s.digits}余${s.after}`, approximate],
  ['近 before it', (s) => `${s.before}近${s.digits}${s.after}`, approximate],
  [
    'its last digit dropped',
    (s) => `${s.before}${s.digits.slice(0, -1)}${s.after}`,
    (s) => key({ ...s.figure, value: Number(s.digits.slice(0, -1)) }),
  ],
]

describe('a mutated number changes its own figure and no other', () => {
  it('is tried at many numbers', () => {
    expect(SITES.length).toBeGreaterThan(1000)
  })

  it.each(OF_NUMBER)('%s', (name, mutate, becomes) => {
    const wrong = SITES.map((site) => ({
      text: mutate(site),
      wrong: wrongIn(mutate(site), [...site.others, becomes(site)]),
    })).filter((one) => one.wrong.length > 0)
    // 316 of 2680 told as 2023's is more than 268: then 268 is the total, and rightly so.
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(
      name.includes('digit') ? 1 : 0,
    )
  })
})
