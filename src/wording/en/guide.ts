import { counted, plural } from '../counted.ts'
import type { GUIDE_ZH_CN } from '../zh-CN/guide.ts'

/** What the page of method says; see zh-CN-guide.ts. */
export const GUIDE_EN = {
  'page.method': 'Method',
  'guide.title': 'How the figures are made',
  'guide.lead':
    'From the original report to the chart: what is done at each step, what can be compared and what cannot.',
  'guide.contents': 'On this page',
  'guide.all': 'All about the method',

  'guide.reading': 'How reports are read',
  'guide.reading.text':
    'A report file is first turned back into text and tables; a program then reads them cell by cell. No artificial intelligence takes part and nothing is inferred: the same file gives the same result every time.',
  'guide.reading.cells':
    'A number in a table counts as read only when the position and the name of its row both agree with the form. What does not agree is not guessed. Blank cells, dashes and 0 are kept apart.',
  'guide.reading.words':
    'Of the numbers in the text only those are taken of which the sentence says what they are. Numbers given as “more than” or “about” are recorded as approximate, with the number printed.',
  'guide.reading.evidence':
    'Every number keeps its place: row and column of the table, or the clause around it, at most 80 characters of the original. Press a number in a chart or a table to see it and to open the report.',
  'guide.reading.identity':
    'Reports are told apart by division code and year, not by name: many townships in China share a name. The year comes from the title and the stated period, not from the date of publication.',

  'guide.editions': 'Three editions of the form',
  'guide.editions.text':
    'The edition is told by the headings of the tables, not by the year: some reports for 2023 still use the tables of 2019.',
  'guide.editions.edition': 'Edition',
  'guide.editions.basis': 'Basis',
  'guide.editions.name': '{edition}',
  'guide.editions.cells': counted('n', 'cell'),
  'guide.editions.none': 'no such table',
  'guide.editions.applications': 'Requests',
  'guide.editions.articles': 'Article 20 tables',
  'guide.editions.review': 'Reviews and lawsuits',
  'guide.editions.sheet': 'Statistics sheet',
  'guide.editions.same':
    'Comparable between 2019 and 2021 as they stand: the number of decisions made, and every row of the tables of requests and of reviews and lawsuits.',
  'guide.editions.noted':
    'Comparable with a remark: “made this year” of 2019 and “made and issued this year” of 2021; the one row “other outcome” of 2019 and the sum of the three rows of 2021.',
  'guide.editions.apart':
    'Not comparable: “newly published this year” (2021 has the number repealed in its column), “published in total” (not the number in force), administrative fees (a number of items became an amount). These are never joined in one line.',
  'guide.editions.only': `Only on the {edition} edition: ${counted('n', 'cell')}`,

  'guide.opening': 'What “opening only” means',
  'guide.opening.text':
    'Of some reports only the numbers in the first paragraphs were copied; they are marked “captured in part”. What was not copied is “not captured”: it is not absent, it is not 0, and it has no say in whether a report has findings.',
  'guide.opening.collection':
    'The data set of published reports was collected here and there: that a township’s report is not in it means only that it was not collected, not that the township did not file it.',

  'guide.states': 'What stands where there is no number',
  'guide.states.text':
    'Every number carries its state, the same in charts, tables and downloads. Only the first three enter sums, rates, rankings and lines.',
  'guide.states.state': 'State',
  'guide.states.shown': 'Shown as',
  'guide.states.meaning': 'Meaning',
  'guide.states.enters': 'Enters calculations',
  'guide.states.stated': 'The report states the number, 0 included.',
  'guide.states.approximate':
    'The report gives it as approximate; the number is the one it prints.',
  'guide.states.recognised':
    'Recognised from a picture of the page; every sum that the form prescribes for its table holds.',
  'guide.states.to_check':
    'Recognised from a picture, but the sums of its table do not hold or there are none; it stands outside until somebody has compared it with the page.',
  'guide.states.corrected':
    'The program misread it and a person set it right; the reading stays in the record of corrections',
  'guide.states.confirmed':
    'A person compared a recognised or doubtful number with the report and found it the same',
  'guide.states.blank': 'The table has the cell and nothing is in it. Blank is not 0.',
  'guide.states.not_stated': 'The report was captured in full and does not state it.',
  'guide.states.not_captured':
    'Only the opening of the report was captured and it is not there; whether the rest has it is not known.',
  'guide.states.no_report':
    'There is no report: “no report” in a data set that is complete, “not collected” in one that was collected here and there.',
  'guide.states.not_on_form': 'The edition of the form that was used has no such cell.',
  'guide.states.no_denominator':
    'The denominator is 0, so there is no rate; it is written neither 0% nor 100%.',
  'guide.marks': 'The mark of each report in the overview',
  'guide.marks.mark': 'Mark',
  'guide.marks.clean':
    'Full cell with a tick: captured in full, every rule that could be checked holds.',
  'guide.marks.findings':
    'Full cell with an exclamation mark: captured in full, some figures disagree.',
  'guide.marks.partial': 'Lower half full: only the opening was captured, not judged.',
  'guide.marks.missing': 'Empty dashed cell: no report (not filed, or not collected).',

  'guide.findings': 'What a finding is',
  'guide.findings.text':
    'A finding is a rule that does not hold: it names the two sides that the rule compares with the number of each, the cells that take part and the original words. It is marked and never corrected; it says whether figures agree, not whether the work was good.',
  'guide.findings.severity':
    '“Contradiction”: the report disagrees with itself or with what the form prescribes. “Doubtful”: probably wrong. “Note”: worth knowing; it does not count against “no findings”.',
  'guide.findings.count': `There ${plural('n', 'is', 'are')} ${counted('n', 'rule')}:`,
  'guide.findings.rule': 'Rule',
  'guide.findings.what': 'What should hold',
  'guide.findings.sides': 'Its two sides',
  'guide.findings.degree': 'Degree',
  'guide.findings.not': 'When it is not checked',

  'guide.measures': 'Measures and how they are computed',
  'guide.measures.text':
    'Every measure in the charts comes from one registry and is computed in one place. With a denominator of 0 nothing is computed and the reason is given.',
  'guide.measures.name': 'Measure',
  'guide.measures.formula': 'Formula',
  'guide.measures.none': 'If the denominator is 0',
  'guide.measures.basis': 'Basis',
  'guide.measures.caveat': 'Caveat',

  'guide.comparing': 'How comparisons are made',
  'guide.comparing.pooled':
    'Townships taken together are pooled: the sum of the numerators over the sum of the denominators, only of those that have both, with “how many of how many” beside it. Rates are never averaged.',
  'guide.comparing.small':
    'Every rate stands beside its numbers. Below {small} cases it is marked “small sample”, drawn grey and called neither good nor bad; with fewer than {mix} requests concluded only numbers are given, no percentages. Intervals in charts are Wilson 95% intervals.',
  'guide.comparing.change':
    'A change on the year before is taken over townships that have both years. It is always given as a number, and in per cent only on a base of {base} or more; changes of rates are in percentage points.',
  'guide.comparing.order':
    'The order is that of division codes unless a ranking is asked for. Numbers far above the rest are shown as printed and marked, never trimmed.',

  'guide.limits': 'Limits',
  'guide.limits.claims':
    'The numbers here are what the reports themselves say. Whether they agree is checked; whether they are true is not.',
  'guide.limits.counting':
    'Places count in their own ways: whether an item published on the website and again on WeChat is one or two, most reports do not say.',
  'guide.limits.scanned':
    'Reports scanned as pictures have no text to read; the program says so and does not guess.',
  'guide.limits.deadline':
    'The tables know no deadlines, so what is carried over cannot be called late, and no share of requests concluded on time can be given.',
  'guide.limits.visits': 'Websites count visits in their own ways; they are not ranked.',

  'formula.over': '{numerator} ÷ {denominator}',
  'formula.sum': '({sum})',
  'formula.each': 'each of {sum}',
  'formula.plus': '{left} + {right}',
  'formula.per': '{formula} × {per}',
  'formula.column': '{name}, column “{column}”',

  'part.due': 'Townships on the roster',
  'part.reports': 'Townships with a report',
  'part.full': 'Reports captured in full',
  'part.clean': 'Reports in full without findings',
  'part.on_time': 'Reports published in time',
  'part.dated': 'Reports whose date is known',
  'part.checks_assessed': 'Checks that could be made',
  'part.checks_passed': 'Checks that hold',
  'part.population': 'Residents on the roster',
} as const satisfies Readonly<Record<keyof typeof GUIDE_ZH_CN, string>>
