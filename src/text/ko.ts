/**
 * The words of pages in Korean, as newspapers of Seoul write it. No particle hangs on a name or a number that is put
 * in: its form would depend on the last letter, which may be Latin.
 */
import type { Text } from './en.ts';
import { toKindPhrases } from './kind-phrases.ts';

const dialect = 'ko-KR';
const numbers = new Intl.NumberFormat(dialect);
const write = (n: number): string => numbers.format(n);
/** Between two dates. Held to the first: browsers begin a line with the sign where it follows Hangul. */
const until = '\u2060~';

const kindsOfPublishers = {
  'state-media': '관영 매체',
  'news-agency': '통신사',
  newspaper: '언론사',
  official: '공공기관',
  'think-tank': '연구기관',
  ngo: '비정부기구',
  academic: '학술기관',
  aggregator: '뉴스 모음 사이트',
};

const kindsOfDossiers = {
  person: '인물',
  organisation: '조직',
  weapon: '무기',
  treaty: '조약·결의',
  place: '장소',
  project: '사업',
};

/** Terms of likelihood of ICD 203. */
const terms = {
  'almost no chance': '가능성 거의 없음',
  'very unlikely': '가능성 매우 낮음',
  unlikely: '가능성 낮음',
  'roughly even chance': '가능성 반반',
  likely: '가능성 높음',
  'very likely': '가능성 매우 높음',
  'almost certain': '거의 확실',
};

const degrees = { low: '낮음', moderate: '보통', high: '높음' };

const sayRange = (from: number, to: number): string => `${String(from)}~${String(to)}%`;

/** "발언자 12명 전체"; one is not called all. */
const countAll = (n: number, counted: string): string => (n === 1 ? counted : `${counted} 전체`);

export const ko: Text = {
  direction: 'ltr',
  dialect,
  punctuation: {
    comma: ', ',
    list: ', ',
    semicolon: '; ',
    colon: ': ',
    open: '“',
    close: '”',
    innerOpen: '‘',
    innerClose: '’',
    beforeTime: ' ',
  },
  isolate: (name) => name,

  site: {
    skip: '본문으로 건너뛰기',
    mainNavigation: '주 메뉴',
    menuTopics: '주제',
    menuCountries: '국가',
    menuClaims: '진술',
    menuSources: '출처',
    menuArchive: '지난 기사',
    menuSearch: '검색',
    menuFeeds: '피드',
    theme: { system: '색상: 시스템 설정', light: '색상: 밝게', dark: '색상: 어둡게' },
    newest: (day) => `최신 기사 ${day}`,
    nothingPublished: '아직 게재된 기사가 없습니다',
    footerNavigation: '사이트 소개',
    footerPromise: '쿠키도 추적도 없습니다. 링크는 바뀌지 않습니다.',
    feedOfSite: (site) => `${site}: 전체 기사`,
    feedOf: (site, subject) => `${site}: ${subject}`,
    feedInForm: (title, form) => ({ rss: title, atom: `${title} (Atom)`, json: `${title} (JSON)` })[form],
    breadcrumbs: '현재 위치',
    home: '홈',
  },

  workTypes: {
    analysis: '분석',
    explainer: '해설',
    briefing: '브리핑',
    'fact-sheet': '팩트시트',
  },

  publisherKinds: kindsOfPublishers,

  sourcesOfKind: toKindPhrases(kindsOfPublishers, (n, kind) => `${kind} ${write(n)}건`),

  publishersOfKind: toKindPhrases(kindsOfPublishers, (n, kind) => `${kind} ${write(n)}곳`),

  held: {
    draft: '초안: 미게재',
    embargo: (moment) => `${moment}까지 보도 유예`,
    preview: (moment) => `${moment} 기준 미리보기: 미게재`,
    titled: (title) => `미리보기: ${title}`,
  },

  article: {
    byline: '글',
    published: '게재',
    asOf: '기준일',
    written: '작성일',
    datesOf: (asOf, written) => `기준일 ${asOf} · 작성일 ${written}`,
    updated: '수정',
    footnotes: '각주',
    footnoteBack: (note, place) =>
      place > 1
        ? `본문 각주 ${String(note)}번의 ${String(place)}번째 자리로 돌아가기`
        : `본문 각주 ${String(note)}번 자리로 돌아가기`,
    dataLink: (rows) => `데이터(CSV, ${write(rows)}행)`,
    documentFacts: (kind, size) => `(${kind}, ${size})`,
    readingTime: (minutes) => `읽는 시간 ${write(minutes)}분`,
    developing: '진행 중',
    developingNote: '새로운 사실이 계속 전해지고 있어 기사 내용이 바뀔 수 있습니다. 진행 중 표시 기한:',
    aboutType: (type) => `여기서 말하는 “${type}”의 뜻`,
    keyPoints: '핵심 내용',
    skipToText: '본문으로 건너뛰기',
    skipToSources: '출처로 건너뛰기',
    skipToRelated: '관련 기사로 건너뛰기',
    skipToContents: '차례로 건너뛰기',
    moreKeyPoints: (n) => `핵심 내용 ${write(n)}개 더 보기`,
    contents: '이 기사의 차례',
    analysis: '본지 분석',
    withAnalysis: '본지 분석 포함',
    sources: '출처',
    carriedBy: (origin, n) => `${origin}: 전한 출처 ${write(n)}건`,
    otherSources: () => '그 밖의 출처',
    moreLinks: (n) => `이 기사의 링크 ${write(n)}개 더 보기`,
    printedFrom: '이 기사와 모든 출처:',
    relays: (agency) => `${agency} 인용`,
    untitled: '보도',
    inLanguage: (language) => `언어: ${language}`,
    about: (date) => `${date}경`,
    accessed: (day) => `${day} 열람`,
    read: {
      page: (day) => `${day} 읽음`,
      excerpt: (day) => `${day} 발췌본 읽음`,
      repost: (day) => `${day} 전재본 읽음`,
      headline: (day) => `${day} 제목만 읽음`,
    },
    readAlike: {
      page: (day) => `따로 밝히지 않은 출처는 ${day}에 읽었습니다.`,
      excerpt: (day) => `따로 밝히지 않은 출처는 ${day}에 발췌본을 읽었습니다.`,
      repost: (day) => `따로 밝히지 않은 출처는 ${day}에 전재본을 읽었습니다.`,
      headline: (day) => `따로 밝히지 않은 출처는 ${day}에 제목만 읽었습니다.`,
    },
    translation: (words) => `번역: ${words}`,
    archivedCopy: '보존본',
    archivedCopyOf: (day) => `${day} 보존본`,
    gone: (day) => `페이지 없어짐, 마지막 확인 ${day}`,
    goneSince: (day) => `페이지 없어짐, ${day} 확인`,
    passageGone: (day) => `해당 구절이 페이지에서 없어짐, 마지막 확인 ${day}`,
    changed: (day) => `인용한 말이 페이지에서 없어짐, 마지막 확인 ${day}`,
    archiveRefused: (reason) => `보존본 없음: ${reason}`,
    outlook: '지켜볼 점',
    outlookDue: (day) => `점검 예정 ${day}`,
    outlookOverdue: (day) => `${day} 이후 지연`,
    outlookOpen: '미정',
    outlookAnswered: '답 나옴',
    changes: '이 기사의 변경 내역',
    filedUnder: '분류',
    related: '관련 기사',
    relatedReason: (subjects) => `함께 다룬 주제: ${subjects}`,
    aged: (day) => `${day}에 게재된 기사입니다. 그 뒤 상황이 달라졌을 수 있습니다.`,
    agedNewer: '같은 주제의 최근 기사',
    follow: '구독',
    followTopic: (name) => `피드: ${name}`,
    print: '인쇄',
  },

  languages: {
    heading: '언어',
    translatedFrom: (language) => `${language}에서 옮김:`,
    behind: (statements, others) =>
      `번역 이후 원문이 바뀌었습니다: ${[
        ...(statements > 0 ? [`진술 ${write(statements)}건`] : []),
        ...(others > 0 ? [`그 밖의 대목 ${write(others)}곳`] : []),
      ].join(', ')}.`,
    moreIn: (n, language) => `${language} 기사 ${write(n)}건 더 보기`,
  },

  embed: {
    kinds: { video: '동영상', audio: '음성', post: '게시물' },
    open: {
      video: (site) => `${site}에서 보기`,
      audio: (site) => `${site}에서 듣기`,
      post: (site) => `${site}에서 읽기`,
    },
  },

  // Terms: statement 진술, status 상태 (confirmed 확인, claimed 주장, assessed 평가, disputed 엇갈림), source 출처,
  // publisher 발행처, speaker 발언자, origin 원출처, story 기사, dossier 자료집, standfirst 요약, forecast 예측.
  evidence: {
    statuses: { confirmed: '확인', claimed: '주장', assessed: '평가', disputed: '엇갈림' },
    words: { confirmed: '확인', claimed: '주장', assessed: '평가', disputed: '엇갈림' },
    asserted: {
      confirmed: (speaker) => `확인(${speaker} 발표)`,
      claimed: (speaker) => `주장(${speaker})`,
      assessed: (speaker) => `평가(${speaker})`,
      disputed: (parties) => `엇갈림(${parties})`,
    },
    through: (origins) => `원출처 ${origins}`,
    from: (agencies) => `${agencies} 자료 바탕`,
    readAt: (publishers) => `${publishers}에서 읽음`,
    via: (publishers) => `${publishers} 인용`,
    named: (speaker) => speaker,
    unnamed: (speaker) => speaker,
    aggregator: (publisher) => `${publisher}(뉴스 모음)`,
    ways: (ways) => ways.join(', 또 '),
    likelihood: (term, from, to) => `판단: ${terms[term]}(${sayRange(from, to)})`,
    confidence: (degree) => `신뢰도 ${degrees[degree]}`,
    judged: (term) => `판단: ${terms[term]}`,
    numbered: (publisher, all) => `${publisher}\u00A0${all.join(', ')}`,
    brief: (asserted, read, more) =>
      [asserted, [...read, ...(more > 0 ? [`외 ${write(more)}곳`] : [])].join(', ')].join('\u00A0· '),
    glance: '한눈에 보는 근거',
    counted: {
      confirmed: (n) => `확인 ${write(n)}건`,
      claimed: (n) => `주장 ${write(n)}건`,
      assessed: (n) => `평가 ${write(n)}건`,
      disputed: (n) => `엇갈림 ${write(n)}건`,
    },
    claims: (n) => `진술 ${write(n)}건`,
    sources: (n) => `출처 ${write(n)}건`,
    none: '이 사이트가 출처를 밝히기 전에 게재된 기사입니다.',
    noneListed: '밝힌 출처 없음',
    dated: (sources, countries, from, to) =>
      `${countries === 0 ? '' : `${write(countries)}개국 `}출처 ${write(sources)}건, 날짜 ${
        from === to ? from : `${from}${until}${to}`
      }`,
    oneOrigin: (n, origin) => `보도 ${write(n)}건의 원출처가 모두 같습니다: ${origin}.`,
    mainOrigin: (n, total, origin) =>
      `출처 ${write(total)}건 가운데 ${write(n)}건의 원출처가 같습니다: ${origin}.`,
    own: '본지 분석',
    legend: '표시의 뜻',
    kindsLegend: '출처의 종류',
    summary: (statements, sources) =>
      [
        ...(statements > 0 ? [`진술 ${write(statements)}건`] : []),
        sources === 0 ? '밝힌 출처 없음' : `출처 ${write(sources)}건`,
      ].join(', '),
    alone: (words) => words,
    list: '누가 무엇을 말했나',
    restsOnIt: () => '진술',
    allBy: '모든 진술 보기:',
    alsoStated: '같은 내용을 다룬 기사:',
    copyLink: '링크 복사',
    copied: '링크를 복사했습니다',
    close: '닫기',
    previous: '이전',
    next: '다음',
    sourcesOf: () => '출처',
  },

  origins: {
    heading: '어디에서 나온 내용인가',
    said: '말한 이',
    carried: '전한 곳',
    read: '읽은 곳',
    note: '빈 원: 원문을 확인하지 못함.',
    unseen: (name) => `${name}(원문 미확인)`,
    way: (carrier, readers) =>
      carrier === undefined ? `${readers}에서 읽음` : `${carrier} 인용, ${readers}에서 읽음`,
    chain: (origin, ways) => `${origin}: ${ways.join('; ')}.`,
  },

  forecasts: {
    title: '예측',
    description: '기사가 남긴 물음과 기한 전에 나온 예측, 그리고 그 예측이 얼마나 맞았는지를 보여줍니다.',
    titleOf: (subject) => `예측: ${subject}`,
    descriptionOf: (subject) => `${subject} 관련 기사가 남긴 물음과 기한 전에 나온 예측입니다.`,
    questions: (n) => `물음 ${write(n)}개`,
    forecasts: (n) => `예측 ${write(n)}건`,
    bySubject: { topics: '주제별', countries: '국가별' },
    whole: '전체 예측과 적중도',
    open: '미정',
    overdue: '기한 지남',
    answered: '답 나옴',
    noneOpen: '남은 물음이 없습니다. 다음에 기사가 물음을 던지면 여기에 실립니다.',
    noneAnswered: '아직 답이 나온 물음이 없습니다.',
    noQuestions: '아직 기한을 둔 물음을 던진 기사가 없습니다. 첫 물음이 여기에 실립니다.',
    noForecasts:
      '본지의 예측도, 본지가 인용한 기관의 예측도 아직 기록된 것이 없습니다. 첫 예측은 해당 물음 곁에 실리며, 답이 나오면 점수를 매깁니다.',
    more: (n) => `물음 ${write(n)}개가 아래 데이터에 더 있습니다.`,
    criteria: (criteria, day) => `판정 기준(${day} 작성): ${criteria}`,
    heading: '예측',
    desk: '본지 편집국',
    madeBy: (name, day) => `${name}, ${day}`,
    term: (term, from, to) => `${terms[term]}(${sayRange(from, to)})`,
    both: (percent, term) => `${percent}, ${term}`,
    sources: () => '출처:',
    error: (error) => `제곱오차 ${error}`,
    results: { yes: '예', no: '아니요', partly: '일부', void: '무효' },
    outcome: (result, day) => `${result ?? '결과'}, ${day}`,
    records: '얼마나 맞았나',
    how: '예측 점수를 매기는 방법',
    method: [
      '브라이어 점수는 예측한 확률과 실제 결과의 차이를 제곱해 평균한 값입니다. 매번 확신하고 맞히면 0점, 매번 확신하고 틀리면 1점, 늘 50%라고 하면 0.25점입니다.',
      '물음마다 답이 알려지기 전에 나온 마지막 예측 하나만 셉니다. 숫자가 없는 표현은 ICD 203이 정한 범위의 가운데 값으로 점수를 매기며, 숫자도 그런 표현도 없는 예측은 싣되 점수는 매기지 않습니다. 답이 “일부”이거나 무효인 물음도 점수를 매기지 않습니다.',
      '구간은 95% 윌슨 구간입니다. 예측이 이렇게 적으면 운만으로도 점수가 그만큼 움직입니다. 점수를 매길 예측이 다섯 건보다 적으면 점수를 내지 않습니다.',
    ],
    score: '브라이어 점수',
    scoreOf: (score, low, high) => `${score}(95% 구간 ${low}~${high})`,
    scored: '점수 대상',
    scoredOf: (n, ofWords) =>
      ofWords === 0
        ? `예측 ${write(n)}건`
        : `예측 ${write(n)}건, 그중 ${write(ofWords)}건은 범위의 가운데 값 기준`,
    base: '비교 기준',
    baseOf: (share, score) => `실현 비율 ${share}, 늘 그 비율로 예측했다면 ${score}`,
    discrimination: '구별 능력',
    discriminationOf: (share) =>
      `“예”와 “아니요”를 짝지었을 때 ${share}에서 “예” 쪽 확률을 더 높게 예측(50%면 우연)`,
    discriminationNone: '답이 모두 같아 알 수 없음',
    lead: '예측 시점',
    leadOf: (days) => `답이 나오기 ${write(days)}일 전(중앙값)`,
    parts: '점수의 구성',
    partsOf: (reliability, resolution, uncertainty, spread) =>
      `신뢰도 ${reliability} − 분해도 ${resolution} + 불확실성 ${uncertainty} + 범위 내 분산 ${spread}`,
    unscored: '점수 제외',
    unscoredOf: {
      open: (n) => `미정 ${write(n)}건`,
      partly: (n) => `일부 ${write(n)}건`,
      void: (n) => `무효 ${write(n)}건`,
      inWords: (n) => `범위 없는 표현 ${write(n)}건`,
    },
    tooFew: '점수를 내기에 부족',
    tooFewNote:
      '점수를 내려면 숫자나 표준 표현으로 된 예측 가운데 답이 나온 것이 다섯 건은 있어야 합니다. 아래는 그보다 적습니다.',
    tooFewOf: (n) => `5건 중 ${write(n)}건`,
    topics: '주제별',
    columns: {
      topic: '주제',
      scored: '점수 대상',
      score: '브라이어 점수',
      range: '범위',
      forecast: '평균 예측',
      observed: '실현',
      interval: '95% 구간',
      count: '예측 수',
    },
    tooFewShort: '부족',
    from: (from, to) => `${from}${until}${to}`,
    calibration: {
      title: (name, forecast, observed) => `${name}: 평균 예측 ${forecast}, 실현 ${observed}`,
      subtitle:
        '사선 위에서는 예측한 만큼 실현됐습니다. 점은 ICD 203의 범위를 나타내며, 예측 수와 비율의 95% 구간을 함께 적었습니다.',
      forecast: '예측',
      observed: '실현',
    },
    follow: '기한이 된 물음 구독',
    calendar: '캘린더',
    calendarOf: (name) => `캘린더(iCalendar): ${name}`,
    calendarNote: '기한이 되는 물음의 캘린더(.ics)',
    data: '전체 물음과 예측 데이터(JSON)',
    feedOf: (site) => `${site}: 기한이 되는 물음`,
    feedOfSubject: (site, subject) => `${site}: 기한이 되는 물음, ${subject}`,
    feedName: (subject) => `${subject}: 기한이 되는 물음`,
    feedDescription: '기사가 물음을 던질 때, 기한이 지날 때, 답이 나올 때 알립니다.',
    inFeed: {
      asked: (question, day) => `기한 ${day}: ${question}`,
      overdue: (question, day) => `${day} 이후 지연: ${question}`,
      answered: (question, result) =>
        result === undefined ? `답 나옴: ${question}` : `답 나옴, ${result}: ${question}`,
    },
    inCalendar: {
      due: (question) => `기한: ${question}`,
      answered: (question, result) =>
        result === undefined ? `답 나옴: ${question}` : `답 나옴, ${result}: ${question}`,
    },
    all: '남은 물음과 예측 전체',
    machinesNote: '물음과 기한, 예측, 결과, 점수; 기한이 되는 물음의 캘린더',
  },

  dossiers: {
    title: '자료집',
    description:
      '기사에 나오는 인물, 조직, 무기, 조약, 장소, 사업에 관해 알려진 것을 값마다 출처와 날짜, 확실한 정도와 함께 보여줍니다.',
    kinds: {
      person: '인물',
      organisation: '조직',
      weapon: '무기',
      treaty: '조약 또는 결의',
      place: '장소',
      project: '사업',
    },
    kindsOf: kindsOfDossiers,
    none: '아직 게재된 자료집이 없습니다. 첫 자료집이 여기에 실립니다.',
    total: (n) => `자료집 ${write(n)}개`,
    facts: (n) => `값 ${write(n)}개`,
    draft: '초안: 미게재',
    compare: (kind) => `${kindsOfDossiers[kind]} 비교하기`,
    compared: (kind) => `${kindsOfDossiers[kind]} 비교`,
    comparedDescription: (kind) =>
      `${kindsOfDossiers[kind]}에 관해 알려진 것을 나란히 보여줍니다. 값마다 출처로 이어집니다.`,
    choose: '둘에서 넷까지 고르세요',
    unknown: '기록 없음',
    alsoKnown: '다른 이름',
    reviewed: (day) => `마지막 점검 ${day}`,
    heading: '알려진 것',
    property: '항목',
    asOf: (day) => `${day} 기준`,
    until: (day) => `${day}까지`,
    map: '위치',
    timeline: '시기',
    said: '직접 한 진술',
    about: '다른 이의 진술',
    questions: '남은 물음',
    stories: '기사',
    noStory: '아직 이를 언급한 기사가 없습니다.',
    data: '전체 자료집 데이터(JSON)',
    table: (kind) => `${kindsOfDossiers[kind]} 표(CSV)`,
    onHub: '자료집',
    open: '자료집 열기',
    machinesNote: '인물, 조직, 무기, 조약, 장소, 사업: 값마다 출처, 날짜, 상태, 이력 포함',
  },

  figures: {
    mirrorsTime: false,
    title: '그래픽',
    description: '기사에 실린 모든 그래프, 지도, 연표를 데이터와 출처와 함께 모았습니다.',
    also: '이 주제의 다른 그래픽:',
    table: '표',
    sources: '출처',
    source: (number, publisher, date) => `출처 ${String(number)}: ${publisher}, ${date}`,
    own: '따로 보기',
    asOf: (date) => `데이터 기준: ${date}.`,
    sourcesOf: (_n, date) => `출처 날짜: ${date}.`,
    sourcesDated: (date) => `출처 날짜: ${date}까지.`,
    drawnFor: (date) => `${date} 기사에 실은 그래픽.`,
    kinds: { chart: '그래프', map: '지도', timeline: '연표' },
    timeline: {
      columns: { date: '날짜', title: '사건', status: '상태' },
      published: '기사 게재일',
      gap: ({ years, months, days }) =>
        [
          ...(years > 0 ? [`${write(years)}년`] : []),
          ...(months > 0 ? [`${write(months)}개월`] : []),
          ...(years === 0 && months === 0 ? [`${write(days)}일`] : []),
        ].join(' '),
      summary: ({ events, from, to, questions }) =>
        `${from}부터 ${to}까지 사건 ${write(events)}건${
          questions === 0 ? '' : `; 남은 물음 ${write(questions)}개`
        }.`,
    },
    maps: {
      columns: {
        name: '장소',
        latitude: '위도',
        longitude: '경도',
        role: '종류',
        kilometres: '거리(km)',
        status: '상태',
      },
      roles: {
        subject: '대상',
        capital: '수도',
        place: '장소',
        ring: '도달 범위',
        arrow: '경로',
        country: '국가',
      },
      nameArrow: (from, to, label) => (label === undefined ? `${from} → ${to}` : `${from} → ${to}: ${label}`),
      nameRing: (label, around) => `${label}, 중심 ${around}`,
      sentences: {
        places: (names) => `지도에 나온 곳: ${names}.`,
        countries: (names) => `강조한 국가: ${names}.`,
        ring: (label, distance, around) => `${label}: ${around}에서 ${distance}.`,
        arrow: (from, to, label) =>
          label === undefined ? `${from}에서 ${to}까지.` : `${from}에서 ${to}까지: ${label}.`,
      },
      borders: {
        neutral: '분쟁 중인 경계는 점선으로 표시했으며, 이 지도의 어떤 선도 한쪽 편을 들지 않습니다.',
        members:
          '분쟁 중인 경계는 점선으로 표시했으며, 유엔 회원국도 옵서버도 아닌 지역은 대다수 국가가 소속국으로 보는 나라의 일부로 표시했습니다.',
        control: '경계는 실제 통치 현황을 따랐습니다. 다만 크림반도는 우크라이나의 일부로 표시했습니다.',
      },
    },
    fromArticle: '실린 기사:',
    picture: '이미지(PNG)',
    count: (n) => `그래픽 ${write(n)}개`,
    empty: '아직 그래픽이 없습니다.',
    credit: (site, day, publishers, hasMore) =>
      [
        `${site}, ${day}`,
        ...(publishers.length === 0 ? [] : [`출처: ${publishers.join(', ')}${hasMore ? ' 등' : ''}`]),
      ].join(' · '),
  },

  charts: {
    missing: '자료 없음',
    range: (low, high) =>
      low === undefined ? `${high ?? ''} 이하` : high === undefined ? `${low} 이상` : `${low}~${high}`,
    withUnit: (value, unit) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
    columns: {
      series: '계열',
      low: '최저',
      high: '최고',
      by: '발표 주체',
      unit: '단위',
      status: '상태',
    },
    describe: {
      nothing: '알려진 값이 없습니다.',
      one: ({ name, value }) => `알려진 값 하나: ${value}(${name}).`,
      values: (n, lowest, highest, missing) =>
        `값 ${write(n)}개, 최저 ${lowest.value}(${lowest.name}), 최고 ${highest.value}(${highest.name})${
          missing === 0 ? '' : `; 미상 ${write(missing)}개`
        }.`,
      ranges: (n, { name, value }) =>
        n === 1
          ? `알려진 범위 하나: ${value}(${name}).`
          : `알려진 범위 ${write(n)}개, 첫째 ${value}(${name}).`,
      course: (name, first, last, highest) =>
        `${name}: ${first.name} ${first.value}, ${last.name} ${last.value}; 최고 ${highest.name} ${highest.value}.`,
      slope: (from, to, rise, fall, same) =>
        `${from}${until}${to}: 상승 ${write(rise)}, 하락 ${write(fall)}${same === 0 ? '' : `, 변동 없음 ${write(same)}`}.`,
      scorecard: (rows, parties, statuses) =>
        `${write(parties)}개 당사자에 대한 ${write(rows)}개 항목${statuses.length === 0 ? '' : ': '}${statuses
          .map(([status, n]) => `${status} ${write(n)}`)
          .join(', ')}.`,
    },
  },

  corrections: {
    kinds: { correction: '정정', clarification: '보완 설명', update: '갱신' },
    heading: '바로잡습니다',
    materialHeading: '게재 후 바로잡은 내용',
    whatWasWrong: '무엇이 틀렸나',
    said: '고치기 전:',
    now: (kind) => `${kind}:`,
    place: '해당 부분 보기',
    none: '아직 바로잡은 기사가 없습니다.',
    all: '바로잡은 내용 전체',
    policyOf: '정정 원칙 날짜',
    feed: (site) => `${site}: 바로잡습니다`,
    description: '기사에서 틀린 것과 옳은 것을 밝힙니다.',
    follow: '정정 구독',
    inFeed: (headline) => `정정: ${headline}`,
  },

  changes: {
    titleOf: (headline) => `변경 내역: ${headline}`,
    description: (headline) => `“${headline}” 기사의 모든 게재본에서 무엇이 언제 왜 바뀌었는지 보여줍니다.`,
    summary: (n) =>
      n === 0
        ? '이 기사는 게재된 뒤 바뀐 것이 없습니다.'
        : `이 기사는 게재된 뒤 ${n === 1 ? '한 ' : n === 2 ? '두 ' : write(n)}차례 바뀌었습니다.`,
    knownFrom: (moment) =>
      `문구는 ${moment}부터 비교합니다. 그전에 바뀐 것은 본지가 남긴 설명으로만 알 수 있습니다.`,
    article: '기사 읽기',
    published: '게재',
    changedLabel: '변경',
    noReason: '사유가 적혀 있지 않습니다.',
    same: '문구는 바뀌지 않았습니다.',
    unknown: '이전 문구는 보관되어 있지 않습니다.',
    statements: (n) => `바뀐 진술 ${write(n)}건`,
    others: '그 밖의 문장',
    added: '추가된 진술',
    removed: '삭제된 진술',
    changed: '바뀐 진술',
    was: '이전:',
    now: '이후:',
    status: (before, after) => `상태가 바뀌었습니다. 이전: ${before}. 이후: ${after}.`,
    speakersGone: (before) => `발언자를 뺐습니다. 이전: ${before}.`,
    speakersNew: (after) => `발언자를 밝혔습니다. 이후: ${after}.`,
    speakers: (before, after) => `발언자가 바뀌었습니다. 이전: ${before}. 이후: ${after}.`,
    publishers: (before, after) => `근거가 된 발행처가 바뀌었습니다. 이전: ${before}. 이후: ${after}.`,
    likelihoodGone: (before) => `판단을 거두었습니다. 이전: ${terms[before]}.`,
    likelihoodNew: (after) => `판단을 더했습니다. 이후: ${terms[after]}.`,
    likelihood: (before, after) => `판단이 바뀌었습니다. 이전: ${terms[before]}. 이후: ${terms[after]}.`,
    place: '기사에서 보기',
    since: (n, day) => `${day}에 이 기사를 읽으신 뒤 진술 ${write(n)}건이 바뀌었습니다.`,
    follow: '이 기사의 변경 내역 구독',
    feed: (site, headline) => `${site}: “${headline}” 변경 내역`,
    feedName: (headline) => `“${headline}” 변경 내역`,
    feedDescription: (headline) =>
      `“${headline}” 기사에서 독자의 판단에 영향을 줄 만한 변경과 그 사유입니다. 오탈자 수정은 싣지 않습니다.`,
    inFeed: {
      published: (headline) => `게재: ${headline}`,
      changed: (headline) => `변경: ${headline}`,
      firstVersion: '처음 게재된 기사입니다.',
      corrected: (n) => `정정 ${write(n)}건`,
    },
  },

  events: { heading: '연표', elsewhere: '다른 기사:' },

  home: {
    more: '다른 기사',
    others: '그 밖의 기사',
    topics: '주제별',
    countries: '국가별',
    due: '남은 물음',
    allTopics: '전체 주제',
    allCountries: '전체 국가',
    wholeArchive: '지난 기사 전체',
    empty: '아직 게재된 기사가 없습니다. 첫 기사가 여기에 실립니다.',
  },

  hub: {
    articles: (n) => `기사 ${write(n)}건`,
    follow: (name) => `구독: ${name}`,
    empty: '아직 기사가 없습니다. 피드를 구독하면 첫 기사를 받아볼 수 있습니다.',
    topicsTitle: '주제',
    topicsDescription: '본지가 다루는 모든 주제와 최신 기사입니다.',
    countriesTitle: '국가',
    countriesDescription: '기사가 다루는 모든 국가입니다.',
    authorsTitle: '필자',
    authorsDescription: '이 사이트에 글을 쓰는 사람들입니다.',
    archiveTitle: '지난 기사',
    archiveDescription: '모든 기사를 연도와 달별로 모았습니다.',
    months: '월별 기사',
    monthsOf: (year) => `${year}년 월별 기사`,
    crossing: (topic, country) => `${topic}: ${country}`,
    crossingDescription: (topic, country) => `${topic}, ${country} 두 분류에 모두 드는 기사입니다.`,
    timeline: '연표',
    timelineSources: '상태와 출처',
    noSource: '이 사건에는 출처가 적혀 있지 않습니다.',
    claims: (n, articles) => `${articles === 1 ? '이 기사의' : '이들 기사의'} 진술 ${write(n)}건`,
    newestDrawn: (n, total) => `진술 ${write(total)}건 가운데 최근 ${write(n)}건을 표시했습니다.`,
    readClaims: (n) => (n === 1 ? '읽기' : '모두 읽기'),
    speakers: '많이 인용된 발언자',
    crossingsIn: '주제별',
    crossingsOf: '국가별',
    yearTitle: (year) => `${String(year)}년 기사`,
    yearDescription: (year) => `${String(year)}년의 모든 기사를 최근 달부터 모았습니다.`,
    pageOf: (page, pages) => `${String(pages)}쪽 중 ${String(page)}쪽`,
    descriptionOf: (subject, site) => `${subject}: ${site} 전체 기사, 최신순.`,
    descriptionOfPage: (description, page, pages) =>
      `${description} ${String(pages)}쪽 중 ${String(page)}쪽.`,
    pager: '쪽 이동',
    newest: '최신',
    previous: '최근 기사',
    next: '이전 기사',
    expertise: '취재 분야',
    span: (from, to) => (from === to ? from : `${from}${until}${to}`),
    restsOn: (n) => `근거가 된 출처 ${write(n)}건`,
    corrections: (n) => (n === 0 ? '지금까지 정정 없음' : `정정 ${write(n)}건`),
    elsewhere: '다른 사이트',
  },

  search: {
    title: '검색',
    description: '검색어, 주제, 국가, 날짜, 기사 유형, 근거로 기사를 찾습니다.',
    label: '기사 검색',
    placeholder: '검색어, 이름, 지명',
    submit: '검색',
    results: '검색 결과',
    needsScript:
      '검색은 전부 브라우저 안에서 이루어지므로 자바스크립트가 필요합니다. 없어도 주제, 국가, 필자, 연도별로 모든 기사를 찾을 수 있습니다:',
    browse: '목록에서 찾기',
    byYear: '연도별',
    byAuthor: '필자별',
    showMore: '더 보기',
    sections: '해당하는 대목',
    narrow: '필터',
    facets: {
      topic: '주제',
      country: '기사의 국가',
      type: '기사 유형',
      author: '필자',
      year: '게재 연도',
      speaker: '발언자',
      status: '진술의 상태',
      kind: '출처의 종류',
    },
    published: '게재 월',
    bars: '시기별 기사 수',
    from: '시작',
    to: '끝',
    order: '정렬',
    byRelevance: '관련도순',
    newest: '최신순',
    oldest: '오래된순',
    chosen: '적용된 필터',
    lighter: '검색 넓히기',
    near: '주제와 국가',
    newestArticles: '최신 기사',
    follow: '이 검색 구독',
    followNote: '피드마다 해당 주제의 새 기사가 모두 실립니다. 검색어와 다른 필터는 적용되지 않습니다.',
    close: '닫기',
    allLanguages: '모든 언어',
    allResults: '필터와 함께 전체 결과 보기',
    slashKey: '/ 키를 눌러 검색',
    client: {
      loading: '검색 중…',
      slow: '검색 색인을 아직 불러오고 있습니다.',
      failed:
        '검색 색인을 불러오지 못했습니다. 연결 상태를 확인하거나 아래에서 주제, 국가, 필자, 연도별로 찾아보세요.',
      failedInDialog:
        '검색 색인을 불러오지 못했습니다. 연결 상태를 확인하거나 검색 페이지로 가서 찾아보세요.',
      again: '다시 시도',
      found: { other: '기사 {n}건' },
      none: '검색 조건에 맞는 기사가 없습니다.',
      corrected: '“{words}” 검색 결과입니다.',
      instead: '“{words}” 그대로 검색하기.',
      missing: '{words}에 해당하는 기사가 없습니다.',
      all: '전체 {n}개',
      bar: '{month}: {stories}',
      remove: '필터 해제: {filter}',
      without: '{filter} 제외: {stories}',
      range: '기간',
      slips: {
        unknown: '링크에 없는 필터가 지정되어 있어 무시했습니다.',
        swapped: '링크의 시작 월과 끝 월이 뒤바뀌어 있어 바로잡았습니다.',
      },
    },
  },

  acknowledgements: {
    title: '사용한 저작물',
    description: '이 사이트에 쓰인 다른 이의 저작물과 그 버전, 라이선스입니다.',
    version: (version) => `버전 ${version.replace(/^v/, '')}`,
    licenceOf: (licence, work) => `${licence}, ${work}의 라이선스`,
    code: {
      title: '브라우저에서 실행되는 코드',
      note: '페이지는 자바스크립트 없이도 읽을 수 있습니다. 검색에는 외부 프로그램 하나가 쓰이며, 나머지 코드는 모두 이 사이트의 것입니다.',
    },
    type: {
      title: '페이지의 글꼴',
      note: '글꼴은 필요한 글자만 추려 페이지와 함께 보냅니다.',
    },
    pictures: {
      title: '이미지의 글꼴',
      note: '다른 사이트가 본지 페이지를 보여줄 때 쓰는 이미지에는 같은 글꼴과 함께 다른 문자를 위한 다음 글꼴이 쓰입니다.',
    },
    tools: {
      title: '사이트를 만드는 데 쓰인 도구',
      note: '아래 패키지는 사이트를 만드는 데 쓰이며, 페이지에는 그 코드가 들어 있지 않습니다.',
    },
  },

  feeds: {
    title: '피드',
    description: '피드 리더로 사이트 전체나 일부를 구독할 수 있습니다.',
    whatTitle: '피드란',
    what: '피드는 피드 리더가 새 소식을 확인하는 주소입니다. 리더에 주소를 한 번 넣어 두면 새 기사가 전문과 출처까지 모두 도착합니다. 계정도 이메일 주소도 추적도 없습니다. 그만 보려면 주소를 지우면 됩니다.',
    how: '처음이라면 아래에서 리더를 고르세요. 전체 기사 피드가 입력된 상태로 열립니다. 이미 쓰는 리더가 있다면 구독할 주소를 복사하거나 전체 목록을 가져오세요.',
    readers: '한 번 눌러 전체 기사 구독',
    readerLink: (reader) => `${reader}에서 구독`,
    ownProgram: '이 기기의 앱',
    addresses: '또는 피드 주소 복사:',
    opmlTitle: (site) => `${site}: 전체 피드`,
    list: '가져오기용 전체 피드 목록(OPML)',
    forms:
      '모든 피드는 내용이 같은 RSS, Atom, JSON Feed 세 가지 형식으로 나옵니다. 어느 것이든 괜찮으며, 고를 수 있다면 Atom을 권합니다. 지난 기사는 Atom 형식의 사이트 전체 보관 피드에 있으며, 일부만 싣는 피드는 모두 그리로 이어집니다. JSON Feed에서 “_sources”는 항목의 근거가 된 출처를, “_archive”는 보관 피드의 위치를 나타냅니다.',
    promise:
      '기사는 한 번만 도착합니다. 오탈자를 고쳤다고 다시 보내지 않으며, 중대한 정정은 별도 항목으로 보냅니다.',
    groups: {
      whole: '사이트 전체',
      topics: '주제별',
      countries: '국가별',
      crossings: '주제와 국가별',
      questions: '주제와 국가별 기한이 되는 물음',
      authors: '필자별',
      publishers: '발행처별: 해당 발행처를 인용한 기사',
      stories: '기사별: 변경 내역',
    },
    allArticles: '전체 기사',
    formNames: { rss: 'RSS', atom: 'Atom', json: 'JSON' },
    copy: '복사',
    copyOf: (name) => `피드 주소 복사: ${name}`,
    copied: '복사됨',
    formOf: (form, name) => `${form} 피드: ${name}`,
  },

  claims: {
    follow: '모든 진술 구독',
    inFeed: (n, headline) => `진술 ${write(n)}건: ${headline}`,
    title: '진술',
    description: '기사에 표시된 모든 진술을 누가 말했고 누가 전했으며 얼마나 확실한지와 함께 모았습니다.',
    listTitle: (name) => `진술: ${name}`,
    listDescription: {
      status: (name) => `기사에 표시된 진술 가운데 상태가 “${name}”인 것을 모았습니다.`,
      speaker: (name) =>
        `기사에 표시된 진술 가운데 단독으로 또는 엇갈린 주장의 한쪽으로서 ${name} 측이 한 것을 모았습니다.`,
      topic: (name) => `이 주제의 기사에 표시된 모든 진술입니다: ${name}.`,
      country: (name) => `이 국가를 다룬 기사에 표시된 모든 진술입니다: ${name}.`,
      year: (name) => `${name}년 기사에 표시된 모든 진술입니다.`,
    },
    facets: {
      status: '상태',
      speaker: '발언자',
      topic: '기사의 주제',
      country: '기사의 국가',
      year: '게재 연도',
    },
    facetTitle: {
      status: '상태별 진술',
      speaker: '발언자별 진술',
      topic: '기사 주제별 진술',
      country: '기사 국가별 진술',
      year: '게재 연도별 진술',
    },
    facetDescription: {
      status: '기사에 나온 진술이 얼마나 확실한지를 보여줍니다.',
      speaker: '기사에 진술이 표시된 실명 발언자 전체입니다.',
      topic: '기사가 다루는 주제입니다.',
      country: '기사가 다루는 국가입니다.',
      year: '기사가 게재된 연도입니다.',
    },
    allValues: {
      status: (n) => countAll(n, `상태 ${write(n)}가지`),
      speaker: (n) => countAll(n, `발언자 ${write(n)}명`),
      topic: (n) => countAll(n, `주제 ${write(n)}개`),
      country: (n) => countAll(n, `${write(n)}개국`),
      year: (n) => countAll(n, `${write(n)}개 연도`),
    },
    browse: '상태, 발언자, 주제, 국가, 연도별 진술',
    lists: '나눠 보기',
    filter: '진술 거르기',
    any: '전체',
    from: '시작',
    to: '끝',
    reset: '모두 보기',
    loading: '진술을 찾는 중…',
    shown: (total) => `진술 ${write(total)}건 중 {n}건`,
    none: '필터에 맞는 진술이 없습니다.',
    failed: '진술을 불러오지 못해 거르지 못했습니다. 잠시 뒤 다시 시도하거나 이 페이지의 목록을 이용하세요.',
    empty: '아직 진술이 없습니다.',
    history: '같은 내용을 다룬 다른 기사',
    compare: '비교하기',
    matterDescriptionOf: (name, articles) =>
      `${name}: 기사 ${write(articles)}건이 전한 내용을 오래된 순으로 모았습니다. 나중 진술이 앞선 진술을 대신하지는 않습니다.`,
    matterDescription: (articles) =>
      `이에 관해 기사 ${write(articles)}건이 전한 내용을 오래된 순으로 모았습니다. 나중 진술이 앞선 진술을 대신하지는 않습니다.`,
  },

  sources: {
    title: '출처',
    description: '기사가 인용한 모든 발행처를 종류별로, 각각에 근거한 내용과 함께 모았습니다.',
    publishers: (n) => `발행처 ${write(n)}곳`,
    publisherDescription: (name) => `기사에 쓰인 발행처 ${name}: 인용한 기사와 이에 근거한 진술.`,
    explained: '이 종류의 뜻',
    homePage: '홈페이지',
    controlUnrecorded: '누가 운영하거나 재정을 지원하는지에 관한 기록이 없습니다.',
    uncited: '아직 인용한 기사가 없습니다.',
    articles: '인용한 기사',
    claims: '이에 근거한 진술',
    noClaim: '이곳의 페이지에 근거해 표시된 진술은 없으며, 다른 문장에서 인용됩니다.',
    carried: '다른 곳이 전한 이곳의 보도에 근거한 진술',
    carriedNote: (name) => `출처는 ${name} 보도를 전한 다른 발행처입니다.`,
    carriedCount: (n) => `다른 곳이 전한 진술 ${write(n)}건 추가`,
    through: (name) => `${name} 보도를 읽은 곳`,
    carries: (name) => `${name} 보도의 원출처`,
    pageNote: '이 페이지에 실린 기사 기준입니다.',
    lost: () => '없어졌거나 바뀐 인용 페이지',
    lostNote: '본지가 인용한 내용과 읽은 날짜는 기사에 그대로 남습니다.',
    lostCount: (n) => `없어졌거나 바뀐 인용 페이지 ${write(n)}건`,
    lostSeen: (n, day) => (n === 1 ? `마지막 확인 ${day}` : `마지막 확인 늦어도 ${day}`),
    citedIn: '인용한 기사:',
  },

  card: {
    topic: '주제',
    country: '국가',
    author: '필자',
    publisher: '발행처',
    alt: (parts) => parts.join('. '),
  },

  machines: {
    catalogueTitle: (site) => `${site}: 전체 기사`,
    catalogueOf: (site, subject) => `${site}: ${subject}`,
    intro: (home) =>
      `모든 기사에는 ${home}articles/ 아래에 고유한 주소가 있습니다. 주소에 \`index.md\` 파일명을 붙이면 진술과 출처를 각주로 단 Markdown 본문을, \`evidence.json\` 파일명을 붙이면 진술과 출처 데이터를 받을 수 있습니다. 진술을 옮길 때는 누가 말했고 얼마나 확실한지를 함께 밝혀 주세요.`,
    articles: '기사, 최신순',
    data: '데이터',
    catalogue: '전체 기사 목록',
    catalogueNote: 'JSON 형식; 주제별·국가별 목록과 스키마의 주소 포함',
    sitemap: '사이트맵',
    house: '사이트 소개',
  },

  moved: {
    title: '페이지 주소가 바뀌었습니다',
    description: '이 페이지는 주소가 바뀌었습니다.',
    advice: '새 주소:',
    parts: '찾던 부분으로 바로 가기',
  },

  formerAddresses: {
    title: '옛 주소로 찾는 페이지',
    description: '이전 사이트에서 다른 주소에 있던 페이지를 찾을 수 있습니다.',
    advice: '아래 페이지는 이전 사이트에서 다른 주소에 있었습니다. 페이지마다 옛 주소를 함께 적었습니다.',
  },

  withdrawn: {
    label: '철회',
    kind: '철회',
    titled: (headline) => `철회: ${headline}`,
    notice: '이 기사를 철회했습니다.',
    noticeOf: (day) => `${day}에 이 기사를 철회했습니다.`,
    advice: '본문은 더 이상 게재하지 않습니다. 바로잡거나 철회한 내용은 모두 다음 페이지에 있습니다:',
    list: '바로잡습니다',
    elsewhere: '같은 주제의 기사:',
  },

  standards: {
    samples: '기사에 표시되는 모습',
    from: '실린 기사:',
    kinds: (n) => `기사에 쓰인 출처 ${write(n)}건의 종류`,
    contents: '이 페이지의 차례',
    sample: {
      confirmed: {
        words: '다리는 5월 3일 개통됐다.',
        note: '확인, 다리를 관리하는 부처가 발표하고 신문 두 곳이 보도했습니다.',
      },
      claimed: {
        words: '첫날 4만명이 다리를 건넜다.',
        note: '부처의 주장, 국영 통신사 인용입니다.',
      },
      assessed: {
        words: '통행량은 설계 용량의 절반쯤이다.',
        note: '위성사진에서 화물차 수를 센 연구소의 평가입니다.',
      },
      disputed: {
        words: '마지막 교각은 국경 건너편에 서 있다.',
        note: '두 정부의 주장이 엇갈립니다. 기사는 양쪽을 모두 전합니다.',
      },
    },
  },

  digest: {
    withoutCountry: '나라 없음',
    happened: '있었던 일',
    due: '기한이 된 물음',
    answered: '답이 나온 물음',
    event: (day, title, citation, stories) => `${day}: ${title} ${citation}. 관련 기사: ${stories}.`,
    question: (question, due, answer, story) => `${question} 기한: ${due}. ${answer} 물은 기사: ${story}.`,
    outcome: (day, text, citation) => `${day}: ${text} ${citation}.`,
    noOutcome: '기록된 결과가 없다.',
  },

  notFound: {
    title: '페이지를 찾을 수 없습니다',
    description: '이 주소에는 페이지가 없습니다.',
    advice:
      '이 주소에는 페이지가 없습니다. 글자가 빠졌거나 잘못 적혔을 수 있습니다. 기사를 검색하거나 아래 목록에서 찾아보세요.',
  },
};
