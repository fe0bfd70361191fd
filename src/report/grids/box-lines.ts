/** Which of a character's four arms are drawn: a piece of a table's border. */
export interface Arms {
  readonly left: boolean
  readonly right: boolean
  readonly up: boolean
  readonly down: boolean
}

const arms = (text: string): Arms => ({
  left: text.includes('l'),
  right: text.includes('r'),
  up: text.includes('u'),
  down: text.includes('d'),
})

const BY_ARMS: Readonly<Record<string, string>> = {
  lr: '─━═╌┄┈╴╶',
  ud: '│┃║┆┊╎',
  rd: '┌┍┎┏╔╭╒╓',
  ld: '┐┑┒┓╗╮╕╖',
  ru: '└┕┖┗╚╰╘╙',
  lu: '┘┙┚┛╝╯╛╜',
  rud: '├┝┞┟┠┡┢┣╠╞╟',
  lud: '┤┥┦┧┨┩┪┫╣╡╢',
  lrd: '┬┭┮┯┰┱┲┳╦╤╥',
  lru: '┴┵┶┷┸┹┺┻╩╧╨',
  lrud: '┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╬╪╫',
}

const BOX: ReadonlyMap<string, Arms> = new Map(
  Object.entries(BY_ARMS).flatMap(([drawn, characters]) =>
    [...characters].map((character) => [character, arms(drawn)] as const),
  ),
)

const ASCII_RULE = /^\s*\+(?:[-=:]+\+|\s+\+)+\s*$/u
const IN_ASCII_RULE: ReadonlyMap<string, Arms> = new Map([
  ['-', arms('lr')],
  ['=', arms('lr')],
  [':', arms('lr')],
  ['+', arms('lrud')],
])
const IN_ASCII_ROW: ReadonlyMap<string, Arms> = new Map([['|', arms('ud')]])

/** The pieces of border among the characters of one line of a table drawn with `+---+` or boxes. */
export const bordersIn = (line: string): ReadonlyMap<string, Arms> => {
  if (ASCII_RULE.test(line)) return IN_ASCII_RULE
  // A row over which a merged cell runs on: «|      +-----+-----+».
  if (/^\s*[|+].*\+[-=]{2,}\+/u.test(line)) return new Map([...IN_ASCII_RULE, ...IN_ASCII_ROW])
  return /^\s*\|.*\|\s*$/u.test(line) ? IN_ASCII_ROW : BOX
}

const TOP = /^\s*(?:[┌┏╔╭╒╓][─━═┬┯┳╦╤┰\s]|\+[-=]{2,})/u
const WITHIN = /^\s*[│┃║├┣╠┝┠╞╟└┗╚╰╘╙┆┊|+]/u

/** Whether a line is the top border of a table drawn with characters. */
export const isTopBorder = (line: string): boolean => TOP.test(line)

/** Whether a line goes on with a table drawn with characters. */
export const isBoxed = (line: string): boolean => WITHIN.test(line)
