import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/report/read-document.ts'

const read = async (body: string): Promise<readonly string[]> => {
  const text = `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset134 B;}}${body}}`
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0))
  const reading = await readDocument(bytes, 'a.doc')
  if ('error' in reading) throw new Error(reading.error.message)
  return reading.document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) => row.map((cell) => cell.text).join('|')).join('/'),
  )
}

const row = (cells: string, ends: string): string => `\\trowd${ends} ${cells}\\row`
const cell = (text: string): string => `\\pard\\intbl ${text}\\cell`

describe('RTF', () => {
  it.each<[string, string, readonly string[]]>([
    ['letters in GBK under a Western font', "\\f0 \\'b9\\'ab\\'bf\\'aa 12\\par", ['公开 12']],
    [
      'a Unicode letter with two bytes of likeness',
      "\\uc2\\u20844\\'b9\\'ab\\u24320\\'bf\\'aa\\par",
      ['公开'],
    ],
    ['a letter beyond the first plane', '\\u-10172?\\u-8983?x\\par', ['\u{210e9}x']],
    ['a letter whose second byte is a brace', "\\f1 \\'81\\'7d\\par", ['亇']],
    [
      'hidden, struck out and deleted figures',
      '{\\v 1}{\\strike 2}{\\deleted 3}{\\striked1 4}5\\par',
      ['5'],
    ],
    ['a figure behind a deletion in one group', '{\\strike 2\\strike0 7}\\par', ['7']],
    ['the mark of a note', '12{\\super 1}\\par', ['12']],
    ['a note itself', '12{\\super\\chftn{\\footnote\\pard 1 of 9}}\\par', ['12']],
    ['a field: what it shows', '{\\field{\\*\\fldinst PAGE 77}{\\fldrslt 3}}\\par', ['3']],
    [
      'headers, pictures and unknown groups',
      '{\\header 1\\par}{\\pict 0102}{\\*\\new 9}5\\par',
      ['5'],
    ],
    ['bytes of a picture', '{\\pict\\bin4 {}{}}5\\par', ['5']],
    ['text in two forms: the second', '{\\upr{a}{\\*\\ud{b}}}\\par', ['b']],
    [
      'a box of text',
      'a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 9}}{\\shptxt\\pard b\\par}}}c\\par',
      ['b', '', 'ac'],
    ],
  ])('%s', async (_, body, expected) => {
    const texts = await read(body)
    expect(texts.filter((t) => t !== '')).toEqual(expected.filter((t) => t !== ''))
  })

  it('cells merged across and down', async () => {
    const first = row(
      cell('a') + cell('b') + cell(''),
      '\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000',
    )
    const second = row(
      cell('') + cell('1') + cell('2'),
      '\\clvmrg\\cellx1005\\cellx2001\\cellx3003',
    )
    expect(await read(first + second)).toEqual(['a|b|b/a|1|2'])
  })

  it('a table in a cell', async () => {
    const inner =
      '\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}'
    const outer = row(`${inner}\\pard\\intbl\\itap1 \\cell${cell('z')}`, '\\cellx1000\\cellx2000')
    expect(await read(outer)).toEqual(['x|y', '', 'z'])
  })
})
