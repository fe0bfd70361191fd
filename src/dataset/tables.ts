/** A column of the data package, declared once: CSV, schema, Arrow and SQL are derived from it. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  readonly required: boolean
  /** Chinese title and description; they go into datapackage.json and the dictionary page. */
  readonly title: string
  readonly description: string
  /** Allowed values of a coded column. */
  readonly values?: readonly string[]
}

export interface Table {
  readonly name: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly {
    readonly fields: readonly string[]
    readonly table: string
    readonly references: readonly string[]
  }[]
}

const text = (name: string, title: string, description: string, required = false): Column => ({
  name,
  type: 'string',
  required,
  title,
  description,
})

/** The roster: every township of each county that occurs, whether it has a report or not. */
export const TOWNSHIPS = {
  name: 'townships',
  title: '乡镇街道名录',
  columns: [
    text(
      'township_code',
      '区划代码',
      '九位国家统计用区划代码；名录中查无唯一对应者为以 x 开头的本地代码',
      true,
    ),
    text('name', '名称', '乡镇、街道名称', true),
    text('kind', '类别', '镇、乡、民族乡、街道、苏木、民族苏木或其他', true),
    text('county_code', '县代码', '六位；无对应者为以 x 开头的本地代码', true),
    text('county', '县（市、区）', '', true),
    text('prefecture_code', '地市代码', '四位', true),
    text('prefecture', '地市', '', true),
    text('province_code', '省代码', '两位', true),
    text('province', '省（区、市）', '', true),
    {
      name: 'matched',
      type: 'boolean',
      required: true,
      title: '已对应',
      description: '是否与国家区划名录唯一对应',
    },
    {
      name: 'population',
      type: 'integer',
      required: false,
      title: '常住人口',
      description: '人；未知为空',
    },
  ],
  primaryKey: ['township_code'],
  foreignKeys: [],
} as const satisfies Table

/** One row a report: a township and a year. */
export const REPORTS = {
  name: 'reports',
  title: '年度报告',
  columns: [
    text('report_id', '报告编号', '区划代码-年度', true),
    text('township_code', '区划代码', '', true),
    { name: 'year', type: 'integer', required: true, title: '年度', description: '统计年度' },
    {
      name: 'edition',
      type: 'string',
      required: false,
      title: '表式',
      description: '2014、2019 或 2021 版；未见表格为空',
      values: ['2014', '2019', '2021'],
    },
    text('title', '标题', '报告原标题；未采集为空'),
    {
      name: 'published_on',
      type: 'date',
      required: false,
      title: '发布日期',
      description: '报告落款或页面所载日期',
    },
    text('source_url', '来源网址', '官方发布页；未记录为空'),
    text('source_file', '来源文件', '所读文件名；由采集数据录入者为空'),
    text('source_sha256', '来源文件指纹', '所读文件的 SHA-256'),
    {
      name: 'capture',
      type: 'string',
      required: true,
      title: '采集范围',
      description: 'full：全文；opening：仅采集开头部分所载数字，其余为「未采集」，不是没有',
      values: ['full', 'opening'],
    },
    {
      name: 'total_scope',
      type: 'string',
      required: false,
      title: '总数口径',
      description: 'one channel：所述公开总数只含一个渠道',
      values: ['one channel'],
    },
  ],
  primaryKey: ['report_id'],
  foreignKeys: [{ fields: ['township_code'], table: 'townships', references: ['township_code'] }],
} as const satisfies Table

/** The dictionary of indicators. */
export const INDICATORS_TABLE = {
  name: 'indicators',
  title: '指标',
  columns: [
    text('indicator', '指标', '指标编号', true),
    text('table', '所在表', 'article20、applications、review、narrative 或 sheet2014', true),
    text('parent', '上级指标', '各下级之和应等于上级'),
    text('label_zh', '中文名', '表内印文', true),
    text('label_en', '英文名', ''),
    text('unit', '单位', '', true),
    text('editions', '表式', '有此格的表式，以空格分隔；all 为正文所述', true),
    text('kind', '数类', 'count、stock、signed、amount、rate 或 group', true),
  ],
  primaryKey: ['indicator'],
  foreignKeys: [],
} as const satisfies Table

/** One row a figure. No row: the report, or what was captured of it, does not say. */
export const OBSERVATIONS = {
  name: 'observations',
  title: '数字',
  columns: [
    text('report_id', '报告编号', '', true),
    {
      name: 'position',
      type: 'integer',
      required: true,
      title: '序号',
      description: '在本报告内的次序，从 1 起',
    },
    text('indicator', '指标', '', true),
    text('applicant', '申请人', '仅申请表各格有值'),
    text('label', '类目或渠道', '报告原文；仅按内容、渠道分列者有值'),
    {
      name: 'value',
      type: 'number',
      required: false,
      title: '数值',
      description: '以指标单位计；空白格为空，不是 0',
    },
    {
      name: 'status',
      type: 'string',
      required: true,
      title: '状态',
      description:
        'stated：明确；approximate：约数；blank：有格无数；recognised：从图片识别，本表各项合计均相符；to_check：从图片识别，待核对，数值栏留空，识别结果见依据；corrected：人工更正；confirmed：人工核对无误',
      values: [
        'stated',
        'approximate',
        'blank',
        'recognised',
        'to_check',
        'corrected',
        'confirmed',
      ],
    },
    text(
      'evidence',
      '依据',
      '表内行列，或数字所在的原文分句，不超过 80 字；采集数据未留原文者为空',
    ),
    {
      name: 'line',
      type: 'integer',
      required: false,
      title: '行号',
      description: '在来源文件文本中的行号，从 1 起',
    },
  ],
  primaryKey: ['report_id', 'position'],
  foreignKeys: [
    { fields: ['report_id'], table: 'reports', references: ['report_id'] },
    { fields: ['indicator'], table: 'indicators', references: ['indicator'] },
  ],
} as const satisfies Table

/** One row for each place where a rule does not hold. */
export const FINDINGS = {
  name: 'findings',
  title: '疑点',
  columns: [
    text('report_id', '报告编号', '', true),
    {
      name: 'position',
      type: 'integer',
      required: true,
      title: '序号',
      description: '在本报告内的次序，从 1 起',
    },
    text('rule', '规则', '规则编号', true),
    {
      name: 'severity',
      type: 'string',
      required: true,
      title: '程度',
      description: 'error：自相矛盾；warning：多半有误；note：提示',
      values: ['error', 'warning', 'note'],
    },
    text('message_zh', '说明', '一句话，含两侧数字', true),
    text('message_en', '英文说明', '', true),
    {
      name: 'expected',
      type: 'number',
      required: false,
      title: '甲侧的数',
      description: '规则比较的一侧，如分项之和；各规则两侧的名称见方法页。两侧都不是「应为」',
    },
    {
      name: 'actual',
      type: 'number',
      required: false,
      title: '乙侧的数',
      description: '规则比较的另一侧，如所载总数',
    },
    text(
      'cells',
      '涉及数字',
      '以空格分隔的 指标[:申请人]；类目以 # 引出，例如 disclosed.by_topic#办事指南',
    ),
    text('evidence', '依据', '不超过 80 字的原文'),
  ],
  primaryKey: ['report_id', 'position'],
  foreignKeys: [{ fields: ['report_id'], table: 'reports', references: ['report_id'] }],
} as const satisfies Table

/** One row for each rule and report: assessed, failed, or why it could not be assessed. */
export const CHECKS = {
  name: 'checks',
  title: '核对',
  columns: [
    text('report_id', '报告编号', '', true),
    text('rule', '规则', '规则编号', true),
    {
      name: 'assessed',
      type: 'integer',
      required: true,
      title: '核对次数',
      description: '所作比较的次数；0 为无可核',
    },
    {
      name: 'failed',
      type: 'integer',
      required: true,
      title: '不符次数',
      description: '不成立的次数',
    },
    text('not_assessed', '未核原因', '无可核时的原因'),
  ],
  primaryKey: ['report_id', 'rule'],
  foreignKeys: [{ fields: ['report_id'], table: 'reports', references: ['report_id'] }],
} as const satisfies Table

/** Every table of the package, referenced ones first. */
export const TABLES = [
  TOWNSHIPS,
  REPORTS,
  INDICATORS_TABLE,
  OBSERVATIONS,
  FINDINGS,
  CHECKS,
] as const satisfies readonly Table[]

export type TableName = (typeof TABLES)[number]['name']
