import { gunzipSync, gzipSync, strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { deflatedIn, writeSiteZip } from '../../src/check/publish/site-zip.ts'
import { isProgramList, programList } from '../../src/site/program-list.ts'

const LONG = 'export const answer = 42\n'.repeat(200)

const templateOf = (code: string, bytes = strToU8(code).length) => ({
  files: [
    {
      path: 'assets/a.js',
      bytes,
      gz: new Blob([gzipSync(strToU8(code), { filename: 'a.js' }) as Uint8Array<ArrayBuffer>]),
      plain: null,
      br: new Blob(['brotli']),
    },
    { path: 'icons/a.png', bytes: 3, gz: null, plain: new Blob(['png']), br: null },
  ],
  single: null,
})

const opened = async (zip: Blob): Promise<Record<string, Uint8Array>> =>
  unzipSync(new Uint8Array(await zip.arrayBuffer()))

describe('a site as one zip', () => {
  const made = new Map<string, string | Uint8Array>([
    ['index.html', `<!doctype html>${'<p>甲县</p>'.repeat(100)}`],
    ['data/reports.csv', 'a,b\r\n1,2\r\n'],
  ])

  it('holds the program by its gzipped bytes, with both neighbours', async () => {
    const files = await opened(await writeSiteZip(templateOf(LONG), made))
    expect(strFromU8(files['assets/a.js']!)).toBe(LONG)
    expect(strFromU8(gunzipSync(files['assets/a.js.gz']!))).toBe(LONG)
    expect(strFromU8(files['assets/a.js.br']!)).toBe('brotli')
    expect(strFromU8(files['icons/a.png']!)).toBe('png')
    expect(Object.keys(files)).not.toContain('icons/a.png.gz')
    const list = JSON.parse(strFromU8(files['program.json']!)) as unknown
    expect(list).toEqual([
      {
        path: 'assets/a.js',
        bytes: LONG.length,
        gz: files['assets/a.js.gz']!.length,
        br: 'brotli'.length,
      },
      { path: 'icons/a.png', bytes: 3, gz: null, br: null },
    ])
  })

  it('gives new files a gzipped neighbour where it saves anything, and never one of brotli', async () => {
    const files = await opened(await writeSiteZip(templateOf(LONG), made))
    expect(strFromU8(files['index.html']!)).toBe(made.get('index.html'))
    expect(strFromU8(gunzipSync(files['index.html.gz']!))).toBe(made.get('index.html'))
    expect(strFromU8(files['data/reports.csv']!)).toBe(made.get('data/reports.csv'))
    expect(Object.keys(files)).not.toContain('data/reports.csv.gz')
    expect(Object.keys(files).filter((name) => name.endsWith('.br'))).toEqual(['assets/a.js.br'])
  })

  it('writes no site of a file that is not whole', async () => {
    await expect(writeSiteZip(templateOf(LONG, 7), made)).rejects.toThrow('assets/a.js: not whole')
    expect(() => deflatedIn(strToU8('not gzipped at all'))).toThrow('no header')
  })

  it('reads past the name and comment that a gzip may carry', () => {
    const named = gzipSync(strToU8(LONG), { filename: 'a.js' })
    const bare = gzipSync(strToU8(LONG))
    expect(deflatedIn(named)).toEqual(deflatedIn(bare))
    expect(deflatedIn(bare).size).toBe(LONG.length)
  })
})

describe('the list of the program', () => {
  const sizes = new Map([
    ['index.html', 9],
    ['index.html.gz', 5],
    ['program.json', 2],
    ['assets/a.js', 100],
    ['assets/a.js.gz', 50],
    ['assets/a.js.br', 40],
    ['reader/maps.zip', 7],
    ['data/reports.csv', 3],
    ['places/1.html', 3],
    ['feed.xml', 3],
  ])

  it('names the files of the program with their neighbours, and nothing that data made', () => {
    const list = programList(sizes)
    expect(list).toEqual([
      { path: 'assets/a.js', bytes: 100, gz: 50, br: 40 },
      { path: 'reader/maps.zip', bytes: 7, gz: null, br: null },
    ])
    expect(isProgramList(JSON.parse(JSON.stringify(list)))).toBe(true)
    expect(isProgramList([{ path: 'a' }])).toBe(false)
  })
})
