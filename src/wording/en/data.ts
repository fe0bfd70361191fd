import { counted } from '../counted.ts'
import type { DATA_ZH_CN } from '../zh-CN/data.ts'

/** What the page of open data says; see zh-CN-data.ts. */
export const DATA_EN = {
  'page.data': 'Open data',
  'lead.data':
    'Every row behind the charts is here: read table by table for the chosen region and years, take the whole package away, or ask in SQL.',

  'downloads.title': 'Downloads',
  'downloads.all': 'The whole data package',
  'downloads.all.text':
    'One zip: every CSV (UTF-8, no byte order mark), datapackage.json and the data dictionary. It does not change with the filter above.',
  'downloads.file': 'File',
  'downloads.rows': 'Rows',
  'downloads.size': 'Size',
  'downloads.description': 'What each table and column means (Frictionless data package)',
  'downloads.failed':
    'The list of downloads could not be fetched: {detail}. Reload the page; if you keep this site, upload the whole data folder.',
  'downloads.kb': '{n} kB',
  'downloads.mb': '{n} MB',

  'rows.title': 'Table by table',
  'rows.text':
    'Only rows of the chosen region, years and townships, word for word as in the CSV. Press a column name to sort; texts sort by character code.',
  'rows.choose': 'Choose a table',
  'rows.count': `Rows {from}–{to} of {n}`,
  'rows.none': 'This table has no rows for what is chosen.',
  'rows.pages': 'Pages of the table',
  'rows.previous': 'Previous',
  'rows.next': 'Next',
  'rows.csv': `Download ${counted('n', 'chosen row')} as CSV`,
  'rows.null': '(empty)',
  'rows.true': 'true',
  'rows.false': 'false',
  'rows.engine':
    'The query engine did not start, so the tables cannot be read here; the files above can still be downloaded.',

  'sql.title': 'Ask in SQL',
  'sql.text':
    'Runs in this browser over the whole data set, whatever the filter says, and sends nothing anywhere. It can only ask: nothing can be written, loaded or changed.',
  'sql.label': 'SQL statement',
  'sql.examples': 'Examples',
  'sql.example.pool_by_county': 'Reply rate for letters, pooled by county',
  'sql.example.unbalanced': 'Reports whose figures disagree',
  'sql.example.top_labels': 'The most common topics and channels',
  'sql.example.not_there': 'How many reports each county has for the latest year',
  'sql.example.states': 'Stated, approximate and blank, by indicator',
  'sql.example.one_report': 'Every number of one report',
  'sql.run': 'Run',
  'sql.keys': 'or press Ctrl + Enter',
  'sql.cancel': 'Stop',
  'sql.running': 'Asking …',
  'sql.waiting': 'It can run once the query engine has started.',
  'sql.engine':
    'The query engine did not start, so nothing can be asked; the files above can still be downloaded.',
  'sql.answer': 'Answer',
  'sql.rows': counted('n', 'row'),
  'sql.more': `There are more than ${counted('n', 'row')}; only the first {n} are shown, and the CSV has only these.`,
  'sql.csv': 'Download the answer as CSV',
  'sql.file': 'SQL-answer',
  'sql.failed.empty':
    'There is no statement to run. Write one that begins with select, or press an example.',
  'sql.failed.not_a_query':
    'Only questions can be asked here: begin with select, with, from, describe or summarize.',
  'sql.failed.several': 'One statement at a time.',
  'sql.failed.syntax': 'The statement is not written correctly.',
  'sql.failed.unknown':
    'There is no such table, column or function. Tables and columns are in the data dictionary below.',
  'sql.failed.meaning': 'The statement can be read, but it cannot be computed like this.',
  'sql.failed.locked':
    'The engine cannot read files or reach the network: only the tables of the data dictionary can be asked.',
  'sql.failed.memory':
    'The answer is too large for the browser’s memory. Add a limit, or ask for less.',
  'sql.failed.cancelled': 'The query was stopped.',
  'sql.failed.ended': 'The engine was started anew before this query was done; run it again.',
  'sql.failed.failed': 'The query failed.',
  'sql.failed.words': 'In the engine’s words: {words}',

  'dictionary.title': 'Data dictionary',
  'dictionary.text':
    'What every column means, and the id, name and unit of every indicator: the same definitions that the program runs on.',
  'dictionary.table': '{title} ({name})',
  'dictionary.column': 'Column',
  'dictionary.meaning': 'Meaning',
  'dictionary.type': 'Type',
  'dictionary.key': 'Key',
  'dictionary.key.primary': 'primary key',
  'dictionary.key.foreign': '→ {table}',
  'dictionary.required': 'required',
  'dictionary.type.string': 'text',
  'dictionary.type.integer': 'integer',
  'dictionary.type.number': 'number',
  'dictionary.type.boolean': 'true or false',
  'dictionary.type.date': 'date',
  'dictionary.values': 'values: {values}',
  'dictionary.indicators': counted('n', 'indicator'),
  'dictionary.indicator': 'Indicator',
  'dictionary.name': 'Name',
  'dictionary.unit': 'Unit',
  'dictionary.part': 'Table',
  'dictionary.editions': 'Editions',
  'dictionary.editions.all': 'told in the text',
} as const satisfies Readonly<Record<keyof typeof DATA_ZH_CN, string>>
