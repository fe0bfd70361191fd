import type { AbsentGroup, Figure, FigureCell, FigureColumn, Message } from '../models/figure.ts'
import { titleOf } from '../models/about-words.ts'
import { imprintMessage, type Imprint } from '../models/imprint.ts'
import { formulaMessage } from '../models/measure-words.ts'
import { coverageMessage } from '../models/scope.ts'
import { measureOf } from '../queries/measures.ts'
import { VALUE_STATES } from '../queries/value-state.ts'
import { flagMessage, headingText, stateMessage } from '../models/cell-text.ts'
import type { KeyAfter } from '../wording/message.ts'
import { percent } from '../wording/percent.ts'
import { say, type Translate } from '../wording/say.ts'
import type { Sheet, SheetValue } from './workbook.ts'

type Words = (message: Message) => string

/** What words are said in. */
export interface Said {
  readonly t: Translate
  readonly locale: string
}

export interface FigureWorkbookOptions extends Said {
  readonly imprint: Imprint
  /** Where the view stands on the site. */
  readonly address: string
}

/** The rows and columns of a figure's table and CSV, as a sheet. Rates are in per cent. */
export const dataSheet = (
  figure: Figure,
  { t, locale }: Said,
): Sheet & { head: readonly string[] } => {
  const words: Words = (message) => say(message, t, locale)
  return {
    name: words({ key: 'excel.data' }),
    head: figure.columns.map((column) => headingText(column, t, locale)),
    rows: figure.rows.map((row) =>
      figure.columns.map((column) => valueOf(column, row[column.id], words)),
    ),
  }
}

/**
 * A figure as sheets: 说明 (what it says, of whom, from where), 数据 (rows and columns of its table
 * and CSV) and 字典 (what each column and state means).
 */
export const figureSheets = (figure: Figure, options: FigureWorkbookOptions): readonly Sheet[] => {
  const words: Words = (message) => say(message, options.t, options.locale)
  return [
    { name: words({ key: 'excel.about' }), head: null, rows: aboutRows(figure, options, words) },
    dataSheet(figure, options),
    {
      name: words({ key: 'excel.dictionary' }),
      head: (['name', 'id', 'meaning'] as const).map((id) =>
        words({ key: `excel.dictionary.${id}` }),
      ),
      rows: dictionaryRows(figure, options, words),
    },
  ]
}

/** The same cell as the CSV's, with numbers as numbers. */
const valueOf = (column: FigureColumn, cell: FigureCell | undefined, words: Words): SheetValue => {
  const value = cell?.value ?? null
  if (value === null) return null
  if (typeof value === 'number') return column.kind === 'rate' ? percent(value) : value
  if (typeof value === 'boolean') return words(flagMessage(value))
  if (typeof value === 'object') return words(value)
  return column.kind === 'state' ? words(stateMessage(value)) : value
}

const absentMessage = ({ label, bodies, more }: AbsentGroup): Message => {
  const rest = more > 0 ? [{ key: 'excel.more', params: { count: more } } as const] : []
  const names = [...bodies.map(({ name }) => name), ...rest]
  return names.length === 0 ? label : { key: 'excel.absent', params: { reason: label, names } }
}

/** The lines of the first sheet: `excel.about.…`. */
type AboutLine = KeyAfter<'excel.about.'>

const aboutRows = (
  figure: Figure,
  { imprint, address }: FigureWorkbookOptions,
  words: Words,
): (readonly SheetValue[])[] => {
  const { about } = imprint
  const line = (id: AboutLine, text: string): readonly SheetValue[] => [
    words({ key: `excel.about.${id}` }),
    text,
  ]
  return [
    ...(about.synthetic ? [line('warning', words({ key: 'picture.synthetic' }))] : []),
    line('title', words(figure.heading)),
    line('shows', words(figure.subtitle)),
    line('coverage', words(coverageMessage(figure.coverage))),
    ...figure.notes.map((note) => line('note', words(note))),
    ...figure.absent.map((group) => line('absent', words(absentMessage(group)))),
    line('dataset', words(titleOf(about))),
    line('source', words(imprintMessage(imprint))),
    line('address', address),
  ]
}

const dictionaryRows = (
  figure: Figure,
  { t, locale }: Said,
  words: Words,
): (readonly SheetValue[])[] => [
  ...figure.columns.map((column) => [
    headingText(column, t, locale),
    column.id,
    words({ key: `excel.kind.${column.kind}` }),
  ]),
  ...figure.measures.map((id) => [
    words({ key: `measure.${id}.name` }),
    id,
    [
      words({ key: `measure.${id}.definition` }),
      words(formulaMessage(measureOf(id))),
      words({ key: `measure.${id}.basis` }),
      words({ key: `measure.${id}.caveat` }),
    ].join(' '),
  ]),
  ...VALUE_STATES.map((state) => [
    words(stateMessage(state)),
    state,
    words({ key: `guide.states.${state}` }),
  ]),
]
