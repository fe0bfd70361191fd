/** Words that a narrow page may cut anywhere within; no title ends and no sentence starts so. */
export const CUT_WORDS = [
  '政府信息',
  '政务信息',
  '主动公开',
  '依申请公开',
  '政策解读',
  '年度',
  '政务动态',
  '工作动态',
  '公示公告',
  '通知公告',
  '机构职能',
  '政策文件',
  '申请',
  '答复',
  '回复',
  '受理',
  '收到',
  '未收到',
  '办理',
  '行政复议',
  '行政诉讼',
  '条次',
  '件次',
  '政府网站',
  '门户网站',
  '微信公众号',
  '微博',
  '平台',
  '公开栏',
  '显示屏',
  '热线',
  '工单',
  '信箱',
  '留言',
  '征求意见',
  '征集',
  '建议',
  '采纳',
  '推送',
  '发布',
  '更新',
  '累计',
  '合计',
  '其中',
] as const

const CUTS = CUT_WORDS.flatMap((word) =>
  [...word].slice(1).map((_, i) => ({ before: word.slice(0, i + 1), after: word.slice(i + 1) })),
)

// A line that ends so goes on: «年内收到申请共», «通过», «其中».
const GOES_ON = /(?:[共计约近达为于的和及与或在]|通过|利用|依托|其中|累计|未|均)$/
const COUNTS = /^\d[\d,.]*\s*[余多万]*[条件份篇项期则]/

/** True where a line break stands within a word («政府信|息»), or between one and its number. */
export const isCut = (left: string, right: string): boolean =>
  CUTS.some(({ before, after }) => left.endsWith(before) && right.startsWith(after)) ||
  (GOES_ON.test(left) && COUNTS.test(right))
