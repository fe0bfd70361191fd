import { describe, expect, it } from 'vitest'
import { DatasetError } from '../../src/dataset/problem.ts'
import type { ObservationRow, ReportRow } from '../../src/dataset/rows.ts'
import { headerText, readTable, rowText } from '../../src/dataset/table-text.ts'
import { OBSERVATIONS, REPORTS } from '../../src/dataset/tables.ts'

const observation: ObservationRow = {
  report_id: '990101001-2024',
  position: 1,
  indicator: 'disclosed.by_topic',
  applicant: null,
  label: '政策, "解读"\n及其他',
  value: 0,
  status: 'stated',
  evidence: '=1+1',
  line: 12,
}

const report: ReportRow = {
  report_id: '990101001-2024',
  township_code: '990101001',
  year: 2024,
  edition: '2021',
  title: '某镇2024年年报',
  published_on: '2025-01-08',
  source_url: 'https://example.org/a?b=1,2',
  source_file: 'a.txt',
  source_sha256: null,
  capture: 'full',
  total_scope: null,
}

const problemsOf = (text: string): unknown => {
  try {
    readTable(OBSERVATIONS, text)
  } catch (error) {
    if (error instanceof DatasetError) return error.problems
    throw error
  }
  return []
}

describe('table text', () => {
  it('keeps nought, blank and decimals apart on the way to disk and back', () => {
    const rows: ObservationRow[] = [
      observation,
      { ...observation, position: 2, value: null, status: 'blank', label: null },
      { ...observation, position: 3, value: 190.457379, status: 'approximate' },
      { ...observation, position: 4, value: -3 },
    ]
    const text = headerText(OBSERVATIONS) + rows.map((r) => rowText(OBSERVATIONS, r)).join('')
    expect(readTable(OBSERVATIONS, text)).toEqual(rows)
  })

  it('reads dates and coded columns back', () => {
    const text = headerText(REPORTS) + rowText(REPORTS, report)
    expect(readTable(REPORTS, text)).toEqual([report])
  })

  it('says file, line, column, what was expected and what was found', () => {
    const good = rowText(OBSERVATIONS, { ...observation, label: '两\n行' })
    const bad = 'r,2,disclosed.total,,,many,stated,,\r\nr,3,disclosed.total,,,1,maybe,,\r\n'
    expect(problemsOf(headerText(OBSERVATIONS) + good + bad)).toEqual([
      {
        file: 'observations.csv',
        line: 4,
        column: 'value',
        expected: 'a number',
        found: '«many»',
      },
      {
        file: 'observations.csv',
        line: 5,
        column: 'status',
        expected: 'one of stated, approximate, blank, recognised, to_check, corrected, confirmed',
        found: '«maybe»',
      },
    ])
  })

  it.each([
    ['a header that is not the table’s', 'report_id,value\r\n', 1, null],
    ['an empty file', '', 1, null],
    ['a row that is too short', `${headerText(OBSERVATIONS)}r,1,x\r\n`, 2, null],
    [
      'a required cell left empty',
      `${headerText(OBSERVATIONS)}r,,x,,,1,stated,,\r\n`,
      2,
      'position',
    ],
    [
      'a whole number with a point',
      `${headerText(OBSERVATIONS)}r,1.5,x,,,1,stated,,\r\n`,
      2,
      'position',
    ],
    ['a quote that is not closed', `${headerText(OBSERVATIONS)}r,1,x,,"a,1,stated,,\r\n`, 2, null],
  ])('refuses %s', (_, text, line, column) => {
    expect(problemsOf(text)).toMatchObject([{ line, column }])
  })

  it.each([
    ['position', `r,2147483648,x,,,1,stated,,`, 'a whole number of at most 2147483647'],
    ['value', `r,1,x,,,1e308,stated,,`, 'a number of at most 1000000000000'],
    ['label', `r,1,x,,${'长'.repeat(3000)},1,stated,,`, 'text of at most 200 characters'],
    ['evidence', `r,1,x,,,1,stated,${'长'.repeat(10_001)},`, 'text of at most 10000 characters'],
  ])('refuses a %s beyond its bounds', (column, row, expected) => {
    expect(problemsOf(`${headerText(OBSERVATIONS)}${row}\r\n`)).toMatchObject([
      { file: 'observations.csv', line: 2, column, expected },
    ])
  })

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
    'keeps %s as a name',
    (name) => {
      const text = headerText(OBSERVATIONS) + rowText(OBSERVATIONS, { ...observation, label: name })
      expect(readTable(OBSERVATIONS, text)).toEqual([{ ...observation, label: name }])
    },
  )

  it('refuses a day that the calendar does not have', () => {
    const text = headerText(REPORTS) + rowText(REPORTS, { ...report, published_on: '2025-02-30' })
    expect(() => readTable(REPORTS, text)).toThrow('reports.csv:2 published_on: expected a date')
  })
})
