import type { Weighted } from './lexicon.ts';

/** How countries are called, by ISO code; weight 3 for a name or a law, 2 for a demonym, 1 for what only hints. */
export const PLACES: Readonly<Record<string, Weighted>> = {
  KR: {
    3: 'south korea, korea, 南韓, 南韩, 韓圜, 韩元, 韓元, 在韩, 在韓, 韩媒, 韓媒, 한국, 국내, 우리나라, 韩国, 韓國, 韓国, korea selatan, hàn quốc, เกาหลีใต้, เกาหลี, seoul, 서울, corea del sur, 首尔, 首爾, 국회, 국무회의, 전자상거래법, 정부는, 국내 소비자',
    2: 'korean, 직구, 부산, 인천, 원으로, korean won, 억원, 억 원, ソウル',
  },
  US: {
    3: 'united states, u.s., us tariffs, us customs, 미국, 美国, 美國, 米国, アメリカ, amerika serikat, mỹ, hoa kỳ, สหรัฐ, estados unidos, washington, texas, california, arkansas, nebraska, 텍사스, 得州, 德州, テキサス, trump, 트럼프, 特朗普, 川普, トランプ, 백악관, white house, arizona, kentucky, new york, federal register, section 321, minnesota, connecticut, illinois, florida, chicago, new jersey, massachusetts, pennsylvania, michigan, ohio, virginia, washington state, los angeles, san francisco, teamsters, u.s. postal service, usps, cpsc, 백악관, 미 의회, 미 하원, 미 상원, 미 정부, 워싱턴, 캘리포니아, 뉴욕, 在美, 赴美, 美联邦, 美国会, 美國會, 白宫, 白宮, 芝加哥, 加州, 纽约, 紐約, 华盛顿, 華盛頓, 米議会, 米郵政, 米政府, 米税関, 米国際貿易, 米当局, 米連邦, 米司法, 米下院, 米上院, 米大統領, ワシントン, ニューヨーク, カリフォルニア, tòa án mỹ, gedung putih, 800 dollars, us-zollbehörde',
    2: 'american, us consumers, the us, in the us, us congress, us lawmakers, us house, us senate, us government',
  },
  EU: {
    3: 'european union, eu, europe, brussels, digital services act, 유럽연합, 유럽, 디지털서비스법, 歐盟, 欧盟, 欧洲, 歐洲, 数字服务法, 數位服務法, 欧州連合, 欧州, デジタルサービス法, uni eropa, eropa, liên minh châu âu, eu council, สหภาพยุโรป, ยุโรป, อียู, unión europea, dsa, gpsr, bloc, €3 duty, member states, in the union, unión europea, bruselas, comisión europea, 布鲁塞尔, 布魯塞爾, 欧委会, 歐委會, ブリュッセル, eu域外, 欧州議会, 유럽의회, 집행위, 브뤼셀, uni eropa, brussel, liên minh châu âu, สหภาพยุโรป, บรัสเซลส์',
    2: 'european, eu-wide',
  },
  GB: {
    3: 'united kingdom, britain, u.k., 영국, 英国, 英國, イギリス, inggris, anh quốc, vương quốc anh, อังกฤษ, สหราชอาณาจักร, reino unido, london, uk, westminster, whitehall, hmrc, the treasury, 런던, 伦敦, 倫敦, ロンドン, 英政府, 英国会, 英财政, 英财相, 英媒',
    2: 'british',
  },
  FR: {
    3: 'france, 프랑스, 法国, 法國, フランス, prancis, perancis, nước pháp, tại pháp, của pháp, cơ quan pháp, ฝรั่งเศส, francia, paris, 파리, 巴黎, 仏政府, 仏下院, 仏上院, 仏国民議会, 仏当局, 仏競争, 法国会, 法政府, 法竞争, bercy, pháp và',
    2: 'french, francesa, francés',
  },
  DE: {
    3: 'germany, 독일, 德国, 德國, ドイツ, jerman, nước đức, tại đức, của đức, เยอรมนี, เยอรมัน, alemania, berlin, bonn, karlsruhe, hamburg, frankfurt, münchen, nordrhein-westfalen, landgericht, verbraucherzentrale, handelsverband, stiftung warentest, 独政府, 独連邦, 柏林, ベルリン, 베를린',
    2: 'german, alemana',
  },
  IT: {
    3: 'italy, 이탈리아, 意大利, 義大利, イタリア, italia, nước ý, อิตาลี, rome, 伊競争, 伊政府, 罗马, 羅馬, ローマ, 로마, milan',
    2: 'italian',
  },
  ES: {
    3: 'spain, 스페인, 西班牙, スペイン, spanyol, tây ban nha, สเปน, españa, madrid, 마드리드, 马德里, 馬德里, マドリード',
    2: 'spanish',
  },
  PL: {
    3: 'poland, 폴란드, 波兰, 波蘭, ポーランド, polandia, ba lan, โปแลนด์, polonia, warsaw, warszawa, 바르샤바, 华沙, 華沙, ワルシャワ',
    2: 'polish',
  },
  NL: {
    3: 'netherlands, 네덜란드, 荷兰, 荷蘭, オランダ, belanda, hà lan, เนเธอร์แลนด์, países bajos, the hague, amsterdam, rotterdam, 헤이그, 암스테르담, 로테르담, 海牙, 阿姆斯特丹, ハーグ, アムステルダム',
    2: 'dutch',
  },
  IE: {
    3: "ireland, 아일랜드, 爱尔兰, 愛爾蘭, アイルランド, irlandia, ireland's, ไอร์แลนด์, irlanda, data protection commission, 都柏林, ダブリン, coimisiún na meán",
    1: 'dublin, 더블린',
  },
  BE: {
    3: 'belgium, 벨기에, 比利时, 比利時, ベルギー, belgia, bélgica, nước bỉ, tại bỉ, bỉ và, เบลเยียม',
    2: 'belgian',
  },
  AT: {
    3: 'austria, 오스트리아, 奥地利, 奧地利, オーストリア, wien, vienna, 빈에서, 维也纳, 維也納, ウィーン, áo và',
    2: 'austrian',
  },
  RO: {
    3: 'romania, 루마니아, 罗马尼亚, ルーマニア, rumania, bucharest, rumanía, 부쿠레슈티, 羅馬尼亞, ブカレスト',
    2: 'romanian',
  },
  HU: {
    3: 'hungary, 헝가리, 匈牙利, ハンガリー, hungaria, hungría, budapest, gvh, ungarn, 부다페스트, 布达佩斯, ブダペスト',
    2: 'hungarian',
  },
  SE: { 3: 'sweden, 스웨덴, 瑞典, stockholm, 스톡홀름, スウェーデン, swedia, thụy điển, สวีเดน, suecia', 2: 'swedish' },
  DK: { 3: 'denmark, 덴마크, 丹麦, copenhagen, 코펜하겐, 丹麥, デンマーク, đan mạch, เดนมาร์ก, dinamarca', 2: 'danish' },
  CH: {
    3: 'switzerland, 스위스, 瑞士, スイス, berne, zurich, zürich, 베른, 취리히, スイス政府, swis, thụy sĩ, สวิตเซอร์แลนด์, suiza, schweiz',
    2: 'swiss',
  },
  TR: {
    3: 'turkey, türkiye, 튀르키예, 터키, 土耳其, トルコ, turki, thổ nhĩ kỳ, ตุรกี, turquía, ankara, istanbul, 앙카라, 이스탄불, 安卡拉, アンカラ',
    2: 'turkish',
  },
  JP: {
    3: 'japan, 일본, 日本, jepang, nhật bản, ญี่ปุ่น, japón, tokyo, 国内の消費者, 国会, 国内管理人, 東京',
    2: 'japanese',
  },
  CN: {
    3: "samr, 国家市场监管总局, 中国政府, 中國政府, chinese government, china's government, beijing, chinese regulators, china's regulator*, 중국 당국, 중국 정부, pemerintah china, 国务院, guangdong court, guangzhou internet court, hangzhou internet court, guangdong, 广州互联网法院, 杭州互联网法院, 商务部, 海关总署, 市场监管总局, 浙江, 广东省, 中国商務省, 중국 상무부, 中国海关",
  },
  TW: {
    3: 'taiwan, 대만, 台湾, 台灣, 臺灣, ไต้หวัน, đài loan, 立法院, 行政院, 新台幣, 新台币, taipei, taiwanese, 타이베이, 台北, 臺北',
  },
  HK: { 3: 'hong kong, 홍콩, 香港, hongkong, hồng kông, ฮ่องกง, hongkongers, 홍콩 정부' },
  ID: {
    3: 'indonesia, 인도네시아, 印尼, 印度尼西亚, インドネシア, อินโดนีเซีย, jakarta, kppu, permendag, tanah air, rupiah, 자카르타, 雅加达, 雅加達, ジャカルタ',
    2: 'indonesian',
  },
  VN: {
    3: 'vietnam, viet nam, việt nam, 베트남, 越南, ベトナム, เวียดนาม, hà nội, hanoi, 하노이, 호찌민, 河内, 河內, 胡志明市, ハノイ, hồ chí minh',
    2: 'vietnamese',
  },
  TH: {
    3: 'thailand, 태국, 泰国, 泰國, タイ政府, thái lan, ไทย, tailandia, bangkok, タイで, タイの, 방콕, 曼谷, バンコク, กรุงเทพ',
    2: 'thai',
  },
  MY: {
    3: 'malaysia, 말레이시아, 马来西亚, 馬來西亞, マレーシア, มาเลเซีย, malasia, kuala lumpur, 쿠알라룸푸르, 吉隆坡, クアラルンプール, malaysians',
    2: 'malaysian',
  },
  SG: { 3: 'singapore, 싱가포르, 新加坡, シンガポール, singapura, สิงคโปร์, singapur, singaporeans', 2: 'singaporean' },
  PH: {
    3: 'philippines, 필리핀, 菲律宾, 菲律賓, フィリピン, filipina, ฟิลิปปินส์, filipinas, manila, 마닐라, 马尼拉, 馬尼拉, マニラ, filipinos',
    2: 'philippine',
  },
  IN: {
    3: 'india, 인도 정부, 印度政府, 印度市场, インド政府, インドで, インドの, ấn độ, อินเดีย, new delhi, 印度商工部, 印度财政, 印度, mumbai, 뉴델리, 인도 당국, 新德里, ニューデリー, delhi high court, bengaluru',
    2: 'indian',
  },
  BR: {
    3: 'brazil, 브라질, 巴西, ブラジル, brasil, บราซิล, brasília, são paulo, 브라질리아, 상파울루, 巴西利亚, 圣保罗, ブラジリア, サンパウロ',
    2: 'brazilian',
  },
  MX: {
    3: 'mexico, 멕시코, 墨西哥, メキシコ, meksiko, méxico, เม็กซิโก, profeco, el sat, según el sat, cofece, 멕시코시티',
    2: 'mexican',
  },
  CL: {
    3: 'chile, 칠레, 智利, チリ, santiago de chile, sernac, servicio nacional de aduanas, carabineros, santiago, 산티아고',
  },
  PE: { 3: 'peru, 페루, 秘鲁, 秘魯, ペルー, perú, sunat' },
  CO: { 3: 'colombia, 콜롬비아, 哥伦比亚, bogotá, bogota, 보고타, コロンビア, kolombia, โคลอมเบีย' },
  AR: { 3: 'argentina, 아르헨티나, 阿根廷, buenos aires, 부에노스아이레스, アルゼンチン, อาร์เจนตินา' },
  CA: {
    3: 'canada, 캐나다, 加拿大, カナダ, kanada, แคนาดา, canadá, ottawa, toronto, ontario, quebec, montreal, vancouver, british columbia, canadians, 오타와, 토론토, 渥太华, 渥太華, 多伦多, 多倫多, オタワ, トロント',
    2: 'canadian',
  },
  AU: {
    3: 'australia, 호주, 澳大利亚, 澳洲, オーストラリア, ออสเตรเลีย, australians, canberra, sydney, melbourne, brisbane, queensland, new south wales, 캔버라, 시드니, 멜버른, 호주인, 堪培拉, 坎培拉, 悉尼, 雪梨, 墨尔本, 墨爾本, キャンベラ, シドニー, メルボルン, úc và, nước úc, tại úc, của úc',
    2: 'australian',
  },
  NZ: {
    3: 'new zealand, 뉴질랜드, 新西兰, 紐西蘭, ニュージーランド, new zealanders, wellington, auckland, christchurch, 웰링턴, 오클랜드, 惠灵顿, 威靈頓, 奥克兰, 奧克蘭, ウェリントン, オークランド, selandia baru, นิวซีแลนด์',
  },
  ZA: {
    3: 'south africa, 남아프리카공화국, 남아공, 南非, pretoria, johannesburg, cape town, sars, 南アフリカ, afrika selatan, nam phi, แอฟริกาใต้, 요하네스버그, 프리토리아',
    2: 'south african',
  },
  RU: {
    3: 'russia, 러시아, 俄罗斯, 俄羅斯, ロシア, rusia, รัสเซีย, moscow, 모스크바, 莫斯科, モスクワ, moskow, nga và, มอสโก',
    2: 'russian',
  },
  UZ: { 3: 'uzbekistan, 우즈베키스탄, 乌兹别克, tashkent, 타슈켄트, 烏茲別克, ウズベキスタン' },
  KZ: { 3: 'kazakhstan, 카자흐스탄, 哈萨克, astana, almaty, 哈薩克, カザフスタン' },
  AE: {
    3: 'united arab emirates, emirates, uae, dubai, 아랍에미리트, 阿联酋, 阿聯酋, abu dhabi, アラブ首長国連邦, 두바이, 迪拜',
  },
  SA: { 3: 'saudi arabia, 사우디, 沙特, riyadh, 리야드, 沙烏地, サウジ, arab saudi, ả rập xê út' },
  OM: { 3: 'oman' },
  BH: { 3: 'bahrain' },
  NG: { 3: 'nigeria, 나이지리아, 尼日利亚, 奈及利亞, ナイジェリア, lagos, abuja', 2: 'nigerian' },
  KE: { 3: 'kenya, 케냐, 肯尼亚, nairobi, 나이로비, 肯亞, ケニア' },
  KH: { 3: 'cambodia, 캄보디아, 柬埔寨, カンボジア, กัมพูชา, kamboja, campuchia, phnom penh, 프놈펜, 金边' },
  LA: { 3: 'laos, 라오스, 老挝, ラオス, สปป.ลาว, ลาว, lào, vientiane, 비엔티안, 寮國' },
  BD: { 3: 'bangladesh, 방글라데시, 孟加拉, dhaka, バングラデシュ' },
  PK: { 3: 'pakistan, 파키스탄, 巴基斯坦, islamabad, パキスタン' },
  GR: {
    3: 'greece, athens, 그리스, 아테네, 希腊, 希臘, ギリシャ, yunani, hy lạp, กรีซ, grecia, griechenland',
    2: 'greek',
  },
  PT: { 3: 'portugal, lisbon, 포르투갈, 리스본, 葡萄牙, ポルトガル, bồ đào nha, โปรตุเกส', 2: 'portuguese' },
  CZ: { 3: 'czechia, czech republic, prague, 체코, 프라하, 捷克, チェコ, ceko, séc và, เช็ก, tschechien', 2: 'czech' },
  SK: { 3: 'slovakia, bratislava, 슬로바키아, 斯洛伐克, スロバキア', 2: 'slovak' },
  SI: { 3: 'slovenia, ljubljana, 슬로베니아, 斯洛文尼亚, スロベニア', 2: 'slovenian' },
  HR: { 3: 'croatia, zagreb, 크로아티아, 克罗地亚, クロアチア', 2: 'croatian' },
  BG: { 3: 'bulgaria, sofia, 불가리아, 保加利亚, 保加利亞, ブルガリア', 2: 'bulgarian' },
  FI: { 3: 'finland, helsinki, 핀란드, 헬싱키, 芬兰, 芬蘭, フィンランド, finlandia, phần lan', 2: 'finnish' },
  NO: { 3: 'norway, oslo, 노르웨이, 오슬로, 挪威, ノルウェー, norwegia, na uy', 2: 'norwegian' },
  EE: { 3: 'estonia, tallinn, 에스토니아, 爱沙尼亚, エストニア', 2: 'estonian' },
  LV: { 3: 'latvia, riga, 라트비아, 拉脱维亚, ラトビア', 2: 'latvian' },
  LT: { 3: 'lithuania, vilnius, 리투아니아, 立陶宛, リトアニア', 2: 'lithuanian' },
  UA: { 3: 'ukraine, kyiv, 우크라이나, 키이우, 乌克兰, 烏克蘭, ウクライナ, ukraina', 2: 'ukrainian' },
  RS: { 3: 'serbia, belgrade, 세르비아, 塞尔维亚, セルビア', 2: 'serbian' },
  IL: { 3: 'israel, jerusalem, tel aviv, 이스라엘, 以色列, イスラエル', 2: 'israeli' },
  EG: { 3: 'egypt, cairo, 이집트, 카이로, 埃及, エジプト, mesir, ai cập', 2: 'egyptian' },
  MA: { 3: 'morocco, rabat, 모로코, 摩洛哥, モロッコ', 2: 'moroccan' },
  GH: { 3: 'ghana, accra', 2: 'ghanaian' },
  TZ: { 3: 'tanzania, dar es salaam, 탄자니아', 2: 'tanzanian' },
  UG: { 3: 'uganda, kampala, 우간다', 2: 'ugandan' },
  EC: { 3: 'ecuador, quito, 에콰도르, 厄瓜多尔, エクアドル', 2: 'ecuadorian' },
  UY: { 3: 'uruguay, montevideo, 우루과이, 乌拉圭' },
  MM: { 3: 'myanmar, yangon, 미얀마, 缅甸, 緬甸, ミャンマー, พม่า' },
  MN: { 3: 'mongolia, ulaanbaatar, 몽골, 울란바토르, 蒙古国, モンゴル' },
  NP: { 3: 'nepal, kathmandu, 네팔, 尼泊尔, ネパール' },
  LK: { 3: 'sri lanka, colombo, 스리랑카, 斯里兰卡, スリランカ' },
};
