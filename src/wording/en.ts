import { COMPARE_EN } from './en-compare.ts'

export const EN: Readonly<Record<string, string>> = { ...COMPARE_EN }
