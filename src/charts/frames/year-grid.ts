import type { Drawing, DrawContext } from '../drawing.ts'
import { ground } from '../marks/basic.ts'
import type { LabelOption } from '../option.ts'
import type { Box, Shape } from '../shape.ts'
import { SIZE, textWidth } from '../text.ts'
import { legend, type LegendEntry } from './legend.ts'

/** Room of the years above the cells. */
const HEAD = 30

/** A cell, on the column and the row that its values name. */
interface Cell {
  readonly value: readonly number[]
}

/** What a grid of bodies by years is besides its frame. */
interface YearGrid<D extends Cell> {
  readonly look: DrawContext
  readonly legend: readonly LegendEntry[]
  readonly years: readonly number[]
  /** Codes of the rows, from the top. */
  readonly rows: readonly string[]
  /** Rows left out. */
  readonly hidden: number
  /** Height of a row, room of the names and width of a column, in pixels. */
  readonly size: { readonly row: number; readonly names: number; readonly cell: number }
  /** How the names are set. */
  readonly names: LabelOption & { readonly formatter: (code: string, index: number) => string }
  readonly data: readonly D[]
  readonly tip: (cell: D) => string
  readonly mark: (cell: D, box: Box) => readonly Shape[]
}

/** Room of the names on the left: the widest, up to a most. */
export const namesRoom = (names: readonly string[], most: number): number =>
  Math.ceil(Math.min(Math.max(0, ...names.map((name) => textWidth(name, SIZE.body))), most)) + 14

/** Width of a column: wider than `widest` cells would only be heavier. */
export const cellRoom = (
  years: readonly number[],
  { names, widest, look }: { names: number; widest: number; look: DrawContext },
): number => Math.min(widest, (look.width - names) / Math.max(1, years.length))

/** Every which year has room for its number. */
const apart = (cell: number): number => Math.max(1, Math.ceil((textWidth('0000', 11) + 2) / cell))

/** A cell for every body and year, with the years above and the bodies on the left. */
export const yearGrid = <D extends Cell>(of: YearGrid<D>): Drawing => {
  const { look, years, rows, size, data, tip, mark } = of
  const key = legend(of.legend, look)
  const top = key.height + HEAD
  return {
    height: top + rows.length * size.row + 4,
    hidden: of.hidden,
    option: {
      graphic: [...key.elements],
      grid: {
        left: size.names,
        right: look.width - size.names - size.cell * Math.max(1, years.length),
        top,
        bottom: 4,
      },
      xAxis: {
        type: 'category',
        position: 'top',
        data: years.map(String),
        triggerEvent: true,
        axisLine: { show: false },
        axisLabel: {
          color: look.palette.muted,
          fontSize: size.cell < 36 ? 11 : SIZE.small,
          margin: 10,
          // Years that would run into each other leave every second out, the latest always there.
          formatter: (year, i) => ((years.length - 1 - i) % apart(size.cell) === 0 ? year : ''),
        },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows,
        triggerEvent: true,
        axisLine: { show: false },
        axisLabel: {
          color: look.palette.ink,
          fontSize: SIZE.body,
          align: 'left',
          margin: size.names,
          ...of.names,
        },
      },
      tooltip: {
        formatter: (at) => {
          const cell = data[at.dataIndex]
          return cell ? tip(cell) : ''
        },
      },
      series: [
        {
          data,
          renderItem: (params, api) => {
            const cell = data[params.dataIndex]
            const [cx, cy] = api.coord([api.value(0), api.value(1)])
            if (!cell || cx === undefined || cy === undefined) return null
            const box = {
              x: cx - size.cell / 2 + 2,
              y: cy - size.row / 2 + 2,
              width: size.cell - 4,
              height: size.row - 4,
            }
            return { type: 'group', children: [ground(box), ...mark(cell, box)] }
          },
        },
      ],
    },
  }
}
