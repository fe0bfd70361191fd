import { describe, expect, it } from 'vitest'
import { identifier, joined, sql, statementKey } from '../../src/database/statement.ts'

describe('sql', () => {
  it('keeps values apart, expands lists and splices statements', () => {
    const inner = sql`x = ${1}`
    expect(sql`a in (${['b', 'c']}) and ${inner} and d = ${null}`).toEqual({
      text: 'a in (?, ?) and x = ? and d = ?',
      values: ['b', 'c', 1, null],
    })
  })

  it('makes an empty list hold for nothing', () => {
    expect(sql`a in (${[]})`).toEqual({ text: 'a in (null)', values: [] })
  })

  it('joins statements with their values in order', () => {
    expect(joined([sql`${1}`, sql`b`, sql`${'c'}`], ', ')).toEqual({
      text: '?, b, ?',
      values: [1, 'c'],
    })
  })

  it('takes only plain names for names', () => {
    expect(identifier('mail_rate').text).toBe('mail_rate')
    for (const name of ['', 'a b', 'a"', 'a;drop table b', 'A'])
      expect(() => identifier(name)).toThrow('no plain name')
  })

  it('names equal questions equally, whatever their layout', () => {
    expect(
      statementKey(sql`select  ${1}
      as a`),
    ).toBe(statementKey(sql`select ${1} as a`))
    expect(statementKey(sql`select ${1}`)).not.toBe(statementKey(sql`select ${2}`))
    expect(statementKey(sql`select ${1}`)).not.toBe(statementKey(sql`select ${'1'}`))
  })
})
