// Mirrors of reports are set in traditional characters. Only characters that occur in the words
// this room looks for are listed: the rest of the text is never compared.
const PAIRS =
  '開开關关動动務务條条項项個个與与辦办復复覆复請请訴诉訟讼訪访問问瀏浏覽览網网站站眾众號号會会議议' +
  '見见徵征集集採采納纳閱阅讀读劃划計计總总數数據据達达單单報报導导鎮镇鄉乡縣县區区為为無无沒没' +
  '發发佈布圖图書书電电話话線线熱热點点擊击統统類类資资訊讯傳传經经營营際际積积極极領领導导構构職职' +
  '責责權权預预決决財财農农業业產产環环護护黨党聯联絡络應应對对從从時时間间餘余萬万億亿兩两實实現现' +
  '獨独誌志義义續续結结轉转歷历錄录題题簡简' +
  '專专欄栏視视頻频載载體体彙汇勞劳險险樂乐歲岁較较增增減减規规範范設设備备變变顯显屏屏億亿來来' +
  '處处記记過过還还進进該该這这長长門门戶户進进給给約约級级維维終终續续網网聞闻聲声舉举許许評评試试' +
  '課课調调談谈諮咨詢询貼贴費费賬账質质贏赢趕赶車车輯辑轄辖邊边選选郵邮鄰邻釋释鑒鉴錯错' +
  '階阶隊队隨随難难雙双離离靜静響响頁页須须願愿風风飛飞驗验麼么齊齐檔档歸归殘残氣气漢汉潔洁濟济災灾' +
  '爭争狀状獎奖療疗瞭了眾众確确種种稱称穩稳競竞筆笔節节簽签糧粮紀纪紅红純纯細细組组絕绝緊紧' +
  '績绩織织羅罗聽听腦脑舊旧蘇苏號号衛卫補补製制裡里複复觀观託托認认誤误說说譯译豐丰貧贫貴贵買买' +
  '贈赠賽赛幫帮幹干庫库廣广廳厅強强當当徑径徹彻憲宪懷怀戰战擔担擬拟擴扩攝摄敗败敘叙於于暫暂曆历東东' +
  '標标樣样樓楼機机檢检歡欢殺杀減减湯汤溝沟滿满潛潜擾扰術术壓压場场塊块夠够奪夺' +
  '婦妇孫孙學学審审寫写將将屆届屬属島岛師师帶带廢废徵征慶庆慮虑憑凭戲戏撥拨敵敌斷断'

/** The simplified form of each traditional character that occurs in this domain. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [
    PAIRS.charAt(2 * i),
    PAIRS.charAt(2 * i + 1),
  ]),
)
