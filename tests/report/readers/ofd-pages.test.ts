import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../../src/report/readers/ofd-content.ts'
import { readDocument } from '../../../src/report/read-document.ts'

const ROOT = '<o:OFD><o:DocBody><o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:DocBody></o:OFD>'
const DOCUMENT =
  '<o:Document><o:CommonData><o:PageArea><o:PhysicalBox>0 0 210 297</o:PhysicalBox></o:PageArea></o:CommonData><o:Pages><o:Page ID="1" BaseLoc="P/C.xml"/></o:Pages></o:Document>'

const read = async (objects: string): Promise<readonly string[] | string> => {
  const page = `<o:Page><o:Content><o:Layer ID="2">${objects}</o:Layer></o:Content></o:Page>`
  const files = { 'OFD.xml': ROOT, 'Doc_0/Document.xml': DOCUMENT, '/Doc_0/P/C.xml': page }
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  )
  const reading = await readDocument(bytes, 'a.ofd')
  if ('error' in reading) return reading.error.message
  return reading.document.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  )
}

const text = (code: string, more = '', boundary = '20 40 100 5'): string =>
  `<o:TextObject Boundary="${boundary}" Size="5" ${more}>${code}</o:TextObject>`
const LINE = text(
  '<o:TextCode X="0" Y="5">主动公开政府信息三十六条</o:TextCode>',
  '',
  '20 80 100 5',
)

describe('OFD', () => {
  it('counts equal distances', () => {
    expect(stepsOf('3 g 2 5 1.5')).toEqual([3, 5, 5, 1.5])
    expect(stepsOf('g 99999999 5').length).toBeLessThan(20_000)
  })

  it('goes on where a line of characters does not say where it begins', async () => {
    const code =
      '<o:TextCode X="0" Y="5" DeltaX="5">新闻</o:TextCode><o:TextCode Y="15">12</o:TextCode>'
    expect(await read(text(code) + LINE)).toEqual(['新闻', '12', '主动公开政府信息三十六条'])
  })

  it('reads white words on a dark ground, and no others', async () => {
    const white = '<o:FillColor Value="255 255 255"/><o:TextCode X="0" Y="5">12</o:TextCode>'
    const ground =
      '<o:PathObject Boundary="15 35 60 15" Stroke="false" Fill="true"><o:FillColor Value="0 60 120"/><o:AbbreviatedData>M 0 0 L 60 0 L 60 15 L 0 15 C</o:AbbreviatedData></o:PathObject>'
    expect(await read(text(white) + LINE)).toEqual(['主动公开政府信息三十六条'])
    expect(await read(ground + text(white) + LINE)).toEqual(['12', '主动公开政府信息三十六条'])
  })

  it('says so where its letters have no codes, or where it has none', async () => {
    const signs = `<o:TextCode X="0" Y="5" DeltaX="g 11 5">${'\u00a4'.repeat(12)}</o:TextCode>`
    expect(await read(text(signs))).toMatch(/字形/u)
    expect(await read('<o:ImageObject Boundary="0 0 210 297" ResourceID="9"/>')).toMatch(/扫描件/u)
  })

  it('says so where it lacks its document', async () => {
    const reading = await readDocument(zipSync({ 'OFD.xml': strToU8(ROOT) }), 'a.ofd')
    expect('error' in reading ? reading.error.code : '').toBe('damaged')
  })
})
