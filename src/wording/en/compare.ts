import { counted } from '../counted.ts'
import type { COMPARE_ZH_CN } from '../zh-CN/compare.ts'

/** What zh-CN-compare.ts says, in English. */
export const COMPARE_EN = {
  'compare.year': '{year}',
  'compare.years': '{from}–{to} together',
  'compare.span': '{years}',
  'compare.fraction': '{part}/{whole}',
  'compare.few': '{fraction} (too few for a rate)',
  'compare.rate.of': '{rate} ({fraction})',
  'compare.rate.of.small': '{rate} ({fraction}, small sample)',
  'compare.points': '{points} percentage points',
  'compare.move': '{unit, select, number {{change}} other {{change} {unit}}}',
  'amount.item': '{value} {value_n, plural, one {item} other {items}}',
  'amount.case': '{value} {value_n, plural, one {case} other {cases}}',
  'amount.visit': '{value} {value_n, plural, one {visit} other {visits}}',
  'amount.item_pc': `${counted('value', 'item')} per 10,000`,
  'unit.visit': 'visits',
  'unit.item_pc': 'items per 10,000',

  'compare.whom.county': 'county',
  'compare.whom.counties': 'counties',
  'compare.whom.scope': 'all',
  'compare.whom.kind': 'kind {kind}',
  'compare.peers.pooled': `{whom} (${counted('count', 'township')}) together {value}`,
  'compare.peers.median': `{whom} (${counted('count', 'township')}), median {value}`,
  'compare.reference.pooled': '{whom} pooled',
  'compare.reference.same': '{reference} (the same {count})',
  'compare.point.n': 'n={count}',
  'compare.reference.median': '{whom} median',

  'compare.file.ranking': '{measure}',
  'compare.file.trend': '{measure} by year',
  'compare.file.funnel': '{measure} funnel',
  'figure.compare.empty': '{when}, {scope}: no “{measure}” to show: {reasons}',

  'compare.none': '{when}, {scope}: no usable figure of “{measure}”',
  'compare.one_channel':
    '{when}, {scope}: only totals of one channel ({count} {count_n, plural, one {township} other {townships}}), none to compare',
  'compare.alone': '{when}, {names}: {measure} {value}',
  'compare.only': '{when}, {scope}: only {names} has a figure of “{measure}”: {value}',
  'compare.held': '{heading}; {peers}',
  'compare.together.pooled': 'together {value}',
  'compare.together.median': 'median {value}',
  'compare.comparable': 'comparable {measure}',
  'compare.count.most':
    '{when}, {among} with “{measure}”: {names} has the most, {value}; {together}',
  'compare.count.tied':
    '{when}, {among} with “{measure}”: {names} share the most, {value} each; {together}',
  'compare.count.equal': '{when}, {among} with “{measure}”: {value} each',
  'compare.share': '{when}, {among}: “{measure}” together is {value}',
  'compare.share.small': '{lead}; each has fewer than {least} cases, so none is called highest',
  'compare.share.one': '{lead}; only {names} has {least} cases or more, {value}',
  'compare.share.most.all': '{lead}; {names} is highest, {value}',
  'compare.share.tied.all': '{lead}; {names} are highest together, {value} each',
  'compare.share.equal.all': '{lead}; {value} in each',
  'compare.share.most.enough':
    '{lead}; of the {enough} with {least} cases or more, {names} is highest, {value}',
  'compare.share.tied.enough':
    '{lead}; of the {enough} with {least} cases or more, {names} are highest together, {value} each',
  'compare.share.equal.enough': '{lead}; the {enough} with {least} cases or more have {value} each',
  'compare.place.above_outer': 'above the 99.8% limit',
  'compare.place.above_inner': 'above the 95% limit',
  'compare.place.within': 'within the limits',
  'compare.place.below_inner': 'below the 95% limit',
  'compare.place.below_outer': 'below the 99.8% limit',

  'compare.state.few': 'too few for a rate',
  'compare.absent.none': '{count} with {none}',
  'absent.few': '{count} with too few cases for a rate',

  'compare.note.log':
    'Logarithmic scale: length is not proportional to value; read the scale or the numbers.',
  'compare.note.log_trend':
    'Logarithmic scale: equal distances are equal ratios, not equal amounts.',
  'compare.note.log_auto':
    'The largest value is far above the rest, so the scale is logarithmic: equal distances are equal ratios, not equal amounts. An even scale can be chosen.',
  'compare.note.approximate':
    '{count} approximate {count_n, plural, one {number} other {numbers}}: the report says “about” or “over”; drawn as printed.',
  'compare.note.one_channel':
    '{count} {count_n, plural, one {total covers} other {totals cover}} one channel only: shown, not compared.',
  'compare.note.from_text':
    '{count} {count_n, plural, one {number was} other {numbers were}} taken from the text; no statutory table was read.',
  'compare.note.outlier':
    '{names}: {times} times the median ({value}) or more; shown as reported, not corrected.',
  'compare.note.small':
    'Below {least} cases a rate is marked “small sample” and drawn grey: neither good nor bad.',
  'compare.note.few': '{count} with too few cases: counts only, no rate.',
  'compare.note.few_years':
    '{count} {count_n, plural, one {year has} other {years have}} too few cases for a rate; the line breaks there.',
  'compare.note.neighbours':
    'Grey: the other {count} {count_n, plural, one {township} other {townships}} of the county with a number, for comparison.',
  'compare.note.ticks.county':
    'Short strokes: the pooled value or median of the township’s own county, where two or more have a number.',
  'compare.note.ticks.kind':
    'Short strokes: the pooled value or median of bodies of the same kind in the county, where two or more have a number.',
  'compare.note.kinds': 'By kind: {kinds}.',
  'compare.note.companion':
    '“{measure}” is not to be read alone: {when}, {scope}, “{companion}” together is {value}; it stands beside it in the table.',
  'compare.note.base':
    'Hollow marks: {when}. {count} {count_n, plural, one {township has} other {townships have}} comparable figures of both; the changes are in the table.',
  'compare.note.overlap':
    'The two spans of three years share years, which makes differences look smaller.',
  'compare.note.partial':
    'A grey ring adds fewer than three years, as those before have no number; no line joins it to sums of three.',
  'compare.note.panel':
    'The reference is of the same townships throughout: those with a number in every year.',
  'compare.note.others':
    'The points of the reference are of different townships (n says how many); a line joins the same ones only.',
  'compare.note.gaps': 'Years without a number stay empty and break the line; none is drawn as 0.',
  'compare.note.edition':
    'Dashed vertical: the form changed. Figures read from other cells than before are not joined.',
  'compare.note.own_years':
    'Counters differ from place to place: each panel has its own scale and shows its own change only; nothing is ranked.',
  'compare.note.funnel':
    'The limits follow from the pooled rate and the number of cases (binomial): the fewer the cases, the wider the play of chance. Beyond a limit a difference does not look like chance; why, and whether it is good, it does not say.',
  'compare.note.chance':
    'Even if all differed by chance alone, about one in twenty would lie beyond the 95% limits.',

  'compare.column.base': '{year}',
  'compare.column.base_state': 'State of {year}',
  'compare.column.change': 'Change on {year}',
  'compare.column.change_percent': 'Change on {year}',
  'compare.column.change_points': 'Change on {year}',
  'compare.column.companion.numerator': '{measure}, numerator',
  'compare.column.companion.denominator': '{measure}, denominator',
  'compare.column.peers': 'Reference (pooled or median)',
  'column.kind': 'Kind',
  'column.chosen': 'Chosen',
  'column.low': '95% interval, low',
  'column.high': '95% interval, high',
  'column.small': 'Small sample',
  'column.pooled_years': 'Years added',
  'column.from_text': 'From the text',
  'column.low998': '99.8% limit, low',
  'column.low95': '95% limit, low',
  'column.high95': '95% limit, high',
  'column.high998': '99.8% limit, high',
  'column.place': 'Against the limits',

  'compare.mark.share': '{rate}, {fraction}',
  'compare.mark.small': '{rate}, {fraction}, small sample',
  'compare.mark.few': '{fraction}, too few',
  'compare.legend.interval': '95% interval',
  'compare.legend.rate': 'rate',
  'compare.legend.small': 'small sample (below {least})',
  'compare.legend.partial': 'fewer than three years',
  'compare.legend.neighbour': 'others of the county',
  'compare.legend.peers.county': 'its county',
  'compare.legend.peers.kind': 'its kind in the county',
  'compare.legend.base': '{year}',
  'compare.legend.kinds': 'its kind in the county',
  'compare.legend.each': 'one township',
  'compare.legend.pooled': 'together',
  'compare.legend.inner': '95% limits',
  'compare.legend.outer': '99.8% limits',
  'compare.legend.out': 'beyond the 99.8% limits',
  'compare.edition': 'form of {edition}',
  'compare.axis.cases': 'cases (denominator)',
  'compare.axis.cases.log': 'cases (denominator, logarithmic)',
  'compare.limit.inner': '95%',
  'compare.limit.outer': '99.8%',
  'compare.tip.change': 'Change on {year}',
  'compare.tip.interval': '95% interval {low}–{high}',

  'compare.label': 'Comparison',
  'compare.unvaried.one': 'This is the only number: no chart. The table has its source.',
  'compare.unvaried.same':
    'Every number is {value} (n={count}): nothing to compare, so no chart. The table lists them.',
  'compare.goto': 'To the comparison',
  'compare.options': 'How to compare',
  'option.measure': 'Measure',
  'option.scale.auto': 'automatic',
  'option.pool': 'Years',
  'option.pool.1': 'one year',
  'option.pool.3': 'three years together',
  'option.reference': 'Reference',
  'option.reference.county': 'same county',
  'option.reference.kind': 'same kind in the county',
  'option.reference.none': 'none',
  'option.base': 'Compare with',
  'option.base.none': 'no other year',
  'option.form': 'Form',
  'option.form.together': 'one chart',
  'option.form.apart': 'one panel each',
  'notice.measure': 'This page has no “{given}”; it shows {shown}.',
} as const satisfies Readonly<Record<keyof typeof COMPARE_ZH_CN, string>>
