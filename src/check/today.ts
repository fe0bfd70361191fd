const two = (n: number): string => String(n).padStart(2, '0')

/** The day by the reader's own clock, as an ISO date. */
export const today = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
