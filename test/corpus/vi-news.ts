import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const viNews: Corpus = {
  language: 'vi',
  country: 'VN',
  published: '2026-03-12',
  says: [
    [
      'Quản lý thị trường Hà Nội thu giữ 6.200 sản phẩm giả nhãn hiệu bán trên TikTok Shop. Chủ kho bị phạt 180 triệu đồng.',
      'recall_count TikTok_Shop 6200 items - -',
      'fine - 180000000 VND - -',
    ],
    [
      'Theo Metric, tổng giá trị giao dịch quý I/2026 đạt 101.400 tỷ đồng. Shopee chiếm 56% thị phần, TikTok Shop 41%.',
      'purchase_volume - 101400000000000 VND 2026-Q1 Metric',
      'share Shopee 56 percent 2026-Q1 Metric',
      'share TikTok_Shop 41 percent 2026-Q1 Metric',
    ],
    [
      'Từ ngày 1/4, TikTok Shop tăng phí hoa hồng từ 8% lên 10% với ngành thời trang. Hàng nhập khẩu dưới 1 triệu đồng vẫn chịu thuế VAT 8%.',
      'effective_date TikTok_Shop 2026-04-01 date - -',
      'commission TikTok_Shop 8 percent - -*',
      'commission TikTok_Shop 10 percent - -',
      'threshold - 1000000 VND - -',
      'duty_rate - 8 percent - -',
    ],
    [
      'Temu có khoảng 12 triệu người dùng tại Việt Nam trong tháng 2, gấp đôi Shein với 6 triệu người dùng.',
      'mau Temu 12000000 persons 2026-02 -',
      'mau Shein 6000000 persons 2026-02 -',
    ],
    [
      'Từ 1/7/2026, hàng nhập giá trị nhỏ dưới 1 triệu đồng phải nộp thuế VAT 10%. Người bán vi phạm bị phạt đến 50 triệu đồng.',
      'effective_date - 2026-07-01 date - -',
      'threshold - 1000000 VND - -',
      'duty_rate - 10 percent - -',
      'fine - 50000000 VND - -',
    ],
  ],
  silent: [
    'Khảo sát 1.500 người cho thấy 68% từng mua hàng trên Shopee.',
    'TikTok Shop có hơn 500.000 nhà bán tại Việt Nam.',
  ],
};
