import type { TrendLine, TrendPoint } from './model-lines.ts'

/** Where a line ends: the last point of its last run. */
export const endOf = (line: TrendLine): TrendPoint | undefined =>
  line.runs.at(-1)?.at(-1) ?? line.points.at(-1)

/** Lines named beside the chart: the coloured; where none is, the highest and the lowest at the end. */
export const namedLines = (lines: readonly TrendLine[]): readonly TrendLine[] => {
  const coloured = lines.filter((line) => line.nth !== null)
  if (coloured.length > 0) return coloured
  const ends = lines.flatMap((line) => line.runs.at(-1)?.at(-1) ?? [])
  const last = Math.max(...ends.map((point) => point.year))
  const ranked = lines
    .filter((line) => line.runs.at(-1)?.at(-1)?.year === last)
    .sort((a, b) => (endOf(b)?.value ?? 0) - (endOf(a)?.value ?? 0))
  return [...new Set([ranked[0], ranked.at(-1)])].filter((line) => line !== undefined)
}
