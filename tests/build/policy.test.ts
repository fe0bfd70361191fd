import { describe, expect, it } from 'vitest'
import { policyOf } from '../../src/build/policy.ts'

const ancestors = (path: string): string | undefined =>
  policyOf(path)
    .split('; ')
    .find((part) => part.startsWith('frame-ancestors'))

describe('the policy', () => {
  it('lets others frame the embedded page, and nothing else', () => {
    for (const path of ['/embed/', '/embed/index.html', 'embed/', 'embed/index.html'])
      expect([path, ancestors(path)]).toEqual([path, 'frame-ancestors *'])
    for (const path of ['/', '', 'index.html', '/assets/embed/index.html', 'embed', 'data/embed/'])
      expect([path, ancestors(path)]).toEqual([path, "frame-ancestors 'self'"])
  })

  it('is the same in all else', () => {
    const rest = (path: string): string => policyOf(path).replace(/frame-ancestors.*/, '')
    expect(rest('embed/')).toBe(rest('index.html'))
    expect(rest('embed/')).toContain("default-src 'none'")
  })
})
