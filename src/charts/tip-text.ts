import type { ChartOption, TipPlace } from './option.ts'

/** What the tooltip says of a mark, in lines; none where it says nothing. */
export const tipLines = ({ tooltip }: Pick<ChartOption, 'tooltip'>, mark: TipPlace) =>
  (tooltip?.formatter(mark) ?? '').split('\n').filter((line) => line !== '')
