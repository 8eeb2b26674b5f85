/**
 * The words of pages in Japanese, as the national papers and the public broadcaster write it: sentences addressed to
 * readers in the polite form, labels ending in a noun. Punctuation is full-width and brings its own space: none is typed
 * beside it, nor between Japanese and Latin letters or digits.
 */
import type { Text } from './en.ts';
import { toKindPhrases } from './kind-phrases.ts';

const dialect = 'ja-JP';
const numbers = new Intl.NumberFormat(dialect);
const write = (n: number): string => numbers.format(n);
/** Between two dates: the wave dash, which browsers never begin a line with. */
const until = '〜';

const kindsOfPublishers = {
  'state-media': '国営メディア',
  'news-agency': '通信社',
  newspaper: '報道機関',
  official: '公的機関',
  'think-tank': 'シンクタンク',
  ngo: '非政府組織',
  academic: '学術機関',
  aggregator: 'まとめサイト',
};

const kindsOfDossiers = {
  person: '人物',
  organisation: '組織',
  weapon: '兵器',
  treaty: '条約・決議',
  place: '場所',
  project: '事業',
};

/** Terms of likelihood of ICD 203. */
const terms = {
  'almost no chance': '可能性はほぼない',
  'very unlikely': '可能性は極めて低い',
  unlikely: '可能性は低い',
  'roughly even chance': '可能性は五分五分',
  likely: '可能性は高い',
  'very likely': '可能性は極めて高い',
  'almost certain': 'ほぼ確実',
};

const degrees = { low: '低', moderate: '中', high: '高' };

const sayRange = (from: number, to: number): string => `${String(from)}${until}${String(to)}%`;

/** "すべての発言者（12）"; one is not called all. */
const countAll = (n: number, thing: string): string => `${n === 1 ? '' : 'すべての'}${thing}（${write(n)}）`;

export const ja: Text = {
  direction: 'ltr',
  dialect,
  punctuation: {
    comma: '、',
    list: '、',
    semicolon: '／',
    colon: '：',
    open: '「',
    close: '」',
    innerOpen: '『',
    innerClose: '』',
    beforeTime: ' ',
  },
  isolate: (name) => name,

  site: {
    skip: '本文へ移動',
    mainNavigation: 'メインメニュー',
    menuTopics: 'テーマ',
    menuCountries: '国・地域',
    menuClaims: '記述',
    menuSources: '出典',
    menuArchive: '過去の記事',
    menuSearch: '検索',
    menuFeeds: 'フィード',
    theme: { system: '配色：端末の設定', light: '配色：明るい', dark: '配色：暗い' },
    newest: (day) => `最新記事 ${day}`,
    nothingPublished: 'まだ記事はありません',
    footerNavigation: 'このサイトについて',
    footerPromise: 'Cookieも追跡もありません。リンクは変わりません。',
    feedOfSite: (site) => `${site}：全記事`,
    feedOf: (site, subject) => `${site}：${subject}`,
    feedInForm: (title, form) => ({ rss: title, atom: `${title}（Atom）`, json: `${title}（JSON）` })[form],
    breadcrumbs: '現在の位置',
    home: 'ホーム',
  },

  workTypes: {
    analysis: '分析',
    explainer: '解説',
    briefing: '要点報告',
    'fact-sheet': 'ファクトシート',
  },

  publisherKinds: kindsOfPublishers,

  sourcesOfKind: toKindPhrases(kindsOfPublishers, (n, kind) => `${kind}${write(n)}件`),

  publishersOfKind: {
    'state-media': (n) => `${kindsOfPublishers['state-media']}${write(n)}社`,
    'news-agency': (n) => `${kindsOfPublishers['news-agency']}${write(n)}社`,
    newspaper: (n) => `${kindsOfPublishers.newspaper}${write(n)}社`,
    official: (n) => `${kindsOfPublishers.official}${write(n)}機関`,
    'think-tank': (n) => `${kindsOfPublishers['think-tank']}${write(n)}団体`,
    ngo: (n) => `${kindsOfPublishers.ngo}${write(n)}団体`,
    academic: (n) => `${kindsOfPublishers.academic}${write(n)}機関`,
    aggregator: (n) => `${kindsOfPublishers.aggregator}${write(n)}件`,
  },

  held: {
    draft: '草稿：未公開',
    embargo: (moment) => `解禁は${moment}`,
    preview: (moment) => `${moment}時点のプレビュー：未公開`,
    titled: (title) => `プレビュー：${title}`,
  },

  article: {
    byline: '執筆',
    published: '公開',
    asOf: '情報の時点',
    written: '執筆日',
    datesOf: (asOf, written) => `情報の時点 ${asOf} · 執筆日 ${written}`,
    updated: '更新',
    footnotes: '脚注',
    footnoteBack: (note, place) =>
      place > 1
        ? `本文の脚注${String(note)}（${String(place)}か所目）に戻る`
        : `本文の脚注${String(note)}に戻る`,
    dataLink: (rows) => `データ（CSV、${write(rows)}行）`,
    documentFacts: (kind, size) => `（${kind}、${size}）`,
    readingTime: (minutes) => `読了まで${write(minutes)}分`,
    developing: '進行中',
    developingNote: '新たな事実が伝えられており、内容が変わる可能性があります。「進行中」の表示期限：',
    aboutType: (type) => `ここでいう「${type}」とは`,
    keyPoints: '記事のポイント',
    skipToText: '本文へ移動',
    skipToSources: '出典へ移動',
    skipToRelated: '関連記事へ移動',
    skipToContents: '目次へ移動',
    moreKeyPoints: (n) => `ポイントをあと${write(n)}点見る`,
    contents: 'この記事の目次',
    analysis: '編集部の見方',
    withAnalysis: '編集部の見方つき',
    sources: '出典',
    carriedBy: (origin, n) => `${origin}：伝えた出典${write(n)}件`,
    otherSources: () => 'そのほかの出典',
    moreLinks: (n) => `この記事のリンクをあと${write(n)}件見る`,
    printedFrom: 'この記事と全出典：',
    relays: (agency) => `${agency}経由`,
    untitled: '報道',
    inLanguage: (language) => `言語：${language}`,
    about: (date) => `${date}ごろ`,
    accessed: (day) => `${day}アクセス`,
    read: {
      page: (day) => `${day}に閲覧`,
      excerpt: (day) => `${day}に抜粋を閲覧`,
      repost: (day) => `${day}に転載を閲覧`,
      headline: (day) => `${day}に見出しのみ閲覧`,
    },
    readAlike: {
      page: (day) => `特記のない出典は${day}に閲覧しました。`,
      excerpt: (day) => `特記のない出典は${day}に抜粋を閲覧しました。`,
      repost: (day) => `特記のない出典は${day}に転載を閲覧しました。`,
      headline: (day) => `特記のない出典は${day}に見出しのみ閲覧しました。`,
    },
    translation: (words) => `訳：${words}`,
    archivedCopy: '保存版',
    archivedCopyOf: (day) => `${day}の保存版`,
    gone: (day) => `ページ消失、最終確認${day}`,
    goneSince: (day) => `ページ消失、${day}に判明`,
    passageGone: (day) => `該当箇所がページから消失、最終確認${day}`,
    changed: (day) => `引用した言葉がページから消失、最終確認${day}`,
    archiveRefused: (reason) => `保存版なし：${reason}`,
    outlook: '今後の注目点',
    outlookDue: (day) => `検証予定${day}`,
    outlookOverdue: (day) => `${day}から期限超過`,
    outlookOpen: '未決着',
    outlookAnswered: '決着',
    changes: 'この記事の変更履歴',
    filedUnder: '分類',
    related: '関連記事',
    relatedReason: (subjects) => `共通のテーマ：${subjects}`,
    aged: (day) => `${day}の記事です。その後、状況が変わっている可能性があります。`,
    agedNewer: '同じテーマの新しい記事',
    follow: '購読',
    followTopic: (name) => `フィード：${name}`,
    print: '印刷',
  },

  languages: {
    heading: '言語',
    translatedFrom: (language) => `${language}からの翻訳：`,
    behind: (statements, others) =>
      `翻訳後に原文が変更されています：${[
        ...(statements > 0 ? [`記述${write(statements)}件`] : []),
        ...(others > 0 ? [`そのほか${write(others)}か所`] : []),
      ].join('、')}。`,
    moreIn: (n, language) => `${language}の記事をあと${write(n)}本見る`,
  },

  embed: {
    kinds: { video: '動画', audio: '音声', post: '投稿' },
    open: {
      video: (site) => `${site}で見る`,
      audio: (site) => `${site}で聞く`,
      post: (site) => `${site}で読む`,
    },
  },

  // Terms: statement 記述, status 確度 (confirmed 確認, claimed 主張, assessed 推定, disputed 食い違い), source 出典,
  // publisher 発信元, speaker 発言者, origin 出所, story 記事, dossier 資料集, standfirst リード, forecast 予測.
  evidence: {
    statuses: { confirmed: '確認', claimed: '主張', assessed: '推定', disputed: '食い違い' },
    words: { confirmed: '確認', claimed: '主張', assessed: '推定', disputed: '食い違い' },
    asserted: {
      confirmed: (speaker) => `確認（${speaker}が発表）`,
      claimed: (speaker) => `主張（${speaker}）`,
      assessed: (speaker) => `推定（${speaker}）`,
      disputed: (parties) => `食い違い（${parties}）`,
    },
    through: (origins) => `出所は${origins}`,
    from: (agencies) => `${agencies}の報道に基づく`,
    readAt: (publishers) => `${publishers}で閲覧`,
    via: (publishers) => `${publishers}経由`,
    named: (speaker) => speaker,
    unnamed: (speaker) => speaker,
    aggregator: (publisher) => `${publisher}（まとめサイト）`,
    ways: (ways) => ways.join('、また'),
    likelihood: (term, from, to) => `判断：${terms[term]}（${sayRange(from, to)}）`,
    confidence: (degree) => `確信度${degrees[degree]}`,
    judged: (term) => `判断：${terms[term]}`,
    numbered: (publisher, all) => `${publisher}\u00A0${all.join('、')}`,
    brief: (asserted, read, more) =>
      [asserted, [...read, ...(more > 0 ? [`ほか${write(more)}件`] : [])].join('、')].join('\u00A0· '),
    glance: 'ひと目でわかる根拠',
    counted: {
      confirmed: (n) => `確認${write(n)}件`,
      claimed: (n) => `主張${write(n)}件`,
      assessed: (n) => `推定${write(n)}件`,
      disputed: (n) => `食い違い${write(n)}件`,
    },
    claims: (n) => `記述${write(n)}件`,
    sources: (n) => `出典${write(n)}件`,
    none: '出典の一覧を載せる前に公開した記事です。',
    noneListed: '出典の記載なし',
    dated: (sources, countries, from, to) =>
      `${countries === 0 ? '' : `${write(countries)}カ国の`}出典${write(sources)}件、日付${
        from === to ? from : `${from}${until}${to}`
      }`,
    oneOrigin: (n, origin) => `報道${write(n)}件の出所はいずれも同じです：${origin}。`,
    mainOrigin: (n, total, origin) => `出典${write(total)}件のうち${write(n)}件は出所が同じです：${origin}。`,
    own: '編集部の見方',
    legend: '印の意味',
    kindsLegend: '出典の種類',
    summary: (statements, sources) =>
      [
        ...(statements > 0 ? [`記述${write(statements)}件`] : []),
        sources === 0 ? '出典の記載なし' : `出典${write(sources)}件`,
      ].join('、'),
    alone: (words) => words,
    list: '誰が何を言っているか',
    restsOnIt: () => '記述',
    allBy: 'すべての記述を見る：',
    alsoStated: '同じ内容を伝えた記事：',
    copyLink: 'リンクをコピー',
    copied: 'コピーしました',
    close: '閉じる',
    previous: '前へ',
    next: '次へ',
    sourcesOf: () => '出典',
  },

  origins: {
    heading: '情報の出所',
    said: '発言者',
    carried: '伝えた媒体',
    read: '閲覧した媒体',
    note: '白丸：原文は未確認。',
    unseen: (name) => `${name}（原文未確認）`,
    way: (carrier, readers) =>
      carrier === undefined ? `${readers}で閲覧` : `${carrier}経由、${readers}で閲覧`,
    chain: (origin, ways) => `${origin}：${ways.join('／')}。`,
  },

  forecasts: {
    title: '予測',
    description:
      '記事が残した問い、期日前に示された予測、そしてその予測がどれだけ当たったかをまとめています。',
    titleOf: (subject) => `予測：${subject}`,
    descriptionOf: (subject) => `「${subject}」の記事が残した問いと、期日前に示された予測です。`,
    questions: (n) => `問い${write(n)}件`,
    forecasts: (n) => `予測${write(n)}件`,
    bySubject: { topics: 'テーマ別', countries: '国・地域別' },
    whole: 'すべての予測とその成績',
    open: '未決着',
    overdue: '期限超過',
    answered: '決着',
    noneOpen: '未決着の問いはありません。次に記事が問いを立てたとき、ここに載ります。',
    noneAnswered: '決着した問いはまだありません。',
    noQuestions: '期日のある問いを立てた記事はまだありません。最初の問いがここに載ります。',
    noForecasts:
      '編集部の予測も、引用した機関の予測も、まだ記録されていません。最初の予測は問いの横に載り、答えが出たときに採点されます。',
    more: (n) => `下のデータにはさらに${write(n)}件の問いがあります。`,
    criteria: (criteria, day) => `判定の基準（${day}記載）：${criteria}`,
    heading: '予測',
    desk: '編集部',
    madeBy: (name, day) => `${name}、${day}`,
    term: (term, from, to) => `${terms[term]}（${sayRange(from, to)}）`,
    both: (percent, term) => `${percent}、${term}`,
    sources: () => '出典：',
    error: (error) => `二乗誤差${error}`,
    results: { yes: 'はい', no: 'いいえ', partly: '一部', void: '無効' },
    outcome: (result, day) => `${result ?? '結果'}、${day}`,
    records: '予測の成績',
    how: '採点の方法',
    method: [
      'ブライアスコアは、予測した確率と実際の結果との差を二乗し、平均した値です。毎回断言して当たれば0、毎回断言して外れれば1、常に50%と言えば0.25になります。',
      '問い一つにつき、答えが判明する前の最後の予測だけを数えます。数値のない表現はICD 203が定める範囲の中央の値で採点し、数値もそうした表現もない予測は載せるだけで採点しません。答えが「一部」の問いと無効の問いも採点しません。',
      '区間は95%のウィルソン区間です。予測がこれほど少ないと、運だけでもスコアはその幅で動きます。採点対象が5件未満の場合、スコアは示しません。',
    ],
    score: 'ブライアスコア',
    scoreOf: (score, low, high) => `${score}（95%区間は${low}${until}${high}）`,
    scored: '採点対象',
    scoredOf: (n, ofWords) =>
      ofWords === 0
        ? `予測${write(n)}件`
        : `予測${write(n)}件、うち${write(ofWords)}件は範囲の中央の値で採点`,
    base: '比較の目安',
    baseOf: (share, score) => `現実になった割合は${share}、常にそう予測した場合のスコアは${score}`,
    discrimination: '識別力',
    discriminationOf: (share) =>
      `「はい」と「いいえ」の組の${share}で「はい」に高い確率をつけていた（50%なら偶然並み）`,
    discriminationNone: '答えがすべて同じため算出不可',
    lead: '予測の時期',
    leadOf: (days) => `答えの${write(days)}日前（中央値）`,
    parts: 'スコアの内訳',
    partsOf: (reliability, resolution, uncertainty, spread) =>
      `信頼度 ${reliability} − 分離度 ${resolution} + 不確実性 ${uncertainty} + 範囲内のばらつき ${spread}`,
    unscored: '採点対象外',
    unscoredOf: {
      open: (n) => `未決着${write(n)}件`,
      partly: (n) => `一部${write(n)}件`,
      void: (n) => `無効${write(n)}件`,
      inWords: (n) => `範囲のない表現${write(n)}件`,
    },
    tooFew: '採点には不足',
    tooFewNote:
      'スコアを出すには、数値か所定の表現による予測のうち、答えの出たものが5件必要です。以下はそれに満たないものです。',
    tooFewOf: (n) => `5件中${write(n)}件`,
    topics: 'テーマ別',
    columns: {
      topic: 'テーマ',
      scored: '採点対象',
      score: 'ブライアスコア',
      range: '範囲',
      forecast: '予測の平均',
      observed: '現実になった割合',
      interval: '95%区間',
      count: '予測の数',
    },
    tooFewShort: '不足',
    from: (from, to) => `${from}${until}${to}`,
    calibration: {
      title: (name, forecast, observed) => `${name}：予測の平均は${forecast}、現実になった割合は${observed}`,
      subtitle:
        '斜めの線の上では、予測どおりの割合で現実になりました。点はICD 203の範囲を表し、予測の数と割合の95%区間を添えています。',
      forecast: '予測',
      observed: '現実になった割合',
    },
    follow: '期日を迎える問いの購読',
    calendar: 'カレンダー',
    calendarOf: (name) => `カレンダー（iCalendar）：${name}`,
    calendarNote: '期日を迎える問いのカレンダー（.ics）',
    data: 'すべての問いと予測のデータ（JSON）',
    feedOf: (site) => `${site}：期日を迎える問い`,
    feedOfSubject: (site, subject) => `${site}：期日を迎える問い、${subject}`,
    feedName: (subject) => `${subject}：期日を迎える問い`,
    feedDescription: '記事が問いを立てたとき、期日を過ぎたとき、答えが出たときにお知らせします。',
    inFeed: {
      asked: (question, day) => `期日${day}：${question}`,
      overdue: (question, day) => `${day}から期限超過：${question}`,
      answered: (question, result) =>
        result === undefined ? `決着：${question}` : `決着、${result}：${question}`,
    },
    inCalendar: {
      due: (question) => `期日：${question}`,
      answered: (question, result) =>
        result === undefined ? `決着：${question}` : `決着、${result}：${question}`,
    },
    all: '未決着の問いと予測の一覧',
    machinesNote: '問いとその期日、予測、結果、スコア。期日を迎える問いのカレンダー',
  },

  dossiers: {
    title: '資料集',
    description:
      '記事に登場する人物、組織、兵器、条約、場所、事業について判明していることを、値ごとの出典、日付、確度とともにまとめています。',
    kinds: {
      person: '人物',
      organisation: '組織',
      weapon: '兵器',
      treaty: '条約または決議',
      place: '場所',
      project: '事業',
    },
    kindsOf: kindsOfDossiers,
    none: '資料集はまだありません。最初の資料集がここに載ります。',
    total: (n) => `資料集${write(n)}件`,
    facts: (n) => `値${write(n)}件`,
    draft: '草稿：未公開',
    compare: (kind) => `${kindsOfDossiers[kind]}を比較`,
    compared: (kind) => `${kindsOfDossiers[kind]}の比較`,
    comparedDescription: (kind) =>
      `${kindsOfDossiers[kind]}について判明していることを並べて示します。値から出典をたどれます。`,
    choose: '2件から4件までお選びください',
    unknown: '記録なし',
    alsoKnown: '別名',
    reviewed: (day) => `最終点検${day}`,
    heading: '判明していること',
    property: '項目',
    asOf: (day) => `${day}時点`,
    until: (day) => `${day}まで`,
    map: '位置',
    timeline: '時期',
    said: '当事者による記述',
    about: 'ほかの発言者による記述',
    questions: '未決着の問い',
    stories: '記事',
    noStory: '取り上げた記事はまだありません。',
    data: 'すべての資料集のデータ（JSON）',
    table: (kind) => `${kindsOfDossiers[kind]}の一覧表（CSV）`,
    onHub: '資料集',
    open: '資料集を開く',
    machinesNote: '人物、組織、兵器、条約、場所、事業：値ごとに出典、日付、確度、履歴を収録',
  },

  figures: {
    mirrorsTime: false,
    title: '図表',
    description: '記事に載せたすべてのグラフ、地図、年表を、データと出典とともにまとめています。',
    also: 'このテーマのほかの図表：',
    table: '表',
    sources: '出典',
    source: (number, publisher, date) => `出典${String(number)}：${publisher}、${date}`,
    own: '単独で表示',
    asOf: (date) => `データは${date}時点。`,
    sourcesOf: (_n, date) => `出典の日付は${date}。`,
    sourcesDated: (date) => `出典の日付は${date}まで。`,
    drawnFor: (date) => `${date}の記事のために作成。`,
    kinds: { chart: 'グラフ', map: '地図', timeline: '年表' },
    timeline: {
      columns: { date: '日付', title: '出来事', status: '確度' },
      published: '記事の公開日',
      gap: ({ years, months, days }) =>
        [
          ...(years > 0 ? [`${write(years)}年`] : []),
          ...(months > 0 ? [`${write(months)}カ月`] : []),
          ...(years === 0 && months === 0 ? [`${write(days)}日`] : []),
        ].join(''),
      summary: ({ events, from, to, questions }) =>
        `${from}から${to}までの出来事${write(events)}件${
          questions === 0 ? '' : `、未決着の問い${write(questions)}件`
        }。`,
    },
    maps: {
      columns: {
        name: '場所',
        latitude: '緯度',
        longitude: '経度',
        role: '種類',
        kilometres: '距離（km）',
        status: '確度',
      },
      roles: {
        subject: '対象',
        capital: '首都',
        place: '場所',
        ring: '到達範囲',
        arrow: '経路',
        country: '国・地域',
      },
      nameArrow: (from, to, label) =>
        label === undefined ? `${from}から${to}` : `${from}から${to}：${label}`,
      nameRing: (label, around) => `${label}、中心は${around}`,
      sentences: {
        places: (names) => `地図に示した場所：${names}。`,
        countries: (names) => `強調した国・地域：${names}。`,
        ring: (label, distance, around) => `${label}：${around}から${distance}。`,
        arrow: (from, to, label) =>
          label === undefined ? `${from}から${to}へ。` : `${from}から${to}へ：${label}。`,
      },
      borders: {
        neutral:
          '係争中の境界は破線で示しています。この地図の線は、いずれの立場も支持するものではありません。',
        members:
          '係争中の境界は破線で示しています。国連の加盟国でもオブザーバーでもない地域は、大多数の国が帰属先とみなす国の一部として示しています。',
        control: '境界は実際の統治の状況を示しています。ただしクリミアはウクライナの一部としています。',
      },
    },
    fromArticle: '掲載記事：',
    picture: '画像（PNG）',
    count: (n) => `図表${write(n)}点`,
    empty: '図表はまだありません。',
    credit: (site, day, publishers, hasMore) =>
      [
        `${site}、${day}`,
        ...(publishers.length === 0 ? [] : [`出典：${publishers.join('、')}${hasMore ? 'ほか' : ''}`]),
      ].join(' · '),
  },

  charts: {
    missing: 'データなし',
    range: (low, high) =>
      low === undefined ? `${high ?? ''}以下` : high === undefined ? `${low}以上` : `${low}${until}${high}`,
    withUnit: (value, unit) => `${value}${unit}`,
    columns: {
      series: '系列',
      low: '最低',
      high: '最高',
      by: '発表元',
      unit: '単位',
      status: '確度',
    },
    describe: {
      nothing: '判明している値はありません。',
      one: ({ name, value }) => `判明している値は一つ：${value}（${name}）。`,
      values: (n, lowest, highest, missing) =>
        `値${write(n)}件、最低は${lowest.value}（${lowest.name}）、最高は${highest.value}（${highest.name}）${
          missing === 0 ? '' : `、不明${write(missing)}件`
        }。`,
      ranges: (n, { name, value }) =>
        n === 1
          ? `判明している範囲は一つ：${value}（${name}）。`
          : `判明している範囲は${write(n)}件、最初は${value}（${name}）。`,
      course: (name, first, last, highest) =>
        `${name}：${first.name}は${first.value}、${last.name}は${last.value}、最高は${highest.name}の${highest.value}。`,
      slope: (from, to, rise, fall, same) =>
        `${from}から${to}にかけて：上昇${write(rise)}、低下${write(fall)}${same === 0 ? '' : `、横ばい${write(same)}`}。`,
      scorecard: (rows, parties, statuses) =>
        `${write(parties)}者についての${write(rows)}項目${statuses.length === 0 ? '' : '：'}${statuses
          .map(([status, n]) => `${status}${write(n)}`)
          .join('、')}。`,
    },
  },

  corrections: {
    kinds: { correction: '訂正', clarification: '補足', update: '更新' },
    heading: '訂正',
    materialHeading: '公開後の訂正',
    whatWasWrong: '誤りの内容',
    said: '訂正前：',
    now: (kind) => `${kind}：`,
    place: '該当箇所を見る',
    none: '訂正した記事はまだありません。',
    all: '訂正の一覧',
    policyOf: '訂正方針の日付',
    feed: (site) => `${site}：訂正`,
    description: '記事の誤りと正しい内容をお知らせします。',
    follow: '訂正の購読',
    inFeed: (headline) => `訂正：${headline}`,
  },

  changes: {
    titleOf: (headline) => `変更履歴：${headline}`,
    description: (headline) =>
      `「${headline}」の公開されたすべての版について、何が、いつ、なぜ変わったかを示します。`,
    summary: (n) =>
      n === 0
        ? 'この記事は公開後に変更されていません。'
        : `この記事は公開後に${write(n)}回変更されています。`,
    knownFrom: (moment) =>
      `文面の比較は${moment}以降のものです。それより前の変更は編集部の注記だけが伝えています。`,
    article: '記事を読む',
    published: '公開',
    changedLabel: '変更',
    noReason: '理由の記載はありません。',
    same: '文面に変更はありません。',
    unknown: '変更前の文面は保存されていません。',
    statements: (n) => `変更された記述${write(n)}件`,
    others: 'そのほかの文',
    added: '新しい記述',
    removed: '削除された記述',
    changed: '変更された記述',
    was: '変更前：',
    now: '変更後：',
    status: (before, after) => `確度を「${before}」から「${after}」に変更しました。`,
    speakersGone: (before) => `発言者の表示を外しました。変更前：${before}。`,
    speakersNew: (after) => `発言者を示しました。変更後：${after}。`,
    speakers: (before, after) => `発言者を変更しました。変更前：${before}。変更後：${after}。`,
    publishers: (before, after) => `根拠とする発信元を変更しました。変更前：${before}。変更後：${after}。`,
    likelihoodGone: (before) => `判断を取り下げました。変更前：${terms[before]}。`,
    likelihoodNew: (after) => `判断を加えました。変更後：${terms[after]}。`,
    likelihood: (before, after) => `判断を変更しました。変更前：${terms[before]}。変更後：${terms[after]}。`,
    place: '記事の該当箇所',
    since: (n, day) => `${day}にお読みになった後、記述${write(n)}件が変更されました。`,
    follow: 'この記事の変更履歴の購読',
    feed: (site, headline) => `${site}：「${headline}」の変更履歴`,
    feedName: (headline) => `「${headline}」の変更履歴`,
    feedDescription: (headline) =>
      `「${headline}」について、読者の判断に関わる変更とその理由をお知らせします。誤字の修正は含みません。`,
    inFeed: {
      published: (headline) => `公開：${headline}`,
      changed: (headline) => `変更：${headline}`,
      firstVersion: '最初に公開された記事です。',
      corrected: (n) => `訂正${write(n)}件`,
    },
  },

  events: { heading: '年表', elsewhere: 'ほかの記事：' },

  home: {
    more: 'ほかの記事',
    others: 'そのほかの記事',
    topics: 'テーマ別',
    countries: '国・地域別',
    due: '未決着の問い',
    allTopics: 'すべてのテーマ',
    allCountries: 'すべての国・地域',
    wholeArchive: '過去の記事一覧',
    empty: 'まだ記事はありません。最初の記事がここに載ります。',
  },

  hub: {
    articles: (n) => `記事${write(n)}本`,
    follow: (name) => `購読：${name}`,
    empty: 'まだ記事はありません。フィードを購読すると、最初の記事が届きます。',
    topicsTitle: 'テーマ',
    topicsDescription: '取り上げているすべてのテーマと、それぞれの最新記事です。',
    countriesTitle: '国・地域',
    countriesDescription: '記事で取り上げたすべての国・地域です。',
    authorsTitle: '筆者',
    authorsDescription: 'このサイトに執筆している人たちです。',
    archiveTitle: '過去の記事',
    archiveDescription: 'すべての記事を年と月ごとにまとめています。',
    months: '月別の記事',
    monthsOf: (year) => `${year}年の月別の記事`,
    crossing: (topic, country) => `${topic}：${country}`,
    crossingDescription: (topic, country) => `「${topic}」と「${country}」の両方に分類された記事です。`,
    timeline: '年表',
    timelineSources: '確度と出典',
    noSource: 'この出来事には出典の記載がありません。',
    claims: (n, articles) => `${articles === 1 ? 'この記事' : 'これらの記事'}の記述${write(n)}件`,
    newestDrawn: (n, total) => `記述${write(total)}件のうち、新しい${write(n)}件を示しています。`,
    readClaims: (n) => (n === 1 ? '読む' : 'すべて読む'),
    speakers: '多く引用された発言者',
    crossingsIn: 'テーマ別',
    crossingsOf: '国・地域別',
    yearTitle: (year) => `${String(year)}年の記事`,
    yearDescription: (year) => `${String(year)}年のすべての記事を、新しい月から順にまとめています。`,
    pageOf: (page, pages) => `${String(pages)}ページ中${String(page)}ページ目`,
    descriptionOf: (subject, site) => `${subject}：${site}の全記事、新しい順。`,
    descriptionOfPage: (description, page, pages) =>
      `${description}${String(pages)}ページ中${String(page)}ページ目。`,
    pager: 'ページ送り',
    newest: '最新',
    previous: '新しい記事',
    next: '古い記事',
    expertise: '担当分野',
    span: (from, to) => (from === to ? from : `${from}${until}${to}`),
    restsOn: (n) => `根拠とした出典${write(n)}件`,
    corrections: (n) => (n === 0 ? 'これまでに訂正なし' : `訂正${write(n)}件`),
    elsewhere: 'ほかのサイト',
  },

  search: {
    title: '検索',
    description: 'キーワード、テーマ、国・地域、日付、記事の種類、根拠から記事を探せます。',
    label: '記事を検索',
    placeholder: 'キーワード、人名、地名',
    submit: '検索',
    results: '検索結果',
    needsScript:
      'キーワード検索はすべてブラウザーの中で行うため、JavaScriptが必要です。JavaScriptがなくても、テーマ、国・地域、筆者、年からすべての記事を探せます：',
    browse: '一覧から探す',
    byYear: '年別',
    byAuthor: '筆者別',
    showMore: 'もっと見る',
    sections: '一致した箇所',
    narrow: '絞り込み',
    facets: {
      topic: 'テーマ',
      country: '記事の国・地域',
      type: '記事の種類',
      author: '筆者',
      year: '公開年',
      speaker: '発言者',
      status: '記述の確度',
      kind: '出典の種類',
    },
    published: '公開月',
    bars: '時期別の記事数',
    from: '開始',
    to: '終了',
    order: '並べ替え',
    byRelevance: '関連度順',
    newest: '新しい順',
    oldest: '古い順',
    chosen: '適用中の絞り込み',
    lighter: '検索の範囲を広げる',
    near: 'テーマと国・地域',
    newestArticles: '最新記事',
    follow: 'この検索の購読',
    followNote:
      'フィードごとに、そのテーマの新しい記事がすべて届きます。キーワードとほかの絞り込みは反映されません。',
    close: '閉じる',
    allLanguages: 'すべての言語',
    allResults: '絞り込みつきで全結果を見る',
    slashKey: '「/」キーで検索',
    client: {
      loading: '検索中…',
      slow: '検索用の索引を読み込んでいます。',
      failed:
        '検索用の索引を読み込めませんでした。接続を確認するか、下のテーマ、国・地域、筆者、年からお探しください。',
      failedInDialog:
        '検索用の索引を読み込めませんでした。接続を確認するか、検索ページの一覧からお探しください。',
      again: '再試行',
      found: { other: '記事{n}本' },
      none: 'この検索に一致する記事はありません。',
      corrected: '「{words}」の検索結果です。',
      instead: '「{words}」のまま検索する。',
      missing: '{words}に一致する記事はありません。',
      all: 'すべて（{n}件）',
      bar: '{month}：{stories}',
      remove: '絞り込みを解除：{filter}',
      without: '{filter}を外す：{stories}',
      range: '期間',
      slips: {
        unknown: 'リンクにあった絞り込みはこのサイトに存在しないため、無視しました。',
        swapped: 'リンクの開始月と終了月が逆だったため、入れ替えました。',
      },
    },
  },

  acknowledgements: {
    title: '使用している著作物',
    description: 'このサイトで使っている第三者の著作物と、そのバージョン、ライセンスです。',
    version: (version) => `バージョン${version.replace(/^v/, '')}`,
    licenceOf: (licence, work) => `${licence}、${work}のライセンス`,
    code: {
      title: 'ブラウザーで動くプログラム',
      note: 'ページはJavaScriptがなくても読めます。検索には第三者のプログラムを一つ使い、それ以外はすべてこのサイトのものです。',
    },
    type: {
      title: 'ページのフォント',
      note: 'フォントは必要な文字だけに絞り、ページとともに送っています。',
    },
    pictures: {
      title: '画像のフォント',
      note: 'ほかのサイトがこのサイトのページを紹介するときに示す画像では、同じフォントに加え、ほかの文字のために次のフォントを使っています。',
    },
    tools: {
      title: 'サイトの制作に使ったもの',
      note: '次のパッケージはサイトの制作に使うもので、そのプログラムはページに含まれていません。',
    },
  },

  feeds: {
    title: 'フィード',
    description: 'サイト全体または一部を、フィードリーダーで購読できます。',
    whatTitle: 'フィードとは',
    what: 'フィードとは、フィードリーダーが新着を確認するためのアドレスです。一度登録すれば、新しい記事が全文と出典つきですべて届きます。会員登録もメールアドレスも不要で、追跡もありません。やめるときはアドレスを削除するだけです。',
    how: '初めての方は、下からリーダーをお選びください。全記事のフィードが入力された状態で開きます。すでにリーダーをお使いの方は、購読したいフィードのアドレスをコピーするか、全フィードの一覧を取り込んでください。',
    readers: 'ワンクリックで全記事を購読',
    readerLink: (reader) => `${reader}で購読`,
    ownProgram: 'この端末のアプリ',
    addresses: 'またはフィードのアドレスをコピー：',
    opmlTitle: (site) => `${site}：全フィード`,
    list: '取り込み用の全フィード一覧（OPML）',
    forms:
      'どのフィードも、内容が同じRSS、Atom、JSON Feedの3形式で提供しています。どれでも構いませんが、選べる場合はAtomをお勧めします。過去の記事はAtom形式のサイト全体の保存フィードにあり、一部の記事を省いたフィードはすべてそこにリンクしています。JSON Feedでは、「_sources」が各項目の根拠とした出典を、「_archive」が保存フィードの場所を示します。',
    promise: '記事が届くのは一度だけです。誤字を直しても再送はせず、重要な訂正は独立した項目として届きます。',
    groups: {
      whole: 'サイト全体',
      topics: 'テーマ別',
      countries: '国・地域別',
      crossings: 'テーマと国・地域別',
      questions: '期日を迎える問い、テーマと国・地域別',
      authors: '筆者別',
      publishers: '発信元別：その発信元を引用した記事',
      stories: '記事別：変更履歴',
    },
    allArticles: '全記事',
    formNames: { rss: 'RSS', atom: 'Atom', json: 'JSON' },
    copy: 'コピー',
    copyOf: (name) => `フィードのアドレスをコピー：${name}`,
    copied: 'コピーしました',
    formOf: (form, name) => `${form}フィード：${name}`,
  },

  claims: {
    follow: 'すべての記述の購読',
    inFeed: (n, headline) => `記述${write(n)}件：${headline}`,
    title: '記述',
    description: '記事で印をつけたすべての記述を、誰が言い、誰が伝え、どこまで確かかとともにまとめています。',
    listTitle: (name) => `記述：${name}`,
    listDescription: {
      status: (name) => `記事で印をつけた記述のうち、確度が「${name}」のものをまとめています。`,
      speaker: (name) =>
        `記事で印をつけた記述のうち、単独で、または食い違う主張の一方として${name}が述べたものをまとめています。`,
      topic: (name) => `このテーマの記事で印をつけたすべての記述です：${name}。`,
      country: (name) => `この国・地域の記事で印をつけたすべての記述です：${name}。`,
      year: (name) => `${name}年の記事で印をつけたすべての記述です。`,
    },
    facets: {
      status: '確度',
      speaker: '発言者',
      topic: '記事のテーマ',
      country: '記事の国・地域',
      year: '公開年',
    },
    facetTitle: {
      status: '確度別の記述',
      speaker: '発言者別の記述',
      topic: '記事のテーマ別の記述',
      country: '記事の国・地域別の記述',
      year: '公開年別の記述',
    },
    facetDescription: {
      status: '記事の記述がどこまで確かかを示します。',
      speaker: '記事で記述に印をつけた、名前の明らかな発言者の一覧です。',
      topic: '記事が取り上げたテーマです。',
      country: '記事が取り上げた国・地域です。',
      year: '記事が公開された年です。',
    },
    allValues: {
      status: (n) => countAll(n, '確度'),
      speaker: (n) => countAll(n, '発言者'),
      topic: (n) => countAll(n, 'テーマ'),
      country: (n) => countAll(n, '国・地域'),
      year: (n) => countAll(n, '公開年'),
    },
    browse: '確度、発言者、テーマ、国・地域、年別の記述',
    lists: '一覧から探す',
    filter: '記述を絞り込む',
    any: 'すべて',
    from: '開始',
    to: '終了',
    reset: 'すべて表示',
    loading: '記述を検索中…',
    shown: (total) => `記述${write(total)}件中{n}件`,
    none: 'この絞り込みに一致する記述はありません。',
    failed:
      '記述を読み込めず、絞り込みができませんでした。しばらくして再度お試しになるか、このページの一覧をご利用ください。',
    empty: 'まだ記述はありません。',
    history: '同じ内容を伝えたほかの記事',
    compare: '比較する',
    matterDescriptionOf: (name, articles) =>
      `${name}：記事${write(articles)}本が伝えた内容を古い順にまとめています。後の記述が前の記述に取って代わるものではありません。`,
    matterDescription: (articles) =>
      `これについて記事${write(articles)}本が伝えた内容を古い順にまとめています。後の記述が前の記述に取って代わるものではありません。`,
  },

  sources: {
    title: '出典',
    description: '記事で引用したすべての発信元を、種類別に、それぞれを根拠とした内容とともにまとめています。',
    publishers: (n) => `発信元${write(n)}件`,
    publisherDescription: (name) => `発信元「${name}」を引用した記事と、これを根拠とした記述です。`,
    explained: 'この種類の意味',
    homePage: 'ホームページ',
    controlUnrecorded: '運営者や資金の出どころについての記録はありません。',
    uncited: '引用した記事はまだありません。',
    articles: '引用した記事',
    claims: 'これを根拠とした記述',
    noClaim: 'この発信元のページを根拠として印をつけた記述はなく、ほかの文で引用しています。',
    carried: 'ほかの媒体が伝えた、この発信元の報道に基づく記述',
    carriedNote: (name) => `出典は${name}の報道を伝えたほかの発信元です。`,
    carriedCount: (n) => `ほかの媒体が伝えた記述がさらに${write(n)}件`,
    through: (name) => `${name}の報道を閲覧した媒体`,
    carries: (name) => `${name}が伝えた報道の出所`,
    pageNote: 'このページに載せた記事に基づきます。',
    lost: () => '消失または変更された引用ページ',
    lostNote: '引用した内容と閲覧した日付は、記事にそのまま残しています。',
    lostCount: (n) => `消失または変更された引用ページ${write(n)}件`,
    lostSeen: (n, day) => (n === 1 ? `最終確認${day}` : `最終確認は遅くとも${day}`),
    citedIn: '引用した記事：',
  },

  card: {
    topic: 'テーマ',
    country: '国・地域',
    author: '筆者',
    publisher: '発信元',
    alt: (parts) => parts.join('。'),
  },

  machines: {
    catalogueTitle: (site) => `${site}：全記事`,
    catalogueOf: (site, subject) => `${site}：${subject}`,
    intro: (home) =>
      `どの記事にも ${home}articles/ の下に固有のアドレスがあります。アドレスに \`index.md\` をつけると、記述と出典を脚注にしたMarkdown形式の本文を、\`evidence.json\` をつけると、記述と出典のデータを取得できます。記述を引くときは、誰が述べ、どこまで確かかを併せて示してください。`,
    articles: '記事、新しい順',
    data: 'データ',
    catalogue: '全記事の目録',
    catalogueNote: 'JSON形式。テーマ別、国・地域別の目録とスキーマの所在を含む',
    sitemap: 'サイトマップ',
    house: 'このサイトについて',
  },

  moved: {
    title: 'ページが移動しました',
    description: 'このページのアドレスは変わりました。',
    advice: '新しいアドレス：',
    parts: 'お探しの箇所へ直接移動',
  },

  formerAddresses: {
    title: '旧アドレスから探すページ',
    description: '以前のサイトで別のアドレスにあったページを探せます。',
    advice: '次のページは、以前のサイトでは別のアドレスにありました。それぞれに旧アドレスを添えています。',
  },

  withdrawn: {
    label: '取り下げ',
    kind: '取り下げ',
    titled: (headline) => `取り下げ：${headline}`,
    notice: 'この記事は取り下げました。',
    noticeOf: (day) => `この記事は${day}に取り下げました。`,
    advice: '本文の公開は終了しています。訂正と取り下げの一覧：',
    list: '訂正',
    elsewhere: '同じテーマの記事：',
  },

  standards: {
    samples: '記事での印の見え方',
    from: '掲載記事：',
    kinds: (n) => `記事の出典${write(n)}件の種類`,
    contents: 'このページの目次',
    sample: {
      confirmed: {
        words: '橋は5月3日に開通した。',
        note: '確認。橋を管理する省が発表し、新聞2紙が報じました。',
      },
      claimed: {
        words: '初日に4万人が橋を渡った。',
        note: '省の主張。国営通信社が伝えました。',
      },
      assessed: {
        words: '通行量は設計上の能力のおよそ半分だ。',
        note: '衛星画像でトラックを数えた研究所の推定です。',
      },
      disputed: {
        words: '最後の橋脚は国境の向こう側にある。',
        note: '両国政府の主張が食い違っています。記事は双方を伝えています。',
      },
    },
  },

  digest: {
    withoutCountry: '国・地域の指定なし',
    happened: '起きたこと',
    due: '期日を迎えた問い',
    answered: '決着した問い',
    event: (day, title, citation, stories) => `${day}：${title}${citation}。関連記事：${stories}。`,
    question: (question, due, answer, story) =>
      `${question}期日は${due}。${answer}問いを立てた記事：${story}。`,
    outcome: (day, text, citation) => `${day}：${text}${citation}。`,
    noOutcome: '結果の記録はない。',
  },

  notFound: {
    title: 'ページが見つかりません',
    description: 'このアドレスにページはありません。',
    advice:
      'このアドレスにページはありません。文字が抜けているか、誤っている可能性があります。記事を検索するか、次の一覧からお探しください。',
  },
};
