import type { FigureKey } from '../../form/printed-tables.ts'

/** A cell's address on the sheet: its indicator, and its column where it has one. */
export const cellAddress = ({ indicator, applicant }: FigureKey): string =>
  applicant === null ? indicator : `${indicator}|${applicant}`

/** The address of a figure of the text: its indicator, and its label where it has one. */
export const tellingAddress = ({ indicator, label }: FigureKey): string =>
  label === null ? indicator : `${indicator}|${label}`
