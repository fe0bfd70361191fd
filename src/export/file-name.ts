import type { FigureContext } from '../models/context.ts'
import type { Figure } from '../models/figure.ts'
import { say } from '../wording/say.ts'
import type { Translate } from '../wording/say.ts'

// Not allowed in file names on Windows, or with a meaning of its own to a shell.
const clean = (part: string): string => part.replace(/[\\/:*?"<>|\s]+/g, '-')

const pad = (n: number): string => String(n).padStart(2, '0')

const years = (of: readonly number[]): string => {
  const first = of[0]
  const last = of.at(-1)
  return first === last ? String(first) : `${first}-${last}`
}

const dayOf = (today: Date): string =>
  `${today.getFullYear()}${pad(today.getMonth() + 1)}${pad(today.getDate())}`

/**
 * The name of a file that is no figure's: «公开年报_SQL查询结果_20261123.csv»; `what` is said already.
 */
export const plainFileName = (
  what: string,
  isSynthetic: boolean,
  { t, today, extension }: { t: Translate; today: Date; extension: string },
): string => {
  const parts = [say({ key: 'file.product' }, t), what, dayOf(today)]
  if (isSynthetic) parts.unshift(say({ key: 'file.synthetic' }, t))
  return `${parts.map(clean).join('_')}.${extension}`
}

/**
 * The name of a downloaded file: «公开年报_依申请公开_正宁县_2020-2024_20261123.csv». A synthetic set
 * says so first. `years` are those of the figure's rows, `today` is the reader's date.
 */
export const fileName = (
  figure: Figure,
  context: FigureContext,
  { t, today, extension }: { t: Translate; today: Date; extension: string },
): string => {
  const parts = [
    say({ key: 'file.product' }, t),
    say(figure.file ?? { key: `figure.${figure.id}.file` }, t),
    context.place ?? say({ key: 'scope.all' }, t),
    years(figureYears(figure, context)),
    dayOf(today),
  ]
  if (context.about.synthetic) parts.unshift(say({ key: 'file.synthetic' }, t))
  return `${parts.map(clean).join('_')}.${extension}`
}

const figureYears = (figure: Figure, context: FigureContext): readonly number[] => {
  const found = figure.rows
    .map((row) => row.year?.value)
    .filter((year) => typeof year === 'number')
    .sort((a, b) => a - b)
  return found.length > 0 ? found : context.filter.years
}
