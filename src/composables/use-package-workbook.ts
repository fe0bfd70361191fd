import { ref } from 'vue'
import { TABLES } from '../dataset/tables.ts'
import { packageSheets, type FilledTable } from '../export/package-workbook.ts'
import { plainFileName } from '../export/file-name.ts'
import { scopeParam, yearsParam } from '../models/scope.ts'
import { packageTable, type PackageRow } from '../queries/package-table.ts'
import { useEngine } from '../stores/engine.ts'
import { saveWorkbook } from './make-workbook.ts'
import { useChoice } from './use-choice.ts'
import { useSay } from './use-say.ts'

/** More cells than this are too much for a browser to hold as one workbook. */
const MOST_CELLS = 2_000_000

/** Rows asked for at once. */
const STEP = 20_000

/** All tables of the choice as one Excel file; `outcome` says what became of it. */
export const usePackageWorkbook = () => {
  const { context, dataset, imprint } = useChoice()
  const { say, t, locale } = useSay()
  const engine = useEngine()
  const outcome = ref('')
  const isBusy = ref(false)

  const gather = async (): Promise<readonly FilledTable[] | null> => {
    const connection = engine.connectionOf(dataset.value)
    const filter = context.value?.filter
    if (!connection || !filter) throw new Error('workbook: no engine')
    const ask = (table: (typeof TABLES)[number]['name'], offset: number, size: number) =>
      connection.query<PackageRow>(packageTable(filter, { table, order: null, offset, size }))
    const counts = new Map<string, number>()
    for (const { name } of TABLES) counts.set(name, (await ask(name, 0, 1))[0]?.rows_in_all ?? 0)
    const cells = TABLES.reduce(
      (sum, { name, columns }) => sum + (counts.get(name) ?? 0) * columns.length,
      0,
    )
    if (cells > MOST_CELLS) return null
    const filled: FilledTable[] = []
    for (const table of TABLES) {
      const rows: PackageRow[] = []
      const all = counts.get(table.name) ?? 0
      while (rows.length < all) {
        const more = await ask(table.name, rows.length, STEP)
        if (more.length === 0) throw new Error(`workbook: ${table.name} ended early`)
        rows.push(...more)
      }
      filled.push({
        table,
        rows: rows.map((row) => table.columns.map(({ name }) => row[name] ?? null)),
      })
    }
    return filled
  }

  const save = async (): Promise<void> => {
    if (isBusy.value || !imprint.value || !context.value) return
    isBusy.value = true
    outcome.value = say('excel.whole.making')
    try {
      const filled = await gather()
      if (filled === null) {
        outcome.value = say('excel.whole.large')
        return
      }
      const scope = {
        key: 'excel.about.scope.text' as const,
        params: {
          scope: scopeParam(context.value, []),
          years: yearsParam(context.value.filter.years),
        },
      }
      const said = { imprint: imprint.value, scope, t, locale: locale.value }
      const isSynthetic = imprint.value.about.synthetic
      const file = say('excel.whole.file')
      const name = plainFileName(file, isSynthetic, { t, today: new Date(), extension: 'xlsx' })
      await saveWorkbook(packageSheets(filled, said), name)
      outcome.value = say('excel.whole.done')
    } catch {
      outcome.value = say('share.excel.failed')
    } finally {
      isBusy.value = false
    }
  }

  return { save, outcome, isBusy }
}
