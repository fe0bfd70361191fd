import type { CoverageBody, CoverageCell, CoverageChart } from './model.ts'
import { FILINGS } from './model.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { words } from '../../charts/words.ts'
import { pressLines } from '../../charts/press-words.ts'
import { tipLine, tipText } from '../../charts/tips.ts'
import { filed, filingWord } from './chart-group.ts'

/** One cell in words: a report, or how many there are of an area. */
export const tipOf = (
  { name, body, cell }: { name: string; body: CoverageBody; cell: CoverageCell },
  chart: CoverageChart,
  look: DrawContext,
): string => {
  const head = words(look, 'chart.tip.place', { name, year: String(cell.year) })
  if (cell.kind === 'township')
    return tipText(
      head,
      words(look, filingWord(cell.filing, chart)),
      pressLines({ source: cell.source, township: body.code }, look),
      words(look, 'chart.tip.year'),
    )
  const fraction = { part: filed(cell), whole: cell.due }
  return tipText(
    head,
    tipLine(
      look,
      { key: `chart.filed.${chart.collection}` },
      { key: 'chart.fraction', params: fraction },
    ),
    FILINGS.map((filing) => tipLine(look, { key: filingWord(filing, chart) }, cell[filing])),
    words(look, 'chart.tip.choose'),
    words(look, 'chart.tip.year'),
  )
}
