import type { FindingsCell } from './model.ts'
import type { Verdict } from '../../models/findings-verdict.ts'
import { numberText } from '../../wording/say.ts'
import { readableOn } from '../../charts/contrast.ts'
import { filingMark } from '../../charts/marks/coverage-marks.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { FONT, SIZE } from '../../charts/text.ts'

/** The mark of the verdict; the number of findings stands in its place where there are any. */
export const cellMark = (
  { verdict }: Pick<FindingsCell, 'verdict'>,
  count: number,
  box: Box,
  look: DrawContext,
): Shape[] => {
  const { palette } = look
  const marks = verdictMark(verdict, box, look)
  if (count === 0) return marks
  const ground = verdict === 'findings' ? palette.coverage.findings : palette.ground
  return [
    ...marks.slice(0, verdict === 'findings' ? 1 : marks.length),
    {
      type: 'text',
      style: {
        text: numberText(count, look.locale),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        align: 'center',
        verticalAlign: 'middle',
        fontFamily: FONT,
        fontSize: SIZE.body,
        fontWeight: 600,
        fill: readableOn(ground, [palette.ground, palette.ink]),
        stroke: ground,
        lineWidth: 3,
      },
    },
  ]
}

/** Beside the marks of coverage: an open frame with its number, and a dash where nothing is held. */
export const verdictMark = (verdict: Verdict, box: Box, { palette }: DrawContext): Shape[] => {
  if (verdict !== 'noted' && verdict !== 'unassessed') return filingMark(verdict, box, palette)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const frame: Shape = {
    type: 'rect',
    shape: { ...box, r: 2 },
    style: { fill: palette.ground, stroke: palette.context, lineWidth: 1 },
  }
  const dash: Shape = {
    type: 'line',
    shape: { x1: x - 4, y1: y, x2: x + 4, y2: y },
    style: { stroke: palette.muted, lineWidth: 1.5 },
  }
  return verdict === 'noted' ? [frame] : [frame, dash]
}
