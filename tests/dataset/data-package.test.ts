import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { readAbout } from '../../src/dataset/about.ts'
import { dataPackageText } from '../../src/dataset/data-package.ts'
import { DatasetError } from '../../src/dataset/problem.ts'
import { readTable } from '../../src/dataset/table-text.ts'
import { OBSERVATIONS, REPORTS, TABLES } from '../../src/dataset/tables.ts'
import { TABULAR_DATA_PACKAGE } from './package-profile.ts'

const validate = new Ajv({ allErrors: true }).compile(TABULAR_DATA_PACKAGE)
const DATA = resolve(import.meta.dirname, '../../public/data')
const COMMITTED = [DATA, join(DATA, 'sample')].filter((dir) =>
  existsSync(join(dir, 'datapackage.json')),
)

interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  rows: number
  schema: { fields: { name: string }[]; foreignKeys?: { reference: { resource: string } }[] }
}

const ABOUT = readAbout('{"id":"trial","dataDate":"2026-01-01"}', 'about.json')

describe('the description of a data package', () => {
  it('keeps the published profile and names every table with its keys', () => {
    const facts = TABLES.map((t) => ({ table: t.name, bytes: 1, sha256: 'a'.repeat(64), rows: 0 }))
    const made: unknown = JSON.parse(dataPackageText(ABOUT, facts))
    validate(made)
    expect(validate.errors).toBeNull()
    const { resources } = made as { resources: Resource[] }
    expect(resources.map((r) => r.name)).toEqual(TABLES.map((t) => t.name))
    const observations = resources.find((r) => r.name === 'observations')
    expect(observations?.schema.foreignKeys?.map((k) => k.reference.resource)).toEqual([
      'reports',
      'indicators',
    ])
  })

  it.each(COMMITTED)('of %s tells its files byte for byte', (dir) => {
    const made: unknown = JSON.parse(readFileSync(join(dir, 'datapackage.json'), 'utf8'))
    validate(made)
    expect(validate.errors).toBeNull()
    const { resources } = made as { resources: Resource[] }
    for (const table of TABLES) {
      const resource = resources.find((r) => r.name === table.name)
      const bytes = readFileSync(join(dir, resource?.path ?? ''))
      const hash = createHash('sha256').update(bytes).digest('hex')
      expect(resource).toMatchObject({ bytes: bytes.length, hash: `sha256:${hash}` })
      expect(readTable(table, bytes.toString('utf8'))).toHaveLength(resource?.rows ?? -1)
      expect(resource?.schema.fields.map((f) => f.name)).toEqual(table.columns.map((c) => c.name))
    }
  })
})

describe('the published package', () => {
  const reports = readTable(REPORTS, readFileSync(join(DATA, 'reports.csv'), 'utf8'))

  it('has every captured report, each with its address', () => {
    const captured = reports.filter((r) => r.capture === 'opening')
    const lines = readFileSync(join(DATA, 'captured-figures.jsonl'), 'utf8').trim().split('\n')
    expect(captured).toHaveLength(lines.length)
    expect(captured.filter((r) => !/^https?:/.test(r.source_url ?? ''))).toEqual([])
  })

  it('shows the words around a figure wherever they were captured', () => {
    const lines = readFileSync(join(DATA, 'captured-figures.jsonl'), 'utf8').trim().split('\n')
    const phrases = lines.flatMap((line) =>
      Object.values((JSON.parse(line) as { phrases?: Record<string, string> }).phrases ?? {}),
    )
    expect(phrases.length).toBeGreaterThan(1000)
    const text = readFileSync(join(DATA, 'observations.csv'), 'utf8')
    const evidence = new Set(readTable(OBSERVATIONS, text).map((o) => o.evidence))
    expect(phrases.filter((words) => !evidence.has(words))).toEqual([])
  })

  it('has no two reports of one township and year', () => {
    expect(new Set(reports.map((r) => `${r.township_code} ${r.year}`)).size).toBe(reports.length)
  })
})

describe('what a set says of itself', () => {
  const read = (about: object) => readAbout(JSON.stringify(about), 'about.json')

  it('has English twins where it gives them, never those of another text', () => {
    const sources = [{ title: '报告', titleEn: 'Reports', path: 'reports' }]
    expect(read({ title: '甲县年报', titleEn: 'Reports of Jia', sources })).toMatchObject({
      title: '甲县年报',
      titleEn: 'Reports of Jia',
      sources,
    })
    expect(read({ title: '甲县年报', description: '' })).not.toHaveProperty('titleEn')
    expect(read({ title: '甲县年报', description: '' })).not.toHaveProperty('descriptionEn')
    expect(read({ description: '' }).titleEn).toBeTruthy()
  })

  it('is described in both languages in datapackage.json', () => {
    const facts = TABLES.map((t) => ({ table: t.name, bytes: 1, sha256: 'a'.repeat(64), rows: 0 }))
    const made = JSON.parse(dataPackageText(ABOUT, facts)) as {
      titleEn: string
      descriptionEn: string
      resources: { titleEn: string; schema: { fields: { titleEn: string }[] } }[]
    }
    expect([made.titleEn, made.descriptionEn]).toEqual([ABOUT.titleEn, ABOUT.descriptionEn])
    for (const { titleEn, schema } of made.resources)
      for (const text of [titleEn, ...schema.fields.map((f) => f.titleEn)])
        expect(text).toMatch(/^[A-Z]/)
  })

  it.each([
    ['{', null],
    ['[]', null],
    ['{"colection":"partial"}', 'colection'],
    ['{"collection":"all"}', 'collection'],
    ['{"id":"示例"}', 'id'],
    ['{"synthetic":"yes"}', 'synthetic'],
    ['{"sources":[]}', 'sources'],
    ['{"sources":[{"title":"甲","titleEn":1}]}', 'sources'],
    ['{"titleEn":7}', 'titleEn'],
    ['{"descriptionEn":[]}', 'descriptionEn'],
    ['{"dataDate":"2026"}', 'dataDate'],
  ])('is refused as %s', (text, column) => {
    try {
      readAbout(text, 'about.json')
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(DatasetError)
      expect((error as DatasetError).problems).toMatchObject([{ file: 'about.json', column }])
    }
  })
})
