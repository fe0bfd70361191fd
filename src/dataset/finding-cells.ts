import type { ApplicantId } from '../form/applicants.ts'
import type { IndicatorId } from '../form/indicators.ts'
import type { FindingCell } from '../findings/finding.ts'

const escape = (label: string): string =>
  label.replace(/[%\s]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)

const unescape = (label: string): string =>
  label.replace(/%([0-9a-f]{2,4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/**
 * The cells of a finding as one string: `indicator[:applicant][#label]`, separated by spaces. In a
 * label, white space and % are written %20 and %25. Null when the finding has no cells.
 */
export const encodeCells = (cells: readonly FindingCell[]): string | null =>
  cells.length === 0
    ? null
    : cells
        .map(
          (c) =>
            c.indicator +
            (c.applicant === null ? '' : `:${c.applicant}`) +
            (c.label === null ? '' : `#${escape(c.label)}`),
        )
        .join(' ')

/** The reverse of {@link encodeCells}. */
export const decodeCells = (text: string | null): FindingCell[] =>
  (text ?? '')
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const hash = part.indexOf('#')
      const head = hash < 0 ? part : part.slice(0, hash)
      const [indicator = '', applicant] = head.split(':')
      return {
        // Written by encodeCells from ids of the form.
        indicator: indicator as IndicatorId,
        applicant: (applicant as ApplicantId | undefined) ?? null,
        label: hash < 0 ? null : unescape(part.slice(hash + 1)),
      }
    })
