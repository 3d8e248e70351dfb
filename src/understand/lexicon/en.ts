import type { Lexicon } from './lexicon.ts';

/** English; its law and authority words are also looked for in articles of other scripts. */
export const en: Lexicon = {
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
};
