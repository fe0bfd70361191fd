import { sprmsOf } from './doc-sprms.ts'

/** How a run of characters looks, as far as it decides whether they are read. */
export interface Look {
  readonly isHidden: boolean
  readonly isRaised: boolean
  /** The letter of a symbol font, where the character stands for one. */
  readonly symbol: string | null
}

export const PLAIN_LOOK: Look = { isHidden: false, isRaised: false, symbol: null }

/** Codes of what hides text: hidden, struck out once or twice, deleted under tracked changes. */
const HIDING = new Set([0x083c, 0x0837, 0x2a53, 0x0800])
const POSITION = 0x2a48
const RAISED_BY = 0x4845
const SYMBOL = 0x6a09

const isOn = (value: number | undefined): boolean => value === 1 || value === 0x81

/** The look that a list of character properties gives over another one. */
export const lookOf = (grpprl: Uint8Array, before: Look = PLAIN_LOOK): Look => {
  let { isRaised, symbol } = before
  const hiding = new Set<number>(before.isHidden ? [-1] : [])
  for (const { code, operand } of sprmsOf(grpprl)) {
    if (HIDING.has(code)) {
      if (isOn(operand[0])) hiding.add(code)
      else hiding.delete(code)
    } else if (code === POSITION) isRaised = operand[0] === 1
    else if (code === RAISED_BY) isRaised = ((operand[0] ?? 0) | ((operand[1] ?? 0) << 8)) << 16 > 0
    else if (code === SYMBOL)
      symbol = String.fromCharCode((operand[2] ?? 0) | ((operand[3] ?? 0) << 8))
  }
  return { isHidden: hiding.size > 0, isRaised, symbol }
}
