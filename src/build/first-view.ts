import { resolve } from 'node:path'

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const SRC = resolve(import.meta.dirname, '..').replaceAll('\\', '/')
const MAIN = `${SRC}/main.ts`
const EMBED = `${SRC}/embed.ts`

const reachedFrom = (entry: string, graph: ModuleGraph): ReadonlySet<string> => {
  const reached = new Set<string>([entry])
  for (const id of reached)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported)
  return reached
}

/**
 * Names the chunk of every module that a page opens with, so that the opening page is a few files
 * instead of one for every set of pages that share something: `first` is what it alone needs,
 * `shared` what the embedded page needs too. Other modules are left to the bundler (null).
 */
export const firstViewChunks = (): ((id: string, graph: ModuleGraph) => string | null) => {
  const entries: { main?: ReadonlySet<string>; embed?: ReadonlySet<string> } = {}
  return (id, graph) => {
    // The bundler asks when the graph is whole.
    entries.main ??= reachedFrom(MAIN, graph)
    entries.embed ??= reachedFrom(EMBED, graph)
    if (id === MAIN || id === EMBED) return null
    if (!entries.main.has(id)) return null
    return entries.embed.has(id) ? 'shared' : 'first'
  }
}
