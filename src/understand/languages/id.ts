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
  sentences: {
    abbreviations: 'Tbk|PT|Rp|Jl',
    leans:
      'namun|tetapi|tapi|sementara itu|selain itu|hal ini|hal itu|hal tersebut|ini|itu|ia|dia|mereka|sedangkan|adapun|bahkan|meski demikian|meski begitu|di sisi lain|sebaliknya|karena itu|oleh karena itu|dengan demikian|menurutnya|keduanya|lalu|kemudian|juga|jumlah itu|angka itu|aturan itu|dalam kesempatan|tak hanya itu|sebelumnya',
  },
  frames: {
    related:
      'baca juga|artikel terkait|berita terkait|simak juga|lihat juga|baca pula|terkait:|terpopuler:|berita lain|artikel lain',
    rights: 'dilarang mengutip|dilarang menggandakan',
    picture: 'foto|penulis|penyunting',
    caption: 'foto|ilustrasi|oleh',
    contact: 'kontak|narahubung|siaran pers no|keterangan pers no|informasi lebih lanjut',
    cookies: 'situs ini menggunakan cookie',
    follow: 'gabung|ikuti kami|dapatkan update|saksikan|tagar|iklan:',
    byline: 'oleh|penulis|laporan',
    menu: 'siaran pers|keterangan pers',
  },
  meaning: {
    topics: {
      regulation: {
        1: 'kebijakan',
        3: 'barang impor ilegal, ditutup platform, positif list, uu',
        4: 'dilarang jualan, melarang operasi, belum mendapatkan izin, belum terdaftar, tidak punya izin, pembatasan impor, larangan social commerce, harga minimum, minimal us$100, pp nomor',
        5: 'aturan, regulasi, permendag, undang-undang, ruu, pse, izin, perizinan, digital services act, atur{an|} {baru|main|platform|impor|e-commerce|marketplace}, peraturan{ menteri| pemerintah| baru|}, {me|di|pe|}larang{an|}, {mem|di|pem|}blokir{an|}, izin {usaha|operasi|pse|perwakilan|edar platform}, {meng|ber|tak |belum }kantongi izin, belum {ber|punya |memiliki |mengantongi |dapat |}izin, tak berizin, siujpmse, terdaftar, {men|wajib |tak |belum }daftar, rancangan {undang-undang|peraturan|aturan}, revisi {permendag|aturan|peraturan|pp}, dpr, {mem|di|pem}batas{i|an|kan}, {me|di|}wajibkan, tutup {akses|aplikasi|platform}, {men|di|pen}utup{an|} {akses|aplikasi|platform|toko}, aksesnya {ditutup|diblokir}, akses {ditutup|diblokir|dibuka}, take down, positive list, perwakilan {resmi|hukum|perdagangan}, kuasa hukum setempat, uu {layanan digital|itu|perdagangan|pajak}, social commerce, perdagangan melalui sistem elektronik, pmse, tidak boleh {beroperasi|melayani|berjualan|masuk}, pendaftaran merek, permohonan {merek|izin|pendaftaran}, mengajukan {permohonan|pendaftaran|izin}, dilacak, ditutup, wajib {menunjuk|memiliki|mencantumkan|mendaftar|punya|terdaftar|memungut|berizin}, harus {menunjuk|memiliki|mencantumkan|mendaftar|punya|berizin|mengantongi}, {di|me|mem|pem}batal{kan|an} pasal, pasal {harga|itu|permendag}, harga barang minimum, ambang {impor|harga|us$100|batas impor}, larangan{nya|}, dilarang, melarang, {mem|di}blokir, pemblokiran, {me|di}nonaktifkan, turunkan aplikasi, {di|meng}hapus dari toko aplikasi, app store, play store, akses {aplikasi|situs|ke}, tak bisa diakses, izin{nya|}, nasib izin, perizinan, {men|di}cabut izin, pencabutan, moratorium, komisi {vi|i|xi|vii} dpr, komisi vi, rapat dengar pendapat, parlemen, senat, kongres, dewan {perwakilan|uni eropa|eropa}, undang-undang{ baru|}, uu {perdagangan|perlindungan|pelayanan|pasar|layanan}, perppu, perpres, pp {no|nomor|80}, permen{kominfo|komdigi|keu|dag|}, peraturan {pemerintah|menteri|presiden|bersama|pelaksana}, revisi {uu|permendag|aturan|pp}, rancangan, draf {aturan|peraturan|revisi|permendag}, konsultasi publik, uji publik, harmonisasi, beleid, ketentuan{ baru|}, kewajiban{ platform| penjual|}, tanggung jawab {platform|hukum}, verifikasi {penjual|pedagang|identitas}, penilaian risiko, uji materi, pengetatan, {mem|di}perketat, perketat, awasi {ketat|platform}, pengawasan {platform|impor|e-commerce}, kuota, positif list, {mem|di}larang {jual|berjualan|iklan|promosi}, mode cepat, fast fashion, undang-undang layanan digital, undang-undang pasar digital, wakil {hukum|di}, perwakilan, badan hukum {indonesia|lokal}',
        2.5: 'peraturan',
      },
      investigation: {
        3: 'diduga, indikasi, dipanggil, mendalami, pengawasan',
        5: 'menyelidiki, selidiki, investigasi, diperiksa, pemeriksaan, dugaan, diselidiki, sidak, memeriksa, mengusut, usut, {pen|me|di}yelidik{an|i|}, {pem|mem|di}eriksa{an|} {dugaan|perusahaan|temu|shein|tiktok|gudang|saksi}, {meng|di}investigasi, penyidik{an|}, {meng|di}geledah, penggeledahan, gerebek, {meng|di|peng}gerebek{an|}, inspeksi, {mem|di|pe}anggil{an|}, panggil, dugaan {pelanggaran|monopoli|praktik|kartel|jual rugi|kebocoran|predatory}, diduga {melanggar|menjual|melakukan}, telusuri, {men|di|pen}elusur{i|an}, temuan awal, kesimpulan awal, minta {penjelasan|keterangan|klarifikasi|data}, meminta {penjelasan|keterangan|klarifikasi|data|informasi}, klarifikasi, diusut, pemeriksaan, diperiksa, telaah, penelaahan, penyelidikan{ awal|}, penyidikan, {mem|di}buka {penyelidikan|kasus|pemeriksaan}, {me|di}mulai {penyelidikan|pemeriksaan|penyidikan}, {meng|di}audit, audit, inspeksi mendadak, razia, {me|di}razia, operasi {gabungan|pasar}, {di|me}mintai keterangan, surat {permintaan|panggilan|peringatan}, somasi, jawab{an|} {dalam|paling lambat|sebelum}, batas waktu {menjawab|jawaban}, dicurigai, kecurigaan, terindikasi, indikasi {pelanggaran|kecurangan}, terduga, tim {gabungan|penyidik|investigasi|khusus}, satgas, bareskrim, polda, polisi, {men|di}cek, {men|di}cari tahu, {men|di}dalami, temuan {sementara|pendahuluan}, laporan dugaan pelanggaran, sidang pemeriksaan, pemeriksaan pendahuluan, apakah {temu|shein|tiktok|platform} {melanggar|mematuhi}',
      },
      fine: {
        3: 'menjatuhkan, dijatuhi, hukuman, membayar',
        5: 'denda, sanksi, kena denda, {men|di|ter|pen}denda, sanksi {denda|administratif|finansial|rp}, {meng|di}hukum{ |an}, {men|di}jatuh{i|kan} {denda|sanksi|hukuman}, {mem|di}bayar {denda|ganti}, {di|men}kena{i|kan|} {denda|sanksi}, penalti, {mem|di|men}ganjar, {denda|sanksi} {rp|€|us$|miliar|juta|triliun|euro|jutaan|administratif|sebesar|senilai}, {men|di}denda {rp|€|us$|platform|temu|shein|tiktok}, didenda, mendenda, {meng|di}hukum {membayar|bayar}, hukuman {denda|rp|€}, {mem|di}bayar {rp|€} , kena {rp|€|sanksi|hukuman}, {di|men}jatuhi {hukuman|denda|sanksi}, pelanggaran berbuah denda, dikenai {denda|sanksi}',
        0.5: '{bisa|dapat|terancam|berisiko|mungkin|akan|berpotensi} {di|ter|kena |dikenai |dikenakan |dijatuhi |menghadapi |terkena |membayar |}{denda|sanksi}, ancaman {denda|sanksi}, {denda|sanksi} {hingga|maksimal|sampai|maksimum|mencapai|menanti}, tanpa denda, pernah didenda, bebas denda, hindari denda, potensi denda',
      },
      agreement: {
        3: 'sepakat, bekerja sama, kolaborasi, kemitraan',
        5: 'nota kesepahaman, mou, kerja sama, kesepakatan, komitmen, perjanjian, memorandum, {men|di|}andatangani, teken, kerjasama, {ber|}janji {patuh|memperbaiki}, sepakat {bekerja|kerja|menandatangani}, sepakat{ mengakhiri| untuk|i|}, kesepakatan{ bersama|}, perundingan, naskah {kesepakatan|kerja sama|perjanjian}, {men|di}andatangani {nota|kesepakatan|perjanjian|kerja|mou|komitmen|pakta|ikrar}, penandatanganan, pakta {integritas|}, ikrar, deklarasi, {ber|}komitmen{ untuk| menarik|}, bekerja sama, kerja sama {dengan|antara}, {meng|di}gandeng, gandeng, menggandeng, kolaborasi, kemitraan {dengan|strategis}, janji{ tertulis|}, {ber|men}janji, kode etik, kesediaan, nota kesepahaman',
      },
      investment: {
        3: 'membuka kantor, penggabungan',
        4: 'mendirikan',
        5: 'menanamkan, penanaman modal, ipo, merger, mengambil alih, usaha patungan, {ber|meng|}investasi{kan|}, {mengakuisisi|diakuisisi}, saham, joint venture, penawaran umum, bursa {efek|hong kong|london}, melantai, valuasi, {menyuntik|suntik|kucurkan|mengucurkan|menggelontorkan|gelontorkan} {dana|modal|us$|rp|investasi|}, pendanaan, pengambilalihan, pengendali, mayoritas, pembelian {saham|tokopedia|75|mayoritas}, penutupan transaksi, {men|di}yisihkan, menyisihkan, {meng|di}gelontor{kan|}, guyur, {meng|di}guyur, {me|}nanam modal, tanam modal, modal {kerja|baru|asing|ventura|}, {mem|di}bangun {gudang|pusat|pabrik|kantor}, bangun {gudang|pusat|pabrik}, peletakan batu, komitmen {investasi|dana|perusahaan}, dana {segar|rp|us$}, {me|di}miliki {persen|saham|mayoritas}, memegang {persen|saham|75}, pemegang saham, kepemilikan, {me|di}lepas saham, jual saham, divestasi, akuisisi, pengambilalihan, caplok, {men|di}caplok, konsorsium, perusahaan patungan, patungan, ipo{ shein|}, penawaran saham, pencatatan saham, melantai, prospektus, kapitalisasi, anak usaha baru, kantor {pusat|regional} baru, belanja modal, {selama|dalam} {tiga|lima|dua|3|5} tahun ke depan',
      },
      product_safety: {
        3: 'standar, kandungan',
        4: 'uji sampel',
        5: 'berbahaya, ditarik, penarikan, bpom, timbal, ftalat, beracun, keamanan produk, sni, kadmium, logam berat, karsinogen*, mengandung merkuri, merkuri, {zat|bahan|kimia} {berbahaya|beracun|kimia}, penarikan {produk|barang}, {me|di|}tarik {dari|peredaran|produk}, {ditarik|menarik} dari {pasar|peredaran|penjualan}, recall, standar {keamanan|keselamatan|nasional}, tidak {memenuhi standar|ber-sni|aman|layak|lolos}, tanpa izin edar, izin edar, kosmetik {ilegal|berbahaya}, karsinogen{ik|}, uji {lab|laboratorium|coba|keamanan}, hasil uji, {meng|di|pengujian}uji, pengujian, mainan{ anak|}, produk ilegal, barang ilegal, obat ilegal, produk berbahaya, ambang batas, melebihi batas, terbakar, kebakaran, meledak, tersetrum, korsleting, tersedak, tak sesuai standar, tanpa sni, segel gudang, menyegel, disegel, barang tanpa, barang {ilegal|berbahaya|terlarang|tak aman|tidak aman|bermerkuri}, produk {ilegal|berbahaya|terlarang|tak aman|tidak aman|cacat|tanpa izin}, obat {tradisional|keras|kuat|pelangsing|tanpa}, suplemen, skincare, krim {pemutih|wajah}, kosmetik, merkuri, hidrokuinon, timbel, arsenik, nikel, formalin, formaldehida, {me|}lebihi ambang, ambang aman, kadar {timbal|kadmium|ftalat|merkuri}, laboratorium, lab, sampel, {di|men}uji, uji {petik|sampel|produk|mutu}, {tak|tidak} lolos {uji|standar}, gagal uji, mainan {anak|bayi|}, charger, pengisi daya, baterai, power bank, helm, stroller, kursi bayi, dot bayi, pakaian anak, perhiasan, boneka, senjata, pisau, {ter|mem}bakar{an|}, ledakan, korsleting, {ke}setrum, keracunan, iritasi, cacat produk, ditarik, penarikan, {me|di}narik {produk|barang|kosmetik|mainan}, sita, {me|di}sita, penyitaan, {me|di}musnahkan, pemusnahan, ber-sni, label sni, tanpa label, tanpa standar, sertifika{t|si} {halal|sni|keamanan}, badan standardisasi, k3l, peringatan keamanan, tidak layak',
        1.5: 'kosmetik, mainan',
      },
      data_privacy: {
        3: 'persetujuan pengguna',
        5: 'data pribadi, perlindungan data, kebocoran data, privasi, data konsumen, data pengguna, pdp, {bocor|membocorkan|kebocoran}, pelindungan data, data pelanggan, peretas{an|}, diretas, spyware, cookie, tanpa persetujuan, mata-mata, rekaman {pelanggan|pembeli|pengguna|data}, data {pembeli|pelanggan|penjual|ktp|nasabah|anak|lokasi|biometrik|itu|bocor|dijual}, nama, alamat, nomor telepon, nomor {hp|ktp|induk}, nik, foto ktp, kata sandi, {mem|di}bocor{kan|}, bocor, kebocoran, {me|}retas, diretas, peretas{an|}, forum {peretas|gelap|hacker}, dark web, bssn, uu pdp, pengendali data, serangan siber, keamanan {siber|data}, lembaga pelindungan data, otoritas {privasi|perlindungan data|pelindungan data}, kirim data, {men|di}kirim{ data|kan data} ke {china|tiongkok|server}, server di {china|tiongkok}, transfer data, izin {lokasi|kamera|kontak}, melacak {pengguna|}, pelacak, persetujuan{ pengguna|}, menyadap, {me|}mata-matai, akun {diretas|dibajak|dihapus}',
      },
      tax_customs: {
        3: 'kargo, djbc, menkeu, kementerian keuangan, paket',
        5: 'pajak, de minimis, ppn, barang kiriman, pph, kepabeanan, cukai, bebas bea, bea {masuk|cukai|keluar|meterai}, pabean, tarif {impor|bea|masuk|}, pembebasan {bea|pajak}, penyelundup{an|}, selundup{an|kan}, {me|di}nyelundup{kan|}, impor {ilegal|murah|barang|}, barang impor, pungut{an|}, {mem|di|pem}ungut{an|} {pajak|pph|ppn|bea}, paket {murah|kecil|bernilai rendah|impor}, nilai pabean, retribusi, kemenkeu, ditjen pajak, djp, biaya penanganan, bea {€|3|2|tambahan|flat}, €3, €2, {per|tiap|setiap} paket, {per|tiap|setiap} {barang|kiriman}, ambang batas, bebas {pajak|bea}, batas {bebas|nilai}, us$3, us$100, fob, {me|di}mungut, pemungut{an|}, {me|di}nyetor{kan|}, wajib pajak, dirjen {pajak|bea}, ditjen {bea|pajak}, bea cukai, {petugas|kantor} {bea cukai|pabean}, kanwil, {ke}pabeanan, pemberitahuan {impor|pabean}, {di|men}deklarasi{kan|}, {me|}manipulasi nilai, undervaluation, under-invoicing, nilai barang, barang {kiriman|bawaan|impor|titipan}, kiriman {barang|luar negeri|paket}, impor {kiriman|pakaian|barang|ilegal|murah|langsung}, importir, pajak {penjualan|pertambahan|penghasilan|digital|impor|toko}, pph 22, ppn {11|12|impor|}, gst, vat, sst, cukai, tarif{ baru| tetap| nol| resiprokal| tambahan|}, pengecualian {bea|tarif|de minimis}, celah {pajak|bea|de minimis}, jastip, jasa titip, selundupan, peti kemas, jalur merah, penindakan',
      },
      market_figures: {
        1: 'pengguna',
        3: 'laporan, menduduki, dikunjungi, kunjungan, jumlah unduhan, nilai impor, transaksi, kuartal, penjualan, naik, turun, persen dibandingkan, pengunjung',
        5: 'pangsa pasar, unduhan, gmv, nilai transaksi, pengguna aktif bulanan, jumlah transaksi e-commerce, momentum works, pengguna {aktif|bulanan|harian|baru|shein|temu|tiktok|di|terus|naik|tumbuh|turun}, jumlah pengguna, rata-rata pengguna, {di|meng}unduh, {nilai |volume |}transaksi {mencapai|naik|tumbuh|harian|di|rp|e-commerce}, penjualan {naik|tumbuh|mencapai|turun|meningkat|di|tiktok|online}, omzet, omset, pendapatan, laba, rugi bersih, laporan keuangan, survei, riset, responden, {data|laporan|riset} {menunjukkan|mencatat|momentum|statista|similarweb}, tumbuh, {naik|turun|melonjak|meningkat|anjlok|merosot} {persen|dari|tajam|menjadi|hingga|jadi|dua|tiga}, persen dari, peringkat, terpopuler, terbanyak diunduh, menyalip, biaya {admin|layanan|platform|administrasi|komisi}, potongan {admin|biaya|komisi}, {memberatkan |}penjual {keluh*|mengeluh*|lokal|baru}, pelapak, rekrut {penjual|seller}, {resmi|mulai|akan|segera|kembali} {hadir|masuk|meluncur|beroperasi|diluncurkan|buka|hadir di}, {me|di|pe}luncur{kan|an}, luncurkan, ekspansi, hengkang, tutup layanan, gerai, toko fisik, pop-up, merambah, masuk {ke |}{pasar|indonesia|malaysia|jepang|thailand|vietnam|korea}, ongkos {layanan|admin}, biaya {naik|penjual}, naikkan {harga|ongkos|biaya|komisi}, menaikkan {harga|ongkos|biaya|komisi}, harga {naik|bagi pembeli}, gen z, berbelanja lewat, paling sering, volume{ melejit| naik| turun|}, jumlah paket, paket {melejit|naik|turun|anjlok|melonjak|mencapai|dari 1688}, juta paket, mencatat{kan|}, {me|}lejit, melesat, melambung, susut, menyusut, {me|}lonjak, lonjakan, {me|}rosot, anjlok, dibanding{kan|} {tahun|periode|bulan}, setahun sebelumnya, tahun lalu, periode yang sama, semester {i|ii|pertama|kedua}, kuartal{ i| ii| iii| iv|}, triwulan, menurut {data|laporan|riset|survei|catatan}, data.ai, sensor tower, similarweb, momentum works, {rata-rata|jumlah} {pengguna|pengunjung|pembeli|unduhan}, kunjungan bulanan, pengunjung {bulanan|situs}, pembeli {aktif|di|mencapai|naik}, nilai {belanja|penjualan|pasar|barang}, belanja {online|daring}, {pangsa|porsi}, porsi, {me|}nguasai, penguasa pasar, posisi {pertama|kedua|teratas}, puncak, teratas, {mem|di}perluas {pasar|layanan}, memperluas, aplikasi berbahasa, gratis ongkir, promo {ongkir|gratis}, komisi {penjual|naik|turun|baru|persen}, biaya {jasa|komisi|penjual|admin}, {me|di}buka {toko|gerai|layanan|pendaftaran|kantor|akses}, {me|di}naikkan {komisi|biaya|tarif|harga}, {meng|}ekspansi, menyala di, hadir di, masuk ke, {pen|men}jual{an} {lokal|harian|kotor}, iklan {digital|besar}, belanja iklan, angka',
      },
      competition: {
        3: 'pelaku usaha lokal',
        4: 'terlambat melaporkan',
        5: 'kppu, monopoli, predatory pricing, jual rugi, harga predator, antimonopoli, pengambilalihan saham, keterlambatan notifikasi, dumping, persaingan {tidak sehat|tak sehat|usaha|harga}, {lindungi|melindungi|menjaga|jaga|demi|ancam|mengancam|matikan|mematikan|selamatkan} {umkm|industri|produk lokal|pedagang|pelaku usaha|produsen}, umkm {terancam|tergerus|mati|gulung|dirugikan|kalah|terpukul|menjerit}, gulung tikar, produk lokal, banjir {barang|produk|impor}, {serbuan|gempuran|membanjiri}, barang murah, level playing field, dominasi, industri {lokal|dalam negeri|tekstil|domestik}, pedagang pasar, terlambat {lapor|melapor*|notifikasi}, telat {lapor|melapor*}, notifikasi {akuisisi|merger}, penggabungan usaha, kalah saing, serbuan produk, persaingan, pesaing, saing{an|}, {ber|}saing, tak adil, tidak adil, perang harga, banting harga, harga {murah|miring|dasar|di bawah|terlalu murah|predatori}, di bawah {harga|biaya} {pokok|produksi|modal}, umkm, usaha {kecil|mikro|lokal}, pedagang {kecil|lokal|pasar|tanah abang}, tanah abang, produsen {lokal|dalam negeri|tekstil}, perajin, pengrajin, pabrik {tutup|tekstil|lokal}, industri {tekstil|dalam negeri|lokal|kecil}, produk {lokal|impor murah|dalam negeri|china|tiongkok}, barang {china|tiongkok|impor murah|impor}, serbu{an|}, gempur{an|}, {mem|ke}banjir{i|an}, {me|ter}matikan, terpukul, terdesak, tergerus, terancam, merger, persetujuan {kppu|merger|akuisisi}, bersyarat, syarat {kppu|merger}, penyalahgunaan {posisi|dominan}, posisi dominan, integrasi {vertikal|}, praktik {monopoli|dagang|curang}, subsidi, kuasai pasar, 75,01',
      },
      ip_counterfeit: {
        4: 'melanggar hak',
        5: 'palsu, tiruan, kekayaan intelektual, kw, bajakan, {pe|di|me}malsu{an|kan|}, {barang|produk|tas|sepatu|kosmetik|merek} {kw|palsu|tiruan|bajakan}, pembajakan, merek {dagang|terdaftar|}, hak {cipta|merek|kekayaan}, hki, haki, paten, plagiat, menjiplak, jiplak, desain {ditiru|dicuri|curian}, imitasi, tiruan{nya|}, tiru, {me|di}niru, {me|di}jiplak, {mem|di}ajak, barang {tiruan|palsu|kw|imitasi}, {me|di}palsukan, pemegang {merek|hak|lisensi}, pemilik merek, pengacara merek, merek {lokal|terkenal|asli|eiger|erigo}, logo, hak {kekayaan|paten|desain}, djki, desain industri, penurunan tautan, takedown, orisinal, asli',
      },
      logistics: {
        3: 'distribusi, pengantaran',
        4: 'usps, penerimaan paket',
        5: 'logistik, pengiriman, kurir, pergudangan, ongkos kirim, ongkir, gratis ongkir, gudang, ekspedisi, kargo, kontainer, jne, j&t, {layanan |kantor |}pos {as|indonesia|amerika|malaysia|}, {meng|di|}antar {paket|barang}, pusat distribusi, fulfillment, setop {paket|pengiriman|kiriman}, hentikan {paket|pengiriman|kiriman|penerimaan}, menerima {paket|kiriman}, forwarder, jasa {pengiriman|kirim|ekspedisi}, penyedia jasa gudang, subvendor, gudang{nya|}, pergudangan, waktu tempuh, {hari|jam} sampai, {di|men}gantar, pengantaran, {me|di}kirim {dari|lewat|melalui}, pengiriman {hari|cepat|paket|barang|internasional}, laut, udara, kapal, pelabuhan, bandara, kontainer, truk, {ter}tahan, menumpuk, tumpukan paket, penumpukan, kewalahan, terlambat {tiba|sampai}, keterlambatan, pusat {sortir|logistik|distribusi|pemenuhan}, sortir, sicepat, anteraja, ninja, lion parcel, pos indonesia, cainiao, biaya kirim, tarif {kirim|pos}, rantai pasok, gudang {di|baru|berikat|lokal}, meter persegi, hektare, hub',
      },
      court: {
        3: 'perkara, hukum, majelis',
        5: 'pengadilan, hakim, putusan, banding, kasasi, majelis komisi, gugat{an|}, {meng|di|peng}gugat, {meng|per|}sidang{an|}, {mem|di}vonis, vonis, terdakwa, tersangka, jaksa, kejaksaan, mahkamah, {menuntut|dituntut|tuntutan}, jaksa agung, ganti rugi, class action, dilaporkan ke polisi, mahkamah agung, ma {kuatkan|tolak|menolak|menguatkan}, berkekuatan {hukum |}tetap, menguatkan {putusan|hukuman}, uji materi, mahkamah {agung|konstitusi}, ma, mk, {meng|di}abul{kan|}, kabulkan, dikabulkan, {di|mem}batalkan, dibatalkan, bertentangan dengan, permohonan {kasasi|banding|uji|keberatan}, {meng|di}aju{kan} {banding|kasasi|gugatan|keberatan}, pn {jakarta|niaga|}, pengadilan {negeri|niaga|tinggi|tata usaha|distrik|umum|federal}, ptun, meja hijau, {meng|di}gugat, gugatan{ class action| perdata|}, penggugat, tergugat, kuasa hukum, pengacara, sidang {perdana|putusan|}, vonis, terdakwa, {men|di}tuntut, pidana, penjara, bui, praperadilan, eksekusi, inkrah, damai di luar, putusan {ma|pengadilan|hakim|sela}, melawan',
      },
      labor: {
        3: 'memecat',
        4: 'karyawan terdampak, pemangkasan, pemecatan, kurir, pengemudi',
        5: 'phk, buruh, pekerja, karyawan, kerja paksa, tenaga kerja, pemutusan hubungan kerja, upah, pekerja anak, gaji, mogok{ kerja|}, serikat {buruh|pekerja}, jam kerja, lembur, kondisi kerja, uighur, xinjiang, eksploitasi, perburuhan, ketenagakerjaan, serikat {logistik|buruh|pekerja}, buruh {gudang|harian|}, pekerja {gudang|lepas|harian|kontrak|}, outsourcing, alih daya, vendor tanpa, bpjs{ ketenagakerjaan|}, may day, mogok, unjuk rasa, demo, aksi, upah {minimum|lembur|tak|}, ump, thr, pesangon, lembur, shift, jam {kerja|istirahat}, kurir {mogok|demo|keluh|}, mitra {kurir|pengemudi}, kecelakaan kerja, k3, disnaker, kemnaker, kementerian ketenagakerjaan, kontrak {kerja|pekerja}, dirumahkan, {di|mem}phk, pemangkasan {karyawan|pegawai}, penjahit, konveksi, pabrik garmen, hak {pekerja|buruh}',
      },
      consumer_complaints: {
        3: 'konsumen, dirugikan, komplain',
        5: 'keluhan, pengaduan, aduan konsumen, ylki, bpkn, {meng|di|}adu{kan|an}, {me|}ngeluh{kan|}, keluhkan, konsumen {dirugikan|tertipu|mengadu|mengeluh|protes}, perlindungan konsumen, {pengembalian|kembalikan|refund} {dana|barang|uang|}, retur, {pe|di|me|ter}nipu{an|}, penipu{an|}, tertipu, {me|di|}nyesatkan, diskon {palsu|fiktif|bohong}, harga {palsu|coret|fiktif|asli palsu}, iklan {menyesatkan|palsu|bohong}, ulasan palsu, pesanan tak {sampai|kunjung}, barang tak {sesuai|sampai}, tidak sesuai pesanan, hak konsumen, dark pattern*, greenwashing, syarat dan ketentuan, konsumen{ mengaku| tak| yang| dirugikan| mengeluh|}, pembeli {mengeluh|tertipu|mengaku|dirugikan|protes|kecewa}, keluh, {pe|me|di}ngaduan, aduan, laporan {konsumen|masyarakat|korban}, korban, kerugian {konsumen|korban}, {di|me}rugikan {konsumen|pembeli}, {pengembalian|kembalikan|refund|ganti}, uang kembali, tak dikembalikan, barang {tak|tidak|rusak|cacat|beda|salah}, pesanan {tak|tidak|batal|fiktif|hilang}, paket {tak|hilang|kosong|cod}, cod, layanan pelanggan, {di|mem}batalkan pesanan, klaim {palsu|menyesatkan|lingkungan|hijau|diskon}, diskon{ semu| palsu|}, harga {dinaikkan|sebelum diskon|awal}, iklan {menyesatkan|berlebihan|}, promo {palsu|menyesatkan}, hitung mundur, hadiah {palsu|undian|}, undian, penipu{an|}, modus, scam, phishing, tautan palsu, situs palsu, mengatasnamakan, hak konsumen, lembaga konsumen, yayasan lembaga konsumen, sengketa{ konsumen|}, bpsk, {syarat|klausul} {baku|sepihak|layanan}, klausul, ketentuan layanan, ulasan {palsu|}, identitas penjual',
      },
    },
    status: {
      proposed: {
        2: 'mendorong',
        4: 'sedang disusun, menyusun, penyusunan, mewacanakan, berencana, akan merevisi, sedang dikaji, rencana, harmonisasi',
        5: '{meng|di|}usul{kan|an|}, {meng|di|peng}kaji{an|}, kaji, kajian, rancangan, ruu, {mem|di|pem}bahas{an|}, bahas, wacana{kan|}, berencana {mengenakan|memungut|melarang|merevisi|mengatur|menerapkan|menaikkan|mengubah|menghapus}, rencana{ |nya }{pajak|bea|larangan|aturan|revisi|penerapan|pengenaan|pemerintah}, pertimbangkan, {mem|di}pertimbangkan, siapkan {aturan|regulasi|pajak}, menyiapkan {aturan|regulasi|pajak|revisi}, {me|akan |segera |}revisi, meminta {menteri|pemerintah} {merevisi|melarang|menerbitkan}, draf, konsultasi publik, uji publik, mengajukan rancangan, opsi, tengah {disusun|digodok|menyusun|menggodok|mengkaji}, digodok, menggodok',
        0.7: 'akan, bakal',
      },
      announced: {
        2: 'akan diminta, akan melacak, mengatakan pihaknya akan, akan ditutup, akan memblokir, menegaskan, menyatakan, diumumkan',
        3: 'gerebek, {meng|di}gerebek, bakal cek, mengantisipasi, memantau, akan diblokir, bakal diblokir, bakal dilarang',
        4: 'menyelidik, memulai pemeriksaan, tengah diperiksa, sedang diperiksa, mendalami, menelusuri, memanggil pihak, teguran, somasi, melaporkan, dilaporkan, berencana menanamkan, mengumumkan rencana, bakal, akan memperketat, siap, dugaan pelanggaran, menyelidiki, dugaan, investigasi, sedang menyelidiki, memulai penyelidikan, gugatan, diselidiki, diperiksa, mulai mengusut, memeriksa',
        5: 'serahkan rencana, menyerahkan rencana, mengajukan rencana perbaikan, {pen|me|}yelidiki, selidiki, penyelidikan, {mulai|buka|membuka|melakukan} {penyelidikan|investigasi|pemeriksaan}, {akan|bakal|segera} {memanggil|memeriksa|menindak|menutup|membuka|menelusuri|menyelidiki|meluncurkan|membangun|berinvestasi|menarik|memungut|menaikkan|diperiksa|dipanggil|dilacak|menyiapkan|mengawasi}, {mem|di|}panggil, geledah, sidak, gugat, {meng|di}gugat, melayangkan gugatan, {mem|}peringatkan, peringatan, surat {peringatan|teguran|panggilan}, beri {waktu|tenggat}, diberi {waktu|tenggat}, minta {temu|tiktok|shein|penjelasan|klarifikasi|data|platform}, meminta {temu|tiktok|shein|penjelasan|klarifikasi|data|platform|informasi}, menuntut, temuan awal, {ber|me|}rencana{ |kan |nya }{investasi|membuka|membangun|ekspansi|ipo|melantai|bangun}, umumkan, mengumumkan, berjanji, berkomitmen, menargetkan, ditargetkan, tindak tegas, mulai {bulan depan|tahun depan}, rencananya, bersiap, siap {masuk|hadir|investasi|gelontorkan}, perketat, memperketat, turun tangan, memanggil, ajukan {pendaftaran|permohonan|izin|gugatan}, mengajukan {pendaftaran|permohonan|izin|gugatan}, naikkan {harga|ongkos|biaya|komisi}, menaikkan {harga|ongkos|biaya|komisi}, meminta {kenaikan|agar}',
        8: 'temuan sementara',
      },
      passed: {
        2: 'resmi',
        4: 'meneken, disetujui dpr, disahkan dpr, menyetujui aturan, resmi terbit, terbitkan aturan, diumumkan resmi, mengadopsi',
        5: 'sepakati, sepakat, disepakati, mengesahkan, telah menyetujui, resmi diteken, diteken, menerbitkan, diterbitkan, telah menerbitkan, mengesahkan ruu, {men|di|}sah{kan|}, {men|di|me}nyetujui, disetujui, setujui, {men|di|me}nyepakati, sepakat {menghapus|mengenakan|memberlakukan}, {meng|di}undangkan, {me|di|pe}netapkan, ditetapkan, {men|di|}erbitkan {aturan|peraturan|permendag|pmk|ketentuan}, {me|di|}teken {perpres|aturan|perintah}, {me|di}nandatangani {perintah|aturan|undang}, perintah eksekutif, putuskan, memutuskan {menghapus|mengenakan|memungut}, resmi {pungut|kenakan|hapus|disahkan}, ketok palu, rapat paripurna, akan {berlaku|diterapkan|dikenakan|dipungut} {mulai|per|pada}',
      },
      in_force: {
        3: 'berlaku, resmi melarang, diberlakukan',
        4: 'berlaku mulai, diputus aksesnya, memutus akses, putus akses, tutup layanan, setop layanan, menyetop, setop beroperasi, berhenti jualan, diterapkan, mulai memungut, berhenti beroperasi, menghentikan layanan, resmi menghentikan, mulai hari ini, per hari ini, mulai melarang, dilarang berjualan, resmi dilarang, resmi dicabut, dicabut, tak lagi bebas, mulai dikenai, hapus bebas bea',
        5: 'menandatangani, ditandatangani, resmi mulai berlaku, berlaku efektif, diberlakukan sejak, berlaku sejak, {mulai|resmi|sudah|telah} {berlaku|diterapkan|dipungut|dikenakan|diberlakukan}, berlaku {mulai |sejak |per |}{hari ini|kemarin|senin|selasa|rabu|kamis|jumat}, hari ini, {sudah|telah|resmi} {diblokir|ditutup|memblokir|menutup|dihapus|menghapus|dihentikan|beroperasi|diluncurkan|hadir}, aksesnya {sudah|telah} {ditutup|diblokir}, {mem|di|}blokir{ |}, pemutusan akses, diputus, tidak {bisa|dapat|boleh} {beroperasi|diakses|dibuka}, tak bisa {beroperasi|diakses|dibuka}, belum {bisa|boleh|diizinkan} {beroperasi|masuk}, menghentikan, dihentikan, hentikan, setop, berakhir, menandatangani {nota|kesepakatan|perjanjian|mou|kerja}, teken {mou|kerja sama|kesepakatan}, sejak {pekan lalu|kemarin|1|senin|hari}, efektif {berlaku|sejak|mulai}, tetap {diblokir|dilarang|ditutup}, kini {wajib|kena|dikenai|tersedia|hadir|bisa}',
      },
      concluded: {
        3: 'sanksi, menemukan, penutupan',
        4: 'dijatuhi sanksi, mengabulkan, telah mengakuisisi, menyelesaikan, dinyatakan tidak, dihukum membayar, wajib membayar, tidak memenuhi, mengandung',
        5: 'dijatuhi denda, memutuskan, dinyatakan bersalah, denda sebesar, kena denda, diputus, menarik dari peredaran, terbukti, menyelesaikan akuisisi, {men|di|}denda, {men|di|}jatuhkan {denda|sanksi|hukuman|putusan}, {men|di}jatuhi, {meng|di}hukum, {di|men|}vonis, {mem|di|}putus{kan|an} {bersalah|bahwa|melanggar|denda}, putusan, terbukti {melanggar|bersalah|melakukan|terlambat}, bersalah, {menolak|mengabulkan} {gugatan|permohonan|banding}, {men|di|}sita, {me|di}nyita, penyitaan, {meng|di|}amankan, {meng|di|}gagalkan, {me|di|}musnahkan, {men|di|}angkap, ditangkap, tersangka, {men|di|}temukan, {di|me}tarik {dari|peredaran}, ditarik, penarikan, recall, hasil {uji|pengujian|pemeriksaan}, melebihi {batas|ambang}, tidak {memenuhi standar|lolos}, rampung{kan|}, tuntas{kan|}, selesai{kan|}, {meng|di|}akuisisi {rampung|selesai|tuntas}, resmi {akuisisi|mengakuisisi|caplok|bergabung}, menyetujui merger, membatalkan, dibatalkan, mencabut, dicabut, meminta maaf, turunkan {konten|produk}, diturunkan dari, take down, menyegel, disegel, segel {gudang|toko}, kuatkan {hukuman|putusan}, menguatkan, menolak kasasi, menolak {banding|gugatan}, mengungkap, bongkar, membongkar, dibongkar',
      },
      debate: {
        3: 'menuntut, menilai, berharap, asosiasi meminta',
        5: 'rapat dengar pendapat, dicecar, mencecar, anggota dpr pertanyakan, desak, {men|di}desak, minta pemerintah, meminta pemerintah, {me|}nilai {pemerintah|kebijakan|kenaikan|aturan}, kritik, {meng|di}kritik, protes, khawatir, kekhawatiran, pengamat, ekonom, opini, kolom, wawancara, menurut {pengamat|pakar}, apa itu, tanya jawab, harap{kan|}, menolak kenaikan, keluhkan, {me|}ngeluh{kan|}, memberatkan',
      },
      future: {
        4: 'berlaku mulai, efektif mulai, akan mulai berlaku',
        5: '{mulai|per|pada|berlaku} {januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|tahun depan|bulan depan|1 |2026|2027|2028}, {akan|bakal|segera} {berlaku|diterapkan|diberlakukan|dihapus|dikenakan|dipungut|diblokir|ditutup}, {mulai|efektif} {berlaku |}{pada|1|tahun depan|bulan depan}',
      },
    },
    deeds: {
      count:
        '{naik|turun|tumbuh|melonjak|melejit|meningkat|menurun|anjlok|merosot|susut|menyusut|melambat|bertambah|berkurang} {menjadi|dari|jadi|sebesar|hingga|lebih|tajam|pesat|dua|tiga|hampir|sekitar|dibanding*|persen}, naik dua kali, berlipat, dua kali lipat, tiga kali lipat, mencatat{kan|}, tercatat, mencapai, tembus, menembus, menyentuh, menguasai, kuasai, menyumbang, memimpin, menyalip, salip, melampaui, lampaui, mengungguli, unggul, peringkat, posisi {pertama|kedua|puncak|teratas}, teratas, terbanyak, terbesar, tertinggi, terendah, rekor, pangsa pasar, pangsa, gmv, nilai transaksi, jumlah {pengguna|paket|unduhan|transaksi|penjual|pengunjung|kunjungan}, volume, pengguna {aktif|bulanan}, kunjungan, unduhan, diunduh, penjualan {naik|turun|mencapai|tumbuh}, omzet, omset, pendapatan, laba, rata-rata, total{nya|}, sebanyak {itu}, survei, responden, riset, laporan {tahunan|momentum|lembaga}, data {dari|menunjukkan|bps|bank}, menurut {data|survei|riset|laporan|catatan}, {dibanding|dibandingkan} {tahun|periode|bulan|kuartal|setahun}, secara tahunan, tahun sebelumnya, setahun sebelumnya, periode yang sama, kuartal {i|ii|iii|iv|pertama|kedua|ketiga|keempat}, semester {i|ii|pertama|kedua}, estimasi, diperkirakan, memperkirakan, kontribusi, porsi, {naik|turun|melonjak|anjlok|tumbuh|merosot|meningkat|menyusut} {menjadi|dari|hingga|hampir|sekitar|dua|tiga|tajam|sebesar|persen|lebih}, {dibanding|dibandingkan|daripada} {periode|tahun|bulan|kuartal|semester}, {survei|riset|data|laporan|studi} {menunjukkan|mencatat|menyebut|terbaru|menemukan}, {menguasai|mencatat|mencatatkan|meraup|mengantongi} {pangsa|pasar|transaksi|penjualan|gmv}',
      complain:
        'keluh{an|kan}, {me|di}ngeluh{kan|}, dikeluhkan, aduan, pengaduan, mengadu{kan|}, diadukan, komplain, kecewa, tak kunjung {datang|tiba|sampai}, tidak kunjung, belum {sampai|diterima|tiba|dikembalikan}, refund, pengembalian dana, tertipu, penipuan, korban, ylki {menerima|mencatat}, menerima {aduan|keluhan|pengaduan|laporan}, warganet, curhat, gagal kirim, barang tak sesuai, tak sesuai pesanan, rugi, merugi, {korban|konsumen|pembeli|pelanggan} {mengadu|keluhkan|mengeluh|mengeluhkan|datangi|mendatangi|geruduk|menuntut|protes|kecewa|curhat|rugi}, {aduan|keluhan|pengaduan|laporan} {konsumen|naik|melonjak|masuk|meningkat|soal|terbanyak}, tak kunjung {dikirim|datang|sampai|kembali|cair}',
      demand:
        '{men|di|}desak{an|}, menuntut, tuntut, meminta pemerintah, minta pemerintah, {me|}minta {presiden|menteri|kemendag|kominfo|dpr|ketegasan|perlindungan|keadilan}, berharap, harap{kan|an}, mengharapkan, {me|di}kritik, kritik{i|an|}, {meng|}kecam, memprotes, protes, menolak, tolak, keberatan, menyayangkan, menyesalkan, {me|di}nilai, penilaian, khawatir{kan|}, {ke|meng}khawatir{an|kan}, cemas, waswas, resah, keresahan, was-was, mengingatkan pemerintah, mendorong pemerintah, dorong pemerintah, {asosiasi|asosiasi|serikat|himpunan|gabungan|apindo|aprindo|hippindo|idea|kadin|pengusaha|pedagang|umkm|perajin|pengamat|ekonom|pakar|akademisi} {meminta|minta|menilai|menyebut|mendesak|berharap|khawatir|mengeluh|menolak|memprotes|mengaku|menuding}, seharusnya, semestinya, harus {segera|tegas|diatur|dilindungi|hadir}, perlu {segera|diatur|ada|dilindungi}, persaingan tidak sehat, tidak adil, banting harga, predatory, ancaman bagi, polemik, kontroversi, petisi, surat terbuka, {pedagang|paguyuban|asosiasi|peritel|perajin|pengrajin|umkm|kios} {menyalahkan|mengeluh|menilai|meminta|minta|desak|mendesak|keluhkan|khawatir|protes|menolak|menuntut|menjerit}',
      grill:
        'rapat dengar pendapat, rdp, rapat kerja, raker, komisi {vi|i|xi|vii|ix} dpr, {di|men}cecar, mempertanyakan, pertanyakan, dengar keterangan, anggota {dpr|komisi|dewan}, legislator, sidang paripurna, rapat paripurna, interpelasi, diskusi, seminar, webinar, forum, dialog, fgd, talkshow, kuliah umum',
      strike:
        'mogok, unjuk rasa, {ber|}demo{nstrasi|}, aksi {massa|damai|protes|jalanan}, {mem|di}boikot, boikot, buruh, phk massal, menghentikan kerja, upah, jam kerja, lembur, kurir {mogok|protes|tolak}, gulung tikar, tutup toko, sepi pembeli, serikat {pekerja|buruh|kurir}',
      opine: 'opini, kolom, editorial, tajuk, tajuk rencana, surat pembaca, pojok, esai, pandangan, catatan redaksi',
      tell: 'wawancara, tanya jawab, mengapa, kenapa, bagaimana, apa {itu|saja|dampak|arti|yang|bedanya}, siapa, begini, ini {dia|alasan|penjelasan|penyebab|daftar|tiga|lima|kata|dampak|fakta}, simak, mengenal, mengulik, menelisik, menilik, menengok, kisah, cerita, catatan, laporan khusus, liputan khusus, kilas balik, setahun, dua tahun, tiga tahun, genap, di balik, jejak, fakta-fakta, penjelasan, analisis, ulasan, resensi, rangkuman, rekap, kaleidoskop, perspektif, nasib, menakar, membedah, bedah, potret, profil, ujarnya sambil, {ia|dia} {bercerita|tertawa|tersenyum|mengenang}, cek fakta, hoaks, hoax',
      probe:
        '{pen|me|di|}yelidik{i|an}, selidiki, diselidiki, {pe|mem|di}eriksa{an|}, periksa, diperiksa, pemeriksaan, {meng|di|}usut, usut, mengusut, {men|di|}dalami, telusuri, {men|di}elusuri, penelusuran, sidik, menyidik, penyidikan, penyidik, naik ke tahap, tahap penyelidikan, dugaan, diduga, menduga, {meng|di|}geledah, geledah, penggeledahan, {meng|di|}gerebek, gerebek, sidak, inspeksi, razia, {meng|di}audit, audit, investigasi, memantau, pantau, pengawasan, mengawasi, awasi, operasi {pasar|gabungan}, kajian pasar, membuka {perkara|kasus|penyelidikan}, perkara, belum ada tersangka, mengumpulkan {bukti|keterangan}, alat bukti, saksi',
      summon:
        '{mem|di|}panggil{an|}, panggil, memanggil, dipanggil, pemanggilan, minta {penjelasan|klarifikasi|keterangan|data}, meminta {penjelasan|klarifikasi|keterangan|data|informasi|agar|platform|temu|tiktok|shein|pihak}, diminta {menjelaskan|memberi|klarifikasi|menyerahkan|menurunkan|segera}, {me|di}layangkan surat, surat {panggilan|teguran|peringatan|permintaan}, menyurati, surati, tenggat, batas waktu, diberi waktu, beri waktu, memberi waktu, {paling lambat|selambat*}, dalam {7|14|30|waktu} hari, somasi, {meng|di}instruksikan, menginstruksikan, {me|di}perintahkan {menjelaskan|menyerahkan}, klarifikasi, bertemu {perwakilan|pihak}, audiensi, wajib {melapor|menyerahkan|menjelaskan|mendaftar}',
      warn: '{mem|di|}peringat{kan|an|i}, peringatkan, {meng|di|}ingatkan, imbau, {meng|di}imbau, imbauan, waspada, waspadai, mewaspadai, {ter|meng|di}ancam, terancam, ancam, teguran, {di|mene}gur, tegur, bakal {ditindak|disanksi|diblokir|dicabut}, akan {ditindak|disanksi|diblokir|dicabut|dikenai}, bisa {didenda|diblokir|dicabut|dikenai|kena}, hati-hati, sanksi menanti, sp1, sp2',
      accuse:
        '{me|di|}tud{uh|ing|uhan}, menuding, menuduh, dituduh, dituding, dakwaan, {men|di}dakwa, didakwa, terdakwa, temuan {awal|sementara}, kesimpulan {awal|sementara}, diduga {melanggar|kuat|keras|menjual}, dugaan pelanggaran, indikasi, terindikasi, keberatan atas, {mem|di}bantah, bantah, bantahan, menyangkal, sangkaan, disangkakan',
      sue: '{meng|di|}gugat{an|}, gugat, gugatan, penggugat, tergugat, {me|}layangkan gugatan, ajukan {gugatan|banding|kasasi|keberatan|pk}, mengajukan {gugatan|banding|kasasi|keberatan|pk}, banding, kasasi, {me|di|}lapor{kan} ke {polisi|polda|bareskrim|kppu|kejaksaan}, laporkan, melaporkan, dilaporkan, ganti rugi, class action, sidang {perdana|lanjutan|gugatan|perkara}, disidang{kan|}, persidangan, ke meja hijau, ke pengadilan, kejaksaan, jaksa, limpahkan, dilimpahkan, p21, {gugat|menggugat|digugat|gugatan} {denda|ke|temu|shein|aliexpress|tiktok|class|perdata|kelompok|atas|perwakilan|itu|diajukan|didaftarkan}, {mendaftarkan|melayangkan|mengajukan} {gugatan|banding|kasasi|keberatan|permohonan|somasi}, {banding|kasasi} {ke|atas|terhadap}, dilaporkan ke {polisi|kppu|bareskrim|polda}, {melapor|lapor} ke {polisi|polda|kppu}, {ditetapkan|jadi} tersangka',
      plan: '{ber|me|}rencana{kan|nya|}, berencana, rencananya, direncanakan, rencana {investasi|ekspansi|pembangunan|membangun|membuka}, {akan|bakal|segera|siap|hendak|ingin} {membuka|buka|membangun|bangun|meluncurkan|luncurkan|menambah|tambah|memulai|mulai|menggandeng|merekrut|rekrut|menutup|tutup|memangkas|pangkas|masuk|hadir|menaikkan|naikkan|mengucurkan|menggelar|mengembangkan|melatih|menyediakan|memperluas|menerapkan|mengurangi|menjual|mengakuisisi|memperketat|menggelontorkan|berinvestasi|investasi|dibuka|dibangun|diluncurkan|dimulai|melakukan|memberi|mengecek|menertibkan}, {men|di}target{kan|}, target {beroperasi|rampung|selesai}, bersiap, menyiapkan, siapkan, mempersiapkan, tahun depan, bulan depan, pekan depan, kuartal {depan|mendatang}, mulai {bulan|tahun} depan, pada {2026|2027|2028}, menjajaki, jajaki, negosiasi, berunding, uji coba, phk, memangkas, rumahkan, merumahkan, efisiensi, ekspansi, groundbreaking, peletakan batu, naikkan {komisi|biaya|ongkos|tarif|harga}, menaikkan {komisi|biaya|ongkos|tarif|harga}, dijadwalkan, menjadwalkan, rencana, investasi {rp|us|senilai|baru}, {akan|bakal|siap|segera|berencana|berniat|hendak} {investasi|berinvestasi|membuka|buka|bangun|membangun|memperluas|menambah|mengenakan|memungut|menaikkan|menghapus|memeriksa|memanggil|menutup|merilis|hadirkan}, {gelontorkan|kucurkan|menggelontorkan}',
      pledge:
        '{ber|}janji{kan|}, menjanjikan, berkomitmen, komitmen, menjamin, jamin, memastikan, pastikan, menyanggupi, bersedia, siap {patuh|mematuhi|bekerja sama|kooperatif|memperbaiki}, patuh, mematuhi, rencana {perbaikan|aksi|tindak lanjut}, menyerahkan rencana, kooperatif, memperbaiki',
      unveil:
        '{meng|di|}umum{kan}, umumkan, mengumumkan, diumumkan, pengumuman, {me|di}rilis, {me|}luncurkan {program|kampanye|satgas}, membentuk {satgas|tim|gugus|komite}, bentuk {satgas|tim}, satgas, gugus tugas, {mem|}perketat, pengetatan, memperkuat, perkuat, strategi, peta jalan, paket kebijakan, langkah {baru|tegas|pengamanan}, pedoman, panduan, surat edaran, kampanye',
      file: '{meng|di|}ajukan {permohonan|izin|pendaftaran|ipo|notifikasi}, mengajukan {permohonan|izin|pendaftaran|ipo|notifikasi}, permohonan, notifikasi, mendaftar{kan|}, pendaftaran, ipo, prospektus, {menunggu|menanti} {izin|persetujuan}, proses {perizinan|penilaian|review}, dalam {penilaian|kajian}',
      draft:
        'rancangan, ruu, draf, raperda, rpp, rpermendag, naskah akademik, revisi, {me|di}revisi, {meng|di|}usul{kan|an}, usul, usulan, mengusulkan, diusulkan, prolegnas, {meng|di}ajukan {rancangan|ruu|usulan}, sedang {disusun|digodok|dikaji|dibahas}, tengah {disusun|digodok|dikaji|dibahas|menyusun|menggodok}, {meny|di}usun, penyusunan, menyusun, godok, digodok, wacana{kan|}, mewacanakan, {akan|bakal|ingin|berencana|hendak} {mengenakan|memungut|melarang|merevisi|mengatur|menerapkan|menaikkan|mengubah|menghapus|memajaki|membatasi|mewajibkan|menurunkan|menerbitkan}, rencana {pajak|bea|larangan|aturan|revisi|pengenaan|pungutan|penghapusan|pembatasan}, harmonisasi, pembahasan, {mem|di|}bahas, dibahas, panja, pansus, inisiatif dpr, menunggu {pengesahan|pembahasan}',
      weigh:
        '{meng|di|}kaji{an|}, kaji, mengkaji, dikaji, kajian, {mem|di|}pertimbang{kan|an}, pertimbangkan, {mem|}pelajari, mempelajari, menimbang, opsi, {belum|tidak} {diputuskan|final|ada keputusan}, kemungkinan, membuka peluang, buka peluang, evaluasi, mengevaluasi, dievaluasi, studi, wacana, menjajaki kemungkinan, menggagas',
      consult:
        'konsultasi publik, uji publik, {meminta|menjaring|menampung|menyerap} {masukan|aspirasi}, masukan, tanggapan publik, sosialisasi, dengar pendapat umum',
      adopt:
        '{meng|di|}sah{kan}, sahkan, mengesahkan, disahkan, pengesahan, {meny|di|}etujui, setujui, menyetujui, disetujui, ketok palu, ketuk palu, {men|di}etapkan, tetapkan, menetapkan, ditetapkan, penetapan, {mem|di}putuskan, putuskan, memutuskan, diputuskan, {mer|di}atifikasi, lolos {di|ke|paripurna}, {mengadopsi|diadopsi}, resmi {disahkan|ditetapkan|diputuskan}, terbitkan, menerbitkan, diterbitkan, {me|di}loloskan, pemungutan suara, sepakat bulat, {dpr|parlemen|senat|kabinet|kongres|majelis} {mengesahkan|menyetujui|sahkan|setujui|ketok|mengetok|meloloskan}, {diketok|disahkan|disetujui|diundangkan|diteken|ditandatangani} {dpr|parlemen|presiden|menteri|kemarin|hari|pada|dalam|menjadi}, {baru|resmi} {disahkan|diundangkan|diteken|terbit}, {terbitkan|menerbitkan} {aturan|peraturan|keputusan|pmk|permendag}',
      sign: '{di|}teken, meneken, {me|di}nandatangani, menandatangani, ditandatangani, tanda tangan{i|}, membubuhkan tanda tangan, diundangkan, mengundangkan, perpres, permendag, peraturan {pemerintah|menteri|presiden}, pmk, keppres, perintah eksekutif, keputusan {menteri|presiden}, lembaran negara',
      agree:
        '{ber|}sepakat{i|}, sepakati, menyepakati, disepakati, kesepakatan, mencapai {kesepakatan|mufakat}, mufakat, {para |}menteri {keuangan|uni|eropa} sepakat, dipastikan, pastikan {hapus|pungut|kenakan}, akhirnya {memutuskan|menghapus|menetapkan}, memajukan, dimajukan',
      start:
        '{mulai|resmi|efektif|sudah|telah|langsung} {ber|di|}{laku|terapkan|berlakukan|pungut|kenakan}, mulai {berlaku|diterapkan|diberlakukan|memungut|dipungut|menarik|mengenakan|menagih|dikenakan|dikenai|hari ini|kemarin|senin|selasa|rabu|kamis|jumat}, resmi {berlaku|diterapkan|diberlakukan|dihapus|dipungut}, berlaku {mulai|sejak|efektif|per|hari}, langsung berlaku, efektif {berlaku|per|sejak|mulai|hari}, sejak {senin|selasa|rabu|kamis|jumat|sabtu|minggu|kemarin|hari|pekan|awal|1|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember}, hari pertama, hari ini, pekan pertama, kini {wajib|harus|dikenai|dikenakan|dilarang|tak|tidak|setiap|semua}, {tak|tidak} lagi {bebas|dibebaskan|menikmati|berlaku|boleh|gratis}, {tak|tidak} {boleh|bisa} lagi, {ber|di}akhir{i|nya}, berakhir, diakhiri, dicabutnya, {meng|di}hapus{nya|kan|}, dihapus, penghapusan, diwajibkan, ditunjuk, menunjuk, penunjukan {pemungut|temu|tiktok}, sudah {dipungut|dikenai|berlaku}, mengikat, syarat dan ketentuan',
      stop: '{meng|di|}henti{kan|nya}, hentikan, menghentikan, dihentikan, penghentian, {ber|ter}henti, setop, stop {layanan|terima|kirim|jualan}, {men|di}unda pengiriman, suspensi, {men|di}angguhkan, tangguhkan, menangguhkan, ditangguhkan, tutup {layanan|operasional|toko|gerai}, menutup {layanan|operasional|toko|gerai}, ditutup, hengkang, angkat kaki, keluar dari {indonesia|vietnam|pasar}, tidak {lagi |}menerima, berhenti {beroperasi|menerima|menjual|melayani}, kembali {menerima|dibuka|beroperasi|melayani|mengirim}, melanjutkan layanan, dibuka kembali',
      block:
        '{mem|di|}blokir, blokir, memblokir, diblokir, pemblokiran, {mel|di}arang, larang, melarang, dilarang, larangan, {men|di}utup akses, tutup akses, putus akses, pemutusan akses, {di|ter}hapus dari {app|play|toko}, tak bisa diakses, tidak bisa diakses, take down aplikasi, hilang dari, {men|di}cabut izin, cabut izin, pencabutan izin, daftar hitam',
      open: 'resmi {buka|dibuka|hadir|meluncur|diluncurkan|beroperasi|masuk|membuka|meluncurkan}, {mem|di|}buka {toko|gerai|gudang|kantor|layanan|pusat|pendaftaran|cabang}, membuka {toko|gerai|gudang|kantor|layanan|pusat|cabang}, luncurkan, {me|di}luncur{kan}, meluncurkan, diluncurkan, hadir{kan|}, menghadirkan, {ber|mulai }operasi, beroperasi, mulai {beroperasi|menjual|melayani|berjualan|menerima}, perdana, debut, masuk {ke |}{indonesia|pasar}, gandeng, menggandeng, kembali {buka|hadir|berjualan}, rilis, merilis, terapkan, menerapkan, sediakan, menyediakan, kini {bisa|tersedia|hadir}',
      pact: '{meneken|teken|menandatangani|tandatangani|penandatanganan} {mou|nota|kerja|perjanjian|pakta|kesepakatan|komitmen}, {nota kesepahaman|nota kesepakatan|mou|perjanjian|pakta}, kerja sama, kerjasama, bekerja sama, kolaborasi, berkolaborasi, bermitra, kemitraan, gandeng, menggandeng, bergabung {dengan|dalam}, piagam, ikrar, deklarasi, sinergi, bersinergi',
      fine: '{di|men|}denda, didenda, mendenda, denda {rp|us|kepada|terhadap|sebesar|senilai|administratif}, {di|men}jatuhkan {denda|sanksi|hukuman}, jatuhkan {denda|sanksi|hukuman}, dijatuhi {denda|sanksi|hukuman}, {di|}jatuhi, dikenai {denda|sanksi}, kena {denda|sanksi|hukum}, {di|men}hukum, dihukum, menghukum, hukuman, {men|di}sanksi, disanksi, sanksi {rp|administratif|denda|kepada|terhadap|berupa}, {diwajibkan|diperintahkan|wajib|harus|diperintah} {mem|}bayar, membayar denda, dibebani, ganjaran, diganjar, mengganjar',
      order:
        '{me|di|}perintah{kan|}, perintahkan, memerintahkan, diperintahkan, diperintah, wajib {menarik|menghapus|menurunkan|menghentikan|mengganti}, perintah {perbaikan|penghentian|penarikan}, {me|di}wajibkan {menarik|menghapus|menghentikan|membayar}, terbukti {melanggar|bersalah|meniru|menjual|secara}, dinyatakan {melanggar|bersalah|terbukti}, {di|me}langgar, melanggar, pelanggaran {dinyatakan|terbukti}, mengubah {ketentuan|klausul}, perubahan perilaku',
      rule: '{mem|di|}vonis, divonis, vonis, putusan, {mem|di}utus {bersalah|bebas}, hakim {memutus*|menolak|mengabulkan|menghukum|menyatakan|menjatuhkan|memerintahkan}, majelis {hakim|kppu|komisi}, pengadilan {menolak|mengabulkan|memutuskan|menyatakan|memerintahkan|menghukum|negeri|niaga|tata}, {mengabulkan|dikabulkan|kabulkan}, {menolak|ditolak|tolak} {gugatan|banding|kasasi|permohonan|keberatan}, {menguatkan|dikuatkan|kuatkan}, {membatalkan|dibatalkan} {putusan|sanksi|denda}, dipenjara, penjara, pidana, mahkamah agung, menang{kan|}, memenangkan, kalah, bebas murni, inkrah, amar',
      settle:
        'damai, berdamai, perdamaian, {di luar|luar} pengadilan, {men|di}yelesaikan {perkara|gugatan|sengketa}, penyelesaian, ganti rugi, kompensasi, mencabut gugatan, cabut gugatan, mediasi {berhasil|sepakat}, {mengembalikan|pengembalian} {dana|uang}',
      clear:
        '{menyetujui|setujui|disetujui} {merger|akuisisi|penggabungan|bersyarat|transaksi|dengan}, persetujuan bersyarat, bersyarat, dengan syarat, {men|di}olak {merger|akuisisi}, {menghentikan|menutup|mengakhiri} {penyelidikan|perkara|kasus}, tidak terbukti, tidak ditemukan {pelanggaran|bukti}, {mendapat|mengantongi|kantongi|memperoleh} {izin|lisensi|restu|persetujuan}, restui, merestui, beri {izin|restu|lampu hijau}, lampu hijau, {kppu|cccs|komisi|regulator} {menerima|setujui|menyetujui|terima} {komitmen|pakta|perubahan}, {menghentikan|menutup|hentikan|tutup} {penyelidikan|penyidikan|perkara|kasus}, tidak {terbukti|ditemukan|bersalah}',
      buy: '{meng|di|}akuisisi, akuisisi {rampung|selesai|tuntas|75*}, {rampung|tuntas|selesai}{kan|}, merampungkan, menuntaskan, menyelesaikan {akuisisi|transaksi|pembelian|investasi}, {mem|di}beli {saham|mayoritas}, caplok, mencaplok, {men|di}jual saham, menguasai {saham|75*|mayoritas}, pemegang saham, resmi {bergabung|merger|milik|akuisisi|mengakuisisi}, melantai, kepemilikan, suntik{an|}',
      seize:
        '{me|di|}sita, disita, menyita, sita, penyitaan, {meng|di|}amankan, amankan, diamankan, mengamankan, {me|di}rampas, {me|di}nyegel, segel, disegel, {me|di}tangkap, tangkap, ditangkap, menangkap, tersangka, {mem|di|}bongkar, bongkar, dibongkar, {meng|di|}ungkap, ungkap, terungkap, {meng|di}gagalkan, gagalkan, menggagalkan, digagalkan, penindakan, {men|di}indak, ditindak, menindak, tindak, barang {bukti|ilegal|palsu|tiruan|kw}, selundupan, penyelundupan, {me|di}musnahkan, musnahkan, dimusnahkan, pemusnahan, sindikat, komplotan, pelaku, palsu, tiruan, {men|di}emukan {barang|ribuan|ratusan}, {gerebek|menggerebek|digerebek|penggerebekan} {gudang|rumah|ruko|toko|pabrik|kios}, {mengangkut|menyita|mengamankan|membongkar|mengungkap|meringkus|menciduk|memusnahkan} {ribuan|ratusan|puluhan|barang|sindikat|pelaku|jaringan|gudang|pabrik|komplotan|4|5|3|2|1}, {sitaan|barang bukti|selundupan|ilegal senilai}, {tersangka|pelaku} {ditangkap|diringkus|diamankan|dibekuk}',
      recall:
        '{me|di|}tarik{nya|} {dari|produk|peredaran|kosmetik|mainan}, ditarik, penarikan, tarik {produk|dari}, recall, {meng|di}hentikan penjualan, stop penjualan, {men|di}urunkan {konten|produk|tautan|iklan}, turunkan {konten|produk|tautan|iklan}, take down, takedown, {meng|di}hapus {produk|tautan|iklan|konten|daftar}, {di|ter}larang {edar|dijual}, dilarang beredar, penghentian {sementara|peredaran|penjualan}, jangan {gunakan|dipakai|beli}, berhenti {memakai|menggunakan}, berbahaya, bahaya, membahayakan, luka, kebakaran, tersedak',
      test: '{di|men}uji, diuji, menguji, hasil {uji|pengujian|pemeriksaan|laboratorium|lab|tes|pengawasan|penelitian}, uji {lab|laboratorium|coba produk}, pengujian, laboratorium, sampel, mengandung, kandungan, kadar, melebihi {batas|ambang|standar}, di atas {batas|ambang}, {tidak|tak|gagal} {memenuhi|lolos|lulus|sesuai standar|berstandar}, {di|men}emukan {merkuri|timbal|bahan|zat|kadar|kandungan}, temukan, ditemukan, menemukan, merkuri, timbal, ftalat, kadmium, formalin, bahan {berbahaya|kimia}, tanpa {izin edar|sni|label}, tidak {ber-sni|berizin}, dari {10|12|20|30} {produk|sampel}, yang diperiksa, yang diuji',
      withdraw:
        '{mem|di|}batal{kan}, batal, batalkan, membatalkan, dibatalkan, {men|di}cabut, cabut, mencabut, dicabut, {men|di}unda, tunda, menunda, ditunda, penundaan, urung, mengurungkan, menarik {kembali|rancangan|usulan}, {menganulir|dianulir}, meminta maaf, minta maaf, permintaan maaf, ralat, koreksi, {me|di}ralat, berubah sikap, berbalik, putar haluan',
    },
    commerce:
      'aplikasi, e-commerce, shein, shopee, china, cina, kominfo, komdigi, blokir, pse, izin, impor, belanja, tokopedia, lazada, pdd, pinduoduo, marketplace, umkm, platform, toko online, belanja online, daring, konsumen, pembeli, penjual, aliexpress, kemendag, permendag, tiongkok, produk murah, diskon, ongkir, jual',
    shop: 'tiktok shop, shop tokopedia, tokopedia, e-commerce, penjual, seller, pedagang, jualan, live shopping, belanja, social commerce, umkm, marketplace, goto, toko online, niaga elektronik',
    parcel: {
      3: 'barang impor, bea masuk, impor ilegal, e-commerce',
      5: 'de minimis, cross border, lintas batas, lintas negara, impor e-commerce, bea masuk barang kiriman, e-commerce asing, platform asing, belanja dari luar negeri, crossborder, jastip, marketplace asing, e-commerce luar negeri, barang impor {e-commerce|murah|online}, impor {lewat|melalui} {marketplace|e-commerce|lokapasar}, barang {kiriman|lintas batas}, lokapasar, belanja {lintas negara|luar negeri}, paket {impor|dari china|dari luar negeri|murah}',
    },
    joint:
      'e-commerce china, e-commerce cina, e-commerce tiongkok, platform china, platform cina, platform tiongkok, aplikasi belanja china, aplikasi china, aplikasi belanja asal china, marketplace china, e-commerce asal china, e-commerce asal tiongkok',
    after: 'setelah, usai, pasca, sesudah, pascadenda',
    genre:
      'opini, kolom, tajuk, editorial, wawancara, analisis, feature, fitur, laporan khusus, liputan khusus, kaleidoskop, kilas balik, di balik, menengok, mengintip, cerita, kisah, jejak, mengapa, kenapa, apa itu, tanya jawab, infografik, sorotan, catatan, menelusuri, potret, bedah',
    noise: {
      scam: {
        3: 'penipu, pelaku penipuan, nomor rekening, nomor kartu, data pribadi korban, undian, hadiah',
        5: 'phishing, mengatasnamakan, penipuan {berkedok|bermodus|dengan modus|daring|online|siber}, modus {penipuan|baru|paket}, mengaku {dari|sebagai|petugas|pegawai|karyawan|admin}, {sms|pesan|tautan|situs|akun|aplikasi|lowongan|undian|surat} palsu, tautan mencurigakan, kode otp, otp, hoaks, waspada {sms|penipuan|modus|pesan|hoaks|tautan}, kerja paruh waktu, file apk, catut nama, mencatut nama, dicatut',
      },
      drugs: {
        3: 'penumpang, barang bawaan, bagasi, bandara',
        5: 'sabu, ganja, narkoba, narkotika, kokain, heroin, ekstasi, ketamin, rokok ilegal, benih lobster, satwa, gading, senjata api, kurir narkoba, emas batangan, barang penumpang',
      },
      sport: {
        3: 'pelatih, klub',
        5: 'rugbi, pemain bola, penjaga gawang, gelandang, babak pertama, babak kedua, gol, pertandingan, timnas, laga, juara',
      },
      talk: {
        2: 'kamu, kalian, aku, yuk, bestie, kakak, guys, lho, banget, simak cara, klik, link, masukkan kode, daftar sekarang, unduh, pengguna baru, gratis ongkir, berikut cara, begini cara, langkah, pertama, kedua, ketiga, jangan lupa, followers, konten, gue, saya membeli, saya beli, wajib punya, rekomendasi, murah meriah, worth it, anda',
      },
      coupon: {
        3: 'promo, voucher, diskon hingga, gajian',
        5: 'kupon, kode referral, komisi afiliasi, kode {promo|voucher|diskon|kupon}, voucher {diskon|gratis}, promo {tanggal|9.9|10.10|11.11|12.12|spesial}, gratis ongkir, cashback, flash sale, klaim {voucher|kupon}, harga promo, cek {promo|link}, klik {link|tautan}, racun, rekomendasi {produk|baju|tas|skincare|outfit}',
      },
      haul: {
        2: 'review, rekomendasi, estetik',
        5: 'haul, unboxing, racun shopee, racun tiktok, review jujur, rekomendasi outfit, outfit',
      },
      howto: {
        3: 'tips, tutorial, cara',
        5: 'cara menjadi affiliate, affiliate, cara membuat, dropship*, cara menghasilkan uang, langkah-langkah, panduan lengkap, panduan penjual, cara menjual, cara {jualan|daftar|belanja|mendaftar|membuka|membeli|beli|menjadi|menghasilkan|dapat|cek|klaim|live|bikin}, langkah, pemula, tips {jualan|sukses|belanja|hemat}, biar {cepat|laris}, panduan, trik, cuan, afiliasi',
      },
      meet: {
        5: 'temu bisnis, temu kangen, temu wicara, temu karya, temu mitra, temu usaha, temu alumni, titik temu, temu jumpa, jumpa fans, temu ilmiah, temu lawak, temu tani, temu warga, temu kader',
      },
      car: {
        5: 'mesin, rem, sopir, pabrikan, honda, yamaha, toyota, mobil, sepeda motor, otomotif, recall mobil, kendaraan',
      },
      cloud: { 5: 'alibaba cloud, komputasi awan, pusat data, kecerdasan buatan' },
      show: {
        2: 'viral, artis',
        4: 'lagu, penari, tarian, video, tren, kreator, selebritas, aktor',
        5: 'viral di tiktok, joget, penyanyi, film, konser, selebgram',
      },
      herb: { 5: 'temulawak, temu ireng, temu kunci, rimpang, jamu' },
      meeting: {
        5: 'temu {kangen|bisnis|wicara|warga|karya|tani|usaha|alumni|ilmiah|mitra|akbar|konsumen|responden|penggemar|raya|muka|kader|pelanggan|media|pendidikan|kolegial|pakar|penulis|inovasi|rembuk|rembug|sapa|ramah|komunitas|kenal}, jumpa pers, titik temu, {janji|jalan|rapat|balai|ajang|acara|forum|ruang|gelar|menggelar|menghadiri|hadiri|panitia} temu, reuni, silaturahmi, halalbihalal, temu jodoh, mempertemukan, temu lawak, jamu, bertemu lagi',
      },
      other: { 5: 'shopee {kena|ditegur|didenda}' },
    },
    earlier: 'sebelumnya, tahun lalu, bulan lalu, pada 2023, pada 2024, pernah, sempat, dulu, lalu, silam',
    maybe: 'bisa, dapat, mungkin, terancam, berpotensi, jika, apabila, bila, berisiko, maksimal, ancaman',
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
      sebelas: 11,
      seratus: 100,
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
      NGN: 'naira',
      SAR: 'riyal',
      RON: 'leu',
      COP: 'peso kolombia',
      CLP: 'peso chile',
      PKR: 'rupee pakistan',
      AED: 'dirham',
      KZT: 'tenge',
      CAD: 'dolar kanada',
      NZD: 'dolar selandia baru',
      CHF: 'franc swiss',
      SEK: 'krona',
      RUB: 'rubel',
      ZAR: 'rand|rand afrika selatan',
      USD: 'dolar as|dolar amerika serikat|dolar amerika|dolar|us dollar|dollar as',
      IDR: 'rupiah',
      EUR: 'euro',
      KRW: 'won|won korea',
      JPY: 'yen',
      CNY: 'yuan|renminbi|rmb',
      GBP: 'poundsterling|pound sterling|pound|pounds',
      SGD: 'dolar singapura',
      MYR: 'ringgit|ringgit malaysia',
      THB: 'baht',
      VND: 'dong|dong vietnam',
      HKD: 'dolar hong kong',
      TWD: 'dolar taiwan|dolar taiwan baru',
      AUD: 'dolar australia',
      PHP: 'peso|peso filipina',
      HUF: 'forint',
      INR: 'rupee|rupe|rupee india',
      MXN: 'peso meksiko',
      BRL: 'real|reais|real brasil',
      PLN: 'zloty',
      TRY: 'lira|lira turki',
    },
    counted: {
      users:
        'pengguna|pengguna aktif|orang pengguna|pengunjung|pengguna bulanan|user|users|pengguna aktif bulanan|orang yang menggunakan|pemakai|pemakai aktif|pemakai bulanan|penerima layanan|penerima aktif|penerima layanan aktif|pengakses',
      persons: 'orang|konsumen|pelanggan|warga|penduduk|pembeli|individu|anak|responden|nasabah|jiwa',
      items:
        'produk|barang|item|unit|buah|pcs|potong|mainan|tautan|konten|jenis produk|iklan|listing|pasang|sampel|kosmetik|jenis barang|jenis kosmetik|link|botol|label|butir|keping|karton|kardus|dus|boks|bungkus|kapsul|tablet|strip|krim|helai|lembar|kemasan|tas|sepatu|pakaian|jam tangan|ponsel|contoh|model|alat|mesin|tautan produk|akun penjual|kaus|baju|gelas|tabung|wadah|sachet|saset|charger|pengisi daya|colokan|lampu|helm|perhiasan|gelang|anting|kalung|adaptor|pengisi daya murah|aksesori|boneka|sepeda|skuter|mesin kopi|panci|kompor|baterai|tautan iklan|kosmetik ilegal|lembar pakaian|stel|rol|ikat|mainan anak|produk impor|barang palsu|kantong|jeriken|ampul|pot|botol parfum|pasang sepatu|jam|kacamata|perangkat|gawai|powerbank|gadget|helai pakaian',
      parcels:
        'paket|kiriman|paket kiriman|pengiriman|barang kiriman|dokumen barang kiriman|parsel|bal|consignment note|karung|koli|paket barang|barang kiriman luar negeri|paket kecil|paket impor|paket lintas negara|paket luar negeri|pengiriman paket|paket bernilai rendah|resi|kiriman impor|barang kiriman impor|paket per hari',
      accounts:
        'akun|data pengguna|data pribadi|rekaman data|data|catatan data|rekaman|rekaman pelanggan|rekaman pembeli|rekaman pengguna|baris data|entri|entri data|data pelanggan|data pembeli|akun pelanggan|akun pembeli|akun pengguna|nomor ktp|data penjual|data konsumen|data akun|data nasabah|data anggota|baris|alamat surel|alamat email|nomor telepon|nomor ponsel|data kartu',
      cases: 'kasus|transaksi|pesanan|dokumen',
      sellers: 'penjual|pedagang|seller|merchant|toko|perusahaan|umkm|pelaku usaha|mitra|reseller|merek|platform',
      percent: '%|persen|prosen|pct',
      points: 'poin persentase|persen poin|basis poin|persentase poin|bps',
      none: 'tahun|bulan|hari|minggu|jam|menit|kali|kali lipat|negara|kota|kg|gram|km|meter|ton|poin|karyawan|pekerja|tenaga kerja|unduhan|pasal|orang karyawan|detik|provinsi|gudang|pulau|kilogram|aplikasi|agen|kurir|pengemudi|sopir|pengantar|pengantar paket|buruh|anggota|pekan|hektare|meter persegi|laporan|aduan|pengaduan|keluhan|permohonan|permintaan|perkara|truk|kontainer|lokasi|titik|gerai|rumah|hari kerja|bab|halaman|sesi|kursi|langkah|butir pasal|kios|lapak|outlet|los|kelurahan|desa|kecamatan|suara|hari kalender|kurir mitra|pegawai|staf|tenaga|mitra pengemudi|paragraf|pos tarif|pos barang|lapangan kerja|kantor|armada|mobil|motor|penerbangan|rute|pengikut|penonton|tayangan|ulasan|bintang|pemohon|tersangka|saksi|ahli|hakim|syarat|poin penting|menit siaran|sesi siaran',
    },
    place:
      'di|lewat|melalui|dari|untuk toko|toko|{keranjang kuning|toko|lapak|akun} {di|}|lewat toko|jastip|jasa titip',
    adjectives: true,
    numbered:
      '{permendag|pmk|permenkeu|perpres|perppu|pp|uu|undang-undang|peraturan|keputusan|putusan|perkara|pasal|ayat|permenkominfo|permenkomdigi|surat edaran|kepmen|inpres|keppres|nomor|no.}{| nomor| no.}',
    bounds: {
      about: {
        before:
          'sekitar|kira-kira|hampir|kurang lebih|mendekati|diperkirakan|estimasi|setara|rata-rata|sekira|kisaran|nyaris|hampir menyentuh|ditaksir|sekitaran|lebih kurang|rata-rata sekitar',
        after: 'an|-an|sekian',
      },
      'up to': {
        before:
          'hingga|sampai|maksimal|maksimum|paling banyak|paling tinggi|tidak lebih dari|di bawah|kurang dari|tidak melebihi|mencapai maksimal|sebesar-besarnya|setinggi-tingginya|batas|sampai dengan|dibawah|tak lebih dari|tidak boleh lebih dari|dibatasi|tak sampai|tidak sampai|belum sampai|bisa sampai|bisa mencapai|dapat mencapai|setinggi|tertinggi|terbanyak',
        after: 'ke bawah|atau kurang|atau di bawahnya',
      },
      'at least': {
        before:
          'lebih dari|melebihi|di atas|minimal|minimum|setidaknya|sedikitnya|paling sedikit|melampaui|menembus|tembus|paling rendah|sekurang-kurangnya|diatas|melewati|sekurangnya|paling kurang|tak kurang dari|tidak kurang dari|terendah|minimum sebesar|mulai dari',
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
    former: 'sebelumnya|semula|dari sebelumnya|naik dari|turun dari',
    cues: {
      goods:
        'earphone|headset|pengisi daya|charger|power bank|lampu|pengering rambut|pelembap udara|kipas|ketel|payung|mainan|boneka|slime|skuter|kursi bayi|kereta bayi|botol susu|gaun|daster|kaus|kemeja|blus|celana|jaket|mantel|hoodie|sweter|pakaian dalam|baju renang|topi|sarung tangan|kaus kaki|sepatu|sandal|sepatu bot|jas hujan|tas|dompet|jam tangan|kacamata|cincin|kalung|anting|gelang|lipstik|kosmetik|tabir surya|parfum|lilin|kuteks|wajan|panci|gelas|pisau|bor|kabel|sikat gigi|bantal|tenda|helm|wig|suplemen|baju anak|busana|hijab|mukena|batik',
      whoever:
        '{platform|lokapasar|marketplace|penyelenggara|aplikasi|media sosial|loka pasar|niaga elektronik|toko daring|situs|perusahaan|pmse|medsos} {dengan|yang memiliki|yang punya|yang memproses|yang melayani|yang mempunyai|ber}|{platform|lokapasar|marketplace|perusahaan} {luar negeri|asing|daring|digital|yang} {dengan|yang memiliki|memproses data|memiliki}|yang memproses data|dengan sekurangnya|dengan minimal|dengan lebih dari|yang memiliki lebih dari|{platform|lokapasar|marketplace|penyelenggara|perusahaan|pmse|aplikasi|situs} {berpengguna|dengan pengguna|yang penggunanya|yang dikunjungi|dengan pengunjung|yang transaksinya|dengan transaksi}',
      will: 'akan|bakal|rencana|berencana',
      asked:
        'setuju mogok|pemungutan suara|memilih|mendukung mogok|suara setuju|mengaku|menyatakan setuju|menyatakan akan|tingkat partisipasi|menjawab|responden|survei terhadap|jajak pendapat',
      worth: 'senilai|nilai',
      anyone: 'pelaku usaha|pelanggar|penjual|pedagang|importir|menurut aturan',
      income: '{pph|pajak penghasilan|pajak pedagang|pajak penjual|pph pasal 22|pph final}',
      usage:
        '{pernah|biasa|sering|rutin|mengaku|terakhir|lebih suka} {membeli|belanja|berbelanja|memakai|menggunakan|bertransaksi|pesan|memesan}|pernah|{membeli|belanja|berbelanja|memakai} {di|lewat|dari}|memakai|dipakai|tingkat penggunaan',
      opens:
        'dibuka|beroperasi|{mem|}buka {titik|toko|gerai|gudang|layanan}|mulai melayani|diresmikan|menyala|mulai beroperasi|resmi dibuka|resmi beroperasi|diluncurkan|mulai berjualan|{kembali|mulai} {dibuka|beroperasi|melayani|berjualan}|masuk ke indonesia|hadir di',
      turns: 'diblokir|memblokir|mengakhiri|berakhir|dipangkas|diputus|dicabut|dihapus',
      fine: 'mempertahankan sanksi|menguatkan|menguatkan sanksi|mempertahankan denda|menyuruh shein membayar|diperintahkan membayar|memerintahkan shein membayar|memerintahkan temu membayar|diwajibkan membayar|dihukum membayar|menghukum shein|menghukum temu|wajib membayar ganti|harus membayar kepada|dana kompensasi|paket kompensasi|kompensasi konsumen|persetujuan damai|harus membayar|wajib membayar|diminta membayar|hukuman denda|menghukum|denda administratif|denda|didenda|mendenda|sanksi denda|sanksi administratif|ganti rugi|penalti|dijatuhi|hukuman|sanksi|kompensasi|mendendanya|{meng|di}ganti rugi|{mengganti|ganti|mengganti} kerugian|menyetor ke kas negara|{di|meng}hukum{|kan|an} membayar|uang paksa|{kena|dikenai|dikenakan|terkena|terancam} {sanksi|denda}|dihukum|{di|}perintah{kan|} {membayar|bayar}|bayar ganti rugi|menghukum terlapor|membayar denda|hukuman denda|sanksi perdata|uang pengganti|dijatuhi denda|jatuhkan denda|tiap kelalaian|per pelanggaran|setiap pelanggaran|pelanggar|uang damai|diancam denda|diancam|membayar ganti rugi|kena denda|dikenakan denda|sanksi berupa denda|denda keterlambatan|denda paksa|membayar kompensasi|pembayaran denda|hukum membayar|bayar denda|{men|di}jatuhkan sanksi|membayar rp|ganti kerugian|denda maksimal|denda paling banyak',
      invest:
        'menyiapkan gudang|membangun gudang|mendirikan|peletakan batu pertama|investasinya|menyiapkan dana|menyiapkan|mengalokasikan|alokasi|mengalirkan|membangun|akan menanam|dibeli|senilai investasi|pusat logistik|investasi|berinvestasi|menginvestasikan|menanamkan|suntik|menyuntik|menyuntikkan|suntikan|akuisisi|mengakuisisi|diakuisisi|menggelontorkan|kucurkan|mengucurkan|gelontorkan|pendanaan|modal|tanam modal|penanaman modal|membeli saham|mencaplok|nilai transaksi akuisisi|dana segar|diinvestasikan|berkomitmen|membelanjakan|menyisihkan|komitmen|menawar|pembelian saham|penutupan transaksi|mengguyur|guyur|membenamkan|merogoh kocek|pengambilalihan|mengambil alih|tanamkan|menanam modal|nilai pembelian|nilai akuisisi|menyetor modal|pembangunan|ekspansi|siapkan|sewa gudang|membiayai|didanai|beli saham|menambah modal|belanja modal|investasinya|nilai investasi|nilai investasinya|total investasi|nilai transaksinya|belanja investasi|dana investasi|pusat sortir senilai|proyek senilai|biaya pembangunan|menelan biaya|dengan biaya|suntikan dana|pendirian|harga pembelian|mengakuisisi saham|tebus|menebus',
      threshold:
        'wajib lapor|wajib melapor|pelaporan bagi|wajib dideklarasikan|belanja di atas|pembelian di atas|batas|ambang batas|batasan|de minimis|batas minimal|batas maksimal|harga minimum|batas nilai|nilai minimum|ambang|threshold|harga minimal|batas bawah|pembatasan|batas harga|di atasnya|di bawahnya|di atas itu|di bawah itu|batas pembebasan|nilai ambang|plafon|batas bebas|batas nilai bebas|ambang bebas|batas bebas bea|nilai pembebasan|ambang pembebasan|kiriman di bawah|barang di bawah|paket di bawah|nilainya di bawah|bernilai sampai|bernilai di bawah|bernilai hingga|di bawah nilai|nilainya di atas',
      exempt:
        'tanpa pemberitahuan|tanpa bea|tanpa pajak|tanpa pungutan|tidak sampai|bebas bea|bebas pajak|dibebaskan|pembebasan|tidak dikenakan bea|bebas bea masuk|dikecualikan|bebas|tidak dipungut|tak dipungut|nol persen|lepas dari bea|luput dari|keistimewaan|kekebalan|tak kena|tidak kena|tak lagi bebas|fasilitas bebas',
      parcel:
        'barang impor|barang kiriman|impor|paket|kiriman|barang|produk impor|lintas negara|nilai pabean|lintas batas|cross border|cross-border|fob|bernilai|{berharga|seharga} {di bawah|kurang dari|maksimal}|per unit|per barang|harga barang|nilai barang kiriman|nilai kiriman|paket pos',
      duty: 'dari tiap paket|dari setiap paket|tiap paket|setiap paket|per paket|akan menarik|dipungut dari|bea masuk|tarif|pajak|ppn|bea|cukai|pungutan|tarif impor|pajak impor|biaya penanganan|biaya masuk|bea keluar|bmtp|pajak pertambahan nilai|tarif bea masuk|biaya tetap|dipungut|pungut|memungut|bea tetap|tarif tetap|tarif tunggal|bea paket|bea kiriman|pajak penjualan|gst|sales tax|biaya pemrosesan|ppnbm|ongkos penanganan|bea antidumping|bea tambahan|bea anti dumping|tarif resiprokal|pajak barang|tarif pajak|kena bea|menyetorkan|bmt|bmad|tarif bea|biaya pemeriksaan|biaya administrasi pabean|biaya per paket|pungutan per|bea per|dikenai bea|dikenakan bea|kena tarif|kena pajak|dikenai pajak|dikenakan pajak|dikenai tarif|dikenakan tarif|bea flat|tarif flat|pajak barang mewah|sst|vat|pajak konsumsi|pajak impor khusus|icms|per item|per jenis barang',
      purchase:
        'transaksi di|belanja lewat|dibayarkan di|pembayaran di|lewat gudang|membelanjakan|belanja di|nilai transaksi|volume transaksi|gmv|transaksi|pembelian|belanja|nilai impor|pembelian langsung|belanja lintas|gross merchandise value|omzet pasar|nilai barang dagangan|membanjiri|masuk ke|nilai belanja|barang terjual|terjual|menangani|diproses|mendarat|belanja kartu|nilai pesanan|penjualan barang|total penjualan|barang masuk|masuk lewat|arus barang|keluar dari sana|dibelanjakan|uang yang dibelanjakan|kiriman masuk|diantar|mengantar|dikirim|volume kiriman|jumlah kiriman|jumlah paket|arus paket|volume paket|kiriman barang|paket yang masuk|paket masuk|barang kiriman masuk|paket dari luar|nilai barang kiriman yang|belanja daring|belanja online|nilai belanja daring|nilai perdagangan|nilai penjualan bruto|transaksi bruto|nilai barang bruto|mencatat transaksi|membukukan transaksi|membukukan gmv|tiba di|memproses|menyortir|mengolah|melewati|dikirim ke|masuk pada',
      share:
        'pangsa|pangsa pasar|menguasai|saham|kepemilikan|porsi|persentase|proporsi|mayoritas saham|kontribusi|menyumbang|berasal dari|responden|penetrasi|market share|mengempit|memegang|mencakup|mengambil|merebut|meraup|menggenggam|dikuasai|separuh|asal|datang dari|dipesan lewat|dari total|usia|terdiri dari|disumbang|sumbangan|setara dengan|tingkat penggunaan|porsinya|pangsanya|kebagian|menduduki|mendominasi|dari pasar|dari seluruh|dari semua|dari volume|dari pengguna|dari pembeli|asal china|dari china|dari tiongkok|asal tiongkok|asal terbanyak|terbesar dari|kepemilikan saham|saham senilai|tingkat kegagalan|tingkat pelanggaran|tidak lolos uji|mengaku pernah|paket di platform',
      commission:
        'menyerahkan|hasil jualan|dari harga jual|dari nilai penjualan|penjual membayar|disetor ke platform|setor ke|memotong|potongan|dari setiap penjualan|dari tiap penjualan|jatah platform|komisi|biaya komisi|biaya admin|biaya administrasi|biaya layanan|potongan penjualan|biaya penjualan|biaya platform|fee penjual|biaya komisi platform|komisi penjual|tarif komisi|biaya pemrosesan pesanan|biaya jasa|potongan komisi|potongan platform|biaya transaksi penjual|komisi dinamis|persentase potongan|fee|take rate',
      breach:
        'peretas|buku alamat|mencuri data|data kepabeanan|terlihat oleh|bisa dilihat|dapat dilihat|terbuka bagi|alamat|nomor kartu|nomor telepon|nomor ponsel|jatuh ke tangan|dijual di pasar gelap|dark web|tanpa persetujuan|tanpa izin pemilik|bocornya|riwayat belanja|riwayat pesanan|nik dan|rekening bank|dicuri peretas|dapat diakses|bisa diakses|telah diakses|data pribadi|kebocoran|bocor|kebocoran data|data pengguna|pelanggaran data|data pelanggan|diretas|peretasan|informasi pribadi|data konsumen|data pembeli|data penjual|dibobol|pembobolan|dicuri|pencurian data|dijual di forum|forum gelap|basis data|alamat dan nomor|identitas pelanggan|data kartu|pemindahan data|transfer data|dipindahkan ke|mengalir ke|dapat diakses|bisa diakses|diakses dari|tersebar|terekspos',
      recall:
        'melarang peredaran|larangan edar|dilarang beredar|dilarang dijual|melarang penjualan|formaldehida|formalin|kromium|nikel|pewarna azo|bakteri|menghentikan penjualan|setop jual|berhenti menjual|sengatan listrik|luka|bagian kecil|tanpa izin edar|tidak berizin|tak berlabel|tidak lolos uji|tak lolos uji|tak lolos|berlebih|melebihi|di atas ambang|melampaui|ditahan|dicegat|mencegat|menurunkan tautan|ditarik dari|menarik dari|bermerek palsu|mudah terbakar|disembunyikan|menyembunyikan|penarikan|ditarik|menarik|recall|berbahaya|tidak aman|ilegal|palsu|disita|menyita|penyitaan|diblokir|tidak memenuhi|dihapus|takedown|diturunkan|tanpa izin|bajakan|tiruan|melanggar|amankan|diamankan|mengamankan|mengandung|dimusnahkan|musnahkan|beracun|sitaan|tidak ber-sni|gagal|memblokir|menghapus|tidak lolos|tanpa sni|{di|mem}bongkar|bermerkuri|merkuri|dicurigai palsu|dibekukan|penurunan tautan|gugur|tidak lulus|tak lulus|melebihi batas|tak memenuhi|tidak patuh|menahan|dirampas|terlarang|ditindak|penindakan|tak berizin|membawa pulang|tanpa label|kedaluwarsa|selundupan|menyegel|disegel|menurunkan|dicabut dari|tak ber-sni|tidak layak|tak layak|cacat|timbal|ditutup paksa|merek tiruan|kw|berlogo|melampaui batas|{lewat|di atas} ambang|bermasalah|gagal dalam|kegagalan|tak sesuai|tidak sesuai|diamankan|disisir|dibekuk|tak bersertifikat|tanpa sertifikat|tidak bersertifikat|tak aman|tidak memenuhi syarat|gagal uji|gagal memenuhi|tidak lulus uji|di atas batas|melampaui ambang|ftalat|kadmium|arsenik|asbes|kebakaran|meledak|terbakar|tersetrum|tersedak|hangus|menggembung|mudah lepas|menurunkan iklan|mencabut|dicabut|memusnahkan|pemusnahan|digagalkan|menggagalkan|dicegah|dicekal|barang bukti berupa|oplosan|abal-abal|replika|melanggar merek|pelanggaran merek|pelanggaran hak cipta',
      users:
        'membuka temu|membuka shein|mengakses|mengunjungi|masuk ke aplikasi|setidaknya sekali dalam sebulan|memakai aplikasi|berkunjung|pengguna|pengguna aktif|pengguna bulanan|mau|pengguna aktif bulanan|pengunjung|jumlah pengguna|pengunjung bulanan|pemakai|penerima aktif|penerima layanan|pengakses|{di|meng}gunakan|dipakai|memakai|dibuka|membuka aplikasi|{orang|kali} per bulan|per bulan|tiap bulan|setiap bulan|sebulan|pengunjung per bulan|kunjungan per bulan|kunjungan bulanan|penggunanya|jumlah pemakai|basis pengguna|pembeli aktif|pengguna unik|pengunjung unik|orang tiap bulan|orang setiap bulan|orang sebulan|jumlah pengunjung',
      daily:
        'harian|per hari|setiap hari|dau|mingguan|unduhan|diunduh|terdaftar|pendaftar|unduh|anggota|sehari|per jam|tiap jam|setiap jam|dalam sehari|tiap hari|per minggu|setiap minggu|giliran kerja|per giliran|pengikut|penonton|ditonton|diunduh sebanyak|pengunduh|saban hari',
      price:
        'ditawarkan|harga|seharga|dijual|dibanderol|harganya|banderol|dihargai|harga jual|murah|dipatok|dipasarkan|kaos|gaun|mulai dari rp|dilego|dibeli seharga|dilepas|harga daster|harga per|harga satuan|harga asli|harga coret|harga pasaran|di lapaknya|di siaran langsung|harga di',
      effective:
        'berlaku|mulai berlaku|diberlakukan|efektif|diterapkan|mulai diterapkan|resmi berlaku|berlaku efektif|dikenakan mulai|penerapan|berlaku mulai|mulai|dihapus mulai|ditutup|menerapkan|memberlakukan|terhitung|dipungut|jalan|berjalan|dijalankan|beroperasi|mengakhiri|dihentikan|mulai dipungut|menyala|mulai jalan|diakhiri|resmi dipungut|mulai diterima|berhenti {beroperasi|melayani|mulai}|layanan berhenti|tutup {mulai|sore|pada}|menutup {layanan|toko}|membuka {layanan|titik|toko|gerai|gudang}|dihapus {mulai|per|sejak}|diputus sejak|dibuka {mulai|untuk umum|sejak}|dicabut {mulai|per|sejak}',
      from: 'mulai|sejak|per|terhitung',
      oblige:
        'wajib|harus|diwajibkan|kewajiban|ditunjuk|dikategorikan|memenuhi syarat|kriteria|mewajibkan|ditetapkan|dengan transaksi|jika|apabila|memiliki lebih',
      turnover:
        'peredaran bruto|dari omzet|omzet|pendapatan tahunan|omset|omzet tahunan|pendapatan global|omzet global|penjualan tahunan|nilai penjualan|omset global',
      other:
        'dibekukan|saldo|dana penjual|tunggakan|terkumpul|pelapor|hadiah hingga|modal disetor|modal dasar|modal awal|sertifikasi|ongkos jahit|dibayar|bayaran|ongkos kirim|bebas ongkir|gratis ongkir|menggratiskan ongkos|per jam|uang kembali|tarif kurir|penghasilan|pendapatan|laba|rugi|kerugian|keuntungan|omzet|anggaran|subsidi|ekspor|valuasi|kapitalisasi|gaji|pinjaman|hadiah|utang|nilai pasar|senilai barang|kerugian negara|pengembalian|penerimaan|penerimaan negara|nilai ekonomi|iklan|bantuan|kredit|potensi|upah|upah mereka|ongkos kirim rp|ongkir|biaya kirim|penerimaan bea|penerimaan pajak|setoran pajak|kas negara|setoran|uang jaminan|deposit|jaminan|honor|insentif|uang muka|sewa|cicilan|tabungan|kompensasi kerja|pesangon|thr|premi|dana pensiun|potensi kerugian|dana kembali|pengembalian dana|nilai barang sitaan|nilai sitaan|kerugian ditaksir|nilai barang ditaksir|biaya promosi|biaya iklan',
      discount: 'diskon|voucher|potongan harga|cashback|promo|gratis ongkir|kupon|off',
      rise: 'naik|turun|meningkat|menurun|tumbuh|pertumbuhan|melonjak|anjlok|kenaikan|penurunan|bertambah|berkurang|peningkatan|lonjakan|merosot|melesat|susut|menyusut|lebih tinggi|lebih rendah',
      against:
        'dibandingkan|dibanding|year on year|yoy|secara tahunan|ketimbang|secara bulanan|periode yang sama|dari tahun sebelumnya|dari bulan sebelumnya',
      sum: 'gabungan|total gabungan|jika digabung|bersama-sama|digabungkan|secara gabungan',
      gap: 'selisih|beda|terpaut|jarak',
      unsaid:
        'menuntut ganti rugi|gugatan senilai|tidak didenda|tidak dikenai denda|tanpa denda|tidak mendenda|tidak dikenakan denda|tidak menjatuhkan|lolos dari denda|belum didenda|membantah|bantah|tidak akan berinvestasi|tidak ada investasi|tidak ada kebocoran|tidak ditemukan|tidak menjatuhkan denda|urung didenda|tidak dijatuhi|bukan denda|tidak ada denda|menggugat senilai|tuntutan ganti rugi|gugatan ganti rugi|nilai gugatan|menuntut kompensasi|meminta ganti rugi|tak didenda|tak ada denda|tak menjatuhkan|lolos dari sanksi|menampik|menepis|batal didenda|denda dibatalkan|belum ada sanksi',
      earlier:
        'sebelumnya|tahun lalu|semula|dulu|pernah|sempat|periode sebelumnya|bulan sebelumnya|tahun sebelumnya|saat itu|terdahulu|lebih dulu|sudah pernah|awalnya|sebelum itu|tadinya|kala itu|perintah awal|tempo hari|dahulu|semester sebelumnya|triwulan sebelumnya|kuartal sebelumnya|periode lalu|pada masa lalu|sebelum aturan|sebelum revisi|aturan lama|tarif lama|usulan semula|rencana awal|pekan lalu|beberapa waktu lalu',
      tested:
        'diuji|menguji|uji|diperiksa|memeriksa|sampel|pengujian|diawasi|diteliti|membeli|diuji coba|diambil contoh|contoh yang dibeli|dibeli dan diuji|dites|mengetes|pengambilan sampel|uji laboratorium|dites di|dari contoh|diperiksa di laboratorium|membeli contoh',
      each: 'masing-masing|berturut-turut',
      but: 'sedangkan|sementara|namun|tetapi|tapi|adapun|setelah|ketika|karena|yang|disusul|diikuti',
      asOf: 'per|hingga akhir|sampai akhir|pada akhir',
      announced:
        'mengumumkan|diumumkan|menyatakan|rapat|putusan|sidang|diundangkan|disahkan|ditandatangani|kata|ujar|dikutip|dilansir|diluncurkan|didirikan|dibacakan|diputus|rilis|terbit|keterangan|memutuskan|diputuskan|menetapkan|menyidik|dibawa ke|paripurna|pengambilan suara|mediasi|didaftarkan|mendaftarkan|gugatan|digelar|menggelar|berlangsung|bertemu|datang|diajukan|mengajukan|teken|diteken|dirilis|bersidang|vonis|dijadwalkan hadir|memanggil|dipanggil|ditangkap|menangkap|penggerebekan|digerebek|menggerebek|dilaporkan',
      shield:
        'investor|para investor|barang bukti|direktorat jenderal bea|bea cukai|bea dan cukai|dirjen pajak|ditjen bea|ditjen pajak|direktorat jenderal pajak|pengguna jasa|harga saham|kementerian investasi|menteri investasi|pasar modal|kppu|barang dagangan elektronik|barang tersebut|mulai dari harga|kata dia|tarif antar|tarif parkir|tarif kirim|tarif pengiriman|tarif ongkir|tarif listrik|tarif iklan|tarif kurir|tarif jasa|tarif logistik|ongkos kirim|membuka kemungkinan|membuka peluang|kuasa hukum|pelanggaran tersebut|nilai tambah|buka suara|{tetap|masih} berlaku',
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
        'tiga bulan pertama': 1,
        'triwulan pertama': 1,
        'triwulan kedua': 2,
        'triwulan ketiga': 3,
        'triwulan keempat': 4,
        'triwulan 1': 1,
        'triwulan 2': 2,
        'triwulan 3': 3,
        'triwulan 4': 4,
        'kuartal terakhir': 4,
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
        'enam bulan pertama': 1,
        'separuh pertama': 1,
        'separuh kedua': 2,
        'semester i': 1,
        'semester ii': 2,
        'semester pertama': 1,
        'semester kedua': 2,
        'paruh pertama': 1,
        'paruh kedua': 2,
        'semester 1': 1,
        'semester 2': 2,
      },
      capitalDays: true,
      weekdays: ['senin', 'selasa', 'rabu', 'kamis', "jumat|jum'at", 'sabtu', 'minggu'],
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
          'setahun lalu|setahun sebelumnya|bulan yang sama tahun lalu|bulan yang sama tahun sebelumnya|{periode|kuartal|bulan|semester} yang sama {tahun lalu|tahun sebelumnya|setahun sebelumnya}',
      },
      years: 'tahun',
      months12: 'bulan',
      until: { before: 'hingga|sampai|sampai dengan|sebelum|paling lambat', after: '' },
      since: { before: 'sejak', after: '' },
      gone: 'berlaku sejak|sudah berlaku|telah berlaku|mulai berlaku kemarin|sudah berjalan',
      past: 'lalu|terakhir',
      coming: 'ke depan|mendatang',
    },
    firms: {
      Populix: 'populix',
      'Mandiri Spending Index': 'mandiri spending index|mandiri institute',
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
    orders: 'abaikan instruksi, abaikan perintah, abaikan semua instruksi, tulis bahwa, tulislah bahwa',
    reach: [34, 18],
    breaks: 'tetapi, sementara',
    turns: 'tetapi, sementara, sedangkan',
  },
};

export default id;
