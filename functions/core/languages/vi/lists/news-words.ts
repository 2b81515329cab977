/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say nói. biết tuyên. thêm theo. phát
  police cảnh
  president tổng thống chủ
  minister bộ trưởng thủ
  government chính phủ quyền
  court tòa toà thẩm
  law luật
  lawyer luật công
  school trường
  student sinh học
  university đại
  hospital viện
  doctor bác sĩ
  health sức khỏe khoẻ y.
  game trận đấu trò
  team đội
  player cầu
  season mùa
  win thắng
  lose thua mất
  champion vô địch cúp
  film phim
  music nhạc bài
  company công ty
  market thị
  bank ngân hàng
  price giá
  money tiền
  tax thuế
  job việc
  oil dầu
  water nước
  fire cháy lửa
  house nhà
  family gia đình
  mother mẹ
  father cha. bố
  child trẻ con.
  son trai
  daughter gái
  wife vợ
  husband chồng
  friend bạn
  woman phụ nữ
  man đàn ông
  people người dân
  city thành phố
  country nước quốc
  world thế giới
  war chiến
  army quân lính
  attack tấn
  weapon súng vũ bom bắn
  kill chết giết mạng
  injure thương
  arrest bắt
  prison tù. tù
  crime tội
  victim nạn
  election bầu
  vote phiếu bầu
  party đảng
  parliament nghị
  leader lãnh
  book sách
  car xe.
  road đường phố
  train tàu
  plane bay
  airport sân
  ship tàu thuyền
  sea biển
  dog chó
  animal vật
  storm bão
  phone thoại
  media báo
  report báo cáo
  investigate điều tra
  decision quyết
  agree thỏa thuận
  meeting họp gặp
  year năm
  month tháng
  week tuần
  day ngày
  hour giờ
  minute phút
  night đêm
  morning sáng
  evening tối
  today hôm nay nay.
  yesterday qua.
  north bắc
  south nam.
  east đông
  west tây
  new mới
  young trẻ
  old tuổi già
  black đen
  white trắng
  red đỏ
  food ăn. thực
  economy kinh
  trade thương mại
  climate khí hậu
  island đảo
  river sông
  head đầu
  hand tay
  eye mắt
  love yêu
  hope hy
  fear sợ lo.
  think nghĩ tin.
  life sống đời
  history lịch sử
  future tương lai
  problem vấn đề
  question hỏi
  answer trả
  help giúp
  end kết cuối
  begin đầu
  because vì. bởi
  but nhưng tuy
  not không chưa chẳng
  if nếu
  after sau
  before trước
  also cũng
  all tất cả mọi
  where đâu nơi
  group nhóm
  part phần
  security an.
  free tự do miễn
  plan kế hoạch
  project dự án
  science khoa nghiên
  money2 triệu tỷ tỉ
  visit thăm
  name tên
  place nơi chỗ
  return trở
  leave rời
  rise tăng
  fall giảm rơi
`;
