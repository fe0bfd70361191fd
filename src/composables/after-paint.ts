const waiting = new Set<() => void>()
let isRunning = false

/** One a task, so that none of them together holds up the next frame. */
const next = (): void => {
  const [act] = waiting
  if (act === undefined) {
    isRunning = false
    return
  }
  waiting.delete(act)
  act()
  setTimeout(next)
}

/**
 * Does something once the coming frame stands, one thing after another. Returns how to drop it. A
 * page that is not seen has no frames: there a moment is waited for instead.
 */
export const afterPaint = (act: () => void): (() => void) => {
  // Equal functions are two things to do.
  const own = (): void => act()
  waiting.add(own)
  if (!isRunning) {
    isRunning = true
    if (document.hidden) setTimeout(next)
    else requestAnimationFrame(() => setTimeout(next))
  }
  return () => waiting.delete(own)
}
