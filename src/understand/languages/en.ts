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
        5: 'to bar, bars, barred, barring, prohibit*, outlaw*, new law requires, consultation on, regulation, regulations, legislation, bill, bills, ban, bans, banned, new rules, new law, draft law, lawmakers, crackdown, decree, directive, ordinance, designate*, amendment*, domestic agent, local agent, local representative',
        3: 'permendag, minister warns, parliament, senate, cabinet, requirement*, mandatory, licen*, restrict*, regulate*, obligation*, very large online platform*, vlop, e-commerce act',
        1: 'law, rules, act, digital services act, dsa, compliance, block, blocked, blocking, permit*, suspend*, ministry',
        4: 'legislative notice, e-commerce law, authorised representative, authorized representative, suspension of business, social commerce, inform consumers act',
        2: 'licence, revocation',
      },
      investigation: {
        5: 'preliminary view, breaks digital rules, in breach of, dsa proceedings, proceedings against, examiner*, on-site inspection*, unannounced inspection, on-site probe, sent questions, looks into, opened a case, ex-officio, preliminary inquiry, investigat*, probe*, formal proceedings, inquiry, raid*, dawn raid, inspection*, preliminary finding*, request for information, requests for information, preliminarily found, opens case, subpoena*, scrutin*, under investigation, formal request',
        3: 'suspected, alleged*, looking into, complaint against, examin*, questioned',
        1: 'watchdog',
        4: 'alleging that they violate, sent notices, alleging, alleges, days to put things right, days to cure, days to comply',
      },
      fine: {
        5: 'fine, fined, fines, penalt*, fining, surcharge, civil penalty, settlement of, financial penalty, settlement',
        3: 'imposed, impose, imposes, slapped, ordered to pay, agreed to pay, to pay $, pay $, to settle',
        0.5: 'risks a fine, a fine of as much as, fine of as much as, fines of as much as, may be charged up to, penalties for repeat, fined if, risks fines, risk of fines, risk of facing, potential penalt*, face sanctions, could face sanctions, at risk of facing, may be ordered to pay, could be ordered to pay, could have to pay, fines potentially, penalties could, fines could, may face penalt*, no penalt*, did not impose, has not imposed, was not fined, escaped a fine, will not be fined, fines for violations, subject to a fine, could be fined, may be fined, can be fined, could face fines, face fines, face a fine, faces fines, could face a fine, risk fines, risk a fine, fines of up to, fine of up to, fines up to, fines can reach, fines could reach, could lead to fines, may lead to fines, no fine, not fined, without a fine, potential fine*, possible fine*, face penalt*, could face penalt*, penalties of up to, subject to fines, or face fines, fined up to, threat of fines, threatened with fines',
        1: 'punish*',
      },
      agreement: {
        5: 'agreement, memorandum of understanding, mou, voluntary commitment*, pledge*, commitments, voluntary agreement, partnership, signed a pact, product safety pledge, accord',
        3: 'commitments made binding, voluntary, signed, commit, agreed, cooperat*, pact, joint effort',
      },
      investment: {
        5: 'invest, investment*, invests, joint venture, acquisition, acquire*, stake, ipo, initial public offering, listing, takeover, invested, investing, funding, buy a majority',
        3: 'expand*, new warehouse, fulfillment center, distribution center, logistics center, open its first, enters, launch*, market entry, merger, store opening, valuation',
        4: 'enters the, entered the, starts service, launches in, launched in, set up a local, local company, local unit, begins operations, opens its, opens in, business plan, will spend, to spend, billions of dollars, purchase of, recruits sellers, recruiting sellers, local-to-local, returns to, market debut, majority stake, buys into, capital injection, injected',
      },
      product_safety: {
        5: 'recall*, unsafe, product safety, hazard*, toxic, phthalate*, lead levels, cadmium, safety test*, choking, safety standards, dangerous products, carcinogen*, safety gate, cpsc, non-compliant products, harmful substances, heavy metal*, safety warning, stop using, test purchases',
        3: "toys, safety, burn, fire risk, children's products, failed tests, lead, flammab*, electric shock, chemical*, defect*, injur*, illegal products, illegal goods, tested, testing, test more, mystery shopp*, e-bikes",
        4: 'illegal items, sex doll*, weapons, button battery, button batteries, safety label*, rogue traders, failed, tested products, products failed, times the limit, found harmful, unfit, unsuitable, harmful goods, hazardous listings, carcinogenic',
      },
      data_privacy: {
        5: 'privacy, personal data, personal information, gdpr, data protection, data breach, cookies, cookie, data transfer*, leaked, data leak, biometric',
        3: "users' data, seller accounts, accounts of sellers, attackers, transfers of user data, share data, sharing data, data harvesting, under-14, children's data, personal details, consent, spyware, malware, user data, breach, hack*, data of users, sensitive data",
        4: "privacy law, delete their data, privacy policy, customers' data, users' personal, data on to china",
      },
      tax_customs: {
        5: 'customs, tariff*, de minimis, duty free, duty-free, import duty, import vat, customs duty, customs low-value parcel*, low-value import*, low-value package*, low value goods, consumption tax, sales tax, gst, tax exemption, handling fee, small parcel*, small package*, tax-free',
        3: 'duties, tax, taxes, duty, levy, levies, parcel*, import tax*, smuggl*, exemption, packages, import*',
        4: 'loophole, low-cost import*, small-parcel*, small-value import*, duty-free threshold, low-value shipment*, low-value consignment*, low-value packages, import levy, vat exemption, customs exemption, flat fee, per parcel, per item',
      },
      market_figures: {
        5: 'monthly active users, mau, market share, active users, app downloads, monthly users, sales volume, gross merchandise, gmv, transaction volume, daily active users, most downloaded, retail analytics, unique visitors, user numbers, average monthly',
        3: 'downloads, revenue, market research, wiseapp, mobile index, sensor tower, similarweb, quarter, year-on-year, on-year, survey, record high, data showed, profit, sales rose, sales fell, statistics korea, percent from, ranked, users rose, users fell, user base',
        2: 'direct purchases',
        4: 'overtook, app rankings, most used, most popular, monthly visitors, card spending, spending at, sales of, sales on, parcel volume, parcels entered, share of, biggest app, ranking, market size, forecast, data from, according to data',
      },
      competition: {
        5: 'antitrust, competition authority, fair trade, unfair trade, false advertising, unfair competition, dominance, monopol*, predatory pricing, foreign subsidies, anti-competitive, anticompetitive, competition law, merger review, merger control, competition commission',
        3: 'competition, discount claims, unfair, advertis*, price dumping, level playing field',
        4: 'merger, conditions on, antitrust approval, block data sharing, sharing customer data, terms of use, conditional approval, foreign subsidies regulation, subsidies',
      },
      ip_counterfeit: {
        5: 'counterfeit*, fake goods, trademark*, copyright, intellectual property, patent*, knockoff*, fakes, infring*, copycat*, piracy, design theft, notorious markets',
        2: 'brand protection, authentic, copied, designers',
        3: 'counterfeit goods, replica*, design copying, authenticity, rights holders, brand owners, dupes',
      },
      logistics: {
        5: 'logistics, warehouse*, fulfillment, fulfilment, delivery time*, shipping, air cargo, air freight, postal service*, same-day delivery, next-day delivery, last-mile, freight, distribution hub',
        3: 'delivery, courier*, cargo, postal, shipment*, deliveries, supply chain',
        4: 'suspended parcels, postal operator*, post offices, cargo flights, shipping costs, delivery times, parcel lockers, delivery service, last mile',
      },
      court: {
        5: 'lawsuit*, court, sued, sues, judge, ruling, litigation, plaintiff*, attorney general sues, appeal*, class action, tribunal, injunction, files suit, filed suit, filed a complaint, legal action, suing, complaint filed, prosecutor*, indict*',
        3: 'attorney general, judgment, verdict, trial, legal challenge, dismiss*, upheld',
        4: 'supreme court, state to appeal, suspension procedure, suspend site',
      },
      labor: {
        5: 'forced labor, forced labour, labor rights, labour rights, workers, child labor, child labour, working conditions, uyghur, union, wages, working hours, sweatshop*, labor law, strike, layoffs, employees',
        3: 'labor, labour, jobs, employ*',
        4: 'supplier audit*, factories, factory workers, 75-hour, delivery drivers, lay off, job cuts, laid off',
      },
      consumer_complaints: {
        5: 'consumer centres, consumer centers, helpline*, calls about, never came, took calls, complaints, consumer complaints, refund*, consumer group*, consumer agency, consumer harm, complaint, consumer organisation*, consumer organization*, consumer association*, beuc, scam*, consumer damage, customer service, consumer advocates, consumer protection, consumer law, misleading, misled, deceptive, fake discount*, false discount*, dark patterns',
        3: 'never arrived, undelivered, faulty, poor quality, counterfeit complaints, chargeback*, inquiries from consumers, consumer counsel*, surveyed consumers, returns, unhappy, victims, delayed delivery, cancel*, warned consumers',
        4: 'lowest price, price reduction*, reference price*, greenwashing, environmental claims, green claims, recyclab*, hid the names, unfair commercial practices, consumer rights, unfair terms, terms of use, paid membership, pressure selling, wheel games, gamified',
      },
    },
    status: {
      proposed: {
        4: 'tabled a bill, submitted a bill, draft rules, draft regulation, drafting, would have to, proposes to, is drafting, plans legislation, bill would, would oblige, seek comment, public consultation, motion, mooted, suggested, recommends, recommended, foresees, parliament must vote, would bring in, budget amendment, preparing to end, preparing to, wants to, could end, may scrap, to be debated, put forward, plans to scrap, plans to end, plans to abolish, plan to scrap, white paper, discussion paper, review of the, studies, debate over, legislative notice, would repeal, draft decree, bill to amend, weighs, considers, proposal, proposed, proposes, draft, bill, drafted, introduced a bill, considering, mulls, mulling, propose, weighing, plans to, would require, would impose, tabled, consultation, floated, is considering, seeks to, would be required, public comment, pushing for',
        2: 'planned, may impose, could, plan to',
        1: 'would',
      },
      announced: {
        4: 'to examine, to look into, will look into, to inspect, plans inspections, stepped up checks, will step up, steps up, formal notice, notice of violation, sent a letter, sent letters, wrote to, called in, given until, gave until, to test, will test, will check, plans to invest, will invest, to invest, intends to, aims to, to launch, is set to, sets up, is to open, lines up, pledged, promised, has filed, complaint filed, lodged a complaint, faces lawsuit, faces probe, task force, set up a team, under scrutiny, urged to investigate, warning letter, notified, has a month to, gave the company, ordered to explain, summoned, opened proceedings, raids, to investigate, will investigate, has asked, requested, demanded information, filed suit, files suit, takes shein to court, takes temu to court, to court, suing, sue, opens case, launched formal proceedings, proceedings opened, sent questions, must respond, referred to prosecutors, unannounced inspection, told to fix, calls on, called on, examiner*, procedure to suspend, starts procedure, notice to, investigates, investigated, investigate, opened an investigation, launches probe, launched an investigation, opens investigation, opened formal, formal proceedings, preliminary finding*, preliminarily, under investigation, is investigating, investigating, request for information, requests for information, opens probe, probe into, investigation into, raided, dawn raid, sues, sued, filed a lawsuit, files lawsuit, lawsuit, launched a probe, opened a probe, inquiry, inspections, statement of objections, requested information, probing, inspected, filed a complaint, launches investigation, investigation is ongoing, asked for information, accused, launched an inquiry',
        2: 'announced, announces, said it will, will be required, unveiled, to open, will start, will begin, will, warned, warns, plans, launch',
        8: 'preliminarily found, has preliminarily, preliminary view, preliminary conclusion*',
      },
      passed: {
        5: 'agreed to scrap, agreed to end, agree on, agreed a, has agreed, signed an order, passed the, approved by, adopted, approves, voted to, signed into law, ratified, was passed, approved the, approved a, gave final approval, agreed on, political agreement, council agreed, ministers agreed, finalised, finalized, final rule, signed an executive order, promulgated, votes to, enacted, passed a, cleared the, have agreed, voted in favour, voted in favor, parliament backs, backed a, signs order, issued a regulation, issued regulation',
        2: 'approved, vote, passed, agreed, adopts',
        4: "okays, ok'd, clears bill, senate passes, house passes, mps approve, approval by the cabinet, cabinet approves, cabinet approved, agreed in principle, formally adopted, signs bill, signed a decree, signed the decree, gazetted, published in the official, decided to, decision to end, decided to end, resolution, green-lit, rubber-stamp*, gave the green light, endorsed, was approved, were approved, was adopted, were adopted, becomes law, become law, signed off, reached a deal, struck a deal, reached agreement, unanimously, lower house, upper house, ratifies, cleared parliament, green light, final approval, ministers agree, agree to end, agreement on a, adopts bill, lawmakers approve, approves promulgation, order ends, orders end, executive order ends",
      },
      in_force: {
        5: 'ended at, ended, applies from today, since monday, since tuesday, since wednesday, since thursday, since friday, starts to bite, curtain falls, are now charged, is now charged, must now pay, now pay, began adding, the end of the exemption, first day of, on the first day, has been blocked, was blocked, have been blocked, blocked access, has been suspended, suspended operations, took effect, came into force, entered into force, has taken effect, now in force, went into effect, came into effect, in effect since, takes effect today, effective today, into force on, began applying, in force since, have taken effect, now applies, came into effect, is now in effect, ended on, has ended, kicked in, started applying, began collecting, since taking effect, effective immediately',
        2: 'in force, in effect, taking effect, starts today, are now required, must now',
        4: 'becomes effective, has been in force, has applied since, has to, in place since, took force, started requiring, now required, has been banned, is banned, are banned, is blocked, are blocked, inaccessible, disappeared from app stores, suspends its, stopped selling, stopped shipping, ceased, shuts, shuttered, stopped taking orders, entered into effect, scrapped its exemption, ended its exemption, ended the exemption, expired, no longer qualify, since the rule, since the law, began on, has begun, started on, started charging, has started, have begun, went live, is no longer available, halted, pulled its app, removed from app stores, shut down, pulled out, closed its, suspended, designated, designates, in force:, begins to apply, starts to apply, suspend service, has stopped',
        3: 'as of today, are now, from today, came to an end, no longer exempt, no longer duty-free, lost its exemption',
      },
      concluded: {
        5: 'completed, completes, closes tokopedia, closes purchase, closes the purchase, has completed, completed its, completed the, fined, fine of, imposed a fine, was fined, imposes, imposed, issued a fine, hit with, ordered agreed settled, settlement, ruled, convicted, penalty of, fines, slapped, signed an agreement, signed a, corrective order, recalled, recall, signed a memorandum, closed the, concluded, decision against, levied, dismissed, upheld, legally binding, made binding, issued an order, found liable, sentenced, found that, corrective measures',
        3: 'sanctioned, found, fine, penalty, seized, blocked, removed, withdrawn, revealed, contained, failed, tests showed, sanction, completion, cleared, delisted, pulled from',
        4: 'closes, has been fined, were fined, penalised, penalized, found guilty, ordered the, orders temu, orders shein, orders aliexpress, told to remove, had to remove, were recalled, recalls, results showed, tests found, tests found that, did not comply, non-compliant, exceeded the limit, above the limit, acquired, has bought, has acquired, bought, sealed the deal, closes deal, finalises, finalizes, granted, annulled, overturned, quashed, jailed, arrested, detained, seizes, blocked the sale, impounded, struck down, rejected the, cleared of, closes probe, closed its investigation, ended its probe, were removed, removed from sale, pulled from sale, taken down, found unsafe, failed to meet, did not meet, awarded, has agreed reached a settlement, were seized, confiscated, destroyed, corrected, withdraws, withdrew, scrapped plan, fails tests, failed safety, handed down, conditional approval, conditionally approved, refused, rejected, pays, has paid',
      },
      debate: {
        3: 'explainer, q&a, what it means for, what you need to know, urged, urge, calls for, call for, called for, demand, demands, demanded, argue, argues, interview, opinion, column, analysts say, lobby, petition, rally, debate, critics say, experts say',
      },
      future: {
        4: 'will take effect, takes effect on, take effect on, to take effect, will come into force, enter into force, come into effect, from july, from january, from november, will apply, effective from, starting from, scheduled to take effect, to be phased, will be abolished, will be scrapped, will end, applies from, will enter into force, comes into force, come into force, takes effect, take effect, will be levied, set to take effect',
      },
    },
    commerce:
      'shopping, e-commerce, ecommerce, online retail*, marketplace*, sellers, retailer*, shein, aliexpress, discount*, bargain, platform*, customs, merchandise, online store*, low-cost, consumers, fast fashion, products, parcels',
    shop: 'tiktok shop, tokopedia, e-commerce, ecommerce, sellers, merchants, online shopping, live shopping, live commerce, shopping feature, social commerce, marketplace, gmv, shopping app, online marketplace, retailers, shopping platform, shopping service',
    parcel: {
      5: 'overseas business*, overseas e-commerce, foreign e-commerce, domestic agent*, local agent*, uncertified goods, goods from overseas sellers, de minimis, low value parcel*, low value import*, low value package*, low value shipment*, low value goods, small parcel*, small package*, cross border e-commerce, cross border online, overseas direct purchase*, direct overseas purchase*, overseas online purchase*, direct purchases from, cheap parcels, cheap packages, chinese parcels, chinese packages, duty free threshold, tax free threshold, overseas platforms, foreign platforms, overseas shopping, low cost imports, cheap imports, parcel tax, low value consignment*, parcels from china, e-commerce parcels, small value parcels, e-commerce imports, low value items',
      3: 'direct purchase*, goods bought abroad, bought abroad, goods from abroad, online purchases, your parcel, personal use, non-eu parcels, parcels from outside, import duty, overseas purchase*, overseas sellers, parcels, online marketplaces, online platforms, duty exemption, duty free exemption, cross border',
    },
    joint:
      'c-commerce, c commerce, chinese e-commerce, chinese online retailers, chinese online platforms, chinese shopping platforms, chinese platforms, chinese marketplaces, chinese online marketplaces, chinese online shopping, chinese ultra-low-cost, chinese shopping apps, chinese retailers, chinese fast fashion',
    noise: {
      talk: {
        2: "i bought, i ordered, my order, my haul, my cart, i spent, i furnished, i paid, i was, i got, i've, my favorite, my favourite, we tested, you can get, you'll, you will love, your wardrobe, your cart, your closet, your first order, your order, new users, sign up, click here, use code, enter code, link in bio, link below, subscribe, comment below, shop now, worth it, legit, scam or legit, should you buy, where to buy, here's how, let's, pro tip, pros and cons, faq, step one, open the app, tap, hack, hacks, tricks",
        1: 'i, my, you, your',
      },
      coupon: {
        5: 'coupon code*, promo code*, discount code*, voucher code*, coupons for, best coupons, referral code, coupon bundle, % off code, affiliate links, we may earn a commission, affiliate commission, best deals, free gift, cashback code, earn a commission',
        3: "coupon*, promo, stackable, verified codes, save up to, code at checkout, bargain finds, editor's picks",
        4: 'voucher*, free shipping code, sitewide, flash sale, black friday deals, cyber monday deals, gift guide, bargains to, cheapest, under $10, under $20, budget finds, discount for new',
      },
      haul: {
        5: 'haul, unboxing, try-on, is it legit, is temu legit, is shein legit, honest review, my review, i tried, outfit ideas, dupes, must-have worth the hype, i ordered, things to buy',
        2: 'review, obsessed, viral ',
        4: 'furnished, dorm room, room makeover, wardrobe, styling, outfit, try on, swimsuit, prom dress, wedding dress, decor, aesthetic, ordered from temu, ordered from shein, shopping spree, dupe, beauty finds',
      },
      howto: {
        5: "how to sell, how to start, dropship*, step-by-step guide, beginner's guide, how to become a seller, seller guide, how to make money, winning products, how to buy, how to track, side hustle, passive income, how to order, seller tips, product sourcing guide, print on demand",
        2: 'tips for sellers, tutorial, checklist, step 1, our guide, course, tips',
        4: 'sourcing agent, drop shipping, print-on-demand, optimize your listing, seo, ads manager, ad campaigns, product research, niche, affiliate program, become an affiliate, creator fund, gmv max, step guide, private label, wholesale from, open a store, open a shop, register as a seller, list your products, how to, set up a tiktok shop, in seven steps, in five steps, in 5 steps, easy steps, seller account, beginners',
      },
      stocks: {
        5: 'buy rating, price target, shares of pdd, stock to buy, top stock*, stock pick*, dividend',
        2: 'shares, analyst, nasdaq, ticker',
      },
      car: {
        5: 'recalls cars, car maker, carmaker, ev maker, electric vehicle*, seat belt*, brake*, steering, sedan, vehicle recall, recalls vehicles, hyundai, kia, airbag*, ford, tesla, toyota, brake fluid, suv*, automaker*, nhtsa',
      },
      cloud: {
        5: 'ai model, large language, cloud unit, cloud service*, open-source model, chatbot, gpu, ai assistant, alibaba cloud, qwen, cloud computing, large language model, data center, data centre, cloud region',
      },
      politics: { 5: 'sheinbaum, mexican president claudia, claudia sheinbaum' },
      history: {
        5: 'khan, emperor, ancient, excavation, museum, archaeologists, kingdom, porcelain, caravan*, genghis khan, temujin, dynasty, mongol empire, archaeolog*, silk road exhibition',
      },
      show: {
        5: 'dance challenge, influencer drama, viral video, singer, concert, box office',
        2: 'celebrity, teens, challenge',
        4: 'dance, rapper, pop star, film, movie, comedian, album, viral, clip, lip-sync, prank',
      },
      people: { 5: 'muhammad ali, boxer' },
    },
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
        'announced|said on|said in|released on|published on|voted|vote|meeting|reported on|said|told reporters|statement|hearing|signed|adopted|agreed on|approved on|consultation|comment|founded|launched in korea|since|launched|opened|established',
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
      until: { before: 'until|till|through|by', after: '' },
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
    reach: [34, 22],
    breaks: 'but, while, after, although',
    turns: 'but, while, whereas',
  },
};

export default en;
