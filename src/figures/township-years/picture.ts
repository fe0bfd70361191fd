import { headingText } from '../../models/cell-text.ts'
import type { Figure } from '../../models/figure.ts'
import { textOf, type Telling, type TextTable } from '../../models/text-table.ts'
import type { TownshipYearsChart } from './model.ts'

/** One line a measure, one column a year. */
export const yearsPicture = (
  { chart }: Figure<TownshipYearsChart>,
  telling: Telling,
): TextTable => ({
  head: ['', ...chart.years.map(String)],
  rows: chart.blocks.flatMap((block) =>
    block.lines.map((line) => [
      headingText(line.column, telling.t, telling.locale),
      ...line.cells.map((cell) => textOf(line.column, cell, telling)),
    ]),
  ),
})
