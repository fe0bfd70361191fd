import { channelLabel } from './channel-labels.ts'
import { namesChannel } from './channels.ts'
import type { Segment } from './clauses.ts'
import { withoutQuantity } from './quantity-words.ts'
import type { Disclosure, Place } from './disclosure-parts.ts'
import {
  NUMBER_WORD,
  WHOLE_YEAR,
  channelBefore,
  channelOf,
  part,
  tailOf,
  tidy,
} from './disclosure-parts.ts'
import { topicLabel } from './labels.ts'
import { doesOther } from './other-deeds.ts'
import { withoutMarks, withoutPrefixes, withoutTrailingAdverbs } from './prefixes.ts'
import { predicatesOf } from './verbs.ts'
import { isGeneric, isGenericOfChannel, isWhole, mayBeListed, mayBePublished } from './objects.ts'

const SUMS_UP =
  /^(?:全年|全镇|全乡|年度|以上|上述|[两三四五]者|[两三四五]项|[两三四五]个?(?:平台|渠道)|各平台|各渠道|线上线下|,)*(?:合计|总计|共计|累计|总共|共)(?:为|达)?$/

const CONTENTS = /^(?:主动)?公开(?:的)?(?:信息)?内容(?:主要)?(?:包括|涵盖|涉及)/

/** «公开政务信息,内容涵盖机构设置、财政等,全年共计65条»: an earlier clause says what is summed up. */
const speaksOfAll = (clauses: readonly string[]): boolean =>
  clauses.slice(0, -1).some((clause) => {
    if (CONTENTS.test(clause)) return true
    const [found] = predicatesOf(clause)
    return found !== undefined && /信息/.test(found.object) && isGeneric(tidy(found.object))
  })

/** Reads a figure whose clause is a noun: «政府信息公开», a channel, an item of a list. */
export const ofNounClause = (
  bare: string,
  segment: Segment,
  clauses: readonly string[],
  context: Place,
): Disclosure | null => {
  const { figure, tail, lead } = segment
  const noun = withoutTrailingAdverbs(withoutQuantity(bare))
  const carrier = noun.replace(
    /(?<=.)的?(?:(?:信息)?(?:公开|发布|更新|推送)?(?:总)?量|信息公开|信息|推文|发文|图文|公开)$/,
    '',
  )
  const tailNoun = tailOf(tail)
  const item = (context.inList || context.inRun) && !WHOLE_YEAR.test(lead)
  if (noun !== '' && isWhole(noun) && !item) {
    if (figure.unit === '' && !NUMBER_WORD.test(lead)) return null
    const strength = /公开/.test(noun) ? 3 : 2
    if (!/公开|发布/.test(noun) && !WHOLE_YEAR.test(lead)) return null
    if (/(?:审核|审查|整理|收集|采集|编辑|撰写|梳理)[^,;]*$/.test(lead)) return null
    return { kind: 'total', label: null, channel: null, strength, official: true, led: true }
  }
  const goesOn = context.inList || (context.inRun && lead.startsWith('、'))
  if (!goesOn && doesOther(withoutPrefixes(noun))) return null
  if (/^历年(?:来)?$/.test(noun))
    return { kind: 'total', label: null, channel: null, strength: 2, official: true, led: true }
  const channel =
    noun === ''
      ? null
      : (channelOf(noun) ??
        (namesChannel(carrier) ? carrier : null) ??
        (isGenericOfChannel(noun) && !isGeneric(noun) ? context.accountAbove() : null))
  if (figure.unit === '个' && channel !== null) return null
  if (channel !== null && (tailNoun === '' || isGenericOfChannel(tailNoun)))
    return part('channel', channelLabel(channel), channel, false)
  if (noun === '' && tailNoun !== '') {
    if (isGeneric(tailNoun) && /信息/.test(tailNoun) && !context.inList && WHOLE_YEAR.test(lead))
      return { kind: 'total', label: null, channel: null, strength: 2, official: true, led: false }
    const known = context.inList || context.inRun
    if (known && !isGeneric(tailNoun) && mayBeListed(tailNoun))
      return part('topic', topicLabel(tailNoun), channelBefore(clauses), false)
    return null
  }
  if (/^(?:通过|利用|依托|借助|运用)/.test(noun)) return null
  const sumsUp = SUMS_UP.test(bare) || SUMS_UP.test(withoutMarks(clauses[clauses.length - 1] ?? ''))
  if (sumsUp && !context.inList && speaksOfAll(clauses))
    return { kind: 'total', label: null, channel: null, strength: 2, official: true, led: true }
  if (sumsUp && (context.inRun || context.afterTotal || context.sumsBefore))
    return { kind: 'total', label: null, channel: null, strength: 2, official: true, led: false }
  if (
    noun === '' ||
    noun.length > 70 ||
    (!context.inList && isGenericOfChannel(noun) && !isGeneric(noun))
  )
    return null
  const kind = context.afterTotal && /类(?:信息)?$/.test(noun)
  if (!context.inList && !context.inRun && !kind) return null
  if (!context.inList && figure.unit === '次') return null
  if (!(context.inList ? mayBeListed : mayBePublished)(noun)) return null
  if (!goesOn && doesOther(noun)) return null
  const label = topicLabel(/信息$/.test(tailNoun) && figure.unit === '' ? noun + tailNoun : noun)
  const plain =
    context.inList || context.inRun ? /^(?:各类)?(?:政府)?信息$/.test(label) : isGeneric(label)
  return label === '' || plain ? null : part('topic', label, null, false)
}
