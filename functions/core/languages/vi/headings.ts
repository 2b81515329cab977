import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Tóm tắt',
  keyFacts: 'Thông tin chính',
  quotes: 'Trích dẫn',
  people: 'Nhân vật',
  organizations: 'Tổ chức',
  places: 'Địa điểm',
  figures: 'Số liệu',
  source: 'Nguồn',
  original: 'Bản gốc',
  translatedFrom: 'Dịch từ',
  notNamed: 'Không nêu tên người nói',
  needsReview: 'Cần xem lại',
  notChecked: 'Bản dịch chưa được kiểm tra',
  notVerified: 'Chưa xác minh',
  sourceSentence: 'Câu trong bài',
  machineMade: 'Do máy tạo; mỗi thông tin và mỗi trích dẫn đều dẫn về bài viết.',
  reported: 'Lời thuật lại, không nguyên văn',
  takenFromArticle: 'Lấy từ bài viết',
  superseded: 'Không còn cập nhật',
});
