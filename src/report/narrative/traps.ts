/**
 * Digits that count nothing: dates, document numbers, articles, telephones. Each line has an
 * example whose digits must all be covered; the text is normalised. A new trap is a new line.
 */
export interface Trap {
  readonly id: string
  /** One of these signs stands in every match: text without any is not searched. */
  readonly signs?: string
  readonly pattern: RegExp
  readonly example: string
  /** The digits are those of a count that cannot be told, not of something else. */
  readonly spoilsCount?: true
}

export const TRAPS: readonly Trap[] = [
  {
    id: 'vague',
    signs: '数几好上成',
    pattern: /[数几好][十百千万]+/g,
    example: '数十条',
    spoilsCount: true,
  },
  {
    id: 'digits_apart',
    signs: ' ',
    pattern: /(?<![\d ])\d+(?: \d+)+/g,
    example: '12 6条',
    spoilsCount: true,
  },
  {
    id: 'thousands_apart',
    signs: ',',
    pattern: /(?<![\d'])\d{1,3},\d{3}(?=[余多万]?[条件份篇])/g,
    example: '1 , 529条',
    spoilsCount: true,
  },
  {
    id: 'date',
    pattern:
      /(?<!\d)(?:\d{1,4}[-~至到])?\d+(?:年|月|日|时|点(?![击赞])|分钟|小时|周[年岁]|季度|岁)(?:\d+(?=[月日]))?/g,
    example: '自2025年11月1日起至202511月1231日',
  },
  {
    id: 'date_cut',
    signs: '月',
    pattern: /(?<!\d)\d{1,2}月\d{1,2}(?=止|至|起)/g,
    example: '截至12月31止',
  },
  {
    id: 'date_numeric',
    signs: '-./',
    pattern: /\d{4}[-./]\d{1,2}[-./]\d{1,2}/g,
    example: '2024-01-22',
  },
  { id: 'clock', signs: ':', pattern: /\d{1,2}:\d{2}(?::\d{2})?/g, example: '8:30-12:00' },
  {
    id: 'year_range',
    signs: '-~至到',
    pattern: /(?:19|20)\d\d[-~至到](?:19|20)?\d\d(?!\d|条|件)/g,
    example: '2021-2025规划',
  },
  {
    id: 'document_number',
    signs: '〔【〕】(<',
    pattern: /[〔(【<]?(?:19|20)\d{2,5}[〕)】>]第?\d*号?|[〔【]\d+[〕】]?\d*号?/g,
    example: '国办公开办函〔2021〕30号',
  },
  {
    id: 'number_sign',
    signs: '号#栋幢室楼弄单路',
    pattern: /(?<!\d)\d+(?:号|#|栋|幢|室|楼|弄|单元|路)/g,
    example: '第711号,204室',
  },
  {
    id: 'ordinal',
    signs: '第',
    pattern:
      /第[\d零一二三四五六七八九十百]+(?:[条款项章节届个次期批版年位名季]|)(?:(?:、|和|及|与|至|-|或)第?[\d零一二三四五六七八九十百]+[条款项章节](?!信息|动态))*/g,
    example: '依据第20条和21条、第三十一条',
  },
  {
    id: 'telephone',
    pattern:
      /(?:0\d{2,3}-)\d{6,8}|1[3-9]\d{9}|(?:电话|传真|邮编|邮政编码|热线)[^\d,;。]{0,4}[\d-]{5,}/g,
    example: '电话:0537-5450001,邮编:636462',
  },
  {
    id: 'hotline_name',
    pattern: /(?<!\d)(?:12345|12315|12348|12388|12380|12371|12320|12377|12319|12328|12369)(?!\d)/g,
    example: '“12345”热线',
  },
  {
    id: 'code',
    pattern:
      /(?<![A-Za-z])[A-Za-z]{1,12}[-\d]{0,40}\d|(?<!\d)\d{1,20}(?:[-/]\d{1,20}[-/][-/\d]{0,60}|[A-Za-z]{1,12}|\/\d{1,20})/g,
    example: 'QZ10914-0101-2024-00001',
  },
  { id: 'long', pattern: /\d{9,}/g, example: '3070211020000013000000' },
  {
    id: 'year_glued',
    pattern: /(?<![\d.])20[12]\d\d+(?!\d)/g,
    example: '结转20228件',
    spoilsCount: true,
  },
  {
    id: 'list_mark',
    signs: '.、)',
    pattern: /(?<=^|[。;:,、\n])(?:\d{1,2}(?:[.、)](?!\d)|\.(?=\d{4}年))|\(\d{1,2}\))/g,
    example: '1.主动公开;2、依申请公开;(3)其他',
  },
  {
    id: 'mark',
    pattern:
      /\([一二三四五六七八九十]{1,3}\)|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}(?:是|、)/g,
    example: '一是加强',
  },
  {
    id: 'not_one',
    signs: '不没未',
    pattern:
      /(?<![\d十百千万])[一1](?:条|件|份|篇|项|个|次|期)(?:信息|内容|事项|公文|文件|诉求|留言)?(?:也|都)?(?:不(?:遗|漏|落|少|拖|错|差|积|缺|放|丢|误|压)|(?:没有?|未)(?:遗|漏|落下|错|丢))|(?<![\d十百千万])[一1]条(?:也|都)?不公开(?!信息)|(?:不|没有?|未)(?:遗?漏|落|少|错|缺|差|丢|放过?|积压)(?:掉|下|任何)?[一1](?:条|件|份|篇|项|个|次)/g,
    example: '该公开的一条不漏、不该公开的1条不公开、不错一件',
  },
  {
    id: 'each_one',
    signs: '一1',
    pattern:
      /(?:每|任何|同|某|哪|这|那)[一1](?:条|件|份|篇|项|个|次|期)|(?<![\d十百千万])[一1](条|件|份|篇|项|个)[一1](?:\1|档|审|策|议|码|册|卡|评|办|登|报)|跑[一1]次/g,
    example: '每一条信息、一件一档、跑1次',
  },
  {
    id: 'sum_name',
    signs: '+',
    pattern: /(?<!\d)\d{1,3}\+[\dNnXx]{1,3}(?:\+[\dNnXx]{1,3})*/g,
    example: '“1+5+N”',
  },
  {
    id: 'percent',
    signs: '%百个‰',
    pattern: /(?<!\d)\d{1,9}(?:\.\d{1,6})?(?:%|个百分点|个点|‰)/g,
    example: '9.28%',
  },
  { id: 'within_title', signs: '《', pattern: /《[^《》\n]{1,60}》/g, example: '《2022年决算》' },
  {
    id: 'within_quotes',
    signs: '“',
    pattern: /“[^“”\n]{0,12}”/g,
    example: '“141”基层治理',
  },
  {
    id: 'url',
    signs: 'w:@',
    pattern: /(?:https?:\/\/|www\.)[\w./?=&%-]{1,200}|(?<![\w.])[\w.]{1,60}@[\w.]{1,60}/g,
    example: 'www.a1.cn',
  },
]

const SIGNED = TRAPS.map((trap) => ({
  ...trap,
  signs: trap.signs === undefined ? null : [...trap.signs],
}))

/** One mark a character: 1 where a trap covers it, 2 where it is of a count that cannot be told. */
export const trapped = (text: string): Uint8Array => {
  const marks = new Uint8Array(text.length)
  for (const { pattern, signs, spoilsCount } of SIGNED) {
    if (signs !== null && !signs.some((sign) => text.includes(sign))) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
      marks.fill(spoilsCount === true ? 2 : 1, match.index, match.index + match[0].length)
  }
  return marks
}
