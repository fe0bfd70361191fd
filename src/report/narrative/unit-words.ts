import type { WordTable } from './word-table.ts'
import { startOf } from './word-table.ts'

/** What follows a unit and shows that something else is counted or named: 3个村, 20条例. */
export const BEHIND_UNIT: Readonly<Record<string, WordTable>> = {
  条: [['例|款|线|令|龙|件', '例']],
  件: [['事|套', '套']],
  次: [['性|办|日|年', '性']],
  期: [['间|限', '间']],
  份: [['力|额', '额']],
  个: [
    ['工作日|自然日|小时|月|年|季度', '工作日'],
    ['行政村|自然村|村|社区|居委|片区|网格|县|区|乡镇|乡|镇|街道', '行政村'],
    ['部门|单位|小组|站|所|办公室|办|群|点', '部门'],
    ['栏目|专栏|平台|账号|公众号|微信|网站|窗口|渠道|方式', '栏目'],
    ['方面|部分|环节|维度|领域|重点|试点|问题|不足|短板', '方面'],
    ['大类|类别|类|一级|二级|三级|以上', '大类'],
    ['工作制度|制度|机制', '工作制度'],
  ],
}

const BEHIND = new Map(Object.entries(BEHIND_UNIT).map(([unit, table]) => [unit, startOf(table)]))
BEHIND.set('项', BEHIND.get('个') ?? /(?!)/)

/** True where the words behind a unit make it the unit of something else. */
export const unitIsOfOther = (unit: string, behind: string): boolean =>
  BEHIND.get(unit)?.test(behind) === true
