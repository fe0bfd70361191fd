import { withoutMarks } from './prefixes.ts'

// «财政类信息», «财政类»: the class is the same without its word.
const CLASS_WORDS = /(?<=[^各分同种此该归]{2})类(?:信息)?$/
// «重点领域信息公开39条» names the field, and what is done with it.
const DEED_WORDS = /(?<=领域|方面|类)信息公开$/
// «乡村振兴类占比最高,为22条», «救助信息每月公示,共12条»: what is said of the topic is not its name.
const SAID_OF_IT =
  /(?<=[^、]{2})(?:公开)?(?:占比|占总|比重|比例|数量)?(?:[最较]?(?:高|多|低|少)|不足[^、]{1,4}|每[月季周村][^、]*|逐[月季][^、]*)仅?$/
const TAIL_WORDS = /(?:信息数量|信息总数|数量|总数|条数)$/
const FILLER = /^(?:有|的|了|关于|有关|涉及|相关|各类|其中)+/

/** The topic's name as printed, without marks, verbs of the sentence and words of quantity. */
export const topicLabel = (phrase: string): string => {
  let label = phrase
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
  return withoutMarks(label.replace(SAID_OF_IT, ''))
    .replace(DEED_WORDS, '')
    .replace(CLASS_WORDS, '')
}

// A label that holds a count of its own was cut in the wrong place.
const HOLDS_COUNT =
  /\d[余多]?(?:条|件|篇|份|则|期|人次)|(?<!头|美)[条篇]次?(?:、|,|$|及)|(?<![年月身股省成])份、|(?<![文案信稿邮条附事软硬证])件、|^[条件篇份](?!例|件)/
const HOLDS_COMMA = /[,;:。](?![^(“《]*[)”》])/
const STARTS_SENTENCE = /^(?:占|仅|全年|今年|本年度|累计|合计|共计)/

/** True for a label that may stand for a topic or channel. */
export const isSoundLabel = (label: string): boolean =>
  label.length > 1 &&
  !HOLDS_COUNT.test(label) &&
  !HOLDS_COMMA.test(label) &&
  !STARTS_SENTENCE.test(label)

/** The single labels of «A、B和C各1条». */
export const labelsOfEach = (phrase: string): string[] =>
  phrase
    .split(/[、,;]|(?<=》)(?=《)|以及|(?<=[^、]{2})(?:和|及|与)/)
    .map((label) => topicLabel(label.replace(/(?:分别|均)$/, '')))
    .filter((label) => label !== '')
