import { counted, plural } from '../counted.ts'
import type { SCREEN_ZH_CN } from '../zh-CN/screen.ts'

/** What the page around the figures says; see zh-CN-screen.ts. */
export const SCREEN_EN = {
  'site.name': 'Gongkai',
  'site.subtitle': 'Township disclosure compared',
  'site.title': 'Gongkai · Township disclosure reports compared',
  'site.pages': 'Pages',
  'site.skip': 'Skip to the content',

  'page.overview': 'Overview',
  'page.disclosure': 'Disclosure',
  'page.requests': 'Requests',
  'page.mailbox': 'Letters',
  'page.reviews': 'Reviews',
  'page.quality': 'Quality',
  'page.township': 'Township',
  'page.years': '{years}',
  'page.lost': 'There is no page “{path}”; this is the overview.',

  'lead.overview':
    'Every township in China must publish a yearly report on how it discloses government information. Here the figures of these reports are taken out one by one, held against the original words, and set side by side.',
  'lead.disclosure':
    'How many items of government information each township’s yearly report says it disclosed unasked, and how that has changed over the years.',
  'lead.requests':
    'Requests for government information from citizens and organisations: how many were received in a year, and what became of them.',
  'lead.township':
    'One township’s reports through the years: main figures, changes, its place in the county, findings of the checks. It prints on two pages.',
  'lead.mailbox':
    'Letters from the public and cases of the 12345 hotline: how many were received, how many replied to.',
  'lead.reviews':
    'Whoever does not accept the reply to a request can ask for an administrative review or go to court. Here is how many did in a year, and how it ended.',
  'lead.quality':
    'Do a report’s own figures agree? They are checked rule by rule, and both sides are shown with the original words. Findings are marked, never corrected, and say nothing of how good the work was.',

  'language.switch': 'Change language: {name}',
  'print.large': 'Large',
  'print.large.label': 'Large print',
  'theme.label': 'Light or dark',
  'theme.system': 'System',
  'theme.light': 'Light',
  'theme.dark': 'Dark',

  'dataset.published': 'Published reports',
  'dataset.sample': 'Sample county',
  'sample.title': 'Synthetic sample data',
  'sample.text':
    'The figures on this page are made by a program. They belong to no real township and are for trying things out.',

  'level.province': 'Province',
  'level.prefecture': 'Prefecture',
  'level.county': 'County',
  'level.township': 'Township',

  'control.label': 'Choose what is shown',
  'control.open': 'Filter',
  'control.close': 'Close the filter',
  'control.dataset': 'Data',
  'control.region': 'Region',
  'control.any.province': 'All provinces',
  'control.any.prefecture': 'All prefectures',
  'control.any.county': 'All counties',
  'control.years': 'Years',
  'control.years.from': 'First year',
  'control.years.to': 'Last year',
  'control.townships': 'Townships',
  'control.townships.all': 'All {n}',
  'control.townships.some': '{n} chosen',
  'control.townships.search': 'Choose up to {most} to compare',
  'control.townships.placeholder': 'Township, county or code (in Chinese)',
  'control.townships.full': `All ${counted('n', 'place')} taken; remove a township to choose another.`,
  'control.townships.more': 'Only the first {n} are listed; type a name to narrow them down.',
  'control.townships.nothing': 'No township of the chosen region fits.',
  'control.townships.clear': 'All townships',

  'search.label': 'Find',
  'search.question': 'How much has your township disclosed?',
  'search.placeholder': 'Place, pinyin or code; year, measure',
  'search.more': '{count} more: type a little further to narrow them down.',
  'search.unknown': `“{words}” was not found: no name, pinyin or code in the ${counted('count', 'county', 'counties')} of this data set is like it, and no measure here.`,
  'search.coming': 'Fetching how names are read …',
  'search.nothing': `No place in the ${counted('count', 'county', 'counties')} of this data set fits all of these words.`,

  'chip.label': 'What is chosen',
  'chip.years': '{years}',
  'chip.remove': 'Remove: {name}',
  'chip.clear': 'Clear all',
  'chip.shortcut': 'Nothing is chosen: all regions are shown. A place to begin:',

  'notice.dismiss': 'Dismiss',
  'notice.option': '“{name}={given}” in the address is not understood and was left out.',
  'notice.words':
    'The translation could not be fetched. Check the network and try again; the page stays in its present language.',
  'notice.version':
    'The version “{given}” of the address is not known; it was read as the present one.',
  'notice.dataset': 'There is no data set “{given}”; the published reports are shown.',
  'notice.yearsUnread':
    'The years “{given}” are not understood. Write 2024 or 2020-2024; the usual years are shown.',
  'notice.yearsUnknown':
    'This data set has nothing for {given}, only {first}–{last}; the usual years are shown.',
  'notice.yearsOutside':
    'This data set has {first}–{last} only; of the chosen {given} it shows {shown}.',
  'notice.yearsStated':
    'The latest report here that states figures of this page is of {year}: years end there unless others are chosen (those of {report} state none).',
  'notice.yearsEnd':
    'The latest report of the chosen place in this data set is that of {year}; the years shown end there.',
  'notice.region':
    'There is no region with the code “{given}” in this data set; the one above it is shown: {shown}.',
  'notice.regionUnknown':
    'There is no region with the code “{given}” in this data set; all regions are shown.',
  'notice.townships': 'These townships are not in the chosen region and were left out: {given}.',
  'notice.townshipsAll':
    'These townships are not in the chosen region: {given}. All of its townships are shown.',
  'notice.townshipsMany': `At most ${counted('most', 'township')} can be compared at once; the address has {given}, the first {most} are shown.`,

  'engine.starting': 'The query engine is starting',
  'engine.progress': 'The query engine is starting: {percent}%',
  'engine.retry': 'Try again',
  'server.title': 'A server answers the questions of this site.',
  'server.sent':
    'Sent to {url} (user {user}) are the places, years and measures that you choose and the SQL that you write yourself, and nothing else. Files of “Own reports” stay on this machine.',
  'server.until':
    'Charts already shown and downloads do not need it; other places and years and the evidence do.',
  'server.agree': 'Agree and ask',
  'engine.failed.wasm_missing':
    'The query engine did not start: its file is missing on the server.',
  'engine.failed.wasm_damaged':
    'The query engine did not start: its file is incomplete or altered.',
  'engine.failed.worker_failed': 'The query engine did not start: its program could not run.',
  'engine.failed.stalled':
    'The query engine did not start: the download broke off, nothing came for several seconds.',
  'engine.failed.offline':
    'The query engine did not start: there is no network, and this machine has not kept its files yet.',
  'engine.failed.blocked':
    'The query engine did not start: a safety setting of the browser or the network blocked it.',
  'engine.failed.unsupported':
    'The query engine did not start: this browser is too old for what it needs.',
  'engine.failed.data_missing':
    'The query engine did not start: data files are missing on the server.',
  'engine.failed.data_damaged':
    'The query engine did not start: data files are incomplete or not those of the manifest.',
  'engine.failed.still':
    'Charts and tables already shown and all downloads still work; other regions, other years and the evidence need the engine. Check the network and try again.',

  'engine.failed.maintainer':
    'If you keep this site: please check that the whole build was uploaded.',

  'data.missing': 'This data set is not on the server',
  'data.unreachable': 'The server cannot be reached, the data did not come',
  'data.stalled': 'The data stopped coming',
  'data.unreadable': 'The manifest of the data cannot be read',
  'data.file': 'File: {path}',
  'data.todo':
    'Try again or choose the other data set. If you keep this site: build it again and upload the whole data folder.',
  'data.nowhere': 'The page names no data',
  'data.still':
    'The charts that the page opened with still work; other places and years need the data.',
  'data.nowhere.todo':
    'The page may not have come whole: open it again. If you keep this site: build it again with npm run build and upload the whole dist folder.',

  'failure.engine':
    'The query engine did not start, so this choice cannot be computed. Try again at the top of the page, or go back to the charts that are ready.',
  'failure.clear': 'Clear the choice',
  'failure.query':
    'This query failed; other charts are not affected. Choose something else, or reload the page.',

  'empty.names': '{names}',
  'empty.together': 'No report of the choice states a number for any of these {count}.',
  'empty.table': '{name} (table)',
  'empty.years': 'Years with figures:',
  'empty.elsewhere': 'No year has any here; there are some in',
  'empty.end': '.',
  'empty.who': 'Which townships',
  'empty.place': '{year} ({count})',
  'figure.empty.nobody': 'No townships in the chosen scope',
  'figure.loading': 'Computing …',
  'figure.updating': 'Updating …',
  'figure.mode': 'Show as',
  'figure.as_chart': 'Chart',
  'figure.as_table': 'Table',
  'figure.csv': 'Download CSV',
  'figure.more': 'Show {n} more',
  'figure.rest': '{n} more not drawn: see the chart or the table on the web page.',
  'figure.fewer': 'Show fewer',
  'figure.summary.table': 'The same numbers can be read as a table.',
  'figure.summary.join': '; ',
  'figure.method': 'Where these numbers come from',
  'method.formula': 'Formula',
  'method.basis': 'Basis',
  'method.caveat': 'Caveat',

  'table.source': 'Source',
  'table.open': '{text}: see the evidence',
  'table.all': `Show all ${counted('n', 'row')}`,
  'table.no_source': 'address not recorded',

  'option.order': 'Order',
  'option.order.code': 'Division code',
  'option.order.value': 'Largest first',
  'option.scale': 'Scale',
  'option.scale.linear': 'Linear',
  'option.scale.log': 'Logarithmic',

  'tile.none': '—',

  'township.code': 'Division code {code}',
  'township.reports.complete': `Filed ${counted('count', 'report')}: {years}.`,
  'township.reports.partial': `${counted('count', 'report')} collected: {years}.`,
  'township.reports.none.complete': 'Has filed no report.',
  'township.reports.none.partial':
    'No report was collected, which does not mean that none was filed.',
  'township.outside': 'Of these, {years} are not among the chosen years.',
  'township.choose': 'Choose a township to see its reports through the years.',
  'township.search': 'Find a township, or choose a county first and then a township from its list.',
  'township.held': counted('count', 'report'),

  'print.button': 'Print a briefing',
  'print.waiting': 'Prints once computed …',
  'print.unfinished': `Not all was computed when this was printed: ${counted('count', 'part')} ${plural('count', 'is', 'are')} missing. Print again once the page shows everything.`,
  'print.source': 'Data: {title}.',
  'print.sources': 'Sources: {titles}.',
  'print.end': '.',
  'print.on': 'Printed on {date}.',

  'absent.more': '{count} more: see “Filing of reports”.',

  'evidence.title': 'Evidence',
  'evidence.close': 'Close',
  'evidence.heading': '{name}, {year}',
  'evidence.township': '{name} through the years',
  'evidence.loading': 'Looking for the evidence …',
  'evidence.no_report': 'This data set has no report of this township for this year.',
  'evidence.not_stated': 'The report was captured in full and does not state this number.',
  'evidence.not_captured':
    'Only the opening of the report was captured, and this number is not in it; whether the rest states it is not known.',
  'evidence.status.stated': 'The report states it.',
  'evidence.status.approximate':
    'The report gives it as approximate; this is the number it prints.',
  'evidence.status.recognised':
    'Recognised from a picture of the page; every sum that the form prescribes for its table holds.',
  'evidence.status.to_check':
    'Recognised from a picture of the page and not yet checked; it is in no sum. Compare it with the page.',
  'evidence.status.corrected':
    'A person corrected the reading; the first reading is kept with the corrections.',
  'evidence.status.confirmed': 'A person compared it with the report and found it the same.',
  'evidence.status.blank': 'The table has the cell and nothing is in it; blank is not 0.',
  'evidence.line': 'Line {line} of the original.',
  'evidence.no_words': 'The words were not kept when it was captured.',
  'evidence.findings': counted('n', 'finding'),
  'evidence.no_findings': 'Every rule that could be checked holds.',
  'evidence.report': 'The report',
  'evidence.report.title': 'Title',
  'evidence.report.title.unknown': 'not recorded',
  'evidence.report.year': 'Year',
  'evidence.report.edition': 'Form',
  'evidence.report.capture': 'Captured',
  'evidence.report.published': 'Published on',
  'evidence.report.source': 'Source',
  'evidence.report.open': 'Open the official page',
  'evidence.report.open.synthetic': 'Open the synthetic report file',
  'evidence.report.file': 'address not recorded; read from the file {file}',
  'evidence.report.nowhere': 'address not recorded',
  'evidence.edition': '{edition} edition ({basis})',
  'evidence.edition.unknown': 'no statistical table in what was captured',
  'capture.full': 'in full',
  'capture.opening': 'opening only',
  'severity.error': 'Contradiction',
  'severity.warning': 'Doubtful',
  'severity.note': 'Note',

  'footer.sources': 'Sources',
  'footer.states': 'Where there is no number',
  'footer.states.text':
    '0, blank, not stated, not captured and not collected are five different things: only numbers that a report states enter a calculation; everything else is named for what it is and never taken for 0.',
  'footer.contact': 'Contact:',
  'footer.license': 'Licence of the data:',
  'footer.version': 'Data as of {date}, version {version}',
} as const satisfies Readonly<Record<keyof typeof SCREEN_ZH_CN, string>>
