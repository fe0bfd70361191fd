import type { Connection, Row } from '../../src/database/connection.ts'
import { applicantKindsFigure } from '../../src/figures/applicant-kinds/model.ts'
import { applicantKinds } from '../../src/figures/applicant-kinds/query.ts'
import { coverageFigure } from '../../src/figures/coverage/model.ts'
import { coverage } from '../../src/figures/coverage/query.ts'
import { disclosureByChannelFigure } from '../../src/figures/disclosure-by-part/model-by-channel.ts'
import { disclosureByTopicFigure } from '../../src/figures/disclosure-by-part/model-by-topic.ts'
import { partsByTownship } from '../../src/figures/disclosure-by-part/query.ts'
import { findingsListFigure } from '../../src/figures/findings-list/model.ts'
import { findingsList } from '../../src/figures/findings-list/query.ts'
import { mailboxReplyFigure } from '../../src/figures/mailbox-reply/model.ts'
import { mailboxReply } from '../../src/figures/mailbox-reply/query.ts'
import { measureFunnelFigure } from '../../src/figures/measure-funnel/model.ts'
import { measureRankingFigure } from '../../src/figures/measure-ranking/model.ts'
import { measureTrendFigure } from '../../src/figures/measure-trend/model.ts'
import { refusalReasonsFigure } from '../../src/figures/refusal-reasons/model.ts'
import { refusalReasons } from '../../src/figures/refusal-reasons/query.ts'
import { requestFlowFigure } from '../../src/figures/request-flow/model.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
import { OUTCOMES, requestOutcomes } from '../../src/figures/request-outcomes/query.ts'
import { reviewOutcomesFigure } from '../../src/figures/review-outcomes/model.ts'
import { reviewOutcomes } from '../../src/figures/review-outcomes/query.ts'
import type { FigureContext } from '../../src/models/context.ts'
import type { Figure } from '../../src/models/figure.ts'
import { withNeighbours, type Filter } from '../../src/queries/filter.ts'
import { measureValues } from '../../src/queries/measure-values.ts'
import type { MeasureId } from '../../src/queries/measures.ts'
import type { Query } from '../../src/queries/question.ts'
import { gathered, type Told, type World } from '../models/reading-world.ts'

// Every figure with who states what it shows, counted by plain loops over the rows.

export interface Count {
  readonly have: number
  readonly zero: number
}

interface View {
  readonly make: (connection: Connection, filter: Filter, context: FigureContext) => Promise<Figure>
  readonly count: (world: World) => Count
}

/** Reports of the scope in the shown year, or of all years of a single township. */
const counted = (world: World): readonly Told[] => (world.alone ? world.chosen : ofYear(world))

const ofYear = (world: World): readonly Told[] =>
  world.chosen.filter((told) => told.year === world.year)

export const states = (told: Told, ...ids: readonly string[]): boolean =>
  ids.every((id) => told.of(id).value !== null)

const isZero = (told: Told, ...ids: readonly string[]): boolean =>
  ids.every((id) => told.of(id).value === 0)

const among = (
  all: readonly Told[],
  isStating: (told: Told) => boolean,
  isNone: (told: Told) => boolean = () => false,
): Count => ({
  have: all.filter((told) => isStating(told) || isNone(told)).length,
  zero: all.filter((told) => isNone(told) && !isStating(told)).length,
})

/** Observations of a report by indicator, as the rows have them. */
const rowsOf = (world: World, told: Told, indicator: string) =>
  world.rows.observations.filter(
    (one) => one.report_id === told.report.report_id && one.indicator === indicator,
  )

const statesPart = (indicator: string) => (world: World) =>
  among(ofYear(world), (told) =>
    rowsOf(world, told, indicator).some((one) => one.label !== null && one.value !== null),
  )

const KINDS = [
  'natural_person',
  'business',
  'research',
  'social_organization',
  'legal_service',
  'other_organization',
  'total',
]

/** The rows of the form under «不予公开». */
const reasonsOf = (world: World): readonly string[] =>
  world.rows.indicators
    .filter((one) => one.parent === 'applications.refused')
    .map((one) => one.indicator)

const hasCells = (world: World, told: Told, ids: readonly string[]): boolean =>
  ids.every((id) =>
    rowsOf(world, told, id).some((one) => one.applicant === 'total' && one.value !== null),
  )

const RESULTS = ['upheld', 'corrected', 'other']

const isTried = (told: Told, remedy: string): boolean =>
  states(told, ...RESULTS.map((result) => `${remedy}_${result}`)) &&
  [...RESULTS, 'pending', 'total'].some((part) => (told.of(`${remedy}_${part}`).value ?? 0) > 0)

const isUntried = (told: Told, remedy: string): boolean => {
  const of = (part: string) => told.of(`${remedy}_${part}`).value
  if (isTried(told, remedy)) return false
  if (of('total') !== null)
    return of('total') === 0 && [...RESULTS, 'pending'].every((part) => (of(part) ?? 0) === 0)
  return isZero(told, ...RESULTS.map((result) => `${remedy}_${result}`)) && of('pending') !== null
}

const either = (told: Told, is: (told: Told, remedy: string) => boolean): boolean =>
  is(told, 'review') || is(told, 'litigation')

/** A rate: both parts are numbers; of a denominator of 0 there is none. */
const rated = (told: Told, top: readonly string[], bottom: string): boolean =>
  states(told, ...top, bottom) && told.of(bottom).value !== 0

/** Bodies of which a report of any shown year states it. */
const inAnyYear = (
  world: World,
  isStating: (told: Told) => boolean,
  isNone: (told: Told) => boolean,
): Count => {
  const bodies = [...gathered(world.chosen, (told) => told.code).values()]
  const stating = bodies.filter((reports) => reports.some(isStating))
  const none = bodies.filter((reports) => !reports.some(isStating) && reports.some(isNone))
  return { have: stating.length + none.length, zero: none.length }
}

/** The only question of a figure, and its rows read. */
const view = <R extends Row>(
  ask: (filter: Filter) => Query<R>,
  read: (rows: readonly R[], context: FigureContext) => Figure,
  count: View['count'],
): View => ({
  make: async (connection, filter, context) =>
    read(await connection.query<R>(ask(filter)), context),
  count,
})

const of = (measure: MeasureId) => ({ measure, pool: 1 }) as const
const compared = (measure: MeasureId) => (filter: Filter) =>
  measureValues(measure, withNeighbours(filter))

const MAIL = ['mail_received', 'mail_replied'] as const
const GRANTED = ['granted', 'partly_granted'] as const

export const VIEWS: Readonly<Record<string, View>> = {
  coverage: view(coverage, coverageFigure, (world) => among(ofYear(world), () => true)),
  volume: view(
    compared('volume'),
    (rows, context) => measureRankingFigure(rows, context, of('volume')),
    (world) => among(ofYear(world), (told) => states(told, 'volume')),
  ),
  mail: view(mailboxReply, mailboxReplyFigure, (world) =>
    among(
      counted(world),
      (told) => rated(told, ['mail_replied'], 'mail_received'),
      (told) => isZero(told, 'mail_received'),
    ),
  ),
  found: view(findingsList, findingsListFigure, (world) => {
    const reports = new Set(world.rows.findings.map((finding) => finding.report_id))
    const found = world.chosen.filter((told) => reports.has(told.report.report_id))
    return { have: new Set(found.map((told) => told.code)).size, zero: 0 }
  }),
  // Of requests a stated zero has several wordings, each with a test of its own.
  outcomes: view(requestOutcomes, requestOutcomesFigure, (world) =>
    among(
      counted(world),
      (told) => states(told, 'concluded', ...OUTCOMES) && !isZero(told, 'concluded'),
    ),
  ),
  flow: view(requestOutcomes, requestFlowFigure, (world) =>
    among(
      ofYear(world),
      (told) =>
        states(told, 'carried_in', 'concluded', 'carried_out', ...OUTCOMES) &&
        hasCells(world, told, ['applications.received']),
    ),
  ),
  reviews: view(reviewOutcomes, reviewOutcomesFigure, (world) =>
    among(
      counted(world),
      (told) => either(told, isTried),
      (told) => !either(told, isTried) && either(told, isUntried),
    ),
  ),
  refusals: view(
    (filter) => refusalReasons(filter),
    refusalReasonsFigure,
    (world) => among(ofYear(world), (told) => hasCells(world, told, reasonsOf(world))),
  ),
  applicants: view(applicantKinds, applicantKindsFigure, (world) =>
    among(ofYear(world), (told) =>
      KINDS.every((kind) =>
        rowsOf(world, told, 'applications.received').some(
          (one) => one.applicant === kind && one.value !== null,
        ),
      ),
    ),
  ),
  topics: view(
    (filter) => partsByTownship(filter, 'disclosed.by_topic'),
    disclosureByTopicFigure,
    statesPart('disclosed.by_topic'),
  ),
  channels: view(
    (filter) => partsByTownship(filter, 'disclosed.by_channel'),
    disclosureByChannelFigure,
    statesPart('disclosed.by_channel'),
  ),
  trend: view(
    compared('mail_reply'),
    (rows, context) => measureTrendFigure(rows, context, of('mail_reply')),
    (world) =>
      inAnyYear(
        world,
        (told) => rated(told, ['mail_replied'], 'mail_received'),
        (told) => states(told, ...MAIL) && isZero(told, 'mail_received'),
      ),
  ),
  funnel: view(
    compared('grant'),
    (rows, context) => measureFunnelFigure(rows, context, of('grant')),
    (world) =>
      among(
        ofYear(world),
        (told) => rated(told, GRANTED, 'concluded'),
        (told) => states(told, ...GRANTED) && isZero(told, 'concluded'),
      ),
  ),
}
