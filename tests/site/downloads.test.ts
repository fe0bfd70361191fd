import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packDownloads } from '../../src/site/downloads.ts'
import { packageFiles, readPackage } from '../../src/build/read-package.ts'
import { headerText } from '../../src/dataset/table-text.ts'
import { TABLES } from '../../src/dataset/tables.ts'
import { INDICATORS } from '../../src/form/indicators.ts'
import { MEASURES } from '../../src/queries/measures.ts'

interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  rows: number
  schema: { fields: { name: string }[] }
}

const DATA = join(import.meta.dirname, '../../public/data')

const text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe.each([
  ['published', DATA, 'data/'],
  ['sample', join(DATA, 'sample'), 'data/sample/'],
])('the bundle of the %s set', (id, dir, served) => {
  const { about, rows } = readPackage(dir)
  const pack = () =>
    packDownloads(packageFiles(dir).files, { served, folder: `data/${id}/` }, about, rows)
  const { zip, downloads } = pack()
  const files = unzipSync(zip)

  it('holds every file that its description names, byte by byte, with the rows it names', () => {
    const { resources } = JSON.parse(text(files['datapackage.json']!)) as { resources: Resource[] }
    expect(resources.map((r) => r.name)).toEqual(TABLES.map((t) => t.name))
    for (const { name, path, bytes, hash, rows: count, schema } of resources) {
      const file = files[path]!
      expect(file.byteLength).toBe(bytes)
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash)
      const records = parse(text(file)) as string[][]
      expect(records[0]).toEqual(schema.fields.map((f) => f.name))
      expect([name, records.length - 1]).toEqual([name, count])
    }
  })

  it('has CSV without a byte order mark', () => {
    for (const table of TABLES)
      expect(text(files[`${table.name}.csv`]!).startsWith(headerText(table))).toBe(true)
    expect(text(files['dictionary.csv']!).startsWith('section,table,name,')).toBe(true)
  })

  it('explains every column, indicator and measure', () => {
    const entries = parse(text(files['dictionary.csv']!), { columns: true }) as Record<
      string,
      string
    >[]
    const named = (section: string) =>
      entries.filter((e) => e['section'] === section).map((e) => e['name'])
    expect(named('column')).toEqual(TABLES.flatMap((t) => t.columns.map((c) => c.name)))
    expect(named('indicator')).toEqual(INDICATORS.map((i) => i.id))
    expect(named('measure')).toEqual(Object.keys(MEASURES))
    for (const entry of entries)
      for (const name of ['title', 'description', 'legal_basis'])
        expect([entry['name'], name, entry[`${name}_en`] !== '']).toEqual([
          entry['name'],
          name,
          entry[name === 'legal_basis' ? name : `${name}_zh`] !== '',
        ])
    expect(entries.find((e) => e['name'] === 'mail_reply')).toMatchObject({
      type: 'rate',
      formula: '(mail.replied) / (mail.received)',
    })
  })

  it('is listed with the size it has, beside the files as they are served', () => {
    expect(downloads.bundle).toMatchObject({
      bytes: zip.byteLength,
      path: `data/${id}/gongkai-${id}-${about.dataDate}.zip`,
    })
    expect(downloads.files.map((f) => f.path)).toEqual(
      [...TABLES.map((t) => `${t.name}.csv`), 'datapackage.json'].map((name) => served + name),
    )
    for (const file of downloads.files)
      expect(file.bytes).toBe(readFileSync(join(DATA, '..', file.path)).byteLength)
    expect(downloads.files.at(-1)!.rows).toBeNull()
  })

  it('is the same bytes of the same package', () => {
    expect(Buffer.compare(Buffer.from(pack().zip), Buffer.from(zip))).toBe(0)
  })
})
