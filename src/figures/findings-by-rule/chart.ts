import { RULE_IDS } from '../../findings/rule-ids.ts'
import { largestOf } from '../../models/amounts.ts'
import type { Figure } from '../../models/figure.ts'
import type { FindingsByRuleChart, RuleBar } from './model.ts'
import { say } from '../../wording/say.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { legend } from '../../charts/frames/legend.ts'
import { words } from '../../charts/look.ts'
import { pressLines } from '../../charts/press-words.ts'
import type { Pressed } from '../../charts/pressed.ts'
import { endLabel, rowLayout } from '../../charts/frames/rows.ts'
import type { Box, Shape, Style } from '../../charts/shape.ts'

/** One row a rule: the reports that it can be held against, with the failing part filled. */
export const drawFindingsByRule = (
  { chart: { bars, chosen } }: Figure<FindingsByRuleChart>,
  look: Look,
): Drawing => {
  const named = bars.map((bar) => ({
    name: say(bar.title, look.t, look.locale),
    within: '',
    isChosen: bar.rule === chosen,
    ...pressing(bar),
  }))
  const layout = rowLayout(named, { look, ends: bars.map((bar) => endText(bar, look)) })
  const key = legend(
    (['failing', 'passed'] as const).map((part) => ({
      text: words(look, `chart.rule.legend.${part}`),
      swatch: (box: Box): Shape[] => [
        {
          type: 'rect',
          shape: { ...box, y: box.y + 2, height: box.height - 4 },
          style: part === 'failing' ? failed(look) : open(look),
        },
      ],
    })),
    look,
  )
  const data = bars.map((bar, y) => ({
    value: [bar.assessable, y],
    number: bar.failing,
    bar,
    ...pressing(bar),
  }))
  return {
    height: key.height + 6 + bars.length * layout.height + 6,
    hidden: 0,
    option: {
      graphic: [...key.elements],
      grid: {
        left: layout.left,
        right: layout.right,
        top: key.height + 6,
        bottom: 6,
      },
      xAxis: {
        type: 'value',
        min: 0,
        max: largestOf(
          bars.map((bar) => bar.assessable),
          1,
        ),
        show: false,
      },
      yAxis: { type: 'category', inverse: true, data: bars.map((bar) => bar.rule), show: false },
      tooltip: {
        formatter: (at) => {
          const datum = data[at.dataIndex]
          return datum ? tipOf(datum.bar, look) : ''
        },
      },
      series: [
        {
          data,
          renderItem: (params, api) => {
            const datum = data[params.dataIndex]
            const row = named[params.dataIndex]
            const [x0, middle] = api.coord([0, params.dataIndex])
            const [x1] = api.coord([datum?.bar.assessable ?? 0, params.dataIndex])
            const [x2] = api.coord([datum?.bar.failing ?? 0, params.dataIndex])
            if (!datum || !row || x0 === undefined || middle === undefined) return null
            const y = layout.barTop(middle)
            const box = (to = x0): Box => ({ x: x0, y, width: to - x0, height: layout.bar })
            const { assessable, failing } = datum.bar
            const isQuiet = chosen !== null && datum.bar.rule !== chosen
            const children: Shape[] = [
              ...layout.title(row, middle),
              ...rect(assessable > 0, box(x1), quieted(open(look), isQuiet)),
              ...rect(failing > 0, box(Math.max(x2 ?? x0, x0 + 3)), quieted(failed(look), isQuiet)),
              endLabel(endText(datum.bar, look), {
                x: x1 ?? x0,
                y: y + layout.bar / 2,
                look,
                quiet: failing === 0 || isQuiet,
              }),
            ]
            return { type: 'group', children }
          },
        },
      ],
    },
  }
}

/** Pressing a rule narrows the page to it. */
const pressing = (bar: RuleBar): { readonly pressed?: Pressed } => {
  const rule = RULE_IDS.find((id) => id === bar.rule)
  return rule ? { pressed: { rule } } : {}
}

const quieted = (style: Style, isQuiet: boolean): Style =>
  isQuiet ? { ...style, opacity: 0.35 } : style

const rect = (isThere: boolean, shape: Box, style: Style): Shape[] =>
  isThere ? [{ type: 'rect', shape, style }] : []

const failed = ({ palette }: Look): Style => ({ fill: palette.coverage.findings })

const open = ({ palette }: Look): Style => ({
  fill: palette.page,
  stroke: palette.context,
  lineWidth: 1,
})

const endText = ({ assessable, failing, notes, severity }: RuleBar, look: Look): string => {
  if (assessable === 0) return words(look, 'chart.rule.none')
  if (failing > 0) return words(look, 'chart.rule.failing', { failing, assessable })
  return severity === 'note'
    ? words(look, 'chart.rule.notes', { count: notes, assessable })
    : words(look, 'chart.rule.passed', { assessable })
}

const tipOf = (bar: RuleBar, look: Look): string =>
  [
    say(bar.title, look.t, look.locale),
    endText(bar, look),
    words(look, 'chart.tip.line', {
      label: { key: 'column.severity' },
      value: { key: `finding.severity.${bar.severity}` },
    }),
    ...(bar.notes > 0 && bar.severity !== 'note'
      ? [
          words(look, 'chart.tip.line', {
            label: { key: 'finding.severity.note' },
            value: { key: 'chart.findings.places', params: { count: bar.notes } },
          }),
        ]
      : []),
    words(look, 'chart.tip.line', { label: { key: 'chart.rule.basis' }, value: bar.legalBasis }),
    ...pressLines(pressing(bar), look),
  ].join('\n')
