import type { Language } from '../language.ts';

/** English as wires, Asian dailies and regulators write it. */
export const en: Language = {
  decimal: '.',
  scales: {
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    trillion: 1e12,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    mil: 1e6,
    bn: 1e9,
    bln: 1e9,
    bil: 1e9,
    tn: 1e12,
    trn: 1e12,
    crore: 1e7,
    lakh: 1e5,
  },
  numerals: {
    'half a': 0.5,
    half: 0.5,
    'a half': 0.5,
    'quarter of a': 0.25,
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    eleven: 11,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  currencies: {
    USD: 'us dollars|us dollar|u.s. dollars|u.s. dollar|dollars|dollar|american dollars',
    EUR: 'euros|euro',
    KRW: 'korean won|won',
    GBP: 'pounds|pound|sterling|british pounds',
    JPY: 'japanese yen|yen',
    CNY: 'chinese yuan|yuan|renminbi|rmb',
    IDR: 'indonesian rupiah|rupiah|rupiahs',
    VND: 'vietnamese dong|dong',
    THB: 'thai baht|baht',
    TWD: 'taiwan dollars|new taiwan dollars|taiwanese dollars',
    HKD: 'hong kong dollars|hong kong dollar',
    SGD: 'singapore dollars|singapore dollar',
    AUD: 'australian dollars|australian dollar',
    CAD: 'canadian dollars|canadian dollar',
    NZD: 'new zealand dollars',
    MYR: 'malaysian ringgit|ringgit',
    PHP: 'philippine pesos|pesos|philippine peso',
    MXN: 'mexican pesos',
    INR: 'indian rupees|rupees|rupee',
    BRL: 'brazilian reais|reais|brazilian real',
    PLN: 'polish zlotys|zlotys|zloty|zlotych',
    TRY: 'turkish lira|turkish liras|lira|liras',
    ZAR: 'rand',
    CHF: 'swiss francs|francs',
    SEK: 'swedish kronor|kronor',
  },
  counted: {
    users:
      'users|user|active users|recipients|monthly actives|visitors|shoppers|consumers each month|consumers a month|consumers per month|maus|mau|monthly users|active customers|active consumers|active buyers|app users|active recipients',
    persons:
      'people|consumers|customers|persons|individuals|americans|europeans|koreans|members|citizens|residents|children|minors|account holders|data subjects',
    items:
      'products|product|items|item|goods|listings|listing|articles|toys|units|samples|counterfeits|fakes|pieces|garments|accessories|cosmetics|dresses|chargers|models|knockoffs|devices|helmets|postings|offers|pairs|copies|links|necklaces|jackets|shoes',
    parcels:
      'parcels|parcel|packages|package|shipments|shipment|consignments|small packages|mailings|postal items|imports|deliveries',
    accounts: 'accounts|records|user records|data records|profiles|email addresses|passwords|credentials',
    cases: 'cases|orders|transactions|purchases|entries',
    sellers: 'sellers|merchants|vendors|stores|shops|firms|companies|businesses|brands',
    percent: '%|percent|per cent|pct|pc',
    points: '% points|%p|percentage points|percentage point|percent points|basis points|pp|%-points|%pts|pct pts',
    none: 'kinds|kinds of products|types of products|times|years|year|months|month|days|day|weeks|hours|minutes|people employed|employees|staff|workers|jobs|countries|cities|markets|kg|km|tonnes|tons|square metres|square meters|square feet|sq|points|states|th|st|nd|rd|complaints|reports|milligrams|mg|ppm|downloads|installs|year-old|years old|daily users|daily active users|daily visitors|weekly users|weekly active users|warehouses|stalls',
  },
  adjectives: true,
  bounds: {
    about: {
      before:
        'about|around|some|roughly|approximately|nearly|almost|an estimated|estimated|close to|circa|c.|~|just under|just over|approx.|approx|or so|reportedly about|in the region of|on the order of|just shy of',
      after: 'or so|-odd|odd',
    },
    'up to': {
      before:
        'up to|as much as|as many as|as high as|no more than|not more than|maximum of|a maximum|max|at most|under|below|less than|fewer than|not exceeding|not exceed|capped at|a cap of|not above|within|≤|<|valued below|maximum|up to a maximum of|limited to',
      after: 'or less|or below|or under|or lower|and under|and below|maximum|or fewer|at most',
    },
    'at least': {
      before:
        'tops|crosses|crossing|crossed|breaks|beats|cleared|more than|over|at least|above|exceeding|exceeds|exceed|exceeded|upwards of|in excess of|no less than|not less than|no fewer than|surpassing|surpassed|topped|topping|greater than|a minimum of|minimum|starting at|starting from|>|≥|well over|passed|beyond|as little as|as low as',
      after: 'or more|or above|or over|or higher|and above|and over|plus|-plus|+',
    },
  },
  range: '-|–|—|~|∼|to|and',
  change: {
    before: 'from',
    between: 'to|down to|up to|to as much as|to about|to around|to just|to over|to more than',
  },
  part: { of: 'of|out of|of the|of its|out of the|of those', whole: '' },
  delta: {
    before:
      '!made up|!make up|!makes up|!making up|!set up|!take up|!taken up|by|up|down|increase of|decrease of|rise of|drop of|gain of|loss of|decline of|fall of|jump of|growth of|surge of|reduction of|gained|lost|added|shed|adding|losing|gaining|gap of|difference of|lead of|margin of|grew|rose|fell|dropped|declined|jumped|surged|increased|decreased|climbed|slid|slipped|growing|rising|falling|soared|plunged|+|−|dipped|edged up|edged down|rose about|slumped|cut of|rise by|increase by|growth rate of|climbing|jumping|dropping|declining|higher by|soaring|plunging|grown|risen|fallen',
    after:
      'increase|rise|drop|fall|decline|growth|jump|surge|more|fewer|less|higher|lower|gain|loss|decrease|reduction|cut in|hike|year-on-year|year on year|on-year|on year|yoy|month-on-month|on-month|from a year earlier|from a year ago|from the previous month|from the month before|cheaper|bigger|larger|smaller|new users|of growth|discount|off|spike|slump|plunge|from the previous year|from the same|compared with a year|ahead of|behind',
    through: '',
  },
  density: 1,
  cues: {
    fine: 'infringement notice|infringement notices|penalty units|fine notice|civil fine|levied a|issued a fine|record fine|hefty|demanded|bill of|pay a total|fined a total|civil penalties|civil penalty|compensation of|pay back|redress|punishable|ticket of|punish|punishing|cost the company|monetary sanction|sanctions of|sanctioning|levied against|penalty payment|penalty payments|order to pay|to pay the watchdog|surcharge|surcharges|punitive|to settle|award up to|award|per violation|for each violation|each violation|per breach|violators|fine|fines|fined|fining|penalty|penalties|penalised|penalized|penalise|penalize|surcharge on the company|sanction of|sanctioned|damages|settlement|forfeit|administrative sanction|punished|compensation order|disgorge*|hit with|slapped|ordered to pay|agreed to pay|must pay|will pay',
    invest:
      'into|put|puts|expand|expansion|raise its stake|outlay|capital of|capital increase|plough|ploughs|ploughing|channel|sink|deploy|deploying|build|building|construction|spending plan|war chest|bankroll|financing|finance|stump up|buyout|buys|buy|sold to|price tag of|deal worth|deal valued|worth of investment|goes|bought|buying|paying|for control|contribute|contributes|contributed|contributing|in cash|put more|go into|inject into|a further|construct|logistics centre|logistics center|fulfilment centre|fulfillment center|put in|puts in|invest|invests|invested|investing|investment|investments|pour|pours|pouring|poured|inject|injects|injected|injection|funding|fund|acquire|acquires|acquired|acquisition|acquiring|takeover|buy a|buys a|bought a|stake purchase|spend|spends|spending|commit|commits|committed|commitment|capital expenditure|build a|earmarked|earmark|pledge|pledged|pledges|injecting|put into|set aside|allocate|allocated',
    threshold:
      'duty-free limit|tax-free limit|tax-free threshold|exemption level|minimum value|level at which|value limit|minimis|duty threshold|duty-free threshold|low-value threshold|exemption for|exemption on|small-parcel exemption|users threshold|cut off|threshold|thresholds|de minimis|limit|limits|ceiling|cutoff|cut-off|exemption limit|duty-free allowance|allowance|exemption threshold|quota|cap|designated as a very large|very large online platform|very large online platforms|vlop|vlops',
    exempt:
      'pay no duty|no duties|no tariffs|pays no|pay nothing|escape duty|escape tax|escaped duty|spared duty|enter free|duty-exempt|tax-exempt|tax exemption|duty exemption|tax break|free of customs|free of tax|without tariffs|not taxed|not subject|exempt|exempts|exempted|exemption|exemptions|duty-free|tax-free|duty free|tax free|untaxed|relief|loophole|waiver|waived|no duty|without duty|without paying duty|free of duty|vat-free',
    parcel:
      'parcel|parcels|package|packages|shipment|shipments|consignment|consignments|low-value|imports|goods|imported|orders worth|purchases worth|orders valued|valued at|small-value|import|items worth|goods worth|postal items|goods valued|mail|overseas purchases',
    duty: 'for every parcel|on every parcel|for each parcel|on each parcel|on every package|for every package|for each package|every item|handling charge|customs handling|charge per parcel|processing charge|per parcel|per item|per package|import charges|clearance fee|border tax|border levy|tax at|taxed|rate of|tax bill|de facto tax|fee of|customs fees|fees of|added tax|a parcel|of their value|of the value|of its value|a flat|fee on|fee per|fee for each|fee for every|euro fee|customs charges|import charge|charge of|will be charged|are charged|now charged|surtax|import fee|import levy|duty|duties|tariff|tariffs|customs charge|levy|levies|levied|import tax|vat|gst|handling fee|customs fee|sales tax|surcharge|taxed at|import duty|import vat|customs duties|customs duty|tax rate|tax of|processing fee|flat fee|flat charge|flat rate|excise|luxury tax|tax on|taxes|administrative fee|per-item fee|parcel fee|parcel tax|ad valorem|fee on small|fee on low-value|charge on',
    purchase:
      'handled|of goods|gross sales|goods sold|worth of goods|merchandise sales|online retail imports|parcels in|packages in|low-value shipments|goods worth|bought goods|consumers spent|shoppers spent|koreans spent|buyers spent|shoppers bought|consumers bought|ordered|orders worth|orders from|spent|sales on|merchandise worth|turnover on|transactions on|trade volume|cross-border sales|shopping from|imported via|purchases via|ordering from|parcels arrive|parcels arrived|parcels enter|shipments entered|shipments arrived|delivered|small parcels|packages from|direct-buying|overseas shopping by|sold on its|direct purchases|overseas purchases|overseas direct purchases|cross-border purchases|online purchases|purchases from|purchase volume|transaction value|transaction volume|transactions|gmv|gross merchandise value|gross merchandise volume|direct purchase|direct overseas purchases|cross-border shopping|spent on|spending on|card payments|card spending|payments|total payments|imports from|overseas online shopping|overseas shopping|shipped|entered the|arrived|arriving|entering|sales volume|cross-border e-commerce imports|spent at|estimated payments|purchases at|direct-purchase|direct buying|cross-border e-commerce|sold goods worth',
    share:
      'hold|holding|held|owns|own|owning|controlling|makes for|constituted|constitutes|stood for|slice of|portion of|percentage of|of tokopedia|of such|of such goods|of the goods|of goods|of sales|share|of them|of all|of those|of these|of parcels|of all parcels|of the parcels|of shipments|of the market|of the total|of users|of its users|of adults|of packages|of items|of products|of shares|shares of the|market share|accounted for|accounting for|account for|accounts for|make up|makes up|made up|made up of|represent|represents|represented|represented by|proportion|ratio|of all|stake|ownership|usage rate|holds|controls|comprise|comprised|comprises|majority stake|penetration|of respondents|of the total|of shoppers|of consumers|coming from|come from|came from|originate|originated|interest in',
    commission:
      'of each order|of every order|of each transaction|merchant charges|seller charges|fees from sellers|fees from merchants|fees it charges|fee it charges|will take|cut it takes|charges between|cut of each|cut of every|takes a|charges merchants|charges sellers|charge sellers|charge merchants|per sale|each sale|per order|of each sale|fee for sellers|fees for sellers|fees for merchants|marketplace fee|service fee for sellers|sellers pay|merchants pay|rate for sellers|commission|commissions|seller fee|seller fees|referral fee|referral fees|sales fee|take rate|merchant fee|merchant fees|platform fee|platform fees|selling fee|commission rate|transaction fee|transaction fees|seller commission',
    breach:
      'failed to protect|log-in details|login details|log-in|credentials|were taken|data security|security failure|hackers|got hold|intruders|obtained|cyberattack|data theft|unauthorised access|unauthorized access|security incident|data incident|without consent|personal records|private data|sent abroad|names and addresses|phone numbers|data of|details of|intrusion|stole|steal|spilled|breach|breaches|breached|leak|leaks|leaked|leaking|personal data|personal information|privacy|data transfer|transferred overseas|exposed|exposure|hack|hacked|stolen|compromised|customer data|user data|user information|customer information|personal details|data on',
    recall:
      'lead content|lead levels|lead and cadmium|excess lead|mercury|arsenic|asbestos|too much|contained|over the limit|above the limit|nickel|exceeding the limit|not meet|choking|suffocation|fire risk|flagged|dismantled|destroyed|confiscation|imitation|imitations|knock-offs|knock-off|bogus|illicit|took down|takes down|take-down|purged|hauled|unlawful|unauthorised|unauthorized|breached rules|breach of safety|chemicals|tainted|notified|alerts|units:|quantity:|could harm|harm|hazard|fall short|break the rules|flunk|flunked|dangerous levels|breached safety|posed a|pose a|recall|recalls|recalled|unsafe|hazardous|dangerous|non-compliant|noncompliant|failed|fail|fails|failing|harmful|toxic|banned|seized|seize|seizure|seizures|counterfeit|counterfeits|fake|fakes|blocked|block|removed|removal|taken down|pulled|delisted|illegal|withdrawn|confiscated|suspended|substandard|carcinogens|carcinogenic|phthalates|exceeded limits|exceeded the|cadmium|deleted|violated|did not meet|does not meet|below standard|prohibited|non-conforming|defective|intercepted|knockoffs|infringing|withdraw|take down|excessive|excess of the',
    users:
      'people using|people use|each month|every month|per month|a month|opened the|visit the|visited|logged in|logging in|people in the eu|shopped on|shopped at|turned to|monthly audience|audience|reach of|monthly reach|active each|active accounts|had used|users|user base|monthly active|mau|maus|monthly users|active users|recipients|visitors|used the app|use the app|using the app|app users|monthly visitors|user numbers|user count',
    daily:
      'daily|dau|daus|weekly|wau|per day|a day|each day|downloads|downloaded|downloads of|installs|installed|installations|registered|registrations|a week|registered members|new installs|time spent',
    price:
      'on offer for|going at|tagged at|a pair|each at|apiece|per unit|asking price|fetch|fetches|a piece|sold online|offered for|price|priced|prices|sells for|sold for|selling for|costs|cost|retails|retailing|for just|bargain|dress|t-shirt|price tag|sold at|listed at|going for|purchased for|cheap as|as little as|sale price|average price|sells at',
    effective:
      'as from|will be effective|comes in on|come in on|becomes law|become mandatory|becomes mandatory|mandatory from|due to start|set to start|launches on|goes live|kick off|phased in|will be phased|to be phased|deadline|must comply|comply by|is due|will launch|opens on|start from|starts from|will cease|ceases|expire|expires|expired|lapses|lapsed|bar|to bar|ban|bans|banned|will stop|stops|halt|halts|suspends|suspending|suspend|ends|ended|no longer|closes|removed on|takes effect|take effect|took effect|taking effect|effective|comes into force|come into force|came into force|into force|enters into force|enter into force|entered into force|entering into force|comes into effect|come into effect|go into effect|goes into effect|went into effect|going into effect|apply from|applies from|will apply|apply as of|applied from|starts on|will start|start on|starting|begin on|begins on|beginning|will begin|will be introduced|be implemented|implementation date|implemented|will be enforced|enforced|in force|into effect|kick in|kicks in|will end on|ends on|ended on|will be scrapped|abolished|scrapped|be abolished|be imposed from|introduced|will be levied|will be charged|to be levied|to be imposed|will be required|rolled out|start charging|begin charging|will be subject|eliminated',
    from: 'from|as of|starting|beginning|effective',
    oblige:
      'would have to|appoint|would apply|who have|operator would|operators must|must|required|requires|require|obliged|obligation|designate|designated|subject to|mandatory|will have to|have to|mandates|operators with|platforms with|firms with|companies with|businesses with|requiring|sellers with|those with|apply to|applies to|qualify|qualifies|classified',
    turnover:
      'average daily revenue|daily turnover|daily revenue|its revenue|annual income|global sales|of turnover|worldwide sales|total sales|world turnover|total turnover|its sales|domestic sales|local sales|relevant sales|related revenue|turnover|global turnover|annual turnover|global revenue|annual revenue|worldwide turnover|annual sales|related sales|global annual turnover|annual global turnover|of sales|of its revenue|worldwide revenue|of revenue|of its annual|of global',
    other:
      'would raise|raise about|raise some|bring in|brings in|would bring|yield|a year in revenue|street value|worth of|revenue|revenues|profit|profits|sales|net income|loss|losses|operating|market value|valuation|valued at about|market cap|market capitalisation|market capitalization|budget|subsidy|subsidies|exports|deficit|debt|salary|wages|prize|worth of goods seized|raised|ipo|bribe|loan|loans|interest|shares fell|shares rose|stock|inflation|gdp|compensation|refund|refunds|donation|donated|unemployment|seized goods worth|traffic|value of the e-commerce market|market was worth|market size|advertising|ad spend|marketing',
    discount: 'discount|discounts|off|coupon|coupons|cashback|voucher|vouchers|cheaper|markdown|savings|promo|credit',
    rise: 'rise|rose|rises|risen|up|down|increase|increased|increases|increasing|grew|grow|growth|growing|grown|fell|fall|fallen|falling|drop|dropped|decline|declined|declining|decrease|decreased|jump|jumped|surge|surged|soar|soared|gain|gained|gains|climbed|climb|slid|slipped|slump|slumped|plunged|plunge|shrank|shed|dipped|higher|lower|expanded|tumbled|edged|lost|added|adding|contracted|higher than|lower than|reduction|reduced by',
    against:
      'year-on-year|year on year|on-year|on year|yoy|from a year earlier|from a year ago|month-on-month|mom|on-month|from the previous month|from the previous year|compared with|compared to|versus|than a year|than the previous|than the same|from the month before|than in|from the same period',
    sum: 'combined|together|in total|altogether|the two platforms|the three platforms|combined total|sum of|aggregate|jointly',
    gap: 'gap|difference|differ|lead over|margin|ahead of by|behind by',
    unsaid:
      'no fine|no fines|not fined|not been fined|not be fined|no penalty|no penalties|not impose|not imposed|not imposing|without a fine|without imposing|without any fine|did not fine|avoided a|avoid a fine|escaped a fine|spared a|denied|deny|denies|denying|no plans to invest|not invest|not to invest|no recall|no evidence|not leaked|no leak|no personal|rather than fining|instead of a fine|instead of fining|will not be fined|stopped short of|was not fined|were not fined|no investment',
    earlier:
      'earlier|previously|previous|a year earlier|a year ago|last year|in the past|had been fined|had fined|already fined|has already|prior|formerly|back in|the year before|the month before|a month earlier|compared with|compared to|up from|down from|in contrast|that followed|following a|separately|had already|came after|comes after|months after|weeks after|in a previous|against the|past|the current|currently|existing',
    tested:
      'tested|inspected|examined|checked|sampled|surveyed|tests on|inspection of|tests of|test of|analysed|analyzed|reviewed|bought|purchased|looked at|collected|sample of|inspections of|screened|investigated|testing of|testing',
    each: 'respectively',
    but: 'but|while|whereas|although|though|however|as|after|when|because|which|who|followed by',
    asOf: 'as of|at the end of|at end-|by the end of',
    announced:
      'announced|said on|said in|released on|published on|voted|vote|meeting|reported on|on monday|on tuesday|on wednesday|on thursday|on friday|statement|hearing|signed|adopted|agreed on|approved on|consultation|comment|founded|launched in korea|since|launched|opened|established',
    shield:
      "discount market|discount retailer|discount retailers|discount platform|discount app|discount shopping|discount site|deep-discount|ultra-cheap|cut-price|fraction of|sales arm|sales unit|sales practices|sales tactics|sales event|sales on|price reductions|price cuts|price comparison|price reduction|price war|price tags|price tag of the fine|korea customs service|customs service|customs authority|customs officials|customs agency|customs data|fair trade commission|european commission|trade commission|the commission|federal trade commission|commission said|commission spokesperson|commission president|commission official|commission has|commission fined|consumer product safety commission|data protection commission|information protection commission|privacy commission|commission also|commission added|commission found|tax service|tax authorities|fine print|investor|investors|shareholder|shareholders|shared|lead to|leads to|led to|leading to|lead time|mail carrier|united states|commission on|commission in|commission opened|commission imposed|protection commission|people familiar|commission will|commission would|commission can|securities and exchange commission|exchange commission|commission told|european commission's|commission's|commission decided|commission ruled|commission plans|commission proposed|commission statement|commission vice-president|commission spokesman|commission preliminar*|at a price|go up|limited to|user agreement|state of emergency",
  },
  towards: 'for|on|against|from|by|at|to|of|imposed on|in|with',
  and: 'and|,|&|/|·|as well as|or|plus',
  time: {
    months: [
      'january|jan|jan.',
      'february|feb|feb.',
      'march|mar|mar.',
      'april|apr|apr.',
      'may',
      'june|jun|jun.',
      'july|jul|jul.',
      'august|aug|aug.',
      'september|sept|sept.|sep|sep.',
      'october|oct|oct.',
      'november|nov|nov.',
      'december|dec|dec.',
    ],
    monthAfter: '',
    monthBefore: '',
    yearAfter: '',
    yearBefore: '',
    dayAfter: '',
    dayBefore: '',
    quarter: {
      'first quarter': 1,
      'second quarter': 2,
      'third quarter': 3,
      'fourth quarter': 4,
      q1: 1,
      q2: 2,
      q3: 3,
      q4: 4,
      '1q': 1,
      '2q': 2,
      '3q': 3,
      '4q': 4,
    },
    half: { 'first half': 1, 'second half': 2, 'first six months': 1, h1: 1, h2: 2, '1h': 1, '2h': 2 },
    relative: {
      'this month': 'this month',
      'last month': 'last month|the previous month|previous month|the month before|a month earlier',
      'this year': 'this year|so far this year|the current year',
      today: 'today',
      'next month': 'next month',
      'next year': 'next year',
      'last year': 'last year|the previous year|the year before',
      'same month last year':
        'a year earlier|a year ago|one year earlier|one year ago|the same month last year|the same month a year earlier|same month a year earlier|same month last year',
    },
    years: 'years|year|-year',
    months12: 'months|month',
    past: 'last|past',
    coming: 'next|coming|upcoming',
  },
  firms: {},
};
