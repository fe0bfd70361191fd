import { withoutMarks } from './prefixes.ts'

// «财政类信息», «财政类»: the class is the same without its word.
const CLASS_WORDS = /(?<=[^各分同种此该归]{2})类(?:信息)?$/
// «重点领域信息公开39条» names the field, and what is done with it.
const DEED_WORDS = /(?<=领域|方面|类)信息公开$/
// «乡村振兴类占比最高,为22条», «救助信息每月公示,共12条»: what is said of the topic is not its name.
const SAID_OF_IT =
  /(?<=[^、]{2})(?:公开)?(?:占比|占总|比重|比例|数量)?(?:[最较]?(?:高|多|低|少)|不足[^、]{1,4}|每[月季周村][^、]*|逐[月季][^、]*)仅?$/
// «公开信息包括组织机构3条»: what opens the list is no part of the name.
const OPENS_LIST = /^.*(?:包括|包含|涵盖|[较最](?:高|多|大)的(?:主要)?[是为有])(?=[^、]{2})/
const TAIL_WORDS = /(?:信息数量|信息总数|数量|总数|条数)$/
const FILLER = /^(?:有|属于|的|了|关于|有关|涉及|相关|各类|其中)+/

/** The topic's name as printed, without marks, verbs of the sentence and words of quantity. */
export const topicLabel = (phrase: string): string => {
  let label = phrase
    .replace(/^(属于.+)的$/, '$1')
    .replace(FILLER, '')
    .replace(TAIL_WORDS, (words) => (words.startsWith('信息') ? '信息' : ''))
    .replace(/[,;:、]+$/, '')
    .replace(/^[、,;:]+/, '')
  // «机构简介、政府文件、政策法规、…等目录信息» names its class after 等.
  const listed = /^(.+)等([^等]{3,20})$/.exec(label)
  if (
    listed !== null &&
    (listed[1] ?? '').split('、').length > 4 &&
    !/^(?:各类|各|方面|相关|其他|政府|政务|领域|的)*(?:信息|内容|领域|方面)?$/.test(listed[2] ?? '')
  )
    label = listed[2] ?? label
  return withoutMarks(label.replace(OPENS_LIST, '').replace(SAID_OF_IT, ''))
    .replace(DEED_WORDS, '')
    .replace(CLASS_WORDS, '')
}

// A label that holds a count of its own was cut in the wrong place.
const HOLDS_COUNT =
  /\d[余多]?(?:条|件|篇|份|则|期|人次)|(?<!头|美)[条篇]次?(?:、|,|$|及)|(?<![年月身股省成])份、|(?<![文案信稿邮条附事软硬证])件、|^[条件篇份](?!例|件)/
const HOLDS_COMMA = /[,;:。](?![^(“《]*[)”》])/
const STARTS_SENTENCE = /^(?:\(|占|仅|全年|今年|本年度|累计|合计|共计)/

// Half a sentence is no name of a topic or channel.
const HOLDS_PREDICATE =
  /我(?:镇|乡|街道)|本(?:镇|乡|街道)(?:共|全年|主动|在|通过)|全年|共计|累计|达到|占比|其中|主要(?:集中|是|为|以|有|涉及|分布)|集中[在于]|下一步|^[原新]公开|^第?[一二三四]季度|^[上下]半年|(?:通过|利用|依托|借助)(?![道率量])/

/** True for a label that may stand for a topic or channel. */
export const isSoundLabel = (label: string): boolean =>
  label.length > 1 &&
  !HOLDS_COUNT.test(label) &&
  !HOLDS_COMMA.test(label) &&
  !HOLDS_PREDICATE.test(label) &&
  !STARTS_SENTENCE.test(label)

/** The single labels of «A、B和C各1条». */
export const labelsOfEach = (phrase: string): string[] =>
  phrase
    .split(/[、,;]|(?<=》)(?=《)|以及|(?<=[^、]{2})(?:和|及|与)/)
    .map((label) => topicLabel(label.replace(/(?:分别|均)$/, '')))
    .filter((label) => label !== '')
