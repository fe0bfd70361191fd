import { shallowRef, watch } from 'vue'
import type { ShallowRef } from 'vue'
import type { Message } from '../models/figure.ts'
import type { RuleId } from '../findings/rule-ids.ts'
import { fetchCode } from '../stores/lazy-code.ts'

/** What a rule is called. The rules are large: they come only when one is to be named. */
export const useRuleName = (rule: () => RuleId | null): ShallowRef<Message | null> => {
  const name = shallowRef<Message | null>(null)
  watch(
    rule,
    async (id) => {
      name.value = null
      if (id === null) return
      const code = await fetchCode(() => import('../models/rule-words.ts')).catch(() => null)
      if (code && rule() === id) name.value = code.ruleName(id)
    },
    { immediate: true },
  )
  return name
}
