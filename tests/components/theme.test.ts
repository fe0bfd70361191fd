import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DARK, LIGHT } from '../../src/charts/palette.ts'
import type { Palette } from '../../src/charts/palette.ts'

const css = readFileSync(new URL('../../src/pages/theme.css', import.meta.url), 'utf8')

const properties = (selector: string): Record<string, string> => {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0]!
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1]!, m[2]!]),
  )
}

const named = (p: Palette) => ({
  page: p.page,
  ground: p.ground,
  ink: p.ink,
  muted: p.muted,
  line: p.line,
  accent: p.accent,
  link: p.link,
  data: p.data,
  'data-soft': p.dataSoft,
  context: p.context,
  'coverage-clean': p.coverage.clean,
  'coverage-findings': p.coverage.findings,
  'coverage-partial': p.coverage.partial,
  'coverage-missing': p.coverage.missing,
})

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

describe.each([
  ['light', ':root', LIGHT],
  ['dark', ":root[data-theme='dark']", DARK],
])('the %s theme', (_, selector, palette) => {
  it('has the colours of the charts', () => {
    expect(properties(selector)).toMatchObject(named(palette))
  })

  it('has a seal that can be read', () => {
    const { seal, 'on-seal': text } = properties(selector)
    expect(contrast(seal!, text!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['ink', 'muted', 'accent', 'link'] as const)('has %s readable on paper', (name) => {
    expect(contrast(palette[name], palette.page)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(4.5)
  })
})
