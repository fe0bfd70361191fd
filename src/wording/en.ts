import { EXPORT_EN } from './en-export.ts'

export const EN: Readonly<Record<string, string>> = { ...EXPORT_EN }
