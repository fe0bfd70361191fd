/** The ids of all rules, without the rules: what the opening page needs to read an address. */
export const RULE_IDS = [
  'balance.intake',
  'balance.outcomes',
  'balance.applicants',
  'balance.review',
  'continuity.applications',
  'continuity.article20',
  'identical.previous_year',
  'narrative.table',
  'narrative.parts',
  'narrative.contradiction',
  'narrative.rate',
  'narrative.repeats_last_year',
  'narrative.other_year',
  'period.year',
  'identity.township',
  'cell.blank',
  'cell.not_a_number',
  'cell.impossible',
  'table.missing',
  'outlier.county',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** Rules that find more than things worth knowing: those that a report can fail. */
export const JUDGING_RULE_IDS: readonly RuleId[] = RULE_IDS.filter((id) => id !== 'outlier.county')
