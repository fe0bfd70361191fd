import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const read = async (bytes: Uint8Array, name: string) => readReport(bytes, name, null)

const codeOf = async (bytes: Uint8Array, name: string): Promise<string | null> => {
  const reading = await read(bytes, name)
  return 'error' in reading ? reading.error.code : null
}

const docx = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) })

describe('files that cannot be read are refused with a sentence', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['an empty file', new Uint8Array(), 'a.txt', 'not_a_report'],
    ['text that is no report', encode('今天天气很好，适合出门。'), 'a.txt', 'not_a_report'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'a.pdf', 'no_text_layer'],
    ['RTF without a report', encode('{\\rtf1 nothing}'), 'a.doc', 'not_a_report'],
    ['RTF that nests without end', encode(`{\\rtf1${'{'.repeat(9000)}`), 'a.rtf', 'damaged'],
    ['RAR', encode('Rar!\u001a\u0007'), 'a.zip', 'unsupported_type'],
    [
      'a presentation',
      zipSync({ 'ppt/presentation.xml': strToU8('<x/>') }),
      'a.pptx',
      'unsupported_type',
    ],
    [
      'an OpenDocument text with a password',
      zipSync({
        'content.xml': Uint8Array.of(1, 2, 3),
        'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>'),
      }),
      'a.odt',
      'encrypted',
    ],
    ['a saved page without its page', encode('MIME-Version: 1.0\n\nx'), 'a.mht', 'not_a_report'],
    ['a ZIP of something else', zipSync({ 'a.txt': strToU8('x') }), 'a.zip', 'unsupported_type'],
    ['a ZIP cut short', docx('<w:document/>').slice(0, 40), 'a.docx', 'damaged'],
    ['Word whose XML is cut short', docx('<w:document><w:p>'), 'a.docx', 'damaged'],
    ['a PDF cut short', encode('%PDF-1.7\n1 0 obj << /Type'), 'a.pdf', 'damaged'],
    ['bytes of no encoding', Uint8Array.of(0xff, 0xff, 0x81, 0x30), 'a.txt', 'undecodable'],
    [
      'a list that looks like a report, line for line',
      encode('青石镇2022年政府信息公开工作年度报告\n' + '行政许可 12\n'.repeat(80_000)),
      'a.txt',
      'too_large',
    ],
    [
      'more figures than a report can tell',
      encode(`青石镇2022年政府信息公开工作年度报告\n主动公开信息${'各1条，'.repeat(120_000)}`),
      'a.txt',
      'too_large',
    ],
    [
      'RTF of more rows than a report can have',
      encode(`{\\rtf1 ${'\\trowd\\cellx1 a\\cell\\row '.repeat(40_000)}}`),
      'a.rtf',
      'too_large',
    ],
    [
      'a row of CSV without end',
      encode('政府信息公开,' + '0,'.repeat(600_000)),
      'a.csv',
      'too_large',
    ],
    [
      'a page of more tags than a report can have',
      encode(`<p>青石镇2022年政府信息公开工作年度报告</p>${'<span>1</span>'.repeat(120_000)}`),
      'a.html',
      'too_large',
    ],
    ['an endless page', encode('<div>'.repeat(50_000)), 'a.html', 'damaged'],
  ])('%s', async (_, bytes, name, code) => {
    expect(await codeOf(bytes, name)).toBe(code)
    const reading = await read(bytes, name)
    expect('error' in reading ? reading.error.message : '').toMatch(/[\u4e00-\u9fff].*[。]/u)
  })

  it('a package that unpacks to more than a report can need', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 1 })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await codeOf(bomb, 'a.docx')).toBe('too_large')
  }, 60_000)
})

describe('any bytes give an answer', () => {
  const heads = ['', '%PDF-1.4\n', 'PK\u0003\u0004', '<html><table>', '| 规章 |', '\t规章\n\t0']
  it('never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.pdf', 'a.csv'),
        async (head, tail, name) => {
          const bytes = new Uint8Array([...encode(head), ...tail])
          const reading = await read(bytes, name)
          expect('report' in reading || 'error' in reading).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('odd pages', () => {
  it('scripts, comments and hidden parts say nothing', async () => {
    const page = `<html><body><h1>青石镇2022年政府信息公开工作年度报告</h1>
      <script>document.write("公开信息99条。")</script><!-- 公开信息98条。 -->
      <p style="display:none">公开信息97条。</p><p>主动公开政府信息36条。</p></body></html>`
    const reading = await read(encode(page), 'a.html')
    if ('error' in reading) throw new Error(reading.error.message)
    expect(reading.report.observations.map((o) => o.value)).toEqual([36])
  })

  it('a table of ten thousand rows and absurd spans end in good time', async () => {
    const rows = '<tr><td colspan="999999999" rowspan="999999999">规章</td><td>1</td></tr>'
    const page = `<html><body><p>政府信息公开</p><table>${rows.repeat(10_000)}</table></body></html>`
    const reading = await read(encode(page), 'a.html')
    expect('report' in reading).toBe(true)
  })

  it('NULs in a text are passed over', async () => {
    const text = '青石镇2022年政府信息公开工作年度报告\n主动公开\0政府信息36条。\n'
    const reading = await read(encode(text), 'a.txt')
    expect('report' in reading).toBe(true)
  })
})
