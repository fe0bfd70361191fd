import { accountOf, maintainedIn } from './accounts.ts'
import { channelLabel } from './channel-labels.ts'
import { isJoint, isOfficialSite, mentionsChannel, namesChannel } from './channels.ts'
import type { Segment } from './clauses.ts'
import type { Disclosure, Place } from './disclosure-parts.ts'
import {
  NUMBER_WORD,
  PREPOSITION,
  WHOLE_YEAR,
  channelBefore,
  channelOf,
  part,
  tailOf,
  tidy,
  withoutTitles,
} from './disclosure-parts.ts'
import { topicLabel } from './labels.ts'
import {
  isGeneric,
  isGenericOfChannel,
  isMereNews,
  isNewsOfAccount,
  isWhole,
  mayBeListed,
  mayBePublished,
  namesFields,
  namesKinds,
} from './objects.ts'
import { isOfPeriod } from './periods.ts'
import { withoutMarks, withoutPrefixes, withoutTrailingAdverbs } from './prefixes.ts'
import type { Predicate } from './verbs.ts'

const OFFICIAL = /主动公开|公开(?:的|了|各类)*(?:政府|政务)信息|(?:政府|政务)信息公开/
// «公开各类信息共计186条»: one platform's figure that speaks of all information and sums it up.
const SUMMED_UP = /(?:公开|发布)了?(?:各类|各项)(?:政府|政务)?信息(?:共计|总计|合计|累计|总数)/
// Before the verb stands nothing, or words that say how, by what means or after what.
const SPEAKS_FOR_ALL =
  /^(?:各(?!村|社区|居)|历年|累计|按|围绕|根据|严格|通过|利用|依托|借助|运用|使用|经|在|以|由|从)|以来(?:累计|共|共计)*$/
const OTHER_BODY =
  /(?:领域|方面|板块|条线|(?:^|[各全])村|执法队|服务中心|派出所|[^公]所|卫生院|学校|合作社|公司|[某该]村|村委会?|居委会?|(?<!各)社区|[县市区省镇乡]级|局|栏目|[板版]块|专题)$/

/** What stands before the verb, without adverbs: some are told only by the verb behind them. */
const nounBefore = (found: Predicate): string => {
  const rest = withoutPrefixes(found.before + found.verb)
  return withoutTrailingAdverbs(rest.slice(0, Math.max(0, rest.length - found.verb.length)))
}

/** «村务公开» is named with its verb, «部门文件更新», «工作信息类公开» are not. */
const verbOfName = ({ verb, before }: Predicate): string =>
  verb === '公示' || (verb === '公开' && !/(?:类|动态|文件)$/.test(before)) ? verb : ''

// What is entered there is not published: «在监测平台上传信息21条».
const OF_OTHER_USE = /(?:监测|测评|考核|信访|执法|预警|审批|办公)[^、]{0,4}(?:平台|系统)上?$/

// «在重大建设项目等领域公开信息27条» is of these fields.
const IN_SOME_FIELDS = /^(?:在|就|对|于)[^,]{2,40}(?:领域|方面)$/

/** True where something else than the township is said to publish: whose figure it is, is not told. */
const isOfUnknown = (found: Predicate): boolean => {
  const noun = nounBefore(found)
  if (OF_OTHER_USE.test(noun) || IN_SOME_FIELDS.test(noun)) return true
  return !SPEAKS_FOR_ALL.test(noun) && (mentionsChannel(noun) || OTHER_BODY.test(noun))
}

// «其中各村公开信息52条、镇机关25条»: who published divides the whole as well.
const OF_A_BODY = /(?:村|社区|机关|本级|镇级|乡级|站所|部门|单位|中心|科室)$/
// In a free sentence items are counted as such: «公开流程58项» and «更新4次» are not.
const ITEM = /^(?:条|件|份|篇|则|条次|件次|篇次|条\(次\)|)$/
const ITEM_OF_WHOLE = /^(?:条|件|份|篇|则|项|条次|件次|篇次|条\(次\)|件\(次\)|次\(条\)|宗|)$/

const whole = (found: Predicate, segment: Segment, official: boolean): Disclosure => {
  const plain =
    /信息|文件/.test(found.object + segment.tail) || OFFICIAL.test(found.before + found.verb)
  const weak = found.verb === '更新' || found.verb === '转发' || found.verb === '转载'
  const strength = weak ? 1 : (plain ? 3 : 2) + (WHOLE_YEAR.test(segment.lead) ? 0.5 : 0)
  const ofPeriod = isOfPeriod(segment.clauses)
  return { kind: 'total', label: null, channel: null, strength, official, led: true, ofPeriod }
}

const NEWS =
  /的?(?:(?:动态|图文|宣传|政务公开|政府|政务)?信息|内容|新闻(?:稿件|稿)?|推文|图文|文章|稿件|短?视频|消息)$/

/** The channel that an object names: «更新政府网站信息96条», «发布公众号新闻稿210条». */
const mediumOf = (object: string): string | null => {
  const medium = object.replace(NEWS, '')
  return medium !== object && namesChannel(medium) ? medium : null
}

// «网上公开136条,其中县政府网80条、公众号56条»: all of it went online.
const ONLINE = /^(?:网上|线上|网络)(?:平台)?$/
const SUMS_KINDS = /(?:共计|合计|总计|累计)$/

// What an account does; «我镇主动公开» is done by all of them.
const POSTS = /^(?:发布|更新|推送|推发|推出|编发|转发)$/

const PUBLISHES = /公开|发布|公布|更新|公示/
// What is entered into the platform for disclosure is disclosed by that.
const ENTERS = /录入|上传/
// «上传政府信息公开平台文件类信息22条»
const INTO = /^[^、]*(?:平台|网站|系统|专栏)(?=[^、]{2,})/
const FOR_DISCLOSURE = /信息公开|政务公开/
// «公开政务信息193»: the number has lost its unit.
const announces = (lead: string): boolean =>
  NUMBER_WORD.test(lead) || /(?:公开|发布|公布)[^,;]{0,8}信息$/.test(lead)

/** The account just told of, where the clause goes on with what it posted. */
const postedBy = (found: Predicate, context: Place): string | null =>
  POSTS.test(found.verb) && !/[我本全][镇乡街县区]/.test(found.before)
    ? context.followedAccount()
    : null

const carriedBy = (
  found: Predicate,
  clauses: readonly string[],
  context: Place,
  object: string,
): string | null =>
  channelOf(found.before) ??
  channelOf(found.before.replace(/(?<=.)的?信息$/, '')) ??
  (mediumOf(object) === null ? channelBefore(clauses) : null) ??
  (isGenericOfChannel(object) ? accountOf(found.before) : null) ??
  (isGeneric(object) ? postedBy(found, context) : null) ??
  (isGenericOfChannel(object) && !isGeneric(object) ? context.accountAbove() : null) ??
  (isMereNews(object) && mediumOf(object) === null
    ? maintainedIn(clauses[clauses.length - 2] ?? '')
    : null)

/** «公开信息86条» without a channel: the whole, or nothing that can be told. */
const ofGeneric = (
  found: Predicate,
  segment: Segment,
  context: Place,
  bare: string,
  official: boolean,
): Disclosure | null => {
  const { figure, lead } = segment
  if (/其中/.test(lead) && !context.inList) return null
  const noun = nounBefore(found)
  if (/^以.*(?:形式|方式)$/.test(noun)) return null
  if (context.inList && found.object === '' && noun !== '' && !isWhole(noun + found.verb))
    return mayBeListed(noun)
      ? part(
          'topic',
          topicLabel(noun + (OF_A_BODY.test(noun) ? '' : verbOfName(found))),
          null,
          true,
        )
      : null
  if (context.inList && !WHOLE_YEAR.test(lead)) {
    const body = withoutMarks(found.before).replace(/[的共]$/, '')
    return body !== '' && OF_A_BODY.test(body) ? part('topic', topicLabel(body), null, true) : null
  }
  if (bare === '' && noun !== '' && !isWhole(noun + found.verb) && !isWhole(noun)) {
    if (context.inRun && mayBePublished(noun))
      return part('topic', topicLabel(noun + verbOfName(found)), null, true)
    if (!PREPOSITION.test(found.before) && !/^(?:各|历年|累计|按|围绕|根据|严格)/.test(noun))
      return null
  }
  if (isOfUnknown(found)) return null
  // «推送信息77条» is an account's, even where its name is lost.
  if (/^(?:推|编发)/.test(found.verb) && !WHOLE_YEAR.test(lead)) return null
  if (!ITEM_OF_WHOLE.test(figure.unit)) return null
  // «应公开事项57项,已公开55项» counts what may be asked for, not what was published.
  if (figure.unit === '项' && !/信息|内容/.test(lead + segment.tail)) return null
  // «录入数据287条» fills the site's columns.
  if (ENTERS.test(found.verb) && !/信息|公开|发布/.test(lead + segment.tail)) return null
  // «刊登信息96条» is of a paper: without its name whose figure it is, is not told.
  if (/^[刊登]|发表/.test(found.verb)) return null
  if (figure.unit === '' && !announces(lead)) return null
  // «建有公开栏12个,更新信息130条»: of the boards or of all, is not told.
  if (!official && !WHOLE_YEAR.test(lead) && context.afterChannels()) return null
  return whole(found, segment, official)
}

const ANY_DOCUMENT =
  /^(?:各类|相关|有关|的|了)*(?:公开)?(?:文件|材料|资料|文章|公文|文稿|事项)(?:类|信息)?$/

/** Reads a figure whose clause has a verb of publication. */
export const ofVerbClause = (
  found: Predicate,
  segment: Segment,
  clauses: readonly string[],
  context: Place,
): Disclosure | null => {
  const { figure, tail, lead } = segment
  const tailNoun = figure.unit === '' && !/^(?:信息|内容)/.test(tail) ? '' : tailOf(tail)
  const told = tidy(found.object)
  const printed = ENTERS.test(found.verb) ? told.replace(INTO, '') : told
  const object = printed === '' || isGeneric(printed) ? printed + tailNoun : printed
  const bare = context.inList ? object : withoutTitles(object)
  const channel = carriedBy(found, clauses, context, bare)
  const official =
    OFFICIAL.test(found.before.slice(-6) + found.verb + found.object + tailNoun) ||
    SUMMED_UP.test(lead)
  // «公开公告公示、工作动态等信息86条» tells of all; followed by another item it is one of a row.
  const kinds =
    !context.inList &&
    !context.inRun &&
    ITEM_OF_WHOLE.test(figure.unit) &&
    /公开|公布|发布/.test(found.verb) &&
    ((/信息$|等$|、$|[类别域目项]$/.test(bare) &&
      namesKinds(bare + (bare.endsWith('等') ? tailNoun : ''))) ||
      (bare.includes('、') && SUMS_KINDS.test(lead))) &&
    (namesFields(bare) ||
      channel !== null ||
      /(?:政府|政务)信息$/.test(bare) ||
      /主动|向社会/.test(found.before + found.verb) ||
      WHOLE_YEAR.test(lead)) &&
    !/集中$/.test(found.before) &&
    !context.itemFollows()
  if (found.carries) {
    if (channel === null || figure.unit === '次' || !mayBePublished(object)) return null
    return part('channel', channelLabel(channel), channel, true)
  }
  const posts =
    channel !== null &&
    !isOfficialSite(channel) &&
    isNewsOfAccount(bare) &&
    !context.inList &&
    !context.itemFollows()
  // «发布动态信息74条、公示公告39条»: the first of a row of kinds, not all that the site carries.
  const all = isMereNews(bare) && (isGenericOfChannel(bare) || !context.itemFollows())
  if (channel !== null && (kinds || posts || all)) {
    // «公开栏更新48次» counts the times.
    if (figure.unit === '次' && found.verb === '更新') return null
    if (figure.unit === '' && !context.inList && !announces(lead)) return null
    // «在各级媒体刊发稿件45篇» is the media's figure, «在各级媒体平台公开信息» the whole.
    const ofAll = (kinds || isGeneric(bare)) && !/^刊|^登|发表/.test(found.verb)
    if (
      ofAll &&
      (isJoint(channel) || (ONLINE.test(channel) && context.divided())) &&
      !context.inList &&
      !context.channelFollows() &&
      !/(?:各|分别)$/.test(found.before)
    )
      return whole(found, segment, official)
    const publishes =
      PUBLISHES.test(found.verb) || (ENTERS.test(found.verb) && FOR_DISCLOSURE.test(channel))
    const ofSite = publishes && isOfficialSite(channel)
    const ofPeriod = isOfPeriod(segment.clauses)
    return { ...part('channel', channelLabel(channel), channel, true, official), ofSite, ofPeriod }
  }
  const medium = mediumOf(bare)
  const account = medium === null ? null : accountOf(found.before)
  // «“小河发布”更新网站信息368条»: the account is named before what it carries.
  if (account !== null) return part('channel', channelLabel(account), account, true)
  if (medium !== null && channel === null)
    return part('channel', channelLabel(medium), medium, true, official)
  if (namesChannel(bare) && !context.inList && /上|中/.test(bare.slice(-1)))
    return part('channel', channelLabel(bare), bare, true, official)
  // What was taken over from others is no figure of the report's own, unless a list counts it.
  if (/^(?:转载|转发)$/.test(found.verb) && channel === null) {
    if (!context.inList) return null
    if (isGeneric(bare)) {
      const noun = withoutMarks(found.before)
      return part('topic', noun === '' ? found.verb + object : noun + found.verb, null, true)
    }
  }
  if (kinds && channel === null && !isGeneric(bare)) return whole(found, segment, false)
  if (isGeneric(bare)) return ofGeneric(found, segment, context, bare, official)
  if (figure.unit === '' && !context.inList && !context.inRun) return null
  if (!context.inList && isGenericOfChannel(bare)) return null
  // «监测系统推送预警126条»: a system's messages, not what was published.
  if (channel === null && /系统$/.test(found.before)) return null
  // «录入合同326份» fills a system, it does not publish.
  if (!context.inList && /^(?:录入|上传)$/.test(found.verb) && !/信息/.test(object)) return null
  // «更新领导分工4次» counts the times, not the items.
  if (figure.unit === '次' && found.verb === '更新') return null
  const item =
    ITEM.test(figure.unit) ||
    (found.verb.endsWith('公开') && figure.unit !== '次') ||
    ((figure.unit !== '次' || channel === null) && /信息|公告|公示/.test(object))
  if (!context.inList && !item) return null
  if (!(context.inList ? mayBeListed : mayBePublished)(object)) return null
  // «公开文件25份»: of all that was published or of a part, is not told.
  if (!context.inList && !context.inRun && ANY_DOCUMENT.test(object) && !context.itemFollows())
    return null
  return part('topic', topicLabel(object), channel, true)
}
