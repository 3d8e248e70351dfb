import type { Language } from '../language.ts';

/** Indonesian (and near enough for Malay) as portals and ministries write it. */
export const id: Language = {
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
    parcels: 'paket|kiriman|paket kiriman|pengiriman|barang kiriman|dokumen barang kiriman|parsel|bal|consignment note',
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
    relative: {
      'this month': 'bulan ini',
      'last month': 'bulan lalu|bulan sebelumnya|bulan kemarin',
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
    past: 'lalu|terakhir',
    coming: 'ke depan|mendatang|selama|dalam',
  },
  firms: {
    'Statistics Indonesia': 'badan pusat statistik|bps',
    DSA: 'undang-undang layanan digital|uu layanan digital',
    'Momentum Works': 'momentum works',
    'Statistics Korea': 'statistik korea',
  },
};
