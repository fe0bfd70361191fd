/**
 * A fraction in per cent with one decimal. What is not quite all never reads 100, what is not
 * quite none never reads 0.
 */
export const percent = (rate: number): number => {
  const rounded = Math.round(rate * 1000) / 10
  if (rounded === 100 && rate < 1) return 99.9
  if (rounded === 100 && rate > 1) return 100.1
  if (rounded === 0 && rate > 0) return 0.1
  return rounded
}
