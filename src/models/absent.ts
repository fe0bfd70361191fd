import { VALUE_STATES } from '../queries/value-state.ts'
import type { ValueState } from '../queries/value-state.ts'
import { stateWord } from './columns.ts'
import type { FigureContext } from './context.ts'
import type { AbsentBody, AbsentGroup, FigureSource, Message } from './figure.ts'
import type { KeyAfter, KeyBefore } from '../wording/message.ts'

/** Why a body is not drawn. `id` names the wording `absent.<id>`. */
export interface Reason {
  readonly id: KeyAfter<'absent.'>
  readonly state: ValueState
}

/** A body to be listed, with what opens its evidence and what is known of it all the same. */
export const bodyOf = (
  row: { readonly township_code: string; readonly name: string; readonly county: string },
  source: FigureSource | null,
  detail: Message | null = null,
): AbsentBody => ({ code: row.township_code, name: row.name, county: row.county, detail, source })

/** The reason that is only the state of the value. */
export const stateReason = (state: ValueState, context: FigureContext): Reason => ({
  // Whoever has a number is drawn, so no reason is «stated».
  id: stateWord(state, context) as Reason['id'],
  state,
})

/**
 * Gathers bodies by reason, good news first: reasons in the order first listed in `order`, then by
 * state. `unlisted` bodies of a wide scope have no row because they have no report.
 */
export const absentGroups = (
  bodies: readonly { readonly reason: Reason; readonly body: AbsentBody }[],
  context: FigureContext,
  { order = [], unlisted = 0 }: { order?: readonly Reason['id'][]; unlisted?: number } = {},
): readonly AbsentGroup[] => {
  const groups = new Map<string, { reason: Reason; bodies: AbsentBody[]; more: number }>()
  const of = (reason: Reason) => {
    const found = groups.get(reason.id) ?? { reason, bodies: [], more: 0 }
    groups.set(reason.id, found)
    return found
  }
  for (const { reason, body } of bodies) of(reason).bodies.push(body)
  if (unlisted > 0) of(stateReason('no_report', context)).more = unlisted
  const rank = ({ id, state }: Reason): number =>
    order.includes(id) ? order.indexOf(id) : order.length + VALUE_STATES.indexOf(state)
  return [...groups.values()]
    .sort((a, b) => rank(a.reason) - rank(b.reason))
    .map(({ reason, bodies: named, more }): AbsentGroup => ({
      id: reason.id,
      label: { key: `absent.${reason.id}`, params: { count: named.length + more } },
      state: reason.state,
      bodies: named,
      more,
    }))
}

/** How many are absent because they state that there was none: good news, and no gap. */
export const statingNone = (
  groups: readonly AbsentGroup[],
  reasons: readonly Reason['id'][],
): number =>
  groups
    .filter(({ id }) => reasons.some((reason) => reason === id))
    .reduce((sum, { bodies, more }) => sum + bodies.length + more, 0)

/** The figures that can say why they are empty. */
type EmptyId = KeyBefore<'.empty', KeyAfter<'figure.'>>

/** Why nothing can be drawn: who is absent for what, in a list. */
export const emptyMessage = (
  id: EmptyId,
  groups: readonly AbsentGroup[],
  params: NonNullable<Message['params']>,
): Message =>
  groups.length === 0
    ? { key: 'figure.empty.nobody', params }
    : { key: `figure.${id}.empty`, params: { ...params, reasons: groups.map((g) => g.label) } }
