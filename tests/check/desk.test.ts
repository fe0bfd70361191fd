import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Desk } from '../../src/check/desk/desk.ts'
import type { Draft } from '../../src/check/desk/draft.ts'
import { openWorkspace } from '../../src/check/desk/workspace-file.ts'
import { matrixOf } from '../../src/check/matrix.ts'
import { otherBody } from '../../src/check/other-body.ts'
import { checkReport } from '../../src/findings/check-report.ts'
import { readReport } from '../../src/report/read-report.ts'
import { CHARACTERS, townshipRow } from '../../src/sample/county.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import { sampleDrafts } from '../../src/sample/sample-drafts.ts'

const PUBLIC = resolve(import.meta.dirname, '../../public/divisions')
const text = (name: string): string => readFileSync(resolve(PUBLIC, name), 'utf8')
const TOWNSHIPS = CHARACTERS.map(townshipRow)

const desk = (): Desk =>
  new Desk({
    divisions: text('divisions.txt'),
    pinyin: text('pinyin.txt'),
    synthetic: TOWNSHIPS,
    sets: [],
  })

const drafts: readonly Draft[] = await Promise.all(
  sampleDrafts(20250101).map(async (report, i) => {
    const bytes = new TextEncoder().encode(renderReport(report))
    const reading = await readReport(bytes, report.fileName, null)
    if ('error' in reading) throw new Error(reading.error.message)
    return {
      id: `f${i + 1}`,
      file: report.fileName,
      sha256: String(i).padStart(64, '0'),
      parsed: reading.report,
      township: TOWNSHIPS.find((t) => t.township_code === report.townshipCode) ?? null,
      year: report.year,
      corrections: [],
      counts: true,
    }
  }),
)

const ABOUT = {
  id: 'own',
  title: '本机数据',
  description: '',
  collection: 'partial',
  synthetic: true,
  dataDate: '2027-01-20',
  sources: [],
} as const

describe('the desk', () => {
  const own = desk()

  it.each(['正宁', 'zhengning', 'zhengn', 'znx', '621025'])('finds a county by «%s»', (typed) => {
    expect(own.counties(typed).map(({ code }) => code)).toContain('621025')
  })

  it('finds townships of one county or of all, by any reading of their characters', () => {
    expect(own.townships('zhoujia', '621025').map(({ name }) => name)).toEqual(['周家镇'])
    expect(own.townships('qingshi', '990101').map(({ name }) => name)).toEqual(['青石镇'])
    expect(own.townships('chongqing', null).length).toBeGreaterThan(0)
    expect(own.townships('qqqq', null)).toEqual([])
  })

  it('judges drafts as the rules do, beside their neighbours', () => {
    own.keep(drafts)
    const judged = own.judge()
    for (const draft of drafts) {
      const peers = drafts.filter((d) => d !== draft).map(({ parsed }) => parsed)
      expect(judged.get(draft.id)).toEqual(checkReport(draft.parsed, { previous: null, peers }))
    }
  })

  it('names only the files of which the rules say something else than before', () => {
    const one = desk()
    one.keep(drafts)
    expect(one.rejudge()).toEqual(drafts.map(({ id }) => id))
    expect(one.rejudge()).toEqual([])
    const [first, second] = drafts
    const misread = {
      indicator: 'applications.received',
      applicant: 'total',
      label: null,
      kind: 'misread',
      read: null,
      set: 9999,
      reason: '',
      date: '2027-01-20',
    } as const
    one.keep([{ ...first!, corrections: [misread] }])
    expect(one.rejudge()).toContain(first!.id)
    one.forget([second!.id])
    one.rejudge()
    one.keep([second!])
    expect(one.rejudge()).toContain(second!.id)
    expect(one.resultsOf([second!.id]).get(second!.id)).not.toEqual([])
  })

  it('compiles drafts into what the engine loads, with every township of the county', () => {
    const { manifest } = own.compile({ ...ABOUT, sources: [] }, { published: false })
    expect(manifest.rows['townships']).toBe(TOWNSHIPS.length)
    expect(manifest.rows['reports']).toBe(drafts.length)
    expect(manifest.years).toEqual([2026])
  })

  it('keeps its work in one file and takes it in again', async () => {
    const known = { townshipFrom: 'title', candidates: [], yearFrom: 'title' } as const
    for (const draft of drafts) await own.pack({ draft, known, blocks: [] }, new Blob(['原文']))
    const meta = {
      name: '示例县',
      savedOn: '2027-01-20',
      countyCode: '990101',
      isFinal: false,
      withPublished: true,
      chosen: ['f1'],
    }
    const zip = own.packed(meta, { ...ABOUT, sources: [] })
    const opened = openWorkspace(new Uint8Array(await zip.arrayBuffer()))
    expect(opened.meta).toEqual(meta)
    expect(opened.files.map(({ draft }) => draft)).toEqual(drafts)
    expect(await opened.files[0]?.source.text()).toBe('原文')
  })

  it('gives another body the same code everywhere, and compares it with its own kind', () => {
    const neighbour = TOWNSHIPS[0]!
    const bureau = otherBody('财政局', '部门', neighbour)
    expect(bureau).toEqual(otherBody('财政局', '部门', TOWNSHIPS[1]!))
    expect(bureau.township_code).toMatch(/^x[0-9a-f]{12}$/)
    const two = desk()
    two.keep([...drafts.slice(1), { ...drafts[0]!, township: bureau }])
    const results = two.judge().get('f1')
    expect(results?.find(({ rule }) => rule === 'outlier.county')?.assessed).toBe(0)
  })
})

describe('the matrix of a county', () => {
  it('has every township, its verdicts, and who is missing', () => {
    const own = desk()
    own.keep(drafts)
    const judged = own.judge()
    const known = { townshipFrom: 'title', candidates: [], yearFrom: 'title' } as const
    const files = drafts.map((draft) => ({
      id: draft.id,
      name: draft.file,
      source: new Blob([]),
      state: 'read' as const,
      draft,
      blocks: [],
      known,
      results: judged.get(draft.id) ?? [],
    }))
    const matrix = matrixOf(files, TOWNSHIPS, 2026)
    expect(matrix.rows.length).toBe(TOWNSHIPS.length)
    expect(matrix.missing.map(({ name }) => name)).toEqual(['红崖回族乡', '草甸乡'])
    expect(matrix.failing.get('balance.intake')).toBe(1)
  })
})
