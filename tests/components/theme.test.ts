import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/charts/contrast.ts'
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

  it('has buttons readable while a mouse is over them, and notes on ink', () => {
    expect(contrast(palette.page, palette.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.page, palette.ink)).toBeGreaterThanOrEqual(4.5)
  })

  // What touches is kept apart by a gap of the page's colour, so that each part shows against it.
  const { clean, findings, partial } = palette.coverage
  it.each([
    ...Object.entries({ data: palette.data, context: palette.context, link: palette.link }),
    ...Object.entries({ clean, findings, partial }),
    ...Object.entries(palette.outcomes),
    ...palette.series.map((colour, i) => [`series ${i}`, colour] as const),
  ])('draws %s plainly on paper', (_name, colour) => {
    expect(contrast(colour, palette.page)).toBeGreaterThanOrEqual(3)
    expect(contrast(colour, palette.ground)).toBeGreaterThanOrEqual(3)
  })
})
