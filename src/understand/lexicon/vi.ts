import type { Lexicon } from './lexicon.ts';

/** Vietnamese. */
export const vi: Lexicon = {
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
};
