import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Message } from '../models/figure.ts'

/** Sentences that the reader should see once: what of the address was unknown, what went wrong. */
export const useNotices = defineStore('notices', () => {
  const all = shallowRef<readonly Message[]>([])
  const dismissed = shallowRef<ReadonlySet<Message>>(new Set())

  const shown = computed(() => all.value.filter((message) => !dismissed.value.has(message)))

  const replace = (messages: readonly Message[]): void => {
    all.value = messages
    dismissed.value = new Set()
  }

  const dismiss = (message: Message): void => {
    dismissed.value = new Set([...dismissed.value, message])
  }

  return { shown, replace, dismiss }
})
