import { expect, it } from 'vitest'
import { APPLICANTS } from '../../../src/form/applicants.ts'
import { textDocument } from '../../../src/report/readers/text-document.ts'
import { readTables } from '../../../src/report/forms/read-tables.ts'
import { readCells } from '../figures.ts'

const HEADING = ['申请人情况', '自然人', '法人或其他组织', '总计', '商业企业 科研机构'].join('\n')
const COLUMNS = '社会公益组织 法律服务机构 其他'
const row = (label: string, figure: number) => `${label} ${'0 '.repeat(6)}${figure}`

// Each label is broken around its row's figures: the end of one and the beginning of the next make
// up nearly the whole label of the first.
const text = [
  HEADING,
  COLUMNS,
  row('一、本年新收政府信息公开申请数量', 1),
  row('二、上年结转政府信息公开申请数量', 2),
  row('2.其他法', 3),
  '律行政法',
  '规禁止公开',
  row('3.危及“', 4),
  '三安全一稳定”',
  row('四、结转下年度继续办理', 5),
].join('\n')

it('the end of a label and the beginning of the next are not a label misspelt', () => {
  const read = readCells(readTables(textDocument(text).blocks))
  const last = APPLICANTS.at(-1)?.id ?? ''
  expect(read.get(`applications.received ${last}`)).toBe(1)
  expect(read.get(`applications.carried_out ${last}`)).toBe(5)
  expect(read.get(`applications.refused.prohibited_by_law ${last}`)).toBeUndefined()
})
