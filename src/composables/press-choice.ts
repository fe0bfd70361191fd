import type { Pressed } from '../charts/pressed.ts'
import type { Address } from './address.ts'
import { MOST_TOWNSHIPS } from './resolve-address.ts'

/** What the reader has chosen so far, as far as pressing can change it. */
type Chosen = Pick<Address, 'townships' | 'years' | 'applicant' | 'rule'>

/**
 * The choice after a press: what is pressed is chosen, pressed again it is chosen no more. Null
 * where there is no room for another township.
 */
export const choiceAfter = (pressed: Pressed, chosen: Chosen): Partial<Address> | null => {
  if ('township' in pressed) {
    const { townships } = chosen
    const code = pressed.township
    if (townships.includes(code)) return { townships: townships.filter((other) => other !== code) }
    return townships.length < MOST_TOWNSHIPS ? { townships: [...townships, code] } : null
  }
  if ('year' in pressed) {
    const { year } = pressed
    const isAlone = chosen.years?.from === year && chosen.years.to === year
    return { years: isAlone ? null : { from: year, to: year } }
  }
  if ('applicant' in pressed)
    return { applicant: chosen.applicant === pressed.applicant ? 'total' : pressed.applicant }
  return { rule: chosen.rule === pressed.rule ? '' : pressed.rule }
}
