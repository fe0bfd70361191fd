import { A11Y_EN } from './en-a11y.ts'

export const EN: Readonly<Record<string, string>> = { ...A11Y_EN }
