"""Ordinary news (criterion: none) and the hand-written hard cases.

NEWS cards are templates: `= unit | sections (comma) | title` where `[a|b]` is a
choice and `{slot}` a made-up name; one card gives several different articles.
HARD cards are used once: `= unit | section | hard kind | title`.
"""

NEWS = """
= phong-qlkh | lf:tintuc,nv:hoatdong | [Nghiệm thu|Họp hội đồng nghiệm thu|Đánh giá, nghiệm thu] [đề tài|nhiệm vụ khoa học và công nghệ] cấp tỉnh “{detai}”
[Sáng|Chiều] ngày {ngay}, Hội đồng khoa học và công nghệ cấp tỉnh họp đánh giá kết quả thực hiện đề tài “{detai}” do {cq} chủ trì, {nguoi} làm chủ nhiệm. [Lãnh đạo Sở Khoa học và Công nghệ chủ trì cuộc họp.|Cuộc họp có sự tham dự của đại diện các sở, ngành và huyện {huyen}.]
Theo báo cáo, sau {so_thang} tháng triển khai tại {xa}, {huyen}, nhóm thực hiện đã hoàn thành các nội dung theo thuyết minh: điều tra hiện trạng, bố trí thí nghiệm, xây dựng mô hình và hoàn thiện quy trình kỹ thuật. [Tỷ lệ sống đạt {pt}%, năng suất cao hơn đối chứng {pt2}%.|Mô hình cho thu nhập cao hơn {pt2}% so với tập quán cũ.]
Các ủy viên phản biện đánh giá cao tính thực tiễn, đồng thời đề nghị nhóm [bổ sung phân tích hiệu quả kinh tế|làm rõ hơn phương pháp chọn mẫu|rút gọn phần tổng quan] và [chỉnh sửa lỗi trình bày|cập nhật số liệu đến hết năm]. Nhóm tác giả tiếp thu, giải trình một số câu hỏi của hội đồng.
Kết thúc phiên họp, Hội đồng bỏ phiếu xếp loại [Đạt|Xuất sắc] và đề nghị chuyển giao kết quả cho {cq2} để [nhân rộng|ứng dụng vào sản xuất] trong thời gian tới.
= phong-qlkh | nv:hoatdong,lf:tintuc | [Kiểm tra tiến độ|Đoàn công tác kiểm tra tình hình] thực hiện đề tài “{detai}” tại {huyen}
Ngày {ngay}, đoàn công tác của Phòng Quản lý khoa học kiểm tra tiến độ đề tài “{detai}” tại {xa}, {huyen}. Cùng đi có đại diện {cq2}.
Tại hiện trường, đoàn đã xem [khu nhà lưới|diện tích mô hình|chuồng trại] quy mô {so} [hộ|điểm] tham gia. [Bà con cho biết vật tư được cấp đủ và kịp thời vụ.|Cán bộ kỹ thuật bám sát địa bàn, ghi chép đầy đủ nhật ký.]
Khó khăn hiện nay là [thời tiết rét kéo dài|giá vật tư tăng|đường vào điểm mô hình sạt lở], một số hạng mục chậm khoảng {so_thang2} tháng so với thuyết minh. Đơn vị chủ trì đề nghị được [điều chỉnh thời gian|thay đổi địa điểm một mô hình].
Trưởng đoàn yêu cầu chủ nhiệm tập trung nhân lực, hoàn thành các nội dung còn lại và nộp báo cáo định kỳ đúng hạn; phần kinh phí chưa sử dụng chuyển kỳ sau theo quy định.
= phong-qlkh | lf:tintuc | Hội đồng tư vấn [xác định|tuyển chọn] nhiệm vụ khoa học và công nghệ [lĩnh vực nông nghiệp|lĩnh vực y dược|lĩnh vực khoa học xã hội và nhân văn|lĩnh vực kỹ thuật công nghệ] năm {nam}
Ngày {ngay}, Sở Khoa học và Công nghệ tổ chức họp hội đồng tư vấn xem xét {so} đề xuất nhiệm vụ. Phó Giám đốc Sở Lưu Đình Khả chủ trì.
Sau khi nghe thư ký trình bày tổng hợp đề xuất, các thành viên thảo luận từng phiếu. [Đề xuất “{detai}” nhận được sự đồng thuận cao.|Riêng đề xuất “{detai}” được yêu cầu thu hẹp phạm vi.] Một số đề xuất bị loại do trùng lặp với nhiệm vụ đã nghiệm thu.
Theo {nguoi2}, ủy viên hội đồng, nhiệm vụ cần gắn với nhu cầu của {huyen} và có đơn vị tiếp nhận cụ thể, tránh tình trạng nghiệm thu rồi cất vào ngăn kéo.
Kết quả họp là căn cứ để Sở trình cấp có thẩm quyền phê duyệt danh mục.
= phong-qlcn | lf:tintuc,nv:hoatdong,sp:tintuc | [Sôi nổi|Khai mạc|Ấn tượng] [Ngày hội khởi nghiệp đổi mới sáng tạo|Techfest Sông Cẩm|Chung kết cuộc thi ý tưởng khởi nghiệp] năm {nam}
[Tối|Sáng] {ngay}, tại [Nhà văn hóa trung tâm|Trường Cao đẳng Kỹ thuật Sông Cẩm|Trung tâm hội nghị tỉnh], sự kiện thu hút hơn {so_lon} lượt người tham dự với {so} gian trưng bày sản phẩm của thanh niên, sinh viên.
Ý tưởng gây chú ý là [túi giữ nhiệt từ xơ mướp|phần mềm đặt vé xe buýt nông thôn|nền tảng cho thuê máy nông nghiệp|trà thảo mộc đóng lon|đèn học thông minh] của nhóm đến từ {huyen}. Ban giám khảo đánh giá nhóm hiểu khách hàng nhưng cần tính lại dòng tiền.
Trong khuôn khổ sự kiện còn có tọa đàm với các nhà đầu tư và phiên kết nối. {nguoi}, đại diện ban tổ chức, chia sẻ mong muốn hình thành cộng đồng khởi nghiệp bền vững ở tỉnh miền núi.
[Ban tổ chức trao một giải nhất, hai giải nhì và ba giải ba cho các nhóm tác giả.|Đêm chung kết sẽ diễn ra vào cuối tuần tới.]
= chi-cuc-tdc | nv:tdc,sp:tintuc | Chi cục Tiêu chuẩn Đo lường Chất lượng [hoàn thành đợt kiểm định|tổ chức kiểm định lưu động] cân tại các chợ trên địa bàn {huyen}
Trong [ba|bốn|hai] ngày, tổ kỹ thuật đã kiểm định {so_lon} cân đồng hồ lò xo của các hộ buôn bán tại chợ {xa} và các chợ phiên lân cận. [Phần lớn cân đạt yêu cầu kỹ thuật.|Có {so} cân phải hiệu chỉnh lại trước khi dán tem.]
Thiết bị được vận chuyển bằng ô tô chuyên dùng, bà con không phải mang cân ra thành phố như trước. Ban quản lý chợ thông báo qua loa truyền thanh từ một tuần trước.
“Cân xong được dán tem mới, khách mua yên tâm hơn”, bà {nu}, bán thịt ở chợ, cho biết.
Đợt kiểm định tiếp theo dự kiến thực hiện ở {huyen2} vào tháng sau.
= tt-ung-dung | nv:hoatdong,sp:tintuc | Trung tâm Ứng dụng [chuyển giao|bàn giao] [1:quy trình nhân giống {cay} bằng nuôi cấy mô|chế phẩm vi sinh xử lý rơm rạ|hệ thống tưới tiết kiệm cho {cay}|máy sấy năng lượng mặt trời] cho {htx}
Ngày {ngay}, Trung tâm Ứng dụng tiến bộ khoa học và công nghệ tổ chức bàn giao kỹ thuật cho {htx} tại {xa}, {huyen}.
Cán bộ Trung tâm trực tiếp thao tác mẫu, sau đó để các hộ thực hành [1:cấy chuyển mẫu|pha chế phẩm|lắp đường ống|đo độ ẩm]. Tài liệu được in khổ lớn, nhiều hình minh họa để bà con dễ theo dõi.
Theo tính toán, chi phí giảm khoảng {pt2}% và thời gian lao động rút ngắn gần một nửa. [Hợp tác xã cam kết duy trì sổ ghi chép.|Trung tâm sẽ theo dõi trong hai vụ liên tiếp.]
Đây là hoạt động nằm trong kế hoạch chuyển giao tiến bộ kỹ thuật về cơ sở của Trung tâm.
= van-phong | lf:tintuc,nv:chidao | [Hội nghị giao ban|Giao ban] công tác [tháng {thang}|quý {quy}] năm {nam} của Sở Khoa học và Công nghệ
Ngày {ngay}, đồng chí Trịnh Hoài Lĩnh, Giám đốc Sở, chủ trì hội nghị giao ban. Dự họp có các Phó Giám đốc, trưởng các phòng, đơn vị thuộc Sở.
Văn phòng Sở báo cáo trong kỳ, Sở tiếp nhận {so_lon} văn bản đến, giải quyết đúng hạn {pt}% hồ sơ. [Công tác nghiệm thu đề tài bảo đảm tiến độ.|Hoạt động kiểm định, hiệu chuẩn tăng so với cùng kỳ.] Một số việc còn chậm như [số hóa hồ sơ lưu trữ|sửa chữa trụ sở Trung tâm|giải ngân kinh phí sự nghiệp].
Phát biểu kết luận, Giám đốc Sở yêu cầu các phòng [rà soát lại nhiệm vụ được giao|chủ động phối hợp|nâng cao trách nhiệm nêu gương], không để dồn việc vào cuối kỳ; chuẩn bị tốt tài liệu cho [kỳ họp HĐND tỉnh|buổi làm việc với đoàn công tác của Bộ].
Hội nghị cũng thông báo một số nội dung về tổ chức cán bộ và phong trào nội bộ.
= van-phong | lf:tintuc | [Đoàn công tác|Lãnh đạo] Sở Khoa học và Công nghệ [thăm, chúc Tết|tặng quà] [gia đình chính sách|học sinh nghèo|người có uy tín] tại {xa}, {huyen}
Ngày {ngay}, đoàn công tác của Sở do {nguoi} dẫn đầu đã đến thăm, động viên bà con tại {xa}, {huyen}, địa bàn được Sở phân công giúp đỡ.
Đoàn trao {so} suất quà, mỗi suất trị giá 500.000 đồng do công chức, viên chức, người lao động trong cơ quan đóng góp. [Các cháu học sinh được tặng thêm áo ấm, sách vở.|Đoàn cũng thăm hỏi sức khỏe các cụ cao tuổi.]
Thay mặt địa phương, Chủ tịch UBND xã cảm ơn tình cảm của đoàn và thông tin về đời sống nhân dân: tỷ lệ hộ nghèo giảm còn {pt3}%, đường vào thôn đã được cứng hóa.
Hoạt động thể hiện tinh thần tương thân tương ái của tập thể cơ quan.
= van-phong | lf:tintuc,nv:tintinh | [Công đoàn Sở|Đoàn thanh niên Sở|Chi bộ Văn phòng Sở|Hội Cựu chiến binh Sở] [1:tổ chức về nguồn tại {huyen}|phát động phong trào trồng cây|tham gia hiến máu tình nguyện|tổ chức sinh hoạt chuyên đề]
[Hướng tới các ngày lễ lớn trong năm|Thực hiện chương trình công tác], ngày {ngay}, các đoàn viên, hội viên đã tham gia hoạt động với tinh thần hào hứng, trách nhiệm.
[1:Đoàn đã dâng hương tại nghĩa trang liệt sĩ huyện, nghe kể chuyện truyền thống.|{so} cây xanh đã được trồng dọc lối vào trụ sở.|Có {so} đơn vị máu được tiếp nhận.|Chuyên đề tập trung thảo luận về tinh thần trách nhiệm trong công việc.]
{nguoi} chia sẻ: “Sau những ngày làm việc căng thẳng, đây là dịp để mọi người hiểu nhau hơn và cùng làm việc có ý nghĩa.”
Các chi đoàn, tổ công đoàn tiếp tục đăng ký công trình, phần việc cụ thể cho [quý|tháng] tới.
= van-phong | lf:tintuc | [Giải bóng chuyền hơi|Giải cầu lông|Hội thao] ngành khoa học và công nghệ năm {nam} [thành công tốt đẹp|khép lại]
Sau hai ngày thi đấu sôi nổi tại nhà thi đấu {huyen}, giải đã khép lại với sự tham gia của {so} vận động viên đến từ các phòng, đơn vị.
Trận chung kết giữa đội Văn phòng và đội Chi cục diễn ra kịch tính, phải phân định ở set thứ ba. [Nhiều pha cứu bóng đẹp mắt được khán giả cổ vũ nhiệt tình.|Trọng tài điều hành công tâm, không có khiếu nại.]
Ban tổ chức trao cờ, huy chương cho các đội nhất, nhì, ba và giải phong cách. {nguoi} nhận danh hiệu vận động viên xuất sắc.
Giải góp phần nâng cao sức khỏe, tăng cường tinh thần đoàn kết giữa các đơn vị.
= phong-qlkh | nv:tintinh,sp:tintuc | {huyen_hoa}: [hiệu quả từ mô hình trồng {cay}|triển vọng từ cây {cay}|đổi thay nhờ {cay}] ở {xa}
Những ngày này, về {xa}, ai cũng nhận ra màu xanh của {cay} phủ kín các sườn đồi. Từ {so} hộ làm thử ban đầu, đến nay cả xã đã có gần {so_lon} hộ tham gia.
Gia đình ông {nguoi} chuyển {so_thang} sào ngô kém hiệu quả sang trồng {cay}. Nhờ [tưới nhỏ giọt|phủ bạt chống cỏ|bón phân hữu cơ], năng suất ổn định, sau khi trừ chi phí lãi khoảng {tien} triệu đồng mỗi năm.
[Thương lái vào tận vườn thu mua.|{htx} bao tiêu sản phẩm cho các hộ thành viên.] Khó khăn là giống tốt còn thiếu, thời gian bảo quản ngắn.
Xã dự kiến mở rộng thêm diện tích, gắn với du lịch trải nghiệm để bà con có thêm thu nhập.
= phong-qlcn | lf:tintuc,nv:hoatdong | [Sở Khoa học và Công nghệ|Lãnh đạo Sở] [làm việc với|tiếp và làm việc với|ký biên bản hợp tác với] [Viện Nghiên cứu Nông lâm Bắc Sơn|Trường Đại học Kỹ thuật Hồng Sơn|Hiệp hội Cơ khí khu vực|Trung tâm Nghiên cứu Dược liệu miền Bắc]
Ngày {ngay}, tại trụ sở Sở đã diễn ra buổi làm việc nhằm trao đổi khả năng hợp tác giai đoạn tới. [Lưu Đình Khả|Nông Thị Duyên], Phó Giám đốc Sở, tiếp đoàn.
Hai bên trao đổi về [đào tạo nhân lực phòng thí nghiệm|khảo sát nguồn gen cây bản địa|số hóa dữ liệu đất đai|cơ giới hóa thu hoạch {cay}]. Phía bạn giới thiệu năng lực với hơn {so_lon} cán bộ và hệ thống xưởng thực nghiệm.
[Hai bên thống nhất lập tổ công tác chung, họp mỗi quý một lần.|Biên bản ghi nhớ sẽ được ký vào quý tới.] Trước mắt, hai đơn vị phối hợp khảo sát tại {huyen}.
Buổi làm việc diễn ra trong không khí cởi mở, thẳng thắn.
= van-phong | lf:tintuc,nv:chidao | [Tập huấn|Bồi dưỡng] [1:kỹ năng viết tin, bài|sử dụng phần mềm quản lý văn bản|an toàn thông tin] cho công chức, viên chức của Sở
Ngày {ngay}, Văn phòng Sở phối hợp với [Trường Chính trị tỉnh|đơn vị cung cấp phần mềm|Trung tâm Công nghệ thông tin tỉnh] tổ chức lớp tập huấn cho {so} học viên là công chức, viên chức trong cơ quan.
Giảng viên {nguoi} hướng dẫn thực hành trực tiếp trên máy: [1:đặt tít, chọn ảnh|ký số, luân chuyển văn bản|đặt mật khẩu mạnh, nhận biết thư giả mạo]. Học viên được làm bài tập tình huống.
[Nhiều câu hỏi được nêu ra ngay tại lớp.|Cuối buổi, học viên làm bài kiểm tra trắc nghiệm.] Tài liệu được lưu trên hệ thống dùng chung để xem lại.
Văn phòng Sở sẽ theo dõi việc áp dụng và đưa vào tiêu chí đánh giá hằng tháng.
= phong-qlkh | lf:tintuc,sp:tintuc | [Hội thảo khoa học|Tọa đàm]: [Bảo tồn nguồn gen {cay}|Ứng dụng công nghệ viễn thám trong quản lý rừng|Giải pháp phát triển du lịch cộng đồng {huyen}|Chế biến sâu nông sản miền núi]
Ngày {ngay}, hội thảo thu hút hơn {so_lon} đại biểu là nhà khoa học, nhà quản lý và nông dân tiêu biểu. Ban tổ chức nhận được {so} tham luận.
Trong phiên thứ nhất, {nguoi} trình bày kết quả điều tra thực địa, chỉ ra [xu hướng suy giảm quần thể tự nhiên|khoảng trống dữ liệu|sự thiếu liên kết giữa các khâu]. Phiên thứ hai bàn về giải pháp và nguồn lực.
[Đại biểu {huyen} kiến nghị xây dựng vườn giống gốc.|Một số ý kiến cho rằng cần bắt đầu từ thị trường.] Các ý kiến được ghi nhận vào kỷ yếu.
Hội thảo là hoạt động thuộc đề tài cấp tỉnh do {cq} chủ trì.
= tt-ung-dung | sp:tintuc,nv:hoatdong | Thử nghiệm thành công [1:giống {cay} mới|phần mềm cảnh báo sương muối|công nghệ sấy lạnh {cay}] tại {huyen}
Sau {so_thang} tháng theo dõi, các kỹ sư của Trung tâm Ứng dụng đã có kết quả ban đầu khả quan. Mô hình đặt tại {xa} với {so} điểm thử nghiệm.
Số liệu cho thấy [1:tỷ lệ nảy mầm đạt {pt}%|dự báo đúng {pt}% số lần|sản phẩm giữ được màu và mùi đặc trưng]. So với cách làm cũ, chi phí giảm {pt2}%.
{nguoi}, kỹ sư phụ trách, cho biết vẫn cần thêm một vụ nữa để khẳng định độ ổn định vì năm nay thời tiết khá thuận lợi.
Bà con trong vùng đã đến thăm mô hình và đăng ký dùng thử.
= phong-qlcn | nv:atbx | [1:Diễn tập ứng phó sự cố bức xạ|Đo phông bức xạ môi trường|Lắp đặt trạm quan trắc phóng xạ] tại {huyen}
Ngày {ngay}, Sở phối hợp với lực lượng chức năng thực hiện hoạt động tại {xa}, {huyen} theo kế hoạch năm.
Các tổ [1:khoanh vùng, đo suất liều và tẩy xạ giả định|đo tại {so} điểm bằng thiết bị cầm tay và lấy mẫu đất|lắp đầu dò, hiệu chuẩn và truyền dữ liệu thử]. [1:Toàn bộ tình huống được quay phim để rút kinh nghiệm.|Giá trị đo nằm trong dải phông tự nhiên.|Tín hiệu ổn định sau hai giờ chạy thử.]
{nguoi}, chỉ huy hiện trường, đánh giá các lực lượng phối hợp nhịp nhàng, thông tin liên lạc thông suốt, tuy nhiên thời gian cơ động còn dài.
Kết quả được tổng hợp báo cáo Ban Chỉ huy tỉnh.
= phong-khtc | lf:tintuc,nv:tintinh | [Sáu tháng|Chín tháng] đầu năm {nam}, hoạt động khoa học và công nghệ [đạt nhiều kết quả|tiếp tục chuyển biến]
Theo số liệu tổng hợp của Phòng Kế hoạch - Tài chính, toàn tỉnh đang thực hiện {so} nhiệm vụ khoa học, trong đó {so_thang} nhiệm vụ mới. Giải ngân kinh phí sự nghiệp đạt {pt}% dự toán.
Lĩnh vực đo lường kiểm định {so_lon} phương tiện; lĩnh vực sở hữu trí tuệ có {so} đơn mới của tổ chức, cá nhân trong tỉnh; hoạt động thông tin phát hành đều đặn bản tin.
Hạn chế là [nhiệm vụ ứng dụng còn ít|doanh nghiệp ít đặt hàng|thiếu cán bộ ở cấp huyện]. Nguyên nhân một phần do [dịch bệnh|quy trình thanh toán kéo dài].
Những tháng cuối năm, ngành tập trung nghiệm thu các nhiệm vụ đến hạn và chuẩn bị hồ sơ cho năm sau.
= van-phong | lf:thongbao | Thông báo [lịch tiếp công dân|lịch trực|lịch nghỉ lễ và phân công trực cơ quan|tạm dừng hệ thống một cửa điện tử để bảo trì] tháng {thang}/{nam}
Văn phòng Sở thông báo đến các phòng, đơn vị và tổ chức, cá nhân có liên quan về nội dung nêu trên để biết, chủ động liên hệ công việc.
Địa điểm: trụ sở Sở Khoa học và Công nghệ, số 18 đường Lý Thánh Tông kéo dài, phường Bến Cẩm, thành phố Sông Cẩm. Thời gian buổi sáng từ 7 giờ 30 phút, buổi chiều từ 13 giờ 30 phút.
Trường hợp có thay đổi, Văn phòng sẽ thông báo lại trước ít nhất một ngày. Trong thời gian trực, cán bộ được phân công phải có mặt tại cơ quan, ghi sổ và bàn giao ca đầy đủ.
Mọi thông tin xin liên hệ qua số điện thoại của bộ phận văn thư trong giờ hành chính. [Đề nghị các phòng phổ biến tới toàn thể nhân viên.|Rất mong quý cơ quan thông cảm và phối hợp.] Người phụ trách: {nguoi}.
= phong-qlkh | nv:tintinh,lf:tintuc | [Học sinh|Nhóm học sinh] {huyen} [chế tạo|sáng chế] [robot nhặt rác|máy gieo hạt mini|hệ thống báo lũ sớm|gậy thông minh cho người khiếm thị]
Xuất phát từ [chuyến dã ngoại ven sông|trận mưa lũ năm trước|việc giúp bà làm nương], nhóm học sinh lớp 11 tại {huyen} đã mày mò suốt {so_thang} tháng để hoàn thành sản phẩm.
Nhóm tận dụng [mô tơ máy in cũ|cảm biến rẻ tiền|khung nhôm phế liệu], tổng chi phí chưa đến {so_thang} triệu đồng. Sản phẩm từng [bị hỏng mạch ba lần|bị nước vào khi thử] nhưng các em không nản.
Thầy {nguoi}, giáo viên hướng dẫn, cho biết điều quý nhất là các em biết đặt câu hỏi và ghi chép thí nghiệm cẩn thận.
Sản phẩm đã được chọn tham dự cuộc thi cấp tỉnh dành cho thanh thiếu niên, nhi đồng.
= chi-cuc-tdc | nv:tdc,nv:hoatdong | [Đánh giá giám sát|Khảo sát, đánh giá] [phòng thử nghiệm|năng lực hiệu chuẩn] của Chi cục Tiêu chuẩn Đo lường Chất lượng theo TCVN ISO/IEC 17025
Từ ngày {ngay}, đoàn chuyên gia của văn phòng công nhận đã đến đánh giá giám sát định kỳ phòng thí nghiệm của Chi cục. Buổi khai mạc có Bùi Xuân Lập, Chi cục trưởng.
Chuyên gia kiểm tra hồ sơ thiết bị, chứng kiến {so} phép thử và phỏng vấn kỹ thuật viên. [Có hai điểm lưu ý nhỏ về kiểm soát nhiệt độ phòng cân.|Không phát hiện điểm không phù hợp nặng.]
Phòng thí nghiệm vừa bổ sung [máy quang phổ|tủ vi khí hậu|bộ quả cân chuẩn], giúp rút ngắn thời gian trả kết quả còn {so_thang2} ngày.
Kết quả đánh giá là cơ sở để duy trì công nhận trong chu kỳ tiếp theo.
= thanh-tra | nv:thanhtra | Thanh tra Sở [công bố quyết định thanh tra|bắt đầu cuộc thanh tra] tại một số cơ sở trên địa bàn {huyen}
Ngày {ngay}, Đoàn thanh tra công bố quyết định tại trụ sở UBND {huyen}. Thành phần có đại diện phòng Kinh tế - Hạ tầng và {so_thang2} cơ sở thuộc đối tượng.
Trưởng đoàn {nguoi} nêu mục đích, yêu cầu, thời hạn làm việc là {so_thang} ngày và đề nghị các cơ sở chuẩn bị báo cáo theo đề cương. Đoàn cam kết làm việc đúng nội dung, không gây phiền hà.
Các cơ sở bày tỏ đồng tình, đề nghị đoàn bố trí lịch tránh giờ cao điểm. Danh sách thiết bị, hóa đơn được tập hợp trước.
Kết luận sẽ được ban hành sau khi hoàn tất báo cáo; đến nay chưa ghi nhận trường hợp nào phải lập biên bản.
= van-phong | nv:hoidap | Trả lời [câu hỏi|kiến nghị] của ông {nguoi} ({huyen}) về [thời gian trả kết quả hồ sơ|tình trạng hồ sơ đã nộp|việc cấp lại bản sao giấy chứng nhận]
Ngày {ngay}, Ban biên tập nhận được câu hỏi gửi qua mục Hỏi - đáp. Nội dung: người hỏi đã nộp hồ sơ từ {so} ngày trước nhưng chưa nhận được thông báo, đề nghị cho biết tình trạng.
Sau khi kiểm tra, bộ phận chuyên môn trả lời: hồ sơ đã được tiếp nhận, [đang chờ bổ sung một giấy tờ do bản chụp bị mờ|đã có kết quả và được chuyển qua bưu điện trong ngày]. Mã hồ sơ được gửi riêng qua tin nhắn.
Đề nghị người hỏi liên hệ quầy số {so_thang2} tại Trung tâm Phục vụ hành chính công tỉnh để được hỗ trợ nhanh nhất, khi đi mang theo giấy hẹn.
Cảm ơn ông/bà đã quan tâm và theo dõi. Mọi góp ý về thái độ phục vụ xin gửi về hộp thư của Văn phòng Sở.
= phong-qlcn | sp:tintuc,nv:tintinh | [Gian hàng|Đoàn] Sông Cẩm tham gia [chợ công nghệ và thiết bị|triển lãm thành tựu khoa học|phiên kết nối cung cầu công nghệ] [khu vực phía Bắc|vùng Đông Bắc] {nam}
Từ ngày {ngay}, {so} sản phẩm tiêu biểu của tỉnh được giới thiệu, trong đó có [miến dong Trà Lũng|chè Lũng Vân|máy thái cỏ của cơ sở cơ khí {huyen}|tinh dầu sả].
Gian hàng thiết kế theo hình nhà sàn cách điệu, thu hút khoảng {so_lon} lượt khách mỗi ngày. Nhiều đơn vị hỏi mua, trao đổi danh thiếp và đề nghị gửi báo giá.
{nguoi}, cán bộ phụ trách gian hàng, cho biết đã có {so_thang2} biên bản ghi nhớ được ký tại chỗ.
Sau sự kiện, Sở sẽ họp rút kinh nghiệm về khâu trưng bày và tài liệu tiếng Anh.
= van-phong | lf:tintuc | [Công bố quyết định|Trao quyết định] [1:bổ nhiệm|nghỉ hưu] [Phó Chánh Văn phòng|Trưởng phòng Quản lý Công nghệ|Phó Chi cục trưởng] Sở Khoa học và Công nghệ
Ngày {ngay}, lãnh đạo Sở trao quyết định về công tác cán bộ cho {nguoi}. Dự buổi lễ có cấp ủy, lãnh đạo các phòng, đơn vị.
[1:Giám đốc Sở chúc mừng, mong đồng chí tiếp tục phát huy kinh nghiệm, cùng tập thể hoàn thành nhiệm vụ.|Thay mặt cơ quan, Giám đốc Sở cảm ơn những đóng góp của đồng chí trong {so} năm công tác.]
[1:Phát biểu nhận nhiệm vụ, đồng chí cảm ơn sự tin tưởng của lãnh đạo, hứa không ngừng học hỏi, giữ gìn đoàn kết.|Xúc động chia tay đồng nghiệp, đồng chí nhắc lại những chuyến công tác vùng cao và mong lớp trẻ giữ gìn truyền thống.]
Buổi lễ kết thúc trong không khí ấm áp, thân tình.
= phong-qlkh | sp:tintuc | Bản tin Khoa học và Công nghệ số {so_thang2}/{nam}: [{cay} trên đất dốc|chuyện nghề của người giữ giống {cay}|khoa học về bản]
Số này giới thiệu phóng sự về {xa}, {huyen}, nơi [{nguoi} đã dành {so} năm giữ lại giống {cay} bản địa|các hộ dân học cách đo đất, đo nước].
Trong chuyên mục nhân vật, bạn đọc gặp {nguoi2}, người thợ cơ khí tự học vẽ kỹ thuật và đã làm ra {so_thang2} mẫu máy nông nghiệp.
Trang khoa học thường thức giải thích vì sao [sương muối hại lá non|cá hay nổi đầu lúc gần sáng|mật ong kết tinh] và gợi ý thí nghiệm nhỏ cho trẻ tại nhà.
Bản tin in {so_lon} cuốn, gửi đến thư viện các huyện; bản điện tử đọc miễn phí. Ban biên tập mong nhận thêm ảnh và bài cộng tác.
= van-phong | lf:tintuc,nv:chidao | [Phòng, chống dịch Covid-19|Công tác phòng dịch] tại cơ quan Sở: [chủ động, không chủ quan|bố trí làm việc luân phiên|hoàn thành tiêm vắc xin mũi tăng cường]
Trước diễn biến dịch tại {huyen}, ngày {ngay} Ban chỉ đạo của cơ quan họp và thống nhất một số biện pháp: đo thân nhiệt ở cổng, bố trí chỗ ngồi giãn cách, hạn chế họp đông người.
[Tỷ lệ công chức tiêm đủ mũi đạt {pt}%.|Có {so_thang2} phòng chuyển sang làm việc luân phiên.] Khách đến liên hệ được hướng dẫn nộp hồ sơ trực tuyến hoặc qua bưu điện.
Hà Công Tuyển, Chánh Văn phòng, nhắc nhở mọi người khai báo trung thực, theo dõi sức khỏe và giữ vệ sinh phòng làm việc.
Thuốc sát khuẩn, khẩu trang được cấp tại từng phòng.
"""

# Hand-written negatives of 2022: each looks like one of the criteria and is not.
HARD_2022 = """
= van-phong | nv:thanhtra | khen_ca_nhan | Giám đốc Sở tặng Giấy khen cho 05 cá nhân có thành tích xuất sắc trong phong trào sáng kiến
Ngày {ngay}, Sở Khoa học và Công nghệ trao Giấy khen cho 05 cá nhân có thành tích trong phong trào lao động sáng tạo. Đây là những giáo viên, kỹ sư, nông dân có giải pháp được áp dụng hiệu quả.
Người lớn tuổi nhất là ông {nguoi} ở {xa}, tác giả chiếc máy thái chuối bằng pê-đan. Người trẻ nhất là cô giáo {nu}, làm bộ học liệu chữ nổi.
Mức tiền thưởng kèm theo được chi từ quỹ thi đua của Sở. Các cá nhân chia sẻ sẽ tiếp tục hoàn thiện sản phẩm và hướng dẫn người khác làm theo.
Buổi lễ không xét khen thưởng đối với tổ chức, đơn vị.
= van-phong | lf:tintuc | khen_ca_nhan | Tôn vinh 30 nông dân sáng tạo tiêu biểu năm 2022
Hội Nông dân tỉnh phối hợp tổ chức lễ tôn vinh 30 nông dân có sáng kiến tiêu biểu. Mỗi người nhận một biểu trưng và phần quà 2 triệu đồng.
Câu chuyện của ông {nguoi} ở {huyen} làm nhiều người xúc động: mất một cánh tay nhưng tự chế được máy tuốt lạc đạp chân cho cả xóm dùng chung.
Nhiều sáng kiến chưa qua kiểm nghiệm nhưng đã giúp bà con đỡ vất vả. Hội sẽ giúp các tác giả viết lại mô tả kỹ thuật.
Lễ tôn vinh được truyền hình trực tiếp trên kênh của tỉnh.
= van-phong | lf:tintuc | khen_noi_bo | Văn phòng Sở và Phòng Kế hoạch - Tài chính được công nhận Tập thể Lao động xuất sắc
Tại hội nghị cán bộ, công chức, lãnh đạo Sở công bố quyết định công nhận danh hiệu Tập thể Lao động xuất sắc cho Văn phòng Sở và Phòng Kế hoạch - Tài chính; 09 cá nhân được công nhận Chiến sĩ thi đua cơ sở.
Năm qua, hai phòng hoàn thành sớm việc số hóa hồ sơ và quyết toán, không để xảy ra sai sót.
Thay mặt tập thể, {nguoi} cảm ơn sự ghi nhận và hứa duy trì nề nếp. Các phòng còn lại phấn đấu đạt danh hiệu trong năm tới.
Sau phần trao thưởng, hội nghị thông qua nghị quyết và giao ước thi đua.
= chi-cuc-tdc | nv:tdc | khen_noi_bo | Chi cục Tiêu chuẩn Đo lường Chất lượng đón nhận Bằng khen của Chủ tịch UBND tỉnh
Nhân kỷ niệm ngày thành lập, Chi cục Tiêu chuẩn Đo lường Chất lượng trực thuộc Sở vinh dự đón nhận Bằng khen của Chủ tịch UBND tỉnh vì hoàn thành xuất sắc nhiệm vụ hai năm liên tục.
Từ chỗ chỉ có bốn người và vài bộ quả cân, đến nay Chi cục có phòng thí nghiệm với hàng chục phép thử. Nhiều thế hệ cán bộ đã trở về dự lễ.
{nguoi}, nguyên lãnh đạo Chi cục, ôn lại thời kỳ đi kiểm định bằng xe đạp tới chợ phiên vùng cao.
Bằng khen là động viên đối với tập thể công chức của đơn vị trong nội bộ ngành.
= van-phong | nv:thanhtra | khen_noi_khac | Nhiều tập thể, cá nhân thuộc Bộ Khoa học và Công nghệ được khen thưởng
Tại trụ sở Bộ, buổi lễ trao tặng huân chương, bằng khen cho các tập thể, cá nhân thuộc Bộ đã diễn ra trang trọng. Nhiều vụ, cục, viện có thành tích trong tham mưu chính sách và quản lý nhà nước được biểu dương.
Phát biểu tại buổi lễ, lãnh đạo Bộ ghi nhận sự nỗ lực của đội ngũ trong năm nhiều khó khăn và mong các đơn vị đoàn kết, đổi mới.
Phần lớn đơn vị được khen là cục, vụ, viện nghiên cứu ở trung ương.
Bài viết được dẫn lại từ bản tin của ngành để bạn đọc tham khảo.
= thanh-tra | nv:thanhtra | phat_noi_khac | Tỉnh Tây Lĩnh: xử phạt một doanh nghiệp xăng dầu 120 triệu đồng vì gian lận đo lường
Thanh tra ngành khoa học tỉnh Tây Lĩnh vừa tham mưu xử phạt một doanh nghiệp kinh doanh xăng dầu trên địa bàn tỉnh này 120 triệu đồng do can thiệp làm sai lệch cột đo.
Theo kết quả kiểm tra đột xuất, sai số tại hai cột đo vượt giới hạn cho phép gần bốn lần. Doanh nghiệp bị tước giấy chứng nhận kiểm định, buộc nộp lại khoản chênh lệch.
Lãnh đạo ngành của tỉnh bạn cho biết vụ việc bắt nguồn từ phản ánh của tài xế xe khách qua đường dây nóng.
Đây là bài học cảnh tỉnh chung cho các cơ sở kinh doanh ở mọi địa phương.
= thanh-tra | nv:thanhtra | phat_noi_khac | Đông Khê công khai 7 cơ sở vàng bạc vi phạm về chất lượng
Cơ quan chức năng tỉnh Đông Khê công bố danh sách 7 cơ sở kinh doanh vàng bạc có mẫu không đạt hàm lượng công bố, tổng số tiền phạt hơn 86 triệu đồng.
Mẫu thử được lấy ngẫu nhiên trong tháng cao điểm mua sắm. Có cơ sở bán nhẫn ghi 18K nhưng kết quả phân tích thấp hơn gần 4%.
Ngoài phạt tiền, các cơ sở này phải thu hồi hàng, ghi lại nhãn và báo cáo kết quả khắc phục với cơ quan quản lý của Đông Khê.
Nguồn: báo Đông Khê. Người tiêu dùng trong tỉnh tham khảo khi lựa chọn nơi mua.
= thanh-tra | nv:thanhtra | thong_ke_toan_quoc | Hoạt động thanh tra chuyên ngành khoa học và công nghệ năm 2021 trên toàn quốc: hơn 800 tổ chức bị xử phạt vi phạm hành chính
Theo số liệu tổng hợp từ các địa phương, trong năm 2021, toàn ngành tiến hành gần hai nghìn cuộc thanh tra, kiểm tra đối với trên mười nghìn cơ sở; hơn 800 tổ chức, cá nhân bị xử phạt vi phạm hành chính với số tiền nhiều tỷ đồng.
Lĩnh vực tiêu chuẩn, đo lường, chất lượng chiếm hơn hai phần ba số vụ; tiếp đó là sở hữu công nghiệp và an toàn bức xạ. Số cuộc giảm so với năm trước do dịch bệnh.
Những hạn chế được nêu gồm thiếu biên chế, thiếu thiết bị đo hiện trường và phối hợp liên ngành chưa đều.
Phương hướng năm tới là tập trung vào nhóm hàng liên quan đến an toàn người dùng.
= thanh-tra | nv:thanhtra | thong_ke_toan_quoc | Cả nước xử lý hàng trăm vụ xâm phạm quyền sở hữu công nghiệp trong sáu tháng
Báo cáo sơ bộ cho thấy trong sáu tháng đầu năm 2022, lực lượng chức năng các tỉnh, thành phố đã xử lý hàng trăm vụ xâm phạm quyền sở hữu công nghiệp, chủ yếu là giả mạo nhãn hiệu quần áo, mỹ phẩm, phụ tùng xe.
Tiền phạt vi phạm hành chính tăng so với cùng kỳ. Các vụ việc trên môi trường mạng ngày càng nhiều, khó truy vết kho hàng.
Chuyên gia đề xuất kết nối dữ liệu giữa cơ quan xác lập quyền và cơ quan thực thi, rút ngắn thời gian giám định.
Số liệu mang tính toàn quốc, chưa tách theo địa phương.
= phong-qlkh | lf:thongbao | quy_che_giai_thuong | Quy chế xét tặng Giải thưởng Khoa học và Công nghệ tỉnh Sông Cẩm có gì mới
UBND tỉnh ban hành Quy chế xét tặng Giải thưởng Khoa học và Công nghệ tỉnh, trong đó thay đổi cơ cấu giải và thành phần hội đồng. Giải được xét ba năm một lần cho công trình của tập thể, cá nhân.
Công trình phải được ứng dụng ít nhất hai năm, có xác nhận của đơn vị sử dụng. Hồ sơ lập thành một bộ giấy và một bộ điện tử.
Hội đồng hai cấp bỏ phiếu kín; công trình đạt từ 80% phiếu trở lên được đề nghị tặng giải. Tiền thưởng trích từ ngân sách theo mức quy định.
Lần xét đầu tiên theo quy chế mới dự kiến tổ chức trong năm sau, hiện chưa có tổ chức nào được tặng.
= van-phong | nv:thanhtra | quy_che_giai_thuong | Thể lệ Giải thưởng Chất lượng và năng suất dành cho doanh nghiệp năm 2023
Ban tổ chức công bố thể lệ giải thưởng dành cho doanh nghiệp áp dụng các công cụ cải tiến. Doanh nghiệp tham gia tự đánh giá theo bảy tiêu chí, gửi hồ sơ trước ngày 28/02/2023.
Giải thưởng chia ba nhóm theo quy mô lao động. Mỗi nhóm chọn tối đa ba doanh nghiệp, được trao cúp và giấy chứng nhận.
Lệ phí tham gia bằng không. Chuyên gia chấm hồ sơ không được tư vấn cho doanh nghiệp dự thi.
Thông tin chi tiết liên hệ thường trực ban tổ chức qua thư điện tử.
= van-phong | lf:tintuc | the_thao | Đội cầu lông Sở đoạt Cờ nhất toàn đoàn, được Ban tổ chức khen thưởng
Kết thúc giải cầu lông khối các cơ quan, đội tuyển của Sở xuất sắc giành Cờ nhất toàn đoàn và được Ban tổ chức khen thưởng 3 triệu đồng.
Cặp đôi {nguoi} - {nguoi2} thắng thuyết phục ở nội dung đôi nam nữ sau hai hiệp. Trọng tài chính đã phạt thẻ một vận động viên vì lỗi phản ứng.
Thành tích này có được nhờ đội duy trì tập luyện đều vào chiều thứ ba, thứ năm tại nhà văn hóa phường.
Công đoàn Sở biểu dương tinh thần thi đấu của các vận động viên.
= thanh-tra | nv:tintinh | phat_linh_vuc_khac | Quản lý thị trường phạt một cơ sở giò chả 25 triệu đồng vì sử dụng hàn the
Cục Quản lý thị trường tỉnh vừa xử phạt một cơ sở sản xuất giò chả tại {huyen} 25 triệu đồng về hành vi sử dụng phụ gia cấm trong chế biến thực phẩm.
Toàn bộ 80 kg sản phẩm bị tiêu hủy trước sự chứng kiến của đại diện ngành y tế. Chủ cơ sở thừa nhận mua bột không nhãn ở chợ.
Ngành y tế khuyến cáo người dân chọn sản phẩm có nguồn gốc, màu sắc tự nhiên. Cơ sở chỉ được hoạt động lại khi khắc phục xong điều kiện vệ sinh.
Vụ việc thuộc lĩnh vực an toàn thực phẩm do ngành công thương và y tế quản lý.
= thanh-tra | nv:tintinh | phat_linh_vuc_khac | Phạt doanh nghiệp khai thác cát vượt công suất trên sông Cẩm
UBND tỉnh ban hành quyết định xử phạt một doanh nghiệp khai thác cát 210 triệu đồng do khai thác vượt công suất giấy phép và không lắp phao giới hạn.
Lực lượng cảnh sát môi trường phát hiện vi phạm nhờ dữ liệu giám sát hành trình tàu. Doanh nghiệp phải nộp lại số lợi bất hợp pháp và khôi phục bờ bãi.
Người dân ven sông nhiều lần phản ánh tình trạng sạt lở đất canh tác. Chính quyền xã sẽ cắm mốc cảnh báo.
Sở Tài nguyên và Môi trường theo dõi việc thi hành.
= thanh-tra | nv:thanhtra | kiem_tra_khong_vi_pham | Kiểm tra 12 cơ sở kinh doanh mũ bảo hiểm tại {huyen}: không phát hiện vi phạm
Trong hai ngày, đoàn kiểm tra của Sở phối hợp với phòng chuyên môn {huyen} kiểm tra 12 cơ sở kinh doanh mũ bảo hiểm. Các cơ sở đều xuất trình được hóa đơn, giấy chứng nhận hợp quy.
Đoàn lấy hai mẫu để thử nghiệm; kết quả đạt yêu cầu về độ hấp thụ xung động và quai đeo.
Các chủ cửa hàng được nhắc sắp xếp hàng theo nhãn, không để lẫn mũ thời trang với mũ bảo hiểm.
Không có cơ sở nào bị lập biên bản hay xử lý trong đợt này.
= phong-qlkh | lf:tintuc | giai_thieu_nhi | Trao giải Cuộc thi Sáng tạo thanh thiếu niên, nhi đồng tỉnh lần thứ XI
Tại lễ tổng kết, 42 em học sinh được trao giải, trong đó giải đặc biệt thuộc về nhóm học sinh {huyen} với mô hình phao cứu sinh tự thổi. Ba trường có nhiều bài dự thi được tặng Giấy khen phong trào.
Ban tổ chức nhận 186 sản phẩm, tăng gần một phần ba so với lần trước. Các sản phẩm sử dụng vật liệu tái chế chiếm đa số.
Em {nguoi} kể đã thử bảy loại van trước khi chọn được loại mở dưới nước.
Các trường là cơ sở giáo dục phổ thông, không hoạt động trong lĩnh vực do ngành quản lý.
= phong-qlkh | lf:tintuc | de_tai | Danh mục nhiệm vụ khoa học và công nghệ cấp tỉnh thực hiện năm 2022
UBND tỉnh phê duyệt danh mục 21 nhiệm vụ khoa học và công nghệ cấp tỉnh năm 2022, gồm 15 đề tài, 04 dự án sản xuất thử nghiệm và 02 đề án khoa học. Tổng kinh phí từ ngân sách sự nghiệp khoa học là 18,6 tỷ đồng.
Lĩnh vực nông nghiệp có 09 nhiệm vụ, trong đó “{detai}” được dư luận quan tâm. Lĩnh vực y dược 04 nhiệm vụ, khoa học xã hội 05, kỹ thuật công nghệ 03.
Các tổ chức đăng ký chủ trì nộp hồ sơ tuyển chọn trong 30 ngày kể từ ngày thông báo. Hội đồng chấm điểm theo thang 100.
Thời gian thực hiện mỗi nhiệm vụ từ 18 đến 36 tháng; kết quả giao cho sở, ngành và huyện sử dụng.
= phong-qlkh | nv:hoatdong | de_tai | Dự án sản xuất thử nghiệm chế biến trà túi lọc từ cây thuốc bản địa bước vào giai đoạn hoàn thành
Dự án sản xuất thử nghiệm “Hoàn thiện công nghệ chế biến trà túi lọc từ cây thuốc bản địa” do {htx} chủ trì đang bước vào giai đoạn cuối. Tổng kinh phí 2,9 tỷ đồng, trong đó ngân sách sự nghiệp khoa học hỗ trợ 40%.
Đến nay nhóm đã chế 1.200 hộp sản phẩm thử, hoàn thành 80% nội dung theo hợp đồng. Sản phẩm được đánh giá cảm quan ở mức khá.
Vướng mắc là vùng nguyên liệu phân tán, chất lượng lá không đều giữa các lứa hái.
Hội đồng cấp tỉnh sẽ nghiệm thu vào đầu năm tới.
= phong-qlkh | nv:tintinh | de_tai | Hội nghị đánh giá kết quả nhiệm vụ khoa học và đề xuất danh mục dự án liên kết sản xuất nông nghiệp
Hội nghị do Sở Nông nghiệp và Phát triển nông thôn tổ chức với sự tham gia của 11 huyện, thị xã, thành phố. Mục đích là nhìn lại các mô hình đã nghiệm thu và gợi mở liên kết tiêu thụ.
Đại biểu {huyen} nêu thực trạng mô hình tốt nhưng hết hỗ trợ là dừng. Doanh nghiệp mong có vùng nguyên liệu đủ lớn, đồng đều.
Một số đề xuất liên kết được ghi vào biên bản: chuỗi {cay}, chuỗi mật ong, chuỗi gà đồi. Đây chưa phải danh mục được phê duyệt.
Hội nghị kéo dài một ngày và tham quan thực tế vào buổi chiều.
= van-phong | nv:tintinh | khoi_cong | Khởi công nhà văn hóa đa năng {xa} bằng nguồn tài trợ của kiều bào
Sáng {ngay}, chính quyền {xa} tổ chức lễ khởi công nhà văn hóa đa năng với tổng mức đầu tư 3,2 tỷ đồng từ nguồn tài trợ của kiều bào và đóng góp của nhân dân. Công trình gồm hội trường 200 chỗ và sân thể thao.
Chủ đầu tư là UBND xã, thời gian thi công dự kiến tám tháng. Nhà thầu cam kết an toàn lao động và không gây bụi cho trường học bên cạnh.
Sở Khoa học và Công nghệ là đơn vị kết nghĩa với xã, cử đại diện đến dự và tặng 20 bộ bàn ghế cũ.
Người dân phấn khởi vì lâu nay phải họp nhờ ở đình làng.
= phong-khtc | sp:tintuc | diem_tin | Điểm tin kế hoạch lựa chọn nhà thầu một số gói thầu lớn trong tuần
Theo tổng hợp từ báo chí, trong tuần nhiều chủ đầu tư công bố kế hoạch lựa chọn nhà thầu: gói xây lắp cầu vượt của một thành phố phía Nam trị giá hơn 900 tỷ đồng; gói cung cấp thiết bị của một bệnh viện trung ương.
Ở lĩnh vực điện, một tổng công ty công bố kế hoạch mua sắm vật tư với 14 gói thầu, hình thức đấu thầu rộng rãi qua mạng.
Các nhà thầu quan tâm theo dõi trên hệ thống mạng đấu thầu quốc gia để biết thời điểm phát hành hồ sơ.
Bản tin có tính chất tham khảo, không liên quan đến gói thầu của Sở.
= phong-qlkh | lf:tintuc | tin_ve_ke_hoach | Hội nghị triển khai kế hoạch công tác năm 2022 của ngành khoa học và công nghệ
Ngày {ngay}, hội nghị tổng kết công tác năm 2021 và bàn nhiệm vụ năm 2022 diễn ra tại hội trường Sở với gần 80 đại biểu. Phó Chủ tịch UBND tỉnh đến dự và phát biểu.
Các tham luận tập trung vào khó khăn khi triển khai đề tài ở vùng cao, việc thu hút chuyên gia và hoạt động của phòng thí nghiệm.
Phó Chủ tịch UBND tỉnh đề nghị ngành chọn việc trọng điểm, gắn với sản phẩm chủ lực và cải thiện chỉ số đổi mới sáng tạo.
Kết thúc hội nghị, các đơn vị ký giao ước thi đua.
= phong-qlcn | lf:tintuc | tin_ve_ke_hoach | Bộ Khoa học và Công nghệ họp góp ý Chiến lược phát triển ngành: nhiều ý kiến tâm huyết
Tại điểm cầu Hà Nội, các chuyên gia đã nêu ý kiến về tầm nhìn, đột phá và nguồn lực cho khoa học giai đoạn tới. Điểm cầu Sông Cẩm có lãnh đạo Sở và đại diện trường cao đẳng.
Một số đại biểu cho rằng chỉ tiêu về chi cho nghiên cứu cần gắn với khả năng của ngân sách và doanh nghiệp. Có ý kiến đề nghị làm rõ vai trò của địa phương.
Cuộc họp kéo dài suốt buổi chiều, ý kiến được cơ quan soạn thảo ghi nhận.
Đây là cuộc họp chuyên gia của Bộ, không phải văn bản của tỉnh.
= phong-qlcn | lf:gopy | gop_y_cua_nguoi_khac | V/v góp ý dự thảo Luật Giao dịch điện tử (sửa đổi)
Thực hiện văn bản của cơ quan chủ trì soạn thảo về việc lấy ý kiến đối với dự thảo Luật Giao dịch điện tử (sửa đổi), Văn phòng Sở đề nghị các phòng, đơn vị thuộc Sở nghiên cứu, tham gia ý kiến.
Nội dung tập trung vào giá trị pháp lý của thông điệp dữ liệu, chữ ký điện tử và dịch vụ tin cậy. Ý kiến gửi về Văn phòng Sở trước 16 giờ ngày {han} để tổng hợp, gửi cơ quan chủ trì soạn thảo ở trung ương.
Quá thời hạn trên, đơn vị không gửi được coi là nhất trí với dự thảo. Toàn văn dự thảo xem trên cổng thông tin của cơ quan chủ trì.
Đề nghị trưởng các phòng, đơn vị quan tâm chỉ đạo thực hiện bảo đảm thời gian.
= phong-qlkh | lf:gopy | gop_y_cua_nguoi_khac | Tham gia ý kiến dự thảo Thông tư của Bộ Khoa học và Công nghệ quy định quản lý nhiệm vụ cấp quốc gia
Bộ Khoa học và Công nghệ đang lấy ý kiến rộng rãi đối với dự thảo Thông tư quy định quản lý nhiệm vụ khoa học và công nghệ cấp quốc gia. Toàn văn được đăng trên Cổng thông tin điện tử của Bộ trong 60 ngày.
Dự thảo có năm chương, thay thế ba thông tư hiện hành, rút gọn thành phần hồ sơ và bổ sung hình thức họp trực tuyến.
Tổ chức, cá nhân gửi ý kiến trực tiếp về vụ chuyên môn của Bộ theo địa chỉ nêu tại cổng của Bộ. Sở không tổng hợp ý kiến đối với nội dung này.
Ban biên tập đăng lại thông tin để các viện, trường trong tỉnh được biết.
= van-phong | lf:gopy | gop_y_cua_nguoi_khac | Sở Nội vụ lấy ý kiến dự thảo Quyết định quy định tiêu chuẩn chức danh lãnh đạo cấp phòng
Sở Nội vụ có công văn gửi các sở, ban, ngành về việc lấy ý kiến đối với dự thảo Quyết định của UBND tỉnh quy định tiêu chuẩn chức danh lãnh đạo, quản lý cấp phòng.
Các cơ quan nghiên cứu, gửi ý kiến bằng văn bản về Sở Nội vụ trước ngày {han}. Hồ sơ gồm dự thảo tờ trình, dự thảo quyết định và bảng so sánh.
Cơ quan chủ trì soạn thảo, tiếp thu và giải trình là Sở Nội vụ.
Văn phòng Sở đăng tải để công chức trong cơ quan tham khảo.
= van-phong | lf:gopy | tham_do_du_luan | Thông báo thăm dò dư luận đối với cá nhân được đề nghị phong tặng danh hiệu Nghệ nhân Ưu tú
Hội đồng xét tặng cấp tỉnh thông báo danh sách 06 cá nhân được đề nghị phong tặng danh hiệu Nghệ nhân Ưu tú để lấy ý kiến nhân dân. Thời gian lấy ý kiến 15 ngày kể từ ngày đăng.
Mọi ý kiến phản ánh, thắc mắc gửi về cơ quan thường trực hội đồng tại Sở Văn hóa, Thể thao và Du lịch, ghi rõ họ tên và địa chỉ.
Người có đơn không ghi tên, địa chỉ sẽ không được xem xét. Hội đồng giữ bí mật thông tin người phản ánh.
Danh sách chi tiết niêm yết tại UBND các xã nơi cá nhân cư trú.
= van-phong | lf:gopy | cu_tri | Tổng hợp, trả lời ý kiến, kiến nghị của cử tri gửi đến trước kỳ họp thứ 7 HĐND tỉnh
Thực hiện yêu cầu của Thường trực HĐND tỉnh, Sở tổng hợp và trả lời 03 kiến nghị của cử tri {huyen} gửi đến trước kỳ họp thứ 7.
Kiến nghị thứ nhất, đề nghị kiểm tra cân tại chợ đầu mối. Trả lời: Chi cục đã bố trí lịch kiểm định lưu động trong quý. Kiến nghị thứ hai, đề nghị hỗ trợ giống {cay}. Trả lời: nội dung thuộc ngành nông nghiệp.
Kiến nghị thứ ba, đề nghị thông tin kết quả các đề tài trên báo. Trả lời: Sở phối hợp với Đài phát thanh và truyền hình tỉnh phát sóng mỗi tháng một kỳ.
Bản trả lời được gửi Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh.
= van-phong | nv:chidao | cu_tri | Kết quả giải quyết ý kiến cử tri sau kỳ họp giữa năm thuộc thẩm quyền của Sở
Sau kỳ họp giữa năm, cử tri {huyen} và {huyen2} nêu 02 kiến nghị liên quan đến chất lượng xăng bán tại các xã vùng sâu và việc hướng dẫn dán tem truy xuất.
Đối với kiến nghị thứ nhất, Sở đã lấy 6 mẫu xăng, các chỉ tiêu thử đều đạt. Đối với kiến nghị thứ hai, cán bộ kỹ thuật đã đến từng hợp tác xã làm mẫu.
Hai kiến nghị đã được giải quyết xong, cử tri không có ý kiến thêm.
Sở tiếp tục tiếp nhận phản ánh qua đường dây nóng.
= van-phong | lf:gopy | huong_dan_dung | Hướng dẫn cách gửi ý kiến tại chuyên mục Lấy ý kiến góp ý trên Cổng
Để thuận tiện cho bạn đọc khi tham gia ý kiến, Ban biên tập giới thiệu các bước thao tác trên chuyên mục. Bước 1: chọn dự thảo ở danh sách. Bước 2: bấm nút Gửi ý kiến. Bước 3: điền họ tên, thư điện tử và nội dung.
Hệ thống gửi mã xác nhận qua thư trước khi ghi nhận. Tệp kèm theo không quá 5 MB, định dạng thông dụng.
Trên điện thoại, giao diện tự thu gọn, người dùng vuốt xuống cuối trang để thấy ô nhập.
Nếu không nhận được mã, hãy kiểm tra hộp thư rác hoặc gọi bộ phận kỹ thuật.
= tt-ung-dung | nv:hoatdong | thi_tim_hieu | Kết quả Cuộc thi trực tuyến tìm hiểu pháp luật về sở hữu trí tuệ trong thanh niên
Sau bốn tuần, cuộc thi thu hút 3.412 lượt người dự thi. Ban tổ chức trao một giải nhất, ba giải nhì và mười giải khuyến khích.
Giải nhất thuộc về bạn {nguoi}, đoàn viên {huyen}, trả lời đúng toàn bộ câu hỏi và dự đoán sát số người tham gia. Giải thưởng là một máy tính bảng.
Một số tài khoản đăng ký trùng thông tin đã bị loại khỏi bảng xếp hạng. Lễ trao giải tổ chức gọn nhẹ.
Ban tổ chức cảm ơn các huyện đoàn đã cổ vũ, vận động.
= van-phong | nv:hoidap | tra_loi_cong_dan | Trả lời công dân về việc xin thông tin kết quả thi công chức năm 2022
Một công dân tại {huyen} hỏi về thời điểm công bố kết quả vòng 2 kỳ thi công chức và cách phúc khảo. Câu hỏi gửi đến Cổng ngày {ngay}.
Trả lời: kỳ thi do Hội đồng của tỉnh tổ chức, Sở Nội vụ là cơ quan thường trực. Kết quả và thời hạn phúc khảo được niêm yết tại trụ sở Sở Nội vụ và trang của cơ quan này.
Sở Khoa học và Công nghệ không có thẩm quyền cung cấp điểm thi. Công dân vui lòng liên hệ theo số điện thoại của Hội đồng.
Trân trọng cảm ơn công dân đã quan tâm.
= van-phong | lf:thongbao | tuyen_dung | Thông báo kết quả xét tuyển viên chức Trung tâm Ứng dụng theo Kế hoạch tuyển dụng năm 2022
Hội đồng tuyển dụng thông báo kết quả xét tuyển vòng 2 vị trí kỹ sư nông nghiệp và kế toán viên của Trung tâm. Danh sách kèm theo niêm yết tại trụ sở, không đăng họ tên trên mạng.
Thí sinh có nguyện vọng phúc khảo nộp đơn trong 15 ngày. Không phúc khảo đối với phần phỏng vấn.
Người trúng tuyển hoàn thiện hồ sơ gồm phiếu lý lịch tư pháp, bản sao văn bằng và giấy khám sức khỏe.
Quá thời hạn, quyết định trúng tuyển bị hủy.
= tt-ung-dung | nv:tdc | quang_ba | Giới thiệu dịch vụ kiểm định, hiệu chuẩn của Trung tâm Ứng dụng
Với hệ thống chuẩn đo lường mới đầu tư, Trung tâm cung cấp dịch vụ kiểm định cân ô tô đến 100 tấn, công tơ điện, đồng hồ nước, huyết áp kế và liều kế cá nhân.
Khách hàng đăng ký qua điện thoại, nhận báo giá trong ngày; ưu đãi 10% cho hợp đồng dài hạn. Đội ngũ kỹ thuật được đào tạo bài bản.
Phòng thí nghiệm mở cửa cả sáng thứ bảy. Kết quả trả sau ba ngày làm việc, có bản điện tử ký số.
Liên hệ bộ phận kinh doanh để được tư vấn tận nơi.
= phong-qlcn | nv:hoatdong | hop_chuyen_mon | Họp góp ý kịch bản phim tài liệu về làng nghề miến dong
Ngày {ngay}, Phòng Quản lý Công nghệ họp góp ý dự thảo kịch bản phim tài liệu về làng nghề miến dong Trà Lũng. Đạo diễn trình bày ý tưởng kể chuyện qua ba thế hệ.
Các thành viên cho rằng cần rút gọn phần lời bình, tăng âm thanh tự nhiên. Một số cảnh quay máy móc cần kiểm tra lại trình tự thao tác.
Bản dựng đầu tiên dự kiến hoàn thành sau ba tuần và chiếu thử tại nhà văn hóa thôn.
Kinh phí thực hiện thuộc nhiệm vụ thông tin khoa học của đơn vị.
= phong-qlcn | nv:hoatdong | le_trao_ca_nhan | Biểu dương 10 chủ nhiệm đề tài trẻ tiêu biểu
Nhân Ngày Khoa học và Công nghệ Việt Nam 18/5, Sở biểu dương 10 chủ nhiệm đề tài dưới 35 tuổi. Mỗi cá nhân nhận Giấy chứng nhận và một bộ sách.
{nguoi}, chủ nhiệm đề tài “{detai}”, nói rằng may mắn nhất là được người dân tin và cho mượn đất làm thí nghiệm.
Buổi gặp mặt còn có phần giao lưu với sinh viên, hỏi đáp về chuyện viết thuyết minh và đi thực địa.
Các bạn trẻ đề nghị có câu lạc bộ nhà khoa học trẻ của tỉnh.
"""

# Reward and penalty articles of 2022 that count for C2: section | side | title.
REWARD_PENALTY_2022 = """
= phong-qlcn | lf:tintuc | khen_thuong | Hai doanh nghiệp Sông Cẩm được vinh danh tại Lễ trao Giải thưởng Chất lượng Quốc gia
Tối {ngay}, tại Hà Nội, hai doanh nghiệp của tỉnh Sông Cẩm là Công ty Cổ phần Chè Lũng Vân và Công ty TNHH Cơ khí Phú Thành Kỳ Phong được trao Giải Bạc Giải thưởng Chất lượng Quốc gia.
Đây là lần đầu tiên tỉnh ta có hai đơn vị cùng được tặng giải trong một kỳ. Công ty Cổ phần Chè Lũng Vân áp dụng TCVN ISO 22000 từ năm 2017, truy xuất được tới từng đồi chè; Công ty TNHH Cơ khí Phú Thành Kỳ Phong giảm tỷ lệ phế phẩm còn 1,2% nhờ công cụ LEAN.
Chi cục Tiêu chuẩn Đo lường Chất lượng là đơn vị sơ tuyển và hướng dẫn hai doanh nghiệp hoàn thiện báo cáo tự đánh giá theo bảy tiêu chí.
Theo quy định, doanh nghiệp đạt giải được sử dụng biểu trưng trên tài liệu quảng bá và tiếp tục được hỗ trợ cải tiến.
= thanh-tra | nv:thanhtra | xu_phat | Cửa hàng xăng dầu Bến Than nộp phạt 32 triệu đồng vì cột đo hết hạn kiểm định
Thanh tra Sở Khoa học và Công nghệ đã ban hành Quyết định số 31/QĐ-XPHC ngày 08/6/2022 đối với Công ty TNHH Thương mại Bến Than, chủ cửa hàng xăng dầu Bến Than tại xã Bến Than, huyện Tân Phủ.
Kết quả kiểm tra cho thấy 02 trong 04 cột đo đã hết hiệu lực kiểm định từ tháng 3 nhưng vẫn dùng để bán lẻ. Doanh nghiệp thừa nhận thiếu sót do nhân viên phụ trách nghỉ việc, không theo dõi lịch.
Với hành vi sử dụng phương tiện đo nhóm 2 quá hạn, Công ty TNHH Thương mại Bến Than bị phạt tiền 32.000.000 đồng và buộc thực hiện kiểm định lại trước khi tiếp tục bán hàng. Đến nay đơn vị đã chấp hành xong.
Thanh tra Sở sẽ tiếp tục kiểm tra đột xuất trên các tuyến xa trung tâm.
= thanh-tra | nv:hoatdong | xu_phat | Kiểm tra 18 cơ sở kinh doanh vàng trang sức: 03 cơ sở vi phạm về ghi nhãn và cân
Từ ngày 12 đến ngày 23/9/2022, đoàn liên ngành do Thanh tra Sở chủ trì kiểm tra 18 cơ sở kinh doanh vàng trang sức, mỹ nghệ trên địa bàn thành phố Sông Cẩm và thị xã Kỳ Phong.
Phần lớn cơ sở chấp hành tốt. Tuy nhiên Hộ kinh doanh Vàng bạc Kim Lộc, Doanh nghiệp tư nhân Vàng bạc Thảo Nguyên và Cửa hàng Vàng Phố Mới có sai sót: không ghi hàm lượng trên nhãn, sử dụng cân không phù hợp phạm vi đo.
Trên cơ sở biên bản của đoàn, cấp có thẩm quyền đã phạt tiền ba cơ sở này tổng cộng 41,5 triệu đồng, đồng thời buộc dừng lưu thông số hàng chưa ghi nhãn đúng để khắc phục.
Các cơ sở đã nộp phạt vào Kho bạc Nhà nước và gửi báo cáo khắc phục về Thanh tra Sở.
"""
