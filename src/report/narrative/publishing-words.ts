import { withoutPrefixes } from './prefixes.ts'

/** Verbs of publication, longest first. */
export const PUBLISH =
  /主动公开|公开发布|公开发表|对外发布|公开|发布|公布|披露|更新|推送|转发|转载|上传|刊登|刊发|刊载|发表|编发|推发|公示|录入|发送|推出/g

// «信息公开年报», «公示公告», «发布会»: the verb is part of a noun.
const NOUN_BEFORE =
  /(?:信息|政务|村务|党务|财务|厂务|校务|居务|事务|决策|执行|结果|会议|服务|预决算|预算|决算|管理|依申请|申请|不予|予以|同意|部分|事项|基层|三务|三公|未|应)$/
const NOUN_AFTER =
  /^(?:年度?报|指南|目录|制度|平台|专栏|栏|工作(?!动态|信息|进展|总结|计划)|标准|条例|情况|网|专区|电话|渠道|系统|办$|办公|会|公告|申请|质量|力度|机制|年度报|年度工作报|基本目录|审查|程序|原则|前(?!沿))/

// «公开指南», «主动公开事项目录» name documents, verb and all.
const NAMES_A_LIST =
  /^(?:事项|基本|信息|标准)*(?:目录|指南)|^(?:前(?!沿|期|进)|形式|方式|范围|时限|途径|答复|回复|征求|征集|透明)/

export interface Predicate {
  readonly verb: string
  readonly before: string
  readonly object: string
}

/** The verbs of publication in a clause that are verbs there, with what stands round them. */
export const predicatesOf = (clause: string): Predicate[] => {
  const found: Predicate[] = []
  for (const match of clause.matchAll(PUBLISH)) {
    const before = clause.slice(0, match.index)
    const object = clause.slice(match.index + match[0].length)
    const verb = match[0]
    if (
      before !== '' &&
      verb.endsWith('公开') &&
      !verb.startsWith('主动') &&
      NOUN_BEFORE.test(before.replace(/”$/, ''))
    )
      continue
    if (/“[^”]*$/.test(before) || /(?:法定|其[他它余])$/.test(before)) continue
    if (NAMES_A_LIST.test(object)) continue
    if (NOUN_AFTER.test(object) && withoutPrefixes(before) !== '') continue
    if (verb === '公示' && /^(?:公告|栏|公开|信息|类|牌)/.test(object)) continue
    if (verb === '公示' && before.endsWith('公告')) continue
    if (verb === '公开' && before === '' && /^(?:指南|目录|平台|栏|专栏|专区)/.test(object))
      continue
    found.push({ verb, before, object })
  }
  return found
}

/** Objects that mean all information, not a kind of it. */
const GENERIC =
  /^(?:了|的|各类|各种|各项|各级|各|一些|相关|有关|全部|所有|重要|重大|主要|最新|本级|本年度?|新增|上级|应公开|应主动公开|应当公开|法定|涉及|我镇|我乡|我街道|本镇|本乡|全镇|全乡|镇|乡|街道|机关|镇级|镇政府|乡镇|政府|政务|党政|党务政务|主动|对外|可|、|和|及|公开|主动公开|政务公开|政府公开|信息公开|工作|并|更新|发布|转发|推送)*(?:类?信息|信息内容|内容|信息公开|政务公开|政府信息公开内容|消息|资讯|数据|事项信息|信息事项|政务文件|工作信息|信息类)(?:的)?(?:情况)?$|^(?:了|的|各类|共|主动|公开|政府|政务|对外|新增|并|更新|发布|录入|上传|推送|转发|、|和|及|与)*$/
/** What only a channel carries: «公众号发布推文120篇» is a figure of the channel. */
const GENERIC_OF_CHANNEL =
  /^(?:了|的|各类|各种|各|相关|有关|原创|优质|政务|本地|宣传|图文|文字|微信|公众号|短|视频|推文|新闻|政策|类|、|和|及|工作|政府)*(?:信息|推文|图文|图文消息|图文信息|文章|稿件|作品|视频|短视频|内容|消息|新闻稿件|微博|博文|微信|公众号文章|报道|新闻|宣传信息|宣传稿件)(?:的)?$/

export const isGeneric = (object: string): boolean => GENERIC.test(object)
export const isGenericOfChannel = (object: string): boolean =>
  GENERIC.test(object) || GENERIC_OF_CHANNEL.test(object)

/** Nouns for the whole without a verb: «政府信息公开共计508条», «主动公开政府信息数46条». */
export const WHOLE =
  /^(?:的|全年|全[镇乡县区]|全街道|[我本][镇乡]|[我本]街道|本级)?(?:政务公开信息|(?:主动)?公开(?:的)?(?:各类)?(?:政府|政务)?信息|(?:政府|政务)?信息(?:主动)?公开|(?:政府|政务)信息主动公开|(?:主动)?公开(?:量|总数|总量)?|(?:政府|政务)信息|信息(?:公开|发布)?(?:总)?量?|发布信息)(?:的)?(?:情况|内容)?$/

/** Things counted in 条, 份 and 个 that are no disclosed information. */
export const NO_DISCLOSURE =
  /培训|横幅|标语|短信|宣传单|传单|宣传册|宣传品|宣传资料|手册|折页|海报|展板|广告|问卷|问题|线索|意见建议|举措|措施|账号|粉丝|关注(?:人数|用户|量)|阅读|点赞|评论|案件|纠纷|矛盾|隐患|检查|督查|整改|删除|清理|下架|错别字|错敏|错误|失效|链接失效|人员|人次|议案|提案|表述|投诉|满意|经费|资金[^、]{0,3}元|栏目数|窗口|电话|来访|不予公开|依申请|部分公开|无法提供|不公开|废止|有效|失密|泄密|处分|座谈|例会|会议$|工作会|推进会|次会|活动$|场次|^(?:行政)?规范性文件$|^行政(?:许可|处罚|强制)$|^规章$|栏目$|[公示告传]栏$|公开栏$|专栏$|板块$|张贴|播放|播报|发放|印发|悬挂|期间|^解读$/

/** Deeds that are no publication: «设置公示栏11个». */
export const OTHER_DEED =
  /^(?:设置|开设|设立|建立|新建|打造|建成|配备|维护|开通|建设|整合|更换|安装|制作|悬挂|张贴|发放|印发|印制|播放|召开|组织|举办|开展|培训|核查|排查|检查|报送|上报|撰写|起草|制定|出台|修订|修改|完善|编制|拟定|拍摄|新设|优化|调整|关停|注销|关注|拥有|现有|下辖|辖|清理|删除|整改|采购|投入|收集|走访|化解|解决|完成|实施|推进|落实|处理|办理|受理|收到)/

/** Nouns that a closed list may hold and a free sentence may not. */
export const NO_ITEM =
  /不予公开|依申请(?!对|公开(?:指南|目录|流程|渠道))|不公开|废止|现行有效|删除|清理|下架|整改|粉丝|关注(?:人数|用户|量)|阅读|点赞|浏览|点击|访问|办结|采[用纳]|满意|培训|人次|^第?[一二三四]季度|^[上下]半年|^[至-]?\d*月|^[至-]\d+月/
