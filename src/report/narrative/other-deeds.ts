import { PUBLISH } from './verbs.ts'
import type { WordTable } from './word-table.ts'
import { anyOf, startOf } from './word-table.ts'

/** Deeds that are no publication: what they count was not disclosed by them. */
export const OTHER_DEEDS: WordTable = [
  ['设置|开设|设立|新设|增设|设(?=[^备施计])', '设置公示栏'],
  ['建立|新建|建成|建设|建有|打造|搭建', '新建专栏'],
  ['配备|配置|安装|更换|采购|购置', '更换公示栏'],
  ['开通|注册|拥有|现有|关注', '开通公众号'],
  ['维护|优化|调整|整合|归并|迁移', '优化栏目'],
  ['关停|注销|撤下|下架|下线|删除|清理|清除|屏蔽|移除|撤销|撤除', '清理信息'],
  ['整改|修改|修正|更正|纠正|补充|完善|修订|规范(?=[^,]{0,8}(?:附件|格式|表述))', '整改错敏词'],
  [
    '核查|排查|检查|抽查|巡查|自查|督查|普查|核对|复核|复查|体检|监测|扫描|巡检|核实',
    '抽查已公开信息',
  ],
  ['审核|审查|审签|审批|把关|退回', '审核拟公开信息'],
  ['梳理|归集|归档|移交|收录|存档|编目|认领|摸排', '梳理公开事项'],
  ['发现|查出|查找|处置', '发现错误信息'],
  ['制作|悬挂|张挂|发放|印发|印制|散发|摆放|投放|播放', '印制手册'],
  ['张贴', '张贴公告'],
  [
    '召开|组织(?!机构|架构|管理|领导|人事|概况|体系|结构|建设)|举办|开展|培训|举行|参加',
    '召开会议',
  ],
  ['报送|上报|撰写|起草|拟定|拍摄|采写|采编|投稿', '报送稿件'],
  ['制定|出台|编制|编印|制发|印送|发文', '制定制度'],
  ['收集|走访|化解|解决|受理|收到|办理|接待|解答|接听|承办', '受理诉求'],
  ['完成|实施|推进|落实|投入|兑现|下辖|辖(?=[^区内])|覆盖', '投入资金'],
  ['督促|指导|责令|督导', '督促公开信息'],
  ['处理|聘请|聘任|选聘|明确|确定', '聘请监督员'],
]

const GOVERNS = startOf(OTHER_DEEDS)
// «审核发布», «整理、录入、发布»: the deeds lead up to the publication. «明确公开内容» does not.
const AT_ONCE = new RegExp(`^(?:对外|统一|及时|主动|予以|向社会)*(?:${anyOf(PUBLISH)})`)
const AND_PUBLISHES = new RegExp(
  `^(?:[、,并和及后且]|[^,;:。\\d]{2}(?=[、并和及]))+(?:对外|统一|及时|主动|予以|向社会)*(?:${anyOf(PUBLISH)})`,
)
const LEADS_UP =
  /^(?:审核|审查|审签|审批|整理|编辑|制作|撰写|起草|拟定|采写|采编|编制|编印|收集|梳理|归集|组织|完成|实施|开展)$/

// These are verbs wherever they stand: «档案馆移交公开文件», «各村上报公开信息».
const ALWAYS_VERB =
  /^[^“《(,]{0,8}(?:移交|报送|上报|下发|发放|抽查|核查|删除|核实|转办|退回|召开|举办)(?!的|情况|结果|信息|名单)/

/** True if the clause, from its verb on, does something else than publish. */
export const doesOther = (predicate: string): boolean => {
  if (ALWAYS_VERB.test(predicate)) return true
  const deed = GOVERNS.exec(predicate)?.[0]
  if (deed === undefined) return false
  const rest = predicate.slice(deed.length)
  return !AND_PUBLISHES.test(rest) && !(LEADS_UP.test(deed) && AT_ONCE.test(rest))
}

const WORKED_ON = new RegExp(
  `^(?:的)?(?:政府|政务|各类)?(?:信息|内容|稿件|文章|推文|条目|事项|留言)?(?:全部|均|都|再次|已)*(?:进行|开展|实施|予以|加以|逐条|逐一|集中|全面|专项)+了?(?:${anyOf(OTHER_DEEDS)}|回头看|“回头看”|分析|研判|更新维护)`,
)
/** True for «对…1100条信息进行排查»: the number is of what was worked on, not of what was published. */
export const isWorkedOn = (tail: string): boolean => WORKED_ON.test(tail)
