import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const zhNews: Corpus = {
  language: 'zh',
  country: 'CN',
  published: '2026-03-12',
  says: [
    [
      '欧盟对Temu处以2亿欧元罚款\n欧盟委员会周三宣布，因违反《数字服务法》，对Temu罚款2亿欧元（约合16亿元人民币）。按规定，罚款最高可达全球年营业额的6%。',
      'fine Temu 200000000 EUR - -',
      'fine - 6 percent - -',
    ],
    [
      '韩国2月月活用户：速卖通912万人，Temu 801万人，SHEIN 223万人。数据来自WiseApp。去年同月速卖通为874万人。',
      'mau AliExpress 9120000 persons 2026-02 WiseApp',
      'mau Temu 8010000 persons 2026-02 WiseApp',
      'mau Shein 2230000 persons 2026-02 WiseApp',
      'mau AliExpress 8740000 persons 2025-02 WiseApp*',
    ],
    [
      '自7月1日起，欧盟对150欧元以下的包裹按每件3欧元征收关税。2025年进入欧盟的小包裹约58亿件，其中九成来自中国。',
      'effective_date - 2026-07-01 date - -',
      'threshold - 150 EUR - -',
      'duty_rate - 3 EUR - -',
      'purchase_volume - 5800000000 parcels 2025 -',
      'share - 90 percent 2025 -',
    ],
    [
      'TikTok小店宣布，4月起把佣金从8%下调至6%，新商家前90天免佣。',
      'effective_date TikTok_Shop 2026-04 date - -',
      'commission TikTok_Shop 8 percent - -*',
      'commission TikTok_Shop 6 percent - -',
    ],
    [
      '1月，Temu在德国的月活跃用户为1960万，SHEIN为1230万，速卖通为870万。',
      'mau Temu 19600000 persons 2026-01 -',
      'mau Shein 12300000 persons 2026-01 -',
      'mau AliExpress 8700000 persons 2026-01 -',
    ],
    [
      '韩国关税厅数据显示，2025年自中国直购商品1.48亿件，占比77%。',
      'purchase_volume - 148000000 parcels 2025 Korea_Customs_Service',
      'share - 77 percent 2025 Korea_Customs_Service',
    ],
    [
      '美国自5月2日起对价值800美元以下的中国小包征收54%的关税，或每件收取100美元。',
      'effective_date - 2026-05-02 date - -',
      'threshold - 800 USD - -',
      'duty_rate - 54 percent - -',
      'duty_rate - 100 USD - -',
    ],
    ['海关查获侵权商品9.2万件，其中八成来自中国。', 'recall_count - 92000 items - -', 'share - 80 percent - -'],
    [
      '法国对SHEIN开出4000万欧元罚单，意大利此前罚了100万欧元。',
      'fine Shein 40000000 EUR - -',
      'fine Shein 1000000 EUR - -*',
    ],
  ],
  silent: [
    'Temu的日活用户超过3000万，下载量连续12个月排名第一。',
    '调查显示，65%的受访者曾在速卖通购物。',
    '拼多多三季度营收1083亿元，净利润293亿元。',
    'SHEIN在全球拥有约1.6万名员工。',
  ],
};
