// Longer than most files: all the words of Indonesian.
import type { Tongue } from '../tongue.ts';

/** Indonesian (and near enough for Malay) as portals and ministries write it.  */
const id: Tongue = {
  code: 'id',
  home: 'ID',
  homeAlone: true,
  recognised: {
    script: 'Latin',
    everyday:
      'yang dan di dengan untuk dari pada ini itu akan tidak dalam oleh ke sebagai telah juga karena bisa lebih pemerintah kata',
  },
  sentences: { abbreviations: 'Tbk|PT|Rp|Jl' },
  frames: {
    related: 'baca juga|artikel terkait|berita terkait|simak juga|lihat juga',
    rights: 'dilarang mengutip|dilarang menggandakan',
    picture: 'foto',
    caption: 'foto|ilustrasi',
    contact: 'kontak|narahubung',
    cookies: 'situs ini menggunakan cookie',
    follow: 'gabung|ikuti kami|dapatkan update|saksikan|tagar',
    byline: 'oleh|penulis|laporan',
  },
  meaning: {
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
  },
  facts: {
    decimal: ',',
    scales: {
      ribu: 1e3,
      juta: 1e6,
      miliar: 1e9,
      milyar: 1e9,
      triliun: 1e12,
      bilion: 1e9,
      rb: 1e3,
      jt: 1e6,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
    },
    numerals: {
      setengah: 0.5,
      satu: 1,
      dua: 2,
      tiga: 3,
      empat: 4,
      lima: 5,
      enam: 6,
      tujuh: 7,
      delapan: 8,
      sembilan: 9,
      sepuluh: 10,
    },
    currencies: {
      USD: 'dolar as|dolar amerika serikat|dolar amerika|dolar|us dollar|dollar as',
      IDR: 'rupiah',
      EUR: 'euro',
      KRW: 'won|won korea',
      JPY: 'yen',
      CNY: 'yuan|renminbi',
      GBP: 'poundsterling|pound sterling|pound|pounds',
      SGD: 'dolar singapura',
      MYR: 'ringgit|ringgit malaysia',
      THB: 'baht',
      VND: 'dong',
      HKD: 'dolar hong kong',
      TWD: 'dolar taiwan',
      AUD: 'dolar australia',
      PLN: 'zloty',
      TRY: 'lira',
    },
    counted: {
      users:
        'pengguna|pengguna aktif|orang pengguna|pengunjung|pengguna bulanan|user|users|pengguna aktif bulanan|orang yang menggunakan',
      persons: 'orang|konsumen|pelanggan|warga|penduduk|pembeli|individu|anak',
      items:
        'produk|barang|item|unit|buah|pcs|potong|mainan|tautan|konten|jenis produk|iklan|listing|pasang|sampel|kosmetik|jenis barang|jenis kosmetik|link',
      parcels:
        'paket|kiriman|paket kiriman|pengiriman|barang kiriman|dokumen barang kiriman|parsel|bal|consignment note',
      accounts: 'akun|data pengguna|data pribadi|rekaman data|data|catatan data',
      cases: 'kasus|transaksi|pesanan|dokumen',
      sellers: 'penjual|pedagang|seller|merchant|toko|perusahaan|umkm|pelaku usaha|mitra|reseller|merek|platform',
      percent: '%|persen|prosen|pct',
      points: 'poin persentase|persen poin|basis poin|persentase poin|bps',
      none: 'tahun|bulan|hari|minggu|jam|menit|kali|kali lipat|negara|kota|kg|gram|km|meter|ton|poin|karyawan|pekerja|tenaga kerja|unduhan|pasal|orang karyawan|detik|provinsi|gudang|pulau|kilogram|aplikasi',
    },
    adjectives: true,
    bounds: {
      about: {
        before: 'sekitar|kira-kira|hampir|kurang lebih|mendekati|diperkirakan|estimasi|setara|rata-rata|sekira|kisaran',
        after: 'an|-an|sekian',
      },
      'up to': {
        before:
          'hingga|sampai|maksimal|maksimum|paling banyak|paling tinggi|tidak lebih dari|di bawah|kurang dari|tidak melebihi|mencapai maksimal|sebesar-besarnya|setinggi-tingginya|batas|sampai dengan|dibawah',
        after: 'ke bawah|atau kurang|atau di bawahnya',
      },
      'at least': {
        before:
          'lebih dari|melebihi|di atas|minimal|minimum|setidaknya|sedikitnya|paling sedikit|melampaui|menembus|tembus|paling rendah|sekurang-kurangnya|diatas|melewati',
        after: 'ke atas|atau lebih|lebih',
      },
    },
    range: '-|–|—|~|hingga|sampai|s.d.|s/d|sampai dengan|dan',
    change: { before: 'dari', between: 'menjadi|ke|naik menjadi|turun menjadi|jadi|hingga menjadi|meningkat menjadi' },
    part: { of: 'dari|di antara|dari total', whole: '' },
    delta: {
      before:
        'naik|turun|tumbuh|bertambah|berkurang|kenaikan|penurunan|meningkat|menurun|tambahan|kehilangan|melonjak|anjlok|pertumbuhan|merosot|selisih|susut|menyusut|melesat|sebesar-besarnya naik|naik sebesar|turun sebesar|tumbuh sebesar|naik sekitar|meningkat sebesar|diskon|diskon hingga|lonjakan|menanjak|terpaut|beda|berbeda|+|hilang|potongan|melambung|terkoreksi|pertumbuhan sebesar|kenaikan sebesar|penurunan sebesar|menurun sebesar|melonjak sebesar',
      after:
        'lebih tinggi|lebih rendah|lebih banyak|lebih sedikit|secara tahunan|yoy|year on year|lebih murah|dibandingkan|dibanding|baru|lebih besar',
      through: '',
    },
    between: 'antara',
    same: 'sekitar|atau|atau sekitar|setara|atau setara',
    density: 1,
    cues: {
      fine: 'harus membayar|wajib membayar|diminta membayar|hukuman denda|menghukum|denda administratif|denda|didenda|mendenda|sanksi denda|sanksi administratif|ganti rugi|penalti|dijatuhi|hukuman|sanksi|kompensasi|mendendanya',
      invest:
        'menyiapkan dana|menyiapkan|mengalokasikan|alokasi|mengalirkan|menyetor|membangun|akan menanam|dibeli|senilai investasi|pusat logistik|investasi|berinvestasi|menginvestasikan|menanamkan|suntik|menyuntik|menyuntikkan|suntikan|akuisisi|mengakuisisi|diakuisisi|menggelontorkan|kucurkan|mengucurkan|gelontorkan|pendanaan|modal|tanam modal|penanaman modal|membeli saham|mencaplok|nilai transaksi akuisisi|dana segar|diinvestasikan|berkomitmen',
      threshold:
        'batas|ambang batas|batasan|de minimis|batas minimal|batas maksimal|harga minimum|batas nilai|nilai minimum|ambang|threshold|harga minimal|batas bawah|pembatasan|batas harga',
      exempt: 'bebas bea|bebas pajak|dibebaskan|pembebasan|tidak dikenakan bea|bebas bea masuk|dikecualikan|bebas',
      parcel:
        'barang impor|barang kiriman|impor|paket|kiriman|barang|produk impor|lintas negara|nilai pabean|lintas batas|cross border|cross-border|fob',
      duty: 'bea masuk|tarif|pajak|ppn|bea|cukai|pungutan|tarif impor|pajak impor|pph|biaya penanganan|biaya masuk|bea keluar|bmtp|pajak pertambahan nilai|tarif bea masuk|biaya tetap',
      purchase:
        'nilai transaksi|volume transaksi|gmv|transaksi|pembelian|belanja|nilai impor|pembelian langsung|belanja lintas|gross merchandise value|omzet pasar|nilai barang dagangan|membanjiri|masuk ke|nilai belanja',
      share:
        'pangsa|pangsa pasar|menguasai|saham|kepemilikan|porsi|persentase|proporsi|mayoritas saham|kontribusi|menyumbang|berasal dari|responden|penetrasi|market share|mengempit|memegang',
      commission:
        'komisi|biaya komisi|biaya admin|biaya administrasi|biaya layanan|potongan penjualan|biaya penjualan|biaya platform|fee penjual|biaya komisi platform',
      breach:
        'data pribadi|kebocoran|bocor|kebocoran data|data pengguna|pelanggaran data|data pelanggan|diretas|peretasan|informasi pribadi|data konsumen',
      recall:
        'penarikan|ditarik|menarik|recall|berbahaya|tidak aman|ilegal|palsu|disita|menyita|penyitaan|diblokir|tidak memenuhi|dihapus|takedown|diturunkan|tanpa izin|bajakan|tiruan|melanggar|amankan|diamankan|mengamankan|mengandung|dimusnahkan|musnahkan|beracun|sitaan|tidak ber-sni|gagal|memblokir|menghapus|tidak lolos|tanpa sni',
      users:
        'pengguna|pengguna aktif|pengguna bulanan|mau|pengguna aktif bulanan|pengunjung|jumlah pengguna|pengunjung bulanan',
      daily: 'harian|per hari|setiap hari|dau|mingguan|unduhan|diunduh|terdaftar|pendaftar|unduh|anggota|sehari',
      price:
        'harga|seharga|dijual|dibanderol|harganya|banderol|dihargai|harga jual|murah|dipatok|dipasarkan|kaos|gaun|mulai dari rp',
      effective:
        'berlaku|mulai berlaku|diberlakukan|efektif|diterapkan|mulai diterapkan|resmi berlaku|berlaku efektif|dikenakan mulai|penerapan|berlaku mulai|mulai|dihapus mulai|ditutup|menerapkan|memberlakukan|terhitung|dipungut',
      from: 'mulai|sejak|per|terhitung|pada|tanggal|efektif',
      oblige:
        'wajib|harus|diwajibkan|kewajiban|ditunjuk|dikategorikan|memenuhi syarat|kriteria|mewajibkan|ditetapkan|dengan transaksi|jika|apabila|memiliki lebih',
      turnover:
        'omzet|pendapatan tahunan|omset|omzet tahunan|pendapatan global|omzet global|penjualan tahunan|nilai penjualan|omset global',
      other:
        'pendapatan|laba|rugi|kerugian|keuntungan|omzet|anggaran|subsidi|ekspor|valuasi|kapitalisasi|gaji|pinjaman|hadiah|utang|nilai pasar|senilai barang|kerugian negara|pengembalian|penerimaan|penerimaan negara|nilai ekonomi|iklan|bantuan|kredit|potensi',
      discount: 'diskon|voucher|potongan harga|cashback|promo|gratis ongkir|kupon|off',
      rise: 'naik|turun|meningkat|menurun|tumbuh|pertumbuhan|melonjak|anjlok|kenaikan|penurunan|bertambah|berkurang|peningkatan|lonjakan|merosot|melesat|susut|menyusut|lebih tinggi|lebih rendah',
      against:
        'dibandingkan|dibanding|year on year|yoy|secara tahunan|ketimbang|secara bulanan|periode yang sama|dari tahun sebelumnya|dari bulan sebelumnya',
      sum: 'gabungan|total gabungan|jika digabung|bersama-sama|digabungkan|secara gabungan',
      gap: 'selisih|beda|terpaut|jarak',
      unsaid:
        'tidak didenda|tidak dikenai denda|tanpa denda|tidak mendenda|tidak dikenakan denda|tidak menjatuhkan|lolos dari denda|belum didenda|membantah|bantah|tidak akan berinvestasi|tidak ada investasi|tidak ada kebocoran|tidak ditemukan|tidak menjatuhkan denda|urung didenda|tidak dijatuhi|bukan denda|tidak ada denda',
      earlier:
        'sebelumnya|tahun lalu|semula|dulu|pernah|sempat|periode sebelumnya|bulan sebelumnya|tahun sebelumnya|saat itu|terdahulu|lebih dulu|sudah pernah|awalnya',
      tested: 'diuji|menguji|uji|diperiksa|memeriksa|sampel|pengujian|diawasi|diteliti|membeli',
      each: 'masing-masing|berturut-turut',
      but: 'sedangkan|sementara|namun|tetapi|tapi|adapun|setelah|ketika|karena|yang|disusul|diikuti',
      asOf: 'per|hingga akhir|sampai akhir|pada akhir',
      announced:
        'mengumumkan|diumumkan|menyatakan|rapat|putusan|sidang|diundangkan|disahkan|ditandatangani|kata|ujar|dikutip|dilansir|diluncurkan|didirikan|dibacakan|diputus|rilis|terbit|keterangan',
      shield:
        'investor|para investor|barang bukti|direktorat jenderal bea|bea cukai|bea dan cukai|dirjen pajak|ditjen bea|ditjen pajak|direktorat jenderal pajak|pengguna jasa|harga saham|kementerian investasi|menteri investasi|pasar modal|kppu|barang dagangan elektronik|barang tersebut|mulai dari harga|kata dia',
    },
    towards: 'untuk|bagi|terhadap|kepada|pada|oleh|di|ke|atas|dari',
    and: 'dan|,|serta|/|&|maupun|atau|hingga',
    time: {
      months: [
        'januari|jan',
        'februari|feb|pebruari',
        'maret|mar',
        'april|apr',
        'mei',
        'juni|jun',
        'juli|jul',
        'agustus|agu|agt|agus',
        'september|sep|sept',
        'oktober|okt',
        'november|nov|nopember',
        'desember|des',
      ],
      monthAfter: '',
      monthBefore: '',
      yearAfter: '',
      yearBefore: 'tahun',
      dayAfter: '',
      dayBefore: 'tanggal|tgl',
      quarter: {
        'kuartal i': 1,
        'kuartal ii': 2,
        'kuartal iii': 3,
        'kuartal iv': 4,
        'kuartal pertama': 1,
        'kuartal kedua': 2,
        'kuartal ketiga': 3,
        'kuartal keempat': 4,
        'triwulan i': 1,
        'triwulan ii': 2,
        'triwulan iii': 3,
        'triwulan iv': 4,
        'kuartal 1': 1,
        'kuartal 2': 2,
        'kuartal 3': 3,
        'kuartal 4': 4,
        q1: 1,
        q2: 2,
        q3: 3,
        q4: 4,
      },
      half: {
        'semester i': 1,
        'semester ii': 2,
        'semester pertama': 1,
        'semester kedua': 2,
        'paruh pertama': 1,
        'paruh kedua': 2,
        'semester 1': 1,
        'semester 2': 2,
      },
      weekdays: ['senin', 'selasa', 'rabu', 'kamis', 'jumat|jum\'at', 'sabtu', 'minggu'],
      relative: {
        'this month': 'bulan ini',
        'last month': 'bulan lalu|bulan kemarin',
        'month before': 'bulan sebelumnya|sebulan sebelumnya',
        'this year': 'tahun ini',
        today: 'hari ini',
        'next month': 'bulan depan',
        'next year': 'tahun depan',
        'last year': 'tahun lalu|tahun sebelumnya|tahun kemarin',
        'same month last year':
          'setahun lalu|setahun sebelumnya|bulan yang sama tahun lalu|bulan yang sama tahun sebelumnya',
      },
      years: 'tahun',
      months12: 'bulan',
      until: { before: 'hingga|sampai', after: '' },
      since: { before: 'sejak', after: '' },
      past: 'lalu|terakhir',
      coming: 'ke depan|mendatang',
    },
    firms: {
      'Statistics Indonesia': 'badan pusat statistik|bps',
      DSA: 'undang-undang layanan digital|uu layanan digital',
      'Momentum Works': 'momentum works',
      'Statistics Korea': 'statistik korea',
    },
  },
  gate: {
    acts: {
      fine: 'denda, didenda, mendenda',
      invest: 'investasi, berinvestasi, menginvestasikan, menanamkan modal, diinvestasikan, menanamkan',
      recall: 'penarikan, ditarik, menarik, recall',
      investigate: 'penyelidikan, menyelidiki, diselidiki, memeriksa, pemeriksaan, diperiksa',
      ban: 'larang*, melarang, dilarang, pelarangan, blokir, memblokir, diblokir, pemblokiran, menghentikan, dihentikan',
      approve: 'disetujui, menyetujui, disahkan, mengesahkan, persetujuan',
      reject: 'menolak, ditolak, penolakan',
      uphold: 'menguatkan, mengabulkan, dikabulkan',
      withdraw: 'mencabut, dicabut, membatalkan, dibatalkan, batal',
      effect: 'berlaku, diberlakukan, diterapkan, memberlakukan',
      sue: 'gugat*, menggugat, digugat',
      appeal: 'banding, keberatan, kasasi',
      agree: 'kesepakatan, menandatangani, sepakat, komitmen, berkomitmen, berjanji, perjanjian',
      leak: 'kebocoran, bocor, membocorkan',
      rise: 'naik, meningkat, tumbuh, bertambah, melonjak, kenaikan, pertumbuhan, dinaikkan',
      fall: 'turun, menurun, berkurang, anjlok, penurunan, diturunkan, merosot',
      exempt: 'bebas bea, dibebaskan, bebas pajak, pembebasan',
      abolish: 'menghapus, dihapus, penghapusan',
      order: 'memerintahkan, diperintahkan, perintah',
      admit: 'mengakui, meminta maaf',
      deny: 'membantah, bantah',
      prosecute: 'ditangkap, didakwa, penuntutan',
      leave: 'hengkang, ditutup, keluar dari',
      acquire: 'akuisisi, mengakuisisi, diakuisisi, merger',
      compensate: 'kompensasi, ganti rugi, pengembalian dana',
      safe: 'dinyatakan aman, memenuhi standar, memenuhi syarat',
      violate: 'melanggar, pelanggaran',
      unsafe: 'berbahaya, tidak aman, beracun, tidak memenuhi, melebihi, melampaui batas',
    },
    not: {
      before: 'tidak, bukan, belum, tanpa, membantah, menolak, batal, tak, urung, lolos dari',
      after: 'tidak, batal, dibatalkan, belum',
    },
    may: {
      before:
        'dapat, bisa, mungkin, berencana, akan, rencana, mempertimbangkan, terancam, berpotensi, kemungkinan, jika, apabila, hingga, usulan, mengusulkan',
      after: 'mungkin, dipertimbangkan, direncanakan',
    },
    shield: 'tidak hanya, tak hanya, bukan hanya, tidak aman, tidak memenuhi',
    reach: [34, 18],
    breaks: 'tetapi, sementara',
    turns: 'tetapi, sementara, sedangkan',
  },
};

export default id;
