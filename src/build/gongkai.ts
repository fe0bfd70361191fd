/**
 * The command `gongkai`: each of its words is a command of this repository, loaded only when it is
 * asked for. What a command sees of the command line begins after its word.
 */

const COMMANDS: Readonly<Record<string, () => Promise<unknown>>> = {
  parse: () => import('../ingest/parse.ts'),
  check: () => import('../ingest/check.ts'),
  ingest: () => import('../ingest/ingest.ts'),
  site: () => import('./site.ts'),
  serve: () => import('./serve-command.ts'),
}

const HELP = `gongkai COMMAND …          (gongkai COMMAND --help says more)

parse FILE…                reads reports: one JSON line a file
check FILE…                where reports contradict themselves; status 1 when one does
ingest --out DIR INPUT…    reads reports into a data package
site DIR                   makes a site of a data package, for any static host
serve DIR                  shows a site, or a data package as one
`

const [word = '', ...rest] = process.argv.slice(2)
const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined
if (command !== undefined) {
  process.argv.splice(2, process.argv.length, ...rest)
  await command()
} else if (word === '' || word === '--help' || word === 'help') process.stdout.write(HELP)
else {
  process.stderr.write(`no command «${word}»\n${HELP}`)
  process.exitCode = 2
}
export {}
