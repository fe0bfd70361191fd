import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as XLSX from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { figureSheets } from '../../src/export/figure-workbook.ts'
import { MOST_ROWS, workbookOf, type Sheet } from '../../src/export/workbook.ts'
import { mailboxReplyFigure } from '../../src/figures/mailbox-reply/model.ts'
import { context, replies } from '../models/example-rows.ts'
import { t, tEn } from '../models/translate.ts'

/** Reads a workbook back with a program that had no part in writing it. */
const readBack = (bytes: Uint8Array) => {
  const book = XLSX.read(bytes, { cellNF: true })
  return {
    names: book.SheetNames,
    cells: (name: string) => {
      const sheet = book.Sheets[name]
      if (!sheet) throw new Error(`no sheet ${name}`)
      return XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null })
    },
    type: (name: string, at: string) => (book.Sheets[name]?.[at] as { t?: string } | undefined)?.t,
  }
}

const HOSTILE: Sheet = {
  name: '数据',
  head: ['代码', '名称', '数'],
  rows: [
    ['001', '=1+1', -3],
    ['0621025105', '__proto__', 0],
    ['x', 'constructor', 0.5],
    ['<a>&"', '一\n二', null],
    ['长', '字'.repeat(40_000), 1e12],
  ],
}

const soffice = '/usr/bin/soffice'

describe('a workbook', () => {
  it('keeps codes as text, numbers as numbers and no value as an empty cell', async () => {
    const book = readBack(await workbookOf([HOSTILE]))
    const [head, ...rows] = book.cells('数据')
    expect(head).toEqual(HOSTILE.head)
    expect(rows.slice(0, 4)).toEqual(HOSTILE.rows.slice(0, 4))
    expect(String(rows[4]![1])).toHaveLength(32_767)
    expect([book.type('数据', 'A2'), book.type('数据', 'B2'), book.type('数据', 'C2')]).toEqual([
      's',
      's',
      'n',
    ])
    expect(book.type('数据', 'C5')).toBeUndefined()
  })

  it('freezes the heading of a table and nothing where there is none', async () => {
    const parts = unzipSync(
      await workbookOf([HOSTILE, { name: '说明', head: null, rows: [['a']] }]),
    )
    const sheet = (n: number): string => strFromU8(parts[`xl/worksheets/sheet${n}.xml`]!)
    expect(sheet(1)).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet(2)).not.toContain('<pane')
  })

  it('refuses more rows than a sheet holds rather than leave some out', async () => {
    const rows = Array.from({ length: MOST_ROWS }, () => [])
    await expect(workbookOf([{ name: '数据', head: ['a'], rows }])).rejects.toThrow('1048576 rows')
  })

  it.skipIf(!existsSync(soffice))(
    'is opened by LibreOffice as it was written',
    async () => {
      const dir = mkdtempSync(join(tmpdir(), 'gongkai-workbook-'))
      writeFileSync(join(dir, 'book.xlsx'), await workbookOf([HOSTILE]))
      execFileSync(
        soffice,
        [
          `-env:UserInstallation=file://${dir}/profile`,
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):44,34,76',
          '--outdir',
          dir,
          join(dir, 'book.xlsx'),
        ],
        { stdio: 'ignore', timeout: 120_000 },
      )
      const csv = readFileSync(join(dir, 'book.csv'), 'utf8')
      expect(csv).toContain('001,=1+1,-3')
      expect(csv).toContain('0621025105,__proto__,0')
    },
    150_000,
  )
})

describe('the workbook of a figure', () => {
  const figure = mailboxReplyFigure(
    [replies(0, 2025, [7, 7]), replies(1, 2025, [3, 2]), replies(2, 2025, ['blank', 'blank'])],
    context(4),
  )
  const options = {
    imprint: { about: context(4).about, version: 'abc', checks: { assessed: 3, failed: 1 } },
    address: 'https://example.cn/#/mailbox',
  }

  it('says what it shows, holds the rows of the table, and explains columns and states', async () => {
    const sheets = figureSheets(figure, { ...options, t, locale: 'zh-CN' })
    const book = readBack(await workbookOf(sheets))
    expect(book.names).toEqual(['说明', '数据', '字典'])
    expect(book.cells('数据')).toHaveLength(figure.rows.length + 1)
    expect(book.cells('说明').flat()).toContain('https://example.cn/#/mailbox')
    const ids = book.cells('字典').map((row) => row[1])
    for (const { id } of figure.columns) expect(ids).toContain(id)
    expect(ids).toContain('not_captured')
  })

  it('speaks English', () => {
    const sheets = figureSheets(figure, { ...options, t: tEn, locale: 'en' })
    expect(sheets.map(({ name }) => name)).toEqual(['About', 'Data', 'Dictionary'])
    const said = JSON.stringify([sheets[0]!.rows.map((row) => row[0]), sheets[1]!.head, sheets[2]])
    expect(said).not.toMatch(/\p{Script=Han}/u)
  })
})
