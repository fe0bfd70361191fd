import type { Filing } from '../../figures/coverage/model.ts'
import type { Palette } from '../palette.ts'
import type { Box, Shape, Style } from '../shape.ts'

/**
 * One township's cell: colour and mark together, so that it reads without colour: a tick, an
 * exclamation mark, a half-filled frame, an empty frame.
 */
export const filingMark = (filing: Filing, box: Box, palette: Palette): Shape[] => {
  const fill = palette.coverage[filing]
  const cx = box.x + box.width / 2
  const cy = box.y + box.height / 2
  const frame = (style: Style): Shape => ({ type: 'rect', shape: { ...box, r: 2 }, style })
  const stroke: Style = { stroke: palette.ground, lineWidth: 2, fill: 'none', lineCap: 'round' }
  switch (filing) {
    case 'clean':
      return [
        frame({ fill }),
        {
          type: 'polyline',
          shape: {
            points: [
              [cx - 5, cy],
              [cx - 1.5, cy + 4],
              [cx + 5.5, cy - 4],
            ],
          },
          style: stroke,
        },
      ]
    case 'findings':
      return [
        frame({ fill }),
        { type: 'line', shape: { x1: cx, y1: cy - 6, x2: cx, y2: cy + 1 }, style: stroke },
        {
          type: 'circle',
          shape: { cx, cy: cy + 5, r: 1.4 },
          style: { fill: palette.ground },
        },
      ]
    case 'partial':
      return [
        frame({ fill: palette.ground, stroke: fill, lineWidth: 1.5 }),
        {
          type: 'rect',
          shape: { x: box.x, y: cy, width: box.width, height: box.height / 2, r: [0, 0, 2, 2] },
          style: { fill },
        },
      ]
    case 'missing':
      return [
        frame({
          fill: palette.coverage.missing,
          stroke: palette.context,
          lineWidth: 1,
          lineDash: [3, 3],
        }),
      ]
  }
}
