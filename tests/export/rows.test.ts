import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvOfRows } from '../../src/export/csv.ts'
import { plainFileName } from '../../src/export/file-name.ts'
import { t } from '../models/translate.ts'

describe('plain rows as CSV', () => {
  it('keep numbers, nothing, quotes and line breaks apart, and run in no spreadsheet', () => {
    const text = csvOfRows(
      ['a', '=b'],
      [
        [-3, '=1+1'],
        [null, ''],
        [0, '"甲",\n乙'],
        [1.5, true],
      ],
    )
    expect(text.startsWith('\uFEFFa,')).toBe(true)
    expect(text.endsWith('1.5,true\r\n')).toBe(true)
    expect(parse(text, { bom: true })).toEqual([
      ['a', "'=b"],
      ['-3', "'=1+1"],
      ['', ''],
      ['0', '"甲",\n乙'],
      ['1.5', 'true'],
    ])
  })

  it('are named after what they are and the day, a synthetic set first of all', () => {
    const options = { t, today: new Date(2026, 10, 3), extension: 'csv' }
    expect(plainFileName('reports', false, options)).toBe('公开年报_reports_20261103.csv')
    expect(plainFileName('a/b', true, options)).toBe('合成示例数据_公开年报_a-b_20261103.csv')
  })
})
