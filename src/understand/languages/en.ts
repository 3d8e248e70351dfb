// Longer than most files: all the words of English.
import type { Tongue } from '../tongue.ts';

/** English as wires, Asian dailies and regulators write it.  */
const en: Tongue = {
  code: 'en',
  home: 'GB',
  recognised: {
    script: 'Latin',
    everyday: 'the of and to in for is on that with by from as at its has was are said over after not be',
  },
  sentences: {
    abbreviations:
      'Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Sept|Jan|Feb|Mar|Apr|Aug|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Pte|vs|approx|Art|Gen|Sen|Rep|Gov|U.S|U.K|E.U|a.m|p.m|e.g|i.e|etc',
  },
  frames: {
    related:
      'read more|read also|also read|related|related article|related articles|related stories|related news|related coverage|more from|most read|you may also like|recommended|see also|trending',
    rights: 'all rights reserved|copyright ',
    even: 'cookie|rights reserved',
    picture: 'photo|image',
    caption: 'caption|photo|photograph|image|picture|file photo',
    contact:
      'contact|contacts|media contact|press contact|for more information|for further information|media inquiries|hotline',
    phone: 'phone|call',
    cookies: 'we use cookies|accept all cookies|cookie policy|this site uses cookies',
    follow:
      'subscribe|sign up for|newsletter|follow us|share this|advertisement|download the app|listen to|watch:|tag:|tags:|tag|tags|keyword:|keywords:|keyword|keywords',
    byline: 'by|editor|reporter|reporting by|written by',
    menu: 'home|top|back to top|print|share|comment|comments',
  },
  meaning: {
    topics: {
      regulation: {
        1: 'rules, act, compliance, block, blocked, blocking, permit*',
        2: 'revocation',
        3: 'permendag, parliament, senate, cabinet, requirement*, licen*, restrict*, regulate*, obligation*, vlop, oblige{s|d|}, require{s|d|ment*|} {platforms|marketplaces|sellers}, mandat{e|es|ed|ory|ing}, congress, mps, legislature, ministers, restriction*, halt {advertising|promotions|operations|sales|services}, stop {advertising|promotions|selling}, suspend {operations|sales|service}, framework, guideline*, code of practice, standards for, rein in',
        4: 'legislative notice, authorized representative, suspension of business, social commerce, inform consumers act',
        5: 'to bar, prohibit*, outlaw*, new law requires, consultation on, new rules, new law, draft law, lawmakers, crackdown, decree, directive, ordinance, designate*, amendment*, domestic agent, local agent, local representative, bar{s|red|ring|}, ban{s|ned|ning|}, curb{s|ed|ing|}, clamp down, clampdown, crack{s|ing|ed|} down, regulat{e|es|ed|ing|ion|ions|or moves}, legislat{e|ion|ors|ive}, bill{s|}, statute, rulebook, stricter rules, tougher rules, draft rules, platform law, e-commerce law, e-commerce act, fast-fashion law, fast fashion bill, anti-fast-fashion, legal representative, authorised representative, must register, must appoint, register with, registered with, until registered, licen{ce|ces|se|ses|sed|sing}, unlicensed, delist{ed|ing|}, block{s|ed|ing|} {access|the app|its app|temu|shein|aliexpress}, access {to temu|to the app|blocked|cut}, cut off, pull{s|ed|} the app, take the app, very large online platform*, vlop*, gatekeeper*, online safety, liable for what, hold platforms {liable|responsible}, platforms {liable|responsible|accountable|to blame}, duty of care',
      },
      investigation: {
        1: 'watchdog',
        3: 'suspected, alleged*, complaint against, examin*, questioned, warned temu, warned shein, given a month, given until, deadline to reply, watchdog {opens|asks|questions}',
        4: 'alleging that they violate, sent notices, alleging, alleges, days to put things right, days to cure, days to comply',
        5: 'breaks digital rules, in breach of, dsa proceedings, examiner*, on-site inspection*, unannounced inspection, on-site probe, sent questions, ex-officio, preliminary inquiry, investigat*, probe*, formal proceedings, raid*, dawn raid, inspection*, subpoena*, scrutin*, formal request, prob{e|es|ed|ing}, inquir{y|ies}, enquir{y|ies}, proceedings {against|opened}, open{s|ed|ing|} {case|a case|proceedings|a file|an examination}, raid{s|ed|ing|}, inspect{s|ed|ion|ions|ors|ing}, preliminar{y|ily} {finding*|found|view|conclu*|assessment|charge*}, statement of objections, request{s|ed|} for information, information request*, request{s|ed|} information, demand{s|ed|ing|} {answers|information|records|documents|data}, civil investigative demand*, charge sheet, objections, examin{e|es|ed|ing|ation}, look{s|ed|ing|} into, suspect{s|ed|} of, under {investigation|scrutiny|examination}, launch{es|ed|} {probe|an investigation|inquiry}, quiz{zes|zed|}, grill{s|ed|}, notified of charges, formal notice, questions to, asked to explain, show-cause, show cause, suspected {breach*|violation*|infringement*}, puts {temu|shein|aliexpress|tiktok} on notice, on notice over, spot check*, must {prove|explain|show}, told to {prove|explain|show}, beg{un|an|ins} proceedings, find out whether, wants to know, asks {temu|shein|aliexpress}, questionnaire, has questions, sent {a letter|letters}, letter asking, is checking, checks whether',
      },
      fine: {
        1: 'punish*',
        3: 'to settle',
        4: 'slap{s|ped|ping|}, hit with, hits {temu|shein|aliexpress|tiktok|alibaba} with, order{s|ed|} to pay, must {pay|hand over} {€|$|£|a|up|nearly|about|almost|some}, ha{s|ve} to pay, agree{s|d|} to pay, will pay {€|$|£|a}, to pay {€|$|£}, pay{s|} {€|$|£}, levie{s|d} a, levied against, million penalty, euro penalty',
        5: 'penalt*, fining, surcharge, civil penalty, settlement of, financial penalty, settlement, fine{d|s|}, penal{ty|ties|ised|ized|ise|ize}, sanction{ed|s|}, financial penalt*, dock{s|ed}, forfeit*',
        0.5: "risks a fine, a fine of as much as, may be charged up to, penalties for repeat, fined if, risks fines, risk of fines, risk of facing, potential penalt*, face sanctions, could face sanctions, at risk of facing, may be ordered to pay, could be ordered to pay, could have to pay, penalties could, fines could, may face penalt*, no penalt*, did not impose, has not imposed, was not fined, escaped a fine, will not be fined, face fines, face a fine, faces fines, risk fines, risk a fine, potential fine*, possible fine*, face penalt*, could face penalt*, fined up to, {risk*|face*|facing|avoid*|escape*|spared|dodge*|without|no|not|potential|possible|maximum|threat of|threaten*|threatened with|threat of} {a |any |an |the |eu |hefty |heavy |big |new |huge |further |additional |daily |paying |}{fine|fines|penalty|penalties|sanctions|settlement}, could {be fined|face fines|face a fine|result in fines|lead to fines|bring fines|mean fines|lead to a fine|be penalised|be sanctioned}, may {be fined|face fines|impose fines|lead to fines|result in fines}, can {be fined|fine|impose fines|lead to fines}, {fines|fine|penalties|penalty|sanction} {of up to|up to|of as much as|as high as|can reach|could reach|may reach|could follow|may follow|might follow|for violations|reaching|potentially}, fined as much as, liable to {a fine|fines}, subject to {a fine|fines|penalties}, seek{s|ing|} {civil penalties|penalties|fines|damages and penalties|a fine}, without a {fine|penalty}, not {been |be |}fined, with {fines|penalties} of up to, or face {fines|a fine|penalties}, punishable by, earlier fine*, previous fine*, per cent of {annual |global |worldwide |its |}{turnover|sales|revenue}, % of {annual |global |worldwide |its |}{turnover|sales|revenue}, civil penalties and, late payment penalt*, last year's fine, repeat of the fine",
      },
      agreement: {
        3: 'commitments made binding, signed, commit, agreed, cooperat*, joint effort, promis{e|es|ed}, team{s|ed|} up, join{s|ed|} {hands|forces}, commit{s|ted|} to, work together',
        5: 'agreement, memorandum of understanding, mou, voluntary commitment*, pledge*, commitments, voluntary agreement, partnership, signed a pact, product safety pledge, accord, memorandum, voluntar{y|ily}, commitment*, pact, joint statement, undertaking*, cooperation {agreement|deal}, sign{s|ed} up to, code of conduct, binding commitments, commitments binding',
      },
      investment: {
        3: 'build{s|ing|} {a|its}, hub in, headquarters, regional office, factory',
        4: 'set up a local, local company, local unit, will spend, to spend, billions of dollars, purchase of, market debut, majority stake, capital injection, injected',
        5: 'investment*, joint venture, acquire*, stake, ipo, initial public offering, takeover, funding, buy a majority, invest{s|ed|ing|ment|ments|or|ors|}, acqui{re|res|red|ring|sition}, take{s|} over, buy{s|} {a stake|out|into}, bought {a stake|into}, majority, public offering, prospectus, flotation, float, stock exchange, stock market debut, go{es|ing|} public, list{s|ed|ing} {in london|in hong kong|in new york|shares|its shares|plan|plans}, listing plan*, hong kong listing, london listing, new york listing, valuation, valued at, funding round, raise{s|d|} {€|$|£|funds|capital|money}, pour{s|ed|ing|} {€|$|£}, inject*, capital, data cent{er|re} in, merger, shareholders, spend{s|ing|} {€|$|£}, billion {dollars|euros} {into|in|over}, subsidiary, plough*',
      },
      product_safety: {
        3: 'safety, failed tests, defect*, test more, mystery shopp*, e-bikes, test{s|ed|ing|}, sampled, samples, unregulated, skin',
        4: 'weapons, button battery, button batteries, rogue traders, failed, tested products, products failed, found harmful, unfit, unsuitable, harmful goods, hazardous listings, carcinogenic',
        5: "recall*, unsafe, product safety, hazard*, toxic, phthalate*, lead levels, cadmium, carcinogen*, cpsc, non-compliant products, harmful substances, heavy metal*, safety warning, test purchases, recall{s|ed|ing|}, safety {test*|rules|standards|law|risk*|hazard*|alert*|warning*|gate|limits|regulator|watchdog|concerns|requirements|commission|label*}, toxin*, lead {level*|content|in|was|limit*|above|and cadmium|poison*}, formaldehyde, cancer-causing, harmful, dangerous {goods|products|toys|items|chemicals|product|}, non-compliant, noncompliant, chok{e|ing}, strangulation, suffocat*, electrocut*, electric shock, electrical safety, flammab*, burn{s|ed|ing|}, fire {risk|hazard|risks}, caught fire, catch fire, overheat*, explod*, injur*, drown*, fall hazard, entrap*, laceration, magnet*, button {batter*|cell*}, chemical*, pfas, bpa, banned {substance*|chemical*|pesticide*}, illegal {goods|products|items|listings|toys}, prohibited {goods|products|items}, failed {safety |}test*, fail{s|} {safety |}test*, tests {show|showed|found|reveal*|on}, lab test*, laborator{y|ies}, lab, breach{es|ed|} safety, times the {limit|legal|permitted|allowed|safe}, above the {limit|legal|permitted}, exceed{s|ed|ing|} {the |}{limit*|legal|safe}, stop us{e|ing}, withdrawn from sale, taken off sale, mystery shop*, children's {products|toys|jewellery|jewelry|clothes|clothing|goods|necklaces}, child seat*, car seat*, toy{s|}, cosmetics, sex doll*, weapon*, knives, e-scooter*, helmet*, charger*, power bank*, hoverboard*, medical device*, medicine*, uncertified, untested, ce mark*, market surveillance, warning label*, nightwear, garments without, smoke {under|alarm*}, carbon monoxide, airbag*, childlike, dolls, never sounded, silent, failed to sound, catches fire, banned {chemicals|substances}, fail safety",
      },
      data_privacy: {
        3: 'seller accounts, accounts of sellers, attackers, transfers of user data, share data, sharing data, data harvesting, under-14, consent, breach, hack*, sensitive data',
        4: "privacy law, delete their data, privacy policy, users' personal, data on to china",
        5: "privacy, gdpr, data breach, data leak, biometric, personal {data|information|details}, user{s'|s’|} {data|information|details}, customer{s'|s’|} {data|information|details}, data {protection|breach*|leak*|transfer*|theft|security|harvest*|collection|of users|of customers|flows|haul}, leak{s|ed|}, breach{es|ed|} of data, hack{s|ed|er|ers|ing|}, cookie{s|}, biometric*, spyware, malware, surveil*, spying, siphon*, harvest{s|ed|ing|}, track{s|ed|ing} users, without {consent|their consent|consent of}, facial, location data, geolocation, location tracking, identity theft, exposed, children's data, targeted ad*, microphone*, secretly, what {shopping apps|apps} collect, data privacy, clearer consent, tracking, theft of data, snoop*, privacy commissioner",
      },
      tax_customs: {
        3: 'duty, parcel*, import*, parcel{s|}, package{s|}, import{s|ed|ers|}, fee on, charge on, border, concession, exempt{ed|ion|}, relief, waiver',
        4: 'low-cost import*, small-parcel*, small-value import*, duty-free threshold, low-value packages, vat exemption',
        5: 'tariff*, de minimis, duty-free, customs low-value parcel*, low value goods, consumption tax, sales tax, gst, small parcel*, small package*, tax-free, custom{s}, customs {duty|duties|relief|declaration*|clearance|union|reform|officials|officers|rate|charge*|exemption|authority|service|agency|administration}, dut{y|ies} {free|exemption|relief|on|rate|waiver|of}, import {duty|duties|tax*|charge*|levy|vat|rules|relief|surcharge}, levy, levies, vat, value added tax, value-added tax, excise, tax {loophole|break|exemption|relief|on parcels|on imports|authority|office|collector|rate|}, tax{es|ed|}, duties, loophole, low-value {import*|parcel*|good*|package*|shipment*|consignment*|item*}, low value {import*|parcel*|good*|package*|shipment*|consignment*|item*}, handling {fee|charge}, flat {fee|rate|charge|duty|levy}, parcel {tax|levy|fee|charge|duty}, per {parcel|item|package|shipment}, import threshold, exemption {for|on|from|ended|ends|scrapped|threshold}, under €150, under $800, below $800, below €150, under £135, smuggl*, undervalu*, misdeclar*, evad{e|es|ed|ing}, evasion, withholding tax, digital tax, revenue {service|agency|office|authority}, treasury, border tax, clothing parcel*, simplified {declaration|clearance}, postal parcels, income tax, tax collectors',
      },
      market_figures: {
        2: 'direct purchases, million users, million shoppers, million people, compared with',
        3: 'market research, wiseapp, mobile index, sensor tower, similarweb, quarter, on-year, record high, data showed, statistics korea, percent from',
        4: 'app rankings, most used, most popular, parcel volume, parcels entered, share of, biggest app, market size, forecast, according to data',
        5: "mau, market share, active users, gross merchandise, gmv, daily active users, most downloaded, retail analytics, unique visitors, average monthly, monthly {active |}{users|visitors|shoppers|recipients}, daily users, weekly users, user {numbers|base|growth|count}, users {rose|fell|grew|climbed|dropped|jumped|slipped|in|across|a month}, share of {the |}{market|shoppers|sales|spending|online}, download{s|ed|}, app {ranking*|chart*|store chart*|downloads|usage}, transaction {value|volume}, sales {rose|fell|grew|climbed|dropped|jumped|slumped|doubled|of|hit|reach*|surge*|through|in|on|growth|volume}, revenue{s|}, turnover {rose|fell|grew|reach*|of}, net profit, profit{s|}, earnings, quarterly, results, spend{ing} {on|at|by}, spent {on|at|by|an average}, card {spending|data|payments}, poll, survey{s|ed|}, respondents, of {adults|shoppers|consumers|respondents|buyers}, per cent of {adults|britons|americans|shoppers|consumers|respondents|people|koreans|germans|french}, research{ firm|er|ers|}, data {from|show*|compiled}, figures {show*|from|published}, statistics, estimate{s|d|}, forecast*, analysts {expect|estimate|say}, outsell*, overtak*, overtook, number of {users|shoppers|buyers|orders|parcels|customers}, shoppers {bought|flock*|turn*}, orders {rose|fell|jumped}, year-on-year, year on year, from a year {earlier|ago}, up from, down from, rank{s|ed|ing|}, growth, commission {rate|fees|waiver|on sales}, commissions, seller fee*, fees for {sellers|merchants}, charge sellers, referral fee, take rate, onboard*, recruit{s|ed|ing|} {sellers|merchants|local}, local {sellers|merchants|warehouses|brands}, opens {to|its platform to|up to|the door to} {local |}{sellers|merchants}, local-to-local, market entry, ent{ers|ered|ering|ry} {the |}{market|into|japan|korea|brazil|mexico|spain|germany|france|italy|ireland|poland|south|uk|britain|australia}, launch{es|ed|ing|} {in|its|a|service|across|on|the|local|shopping|sales|online}, goes live in, went live in, debut*, roll{s|ed|ing|} out, expands {to|into|in}, start{s|ed|} selling, pop-up, pop up, flagship store, physical {store*|shop*}, bricks-and-mortar, first {store|shop}, exits, pulls out of, quits, withdraws from, leaves the, price rise*, raises prices, price increase*, prices {rose|rise|went}, discount festival, singles' day, ad spend*, became available, open{s|ed} {its |}{doors|shop|store|first|up}, now available, available to shoppers, exempt from commission, sellers {pay|are exempt|will pay|get}, net income, first-quarter, second-quarter, third-quarter, fourth-quarter, half-year, guidance, passes {amazon|ebay|shopee}, average order, shoppers spent, households, puts up prices, raising prices, storefront, pop-up shop, {a third|a fifth|a quarter|half|a tenth|two thirds} of {online|all|sales|the market|shoppers|clothing|parcels|consumers}, {per cent|percent|%} of {online|all|sales|the market|clothing|spending|orders|parcels|internet users}, survey {found|finds|shows}, online {clothing |fashion |retail |}sales",
      },
      competition: {
        3: 'competition',
        4: 'merger, conditions on, antitrust approval, block data sharing, sharing customer data, conditional approval, foreign subsidies regulation, subsidies',
        5: 'antitrust, monopol*, predatory pricing, foreign subsidies, anti-competitive, anticompetitive, competition {authority|law|watchdog|regulator|commission|bureau|agency|rules|concerns|act|body}, cartel, dominan{ce|t}, unfair {competition|trade|advantage|edge}, unfairly, undercut*, predatory, price dumping, dumping, below cost, foreign subsid*, merger {review|control|approval|clearance}, level playing field, level the, playing field, same rules, local {retailers|shops|shopkeepers|traders|manufacturers|producers|industry}, domestic {retailers|industry|sellers|producers|manufacturers}, small {businesses|retailers|shops|traders|firms}, high street, flood{s|ed|ing|} {of|the market|into}, influx, cheap {chinese |}{goods|imports}, notify the {deal|merger|takeover|acquisition}, late notification, failing to notify, cartel office, bundeskartellamt, restraint of {competition|trade}, dictat*, price parity, chain store association, retail lobby, cannot match, compete with, cannot compete, tie-up, joint venture, joint company, take on {coupang|amazon}, distort*',
        0.5: "fair trade {commission|watchdog|regulator|agency|commission's|body}, competition and consumer{s|} {protection|commission|authority}, antitrust {and consumer|agency|authority|watchdog|regulator|office|body}, consumers and markets",
      },
      ip_counterfeit: {
        2: 'brand protection, authentic, copied, designers',
        3: 'counterfeit goods, replica*, design copying, authenticity, rights holders, brand owners',
        5: 'counterfeit*, trademark*, copyright, intellectual property, patent*, knockoff*, fakes, infring*, copycat*, piracy, design theft, notorious markets, fake {goods|products|items|bags|shoes|watches|designer|branded|luxury|brand*|nike|handbags|cosmetics}, knock-off*, copyright*, patent{s|ed|}, infring{e|es|ed|ing|ement} {on |}{copyright|trademark|design|patent|intellectual|rights}, pirat*, plagiar*, stole{n|} {design*|art*|work}, steal{s|ing|} {design*|art*}, copied {design*|art*|work}, copies of their, copying, dupe{s|}, imitation*, bogus, rights holder*, brand owner*, original designs',
      },
      logistics: {
        3: 'delivery, postal, deliveries',
        4: 'suspended parcels, post offices, cargo flights, shipping costs, delivery times, parcel lockers',
        5: 'logistics, warehouse*, same-day delivery, next-day delivery, last-mile, freight, logistic*, warehous*, fulfil{ment|lment}, distribution {centre|center|hub|network}, sorting {centre|center|hub}, cargo, freight*, air {cargo|freight}, postal {service*|operator*|union|carrier*}, post office, royal mail, deutsche post, dhl, fedex, ups, la poste, correos, japan post, australia post, parcel {locker*|carrier*|volume*|network|deliver*|firm}, courier*, same-day, next-day, faster delivery, delivery {time*|network|service|speed|days|promise}, last mile, ship{s} {from|out}, shipping {time*|hub|line*|cost*|network}, container*, charter*, sheds, square met{re|er}, suspend{s|ed|} {parcel*|package*|deliver*|shipment*|postal|mail}, stop{s|ped|} {accepting|taking}, resum{e|es|ed|ing} {taking|accepting|parcel*|deliver*|shipment*|mail}, supply chain, hub, walk{s|ed|} out, parcel drivers, mail facility, storage, next day, delivery {deal|contract|partner}, port, flights',
      },
      court: {
        3: 'attorney general, dismiss*, upheld',
        4: 'state to appeal, suspension procedure, suspend site',
        5: 'lawsuit*, ruling, litigation, plaintiff*, appeal*, class action, tribunal, injunction, files suit, filed suit, filed a complaint, suing, complaint filed, prosecutor*, indict*, court{s|}, judge{s|}, sue{s|d|}, suit, class-action, defendant*, appeal{s|ed} court, court of appeal, supreme court, district court, high court, jury, verdict, ruled, judgment, judgement, restraining order, damages, attorney general {sues|files|filed|has sued|brings|accuses|takes}, brought a case, brings case, bring{s|ing|} {a case|an action|suit}, legal {action|challenge|proceedings|bid}, takes {temu|shein|aliexpress|tiktok|alibaba} to court, prosecut{ors|or|ion|ed}, trial, appeal against, filed {a complaint|suit|a suit} in, settle{s|d} {lawsuit|suit|case|claims}, criminal charges, racketeering, throw out, motion to, discovery can, district attorney, state of {arkansas|texas|nebraska|kentucky|arizona}, plead*, lawyers for',
      },
      labor: {
        3: 'jobs, employ*',
        4: 'supplier audit*, factories, 75-hour, delivery drivers, laid off',
        5: 'labour rights, workers, uyghur, sweatshop*, labor law, layoffs, employees, labour, labor {law*|rights|condition*|department|union*|abuse*|practice*|standards|shortage*|}, forced {labour|labor}, child {labour|labor}, workforce, working {hours|conditions|week}, wage{s|}, strike{s|}, union{s|}, layoff*, lay{s|ing|} off, job cuts, overtime, -hour weeks, hour weeks, uyghur*, xinjiang, factory {workers|conditions|staff}, seamstress*, garment workers, drivers, couriers strike, exploit*, sew, stopped work, twelve-hour, 12-hour, 14-hour, 16-hour, shifts, piece rate*',
      },
      consumer_complaints: {
        3: 'faulty, poor quality, counterfeit complaints, inquiries from consumers, consumer counsel*, surveyed consumers, unhappy, victims, delayed delivery, cancel*, warned consumers',
        4: 'greenwashing, recyclab*, hid the names, unfair commercial practices, paid membership, wheel games, gamified',
        5: "consumer centres, consumer centers, helpline*, calls about, never came, took calls, complaints, consumer complaints, refund*, consumer harm, complaint, beuc, scam*, consumer damage, customer service, dark patterns, consumer {protection|law|rights|group*|association*|watchdog|complaint*|organisation*|organization*|affairs|agency|body|advocates|champion|authority|ombudsman|centre|center}, consumers' {rights|association}, complaint{s|} {about|over|from|rose|against|to|have|jumped|up}, complained, mislead{ing|s|}, decepti{ve|on|vely}, deceiv*, fake {discount*|sale*|review*|reductions|original|reference}, false {discount*|advertis*|claims|reductions|price*|urgency}, bogus {discount*|reductions}, phantom {discount*|reductions}, {inflated|fictitious|made-up} {price*|discount*|original}, reference price*, original price*, lowest price, price reduction*, dark pattern*, pressure {selling|tactics}, countdown, unfair {commercial|terms|practices|contract*}, greenwash*, green claims, environmental claims, fraud*, phishing, rip-off, undelivered, never arrived, not delivered, delivery problems, returns, cancel{lation|lations|led}, dispute*, hid{e|es|ing|den|} {who|the|seller*|identity}, seller{s'|s’|} {identity|identities|names|details|information}, which trader, who sells, trader{s'|} {identity|details}, disguised {ad*|advert*|promotion*}, undisclosed, paid {reviews|creators|influencers}, sponsored posts, hidden advertis*, misleading advertis*, advertising {standards|rules|watchdog}, discount claims, terms of use, terms and conditions, shoppers {were|could not|had been}, warranty, chargeback*, markdown*, countdown clocks, pushy, consumer {case|action|bodies}, inflated, misl{ed|eading}, shoppers' rights, trade descriptions, traps, tricks",
      },
    },
    status: {
      proposed: {
        1: 'would',
        2: 'planned, may impose, could, plan to',
        4: 'tabled a bill, submitted a bill, draft rules, draft regulation, proposes to, is drafting, plans legislation, bill would, seek comment, public consultation, mooted, suggested, foresees, parliament must vote, would bring in, budget amendment, preparing to end, preparing to, wants to, may scrap, to be debated, discussion paper, review of the, debate over, legislative notice, would repeal, draft decree, bill to amend, plans to, is considering, seeks to, public comment, pushing for',
        5: "propos{e|es|ed|al|als|ing}, draft{s|ed|ing|}, bill{s|}, consult{s|ed|ing|} on, consultation{s|}, open{s|ed|} consultation, seek{s|ing|} {views|comment*|feedback|input}, ask{s|ed|} {for views|businesses for|the public|industry}, call for evidence, consider{s|ing|ed}, weigh{s|ing|ed|}, mull{s|ing|ed|}, explor{es|ing|e}, stud{y|ies|ying}, review{s|ing|} {the|its|of|whether}, float{s|ed}, motion, tabled, introduc{e|es|ed} {a bill|legislation|bill}, put forward, would {require|impose|oblige|ban|end|scrap|force|make|bring|have to|be required|apply|raise|let}, could {end|scrap|be scrapped|require}, is due to vote, must vote, next goes to, goes to the {senate|house|lower|upper|plenary}, committee {backs|approves|passes|votes}, second reading, first reading, joint committee, white paper, pushes for, urges parliament, recommend{s|ed|}, advis{e|es|ed}, plan{s|} to {scrap|end|abolish|impose|introduce|tax|ban|levy|charge|require}, wants to {scrap|end|ban|tax|levy}, want to, wants to {collect|charge|require|make|levy}, idea goes to, goes to member states, private member's, to be put to, under discussion, is considered, may be",
      },
      announced: {
        2: 'announced, announces, said it will, will be required, will, warned, warns, launch',
        4: 'to examine, to look into, will look into, plans inspections, stepped up checks, notice of violation, sent a letter, sent letters, wrote to, called in, gave until, plans to invest, is set to, sets up, is to open, lines up, has filed, complaint filed, lodged a complaint, faces lawsuit, faces probe, set up a team, urged to investigate, has a month to, ordered to explain, to investigate, has asked, requested, takes shein to court, takes temu to court, launched formal proceedings, proceedings opened, sent questions, must respond, referred to prosecutors, unannounced inspection, told to fix, calls on, called on, examiner*, procedure to suspend, notice to, formal proceedings, preliminarily, is investigating, probe into, dawn raid, lawsuit, inquiry, inspections, investigation is ongoing',
        5: '{submits|submitted|hands in|handed in|presented|delivered} {|a |an |its |the }{|action |remedial |improvement }plan*, moves to {suspend|ban|block|bar}, {starts|started|begins|began} {a |the |}procedure, open{s|ed|ing|} {an |a |}{investigation|probe|inquiry|proceedings|case|formal|preliminary|criminal}, launch{es|ed|ing|} {an |a |}{investigation|probe|inquiry|proceedings|formal|crackdown}, start{s|ed|} {an |a |}{investigation|probe|inquiry}, investigat{es|ed|ing|e|ion into|ors}, under {investigation|scrutiny}, prob{es|ed|ing|e}, look{s|ing|} into, preliminar{y|ily} {finding*|found|view|conclu*|assessment}, statement of objections, request{s|ed|} {for information|information}, ask{s|ed|} {temu|shein|aliexpress|tiktok|the company|for information|to explain}, demand{s|ed|ing|} {answers|information|records|documents|that temu|that shein}, order{s|ed|} {temu|shein|the company|it} to {explain|provide|answer|respond}, subpoena*, raid{s|ed|}, inspect{s|ed|ing|}, su{es|ed|ing|e}, file{s|d|} {suit|a suit|lawsuit|a lawsuit|complaint|a complaint|charges|case}, filed against, brought a case, bring{s|ing|} {a case|an action|case|suit}, lodg{es|ed}, accus{es|ed|ing}, seek{s|ing|} {civil|damages|an injunction|penalties}, go{es|ing|} to court, takes to court, to court, formal notice, warn{s|ed|ing} {temu|shein|aliexpress|tiktok|sellers|platforms|that}, warning letter, given until, given a month, gave {the company|temu|shein|them|it}, deadline, instruct{s|ed}, told {temu|shein|the company|them} to, tells {temu|shein|aliexpress|tiktok|alibaba|platforms}, notified, summon{s|ed}, will {invest|open|build|launch|start|begin|test|inspect|check|examine|investigate|spend|hire|expand|introduce|charge|set up|step up}, to {invest|open|build|launch|start|begin|test|inspect|check|spend|hire|expand|set up|sue|list}, plan{s|ning|} {to |for |an? |}{invest*|open*|build*|launch*|expan*|list*|spend*|hir*|ipo|float|warehouse*}, plan to, plans, planning, aim{s|ing|} to, intend{s|} to, set to, prepar{e|es|ing} to, pledg{e|es|ed}, promis{e|es|ed}, unveil{s|ed}, announc{e|es|ed} {plan*|a plan|that it will|it will|measures}, filed {for|confidentially}, file{s|} {for|confidentially}, confidentially files, submitted a {draft|prospectus|application}, applied for, in talks, is signing, signing up, task force, step{s|ped|} up, crack{s|ing|} down, vow{s|ed}, report {by|from|says|released|published}, puts {temu|shein|aliexpress} on notice, within {7|10|14|15|21|28|30|60|90} days, beg{un|an|ins} proceedings, examin{es|ing}, will need, will pay, to demand, to plough, to hand, raises prices, will raise, asks {temu|shein|aliexpress}, lets {case|lawsuit}',
        8: 'preliminarily found, has preliminarily, preliminary view, preliminary conclusion*',
      },
      passed: {
        2: 'vote, passed, agreed',
        4: "okays, ok'd, clears bill, senate passes, house passes, mps approve, approval by the cabinet, cabinet approves, cabinet approved, formally adopted, gazetted, decision to end, decided to end, resolution, gave the green light, was approved, were approved, was adopted, were adopted, reached a deal, struck a deal, reached agreement, unanimously, lower house, upper house, ratifies, ministers agree, agree to end, agreement on a, adopts bill, lawmakers approve, approves promulgation, order ends, orders end, executive order ends",
        5: 'agree on, has agreed, approved by, ratified, was passed, approved the, approved a, gave final approval, political agreement, council agreed, ministers agreed, final rule, signed an executive order, promulgated, enacted, cleared the, have agreed, voted in favour, voted in favor, parliament backs, backed a, issued regulation, pass{es|ed} {the|a|by|bill|into|law|its}, adopt{s|ed}, approv{e|es|ed|al}, vot{e|es|ed} {to|for|in|through}, agree{s|d} {to |on |that |a |the |in }{scrap|end|abolish|impose|introduce|levy|charge|principle|deal|duty|fee|position|}, nod{s|ded} {through|to}, nod from, gave the nod, green light, green-light*, green-lit, signed {into law|an order|a decree|the decree|an executive|the bill|off}, sign{s|} {order|bill|decree|executive}, executive order, enact*, ratif*, promulgat*, gazett*, published in the official, finalis{e|es|ed}, finaliz{e|es|ed}, final approval, final vote, final text, clear{s|ed} {parliament|the senate|congress|the house|its final}, becom{es|e|ing} law, became law, endorse{s|d}, rubber-stamp*, unanimous*, overwhelming*, lawmakers {approve*|pass*|back*}, mps {approve*|pass*|back*}, parliament {approve*|pass*|back*|adopt*}, senate {approve*|pass*|back*}, cabinet {approve*|back*|clear*|endorse*|nod*}, council {adopt*|approve*|agree*}, ministers {agree*|approve*|back*|adopt*|sign*}, confirm{s|ed} {the|that|it will|a}, minister confirms, decid{es|ed} to, decision to, issue{s|d} a {rule|regulation|decree}, has issued, makes, will {charge|levy|apply|collect|impose|scrap|abolish|end} the, withdraw{n} {the|its} exemption, closing a',
      },
      in_force: {
        2: 'in force, taking effect, starts today, are now required, must now',
        3: 'came to an end, lost its exemption',
        4: 'becomes effective, has been in force, has applied since, has to, in place since, took force, started requiring, disappeared from app stores, suspends its, ceased, shuts, shuttered, stopped taking orders, scrapped its exemption, ended its exemption, ended the exemption, no longer qualify, since the rule, since the law, began on, started on, is no longer available, pulled its app, removed from app stores, pulled out, closed its, suspended, designated, in force:, begins to apply, starts to apply, suspend service',
        5: "ended, applies from today, starts to bite, curtain falls, are now charged, is now charged, must now pay, began adding, the end of the exemption, first day of, on the first day, have been blocked, suspended operations, took effect, has taken effect, in effect since, into force on, began applying, in force since, have taken effect, is now in effect, began collecting, since taking effect, takes effect {today|on monday|on tuesday|on wednesday|on thursday|on friday|immediately}, taken effect, in effect, came into {force|effect}, come into {force|effect} {today|this}, entered into {force|effect}, went into {force|effect}, effective {today|immediately|since|as of}, now {apply|applies|applying|in force|in effect|pay|pays|must|have to|owe|subject to|face a|charged|required|banned|blocked}, {are|is} now, since {new year's day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|january|february|march|april|may|june|july|august|september|october|november|december}, from today, as of {today|monday|tuesday|wednesday|thursday|friday}, starting today, today{:|}, began {to |}{charging|charge|collect*|apply*|impos*|levy*|paying|pay}, start{s|ed|} {charging|collecting|paying|applying}, kick{s|ed} in, ha{s|ve} {ended|expired|begun|started|stopped|gone}, no longer {exempt|duty-free|qualif*|available|able|accept*|ship*}, ended {on|at|its|the}, expired, lapsed, blocked {access|the app|temu|shein|in}, {has been|is|are|was|were} {blocked|banned|suspended|unavailable|barred|delisted}, inaccessible, shut {down|off}, stopped {accepting|taking|selling|shipping|deliver*}, suspend{s|ed} {parcel*|package*|deliver*|shipment*|service*|operation*|sale*|order*|all}, halt{s|ed}, pause{s|d}, resum{es|ed}, revers{es|ed}, went live, goes live, has gone live, opened {its|in|the|for|to}, opens {its doors|today|to shoppers|first}, launched {in|its|a|on|today}, has launched, debuted, rolled out, entered {the|japan|korea|brazil}, first day, day one, signed a {memorandum|pact|agreement|deal|partnership}, sign{s|ed} {pact|agreement|memorandum|mou|deal}, designated {as|temu|shein|a}, designates, became available, opened {doors|on}, opens doors, open{ed|s} its first, came online, now open, starts selling",
      },
      concluded: {
        3: 'found, fine, penalty, blocked, removed, withdrawn, revealed, failed, tests showed, sanction, cleared, delisted',
        4: 'closes, were fined, ordered the, orders temu, orders shein, orders aliexpress, told to remove, had to remove, were recalled, results showed, tests found that, exceeded the limit, has bought, has acquired, sealed the deal, finalises, finalizes, granted, annulled, overturned, quashed, jailed, arrested, detained, blocked the sale, impounded, rejected the, cleared of, closed its investigation, removed from sale, pulled from sale, did not meet, awarded, has agreed reached a settlement, were seized, confiscated, destroyed, withdraws, withdrew, scrapped plan, fails tests, failed safety, conditional approval, conditionally approved, pays, has paid',
        5: 'closes tokopedia, has completed, completed its, completed the, fine of, imposed a fine, was fined, issued a fine, hit with, ordered agreed settled, settlement, ruled, convicted, penalty of, signed an agreement, signed a, signed a memorandum, closed the, concluded, decision against, levied, upheld, issued an order, sentenced, fine{d|s}, ha{s|ve} {been |}fined, impos{es|ed}, hand{s|ed} {down|out|over|temu|shein}, slap{s|ped}, hits {temu|shein|aliexpress|tiktok|alibaba} with, dock{s|ed}, levie{s|d} {a fine|against}, order{s|ed} to pay, must {pay|hand over} {€|$|£}, agree{s|d} to pay, settle{s|d}, penalised, penalized, sanctioned, convict*, sentenc*, jail*, guilty, rule{s|d} {that|against|for|in|out|on}, ruling, judgment, verdict, found {that|guilty|liable|in breach|to have|to be}, uphold{s|}, dismiss{es|ed}, overturn*, annul*, quash*, struck down, strike{s|} down, throw{s|n} out, threw out, reject{s|ed}, refus{es|ed}, block{s|ed} the {merger|deal|takeover}, clear{s|ed} {the merger|the deal|the takeover|merger|deal}, conditional{ly|} {approv*|clear*}, approv{es|ed} {the |}{merger|deal|joint venture|takeover}, complet{e|es|ed|ion}, clos{e|es|ed} {the |}{deal|acquisition|purchase|case|probe|investigation}, acquir{es|ed}, bought, buys, seal{s|ed}, recall{s|ed|}, pull{s|ed} from, remov{es|ed} {from|after|the}, {was|were} removed, withdrawn from, taken {off|down}, took {down|off}, order{s|ed} {off|the removal|removal|a stop|to stop|sellers to}, serv{es|ed} an order, served with an order, corrective {order|measures|action}, cease and desist, seiz{e|es|ed|ing|ure|ures}, confiscat*, impound*, detain*, arrest*, destroy*, bust{s|ed}, intercept*, caught, uncover{s|ed}, tests {found|show*|reveal*}, test{s|} results, test {finds|found|shows}, fail{s|ed} {safety |the |}{test*|to meet|standards|checks}, found {lead|toxic|unsafe|excess*|in|high|dangerous|harmful}, {finds|find} {lead|toxic|unsafe|excess*|high|dangerous|harmful}, contain{ed}, contained {lead|excess*|up}, exceeded, above the {limit|legal}, {breach*|broke|broken} {safety|uk|eu} {safety |}law, did not comply, non-compliant, judged {dangerous|unsafe}, {per cent|%|percent} {failed|fail|broke|breached|of toys|were unsafe}, legally {binding|enforceable}, {made|make|makes} {commitments |pledges |}binding, ended {its|the|that} {probe|case|investigation|limb}, drop{s|ped} {the|its} {case|probe|investigation|plan}, scrap{s|ped} {plan*|its plan}, abandon{s|ed}, withdr{ew|aws} {plan|the plan|proposal}, correct{s|ed}, apologis*, apologiz*, paid {€|$|£|the fine}, turned down, turns down, lets {case|the case|lawsuit} {go ahead|proceed}, {clears|cleared} {temu|shein|taobao|aliexpress}, found no breach, wiped, come down, came down, ha{s|ve} banned, pulls, shelve{s|d}, scraps, accept{s|ed} {pledges|promises|commitments|a list}, settle{s}, closing an action, has shelved',
      },
      debate: {
        3: 'what it means for, call for, demand, demands, demanded, analysts say, rally',
        5: "{survey|study|poll|report|analysis|tracker|panel} found, {grill|quizz}{es|s|ed|ing|}, grilled, questioned by {lawmakers|mps|deputies|senators}, testif{y|ies|ied}, before {lawmakers|a committee|a parliamentary}, faced {questions|hours of questions}, appeared before, {mp|lawmaker|senator|deputie}s {ask|question|press|accuse}{ed|}, urg{e|es|ed|ing}, call{s|ed|ing} {for|on}, demand{s|ed} {action|that the government|tougher|ban}, argu{e|es|ed}, opinion:, opinion, comment:, editorial, column, interview, explainer, explained, q&a, analysis, what {it|this|the} means, what you need to know, here's what, critics {say|argue|warn}, experts {say|warn}, campaigners, lobby, trade body, petition, debate, fears, warn{s|ed} {of|that} {job|closure*}, told {a|an|the} {swiss|campaign|reporter*|newspaper|bbc}",
      },
      future: {
        4: 'enter into force, come into effect, scheduled to take effect, to be phased, applies from, comes into force, come into force, takes effect, take effect',
        5: '{will|to|would|set to|due to|expected to} {take effect|come into force|come into effect|enter into force|apply|begin|start|end|kick in}, take{s|} effect {on|in|from|next}, com{es|e} into {force|effect} {on|in|from|next}, enter{s} into force, begins {on|in}, start{s|ing} {on|in|from|next}, effective {from|on|january|february|march|april|may|june|july|august|september|october|november|december}, from {january|february|march|april|may|june|july|august|september|october|november|december|next|1}, as of {january|july|next}, by 20{26|27|28|29|30}, phase{d|s} {in|out}, will be {scrapped|abolished|charged|levied|required|removed|ended|phased}, next {year|month}',
      },
    },
    commerce:
      'shopping, e-commerce, ecommerce, online retail*, marketplace*, sellers, retailer*, shein, aliexpress, discount*, bargain, platform*, customs, merchandise, online store*, low-cost, consumers, fast fashion, products, parcels',
    shop: 'tiktok shop, tokopedia, e-commerce, ecommerce, sellers, merchants, online shopping, live shopping, live commerce, shopping feature, social commerce, marketplace, gmv, shopping app, online marketplace, retailers, shopping platform, shopping service',
    parcel: {
      3: 'direct purchase*, goods bought abroad, bought abroad, goods from abroad, online purchases, your parcel, personal use, non-eu parcels, parcels from outside, import duty, overseas purchase*, overseas sellers, parcels, online marketplaces, online platforms, duty exemption, duty free exemption, cross border',
      5: 'overseas business*, overseas e-commerce, foreign e-commerce, domestic agent*, local agent*, uncertified goods, goods from overseas sellers, de minimis, low value parcel*, low value import*, low value package*, low value shipment*, low value goods, small parcel*, small package*, cross border e-commerce, cross border online, overseas direct purchase*, direct overseas purchase*, overseas online purchase*, direct purchases from, cheap parcels, cheap packages, chinese parcels, chinese packages, duty free threshold, tax free threshold, overseas platforms, foreign platforms, overseas shopping, low cost imports, cheap imports, parcel tax, low value consignment*, parcels from china, e-commerce parcels, small value parcels, e-commerce imports, low value items, customs relief, imported parcel*, clothing parcel*, postal parcel*, small value import*, import parcel*, foreign marketplaces, overseas marketplaces, foreign online {shops|stores|retailers}, import levy, goods bought online from, low priced imports, cheap chinese {goods|imports}, parcel levy, e-commerce packages, duty free imports, orders from abroad',
    },
    joint:
      'c-commerce, c commerce, chinese e-commerce, chinese online retailers, chinese online platforms, chinese shopping platforms, chinese platforms, chinese marketplaces, chinese online marketplaces, chinese online shopping, chinese ultra-low-cost, chinese shopping apps, chinese retailers, chinese fast fashion',
    after: 'after, following, months after, weeks after, in the wake of, since its, on the heels of',
    genre:
      "opinion, comment, commentary, editorial, column, op-ed, viewpoint, interview, explainer, explained, q&a, inside, analysis, feature, long read, big read, profile, portrait, factbox, timeline, in numbers, in figures, by the numbers, in charts, year in review, the year in, review of the year, looking back, a year on, one year on, two years on, a year after, retrospective, how, why, what, who, where, meet, behind the, behind, the people who, the man who, the woman who, the women who, life in, a day in, dispatch, on the ground, letter from, podcast, newsletter, first person, reporter's notebook, hearing, minutes, transcript, parliament questions, questions and answers, five things, things to know, what we know, at a glance, special report, in depth, lessons",
    noise: {
      talk: {
        1: 'i, my, you, your',
        2: "i bought, i ordered, my order, my haul, my cart, i spent, i furnished, i paid, i was, i got, i've, my favorite, my favourite, we tested, you can get, you'll, you will love, your wardrobe, your cart, your closet, your first order, your order, new users, sign up, click here, use code, enter code, link in bio, link below, subscribe, comment below, shop now, worth it, legit, scam or legit, should you buy, where to buy, here's how, let's, pro tip, pros and cons, faq, step one, open the app, tap, hack, hacks, tricks",
      },
      coupon: {
        3: "coupon*, promo, stackable, verified codes, code at checkout, bargain finds, editor's picks",
        4: 'voucher*, free shipping code, sitewide, flash sale, black friday deals, cyber monday deals, gift guide, bargains to, cheapest, under $10, under $20, budget finds, discount for new',
        5: 'coupon code*, promo code*, discount code*, voucher code*, coupons for, best coupons, referral code, coupon bundle, % off code, affiliate links, we may earn a commission, affiliate commission, best deals, free gift, cashback code, earn a commission, codes that work, {verified|working} {code*|coupon*}, each code, first-time shoppers, new customers get, $100 off, % off, off your {first|next}, stack {it|these|with|them}, in credits, promo codes, save up to, sale ends, we may {earn|receive}, small fee when you buy, when you buy through, through these pages, our picks, best picks, black friday, cyber monday, deals of, shop the, freebies',
      },
      haul: {
        2: 'review, obsessed, viral',
        4: 'furnished, dorm room, room makeover, wardrobe, styling, outfit, try on, swimsuit, prom dress, wedding dress, decor, aesthetic, ordered from temu, ordered from shein, shopping spree, dupe, beauty finds',
        5: 'haul, unboxing, try-on, is it legit, is temu legit, is shein legit, honest review, my review, i tried, outfit ideas, dupes, must-have worth the hype, i ordered, things to buy, i filled, i furnished, honest verdict, what i would buy, would buy again, what broke, my verdict, i can tell you',
      },
      howto: {
        2: 'tips for sellers, tutorial, checklist, step 1, our guide, course, tips',
        4: 'sourcing agent, drop shipping, print-on-demand, optimize your listing, seo, ads manager, ad campaigns, product research, niche, affiliate program, become an affiliate, creator fund, gmv max, step guide, private label, wholesale from, open a store, open a shop, register as a seller, list your products, how to, set up a tiktok shop, in seven steps, in five steps, in 5 steps, easy steps, seller account, beginners',
        5: "how to sell, how to start, dropship*, step-by-step guide, beginner's guide, how to become a seller, seller guide, how to make money, winning products, how to buy, how to track, side hustle, passive income, how to order, seller tips, product sourcing guide, print on demand",
      },
      stocks: {
        2: 'shares, analyst, nasdaq, ticker',
        5: 'buy rating, price target, shares of pdd, stock to buy, top stock*, stock pick*, dividend',
      },
      car: {
        5: 'recalls cars, car maker, carmaker, ev maker, electric vehicle*, seat belt*, brake*, steering, sedan, vehicle recall, recalls vehicles, hyundai, kia, airbag*, ford, tesla, toyota, brake fluid, suv*, automaker*, nhtsa',
      },
      cloud: {
        5: 'ai model, large language, cloud unit, cloud service*, open-source model, chatbot, gpu, ai assistant, alibaba cloud, qwen, cloud computing, large language model, data center, data centre, cloud region',
      },
      politics: {
        5: "sheinbaum, mexican president claudia, claudia sheinbaum, national security law, divest*, bytedance's u.s., sale-or-ban, joint venture for tiktok us, algorithm control, child safety online, under-13s, teen accounts",
      },
      history: {
        5: 'khan, emperor, ancient, excavation, museum, archaeologists, kingdom, porcelain, caravan*, genghis khan, temujin, dynasty, mongol empire, archaeolog*, silk road exhibition',
      },
      show: {
        2: 'celebrity, teens, challenge',
        4: 'dance, rapper, pop star, film, movie, comedian, album, viral, clip, lip-sync, prank',
        5: 'dance challenge, influencer drama, viral video, singer, concert, box office',
      },
      people: { 5: 'muhammad ali, boxer' },
      sport: {
        5: 'coach, prop, scrum-half, replacements, derby, winger, midfielder, striker, goalkeeper, fixture, kicked, match{es|}, season, squad, league, bench, innings, pitcher, playoffs, championship, world cup, kit, tries, teammate*, pitch, cup, fly-half, bowled, wicket*',
      },
    },
    earlier:
      'last year, last month, a year {ago|earlier}, earlier this {year|month}, in 20{18|19|20|21|22|23|24}, previously, had {already |previously |}been, in a separate case, separately, already fined, last {january|february|march|april|may|june|july|august|september|october|november|december|week|summer|autumn|winter|spring}, two years ago, three years ago, in the past',
    maybe:
      'could, may, might, would, if {it|the|found|they|confirmed|convicted|temu|shein|upheld|proven|so}, risk*, up to, potential*, faces, face, liable, otherwise, threat*, unless',
  },
  facts: {
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
    part: { of: 'of|out of|of the|of its|out of the|of those', whole: '', outOf: 'in|of' },
    delta: {
      before:
        '!made up|!make up|!makes up|!making up|!set up|!take up|!taken up|by|up|down|increase of|decrease of|rise of|drop of|gain of|loss of|decline of|fall of|jump of|growth of|surge of|reduction of|gained|lost|added|shed|adding|losing|gaining|gap of|difference of|lead of|margin of|grew|rose|fell|dropped|declined|jumped|surged|increased|decreased|climbed|slid|slipped|growing|rising|falling|soared|plunged|+|−|dipped|edged up|edged down|rose about|slumped|cut of|rise by|increase by|growth rate of|climbing|jumping|dropping|declining|higher by|soaring|plunging|grown|risen|fallen',
      after:
        'increase|rise|drop|fall|decline|growth|jump|surge|more|fewer|less|higher|lower|gain|loss|decrease|reduction|cut in|hike|year-on-year|year on year|on-year|on year|yoy|month-on-month|on-month|from a year earlier|from a year ago|from the previous month|from the month before|cheaper|bigger|larger|smaller|new users|of growth|discount|off|spike|slump|plunge|from the previous year|from the same|compared with a year|ahead of|behind',
      inside: 'more|fewer|additional|new|extra',
      through: '',
    },
    between: 'between|range of',
    same: 'about|approximately|around|roughly|some|or|or about',
    density: 1,
    former: 'down from|up from|instead of|rather than|previously|formerly|it was|was previously',
    cues: {
      proper: 'the commission',
      will: 'will|to be|would|plans|plan|is set to|are set to|must|due to|scheduled',
      asked:
        'respondents|of those asked|those surveyed|of those surveyed|polled|survey found|survey of|surveyed|asked adults|poll of|interviewed',
      worth: 'worth|valued at|value of',
      anyone:
        'sellers|violators|offenders|operators|businesses|traders|firms that|companies that|importers|whoever|merchants|platforms that|retailers that',
      fine: 'to pay the state|to pay a|have to pay|has to pay|had to pay|{it|company|platform|operator|firm|temu|shein|aliexpress|tiktok} {pays|paid}|to hand over|docked|{cost|costs} {it|them|shein|temu|aliexpress|tiktok|the company|the platform|the firm|the operator}|would cost {shein|temu|aliexpress|tiktok}|{fine|penalty|bill} {for|on}|on pain of|a payment of|penalties reach|penalty of|faces a|foot the bill|for negligence|charged {temu|shein|aliexpress}|took off|with a bill|to pay {€|$|£|rm|rp|₩|won}|told to pay|made to pay|makes {temu|shein|aliexpress|tiktok} pay|pay up|ordered {temu|shein|aliexpress|tiktok|alibaba|the company|the platform|it}|{order|orders|ordering} {temu|shein|aliexpress|tiktok|the company|the platform}|sues {shein|temu|aliexpress} for|levy fines|liable to|liable for up to|breaches cost|maximum is|maximum penalty|reprimand|costs order|administrative penalty|penalty notice|periodic penalty|settled with|settled for|to end the {case|suit|lawsuit|inquiry}|infringement notice|infringement notices|penalty units|fine notice|civil fine|levied a|issued a fine|record fine|hefty|demanded|bill of|pay a total|fined a total|civil penalties|civil penalty|compensation of|pay back|redress|punishable|ticket of|punish|punishing|cost the company|monetary sanction|sanctions of|sanctioning|levied against|penalty payment|penalty payments|order to pay|to pay the watchdog|surcharge|surcharges|punitive|to settle|award up to|award|per violation|for each violation|each violation|per breach|violators|fine|fines|fined|fining|penalty|penalties|penalised|penalized|penalise|penalize|surcharge on the company|sanction of|sanctioned|damages|settlement|forfeit|administrative sanction|punished|compensation order|disgorge*|hit with|slapped|ordered to pay|agreed to pay|must pay|will pay',
      invest:
        'into|put|puts|expand|expansion|raise its stake|outlay|capital of|capital increase|plough|ploughs|ploughing|channel|sink|deploy|deploying|build|building|construction|spending plan|war chest|bankroll|financing|finance|stump up|buyout|buys|buy|sold to|price tag of|deal worth|deal valued|worth of investment|goes|bought|buying|paying|for control|contribute|contributes|contributed|contributing|in cash|put more|go into|inject into|a further|construct|logistics centre|logistics center|fulfilment centre|fulfillment center|put in|puts in|invest|invests|invested|investing|investment|investments|pour|pours|pouring|poured|inject|injects|injected|injection|funding|fund|acquire|acquires|acquired|acquisition|acquiring|takeover|buy a|buys a|bought a|stake purchase|spend|spends|spending|commit|commits|committed|commitment|capital expenditure|build a|earmarked|earmark|pledge|pledged|pledges|injecting|put into|set aside|allocate|allocated',
      threshold:
        'line|draws the line|{sets|set|lowers|lowered|raises|raised|lifted|cut} the {bar|line|amount|limit}|worth no more than|worth at most|worth more than|worth over|worth less than|value up to|valued up to|up to a value|a value of up to|orders above|orders below|orders under|orders over|goods under|goods below|goods above|goods over|parcels under|parcels below|parcels over|parcels above|items under|items below|purchases under|purchases below|purchases above|anything under|anything below|shipments under|shipments below|meet at least|visited by|personal limit|yearly limit|annual limit|per-order limit|free allowance|duty-free amount|tax-free amount|duty-free limit|tax-free limit|tax-free threshold|exemption level|minimum value|level at which|value limit|minimis|duty threshold|duty-free threshold|low-value threshold|exemption for|exemption on|small-parcel exemption|users threshold|cut off|threshold|thresholds|de minimis|limit|limits|ceiling|cutoff|cut-off|exemption limit|duty-free allowance|allowance|exemption threshold|quota|cap|designated as a very large|very large online platform|very large online platforms|vlop|vlops',
      exempt:
        'let off|spared|{escape|escapes|escaped} {duty|tax|vat|gst|customs}|untouched by duty|attract no|attracts no|frees anything|lets in|admits|came in free|come in free|comes in free|enters free|entered free|slip in|through without|comes through without|no customs duty|no import duty|no vat|no tax|no gst|excused|concession|pay no duty|no duties|no tariffs|pays no|pay nothing|escape duty|escape tax|escaped duty|spared duty|enter free|duty-exempt|tax-exempt|tax exemption|duty exemption|tax break|free of customs|free of tax|without tariffs|not taxed|not subject|exempt|exempts|exempted|exemption|exemptions|duty-free|tax-free|duty free|tax free|untaxed|relief|loophole|waiver|waived|no duty|without duty|without paying duty|free of duty|vat-free',
      parcel:
        'parcel|parcels|package|packages|shipment|shipments|consignment|consignments|low-value|imports|goods|imported|orders worth|purchases worth|orders valued|valued at|small-value|import|items worth|goods worth|postal items|goods valued|mail|overseas purchases',
      duty: 'charged {up to|at}|{is|are|was|were|be} charged|{owe|owes|owed} the {state|customs|treasury}|pays duty|pay duty|pay the|be taxed|lump-sum|charges of|on each {parcel|item|package|shipment|consignment|order|delivery|kind|sort|article|category|type}|{each|every} {sort|kind|type|category|article|item|parcel} |for each {delivery|parcel|item|shipment|order|consignment|kind|sort|type|category}|per {category|consignment|shipment|delivery|order|tariff line|heading}|an item|per cent duty|percent duty|duty of|duty at|vat of|vat at|gst of|gst at|tax of|levy of|fee|{handling|parcel|service|delivery|clearance|processing|entry|customs|import} {fee|levy|tax|surcharge}|sales and service tax|service tax|consumption tax|value added tax|value-added tax|import taxes|eco-charge|eco-levy|charged on imports|customs tax|on postal items|on parcels|on imports|for every parcel|on every parcel|for each parcel|on each parcel|on every package|for every package|for each package|every item|handling charge|customs handling|charge per parcel|processing charge|per parcel|per item|per package|import charges|clearance fee|border tax|border levy|tax at|taxed|rate of|tax bill|de facto tax|fee of|customs fees|fees of|added tax|a parcel|of their value|of the value|of its value|a flat|fee on|fee per|fee for each|fee for every|euro fee|customs charges|import charge|charge of|will be charged|are charged|now charged|surtax|import fee|import levy|duty|duties|tariff|tariffs|customs charge|levy|levies|levied|import tax|vat|gst|handling fee|customs fee|sales tax|surcharge|taxed at|import duty|import vat|customs duties|customs duty|tax rate|tax of|processing fee|flat fee|flat charge|flat rate|excise|luxury tax|tax on|taxes|administrative fee|per-item fee|parcel fee|parcel tax|ad valorem|fee on small|fee on low-value|charge on',
      purchase:
        '{shoppers|consumers|customers|buyers|koreans|australians|americans|britons|britain|europeans|germans|japanese|singaporeans|malaysians|indonesians|vietnamese|thais|filipinos|households|people|users} {spend|spent|spending|bought|buy|put|ordered|order|paid|pay}|{sold|sells|sell|selling} goods worth|sold {australians|koreans|britons|americans|germans|japanese}|put through|through the app|of them land|land in|cross the border|crossed the border|crossed at|came into|come into|comes into|came in|coming in|come in this way|came in this way|brought in|bring in parcels|took in|takes in|received|receives|flowed in|flow into|pour in|poured in|passed through|pass through|go through|went through|sent to|sent from|were sent|{parcels|packages|shipments|consignments|packets|boxes} {from|into|a day|a week|a month|a year|per day|every|came|come|entered|enter|arrived|arrive|land|landed|were|are|in|that arrive|that come|that enter}|volume of deals|order volume|orders placed|turnover of its sellers|sales to {consumers|shoppers}|put our|goods to the value of|to the value of|bought online|online imports|cross-border imports|cross-border purchase|clocked up|handled|of goods|gross sales|goods sold|worth of goods|merchandise sales|online retail imports|parcels in|packages in|low-value shipments|goods worth|bought goods|consumers spent|shoppers spent|koreans spent|buyers spent|shoppers bought|consumers bought|ordered|orders worth|orders from|spent|sales on|merchandise worth|turnover on|transactions on|trade volume|cross-border sales|shopping from|imported via|purchases via|ordering from|parcels arrive|parcels arrived|parcels enter|shipments entered|shipments arrived|delivered|small parcels|packages from|direct-buying|overseas shopping by|sold on its|direct purchases|overseas purchases|overseas direct purchases|cross-border purchases|online purchases|purchases from|purchase volume|transaction value|transaction volume|transactions|gmv|gross merchandise value|gross merchandise volume|direct purchase|direct overseas purchases|cross-border shopping|spent on|spending on|card payments|card spending|payments|total payments|imports from|overseas online shopping|overseas shopping|shipped|entered the|arrived|arriving|entering|sales volume|cross-border e-commerce imports|spent at|estimated payments|purchases at|direct-purchase|direct buying|cross-border e-commerce|sold goods worth',
      share:
        "slice|of that business|of online {retail|fashion|sales|shopping}|of the {business|total|market|parcels|shipments|goods|orders|sector|volume|traffic|pie|shares|equity}|of {the country's|its|all|their|such|these} {parcels|orders|shipments|sales|imports|goods}|of direct purchases|commands|commanded|captured|captures|leads with|lead the market|leads the market|trails with|followed with|had been shipped|been shipped from|shipped from|of it is from|of it came|of them from|per cent from|percent from|owner of|owned by|interest of|shareholding|ends up with|its slice|hold|holding|held|owns|own|owning|controlling|makes for|constituted|constitutes|stood for|slice of|portion of|percentage of|of tokopedia|of such|of such goods|of the goods|of goods|of sales|share|of them|of all|of those|of these|of parcels|of all parcels|of the parcels|of shipments|of the market|of the total|of users|of its users|of adults|of packages|of items|of products|of shares|shares of the|market share|accounted for|accounting for|account for|accounts for|make up|makes up|made up|made up of|represent|represents|represented|represented by|proportion|ratio|of all|stake|ownership|usage rate|holds|controls|comprise|comprised|comprises|majority stake|penetration|of the total|coming from|come from|came from|originate|originated|interest in",
      commission:
        "keep a rate|hand over to|takes from|{take|takes|keep|keeps} {a cut|a share of sales}|cut of|{seller|sellers|merchant|merchants|vendor|vendors} {pay|paid|hand|hands|give|surrender|owe}|of each sale|of every sale|of a sale|from each sale|on each sale|skims|creams off|selling charge|marketplace charge|sales commission|commission-free|zero commission|rate for {merchants|vendors|newcomers|new sellers}|seller's fee|sellers' fee|hands over|hand over|of each order|of every order|of each transaction|merchant charges|seller charges|fees from sellers|fees from merchants|fees it charges|fee it charges|will take|cut it takes|charges between|cut of each|cut of every|takes a|charges merchants|charges sellers|charge sellers|charge merchants|per sale|each sale|per order|of each sale|fee for sellers|fees for sellers|fees for merchants|marketplace fee|service fee for sellers|sellers pay|merchants pay|rate for sellers|commission|commissions|seller fee|seller fees|referral fee|referral fees|sales fee|take rate|merchant fee|merchant fees|platform fee|platform fees|selling fee|commission rate|transaction fee|transaction fees|seller commission",
      breach:
        'were affected|are affected|was affected|affected|hijacked|broken into|lay open|open folder|open server|unsecured|kept the records|retained|profiles of|advertising profiles|withdrawn members|subject to the tracking|tracked|siphoned|harvested|collected from|moved to china|sent to china|handed to|passed to|shared with|unlawfully|illegally collected|customer records|order records|erase|film their faces|scraped|copied|on the dark web|for sale online|posted online|dumped|failed to protect|log-in details|login details|log-in|credentials|were taken|data security|security failure|hackers|got hold|intruders|obtained|cyberattack|data theft|unauthorised access|unauthorized access|security incident|data incident|without consent|personal records|private data|sent abroad|names and addresses|phone numbers|data of|details of|intrusion|stole|steal|spilled|breach|breaches|breached|leak|leaks|leaked|leaking|personal data|personal information|privacy|data transfer|transferred overseas|exposed|exposure|hack|hacked|stolen|compromised|customer data|user data|user information|customer information|personal details|data on',
      recall:
        'dismantle|condemned|break safety|broke the {law|rules|standard}|{break|breaks|broke|breaking} {the |}{law|rules|standards|limits}|overheated|overheat|fell apart|came apart|unfit|unsafe levels|above the legal|bore the name|forged|forgeries|copycat|copycats|dupes|pirated|bootleg|were taken|taken out|taken off|takes off|took off the|took the|struck off|swept|weeded out|purges|wiped|banished|expelled|impounded|impound|confiscates|confiscate|intercepts|intercept|nabbed|held back|turned back|turned away|destroy|destroys|scrapped|pulled from|pulls|yanked|delist|delists|{was|were|been|be} {pulled|removed|deleted|taken|blocked|seized|recalled}|stop using|dispose of|handed in|not genuine|not safe|shock|entrapment|drowning|burn|burns|laceration|ingestion|strangulation|exceeds the|above limits|banned substances|banned substance|missing warnings|wrong labels|mislabelled|unlabelled|units were sold|were bought|was bought|had been sold|recalling|found lacking|did not pass|not pass|flunks|came up short|poison|poisonous|lethal|risky|illegal goods|lead content|lead levels|lead and cadmium|excess lead|mercury|arsenic|asbestos|too much|contained|over the limit|above the limit|nickel|exceeding the limit|not meet|choking|suffocation|fire risk|flagged|dismantled|destroyed|confiscation|imitation|imitations|knock-offs|knock-off|bogus|illicit|took down|takes down|take-down|purged|hauled|unlawful|unauthorised|unauthorized|breached rules|breach of safety|chemicals|tainted|notified|alerts|units:|quantity:|could harm|harm|hazard|fall short|break the rules|flunk|flunked|dangerous levels|breached safety|posed a|pose a|recall|recalls|recalled|unsafe|failures|failure|hazardous|dangerous|non-compliant|noncompliant|failed|fail|fails|failing|harmful|toxic|banned|seized|seize|seizure|seizures|counterfeit|counterfeits|fake|fakes|blocked|block|removed|removal|taken down|pulled|delisted|illegal|withdrawn|confiscated|suspended|substandard|carcinogens|carcinogenic|phthalates|exceeded limits|exceeded the|cadmium|deleted|violated|did not meet|does not meet|below standard|prohibited|non-conforming|defective|intercepted|knockoffs|infringing|withdraw|take down|excessive|excess of the',
      users:
        'opened by|opened it|open the app|opens the app|people who opened|used by|use it|used it|using it|on its app|log in|log on|logged on|visit it|visitors a month|monthly|members of|its app has|the app has|app had|app counts|local users|use {temu|shein|aliexpress|tiktok}|buying there|shop there|shopping there|shop at|shop on|buy at|buy from|monthly tally|user numbers at|user tally|headcount of users|people using|people use|each month|every month|per month|a month|opened the|visit the|visited|logged in|logging in|people in the eu|shopped on|shopped at|turned to|monthly audience|audience|reach of|monthly reach|active each|active accounts|had used|users|user base|monthly active|mau|maus|monthly users|active users|recipients|visitors|used the app|use the app|using the app|app users|monthly visitors|user numbers|user count',
      daily:
        'daily|dau|daus|weekly|wau|per day|a day|each day|downloads|downloaded|downloads of|installs|installed|installations|registered|registrations|a week|registered members|new installs|time spent',
      price:
        'held up|on sale for|on sale at|to be had for|had for|went for|goes for|go for|can be had|available for|listed with|listed for|for as little as|starting price|{sells|sold|sell|selling|retailed|retails|retail|listed|offered|priced|bought|charged} {for|at}|a pop|each|the real thing|the original|the original is|the copy|a lamp|a coat|a shirt|a blouse|a sweater|sweaters|a toaster|a toy|a watch|a phone case|a pair of|trainers|sneaker|sneakers|shoe|a bag|sunscreen|lip tint|umbrella|plushie|plushies|doll|hoodie|swimsuit|bathing suit|tops|earrings|necklace|charger|gadget|kettle|drill|wig|lamp|jacket|jeans|skirt|leggings|asked {€|$|£}|asks {€|$|£}|paid {€|$|£}|between them cost|on offer for|going at|tagged at|a pair|each at|apiece|per unit|asking price|fetch|fetches|a piece|sold online|offered for|price|priced|prices|sells for|sold for|selling for|costs|cost|retails|retailing|for just|bargain|dress|t-shirt|price tag|sold at|listed at|going for|purchased for|cheap as|as little as|sale price|average price|sells at',
      effective:
        'kicks off|pencilled in|scheduled for|slated for|due on|due in|falls due|done away|be gone|bite|bites|comes in|came in|phase in|lift off|lives on|live on|live from|open from|lands in|lands on|land on|falls away|fall away|is to end|are to end|to end|end of the exemption|will lose|lose that|will be dropped|be dropped|be done away|will have to|pays|charge|to take effect|is to take effect|comes into operation|come into operation|becomes operational|became binding|becomes binding|has applied|begin to apply|begins to apply|in effect|is in effect|switched on|will follow|follows on|follow on|stops accepting|stop taking|will do the same|binding from|valid from|entry into force|takes over|take over|began|begins|began charging|began to|as from|will be effective|comes in on|come in on|becomes law|become mandatory|becomes mandatory|mandatory from|due to start|set to start|launches on|goes live|kick off|phased in|will be phased|to be phased|deadline|must comply|comply by|is due|will launch|opens on|start from|starts from|will cease|ceases|expire|expires|expired|lapses|lapsed|bar|to bar|ban|bans|banned|will stop|stops|halt|halts|suspends|suspending|suspend|ends|ended|no longer|closes|removed on|takes effect|take effect|took effect|taking effect|effective|comes into force|come into force|came into force|into force|enters into force|enter into force|entered into force|entering into force|comes into effect|come into effect|go into effect|goes into effect|went into effect|going into effect|apply from|applies from|will apply|apply as of|applied from|starts on|will start|start on|starting|begin on|begins on|beginning|will begin|will be introduced|be implemented|implementation date|implemented|will be enforced|enforced|in force|into effect|kick in|kicks in|will end on|ends on|ended on|will be scrapped|abolished|scrapped|be abolished|be imposed from|introduced|will be levied|will be charged|to be levied|to be imposed|will be required|rolled out|start charging|begin charging|will be subject|eliminated',
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
        'seeking damages|sought damages|demands damages|demanding damages|claim for damages|suing for|no fine|no fines|not fined|not been fined|not be fined|no penalty|no penalties|not impose|not imposed|not imposing|without a fine|without imposing|without any fine|did not fine|avoided a|avoid a fine|escaped a fine|spared a|denied|deny|denies|denying|no plans to invest|not invest|not to invest|no recall|no evidence|not leaked|no leak|no personal|rather than fining|instead of a fine|instead of fining|will not be fined|stopped short of|was not fined|were not fined|no investment',
      earlier:
        'earlier|previously|previous|a year earlier|a year ago|last year|in the past|had been fined|had fined|already fined|has already|prior|formerly|back in|the year before|the month before|a month earlier|compared with|compared to|up from|down from|in contrast|that followed|following a|separately|had already|came after|comes after|months after|weeks after|in a previous|against the|past|the current|currently|existing',
      tested:
        'tested|inspected|examined|checked|sampled|surveyed|tests on|inspection of|tests of|test of|analysed|analyzed|reviewed|bought|purchased|looked at|collected|sample of|inspections of|screened|investigated|testing of|testing',
      each: 'respectively',
      but: 'but|while|whereas|although|though|however|as|after|when|because|which|who|followed by',
      asOf: 'as of|at the end of|at end-|by the end of',
      announced:
        'announced|said on|said in|released on|published on|voted|vote|meeting|reported on|said|told reporters|statement|hearing|signed|adopted|agreed on|approved on|consultation|comment|founded|launched in korea|since|launched|opened|established',
      shield:
        "discount market|discount retailer|discount retailers|discount platform|discount app|discount shopping|discount site|deep-discount|ultra-cheap|cut-price|fraction of|sales arm|sales unit|sales practices|sales tactics|sales event|sales on|price reductions|price cuts|price comparison|price reduction|price war|price tags|price tag of the fine|korea customs service|customs service|customs authority|customs officials|customs agency|customs data|fair trade commission|european commission|trade commission|federal trade commission|commission said|commission spokesperson|commission president|commission official|commission has|commission fined|consumer product safety commission|data protection commission|information protection commission|privacy commission|commission also|commission added|commission found|tax service|tax authorities|fine print|investor|investors|shareholder|shareholders|shared|lead to|leads to|led to|leading to|lead time|mail carrier|united states|commission on|commission in|commission opened|commission imposed|protection commission|people familiar|commission will|commission would|commission can|securities and exchange commission|exchange commission|commission told|european commission's|commission's|commission decided|commission ruled|commission plans|commission proposed|commission statement|commission vice-president|commission spokesman|commission preliminar*|at a price|go up|limited to|user agreement|state of emergency",
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
      weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      gone: 'took|came into|went into|entered|ended|began|started|expired|lapsed',
      relative: {
        'this month': 'this month',
        'last month': 'last month',
        'this year': 'this year|so far this year|the current year',
        'month before': 'the previous month|previous month|the month before|a month earlier|a month before',
        today: 'today',
        'next month': 'next month',
        'next year': 'next year',
        'last year': 'last year|the previous year|the year before',
        'same month last year':
          'a year earlier|a year ago|one year earlier|one year ago|the same month last year|the same month a year earlier|same month a year earlier|same month last year',
      },
      years: 'years|year|-year',
      months12: 'months|month',
      ordinal: 'st|nd|rd|th',
      due: 'by|by the end of|by end of|by the start of|no later than|at the latest by|at the latest in',
      until: { before: 'until|till|through|by|by the end of|by end of|months to', after: '' },
      since: { before: 'months to|since|launched in|launch in|founded in|after', after: '' },
      past: 'last|past',
      coming: 'next|coming|upcoming',
    },
    firms: {},
  },
  gate: {
    acts: {
      fine: 'fine, fined, fines, fining, penalty, penalties, penalised, penalized, surcharge*',
      invest: 'invest, invests, invested, investing, investment, investments',
      recall:
        'recall, recalls, recalled, pulled from sale, withdrawn from sale, sales halted, halted sales, off the market',
      investigate: 'investigat*, probe, probes, probed, probing, inquiry, inquiries, inspect*',
      ban: 'ban, bans, banned, banning, prohibit*, block, blocks, blocked, blocking, suspend*, halt, halts, halted',
      approve: 'approv*, passed, passes, adopted, adopts, ratified, cleared the, greenlit, green light',
      reject: 'reject*, dismiss*, turned down, struck down, overturn*, annul*, threw out, refused to approve',
      uphold: 'upheld, upholds, uphold, granted the, sided with, won the case, won its case',
      withdraw:
        'withdrew, withdraw, withdraws, withdrawn, scrapped, cancel*, abandon*, shelved, called off, dropped its, dropped the',
      effect:
        'take effect, takes effect, took effect, taken effect, taking effect, in force, into force, effective from, enforced, apply from, applies from, applied from, come into effect, came into effect, applies from',
      sue: 'sue, sued, sues, suing, lawsuit, lawsuits, filed suit',
      appeal: 'appeal, appeals, appealed, appealing, contest the, contested the',
      agree:
        'agreement, agreements, agreed, agrees, signed, pact, memorandum, pledge, pledged, pledges, settlement, settled, promised',
      leak: 'leak, leaks, leaked, data breach, transferred',
      rise: 'rose, rise, rises, risen, rising, increas*, grew, grown, growth, surg*, jump, jumped, climb*, up, raise, raised, raises, hike, hiked',
      fall: 'fell, fall, falls, fallen, falling, declin*, decreas*, drop, drops, dropped, down, slump*, shrank, lowered, cut, cuts',
      exempt: 'exempt, exempts, exempted, exemption, exemptions, duty-free, duty free, tax-free, waive*',
      abolish:
        'abolish*, scrap the, scraps, removes the exemption, end the exemption, ends the exemption, ended the exemption',
      order: 'ordered, corrective order',
      admit: 'admitted, admits, acknowledged, apologised, apologized, apologises, apologizes',
      deny: 'denied, denies, deny, dispute, disputes, disputed, disagree*, rebutted',
      prosecute: 'arrest*, convict*, prosecut*, indict*, charged with',
      leave:
        'exit, exits, exited, leave korea, leaves korea, leaving korea, shut down, shutting down, pull out, pulled out, pulls out, closing down, quit the',
      acquire: 'acquir*, takeover, merger, merged',
      compensate: 'compensat*, refund, refunds, refunded, damages',
      safe: 'safe, met the standard, met safety, meets safety, met all, passed safety, passed the safety, complied, compliant',
      violate: 'breach, breaches, breached, violat*, infring*',
      unsafe:
        'unsafe, hazardous, dangerous, toxic, harmful, failed safety, failed the safety, failed to meet, failed tests, non-compliant, substandard, over the limit, above the limit, did not meet, fell short',
    },
    not: {
      before:
        "not, no, never, without, didn't, wasn't, weren't, isn't, hasn't, won't, doesn't, don't, denied, denies, deny, refused, refuses, declined, declines, avoided, avoids, escaped, escapes, cleared of, nor, neither, cannot, can't, failed to, stopped short of, ruled out, rules out, cancelled, canceled, scrapped, withdrew, dropped",
      after:
        'not, was cancelled, was canceled, was scrapped, was dropped, was withdrawn, was annulled, was overturned, ruled out',
    },
    may: {
      before:
        'may, might, could, would, can, if, plans to, plan to, planning to, considering, considers, mulls, mulling, weighing, weighs, risk, risks, faces, face, facing, seeks, seeking, threatens, threatened, proposed, proposes, proposing, potential, possible, likely, expected to, aims to, intends to, whether, calls for, called for, urged, urges, up to, preparing to, should',
      after: 'may be, might be, could be, possible, likely, under consideration, would be',
    },
    shield:
      'up to, set up, sign up, signed up, take up, taken up, made up, follow up, up for, scale up, shut down, break down, crack down, cracks down, cracked down, struck down, turned down, not only, no later than, no more than, no fewer than, no less than, not just, may 1*, may 2*, may 3*, no. 1, can be seen',
    orders:
      'ignore your instructions, ignore all previous, ignore previous, ignore the above, disregard your instructions, disregard previous, system prompt, write that',
    reach: [34, 22],
    breaks: 'but, while, after, although',
    turns: 'but, while, whereas',
  },
};

export default en;
