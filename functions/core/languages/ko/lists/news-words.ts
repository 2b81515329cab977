/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say 말했 밝혔 전했 발표 설명 따르면 주장 덧붙 말한 말하 언급 강조
  police 경찰
  president 대통령
  minister 장관 총리
  government 정부 행정부
  court 법원 재판 판사 법정 대법원
  law 법안 법률
  lawyer 변호사 검찰 검사
  school 학교 고등학교 초등
  student 학생
  university 대학
  teacher 교사 교수 선생
  hospital 병원
  doctor 의사 박사
  health 건강 보건 의료
  game 경기 게임
  team 팀
  player 선수
  goal 골 득점 목표
  season 시즌
  club 클럽 구단
  coach 감독 코치
  win 승리 우승 이겼 이기
  lose 패배 잃 졌 손실
  champion 챔피언 우승 선수권 컵
  race 경주 레이스 인종
  film 영화
  music 음악 노래 앨범 밴드 가수 콘서트
  company 회사 기업 업체
  market 시장
  bank 은행
  price 가격 비용 물가
  money 돈 자금 지불 기금
  tax 세금 관세
  job 일자리 직장 고용 근로
  oil 석유 기름 원유 가스
  water 물 수도
  fire 불 화재 화염
  house 집 주택 건물
  family 가족
  mother 어머니 엄마
  father 아버지 아빠
  parents 부모
  child 아이 어린이 아동 자녀
  boy 소년
  girl 소녀
  son 아들
  daughter 딸
  wife 아내 부인
  husband 남편
  brother 형제 동생
  sister 자매 누나 언니
  friend 친구
  woman 여성 여자
  man 남성 남자
  people 사람 시민 국민 명. 명이 명은 명을 명의
  city 도시
  country 나라 국가
  world 세계
  war 전쟁 분쟁
  army 군대 병사 부대 군인 군은
  attack 공격 습격 테러 폭행
  weapon 무기 총 폭탄 미사일
  kill 죽 사망 살해 숨졌 숨진 살인
  injure 부상 다쳤 다친
  arrest 체포 구금 구속
  prison 감옥 교도소 수감 징역
  crime 범죄
  victim 피해자 희생
  election 선거 당선
  vote 투표 표를
  party 정당 파티
  parliament 의회 국회
  congress 의회 상원 하원 의원
  leader 지도자 대표
  book 책 저자 작가 소설
  car 자동차 차량 트럭 승용차
  road 도로 거리
  train 기차 열차 철도
  plane 비행기 항공 비행
  airport 공항
  ship 선박 함 배를 여객선
  sea 바다 해안 해변
  dog 강아지
  animal 동물
  storm 폭풍 허리케인 태풍 바람
  phone 전화 휴대
  internet 인터넷 온라인 웹
  media 언론 신문 기자 매체 보도
  report 보고서 보도 보고
  investigate 수사 조사
  decision 결정 판결
  agree 합의 동의 협정
  meeting 회의 회담 만났 정상회담
  year 년 연
  month 월. 월에 개월
  week 주간 지난주 이번주 주일
  day 일. 일에 하루
  hour 시간
  minute 분
  night 밤
  morning 아침 오전
  evening 저녁
  today 오늘
  yesterday 어제
  tomorrow 내일
  north 북부 북쪽 북한 북서 북동
  south 남부 남쪽 남동 남서 한국
  east 동부 동쪽
  west 서부 서쪽
  new 신규 뉴 새로운 새로
  young 젊 청년 어린
  old 살 오래 나이 세의 세인
  black 흑 검은
  white 하얀
  red 레드 빨간 붉은
  green 녹 초록
  food 음식 식품 식당
  economy 경제
  trade 무역 수출 수입
  climate 기후
  church 교회 주교 교황
  island 섬
  body 몸 시신
  head 머리
  hand 손
  eye 눈
  heart 심장 마음
  love 사랑
  hope 희망 바라 기대
  fear 두려 공포 우려
  think 생각 믿
  know 알 아는
  life 삶 생명 인생 생활
  history 역사
  future 미래 앞으로
  problem 문제
  question 질문 물었
  answer 대답 답 응답
  help 도움 도와 지원 돕
  end 끝 종료 마지막
  begin 시작
  because 때문 왜냐
  but 그러나 하지만 지만
  not 않 없 아니 못
  if 만약 면
  after 후 뒤 이후
  before 전 앞서
  also 또한 또
  all 모든 모두 전체
  where 어디
  never 결코 절대
  group 그룹 단체
  part 부분 일부
  show 쇼 프로그램 보여 전시
  security 보안 안전 안보
  right 권리
  free 자유 무료
  plan 계획
  project 프로젝트 사업
  science 과학 연구
  space 우주 로켓 위성
  money2 백만 만. 억. 만명 조.
  visit 방문
  video 비디오 영상 동영상
  photo 사진
  name 이름
  place 장소 곳에
  return 돌아 복귀
  leave 떠나 떠났
  rise 증가 상승 늘
  fall 하락 감소 떨어
`;
