import type { Column, Table, TableName } from './tables.ts'

/** Title and description of a column; the description may be empty. */
type Words = readonly [title: string, description: string]

interface TableWords {
  readonly title: string
  readonly columns: Readonly<Record<string, Words>>
}

/** What tables.ts says in Chinese, in English: a table and a column for each of its own. */
export const TABLES_EN: Readonly<Record<TableName, TableWords>> = {
  townships: {
    title: 'Roster of townships',
    columns: {
      township_code: [
        'Division code',
        'Nine digits of the national statistical division codes; where the list has no single match, a local code that begins with x',
      ],
      name: ['Name', 'Of the town, township or subdistrict'],
      kind: [
        'Kind',
        'Town (镇), township (乡), ethnic township, subdistrict (街道), sum (苏木), ethnic sum or other',
      ],
      county_code: ['County code', 'Six digits; without a match, a local code that begins with x'],
      county: ['County', ''],
      prefecture_code: ['Prefecture code', 'Four digits'],
      prefecture: ['Prefecture', ''],
      province_code: ['Province code', 'Two digits'],
      province: ['Province', ''],
      matched: ['Matched', 'Whether the national list of divisions has exactly one match'],
      population: ['Residents', 'Persons; empty where not known'],
    },
  },
  reports: {
    title: 'Reports',
    columns: {
      report_id: ['Report id', 'Division code-year'],
      township_code: ['Division code', ''],
      year: ['Year', 'The year that the report is about'],
      edition: ['Edition', '2014, 2019 or 2021; empty where no table was seen'],
      title: ['Title', 'Of the report itself; empty where it was not captured'],
      published_on: ['Published on', 'The date of the signature or of the page'],
      source_url: ['Source address', 'The official page; empty where it was not recorded'],
      source_file: [
        'Source file',
        'Name of the file that was read; empty for figures captured by hand',
      ],
      source_sha256: ['Fingerprint of the source file', 'SHA-256 of the file that was read'],
      capture: [
        'Captured',
        'full: the whole report; opening: only the numbers of its opening, the rest is “not captured”, which does not mean absent',
      ],
      total_scope: [
        'Scope of the total',
        'one channel: the total told is that of one channel only',
      ],
    },
  },
  indicators: {
    title: 'Indicators',
    columns: {
      indicator: ['Indicator', 'Id of the indicator'],
      table: ['Table', 'article20, applications, review, narrative or sheet2014'],
      parent: ['Parent', 'Indicators of one parent should add up to it'],
      label_zh: ['Chinese name', 'As printed in the table'],
      label_en: ['English name', ''],
      unit: ['Unit', ''],
      editions: [
        'Editions',
        'Editions of the form that have the cell, separated by spaces; all: told in the text',
      ],
      kind: ['Kind of number', 'count, stock, signed, amount, rate or group'],
    },
  },
  observations: {
    title: 'Observations',
    columns: {
      report_id: ['Report id', ''],
      position: ['Position', 'Order within the report, from 1'],
      indicator: ['Indicator', ''],
      applicant: ['Applicant', 'Only for cells of the table of requests'],
      label: [
        'Topic or channel',
        'As the report prints it; only for numbers by topic or by channel',
      ],
      value: ['Value', 'In the unit of the indicator; empty for a blank cell, which is not 0'],
      status: [
        'State',
        'stated; approximate; blank: the cell is there, the number is not; recognised: read from a picture, every sum of its table holds; to_check: read from a picture and not yet checked, the value left empty, what was read in the evidence; corrected, confirmed: by a person',
      ],
      evidence: [
        'Evidence',
        'Row and column of the table, or the clause around the number, at most 80 characters of the original; empty where the words were not kept',
      ],
      line: ['Line', 'Line in the text of the source file, from 1'],
    },
  },
  findings: {
    title: 'Findings',
    columns: {
      report_id: ['Report id', ''],
      position: ['Position', 'Order within the report, from 1'],
      rule: ['Rule', 'Id of the rule'],
      severity: [
        'Degree',
        'error: contradicts itself; warning: probably wrong; note: worth knowing',
      ],
      message_zh: ['What it says, in Chinese', 'One sentence with the numbers of both sides'],
      message_en: ['What it says, in English', ''],
      expected: [
        'Number of side A',
        'One side of what the rule compares, such as the sum of the parts; the method page names the sides of each rule. Neither side is what should be',
      ],
      actual: ['Number of side B', 'The other side, such as the printed total'],
      cells: [
        'Figures that take part',
        'indicator[:applicant], separated by spaces; a topic or channel follows #, for example disclosed.by_topic#办事指南',
      ],
      evidence: ['Evidence', 'At most 80 characters of the original'],
    },
  },
  checks: {
    title: 'Checks',
    columns: {
      report_id: ['Report id', ''],
      rule: ['Rule', 'Id of the rule'],
      assessed: ['Comparisons made', 'How many comparisons were made; 0: nothing could be checked'],
      failed: ['Comparisons failed', 'How many of them do not hold'],
      not_assessed: ['Why not checked', 'The reason where nothing could be checked, in Chinese'],
    },
  },
}

/** The English title of a table. */
export const tableTitleEn = ({ name }: Table): string => TABLES_EN[name as TableName].title

/** English title and description of a column. Throws for a column that has none. */
export const columnEn = (table: Table, column: Column): { title: string; description: string } => {
  const words = TABLES_EN[table.name as TableName].columns[column.name]
  if (words === undefined) throw new Error(`tables in English: no ${table.name}.${column.name}`)
  const [title, description] = words
  return { title, description }
}
