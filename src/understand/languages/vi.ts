import type { Language } from '../language.ts';

/** Vietnamese as dailies and ministries write it. */
export const vi: Language = {
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
    daily: 'hàng ngày|mỗi ngày|một ngày|hằng ngày|dau|lượt tải|tải về|mỗi tuần|hàng tuần|đăng ký|tải xuống|thành viên',
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
    relative: {
      'this month': 'tháng này',
      'last month': 'tháng trước|tháng vừa qua|tháng rồi',
      'this year': 'năm nay',
      today: 'hôm nay',
      'next month': 'tháng sau|tháng tới',
      'next year': 'năm sau|năm tới',
      'last year': 'năm ngoái|năm trước|năm vừa qua',
      'same month last year': 'một năm trước|cùng tháng năm ngoái|cùng tháng năm trước',
    },
    years: 'năm',
    months12: 'tháng',
    past: 'qua|gần đây',
    coming: 'tới|trong vòng|trong',
  },
  firms: {
    Metric: 'metric',
    DSA: 'đạo luật dịch vụ kỹ thuật số|đạo luật dịch vụ số|luật dịch vụ kỹ thuật số',
    'YouNet ECI': 'younet eci|younet',
    'Momentum Works': 'momentum works',
  },
};
