import { REQUESTS_EN } from './en-requests.ts'

export const EN: Readonly<Record<string, string>> = {
  ...REQUESTS_EN,
}
