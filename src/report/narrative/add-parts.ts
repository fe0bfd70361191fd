import { channelLabel, isLevelOfMedia } from './channel-labels.ts'
import { namesChannel } from './channels.ts'
import type { Segment } from './clauses.ts'
import type { Disclosure } from './disclosure-parts.ts'
import type { Draft } from './drafts.ts'
import { draftOf } from './drafts.ts'
import { isSoundLabel, labelsOfEach } from './labels.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import type { ReadingState } from './reading-state.ts'
import { keep } from './reading-state.ts'
import type { Sentence } from './sentences.ts'

const EACH = /(?:分别|均)?各(?:有|计|自)?(?:公开|发布|更新|推送|上传)?(?:政务|政府)?(?:信息)?$/

/** «A、B和C各1条»: the labels that each carry the number; null where it does not multiply. */
const labelsThatEach = (
  state: ReadingState,
  segment: Segment,
  found: Disclosure,
): string[] | null => {
  if (!EACH.test(segment.lead)) return null
  const lead = segment.lead.replace(/^[、,;]+/, '')
  const words = (state.list === null ? withoutPrefixes(lead) : withoutMarks(lead))
    .replace(EACH, '')
    .replace(/^(?:公开|发布|主动公开|更新|通过|在|利用)+/, '')
  const own = state.list === null && found.led ? (words.split(/[,;]/).pop() ?? '') : words
  const labels = labelsOfEach(own)
  return labels.length > 1 ? labels : null
}

/** Keeps a figure as the part of each of its labels; null where it has no label that may stand. */
export const addParts = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  found: Disclosure,
): Draft | null => {
  const told = labelsThatEach(state, segment, found) ?? [found.label ?? '']
  const labels = told.filter(isSoundLabel)
  if (labels.length < told.length && state.list !== null) state.list.open = true
  let first: Draft | null = null
  for (const label of labels) {
    const channel =
      found.kind === 'channel' ||
      (labels.length > 1 && namesChannel(label)) ||
      isLevelOfMedia(label, state.list?.head)
    const indicator = channel ? 'disclosed.by_channel' : 'disclosed.by_topic'
    const name = channel ? channelLabel(label) : label
    const draft = keep(state, draftOf(sentence, segment.figure, indicator, name, found.channel))
    first ??= draft
    if (!found.led) state.plainParts.add(draft)
    state.list?.parts.push(draft)
    state.sentenceParts.push(draft)
  }
  return first
}
