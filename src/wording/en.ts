import { READING_EN } from './en-reading.ts'

export const EN: Readonly<Record<string, string>> = { ...READING_EN }
