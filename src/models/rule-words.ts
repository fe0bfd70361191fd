import { RULES } from '../findings/rules.ts'
import { JUDGING_RULE_IDS, type RuleId } from '../findings/rule-ids.ts'
import type { FindingsGridRow } from '../figures/findings-grid/query.ts'
import { column, plain } from './columns.ts'
import { bilingual, type FigureColumn, type FigureRow, type Message } from './figure.ts'
import { flawsOf } from './findings-verdict.ts'
import type { WordKey } from '../wording/zh-CN.ts'
import type { KeyBefore } from '../wording/message.ts'

type Params = NonNullable<Message['params']>

/** What a rule is called, in both languages; its id where this program does not know it. */
export const ruleName = (id: string): Message => {
  const rule = RULES.find((one) => one.id === id)
  return rule ? bilingual(rule.titleZh, rule.titleEn) : bilingual(id, id)
}

type RuledKey = WordKey & KeyBefore<'.rule'>

/** A sentence that says by which rule, where only one is asked about: its key ends in «rule». */
export const ruleMessage = (key: RuledKey, params: Params, rule: RuleId | null): Message =>
  rule === null
    ? { key, params }
    : { key: `${key}.rule`, params: { ...params, rule: ruleName(rule) } }

/** The columns that say by which rule, in table and CSV; none where all are asked about. */
export const ruleColumns = (rule: RuleId | null): readonly FigureColumn[] =>
  rule === null ? [] : [column('rule', 'code'), column('rule_title', 'text')]

export const ruleCell = (rule: RuleId | null): FigureRow =>
  rule === null ? {} : { rule: plain(rule), rule_title: plain(ruleName(rule)) }

/** How many of the full reports have flaws; of a single rule, of those that it can be held against. */
export const gridHeading = (
  rows: readonly FindingsGridRow[],
  params: Params,
  rule: RuleId | null,
): Message => {
  const judged = rows.filter((row) => row.capture === 'full')
  if (judged.length === 0) return { key: 'figure.findings-by-rule.none', params }
  const flawed = judged.filter((row) => flawsOf(row) > 0).length
  const counts = { ...params, reports: judged.length, flawed, clean: judged.length - flawed }
  if (rule === null)
    return { key: `figure.findings-grid.${flawed === 0 ? 'clean' : 'some'}`, params: counts }
  const assessable = judged.filter((row) => (row.assessable ?? 0) > 0).length
  const noted = judged.filter((row) => flawsOf(row) === 0 && row.notes > 0).length
  const well = JUDGING_RULE_IDS.includes(rule) ? 'clean' : 'quiet'
  const key = flawed > 0 ? 'some' : noted > 0 ? 'noted' : assessable === 0 ? 'nothing' : well
  const known = { ...counts, assessable, noted, rule: ruleName(rule) }
  return { key: `figure.findings-grid.${key}.rule`, params: known }
}
