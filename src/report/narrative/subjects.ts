/** What a clause speaks of. The first pattern of {@link SUBJECTS} that it holds decides. */
export type Subject =
  | 'adopted'
  | 'hotline'
  | 'visits'
  | 'review'
  | 'litigation'
  | 'disputes'
  | 'application'
  | 'consultation'
  | 'opinion'
  | 'mail'
  | 'interpretation'

/** The words that make a clause speak of a subject; the text is normalised. */
export const SUBJECTS: readonly {
  readonly subject: Subject
  readonly pattern: RegExp
  readonly except?: RegExp
  readonly example: string
}[] = [
  {
    subject: 'adopted',
    pattern: /(?:意见|建议)?(?:被)?采[用纳]/,
    except:
      /(?:信息|稿件|报道|报送|新闻)[^意建]{0,12}采[用纳]|采[用纳](?:信息|稿件)|采用.{0,10}(?:方式|形式)/,
    example: '采纳意见',
  },
  {
    subject: 'hotline',
    pattern:
      /12345|(?:政务服务|市长|县长|区长|州长|市民|便民|民生|政府服务|书记|服务|一号通?)[^,]{0,6}热线|热线(?:受理|办理|工单|办件|事项|诉求|来电|转办|交办|平台|来件|投诉|\d|共|$)/,
    except:
      /办公[^,]{0,4}(?:热线|电话)|(?:镇|乡|街道|村)级?(?:便民|服务)*热线|咨询(?:热线|电话)|(?:举报|监督|服务)电话|热线电话$/,
    example: '“12345”政务服务热线工单',
  },
  {
    subject: 'visits',
    pattern:
      /(?:访问|浏览|点击)(?:总)?(?:量|率|人?次数?|数|总量)|访问|浏览|(?:日均|每日|每天|累计)点击/,
    except:
      /阅读|微信|公众号|抖音|视频|微博|粉丝|单篇|发布时间|来源:|作者:|字体|打印|责任编辑|最高|峰值|(?:浏览|点击|阅读|访问)次数:|访客|走访|回访|接访|上访|来访|信访|家访/,
    example: '网站累计访问量',
  },
  {
    subject: 'disputes',
    pattern:
      /复议(?:案件|程序|申请|事项)?(?:、|和|及|与|或|以及|,)*(?:提起|的)?(?:行政)?(?:应诉|诉讼)|诉讼(?:案件|程序|事项)?(?:、|和|及|与|或|以及|,)*(?:行政)?复议/,
    except: /维持|纠正|纠错|撤销|败诉|胜诉|尚未审结|应诉率|出庭|答复书/,
    example: '行政复议、行政诉讼',
  },
  {
    subject: 'review',
    pattern: /复议/,
    except: /维持|纠正|纠错|撤销|尚未审结|其他结果|结转|复议后|审结|率/,
    example: '行政复议案件',
  },
  {
    subject: 'litigation',
    pattern: /诉讼|应诉/,
    except: /维持|纠正|纠错|撤销|败诉|胜诉|尚未审结|其他结果|应诉率|出庭|审结|民事|刑事/,
    example: '行政诉讼',
  },
  {
    subject: 'application',
    pattern:
      /(?:依申请|申请)(?:信息)?公开|公开(?:政府|政务)?(?:信息)?(?:的)?(?:有效)?申请|信息(?:公开)?(?:的)?(?:有效)?申请|依申请|申请(?:书|件|事项|数|量|表|$|[^人材流程])/,
    except:
      /申请(?:指南|目录|人|流程|程序|渠道|材料|办法|方式|指引)|(?:补助|低保|救助|许可|贫困|住房|入党|建房|宅基地|资金|项目|入学|奖补|危房|党员|五保|办证|证照|残疾|临时|专利|执行|补贴)[^,]{0,6}申请|申请(?:低保|救助|补助|办理|入党)|对依法|结转|转结|收费|收取|不予公开文件/,
    example: '政府信息公开申请',
  },
  {
    subject: 'consultation',
    pattern:
      /(?:意见|民意)(?:建议)?征[集求]|征集(?:调查|民意|活动|$)|网[上络](?:调查|征集)|征[集求](?:公众)?(?:意见|民意)(?=[^条]{0,6}\d*期)|民意调查|在线征集|调查征集/,
    except:
      /征集到|征集(?:公告|结果|情况)|问卷|满意|重大决策预公开|(?:征集|收集)(?:到|了)?(?:各类|群众|社会|公众)*意见(?:建议)?(?:数量)?$/,
    example: '开展意见征集',
  },
  {
    subject: 'opinion',
    pattern:
      /(?:征集|收集|征求)(?:到|了)?[^,]{0,12}(?:意见|建议)|收到(?:的)?(?:有效|反馈|公众|群众|社会)*意见(?:和?建议)?(?:数量|数)?|(?:意见|建议)(?:数量|数)/,
    except: /整改|审计|巡[视察]|意见稿|走访|座谈|入户|排查|调研/,
    example: '征集到意见建议',
  },
  {
    subject: 'mail',
    pattern:
      /信箱|来信|信件|留言|网络?问政|问政|(?:群众|公众|网民|网友|百姓|市民|居民|村民|社会)[^,]{0,10}(?:诉求|意见|建议|咨询|关切|提问|疑问)|(?:网民|网友|公众)[^,]{0,10}问题|咨询、?[^,]{0,6}(?:建议|意见|投诉)|领导之?窗|(?:回复|答复|解答)[^,、]{0,6}咨询|微博投诉|互动交流|咨询留言|网上咨询|在线咨询|民生诉求|诉求/,
    except:
      /来访|走访|电话|热线|问卷|座谈|检查|12345|排查|矛盾|纠纷|化解|邮箱|满意|窗口|培训|阅读|宣传|信访件|接访/,
    example: '县长信箱留言',
  },
  {
    subject: 'interpretation',
    pattern: /解读/,
    except:
      /解读(?:活动|会议?|率|和关联|比例|工作|栏目|专栏|机制|力度|方式|形式|培训|\(视频\)会)|(?:文件|政策)(?:及|和|与|、)(?:其|相关|政策)?解读|转载.{0,10}解读|信息发布解读|发布会|访谈|解读(?:、|和|及)|解读等(?!材料)/,
    example: '政策解读材料',
  },
]

/** What a stretch of text speaks of, or null. */
export const subjectOf = (text: string): Subject | null => {
  for (const { subject, pattern, except } of SUBJECTS)
    if (pattern.test(text) && except?.test(text) !== true) return subject
  return null
}
