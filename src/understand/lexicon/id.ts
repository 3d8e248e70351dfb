import type { Lexicon } from './lexicon.ts';

/** Indonesian (Malay reads by it too). */
export const id: Lexicon = {
  topics: {
    regulation: {
      5: 'aturan, regulasi, permendag, larangan, larang, dilarang, melarang, blokir, memblokir, diblokir, pemblokiran, revisi permendag, undang-undang, ruu, peraturan menteri, pse, izin, perizinan, pembatasan, digital services act',
      3: 'barang impor ilegal, ditutup platform, kemendag, kominfo, komdigi, mewajibkan, wajib, take down, tolak, menolak, menutup, membatasi, positif list, positive list, terdaftar, uu',
      1: 'pemerintah, kebijakan',
      2.5: 'peraturan',
      4: 'dilarang jualan, melarang operasi, belum mendapatkan izin, izin pse, belum terdaftar, tidak punya izin, aturan baru, revisi aturan, pembatasan impor, larangan social commerce, harga minimum, minimal us$100, pp nomor',
    },
    investigation: {
      5: 'penyelidikan, menyelidiki, selidiki, investigasi, diperiksa, pemeriksaan, dugaan, penyidikan, diselidiki, sidak, memeriksa, mengusut, usut',
      3: 'diduga, indikasi, memanggil, dipanggil, klarifikasi, mendalami, pengawasan',
    },
    fine: {
      5: 'denda, didenda, mendenda, sanksi, kena denda, sanksi administratif',
      3: 'menjatuhkan, dijatuhi, hukuman, membayar, menghukum',
      0.5: 'terancam denda, bisa didenda, dapat didenda, ancaman denda, bisa dikenai denda, dapat dikenai denda, denda hingga, denda maksimal, terancam sanksi, ancaman sanksi, bisa dikenai sanksi, dapat dikenai sanksi, akan dikenai sanksi',
    },
    agreement: {
      5: 'nota kesepahaman, mou, kerja sama, kesepakatan, komitmen, perjanjian, memorandum',
      3: 'menandatangani, sepakat, bekerja sama, kolaborasi, kemitraan',
    },
    investment: {
      5: 'investasi, berinvestasi, mengakuisisi, suntik dana, pusat logistik, menanamkan, penanaman modal, ipo, merger, mengambil alih, usaha patungan, kepemilikan, menguasai',
      3: 'akuisisi, saham, ekspansi, modal, membuka kantor, masuk ke indonesia, masuk indonesia, goto, dana, penggabungan',
      4: 'beroperasi di, masuk ke pasar, membuka, mendirikan, masuk pasar, kembali beroperasi, miliar dolar, juta dolar',
    },
    product_safety: {
      5: 'berbahaya, ditarik, penarikan, bpom, zat kimia, timbal, ftalat, beracun, keamanan produk, sni, tidak aman, kadmium, logam berat, karsinogen*, kosmetik ilegal, mengandung merkuri, merkuri, bahan berbahaya',
      3: 'standar, kandungan, bahan kimia, tanpa izin edar, izin edar, uji laboratorium',
      1.5: 'kosmetik, mainan',
      4: 'produk ilegal, barang ilegal, uji sampel',
    },
    data_privacy: {
      5: 'data pribadi, perlindungan data, kebocoran data, privasi, data konsumen, data pengguna, pdp',
      3: 'bocor, persetujuan pengguna, mata-mata',
    },
    tax_customs: {
      5: 'bea masuk, bea cukai, pajak, de minimis, ppn, barang kiriman, pph, tarif, kepabeanan, cukai, bebas bea, pembebasan bea, penyelundupan, impor ilegal',
      3: 'impor, barang impor, kargo, djbc, ditjen pajak, menkeu, kementerian keuangan, pungutan, paket',
    },
    market_figures: {
      5: 'pengguna aktif, pangsa pasar, unduhan, gmv, nilai transaksi, pengguna bulanan, pengguna aktif bulanan, jumlah transaksi e-commerce, diunduh, momentum works',
      3: 'laporan, menduduki, peringkat, terpopuler, dikunjungi, kunjungan, jumlah unduhan, nilai impor, transaksi mencapai, transaksi, kuartal, riset, survei, pendapatan, penjualan, naik, turun, tumbuh, persen dibandingkan, pengunjung',
      1: 'pengguna',
    },
    competition: {
      5: 'kppu, persaingan usaha, monopoli, predatory pricing, persaingan tidak sehat, jual rugi, harga predator, antimonopoli, diskon palsu, menyesatkan, iklan menyesatkan, notifikasi akuisisi, pengambilalihan saham, keterlambatan notifikasi, terlambat melapor*',
      3: 'umkm, persaingan, harga murah, mematikan, produk lokal, pelaku usaha lokal, barang murah',
      4: 'terlambat melaporkan, terlambat lapor, telat lapor',
    },
    ip_counterfeit: {
      5: 'barang palsu, palsu, tiruan, merek, pemalsuan, hak cipta, kekayaan intelektual, kw, bajakan',
      2: 'hak merek',
      4: 'melanggar hak, barang kw, produk palsu, merek palsu, memalsukan',
    },
    logistics: {
      5: 'logistik, pengiriman, kurir, pergudangan, ongkos kirim, ongkir, gratis ongkir',
      3: 'ekspedisi, kargo, distribusi, pengantaran',
      4: 'layanan pos, kantor pos, usps, penerimaan paket',
      2: 'gudang',
    },
    court: {
      5: 'gugatan, pengadilan, menggugat, digugat, hakim, putusan, banding, sidang, kasasi, majelis komisi',
      3: 'perkara, jaksa, hukum, vonis, majelis',
    },
    labor: {
      5: 'phk, buruh, pekerja, karyawan, kerja paksa, tenaga kerja, pemutusan hubungan kerja, serikat pekerja, upah',
      3: 'memecat, lembur',
      4: 'karyawan terdampak, pemangkasan, pemecatan, kurir, pengemudi',
    },
    consumer_complaints: {
      5: 'keluhan, pengaduan, aduan konsumen, ylki, pengembalian dana, refund, konsumen dirugikan, bpkn, penipuan, aduan',
      3: 'perlindungan konsumen, konsumen, dirugikan, komplain, tertipu',
    },
  },
  status: {
    proposed: {
      4: 'rencana aturan, rencana revisi, sedang disusun, menyusun, penyusunan, menggodok, digodok, dibahas, membahas, wacanakan, mewacanakan, pertimbangkan, usulan, usul, mengusulkan, rancangan, berencana, akan merevisi, mengkaji, sedang dikaji, draf, wacana, diusulkan, rencana, tengah menyusun, menyiapkan aturan, harmonisasi',
      2: 'mendorong, mempertimbangkan',
      0.7: 'akan, bakal',
    },
    announced: {
      4: 'menyelidik, memulai pemeriksaan, tengah diperiksa, sedang diperiksa, mendalami, menelusuri, memanggil pihak, surat peringatan, teguran, somasi, melaporkan, dilaporkan, akan berinvestasi, berencana menanamkan, mengumumkan rencana, berjanji, bakal, memperketat, akan memperketat, siap, menargetkan, dugaan pelanggaran, penyelidikan, menyelidiki, memanggil, dugaan, menggugat, investigasi, sedang menyelidiki, memulai penyelidikan, gugatan, diselidiki, diperiksa, mulai mengusut, temuan awal, memeriksa',
      2: 'akan diminta, akan melacak, mengatakan pihaknya akan, akan ditutup, akan menindak, mengumumkan, akan memblokir, menegaskan, menyatakan, berkomitmen, akan menutup, diumumkan',
      8: 'temuan sementara',
      3: 'akan memeriksa, bakal cek, mengantisipasi, memantau, akan memanggil, meminta klarifikasi, memperingatkan, akan diblokir, bakal diblokir, bakal dilarang',
    },
    passed: {
      5: 'menyepakati, sepakati, sepakat, disepakati, disahkan, mengesahkan, telah menyetujui, menyetujui, resmi diteken, diteken, menerbitkan, diterbitkan, diundangkan, telah menerbitkan, mengesahkan ruu, sepakat menghapus',
      2: 'resmi, disetujui',
      4: 'menandatangani aturan, teken aturan, meneken, disetujui dpr, disahkan dpr, menyetujui aturan, resmi terbit, terbitkan aturan, diumumkan resmi, ketok palu, memutuskan menghapus, mengadopsi',
    },
    in_force: {
      5: 'memblokir, diblokir, telah memblokir, resmi diblokir, menandatangani, ditandatangani, resmi mulai berlaku, resmi berlaku, telah berlaku, berlaku efektif, sudah berlaku, diberlakukan sejak, berlaku sejak, mulai diberlakukan, berlaku mulai hari ini, resmi diberlakukan',
      3: 'berlaku, resmi melarang, diberlakukan',
      4: 'efektif berlaku, berlaku mulai, telah diblokir, sudah diblokir, tidak bisa diakses, diputus aksesnya, memutus akses, putus akses, tutup layanan, setop layanan, menyetop, setop beroperasi, berhenti jualan, mulai diterapkan, diterapkan, mulai memungut, mulai dipungut, teken kerja sama, menandatangani nota, berhenti beroperasi, menghentikan layanan, resmi menghentikan, telah dihentikan, mulai hari ini, per hari ini, mulai melarang, dilarang berjualan, resmi dilarang, resmi dicabut, resmi dihapus, resmi dihentikan, dicabut, tak lagi bebas, mulai dikenai, mulai dikenakan, hapus bebas bea',
    },
    concluded: {
      5: 'menjatuhkan denda, didenda, dijatuhi denda, menjatuhkan sanksi, mendenda, menghukum, memutuskan, dinyatakan bersalah, denda sebesar, kena denda, diputus, menyita, disita, menarik dari peredaran, terbukti, rampungkan, tuntas, menyelesaikan akuisisi',
      3: 'denda, sanksi, ditemukan, menemukan, putusan, ditarik, penutupan, rampung',
      4: 'dijatuhi sanksi, dihukum, vonis, mengabulkan, menolak gugatan, akuisisi rampung, telah mengakuisisi, menyelesaikan, ditarik dari, dinyatakan tidak, dihukum membayar, wajib membayar, resmi mengakuisisi, hasil uji, memusnahkan, dimusnahkan, mengamankan, sita, ditangkap, tersangka, tidak memenuhi, mengandung',
    },
    debate: {
      3: 'mendesak, menuntut, menilai, pengamat, wawancara, opini, meminta pemerintah, desak, keluhkan, mengeluhkan, berharap, asosiasi meminta',
    },
    future: {
      4: 'akan berlaku, berlaku mulai, mulai berlaku pada, akan diberlakukan, akan dikenakan, efektif mulai, akan mulai berlaku',
    },
  },
  commerce:
    'aplikasi, e-commerce, shein, shopee, china, cina, kominfo, komdigi, blokir, pse, izin, impor, belanja, tokopedia, lazada, pdd, pinduoduo, marketplace, umkm, platform, toko online, belanja online, daring, konsumen, pembeli, penjual, aliexpress, kemendag, permendag, tiongkok, produk murah, diskon, ongkir, jual',
  shop: 'tiktok shop, shop tokopedia, tokopedia, e-commerce, penjual, seller, pedagang, jualan, live shopping, belanja, social commerce, umkm, marketplace, goto, toko online, niaga elektronik',
  parcel: {
    5: 'barang kiriman, de minimis, cross border, lintas batas, lintas negara, barang impor murah, impor e-commerce, bea masuk barang kiriman, e-commerce asing, platform asing, belanja dari luar negeri, crossborder, jastip, marketplace asing, e-commerce luar negeri',
    3: 'barang impor, bea masuk, impor ilegal, e-commerce',
  },
  joint:
    'e-commerce china, e-commerce cina, e-commerce tiongkok, platform china, platform cina, platform tiongkok, aplikasi belanja china, aplikasi china, aplikasi belanja asal china, marketplace china, e-commerce asal china, e-commerce asal tiongkok',
  noise: {
    talk: {
      2: 'kamu, kalian, aku, yuk, bestie, kakak, guys, lho, banget, simak cara, klik, link, masukkan kode, daftar sekarang, unduh, pengguna baru, gratis ongkir, berikut cara, begini cara, langkah, pertama, kedua, ketiga, jangan lupa, followers, konten, gue, saya membeli, saya beli, wajib punya, rekomendasi, murah meriah, worth it, anda',
    },
    coupon: {
      5: 'kode promo, kode voucher, voucher gratis, kupon, klaim voucher, kode referral, komisi afiliasi',
      3: 'promo, voucher, cashback, flash sale, diskon hingga, gajian',
    },
    haul: {
      5: 'haul, unboxing, racun shopee, racun tiktok, review jujur, rekomendasi outfit, outfit',
      2: 'review, rekomendasi, estetik',
    },
    howto: {
      5: 'cara jualan, cara daftar, tips jualan, cara menjadi affiliate, affiliate, cara membuat, dropship*, cara menghasilkan uang, langkah-langkah, cara live, tips sukses, cara cek, cara belanja, panduan lengkap, panduan penjual, cara menjual',
      3: 'tips, panduan, tutorial, cara',
    },
    meet: {
      5: 'temu bisnis, temu kangen, temu wicara, temu karya, temu mitra, temu usaha, temu alumni, titik temu, temu jumpa, jumpa fans, temu ilmiah, temu lawak, temu tani, temu warga, temu kader',
    },
    car: {
      5: 'mesin, rem, sopir, pabrikan, honda, yamaha, toyota, mobil, sepeda motor, otomotif, recall mobil, kendaraan',
    },
    cloud: { 5: 'alibaba cloud, komputasi awan, pusat data, kecerdasan buatan' },
    show: {
      5: 'viral di tiktok, joget, penyanyi, film, konser, selebgram',
      2: 'viral, artis',
      4: 'lagu, penari, tarian, video, tren, kreator, selebritas, aktor',
    },
    herb: { 5: 'temulawak, temu ireng, temu kunci, rimpang, jamu' },
  },
};
