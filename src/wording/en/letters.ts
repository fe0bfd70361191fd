import { counted } from '../counted.ts'

/** What is sent back to the body whose report it is; see zh-CN/letters.ts. */
export const LETTERS_EN = {
  'letter.heading': 'Back to the bodies',
  'letter.lead':
    'One for each body: which table, row and column, what both numbers are, and what to check. Copy it into a chat, print a page each, or hand back the statutory form with the corrections filled in.',
  'letter.open': 'Write the letters',
  'letter.close': 'Close the letters',
  'letter.all': 'Also list bodies without findings',
  'letter.copy': 'Copy as text',
  'letter.copied': 'Copied',
  'letter.print': 'Print',
  'letter.print.all': 'Print all (a page each)',
  'letter.csv': 'All as CSV',
  'letter.xlsx': 'All as Excel',
  'letter.form.docx': 'Filled form as Word',
  'letter.form.xlsx': 'Filled form as Excel',
  'letter.count': counted('count', 'finding'),
  'letter.title': '{name}: findings on the yearly disclosure report of {year}',
  'letter.title.noyear': '{name}: findings on the yearly disclosure report',
  'letter.greeting':
    '{name}: these are the findings on your yearly disclosure report of {year}. Please check them against your records, correct the report and hand it in again.',
  'letter.greeting.noyear':
    '{name}: these are the findings on your yearly disclosure report. Please check them against your records, correct the report and hand it in again.',
  'letter.clean': 'All that was checked holds; there is nothing to correct.',
  'letter.none': 'There is nothing to send back: no report has findings.',
  'letter.sum': 'Sum: {sum}',
  'letter.place.table': 'Where: {table}.',
  'letter.place.rows': 'Where: {table}; rows: {rows}.',
  'letter.place.all': 'Where: {table}; rows: {rows}; columns: {columns}.',
  'letter.side': '{name} {value}',
  'letter.sides': 'Both numbers: {sides}.',
  'letter.evidence': 'In the report: “{evidence}”',
  'letter.todo': 'Please: {advice}',
  'letter.basis': 'Basis: {basis}',
  'letter.notes': 'Corrections agreed on:',
  'letter.note.township': '{place}: the report says {read}; please make it {set}. ({reason})',
  'letter.note.misread':
    '{place}: we take it for {set} (the program read {read}); please see whether the report is clear. ({reason})',
  'letter.foot':
    'Made by a program from the text of the report; all figures are from the file “{file}”. A rule that does not hold does not prove the report wrong: your records decide.',
  'letter.advice.balance.intake':
    'in this column, received plus carried in must equal concluded plus carried over. Count these four cells against the register of requests and correct the one that is wrong.',
  'letter.advice.balance.outcomes':
    'add up the outcomes of this column row by row and compare the total; look for a request left out, counted twice or in the wrong row.',
  'letter.advice.balance.applicants':
    'add up the kinds of applicants of this row and compare the total; look for a number in the wrong column.',
  'letter.advice.balance.review':
    'add up upheld, corrected, other and pending, compare the total, and correct the cell that is wrong.',
  'letter.advice.continuity.applications':
    'take last year’s report: carried in must equal what it carried over. If last year’s number was wrong, say so in the report.',
  'letter.advice.continuity.article20':
    'take last year’s report: in force then, plus made, minus repealed, is in force now. Correct the cell that is wrong.',
  'letter.advice.identical.previous_year':
    'the tables are last year’s to the last cell. Fill them in from this year’s records; if they are truly the same, say so in reply.',
  'letter.advice.narrative.table':
    'the text and the table give different numbers. Decide by your records which is right and change the other.',
  'letter.advice.narrative.parts':
    'the parts in the text do not add up to the total. Check each; where the list is not complete, say so.',
  'letter.advice.narrative.contradiction':
    'the text gives two numbers of one thing. Decide which is right and change the other.',
  'letter.advice.narrative.rate':
    'the percentage in the text is not that of its two numbers. Work it out again from the counts.',
  'letter.advice.narrative.repeats_last_year':
    'the figures of the text are those of last year’s report. Write this year’s; if they are truly the same, say so in reply.',
  'letter.advice.narrative.other_year':
    'the text speaks of another year. Change it to the year of the report and see whether the figures after it are this year’s.',
  'letter.advice.period.year':
    'the period is not that of the report’s year. Make it 1 January to 31 December and see whether the tables are of that year.',
  'letter.advice.identity.township':
    'the report names another body, as if copied. Put your own and see whether the figures are yours.',
  'letter.advice.cell.blank':
    'these cells are empty. Put 0 where there was nothing, and the number where there was something.',
  'letter.advice.cell.not_a_number':
    'this cell holds no number. Put one; 0 where there was nothing.',
  'letter.advice.cell.impossible':
    'this cell cannot hold such a number (negative, a fraction). Check it and fill it in again.',
  'letter.advice.table.missing':
    'a statutory table, or cells of it, are missing. Add the whole table in the prescribed form.',
  'letter.advice.outlier.county':
    'the disclosed total is far from the county’s others. If it is right, leave it; see whether it is of the whole year and of all channels.',
  'letter.column.code': 'Code',
  'letter.column.name': 'Body',
  'letter.column.year': 'Year',
  'letter.column.file': 'File',
  'letter.column.number': 'No.',
  'letter.column.severity': 'Severity',
  'letter.column.rule': 'Rule',
  'letter.column.table': 'Table',
  'letter.column.rows': 'Rows',
  'letter.column.columns': 'Columns',
  'letter.column.words': 'Finding',
  'letter.column.first': 'First number',
  'letter.column.second': 'Second number',
  'letter.column.sum': 'Sum',
  'letter.column.evidence': 'In the report',
  'letter.column.advice': 'What to check',
  'letter.column.basis': 'Basis',
  'letter.sheet.findings': 'Findings',
  'letter.sheet.bodies': 'Bodies',
  'letter.form.title': '{name}: tables of disclosure in {year}',
  'letter.form.lines': 'Filled in as the report has it; cells that were changed are marked.',
  'letter.form.changed': '{place}: was {read}, is now {set}. {reason}',
  'letter.form.agreed':
    '{place}: the report says {read}; agreed to become {set}, which is filled in here. {reason}',
  'letter.file': 'letters',
} as const
