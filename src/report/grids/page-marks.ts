const DASH = '[-–—―－─]'
const MARK = new RegExp(
  `^\\s*(?:${DASH}{1,2}\\s*\\d{1,4}\\s*${DASH}{1,2}|第\\s*\\d{1,4}\\s*页(?:\\s*[,，]?\\s*共\\s*\\d{1,4}\\s*页)?|Page\\s+\\d{1,4}(?:\\s+of\\s+\\d{1,4})?)\\s*$`,
  'u',
)
const GLUED_MARK = new RegExp(`^\\s*${DASH}\\s*\\d{1,4}\\s*${DASH}(?=\\s*\\p{Script=Han})`, 'u')

/** Whether the line is only a page number: «- 4 -», «—4—», «第 4 页 共 9 页». */
export const isPageMark = (text: string): boolean => /\d/u.test(text) && MARK.test(text)

/** The line without a page number that was set against its first word («-4-信息内容»). */
export const withoutPageMark = (text: string): string => text.replace(GLUED_MARK, '')

/** Whether the line is only a rule drawn with dashes, as Markdown sets above and below tables. */
export const isRuleLine = (text: string): boolean => /^\s*[-=─━—]{5}[-=─━—\s]*$/u.test(text)
