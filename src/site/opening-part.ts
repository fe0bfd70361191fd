import { askedAhead } from '../figures/ahead.ts'
import { ofShownYear, shownYear } from '../queries/filter.ts'
import type { FirstPaint } from '../queries/first-paint.ts'
import { packRows, unpackRows, type PackedRows } from '../queries/packed-rows.ts'

/** First answers up to this many characters of JSON stand in the page as they are. */
const SMALL = 100_000

/**
 * What of the first answers stands in the page itself: those of the default view of a small set; of a
 * large one the rows of the shown year, with which it opens. The file beside the manifest has them all.
 */
export const openingPart = ({ earlier, ...paint }: FirstPaint): FirstPaint => {
  if (JSON.stringify(paint.rows).length <= SMALL)
    return earlier === undefined ? paint : { ...paint, isPart: true }
  const { filter } = paint
  const year = shownYear(filter)
  const whole: Record<string, PackedRows> = { ...paint.rows }
  const latest: Record<string, PackedRows> = {}
  for (const { name, parts } of askedAhead(filter)) {
    const packed = paint.rows[name]
    if (typeof parts === 'string' || packed === undefined) continue
    latest[name] = packRows(unpackRows<{ year: number }>(packed).filter((row) => row.year === year))
    delete whole[name]
  }
  return {
    ...paint,
    isPart: true,
    rows: whole,
    latest: { filter: ofShownYear(filter), rows: latest },
  }
}
