import { read, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/check/desk/draft.ts'
import { filledForm, filledParts, filledSheet } from '../../src/check/letters/filled-form.ts'
import { letterOf } from '../../src/check/letters/letter.ts'
import { letterRows, letterText } from '../../src/check/letters/letter-text.ts'
import type { ReadFile } from '../../src/check/own-file.ts'
import { imbalances } from '../../src/check/summed/check-sum.ts'
import { sumForms, sumParts, sumSheets } from '../../src/check/summed/export-sum.ts'
import { cellAt, figuresIn, sumForm } from '../../src/check/summed/sum-form.ts'
import type { Say } from '../../src/composables/use-say.ts'
import { figureKey, type Correction } from '../../src/dataset/corrections.ts'
import { docxFile } from '../../src/export/office/docx.ts'
import { formWorkbook } from '../../src/export/office/form-workbook.ts'
import { checkReport } from '../../src/findings/check-report.ts'
import { RULE_IDS } from '../../src/findings/rule-ids.ts'
import { readReport } from '../../src/report/read-report.ts'
import { CHARACTERS, townshipRow } from '../../src/sample/county.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import { sampleDrafts } from '../../src/sample/sample-drafts.ts'
import { EN } from '../../src/wording/en.ts'
import { translatorOf } from '../../src/wording/message-format.ts'
import { say as sayIn } from '../../src/wording/say.ts'
import { ZH_CN } from '../../src/wording/zh-CN.ts'

const speaker = (words: Readonly<Record<string, string>>, locale: string): Say => {
  const t = translatorOf(words, locale)
  return (key, params) =>
    sayIn(typeof key === 'string' ? (params ? { key, params } : { key }) : key, t, locale)
}
const say = speaker(ZH_CN, 'zh-CN')

const files: readonly ReadFile[] = await Promise.all(
  sampleDrafts(20250101).map(async (report, i): Promise<ReadFile> => {
    const bytes = new TextEncoder().encode(renderReport(report))
    const reading = await readReport(bytes, report.fileName, null)
    if ('error' in reading) throw new Error(reading.error.message)
    const draft: Draft = {
      id: `f${i}`,
      file: report.fileName,
      sha256: String(i),
      parsed: reading.report,
      township:
        CHARACTERS.map(townshipRow).find((t) => t.township_code === report.townshipCode) ?? null,
      year: report.year,
      corrections: [],
      counts: true,
    }
    return {
      id: draft.id,
      name: report.fileName,
      source: new Blob([]),
      state: 'read',
      draft,
      blocks: [],
      known: { townshipFrom: 'title', candidates: [], yearFrom: 'title' },
      results: checkReport(reading.report, { previous: null, peers: [] }),
    }
  }),
)
const faulty = files.find(({ results }) =>
  results.some(({ rule, findings }) => rule.startsWith('balance.') && findings.length > 0),
)!

const correction = (part: Partial<Correction>): Correction => ({
  indicator: 'applications.received',
  applicant: 'total',
  label: null,
  kind: 'misread',
  read: 1,
  set: 77,
  reason: '原件为 77',
  date: '2027-01-20',
  ...part,
})
const withCorrections = (file: ReadFile, corrections: readonly Correction[]): ReadFile => ({
  ...file,
  draft: { ...file.draft, corrections },
})

describe('a letter', () => {
  it('names table, row, column, both numbers and what to do, for every finding', () => {
    const letter = letterOf(faulty, 'zh')
    const findings = faulty.results.flatMap((result) => result.findings)
    expect(letter.items).toHaveLength(findings.length)
    const at = letter.items.findIndex(({ rule }) => rule.startsWith('balance.'))
    const [item, finding] = [letter.items[at]!, findings[at]!]
    expect(item.table).toBe('申请情况表')
    expect(item.rows.length).toBeGreaterThan(0)
    expect(item.columns.length).toBeGreaterThan(0)
    expect(item.sides.map(({ value }) => value)).toEqual([finding.expected, finding.actual])
    const text = letterText(letter, say)
    expect(text).toContain(letter.name)
    expect(text).toContain(finding.messageZh)
    expect(text).toContain('请：')
    expect(text.split('\n').filter((line) => /^\d+\. /.test(line))).toHaveLength(findings.length)
  })

  it.each([
    ['zh-CN', ZH_CN],
    ['en', EN],
  ] as const)('has advice for every rule in %s', (locale, words) => {
    const speak = speaker(words, locale)
    const said = RULE_IDS.map((id) => speak(`letter.advice.${id}`))
    expect(said.filter((text) => text.length < 10 || text.startsWith('letter.'))).toEqual([])
    expect(new Set(said).size).toBe(RULE_IDS.length)
  })

  it('says what was agreed on, and nothing of what was confirmed', () => {
    const file = withCorrections(faulty, [
      correction({ kind: 'township', reason: '漏计一件' }),
      correction({ kind: 'confirmed', indicator: 'applications.carried_in' }),
    ])
    const letter = letterOf(file, 'zh')
    expect(letter.notes.map(({ kind }) => kind)).toEqual(['township'])
    expect(letterText(letter, say)).toContain('请改为 77')
  })

  it('is a row a finding in the table of all', () => {
    const letters = files.map((file) => letterOf(file, 'zh'))
    const { head, rows } = letterRows(letters, say)
    expect(rows).toHaveLength(letters.reduce((sum, { items }) => sum + items.length, 0))
    expect(rows.every((row) => row.length === head.length)).toBe(true)
  })
})

const cellsOf = async (bytes: Uint8Array, name: string) => {
  const reading = await readReport(bytes, name, null)
  if ('error' in reading) throw new Error(reading.error.message)
  return new Map(
    reading.report.observations
      .filter(({ place }) => place.kind === 'cell')
      .map((o) => [figureKey(o), o.value] as const),
  )
}

describe('the filled form', () => {
  const clean = files.find(({ draft }) => draft.parsed.tables.length === 3)!
  const changed = withCorrections(clean, [correction({})])
  const before = new Map(
    clean.draft.parsed.observations
      .filter(({ place }) => place.kind === 'cell')
      .map((o) => [figureKey(o), o.value] as const),
  )
  const key = 'applications.received|total|'

  it('is read back from Word with every figure, the correction among them', async () => {
    const form = filledForm(changed.draft, 'zh', say)
    const found = await cellsOf(docxFile(filledParts(form, say)), 'form.docx')
    expect(found.get(key)).toBe(77)
    for (const [id, value] of before)
      if (id !== key) expect([id, found.get(id)]).toEqual([id, value])
  })

  it('has in Excel what the body agreed to, marked, and leaves blank what is blank', async () => {
    const agreed = withCorrections(clean, [
      correction({ kind: 'township' }),
      correction({ indicator: 'applications.carried_in', set: null }),
    ])
    const form = filledForm(agreed.draft, 'zh', say)
    const bytes = await formWorkbook([filledSheet(form, say)], [])
    const sheet = read(bytes).Sheets['汇总表']!
    const rows = utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1 })
    const rowOf = (label: RegExp) =>
      rows.find((row) => row.length > 3 && row.some((cell) => label.test(String(cell))))
    expect(rowOf(/本年新收政府信息公开申请数量/)?.at(-1)).toBe(77)
    expect(rowOf(/上年结转政府信息公开申请数量/)?.at(-1)).not.toBe(0)
    expect(sheet['!merges']?.length).toBeGreaterThan(20)
    expect(form.lines.join()).toContain('商定改为 77')
  })
})

describe('the summed form on paper', () => {
  const bodies = files.map(({ draft }) => ({
    code: draft.township!.township_code,
    name: draft.township!.name,
    kind: draft.township!.kind,
    report: draft.parsed,
  }))
  const form = sumForm(bodies, '2021')
  const report = {
    form,
    title: '示例县2026年汇总',
    lines: ['草稿'],
    failed: imbalances(form).failed,
    county: null,
    language: 'zh' as const,
  }

  it('is read back from Word with the sums of all cells that every body fills', async () => {
    const found = await cellsOf(docxFile(sumParts(report, say)), 'sum.docx')
    const whole = form.tables
      .flatMap(figuresIn)
      .map((one) => cellAt(form, one))
      .filter(({ counted }) => counted === bodies.length)
    expect(whole.length).toBeGreaterThan(100)
    for (const cell of whole)
      expect([figureKey(cell), found.get(figureKey(cell))]).toEqual([figureKey(cell), cell.value])
  })

  it('has in Excel the form, every cell’s bodies, and a word where there is no number', async () => {
    const bytes = await formWorkbook(sumForms(report, say), sumSheets(report, say))
    const book = read(bytes)
    expect(book.SheetNames).toEqual(['汇总表', '各格说明', '各单位明细', '勾稽不符'])
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['各单位明细']!)
    const keys = form.tables.flatMap(figuresIn)
    expect(rows).toHaveLength(keys.length)
    rows.forEach((row, i) => {
      const cell = cellAt(form, keys[i]!)
      expect(row['汇总数'] ?? null).toBe(cell.value)
      const numbers = bodies.map(({ name }) => row[name])
      expect(numbers.filter((value) => typeof value === 'number')).toHaveLength(cell.counted)
      expect(numbers.every((value) => value !== undefined && value !== '')).toBe(true)
    })
  })
})
