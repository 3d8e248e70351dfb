/**
 * Things an event may be about, in the languages that are read. Two reports of one authority on one platform are
 * still two events when one is about toys and the other about sunglasses.
 */
const ISSUES: Readonly<Record<string, string>> = {
  toys: '완구|장난감|슬라임|toys?\\b|mainan|玩具|おもちゃ|đồ chơi|ของเล่น|juguete',
  childwear:
    '아동복|유아복|아동 의류|아동용 의류|baby clothes|children.s clothing|kids.? clothing|童装|童裝|子供服|quần áo trẻ em|เสื้อผ้าเด็ก',
  shoes: '신발|슬리퍼|샌들|shoes?\\b|sandals|sepatu|鞋|靴|giày|รองเท้า',
  cosmetics: '화장품|립스틱|매니큐어|cosmetics?|lipstick|kosmetik|化妆品|化妝品|化粧品|mỹ phẩm|เครื่องสำอาง',
  jewellery: '장신구|귀걸이|목걸이|반지|jewell?ery|earrings|perhiasan|饰品|飾品|アクセサリー|trang sức|เครื่องประดับ',
  tableware: '식기|주방용품|머그|그릇|tableware|mugs?\\b|kitchenware|餐具|食器|เครื่องครัว',
  glasses: '선글라스|안경|sunglasses|太阳镜|太陽眼鏡|サングラス',
  water: '물놀이|수영복|튜브|구명|swimwear|pool|life ?jackets?|泳衣|水着',
  umbrella: '우산|우비|우양산|umbrella|雨伞|雨傘|傘',
  helmets: '안전모|헬멧|helmets?|头盔|頭盔|ヘルメット|mũ bảo hiểm|หมวกกันน็อก',
  battery:
    '배터리|보조배터리|충전기|power ?banks?|batter(?:y|ies)|charger|电池|電池|充电宝|行動電源|バッテリー|pin sạc|แบตเตอรี่|พาวเวอร์แบงก์',
  school: '학용품|문구|필통|school supplies|stationery|文具|学用品',
  furniture: '가구|서랍장|침대|furniture|dressers?|cribs?\\b|家具',
  bags: '가방|handbags?|backpacks?|包包|バッグ',
  food: '식품|젤리|영양제|supplements?|makanan|食品|thực phẩm|อาหาร',
  dolls: '인형|sex dolls?|dolls?\\b|娃娃|人形|búp bê|ตุ๊กตา|muñeca',
  cookies: '쿠키|cookies?|クッキー',
  discounts:
    '거짓 할인|허위 할인|할인율|정가|fake discounts?|false discounts?|discount claims|diskon palsu|虚假折扣|虛假折扣|偽の割引|giảm giá ảo|ส่วนลดปลอม',
  ads: '허위 광고|과장 광고|거짓 광고|다크패턴|dark patterns?|misleading|관심 유도|advertis|iklan|广告|廣告|広告|quảng cáo|โฆษณา',
  terms: '약관|terms of (?:service|use)|unfair terms|条款|條款|規約',
  transfer:
    '국외 이전|해외 이전|data transfers?|transfer(?:red|ring)? (?:of )?(?:users?|personal) data|跨境传输|跨境傳輸|移転',
  breach: '유출|해킹|data breach|leak(?:ed|s)?\\b|泄露|外洩|漏えい|流出|rò rỉ|รั่วไหล|kebocoran',
  green: '그린워싱|친환경|greenwash|environmental claims|环保|環保|環境',
  listing: '상장|ipo\\b|initial public offering|上市|上場|niêm yết',
  store: '매장|오프라인|팝업|store opening|pop-?up|physical stores?|department store|bhv|门店|門市|実店舗',
  warehouse: '물류센터|창고|풀필먼트|warehouse|fulfil?lment|gudang|仓|倉|kho hàng|คลังสินค้า',
  jointventure: '합작|joint venture|usaha patungan|合资|合資|合弁|liên doanh|ร่วมทุน',
  forced: '강제노동|강제 노동|forced labou?r|uyghur|强迫劳动|強迫勞動|強制労働|แรงงานบังคับ|kerja paksa',
  counterfeit: '짝퉁|위조|가품|counterfeit|knock-?offs?|barang palsu|假货|假貨|仿冒|模倣品|偽物|hàng giả|ของปลอม',
  handling: '처리 수수료|취급 수수료|handling fee|手续费|手續費|手数料',
  vat: '부가가치세|부가세|\\bvat\\b|gst\\b|消费税|消費税|增值税|營業稅|營業税|\\bppn\\b|ภาษีมูลค่าเพิ่ม',
  agent: '국내대리인|국내 대리인|domestic agent|local agent|local representative|国内管理人|代理人|落地',
  smartphones: '앱 권한|스파이웨어|spyware|malware',
  monthly: '월간|이용자|mau\\b|monthly active|pengguna aktif|月活|月間|người dùng|ผู้ใช้',
};

const TESTS = Object.entries(ISSUES).map(([issue, words]) => [issue, new RegExp(words, 'iu')] as const);
const LOOK = 1_500;

/** The issues named in a text's title and first sentences. */
export function issuesOf(text: string): ReadonlySet<string> {
  const look = text.slice(0, LOOK);
  return new Set(TESTS.filter(([, words]) => words.test(look)).map(([issue]) => issue));
}
