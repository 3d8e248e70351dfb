// Longer than 200 lines: it is a table of leads, a class of grammar after another, in every language.
import { describe, expect, it } from 'vitest';
import type { Status } from '../src/core/story.ts';
import { understand } from '../src/understand/read.ts';

type Row = readonly [status: Status | null, title: string, body: string];

const ENGLISH: readonly Row[] = [
  [
    null,
    'Complaints about Temu double in a year, helpline says',
    'The consumer helpline took 3,100 calls about Temu in the first half, twice as many as a year before. Late parcels led the list. In May the regulator fined the company 1.3 billion won over data transfers.',
  ],
  [
    null,
    'AliExpress loses users for a third month',
    'AliExpress had 8.1 million monthly users in March, down 2 percent, WiseApp said. The company was fined last year for misleading discounts. Temu stood at 7.9 million.',
  ],
  [
    null,
    'Lawmakers grill Shein executive over weapons and dolls',
    'A Shein executive faced four hours of questions in parliament on Tuesday. Deputies asked how the items had come on sale. The firm was fined 40 million euros in July over discounts. The committee will hear Temu next week.',
  ],
  [
    null,
    'Inside the village that sews for Shein',
    'The lights in the third-floor workshop go on at six. Mrs Liang has sewn sleeves here for four years. Orders fell after Washington ended its exemption for small parcels in May. The company has been fined in France and Italy. Her boss says he may close the workshop by New Year. Nobody here has read the ruling. Two of the neighbours have gone home. The rent is due on Friday.',
  ],
  [
    null,
    'Couriers carrying Temu parcels walk out over pay',
    'About 400 drivers who deliver Temu and Shein parcels stopped work on Monday. They want 60 cents more for each stop. The depot operator called the strike unlawful. Talks go on.',
  ],
  [
    null,
    'Opinion: A fine is not a policy',
    'We have fined Shein, we have fined Temu, and the parcels keep coming. What the small shops on our high streets ask for is a level field. Fines make headlines; rules make markets.',
  ],
  [
    null,
    'Retail groups urge government to end parcel exemption',
    'Four retail associations urged the government on Wednesday to scrap the duty exemption for small parcels. They say Temu and Shein pay nothing at the border. The EU agreed in November to end its own.',
  ],
  [
    null,
    'Shein and Temu take a fifth of online clothing sales',
    'Chinese platforms had 21 percent of online clothing sales last year, a survey found. Domestic retailers lost two points. The EU could fine the platforms up to 6 percent of turnover under its digital law.',
  ],
  [
    'announced',
    'Watchdog opens probe into Temu over pressure selling',
    'The competition watchdog opened an investigation into Temu on Monday over countdown timers. It could be fined up to 10 percent of turnover. The platform was fined 200 million euros in May in a separate case.',
  ],
  [
    'announced',
    'Nebraska sues Temu over data collection',
    'The attorney general of Nebraska filed suit against Temu on Thursday, saying that its app harvests data. The complaint seeks civil penalties and an injunction. Arkansas filed a similar case last year.',
  ],
  [
    'announced',
    'Temu submits plan to mend its checks after record fine',
    'Temu handed in an action plan to the Commission on Friday, three months after it was fined 200 million euros. It promises new tests for toys. The Commission will study the plan.',
  ],
  [
    'announced',
    'AliExpress to spend $200 million on Korean warehouses',
    'AliExpress will build two distribution centres in Korea by 2027, it said on Tuesday. The plan would create 500 jobs.',
  ],
  [
    'announced',
    'Paris moves to suspend Shein site',
    'The French government started a procedure to suspend the Shein site on Wednesday after childlike dolls were found on sale. The firm has 48 hours to answer.',
  ],
  [
    'announced',
    'Brussels preliminarily finds Temu in breach of digital law',
    'The Commission has preliminarily found that Temu does not weigh the risk of illegal goods. The company may now reply. If confirmed, a fine of up to 6 percent of turnover could follow.',
  ],
  [
    'passed',
    'Parliament adopts duty on small parcels',
    'Parliament voted on Thursday to put a duty of 3 euros on parcels under 150 euros. The law takes effect on 1 July next year. Temu and Shein send most of them.',
  ],
  [
    'passed',
    'Ministers agree to end 150-euro exemption',
    'EU finance ministers agreed on Thursday to scrap the customs exemption for parcels worth under 150 euros. The change applies from 2028.',
  ],
  [
    'in_force',
    'Small parcels now pay duty',
    'From today parcels worth under 800 dollars pay duty on entering the United States. The rule took effect at midnight. Temu has stopped direct shipping.',
  ],
  [
    'in_force',
    'AliExpress and patent office sign pact against fakes',
    'AliExpress signed a memorandum with the patent office on Monday to take fakes down within a day.',
  ],
  [
    'in_force',
    'Temu opens in Kazakhstan',
    'Temu has launched in Kazakhstan, its 91st market. Delivery takes ten days.',
  ],
  [
    'concluded',
    'Italy fines Shein 1 million euros over green claims',
    'The Italian competition authority fined Shein 1 million euros on Monday for misleading environmental claims. The probe had been opened last September.',
  ],
  [
    'concluded',
    'Court upholds fine on AliExpress',
    'The appeals court on Friday upheld a fine of 2 billion won on AliExpress for misleading discounts. The company said it would study the ruling.',
  ],
  [
    'concluded',
    'Half of the toys from Temu fail safety tests',
    'Tests of 30 toys bought on Temu showed that 16 did not meet the standard, the consumer agency said. The platform took the listings down.',
  ],
  [
    'proposed',
    'Bill would make platforms name a local agent',
    'Lawmakers tabled a bill on Monday that would require Temu and AliExpress to name a local agent. It goes to committee next week.',
  ],
  [
    'proposed',
    'Treasury asks for views on ending parcel relief',
    'The Treasury opened a consultation on Tuesday on ending customs relief for parcels under 135 pounds. Temu and Shein use it most.',
  ],
];

const KOREAN: readonly Row[] = [
  [
    null,
    '테무 소비자 상담 1년 새 두 배로',
    '소비자원에 접수된 테무 관련 상담이 상반기 3천100건으로 지난해의 두 배를 넘었다. 배송 지연이 가장 많았다. 테무는 지난 5월 개인정보 국외 이전으로 과징금 13억원을 부과받았다.',
  ],
  [
    null,
    '알리 이용자 석 달째 줄었다',
    '3월 알리익스프레스 월간 이용자가 810만명으로 2% 줄었다고 와이즈앱이 밝혔다. 알리는 지난해 허위 할인으로 과징금을 부과받은 바 있다. 테무는 790만명이었다.',
  ],
  [
    null,
    '국감 불려 나온 알리 대표…위조품 질타',
    '레이 장 알리익스프레스 대표가 21일 국회 정무위 국정감사에 증인으로 나왔다. 의원들은 위조품이 왜 계속 팔리느냐고 따졌다. 알리는 올해 과징금 20억원을 부과받았다.',
  ],
  [
    null,
    '[르포] 평택항에 쌓이는 직구 상자들',
    '새벽 5시, 컨테이너가 열리자 회색 봉투가 쏟아졌다. 직원 김모씨는 하루 3천 개를 만진다. 지난해 세관은 위조품 40만 점을 적발했다. 주민들은 밤마다 트럭 소리에 잠을 설친다. 알리와 테무 물건이 대부분이다. 물류회사는 내년에 사람을 더 뽑을지 고민하고 있다. 인근 식당은 손님이 늘었다.',
  ],
  [
    null,
    '테무 택배 기사들 파업…"건당 60원 올려 달라"',
    '테무와 알리 물량을 나르는 택배 기사 400여 명이 17일 일손을 놓았다. 대리점은 불법 파업이라고 맞섰다. 협상은 이어지고 있다.',
  ],
  [
    null,
    '[기고] 과징금만으로는 부족하다',
    '알리에도, 테무에도 과징금을 매겼다. 그런데 상자는 줄지 않는다. 동네 가게가 바라는 것은 같은 출발선이다. 제도를 손보지 않으면 과징금은 비용일 뿐이다.',
  ],
  [
    null,
    '소상공인 단체 "직구 면세 없애야"',
    '소상공인연합회가 18일 기자회견을 열고 소액 직구 면세 폐지를 촉구했다. 테무와 알리가 세금을 내지 않는다는 주장이다. 유럽연합은 지난해 면세를 없애기로 합의했다.',
  ],
  [
    null,
    '[분석] C커머스 2년, 무엇이 달라졌나',
    '중국 플랫폼이 들어온 지 2년, 국내 유통의 지형이 바뀌었다. 공정위는 지난해 알리에 과징금을 부과했고 개인정보위도 테무를 제재했다. 직구액은 4조원을 넘었다. 전문가들은 물류가 승부처라고 본다.',
  ],
  [
    'announced',
    '공정위, 테무 현장조사…다크패턴 혐의',
    '공정거래위원회가 17일 테무 한국 사무소에 조사관을 보내 현장조사를 벌였다. 위반이 확인되면 매출액의 최대 6%까지 과징금을 부과할 수 있다. 테무는 지난해에도 과징금을 부과받았다.',
  ],
  [
    'announced',
    '소비자단체, 알리 상대로 손해배상 소송 제기',
    '소비자단체가 알리익스프레스를 상대로 서울중앙지법에 손해배상 청구 소송을 제기했다고 3일 밝혔다. 원고는 1천200명이다.',
  ],
  [
    'announced',
    '테무, 과징금 석 달 만에 개선계획 제출',
    '테무가 28일 유럽연합 집행위원회에 개선계획을 냈다. 지난 5월 과징금 2억유로와 함께 요구받은 것이다. 집행위는 두 달 안에 받아들일지 정한다.',
  ],
  [
    'announced',
    '알리, 한국에 2억달러 들여 물류센터 짓는다',
    '알리익스프레스가 2027년까지 한국에 물류센터 두 곳을 세우겠다고 12일 밝혔다. 일자리 500개가 생긴다.',
  ],
  [
    'announced',
    '관세청, 블랙프라이데이 앞두고 위조품 집중 단속 나선다',
    '관세청은 다음 달 10일부터 한 달간 해외직구 위조품을 집중 단속한다고 밝혔다. 지난해에는 11만 점을 적발했다.',
  ],
  [
    'passed',
    '전자상거래법 개정안 국회 본회의 통과',
    '해외 플랫폼에 국내대리인 지정을 의무화하는 전자상거래법 개정안이 23일 국회 본회의를 통과했다. 공포 1년 뒤 시행된다. 알리와 테무가 대상이다.',
  ],
  [
    'passed',
    'EU, 150유로 면세 폐지 합의',
    '유럽연합 재무장관들이 13일 150유로 이하 소포의 관세 면제를 없애기로 합의했다. 2028년부터 적용된다. 테무와 쉬인이 영향을 받는다.',
  ],
  [
    'in_force',
    '미국 소액 소포 면세 오늘부터 끝',
    '800달러 이하 소포에 대한 미국의 관세 면제가 29일 0시를 기해 사라졌다. 이날부터 모든 소포에 관세가 붙는다. 테무는 직배송을 멈췄다.',
  ],
  [
    'in_force',
    '알리·지식재산처, 위조품 차단 업무협약 체결',
    '알리익스프레스와 지식재산처가 7일 위조상품 차단을 위한 업무협약을 체결했다. 신고된 상품은 하루 안에 내린다.',
  ],
  [
    'concluded',
    '공정위, 쉬인에 과징금 3억원',
    '공정거래위원회는 할인율을 부풀린 쉬인에 과징금 3억원을 부과했다고 9일 밝혔다. 조사는 지난해 9월 시작됐다.',
  ],
  [
    'concluded',
    '법원 "알리 과징금 정당"',
    '서울고등법원은 15일 알리익스프레스가 낸 과징금 취소 소송에서 원고 패소로 판결했다. 알리는 상고 여부를 검토한다고 했다.',
  ],
  [
    'concluded',
    '테무 어린이 장난감 절반 안전기준 부적합',
    '서울시가 테무에서 산 장난감 30개를 시험한 결과 16개가 기준에 못 미쳤다. 납이 기준치의 14배 나온 제품도 있었다. 시는 판매 중단을 요청했다.',
  ],
  [
    'proposed',
    '해외 플랫폼 국내대리인 의무화 법안 발의',
    '국회 정무위 소속 의원 11명이 알리와 테무에 국내대리인을 두게 하는 법안을 5일 발의했다. 다음 달 상임위에서 논의한다.',
  ],
  [
    'proposed',
    '국무회의, 직구 안전법 개정안 의결…국회 제출',
    '해외직구 제품의 안전성 조사를 담은 개정안이 19일 국무회의에서 의결됐다. 정부는 이달 말 국회에 제출한다.',
  ],
];

const CHINESE: readonly Row[] = [
  [
    null,
    'Temu投诉量一年翻倍',
    '消费者热线上半年接到3100宗有关Temu的投诉，比去年多一倍，延迟送货最多。今年5月该公司曾因数据跨境被罚款。',
  ],
  [
    null,
    '速卖通韩国月活连降三月',
    '统计机构称，速卖通3月在韩月活810万，环比降2%。去年该平台曾因虚假折扣被罚。Temu为790万。',
  ],
  [
    null,
    '年終回顧：跨境電商這一年',
    '一年來，歐盟對Temu開罰，美國取消小額免稅，日本檢討消費稅。業者說，成本都漲了。蝦皮與淘寶的市占變化不大。專家認為明年競爭更激烈。',
  ],
  [null, '零售商会呼吁取消小包裹免税', '四家零售商会周三呼吁政府取消小包裹免税，称Temu和SHEIN在边境分文未缴。'],
  [
    'announced',
    '意大利对Temu展开调查',
    '意大利反垄断机构周一宣布对Temu展开调查，涉及倒计时促销。若违规成立，最高可罚款1000万欧元。该平台5月曾被欧盟罚款2亿欧元。',
  ],
  ['announced', 'Temu起诉SHEIN垄断', 'Temu周四向美国法院起诉SHEIN，指控其扣押供应商手机、没收货物，要求赔偿。'],
  [
    'announced',
    '被罰兩億歐元後 Temu提交改善計畫',
    'Temu周五向歐盟執委會提交改善計畫，承諾玩具上架前先送驗。執委會兩個月內決定是否接受。',
  ],
  ['passed', '欧洲议会通过小包裹关税', '欧洲议会周四表决通过对150欧元以下包裹征收3欧元关税，明年7月1日起施行。'],
  ['in_force', '美国小额包裹免税今起取消', '自今日零时起，进入美国的800美元以下包裹不再免税。Temu已停止直邮。'],
  ['concluded', '意大利對SHEIN罰款100萬歐元', '義大利競爭管理局周一以環保宣稱不實為由，對SHEIN處以100萬歐元罰款。'],
  [
    'proposed',
    '財政部預告調降郵包免稅額',
    '財政部周二預告修正草案，擬將2000元郵包免稅額取消，公開徵詢意見60天。淘寶買家受影響。',
  ],
];

const JAPANESE: readonly Row[] = [
  [
    null,
    'Temuの相談件数が1年で倍に',
    '国民生活センターに寄せられたTemuの相談は上半期3100件で、前年の2倍だった。配送遅れが最も多い。同社は5月に韓国で課徴金を科されている。',
  ],
  [
    null,
    'Temu利用者、2000万人を下回る',
    '調査会社によると、Temuの3月の月間利用者は1950万人で2%減った。昨年、EUは同社に制裁金を科した。',
  ],
  [
    null,
    '【社説】少額免税の見直しを急げ',
    '海外通販の小包が税を払わずに届く。EUは免税を廃止し、米国も打ち切った。日本だけが立ち止まってはならない。TemuやSHEINと国内店の条件をそろえるべきだ。',
  ],
  [
    'announced',
    '公取委、Temuを調査',
    '公正取引委員会は月曜日、Temuに対する調査を開始した。違反なら課徴金を科す可能性がある。同社は5月にEUから制裁金を科されている。',
  ],
  [
    'announced',
    'Temu、制裁金のあと改善計画を提出',
    'Temuは28日、欧州委員会に改善計画を提出した。5月に2億ユーロの制裁金とともに求められていた。',
  ],
  ['announced', 'SHEIN、日本に倉庫建設へ', 'SHEINは2027年までに千葉県に倉庫を建設すると発表した。投資額は100億円。'],
  [
    'passed',
    '少額小包への関税、欧州議会が可決',
    '欧州議会は木曜日、150ユーロ以下の小包に3ユーロの関税をかける法案を可決した。来年7月に施行される。',
  ],
  [
    'in_force',
    '米の少額免税、きょう終了',
    '800ドル以下の小包の関税免除が29日に終了した。同日からすべての小包に関税がかかる。Temuは直送を止めた。',
  ],
  [
    'concluded',
    'イタリア、SHEINに制裁金100万ユーロ',
    'イタリアの競争当局は月曜日、環境をうたう表示が不当だとしてSHEINに100万ユーロの制裁金を科した。',
  ],
  [
    'proposed',
    '財務省、少額免税の廃止を検討',
    '財務省は1万円以下の輸入品の消費税免税の廃止を検討する。TemuやSHEINの利用増を受けた。秋に審議会で議論を始める。',
  ],
];

const INDONESIAN: readonly Row[] = [
  [
    null,
    'Keluhan soal TikTok Shop naik dua kali lipat',
    'YLKI menerima 1.200 keluhan tentang TikTok Shop pada semester pertama, dua kali lipat tahun lalu. Tahun lalu platform itu pernah didenda KPPU.',
  ],
  [
    null,
    'Pengguna TikTok Shop tembus 125 juta',
    'Pengguna bulanan TikTok Shop mencapai 125 juta pada Maret, menurut Momentum Works. Sebelumnya KPPU menjatuhkan denda Rp15 miliar kepada perusahaan itu.',
  ],
  [
    'announced',
    'KPPU selidiki Shein soal diskon palsu',
    'KPPU mulai menyelidiki Shein pada Senin terkait diskon palsu. Perusahaan terancam denda hingga Rp25 miliar.',
  ],
  [
    'announced',
    'TikTok Shop akan bangun gudang di Surabaya',
    'TikTok Shop akan membangun gudang seluas 20.000 meter persegi di Surabaya tahun depan. Investasinya Rp300 miliar.',
  ],
  [
    'in_force',
    'Pajak pedagang online berlaku mulai hari ini',
    'Pungutan pajak 0,5 persen bagi pedagang di TikTok Shop dan Shopee mulai berlaku hari ini.',
  ],
  [
    'concluded',
    'KPPU jatuhkan denda Rp15 miliar ke TikTok',
    'KPPU menjatuhkan denda Rp15 miliar kepada TikTok karena terlambat melaporkan akuisisi Tokopedia.',
  ],
  [
    'proposed',
    'Pemerintah kaji bea masuk paket kecil',
    'Kementerian Keuangan mengkaji rencana bea masuk untuk paket di bawah 3 dolar dari Temu dan Shein. Rancangan aturan masih dibahas.',
  ],
];

const VIETNAMESE: readonly Row[] = [
  [
    null,
    'Khiếu nại về TikTok Shop tăng gấp đôi',
    'Sáu tháng đầu năm có 1.200 khiếu nại về TikTok Shop, gấp đôi năm ngoái. Năm ngoái nền tảng này từng bị phạt 500 triệu đồng.',
  ],
  [
    null,
    'TikTok Shop chiếm 41% thị phần',
    'TikTok Shop chiếm 41% doanh số thương mại điện tử quý I, theo Metric. Shopee giảm còn 56%.',
  ],
  [
    'announced',
    'Bộ Công Thương điều tra Temu',
    'Bộ Công Thương mở cuộc điều tra Temu vì khuyến mãi sai quy định. Sàn này có thể bị phạt tối đa 200 triệu đồng.',
  ],
  [
    'passed',
    'Quốc hội thông qua Luật Thương mại điện tử',
    'Quốc hội sáng 10/12 thông qua Luật Thương mại điện tử, có hiệu lực từ 1/7 năm sau. Sàn nước ngoài như Temu phải có đại diện.',
  ],
  [
    'concluded',
    'TikTok Shop bị phạt 880 triệu đồng',
    'Ủy ban Cạnh tranh Quốc gia đã xử phạt TikTok Shop 880 triệu đồng vì vi phạm quyền lợi người tiêu dùng.',
  ],
  [
    'proposed',
    'Đề xuất bỏ miễn thuế hàng nhập giá trị nhỏ',
    'Bộ Tài chính lấy ý kiến dự thảo nghị định bỏ miễn thuế cho hàng dưới 1 triệu đồng mua qua Temu, Shein.',
  ],
];

const THAI: readonly Row[] = [
  [null, 'ยอดร้องเรียน Temu เพิ่มสองเท่า', 'สภาผู้บริโภคได้รับเรื่องร้องเรียน Temu 1,200 เรื่องในครึ่งปีแรก เพิ่มสองเท่าจากปีที่แล้ว'],
  [
    null,
    'TikTok Shop ครองส่วนแบ่ง 28%',
    'TikTok Shop มีส่วนแบ่งตลาด 28% ในไตรมาสแรก ตามรายงานของ Momentum Works ส่วน Shopee ลดลงเหลือ 49%',
  ],
  [
    'announced',
    'สคบ. เรียก Temu ชี้แจงปมโฆษณา',
    'สคบ. เรียกผู้แทน Temu เข้าชี้แจงเรื่องโฆษณาเกินจริงในวันจันทร์ หากผิดอาจถูกปรับสูงสุด 1 แสนบาท',
  ],
  [
    'passed',
    'ครม. อนุมัติเก็บภาษีพัสดุตั้งแต่บาทแรก',
    'คณะรัฐมนตรีมีมติอนุมัติเก็บอากรสินค้านำเข้าตั้งแต่บาทแรก เริ่ม 1 มกราคมปีหน้า กระทบ Temu และ Shein',
  ],
  ['concluded', 'ศาลสั่งปรับ Temu 5 ล้านบาท', 'ศาลมีคำพิพากษาให้ปรับ Temu 5 ล้านบาท ฐานโฆษณาเกินจริง'],
];

const GERMAN_AND_SPANISH: readonly Row[] = [
  [
    null,
    'Beschwerden über Temu verdoppeln sich',
    'Die Verbraucherzentrale zählte im ersten Halbjahr 3.100 Beschwerden über Temu, doppelt so viele wie im Vorjahr.',
  ],
  [
    'announced',
    'Kartellamt eröffnet Verfahren gegen Temu',
    'Das Bundeskartellamt hat ein Verfahren gegen Temu eingeleitet. Im Mai war die Plattform mit einem Bußgeld von 200 Millionen Euro belegt worden.',
  ],
  [
    'concluded',
    'Italien verhängt Bußgeld gegen Shein',
    'Die italienische Wettbewerbsbehörde hat gegen Shein ein Bußgeld von einer Million Euro verhängt.',
  ],
  [
    null,
    'Las quejas sobre Temu se duplican',
    'Las asociaciones de consumidores recibieron 3.100 quejas sobre Temu en el primer semestre, el doble que el año pasado.',
  ],
  [
    'announced',
    'La CNMC abre una investigación a Temu',
    'La CNMC ha abierto una investigación a Temu por prácticas desleales. La empresa podría recibir una multa de hasta el 10 % de su facturación.',
  ],
  [
    'concluded',
    'Italia multa a Shein con un millón de euros',
    'La autoridad italiana de competencia impuso a Shein una multa de un millón de euros.',
  ],
];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  English: ENGLISH,
  Korean: KOREAN,
  Chinese: CHINESE,
  Japanese: JAPANESE,
  Indonesian: INDONESIAN,
  Vietnamese: VIETNAMESE,
  Thai: THAI,
  'German and Spanish': GERMAN_AND_SPANISH,
};

describe.each(Object.entries(TABLES))('the stage of a matter told in %s', (_, rows) => {
  it.each(rows)('is %s: %s', (status, title, body) => {
    expect(understand({ title, body, published: Date.parse('2026-03-10') }).status).toBe(status);
  });
});
