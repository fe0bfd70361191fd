import { balanceIntake } from './balance.intake.ts'
import type { Rule } from './finding.ts'

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [balanceIntake]
