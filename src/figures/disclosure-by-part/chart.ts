import type { Figure } from '../../models/figure.ts'
import type { PartsChart } from './model.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { drawPartsCards } from './chart-cards.ts'
import { columnRoom, drawPartsMatrix } from './chart-matrix.ts'

/** A narrower column would cut the labels that reports print. */
const LEAST_COLUMN = 88

/**
 * Topics or channels: townships by columns where they have columns in common and the room is wide
 * enough, else each township by itself.
 */
export const drawParts = ({ chart }: Figure<PartsChart>, look: DrawContext): Drawing =>
  chart.columns.length > 0 && columnRoom(chart, look) >= LEAST_COLUMN
    ? drawPartsMatrix(chart, look)
    : drawPartsCards(chart, look)
