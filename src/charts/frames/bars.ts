import type { Drawing, DrawContext } from '../drawing.ts'
import type { SeriesOption, ValueAxis } from '../option.ts'
import type { Shape } from '../shape.ts'
import { label, type Silent } from '../marks/basic.ts'
import { SIZE } from '../text.ts'
import { legend, type LegendEntry } from './legend.ts'
import type { RowLayout } from './rows.ts'

const TITLE = 32

/** A panel of rows; `data` stand on the row that the second of their values names. */
export interface BarsPanel<D> {
  /** Set above the rows where there are several panels. */
  readonly title?: string
  /** Names of the rows, from the top. */
  readonly rows: readonly string[]
  /** The value at the end of the longest bar. */
  readonly most: number
  readonly data: readonly D[]
}

/** Where a row is drawn. */
export interface RowPlace {
  /** Pixels of a value. */
  readonly x: (value: number) => number
  /** The middle of the row. */
  readonly middle: number
}

/** What a chart of bars is besides its frame. */
interface Bars<D> {
  readonly look: DrawContext
  readonly layout: RowLayout
  readonly legend?: readonly LegendEntry[]
  readonly panels: readonly BarsPanel<D>[]
  /** Rows left out. */
  readonly hidden?: number
  readonly tip: (datum: D) => string
  readonly draw: (datum: D, place: RowPlace) => readonly Shape[]
  /** An axis that is seen, above the rows, with the room that it needs. */
  readonly axis?: { readonly option: ValueAxis; readonly room: number }
  /** What goes through all rows. */
  readonly through?: readonly SeriesOption[]
}

interface Datum {
  readonly value: readonly number[]
}

/** Rows of bars under a legend, in one panel or several; of their axes nothing is seen unless asked. */
export const barsFrame = <D extends Datum>(of: Bars<D>): Drawing => {
  const { look, layout, panels, tip, draw, axis } = of
  const key = legend(of.legend ?? [], look)
  const isTitled = panels.some(({ title }) => title !== undefined)
  let height = key.height + (axis ? axis.room : isTitled ? 4 : 6)
  const grids = panels.map(({ title, rows }) => {
    const top = height + (title === undefined ? 0 : TITLE)
    const grid = {
      left: layout.left,
      right: layout.right,
      top,
      height: rows.length * layout.height,
    }
    height = top + grid.height + (isTitled ? 12 : 6)
    return grid
  })
  return {
    height,
    hidden: of.hidden ?? 0,
    option: {
      graphic: [
        ...key.elements,
        ...panels.flatMap(({ title }, i) =>
          title === undefined ? [] : [panelTitle(title, (grids[i]?.top ?? 0) - TITLE, look)],
        ),
      ],
      grid: grids,
      xAxis: panels.map(({ most }, gridIndex) => ({
        ...(axis?.option ?? { type: 'value' as const, min: 0, max: most, show: false }),
        gridIndex,
      })),
      yAxis: panels.map(({ rows }, gridIndex) => ({
        type: 'category' as const,
        gridIndex,
        inverse: true,
        data: rows,
        show: false,
      })),
      tooltip: {
        formatter: (at) => {
          const datum = panels[at.seriesIndex]?.data[at.dataIndex]
          return datum ? tip(datum) : ''
        },
      },
      series: [...panels.map((panel, i) => seriesOf(panel, i, draw)), ...(of.through ?? [])],
    },
  }
}

const seriesOf = <D extends Datum>(
  { data }: BarsPanel<D>,
  index: number,
  draw: Bars<D>['draw'],
): SeriesOption => ({
  xAxisIndex: index,
  yAxisIndex: index,
  data,
  renderItem: (params, api) => {
    const datum = data[params.dataIndex]
    const row = datum?.value[1] ?? 0
    const middle = api.coord([0, row])[1]
    if (!datum || middle === undefined) return null
    const x = (value: number): number => api.coord([value, row])[0] ?? 0
    return { type: 'group', children: draw(datum, { x, middle }) }
  },
})

const panelTitle = (text: string, y: number, look: DrawContext): Silent => ({
  ...label(
    text,
    { x: 0, y: y + TITLE / 2, fontSize: SIZE.body, fontWeight: 600, fill: look.palette.ink },
    look,
  ),
  silent: true,
})
