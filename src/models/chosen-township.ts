import type { FigureContext } from './context.ts'

/** The one township that is chosen; null where none is, or several are. */
export const onlyTownship = ({ filter }: Pick<FigureContext, 'filter'>): string | null => {
  const [only, ...others] = filter.townships
  return others.length === 0 ? (only ?? null) : null
}
