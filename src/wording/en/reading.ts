import { counted, plural } from '../counted.ts'
import type { READING_ZH_CN } from '../zh-CN/reading.ts'

const townships = counted('of', 'township')
const notFiled = `{missing} of ${townships} ${plural('missing', 'has', 'have')} not filed a report for {years}`
const both = `Of ${counted('pairs', 'township')} with totals of items disclosed for both {before} and {year}`
const asked = `{reports} listed {sum} new ${plural('sum', 'request', 'requests')}`
const totals = '{reports} stated how many items were disclosed'
const concluded = `According to {reports}, ${counted('concluded', 'request')} ${plural('concluded', 'was', 'were')} concluded, {granted} of them granted in full or in part`
const refused = `Refused: ${counted('sum', 'request')}`
const letters = `{reports} listed ${counted('received', 'letter')}`
const hotline = `{reports} listed ${counted('received', 'case')} of the 12345 hotline`
const replied = '{replied} of them replied to'
const small = 'fewer than {least}: small sample'
const enough = `Of ${counted('count', 'report')} with {least} letters or more`
const full = counted('judged', 'full report')
const pairs = `Of ${counted('pairs', 'pair')} of years`
const errors = `The reports hold ${counted('sum', 'contradiction')}`

/** The two or three sentences that each page opens with, in English. */
export const READING_EN = {
  'reading.label': 'What stands out',
  'reading.see': 'See {figure}',
  'reading.place': '{name}',
  'reading.year': '{year}',
  'reading.reports': `${counted('count', 'report')} for {years}`,
  'reading.reports.of': `${counted('count', 'report')} of {name} for {years}`,
  'reading.some.places': `${counted('count', 'township')} ({names} among them)`,
  'reading.some.years': `${counted('count', 'year')} ({names} among them)`,
  'reading.some.rules': `${counted('count', 'rule')} ({names} among them)`,
  'reading.two': '{first}. {second}',
  'reading.sentence': '{text}.',

  'reading.filed.complete.named': `${notFiled}: {names}.`,
  'reading.filed.complete.some': `${notFiled}.`,
  'reading.filed.complete.all': `Every one of ${townships} filed a report for {years}.`,
  'reading.filed.complete.none': `None of ${townships} has filed a report for {years}.`,
  'reading.filed.complete.alone': '{name} has not filed a report for {years}.',
  'reading.filed.partial.some': `Reports for {years} were collected from {have} of ${townships}; the others may have filed too.`,
  'reading.filed.partial.all': `Reports for {years} were collected from every one of ${townships}.`,
  'reading.filed.partial.none': `No report for {years} was collected from ${townships}; that does not mean that none was filed.`,
  'reading.filed.partial.alone':
    'No report of {name} for {years} was collected; that does not mean that none was filed.',

  'reading.change.count': '{change}',
  'reading.change.percent': '{change}, {points}%',
  'reading.moved.up': 'up from {from} to {to} ({change})',
  'reading.moved.down': 'down from {from} to {to} ({change})',
  'reading.change.most': `${both}, {names} changed most: {moved}.`,
  'reading.change.tied.up': `${both}, {names} changed most, each up by {size}.`,
  'reading.change.tied.down': `${both}, {names} changed most, each down by {size}.`,
  'reading.change.tied.either': `${both}, {names} changed most, each up or down by {size}.`,
  'reading.change.same': `${both}, ${plural('pairs', 'it', 'all')} stated the same number in both years.`,
  'reading.change.only':
    'One township has totals of items disclosed for both {before} and {year}: {names}, {moved}.',
  'reading.change.alone': 'From {before} to {year}, items disclosed by {names} went {moved}.',
  'reading.change.unmoved':
    '{names} stated the same number of items disclosed for {before} and {year}.',

  'reading.rules.most': `In the checks of {years}, {names} failed most often: in {failing} of ${counted('assessable', 'report')} that it applies to.`,
  'reading.rules.tied': `In the checks of ${full} of {years}, {names} failed most often, in {failing} each.`,
  'reading.rules.sole': `In the one full report of {years} that was checked, ${counted('count', 'rule')} failed: {names}.`,
  'reading.rules.clean': `Every rule that could be checked passed in ${full} of {years}.`,

  'reading.asked.share': `${asked}; {names} had the most, {value}, or {share} of them{rest}.`,
  'reading.asked.most': `${asked}; {names} had the most, {value}{rest}.`,
  'reading.asked.tied': `${asked}; {names} had the most, {value} each{rest}.`,
  'reading.asked.all': `${asked}, in {names} only{rest}.`,
  'reading.asked.equal': '{reports} listed new requests, {value} each.',
  'reading.asked.one': 'One report for {year} stated how many requests came: {names}, {value}.',
  'reading.asked.nothing': '{reports} said that no request came.',
  'reading.asked.rest': '; {count} said that none came',

  'reading.totals.most': `${totals}; {names} had the most, {value}, which is {above} above the median of {median}.`,
  'reading.totals.tied': `${totals}; {names} had the most, {value} each, which is {above} above the median of {median}.`,
  'reading.totals.equal': `${totals}: {value} each.`,
  'reading.totals.pair': `${totals}; {names} had more, {value}.`,
  'reading.totals.one':
    'One report for {year} stated how many items were disclosed: {names}, {value}.',

  'reading.rise.most': '{names} rose most ({change})',
  'reading.rise.tied': '{names} rose most (each by {change})',
  'reading.fall.most': '{names} fell most ({change})',
  'reading.fall.tied': '{names} fell most (each by {change})',
  'reading.moves.both': `${both}, {rise} and {fall}.`,
  'reading.moves.rise': `${both}, {rise}; none fell.`,
  'reading.moves.fall': `${both}, {fall}; none rose.`,

  'reading.gaps': 'Of {reports}, {gaps}.',
  'reading.gap.not_stated': '{count} stated no total of items disclosed',
  'reading.gap.blank': '{count} left the total of items disclosed blank',
  'reading.gap.not_captured': '{count} had no total in the captured opening',
  'reading.gap.one_channel': '{count} gave the number of one channel only',

  'reading.granted.share': `${concluded} ({rate}).`,
  'reading.granted.small': `${concluded} ({rate}; ${small}).`,
  'reading.granted.counts': `${concluded}.`,
  'reading.refused.most': `${refused}, of which {names} had the most, {value}`,
  'reading.refused.tied': `${refused}, of which {names} had the most, {value} each`,
  'reading.refused.all': `${refused}, in {names} only`,
  'reading.refused.one': refused,
  'reading.refused.none': `No request was refused in ${counted('count', 'report')} with outcomes`,
  'reading.carried': `Carried over to the next year: ${counted('sum', 'request')}, in ${counted('count', 'report')}`,

  'reading.mail.some': `${letters}, ${replied} ({rate}).`,
  'reading.mail.some.small': `${letters}, ${replied} ({rate}; ${small}).`,
  'reading.mail.full': `${letters}, all replied to.`,
  'reading.mail.full.small': `${letters}, all replied to (${small}).`,
  'reading.mail.none': '{reports} said that no letter came.',
  'reading.hotline.some': `${hotline}, ${replied} ({rate}).`,
  'reading.hotline.some.small': `${hotline}, ${replied} ({rate}; ${small}).`,
  'reading.hotline.full': `${hotline}, all replied to.`,
  'reading.hotline.full.small': `${hotline}, all replied to (${small}).`,
  'reading.least.most': `${enough}, {names} had the lowest share of replies: {replied} of {received} ({rate}).`,
  'reading.least.tied': `${enough}, {names} had the lowest share of replies, {rate} each.`,
  'reading.least.equal': `${enough}, all had the same share of replies: {rate}.`,
  'reading.least.one':
    'One report had {least} letters or more: {names}, with {replied} of {received} replied to ({rate}).',
  'reading.only_replied.named': `${counted('count', 'report')} stated how many letters were replied to, not how many came, which gives no rate ({names})`,
  'reading.only_replied.some': `${counted('count', 'report')} stated how many letters were replied to, not how many came, which gives no rate`,
  'reading.only_received.named': `${counted('count', 'report')} stated how many letters came, not how many were replied to, which gives no rate ({names})`,
  'reading.only_received.some': `${counted('count', 'report')} stated how many letters came, not how many were replied to, which gives no rate`,

  'reading.cases.named': '{reports} listed {cases} in all ({names}).',
  'reading.cases.some': `{reports} listed {cases} in all, in ${counted('count', 'report')}.`,
  'reading.cases.review': counted('count', 'administrative review'),
  'reading.cases.litigation': counted('count', 'lawsuit'),
  'reading.cases.neither':
    'Of {reports}, {none} said that there was neither a review nor a lawsuit.',
  'reading.cases.no-review': 'Of {reports}, {none} said that there was no review.',
  'reading.cases.neither.all': '{reports} said that there was neither a review nor a lawsuit.',
  'reading.cases.no-review.all': '{reports} said that there was no review.',
  'reading.corrected.review.share': `Of ${counted('concluded', 'concluded review')}, {corrected} ended in a correction ({rate})`,
  'reading.corrected.review.small': `Of ${counted('concluded', 'concluded review')}, {corrected} ended in a correction ({rate}; ${small})`,
  'reading.corrected.review.counts': `Of ${counted('concluded', 'concluded review')}, {corrected} ended in a correction`,
  'reading.corrected.litigation.share': `Of ${counted('concluded', 'concluded lawsuit')}, {corrected} ended in a correction ({rate})`,
  'reading.corrected.litigation.small': `Of ${counted('concluded', 'concluded lawsuit')}, {corrected} ended in a correction ({rate}; ${small})`,
  'reading.corrected.litigation.counts': `Of ${counted('concluded', 'concluded lawsuit')}, {corrected} ended in a correction`,
  'reading.pending': 'Still pending: {cases}.',

  'reading.passed.some': `Of ${counted('assessable', 'check')} on ${full} of {years}, {passed} passed ({rate}){rest}.`,
  'reading.passed.all': `Every one of ${counted('assessable', 'check')} on ${full} of {years} passed{rest}.`,
  'reading.passed.nothing': `No rule could be checked on ${full} of {years}{rest}.`,
  'reading.passed.unjudged': `${counted('opening', 'report')} of {years} ${plural('opening', 'was', 'were')} captured in part only; none is judged.`,
  'reading.passed.rest': `; ${counted('opening', 'more report')} ${plural('opening', 'was', 'were')} captured in part only and not judged`,
  'reading.errors.most': `${errors}; {names} had the most, {errors}.`,
  'reading.errors.tied': `${errors}; {names} had the most, {errors} each.`,
  'reading.errors.all': `${errors}, in {names} only.`,

  'reading.years.complete': `Of ${counted('of', 'year')} ({years}), no report was filed for {listed}`,
  'reading.years.partial': `Of ${counted('of', 'year')} ({years}), reports were collected for {listed}`,
  'reading.flaws.some': `{flawed} of ${counted('reports', 'report')} ${plural('flawed', 'has', 'have')} doubtful figures, {flaws} in all`,
  'reading.flaws.none': `${counted('whole', 'full report')} ${plural('whole', 'has', 'have')} no doubtful figures`,
  'reading.standing': 'In {year}: {text}',
  'reading.standing.volume': `${counted('value', 'item')} disclosed, {standing} of ${counted('ranked', 'township')} of the county with a number`,
  'reading.standing.received': `{value} new ${plural('value', 'request', 'requests')}, {standing} of {ranked} with a number`,
  'reading.standing.first': 'the most',
  'reading.standing.first.tied': 'the joint most',
  'reading.standing.last': 'the fewest',
  'reading.standing.last.tied': 'the joint fewest',
  'reading.standing.rank':
    '{rank_n, selectordinal, one {{rank}st} two {{rank}nd} few {{rank}rd} other {{rank}th}} highest',
  'reading.standing.rank.tied':
    'joint {rank_n, selectordinal, one {{rank}st} two {{rank}nd} few {{rank}rd} other {{rank}th}} highest',
  'reading.standing.equal': 'the same as each',
  'reading.own-change.most': `${pairs}, items disclosed changed most from {before} to {year}, {moved}.`,
  'reading.own-change.one': 'From {before} to {year}, items disclosed went {moved}.',
  'reading.own-change.up': `${pairs}, items disclosed changed most in {names}, each up by {size} on the year before.`,
  'reading.own-change.down': `${pairs}, items disclosed changed most in {names}, each down by {size} on the year before.`,
  'reading.own-change.either': `${pairs}, items disclosed changed most in {names}, each up or down by {size} on the year before.`,
} as const satisfies Readonly<Record<keyof typeof READING_ZH_CN, string>>
