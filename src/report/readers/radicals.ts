/**
 * Characters of Unicode's «CJK Radicals Supplement» that a PDF holds where the report printed an
 * ordinary character: fonts draw both with one glyph, and the printing program wrote down the
 * wrong name of it. Pairs of radical and character (Unicode's EquivalentUnifiedIdeograph); the
 * last is of the older block, where Unicode's own equivalent is the traditional character.
 */
const PAIRS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户'

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: [...PAIRS].length / 2 }, (_, i) => {
    const pair = [...PAIRS].slice(2 * i, 2 * i + 2)
    return [pair[0] ?? '', pair[1] ?? '']
  }),
)

/** The text with every radical replaced by the character that it was printed for. */
export const withoutRadicals = (text: string): string =>
  text.replace(
    /[\u2E80-\u2FD5]/gu,
    (radical) => CHARACTERS.get(radical) ?? radical.normalize('NFKC'),
  )
