// Longer than most files: all the words of Vietnamese.
import type { Tongue } from '../tongue.ts';

/** Vietnamese as dailies and ministries write it.  */
const vi: Tongue = {
  code: 'vi',
  home: 'VN',
  homeAlone: true,
  recognised: { script: 'Latin', letters: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ' },
  sentences: {
    abbreviations: 'TP|Th.S|Tp',
    leans:
      'ngoài ra|tuy nhiên|trong khi đó|điều này|điều đó|đây|đó|họ|nó|bên cạnh đó|theo đó|do đó|vì vậy|nhưng|song|còn|con số này|quy định này|trước đó|đồng thời|mặt khác|ông|bà|cũng',
  },
  frames: {
    related: 'xem thêm|tin liên quan|bài liên quan|đọc thêm|tin cùng chuyên mục|đọc nhiều|cùng chuyên mục|tin nổi bật',
    rights: 'bản quyền',
    picture: 'ảnh',
    caption: 'ảnh|ảnh minh họa|nội dung|thực hiện|bài|bài và ảnh|đồ họa',
    contact: 'liên hệ|đơn vị cung cấp thông tin|liên hệ mua báo cáo',
    cookies: 'trang web này sử dụng cookie',
    follow: 'theo dõi|đăng ký nhận|từ khóa',
    byline: 'tác giả|theo',
  },
  meaning: {
    topics: {
      regulation: {
        3: 'tạm dừng, quốc hội, đăng ký',
        4: 'biện pháp kỹ thuật, yêu cầu tuân thủ, tuân thủ pháp luật, sửa đổi, hoạt động không phép',
        5: 'cấp phép, thông tư, đạo luật dịch vụ số, ban hành, luật {thương mại điện tử|mới|quản lý|dịch vụ số}, quy định {mới|về|quản lý|bắt buộc}, dự {thảo|luật}{ luật| nghị định| thông tư| quy định|}, nghị {định|quyết}, siết {chặt|quản lý|}, cấm {bán|quảng cáo|nhập|hoạt động|cửa|}, lệnh cấm, chặn {truy cập|ứng dụng|tên miền|temu|shein|website|}, gỡ {ứng dụng|app}, giấy phép, chưa {được cấp phép|đăng ký|có giấy phép}, đăng ký {hoạt động|sàn|website|với bộ}, hồ sơ đăng ký, pháp nhân, {ủy|uỷ} quyền cho, đại diện {pháp luật|tại việt nam|được ủy quyền}, {đình chỉ|dừng|tạm dừng|ngừng} {hoạt động|quảng cáo|cung cấp|dịch vụ|kinh doanh}, quản lý {sàn|hoạt động|thương mại điện tử|chặt|nền tảng}, trách nhiệm {của sàn|sàn|nền tảng}, nghĩa vụ {của sàn|sàn|nền tảng|}, định danh người bán, quốc hội {thông qua|cho ý kiến|thảo luận}, đạo luật, dự thảo {thông tư|nghị định|luật|quy định}, nghị định, thông tư, quy định {mới|này|về|buộc|cấm}, luật {này|sửa đổi|bảo vệ|quản lý}, dự luật, phải {đăng ký|có giấy phép|chỉ định|công khai|xác minh|niêm yết|cung cấp|lập|nộp thay|khấu trừ}, bắt buộc {đăng ký|xác thực|công khai}, buộc {sàn|nền tảng|người bán}, trách nhiệm {của sàn|liên đới|của nền tảng|sàn|nền tảng}, đại diện {pháp lý|tại việt nam|được ủy quyền|theo pháp luật}, người đại diện, giấy phép, chưa {đăng ký|được cấp phép|có giấy phép|xin phép}, không {đăng ký|phép}, cấm {bán|nhập|quảng cáo|ứng dụng|cửa|livestream|sàn|hoạt động|temu|shein}, lệnh cấm, chặn {truy cập|ứng dụng|tên miền|website|temu|shein}, gỡ {ứng dụng|bỏ|khỏi}, kho ứng dụng, ngăn chặn truy cập, dừng {hoạt động|cung cấp|dịch vụ}, tạm {ngừng|dừng|đình chỉ}, đình chỉ {hoạt động|website|trang|}, siết {chặt|quản|quy|hàng|thương}, thắt chặt, quản lý {chặt|thương mại|hàng|nhà nước}, định danh {người bán|}, xác thực {người bán|danh tính}, lấy ý kiến, trình {quốc hội|chính phủ|dự}, quốc hội {thông qua|thảo luận}, ủy ban thường vụ, nghị viện, hạ viện, thượng viện, nghị sĩ, thông qua {luật|dự luật|quy định}, hiệu lực, hạn chế {nhập|quảng cáo|hàng}, giá tối thiểu, thời trang {nhanh|siêu nhanh}, đánh giá rủi ro, an ninh quốc gia, đạo luật {dịch vụ|thị trường|công bằng}',
      },
      investigation: {
        3: 'vi phạm, giám sát',
        5: 'điều tra, thanh tra, kiểm tra, rà soát, xác minh, khám xét, {mở|khởi động|tiến hành} {cuộc |}điều tra, kiểm tra {đột xuất|kho|cơ sở}, làm rõ, {kết luận|phát hiện|cáo buộc} sơ bộ, sơ bộ, nghi vấn, nghi ngờ, cáo buộc, yêu cầu {giải trình|cung cấp thông tin|báo cáo}, giải trình, triệu tập, vào cuộc, khởi tố, tố tụng, dấu hiệu vi phạm, khởi xướng, cuộc điều tra, mục 337, mở {xem xét|cuộc|hồ sơ|điều tra|vụ}, xem xét {thương vụ|vụ|liệu|dấu hiệu}, bị soi, soi {xét|}, vào tầm ngắm, tầm ngắm, nghi {vấn|ngờ|vi phạm}, nghi ngờ, dấu hiệu {vi phạm|tội phạm|lừa đảo}, tố cáo, truy xét, kết luận {sơ bộ|ban đầu|thanh tra}, kết quả sơ bộ, sơ bộ, yêu cầu {giải trình|cung cấp|làm rõ|báo cáo|thông tin|trả lời}, giải trình, làm rõ, triệu tập, chất vấn, công an, cơ quan điều tra, quản lý thị trường, đoàn {kiểm tra|liên ngành|thanh tra}, kiểm tra {hành chính|kho|liên ngành|chuyên đề|cơ sở}, khám {xét|kho}, thu thập chứng cứ, hậu kiểm, rà {soát|quét}, giám sát {chặt|đặc}, hạn {trả lời|giải trình}, khởi tố',
        0.5: 'điều tra {người tiêu dùng|thị trường|cho thấy}, khảo sát',
      },
      fine: {
        3: 'chế tài, trừng phạt, xử lý',
        5: 'phạt {tiền|temu|shein|tiktok|aliexpress|hơn|gần|}, {bị|xử|án|mức|tiền|khoản} phạt, nộp phạt, phạt hành chính, xử phạt vi phạm, {buộc|phải} {trả|nộp}, phạt, án phạt, đòn phạt, giáng đòn, mức phạt, tiền phạt, khoản phạt, {triệu|tỷ|tỉ} {euro|đồng|usd|won|bảng} {phạt|tiền phạt}, nộp {phạt|ngân sách}, bị {xử phạt|phạt|xử lý hành chính}, phạt {vi phạm|kỷ lục|nặng|€|số|hành chính}, chế tài, truy thu và phạt',
        0.5: 'bị phạt tới, có thể {bị phạt|bị xử phạt|đối mặt|phải nộp|phạt}, {nguy cơ|đối mặt|khả năng} {bị |án |mức |với |}phạt, phạt {tới|đến|lên tới|tối đa}, mức phạt {tối đa|cao nhất|lên tới|có thể}, sẽ bị {phạt|xử phạt}, không {bị |}phạt, đối mặt với {án phạt|mức phạt|khoản phạt}, tối đa 6%, từng {bị phạt|phạt}',
      },
      agreement: {
        3: 'phối hợp',
        5: 'thỏa thuận, biên bản ghi nhớ, cam kết, hợp tác, ký kết, thoả thuận, bản ghi nhớ, mou, bắt tay, ký {kết|biên bản|thỏa thuận|cam kết|kế hoạch|bản|hợp tác}, cam kết {không|gỡ|tuân|với|phối hợp|tự nguyện}, biên bản {hợp tác|ghi nhớ}, thỏa thuận {hợp tác|tự nguyện}, hợp tác {với|giữa|chiến lược|ba bên}, bắt tay {với|}, liên minh, tuyên bố chung, quy tắc ứng xử, tự nguyện, chương trình phối hợp, quy chế phối hợp',
      },
      investment: {
        3: 'kho hàng',
        5: 'đầu tư, liên doanh, niêm yết, thâu tóm, ipo, sáp nhập, rót {vốn|tiền|thêm}, mua {lại|cổ phần}, cổ {phần|phiếu}, lên sàn {chứng khoán|hong kong|london}, định giá, huy động vốn, gọi vốn, góp vốn, chi phối, tỷ usd vào, triệu usd vào, trung tâm dữ liệu, đầu tư {thêm|vào|xây|mới|nước ngoài|của}, khoản đầu tư, nhà đầu tư, dự án, giải ngân, rót {thêm|vốn|}, triệu usd {vào|cho|trong|xây|đầu}, tỷ usd {vào|cho|trong}, xây {dựng|nhà máy|kho|trung tâm}, khởi công, động thổ, nhà máy, trung tâm {vận hành|dữ liệu|khu vực}, trụ sở {khu vực|mới}, thương vụ {mua|thâu tóm|sáp nhập|}, mua {lại|cổ phần|bán}, nắm {giữ|quyền|cổ phần}, góp vốn, tăng vốn, vốn {điều lệ|hóa|đăng ký}, cổ phần, cổ đông, công ty con, thành lập {công ty|liên doanh|pháp nhân}, pháp nhân, lên sàn, niêm yết, phát hành, định giá, gọi vốn, huy động, quỹ',
      },
      product_safety: {
        3: 'mỹ phẩm, chất lượng, quần áo trẻ em, an toàn',
        5: 'thu hồi, độc hại, hàng kém chất lượng, chì, phthalate, không an toàn, kim loại nặng, chất độc hại, tiêu chuẩn an toàn, cadimi, mất an toàn, an toàn {sản phẩm|cho trẻ|thực phẩm}, chất {độc|cấm|gây ung thư|hóa học}, hóa chất, ung thư, cadmium, formaldehyde, vượt {ngưỡng|mức|giới hạn|chuẩn|quy định}, không đạt {chuẩn|tiêu chuẩn|yêu cầu}, kiểm nghiệm, xét nghiệm, thử nghiệm, đồ chơi, hàng nguy hiểm, sản phẩm nguy hiểm, nguy hiểm, hàng cấm, hàng hóa bất hợp pháp, sản phẩm bất hợp pháp, cháy nổ, phát nổ, bốc cháy, điện giật, ngạt, hóc, mỹ phẩm {không|chứa|kém}, kém chất lượng, không rõ nguồn gốc, hàng {bất hợp pháp|trái phép|cấm|không an toàn|nguy hiểm|không rõ|không đạt|lậu và|nguy hại}, sữa {giả|bột}, thực phẩm {giả|chức năng|bẩn|bảo vệ}, thuốc {giả|giảm cân|lá|}, giảm cân, mỹ phẩm {giả|không|trôi|chứa}, chất {cấm|gây|tạo|độc}, không đạt {chuẩn|tiêu chuẩn|yêu cầu|chất lượng}, vượt {ngưỡng|mức|giới hạn|chuẩn}, gấp {lần|nhiều lần}, formaldehyde, phthalate, chì, cadmium, cadimi, thủy ngân, niken, asen, gây ung thư, kích ứng, ngộ độc, dị ứng, đồ chơi, đồ dùng trẻ em, trẻ {nhỏ|em|sơ sinh}, bình sữa, xe đẩy, ghế {ăn|ô tô}, mũ bảo hiểm, sạc, pin {dự phòng|lithium|}, cháy, nổ, phát nổ, chập, giật điện, điện giật, hóc, ngạt, bỏng, tai nạn, búp bê, vũ khí, dao, kiểm nghiệm, thử nghiệm, xét nghiệm, mẫu {thử|hàng|sản phẩm|}, phòng {thí nghiệm|thử}, kết quả kiểm, thu hồi, tiêu hủy, gỡ {sản phẩm|hàng|bỏ}, ngừng bán, cảnh báo {sản phẩm|an toàn|nguy|người}, hợp quy, chứng nhận, nhãn {phụ|mác}, nguồn gốc, xuất xứ, hàng kém, tiêu chuẩn {kỹ thuật|chất lượng|an toàn|châu âu|eu}',
      },
      data_privacy: {
        3: 'bảo mật',
        5: 'quyền riêng tư, bảo vệ dữ liệu, thông tin cá nhân, dữ liệu {cá nhân|người dùng|khách hàng}, riêng tư, {rò rỉ|lộ|lộ lọt|đánh cắp} {dữ liệu|thông tin|}, {tin tặc|hacker}, phần mềm {gián điệp|độc hại}, cookie, thu thập {dữ liệu|thông tin}, không có sự đồng ý, dữ liệu{ cá nhân| khách| người| bị| sang| trẻ|}, thông tin {khách|người|cá|tài khoản|cccd|đơn hàng|mua}, căn cước, cccd, số điện thoại, địa chỉ {nhà|khách|}, mật khẩu, tài khoản {bị|khách}, chuyển dữ liệu, máy chủ, đồng ý {của|trước|cho}, không {được sự|có sự} đồng ý, theo dõi {người|vị}, quyền truy cập, vị trí, danh bạ, khuôn mặt, sinh trắc, rao bán {dữ liệu|thông tin}, diễn đàn, tin tặc, hacker, tấn công mạng, an ninh mạng, an toàn thông tin, lỗ hổng, mã độc, rò rỉ, lộ {lọt|thông|dữ}, bảo vệ dữ liệu, nghị định 13, gdpr, cookie',
      },
      tax_customs: {
        3: 'nhập khẩu, kê khai, đơn hàng',
        5: 'hải quan, miễn thuế, vat, giá trị nhỏ, thông quan, chuyển phát nhanh, trốn thuế, buôn lậu, hàng lậu, thuế{ quan| suất| nhập khẩu| vat| giá trị gia tăng| gtgt| thu nhập| tncn|}, đánh thuế, nộp thuế, khai thuế, thu thuế, tờ khai, hàng {nhập khẩu |}giá trị {nhỏ|thấp}, đơn hàng {nhỏ|giá trị nhỏ|giá trị thấp|dưới}, bưu kiện, gói hàng, nhập lậu, phí {xử lý|hải quan|bưu kiện}, tổng cục thuế, cục thuế, ngưỡng miễn, gian lận thương mại, khấu trừ thuế, thuế{ bán hàng| nhập| giá trị| gtgt| thu nhập| tiêu| đối| với| tối| hàng| cho| của| theo| mới|}, giá trị gia tăng, gtgt, miễn {thuế|trừ|giảm}, dưới {1 triệu|150|800|500|một triệu}, đơn hàng {dưới|nhỏ|giá trị}, hàng {giá trị|nhập|nhập khẩu|hóa nhập|nhỏ|xách}, lô hàng, tờ khai, khai {báo|thuế|hải|sai}, khai {thấp|man}, nộp {thay|thuế}, khấu trừ, kê khai, truy thu, trốn {thuế|}, gian lận {thương mại|thuế|xuất}, buôn lậu, hàng lậu, tổng cục {thuế|hải quan}, cục {thuế|hải quan}, chi cục, cơ quan thuế, ngành thuế, hải quan{ cửa khẩu|}, cửa khẩu, thông quan, phí {xử lý|bưu|hải|cố định|2|3}, 3 euro, 2 euro, mỗi {gói|món|kiện|bưu} , bưu {kiện|phẩm|gửi}, gói hàng {nhỏ|giá}, bưu kiện, ngưỡng miễn, bãi bỏ miễn, bỏ miễn thuế, dự toán ngân sách, ngân sách, bộ tài chính, thuế quan',
      },
      market_figures: {
        3: 'người dùng, quý, báo cáo, sản lượng, tăng, giảm',
        5: 'thị phần, gmv, metric, người dùng {hàng tháng|hoạt động|mỗi tháng|trung bình}, lượng {người dùng|truy cập|tải}, số {người dùng|lượng người dùng|lượt tải}, lượt {tải|truy cập}, doanh {thu|số}, {tổng |}giá trị giao dịch, lợi nhuận, báo cáo {của metric|tài chính|quý|thị trường}, tăng trưởng, so với cùng kỳ, cùng kỳ năm, {tăng|giảm} {%|gấp|mạnh}, khảo sát, người được hỏi, xếp hạng, dẫn đầu, vượt {shopee|lazada|tiki}, chi tiêu, phí {hoa hồng|sàn|dịch vụ|cố định|thanh toán|bán hàng}, hoa hồng, tăng phí, chiết khấu, nhà bán {hàng|}, người bán {than|lo|kêu}, ra mắt, {vào|gia nhập|thâm nhập|tiến vào|đổ bộ|có mặt tại} {thị trường|việt nam|nhật|thái lan|hàn quốc|brazil}, đổ bộ, rút {lui|khỏi}, mở {cửa hàng|bán|gian hàng}, cửa hàng {đầu tiên|vật lý|pop-up}, tuyển {người bán|nhà bán}, đơn hàng {tăng|giảm|mỗi ngày}, mua sắm {của|tăng}, lượt {người|truy|tải|mua|ghé|khách}, người {mua|dùng|việt|tiêu dùng} {mua|chi|ghé|sử|trung|truy}, ghé {ứng|trang|thăm}, ước tính, theo {báo cáo|số liệu|thống kê|khảo sát|metric|youNet|youNet eci|momentum}, youNet eci, metric, momentum works, số liệu, thống kê, doanh {thu|số}, doanh số, tổng giá trị, giá trị {hàng|giao|đơn|thị|mua}, giao dịch, sản lượng, đơn {trung bình|hàng tăng}, cùng kỳ, so với, nửa {đầu|cuối}, quý {i|ii|iii|iv|1|2|3|4|đầu}, tháng đầu năm, tăng {trưởng|gấp|mạnh|vọt|%|từ|lên}, giảm {mạnh|còn|%|từ|sâu}, chiếm {%|lĩnh|khoảng|gần|hơn|tới}, thị {phần|trường}, dẫn đầu, đứng {đầu|thứ}, vượt {qua|mặt|shopee|lazada|tiktok}, xếp {hạng|thứ}, bảng xếp hạng, khảo sát, người được hỏi, tỷ lệ, trung bình {mỗi|một}, phí {hoa hồng|sàn|bán|người bán|cố định cho}, hoa hồng, mức phí, tăng phí, nhà bán {hàng|}, người bán {hàng|mới|việt|nội|phải|trả}, mở {cửa hàng|gian|bán|gian hàng}, ra mắt, vào {việt nam|thị trường|thái|hàn|nhật}, gia nhập, đổ bộ, rút khỏi, rời {thị|khỏi}, mở rộng, khai trương, quảng cáo {chi|tăng}, giá {tăng|giảm|bán}, khuyến mãi',
      },
      competition: {
        5: 'độc quyền, bán phá giá, chống độc quyền, cạnh tranh{ không lành mạnh| không công bằng| bình đẳng| quốc gia|}, phá giá, hàng {giá rẻ|rẻ} {tràn|ồ ạt|trung quốc}, tràn {vào|ngập}, sản xuất trong nước, hàng {nội|việt|trong nước}, doanh nghiệp {nội|trong nước|việt|nhỏ}, tiểu thương, tập trung kinh tế, thống lĩnh, trợ cấp, hàng nội địa, sân nhà, không thể đọ giá, đọ giá, biện pháp công bằng, dệt may, mất {sân nhà|thị phần vào tay}, khó cạnh tranh, cạnh tranh, đối thủ, độc quyền, thống lĩnh, lạm dụng, tập trung kinh tế, sáp nhập, mua lại, thương vụ, chấp thuận {thương|vụ|có}, điều kiện {kèm|đi}, giá {rẻ|bèo|sốc|siêu rẻ|thấp hơn|dưới}, siêu rẻ, hàng {rẻ|giá rẻ|trung quốc|ngoại|nội|việt|nội địa}, hàng {tàu|nhập giá rẻ}, tràn {vào|ngập|lan}, ồ ạt, chèn ép, lép vế, đè bẹp, {doanh nghiệp|sản xuất|nhà sản xuất|tiểu thương|cửa hàng|hộ kinh doanh|nhà bán|hàng hóa} {nội|trong nước|việt|nhỏ|địa phương|lo|điêu|kêu|đóng|khó|phá}, tiểu thương, doanh nghiệp {nhỏ|vừa|nội|trong}, làng nghề, xưởng, đóng cửa, phá sản, bình đẳng, sân chơi, bất công, không công bằng, trợ giá, bán lỗ, dưới giá {vốn|thành}, cuộc chiến giá, đại hạ giá',
        0.5: 'cạnh tranh và bảo vệ người tiêu dùng, {ủy ban|cục|cơ quan} cạnh tranh',
      },
      ip_counterfeit: {
        2: 'chính hãng, thương hiệu',
        5: 'sở hữu trí tuệ, nhãn hiệu, bản quyền, xâm phạm, hàng {giả|nhái|fake}, {giả|nhái} {mạo|nhãn hiệu|thương hiệu|mác}, làm giả, giả mạo {nhãn hiệu|thương hiệu}, thương hiệu {nổi tiếng|bị}, sao chép, đạo nhái, vi phạm {nhãn hiệu|bản quyền}, xâm phạm {quyền|nhãn}, {mỹ phẩm|túi|giày|nước hoa|đồng hồ|quần áo} {giả|nhái}, kiểu dáng, vi phạm sở hữu, hàng {giả|nhái|fake|giả mạo|nhái thương|rởm}, giả {mạo|nhãn|hiệu}, sữa giả, thuốc giả, nhái, làm giả, đạo {nhái|thiết}, sao chép, bản quyền, nhãn hiệu, thương hiệu {bị|nổi|lớn|xịn}, kiểu dáng, sáng chế, sở hữu trí tuệ, xâm {phạm|hại quyền}, hàng thật, hàng hiệu, chính hãng, chủ {sở hữu|nhãn|thương hiệu}',
      },
      logistics: {
        3: 'vận tải, kho',
        5: 'logistics, giao hàng, vận chuyển, chuyển phát, tổng kho, kho {hàng|bãi|vận|ngoại quan|trung chuyển}, trung tâm {phân loại|logistics|kho vận|phân phối}, giao nhanh, shipper, bưu {chính|cục|điện}, hàng không, container, phí {ship|vận chuyển}, chuỗi cung ứng, {ngừng|tạm dừng|dừng} nhận {bưu kiện|hàng|gói}, trung tâm {gom hàng|trung chuyển|kho}, gom hàng, thời gian giao, đưa vào vận hành, giao {còn|trong|chỉ}, kho {thông quan|ngoại quan|hàng|mới}, sát biên giới, kho{ hàng| hoàn| tự| bãi| vận| trung| của| mới|}, kho hoàn tất, hoàn tất đơn, hãng {giao|vận|chuyển|bay}, giao {hàng|trong|nhanh|nhận|vận}, giao trong, vận {chuyển|tải|đơn}, bưu {điện|cục|chính}, bưu chính, vnpost, viettel post, ghn, ghtk, j&t, chuyển phát{ nhanh|}, phí {ship|vận|giao}, miễn phí {vận|giao|ship}, ship, shipper, trung tâm {phân|khai|logistics|chia|hoàn}, phân loại, chia chọn, container, tàu, cảng, sân bay, đường {bay|sắt|bộ|biển}, xe tải, ùn {tắc|ứ}, tồn đọng, chậm {giao|trễ}, tạm dừng nhận, ngừng nhận, nhận {bưu|hàng}, mét vuông, m2, hecta, chuỗi cung ứng',
      },
      court: {
        3: 'nguyên đơn, công tố',
        5: 'tòa án, kiện, khởi kiện, phán quyết, thẩm phán, kháng cáo, vụ kiện, tòa, toà án, bị kiện, kiện {temu|shein|tiktok|alibaba|ra|công ty|đòi}, đơn kiện, bản án, xét xử, bồi thường, tổng chưởng lý, viện kiểm sát, truy tố, kiện tập thể, tuyên {án|phạt}, tòa{ án| phúc| sơ| tối| liên| thượng| cấp| bác| tuyên|}, tòa, xét xử, hội đồng xét xử, phiên {tòa|xử}, khởi {kiện|tố}, kiện{ ra| tập| đòi| lên| temu| shein|}, đơn kiện, bị đơn, nguyên đơn, bồi thường {thiệt|cho}, phán {quyết|xét}, tuyên {án|phạt|bố vô|bác|buộc}, kháng {cáo|nghị}, phúc thẩm, sơ thẩm, giám đốc thẩm, hủy {quyết|bỏ quyết|phán}, bác {đơn|kháng|yêu}, viện kiểm sát, truy tố, bị can, bị cáo, tạm giam, bắt {tạm|giữ|giam}, lĩnh án, án tù, năm tù, luật sư, tổng chưởng lý, trọng tài, dàn xếp, hòa giải',
      },
      labor: {
        3: 'làm việc',
        5: 'lao động, công nhân, lao động cưỡng bức, nhân viên, sa thải, tiền lương, người lao động, cưỡng bức, lương, đình công, cắt giảm {nhân sự|việc làm}, giờ làm, làm thêm giờ, tăng ca, công đoàn, tân cương, bóc lột, tài xế, nhân viên giao hàng, lao động, công {nhân|đoàn|việc}, người lao động, nhân {viên|công|sự}, mất việc, cắt giảm {nhân|việc}, sa thải, nghỉ việc, thất nghiệp, đình công, tăng ca, ca đêm, giờ làm, lương, tiền công, thưởng, bảo hiểm xã hội, hợp đồng lao động, điều kiện làm, tài xế, shipper, xưởng may, thợ may, cưỡng bức, lao động trẻ',
      },
      consumer_complaints: {
        3: 'thiệt hại',
        4: 'hàng không đúng, phản ánh của',
        5: 'khiếu nại, người tiêu dùng, hoàn tiền, lừa đảo, bảo vệ quyền lợi, phản ánh, tố {bị|sàn}, người tiêu dùng {phản ánh|khiếu nại|bị}, bảo vệ {quyền lợi |}người tiêu dùng, quyền lợi người tiêu dùng, trả hàng, đổi trả, bị lừa, mạo danh, lừa dối, gây {hiểu lầm|nhầm lẫn}, giảm giá {ảo|giả|khống}, khuyến {mãi|mại} {ảo|giả|khống}, giá {ảo|gốc ảo|gốc}, quảng cáo {sai|gian dối|sai sự thật|quá mức}, sai sự thật, không {nhận được hàng|đúng mô tả|giao hàng}, hàng kém chất lượng, cảnh báo {người tiêu dùng|lừa}, đánh giá giả, thông tin người bán, khách {hàng|mua} {phản|tố|bức|khiếu|bị|mất|than|nhận|không}, người {mua|tiêu dùng|dùng} {phản|tố|bức|khiếu|bị|mất|than|nhận|không|kêu|được}, phản {ánh|hồi|nàn}, khiếu {nại|kiện}, tố {bị|sàn|temu|shop}, bức xúc, hoàn {tiền|trả|hàng}, trả {hàng|lại}, đổi {trả|hàng}, không {nhận được hàng|giao|hoàn|giống|đúng}, hàng {lỗi|sai|khác|hỏng|không}, sai {sự thật|mô tả}, quảng cáo {sai|gian|quá|gây}, gây {nhầm|hiểu}, nhầm lẫn, giảm giá {ảo|giả|không}, giá {ảo|gốc|niêm}, khuyến mại {ảo|giả}, đếm ngược, mồi {chài|nhử}, lừa {đảo|dối|}, mạo danh, giả danh, tin nhắn, website giả, chiếm đoạt, điều khoản, hợp đồng mẫu, quyền lợi {người|khách}, hội {bảo vệ|tiêu|người}, bảo vệ {người tiêu|quyền lợi}, ủy ban cạnh tranh, tổng đài, hỗ trợ khách, đánh giá {ảo|giả}, tranh chấp, hòa giải',
      },
    },
    status: {
      proposed: {
        2: 'dự kiến, sẽ, đề nghị',
        4: 'xây dựng dự thảo, đề xuất áp, đề xuất bỏ, sẽ trình, dự kiến trình',
        5: 'đề xuất, dự thảo, dự luật, lấy ý kiến, góp ý, kiến nghị, xem xét, nghiên cứu, cân nhắc, trình {quốc hội|chính phủ|dự}, cho ý kiến, thảo luận, đang {xây dựng|soạn|hoàn thiện|lấy ý kiến}, thẩm định',
      },
      announced: {
        2: 'công bố, thông báo, tuyên bố',
        3: 'đang rà soát, yêu cầu giải trình, cảnh báo người tiêu dùng, làm việc với, phối hợp ngăn chặn',
        4: 'khởi xướng điều tra, yêu cầu cung cấp, bị điều tra, kế hoạch đầu tư, đệ đơn kiện, rà soát',
        5: 'nộp kế hoạch, trình kế hoạch khắc phục, {mở|khởi động|tiến hành|bắt đầu} {cuộc |}điều tra, điều tra, {đang|sẽ} {điều tra|làm rõ|xác minh|kiểm tra|xử lý|đầu tư|mở|ra mắt|xây}, yêu cầu, {kết luận|phát hiện} sơ bộ, cáo buộc, bị kiện, kiện {temu|shein|tiktok|ra|đòi}, khởi kiện, đệ đơn, nộp {đơn|hồ sơ}, cảnh báo, triệu tập, thông báo {cho|tới|sẽ}, công bố {kế hoạch|đầu tư}, kế hoạch, dự kiến {đầu tư|mở|xây|ra mắt|niêm yết}, cam kết, hạn chót, trước ngày, nếu {không|cần} {đăng ký|sẽ}, khám xét, tăng cường {kiểm tra|kiểm soát|quản lý|giám sát}, ra quân, đợt cao điểm, rút {hồ sơ|đơn}, chỉ đạo, giao bộ, khởi xướng',
      },
      passed: {
        2: 'đồng ý',
        4: 'quốc hội thông qua, đã ban hành, được thông qua, thống nhất',
        5: 'thông qua, ban hành, đã thông qua, biểu quyết, quyết định bãi bỏ, chấp thuận, nhất trí, phê {duyệt|chuẩn}, tán thành, đồng ý {bỏ|áp|đánh|về}, ký {ban hành|sắc lệnh|quyết định|thành luật}, sắc lệnh, quyết định {bỏ|áp|bãi|chấm dứt}, bãi bỏ, bỏ quy định, chấm dứt việc, chốt, đạt {thỏa thuận|đồng thuận}',
      },
      in_force: {
        3: 'áp dụng, có hiệu lực, hiệu lực',
        4: 'chính thức đánh thuế, từ ngày hôm nay, chặn truy cập, bị chặn truy cập, hết hiệu lực, bỏ miễn thuế, chấm dứt, bãi bỏ, dừng hoạt động, không còn được miễn, bãi bỏ miễn thuế',
        5: 'tạm ngừng, tạm dừng, có hiệu lực từ, đã có hiệu lực, chính thức bỏ, có hiệu lực {từ hôm nay|từ ngày|hôm nay}, chính thức {có hiệu lực|áp dụng|bị chặn|thu|hoạt động|ra mắt|mở}, {bắt đầu|từ hôm nay|hôm nay} {áp dụng|thu|có hiệu lực|đánh thuế|tính}, từ hôm nay, {đã|bị} {chặn|cấm|tạm dừng|dừng|ngừng|đình chỉ}, tạm {dừng|ngừng} {hoạt động|dịch vụ|nhận|bán}, ngừng {hoạt động|nhận|bán|cung cấp}, ký {kết|biên bản|thỏa thuận}, không thể truy cập, kể từ {ngày|hôm}, vẫn chưa {được|có} {cấp phép|phép}, đã ra mắt, đưa vào {vận hành|hoạt động|sử dụng}, từ ngày {1/|15/|18/}, phải {khai thuế|nộp thuế|kê khai}, khai trương, mở kho',
      },
      concluded: {
        3: 'dừng hoạt động, kết luận',
        4: 'bị thu hồi, xử lý, nộp phạt',
        5: 'xử phạt, phạt, phán quyết, thu giữ, tịch thu, bị buộc, {bị|đã} {phạt|thu giữ|bắt|tịch thu|tiêu hủy|xử phạt}, tạm giữ, tiêu {hủy|huỷ}, triệt phá, bắt {giữ|quả tang|nhóm}, phát hiện, khởi tố, tuyên, bác {đơn|bỏ|kháng}, thu hồi, không đạt, vượt {ngưỡng|mức}, hoàn tất, thâu tóm xong, mua lại, kết thúc điều tra, dàn xếp, bồi thường, gỡ bỏ, gỡ {sản phẩm|hàng}, {kết quả} {kiểm nghiệm|kiểm tra|thử nghiệm}, có điều kiện, chấp thuận, hủy {bỏ|}, rút lại, xin lỗi, ra phán quyết, buộc {tiktok|temu|shein} nộp',
      },
      debate: {
        3: 'kiến nghị, ý kiến',
        5: 'chất vấn, phiên điều trần, kêu gọi, lo {ngại|lắng}, than {phiền|thở}, chuyên gia, ý kiến chuyên gia, phỏng vấn, bình luận, tranh cãi, phản đối, hỏi đáp, cần làm gì, lo mất, cho rằng, mong {cơ quan|chính phủ|nhà nước}',
      },
      future: {
        4: 'có hiệu lực từ ngày, sẽ bị bãi bỏ',
        5: 'có hiệu lực từ {1/|ngày 1|đầu|tháng|năm|1}, {sẽ|dự kiến} {có hiệu lực|áp dụng|bị chặn|thu|bỏ|chấm dứt|đánh thuế}, áp dụng từ {1/|ngày 1|đầu|tháng|năm|1}, từ {năm sau|năm 2026|năm 2027|tháng tới|1/1|1/7}',
      },
    },
    deeds: {
      count:
        '{tăng|giảm} {gấp|lên|xuống|mạnh|nhẹ|từ|so|hơn|gần|khoảng|trưởng|vọt|tốc}, tăng trưởng, sụt giảm, gấp {đôi|ba|hai|rưỡi|bốn}, tăng vọt, lao dốc, đạt {hơn|gần|khoảng|mức|kỷ|doanh}, chiếm {hơn|gần|khoảng|tới|lĩnh}, chiếm, vượt {qua|mặt|mốc|xa}, dẫn đầu, đứng {đầu|thứ|nhất}, xếp {hạng|thứ}, kỷ lục, cao nhất, thấp nhất, thị phần, doanh {số|thu}, gmv, giá trị giao dịch, tổng giá trị, lượng {người|truy cập|đơn|hàng|khách|kiện}, số {lượng|đơn|người|kiện}, người dùng, lượt {tải|truy cập|mua}, ghi nhận, thống kê, khảo sát, số liệu, báo cáo {của|cho|từ|thường}, theo {báo cáo|khảo sát|số liệu|thống kê|metric|dữ liệu}, ước {tính|đạt}, trung bình, bình quân, cùng kỳ, so với {năm|cùng|quý|tháng|một}, quý {i|ii|iii|iv|1|2|3|4}, nửa đầu năm, sáu tháng đầu, 6 tháng đầu, 9 tháng, liên tiếp, tỷ {lệ|trọng}, phần trăm, quy mô, mỗi ngày có, {tăng|giảm} {gần|hơn|tới|mạnh|gấp|khoảng|thêm|còn|lên|xuống|vọt}, {chiếm|đạt|vượt|cán mốc} {gần|hơn|khoảng|mốc|tới|trên|đến}, so với {cùng kỳ|năm trước|tháng trước|quý trước|năm ngoái}, {báo cáo|khảo sát|thống kê|số liệu} {cho thấy|của|chỉ ra|mới|ghi nhận|nêu}, dẫn đầu {thị|về|bảng}',
      complain:
        'khiếu nại, phàn nàn, phản ánh, tố {bị|cáo|giác}, than {phiền|thở|trời}, bức xúc, bị lừa, mắc bẫy, nạn nhân, không nhận được, chưa nhận được, {chậm|không} hoàn tiền, hoàn tiền, hàng không đúng, giao sai, giao chậm, mất tiền, đường dây nóng, tiếp nhận {hơn|gần|khiếu|phản|đơn}, người tiêu dùng {phản|khiếu|tố|bức|kêu}, khách hàng {phản|tố|kêu}, {người mua|khách hàng|người tiêu dùng|khách} {kêu|bức xúc|tố|phàn nàn|than|khiếu nại|phản ánh|dở khóc}, {khiếu nại|phản ánh} {tăng|về|của|gửi|liên quan|dồn}, {mất tiền|không nhận được hàng|nhận hàng sai|không được hoàn}',
      demand:
        'kêu gọi, kiến nghị, đề nghị {chính phủ|bộ|nhà nước|cơ quan|siết|xem}, yêu cầu {chính phủ|nhà nước}, mong {muốn|chính|nhà|cơ|được|sớm}, hy vọng, lo {ngại|lắng|sợ|mất}, e ngại, chỉ trích, phản đối, lên án, phê phán, bày tỏ, cho rằng, nhận định, nhìn nhận, cảnh báo {nguy cơ|rủi ro}, bất công, không công bằng, thiếu công bằng, cạnh tranh không lành mạnh, sức ép, áp lực, {hiệp hội|chuyên gia|doanh nghiệp|tiểu thương|người bán|luật sư|đại diện|chủ shop|nhà bán} {cho|đề|kêu|kiến|lo|mong|nói|than|phản|cảnh|nhận|chia}, hiệp hội, chuyên gia, cần {sớm|có|phải|siết|quản|thiết}, {nên|phải} {có|siết|quản|sớm|xử}, tranh cãi, ý kiến trái chiều, kêu cứu, thư ngỏ',
      grill:
        'chất vấn, điều trần, phiên {họp|điều|chất|giải}, đại biểu {quốc|hỏi|nêu|đặt|}, giải trình trước, ủy ban thường vụ, trả lời {chất|câu|trước}, tọa đàm, hội thảo, diễn đàn, hội nghị, họp báo, thảo luận, đối thoại, talkshow, phát biểu tại',
      strike:
        'đình công, biểu tình, tẩy chay, bãi công, ngừng việc, tắt app, phản đối tập thể, lãn công, giờ làm, tăng ca, người lao động, công nhân, tài xế, shipper {đình|phản|tắt}, đóng cửa hàng, trả mặt bằng, ế ẩm',
      opine:
        'góc nhìn, bình luận, xã luận, ý kiến bạn đọc, bạn đọc viết, quan điểm, tiếng nói, thư bạn đọc, diễn đàn bạn đọc',
      tell: 'phỏng vấn, hỏi {đáp|-đáp|nhanh}, vì sao, tại sao, thế nào, như thế nào, làm gì, là gì, ai {được|sẽ|phải|hưởng}, điều gì, những {điều|gì|ai|câu}, cần biết, cần lưu ý, tìm hiểu, giải mã, nhìn lại, một năm, sau một năm, toàn cảnh, chân dung, câu chuyện, chuyện {của|ở|về}, phóng sự, ghi chép, bên trong, phía sau, hậu trường, hành trình, bài học, phân tích, tổng hợp, điểm {tin|lại|báo}, bản tin, {anh|chị|ông|bà} {kể|cười|nhớ|thở}, kiểm chứng, thực hư, sự thật, cẩm nang, hướng dẫn',
      probe:
        'điều tra, {mở|khởi động|tiến hành|bắt đầu|khởi xướng} {cuộc |}{điều tra|kiểm tra|thanh tra|rà soát}, thanh tra, kiểm tra {đột|hàng|kho|việc|các|hoạt|toàn}, đột kích, khám xét, rà soát, xác minh, làm rõ, vào cuộc, thẩm tra, giám sát, theo dõi, tổng kiểm tra, ra quân, cao điểm, soi, truy {vết|tìm|quét}, nghi {vấn|ngờ|vi|có}, dấu hiệu {vi|trốn|lừa|hình}, thụ lý, lấy lời khai, củng cố hồ sơ, chuyên án, tăng cường {kiểm tra|kiểm soát|quản lý|giám sát|rà}, siết {chặt|quản|kiểm|lại}, chống bán phá giá, chống trợ cấp',
      summon:
        'triệu {tập|hồi đại diện}, mời {làm việc|lên|đại diện}, làm việc với, yêu cầu {giải|cung|báo|sàn|temu|shein|tiktok|các|doanh|nền|gỡ|tạm|phối|đăng|công|chủ|platform|nộp|khắc|trước|đơn}, đề nghị {sàn|temu|shein|tiktok|cung|giải|phối|các|doanh}, gửi {công văn|thư|văn bản|yêu cầu|câu hỏi|thông báo}, công văn, hạn chót, thời hạn, trong {vòng|thời hạn} {7|10|15|30|ngày|hai}, trước ngày, chậm nhất, giải trình, báo cáo {trước|về bộ}, tối hậu thư, ra hạn, được cho',
      warn: 'cảnh {báo|giác|tỉnh}, khuyến {cáo|nghị}, lưu ý, nhắc nhở, thận trọng, đề phòng, có thể bị, có nguy cơ, đối mặt, nguy cơ {bị|mất|phạt}, sẽ bị {phạt|chặn|xử|cấm|thu}, nếu {không|vi|tái|cố}, dọa, đe dọa, chế tài',
      accuse:
        'cáo buộc, bị cáo buộc, bị tố, kết luận sơ bộ, phát hiện sơ bộ, {nhận định|quan điểm} sơ bộ, sơ bộ, nghi vi phạm, bị nghi, có dấu hiệu, truy tố, cáo trạng, phủ nhận, bác bỏ {cáo|thông|cho}, phản bác',
      sue: 'khởi kiện, bị kiện, đơn kiện, vụ kiện, đệ đơn, nộp đơn {kiện|lên|khởi}, đòi bồi thường, yêu cầu bồi thường, kiện tập thể, kháng {cáo|nghị|án}, khiếu kiện, ra tòa, hầu tòa, xét xử, mở phiên tòa, phiên tòa, tố giác, tố cáo, trình báo, chuyển hồ sơ, viện kiểm sát, công tố, nguyên đơn, bị đơn, tranh tụng, xin lệnh, kiện {temu|shein|aliexpress|tiktok|ra tòa|lên tòa|đòi|ủy ban|sàn|công ty|vì}, đâm đơn, {khởi tố|truy tố|tố cáo|tố giác}, kháng cáo, {gửi|nộp} {đơn|hồ sơ} {kiện|lên tòa|khiếu nại|tố}, chuyển {hồ sơ|vụ việc} {sang|cho} {công an|cơ quan điều tra}',
      plan: 'kế hoạch, dự {kiến|định|tính}, lên kế hoạch, {sẽ|sắp|chuẩn bị|định|muốn|đang|tính} {mở|đầu tư|ra mắt|xây|tuyển|triển khai|khai trương|bán|vào|gia nhập|mở rộng|cắt|sa thải|tăng|giảm|niêm yết|hợp tác|thử|chuyển|hỗ trợ|bổ sung|thành lập|lập|thu|đóng|rút|nâng|khởi công|vận hành|áp phí|cung cấp|đưa|tổ chức|đàm phán}, {sắp|chuẩn bị}, mục tiêu, hướng tới, nhắm tới, năm {tới|sau}, tháng {tới|sau}, tuần {tới|sau}, quý {tới|sau}, cuối năm nay, đầu năm sau, vào năm {2026|2027|2028}, khởi công, động thổ, đàm phán, thương lượng, thử nghiệm, thí điểm, đầu tư {hơn|gần|khoảng|vào|thêm}, rót {vốn|hơn|thêm}, mở rộng, tuyển {dụng|thêm}, cắt giảm, sa thải, tăng {phí|giá|hoa hồng|chiết khấu}, lộ trình, {sẽ|dự kiến|chuẩn bị|sắp|lên kế hoạch|muốn|có kế hoạch} {thu|đầu tư|mở|tăng|áp|siết|thanh tra|kiểm tra|triển khai|rót|xây|ra mắt|bỏ|đánh thuế}, {rót|chi|đầu tư} {thêm|hơn|hàng|gần|vào}',
      pledge:
        'cam kết, hứa, cam đoan, đảm bảo, bảo đảm, sẵn sàng {hợp|tuân|phối|khắc}, tuân thủ, kế hoạch khắc phục, khắc phục, nộp kế hoạch, biện pháp khắc phục, hợp tác với cơ quan, tự nguyện',
      unveil:
        'công bố, thông báo, tuyên bố, ra mắt {chương|chiến}, triển khai {kế|chiến|chương|đợt}, chiến {lược|dịch}, đề án, chương trình hành động, chỉ thị, công điện, chỉ đạo, giao {bộ|cục|tổng}, thành lập {tổ|ban|đội}, tổ công tác, gói {giải|biện}, giải pháp, biện pháp, tăng cường, quyết liệt, hướng dẫn',
      file: 'nộp {hồ sơ|đơn xin|bản cáo}, xin {cấp|giấy|phép}, đăng ký {hoạt động|kinh doanh|với|ipo|niêm}, hồ sơ {xin|đăng|ipo|tập|thông}, thông báo tập trung kinh tế, chờ {cấp|phê|thẩm|duyệt}, thẩm định hồ sơ, bản cáo bạch, ipo, niêm yết',
      draft:
        'dự thảo, dự luật, dự án luật, đề xuất, được đề xuất, trình {quốc|chính|dự|bộ|thủ}, soạn thảo, xây dựng {dự|nghị|luật|quy|chính}, sửa đổi, bổ sung {quy|nghị|luật}, hoàn thiện {dự|quy|hồ}, thẩm định, kiến nghị {sửa|bỏ|áp|đánh|bổ}, đề nghị {sửa|bỏ|áp|đánh|xây}, cho ý kiến {về|lần|vào}, tiếp thu, chờ {quốc hội|thông qua}, sẽ trình, dự kiến trình, nếu được thông qua, theo dự thảo, muốn {đánh|áp|bỏ|siết|cấm|bắt}, phương án, tờ trình, đang {soạn|xây dựng|hoàn thiện|lấy|sửa}, {dự thảo|dự luật|dự án luật|đề án} {nghị định|thông tư|luật|đang|được|lấy|sửa|vừa|mới}, {lấy ý kiến|trình} {về|dự|quốc hội|chính phủ|góp ý}, {kiến nghị|đề xuất|đề nghị} {bộ|chính phủ|đánh|thu|áp|bỏ|bắt buộc|dán|siết|sửa|tăng|cấm|quản}, {gửi|có} {công văn|văn bản} {kiến nghị|đề nghị|đề xuất}',
      weigh:
        'xem xét, cân nhắc, nghiên cứu {áp|bỏ|đánh|sửa|việc|phương|đề|cơ|khả}, nghiên cứu, tính {toán|tới|đến|chuyện|phương}, bàn {về|việc|thảo|phương}, chưa {quyết|chốt|có quyết|thống}, khả năng {áp|bỏ|đánh|cấm}, đánh giá tác động, rà soát {quy|chính|việc|mức}, lựa chọn, phương án',
      consult: 'lấy ý kiến, góp ý, tham vấn, xin ý kiến, ý kiến {đóng|nhân|rộng|công}, trưng cầu, đóng góp ý kiến',
      adopt:
        'thông qua, được thông qua, biểu quyết, tán thành, ban hành, phê {chuẩn|duyệt}, chấp thuận, bỏ phiếu, phiếu thuận, {quốc hội|nghị viện|hạ viện|thượng viện|chính phủ|hội đồng} {thông|chấp|phê|đã|bỏ|biểu|nhất|chốt}, nhất trí, chính thức thông qua, chốt, đồng ý {bỏ|áp|đánh|về|với|thông}, nghị quyết, {quốc hội|chính phủ|thượng viện|hạ viện|nghị viện|nội các|bộ trưởng|ủy ban} {thông qua|biểu quyết|phê chuẩn|nhất trí|bỏ phiếu|chấp thuận|ban hành|ký}, {được|đã|vừa|chính thức} {thông qua|ban hành|phê chuẩn|phê duyệt|ký ban hành}, {ban hành|ký} {nghị định|thông tư|quyết định|luật|nghị quyết}',
      sign: 'ký {ban|sắc|quyết|thành|lệnh|nghị|duyệt}, sắc lệnh, nghị định, thông tư, quyết định số, ban bố, công báo, luật được ký, đặt bút ký',
      agree:
        'đạt {thỏa|đồng|được}, thỏa thuận, thống nhất, đồng thuận, quyết định {bỏ|áp|bãi|chấm|đánh|thu|tăng|sẽ|xóa}, {bộ trưởng|các nước|các bên|27} {đồng|nhất|thống|đạt}, xác nhận, khẳng định, đẩy sớm',
      start:
        'có hiệu lực, hiệu lực, chính thức {áp|có|thu|bỏ|đánh|vận|bị|từ}, bắt đầu {áp|thu|có|tính|đánh|từ|khấu|nộp|siết|thực}, từ {hôm nay|nay|ngày|hôm|1/|tuần này|tháng này}, kể từ, hôm nay, ngày đầu {tiên|}, tuần đầu, áp dụng {từ|ngay|đối}, đã {áp|thu|có|bắt|được áp|chính|bỏ|nộp}, không còn {được|miễn|áp}, bãi bỏ, bị bãi bỏ, chấm dứt, hết {hiệu|thời|được}, phải {nộp|khai|trả|đóng|chịu|đăng} {thuế|phí|ký|thay|}, bị {đánh|tính|thu} thuế, khấu trừ, thi hành, thực thi, ràng buộc, chỉ định, được chỉ định, cập nhật điều khoản',
      stop: 'tạm {dừng|ngừng|ngưng|đình|hoãn} {hoạt|nhận|dịch|bán|giao|việc|thông|}, ngừng {hoạt|nhận|bán|cung|dịch|giao|hỗ|thông|phục}, dừng {hoạt|nhận|bán|cung|dịch|giao|hỗ|}, đình chỉ, đóng cửa, rút {khỏi|lui}, rời {việt|thị|khỏi}, ngưng, gián đoạn, khôi phục, nối lại, mở lại, hoạt động trở lại, nhận lại',
      block:
        'bị chặn, cấm, bị cấm, lệnh cấm, gỡ {ứng|app}, bị gỡ khỏi, không {thể |}truy cập, khóa {ứng|tài|gian}, thu hồi giấy phép, rút giấy phép, danh sách đen, loại khỏi, phong tỏa, vô hiệu hóa, chặn {truy cập|tên miền|temu|shein|ứng dụng|website|trang}, {cấm cửa|cấm hoạt động|gỡ ứng dụng|gỡ app}',
      open: 'khai trương, ra mắt, chính thức {ra|hoạt|mở|vào|gia|có|bán}, mở {cửa|kho|bán|văn|trung|cửa hàng|chi|thêm|gian}, đưa vào {vận|hoạt|sử}, vận hành, đi vào hoạt động, gia nhập, đổ bộ, có mặt, bắt đầu {bán|hoạt|giao|cung|tuyển|nhận}, trở lại, tái xuất, triển khai {dịch|tính|thanh|giao}, lần đầu, bắt tay, hợp tác, cho phép {người|nhà}, đã có',
      pact: 'ký {kết|biên|thỏa|hợp|bản|cam|mou|ghi}, biên bản ghi nhớ, bản ghi nhớ, mou, thỏa thuận hợp tác, hợp tác {với|giữa|cùng|chống}, bắt tay, tham gia {cam|sáng|liên|chương}, phối hợp {với|cùng}, liên minh, cam kết chung, quy chế phối hợp',
      fine: 'phạt, bị phạt, xử phạt, tiền phạt, mức phạt, án phạt, phạt {tiền|hành|hơn|gần|temu|shein|tiktok|aliexpress}, {bị|đã|phải} {xử phạt|nộp phạt|phạt}, lĩnh án, xử lý {vi|hành|nghiêm}, bị xử lý, buộc {nộp|trả|bồi|hoàn}, phải {nộp|trả|bồi} {phạt|lại|thường|hơn}, truy thu, chế tài',
      order:
        'buộc, bị buộc, ra lệnh, yêu cầu {gỡ|chấm|dừng|khắc|thu hồi|tiêu}, lệnh {buộc|dừng|cấm|khắc}, vi phạm, đã vi phạm, kết luận {vi|rằng|thanh|temu|shein|tiktok}, bị kết luận, quyết định xử, chấn chỉnh, sửa {điều|hợp}',
      rule: 'phán quyết, tòa {tuyên|án|bác|chấp|buộc|xử|cho|nhận|phúc|sơ|tối}, tòa án, bản án, tuyên {phạt|án|bố|buộc|bác|vô}, bác {đơn|yêu|kháng|bỏ}, thắng kiện, thua kiện, y án, hủy {án|bản|quyết}, chấp nhận {đơn|yêu|kháng|một}, án {tù|treo}, kết án, lĩnh {án}, trọng tài, thẩm phán',
      settle:
        'hòa giải, dàn xếp, bồi thường, đền bù, hoàn trả, rút đơn, đồng ý {trả|bồi|nộp|chi}, thỏa thuận {dàn|bồi|ngoài}, hoàn tiền cho',
      clear:
        'chấp thuận {có|thương|sáp|mua|vụ}, có điều kiện, kèm điều kiện, cho phép {sáp|mua|thương|tập}, không {vi phạm|đủ}, kết thúc {điều|vụ|kiểm|thanh}, khép lại, được cấp {phép|giấy|chứng}, cấp phép, cấp giấy, đình chỉ điều tra, không khởi tố, {đình chỉ|khép lại|chấm dứt|kết thúc|đóng} {điều tra|vụ việc|hồ sơ|vụ án}, {chấp thuận|chấp nhận} {cam kết|đề xuất khắc phục}, {không|chưa} {vi phạm|có dấu hiệu|đủ căn cứ}',
      buy: 'hoàn tất, hoàn thành {mua|thương|giao}, mua lại, thâu tóm, sáp nhập, mua {xong|cổ|75*}, nắm {giữ|quyền|75*|cổ}, bán {cổ|lại}, chuyển nhượng, lên sàn, huy động, rót vốn xong, liên doanh',
      seize:
        'thu giữ, tạm giữ, tịch thu, bắt {giữ|quả|nhóm|tạm|đối}, bị bắt, triệt {phá|xóa}, phát hiện {kho|hơn|gần|lô|hàng|nhiều|và|đối|đường}, khởi tố, tiêu {hủy|huỷ}, hàng {giả|nhái|lậu|cấm}, buôn lậu, làm giả, {giả|nhái} {mạo|nhãn|hiệu}, đường dây, ổ nhóm, tổng kho, lực lượng {quản|chức}, quản lý thị trường {thu|phát|tạm|kiểm}, cất giấu, tuồn, {thu giữ|tịch thu|tạm giữ|bắt giữ|triệt phá|phát hiện|khám xét|đột kích|bắt quả tang|tiêu hủy} {hàng|kho|lô|đường dây|hơn|gần|nhóm|ổ|cơ sở|hàng nghìn|hàng loạt|số|đối tượng}, {hàng giả|hàng lậu|hàng nhái} {bị|trị giá|được phát hiện}, kiểm tra {đột xuất kho|kho hàng phát hiện}',
      recall:
        'thu hồi, bị thu hồi, gỡ {bỏ|sản|hàng|hơn|xuống|khỏi}, bị gỡ, hạ {sản|gian}, ngừng bán, dừng bán, đình chỉ lưu hành, cấm {bán|lưu}, ngừng {sử dụng|lưu hành}, không sử dụng, nguy hiểm, cháy nổ, hóc, bỏng, xóa {bỏ|gian}',
      test: 'kiểm nghiệm, kết quả {kiểm|thử|xét|phân|khảo}, mẫu {thử|kiểm|không|sản|đồ|có|vi}, lấy mẫu, không đạt, vượt {ngưỡng|mức|giới|chuẩn|quy}, cao gấp, gấp nhiều lần, chứa {chất|chì|hàm|phthalate|thủy}, hàm lượng, chất {cấm|độc|gây}, chì, cadmium, phthalate, thử nghiệm {cho|thấy}, phát hiện {chất|chì|hàm|vi|mẫu}, xét nghiệm, phòng thí nghiệm, không {rõ nguồn|nhãn|bảo đảm|đáp ứng}, trong số {đó|các}',
      withdraw:
        'rút {lại|đề|dự|hồ}, hủy {bỏ|kế|dự|}, {hoãn|lùi} {áp|thời|thu|việc|}, tạm hoãn, gác lại, bỏ {đề|kế|dự}, đảo ngược, thay đổi quyết định, quay xe, xin lỗi, đính chính, cải chính, bác {đề|dự}, bị bác, không thông qua, thu hồi văn bản',
    },
    commerce:
      'thương mại điện tử, tmđt, sàn, mua sắm, shein, shopee, tiktok shop, lazada, ứng dụng, hàng hóa, trung quốc, bộ công thương, người tiêu dùng, bán hàng, giá rẻ, nhập khẩu, giảm giá, pinduoduo, taobao, 1688',
    shop: 'tiktok shop, tiktokshop, thương mại điện tử, tmđt, người bán, nhà bán hàng, bán hàng, livestream bán hàng, mua sắm, sàn, gian hàng, shopee',
    parcel: {
      3: 'thương mại điện tử, thuế nhập khẩu, bưu kiện, hàng nhập khẩu',
      5: 'hàng giá trị nhỏ, giá trị nhỏ, thương mại điện tử xuyên biên giới, xuyên biên giới, miễn thuế, chuyển phát nhanh, sàn thương mại điện tử nước ngoài, hàng nhập khẩu qua thương mại điện tử, tmđt xuyên biên giới, dưới 1 triệu đồng, nền tảng nước ngoài, hàng nhập {khẩu |}{giá trị nhỏ|giá trị thấp|qua thương mại}, hàng {gửi qua|chuyển phát nhanh}, sàn {ngoại|nước ngoài|xuyên biên giới}, mua hàng {nước ngoài|từ nước ngoài}, đơn hàng {giá trị nhỏ|dưới 1 triệu|xuyên biên giới}',
    },
    joint:
      'sàn trung quốc, sàn thương mại điện tử trung quốc, nền tảng trung quốc, ứng dụng mua sắm trung quốc, thương mại điện tử trung quốc, sàn tmđt trung quốc',
    after: 'sau khi, sau án phạt, sau',
    genre:
      'bình luận, góc nhìn, ý kiến, phỏng vấn, phân tích, phóng sự, chuyên đề, hồ sơ, nhìn lại, toàn cảnh, hỏi đáp, infographic, vì sao, tại sao, ký sự, điểm lại, bên trong, chuyện, đằng sau, tiêu điểm, sau làn sóng, xã luận',
    noise: {
      scam: {
        3: 'lừa đảo, kẻ gian, đối tượng lừa, số tài khoản, chuyển khoản cho, chiếm đoạt',
        5: 'mạo danh, giả danh, giả mạo {nhân viên|tin nhắn|website|trang web|fanpage|cán bộ|hải quan|bưu điện}, tự xưng là, mã otp, trúng thưởng, tin nhắn {lừa đảo|giả mạo|giả|rác}, đường link lạ, liên kết lạ, việc nhẹ lương cao, làm nhiệm vụ, cộng tác viên online, cảnh giác {cuộc gọi|tin nhắn|chiêu|thủ đoạn|với}, chiêu lừa, thủ đoạn lừa, bị lừa, sập bẫy',
      },
      drugs: {
        3: 'hành khách, hành lý, sân bay, nhập cảnh',
        5: 'ma túy, cần sa, heroin, ketamine, cocaine, thuốc lắc, ngà voi, sừng tê giác, vàng lậu, vàng miếng, thuốc lá lậu, pháo nổ, súng, động vật hoang dã, vảy tê tê',
      },
      sport: {
        3: 'huấn luyện viên, trận đấu',
        5: 'bóng bầu dục, thủ môn, tiền vệ, hiệp hai, hiệp một, bàn thắng, ghi bàn, vô địch, đội tuyển, cầu thủ',
      },
      talk: {
        2: 'bạn, mình, nhé, các mẹ, chị em, bấm vào, nhấn, nhập mã, đăng ký ngay, tải app, bước, cách, hướng dẫn, săn, chia sẻ, tips, xịn, siêu rẻ, đáng mua, mua ngay, người mới, inbox',
      },
      coupon: {
        3: 'ưu đãi, khuyến mãi, giảm đến',
        5: 'voucher, mã giới thiệu, mã {giảm giá|giảm|khuyến mãi|voucher|ưu đãi|freeship}, nhập {mã|ngay}, săn {sale|deal|mã}, freeship, đập hộp, khui hộp, siêu sale, để lại bình luận, theo dõi kênh, mua ngay, kẻo lỡ, hoàn xu',
      },
      haul: { 2: 'gợi ý, đánh giá', 5: 'đập hộp, review, trên tay, phối đồ, đánh giá chân thực' },
      howto: {
        3: 'kinh nghiệm, từng bước',
        5: 'hướng dẫn bán, kiếm tiền, tiếp thị liên kết, hướng dẫn mua, cách mua, cách mở shop, mẹo bán, cách {bán hàng|đăng ký bán|mở gian hàng|mua hàng|đặt hàng|order|kiếm tiền|săn}, hướng dẫn, mẹo, bí quyết, kinh nghiệm {bán|order|mua}, từ a đến z, cho người mới',
      },
      car: { 5: 'ô tô, xe máy, triệu hồi xe, vinfast, mẫu xe' },
      cloud: { 5: 'alibaba cloud, điện toán đám mây, trung tâm dữ liệu' },
      show: {
        2: 'hot tiktoker, diễn viên',
        4: 'bài hát, video, clip, người nổi tiếng, điệu nhảy, idol',
        5: 'ca sĩ, phim, trào lưu, vũ đạo, nhảy',
      },
    },
    earlier: 'trước đó, năm ngoái, năm trước, tháng trước, từng, hồi {tháng|đầu năm}',
    maybe: 'có thể, nguy cơ, nếu, khả năng, đối mặt, tối đa, lên tới',
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
      KHR: 'riel',
      LAK: 'kíp',
      COP: 'peso colombia',
      CLP: 'peso chile',
      SEK: 'krona',
      AED: 'dirham',
      KZT: 'tenge',
      RON: 'leu',
      NZD: 'đô la new zealand|đô la niu di-lân',
      CHF: 'franc thụy sĩ',
      RUB: 'rúp',
      ZAR: 'rand',
      TRY: 'lira|lira thổ nhĩ kỳ',
      USD: 'usd|đô la mỹ|đô la|đôla|đô-la|đô la mĩ|đô|đôla mỹ|đô mỹ|mỹ kim',
      VND: 'đồng|vnđ|vnd',
      EUR: 'euro|eur',
      KRW: 'won|won hàn quốc',
      JPY: 'yên|yen',
      CNY: 'nhân dân tệ|tệ|ndt',
      GBP: 'bảng anh|bảng',
      IDR: 'rupiah|rupiah indonesia',
      THB: 'baht',
      SGD: 'đô la singapore|sgd|đô la sing',
      HKD: 'đô la hong kong|đô la hồng kông|đôla hồng kông|đô hồng kông',
      TWD: 'đài tệ|đô la đài loan|tân đài tệ',
      MYR: 'ringgit|ringgit malaysia',
      PHP: 'peso|peso philippines|peso philippine',
      MXN: 'peso mexico',
      INR: 'rupee',
      HUF: 'forint',
      BRL: 'real|real brazil|reais',
      AUD: 'đô la úc|đôla úc|đô úc|aud',
      CAD: 'đô la canada|đôla canada|đô canada',
      PLN: 'zloty',
    },
    counted: {
      users:
        'người dùng|người sử dụng|lượt người dùng|người truy cập|người dùng hoạt động|người dùng hàng tháng|tài khoản hoạt động|người việt|lượt khách|khách truy cập|người mua mỗi tháng|người dùng hằng tháng|người dùng mỗi tháng|lượt người|người hoạt động|tài khoản người dùng|người dùng thường xuyên|người nhận dịch vụ|người mua hàng tháng|người dùng hoạt động hàng tháng|người dùng thường xuyên hàng tháng|lượt người truy cập|người ghé thăm|người mua hoạt động|khách ghé',
      persons:
        'người|khách hàng|người tiêu dùng|cá nhân|người mua|khách|hộ|bạn trẻ|người lớn|bệnh nhân|học sinh|dân|khách mua|khách mua hàng|người bị|người mua hàng|người dân|hộ kinh doanh|nạn nhân|người trả lời',
      items:
        'sản phẩm|mặt hàng|món hàng|món|chiếc|hàng hóa|đơn vị sản phẩm|loại sản phẩm|gian hàng vi phạm|đôi|bộ|đường link|mẫu|hộp|túi|cái|chai|lọ|thùng|tuýp|thỏi|bao|cuốn|bình|viên|vỉ|lon|miếng|tấm|thiết bị|linh kiện|đường dẫn|link|liên kết|tin đăng|bài đăng|tin rao|đồng hồ|đồ chơi|điện thoại|ốp|mũ|váy|giày|dép|túi xách|mỹ phẩm|hũ|gói bánh|cặp|ấm|máy|bóng đèn|sạc|món đồ|mẫu hàng|mẫu sản phẩm|mẫu mã|loại|dòng sản phẩm|nồi|bếp|quạt|mẫu sạc|mẫu thử|sạc dự phòng|pin|balo|ba lô|ví|kính|nước hoa|chai nước hoa|son|thỏi son|hũ kem|lọ kem|hộp kem|tuýp kem|gói kẹo|chiếc túi|đôi giày|sản phẩm giả|sản phẩm vi phạm|sản phẩm nhái|sản phẩm lỗi|món đồ chơi|bộ quần áo|áo|quần|áo phông|quạt mini|tai nghe|bếp điện|ấm điện|máy sấy|nồi chiên|mã hàng|đơn vị hàng|đơn vị|bài đăng bán|bài bán|đường liên kết|gian hàng giả|tài khoản bán hàng giả',
      parcels:
        'bưu kiện|kiện hàng|gói hàng|đơn hàng|lô hàng|bưu phẩm|kiện|gói|đơn|bưu gửi|kiện bưu phẩm|lô|bao hàng|kiện hàng nhỏ|kiện nhỏ|gói hàng nhỏ|gói nhỏ|đơn hàng nhỏ|bưu kiện nhỏ|bưu kiện giá trị thấp|tờ khai|tờ khai giá trị thấp|vận đơn|kiện hàng giá trị thấp|gói bưu phẩm|lô hàng nhỏ|lượt kiện|kiện mỗi ngày|đơn mỗi ngày|đơn xuyên biên giới',
      accounts:
        'tài khoản|bản ghi|dữ liệu cá nhân|hồ sơ|thông tin cá nhân|tài khoản khách|bản ghi dữ liệu|dòng dữ liệu|bộ dữ liệu|số điện thoại|hồ sơ khách hàng|dữ liệu khách|hồ sơ người dùng|tài khoản người mua|dòng thông tin|bản ghi khách hàng|tài khoản khách hàng|email|địa chỉ email|thông tin khách hàng|hồ sơ khách|dữ liệu người dùng|bản ghi đơn hàng',
      cases: 'vụ|giao dịch|trường hợp|lượt',
      sellers: 'người bán|nhà bán|nhà bán hàng|gian hàng|shop|cửa hàng|doanh nghiệp|công ty|thương hiệu',
      percent: '%|phần trăm|pct',
      points: 'điểm phần trăm|điểm %|điểm cơ bản',
      none: 'năm|tháng|ngày|giờ|phút|tuần|lần|quốc gia|nước|thành phố|kg|gam|km|mét|tấn|nhân viên|lao động|lượt tải|lượt truy cập|điều|khoản|tuổi|m2|điểm|giây|kho|tỉnh|hecta|m²|mét vuông|công nhân|việc làm|cơ sở|xưởng|trang|chỗ|chuyến|xe|xe tải|đại biểu|phiếu|phản ánh|khiếu nại|đơn khiếu nại|đơn kiện|thành viên|người lao động|cửa khẩu|điểm nhận|ngành|nhóm|sàn|kỳ|ca|nghìn lượt tải|quận|huyện|xã|chợ|sạp|quầy|ký|kí|hội viên|vi phạm|chu kỳ|chu kỳ sạc|gian|lô đất|mục|bước|câu hỏi|ý kiến|giờ làm|người theo dõi|lượt xem|lượt thích|phút livestream|buổi|phiên|phiên livestream|tài xế|shipper|nhân sự|công nhân viên|cán bộ|tiểu thương|hội|đội|đường bay|container|xe container|toa|văn phòng|bưu cục|chi nhánh|cây số|mẻ|bị can|nghi phạm|đối tượng|quầy hàng|ki ốt',
    },
    numbered:
      '{nghị định|quyết định|thông tư|luật|nghị quyết|chỉ thị|công văn|pháp lệnh|điều|khoản|thông báo|văn bản|tờ trình|kế hoạch|chi cục hải quan khu vực|bản án|vụ án}{| số}|số hiệu',
    place: 'trên|qua|từ|tại|kênh|gian hàng|đơn|hàng|kho|mua trên|shop|cửa hàng nhận đơn|đơn hàng',
    adjectives: false,
    bounds: {
      about: {
        before:
          'khoảng|gần|xấp xỉ|ước tính|ước|tương đương|chừng|tầm|trung bình|cỡ|ngót|ngót nghét|quanh|quanh mức|vào khoảng|gần như|suýt soát|ngấp nghé',
        after: '',
      },
      'up to': {
        before:
          'tối đa|lên tới|lên đến|cao nhất|không quá|dưới|không vượt quá|ít hơn|thấp hơn|nhiều nhất|chưa đến|chưa tới|từ 0 đến|tối đa là|kịch trần|tối đa tới|đến mức|cao nhất là|phạt tới|phạt đến|có thể tới|có thể đến|trị giá đến|trị giá tới|giá trị đến|giá trị tới',
        after: 'trở xuống|trở lại',
      },
      'at least': {
        before:
          'hơn|trên|ít nhất|tối thiểu|vượt|vượt quá|từ trên|vượt mốc|cao hơn|quá|có từ|đạt từ|ngoài|không dưới|không ít hơn|tối thiểu là|ít nhất là|vượt ngưỡng',
        after: 'trở lên',
      },
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
    former: 'trước đó là|trước đây là|thay vì|thay vì mức',
    cues: {
      goods:
        'tai nghe|bộ sạc|sạc dự phòng|đèn|máy sấy|máy tạo ẩm|quạt|ấm đun|ấm siêu tốc|ô dù|chiếc ô|đồ chơi|búp bê|gấu bông|xếp hình|slime|xe trượt|ghế ô tô|xe đẩy|bình sữa|váy|đầm|áo thun|áo sơ mi|quần|quần jean|áo khoác|áo len|đồ lót|đồ bơi|mũ|găng tay|giày|dép|ủng|áo mưa|túi xách|túi|đồng hồ|kính râm|nhẫn|dây chuyền|bông tai|vòng tay|son|mỹ phẩm|kem chống nắng|nước hoa|nến|sơn móng|nồi|chảo|cốc|dao|máy khoan|cáp sạc|bàn chải|gối|lều|mũ bảo hiểm|tóc giả|thực phẩm chức năng|quần áo trẻ em|ốp điện thoại',
      whoever:
        '{sàn|nền tảng|doanh nghiệp|ứng dụng|đơn vị|mạng xã hội|bên|công ty} {có|nước ngoài có|nào có|xuyên biên giới có|phục vụ|đạt}|sàn thương mại điện tử có|nền tảng số có|những nền tảng có|các sàn có|{sàn|nền tảng|doanh nghiệp|ứng dụng|đơn vị|mạng xã hội|công ty|website} {từ|trên|vượt|quá|đạt từ|sở hữu|thu hút|với}|{sàn|nền tảng} {nước ngoài|xuyên biên giới} {có|đạt|với}',
      will: 'sẽ|dự kiến|kế hoạch',
      asked:
        'bỏ phiếu|phiếu thuận|tán thành|ủng hộ đình công|biểu quyết|cho biết sẽ|trả lời rằng|số người được hỏi|đồng tình|khảo sát|người được hỏi',
      worth: 'trị giá|giá trị',
      anyone:
        'người bán|chủ kho|chủ hàng|chủ cơ sở|người vi phạm|tổ chức vi phạm|cá nhân vi phạm|chủ cửa hàng|sàn vi phạm|tổ chức, cá nhân|nhà nhập khẩu|nếu vi phạm|không làm|mỗi vi phạm|người nhập khẩu|chủ sàn',
      income:
        '{thuế thu nhập|thuế thu nhập cá nhân|thuế tncn|thuế thay người bán|nộp thuế thay|thuế khoán|thuế thu nhập doanh nghiệp|hộ kinh doanh|cá nhân kinh doanh}',
      usage:
        '{đã|từng|hay|thường|} {mua|mua sắm|dùng|đặt hàng} {trên|qua|tại|ở|ít nhất}|{đã|từng} {mua|dùng|sử dụng|đặt hàng}|tỷ lệ sử dụng|có dùng|mua hàng trên',
      opens:
        'đưa vào khai thác|khai trương|mở cửa|đi vào hoạt động|mở {tuyến|kho|trung tâm|điểm nhận}|bắt đầu hoạt động|ra mắt|mở bán|chính thức ra mắt|ra mắt tại|vận hành|chính thức hoạt động|khởi động|khánh thành|gia nhập|có mặt tại|mở lại|hoạt động trở lại|trở lại|lên kệ|mở đăng ký|lên sóng',
      turns:
        'đóng cửa|{bị |}chặn|{bị |}đình chỉ|mất quyền|bỏ miễn trừ|dời sang|lùi sang|áp mức|khép lại|đóng thuế|chịu thuế|giới hạn',
      fine: 'giữ nguyên mức phạt|giữ nguyên án phạt|bác kháng cáo|buộc shein trả|buộc temu trả|phải trả cho|tuyên trả|tuyên shein|yêu cầu bồi thường cho|quỹ bồi thường|gói bồi thường|đền bù cho người tiêu dùng|phạt|tiền phạt|xử phạt|mức phạt|án phạt|khoản phạt|bị phạt|bồi thường|phạt tiền|nộp phạt|đền bù|đền|chịu phạt|bị tuyên phạt|tiền bồi hoàn|dàn xếp|chấp nhận nộp|đồng ý nộp|đồng ý trả|buộc nộp|nộp lại|truy thu|mỗi vi phạm|tiền bồi thường|xử phạt hành chính|phạt hành chính|khép lại cuộc điều tra|kết thúc vụ|chịu án phạt|lãnh án phạt|lãnh phạt|nhận án phạt|án phạt tiền|khung phạt|chế tài|phạt bổ sung|phạt hợp đồng|nộp khoản|nộp số tiền|bồi hoàn|trả tiền bồi thường|phải trả|phải bồi thường|phải đền|buộc bồi thường|buộc trả|phạt tối đa|phạt tới|có thể chịu mức|tuyên phạt|buộc nộp phạt|án phí',
      invest:
        'dựng kho|xây kho|xây dựng kho|dựng trung tâm|khởi công|đầu tư|rót|rót vốn|bơm|mua lại|thâu tóm|vốn|góp vốn|chi ra|khoản đầu tư|thương vụ|giải ngân|cam kết giải ngân|rót thêm|tổng vốn|đổ vốn|bỏ ra|xây dựng|mở rộng|đặt trung tâm|mua cổ phần|trả giá mua|chi tiền|dành|tài trợ vốn|chi hơn|sẽ chi|chi khoảng|chi tới|tổng vốn đầu tư|số vốn|vốn đầu tư|tổng mức đầu tư|kinh phí xây|kinh phí|chi phí xây|thương vụ trị giá|thương vụ giá|giá trị thương vụ|bỏ vốn|đầu tư thêm|bơm vốn|cấp vốn',
      threshold:
        'phải khai báo|buộc khai báo|khai báo khi|mua quá|mua trên|ngưỡng|hạn mức|giới hạn|mức tối thiểu|mức miễn thuế|de minimis|định mức|ngưỡng miễn thuế|trị giá tối thiểu|nền tảng trực tuyến rất lớn|trần|mức trần|dưới mức|giá trị tối đa|trở xuống|trị giá đến|trị giá tới|trị giá dưới|giá trị dưới|giá trị từ|trị giá từ|có giá dưới|giá dưới|hàng có giá|hàng trị giá|giá trị không quá|trị giá không quá|ngưỡng tối thiểu|ngưỡng giá trị',
      exempt:
        'không cần khai|không phải khai|khỏi khai|khỏi nộp thuế|chưa tới|miễn thuế|được miễn|miễn|không phải nộp thuế|miễn thuế nhập khẩu|miễn trừ|hết miễn thuế|không chịu thuế|không bị đánh thuế|không phải chịu thuế|ưu đãi miễn thuế|miễn giảm',
      parcel:
        'hàng nhập khẩu|hàng hóa|giá trị nhỏ|giá trị thấp|lô hàng|bưu kiện|kiện hàng|đơn hàng|nhập khẩu|gói hàng|trị giá|có giá trị|hàng giá trị|hàng nhập|bưu phẩm|bưu gửi|đơn dưới|hàng dưới|hàng nhập lẻ|hàng từ nước ngoài|hàng xuyên biên giới|hàng chuyển phát nhanh',
      duty: 'trên mỗi kiện|mỗi kiện|mỗi bưu kiện|mỗi gói|thu trên|sẽ thu|thuế|thuế suất|thuế nhập khẩu|thuế quan|vat|thuế giá trị gia tăng|thuế gtgt|phí xử lý|phí hải quan|lệ phí|thuế tiêu thụ|phụ phí|mức thuế|chịu|chịu thuế|đánh thuế|đánh thêm|thuế bán hàng|thuế suất gộp|mức cố định|thuế cố định|phí cố định|thuế bổ sung|thuế đối ứng|thuế tối thiểu|phí thông quan|phí kiểm tra|thuế tiêu thụ đặc biệt|thuế hàng hóa|gst|phí bưu kiện|phí làm thủ tục|phí thủ tục|phí hải quan cố định|thuế suất phổ thông|mức thuế suất|thuế nhập|thuế mua hàng|thuế tiêu dùng|phí trên mỗi|phí mỗi|thu mỗi|đánh mỗi|thu thuế|áp thuế|thuế tạm|thuế theo trị giá|thuế phẳng',
      purchase:
        'được thanh toán|tiền thanh toán|tổng thanh toán|doanh số trên|tiêu trên|mua sắm trên|đã chi|về tới|doanh số|giá trị giao dịch|gmv|tổng giá trị giao dịch|tổng giá trị hàng hóa|mua hàng trực tiếp|tổng doanh số|giao dịch|mua sắm|nhập khẩu qua|vận chuyển|chi tiêu|được chuyển về|đổ vào|vào việt nam|đổ về|quy mô giao dịch|mua trực tiếp|giá trị hàng bán|hàng bán ra|lượng hàng|tiếp nhận|làm thủ tục|thông quan|bán được|tiêu thụ|tổng giá trị|giá trị đơn hàng|nhập về|chuyển về|mua qua|đặt mua|mua hàng|nhận được|chi cho|mắc kẹt|vào thị trường|gửi nhiều nhất|{người việt|người dùng|người mua|khách|khách hàng|người tiêu dùng} chi|giá trị hàng|tổng giá trị hàng bán|tiền hàng|cập việt nam|qua kênh chuyển phát nhanh|hàng bán trên|doanh số gộp|tổng doanh thu bán|giá trị hàng hóa gộp|tổng giá trị giao dịch hàng|giao dịch gộp|lượng bưu kiện|lượng kiện|số kiện|số đơn|lượng đơn|sản lượng|lượng bưu phẩm|đơn hàng về|kiện hàng về|hàng về|hàng đổ về|kiện về|gửi về|giao về|nhập vào|vào eu|vào mỹ|vào châu âu|chuyển phát|phân loại|đi qua|cập cảng|qua kho|giao tới|được giao|quẹt thẻ|thanh toán qua thẻ|chi tiêu thẻ|chi tiêu qua thẻ',
      share:
        'thị phần|chiếm|cổ phần|tỷ lệ|tỷ trọng|sở hữu|nắm giữ|nắm|đến từ|tỉ lệ|tỉ trọng|người được hỏi|cổ phiếu|chia nhau|chiếm lĩnh|dẫn đầu với|phần bánh|xuất xứ|từ trung quốc|hộ gia đình|người trả lời|lượt mua|đóng góp|chiếm tới|chiếm khoảng|đạt thị phần|giữ thị phần|nắm thị phần|thị phần của|chiếm gần|chiếm hơn|chiếm quá|tỷ lệ lỗi|tỷ lệ vi phạm|tỷ lệ không đạt|tỷ lệ hàng giả|là hàng giả|là hàng nhái|là đồ nhái|doanh số thương mại điện tử|số cổ phần|cổ phần của|vốn điều lệ|phần vốn|vốn góp|giá trị đơn|số đơn của',
      commission:
        'giá bán cho|nộp cho sàn|trả cho sàn|người bán nộp|người bán trả|trên giá bán|doanh thu bán hàng|giữ lại|thu của người bán|trên mỗi đơn bán|trên mỗi đơn hàng|ăn chia|hoa hồng|phí hoa hồng|phí bán hàng|phí sàn|chiết khấu|phí cố định|phí giao dịch|phí nền tảng|phí dịch vụ|phí thanh toán|mức hoa hồng|thu hoa hồng|tỷ lệ hoa hồng|chịu hoa hồng|phí hoa hồng cố định|phí người bán|phí bán|phí đăng bán|phí vận hành|phí xử lý đơn|phí quản lý|phí dịch vụ sàn|phí hoa hồng cơ bản',
      breach:
        'danh bạ|lấy cắp|bị hack|thông tin hải quan|trước mắt|có thể xem|xem được|lộ ra|địa chỉ của|địa chỉ và|số điện thoại|số thẻ|dữ liệu người|thông tin khách|thông tin người mua|rơi vào tay|rao bán trên|web đen|chợ đen|không xin phép|không được sự đồng ý|chưa được đồng ý|lịch sử mua|lịch sử đơn|số căn cước|tài khoản ngân hàng|bị lấy cắp|bị phơi|bị xem trộm|dữ liệu cá nhân|thông tin cá nhân|rò rỉ|lộ lọt|lộ|lộ thông tin|dữ liệu người dùng|tấn công mạng|đánh cắp|dữ liệu khách hàng|thông tin khách hàng|dữ liệu khách|rao bán dữ liệu|rao bán thông tin|bán dữ liệu|xâm nhập|tin tặc|hacker|chuyển dữ liệu|chuyển thông tin|truyền dữ liệu|đưa dữ liệu|truy cập trái phép|bị đánh cắp|bị rao bán|diễn đàn|lộ dữ liệu|lộ thông tin khách|thông tin thẻ|căn cước',
      recall:
        'cấm lưu hành|cấm bán|đình chỉ bán|rút khỏi kệ|rút khỏi thị trường|cadmi|crom|niken|asen|thuốc nhuộm azo|vi khuẩn|cao hơn mức|mức cho phép|ngưỡng cho phép|có vấn đề|ngừng bán|dừng bán|ngưng bán|nguy cơ hóc|hóc dị vật|chi tiết nhỏ|hết hạn|không rõ xuất xứ|chưa đạt|quá nhiều chì|chứa quá|vượt ngưỡng|vượt mức|vượt giới hạn|vượt tiêu chuẩn|giữ lại|chặn lại|bị chặn|nhãn nhái|giả nhãn|giả hiệu|mất an toàn|dễ cháy|bị thu giữ|có chì|thu hồi|không an toàn|nguy hiểm|độc hại|hàng giả|hàng nhái|vi phạm|tịch thu|thu giữ|gỡ bỏ|gỡ|giả mạo|không đạt|kém chất lượng|nhái|chất cấm|không rõ nguồn gốc|tạm giữ|chặn|hàng cấm|giả|không đáp ứng|ung thư|xóa|lậu|thôi nhiễm|vượt {giới hạn|ngưỡng|mức|chuẩn}|quá ngưỡng|nghi giả|gắn mác|không nhãn|không nhãn phụ|bị xử lý|xâm phạm|lập biên bản|tang vật|bắt giữ|bắt quả tang|không hóa đơn|nhập lậu|công an thu|đơn vị này thu|{họ |}đã giữ|bị giữ|bị thu|thu được|mạo danh|hạ xuống|gỡ xuống|rút khỏi|rút về|nhiễm|không phép|không giấy phép|không chứng từ|nghi làm giả|buôn lậu|chưa chứng nhận|không dấu hợp quy|chưa được cấp phép|triệu hồi|đình chỉ lưu hành|bị khóa|tiêu hủy|trái phép|trôi nổi|không an toàn|bị trả về|không qua|không hợp lệ|ngưng dùng|hàng gian|là nhái|phồng|bị phồng|rò rỉ pin|không có mạch|chập cháy|cháy nổ|phát nổ|nổ|bốc cháy|gây bỏng|giật điện|điện giật|hóc|nghẹt thở|chứa chì|nhiễm chì|vượt chì|phthalate|cadimi|thủy ngân|formaldehyde|vượt quá giới hạn|vượt mức cho phép|không đạt chuẩn|không đạt yêu cầu|không đạt tiêu chuẩn|trượt|không hợp quy|không có tem|không tem|không có nhãn|không có hóa đơn|làm giả|hàng nhập lậu|thu thập được|niêm phong|bị niêm phong|bị gỡ|bị xóa|đã gỡ|đã xóa|gỡ khỏi|khóa|vô hiệu hóa|kháng sinh|tân dược',
      users:
        'mở temu|mở shein|ít nhất một lần trong tháng|vào ứng dụng|sử dụng ứng dụng|người dùng|người dùng hoạt động|mau|hàng tháng|người sử dụng|người dùng hàng tháng|lượng người dùng|ghé|lượt truy cập|mỗi tháng|hằng tháng|người mua mỗi tháng|lượng truy cập|dùng ứng dụng|mở ứng dụng|truy cập|người mua hàng tháng|lượng khách|khách hàng tháng|lượt ghé|lượng ghé|số người dùng|tệp người dùng|người nhận dịch vụ|truy cập mỗi tháng|người dùng thực|ghé thăm|người hoạt động',
      daily:
        'hàng ngày|mỗi ngày|một ngày|hằng ngày|dau|lượt tải|tải về|mỗi tuần|hàng tuần|đăng ký|tải xuống|thành viên|mỗi giờ|một giờ|trong ngày|theo ngày|/ngày|một đêm|mỗi đêm|người theo dõi|lượt xem|lượt theo dõi|tổng lượt tải|đã tải|cài đặt',
      price:
        'được rao|rao bán giá|rao giá|hét giá|giá|giá bán|có giá|mức giá|bán với giá|với giá|rẻ|giá chỉ|giá rẻ|được bán|áo|váy|mỗi {chiếc|hộp|đôi|cái|bộ|túi|món|chai|lọ|thùng|cặp}|một {chiếc|hộp|đôi|cái|bộ|túi|chai|lọ}|giá mua|báo giá|chào giá|giá quy đổi|niêm yết|chiếc {áo|váy|túi|quạt|nồi|máy|bình|đèn|balo}|bán {một|chiếc|cái|đôi|bộ}|đặt mua một|mua một|mua chiếc|mua đôi|mua bộ|đồ chơi giá|giá gốc|giá lẻ|đơn giá|rao|giá trung bình mỗi|giá thành|giá niêm yết|giá thị trường|giá chính hãng|giá bình quân|đắt nhất|rẻ nhất|giá các mẫu|giá từ|dao động từ|mua với giá|bán giá|mua giá|bán ra với giá|đồng/chiếc|một đôi|một chai|chào bán',
      effective:
        'có hiệu lực|hiệu lực|áp dụng|thi hành|chính thức áp dụng|bắt đầu áp dụng|kể từ|thực hiện|sẽ áp|triển khai|bãi bỏ|chấm dứt|thu thuế|sẽ thu|dừng|từ ngày|vận hành|đi vào hoạt động|mở cửa|khai trương|bị bãi bỏ|hết miễn thuế|hết đường|chịu thuế|tăng phí|thu phí|đánh thuế|có hiệu lực từ|có hiệu lực hôm|có hiệu lực ngày|được thi hành|áp thuế|ra mắt dịch vụ|bỏ miễn thuế|chính thức thu|bắt buộc từ|sẽ bỏ|bắt đầu {thu|áp|tính|có hiệu lực|từ|áp dụng|thực hiện}|thay đổi {từ|vào|kể từ}|ngừng phục vụ từ|hiệu lực từ',
      from: 'từ|kể từ|từ ngày|kể từ ngày|bắt đầu từ',
      oblige: 'phải|bắt buộc|yêu cầu|có nghĩa vụ|nghĩa vụ|được chỉ định|quy định|đối với các|chỉ định',
      turnover: 'doanh thu|doanh thu toàn cầu|doanh thu hàng năm|doanh thu năm|doanh thu hằng năm',
      other:
        'phong tỏa|số dư|bị giam|tiền của người bán|thu hơn|thu được|số thu|thu về|người tố giác|tiền thưởng|được thưởng|vốn điều lệ|chi phí chứng nhận|kiểm định|được trả|tiền ship|miễn phí vận chuyển|freeship|mỗi giờ|một giờ|được hoàn|phí trả hàng|ký quỹ|đặt cọc|tiền cọc|doanh thu|lợi nhuận|lỗ|ngân sách|trợ cấp|xuất khẩu|vốn hóa|lương|khoản vay|giải thưởng|định giá|thiệt hại|nợ|hỗ trợ|quảng cáo|quy mô thị trường|thu ngân sách|hoàn tiền|nộp ngân sách|tiền lương|thu nhập|tiền thuê|học bổng|tổng nợ|cước|phí vận chuyển|cước phí|viện phí|giải ngân tín dụng|đặt cọc|hoàn cọc|việc làm|doanh số bán lẻ|thu nhập từ|thuế thu được|số thuế|tiền thuế|thu về ngân sách|nộp thuế được|ký quỹ|tiền ký quỹ|tiền cọc|tiền đặt cọc|phí ship|cước quốc tế|cước vận chuyển|tiền công|công may|thù lao|lương tháng|tiền lãi|trị giá lô hàng|trị giá tang vật|trị giá hàng|giá trị lô|giá trị tang vật|tổng trị giá|doanh thu tháng|đơn giá bình quân|giá trị trung bình đơn|đơn bình quân|bình quân mỗi đơn|trung bình mỗi đơn|tiền quảng cáo|học phí|bảo hiểm|nợ bảo hiểm|thất thu|thiệt hại ước|nguồn thu|hoàn lại|tiền hoàn',
      discount: 'giảm giá|khuyến mãi|voucher|mã giảm|ưu đãi|hoàn tiền|sale',
      rise: 'tăng|giảm|tăng trưởng|sụt|tăng vọt|tăng thêm|sụt giảm|leo|lao dốc|cao hơn|thấp hơn',
      against: 'so với|cùng kỳ|so với cùng kỳ|so với năm trước|so với tháng trước',
      sum: 'tổng cộng|cộng lại|cộng gộp|gộp lại|cả hai|kết hợp',
      gap: 'chênh lệch|khoảng cách|cách biệt',
      unsaid:
        'đòi bồi thường|không bị phạt|không phạt|chưa bị phạt|không áp dụng phạt|không xử phạt|thoát phạt|phủ nhận|bác bỏ|không đầu tư|không có kế hoạch đầu tư|không rò rỉ|không phát hiện|miễn phạt|không đưa ra án phạt|thay vì phạt|chưa phạt|nguyên đơn đòi|kiện đòi|đòi tiền|yêu cầu bồi thường|đòi đền bù|khởi kiện đòi|kiện yêu cầu|không phải bồi thường|không phải nộp phạt|hủy án phạt|hủy mức phạt|không có khoản phạt|chưa đưa ra mức phạt|chưa ra quyết định phạt|không áp phạt|bác yêu cầu|bác đơn|không ghi nhận rò rỉ|không có bằng chứng rò rỉ|không bị lộ',
      earlier:
        'trước đó|năm ngoái|trước đây|từng|đã từng|năm trước|tháng trước đó|hồi năm|cùng kỳ|hiện hành|hiện tại|mức cũ|hồi trước|mức hiện nay|ban đầu|cũ|nửa năm trước|khi đó|lúc ấy|thời điểm đó|trước kia|nửa năm liền trước|kỳ trước|quý trước|cùng giai đoạn năm|giai đoạn trước|một năm trước đó|mức trước|trước kỳ|trước thời điểm|quy định cũ|mức trước đây|luật cũ|đợt trước|lần trước',
      tested:
        'kiểm tra|thử nghiệm|xét nghiệm|kiểm nghiệm|lấy mẫu|khảo sát|thanh tra|mẫu|mẫu thử nghiệm|mua thử|đặt mua thử|lấy ngẫu nhiên|mua ngẫu nhiên|đem thử|đưa đi kiểm|gửi đi kiểm|gửi kiểm nghiệm|đo kiểm|mẫu được|phép thử|giám định|rà soát|kiểm mẫu',
      each: 'lần lượt|tương ứng',
      but: 'trong khi|còn|nhưng|song|tuy nhiên|sau khi|khi|vì|theo sau|tiếp theo',
      asOf: 'tính đến|đến cuối|tính tới|tới cuối',
      announced:
        'công bố|thông báo|cho biết|ban hành|ký|thông qua|họp|tuyên bố|ra mắt|thành lập|phê duyệt|đề xuất|trình|thảo luận|lấy ý kiến|diễn ra|kết quả|lễ ký|phát biểu|khởi tố|điều tra|phiên họp|biểu quyết|xét xử|tuyên án|nộp đơn|kiện|mở phiên|làm việc|bắt tạm giam|kiểm tra đột xuất|tổ chức|dự kiến trình|báo cáo|gửi công văn|lên tiếng',
      shield:
        'nhà đầu tư|tổng cục thuế|cơ quan thuế|cục thuế|ngành thuế|bán hàng giả|người nộp thuế|tổng cục hải quan|chi nhánh|chi cục|chi tiết|chi phí|vốn dĩ|vốn hóa|cho thuê|giá trị|đánh giá|giả sử|quốc gia|tham gia|gia tăng|bảo vệ người tiêu dùng|ủy ban cạnh tranh quốc gia|chi trả|lần thứ|bên thứ|thu hút|thu nhập|thu mua|chi hội|chi bộ|sản phẩm giá trị|giá trị gia tăng|định giá|chính phủ|giá cả|bình ổn giá|giám sát|khu kinh tế|bộ phận|cán bộ|bộ công thương|bộ tài chính|bộ trưởng|phạt tù|{vẫn|còn} có hiệu lực',
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
      dayBefore:
        'ngày|{từ|hôm|sáng|chiều|tối|trưa|đêm|rạng sáng|đến|tới|vào|trước|sau|hết ngày|kể từ|mùng|mồng|tính đến|hạn|ngày làm việc|đầu ngày|cuối ngày}|{thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật},',
      quarter: {
        'quý đầu năm': 1,
        'quý cuối': 4,
        'quý cuối năm': 4,
        'quý một': 1,
        'quý hai': 2,
        'quý ba': 3,
        'quý bốn': 4,
        'ba tháng đầu năm': 1,
        '3 tháng đầu năm': 1,
        'ba tháng đầu': 1,
        'quý đầu tiên': 1,
        'quý thứ hai': 2,
        'quý thứ ba': 3,
        'quý thứ tư': 4,
        q1: 1,
        q2: 2,
        q3: 3,
        q4: 4,
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
        'nửa đầu năm nay': 1,
        'nửa sau': 2,
        'sáu tháng cuối năm': 2,
        'sáu tháng đầu': 1,
        '6 tháng đầu': 1,
        'nửa đầu năm': 1,
        'nửa cuối năm': 2,
        '6 tháng đầu năm': 1,
        'sáu tháng đầu năm': 1,
        '6 tháng cuối năm': 2,
        'nửa đầu': 1,
        'nửa cuối': 2,
      },
      capitalDays: true,
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
      until: { before: 'đến|tới|hết|trước|cho đến|đến hết|tới hết|trước ngày|chậm nhất', after: '' },
      since: { before: 'kể từ', after: '' },
      gone: 'có hiệu lực hôm|đã có hiệu lực|đã áp dụng|vừa có hiệu lực',
      past: 'qua|gần đây',
      coming: 'tới',
    },
    firms: {
      'Kantar Worldpanel': 'kantar worldpanel',
      'Cốc Cốc': 'cốc cốc',
      'Q&Me': 'q&me',
      'Decision Lab': 'decision lab',
      Cimigo: 'cimigo',
      VECOM: 'vecom|hiệp hội thương mại điện tử việt nam',
      Reputa: 'reputa',
      Metric: 'metric',
      DSA: 'đạo luật dịch vụ kỹ thuật số|đạo luật dịch vụ số|luật dịch vụ kỹ thuật số',
      'YouNet ECI': 'younet eci|younet',
      'Momentum Works': 'momentum works',
    },
  },
  gate: {
    acts: {
      fine: 'phạt, tiền phạt, xử phạt, mức phạt, án phạt',
      invest: 'đầu tư',
      recall: 'thu hồi, gỡ bỏ, ngừng bán',
      investigate: 'điều tra, thanh tra, kiểm tra, xác minh',
      ban: 'cấm, chặn, đình chỉ, tạm dừng',
      approve: 'thông qua, phê duyệt, chấp thuận, phê chuẩn',
      reject: 'bác bỏ, bác đơn, từ chối',
      uphold: 'giữ nguyên, thắng kiện',
      withdraw: 'rút lại, hủy bỏ, hủy',
      effect: 'có hiệu lực, áp dụng, thi hành, hiệu lực',
      sue: 'kiện, khởi kiện, đơn kiện, vụ kiện',
      appeal: 'kháng cáo',
      agree: 'thỏa thuận, ký kết, cam kết',
      leak: 'rò rỉ, lộ dữ liệu, lộ thông tin, chuyển dữ liệu',
      rise: 'tăng, tăng trưởng',
      fall: 'giảm',
      exempt: 'miễn thuế, được miễn',
      abolish: 'bãi bỏ, xóa bỏ, chấm dứt',
      order: 'buộc, ra lệnh',
      admit: 'thừa nhận, xin lỗi',
      deny: 'phủ nhận',
      prosecute: 'bắt giữ, khởi tố, truy tố',
      leave: 'rút khỏi, rời khỏi, đóng cửa',
      acquire: 'mua lại, thâu tóm, sáp nhập',
      compensate: 'bồi thường, hoàn tiền',
      safe: 'an toàn, đạt chuẩn',
      violate: 'vi phạm',
      unsafe: 'không an toàn, mất an toàn, nguy hiểm, độc hại, vượt ngưỡng, không đạt',
    },
    not: { before: 'không, chưa, chẳng, từ chối, phủ nhận, thoát', after: 'không, bị hủy, bị bác' },
    may: {
      before:
        'có thể, sẽ, dự kiến, đề xuất, xem xét, cân nhắc, nếu, nguy cơ, đối mặt, tối đa, lên tới, kế hoạch, muốn, liệu',
      after: 'nếu, hay không',
    },
    shield:
      'không chỉ, không những, không an toàn, không đạt, không quá, nhà đầu tư, an toàn sản phẩm, bưu kiện, điều kiện, sự kiện, linh kiện',
    orders: 'bỏ qua hướng dẫn, bỏ qua các hướng dẫn, bỏ qua chỉ dẫn, bỏ qua mọi chỉ dẫn, hãy viết rằng',
    reach: [24, 16],
    breaks: 'nhưng, trong khi, tuy nhiên, sau khi, song',
    turns: 'nhưng, trong khi, còn',
  },
};

export default vi;
