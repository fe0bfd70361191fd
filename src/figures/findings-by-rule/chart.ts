import { RULE_IDS } from '../../findings/rule-ids.ts'
import { largestOf } from '../../models/amounts.ts'
import type { Figure } from '../../models/figure.ts'
import type { FindingsByRuleChart, RuleBar } from './model.ts'
import { say } from '../../wording/say.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { barsFrame } from '../../charts/frames/bars.ts'
import { endLabel, rowLayout } from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import { openStyle, present, rect } from '../../charts/marks/basic.ts'
import { barSwatch } from '../../charts/marks/swatches.ts'
import { pressLines } from '../../charts/press-words.ts'
import type { Pressed } from '../../charts/pressed.ts'
import type { Style } from '../../charts/shape.ts'
import { tipLine, tipText } from '../../charts/tips.ts'

/** One row a rule: the reports that it can be held against, with the failing part filled. */
export const drawFindingsByRule = (
  { chart: { bars, chosen } }: Figure<FindingsByRuleChart>,
  look: DrawContext,
): Drawing => {
  const named = bars.map((bar) => ({
    name: say(bar.title, look.t, look.locale),
    within: '',
    isChosen: bar.rule === chosen,
    ...pressing(bar),
  }))
  const layout = rowLayout(named, { look, ends: bars.map((bar) => endText(bar, look)) })
  const data = bars.map((bar, y) => ({
    ...{ value: [bar.assessable, y], number: bar.failing, bar, row: named[y]! },
    ...pressing(bar),
  }))
  const most = largestOf(
    bars.map((bar) => bar.assessable),
    1,
  )
  return barsFrame({
    look,
    layout,
    legend: (['failing', 'passed'] as const).map((part) => ({
      text: words(look, `chart.rule.legend.${part}`),
      swatch: barSwatch(part === 'failing' ? failed(look) : openStyle(look)),
    })),
    panels: [{ rows: bars.map((bar) => bar.rule), most, data }],
    tip: ({ bar }) => tipOf(bar, look),
    draw: ({ bar, row }, { x, middle }) => {
      const { assessable, failing } = bar
      const isQuiet = chosen !== null && bar.rule !== chosen
      const [start, end] = [x(0), x(assessable)]
      const failingEnd = Math.max(x(failing), start + 3)
      const quiet = failing === 0 || isQuiet
      return present([
        ...layout.title(row, middle),
        assessable > 0 && rect(layout.box(middle, start, end), quieted(openStyle(look), isQuiet)),
        failing > 0 && rect(layout.box(middle, start, failingEnd), quieted(failed(look), isQuiet)),
        endLabel(endText(bar, look), { ...layout.end(middle, end), look, quiet }),
      ])
    },
  })
}

/** Pressing a rule narrows the page to it. */
const pressing = (bar: RuleBar): { readonly pressed?: Pressed } => {
  const rule = RULE_IDS.find((id) => id === bar.rule)
  return rule ? { pressed: { rule } } : {}
}

const quieted = (style: Style, isQuiet: boolean): Style =>
  isQuiet ? { ...style, opacity: 0.35 } : style

const failed = ({ palette }: DrawContext): Style => ({ fill: palette.coverage.findings })

const endText = ({ assessable, failing, notes, severity }: RuleBar, look: DrawContext): string => {
  if (assessable === 0) return words(look, 'chart.rule.none')
  if (failing > 0) return words(look, 'chart.rule.failing', { failing, assessable })
  return severity === 'note'
    ? words(look, 'chart.rule.notes', { count: notes, assessable })
    : words(look, 'chart.rule.passed', { assessable })
}

const tipOf = (bar: RuleBar, look: DrawContext): string =>
  tipText(
    say(bar.title, look.t, look.locale),
    endText(bar, look),
    tipLine(look, { key: 'column.severity' }, { key: `finding.severity.${bar.severity}` }),
    bar.notes > 0 &&
      bar.severity !== 'note' &&
      tipLine(
        look,
        { key: 'finding.severity.note' },
        { key: 'chart.findings.places', params: { count: bar.notes } },
      ),
    tipLine(look, { key: 'chart.rule.basis' }, bar.legalBasis),
    pressLines(pressing(bar), look),
  )
