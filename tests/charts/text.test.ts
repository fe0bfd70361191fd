import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLines, textWidth } from '../../src/charts/text.ts'

const letters = fc.constantFrom(...'公开乡镇，。（）「」、：abc 12-/.')
const texts = fc.array(letters, { maxLength: 80 }).map((chars) => chars.join(''))

describe('a text in lines', () => {
  it('loses nothing but spaces, and is never wider than asked', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 30, max: 400 }), (text, width) => {
        const lines = textLines(text, width, 13)
        const bare = (part: string): string => part.replaceAll(/\s/g, '')
        expect(bare(lines.join(''))).toBe(bare(text))
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('breaks between words and never before what closes or after what opens', () => {
    expect(textLines('one two three', 50, 13)).toEqual(['one', 'two', 'three'])
    expect(textLines('甲乙丙，丁', 39, 13)).toEqual(['甲乙', '丙，丁'])
    expect(textLines('甲乙（丙）', 39, 13)).toEqual(['甲乙', '（丙）'])
  })

  it('breaks a word anywhere that is wider than a line, such as an address', () => {
    const address = 'https://open.example.cn/621025105'
    const lines = textLines(address, 90, 13)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe(address)
  })
})
