import { renderTable } from './render-tables.ts'
import type { SampleReport, SampleTable, SectionId } from './sample-report.ts'

/** The national outline: each section's heading and the table that stands in it. */
const SECTIONS: readonly {
  readonly id: SectionId
  readonly heading: string
  readonly table: SampleTable | null
}[] = [
  { id: 'overview', heading: '一、总体情况', table: null },
  { id: 'disclosure', heading: '二、主动公开政府信息情况', table: 'article20' },
  { id: 'applications', heading: '三、收到和处理政府信息公开申请情况', table: 'applications' },
  { id: 'review', heading: '四、政府信息公开行政复议、行政诉讼情况', table: 'review' },
  { id: 'problems', heading: '五、存在的主要问题及改进情况', table: null },
  { id: 'other', heading: '六、其他需要报告的事项', table: null },
]

const dateInWords = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

const coveringLetter = (report: SampleReport, title: string): string =>
  [
    `关于报送${title}的报告`,
    `${report.county}人民政府办公室：`,
    `现将《${title}》随文报送，请审阅。`,
    `${report.township}人民政府办公室`.replace('街道人民政府', '街道办事处'),
    dateInWords(report.signedOn),
    '',
    '',
  ].join('\n')

/**
 * One sample report as the text of a file, in the statutory form: letterhead, title, period, six
 * sections with their tables, signature. Prints exactly what `truth` says, in UTF-8 with LF.
 */
export const renderReport = (report: SampleReport): string => {
  const office = report.signedBy.endsWith('街道')
    ? `${report.signedBy}办事处`
    : `${report.signedBy}人民政府`
  const title = `${report.county}${report.township}${report.titleYear}年政府信息公开工作年度报告`
  const sections = SECTIONS.map(({ id, heading, table }) => {
    const text = report.passages
      .filter((passage) => passage.section === id)
      .map((passage) => `${passage.text}\n`)
      .join('')
    const printed = table !== null && !report.omittedTables.includes(table)
    return `${heading}\n${text}${printed ? `\n${renderTable(report, table)}\n` : ''}`
  })
  return [
    report.coveringLetter ? coveringLetter(report, title) : '',
    `${title}\n\n`,
    `本报告根据《中华人民共和国政府信息公开条例》的规定编制，供公众查阅。`,
    `所列数据的统计期限为${report.year}年1月1日至${report.year}年12月31日。\n`,
    ...sections,
    `\n${report.county}${office}\n${dateInWords(report.signedOn)}\n`,
  ].join('')
}
