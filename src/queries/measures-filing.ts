import type { Measure } from './measure.ts'

const TABLES_ZH = '国办公开办函〔2021〕30号所附统计表的勾稽关系'
const TABLES_EN = 'Balance rules of the tables attached to circular 国办公开办函〔2021〕30号'

/** Who filed, and whether the figures of a report agree with each other. */
export const FILING_MEASURES = {
  coverage: {
    zh: {
      name: '报送率',
      definition: '范围内有年度报告的乡镇街道占名录上全部乡镇街道的比例。',
      none: '名录为空',
      caveat: '部分收录的数据集只能说“收录”，不能说“报送”。',
      basis: '《政府信息公开条例》第四十九条（提交与公布）、第五十条（内容）',
    },
    en: {
      name: 'Reports filed',
      definition: 'Townships in scope with a yearly report, of all townships on the roster.',
      none: 'no townships on the roster',
      caveat: 'Of a set that was collected in part it says “collected”, never “filed”.',
      basis: 'Disclosure Regulations (2019), Art. 49 (filing and publication) and 50 (content)',
    },
    numerator: ['reports'],
    denominator: ['due'],
    unit: '%',
    direction: 'higher',
  },
  on_time: {
    zh: {
      name: '按时率',
      definition: '日期已知的报告中，次年1月31日以前（含当日）公布的比例。',
      none: '日期未载',
      caveat: '日期未载的报告单列，不算逾期；日期取报告落款或发布页所载。未收录的报告不在其中。',
      basis: '《政府信息公开条例》第四十九条（每年1月31日前；县级以上地方政府为3月31日前）',
    },
    en: {
      name: 'Published in time',
      definition: 'Reports published by 31 January of the next year, of those whose date is known.',
      none: 'no date known',
      caveat:
        'A report without a date stands apart and is never late. The date is that of the signature or of the page. Reports that were not collected are not counted.',
      basis:
        'Disclosure Regulations (2019), Art. 49 (by 31 January; governments of counties and above by 31 March)',
    },
    numerator: ['on_time'],
    denominator: ['dated'],
    unit: '%',
    direction: 'higher',
  },
  check_clean: {
    zh: {
      name: '全文且无疑点',
      definition: '采集了全文的报告中，所核规则均相符的比例。',
      none: '没有全文报告',
      caveat: '说的是数字是否相符，不是工作好坏；与答复率等指标不合并。',
      basis: TABLES_ZH,
    },
    en: {
      name: 'In full, no findings',
      definition: 'Reports captured in full of which every rule that was checked holds.',
      none: 'no report in full',
      caveat:
        'It tells whether figures agree, not whether the work was good; it is never mixed with reply rates and other measures.',
      basis: TABLES_EN,
    },
    numerator: ['clean'],
    denominator: ['full'],
    unit: '%',
    direction: 'none',
  },
  check_pass: {
    zh: {
      name: '勾稽通过率',
      definition: '采集了全文的报告中，可核的规则里相符的比例；一份报告的一条规则算一项。',
      none: '无可核',
      caveat: '没有矛盾或存疑的算相符，只作提示的规则不计；只采集了开头的报告不作判断。',
      basis: TABLES_ZH,
    },
    en: {
      name: 'Checks passed',
      definition:
        'Rules that hold, of those that could be checked on reports captured in full; one rule on one report counts once.',
      none: 'nothing to check',
      caveat:
        'A rule holds where it finds neither a contradiction nor anything doubtful; rules that only give notes do not count. Reports captured in part are not judged.',
      basis: TABLES_EN,
    },
    numerator: ['checks_passed'],
    denominator: ['checks_assessed'],
    unit: '%',
    direction: 'none',
  },
} as const satisfies Record<string, Measure>
