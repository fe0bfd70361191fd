import { BALANCE_FAULTS } from './balance-faults.ts'
import { CELL_FAULTS } from './cell-faults.ts'
import type { Fault } from './fault.ts'
import { TEXT_FAULTS } from './text-faults.ts'
import { YEAR_FAULTS } from './year-faults.ts'

/** Every fault, in the order in which they are planted: those that seldom fit come first. */
export const FAULTS: readonly Fault[] = [
  ...YEAR_FAULTS,
  ...BALANCE_FAULTS,
  ...CELL_FAULTS,
  ...TEXT_FAULTS,
]
