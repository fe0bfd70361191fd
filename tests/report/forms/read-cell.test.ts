import { expect, it } from 'vitest'
import { readCell, type CellReading } from '../../../src/report/forms/read-cell.ts'

const COUNT = { kind: 'count', unit: '件' } as const
const SIGNED = { kind: 'signed', unit: '项' } as const
const AMOUNT = { kind: 'amount', unit: '万元' } as const

const number = (value: number, approximate = false): CellReading => ({
  kind: 'number',
  value,
  approximate,
})
const blank: CellReading = { kind: 'blank' }
const unread: CellReading = { kind: 'unread' }

it.each([
  ['0', number(0)],
  ['', blank],
  ['　', blank],
  ['/', blank],
  ['-', blank],
  ['—', blank],
  ['——', blank],
  ['无', number(0)],
  ['零', number(0)],
  ['12', number(12)],
  ['１２', number(12)],
  ['1,234', number(1234)],
  ['1，234', number(1234)],
  ['1 234', number(1234)],
  ['12件', number(12)],
  ['22（其中修订 16 件）', number(22)],
  ['55（含自然失效 29 件）', number(55)],
  ['10余', number(10, true)],
  ['约100', number(100, true)],
  ['1.2万', number(12000)],
  ['-3', number(-3)],
  ['1 2', unread],
  ['007', unread],
  ['1,23', unread],
  ['3-5', unread],
  ['一二', unread],
  ['见附件', unread],
  ['不适用', unread],
  ['增2', unread],
  ['5元', unread],
])('a count printed «%s»', (text, expected) => {
  expect(readCell(text, COUNT)).toEqual(expected)
})

it.each([
  ['+18', number(18)],
  ['－3', number(-3)],
  ['−1', number(-1)],
  ['增2', number(2)],
  ['减1', number(-1)],
  ['增加2项', number(2)],
  ['减少3', number(-3)],
  ['减0', number(0)],
  ['增2减1', unread],
])('a change printed «%s»', (text, expected) => {
  expect(readCell(text, SIGNED)).toEqual(expected)
})

it.each([
  ['190.457379', number(190.457379)],
  ['251000元', number(25.1)],
  ['84565元', number(8.4565)],
  ['5万元', number(5)],
  ['5万', number(5)],
  ['1.2亿元', number(12000)],
  ['12件', unread],
])('an amount in 万元 printed «%s»', (text, expected) => {
  expect(readCell(text, AMOUNT)).toEqual(expected)
})

it('reads a bare amount in 元 where the column is headed so', () => {
  expect(readCell('251000', AMOUNT, true)).toEqual(number(25.1))
})
