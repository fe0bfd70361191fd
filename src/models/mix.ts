import { MIX_MINIMUM } from '../queries/measure.ts'
import { isNumber, type ValueState } from '../queries/value-state.ts'
import { bodyOf, absentGroups, stateReason } from './absent.ts'
import { column } from './columns.ts'
import type { FigureContext } from './context.ts'
import type { AbsentGroup, FigureSource, Message } from './figure.ts'
import { SMALL_SAMPLE } from './rate.ts'
import { nameIn, spansCounties } from './scope.ts'

/** One part of a whole, added over the reports that state all parts. */
export interface MixPart<Id extends string = string> {
  readonly id: Id
  readonly label: Message
  readonly count: number
  /** Of the whole; null where that is too little for shares. */
  readonly share: number | null
  /** Who has some of it, most first: what a reader of a sum asks next. */
  readonly holders: readonly { readonly name: string | Message; readonly count: number }[]
}

export interface MixChart<Id extends string = string> {
  readonly parts: readonly MixPart<Id>[]
  readonly whole: number
  /** The part to which the page is narrowed; null where it is not. */
  readonly chosen: Id | null
}

interface Body {
  readonly township_code: string
  readonly name: string
  readonly county: string
  readonly report_id: string | null
}

/** Adds up the parts of rows in which all are numbers. */
export const mixParts = <Id extends string, R extends Body>(
  ids: readonly Id[],
  rows: readonly R[],
  {
    whole,
    countOf,
    labelOf,
  }: {
    whole: number
    countOf: (row: R, id: Id) => number
    labelOf: (id: Id) => Message
  },
): readonly MixPart<Id>[] => {
  const counties = spansCounties(rows)
  return ids.map((id) => {
    const held = rows.map((row) => ({ name: nameIn(row, counties), count: countOf(row, id) }))
    const count = held.reduce((sum, one) => sum + one.count, 0)
    return {
      id,
      label: labelOf(id),
      count,
      share: whole < MIX_MINIMUM ? null : count / whole,
      holders: held.filter((one) => one.count > 0).sort((a, b) => b.count - a.count),
    }
  })
}

/** The columns of a mix behind its part: cases, of how many, the share, of how many reports. */
export const MIX_COLUMNS = [
  column('cases', 'count', 'case'),
  column('denominator', 'count', 'case'),
  column('share', 'rate', 'percent'),
  column('have', 'count', 'body'),
  column('of', 'count', 'body'),
]

/** The first state that is no number; null where all are. */
export const firstGap = (states: readonly ValueState[]): ValueState | null =>
  states.find((state) => !isNumber(state)) ?? null

/** Who is in scope and not in the mix, by the state of the first part that is no number. */
export const mixAbsent = <R extends Body>(
  rows: readonly R[],
  context: FigureContext,
  {
    gapOf,
    sourceOf,
  }: {
    gapOf: (row: R) => ValueState | null
    sourceOf: (row: R) => FigureSource | null
  },
): readonly AbsentGroup[] =>
  absentGroups(
    rows.flatMap((row) => {
      const gap = gapOf(row)
      return gap === null
        ? []
        : [{ reason: stateReason(gap, context), body: bodyOf(row, sourceOf(row)) }]
    }),
    context,
    { unlisted: Math.max(0, context.due - rows.length) },
  )

/** That a whole is too small for shares, or for judging by them. */
export const mixNotes = (whole: number): readonly Message[] => {
  if (whole === 0 || whole >= SMALL_SAMPLE) return []
  return whole < MIX_MINIMUM
    ? [{ key: 'figure.mix.note.few' as const, params: { least: MIX_MINIMUM } }]
    : [{ key: 'figure.mix.note.small', params: { count: whole, least: SMALL_SAMPLE } }]
}
