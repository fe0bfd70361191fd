import { writeFileSync } from 'node:fs'
import { formatRecord } from '../dataset/csv.ts'
import type { ReportRows } from '../dataset/report-rows.ts'
import { RULES } from '../findings/rules.ts'
import type { CountyFile, Refusal } from './filing.ts'

const HEADER = [
  '区划代码',
  '县（市、区）',
  '乡镇街道',
  '年度',
  '文件',
  '程度',
  '规则',
  '说明',
  '甲侧',
  '甲侧的数',
  '乙侧',
  '乙侧的数',
  '依据',
]

/** Excel runs a text that begins like this; an apostrophe keeps it a text. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** What a side of a rule is called; nothing where the finding has no number on it. */
const side = (id: string, name: 'expected' | 'actual', value: number | null): string =>
  value === null ? '' : (RULES.find((rule) => rule.id === id)?.sides[name].zh ?? '')

const number = (value: number | null): string => (value === null ? '' : String(value))

/** The findings of a run as one CSV for people: a row a finding, a row a file that was refused. */
export class FindingsReport {
  // Excel takes a file for UTF-8 only by its mark.
  private text = `\uFEFF${formatRecord(HEADER)}`

  add({ report, findings }: ReportRows, county: CountyFile): void {
    const township = county.townships.find((t) => t.township_code === report.township_code)
    for (const f of findings)
      this.text += formatRecord([
        report.township_code,
        guarded(township?.county ?? ''),
        guarded(township?.name ?? ''),
        String(report.year),
        guarded(report.source_file ?? ''),
        f.severity,
        f.rule,
        guarded(f.message_zh),
        side(f.rule, 'expected', f.expected),
        number(f.expected),
        side(f.rule, 'actual', f.actual),
        number(f.actual),
        guarded(f.evidence ?? ''),
      ])
  }

  refuse({ file, code, message }: Refusal): void {
    const nobody = ['', '', '', '']
    this.text += formatRecord([
      ...nobody,
      guarded(file),
      'refused',
      code,
      message,
      '',
      '',
      '',
      '',
      '',
    ])
  }

  save(path: string): void {
    writeFileSync(path, this.text)
  }
}
