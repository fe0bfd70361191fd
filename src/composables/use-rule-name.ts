import { shallowRef, watch } from 'vue'
import type { ShallowRef } from 'vue'
import type { Message } from '../models/figure.ts'
import type { RuleId } from '../findings/rule-ids.ts'

/** What a rule is called. The rules are large: they come only when one is to be named. */
export const useRuleName = (rule: () => RuleId | null): ShallowRef<Message | null> => {
  const name = shallowRef<Message | null>(null)
  watch(
    rule,
    async (id) => {
      name.value = null
      if (id === null) return
      const { ruleName } = await import('../models/rule-words.ts')
      if (rule() === id) name.value = ruleName(id)
    },
    { immediate: true },
  )
  return name
}
