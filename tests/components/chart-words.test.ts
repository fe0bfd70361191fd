import { describe, expect, it } from 'vitest'
import { drawApplicantKinds } from '../../src/figures/applicant-kinds/chart.ts'
import { drawCoverage } from '../../src/figures/coverage/chart.ts'
import type { Drawing } from '../../src/charts/drawing.ts'
import { drawFindingsByRule } from '../../src/figures/findings-by-rule/chart.ts'
import { drawFindingsGrid } from '../../src/figures/findings-grid/chart.ts'
import { drawMailboxReply } from '../../src/figures/mailbox-reply/chart.ts'
import { drawMeasureFunnel } from '../../src/figures/measure-funnel/chart.ts'
import { drawMeasureRanking } from '../../src/figures/measure-ranking/chart.ts'
import { drawMeasureTrend } from '../../src/figures/measure-trend/chart.ts'
import { drawParts } from '../../src/figures/disclosure-by-part/chart.ts'
import { drawRefusalReasons } from '../../src/figures/refusal-reasons/chart.ts'
import { drawRequestFlow } from '../../src/figures/request-flow/chart.ts'
import { drawRequestOutcomes } from '../../src/figures/request-outcomes/chart.ts'
import { drawReviewOutcomes } from '../../src/figures/review-outcomes/chart.ts'
import { pointsOf } from '../../src/components/chart-points.ts'
import { RULE_IDS } from '../../src/findings/rule-ids.ts'
import { applicantKindsFigure } from '../../src/figures/applicant-kinds/model.ts'
import { USUAL_CHOICE } from '../../src/models/comparison.ts'
import { coverageFigure } from '../../src/figures/coverage/model.ts'
import { disclosureByChannelFigure } from '../../src/figures/disclosure-by-part/model-by-channel.ts'
import { findingsByRuleFigure } from '../../src/figures/findings-by-rule/model.ts'
import { findingsGridFigure } from '../../src/figures/findings-grid/model.ts'
import { mailboxReplyFigure } from '../../src/figures/mailbox-reply/model.ts'
import { measureFunnelFigure } from '../../src/figures/measure-funnel/model.ts'
import { measureRankingFigure } from '../../src/figures/measure-ranking/model.ts'
import { measureTrendFigure } from '../../src/figures/measure-trend/model.ts'
import { refusalReasonsFigure } from '../../src/figures/refusal-reasons/model.ts'
import { requestFlowFigure } from '../../src/figures/request-flow/model.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
import { requestYearsFigure } from '../../src/figures/request-years/model.ts'
import { reviewOutcomesFigure } from '../../src/figures/review-outcomes/model.ts'
import { look } from '../charts/draw.ts'
import { context, filing, outcomes, replies, share, volume } from '../models/example-rows.ts'
import { byRule, checked } from '../models/findings-rows.ts'
import { asked, flow, parts, refused } from '../models/request-rows.ts'
import { cases } from '../figures/review-outcomes/rows.ts'

const REPLY = { measure: 'mail_reply', pool: 1 } as const
const VOLUME = { measure: 'volume', pool: 1 } as const
const YEARS = [2024, 2025]
const here = context(2)
const years = context(2, YEARS)

const rates = [share(0, 2025, [30, 40]), share(1, 2025, [50, 90])]
const counts = YEARS.flatMap((year) => [volume(0, year, year - 2000), volume(1, year, 3)])
const mixes = [outcomes(0, 2025, [10, 0, 5, 0, 0, 5]), outcomes(1, 2025, [1, 0, 0, 0, 0, 0])]
const trend = (form: 'together' | 'apart') =>
  measureTrendFigure(counts, years, VOLUME, { ...USUAL_CHOICE, form })

const DRAWN: Readonly<Record<string, Drawing>> = {
  'applicant-kinds': drawApplicantKinds(
    applicantKindsFigure([asked(0, 2025, [9, 4, 1, 1, 1, 2])], here),
    look(),
  ),
  coverage: drawCoverage(coverageFigure([filing(0, 2025, 'clean')], here), look()),
  'findings-by-rule': drawFindingsByRule(
    findingsByRuleFigure(
      byRule({
        [RULE_IDS[0]]: { assessable: 5, passed: 3, failing: 2, comparisons: 6, errors: 3 },
      }),
      here,
    ),
    look(),
  ),
  'findings-grid': drawFindingsGrid(
    findingsGridFigure([checked(1, 2025, [1, 0, 0])], here),
    look(),
  ),
  'mailbox-reply': drawMailboxReply(
    mailboxReplyFigure([replies(0, 2025, [9, 9]), replies(1, 2025, [40, 30])], here),
    look(),
  ),
  'measure-funnel': drawMeasureFunnel(measureFunnelFigure(rates, here, REPLY), look()),
  'measure-ranking, dots': drawMeasureRanking(measureRankingFigure(rates, here, REPLY), look()),
  'measure-ranking, bars': drawMeasureRanking(measureRankingFigure(counts, here, VOLUME), look()),
  'measure-trend, together': drawMeasureTrend(trend('together'), look()),
  'measure-trend, apart': drawMeasureTrend(trend('apart'), look()),
  parts: drawParts(
    disclosureByChannelFigure(
      [...parts(0, 2025, [['网站', 4]]), ...parts(1, 2025, [['公告', 2]])],
      here,
    ),
    look(),
  ),
  'refusal-reasons': drawRefusalReasons(
    refusalReasonsFigure([refused(0, 2025, [0, 3, 1, 1, 1, 1, 1, 1])], here),
    look(),
  ),
  'request-flow': drawRequestFlow(
    requestFlowFigure([flow(0, 2025, [1, 7], [5, 0, 2, 0, 0, 0], 1)], here),
    look(),
  ),
  'request-outcomes': drawRequestOutcomes(requestOutcomesFigure(mixes, here), look()),
  'request-years': drawRequestOutcomes(requestYearsFigure(mixes, years), look()),
  'review-outcomes': drawReviewOutcomes(
    reviewOutcomesFigure([cases(0, 2025, [1, 2, 0, 0])], here),
    look(),
  ),
}

describe('every chart', () => {
  it.each(Object.entries(DRAWN))('%s says each of its points to those who listen', (_, drawing) => {
    const points = pointsOf(drawing.option)
    expect(points.length).toBeGreaterThan(0)
    for (const { lines } of points) {
      expect(lines).not.toEqual([])
      expect(lines.join('\n')).not.toMatch(/undefined|NaN|null|\{|\}/)
    }
  })
})
