import { describe, expect, it } from 'vitest'
import { readCaptured } from '../../src/dataset/captured.ts'
import { DatasetError } from '../../src/dataset/problem.ts'

const line = {
  province: '示例省',
  prefecture: '示例市',
  county: '示例县',
  township: '青石镇',
  township_code: '990101100',
  year: 2021,
  edition: null,
  source_url: 'https://example.org/1',
  capture: 'opening',
  observations: [{ indicator: 'disclosed.total', value: 80, status: 'approximate' }],
}

const read = (...lines: unknown[]) =>
  readCaptured(
    lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n'),
    'c.jsonl',
  )

const problemsOf = (...lines: unknown[]) => {
  try {
    read(...lines)
  } catch (error) {
    if (error instanceof DatasetError) return error.problems
    throw error
  }
  return []
}

describe('captured figures', () => {
  it('keep value and status, and leave evidence open where none was kept', () => {
    expect(read(line, '')[0]).toMatchObject({
      file: 'c.jsonl',
      line: 1,
      totalScope: null,
      observations: [
        { indicator: 'disclosed.total', value: 80, status: 'approximate', evidence: null },
      ],
    })
  })

  it('take the words around a number as its evidence', () => {
    const [report] = read({
      ...line,
      observations: [
        ...line.observations,
        { indicator: 'disclosed.by_topic', label: '政策', value: 3, status: 'stated' },
        { indicator: 'disclosed.by_topic', label: '动态', value: 77, status: 'stated' },
      ],
      phrases: { 'disclosed.total': '全年公开约80条', 'disclosed.by_topic|政策': '政策3条' },
    })
    expect(report?.observations.map((o) => o.evidence)).toEqual(['全年公开约80条', '政策3条', null])
  })

  it('map printed rows to the cells of the form, blank apart from nought', () => {
    const [report] = read({
      ...line,
      edition: '2019',
      observations: [],
      article20_rows: { 规范性文件: [null, 0, 3], 政府集中采购: [28, '84565元'] },
      application_rows: { '(二)部分公开': [1, 0, 0, 0, 0, null, 1] },
    })
    expect(report?.observations.map((o) => [o.indicator, o.applicant, o.value, o.status])).toEqual([
      ['article20.normative_documents.made', null, null, 'blank'],
      ['article20.normative_documents.published', null, 0, 'stated'],
      ['article20.normative_documents.public_total', null, 3, 'stated'],
      ['article20.procurement.items', null, 28, 'stated'],
      ['article20.procurement.amount', null, 8.4565, 'stated'],
      ['applications.partly_granted', 'natural_person', 1, 'stated'],
      ['applications.partly_granted', 'business', 0, 'stated'],
      ['applications.partly_granted', 'research', 0, 'stated'],
      ['applications.partly_granted', 'social_organization', 0, 'stated'],
      ['applications.partly_granted', 'legal_service', 0, 'stated'],
      ['applications.partly_granted', 'other_organization', null, 'blank'],
      ['applications.partly_granted', 'total', 1, 'stated'],
    ])
    expect(report?.observations[4]?.evidence).toBe('政府集中采购 / 采购总金额: 84565元')
  })

  it.each([
    ['no JSON', '{"province":', null],
    ['no object', '[1]', null],
    [
      'words of no figure',
      { ...line, phrases: { 'mail.received': '来信3件' } },
      'phrases.mail.received',
    ],
    ['empty words', { ...line, phrases: { 'disclosed.total': ' ' } }, 'phrases.disclosed.total'],
    ['words that are no map', { ...line, phrases: ['公开80条'] }, 'phrases'],
    ['a property that does not exist', { ...line, townhsip: 'x' }, 'townhsip'],
    ['a code of eight digits', { ...line, township_code: '99010110' }, 'township_code'],
    ['a year in words', { ...line, year: '2021' }, 'year'],
    ['a full capture', { ...line, capture: 'full' }, 'capture'],
    ['an address without a scheme', { ...line, source_url: 'example.org' }, 'source_url'],
    [
      'an unknown indicator',
      { ...line, observations: [{ indicator: 'disclosed.totals', value: 1, status: 'stated' }] },
      'observations[0].indicator',
    ],
    [
      'a stated figure without a number',
      { ...line, observations: [{ indicator: 'disclosed.total', value: null, status: 'stated' }] },
      'observations[0].value',
    ],
    [
      'half an item',
      { ...line, observations: [{ indicator: 'disclosed.total', value: 1.5, status: 'stated' }] },
      'observations[0].value',
    ],
    [
      'a topic without its label',
      { ...line, observations: [{ indicator: 'disclosed.by_topic', value: 1, status: 'stated' }] },
      'observations[0].label',
    ],
    ['rows without an edition', { ...line, article20_rows: { 规章: [0, 0, 0] } }, 'edition'],
    [
      'a row of too few cells',
      { ...line, edition: '2021', article20_rows: { 规章: [0, 0] } },
      'article20_rows.规章',
    ],
    [
      'a row of the other edition',
      { ...line, edition: '2021', article20_rows: { 规范性文件: [0, 0, 0] } },
      'article20_rows.规范性文件',
    ],
    [
      'a cell that is no number',
      { ...line, edition: '2021', article20_rows: { 规章: [0, '一', 0] } },
      'article20_rows.规章[1]',
    ],
  ])('refuse %s, naming file, line and property', (_, bad, column) => {
    expect(problemsOf(line, bad)).toMatchObject([{ file: 'c.jsonl', line: 2, column }])
  })
})
