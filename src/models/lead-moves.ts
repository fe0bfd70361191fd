import { shownYear } from '../queries/filter.ts'
import type { MovesSum } from '../queries/lead-totals.ts'
import type { ReadingScope, ReadingTop } from '../queries/lead.ts'
import type { FigureContext } from './context.ts'
import type { Message, Param } from './figure.ts'
import { changeOf } from './rate.ts'
import { aloneOf, baseOf, placesOf, type Tops } from './lead.ts'
import { amountParam } from './amounts.ts'

/** Less than half of the last digit printed. */
const UNSEEN = 0.0005

const isAbout = (top: ReadingTop): boolean => top.about || top.base_about

/** «+440 items, +55 %»: absolute always, in per cent only on a base that bears it. */
const changeParam = (top: ReadingTop): Param => {
  const { absolute, relative } = changeOf(baseOf(top), top.value)
  const change: Message =
    relative === null || Math.abs(relative) < UNSEEN
      ? { key: 'reading.change.count', params: { change: { change: absolute } } }
      : {
          key: 'reading.change.percent',
          params: { change: { change: absolute }, points: { points: relative } },
        }
  return isAbout(top) ? { key: 'value.about', params: { text: change } } : change
}

/** «from 800 to 1,240 (+440, +55 %)». */
export const movedMessage = (top: ReadingTop): Message => {
  const to = amountParam(top.value, top.about)
  const before = baseOf(top)
  return {
    key: `reading.moved.${top.value > before ? 'up' : 'down'}`,
    params: { from: amountParam(before, top.base_about), to, change: changeParam(top) },
  }
}

interface Moves {
  readonly scope: ReadingScope
  readonly sum: MovesSum
  readonly context: FigureContext
}

const paramsOf = ({ sum, context }: Moves): Record<string, Param> => {
  const year = shownYear(context.filter)
  return { before: String(year - 1), year: String(year), pairs: sum.pairs }
}

/** Of many townships the only one with both years stands out from nobody. */
export const isLonely = ({ due, pairs }: ReadingScope & MovesSum): boolean => due > 1 && pairs === 1

/** Those who moved furthest by the same: all up, all down, or some of each. */
export const tiedMove = (
  tops: Tops,
): { readonly way: 'up' | 'down' | 'either'; readonly size: Param } => {
  const changes = tops.rows.map((top) => top.value - baseOf(top))
  const [change = 0] = changes
  const way = changes.every((one) => one > 0) ? 'up' : 'down'
  return {
    way: new Set(changes).size > 1 || tops.count > tops.rows.length ? 'either' : way,
    size: amountParam(Math.abs(change), tops.about),
  }
}

/** Where only one township has both years: how it moved. */
const onlyMove = (moves: Moves, top: Tops): Message => ({
  key: moves.scope.due === 1 ? 'reading.change.alone' : 'reading.change.only',
  params: {
    ...paramsOf(moves),
    names: placesOf(top, moves.scope),
    moved: movedMessage(top.first),
  },
})

const unmoved = (moves: Moves): Message => {
  const names = aloneOf(moves.scope)
  return names
    ? { key: 'reading.change.unmoved', params: { ...paramsOf(moves), names } }
    : { key: 'reading.change.same', params: paramsOf(moves) }
}

/** The largest change on the year before, of those with both totals; null where nobody has. */
export const furthestMessage = (moves: Moves, top: Tops | null): Message | null => {
  const { sum, scope } = moves
  if (sum.pairs === 0) return null
  if (top === null) return unmoved(moves)
  if (sum.pairs === 1) return onlyMove(moves, top)
  const params = { ...paramsOf(moves), names: placesOf(top, scope) }
  if (top.count === 1)
    return { key: 'reading.change.most', params: { ...params, moved: movedMessage(top.first) } }
  const { way, size } = tiedMove(top)
  return { key: `reading.change.tied.${way}`, params: { ...params, size } }
}

const clause = (top: Tops, scope: ReadingScope, way: 'rise' | 'fall'): Message => ({
  key: `reading.${way}.${top.count === 1 ? 'most' : 'tied'}`,
  params: {
    names: placesOf(top, scope),
    change:
      top.count === 1
        ? changeParam(top.first)
        : amountParam(Math.abs(top.first.value - baseOf(top.first)), top.about),
  },
})

/** Who rose and who fell furthest on the year before. */
export const movesMessage = (
  moves: Moves,
  rise: Tops | null,
  fall: Tops | null,
): Message | null => {
  const { sum, scope } = moves
  const only = rise ?? fall
  if (sum.pairs === 0) return null
  if (only === null) return unmoved(moves)
  if (sum.pairs === 1) return onlyMove(moves, only)
  const params = paramsOf(moves)
  if (rise && fall)
    return {
      key: 'reading.moves.both',
      params: { ...params, rise: clause(rise, scope, 'rise'), fall: clause(fall, scope, 'fall') },
    }
  return rise
    ? { key: 'reading.moves.rise', params: { ...params, rise: clause(rise, scope, 'rise') } }
    : { key: 'reading.moves.fall', params: { ...params, fall: clause(only, scope, 'fall') } }
}
