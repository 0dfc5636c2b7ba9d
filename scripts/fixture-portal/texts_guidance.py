"""C1 material: pieces that explain law and policy in the department's own fields.

A card is written as

    = field | unit | section | title
    paragraph
    - bullet

Sentences may hold {slots}; `prose.fill` puts made-up names of the made-up
province there.  Cards of each group are used once; a repost is made elsewhere.
"""

# The 43 pieces of 2022 that count for C1.
COUNTED_2022 = """
= tdc | chi-cuc-tdc | lf:tuyentruyen | Những điểm mới của Nghị định số 126/2021/NĐ-CP về xử phạt vi phạm hành chính trong lĩnh vực tiêu chuẩn, đo lường và chất lượng sản phẩm, hàng hóa
Từ ngày 01/01/2022, Nghị định số 126/2021/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của các nghị định xử phạt vi phạm hành chính trong lĩnh vực sở hữu công nghiệp; tiêu chuẩn, đo lường và chất lượng sản phẩm, hàng hóa; hoạt động khoa học và công nghệ, chuyển giao công nghệ; năng lượng nguyên tử chính thức được áp dụng.
So với Nghị định số 119/2017/NĐ-CP trước đây, văn bản mới làm rõ hơn hành vi vi phạm của người bán lẻ, bổ sung thẩm quyền của một số chức danh và quy định lại cách tính giá trị hàng hóa vi phạm đã tiêu thụ.
- Đối với phương tiện đo: cơ sở sử dụng phương tiện đo không còn thời hạn kiểm định, không có dấu hoặc tem kiểm định đều thuộc diện bị xem xét xử lý.
- Đối với hàng đóng gói sẵn: doanh nghiệp phải bảo đảm lượng của hàng không nhỏ hơn giới hạn thiếu cho phép.
- Đối với nhãn hàng hóa: nhãn bị che lấp, rách nát đến mức không đọc được cũng là hành vi vi phạm.
Doanh nghiệp cần rà soát lại hồ sơ chất lượng, lịch kiểm định cân, cột đo và đào tạo lại người trực tiếp bán hàng để không mắc lỗi do thiếu hiểu biết.
= tdc | chi-cuc-tdc | lf:tuyentruyen | Áp dụng quy định xử phạt vi phạm về đo lường trong kinh doanh xăng dầu: cửa hàng cần lưu ý gì?
Kinh doanh xăng dầu là ngành nghề có điều kiện, mỗi cột đo là một phương tiện đo nhóm 2 phải được kiểm định định kỳ. Theo Thông tư số 15/2015/TT-BKHCN, thương nhân phải tự kiểm tra định kỳ cột đo xăng dầu và lưu lại hồ sơ kiểm tra.
Nhiều chủ cửa hàng cho rằng cột đo còn niêm phong là đủ. Thực tế, khi sai số vượt giới hạn cho phép thì dù niêm phong còn nguyên, cơ sở vẫn có thể bị phạt tiền và buộc dừng bán tại cột đo đó cho đến khi khắc phục.
- Kiểm tra sai số cột đo ít nhất mỗi tháng một lần bằng bình đong chuẩn có giấy chứng nhận còn hiệu lực.
- Khi thay bầu lường, bộ đếm hoặc bo mạch, phải báo cơ quan đo lường và kiểm định lại trước khi bán.
- Niêm yết ở nơi dễ thấy giấy chứng nhận hợp quy của mặt hàng xăng, dầu điêzen đang bán.
Mức phạt cụ thể căn cứ giá trị lượng xăng dầu vi phạm, người vi phạm lần đầu, tự khắc phục được xem là có tình tiết giảm nhẹ.
= tdc | chi-cuc-tdc | nv:tdc | Ghi nhãn hàng hóa theo Nghị định số 111/2021/NĐ-CP: doanh nghiệp được tự chủ nhiều hơn nhưng trách nhiệm cũng lớn hơn
Nghị định số 111/2021/NĐ-CP sửa đổi, bổ sung Nghị định số 43/2017/NĐ-CP về nhãn hàng hóa có hiệu lực từ ngày 15/02/2022, tác động trực tiếp đến hầu hết cơ sở sản xuất, nhập khẩu và hàng xuất khẩu.
Điểm thay đổi đáng chú ý nhất là cách ghi xuất xứ. Tổ chức, cá nhân tự xác định và ghi xuất xứ hàng hóa; trường hợp không xác định được nơi sản xuất thì ghi nơi thực hiện công đoạn cuối cùng để hoàn thiện hàng hóa, như "lắp ráp tại", "đóng chai tại", "hoàn tất tại".
Hàng nhập khẩu khi làm thủ tục thông quan phải có trên nhãn gốc các nội dung tối thiểu bằng tiếng nước ngoài hoặc tiếng Việt, gồm tên hàng, xuất xứ và tên tổ chức chịu trách nhiệm ở nước ngoài.
Nghị định cũng cho phép ghi một số nội dung bằng phương thức điện tử, chẳng hạn qua mã QR, với điều kiện người tiêu dùng truy cập được ngay tại nơi bán.
Nhãn đã in theo quy định cũ được tiếp tục sử dụng theo điều khoản chuyển tiếp, vì vậy doanh nghiệp nên kiểm kê lượng bao bì còn tồn để có lộ trình thay thế, tránh lãng phí.
= tdc | chi-cuc-tdc | lf:tuyentruyen | Bán hàng đóng gói sẵn thiếu lượng, ai chịu trách nhiệm?
Một gói gạo ghi 5 kg nhưng cân lại chỉ được 4,9 kg có vi phạm hay không là câu hỏi nhiều tiểu thương ở {huyen} gửi đến Chi cục Tiêu chuẩn Đo lường Chất lượng.
Thông tư số 21/2014/TT-BKHCN quy định lượng của hàng đóng gói sẵn theo định lượng phải phù hợp với yêu cầu về giá trị trung bình và giới hạn thiếu cho phép. Nói cách khác, từng gói có thể dao động nhưng trung bình của lô không được thấp hơn lượng danh định.
Hàng thuộc nhóm 2 phải công bố và mang dấu định lượng; cơ sở đóng gói phải trang bị cân phù hợp, kiểm định đúng hạn và có quy trình tự kiểm tra.
Người bán lẻ tự chia nhỏ, đóng lại gói hàng được coi là người đóng gói và chịu trách nhiệm như cơ sở sản xuất. Vì thế, khi nhận hàng rời để đóng túi tại quầy, tiểu thương cần dùng cân còn hạn kiểm định và ghi lượng đúng với thực tế.
= tdc | chi-cuc-tdc | nv:tdc | Hướng dẫn công bố hợp quy đối với mũ bảo hiểm theo QCVN 2:2021/BKHCN
Quy chuẩn kỹ thuật quốc gia QCVN 2:2021/BKHCN về mũ bảo hiểm cho người đi mô tô, xe máy thay thế quy chuẩn năm 2008. Cơ sở sản xuất, nhập khẩu phải thực hiện việc công bố hợp quy trước khi đưa mũ ra thị trường.
Hồ sơ đăng ký bản công bố gồm: bản công bố hợp quy theo mẫu; bản sao giấy tờ chứng minh việc sản xuất, kinh doanh; giấy chứng nhận phù hợp quy chuẩn do tổ chức chứng nhận được chỉ định cấp; thông tin mô tả sản phẩm.
- Bước 1: đánh giá sự phù hợp tại tổ chức chứng nhận được chỉ định.
- Bước 2: lập hồ sơ, nộp trực tiếp, qua bưu chính hoặc qua Cổng dịch vụ công của tỉnh.
- Bước 3: gắn dấu hợp quy CR ở vị trí dễ đọc và duy trì kiểm soát chất lượng.
Người bán mũ phải lưu giữ bản sao giấy chứng nhận do nhà cung cấp giao và không bày bán loại mũ không có dấu CR hoặc nhãn ghi không đúng quy định.
= tdc | chi-cuc-tdc | sp:tintuc | Vàng trang sức, mỹ nghệ: ghi tuổi vàng thế nào cho đúng quy định?
Thông tư số 22/2013/TT-BKHCN quy định về quản lý đo lường trong kinh doanh vàng và quản lý chất lượng vàng trang sức, mỹ nghệ lưu thông trên thị trường. Đây là căn cứ để các tiệm vàng ghi nhãn, công bố tiêu chuẩn và sử dụng cân.
Vàng trang sức được phân hạng theo độ tinh khiết, hàm lượng vàng ghi bằng phần nghìn hoặc theo kara. Hàm lượng thực tế không được thấp hơn giá trị đã công bố ngoài sai số cho phép.
Cân dùng để mua, bán vàng phải có cấp chính xác phù hợp, phạm vi đo thích hợp với khối lượng giao dịch và còn hạn kiểm định. Tiệm vàng cũng phải có quả cân chuẩn để tự kiểm tra.
Nhãn vàng có thể khắc, in trực tiếp trên sản phẩm hoặc thể hiện trên tài liệu kèm theo nếu sản phẩm quá nhỏ. Dù theo cách nào, khách hàng phải đọc được tên cơ sở, hàm lượng, khối lượng và ký hiệu sản phẩm.
= tdc | chi-cuc-tdc | lf:tuyentruyen | Truy xuất nguồn gốc sản phẩm: những việc hợp tác xã cần làm trước khi gắn mã QR
Nhiều hợp tác xã tại {huyen} đã in mã QR lên bao bì, song không ít mã chỉ dẫn về trang mạng xã hội. Theo Đề án triển khai, áp dụng và quản lý hệ thống truy xuất nguồn gốc ban hành kèm theo Quyết định số 100/QĐ-TTg, dữ liệu truy xuất phải cho phép biết sản phẩm đi qua những công đoạn nào.
Tiêu chuẩn TCVN 12850:2019 đặt ra yêu cầu chung: nhận diện được đối tượng, ghi chép được sự kiện, liên kết được dữ liệu giữa bên trước và bên sau.
Hợp tác xã nên bắt đầu từ nhật ký sản xuất: ai gieo trồng, dùng vật tư gì, thu hoạch ngày nào, đóng gói ở đâu. Có dữ liệu rồi mới chọn phần mềm và in tem.
Đối với mã số doanh nghiệp, cơ sở phải đăng ký sử dụng mã số mã vạch với cơ quan có thẩm quyền, nộp phí duy trì hằng năm. Dùng mã của đơn vị khác hoặc mã đã hết hiệu lực là hành vi bị cấm.
= tdc | chi-cuc-tdc | nv:tdc | Quy định về đăng ký, sử dụng mã số mã vạch và những lỗi thường gặp
Mã số mã vạch có đầu 893 chỉ cho biết doanh nghiệp đăng ký tại Việt Nam, không đồng nghĩa với hàng sản xuất tại Việt Nam. Đây là điều người tiêu dùng và cả nhà sản xuất hay hiểu nhầm.
Nghị định số 74/2018/NĐ-CP và Nghị định số 13/2022/NĐ-CP quy định trình tự cấp giấy chứng nhận quyền sử dụng mã số mã vạch, trách nhiệm của tổ chức sử dụng và các trường hợp thu hồi.
- Không cập nhật khi đổi tên, địa chỉ doanh nghiệp.
- Tự đặt mã, mượn mã của đơn vị khác để đưa hàng vào siêu thị.
- Không nộp phí duy trì đúng hạn nhưng vẫn in mã lên bao bì.
Khi ủy quyền cho đơn vị gia công in mã của mình, doanh nghiệp phải có văn bản ủy quyền và thông báo cho cơ quan quản lý. Hồ sơ có thể nộp hoàn toàn trực tuyến.
= tdc | chi-cuc-tdc | lf:tuyentruyen | Một số nội dung cần biết về kiểm định phương tiện đo nhóm 2
Theo Luật Đo lường, phương tiện đo nhóm 2 là phương tiện được sử dụng để định lượng hàng hóa trong mua bán, thanh toán, bảo đảm an toàn, bảo vệ sức khỏe cộng đồng và bảo vệ môi trường. Danh mục được quy định tại Thông tư số 23/2013/TT-BKHCN và Thông tư số 07/2019/TT-BKHCN.
Cân đồng hồ lò xo, cân bàn, cân ô tô, công tơ điện, đồng hồ nước lạnh, taximet, huyết áp kế đều nằm trong danh mục này. Chu kỳ kiểm định từ 12 tháng đến 60 tháng tùy loại.
Chủ sở hữu phải thực hiện kiểm định ban đầu trước khi đưa vào sử dụng, kiểm định định kỳ và kiểm định sau sửa chữa tại tổ chức được chỉ định. Chi phí do bên sử dụng chi trả.
Tem kiểm định dán trên phương tiện ghi rõ tháng, năm hết hiệu lực. Người dân khi đi chợ có thể nhìn tem để biết cân còn hạn hay không, nếu nghi ngờ có thể cân đối chứng ở điểm cân do ban quản lý chợ bố trí.
= tdc | chi-cuc-tdc | nv:chidao | Sở Khoa học và Công nghệ đề nghị các cơ sở y tế thực hiện đúng quy định về kiểm định, hiệu chuẩn phương tiện đo
Để bảo đảm quyền lợi người bệnh, Sở Khoa học và Công nghệ đã có văn bản gửi các bệnh viện, trung tâm y tế và phòng khám tư nhân trên địa bàn, trong đó giải thích rõ loại thiết bị nào phải kiểm định và trách nhiệm của người đứng đầu cơ sở.
Huyết áp kế, nhiệt kế y học điện tử tiếp xúc, phương tiện đo điện tim, điện não thuộc diện kiểm định bắt buộc theo quy định của Luật Đo lường và các thông tư hướng dẫn. Máy X-quang chẩn đoán phải được kiểm định theo pháp luật về năng lượng nguyên tử.
Cơ sở y tế lập sổ theo dõi từng thiết bị, ghi số hiệu, ngày kiểm định, ngày hết hạn; thiết bị hỏng phải gắn thẻ dừng sử dụng. Việc dùng kết quả đo của thiết bị quá hạn để chẩn đoán có thể gây hậu quả cho người bệnh và là hành vi vi phạm pháp luật.
Các đơn vị có thể liên hệ Trung tâm Ứng dụng để đăng ký kiểm định tập trung, giảm thời gian chờ và chi phí đi lại.
= tdc | chi-cuc-tdc | lf:tuyentruyen | Tìm hiểu Quy chuẩn kỹ thuật quốc gia về đồ chơi trẻ em trước dịp Tết Trung thu
Mỗi dịp Trung thu, thị trường đồ chơi ở {huyen} lại nhộn nhịp. Theo QCVN 3:2019/BKHCN, đồ chơi trẻ em sản xuất trong nước và nhập khẩu đều phải được chứng nhận, công bố hợp quy và gắn dấu CR trước khi lưu thông.
Quy chuẩn đặt giới hạn với các yếu tố cơ lý, cháy, hóa học: cạnh sắc, chi tiết nhỏ dễ nuốt, hàm lượng kim loại nặng, formaldehyt, phthalat.
Phụ huynh nên xem nhãn: tên hàng, tên và địa chỉ cơ sở chịu trách nhiệm, xuất xứ, độ tuổi sử dụng, cảnh báo an toàn bằng tiếng Việt. Không mua đồ chơi mô phỏng vũ khí hoặc phát tia la-de mạnh.
Về phía người bán, việc không xuất trình được giấy chứng nhận hợp quy cho lô hàng đang bày bán có thể dẫn tới bị buộc dừng kinh doanh, thu hồi sản phẩm.
= tdc | chi-cuc-tdc | nv:tdc | Hướng dẫn thủ tục thông báo hợp chuẩn và đăng ký bản công bố hợp quy theo Thông tư số 28/2012/TT-BKHCN
Công bố hợp chuẩn là việc tự nguyện, còn công bố hợp quy là bắt buộc đối với sản phẩm thuộc nhóm 2. Phân biệt được hai khái niệm này, doanh nghiệp sẽ chuẩn bị đúng hồ sơ và tránh phải bổ sung nhiều lần.
Trường hợp dựa trên kết quả chứng nhận của bên thứ ba, hồ sơ gồm bản công bố theo mẫu, bản sao tiêu chuẩn làm căn cứ và bản sao giấy chứng nhận. Trường hợp tự đánh giá, doanh nghiệp kèm thêm quy trình sản xuất, kế hoạch kiểm soát chất lượng và báo cáo đánh giá.
Chi cục Tiêu chuẩn Đo lường Chất lượng tiếp nhận, ra thông báo tiếp nhận trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.
Doanh nghiệp phải lập sổ theo dõi, lưu hồ sơ và báo cáo khi có thay đổi về tính năng sản phẩm; nếu sản phẩm không còn phù hợp phải tạm ngừng xuất xưởng và thông báo cho cơ quan tiếp nhận.
= tdc | chi-cuc-tdc | lf:tuyentruyen | Doanh nghiệp nhập khẩu hàng hóa nhóm 2 cần biết về kiểm tra nhà nước chất lượng
Từ khi Nghị định số 154/2018/NĐ-CP cắt giảm điều kiện kinh doanh, phần lớn hàng nhóm 2 do Bộ Khoa học và Công nghệ quản lý được kiểm tra sau thông quan. Thông tư số 06/2020/TT-BKHCN hướng dẫn cụ thể từng trường hợp.
Có ba biện pháp: dựa trên kết quả tự đánh giá của người nhập khẩu; dựa trên kết quả chứng nhận, giám định của tổ chức đã đăng ký; dựa trên kết quả của tổ chức được chỉ định.
Người nhập khẩu đăng ký kiểm tra trên Cổng thông tin một cửa quốc gia, nộp kết quả đánh giá sự phù hợp trong 15 ngày làm việc sau thông quan và chỉ đưa hàng ra thị trường khi đã hoàn tất.
Hồ sơ lưu giữ phải đầy đủ để phục vụ kiểm tra trên thị trường. Với lô hàng không phù hợp, doanh nghiệp phải tái xuất, tái chế hoặc tiêu hủy theo quyết định của cơ quan có thẩm quyền.
= tdc | chi-cuc-tdc | sp:tintuc | Áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2015 trong cơ quan hành chính: quy định và cách làm
Quyết định số 19/2014/QĐ-TTg của Thủ tướng Chính phủ quy định các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước phải xây dựng và áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia TCVN ISO 9001. Thông tư số 26/2014/TT-BKHCN quy định chi tiết việc thi hành.
Phạm vi bắt buộc là các thủ tục hành chính thuộc thẩm quyền giải quyết. Cơ quan tự chọn cách xây dựng: tự làm hoặc thuê tư vấn, nhưng phải công bố sự phù hợp và niêm yết công khai.
- Cập nhật quy trình khi thủ tục hành chính được sửa đổi, bãi bỏ.
- Đánh giá nội bộ và xem xét của lãnh đạo mỗi năm ít nhất một lần.
- Báo cáo kết quả về cơ quan đầu mối là Sở Khoa học và Công nghệ.
UBND cấp xã áp dụng theo mô hình khung do Bộ Khoa học và Công nghệ công bố, điều chỉnh cho phù hợp với thủ tục thực tế tại địa phương.
= tdc | chi-cuc-tdc | lf:tuyentruyen | Hàng rào kỹ thuật trong thương mại: nông sản Sông Cẩm cần đáp ứng quy định gì khi xuất khẩu
Hiệp định về hàng rào kỹ thuật trong thương mại (TBT) cho phép các nước đặt yêu cầu kỹ thuật, ghi nhãn, bao gói với hàng nhập khẩu, miễn là minh bạch và không phân biệt đối xử. Đề án TBT giai đoạn 2021 - 2030 do Thủ tướng Chính phủ phê duyệt giao địa phương hỗ trợ doanh nghiệp nắm bắt sớm các thông báo này.
Đối với chè, miến dong, vải sấy là những mặt hàng chủ lực của {huyen}, thị trường nhập khẩu thường quan tâm dư lượng hóa chất, khả năng truy xuất và chất liệu bao bì tiếp xúc thực phẩm.
Cơ sở xuất khẩu nên đăng ký nhận cảnh báo qua Điểm TBT của tỉnh đặt tại Chi cục, trong đó nêu rõ mặt hàng và thị trường quan tâm để nhận đúng thông tin.
Khi dự thảo quy định của nước nhập khẩu gây khó khăn, doanh nghiệp có quyền gửi ý kiến trong thời gian góp ý, thường là 60 ngày.
= tdc | chi-cuc-tdc | nv:tdc | Thiết bị điện gia dụng: dấu CR và câu chuyện an toàn của người tiêu dùng
Ấm đun nước, máy sấy tóc, quạt điện, nồi cơm điện là những vật dụng quen thuộc nhưng tiềm ẩn nguy cơ cháy nổ nếu chất lượng kém. QCVN 4:2009/BKHCN và bản sửa đổi quy định yêu cầu an toàn bắt buộc đối với nhóm hàng này; QCVN 9:2012/BKHCN quy định về tương thích điện từ.
Pháp luật về chất lượng sản phẩm, hàng hóa buộc nhà sản xuất và nhà nhập khẩu chứng nhận hợp quy, gắn dấu CR, ghi nhãn bằng tiếng Việt, ghi rõ điện áp, công suất.
Người bán có nghĩa vụ kiểm tra nguồn gốc, nhãn, dấu hợp quy của hàng nhập về; bảo quản đúng cách và cung cấp thông tin cho khách hàng.
Nếu phát hiện hàng không có dấu hợp quy, người mua có quyền từ chối và phản ánh về Chi cục Tiêu chuẩn Đo lường Chất lượng tỉnh theo số điện thoại đăng trên Cổng.
= tdc | chi-cuc-tdc | lf:tuyentruyen | Chương trình quốc gia hỗ trợ doanh nghiệp nâng cao năng suất, chất lượng: đối tượng, nội dung và cách đăng ký
Quyết định số 1322/QĐ-TTg phê duyệt Chương trình quốc gia hỗ trợ doanh nghiệp nâng cao năng suất và chất lượng sản phẩm, hàng hóa giai đoạn 2021 - 2030. Ở tỉnh ta, chính sách được cụ thể hóa cho doanh nghiệp nhỏ và vừa, hợp tác xã, cơ sở sản xuất sản phẩm OCOP.
Nội dung được hỗ trợ gồm: đào tạo chuyên gia năng suất, áp dụng 5S, Kaizen, TPM, LEAN; chứng nhận hệ thống ISO 9001, ISO 14001, HACCP; chứng nhận sản phẩm hợp chuẩn, hợp quy.
Mức hỗ trợ được tính theo tỷ lệ trên hợp đồng với đơn vị tư vấn, thanh toán sau khi nghiệm thu. Một doanh nghiệp không được nhận hai nguồn ngân sách cho cùng một nội dung.
Phiếu đăng ký gửi về Chi cục Tiêu chuẩn Đo lường Chất lượng trước ngày 31/3 hằng năm, trong đó nêu hiện trạng, nhu cầu và phần vốn đối ứng.
= shtt | phong-qlcn | lf:tuyentruyen | Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ năm 2022: bảy nhóm chính sách lớn
Tại kỳ họp thứ 3, Quốc hội khóa XV đã thông qua Luật số 07/2022/QH15 sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ, có hiệu lực từ ngày 01/01/2023. Đây là lần sửa đổi có phạm vi rộng nhất kể từ khi Luật ra đời năm 2005.
- Bảo hộ nhãn hiệu âm thanh với điều kiện thể hiện được dưới dạng đồ họa.
- Giao quyền đăng ký sáng chế, kiểu dáng, giống cây trồng là kết quả nhiệm vụ sử dụng ngân sách cho tổ chức chủ trì một cách tự động.
- Bổ sung cơ chế phản đối đơn bên cạnh ý kiến của người thứ ba.
- Thu hẹp phạm vi xử lý hành chính đối với tranh chấp cần giám định phức tạp.
Đối với doanh nghiệp trong tỉnh, điểm cần chuẩn bị ngay là rà soát danh mục nhãn hiệu chưa đăng ký, vì nguyên tắc nộp đơn đầu tiên vẫn được giữ nguyên.
= shtt | phong-qlcn | lf:shtt | Quy trình đăng ký nhãn hiệu và một số lưu ý dành cho hộ sản xuất
Không ít hộ sản xuất ở {huyen} dùng tên gọi riêng suốt nhiều năm rồi bất ngờ nhận thông báo xâm phạm quyền từ người nộp đơn trước. Luật Sở hữu trí tuệ bảo hộ nhãn hiệu theo nguyên tắc nộp đơn đầu tiên, vì vậy việc đăng ký sớm là cách bảo vệ rẻ nhất.
Hồ sơ gồm tờ khai theo mẫu, mẫu nhãn hiệu kèm danh mục sản phẩm, dịch vụ phân loại theo Bảng Ni-xơ và chứng từ nộp phí, lệ phí.
Trước khi nộp, nên tra cứu trên thư viện số về sở hữu công nghiệp để biết dấu hiệu đã có ai đăng ký chưa. Tên địa danh, tên gọi thông thường của hàng hóa, hình vẽ đơn giản thường bị từ chối.
Đơn được thẩm định hình thức trong 01 tháng, công bố trong 02 tháng và thẩm định nội dung không quá 09 tháng kể từ ngày công bố. Giấy chứng nhận có hiệu lực 10 năm, được gia hạn nhiều lần.
= shtt | phong-qlcn | lf:shtt | Phân biệt nhãn hiệu tập thể, nhãn hiệu chứng nhận và chỉ dẫn địa lý
Ba hình thức bảo hộ này đều gắn với sản phẩm đặc sản địa phương nhưng chủ thể, điều kiện và cách quản lý khác nhau. Hiểu đúng quy định của Luật Sở hữu trí tuệ giúp địa phương chọn cách phù hợp.
Nhãn hiệu tập thể thuộc sở hữu của một tổ chức có thành viên, như hội, hợp tác xã; thành viên tuân thủ quy chế thì được dùng.
Nhãn hiệu chứng nhận do tổ chức có chức năng kiểm soát đứng tên, không tự sản xuất kinh doanh hàng hóa đó, cho phép bất kỳ ai đạt tiêu chí được sử dụng.
Chỉ dẫn địa lý thuộc sở hữu Nhà nước, chỉ được cấp khi chứng minh danh tiếng, chất lượng sản phẩm chủ yếu do điều kiện địa lý quyết định. Thời hạn bảo hộ không giới hạn.
Chè Lũng Vân, miến dong Trà Lũng hiện dùng nhãn hiệu tập thể; mật ong Mường Kha đã được xác lập chỉ dẫn địa lý.
= shtt | phong-qlcn | lf:tuyentruyen | Hành vi xâm phạm quyền sở hữu công nghiệp có thể bị xử phạt đến 500 triệu đồng
Nghị định số 99/2013/NĐ-CP, được sửa đổi bởi Nghị định số 126/2021/NĐ-CP, quy định mức phạt tiền tối đa trong lĩnh vực sở hữu công nghiệp đối với cá nhân là 250 triệu đồng, đối với tổ chức là 500 triệu đồng.
Các hành vi phổ biến gồm: sử dụng dấu hiệu trùng hoặc tương tự gây nhầm lẫn với nhãn hiệu được bảo hộ; bán, tàng trữ hàng giả mạo nhãn hiệu; chỉ dẫn sai về tình trạng bảo hộ như ghi chữ R trong vòng tròn khi chưa được cấp giấy chứng nhận.
Ngoài phạt tiền, người vi phạm có thể bị buộc loại bỏ yếu tố vi phạm, tiêu hủy hàng hóa, nộp lại số lợi bất hợp pháp, thu hồi tên miền.
Chủ thể quyền có thể tự bảo vệ bằng cách gửi thư khuyến cáo, yêu cầu cơ quan có thẩm quyền xử lý hoặc khởi kiện. Chứng cứ ban đầu là giấy chứng nhận, mẫu hàng nghi vi phạm và hóa đơn mua hàng.
= shtt | phong-qlcn | nv:hoatdong | Sáng chế của người nông dân: bảo hộ giải pháp hữu ích như thế nào?
Chiếc máy bóc bẹ ngô của một người thợ cơ khí ở {huyen} đã được bán ra mấy chục chiếc nhưng chưa hề đăng ký bảo hộ. Câu chuyện này không hiếm, và Luật Sở hữu trí tuệ có lối đi cho những cải tiến như vậy: bằng độc quyền giải pháp hữu ích.
Giải pháp hữu ích chỉ cần có tính mới và khả năng áp dụng công nghiệp, không buộc có trình độ sáng tạo như sáng chế. Thời hạn bảo hộ 10 năm kể từ ngày nộp đơn, không gia hạn nhưng phải nộp phí duy trì mỗi năm.
Điều kiện quan trọng nhất là chưa bộc lộ công khai. Nếu đã đưa máy đi dự hội chợ, tác giả có 12 tháng ân hạn theo quy định để nộp đơn.
Bản mô tả phải đủ để người khác làm lại được; phần yêu cầu bảo hộ nêu ngắn gọn dấu hiệu mới. Phòng Quản lý Công nghệ sẵn sàng hướng dẫn viết bản mô tả và tra cứu miễn phí.
= shtt | phong-qlcn | lf:tuyentruyen | Chính sách hỗ trợ xác lập và phát triển tài sản trí tuệ của tỉnh: ai được hỗ trợ, mức bao nhiêu?
Trên cơ sở Chương trình phát triển tài sản trí tuệ đến năm 2030 theo Quyết định số 2205/QĐ-TTg, HĐND tỉnh đã ban hành chính sách hỗ trợ kinh phí đăng ký bảo hộ quyền sở hữu công nghiệp trong và ngoài nước.
Đối tượng gồm doanh nghiệp, hợp tác xã, hội nghề nghiệp và cá nhân có trụ sở hoặc hộ khẩu thường trú tại tỉnh. Hỗ trợ được thực hiện sau khi đơn có quyết định chấp nhận hợp lệ hoặc đã được cấp văn bằng.
- Đơn đăng ký nhãn hiệu trong nước: hỗ trợ một lần theo định mức cho mỗi đơn.
- Sáng chế, giải pháp hữu ích: mức hỗ trợ cao hơn, chia làm hai đợt.
- Đăng ký ra nước ngoài: thanh toán theo thực chi, có mức trần.
Hồ sơ đề nghị gồm đơn theo mẫu, bản sao văn bằng hoặc quyết định, chứng từ nộp phí; nộp tại Trung tâm Phục vụ hành chính công tỉnh.
= shtt | phong-qlcn | lf:thongbao | Hỏi đáp pháp luật: dùng tên người nổi tiếng đặt cho nhãn hiệu có được không?
Hỏi: Cơ sở chúng tôi định dùng tên một danh nhân của quê hương làm nhãn hiệu rượu nếp. Xin hỏi pháp luật có cho phép không?
Đáp: Điều 73 Luật Sở hữu trí tuệ liệt kê các dấu hiệu không được bảo hộ với danh nghĩa nhãn hiệu, trong đó có dấu hiệu trùng hoặc tương tự đến mức gây nhầm lẫn với tên thật, biệt hiệu, bút danh, hình ảnh của lãnh tụ, anh hùng dân tộc, danh nhân của Việt Nam và của nước ngoài.
Do đó, đơn đăng ký như trên sẽ bị từ chối. Ngay cả khi không đăng ký mà vẫn sử dụng, cơ sở có thể bị phản ánh vì ảnh hưởng đến danh dự của danh nhân.
Hỏi: Nếu dùng tên làng nghề thì sao?
Đáp: Địa danh, trong đó có tên làng nghề, chỉ được đăng ký dưới dạng nhãn hiệu tập thể, nhãn hiệu chứng nhận hoặc chỉ dẫn địa lý và phải được UBND cấp có thẩm quyền cho phép. Cơ sở nên liên kết với các hộ cùng nghề để thành lập hội hoặc hợp tác xã đứng tên.
= shtt | phong-qlcn | lf:tuyentruyen | Sở hữu trí tuệ trong trường học: kiểu dáng, bản quyền và những điều giáo viên nên biết
Nhân Ngày Sở hữu trí tuệ thế giới 26/4 với chủ đề dành cho thế hệ trẻ, bài viết này giới thiệu những quy định cơ bản của pháp luật sở hữu trí tuệ có liên quan đến hoạt động sáng tạo của học sinh và nhà trường.
Sản phẩm dự cuộc thi sáng tạo có thể chứa giải pháp kỹ thuật mới, kiểu dáng mới. Việc công bố bài dự thi lên mạng trước khi nộp đơn có thể làm mất tính mới, dù pháp luật cho thời gian ân hạn.
Người trực tiếp tạo ra giải pháp là tác giả, có quyền được ghi tên; người đầu tư kinh phí, phương tiện có quyền đăng ký. Nếu nhà trường cấp kinh phí thì hai bên nên thỏa thuận bằng văn bản.
Giáo viên hướng dẫn chỉ là đồng tác giả khi cùng góp phần tạo ra giải pháp, việc sửa bài hay động viên học sinh không làm phát sinh tư cách tác giả.
= atbx | phong-qlcn | nv:atbx | Quy định mới về cấp giấy phép tiến hành công việc bức xạ đối với cơ sở X-quang chẩn đoán y tế
Nghị định số 142/2020/NĐ-CP quy định về việc tiến hành công việc bức xạ và hoạt động dịch vụ hỗ trợ ứng dụng năng lượng nguyên tử; Thông tư số 02/2022/TT-BKHCN hướng dẫn thi hành một số nội dung, trong đó có mẫu phiếu khai báo và nội dung báo cáo đánh giá an toàn.
Cơ sở sử dụng thiết bị X-quang chẩn đoán trong y tế nộp hồ sơ tại Sở Khoa học và Công nghệ, gồm đơn đề nghị, phiếu khai báo nhân viên bức xạ, phiếu khai báo thiết bị, báo cáo đánh giá an toàn, bản sao chứng chỉ của người phụ trách an toàn.
Giấy phép có thời hạn 03 năm, cơ sở nộp hồ sơ gia hạn chậm nhất 45 ngày trước khi hết hạn. Sau thời hạn này phải làm thủ tục cấp mới.
Phòng đặt máy phải bảo đảm kích thước, che chắn, biển cảnh báo, đèn hiệu; nhân viên đeo liều kế cá nhân và được đọc liều ba tháng một lần.
= atbx | phong-qlcn | nv:atbx | Trách nhiệm của người đứng đầu cơ sở bức xạ theo Luật Năng lượng nguyên tử
Luật Năng lượng nguyên tử quy định người đứng đầu tổ chức tiến hành công việc bức xạ chịu trách nhiệm cao nhất về an toàn. Nhiều phòng khám tại {huyen} còn giao khoán việc này cho kỹ thuật viên, dẫn đến hồ sơ thiếu và kiểm xạ chậm.
- Bổ nhiệm người phụ trách an toàn có chứng chỉ, quy định rõ nhiệm vụ bằng văn bản.
- Tổ chức đo kiểm xạ định kỳ mỗi năm một lần và kiểm định thiết bị theo chu kỳ.
- Lập kế hoạch ứng phó sự cố cấp cơ sở trình Sở Khoa học và Công nghệ phê duyệt, diễn tập theo kế hoạch.
- Báo cáo thực trạng an toàn trước ngày 30/11 hằng năm.
Người đứng đầu còn phải tổ chức đào tạo lại an toàn bức xạ cho nhân viên ít nhất ba năm một lần và khám sức khỏe định kỳ theo quy định.
= atbx | phong-qlcn | lf:tuyentruyen | Cơ sở phế liệu cần làm gì khi phát hiện vật nghi là nguồn phóng xạ?
Một khối kim loại nặng bất thường, có hình ba cánh quạt trên nền vàng, lẫn trong đống sắt vụn có thể là nguồn phóng xạ bị thất lạc. Pháp luật về năng lượng nguyên tử yêu cầu người phát hiện phải thông báo ngay cho UBND cấp xã, cơ quan công an hoặc Sở Khoa học và Công nghệ gần nhất.
Không cắt, đập, nung hoặc tự ý vận chuyển. Giữ khoảng cách, khoanh vùng và không cho trẻ em tới gần là việc cần làm đầu tiên.
Cơ sở thu mua, tái chế phế liệu kim loại nên lắp cổng đo hoặc dùng máy đo cầm tay để kiểm tra từng chuyến xe. Theo quy định, cơ sở có trách nhiệm phối hợp với cơ quan chức năng và không bị xử lý nếu tự giác khai báo.
Kế hoạch ứng phó sự cố bức xạ và hạt nhân cấp tỉnh đã phân công rõ vai trò của từng lực lượng; số điện thoại trực của Sở được niêm yết tại trụ sở UBND các xã.
= cn | phong-qlcn | lf:tuyentruyen | Điều kiện, hồ sơ công nhận doanh nghiệp khoa học và công nghệ theo Nghị định số 13/2019/NĐ-CP
Doanh nghiệp khoa học và công nghệ được miễn thuế thu nhập doanh nghiệp 04 năm và giảm 50% trong 09 năm tiếp theo với thu nhập từ sản phẩm hình thành từ kết quả khoa học. Song số doanh nghiệp được công nhận ở tỉnh ta còn khiêm tốn.
Điều kiện theo Nghị định số 13/2019/NĐ-CP: có khả năng tạo ra hoặc ứng dụng kết quả khoa học và công nghệ được cơ quan có thẩm quyền đánh giá, thẩm định, công nhận; có doanh thu từ sản phẩm đó đạt tối thiểu 30% tổng doanh thu, trừ doanh nghiệp mới thành lập dưới 05 năm.
Hồ sơ gồm giấy đề nghị, văn bản xác nhận kết quả khoa học và phương án sản xuất, kinh doanh. Thời hạn giải quyết là 10 ngày làm việc.
Kết quả khoa học có thể là sáng chế, giống mới, phần mềm, công nghệ nhận chuyển giao hoặc giải pháp đạt giải thưởng. Doanh nghiệp nên rà soát xem mình đã có gì trong tay trước khi nghĩ đến việc đầu tư mới.
= cn | phong-qlcn | lf:tuyentruyen | Khuyến khích doanh nghiệp trích lập Quỹ phát triển khoa học và công nghệ: quy định tại Thông tư số 05/2022/TT-BKHCN
Thông tư số 05/2022/TT-BKHCN hướng dẫn sử dụng Quỹ phát triển khoa học và công nghệ của doanh nghiệp có hiệu lực từ giữa năm 2022, thay thế các quy định trước đó nằm rải rác ở nhiều văn bản.
Doanh nghiệp được trích tối đa 10% thu nhập tính thuế hằng năm để lập Quỹ; doanh nghiệp nhà nước phải trích từ 3% đến 10%. Trong 05 năm, nếu không sử dụng hoặc sử dụng không hết 70% thì phải nộp phần thuế tương ứng cùng tiền lãi.
Nội dung chi gồm thực hiện nhiệm vụ khoa học cấp cơ sở; mua máy móc có kèm chuyển giao công nghệ; mua quyền sử dụng sáng chế; đào tạo nhân lực khoa học; hỗ trợ khởi nghiệp đổi mới sáng tạo.
Muốn chi đúng, doanh nghiệp cần ban hành quy chế quản lý Quỹ, lập hội đồng và lưu đủ hồ sơ từng nhiệm vụ.
= cn | phong-qlcn | nv:chidao | Hướng dẫn thẩm định công nghệ dự án đầu tư trên địa bàn tỉnh
Luật Chuyển giao công nghệ năm 2017 quy định dự án sử dụng công nghệ hạn chế chuyển giao, dự án có nguy cơ tác động xấu đến môi trường sử dụng công nghệ phải được thẩm định hoặc có ý kiến về công nghệ ở giai đoạn quyết định chủ trương đầu tư.
Để nhà đầu tư thuận lợi trong chuẩn bị hồ sơ, Sở Khoa học và Công nghệ hướng dẫn một số nội dung về thành phần giải trình công nghệ: tên, xuất xứ, sơ đồ quy trình; danh mục máy móc, thiết bị chính; tình trạng, tuổi thiết bị; định mức tiêu hao nguyên liệu, năng lượng; điều kiện sử dụng.
Việc nhập khẩu máy móc đã qua sử dụng phải tuân thủ Quyết định số 18/2019/QĐ-TTg, theo đó tuổi thiết bị không vượt quá 10 năm, trừ một số lĩnh vực đặc thù.
Thời gian Sở có ý kiến là 15 ngày kể từ khi nhận đủ hồ sơ. Dự án đã đi vào hoạt động nếu thay đổi công nghệ phải báo cáo để được xem xét lại.
= cn | phong-qlcn | lf:tuyentruyen | Đăng ký hợp đồng chuyển giao công nghệ: khi nào bắt buộc?
Nghị định số 76/2018/NĐ-CP hướng dẫn Luật Chuyển giao công nghệ phân biệt rõ hai trường hợp: bắt buộc đăng ký và khuyến khích đăng ký. Chuyển giao từ nước ngoài vào Việt Nam, từ Việt Nam ra nước ngoài và chuyển giao trong nước có sử dụng vốn nhà nước là những trường hợp bắt buộc.
Bên nhận công nghệ nộp hồ sơ trong 90 ngày kể từ ngày ký văn bản giao kết. Hồ sơ có đơn, bản chính hoặc bản sao chứng thực hợp đồng kèm bản dịch, văn bản thẩm định nếu thuộc diện hạn chế.
Hợp đồng chỉ có hiệu lực kể từ thời điểm được cấp giấy chứng nhận. Chi phí chuyển giao công nghệ của hợp đồng chưa đăng ký sẽ không được tính vào chi phí hợp lý.
Khi sửa đổi, bổ sung nội dung, các bên tiếp tục đăng ký phần sửa đổi theo mẫu.
= khcn | phong-qlkh | lf:tuyentruyen | Điều kiện thành lập và đăng ký hoạt động của tổ chức khoa học và công nghệ
Nhiều nhóm nghiên cứu trẻ muốn lập viện, trung tâm nhưng còn lúng túng về thủ tục. Theo Luật Khoa học và Công nghệ năm 2013 và Nghị định số 08/2014/NĐ-CP, tổ chức phải có điều lệ, ít nhất 05 người có trình độ đại học trở lên, trong đó 40% làm việc chính thức, có trụ sở và cơ sở vật chất phù hợp.
Người đứng đầu phải có trình độ đại học trở lên và kinh nghiệm quản lý. Tổ chức ngoài công lập được thành lập dưới hình thức tự thỏa thuận hoặc thuộc doanh nghiệp, hội.
Sở Khoa học và Công nghệ cấp giấy chứng nhận đăng ký hoạt động trong 15 ngày với tổ chức có trụ sở chính trong tỉnh, trừ trường hợp thuộc thẩm quyền của Bộ.
Sau khi được cấp, tổ chức có nghĩa vụ báo cáo hoạt động hằng năm, đăng ký thay đổi tên, trụ sở, người đứng đầu trong thời hạn quy định.
= khcn | phong-qlkh | lf:tuyentruyen | Xét công nhận sáng kiến: một số vướng mắc và cách tháo gỡ theo Điều lệ Sáng kiến
Điều lệ Sáng kiến ban hành kèm theo Nghị định số 13/2012/NĐ-CP và Thông tư số 18/2013/TT-BKHCN là căn cứ để các cơ sở xét công nhận. Thực tế tại nhiều đơn vị ở {huyen} cho thấy có nơi áp tiêu chí thi đua thay cho điều kiện của sáng kiến.
Một giải pháp được công nhận khi có tính mới trong phạm vi cơ sở, đã được áp dụng hoặc áp dụng thử và có khả năng mang lại lợi ích thiết thực. Không đòi hỏi mới trên toàn tỉnh hay toàn quốc.
Người đứng đầu cơ sở xét trong 03 tháng kể từ ngày nhận đơn hoặc từ ngày hoàn thành áp dụng thử; có thể lập hội đồng nhưng không bắt buộc trong mọi trường hợp.
Tác giả sáng kiến được trả thù lao tối thiểu 7% tiền làm lợi trong năm đầu áp dụng nếu các bên không có thỏa thuận khác.
= khcn | phong-qlkh | sp:tintuc | Quy trình đề xuất đặt hàng nhiệm vụ khoa học và công nghệ cấp tỉnh có gì cần lưu ý
Quyết định của UBND tỉnh quy định quản lý nhiệm vụ khoa học và công nghệ sử dụng ngân sách tỉnh, căn cứ Luật Khoa học và Công nghệ, quy định rõ: đề xuất có thể xuất phát từ sở, ngành, huyện, doanh nghiệp và cá nhân, nhưng phải trả lời được câu hỏi kết quả sẽ giao cho ai sử dụng.
Phiếu đề xuất nêu tính cấp thiết, mục tiêu, nội dung chính, sản phẩm, địa chỉ ứng dụng và dự kiến kinh phí. Hội đồng tư vấn xác định nhiệm vụ sẽ loại các đề xuất trùng với nhiệm vụ đã và đang thực hiện.
Sau khi danh mục được phê duyệt, Sở thông báo tuyển chọn hoặc giao trực tiếp. Tổ chức đăng ký chủ trì phải có chức năng phù hợp, không nợ kết quả của nhiệm vụ trước.
Thông tin về kết quả phải được đăng ký, lưu giữ theo Nghị định số 11/2014/NĐ-CP và Thông tư số 14/2014/TT-BKHCN trong 30 ngày kể từ khi nghiệm thu chính thức.
= khcn | phong-qlkh | lf:tuyentruyen | Nghĩa vụ đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ
Nghiệm thu xong chưa phải là hết trách nhiệm. Nghị định số 11/2014/NĐ-CP về hoạt động thông tin khoa học và công nghệ buộc tổ chức chủ trì phải đăng ký kết quả nhiệm vụ sử dụng ngân sách nhà nước tại cơ quan có thẩm quyền.
Hồ sơ gồm phiếu đăng ký, báo cáo tổng hợp bản giấy có xác nhận, bản điện tử không đặt mật khẩu, bản sao biên bản hội đồng và dữ liệu điều tra nếu có. Thời hạn là 30 ngày.
Nhiệm vụ không sử dụng ngân sách được khuyến khích đăng ký, nhất là khi doanh nghiệp muốn dùng kết quả làm căn cứ xin công nhận doanh nghiệp khoa học và công nghệ.
Chậm đăng ký, không giao nộp kết quả thuộc hành vi vi phạm hành chính quy định tại Nghị định số 51/2019/NĐ-CP, có thể bị phạt tiền và buộc giao nộp.
= khcn | phong-khtc | nv:chidao | Văn bản mới về định mức chi ngân sách cho nhiệm vụ khoa học và công nghệ và cách áp dụng tại địa phương
Việc xây dựng dự toán đề tài vẫn dựa trên Thông tư liên tịch số 55/2015/TTLT-BTC-BKHCN và Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC về khoán chi. HĐND tỉnh đã quyết định mức chi cụ thể tại địa phương, các tổ chức chủ trì cần nắm để không phải lập lại dự toán.
Tiền công tính theo hệ số và số ngày công của từng chức danh: chủ nhiệm, thành viên chính, thư ký khoa học, kỹ thuật viên. Dự toán phải chia rõ phần khoán và phần không khoán.
Nhiệm vụ khoán đến sản phẩm cuối cùng phải xác định được tên, chỉ tiêu chất lượng, số lượng sản phẩm và tổng dự toán đã tính đúng, tính đủ.
Khi quyết toán, tổ chức chủ trì lập bảng kê chứng từ theo nội dung, không gửi hóa đơn gốc về Sở nhưng phải lưu giữ để phục vụ kiểm tra.
= khcn | phong-qlkh | lf:tuyentruyen | Chế độ đãi ngộ, trọng dụng cá nhân hoạt động khoa học và công nghệ
Nghị định số 40/2014/NĐ-CP và Nghị định số 27/2020/NĐ-CP sửa đổi, bổ sung quy định việc sử dụng, trọng dụng cá nhân hoạt động khoa học và công nghệ. Đây là nhóm chính sách được đội ngũ nghiên cứu trong tỉnh quan tâm nhiều nhất.
Người được giao chủ trì nhiệm vụ cấp quốc gia đặc biệt quan trọng được hưởng ưu đãi về lương, nhà ở công vụ, phương tiện làm việc. Nhà khoa học trẻ tài năng được ưu tiên giao nhiệm vụ tiềm năng, cấp kinh phí dự hội thảo.
Việc xét thăng hạng không qua thi được áp dụng với người có thành tích như chủ trì nhiệm vụ đạt kết quả, có văn bằng bảo hộ, được giải thưởng.
Ở cấp tỉnh, cơ quan quản lý trực tiếp có trách nhiệm rà soát, đề nghị chế độ cho cá nhân đủ điều kiện; cá nhân gửi hồ sơ kèm minh chứng về cơ quan mình công tác.
= cn | tt-ung-dung | lf:tuyentruyen | Hỗ trợ doanh nghiệp khởi nghiệp sáng tạo: những chính sách cần nắm trong Nghị định số 80/2021/NĐ-CP
Nghị định số 80/2021/NĐ-CP hướng dẫn Luật Hỗ trợ doanh nghiệp nhỏ và vừa dành riêng một chương cho doanh nghiệp khởi nghiệp sáng tạo, lĩnh vực Sở Khoa học và Công nghệ được giao làm đầu mối tại tỉnh.
Doanh nghiệp được hỗ trợ chi phí sử dụng cơ sở kỹ thuật, cơ sở ươm tạo, khu làm việc chung; tư vấn về sở hữu trí tuệ; thử nghiệm, hoàn thiện sản phẩm mới; duy trì tài khoản trên sàn thương mại điện tử quốc tế.
Tiêu chí lựa chọn gồm có giải thưởng khởi nghiệp, có văn bằng bảo hộ hoặc được quỹ đầu tư cam kết rót vốn. Nhóm sáng lập chỉ có ý tưởng trên giấy chưa thuộc diện này nhưng có thể tham gia chương trình ươm tạo.
Đơn đăng ký gửi Trung tâm Ứng dụng để được hướng dẫn hoàn thiện, miễn phí.
= tt | thanh-tra | nv:thanhtra | Quyền và nghĩa vụ của doanh nghiệp khi được thanh tra chuyên ngành khoa học và công nghệ
Làm việc với đoàn thanh tra, nhiều chủ cơ sở lúng túng vì không biết mình được quyền gì. Nghị định số 213/2013/NĐ-CP về tổ chức và hoạt động của thanh tra ngành khoa học và công nghệ và pháp luật thanh tra quy định khá rõ vấn đề này.
Đối tượng thanh tra được xem quyết định, được giải trình, được từ chối cung cấp thông tin thuộc bí mật nhà nước, được kiến nghị khi thấy đoàn có hành vi gây khó khăn.
Cùng với đó là nghĩa vụ chấp hành quyết định, cung cấp đầy đủ tài liệu về đo lường, chất lượng, sở hữu công nghiệp, an toàn bức xạ; ký biên bản và ghi ý kiến nếu không đồng ý.
Trong một năm, một doanh nghiệp không bị thanh tra, kiểm tra quá một lần về cùng nội dung theo Chỉ thị số 20/CT-TTg, trừ khi có dấu hiệu vi phạm rõ ràng.
= tt | thanh-tra | lf:tuyentruyen | Hưởng ứng Ngày Pháp luật 9/11: những quy định của ngành khoa học và công nghệ cần đến với người dân
Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2022 được Sở hưởng ứng bằng chuỗi bài giới thiệu chính sách thuộc lĩnh vực do Sở quản lý. Bài viết này điểm lại ba nội dung người dân hỏi nhiều nhất trong năm.
Thứ nhất, quyền được cân đúng, đo đúng: Luật Đo lường cho phép người tiêu dùng yêu cầu kiểm tra lượng hàng ngay tại nơi bán; cơ sở có trách nhiệm tạo điều kiện.
Thứ hai, quyền đối với tên gọi sản phẩm: ai nộp đơn đăng ký nhãn hiệu trước được ưu tiên, việc dùng trước chỉ được xét trong những trường hợp hẹp.
Thứ ba, an toàn khi chụp X-quang: cơ sở y tế phải có giấy phép, người bệnh được che chắn bộ phận không cần chụp, phụ nữ mang thai phải được cảnh báo.
Mỗi nội dung đều có cơ quan giải đáp cụ thể của Sở và được hướng dẫn miễn phí.
= tdc | chi-cuc-tdc | nv:tintinh | Siết chất lượng đèn LED trên thị trường: doanh nghiệp, người bán cần tuân thủ quy định nào
Sản phẩm chiếu sáng bằng công nghệ LED phải phù hợp QCVN 19:2019/BKHCN về an toàn và tương thích điện từ. Kể từ khi các yêu cầu có hiệu lực đầy đủ, bóng đèn LED không có dấu CR không được phép lưu thông.
Quy chuẩn áp dụng với bóng LED có ba-lát lắp liền, đèn LED thông dụng cố định và di động, bóng LED hai đầu. Hàng trưng bày triển lãm, hàng mẫu được miễn áp dụng.
Doanh nghiệp sản xuất chứng nhận theo phương thức 5, hàng nhập khẩu có thể chọn phương thức 7 cho từng lô. Kết quả thử nghiệm phải do phòng được chỉ định thực hiện.
Đại lý và cửa hàng điện cần yêu cầu nhà cung cấp giao kèm bản sao giấy chứng nhận, kiểm tra nhãn phụ tiếng Việt, không nhập hàng trôi nổi chỉ vì giá rẻ.
= tdc | chi-cuc-tdc | lf:thongbao | Hướng dẫn chuyển đổi, áp dụng quy chuẩn địa phương và công bố tiêu chuẩn cơ sở cho sản phẩm OCOP
Không có tiêu chuẩn công bố, sản phẩm OCOP khó vào siêu thị. Luật Tiêu chuẩn và Quy chuẩn kỹ thuật cho phép cơ sở tự xây dựng và công bố tiêu chuẩn cơ sở (TCCS), miễn là không trái với quy chuẩn kỹ thuật và quy định của pháp luật có liên quan.
Trình tự gồm: khảo sát tiêu chuẩn quốc gia tương ứng; xác định chỉ tiêu cảm quan, lý hóa, vi sinh; lấy mẫu thử nghiệm; viết dự thảo, lấy ý kiến trong cơ sở và người đứng đầu ký ban hành.
Thông tư số 21/2007/TT-BKHCN hướng dẫn về xây dựng và áp dụng tiêu chuẩn; các biểu mẫu được đăng kèm để bà con dễ làm theo.
Sau khi công bố, cơ sở ghi số hiệu TCCS trên nhãn, duy trì kiểm tra định kỳ và sửa đổi khi thay công thức. TCCS hết hiệu lực vẫn ghi trên nhãn được xem là thông tin sai.
"""

# 2020-2021: the right kind in the right place, but the wrong year.
OTHER_YEARS = """
= tdc | chi-cuc-tdc | lf:tuyentruyen | Phổ biến Thông tư số 07/2019/TT-BKHCN về phương tiện đo nhóm 2
Thông tư số 07/2019/TT-BKHCN sửa đổi, bổ sung Thông tư số 23/2013/TT-BKHCN quy định về đo lường đối với phương tiện đo nhóm 2, trong đó cập nhật danh mục, biện pháp kiểm soát và chu kỳ kiểm định.
Nhiều loại phương tiện được bổ sung như đồng hồ khí dân dụng kiểu màng, phương tiện đo độ ồn, máy đo nồng độ cồn trong hơi thở. Một số loại khác chuyển sang chỉ kiểm định ban đầu.
Tổ chức sử dụng cần đối chiếu danh mục mới, lập lịch kiểm định và bố trí kinh phí trong dự toán hằng năm. Tổ chức kiểm định phải rà soát phạm vi được chỉ định.
Việc mua sắm phương tiện mới phải lưu ý yêu cầu phê duyệt mẫu trước khi sản xuất, nhập khẩu.
= tdc | chi-cuc-tdc | lf:tuyentruyen | Hướng dẫn ghi nhãn khẩu trang, nước rửa tay trong thời gian phòng, chống dịch
Trước nhu cầu tăng cao, nhiều cơ sở chuyển sang sản xuất khẩu trang vải. Nghị định số 43/2017/NĐ-CP quy định nội dung bắt buộc trên nhãn gồm tên hàng, tên và địa chỉ tổ chức chịu trách nhiệm, xuất xứ và các nội dung theo tính chất của hàng.
Khẩu trang vải không phải trang thiết bị y tế thì không được ghi công dụng phòng bệnh như khẩu trang y tế. Nước rửa tay phải có số công bố của cơ quan có thẩm quyền.
Cơ sở nên xây dựng tiêu chuẩn cơ sở, thử nghiệm độ thoáng khí, độ bền màu và giữ kết quả để xuất trình khi cần.
Người tiêu dùng cần xem kỹ nhãn, không mua hàng không rõ nguồn gốc rao bán trên mạng.
= tdc | chi-cuc-tdc | nv:tdc | Một số quy định về quản lý chất lượng xăng dầu theo QCVN 1:2015/BKHCN
Quy chuẩn kỹ thuật quốc gia QCVN 1:2015/BKHCN quy định mức giới hạn với các chỉ tiêu liên quan đến an toàn, sức khỏe, môi trường của xăng, nhiên liệu điêzen và nhiên liệu sinh học.
Thương nhân đầu mối phải thực hiện chứng nhận hợp quy, công bố hợp quy; cửa hàng bán lẻ lưu bản sao giấy chứng nhận, hóa đơn và mẫu lưu khi nhận hàng.
Việc pha trộn chỉ được thực hiện tại cơ sở đã đăng ký. Khi phát hiện xăng có màu, mùi lạ, cửa hàng phải ngừng bán, báo nhà cung cấp và cơ quan quản lý.
Hồ sơ chất lượng được lưu ít nhất cho đến lần nhập hàng kế tiếp và theo thời hạn của pháp luật chuyên ngành.
= shtt | phong-qlcn | lf:shtt | Giới thiệu Chương trình phát triển tài sản trí tuệ đến năm 2030 và các nội dung địa phương được tham gia
Ngày 24/12/2020, Thủ tướng Chính phủ ban hành Quyết định số 2205/QĐ-TTg phê duyệt Chương trình phát triển tài sản trí tuệ đến năm 2030, với nhiều nội dung địa phương và doanh nghiệp được tham gia.
Chương trình tập trung tăng cường tạo ra tài sản trí tuệ, thúc đẩy đăng ký, nâng cao hiệu quả quản lý và khai thác, phát triển các tổ chức trung gian và hình thành văn hóa sở hữu trí tuệ.
Kinh phí gồm ngân sách trung ương, ngân sách địa phương và vốn đối ứng. Tổ chức chủ trì được lựa chọn công khai theo quy trình.
Các hội nghề, hợp tác xã có sản phẩm đặc sản nên đề xuất sớm để được xem xét đưa vào kế hoạch.
= atbx | phong-qlcn | nv:atbx | Hướng dẫn kê khai thiết bị X-quang và đăng ký nhân viên bức xạ
Theo Nghị định số 142/2020/NĐ-CP, trong vòng 07 ngày làm việc kể từ khi nhận thiết bị, cơ sở phải khai báo với Sở Khoa học và Công nghệ. Phiếu khai báo ghi rõ hãng, số máy, năm sản xuất, điện áp và dòng tối đa.
Nhân viên bức xạ được cấp chứng chỉ khi giữ vị trí người phụ trách an toàn, tẩy xạ, vận hành máy gia tốc và một số vị trí khác.
Cơ sở lập hồ sơ riêng cho từng người: giấy chứng nhận đào tạo, kết quả đọc liều, hồ sơ sức khỏe.
Khi chuyển nhượng hoặc ngừng sử dụng thiết bị, phải làm thủ tục khai báo và chấm dứt hoạt động.
= cn | phong-qlcn | lf:tuyentruyen | Những điểm doanh nghiệp cần biết về Luật Chuyển giao công nghệ năm 2017
Luật Chuyển giao công nghệ năm 2017 có nhiều thay đổi so với luật cũ, trong đó đưa quy định đăng ký hợp đồng chuyển giao trở lại và chặt chẽ hơn trong kiểm soát công nghệ lạc hậu.
Luật khuyến khích chuyển giao vào địa bàn khó khăn, hỗ trợ doanh nghiệp đổi mới công nghệ, phát triển thị trường khoa học và công nghệ.
Doanh nghiệp được góp vốn bằng quyền sở hữu công nghệ, được vay ưu đãi từ quỹ và tính chi phí hợp lý khi hợp đồng được đăng ký.
Các cơ sở sản xuất nên rà soát trình độ công nghệ theo Thông tư số 17/2019/TT-BKHCN để có căn cứ đổi mới.
= khcn | phong-qlkh | lf:tuyentruyen | Tuyên truyền Nghị định số 27/2020/NĐ-CP về sử dụng, trọng dụng cá nhân hoạt động khoa học và công nghệ
Nghị định số 27/2020/NĐ-CP sửa đổi Nghị định số 40/2014/NĐ-CP gỡ nhiều vướng mắc về xét thăng hạng, kéo dài thời gian công tác và cơ chế tự chủ cho nhà khoa học.
Cá nhân hoạt động khoa học được tự chủ trong tuyển chọn cộng sự, sử dụng kinh phí và công bố kết quả.
Người có học vị tiến sĩ, chủ trì nhiệm vụ cấp bộ, cấp tỉnh trở lên có thể được xét đặc cách khi đủ tiêu chuẩn.
Cơ quan sử dụng có trách nhiệm rà soát và công khai danh sách.
= tt | thanh-tra | nv:thanhtra | Tìm hiểu mức phạt đối với hành vi gian lận đo lường trong mua bán hàng hóa
Nghị định số 119/2017/NĐ-CP quy định mức phạt tối đa trong lĩnh vực tiêu chuẩn, đo lường và chất lượng sản phẩm là 150 triệu đồng đối với cá nhân và 300 triệu đồng đối với tổ chức, trừ một số hành vi tính theo giá trị hàng hóa.
Hành vi tác động làm sai lệch phương tiện đo, dùng cân không kiểm định, bán thiếu lượng đều có khung phạt riêng và kèm biện pháp khắc phục hậu quả.
Ngoài tiền phạt, cơ sở có thể bị tước quyền sử dụng giấy chứng nhận kiểm định, tịch thu tang vật.
Người tiêu dùng phát hiện gian lận nên giữ hóa đơn, tem, ghi lại thời điểm và báo cơ quan chức năng.
= tdc | chi-cuc-tdc | sp:tintuc | Đề án 996 về tăng cường, đổi mới hoạt động đo lường: doanh nghiệp được hỗ trợ gì?
Quyết định số 996/QĐ-TTg phê duyệt Đề án tăng cường, đổi mới hoạt động đo lường hỗ trợ doanh nghiệp Việt Nam nâng cao năng lực cạnh tranh và hội nhập quốc tế giai đoạn đến năm 2025.
Doanh nghiệp tham gia được khảo sát miễn phí, tư vấn xây dựng Chương trình bảo đảm đo lường, đào tạo người làm công tác đo.
Chương trình bảo đảm đo lường xem xét toàn bộ vòng đời sản phẩm, từ phép đo nguyên liệu đầu vào đến thử nghiệm thành phẩm.
Cơ sở quan tâm gửi phiếu đăng ký về Chi cục để được đưa vào danh sách hỗ trợ.
= shtt | phong-qlcn | lf:shtt | Hướng dẫn gia hạn hiệu lực văn bằng bảo hộ nhãn hiệu
Giấy chứng nhận đăng ký nhãn hiệu có hiệu lực 10 năm kể từ ngày nộp đơn. Trong vòng 06 tháng trước ngày hết hạn, chủ văn bằng phải nộp đơn yêu cầu gia hạn và lệ phí.
Nộp muộn được chấp nhận thêm 06 tháng nhưng phải trả 10% lệ phí cho mỗi tháng chậm. Quá thời hạn này, văn bằng hết hiệu lực.
Nhãn hiệu không sử dụng liên tục 05 năm có thể bị yêu cầu chấm dứt hiệu lực. Vì vậy cần lưu hóa đơn, hình ảnh chứng minh việc sử dụng.
Thông tin về văn bằng sắp hết hạn của tổ chức trong tỉnh được Sở nhắc qua thư.
= cn | phong-qlcn | lf:tuyentruyen | Nhập khẩu máy móc, dây chuyền đã qua sử dụng: hướng dẫn thực hiện Quyết định số 18/2019/QĐ-TTg
Quyết định số 18/2019/QĐ-TTg thay thế quy định về điều kiện nhập khẩu máy móc, thiết bị, dây chuyền công nghệ đã qua sử dụng. Nguyên tắc chung là tuổi thiết bị không vượt quá 10 năm và phù hợp quy chuẩn về an toàn, tiết kiệm năng lượng, bảo vệ môi trường.
Doanh nghiệp nộp chứng thư giám định hoặc xác nhận của nhà sản xuất cùng hồ sơ hải quan.
Dây chuyền phải còn ít nhất 85% công suất so với thiết kế, mức tiêu hao nguyên liệu, năng lượng không vượt quá 15%.
Trường hợp vượt tuổi nhưng cần duy trì sản xuất, doanh nghiệp gửi hồ sơ đề nghị Bộ Khoa học và Công nghệ xem xét.
= khcn | phong-qlkh | nv:hoatdong | Giới thiệu quy định về đánh giá, nghiệm thu kết quả nhiệm vụ khoa học và công nghệ cấp tỉnh
Việc đánh giá, nghiệm thu thực hiện qua hai cấp: tự đánh giá của tổ chức chủ trì và hội đồng cấp tỉnh. Quy định của tỉnh dựa trên Thông tư số 11/2014/TT-BKHCN với một số điều chỉnh cho phù hợp địa phương.
Hồ sơ nộp trước khi kết thúc hợp đồng; hội đồng có từ 07 đến 09 thành viên, trong đó hai ủy viên phản biện.
Kết quả xếp loại xuất sắc, đạt, không đạt. Nhiệm vụ không đạt do lỗi chủ quan có thể phải hoàn trả một phần kinh phí.
Sau nghiệm thu, tổ chức chủ trì chỉnh sửa theo kết luận trong 15 ngày và làm thủ tục công nhận.
"""

# 2022 pieces that look like C1 but are outside the department's fields or province.
OFF_FIELD_2022 = """
= off | van-phong | lf:tuyentruyen | Những điểm mới của Luật Phòng, chống ma túy năm 2021 cán bộ, công chức cần nắm | luat_linh_vuc_khac
Luật Phòng, chống ma túy số 73/2021/QH14 có hiệu lực từ ngày 01/01/2022 với nhiều quy định mới về quản lý người sử dụng trái phép chất ma túy, cai nghiện và trách nhiệm của gia đình, nhà trường.
Luật bổ sung chương về quản lý người sử dụng trái phép chất ma túy với thời hạn quản lý 01 năm do Chủ tịch UBND cấp xã quyết định. Gia đình có trách nhiệm phối hợp, động viên người thân khai báo và đăng ký cai nghiện.
Cai nghiện tự nguyện tại gia đình, cộng đồng được hỗ trợ kinh phí; cai nghiện bắt buộc áp dụng với người từ đủ 18 tuổi trong những trường hợp luật định.
Công đoàn cơ quan đề nghị mỗi đoàn viên tuyên truyền trong gia đình và khu dân cư nơi cư trú, không để người thân liên quan đến tệ nạn xã hội.
= off | van-phong | lf:tuyentruyen | Tuyên truyền, hướng dẫn thực hiện quy định về an toàn giao thông dịp nghỉ lễ 30/4 và 01/5 | luat_linh_vuc_khac
Nghị định số 123/2021/NĐ-CP sửa đổi Nghị định số 100/2019/NĐ-CP về xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ đã nâng mức phạt với nhiều hành vi nguy hiểm.
Người điều khiển xe không đội mũ bảo hiểm hoặc không cài quai đúng quy cách, chở quá số người, sử dụng điện thoại khi lái xe sẽ bị phạt nặng hơn trước. Hành vi dừng xe trên cao tốc, đi ngược chiều có thể bị tước giấy phép lái xe.
Công chức, viên chức nêu gương chấp hành: đã uống rượu, bia thì không lái xe; kiểm tra phương tiện trước khi đi đường dài; nhường đường tại nơi đông người.
Thủ trưởng các đơn vị nhắc nhở nhân viên thuộc quyền và chịu trách nhiệm nếu để xảy ra vi phạm nghiêm trọng.
= off | van-phong | lf:tuyentruyen | Hướng dẫn cài đặt và sử dụng ứng dụng VssID - Bảo hiểm xã hội số | luat_linh_vuc_khac
Ứng dụng VssID giúp người lao động theo dõi quá trình đóng, hưởng bảo hiểm xã hội, bảo hiểm y tế trên điện thoại. Theo đề nghị của Bảo hiểm xã hội tỉnh, các cơ quan phổ biến để người lao động đăng ký.
Người dùng tải ứng dụng, chọn đăng ký tài khoản, nhập mã số bảo hiểm và chụp ảnh căn cước. Sau khi hồ sơ được duyệt, mật khẩu gửi qua tin nhắn.
Hình ảnh thẻ bảo hiểm y tế trên ứng dụng được chấp nhận khi khám chữa bệnh, giúp người dân không cần mang thẻ giấy.
Mọi vướng mắc liên hệ cơ quan bảo hiểm xã hội nơi tham gia, không cung cấp mật khẩu cho người khác.
= off | van-phong | nv:chidao | Phổ biến Luật Phòng cháy và chữa cháy cho tiểu thương chợ trung tâm | luat_linh_vuc_khac
Công an tỉnh phối hợp với ban quản lý chợ trung tâm thành phố Sông Cẩm phổ biến Luật Phòng cháy và chữa cháy và Nghị định số 136/2020/NĐ-CP cho hơn 300 hộ kinh doanh.
Báo cáo viên phân tích nguyên nhân các vụ cháy chợ, phần lớn do chập điện và thắp hương tại quầy hàng. Các hộ được hướng dẫn dùng bình chữa cháy xách tay, thoát hiểm khi có khói và cách sắp xếp hàng hóa không chắn lối đi.
Cuối buổi, tiểu thương ký cam kết không câu móc điện, không đun nấu tại ki-ốt và tự trang bị bình chữa cháy.
Ban quản lý chợ sẽ kiểm tra hằng tuần và đọc tên hộ vi phạm trên loa truyền thanh.
= off | van-phong | lf:tuyentruyen | Hỏi đáp chính sách thuế: giảm thuế giá trị gia tăng xuống 8% áp dụng với mặt hàng nào? | luat_linh_vuc_khac
Nghị định số 15/2022/NĐ-CP quy định giảm thuế giá trị gia tăng từ 10% xuống 8% từ ngày 01/02 đến hết 31/12/2022 với một số nhóm hàng hóa, dịch vụ. Nhiều cơ sở gửi câu hỏi về cách lập hóa đơn.
Hỏi: Cửa hàng bán cả hàng được giảm và không được giảm thì lập hóa đơn thế nào? Đáp: cơ sở phải lập hóa đơn riêng cho hàng được giảm thuế suất.
Hỏi: Viễn thông, ngân hàng, bất động sản có được giảm không? Đáp: không, các ngành này thuộc phụ lục loại trừ.
Nội dung do Cục Thuế tỉnh cung cấp, người nộp thuế liên hệ chi cục thuế quản lý trực tiếp để được giải đáp thêm.
= off | van-phong | sp:tintuc | Hướng dẫn thực hiện pháp luật về đấu thầu trong mua sắm phục vụ phòng, chống dịch | dau_thau_quy_dinh
Bộ Kế hoạch và Đầu tư có văn bản hướng dẫn các địa phương về áp dụng chỉ định thầu rút gọn, lựa chọn nhà thầu trong trường hợp đặc biệt khi mua sắm vật tư phòng, chống dịch.
Văn bản lưu ý giá gói thầu phải căn cứ ít nhất một trong các tài liệu: giá thị trường, báo giá, kết quả trúng thầu của gói tương tự. Chủ đầu tư chịu trách nhiệm về tính chính xác của nhu cầu mua sắm.
Kế hoạch lựa chọn nhà thầu và kết quả phải được công khai trên hệ thống mạng đấu thầu quốc gia, trừ gói thầu mật.
Các cơ quan có gói thầu liên quan nghiên cứu và áp dụng theo hướng dẫn của Sở Kế hoạch và Đầu tư.
= off | van-phong | lf:tuyentruyen | Tìm hiểu Luật Thi đua, khen thưởng năm 2022 | luat_linh_vuc_khac
Luật Thi đua, khen thưởng số 06/2022/QH15 được Quốc hội thông qua ngày 15/6/2022, có hiệu lực từ ngày 01/01/2024, thay thế luật năm 2003 và các lần sửa đổi.
Luật quy định rõ nguyên tắc thành tích đến đâu khen thưởng đến đó, quan tâm người lao động trực tiếp, công nhân, nông dân. Thẩm quyền tặng Giấy khen, Bằng khen được mở rộng cho một số chức danh.
Các danh hiệu dành cho hộ gia đình, xã, phường tiêu biểu được bổ sung, thay cho quy định trước đây ở văn bản dưới luật.
Sở Nội vụ đang tham mưu văn bản triển khai; công chức, viên chức tự nghiên cứu nội dung liên quan đến công tác của mình.
= off | van-phong | lf:tuyentruyen | Một số quy định về phòng, chống tác hại của thuốc lá tại nơi làm việc | luat_linh_vuc_khac
Luật Phòng, chống tác hại của thuốc lá quy định cấm hút thuốc hoàn toàn trong khuôn viên cơ sở y tế, giáo dục và trong nhà tại nơi làm việc. Người đứng đầu phải treo biển báo, không để gạt tàn tại phòng họp.
Mức phạt với người hút thuốc tại địa điểm cấm được nêu trong Nghị định số 117/2020/NĐ-CP về lĩnh vực y tế.
Công đoàn vận động đoàn viên ký cam kết, xây dựng môi trường không khói thuốc, đưa nội dung này vào tiêu chí bình xét lao động tiên tiến.
Đường dây tư vấn cai nghiện thuốc lá miễn phí đã được niêm yết ở bảng tin.
= off | phong-qlcn | lf:tuyentruyen | Tỉnh Đông Khê hướng dẫn các làng nghề đăng ký nhãn hiệu tập thể | tinh_khac
Sở Khoa học và Công nghệ tỉnh Đông Khê vừa ban hành bộ tài liệu hướng dẫn các làng nghề trên địa bàn tỉnh này đăng ký nhãn hiệu tập thể, gồm mẫu quy chế và bản đồ vùng sản xuất.
Theo lãnh đạo ngành khoa học của tỉnh bạn, sau ba năm đã có 14 nhãn hiệu tập thể được cấp, doanh thu của các làng nghề đúc đồng, dệt lụa tăng đáng kể.
Tài liệu được in phát miễn phí tại UBND các xã của tỉnh Đông Khê. Bài học ở đây là chính quyền xã phải vào cuộc cùng người dân.
Tin do báo Đông Khê cung cấp, Ban biên tập giới thiệu để bạn đọc tham khảo.
= off | phong-qlcn | nv:tdc | Tây Lĩnh: tập huấn quy định về nhãn hàng hóa cho doanh nghiệp xuất khẩu | tinh_khac
Ngày hội doanh nghiệp tỉnh Tây Lĩnh có hơn 120 cơ sở dự lớp tập huấn về nhãn hàng hóa do cơ quan chuyên môn của tỉnh này tổ chức. Giảng viên nhấn mạnh yêu cầu ghi xuất xứ với hàng xuất khẩu.
Đại diện một công ty thủy sản Tây Lĩnh chia sẻ việc bị trả hàng do nhãn phụ dịch sai thành phần gây dị ứng.
Chương trình hỗ trợ nhãn hàng hóa chỉ áp dụng cho doanh nghiệp có trụ sở ở Tây Lĩnh, kéo dài đến hết năm.
Cách làm của tỉnh bạn được nhiều địa phương quan tâm tìm hiểu.
= off | van-phong | lf:tuyentruyen | Hướng dẫn các quy định mới về tuyển sinh vào lớp 10 | luat_linh_vuc_khac
Sở Giáo dục và Đào tạo đã có công văn hướng dẫn tuyển sinh vào lớp 10 trung học phổ thông công lập với ba môn thi. Con em công chức, viên chức đăng ký theo nơi cư trú.
Thí sinh được đăng ký hai nguyện vọng vào trường công lập trong cùng khu vực, điểm ưu tiên thực hiện theo quy chế. Hồ sơ nộp trực tuyến qua hệ thống của ngành giáo dục.
Phụ huynh cần lưu ý thời gian thay đổi nguyện vọng và địa điểm thi được công bố trước ngày thi một tuần.
Ban biên tập đăng lại để phụ huynh trong cơ quan tiện theo dõi.
= off | van-phong | lf:thongbao | Cảnh báo lừa đảo qua điện thoại và hướng dẫn phòng tránh của Công an tỉnh | luat_linh_vuc_khac
Thời gian qua trên địa bàn tỉnh xảy ra nhiều vụ giả danh cán bộ công an, viện kiểm sát gọi điện đe dọa để chiếm đoạt tài sản. Công an tỉnh hướng dẫn người dân một số cách nhận biết.
Cơ quan chức năng không làm việc qua điện thoại, không yêu cầu chuyển tiền vào tài khoản cá nhân. Khi nhận cuộc gọi lạ xưng là cán bộ, hãy tắt máy và báo công an phường.
Không bấm vào đường dẫn lạ, không cung cấp mã OTP, không cài phần mềm do người lạ gửi.
Người dân tuyên truyền cho người cao tuổi trong gia đình để cùng cảnh giác.
"""
