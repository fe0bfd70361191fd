import type { Figure } from '../../models/figure.ts'
import { VERDICTS, type Verdict } from '../../models/findings-verdict.ts'
import type { FindingsCell, FindingsGridChart } from './model.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { shownRows } from '../../charts/frames/rows.ts'
import { cellRoom, namesRoom, yearGrid } from '../../charts/frames/year-grid.ts'
import { words } from '../../charts/words.ts'
import type { Box } from '../../charts/shape.ts'
import { fitted, SIZE } from '../../charts/text.ts'
import { cellMark, verdictMark } from './chart-marks.ts'
import { tipOf, verdictWord } from './chart-words.ts'

const ROW = 34
/** Wider cells would only be heavier. */
const WIDEST = 76

/** The grid of townships and years: how many findings each report has, or that it is not judged. */
export const drawFindingsGrid = (
  { chart }: Figure<FindingsGridChart>,
  look: DrawContext,
): Drawing => {
  const { years } = chart
  const bodies = shownRows(chart.bodies, look)
  const labels = bodies.map((body) => (chart.counties ? `${body.county} ${body.name}` : body.name))
  const names = namesRoom(labels, look.narrow ? 84 : 240)
  const data = bodies.flatMap((body, y) =>
    body.cells.flatMap((cell) => {
      const x = years.indexOf(cell.year)
      const number = countOf(cell, chart)
      return x < 0
        ? []
        : [{ value: [x, y], number, body, cell, source: cell.source, township: body.code }]
    }),
  )
  return yearGrid({
    look,
    legend: legendVerdicts(chart).map((verdict) => ({
      text: words(look, verdictWord(verdict, chart)),
      swatch: (box: Box) => verdictMark(verdict, box, look),
    })),
    years,
    rows: bodies.map((body) => body.code),
    hidden: chart.bodies.length - bodies.length,
    size: { row: ROW, names, cell: cellRoom(years, { names, widest: WIDEST, look }) },
    names: { formatter: (_, i) => fitted(labels[i] ?? '', names - 10, SIZE.body) },
    data,
    tip: ({ body, cell }) => tipOf(body, cell, chart, look),
    mark: ({ cell, number }, box) => cellMark(cell, number, box, look),
  })
}

/** Findings that the cell prints: of a single rule also those that only note. */
const countOf = (cell: FindingsCell, { ofRule }: FindingsGridChart): number =>
  cell.errors + cell.warnings + (ofRule ? cell.notes : 0)

/** Those of a single rule are explained only where they occur. */
const legendVerdicts = ({ bodies, ofRule }: FindingsGridChart): readonly Verdict[] =>
  VERDICTS.filter(
    (verdict) =>
      (ofRule === null && verdict !== 'noted' && verdict !== 'unassessed') ||
      bodies.some((body) => body.cells.some((cell) => cell.verdict === verdict)),
  )
