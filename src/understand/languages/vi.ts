// Longer than most files: all the words of Vietnamese.
import type { Tongue } from '../tongue.ts';

/** Vietnamese as dailies and ministries write it.  */
const vi: Tongue = {
  code: 'vi',
  home: 'VN',
  homeAlone: true,
  recognised: { script: 'Latin', letters: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ' },
  sentences: { abbreviations: 'TP|Th.S|Tp' },
  frames: {
    related: 'xem thêm|tin liên quan|bài liên quan|đọc thêm|tin cùng chuyên mục',
    rights: 'bản quyền',
    picture: 'ảnh',
    caption: 'ảnh|ảnh minh họa',
    contact: 'liên hệ',
    cookies: 'trang web này sử dụng cookie',
    follow: 'theo dõi|đăng ký nhận|từ khóa',
    byline: 'tác giả|theo',
  },
  meaning: {
    topics: {
      regulation: {
        5: 'quy định, nghị định, luật thương mại điện tử, dự thảo, dự luật, luật, cấm, chặn, đăng ký hoạt động, cấp phép, chưa được cấp phép, thông tư, quản lý sàn, đạo luật dịch vụ số, siết, siết chặt, ban hành, chưa đăng ký, chính sách',
        3: 'bộ công thương, quản lý, tạm dừng, dừng hoạt động, nghĩa vụ, quốc hội, chính phủ, yêu cầu, tuân thủ, đăng ký, cấp phép',
        4: 'biện pháp kỹ thuật, yêu cầu tuân thủ, tuân thủ pháp luật, giấy phép, quản lý chặt, sửa đổi, luật mới, hoạt động không phép',
      },
      investigation: {
        5: 'điều tra, thanh tra, kiểm tra, mở cuộc điều tra, rà soát, xác minh, khám xét',
        3: 'nghi ngờ, cáo buộc, vi phạm, nghi vấn, giám sát',
      },
      fine: {
        5: 'phạt, xử phạt, tiền phạt, bị phạt, án phạt, mức phạt',
        3: 'chế tài, trừng phạt, nộp phạt, xử lý',
        0.5: 'có thể bị phạt, có thể phạt, nguy cơ bị phạt, đối mặt án phạt, mức phạt tối đa, sẽ bị phạt, sẽ bị xử phạt, có thể bị xử phạt, bị phạt tới',
      },
      agreement: { 5: 'thỏa thuận, biên bản ghi nhớ, cam kết, hợp tác, ký kết', 3: 'ký, phối hợp' },
      investment: {
        5: 'đầu tư, mua lại, rót vốn, liên doanh, cổ phần, niêm yết, thâu tóm, ipo, sáp nhập',
        3: 'mở rộng, kho hàng, gia nhập thị trường, thâm nhập, vốn',
        4: 'vào việt nam, gia nhập, mở cửa, tỷ usd, triệu usd, ra mắt',
      },
      product_safety: {
        5: 'thu hồi, độc hại, chất cấm, an toàn sản phẩm, hàng kém chất lượng, chì, phthalate, không an toàn, kim loại nặng, chất độc hại, chất gây ung thư, tiêu chuẩn an toàn, vượt ngưỡng, cadimi, chất độc',
        3: 'đồ chơi, mỹ phẩm, chất lượng, hóa chất, kiểm nghiệm, quần áo trẻ em, an toàn',
        4: 'sản phẩm bất hợp pháp, hàng hóa bất hợp pháp, sản phẩm nguy hiểm',
      },
      data_privacy: {
        5: 'dữ liệu cá nhân, quyền riêng tư, rò rỉ dữ liệu, bảo vệ dữ liệu, thông tin cá nhân, dữ liệu người dùng',
        3: 'rò rỉ, thu thập dữ liệu, bảo mật',
      },
      tax_customs: {
        5: 'thuế, hải quan, miễn thuế, thuế nhập khẩu, thuế giá trị gia tăng, vat, thuế gtgt, hàng giá trị nhỏ, giá trị nhỏ, thông quan, chuyển phát nhanh, trốn thuế, buôn lậu, hàng lậu',
        3: 'nhập khẩu, bưu kiện, tổng cục thuế, cục thuế, kê khai, gói hàng, đơn hàng',
      },
      market_figures: {
        5: 'người dùng hàng tháng, thị phần, lượt tải, doanh số, gmv, người dùng hoạt động, metric, doanh thu, tổng giá trị giao dịch, lượt truy cập, số người dùng',
        3: 'người dùng, tăng trưởng, quý, so với cùng kỳ, khảo sát, báo cáo, sản lượng, tăng, giảm',
      },
      competition: {
        5: 'cạnh tranh, độc quyền, cạnh tranh không lành mạnh, bán phá giá, giảm giá ảo, quảng cáo sai, gây hiểu lầm, chống độc quyền, khuyến mại, khuyến mãi ảo, giảm giá giả',
        3: 'hàng giá rẻ, giá rẻ, khuyến mãi, phá giá, hàng nội địa, doanh nghiệp trong nước',
      },
      ip_counterfeit: {
        5: 'hàng giả, hàng nhái, sở hữu trí tuệ, nhãn hiệu, bản quyền, xâm phạm, giả mạo nhãn hiệu',
        2: 'chính hãng, thương hiệu',
      },
      logistics: {
        5: 'logistics, kho bãi, giao hàng, vận chuyển, kho ngoại quan, chuyển phát, tổng kho',
        3: 'vận tải, phí ship, kho',
      },
      court: {
        5: 'tòa án, kiện, khởi kiện, phán quyết, thẩm phán, kháng cáo, vụ kiện, tòa',
        3: 'nguyên đơn, công tố, truy tố',
      },
      labor: { 5: 'lao động, công nhân, lao động cưỡng bức, nhân viên, sa thải, tiền lương', 3: 'làm việc' },
      consumer_complaints: {
        5: 'khiếu nại, người tiêu dùng, hoàn tiền, lừa đảo, bảo vệ người tiêu dùng, bảo vệ quyền lợi',
        3: 'đổi trả, phản ánh, thiệt hại, trả hàng',
        4: 'quảng cáo sai sự thật, gây hiểu lầm, giảm giá ảo, quyền lợi người tiêu dùng, hàng không đúng, phản ánh của',
      },
    },
    status: {
      proposed: {
        4: 'đang xây dựng, xây dựng dự thảo, đề xuất áp, đề xuất bỏ, dự luật, trình quốc hội, sẽ trình, đề xuất, dự thảo, xem xét, lấy ý kiến, dự kiến trình, cân nhắc, nghiên cứu, đang soạn, góp ý',
        2: 'dự kiến, sẽ, đề nghị',
      },
      announced: {
        4: 'khởi xướng điều tra, yêu cầu cung cấp, bị điều tra, sẽ đầu tư, kế hoạch đầu tư, dự kiến đầu tư, đệ đơn kiện, bị kiện, mở cuộc điều tra, điều tra, khởi kiện, bắt đầu điều tra, kết luận sơ bộ, đang điều tra, mở điều tra, rà soát, chỉ đạo',
        2: 'công bố, thông báo, tuyên bố, yêu cầu, cảnh báo',
        3: 'đang rà soát, yêu cầu giải trình, sẽ kiểm tra, tăng cường kiểm tra, cảnh báo người tiêu dùng, làm việc với, phối hợp ngăn chặn',
      },
      passed: {
        5: 'thông qua, phê duyệt, ban hành, đã thông qua, ký ban hành, biểu quyết, quyết định bãi bỏ, chấp thuận, nhất trí',
        2: 'đồng ý',
        4: 'quốc hội thông qua, đã ban hành, ký quyết định, được thông qua, quyết định bỏ, đồng ý bỏ, thống nhất',
      },
      in_force: {
        5: 'tạm dừng hoạt động, đã chặn, bị chặn, ký kết, ký biên bản, tạm ngừng, tạm dừng, có hiệu lực từ, chính thức có hiệu lực, đã có hiệu lực, chính thức áp dụng, bắt đầu áp dụng, bắt đầu có hiệu lực, chính thức bỏ, chính thức thu',
        3: 'áp dụng, có hiệu lực, hiệu lực',
        4: 'chính thức đánh thuế, từ ngày hôm nay, chặn truy cập, bị chặn truy cập, ngừng bán, hết hiệu lực, bỏ miễn thuế, chấm dứt, bãi bỏ, dừng hoạt động, ngừng hoạt động, không còn được miễn, bãi bỏ miễn thuế, từ hôm nay, đã dừng',
      },
      concluded: {
        5: 'bị phạt, xử phạt, phạt, phán quyết, thu giữ, tịch thu, đã xử phạt, bị buộc',
        3: 'phát hiện, thu hồi, gỡ bỏ, dừng hoạt động, kết luận',
        4: 'bị thu giữ, bị tịch thu, không đạt, vượt mức, bị thu hồi, xử lý, bắt giữ, nộp phạt',
      },
      debate: { 3: 'kêu gọi, chuyên gia, kiến nghị, ý kiến, phỏng vấn, bình luận, lo ngại' },
      future: { 4: 'sẽ có hiệu lực, sẽ áp dụng, có hiệu lực từ ngày, dự kiến áp dụng, sẽ bị bãi bỏ, sẽ thu' },
    },
    commerce:
      'thương mại điện tử, tmđt, sàn, mua sắm, shein, shopee, tiktok shop, lazada, ứng dụng, hàng hóa, trung quốc, bộ công thương, người tiêu dùng, bán hàng, giá rẻ, nhập khẩu, giảm giá, pinduoduo, taobao, 1688',
    shop: 'tiktok shop, tiktokshop, thương mại điện tử, tmđt, người bán, nhà bán hàng, bán hàng, livestream bán hàng, mua sắm, sàn, gian hàng, shopee',
    parcel: {
      5: 'hàng giá trị nhỏ, giá trị nhỏ, thương mại điện tử xuyên biên giới, xuyên biên giới, miễn thuế, chuyển phát nhanh, sàn ngoại, sàn thương mại điện tử nước ngoài, hàng nhập khẩu qua thương mại điện tử, tmđt xuyên biên giới, dưới 1 triệu đồng, nền tảng nước ngoài, sàn nước ngoài',
      3: 'thương mại điện tử, thuế nhập khẩu, bưu kiện, hàng nhập khẩu',
    },
    joint:
      'sàn trung quốc, sàn thương mại điện tử trung quốc, nền tảng trung quốc, ứng dụng mua sắm trung quốc, thương mại điện tử trung quốc, sàn tmđt trung quốc',
    noise: {
      talk: {
        2: 'bạn, mình, nhé, các mẹ, chị em, bấm vào, nhấn, nhập mã, đăng ký ngay, tải app, bước, cách, hướng dẫn, săn, chia sẻ, tips, xịn, siêu rẻ, đáng mua, mua ngay, người mới, inbox',
      },
      coupon: {
        5: 'mã giảm giá, voucher, mã khuyến mãi, săn sale, mã freeship, mã giới thiệu',
        3: 'ưu đãi, khuyến mãi, freeship, hoàn xu, giảm đến',
      },
      haul: { 5: 'đập hộp, review, trên tay, phối đồ, đánh giá chân thực', 2: 'gợi ý, đánh giá' },
      howto: {
        5: 'cách bán hàng, hướng dẫn bán, kinh nghiệm bán, cách đăng ký bán, kiếm tiền, tiếp thị liên kết, cách đặt hàng, hướng dẫn mua, cách mua, cách mở shop, mẹo bán',
        3: 'hướng dẫn, kinh nghiệm, mẹo, bí quyết, từng bước',
      },
      car: { 5: 'ô tô, xe máy, triệu hồi xe, vinfast, mẫu xe' },
      cloud: { 5: 'alibaba cloud, điện toán đám mây, trung tâm dữ liệu' },
      show: {
        5: 'ca sĩ, phim, trào lưu, vũ đạo, nhảy',
        2: 'hot tiktoker, diễn viên',
        4: 'bài hát, video, clip, người nổi tiếng, điệu nhảy, idol',
      },
    },
  },
  facts: {
    decimal: ',',
    scales: {
      nghìn: 1e3,
      ngàn: 1e3,
      triệu: 1e6,
      tỷ: 1e9,
      tỉ: 1e9,
      'nghìn tỷ': 1e12,
      'nghìn tỉ': 1e12,
      'ngàn tỷ': 1e12,
      million: 1e6,
      billion: 1e9,
    },
    numerals: { nửa: 0.5, một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
    currencies: {
      USD: 'usd|đô la mỹ|đô la|đôla|đô-la|đô la mĩ|đô',
      VND: 'đồng|vnđ|vnd',
      EUR: 'euro|eur',
      KRW: 'won',
      JPY: 'yên|yen',
      CNY: 'nhân dân tệ|tệ|ndt',
      GBP: 'bảng anh|bảng',
      IDR: 'rupiah',
      THB: 'baht',
      SGD: 'đô la singapore|sgd',
      HKD: 'đô la hong kong',
      TWD: 'đài tệ',
      MYR: 'ringgit',
      PLN: 'zloty',
    },
    counted: {
      users:
        'người dùng|người sử dụng|lượt người dùng|người truy cập|người dùng hoạt động|người dùng hàng tháng|tài khoản hoạt động',
      persons: 'người|khách hàng|người tiêu dùng|cá nhân|người mua',
      items:
        'sản phẩm|mặt hàng|món hàng|món|chiếc|hàng hóa|đơn vị sản phẩm|loại sản phẩm|gian hàng vi phạm|đôi|bộ|đường link|mẫu',
      parcels: 'bưu kiện|kiện hàng|gói hàng|đơn hàng|lô hàng|bưu phẩm|kiện|gói',
      accounts: 'tài khoản|bản ghi|dữ liệu cá nhân|hồ sơ|thông tin cá nhân',
      cases: 'vụ|giao dịch|trường hợp|lượt',
      sellers: 'người bán|nhà bán|nhà bán hàng|gian hàng|shop|cửa hàng|doanh nghiệp|công ty|thương hiệu',
      percent: '%|phần trăm|pct',
      points: 'điểm phần trăm|điểm %|điểm cơ bản',
      none: 'năm|tháng|ngày|giờ|phút|tuần|lần|quốc gia|nước|thành phố|kg|gam|km|mét|tấn|nhân viên|lao động|lượt tải|lượt truy cập|điều|khoản|tuổi|m2|điểm|giây|kho|tỉnh',
    },
    adjectives: false,
    bounds: {
      about: { before: 'khoảng|gần|xấp xỉ|ước tính|ước|tương đương|chừng|tầm|trung bình|cỡ', after: '' },
      'up to': {
        before:
          'tối đa|lên tới|lên đến|cao nhất|không quá|dưới|không vượt quá|ít hơn|thấp hơn|nhiều nhất|chưa đến|chưa tới|từ 0 đến',
        after: 'trở xuống|trở lại',
      },
      'at least': { before: 'hơn|trên|ít nhất|tối thiểu|vượt|vượt quá|từ trên|vượt mốc|cao hơn|quá', after: 'trở lên' },
    },
    range: '-|–|—|~|đến|tới|và',
    change: {
      before: 'từ',
      between: 'lên|xuống|lên tới|xuống còn|thành|còn|lên mức|xuống mức|sang|tăng lên|giảm xuống|giảm còn',
    },
    part: { of: 'trong số|trong|trên', whole: '' },
    delta: {
      before:
        'tăng|giảm|tăng thêm|giảm đi|thêm|mất|sụt|tăng trưởng|tăng vọt|tăng hơn|giảm hơn|tăng khoảng|giảm khoảng|sụt giảm|chênh lệch|tăng trưởng khoảng|cao hơn|thấp hơn|giảm giá|leo|mức tăng|mức giảm|nhiều hơn|ít hơn|+',
      after: 'so với|nhiều hơn|ít hơn|cùng kỳ|rẻ hơn',
      through: '',
    },
    between: 'từ',
    same: 'khoảng|tương đương|tương đương khoảng',
    density: 1,
    cues: {
      fine: 'phạt|tiền phạt|xử phạt|mức phạt|án phạt|khoản phạt|bị phạt|bồi thường|phạt tiền|nộp phạt',
      invest: 'đầu tư|rót|rót vốn|bơm|mua lại|thâu tóm|vốn|góp vốn|chi ra|khoản đầu tư|thương vụ|chi',
      threshold:
        'ngưỡng|hạn mức|giới hạn|mức tối thiểu|mức miễn thuế|de minimis|định mức|ngưỡng miễn thuế|trị giá tối thiểu|nền tảng trực tuyến rất lớn',
      exempt: 'miễn thuế|được miễn|miễn|không phải nộp thuế|miễn thuế nhập khẩu|miễn trừ',
      parcel:
        'hàng nhập khẩu|hàng hóa|giá trị nhỏ|giá trị thấp|lô hàng|bưu kiện|kiện hàng|đơn hàng|nhập khẩu|gói hàng|trị giá|có giá trị|hàng giá trị',
      duty: 'thuế|thuế suất|thuế nhập khẩu|thuế quan|vat|thuế giá trị gia tăng|thuế gtgt|phí xử lý|phí hải quan|lệ phí|thuế tiêu thụ|phụ phí|mức thuế',
      purchase:
        'doanh số|giá trị giao dịch|gmv|tổng giá trị giao dịch|tổng giá trị hàng hóa|mua hàng trực tiếp|tổng doanh số|giao dịch|mua sắm|nhập khẩu qua|vận chuyển|chi tiêu|được chuyển về|đổ vào|vào việt nam|đổ về|quy mô giao dịch|mua trực tiếp',
      share: 'thị phần|chiếm|cổ phần|tỷ lệ|tỷ trọng|sở hữu|nắm giữ|nắm|đến từ|tỉ lệ|tỉ trọng|người được hỏi|cổ phiếu',
      commission:
        'hoa hồng|phí hoa hồng|phí bán hàng|phí sàn|chiết khấu|phí cố định|phí giao dịch|phí nền tảng|phí dịch vụ|phí thanh toán',
      breach:
        'dữ liệu cá nhân|thông tin cá nhân|rò rỉ|lộ lọt|lộ|lộ thông tin|dữ liệu người dùng|tấn công mạng|đánh cắp|dữ liệu khách hàng',
      recall:
        'thu hồi|không an toàn|nguy hiểm|độc hại|hàng giả|hàng nhái|vi phạm|tịch thu|thu giữ|gỡ bỏ|gỡ|giả mạo|không đạt|kém chất lượng|nhái|chất cấm|không rõ nguồn gốc|tạm giữ|chặn|hàng cấm|giả|không đáp ứng|ung thư|xóa|lậu',
      users:
        'người dùng|người dùng hoạt động|mau|hàng tháng|người sử dụng|người dùng hàng tháng|lượng người dùng|truy cập',
      daily:
        'hàng ngày|mỗi ngày|một ngày|hằng ngày|dau|lượt tải|tải về|mỗi tuần|hàng tuần|đăng ký|tải xuống|thành viên',
      price: 'giá|giá bán|có giá|mức giá|bán với giá|với giá|rẻ|giá chỉ|giá rẻ|được bán|áo|váy',
      effective:
        'có hiệu lực|hiệu lực|áp dụng|bắt đầu|thi hành|chính thức áp dụng|bắt đầu áp dụng|kể từ|thực hiện|sẽ áp|triển khai|bãi bỏ|chấm dứt|thu thuế|sẽ thu|dừng|từ ngày',
      from: 'từ|kể từ|từ ngày|kể từ ngày|bắt đầu từ|vào ngày|vào',
      oblige: 'phải|bắt buộc|yêu cầu|có nghĩa vụ|nghĩa vụ|được chỉ định|quy định|đối với các|chỉ định',
      turnover: 'doanh thu|doanh thu toàn cầu|doanh thu hàng năm|doanh thu năm|doanh thu hằng năm',
      other:
        'doanh thu|lợi nhuận|lỗ|ngân sách|trợ cấp|xuất khẩu|vốn hóa|lương|khoản vay|giải thưởng|định giá|thiệt hại|nợ|hỗ trợ|quảng cáo|quy mô thị trường|thu ngân sách|hoàn tiền|nộp ngân sách',
      discount: 'giảm giá|khuyến mãi|voucher|mã giảm|ưu đãi|hoàn tiền|sale',
      rise: 'tăng|giảm|tăng trưởng|sụt|tăng vọt|tăng thêm|sụt giảm|leo|lao dốc|cao hơn|thấp hơn',
      against: 'so với|cùng kỳ|so với cùng kỳ|so với năm trước|so với tháng trước',
      sum: 'tổng cộng|cộng lại|cộng gộp|gộp lại|cả hai|kết hợp',
      gap: 'chênh lệch|khoảng cách|cách biệt',
      unsaid:
        'không bị phạt|không phạt|chưa bị phạt|không áp dụng phạt|không xử phạt|thoát phạt|phủ nhận|bác bỏ|không đầu tư|không có kế hoạch đầu tư|không rò rỉ|không phát hiện|miễn phạt|không đưa ra án phạt|thay vì phạt|chưa phạt',
      earlier:
        'trước đó|năm ngoái|trước đây|từng|đã từng|năm trước|tháng trước đó|hồi năm|cùng kỳ|hiện hành|hiện tại|mức cũ',
      tested: 'kiểm tra|thử nghiệm|xét nghiệm|kiểm nghiệm|lấy mẫu|khảo sát|thanh tra|mẫu',
      each: 'lần lượt|tương ứng',
      but: 'trong khi|còn|nhưng|song|tuy nhiên|sau khi|khi|vì|theo sau|tiếp theo',
      asOf: 'tính đến|đến cuối|tính tới|tới cuối',
      announced: 'công bố|thông báo|cho biết|ban hành|ký|thông qua|họp|tuyên bố|ra mắt|thành lập|phê duyệt|đề xuất',
      shield:
        'nhà đầu tư|tổng cục thuế|cơ quan thuế|cục thuế|ngành thuế|bán hàng giả|người nộp thuế|tổng cục hải quan|chi nhánh|chi cục|chi tiết|chi phí|vốn dĩ|vốn hóa|cho thuê|giá trị|đánh giá|giả sử|quốc gia|tham gia|gia tăng|bảo vệ người tiêu dùng|ủy ban cạnh tranh quốc gia|chi trả',
    },
    towards: 'cho|đối với|với|của|tại|lên|ở',
    and: 'và|,|cùng|/|&|hay|hoặc|lẫn|với',
    time: {
      months: [],
      monthAfter: '',
      monthBefore: 'tháng',
      yearAfter: '',
      yearBefore: 'năm',
      dayAfter: '',
      dayBefore: 'ngày',
      quarter: {
        'quý 1': 1,
        'quý 2': 2,
        'quý 3': 3,
        'quý 4': 4,
        'quý i': 1,
        'quý ii': 2,
        'quý iii': 3,
        'quý iv': 4,
        'quý đầu': 1,
      },
      half: {
        'nửa đầu năm': 1,
        'nửa cuối năm': 2,
        '6 tháng đầu năm': 1,
        'sáu tháng đầu năm': 1,
        '6 tháng cuối năm': 2,
        'nửa đầu': 1,
        'nửa cuối': 2,
      },
      weekdays: ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'],
      relative: {
        'this month': 'tháng này',
        'last month': 'tháng trước|tháng vừa qua|tháng rồi',
        'month before': 'tháng trước đó|một tháng trước đó',
        'this year': 'năm nay',
        today: 'hôm nay',
        'next month': 'tháng sau|tháng tới',
        'next year': 'năm sau|năm tới',
        'last year': 'năm ngoái|năm trước|năm vừa qua',
        'same month last year': 'một năm trước|cùng tháng năm ngoái|cùng tháng năm trước',
      },
      years: 'năm',
      months12: 'tháng',
      until: { before: 'đến', after: '' },
      since: { before: 'kể từ', after: '' },
      past: 'qua|gần đây',
      coming: 'tới',
    },
    firms: {
      Metric: 'metric',
      DSA: 'đạo luật dịch vụ kỹ thuật số|đạo luật dịch vụ số|luật dịch vụ kỹ thuật số',
      'YouNet ECI': 'younet eci|younet',
      'Momentum Works': 'momentum works',
    },
  },
};

export default vi;
