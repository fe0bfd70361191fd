import { describe, expect, it } from 'vitest'
import { contrast, readableOn } from '../../src/charts/contrast.ts'
import { DARK, LIGHT } from '../../src/charts/palette.ts'
import { logTicks, position } from '../../src/charts/scale.ts'
import { spread } from '../../src/charts/spread.ts'
import { fitted, textWidth, wrapped } from '../../src/charts/text.ts'

describe('text', () => {
  it('counts an ideograph as one em and cuts only what does not fit', () => {
    expect(textWidth('正宁县', 13)).toBe(39)
    expect(fitted('正宁县', 40, 13)).toBe('正宁县')
    expect(fitted('新疆维吾尔自治区', 40, 13)).toBe('新疆…')
  })
  it('breaks a long name before it cuts it', () => {
    expect(wrapped('五顷塬回族乡', 60, 13)).toBe('五顷塬回\n族乡')
    expect(wrapped('五顷塬回族乡 永和镇', 60, 13, 3)).toBe('五顷塬回\n族乡 永和\n镇')
  })
  it('breaks English between its words, and cuts a word that fits no line', () => {
    expect(wrapped('counties directly under', 110, 13)).toBe('counties directly\nunder')
    expect(wrapped('under internationalisation', 60, 13)).toMatch(/^under\ni\w+…$/)
    expect(wrapped('all', 60, 13)).toBe('all')
  })
  // Measured in Arial, 13 px; what is laid out must hold the text and not waste much room.
  it.each([
    ['Results of reviews and lawsuits add up to their totals', 302],
    ['35 cases, 8/32 corrected, 25%, small sample', 259],
    ['Could not be provided: 16 cases', 186],
    ['Replied to (small sample)', 147],
    ['11,740', 40],
    ['Received + carried in = concluded + carried over', 284],
  ])('gives «%s» enough room and not too much', (text, width) => {
    expect(textWidth(text, 13)).toBeGreaterThan(width)
    expect(textWidth(text, 13)).toBeLessThan(width * 1.15)
  })
})

describe('spread', () => {
  it('moves labels apart, keeps their order and stays inside', () => {
    const moved = spread([50, 51, 52, 100], { gap: 10, low: 0, high: 100 })
    expect(moved).toEqual([50, 60, 70, 100])
    expect(spread([99, 100], { gap: 10, low: 0, high: 100 })).toEqual([90, 100])
  })
})

describe('scale', () => {
  it('keeps 0 at the origin', () => {
    expect(position(0, 'log')).toBe(0)
    expect(position(99, 'log')).toBe(2)
    expect(position(99, 'linear')).toBe(99)
    expect(logTicks(11740)).toEqual([0, 10, 100, 1000, 10000])
  })
})

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
  it('is enough for every count printed on an outcome', () => {
    for (const palette of [LIGHT, DARK])
      for (const colour of Object.values(palette.outcomes)) {
        const ink = readableOn(colour, [palette.ground, palette.ink])
        expect(contrast(ink, colour)).toBeGreaterThanOrEqual(4.5)
      }
  })
})
