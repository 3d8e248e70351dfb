import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const idNews: Corpus = {
  language: 'id',
  country: 'ID',
  published: '2026-03-12',
  says: [
    [
      'BPOM tarik 4.850 kosmetik ilegal dari TikTok Shop\nBadan Pengawas Obat dan Makanan menarik 4.850 produk kosmetik yang dijual di TikTok Shop. Sebanyak 312 tautan juga diblokir.',
      'recall_count TikTok_Shop 4850 items - -',
      'recall_count TikTok_Shop 312 items - -',
    ],
    [
      'KPPU menjatuhkan denda Rp15 miliar kepada TikTok karena terlambat melaporkan akuisisi Tokopedia senilai Rp1,3 triliun. Denda maksimal menurut aturan ialah Rp25 miliar.',
      'fine TikTok_Shop 15000000000 IDR - -',
      'investment TikTok_Shop 1300000000000 IDR - -',
      'fine - 25000000000 IDR - -',
    ],
    [
      'Temu punya 31 juta pengguna aktif bulanan di Filipina per Januari 2026, sedangkan Shein 14 juta.',
      'mau Temu 31000000 persons 2026-01 -',
      'mau Shein 14000000 persons 2026-01 -',
    ],
    [
      'Nilai transaksi e-commerce nasional pada 2025 mencapai Rp487 triliun, kata Bank Indonesia. TikTok Shop menyumbang 21 persen.',
      'purchase_volume - 487000000000000 IDR 2025 -',
      'share TikTok_Shop 21 percent 2025 -',
    ],
    [
      'Bea Cukai menyita 9.200 barang palsu sepanjang 2025. Aturan baru berlaku mulai 1 Mei: barang kiriman di atas US$3 kena bea masuk 7,5 persen.',
      'recall_count - 9200 items 2025 -',
      'effective_date - 2026-05-01 date - -',
      'threshold - 3 USD - -',
      'duty_rate - 7.5 percent - -',
    ],
  ],
  silent: [
    'Survei terhadap 2.000 responden menunjukkan 64 persen pernah berbelanja di Temu.',
    'TikTok Shop memiliki 5 juta penjual dan 10.000 karyawan di Indonesia.',
  ],
};
