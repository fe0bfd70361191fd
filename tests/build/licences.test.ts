import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { licencesText, NO_TEXT, packageOf, shippedOf } from '../../src/build/licences.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PACKAGES = ['vue', '@duckdb/duckdb-wasm', 'apache-arrow', 'saxes', 'pdfjs-dist']

describe('licences', () => {
  it('know whose a module is', () => {
    expect(packageOf('/a/node_modules/vue/dist/vue.js')).toBe('/a/node_modules/vue')
    expect(packageOf('/a/node_modules/x/node_modules/@vue/shared/i.js?v=1')).toBe(
      '/a/node_modules/x/node_modules/@vue/shared',
    )
    expect(packageOf('/a/src/main.ts')).toBeNull()
  })

  it.each(PACKAGES)('%s brings a text', (name) => {
    const shipped = shippedOf(resolve(ROOT, 'node_modules', name))
    expect(shipped.name).toBe(name)
    expect(shipped.text.length).toBeGreaterThan(400)
    expect(licencesText('ours', [shipped])).toContain(`${name} ${shipped.version}`)
  })

  it.skipIf(!existsSync(resolve(ROOT, 'dist/licences.txt')))(
    'stand in the build, the engine among them, and no source map does',
    () => {
      const text = readFileSync(resolve(ROOT, 'dist/licences.txt'), 'utf8')
      for (const name of ['vue ', '@duckdb/duckdb-wasm ', 'apache-arrow '])
        expect(text).toContain(`\n${name}`)
      expect(text).not.toContain(NO_TEXT)
      const files = readdirSync(resolve(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
      expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    },
  )
})
