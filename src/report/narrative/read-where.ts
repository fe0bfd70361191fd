import { channelLabel } from './channel-labels.ts'
import { isJoint, namesChannel } from './channels.ts'
import { draftOfWords } from './drafts.ts'
import type { Draft } from './drafts.ts'
import type { ReadingState } from './reading-state.ts'
import { keep } from './reading-state.ts'
import type { Sentence } from './sentences.ts'

const ALL_THERE =
  /^[^,;。\d]{0,8}(?:,|^)(?:以上|上述)?(?:政府|政务)?(?:信息|内容)?(?:均|全部|都|皆)(?:已|是|为)?(?:在|通过|由|于|经)([^,;。\d]{2,24}?)[上中里]?(?:予以|进行|统一|主动|集中|同步|向社会)*(?:公开|发布|公布|公示)(?=[,;。]|$)/

/** «…公开78条,均在县政府网站发布»: one channel carried the whole, and its figure is the total. */
export const readAllThere = (
  state: ReadingState,
  sentence: Sentence,
  total: Draft,
  from: number,
): void => {
  const match = ALL_THERE.exec(sentence.text.slice(from))
  const channel = match?.[1] ?? ''
  if (match === null || !namesChannel(channel) || isJoint(channel) || total.value === null) return
  const start = from + match[0].lastIndexOf(channel)
  const end = from + match[0].length
  const indicator = 'disclosed.by_channel'
  const draft = draftOfWords(sentence, indicator, total.value, total.status, start, end)
  keep(state, { ...draft, label: channelLabel(channel), channel })
}
