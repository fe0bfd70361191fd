import { namesChannel } from './channels.ts'
import { withoutPrefixes, withoutTrailingAdverbs } from './prefixes.ts'

const QUOTED = /^(?:“[^“”]{2,16}”(?:和|与|、)?)+$/
const FROM = /^.*(?:通过|利用|依托|借助|运用|使用|在|于)/

/** An account told by nothing but its name in quotes («“青石发布”推送图文204篇»), or null. */
export const accountOf = (phrase: string): string | null => {
  const name = withoutTrailingAdverbs(withoutPrefixes(phrase)).replace(FROM, '')
  return QUOTED.test(name) ? name : null
}

const MAINTAINS =
  /^(?:做好|加强|抓好|强化|用好|用活|管好|优化|规范|运营|建好|办好|维护好?|发挥好?|依托|(?:专人)?(?:管理|负责|维护|运维))(.+?)的?(?:日常)?(?:运维|管理|建设|维护|运营|更新|运行|作用|功能|主?阵地)*$/

/** The channel that the clause before looks after («做好公众号运维,推送信息268条»), or null. */
export const maintainedIn = (clause: string): string | null => {
  const channel = MAINTAINS.exec(withoutPrefixes(clause))?.[1]
  return channel !== undefined && namesChannel(channel) ? channel : null
}

const ACCOUNT =
  '微信公众平台|公众号|视频号|抖音号|快手号|头条号|订阅号|服务号|微博|抖音|快手|政务微信|微信'
const SPEAKS_OF = new RegExp(
  `^((?:“[^“”]{1,16}”)?[^,;:“”\\d]{0,8}?(?:${ACCOUNT})(?:“[^“”]{1,16}”)?)(?=粉丝|用户|关注|设|开设|现有|拥有|订阅|全年|累计|已|共)`,
)

/** The account that clauses before speak of («公众号粉丝1万人,全年推文528篇»), or null. */
export const accountAbove = (text: string): string | null => {
  const clauses =
    text
      .split(/[;。]/)
      .pop()
      ?.split(/[,:、]/) ?? []
  for (let i = clauses.length - 2; i >= 0; i -= 1) {
    const account = SPEAKS_OF.exec(withoutPrefixes(clauses[i] ?? ''))?.[1]
    if (account !== undefined) return account
  }
  return null
}

const COUNTS_CHANNELS = /(\D+?)\d+[余多]?[个块处台套面]$/

/** True after «村级公开栏12个,»: what was posted may be theirs. */
export const countsChannelsBefore = (text: string): boolean => {
  const clauses =
    text
      .split(/[;。]/)
      .pop()
      ?.split(/[,:、]/) ?? []
  const noun = COUNTS_CHANNELS.exec(clauses[clauses.length - 2] ?? '')?.[1]
  return noun !== undefined && namesChannel(noun)
}

const HAS_FOLLOWERS =
  /^[^,]*(?:粉丝|用户|关注|订阅)(?:人?数|量|者)?[^,]{0,8}\d[\d'.]*[余多]?万?[余多]?(?:人|户|个|名|位|$)/

/** The account whose followers the clause before counts («粉丝1万人,全年推送信息528篇»), or null. */
export const followedAccount = (text: string): string | null => {
  const clauses = text.split(/[;。]/).pop()?.split(/[,:]/) ?? []
  const before = withoutPrefixes(clauses[clauses.length - 2] ?? '')
  if (!HAS_FOLLOWERS.test(before)) return null
  const named = withoutPrefixes(clauses[clauses.length - 3] ?? '')
  const apart = /^(?:粉丝|关注|用户|订阅)/.test(before) && namesChannel(named)
  return accountAbove(`${before},`) ?? (apart ? named : null)
}
