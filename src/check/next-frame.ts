/** A page in the background draws no frames. */
const MOST_MS = 100

/** Does something after the next frame has been drawn, so that what was done before stands alone in it. */
export const afterFrame = (act: () => void): void => {
  let isDue = true
  const once = (): void => {
    if (!isDue) return
    isDue = false
    setTimeout(act)
  }
  requestAnimationFrame(once)
  setTimeout(once, MOST_MS)
}
