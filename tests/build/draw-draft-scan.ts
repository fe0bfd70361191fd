import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { draftParts, SCANNED_DRAFT } from '../../src/build/draft-files.ts'
import type { DocxPart } from '../../src/export/office/docx.ts'
import { SEED } from '../../src/ingest/write-sample.ts'
import { sampleDrafts } from '../../src/sample/sample-drafts.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { BROWSER_ARGS } from '../browser/site.ts'

/**
 * Draws the draft of the sample county that comes as a scan: printed, laid on the scanner a little
 * askew, with its noise. `npx tsx tests/build/draw-draft-scan.ts` writes src/build/draft-scan/;
 * needed only where the sample's drafts change. tests/build/draft-scan.test.ts reads it again.
 */
const OUT = resolve(import.meta.dirname, '../../src/build/draft-scan')

/** A4 at 150 dpi. */
const [WIDTH, HEIGHT] = [1240, 1754]

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { width: ${WIDTH}px; background: #fff; color: #111; font: 25px/1.9 "Noto Serif CJK SC", serif; }
  .page { width: ${WIDTH}px; height: ${HEIGHT}px; padding: 120px 110px; overflow: hidden; }
  h1 { font-size: 34px; text-align: center; margin-bottom: 24px; }
  p { text-indent: 2em; }
  table { width: 100%; border-collapse: collapse; margin: 14px 0; font-size: 21px; line-height: 1.3; }
  td { border: 1.5px solid #111; padding: 5px 4px; text-align: center; }`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const htmlOf = (part: DocxPart): string => {
  if (part.kind === 'page') return ''
  if (part.kind !== 'table')
    return part.kind === 'title' ? `<h1>${escaped(part.text)}</h1>` : `<p>${escaped(part.text)}</p>`
  const rows = part.rows.map((row) =>
    row
      .map((s) => `<td rowspan="${s.rows}" colspan="${s.columns}">${escaped(s.text)}</td>`)
      .join(''),
  )
  return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`
}

/** A page begins where the second and the third table do, with their headings. */
const pagesOf = (parts: readonly DocxPart[]): readonly (readonly DocxPart[])[] => {
  const pages: DocxPart[][] = [[]]
  for (const part of parts) {
    if (part.kind === 'text' && /^[三四]、/u.test(part.text)) pages.push([])
    pages.at(-1)!.push(part)
  }
  return pages
}

/** The picture of a page as a scanner gives it. */
const scanned = (page: Page, png: Buffer, lean: number): Promise<string> =>
  page.evaluate(
    async ([data, width, height, degrees]) => {
      const picture = new Image()
      picture.src = `data:image/png;base64,${data}`
      await picture.decode()
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const context = canvas.getContext('2d')!
      context.fillStyle = '#f7f7f5'
      context.fillRect(0, 0, width, height)
      context.translate(width / 2, height / 2)
      context.rotate((degrees * Math.PI) / 180)
      context.filter = 'blur(0.5px)'
      context.drawImage(picture, -width / 2, -height / 2)
      const image = context.getImageData(0, 0, width, height)
      // The same noise at every run.
      let seed = 7
      for (let i = 0; i < image.data.length; i += 4) {
        seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
        const noise = (seed / 2 ** 32 - 0.5) * 10
        const gray = image.data[i]! * 0.92 + 8 + noise
        image.data.fill(gray, i, i + 3)
      }
      context.putImageData(image, 0, 0)
      return canvas.toDataURL('image/jpeg', 0.5).split(',')[1]!
    },
    [png.toString('base64'), WIDTH, HEIGHT, lean] as const,
  )

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS })
try {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
  const report = sampleDrafts(SEED)[SCANNED_DRAFT]!
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  for (const [i, parts] of pagesOf(draftParts(report)).entries()) {
    await page.setContent(
      `<style>${STYLE}</style><div class="page">${parts.map(htmlOf).join('')}</div>`,
    )
    const png = await page.screenshot({ clip: { x: 0, y: 0, width: WIDTH, height: HEIGHT } })
    const jpeg = Buffer.from(await scanned(page, png, i % 2 === 0 ? 0.5 : -0.4), 'base64')
    writeFileSync(join(OUT, `${i + 1}.jpg`), jpeg)
  }
} finally {
  await browser.close()
}
