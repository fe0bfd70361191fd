import * as XLSX from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { TABLES } from '../../src/dataset/tables.ts'
import { packageSheets } from '../../src/export/package-workbook.ts'
import { workbookOf } from '../../src/export/workbook.ts'
import { context } from '../models/example-rows.ts'
import { t, tEn } from '../models/translate.ts'

const filled = TABLES.map((table) => ({
  table,
  rows: [table.columns.map(({ type }, i) => (type === 'string' ? `00${i}` : i))],
}))

const sheets = (locale: 'zh-CN' | 'en', synthetic = false) =>
  packageSheets(filled, {
    imprint: {
      about: context(1, [2025], { synthetic }).about,
      version: 'abc123def456',
      checks: { assessed: 10, failed: 1 },
    },
    scope: { key: 'excel.about.scope.text', params: { scope: '示例县', years: '2025' } },
    t: locale === 'en' ? tEn : t,
    locale,
  })

describe('a whole set as a workbook', () => {
  it('has 说明, a sheet of data for every table, and 字典 of every column', async () => {
    const book = XLSX.read(await workbookOf(sheets('zh-CN')))
    expect(book.SheetNames[0]).toBe('说明')
    expect(book.SheetNames.at(-1)).toBe('字典')
    expect(book.SheetNames).toHaveLength(TABLES.length + 2)
    const cells = (name: string) =>
      XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, defval: null })
    TABLES.forEach((table, i) => {
      const name = book.SheetNames[i + 1]!
      expect(name.startsWith('数据 ')).toBe(true)
      expect(name.length).toBeLessThanOrEqual(31)
      expect(cells(name)).toEqual([table.columns.map((column) => column.name), filled[i]!.rows[0]])
    })
    expect(cells('字典').length).toBe(1 + TABLES.reduce((n, { columns }) => n + columns.length, 0))
    expect(JSON.stringify(cells('说明'))).toContain('示例县')
  })

  it('says of a synthetic set that it is one, and is English all through in English', () => {
    expect(JSON.stringify(sheets('zh-CN', true)[0])).toContain('合成')
    const names = sheets('en').map(({ name }) => name)
    expect(names.join()).not.toMatch(/\p{Script=Han}/u)
  })
})
