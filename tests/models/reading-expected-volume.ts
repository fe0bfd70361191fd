import type { Message, Param } from '../../src/models/figure.ts'
import type { Told, World } from './reading-world.ts'
import { amount, largest, numbered } from './reading-world.ts'
import { word } from './translate.ts'

/** What a sentence says, and whether it gives way to those that say more. */
export interface Expected {
  readonly id: string
  readonly message: Message
  readonly calm: boolean
}

export const expected = (id: string, message: Message | null, calm = false): readonly Expected[] =>
  message ? [{ id, message, calm }] : []

/** The first three of what stands out, then of what does not. */
export const firstThree = (all: readonly Expected[]): readonly Expected[] =>
  [...all].sort((a, b) => Number(a.calm) - Number(b.calm)).slice(0, 3)

/** A total beside that of the year before. */
interface Move {
  readonly told: Told
  readonly from: number
  readonly to: number
  readonly fromAbout: boolean
  readonly toAbout: boolean
}

export const movesOf = (all: readonly Told[]): Move[] =>
  numbered(all, (told) => told.total).flatMap((now) => {
    const was = numbered(all, (told) => told.total).find(
      (one) => one.told.code === now.told.code && one.told.year === now.told.year - 1,
    )
    return was
      ? [
          {
            told: now.told,
            from: was.value,
            to: now.value,
            fromAbout: was.about,
            toAbout: now.about,
          },
        ]
      : []
  })

export const change = (move: Move): number => move.to - move.from

const blurred = (moves: readonly Move[]): boolean =>
  moves.some((move) => move.fromAbout || move.toAbout)

/** Percentages only on a base of ten, and only where they do not round to nought. */
const changeText = (move: Move): Param => {
  const points = change(move) / move.from
  const text: Message =
    move.from < 10 || Math.abs(points) < 0.0005
      ? { key: 'reading.change.count', params: { change: { change: change(move) } } }
      : {
          key: 'reading.change.percent',
          params: { change: { change: change(move) }, points: { points } },
        }
  return blurred([move]) ? { key: 'value.about', params: { text } } : text
}

export const moved = (move: Move): Message => ({
  key: change(move) > 0 ? 'reading.moved.up' : 'reading.moved.down',
  params: {
    from: amount(move.from, move.fromAbout),
    to: amount(move.to, move.toAbout),
    change: changeText(move),
  },
})

/** Of several that moved by the same: the way, if it is known of all that are named. */
export const tie = (moves: readonly Move[]): { way: string; size: Param } => {
  const ups = moves.filter((move) => change(move) > 0).length
  const way = ups === moves.length ? 'up' : ups === 0 ? 'down' : 'either'
  return {
    way: moves.length > 3 ? 'either' : way,
    size: amount(Math.abs(change(moves[0]!)), blurred(moves)),
  }
}

interface Moves {
  readonly moves: readonly Move[]
  readonly years: Record<string, Param>
}

const yearOnYear = (world: World): Moves => {
  const moves = movesOf(world.told).filter((move) => move.told.year === world.year)
  return {
    moves,
    years: { before: String(world.year - 1), year: String(world.year), pairs: moves.length },
  }
}

/** What is said before anybody is singled out. */
const few = (world: World, { moves, years }: Moves): Message | null | undefined => {
  const [first] = moves
  if (first === undefined) return null
  if (moves.every((move) => change(move) === 0))
    return world.self
      ? { key: 'reading.change.unmoved', params: { ...years, names: world.self } }
      : { key: 'reading.change.same', params: years }
  if (moves.length > 1) return undefined
  return {
    key: world.alone ? 'reading.change.alone' : 'reading.change.only',
    params: { ...years, names: world.places([first.told]), moved: moved(first) },
  }
}

const isCalm = (world: World, { moves }: Moves): boolean =>
  moves.every((move) => change(move) === 0) || (!world.alone && moves.length === 1)

export const furthest = (world: World): readonly Expected[] => {
  const all = yearOnYear(world)
  const one = few(world, all)
  if (one !== undefined) return expected('change', one, isCalm(world, all))
  const top = largest(all.moves, (move) => Math.abs(change(move)))
  const params = { ...all.years, names: world.places(top.map((move) => move.told)) }
  const { way, size } = tie(top)
  return expected(
    'change',
    top.length === 1
      ? { key: 'reading.change.most', params: { ...params, moved: moved(top[0]!) } }
      : { key: word(`reading.change.tied.${way}`), params: { ...params, size } },
  )
}

const riseAndFall = (world: World): readonly Expected[] => {
  const all = yearOnYear(world)
  const one = few(world, all)
  if (one !== undefined) return expected('moves', one, isCalm(world, all))
  const clause = (way: 'rise' | 'fall', top: readonly Move[]): Message => ({
    key: word(`reading.${way}.${top.length > 1 ? 'tied' : 'most'}`),
    params: {
      names: world.places(top.map((move) => move.told)),
      change: top.length > 1 ? tie(top).size : changeText(top[0]!),
    },
  })
  const up = largest(
    all.moves.filter((move) => change(move) > 0),
    change,
  )
  const down = largest(
    all.moves.filter((move) => change(move) < 0),
    (move) => -change(move),
  )
  const params = {
    ...all.years,
    ...(up.length > 0 ? { rise: clause('rise', up) } : {}),
    ...(down.length > 0 ? { fall: clause('fall', down) } : {}),
  }
  const which = up.length === 0 ? 'fall' : down.length === 0 ? 'rise' : 'both'
  return expected('moves', { key: word(`reading.moves.${which}`), params })
}

const most = (world: World): Message | null => {
  const all = numbered(world.compared, (told) => told.total)
  if (all.length === 0) return null
  const top = largest(all, (one) => one.value)
  const value = amount(
    top[0]!.value,
    top.some((one) => one.about),
  )
  const names = world.who(top.map((one) => one.told))
  const params = { reports: world.reports(all.length), names, value }
  if (all.length === 1)
    return world.alone
      ? null
      : { key: 'reading.totals.one', params: { ...params, year: String(world.year) } }
  if (top.length === all.length) return { key: 'reading.totals.equal', params }
  if (all.length === 2) return { key: 'reading.totals.pair', params }
  const sorted = all.map((one) => one.value).sort((a, b) => a - b)
  const middle = [sorted[Math.ceil(sorted.length / 2) - 1]!, sorted[Math.floor(sorted.length / 2)]!]
  const median = (middle[0]! + middle[1]!) / 2
  const about = all.some((one) => one.about && middle.includes(one.value))
  return {
    key: word(`reading.totals.${top.length > 1 ? 'tied' : 'most'}`),
    params: {
      ...params,
      median: amount(median, about),
      above: amount(top[0]!.value - median, about || top.some((one) => one.about)),
    },
  }
}

const gaps = (world: World): Message | null => {
  const count: Record<string, number> = { not_stated: 0, blank: 0, not_captured: 0, one_channel: 0 }
  for (const told of world.compared) {
    const volume = told.of('volume')
    if (volume.value === null) count[volume.state]! += 1
    else if (told.total.value === null) count['one_channel']! += 1
  }
  const found = Object.entries(count).filter(([, n]) => n > 0)
  return found.length === 0
    ? null
    : {
        key: 'reading.gaps',
        params: {
          reports: world.reports(world.compared.length),
          gaps: found.map(([id, n]) => ({ key: word(`reading.gap.${id}`), params: { count: n } })),
        },
      }
}

export const expectedDisclosure = (world: World): readonly Expected[] => [
  ...expected('most', most(world)),
  ...riseAndFall(world),
  ...expected('gaps', gaps(world)),
]
