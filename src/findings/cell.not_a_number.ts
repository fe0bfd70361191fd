import type { Observation, TableReading, UnreadCell } from '../report/parsed-report.ts'
import { indicator } from '../form/indicators.ts'
import { notAssessed, resultOf, type Comparison } from './comparison.ts'
import { columnName, indicatorName } from './figures.ts'
import type { Rule } from './finding.ts'
import { TABLE_NAMES } from './table-names.ts'

const SHOWN = 3

/** Where a cell stands and what it holds, as the messages quote it. */
const quote = (cell: UnreadCell | Observation): { zh: string; en: string } => {
  const told = 'text' in cell ? null : String(cell.value ?? '')
  const words = 'text' in cell ? cell.text : `约${told}`
  const where = cell.place.kind === 'cell' ? `${cell.place.row}／${cell.place.column}` : ''
  const name = [
    indicatorName(cell.indicator),
    ...(cell.applicant ? [columnName(cell.applicant)] : []),
  ]
  return {
    zh: `${where}“${words}”`,
    en: `${name.map(({ en }) => en).join(', ')} “${told === null ? words : `about ${told}`}”`,
  }
}

const compare = (reading: TableReading, approximate: readonly Observation[]): Comparison => {
  const wrong = [...reading.unread, ...approximate]
  if (wrong.length === 0) return null
  const name = TABLE_NAMES[reading.table]
  const exact = reading.found - wrong.length
  const shown = wrong.slice(0, SHOWN).map(quote)
  const isMore = wrong.length > SHOWN
  return {
    rule: 'cell.not_a_number',
    severity: 'warning',
    messageZh: `${name.zh}${reading.found}格应填确数，只有${exact}格是，其余：${shown.map(({ zh }) => zh).join('、')}${isMore ? '等' : ''}`,
    messageEn: `${name.en}: ${exact} of ${reading.found} cells hold an exact number; the others: ${shown.map(({ en }) => en).join('; ')}${isMore ? ' …' : ''}`,
    expected: reading.found,
    actual: exact,
    cells: wrong.map((cell) => ({
      indicator: cell.indicator,
      applicant: cell.applicant,
      label: null,
    })),
    evidence: null,
  }
}

export const cellNotANumber: Rule = {
  id: 'cell.not_a_number',
  severity: 'warning',
  titleZh: '表格内容不是数字',
  titleEn: 'Every table cell holds an exact number',
  legalBasis: '国办公开办函〔2019〕60号、〔2021〕30号各表填数字',
  legalBasisEn:
    'Circulars 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号: the tables take numbers',
  sides: {
    expected: { zh: '应填确数的格', en: 'cells due an exact number' },
    actual: { zh: '填确数的格', en: 'cells with an exact number' },
  },
  doesNotApply: '没有读到表格的，不核；空白和短横另见空白格规则；每表合为一条',
  doesNotApplyEn:
    'Not checked where no table was read; blank cells and dashes have a rule of their own; one finding for each table',
  check: (report) => {
    const approximate = report.observations.filter((item) => item.status === 'approximate')
    return resultOf(
      report.tables.length === 0
        ? [notAssessed('未见表格')]
        : report.tables.map((reading) =>
            compare(
              reading,
              approximate.filter((item) => indicator(item.indicator)?.table === reading.table),
            ),
          ),
    )
  },
}
