import type { CoverageBody, CoverageCell, CoverageChart } from './model.ts'
import { FILINGS } from './model.ts'
import type { Figure } from '../../models/figure.ts'
import { placeWord } from '../../wording/data-words.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { shownRows } from '../../charts/frames/rows.ts'
import { cellRoom, namesRoom, yearGrid } from '../../charts/frames/year-grid.ts'
import { words } from '../../charts/words.ts'
import { filingMark } from '../../charts/marks/coverage-marks.ts'
import type { Box } from '../../charts/shape.ts'
import { SIZE, textWidth, wrapped } from '../../charts/text.ts'
import { filingWord, fractionOf, groupMark } from './chart-group.ts'
import { tipOf } from './chart-words.ts'

const ROW = { township: 34, group: 44 } as const
/** Wider cells would only be heavier. */
const WIDEST = { township: 76, group: 124 } as const

/** The grid of bodies and years: who filed, and how far each report is known. */
export const drawCoverage = ({ chart }: Figure<CoverageChart>, look: DrawContext): Drawing => {
  const { years } = chart
  const bodies = shownRows(chart.bodies, look)
  const kind = chart.level === 'township' ? 'township' : 'group'
  const nameOf = (body: CoverageBody): string => placeWord(body.name, look.locale)
  const names = namesRoom(bodies.map(nameOf), look.narrow ? 70 : 180)
  const cell = cellRoom(years, { names, widest: WIDEST[kind], look })
  // All cells of a grid read alike: fractions, or counts with the whole beside the name.
  const fractions = chart.bodies.every((body) =>
    body.cells.every((one) => textWidth(fractionOf(one, look), SIZE.small) <= cell - 6),
  )
  const data = bodies.flatMap((body, y) =>
    body.cells.flatMap((one) => {
      const x = years.indexOf(one.year)
      return x < 0 ? [] : [{ value: [x, y], body, cell: one, ...targets(body, one) }]
    }),
  )
  return yearGrid({
    look,
    legend: FILINGS.map((filing) => ({
      text: words(look, filingWord(filing, chart)),
      swatch: (box: Box) => filingMark(filing, box, look.palette),
    })),
    years,
    rows: bodies.map((body) => body.code),
    hidden: chart.bodies.length - bodies.length,
    size: { row: ROW[kind], names, cell },
    names: {
      lineHeight: fractions ? 16 : 14,
      formatter: (_, i) => rowLabel(bodies[i], { nameOf, fractions, names, look }),
      rich: { due: { color: look.palette.muted, fontSize: 11 } },
    },
    data,
    tip: (datum) => tipOf({ ...datum, name: nameOf(datum.body) }, chart, look),
    mark: (datum, box) =>
      datum.cell.kind === 'township'
        ? filingMark(datum.cell.filing, box, look.palette)
        : groupMark(datum.cell, box, { fractions, look }),
  })
}

/** What a click opens: the report of a township, or the area of a group. */
const targets = (body: CoverageBody, cell: CoverageCell) => ({
  source: cell.kind === 'township' ? cell.source : null,
  region: body.region,
  ...(cell.kind === 'township' ? { township: body.code } : {}),
})

const rowLabel = (
  body: CoverageBody | undefined,
  of: {
    nameOf: (body: CoverageBody) => string
    fractions: boolean
    names: number
    look: DrawContext
  },
): string => {
  if (!body) return ''
  const name = wrapped(of.nameOf(body), of.names - 12, SIZE.body)
  const due = body.cells[0]?.kind === 'group' ? body.cells[0].due : null
  return !of.fractions && due !== null
    ? `${name}\n{due|${words(of.look, 'chart.of', { count: due })}}`
    : name
}
