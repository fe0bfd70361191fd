/** Where in a report its identity was read, in English; the reading names them in Chinese. */
const CLUES_EN: Readonly<Record<string, string>> = {
  标题: 'the title',
  统计期限: 'the stated period',
  引言: 'the opening',
  文件名: 'the file name',
  文件夹: 'the folder',
  落款: 'the signature',
  抬头: 'the letterhead',
  正文: 'the text',
}

/** The English name of a clue's place; itself where it has none. */
export const clueName = (from: string): string => CLUES_EN[from] ?? from
