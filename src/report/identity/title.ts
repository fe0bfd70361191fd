import { plainText } from '../plain-text.ts'
import { asciiYears } from './dates.ts'
import type { Paragraph } from '../report-document.ts'

const WHOLE =
  /信息公开.*(?:年度报告|年度工作报告|工作报告|年报|年度总结|工作总结|(?:工作)?情况的?报告)(?:全文|\([^()]{2,30}\))?$/u
const BEGUN = /信息公开/u
const COVER = /^关于(?:报送|上报|呈报|报告)|的报告的?报告$|通知$|指南|目录$|函$/u
// A date stands above or below a title, never in it.
const DATED = /\d{1,2}月\d{1,2}日|^\D{0,8}\d{4}[-./]\d{1,2}[-./]\d{1,2}/u
// Sites list their reports under a heading that names neither a place nor a year.
const CATEGORY =
  /^(?:法定主动公开内容|政务公开|首页)*(?:政府)?信息公开(?:工作)?(?:年度)?(?:报告|年报)$/u
// The card above an article: what it is filed under, by whom, when.
const CARD = /索引号|主题分类|信息分类|发布机构|成文日期|发文日期|体裁分类/u
const LOOK = 40
const LONGEST = 60

const isHeading = (text: string): boolean =>
  text.length > 0 &&
  text.length <= LONGEST &&
  !/[。；;]/u.test(text) &&
  !CARD.test(text) &&
  !/^[一二三四五六七八九十]、/u.test(text)

/**
 * The report's own title, without blanks, from its first lines; put together where it is printed
 * over several («…工作年度» / «报 告»). The title of a cover letter («关于报送…的报告») is not it.
 */
export const titleOf = (paragraphs: readonly Paragraph[]): string | null => {
  const lines = paragraphs.slice(0, LOOK).map((p) => asciiYears(plainText(p.text)))
  let category: string | null = null
  for (const [i, line] of lines.entries()) {
    if (!isHeading(line) || COVER.test(line) || DATED.test(line)) continue
    for (const extra of [0, 1, 2]) {
      const parts = lines.slice(i, i + 1 + extra)
      if (!parts.every(isHeading)) break
      const joined = parts.join('')
      if (COVER.test(joined)) break
      if (WHOLE.test(joined) && joined.length <= LONGEST) {
        const title = tidyTitle(joined)
        if (!CATEGORY.test(title)) return title
        category ??= title
        break
      }
      if (
        !BEGUN.test(joined) &&
        !/\d{4}年/u.test(joined) &&
        !/(?:镇|乡|街道|政府|苏木)$/u.test(joined)
      )
        break
    }
  }
  return quotedTitle(lines) ?? category
}

const QUOTED = /《([^《》]*20\d{2}年[^《》]*信息公开[^《》]*(?:年度报告|年报))》/u

const quotedTitle = (lines: readonly string[]): string | null => {
  for (const line of lines) {
    const title = QUOTED.exec(line)?.[1]
    if (title && !/通知|关于/u.test(title)) return title
  }
  return null
}

// Page titles carry the site's name behind or before the report's: «…年度报告_某县人民政府».
const tidyTitle = (title: string): string => title.replace(/^(?:标题|题目|名称)[::]/u, '')

/** The years that a title names, first to last, each once. */
export const yearsIn = (text: string): readonly number[] => [
  ...new Set(
    [...asciiYears(plainText(text)).matchAll(/(?<!\d)(20[012]\d)(?=年|\D|$)(?!\d*号)/gu)].map((m) =>
      Number(m[1]),
    ),
  ),
]
