import type { Rule } from './pdf-rules.ts'
import type { Ink } from './scan-ink.ts'

/** Ruling lines of a picture in pixels, y downwards. */
export interface ScanRules {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

const SHORTEST_SHARE = 38
const GAP_SHARE = 350
const LEAST_GAP = 3
const DENSE = 0.8
const THICKEST_SHARE = 90

/** The straight lines of a picture that stands straight; hairlines may be broken by small gaps. */
export const scanRules = (ink: Ink): ScanRules => ({
  horizontal: linesIn(ink, false),
  vertical: linesIn(ink, true),
})

interface Run {
  readonly at: number
  readonly from: number
  readonly to: number
}

const linesIn = ({ width, height, dark }: Ink, isUpright: boolean): readonly Rule[] => {
  const short = Math.min(width, height)
  const shortest = short / SHORTEST_SHARE
  const gap = Math.max(LEAST_GAP, short / GAP_SHARE)
  const [across, along] = isUpright ? [width, height] : [height, width]
  const [stepAcross, stepAlong] = isUpright ? [1, width] : [width, 1]
  const runs: Run[] = []
  for (let at = 1; at + 1 < across; at++) {
    let [start, last, count] = [-1, -1, 0]
    const end = () => {
      const length = last - start + 1
      if (start >= 0 && length >= shortest && count >= length * DENSE)
        runs.push({ at, from: start, to: last + 1 })
      start = -1
    }
    for (let i = 0; i < along; i++) {
      const place = at * stepAcross + i * stepAlong
      // A line may wander by a pixel.
      const isDark =
        dark[place] === 1 || dark[place - stepAcross] === 1 || dark[place + stepAcross] === 1
      if (!isDark) continue
      if (start < 0 || i - last > gap) {
        end()
        ;[start, count] = [i, 0]
      }
      last = i
      count++
    }
    end()
  }
  return joined(runs, short / THICKEST_SHARE)
}

/** Runs beside each other are one line; what is too thick for one is a filled box. */
const joined = (runs: readonly Run[], thickest: number): readonly Rule[] => {
  interface Open {
    readonly first: number
    last: number
    from: number
    to: number
    weight: number
    sum: number
  }
  const done: Open[] = []
  let open: Open[] = []
  let row = -1
  for (const run of runs) {
    if (run.at !== row) {
      row = run.at
      done.push(...open.filter((line) => line.last < row - 1))
      open = open.filter((line) => line.last >= row - 1)
    }
    const length = run.to - run.from
    const near = open.find((line) => run.from < line.to && run.to > line.from)
    if (near) {
      near.last = run.at
      near.from = Math.min(near.from, run.from)
      near.to = Math.max(near.to, run.to)
      near.weight += length
      near.sum += run.at * length
    } else
      open.push({
        first: run.at,
        last: run.at,
        from: run.from,
        to: run.to,
        weight: length,
        sum: run.at * length,
      })
  }
  done.push(...open)
  return done
    .filter((line) => line.last - line.first + 1 <= thickest)
    .map(({ from, to, sum, weight }) => ({ at: sum / weight, from, to }))
}
