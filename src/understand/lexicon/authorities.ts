// Longer than most files: one table of authorities, a row each.
import type { Topic } from '../../core/story.ts';

/** An authority: where it sits, what it usually does, and how seven languages call it. */
export type Authority = {
  readonly id: string;
  /** ISO 3166 alpha-2, or 'EU'. */
  readonly country: string;
  /** What its acts are mostly about; a hint for the topic. */
  readonly topic?: Topic;
  /** Comma-separated, in the notation of a lexicon. */
  readonly called: string;
};

const KOREA: readonly Authority[] = [
  {
    id: 'kftc',
    country: 'KR',
    topic: 'consumer_complaints',
    called:
      "공정거래위원회, 공정위, kftc, korea fair trade commission, korea's fair trade commission, korea's fair trade watchdog, korea's fair trade regulator, fair trade commission of korea, 韩国公平交易委员会, 韓國公平交易委員會, 韩国公平贸易委员会, 韩国公正交易委员会, 韩公平委, 公正取引委員会(韓国), 韓国公正取引委員会, 韓国の公正取引委員会, 韓国公取委, komisi perdagangan adil korea, korea ftc, ủy ban thương mại công bằng hàn quốc, คณะกรรมการการค้าที่เป็นธรรมเกาหลี",
  },
  {
    id: 'pipc',
    country: 'KR',
    topic: 'data_privacy',
    called:
      '개인정보보호위원회, 개인정보위, 개보위, pipc, 個人資訊保護委員會, 個人資訊保護委员会, personal information protection commission, privacy watchdog of korea, 韩国个人信息保护委员会, 韓國個人資訊保護委員會, 韩国个人信息委, 韓国個人情報保護委員会, 韓国の個人情報保護委員会, 个人信息保护委员会, komisi perlindungan informasi pribadi',
  },
  {
    id: 'kcs',
    country: 'KR',
    topic: 'tax_customs',
    called:
      '관세청, korea customs service, 韩国关税厅, 韓國關稅廳, 韓国関税庁, 인천세관, 서울세관, 부산세관, 인천본부세관, 서울본부세관, 평택직할세관, 인천공항본부세관, bea cukai korea, 부산본부세관',
  },
  {
    id: 'kats',
    country: 'KR',
    topic: 'product_safety',
    called:
      '국가기술표준원, 국표원, kats, korean agency for technology and standards, korea agency for technology and standards, 한국제품안전관리원',
  },
  {
    id: 'mfds',
    country: 'KR',
    topic: 'product_safety',
    called: '식품의약품안전처, 식약처, mfds, ministry of food and drug safety',
  },
  { id: 'msit', country: 'KR', called: '과학기술정보통신부, 과기정통부, msit' },
  {
    id: 'kcc',
    country: 'KR',
    called: '방송통신위원회, 방통위, korea communications commission, 방송미디어통신위원회, 방미통위',
  },
  {
    id: 'kca',
    country: 'KR',
    topic: 'consumer_complaints',
    called: '한국소비자원, 소비자원, korea consumer agency, 韩国消费者院, 韓國消費者院, 韓国消費者院',
  },
  {
    id: 'seoul',
    country: 'KR',
    called:
      '서울시, 서울특별시, seoul metropolitan government, seoul city government, seoul city, 首尔市, 首爾市, ソウル市, pemerintah kota seoul, seoul authorities',
  },
  {
    id: 'motie',
    country: 'KR',
    called: '산업통상자원부, 산업부, 산업통상부, motie, motir, ministry of trade, industry and energy',
  },
  {
    id: 'moef',
    country: 'KR',
    topic: 'tax_customs',
    called: '기획재정부, 기재부, 재정경제부, 재경부, ministry of economy and finance',
  },
  {
    id: 'kipo',
    country: 'KR',
    topic: 'ip_counterfeit',
    called: '특허청, 지식재산처, kipo, korean intellectual property office',
  },
  { id: 'mss', country: 'KR', called: '중소벤처기업부, 중기부, ministry of smes' },
  { id: 'me-kr', country: 'KR', topic: 'product_safety', called: '환경부, 기후에너지환경부, 기후부, 국립환경과학원' },
  { id: 'nts', country: 'KR', topic: 'tax_customs', called: '국세청, national tax service, 韩国国税厅, 韓国国税庁' },
  {
    id: 'assembly-kr',
    country: 'KR',
    called:
      "국회, 정무위, 국무회의, 국정감사, korean national assembly, south korea's national assembly, 韩国国会, 韓國國會",
  },
  { id: 'police-kr', country: 'KR', called: '경찰청, 서울경찰청' },
  { id: 'gyeonggi', country: 'KR', called: '경기도' },
  { id: 'statistics-kr', country: 'KR', topic: 'market_figures', called: '통계청, 국가데이터처, statistics korea' },
];

const EUROPE: readonly Authority[] = [
  {
    id: 'eu',
    country: 'EU',
    called:
      'european commission, eu commission, eu executive, commission européenne, 유럽연합 집행위, eu 집행위, 유럽집행위, 집행위원회, 유럽연합(eu) 집행위, 欧盟委员会, 歐盟委員會, 欧盟执委会, 歐盟執委會, 欧委会, 歐委會, 欧州委員会, 欧州委, komisi eropa, ủy ban châu âu, คณะกรรมาธิการยุโรป, comisión europea, brussels, 브뤼셀, 布鲁塞尔, 布魯塞爾, eu regulators, eu tech chief, european union regulators, uni eropa, 歐盟, 欧盟, cpc network, eu council, eu finance ministers, 유럽의회, european parliament, 유럽연합 이사회, eu 이사회, ecofin, 欧洲议会, 歐洲議會',
  },
  {
    id: 'bnetza',
    country: 'DE',
    called: 'bundesnetzagentur, federal network agency, bnetza, 연방네트워크청, 德国联邦网络局',
  },
  {
    id: 'bkarta',
    country: 'DE',
    topic: 'competition',
    called:
      "bundeskartellamt, federal cartel office, 연방카르텔청, 독일 카르텔청, german cartel office, germany's cartel office, 德国联邦卡特尔局, 德國聯邦卡特爾署, ドイツ連邦カルテル庁, cartel office",
  },
  {
    id: 'dgccrf',
    country: 'FR',
    topic: 'consumer_complaints',
    called:
      'dgccrf, 경쟁소비부정방지국, 경쟁·소비·부정방지총국, 경쟁소비부정행위방지국, french consumer watchdog, french antitrust agency, french competition and consumer, 法国竞争、消费和反欺诈总局, 法國競爭, 法国反欺诈总局, 法国竞争消费, フランス競争・消費・不正抑止総局, 競争・消費・詐欺防止総局, 프랑스 경쟁당국, 反诈总局, 反詐總局, 竞争、消费者事务和反欺诈总局',
  },
  {
    id: 'cnil',
    country: 'FR',
    topic: 'data_privacy',
    called:
      "cnil, 국가정보자유위원회, 프랑스 개인정보 감독, french data protection, 法国国家信息与自由委员会, 法國國家資訊自由委員會, フランスのデータ保護機関, データ保護機関cnil, france's data protection authority, 프랑스 정보자유위원회",
  },
  { id: 'paris-prosecutor', country: 'FR', called: 'paris prosecutor*, 파리 검찰, 巴黎检察, 巴黎檢察, パリ検察' },
  {
    id: 'agcm',
    country: 'IT',
    topic: 'consumer_complaints',
    called:
      "agcm, italian competition authority, italy's competition authority, italy's antitrust, italian antitrust, 이탈리아 경쟁당국, 이탈리아 반독점, 이탈리아 공정거래, 意大利反垄断, 意大利竞争, 義大利競爭, 義大利反壟斷, イタリア競争, イタリア当局, otoritas persaingan italia, cơ quan cạnh tranh ý, 意大利反壟斷, italy's competition watchdog",
  },
  {
    id: 'uokik',
    country: 'PL',
    topic: 'consumer_complaints',
    called:
      "uokik, polish consumer watchdog, poland's consumer, poland's competition, polish competition, 폴란드 경쟁소비자보호청, 폴란드 경쟁, 波兰竞争, 波蘭競爭, ポーランド競争, 폴란드 소비자보호청, poland's office of competition, polish office of competition",
  },
  {
    id: 'acm',
    country: 'NL',
    topic: 'consumer_complaints',
    called:
      'acm, netherlands authority for consumers, dutch consumer watchdog, dutch competition authority, dutch regulator, 네덜란드 소비자시장청, 荷兰消费者, 荷蘭消費者, オランダ消費者・市場庁',
  },
  {
    id: 'dpc',
    country: 'IE',
    topic: 'data_privacy',
    called:
      'data protection commission, irish data protection, irish privacy watchdog, 아일랜드 데이터보호위원회, 아일랜드 개인정보보호위, 爱尔兰数据保护, 愛爾蘭資料保護, アイルランドのデータ保護',
  },
  { id: 'noyb', country: 'AT', topic: 'data_privacy', called: 'noyb' },
  {
    id: 'beuc',
    country: 'EU',
    topic: 'consumer_complaints',
    called: 'beuc, 유럽소비자단체, 欧洲消费者组织, 歐洲消費者組織, 유럽소비자기구',
  },
  {
    id: 'cma',
    country: 'GB',
    topic: 'competition',
    called:
      'cma, competition and markets authority, 영국 경쟁시장청, 경쟁시장청, 英国竞争与市场管理局, 英國競爭及市場管理局',
  },
  { id: 'hmrc', country: 'GB', topic: 'tax_customs', called: 'hmrc, hm treasury, hm revenue' },
  {
    id: 'turkey-competition',
    country: 'TR',
    topic: 'competition',
    called: 'turkish competition authority, rekabet kurumu, turkish competition board',
  },
];

const AMERICA: readonly Authority[] = [
  {
    id: 'ftc',
    country: 'US',
    topic: 'consumer_complaints',
    called:
      'federal trade commission, ftc, 미국 연방거래위원회, 연방거래위원회, 미 연방거래위, 联邦贸易委员会, 聯邦貿易委員會, 連邦取引委員会, u.s. ftc',
  },
  {
    id: 'cpsc',
    country: 'US',
    topic: 'product_safety',
    called:
      'cpsc, consumer product safety commission, 소비자제품안전위원회, 消费品安全委员会, 消費品安全委員會, 消費者製品安全委員会',
  },
  {
    id: 'ustr',
    country: 'US',
    called: 'ustr, u.s. trade representative, 미국무역대표부, 무역대표부, 贸易代表办公室, 貿易代表署',
  },
  {
    id: 'cbp',
    country: 'US',
    topic: 'tax_customs',
    called:
      'cbp, customs and border protection, 세관국경보호국, 海关与边境保护局, 海關與邊境保護局, 税関・国境取締局, 税関国境警備局',
  },
  { id: 'usps', country: 'US', topic: 'logistics', called: 'usps, u.s. postal service' },
  {
    id: 'white-house',
    country: 'US',
    called:
      'white house, executive order, 백악관, 白宫, 白宮, ホワイトハウス, trump administration, 트럼프 행정부, 特朗普政府, 川普政府, gedung putih, nhà trắng, トランプ政権',
  },
  {
    id: 'congress-us',
    country: 'US',
    called:
      'house select committee, u.s. house, u.s. senate, u.s. lawmakers, us congress, u.s. congress, 미 하원, 미 의회, 미국 의회, 美国众议院, 美國眾議院, 미국 하원',
  },
  {
    id: 'texas-ag',
    country: 'US',
    called:
      'texas attorney general, ken paxton, paxton, 텍사스주 법무, 텍사스 법무장관, 텍사스주 검찰, 得州总检察长, 德州總檢察長, 得克萨斯州总检察长, テキサス州司法長官, 켄 팩스턴, jaksa agung texas',
  },
  { id: 'arkansas-ag', country: 'US', called: 'arkansas attorney general, 아칸소주 법무' },
  { id: 'nebraska-ag', country: 'US', called: 'nebraska attorney general, 네브래스카주 법무' },
  { id: 'arizona-ag', country: 'US', called: 'arizona attorney general, 애리조나주 법무' },
  { id: 'kentucky-ag', country: 'US', called: 'kentucky attorney general' },
  { id: 'doj', country: 'US', called: 'department of justice, justice department, 미 법무부, 미국 법무부' },
  { id: 'procon', country: 'BR', topic: 'consumer_complaints', called: 'procon, senacon' },
  { id: 'receita', country: 'BR', topic: 'tax_customs', called: 'receita federal, remessa conforme' },
  { id: 'profeco', country: 'MX', topic: 'consumer_complaints', called: 'profeco' },
  {
    id: 'sat-mx',
    country: 'MX',
    topic: 'tax_customs',
    called: "mexico's tax authority, servicio de administración tributaria",
  },
  { id: 'competition-ca', country: 'CA', topic: 'competition', called: 'competition bureau' },
];

const ASIA: readonly Authority[] = [
  {
    id: 'jftc',
    country: 'JP',
    topic: 'competition',
    called:
      'jftc, japan fair trade commission, 公正取引委員会, 公取委, 일본 공정취인위원회, 일본 공정거래위원회, 日本公平交易委员会, 日本公正取引委员会, 日本公平交易委員會',
  },
  {
    id: 'caa-jp',
    country: 'JP',
    topic: 'consumer_complaints',
    called: '消費者庁, 日本 消費者庁, consumer affairs agency, 일본 소비자청, 日本消费者厅, 日本消費者廳',
  },
  { id: 'meti', country: 'JP', called: '経済産業省, 経産省, meti, 경제산업성, 经济产业省, 經濟產業省' },
  {
    id: 'mof-jp',
    country: 'JP',
    topic: 'tax_customs',
    called: "財務省, japan's finance ministry, 일본 재무성, 日本财务省, 日本財務省",
  },
  {
    id: 'ncac-jp',
    country: 'JP',
    topic: 'consumer_complaints',
    called: '国民生活センター, 일본 국민생활센터, national consumer affairs center',
  },
  {
    id: 'samr',
    country: 'CN',
    called:
      'samr, state administration for market regulation, 国家市场监管总局, 市场监管总局, 國家市場監管總局, 市場監管總局, 市场监督管理总局, 시장감독관리총국, 国家市場監督管理総局, 중국 시장감독, saic',
  },
  {
    id: 'cac',
    country: 'CN',
    called:
      'cyberspace administration of china, 国家网信办, 网信办, 國家網信辦, 網信辦, 중국 사이버공간관리국, 国家インターネット情報弁公室',
  },
  {
    id: 'mofcom',
    country: 'CN',
    called:
      "mofcom, 中国商务部, 商务部, 商務部, 중국 상무부, 中国商務省, china's commerce ministry, ministry of commerce of china",
  },
  {
    id: 'csrc',
    country: 'CN',
    called: 'csrc, 证监会, 證監會, china securities regulatory commission, 증권감독관리위원회',
  },
  { id: 'gacc', country: 'CN', topic: 'tax_customs', called: '中国海关总署, 海关总署' },
  {
    id: 'ftc-tw',
    country: 'TW',
    topic: 'competition',
    called: "公平會, 公平交易委員會, taiwan fair trade commission, taiwan's fair trade commission, 대만 공평교역위원회",
  },
  { id: 'moda', country: 'TW', called: '數位發展部, 數發部, 数位发展部, 數位部' },
  { id: 'moea-tw', country: 'TW', called: '經濟部' },
  { id: 'bsmi', country: 'TW', topic: 'product_safety', called: '標準檢驗局, 标准检验局, 標檢局' },
  { id: 'customs-tw', country: 'TW', topic: 'tax_customs', called: '關務署, 财政部关务署, 財政部關務署' },
  {
    id: 'consumer-tw',
    country: 'TW',
    topic: 'consumer_complaints',
    called: '消保處, 行政院消保處, 消費者保護處, 消基會',
  },
  {
    id: 'cc-hk',
    country: 'HK',
    topic: 'consumer_complaints',
    called: '香港消委會, 香港消費者委員會, 香港海關, 消委會',
  },
  {
    id: 'kppu',
    country: 'ID',
    topic: 'competition',
    called:
      "kppu, komisi pengawas persaingan usaha, indonesia competition commission, indonesia's antitrust, 인도네시아 경쟁감독위원회, 인도네시아 경쟁위, 印尼商业竞争监督委员会, 印尼竞争监管, 印尼商業競爭監督委員會, 印尼反垄断, インドネシア競争, ủy ban cạnh tranh indonesia",
  },
  {
    id: 'komdigi',
    country: 'ID',
    called:
      "kominfo, komdigi, kementerian komunikasi, kementerian kominfo, indonesia's communications ministry, indonesian communications ministry, 印尼通信部, 印尼通讯部, 印尼通信與數位, 인도네시아 통신정보부, 인도네시아 통신디지털부, budi arie, meutya hafid",
  },
  {
    id: 'kemendag',
    country: 'ID',
    called:
      "kemendag, kementerian perdagangan, menteri perdagangan, mendag, permendag, indonesia's trade ministry, indonesian trade ministry, 印尼贸易部, 印尼貿易部, 인도네시아 무역부, zulkifli hasan, zulhas, budi santoso",
  },
  {
    id: 'kemenkop',
    country: 'ID',
    called: 'kemenkop, kementerian koperasi, menkop ukm, teten masduki, menkopukm, kementerian umkm, menteri umkm',
  },
  { id: 'bea-cukai', country: 'ID', topic: 'tax_customs', called: 'bea cukai, djbc, ditjen bea dan cukai, 印尼海关' },
  { id: 'bpom', country: 'ID', topic: 'product_safety', called: 'bpom, badan pom' },
  {
    id: 'djp',
    country: 'ID',
    topic: 'tax_customs',
    called: 'ditjen pajak, direktorat jenderal pajak, kementerian keuangan, kemenkeu',
  },
  {
    id: 'moit-vn',
    country: 'VN',
    called:
      "bộ công thương, vietnam's ministry of industry and trade, vietnam's trade ministry, vietnam's industry and trade ministry, vietnam ministry of industry and trade, ministry of industry and trade, 越南工贸部, 越南工貿部, 越南工商部, 베트남 산업무역부, 베트남 공상부, 베트남 산업통상부, ベトナム商工省, กระทรวงอุตสาหกรรมและการค้าเวียดนาม, kementerian perindustrian dan perdagangan vietnam, ベトナムの商工省",
  },
  {
    id: 'vcc',
    country: 'VN',
    topic: 'competition',
    called: 'ủy ban cạnh tranh quốc gia, vietnam competition commission',
  },
  { id: 'customs-vn', country: 'VN', topic: 'tax_customs', called: 'tổng cục hải quan, cục hải quan, vietnam customs' },
  { id: 'tax-vn', country: 'VN', topic: 'tax_customs', called: 'tổng cục thuế, cục thuế' },
  { id: 'mof-vn', country: 'VN', topic: 'tax_customs', called: 'bộ tài chính' },
  { id: 'etda', country: 'TH', called: 'etda, เอ็ตด้า, สพธอ.' },
  { id: 'tfda', country: 'TH', topic: 'product_safety', called: 'thai fda, สำนักงานคณะกรรมการอาหารและยา, อย.' },
  { id: 'tisi', country: 'TH', topic: 'product_safety', called: 'tisi, สมอ., สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม' },
  {
    id: 'tcct',
    country: 'TH',
    topic: 'competition',
    called: 'tcct, กขค., สำนักงานคณะกรรมการการแข่งขันทางการค้า, คณะกรรมการการแข่งขันทางการค้า, สขค.',
  },
  { id: 'ocpb', country: 'TH', topic: 'consumer_complaints', called: 'สคบ., สคบ, สำนักงานคณะกรรมการคุ้มครองผู้บริโภค' },
  {
    id: 'customs-th',
    country: 'TH',
    topic: 'tax_customs',
    called: "กรมศุลกากร, thai customs department, thailand's customs department",
  },
  { id: 'revenue-th', country: 'TH', topic: 'tax_customs', called: 'กรมสรรพากร' },
  { id: 'commerce-th', country: 'TH', called: "กระทรวงพาณิชย์, thai commerce ministry, thailand's commerce ministry" },
  { id: 'ccs-sg', country: 'SG', called: 'cccs, competition and consumer commission of singapore' },
  { id: 'mcmc', country: 'MY', called: 'mcmc, malaysian communications and multimedia commission' },
  { id: 'kpdn', country: 'MY', called: 'kpdn' },
  { id: 'dti', country: 'PH', called: 'department of trade and industry, dti' },
  { id: 'bis-in', country: 'IN', called: 'bureau of indian standards' },
  { id: 'accc', country: 'AU', topic: 'competition', called: 'accc, australian competition and consumer commission' },
  { id: 'oaic', country: 'AU', topic: 'data_privacy', called: 'oaic, australian information commissioner' },
  {
    id: 'comcom-nz',
    country: 'NZ',
    topic: 'competition',
    called: 'commerce commission new zealand, new zealand commerce commission',
  },
];

/** Every authority that is known across languages. */
export const AUTHORITIES: readonly Authority[] = [...KOREA, ...EUROPE, ...AMERICA, ...ASIA];
