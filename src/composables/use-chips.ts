import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import { applicantName } from '../models/applicant-words.ts'
import type { Address } from './address.ts'
import { regionName } from './regions.ts'
import { useChoice } from './use-choice.ts'
import { useRuleName } from './use-rule-name.ts'
import { useSay } from './use-say.ts'

/** One part of the choice, and the choice without it. */
export interface Chip {
  readonly key: string
  readonly text: string
  /** Of a chosen township: its place among them, which gives its colour in charts. */
  readonly nth?: number
  readonly without: Partial<Address>
}

/** What is chosen, one by one: place, years, townships, and what narrows this page's figures. */
export const useChips = (): ComputedRef<readonly Chip[]> => {
  const { say, locale } = useSay()
  const { address, manifest, filter } = useChoice()
  const route = useRoute()

  // What narrows the figures of one page only is told, and undone, on that page.
  const applicant = computed(() =>
    route.name === 'requests' && address.value.applicant !== 'total'
      ? address.value.applicant
      : null,
  )
  const rule = computed(() =>
    route.name === 'quality' && address.value.rule !== '' ? address.value.rule : null,
  )
  const ruleName = useRuleName(() => rule.value)

  return computed(() => {
    if (!manifest.value || !filter.value) return []
    const { region, years, townships } = address.value
    const chips: Chip[] = []
    if (region !== null)
      chips.push({
        key: 'region',
        text: regionName(manifest.value, filter.value.region, locale.value),
        without: { region: null, townships: [] },
      })
    if (years !== null) {
      const text = years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`
      chips.push({
        key: 'years',
        text: say('chip.years', { years: text }),
        without: { years: null },
      })
    }
    const names = new Map(
      manifest.value.counties.flatMap((c) => c.townships.map((t) => [t.code, t.name] as const)),
    )
    townships.forEach((code, nth) =>
      chips.push({
        key: code,
        text: names.get(code) ?? code,
        nth,
        without: { townships: townships.filter((other) => other !== code) },
      }),
    )
    if (applicant.value !== null)
      chips.push({
        key: 'applicant',
        text: say('chip.applicant', { name: applicantName(applicant.value) }),
        without: { applicant: 'total' },
      })
    if (ruleName.value !== null)
      chips.push({
        key: 'rule',
        text: say('chip.rule', { name: ruleName.value }),
        without: { rule: '' },
      })
    return chips
  })
}
