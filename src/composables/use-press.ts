import { markPressed, namePressed } from '../charts/pressed.ts'
import type { Pressed } from '../charts/pressed.ts'
import { sourceOf } from '../charts/source-of.ts'
import { useNotices } from '../stores/notices.ts'
import { choiceAfter } from './press-choice.ts'
import { headPressed } from './region-of.ts'
import { MOST_TOWNSHIPS } from './resolve-address.ts'
import { useChoice } from './use-choice.ts'
import { useEvidence } from './use-evidence.ts'

/**
 * What a press on any chart does: a name, a year's heading or a mark that stands for a choice
 * chooses it for the page; every other mark opens its evidence.
 */
export const usePress = (): ((event: unknown) => void) => {
  const { address, choose } = useChoice()
  const evidence = useEvidence()
  const notices = useNotices()

  const take = (pressed: Pressed): void => {
    const change = choiceAfter(pressed, address.value)
    if (change) void choose(change)
    else notices.replace([{ key: 'control.townships.full', params: { n: MOST_TOWNSHIPS } }])
  }

  return (event) => {
    const name = namePressed(event) ?? headPressed(event)
    const source = sourceOf(event)
    const mark = markPressed(event)
    if (name) take(name)
    else if (source) evidence.show(source)
    else if (mark) take(mark)
  }
}
