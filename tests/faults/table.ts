import { CODE_FAULTS } from './code-faults.ts'
import { DATA_FAULTS } from './data-faults.ts'
import { ENGINE_FAULTS } from './engine-faults.ts'
import type { Fault } from './fault.ts'
import { MACHINE_FAULTS } from './machine-faults.ts'

/** Every fault that is known to happen to a page in use. */
export const FAULTS: readonly Fault[] = [
  ...CODE_FAULTS,
  ...DATA_FAULTS,
  ...ENGINE_FAULTS,
  ...MACHINE_FAULTS,
]
