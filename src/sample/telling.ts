import type { IndicatorId } from '../form/indicators.ts'
import type { ObservationStatus } from '../report/parsed-report.ts'
import type { Draft } from './draft.ts'
import type { SampleObservation } from './sample-report.ts'

/** Words, and the figures that they tell. */
export type Told = readonly [text: string, tells: readonly SampleObservation[]]

/** A told figure: no applicant, and a label for topics and channels only. */
export const tell = (
  indicator: IndicatorId,
  value: number | null,
  label: string | null = null,
  status: ObservationStatus = 'stated',
): SampleObservation => ({ indicator, applicant: null, label, value, status })

/** 我镇, 我乡, 我街道: how a township speaks of itself. */
export const self = ({ of }: Draft): string => `我${of.kind === '民族乡' ? '乡' : of.kind}`
