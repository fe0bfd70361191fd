import type { FigureContext } from '../models/context.ts'
import type { FigureCell, FigureColumn, FigureRow } from '../models/figure.ts'
import { reasonedText, headingText } from '../models/cell-text.ts'
import { escaped } from './html.ts'
import type { Speaker } from './site-words.ts'

interface Table {
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly {
    readonly name: string
    readonly row: FigureRow
    readonly url: string | null
  }[]
  readonly context: FigureContext
  readonly speak: Speaker
  readonly locale: string
  /** Whether rows are of several townships, so that each must be named. */
  readonly many: boolean
}

/** Columns that say who and when, or stand beside each figure as its state. */
const isFigure = ({ kind, id }: FigureColumn): boolean =>
  kind === 'count' || id === 'filing' || id === 'edition'

/** Figures as a table that needs no program: every cell a number, or in words why there is none. */
export const placeTable = ({ columns, rows, context, speak, locale, many }: Table): string => {
  const figures = columns.filter(isFigure)
  const isTold = ({ id }: FigureColumn): boolean =>
    rows.some(({ row }) => (row[id]?.value ?? null) !== null)
  const shown = figures.filter(isTold)
  const silent = figures.filter((column) => !isTold(column))
  const year = columns.find(({ id }) => id === 'year')
  const head = [
    ...(many ? [speak({ key: 'places.townships' })] : []),
    year === undefined ? '' : headingText(year, speak.translate, locale),
    ...shown.map((column) => headingText(column, speak.translate, locale)),
    speak({ key: 'places.source' }),
  ]
  const cell = (column: FigureColumn, value: FigureCell | undefined): string =>
    `<td>${escaped(reasonedText(column, value, context, speak.translate, locale))}</td>`
  const source = (url: string | null): string =>
    url === null
      ? escaped(speak({ key: 'places.source.none' }))
      : `<a href="${escaped(/^https?:\/\//.test(url) ? url : context.base + url)}" rel="noopener">${escaped(speak({ key: 'places.source' }))}</a>`
  const body = rows.map(({ name, row, url }) =>
    [
      '<tr>',
      ...(many ? [`<th scope="row">${escaped(name)}</th>`] : []),
      many
        ? `<td>${String(row['year']?.value ?? '')}</td>`
        : `<th scope="row">${String(row['year']?.value ?? '')}</th>`,
      ...shown.map((column) => cell(column, row[column.id])),
      `<td class="text">${source(url)}</td></tr>`,
    ].join(''),
  )
  return `<div class="scroll"><table>
        <thead><tr>${head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead>
        <tbody>
          ${body.join('\n          ')}
        </tbody>
      </table></div>${
        silent.length === 0
          ? ''
          : `\n      <p class="note">${escaped(
              speak({
                key: 'places.silent',
                params: { names: silent.map((column) => column.heading) },
              }),
            )}</p>`
      }`
}
