import type { CoverageCell, CoverageChart } from './model.ts'
import { FILINGS } from './model.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { words } from '../../charts/words.ts'
import { centred, rect } from '../../charts/marks/basic.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import type { WordKey } from '../../wording/zh-CN.ts'

type GroupCell = Extract<CoverageCell, { kind: 'group' }>

export const filingWord = (
  filing: (typeof FILINGS)[number],
  { collection }: CoverageChart,
): WordKey =>
  filing === 'missing' ? `chart.legend.missing.${collection}` : `chart.legend.${filing}`

export const filed = (cell: GroupCell): number => cell.clean + cell.findings + cell.partial

/** «12/18» of an area; nothing of a township. */
export const fractionOf = (cell: CoverageCell, look: DrawContext): string =>
  cell.kind === 'township'
    ? ''
    : words(look, 'chart.fraction', { part: filed(cell), whole: cell.due })

/** «12/18» over a bar of the mix; the count alone where the room is short. */
export const groupMark = (
  cell: GroupCell,
  box: Box,
  { fractions, look }: { fractions: boolean; look: DrawContext },
): Shape[] => {
  const { palette } = look
  const have = filed(cell)
  const text = fractions ? fractionOf(cell, look) : words(look, 'chart.count', { count: have })
  const bar = { x: box.x, y: box.y + box.height - 12, width: box.width, height: 7 }
  let x = bar.x
  const parts = FILINGS.filter((filing) => filing !== 'missing').flatMap((filing): Shape[] => {
    if (cell[filing] === 0) return []
    const width = Math.max(1.5, (bar.width * cell[filing]) / Math.max(1, cell.due))
    const part = rect({ ...bar, x, width }, { fill: palette.coverage[filing] })
    x += width
    return [part]
  })
  const fill = have === 0 ? palette.muted : palette.ink
  return [
    rect(bar, { fill: palette.coverage.missing, stroke: palette.context, lineWidth: 1 }),
    ...parts,
    centred(text, { ...box, height: box.height - 12 }, look, { fill }),
  ]
}
