import type { ParsedReport } from './parsed-report.ts'
import type { ReportDocument } from './report-document.ts'

// «××镇», «20XX年», «＿＿条», «（样表）»: places that a report has filled.
const UNFILLED =
  /样表|样式|模板|范本|范例|参考(?:格式|文本|样本)|格式文本|空表|[×Xx○＊*某]{2,}(?:省|市|县|区|旗|镇|乡|街道)|20(?:[×Xx○＊*]{2}|[_＿]{2,}|\s{1,4})年|[_＿]{2,}(?:条|件|次|年)/u

/** True for the empty form itself: no figure anywhere, and places left to be filled. */
export const isBlankForm = ({ blocks }: ReportDocument, { observations }: ParsedReport): boolean =>
  observations.every(({ value }) => value === null) &&
  blocks.some((block) =>
    block.kind === 'paragraph'
      ? UNFILLED.test(block.text)
      : block.rows.some((row) => row.some((cell) => UNFILLED.test(cell.text))),
  )
