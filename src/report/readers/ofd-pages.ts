import { refusal } from '../refusals.ts'
import type { ReadError } from '../report-document.ts'
import type { DrawnPage } from './drawn-page.ts'
import { numbersIn, ofdContent, type OfdContent, type OfdDrawing } from './ofd-content.ts'
import { drawOn, type OpenMarks } from './ofd-marks.ts'
import type { Matrix } from './pdf-walk.ts'

/** A part of the package by its path; null where it has none. */
export type PartText = (path: string) => string | null

const MOST_PAGES = 120
const POINTS = 72 / 25.4
const A4 = [0, 0, 210, 297]

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(tag)?.[1] ?? null

const innerTexts = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^<]*)<`, 'gu'))].map((m) =>
    (m[1] ?? '').trim(),
  )

const tagsOf = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'gu'))].map((m) => m[0])

/** A path in a part, seen from that part: from the top where it begins with a slash. */
const resolve = (from: string, path: string): string => {
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of path.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  return steps.join('/')
}

/** Reads the pages of an OFD (GB/T 33190): characters and lines by their places, in points. */
export const ofdPages = (
  part: PartText,
): { readonly pages: readonly DrawnPage[] } | { readonly error: ReadError } => {
  const root = innerTexts(part('OFD.xml') ?? '', 'DocRoot')[0]
  const home = resolve('', root ?? 'Doc_0/Document.xml')
  const document = part(home)
  if (document === null)
    return refusal('damaged', 'OFD 文件不完整，里面没有文档。请重新下载或导出后再试。')
  const pagePaths = tagsOf(document, 'Page').flatMap((tag) => attribute(tag, 'BaseLoc') ?? [])
  if (pagePaths.length > MOST_PAGES)
    return refusal('too_large', `OFD 有 ${pagePaths.length} 页，不像一份年度报告。`)
  const contents = new Map<string, OfdContent | null>()
  const contentAt = (path: string): OfdContent | null => {
    const full = resolve(home, path)
    const known = contents.get(full)
    if (known !== undefined) return known
    const xml = part(full)
    const content = xml === null ? null : ofdContent(xml)
    contents.set(full, content)
    return content
  }
  const units = new Map<string, OfdDrawing>()
  for (const path of [...innerTexts(document, 'PublicRes'), ...innerTexts(document, 'DocumentRes')])
    for (const [id, unit] of contentAt(path)?.units ?? []) units.set(id, unit)
  const templates = new Map(
    tagsOf(document, 'TemplatePage').map((tag) => [
      attribute(tag, 'ID') ?? '',
      attribute(tag, 'BaseLoc') ?? '',
    ]),
  )
  const [common] = innerTexts(document, 'PhysicalBox')
  const pages = pagePaths.map((path, i): DrawnPage => {
    const content = contentAt(path)
    const box = [content?.box, numbersIn(common), A4].find((b) => b?.length === 4) ?? A4
    const [left = 0, top = 0, , height = 297] = box
    const flip: Matrix = [POINTS, 0, 0, -POINTS, -left * POINTS, (top + height) * POINTS]
    const marks: OpenMarks = { glyphs: [], rules: { horizontal: [], vertical: [] }, run: 0 }
    for (const id of content?.templates ?? []) {
      const template = contentAt(templates.get(id) ?? '')
      if (template) drawOn(marks, template.drawing, flip, units)
    }
    if (content) drawOn(marks, content.drawing, flip, units)
    return {
      number: i + 1,
      top: height * POINTS,
      bottom: 0,
      glyphs: marks.glyphs,
      rules: marks.rules,
    }
  })
  return { pages }
}
