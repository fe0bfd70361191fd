import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/report/read-document.ts'
import { writeCompound } from '../write-compound.ts'
import * as doc from '../write-doc.ts'

const linesOf = async (bytes: Uint8Array, name = 'a.doc'): Promise<readonly string[] | string> => {
  const reading = await readDocument(bytes, name)
  if ('error' in reading) return reading.error.message
  return reading.document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) => row.map((cell) => cell.text).join('|')).join('/'),
  )
}

const paragraph = (...runs: readonly (string | doc.DocRun)[]): doc.DocParagraph => ({
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
  mark: '\r',
  grpprl: [],
})

describe('old Word', () => {
  it.each<[string, doc.DocParagraph, string]>([
    ['hidden text', paragraph('公开', { text: '9', grpprl: doc.HIDDEN }, '36件'), '公开36件'],
    ['struck-out text', paragraph({ text: '81', grpprl: doc.STRUCK }, '36'), '36'],
    [
      'text deleted under tracked changes',
      paragraph({ text: '81', grpprl: doc.DELETED }, '36'),
      '36',
    ],
    ['the mark of a note', paragraph('36', { text: '1', grpprl: doc.RAISED }), '36'],
    ['a field: what it shows', paragraph('\u0013 PAGE 77 \u001442\u0015件'), '42件'],
    ['a field that never ends', paragraph('\u0013 PAGE 77'), ''],
    ['pictures and comments', paragraph('\u0001\u0008\u0005a\u00a0b'), 'a b'],
    ['Western letters', paragraph('a\tb - 7'), 'a\tb - 7'],
  ])('%s', async (_, line, expected) => {
    expect(await linesOf(doc.writeDoc([line, paragraph('末')]))).toEqual([expected, '末'])
  })

  it('cells merged as old and as new descriptions number it', async () => {
    const rowOf = (flags: readonly number[]) => [
      ...['a', 'b', 'c', 'd'].map(doc.cellOf),
      doc.rowEnd([0, 900, 1800, 2700, 3600], flags),
    ]
    const last = [
      ...['1', '2', '3', '4'].map(doc.cellOf),
      doc.rowEnd([0, 901, 1805, 2699, 3600], [0, 0, 0, 0]),
    ]
    for (const flags of [
      [1, 2, 1, 2],
      [2, 1, 2, 1],
    ])
      expect(await linesOf(doc.writeDoc([...rowOf(flags), ...last]))).toEqual(['a|a|c|c/1|2|3|4'])
  })

  it.each<[string, Uint8Array, string, RegExp]>([
    ['a password', doc.writeDoc([paragraph('a')], { flags: 0x100 }), 'a.doc', /密码/u],
    ['Word 95', doc.writeDoc([paragraph('a')], { ident: 0xa5dc }), 'a.doc', /Word 95/u],
    [
      'Word without its tables',
      writeCompound({ WordDocument: new Uint8Array(9) }),
      'a.doc',
      /损坏/u,
    ],
    ['Excel', writeCompound({ Workbook: new Uint8Array(9) }), 'a.xls', /Excel.*\.xlsx/u],
    ['WPS sheets', writeCompound({ Workbook: new Uint8Array(9) }), 'a.et', /WPS 表格.*\.xlsx/u],
    ['PowerPoint', writeCompound({ 'PowerPoint Document': new Uint8Array(9) }), 'a.ppt', /\.ppt/u],
    ['WPS slides', writeCompound({ 'PowerPoint Document': new Uint8Array(9) }), 'a.dps', /\.dps/u],
    [
      'a message',
      writeCompound({ '__properties_version1.0': new Uint8Array(9) }),
      'a.msg',
      /Outlook/u,
    ],
    ['something else', writeCompound({ Other: new Uint8Array(9) }), 'a.doc', /没有 Word 正文/u],
    [
      'a new Word file with a password',
      writeCompound({ EncryptedPackage: new Uint8Array(9) }),
      'a.docx',
      /密码/u,
    ],
    [
      'a file cut short',
      writeCompound({ WordDocument: new Uint8Array(9) }).slice(0, 700),
      'a.doc',
      /损坏|没有 Word/u,
    ],
  ])('refuses %s with its own sentence', async (_, bytes, name, sentence) => {
    expect(await linesOf(bytes, name)).toMatch(sentence)
  })

  it('gives an answer for every file with a byte changed', async () => {
    const rows = [...['a', 'b'].map(doc.cellOf), doc.rowEnd([0, 900, 1800], [0, 0])]
    const bytes = doc.writeDoc([paragraph('公开36件'), ...rows])
    for (let at = 0; at < bytes.length; at += 41) {
      const changed = bytes.slice()
      changed[at] = 0xff - (changed[at] ?? 0)
      // A reader may throw; readReport says that the file is damaged. It must not hang.
      await linesOf(changed).catch(() => null)
    }
  })
})
