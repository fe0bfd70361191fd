import { describe, expect, it } from 'vitest'
import { findChains } from '../../../src/report/grids/find-chains.ts'
import { cutAtOrdinals } from '../../../src/report/grids/placed.ts'
import { APPLICATION_ROWS, SHEET2014_ROWS } from '../../../src/report/labels/form-rows.ts'
import { linesIn } from './lines.ts'

const found = (text: string, rows: Parameters<typeof findChains>[1]) => {
  const lines = linesIn(text).map((line) => ({
    ...line,
    words: line.words.flatMap(cutAtOrdinals),
  }))
  return findChains(lines, rows, 0, lines.length).map(
    (chain) => chain && chain.words.map((word) => word.text).join('/'),
  )
}
const rows = (...indices: readonly number[]) =>
  indices.flatMap((i) => APPLICATION_ROWS['2021'][i] ?? [])

describe('labels broken over lines', () => {
  it('are followed down their own column, past figures and merged cells', () => {
    const text = `
（三）不     5．属于三类内部
           务信息             0   0
予公开       6．属于四类过程
                          1   0
           性信息`
    expect(
      found(text.replace('三类内部\n           务', '三类内部事\n           务'), rows(8, 9)),
    ).toEqual(['5．属于三类内部事/务信息', '6．属于四类过程/性信息'])
  })

  it('take the note in brackets with them, but no figure beside it', () => {
    const text = `
（二）部分公开（区分处理的，只  1   0
计这一情形，不计其他情形）`
    expect(found(text, rows(3))).toEqual([
      '（二）部分公开（区分处理的，只/计这一情形，不计其他情形）',
    ])
    const sheet = `（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1\n${' '.repeat(70)}次  0\n次）`
    expect(found(sheet, SHEET2014_ROWS.slice(8, 9))).toEqual([
      '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1/次）',
    ])
  })

  it('go on on the next page only where nothing of their column stands below them', () => {
    const page = (head: string) => `
1．本机
${head}\f关不掌握
相关政府
信息`
    expect(found(page(''), rows(12))).toEqual(['1．本机/关不掌握/相关政府/信息'])
    expect(found(page('四、其他\n'), rows(12))).toEqual([null])
  })

  it('are cut where the end of one cell touches the next', () => {
    expect(found('（六）其2、重复申请', rows(16))).toEqual(['2、重复申请'])
  })

  it('are known by how they are numbered', () => {
    expect(found('（六）其他\n处理\n3．其他', rows(22))).toEqual(['3．其他'])
  })

  it('are found misspelt between their neighbours only', () => {
    const text = '2.其他法律行政法规禁止公开\n3.危及“三安全一隐患”\n4.保护第三方合法权益'
    expect(found(text, rows(5, 6, 7))[1]).toBe('3.危及“三安全一隐患”')
    const wrong = '2.其他法律行政法规禁止公开\n3.情况说明栏\n4.保护第三方合法权益'
    expect(found(wrong, rows(5, 6, 7))[1]).toBeNull()
  })
})
