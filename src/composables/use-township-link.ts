import type { RouteLocationRaw } from 'vue-router'
import { writeAddress } from './address.ts'
import { useChoice } from './use-choice.ts'

/** The address of a township's page: the same data set, all its years. */
export const useTownshipLink = (): ((code: string) => RouteLocationRaw) => {
  const { address } = useChoice()
  return (code) => ({
    name: 'township',
    query: writeAddress({ ...address.value, townships: [code], years: null, tables: [] }),
  })
}
