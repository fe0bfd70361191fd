import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CsvError, CsvReader, formatRecord, readCsv } from '../../src/dataset/csv.ts'

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(',', '"', '\r', '\n', ' ', '镇', 'a', '=') }),
)
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1 }))

const inPieces = (text: string, size: number): string[][] => {
  const reader = new CsvReader()
  const records: string[][] = []
  for (let at = 0; at < text.length; at += size)
    for (const r of reader.push(text.slice(at, at + size))) records.push([...r.fields])
  for (const r of reader.end()) records.push([...r.fields])
  return records
}

describe('csv', () => {
  it('gives back every table, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 7 }), (rows, size) => {
        expect(inPieces(rows.map(formatRecord).join(''), size)).toEqual(rows)
      }),
    )
  })

  it('takes CRLF, LF and CR for line ends, mixed as they come', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', '镇', ',', ' '), minLength: 1 })
    const ends = fc.constantFrom('\r\n', '\n', '\r')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(plain, ends)),
        fc.integer({ min: 1, max: 9 }),
        (lines, size) => {
          const text = lines.map(([line, end]) => line + end).join('')
          expect(inPieces(text, size)).toEqual(lines.map(([line]) => line.split(',')))
        },
      ),
    )
  })

  it('writes what an independent parser reads back', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map(formatRecord).join('')
        expect(parse(text, { record_delimiter: '\r\n' })).toEqual(rows)
      }),
    )
  })

  it('names the line on which a record begins, whatever line breaks stand inside cells', () => {
    const text = 'a,b\r\n"1\r\n2",x\n3,"4\n\n5"\r6,7'
    expect([...readCsv(text)]).toEqual([
      { fields: ['a', 'b'], line: 1 },
      { fields: ['1\r\n2', 'x'], line: 2 },
      { fields: ['3', '4\n\n5'], line: 4 },
      { fields: ['6', '7'], line: 7 },
    ])
  })

  it('takes a byte order mark off and an empty text for no record', () => {
    expect([...readCsv('\uFEFFa,b')]).toEqual([{ fields: ['a', 'b'], line: 1 }])
    expect([...readCsv('')]).toEqual([])
  })

  it.each([
    ['a,b\n1,"2', 2, 'a closing quote'],
    ['a,b\n1,2"3"', 2, 'a quoted field'],
    ['a,b\n\n"1"2', 3, 'a comma or the end of the line'],
  ])('refuses %j', (text, line, expected) => {
    expect(() => [...readCsv(text)]).toThrow(CsvError)
    try {
      for (const record of readCsv(text)) void record
    } catch (error) {
      expect(error).toMatchObject({ line, expected })
    }
  })
})
