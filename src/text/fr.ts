/** The words of pages in French, as newspapers of Paris write it: a no-break space before : and within « ». */
import type { Text } from './en.ts';
import { toChooser } from './plural.ts';

const dialect = 'fr-FR';
const toForm = toChooser(dialect);
const numbers = new Intl.NumberFormat(dialect);
const write = (n: number): string => numbers.format(n);
const choose = (n: number, one: string, other: string): string => toForm(n, { one, other });
/** "3 sources"; "2 000 000 de sources", "2 000 000 d’articles" */
const count = (n: number, one: string, other: string): string =>
  `${write(n)} ${toForm(n, { one, other, many: `${/^[aeéiou]/.test(other) ? 'd’' : 'de '}${other}` })}`;

const sayClaims = (n: number): string => count(n, 'affirmation', 'affirmations');
const saySources = (n: number): string => count(n, 'source', 'sources');
const sayCountries = (n: number): string => count(n, 'pays', 'pays');
const sayArticles = (n: number): string => count(n, 'article', 'articles');
const sayPublishers = (n: number): string => count(n, 'éditeur', 'éditeurs');
const sayQuestions = (n: number): string => count(n, 'question', 'questions');
const sayForecasts = (n: number): string => count(n, 'prévision', 'prévisions');
const sayValues = (n: number): string => count(n, 'valeur', 'valeurs');

const kindsOfDossiers = {
  person: 'Personnes',
  organisation: 'Organisations',
  weapon: 'Armes',
  treaty: 'Traités et résolutions',
  place: 'Lieux',
  project: 'Projets',
};

/** The same within a sentence. */
const theseDossiers = {
  person: 'ces personnes',
  organisation: 'ces organisations',
  weapon: 'ces armes',
  treaty: 'ces traités et résolutions',
  place: 'ces lieux',
  project: 'ces projets',
};

/** Terms of likelihood of ICD 203, behind "jugé". */
const terms = {
  'almost no chance': 'quasi exclu',
  'very unlikely': 'très improbable',
  unlikely: 'improbable',
  'roughly even chance': 'aussi probable qu’improbable',
  likely: 'probable',
  'very likely': 'très probable',
  'almost certain': 'quasi certain',
};

const degrees = { low: 'faible', moderate: 'modérée', high: 'élevée' };

const sayRange = (from: number, to: number): string => `${String(from)}–${String(to)}\u00A0%`;

/** "le pont a été ouvert" → "Le pont a été ouvert"; "iPhone" stays. */
const toSentenceStart = (words: string): string =>
  /^(?:\p{Ll}’\p{Ll}|(?:[aày]|\p{Ll}{2,})(?=[\s’,;:!?…-]|\.?$))/u.test(words)
    ? `${words.charAt(0).toLocaleUpperCase(dialect)}${words.slice(1)}`
    : words;

/** "Les 12 pays"; one has no article. */
const countAll = (n: number, one: string, other: string): string =>
  n < 2 ? count(n, one, other) : `Les ${count(n, one, other)}`;

export const fr: Text = {
  direction: 'ltr',
  dialect,
  punctuation: {
    comma: ', ',
    list: ', ',
    semicolon: '\u202F; ',
    colon: '\u00A0: ',
    open: '«\u00A0',
    close: '\u00A0»',
    innerOpen: '“',
    innerClose: '”',
    beforeTime: ' à ',
  },
  isolate: (name) => name,

  site: {
    skip: 'Aller au contenu',
    mainNavigation: 'Navigation principale',
    menuTopics: 'Thèmes',
    menuCountries: 'Pays',
    menuClaims: 'Affirmations',
    menuSources: 'Sources',
    menuArchive: 'Archives',
    menuSearch: 'Recherche',
    menuFeeds: 'Flux',
    theme: {
      system: 'Couleurs\u00A0: système',
      light: 'Couleurs\u00A0: claires',
      dark: 'Couleurs\u00A0: sombres',
    },
    newest: (day) => `Dernier article\u00A0: ${day}`,
    nothingPublished: 'Rien n’est encore publié',
    footerNavigation: 'À propos de ce site',
    footerPromise: 'Ni cookies ni traceurs, des liens permanents.',
    feedOfSite: (site) => `${site}\u00A0: tous les articles`,
    feedOf: (site, subject) => `${site}\u00A0: ${subject}`,
    feedInForm: (title, form) => ({ rss: title, atom: `${title} (Atom)`, json: `${title} (JSON)` })[form],
    breadcrumbs: 'Vous êtes ici',
    home: 'Accueil',
  },

  workTypes: {
    analysis: 'Analyse',
    explainer: 'Décryptage',
    briefing: 'Synthèse',
    'fact-sheet': 'Repères',
  },

  publisherKinds: {
    'state-media': 'Média d’État',
    'news-agency': 'Agence de presse',
    newspaper: 'Presse',
    official: 'Source officielle',
    'think-tank': 'Centre de réflexion',
    ngo: 'ONG',
    academic: 'Source universitaire',
    aggregator: 'Agrégateur',
  },

  sourcesOfKind: {
    'state-media': (n) => `${write(n)} de médias d’État`,
    'news-agency': (n) => `${write(n)} ${choose(n, 'd’une agence de presse', 'd’agences de presse')}`,
    newspaper: (n) => `${write(n)} de la presse`,
    official: (n) => `${write(n)} ${choose(n, 'officielle', 'officielles')}`,
    'think-tank': (n) => `${write(n)} ${choose(n, 'd’un centre de réflexion', 'de centres de réflexion')}`,
    ngo: (n) => `${write(n)} ${choose(n, 'd’une ONG', 'd’ONG')}`,
    academic: (n) => `${write(n)} ${choose(n, 'universitaire', 'universitaires')}`,
    aggregator: (n) => `${write(n)} ${choose(n, 'd’un agrégateur', 'd’agrégateurs')}`,
  },

  publishersOfKind: {
    'state-media': (n) => count(n, 'média d’État', 'médias d’État'),
    'news-agency': (n) => count(n, 'agence de presse', 'agences de presse'),
    newspaper: (n) => count(n, 'titre de presse', 'titres de presse'),
    official: (n) => count(n, 'organisme officiel', 'organismes officiels'),
    'think-tank': (n) => count(n, 'centre de réflexion', 'centres de réflexion'),
    ngo: (n) => count(n, 'ONG', 'ONG'),
    academic: (n) => count(n, 'éditeur universitaire', 'éditeurs universitaires'),
    aggregator: (n) => count(n, 'agrégateur', 'agrégateurs'),
  },

  held: {
    draft: 'Brouillon\u00A0: non publié',
    embargo: (moment) => `Sous embargo jusqu’au ${moment}`,
    preview: (moment) => `Aperçu au ${moment}\u00A0: non publié`,
    titled: (title) => `Aperçu\u00A0: ${title}`,
  },

  article: {
    byline: 'Par',
    published: 'Publié le',
    asOf: 'État au',
    written: 'écrit le',
    datesOf: (asOf, written) => `État au ${asOf} · écrit le ${written}`,
    updated: 'Mis à jour le',
    footnotes: 'Notes',
    footnoteBack: (note, place) =>
      `Retour à l’appel de note ${String(note)}${place > 1 ? `-${String(place)}` : ''}`,
    dataLink: (rows) => `Données (CSV, ${count(rows, 'ligne', 'lignes')})`,
    documentFacts: (kind, size) => `(${kind}, ${size})`,
    readingTime: (minutes) => `${write(minutes)}\u00A0min de lecture`,
    developing: 'En cours',
    developingNote:
      'Les faits continuent d’arriver et cet article peut changer. Il est signalé comme en cours jusqu’au',
    aboutType: (type) => `Ce que signifie ici «\u00A0${type}\u00A0»`,
    keyPoints: 'L’essentiel',
    skipToText: 'Aller au texte',
    skipToSources: 'Aller aux sources',
    skipToRelated: 'Aller aux articles liés',
    skipToContents: 'Aller au sommaire',
    moreKeyPoints: (n) => `${write(n)} ${choose(n, 'autre point essentiel', 'autres points essentiels')}`,
    contents: 'Dans cet article',
    analysis: 'Notre lecture',
    withAnalysis: 'avec notre lecture',
    sources: 'Sources',
    carriedBy: (origin, n) => `${origin}\u00A0: ${count(n, 'source le reprend', 'sources le reprennent')}`,
    otherSources: (n) => choose(n, 'Autre source', 'Autres sources'),
    moreLinks: (n) =>
      `${write(n)} ${choose(n, 'autre lien dans cet article', 'autres liens dans cet article')}`,
    printedFrom: 'Cet article avec toutes ses sources\u00A0:',
    relays: (agency) => `via ${agency}`,
    untitled: 'Document sans titre',
    inLanguage: (language) => `en ${language}`,
    about: (date) => `vers ${date}`,
    accessed: (day) => `consulté le ${day}`,
    read: {
      page: (day) => `lu le ${day}`,
      excerpt: (day) => `extrait lu le ${day}`,
      repost: (day) => `reprise lue le ${day}`,
      headline: (day) => `seul le titre a été lu, le ${day}`,
    },
    readAlike: {
      page: (day) => `Sources lues le ${day}, sauf indication contraire.`,
      excerpt: (day) => `Extraits lus le ${day}, sauf indication contraire.`,
      repost: (day) => `Reprises lues le ${day}, sauf indication contraire.`,
      headline: (day) => `Seuls les titres ont été lus, le ${day}, sauf indication contraire.`,
    },
    translation: (words) => `Traduction\u00A0: ${words}`,
    archivedCopy: 'copie archivée',
    archivedCopyOf: (day) => `copie archivée du ${day}`,
    gone: (day) => `Page disparue, vue pour la dernière fois le ${day}`,
    goneSince: (day) => `Page disparue, constaté le ${day}`,
    passageGone: (day) => `Passage absent de la page, vu pour la dernière fois le ${day}`,
    changed: (day) => `Propos cités absents de la page, vus pour la dernière fois le ${day}`,
    archiveRefused: (reason) => `pas de copie archivée\u00A0: ${reason}`,
    outlook: 'À suivre',
    outlookDue: (day) => `À revoir le ${day}`,
    outlookOverdue: (day) => `En retard depuis le ${day}`,
    outlookOpen: 'En suspens',
    outlookAnswered: 'Réponse connue',
    changes: 'Modifications de cet article',
    filedUnder: 'Classé dans',
    related: 'À lire aussi',
    relatedReason: (subjects) => `Sujet commun\u00A0: ${subjects}`,
    aged: (day) => `Cet article date du ${day}. La situation a pu évoluer depuis.`,
    agedNewer: 'Articles plus récents sur ce sujet',
    follow: 'Suivre',
    followTopic: (name) => `Flux\u00A0: ${name}`,
    print: 'Imprimer',
  },

  languages: {
    heading: 'Langues',
    translatedFrom: (language) => `Traduit de la langue d’origine (${language}) par`,
    behind: (statements, others) =>
      `L’original a changé depuis cette traduction\u00A0: ${[
        ...(statements > 0 ? [sayClaims(statements)] : []),
        ...(others > 0 ? [count(others, 'autre passage', 'autres passages')] : []),
      ].join(' et ')}.`,
    moreIn: (n, language) =>
      `${count(n, 'autre article', 'autres articles')} dans une autre langue\u00A0: ${language}`,
  },

  embed: {
    kinds: { video: 'Vidéo', audio: 'Audio', post: 'Message' },
    open: {
      video: (site) => `regarder sur ${site}`,
      audio: (site) => `écouter sur ${site}`,
      post: (site) => `lire sur ${site}`,
    },
  },

  // Terms: statement affirmation, status statut (confirmed confirmé, claimed avancé, assessed estimé, disputed
  // contesté), source source, publisher éditeur, speaker auteur des propos, origin origine, story article, dossier
  // fiche, standfirst chapeau, forecast prévision.
  evidence: {
    statuses: { confirmed: 'Confirmé', claimed: 'Avancé', assessed: 'Estimé', disputed: 'Contesté' },
    words: { confirmed: 'confirmé', claimed: 'avancé', assessed: 'estimé', disputed: 'contesté' },
    asserted: {
      confirmed: (speaker) => `Confirmé, affirmé par ${speaker}`,
      claimed: (speaker) => `Avancé par ${speaker}`,
      assessed: (speaker) => `Estimé par ${speaker}`,
      disputed: (parties) => `Contesté, désaccord entre ${parties}`,
    },
    through: (origins) => `origine\u00A0: ${origins}`,
    from: (agencies) => `d’après ${agencies}`,
    readAt: (publishers) => `lu chez ${publishers}`,
    via: (publishers) => `via ${publishers}`,
    named: (speaker) => speaker,
    unnamed: (speaker) => speaker,
    aggregator: (publisher) => `${publisher} (agrégateur)`,
    ways: (ways) => ways.join(', et '),
    likelihood: (term, from, to) => `jugé ${terms[term]} (${sayRange(from, to)})`,
    confidence: (degree) => `avec une confiance ${degrees[degree]}`,
    judged: (term) => `jugé ${terms[term]}`,
    numbered: (publisher, all) => `${publisher}\u00A0${all.join(', ')}`,
    brief: (asserted, read, more) =>
      [
        asserted,
        [...read, ...(more > 0 ? [`${write(more)} ${choose(more, 'autre', 'autres')}`] : [])].join(', '),
      ].join('\u00A0· '),
    glance: 'Les preuves en un coup d’œil',
    counted: {
      confirmed: (n) => `${write(n)} ${choose(n, 'confirmée', 'confirmées')}`,
      claimed: (n) => `${write(n)} ${choose(n, 'avancée', 'avancées')}`,
      assessed: (n) => `${write(n)} ${choose(n, 'estimée', 'estimées')}`,
      disputed: (n) => `${write(n)} ${choose(n, 'contestée', 'contestées')}`,
    },
    claims: sayClaims,
    sources: saySources,
    none: 'Publié avant que ce site n’indique ses sources.',
    noneListed: 'aucune source indiquée',
    dated: (sources, countries, from, to) =>
      `${saySources(sources)}${countries === 0 ? '' : ` de ${sayCountries(countries)}`}, ${
        from === to ? `date\u00A0: ${from}` : `dates\u00A0: ${from} – ${to}`
      }`,
    oneOrigin: (n, origin) => `${count(n, 'article', 'articles')}, une seule origine\u00A0: ${origin}.`,
    mainOrigin: (n, total, origin) =>
      `${write(n)} source${n < 2 ? '' : 's'} sur ${write(total)} ${choose(n, 'remonte', 'remontent')} à une même origine\u00A0: ${origin}.`,
    own: 'notre lecture',
    legend: 'Ce que signifient les signes',
    kindsLegend: 'Types de sources',
    summary: (statements, sources) =>
      [
        ...(statements > 0 ? [sayClaims(statements)] : []),
        sources === 0 ? 'Aucune source indiquée' : saySources(sources),
      ].join(', '),
    alone: toSentenceStart,
    list: 'Qui dit quoi',
    restsOnIt: (n) => choose(n, 'Affirmation', 'Affirmations'),
    allBy: 'Toutes les affirmations de\u00A0:',
    alsoStated: 'Aussi affirmé dans',
    copyLink: 'Copier le lien',
    copied: 'Lien copié',
    close: 'Fermer',
    previous: 'Précédent',
    next: 'Suivant',
    sourcesOf: (n) => choose(n, 'Source', 'Sources'),
  },

  origins: {
    heading: 'D’où vient l’information',
    said: 'Dit par',
    carried: 'Repris par',
    read: 'Lu ici',
    note: 'Anneau\u00A0: original non consulté.',
    unseen: (name) => `${name} (original non consulté)`,
    way: (carrier, readers) =>
      carrier === undefined ? `lu chez ${readers}` : `via ${carrier}, lu chez ${readers}`,
    chain: (origin, ways) => `${origin}\u00A0: ${ways.join('\u202F; ')}.`,
  },

  forecasts: {
    title: 'Prévisions',
    description:
      'Les questions que nos articles laissent ouvertes, ce qui en a été prévu avant l’échéance et ce que valaient ces prévisions.',
    titleOf: (subject) => `Prévisions\u00A0: ${subject}`,
    descriptionOf: (subject) =>
      `Les questions que laissent ouvertes nos articles sur ce sujet, ${subject}, et ce qui en a été prévu avant l’échéance.`,
    questions: sayQuestions,
    forecasts: sayForecasts,
    bySubject: { topics: 'Par thème', countries: 'Par pays' },
    whole: 'Toutes les prévisions et ce qu’elles valaient',
    open: 'En suspens',
    overdue: 'En retard',
    answered: 'Réponse connue',
    noneOpen: 'Aucune question n’est en suspens. Le prochain article qui en pose une l’inscrira ici.',
    noneAnswered: 'Aucune question n’a encore reçu de réponse.',
    noQuestions: 'Aucun article n’a encore posé de question datée. La première apparaîtra ici.',
    noForecasts:
      'Aucune prévision n’est encore enregistrée, ni la nôtre ni celle d’un organisme que nous citons. La première figurera à côté de sa question et sera notée une fois la réponse connue.',
    more: (n) =>
      `${write(n)} ${choose(n, 'autre question figure', 'autres questions figurent')} dans les données ci-dessous.`,
    criteria: (criteria, day) => `Critère de décision (écrit le ${day})\u00A0: ${criteria}`,
    heading: 'Prévision',
    desk: 'Notre rédaction',
    madeBy: (name, day) => `${name}, ${day}`,
    term: (term, from, to) => `${terms[term]} (${sayRange(from, to)})`,
    both: (percent, term) => `${percent}, ${term}`,
    sources: (n) => choose(n, 'Source\u00A0:', 'Sources\u00A0:'),
    error: (error) => `erreur quadratique ${error}`,
    results: { yes: 'Oui', no: 'Non', partly: 'En partie', void: 'Sans objet' },
    outcome: (result, day) => `${result ?? 'Résultat'}, ${day}`,
    records: 'Ce qu’elles valaient',
    how: 'Comment les prévisions sont notées',
    method: [
      'Le score de Brier est la moyenne des carrés des écarts entre ce qui était prévu et ce qui est arrivé. Il vaut 0 pour qui est toujours certain et a toujours raison, 1 pour qui est toujours certain et se trompe toujours, et 0,25 pour qui dit toujours 50\u00A0%.',
      'Chaque question compte une fois, par la dernière prévision faite avant que la réponse soit connue. Les mots sans nombre sont notés au milieu de la fourchette que leur donne la directive ICD 203\u202F; une prévision sans nombre ni terme de ce genre est montrée mais pas notée. Les questions dont la réponse est «\u00A0en partie\u00A0» et celles devenues sans objet ne le sont pas non plus.',
      'L’intervalle est celui de Wilson, à 95\u00A0%\u00A0: avec si peu de prévisions, le hasard suffit à déplacer un score d’autant. En dessous de cinq prévisions notées, il n’y a pas de score du tout.',
    ],
    score: 'Score de Brier',
    scoreOf: (score, low, high) => `${score} (intervalle à 95\u00A0%\u00A0: de ${low} à ${high})`,
    scored: 'Notées',
    scoredOf: (n, ofWords) =>
      ofWords === 0
        ? sayForecasts(n)
        : `${sayForecasts(n)}, dont ${write(ofWords)} au milieu d’une fourchette`,
    base: 'Pour comparer',
    baseOf: (share, score) => `${share} se sont réalisées\u202F; le dire chaque fois aurait donné ${score}`,
    discrimination: 'Capacité à distinguer',
    discriminationOf: (share) =>
      `dans ${share} des paires formées d’un oui et d’un non, le oui avait reçu la probabilité la plus haute (50\u00A0%\u00A0: le hasard)`,
    discriminationNone: 'impossible à dire\u00A0: toutes les réponses étaient les mêmes',
    lead: 'Avance',
    leadOf: (days) => `${count(days, 'jour', 'jours')} avant la réponse (médiane)`,
    parts: 'Composantes du score',
    partsOf: (reliability, resolution, uncertainty, spread) =>
      `fiabilité ${reliability} − résolution ${resolution} + incertitude ${uncertainty} + dispersion dans les fourchettes ${spread}`,
    unscored: 'Non notées',
    unscoredOf: {
      open: (n) => `${write(n)} encore en suspens`,
      partly: (n) => `${write(n)} en partie`,
      void: (n) => `${write(n)} sans objet`,
      inWords: (n) => `${write(n)} en mots sans fourchette`,
    },
    tooFew: 'Trop peu pour un score',
    tooFewNote:
      'Un score demande cinq prévisions dont la réponse est connue, avec un nombre ou un terme\u202F; ici, il y en a moins.',
    tooFewOf: (n) => `${write(n)} sur 5`,
    topics: 'Par thème',
    columns: {
      topic: 'Thème',
      scored: 'Notées',
      score: 'Score de Brier',
      range: 'Fourchette',
      forecast: 'Prévu, en moyenne',
      observed: 'Réalisé',
      interval: 'Intervalle à 95\u00A0%',
      count: 'Prévisions',
    },
    tooFewShort: 'trop peu',
    from: (from, to) => `${from}–${to}`,
    calibration: {
      title: (name, forecast, observed) =>
        `${name}\u00A0: ${forecast} prévus en moyenne, ${observed} réalisés`,
      subtitle:
        'Sur la droite oblique, il s’est réalisé autant que prévu. Les points représentent les fourchettes de la directive ICD 203, avec le nombre de prévisions et l’intervalle à 95\u00A0% de la part.',
      forecast: 'Prévu',
      observed: 'Réalisé',
    },
    follow: 'Suivre les échéances',
    calendar: 'Calendrier',
    calendarOf: (name) => `Calendrier (iCalendar)\u00A0: ${name}`,
    calendarNote: 'Calendrier des échéances (.ics)',
    data: 'Toutes les questions et prévisions en données (JSON)',
    feedOf: (site) => `${site}\u00A0: échéances`,
    feedOfSubject: (site, subject) => `${site}\u00A0: échéances, ${subject}`,
    feedName: (subject) => `${subject}\u00A0: échéances`,
    feedDescription:
      'Les questions de nos articles quand elles sont posées, quand elles sont en retard et quand elles ont une réponse.',
    inFeed: {
      asked: (question, day) => `Échéance le ${day}\u00A0: ${question}`,
      overdue: (question, day) => `En retard depuis le ${day}\u00A0: ${question}`,
      answered: (question, result) =>
        result === undefined
          ? `Réponse connue\u00A0: ${question}`
          : `Réponse connue, ${result.toLocaleLowerCase(dialect)}\u00A0: ${question}`,
    },
    inCalendar: {
      due: (question) => `Échéance\u00A0: ${question}`,
      answered: (question, result) =>
        result === undefined
          ? `Réponse connue\u00A0: ${question}`
          : `Réponse connue, ${result.toLocaleLowerCase(dialect)}\u00A0: ${question}`,
    },
    all: 'Toutes les questions en suspens et les prévisions',
    machinesNote:
      'questions avec leurs dates, prévisions, résultats et scores\u202F; calendriers des échéances',
  },

  dossiers: {
    title: 'Fiches',
    description:
      'Ce que l’on sait des personnes, organismes, armes, traités, lieux et projets de nos articles\u00A0: chaque valeur avec sa source, sa date et son degré de certitude.',
    kinds: {
      person: 'Personne',
      organisation: 'Organisation',
      weapon: 'Arme',
      treaty: 'Traité ou résolution',
      place: 'Lieu',
      project: 'Projet',
    },
    kindsOf: kindsOfDossiers,
    none: 'Aucune fiche n’est encore publiée. La première apparaîtra ici.',
    total: (n) => count(n, 'fiche', 'fiches'),
    facts: sayValues,
    draft: 'Brouillon\u00A0: non publié',
    compare: (kind) => `Comparer ${theseDossiers[kind]}`,
    compared: (kind) => `Comparaison\u00A0: ${kindsOfDossiers[kind]}`,
    comparedDescription: (kind) =>
      `Ce que l’on sait de ${theseDossiers[kind]}, côte à côte. Chaque valeur mène à ses sources.`,
    choose: 'Choisissez-en deux à quatre',
    unknown: 'non renseigné',
    alsoKnown: 'Autres noms',
    reviewed: (day) => `Revu pour la dernière fois le ${day}`,
    heading: 'Ce que l’on sait',
    property: 'Propriété',
    asOf: (day) => `date\u00A0: ${day}`,
    until: (day) => `Fin\u00A0: ${day}`,
    map: 'Où',
    timeline: 'Quand',
    said: 'Ses propres affirmations',
    about: 'Affirmations d’autrui',
    questions: 'Questions en suspens',
    stories: 'Articles',
    noStory: 'Aucun article publié ne la mentionne encore.',
    data: 'Toutes les fiches en données (JSON)',
    table: (kind) => `${kindsOfDossiers[kind]} en tableau (CSV)`,
    onHub: 'Fiches',
    open: 'Ouvrir la fiche',
    machinesNote:
      'personnes, organismes, armes, traités, lieux et projets\u00A0: chaque valeur avec sa source, sa date, son statut et son historique',
  },

  figures: {
    mirrorsTime: false,
    title: 'Infographies',
    description: 'Tous les graphiques, cartes et chronologies de nos articles, avec données et sources.',
    also: 'Aussi sur ce thème\u00A0:',
    table: 'Tableau',
    sources: 'Sources',
    source: (number, publisher, date) => `Source ${String(number)}\u00A0: ${publisher}, ${date}`,
    own: 'Afficher seul',
    asOf: (date) => `État des données\u00A0: ${date}.`,
    sourcesOf: (n, date) => `${choose(n, 'Date de la source', 'Date des sources')}\u00A0: ${date}.`,
    sourcesDated: (date) => `Source la plus récente\u00A0: ${date}.`,
    drawnFor: (date) => `Réalisé pour l’article du ${date}.`,
    kinds: { chart: 'Graphique', map: 'Carte', timeline: 'Chronologie' },
    timeline: {
      columns: { date: 'Date', title: 'Événement', status: 'Statut' },
      published: 'Date de l’article',
      gap: ({ years, months, days }) =>
        [
          ...(years > 0 ? [count(years, 'an', 'ans')] : []),
          ...(months > 0 ? [count(months, 'mois', 'mois')] : []),
          ...(years === 0 && months === 0 ? [count(days, 'jour', 'jours')] : []),
        ].join(' et '),
      summary: ({ events, from, to, questions }) =>
        `${count(events, 'événement', 'événements')}, ${from} – ${to}${
          questions === 0 ? '' : `\u202F; ${sayQuestions(questions)} encore en suspens`
        }.`,
    },
    maps: {
      columns: {
        name: 'Lieu',
        latitude: 'Latitude',
        longitude: 'Longitude',
        role: 'Type',
        kilometres: 'Portée, km',
        status: 'Statut',
      },
      roles: {
        subject: 'Sujet',
        capital: 'Capitale',
        place: 'Lieu',
        ring: 'Portée',
        arrow: 'Trajet',
        country: 'Pays',
      },
      nameArrow: (from, to, label) =>
        label === undefined ? `${from} – ${to}` : `${from} – ${to}\u00A0: ${label}`,
      nameRing: (label, around) => `${label}, centre\u00A0: ${around}`,
      sentences: {
        places: (names) => `Lieux sur la carte\u00A0: ${names}.`,
        countries: (names) => `Pays mis en évidence\u00A0: ${names}.`,
        ring: (label, distance, around) => `${label}\u00A0: ${distance} autour de ${around}.`,
        arrow: (from, to, label) =>
          label === undefined ? `De ${from} à ${to}.` : `De ${from} à ${to}\u00A0: ${label}.`,
      },
      borders: {
        neutral: 'Les frontières contestées sont en tirets\u202F; aucun trait de cette carte ne prend parti.',
        members:
          'Les frontières contestées sont en tirets\u202F; les territoires qui ne sont ni membres ni observateurs des Nations unies sont rattachés à l’État auquel la plupart des autres disent qu’ils appartiennent.',
        control:
          'Les frontières indiquent qui gouverne sur le terrain, sauf pour la Crimée, rattachée à l’Ukraine.',
      },
    },
    fromArticle: 'Tiré de l’article\u00A0:',
    picture: 'Image (PNG)',
    count: (n) => count(n, 'infographie', 'infographies'),
    empty: 'Pas encore d’infographie.',
    credit: (site, day, publishers, hasMore) =>
      [
        `${site}, ${day}`,
        ...(publishers.length === 0
          ? []
          : [`Sources\u00A0: ${[...publishers, ...(hasMore ? ['autres'] : [])].join(', ')}`]),
      ].join(' · '),
  },

  charts: {
    missing: 'pas de données',
    range: (low, high) =>
      low === undefined ? `jusqu’à ${high ?? ''}` : high === undefined ? `${low} ou plus` : `${low}–${high}`,
    withUnit: (value, unit) => `${value}\u00A0${unit}`,
    columns: {
      series: 'Série',
      low: 'Minimum',
      high: 'Maximum',
      by: 'Selon',
      unit: 'Unité',
      status: 'Statut',
    },
    describe: {
      nothing: 'Aucune valeur connue.',
      one: ({ name, value }) => `Une seule valeur connue\u00A0: ${value} (${name}).`,
      values: (n, lowest, highest, missing) =>
        `${sayValues(n)}, de ${lowest.value} (${lowest.name}) à ${highest.value} (${highest.name})${
          missing === 0 ? '' : `\u202F; ${write(missing)} ${choose(missing, 'inconnue', 'inconnues')}`
        }.`,
      ranges: (n, { name, value }) =>
        n === 1
          ? `Une seule fourchette connue\u00A0: ${value} (${name}).`
          : `${count(n, 'fourchette connue', 'fourchettes connues')}, la première\u00A0: ${value} (${name}).`,
      course: (name, first, last, highest) =>
        `${name}\u00A0: ${first.value} (${first.name}), ${last.value} (${last.name})\u202F; maximum ${highest.value} (${highest.name}).`,
      slope: (from, to, rise, fall, same) =>
        `De ${from} à ${to}\u00A0: ${write(rise)} en hausse, ${write(fall)} en baisse${same === 0 ? '' : `, ${write(same)} ${choose(same, 'inchangé', 'inchangés')}`}.`,
      scorecard: (rows, parties, statuses) =>
        `${count(rows, 'ligne', 'lignes')} pour ${count(parties, 'partie', 'parties')}${statuses.length === 0 ? '' : '\u00A0: '}${statuses
          .map(([status, n]) => `${status} ${write(n)}`)
          .join(', ')}.`,
    },
  },

  corrections: {
    kinds: { correction: 'Rectificatif', clarification: 'Précision', update: 'Mise à jour' },
    heading: 'Rectificatifs',
    materialHeading: 'Rectifié depuis la publication',
    whatWasWrong: 'Ce qui était faux',
    said: 'Avant\u00A0:',
    now: (kind) => `${kind}\u00A0:`,
    place: 'Voir le passage',
    none: 'Aucun article n’a encore été rectifié.',
    all: 'Tous les rectificatifs',
    policyOf: 'Règles du',
    feed: (site) => `${site}\u00A0: rectificatifs`,
    description: 'Ce qui était faux dans nos articles, et ce qui est juste.',
    follow: 'Suivre les rectificatifs',
    inFeed: (headline) => `Rectificatif\u00A0: ${headline}`,
  },

  changes: {
    titleOf: (headline) => `Modifications\u00A0: ${headline}`,
    description: (headline) =>
      `Toutes les versions publiées de «\u00A0${headline}\u00A0»\u00A0: ce qui y a changé, quand et pourquoi.`,
    summary: (n) =>
      n === 0
        ? 'Rien n’a changé dans cet article depuis sa publication.'
        : `Cet article a changé ${n === 1 ? 'une' : n === 2 ? 'deux' : write(n)} fois depuis sa publication.`,
    knownFrom: (moment) =>
      `Les formulations sont comparées à partir du ${moment}\u202F; ce qui a changé avant n’est connu que par nos notes.`,
    article: 'Lire l’article',
    published: 'Publié le',
    changedLabel: 'Modifié le',
    noReason: 'Aucune raison n’a été notée.',
    same: 'La formulation n’a pas changé.',
    unknown: 'La formulation antérieure n’a pas été conservée.',
    statements: (n) => count(n, 'affirmation modifiée', 'affirmations modifiées'),
    others: 'Autres phrases',
    added: 'Nouvelle affirmation',
    removed: 'Affirmation retirée',
    changed: 'Affirmation modifiée',
    was: 'Avant\u00A0:',
    now: 'Après\u00A0:',
    status: (before, after) =>
      `Son statut était «\u00A0${before}\u00A0»\u202F; il est désormais «\u00A0${after}\u00A0».`,
    speakersGone: (before) => `Auteur des propos retiré\u00A0: ${before}.`,
    speakersNew: (after) => `Auteur des propos indiqué désormais\u00A0: ${after}.`,
    speakers: (before, after) => `Auteur des propos\u00A0: ${before} auparavant, ${after} désormais.`,
    publishers: (before, after) => `Elle reposait sur ${before}\u202F; elle repose désormais sur ${after}.`,
    likelihoodGone: (before) => `N’est plus jugé ${terms[before]}.`,
    likelihoodNew: (after) => `Désormais jugé ${terms[after]}.`,
    likelihood: (before, after) => `Jugé ${terms[before]} auparavant, ${terms[after]} désormais.`,
    place: 'Dans l’article',
    since: (n, day) =>
      `${count(n, 'affirmation a changé', 'affirmations ont changé')} depuis que vous avez lu cet article le ${day}.`,
    follow: 'Suivre les modifications de cet article',
    feed: (site, headline) => `${site}\u00A0: modifications de «\u00A0${headline}\u00A0»`,
    feedName: (headline) => `Modifications de «\u00A0${headline}\u00A0»`,
    feedDescription: (headline) =>
      `Ce qui a changé dans «\u00A0${headline}\u00A0» et peut compter pour le jugement du lecteur, et pourquoi. Les coquilles n’y figurent pas.`,
    inFeed: {
      published: (headline) => `Publié\u00A0: ${headline}`,
      changed: (headline) => `Modifié\u00A0: ${headline}`,
      firstVersion: 'L’article tel qu’il a d’abord été publié.',
      corrected: (n) => count(n, 'rectificatif', 'rectificatifs'),
    },
  },

  events: { heading: 'Chronologie', elsewhere: 'Aussi dans' },

  home: {
    more: 'Autres articles',
    others: 'Également publiés',
    topics: 'Par thème',
    countries: 'Par pays',
    due: 'Questions en suspens',
    allTopics: 'Tous les thèmes',
    allCountries: 'Tous les pays',
    wholeArchive: 'Toutes les archives',
    empty: 'Rien n’est encore publié. Le premier article apparaîtra ici.',
  },

  hub: {
    articles: sayArticles,
    follow: (name) => `Suivre\u00A0: ${name}`,
    empty: 'Pas encore d’article. Suivez le flux pour recevoir le premier.',
    topicsTitle: 'Thèmes',
    topicsDescription: 'Tous les thèmes que nous suivons, avec leur dernier article.',
    countriesTitle: 'Pays',
    countriesDescription: 'Tous les pays dont parlent nos articles.',
    authorsTitle: 'Auteurs',
    authorsDescription: 'Qui écrit pour ce site.',
    archiveTitle: 'Archives',
    archiveDescription: 'Tous les articles, par année et par mois.',
    months: 'Articles par mois',
    monthsOf: (year) => `Articles de ${year} par mois`,
    crossing: (topic, country) => `${topic}\u00A0: ${country}`,
    crossingDescription: (topic, country) => `Articles classés à la fois dans ${topic} et dans ${country}.`,
    timeline: 'Chronologie',
    timelineSources: 'Statut et sources',
    noSource: 'Aucune source n’est indiquée pour cet événement.',
    claims: (n, articles) => `${sayClaims(n)} dans ${choose(articles, 'cet article', 'ces articles')}`,
    newestDrawn: (n, total) => `Affirmations les plus récentes\u00A0: ${write(n)} sur ${write(total)}.`,
    readClaims: (n) => choose(n, 'La lire', 'Toutes les lire'),
    speakers: 'Les plus cités',
    crossingsIn: 'Par thème',
    crossingsOf: 'Par pays',
    yearTitle: (year) => `Articles de ${String(year)}`,
    yearDescription: (year) =>
      `Tous les articles de ${String(year)}, en commençant par le mois le plus récent.`,
    pageOf: (page, pages) => `Page ${String(page)} sur ${String(pages)}`,
    descriptionOf: (subject, site) =>
      `${subject}\u00A0: tous les articles de ${site}, du plus récent au plus ancien.`,
    descriptionOfPage: (description, page, pages) =>
      `${description} Page ${String(page)} sur ${String(pages)}.`,
    pager: 'Pages',
    newest: 'Dernier article',
    previous: 'Plus récents',
    next: 'Plus anciens',
    expertise: 'Écrit sur',
    span: (from, to) => (from === to ? from : `${from} – ${to}`),
    restsOn: (n) => `Ils reposent sur ${saySources(n)}`,
    corrections: (n) =>
      n === 0 ? 'Aucun rectificatif à ce jour' : count(n, 'rectificatif', 'rectificatifs'),
    elsewhere: 'Ailleurs',
  },

  search: {
    title: 'Recherche',
    description: 'Trouver des articles par mot, thème, pays, date, type de travail ou preuve.',
    label: 'Chercher des articles',
    placeholder: 'Des mots, un nom, un lieu',
    submit: 'Chercher',
    results: 'Résultats',
    needsScript:
      'La recherche par mots a besoin de JavaScript, car elle se fait entièrement dans votre navigateur. Sans lui, tous les articles restent accessibles par thème, pays, auteur ou année\u00A0:',
    browse: 'Ou parcourir',
    byYear: 'Par année',
    byAuthor: 'Par auteur',
    showMore: 'Afficher plus',
    sections: 'Parties correspondantes',
    narrow: 'Filtres',
    facets: {
      topic: 'Thème',
      country: 'Pays de l’article',
      type: 'Type de travail',
      author: 'Auteur',
      year: 'Année de publication',
      speaker: 'Auteur des propos',
      status: 'Statut des affirmations',
      kind: 'Type de source',
    },
    published: 'Mois de publication',
    bars: 'Articles au fil du temps',
    from: 'De',
    to: 'À',
    order: 'Ordre',
    byRelevance: 'Pertinence',
    newest: 'Les plus récents d’abord',
    oldest: 'Les plus anciens d’abord',
    chosen: 'Filtres actifs',
    lighter: 'Élargir la recherche',
    near: 'Thèmes et pays',
    newestArticles: 'Derniers articles',
    follow: 'Suivre cette recherche',
    followNote:
      'Chaque flux apporte tous les nouveaux articles sur son sujet\u202F; les mots et les autres filtres ne s’y appliquent pas.',
    close: 'Fermer',
    allLanguages: 'Toutes les langues',
    allResults: 'Tous les résultats, avec les filtres',
    slashKey: 'Tapez / pour chercher',
    client: {
      loading: 'Recherche en cours…',
      slow: 'L’index de recherche est encore en cours de chargement.',
      failed:
        'L’index de recherche n’a pas pu être chargé. Vérifiez votre connexion, ou parcourez ci-dessous par thème, pays, auteur ou année.',
      failedInDialog:
        'L’index de recherche n’a pas pu être chargé. Vérifiez votre connexion, ou allez à la page de recherche pour parcourir les articles.',
      again: 'Réessayer',
      found: { one: '{n} article', many: '{n} d’articles', other: '{n} articles' },
      none: 'Aucun article ne correspond à cette recherche.',
      corrected: 'Résultats pour «\u00A0{words}\u00A0».',
      instead: 'Chercher plutôt «\u00A0{words}\u00A0».',
      missing: 'Aucun article ne correspond à {words}.',
      all: 'Tous ({n})',
      bar: '{month}\u00A0: {stories}',
      remove: 'Retirer le filtre\u00A0: {filter}',
      without: 'Sans {filter}\u00A0: {stories}',
      range: 'la période choisie',
      slips: {
        unknown: 'Le lien demandait un filtre qui n’existe pas ici\u202F; il a été ignoré.',
        swapped: 'Les mois du lien étaient inversés\u202F; ils ont été remis dans l’ordre.',
      },
    },
  },

  acknowledgements: {
    title: 'Remerciements',
    description: 'Les travaux d’autrui utilisés sur ce site, avec leurs versions et leurs licences.',
    version: (version) => `version ${version.replace(/^v/, '')}`,
    licenceOf: (licence, work) => `${licence}, licence de ${work}`,
    code: {
      title: 'Le code dans votre navigateur',
      note: 'Les pages se lisent sans JavaScript. La recherche fait tourner un seul programme tiers\u202F; tout le reste du code est celui du site.',
    },
    type: {
      title: 'Les polices des pages',
      note: 'Les polices sont envoyées avec les pages, réduites aux caractères nécessaires.',
    },
    pictures: {
      title: 'Les polices des images',
      note: 'Les images que d’autres sites montrent de nos pages utilisent les mêmes polices, et celles-ci pour d’autres écritures.',
    },
    tools: {
      title: 'Ce qui sert à construire le site',
      note: 'Ces paquets servent à construire le site\u202F; rien de leur code ne se trouve dans les pages.',
    },
  },

  feeds: {
    title: 'Flux',
    description: 'Suivre tout le site ou une partie dans un lecteur de flux.',
    whatTitle: 'Qu’est-ce qu’un flux\u202F?',
    what: 'Un flux est une adresse que consulte un lecteur de flux pour y trouver du nouveau. Donnez-lui l’adresse une fois, et chaque nouvel article y arrive en entier, avec ses sources. Ni compte, ni adresse électronique, ni traceur. Pour arrêter, supprimez l’adresse.',
    how: 'Vous débutez\u202F? Choisissez un lecteur ci-dessous\u00A0: il s’ouvre avec le flux de tous les articles déjà rempli. Si vous en avez un, copiez l’adresse de ce que vous voulez suivre, ou importez la liste complète.',
    readers: 'Suivre tous les articles en un clic',
    readerLink: (reader) => `Suivre dans ${reader}`,
    ownProgram: 'une application de cet appareil',
    addresses: 'Ou copier l’adresse du flux\u00A0:',
    opmlTitle: (site) => `${site}\u00A0: tous les flux`,
    list: 'Liste de tous les flux, à importer (OPML)',
    forms:
      'Chaque flux existe en trois formats au contenu identique\u00A0: RSS, Atom et JSON Feed. N’importe lequel convient\u202F; si votre lecteur vous laisse le choix, prenez Atom. Les articles plus anciens sont dans une archive de tout le site, en Atom\u202F; tout flux qui en omet y renvoie. Dans JSON Feed, «\u00A0_sources\u00A0» énumère ce sur quoi repose un élément, et «\u00A0_archive\u00A0» indique où se trouve l’archive.',
    promise:
      'Chaque article arrive une seule fois. Une coquille corrigée ne le renvoie pas\u202F; un rectificatif important arrive comme un élément à part.',
    groups: {
      whole: 'Tout le site',
      topics: 'Par thème',
      countries: 'Par pays',
      crossings: 'Par thème et par pays',
      questions: 'Échéances, par thème et par pays',
      authors: 'Par auteur',
      publishers: 'Par éditeur\u00A0: les articles qui le citent',
      stories: 'Par article\u00A0: ses modifications',
    },
    allArticles: 'Tous les articles',
    formNames: { rss: 'RSS', atom: 'Atom', json: 'JSON' },
    copy: 'Copier',
    copyOf: (name) => `Copier l’adresse du flux ${name}`,
    copied: 'Copié',
    formOf: (form, name) => `Flux ${form}\u00A0: ${name}`,
  },

  claims: {
    follow: 'Suivre toutes les affirmations',
    inFeed: (n, headline) => `${sayClaims(n)}\u00A0: ${headline}`,
    title: 'Affirmations',
    description:
      'Toutes les affirmations signalées dans nos articles\u00A0: qui les fait, par qui elles sont passées et ce qui les étaye.',
    listTitle: (name) => `Affirmations\u00A0: ${name}`,
    listDescription: {
      status: (name) =>
        `Toutes les affirmations signalées dans nos articles au statut «\u00A0${name}\u00A0».`,
      speaker: (name) =>
        `Toutes les affirmations signalées dans nos articles que fait ${name}, seul ou comme partie à un différend.`,
      topic: (name) => `Toutes les affirmations signalées dans les articles sur ce thème\u00A0: ${name}.`,
      country: (name) => `Toutes les affirmations signalées dans les articles sur ce pays\u00A0: ${name}.`,
      year: (name) => `Toutes les affirmations signalées dans les articles de ${name}.`,
    },
    facets: {
      status: 'Statut',
      speaker: 'Auteur des propos',
      topic: 'Thème de l’article',
      country: 'Pays de l’article',
      year: 'Année de publication',
    },
    facetTitle: {
      status: 'Affirmations par statut',
      speaker: 'Affirmations par auteur des propos',
      topic: 'Affirmations par thème de l’article',
      country: 'Affirmations par pays de l’article',
      year: 'Affirmations par année de publication',
    },
    facetDescription: {
      status: 'Ce qui étaye les affirmations de nos articles.',
      speaker:
        'Toutes les personnes et tous les organismes nommés dont nos articles signalent des affirmations.',
      topic: 'Les thèmes des articles.',
      country: 'Les pays dont parlent les articles.',
      year: 'Les années des articles.',
    },
    allValues: {
      status: (n) => countAll(n, 'statut', 'statuts'),
      speaker: (n) => countAll(n, 'auteur de propos', 'auteurs de propos'),
      topic: (n) => countAll(n, 'thème', 'thèmes'),
      country: (n) => countAll(n, 'pays', 'pays'),
      year: (n) => countAll(n, 'année', 'années'),
    },
    browse: 'Affirmations par statut, auteur des propos, thème, pays et année',
    lists: 'Parcourir par',
    filter: 'Filtrer ces affirmations',
    any: 'Tous',
    from: 'De',
    to: 'À',
    reset: 'Tout afficher',
    loading: 'Recherche dans les affirmations…',
    shown: (total) => `{n} sur ${sayClaims(total)}`,
    none: 'Aucune affirmation ne correspond à ces filtres.',
    failed:
      'Les affirmations n’ont pas pu être chargées\u202F; rien n’est donc filtré. Réessayez dans un instant, ou servez-vous des listes de cette page.',
    empty: 'Pas encore d’affirmation ici.',
    history: 'Aussi affirmé dans d’autres articles',
    compare: 'Les comparer',
    matterDescriptionOf: (name, articles) =>
      `${name}\u00A0: ce qu’en ${choose(articles, 'dit', 'disent')} ${sayArticles(articles)}, du plus ancien au plus récent. Une affirmation ultérieure n’en remplace pas une antérieure.`,
    matterDescription: (articles) =>
      `Ce qu’en ${choose(articles, 'dit', 'disent')} ${sayArticles(articles)}, du plus ancien au plus récent. Une affirmation ultérieure n’en remplace pas une antérieure.`,
  },

  sources: {
    title: 'Sources',
    description: 'Tous les éditeurs que citent nos articles, par type, et ce qui repose sur chacun.',
    publishers: sayPublishers,
    publisherDescription: (name) =>
      `Ce que nos articles tirent de cet éditeur, ${name}\u00A0: les articles qui le citent et les affirmations qui reposent sur lui.`,
    explained: 'Ce que signifie ce type',
    homePage: 'Page d’accueil',
    controlUnrecorded: 'Nous ne savons pas qui le contrôle ni qui le finance.',
    uncited: 'Aucun article publié ne le cite encore.',
    articles: 'Articles qui le citent',
    claims: 'Affirmations qui reposent sur lui',
    noClaim:
      'Aucune affirmation signalée ne repose sur ses propres pages\u202F; elles sont citées pour d’autres phrases.',
    carried: 'Affirmations fondées sur ses informations, reprises par d’autres',
    carriedNote: (name) => `La source est un autre éditeur, qui reprend ${name}.`,
    carriedCount: (n) => `${write(n)} de plus ${choose(n, 'reprise', 'reprises')} par d’autres`,
    through: (name) => `Où nous avons lu ${name}`,
    carries: (name) => `De qui ${name} reprend les informations`,
    pageNote: 'D’après les articles de cette page.',
    lost: (n) => choose(n, 'Page citée disparue ou modifiée', 'Pages citées disparues ou modifiées'),
    lostNote: 'Ce que nous avons cité, et la date de lecture, restent dans les articles.',
    lostCount: (n) => count(n, 'page citée disparue ou modifiée', 'pages citées disparues ou modifiées'),
    lostSeen: (n, day) =>
      n === 1 ? `vue pour la dernière fois le ${day}` : `vues pour la dernière fois le ${day} au plus tard`,
    citedIn: 'Citée dans',
  },

  card: {
    topic: 'Thème',
    country: 'Pays',
    author: 'Auteur',
    publisher: 'Éditeur',
    alt: (parts) => parts.join('. '),
  },

  machines: {
    catalogueTitle: (site) => `${site}\u00A0: tous les articles`,
    catalogueOf: (site, subject) => `${site}\u00A0: ${subject}`,
    intro: (home) =>
      `Chaque article a sa propre adresse sous ${home}articles/. Ajoutez-y \`index.md\` pour le texte en Markdown, avec affirmations et sources en notes, et \`evidence.json\` pour ses affirmations et ses sources en données. Si vous reprenez une affirmation, dites qui la fait et ce qui l’étaye.`,
    articles: 'Articles, du plus récent au plus ancien',
    data: 'Données',
    catalogue: 'Catalogue de tous les articles',
    catalogueNote: 'en JSON\u202F; il nomme les catalogues des thèmes et des pays, et son schéma',
    sitemap: 'Plan du site',
    house: 'À propos de ce site',
  },

  moved: {
    title: 'Cette page a changé d’adresse',
    description: 'Cette page a une nouvelle adresse.',
    advice: 'Cette page a une nouvelle adresse\u00A0:',
    parts: 'Aller directement à la partie demandée',
  },

  formerAddresses: {
    title: 'Pages par leur ancienne adresse',
    description: 'Où trouver les pages qui avaient une autre adresse sur notre ancien site.',
    advice:
      'Ces pages avaient une autre adresse sur notre ancien site. Chacune est indiquée avec l’ancienne.',
  },

  withdrawn: {
    label: 'Retiré',
    kind: 'Retrait',
    titled: (headline) => `Retiré\u00A0: ${headline}`,
    notice: 'Nous avons retiré cet article.',
    noticeOf: (day) => `Nous avons retiré cet article le ${day}.`,
    advice: 'Son texte n’est plus publié. Tout ce que nous avons rectifié ou retiré figure à la page',
    list: 'Rectificatifs',
    elsewhere: 'Sur le même sujet\u00A0:',
  },

  standards: {
    samples: 'À quoi ressemblent les signes dans un article',
    from: 'Dans',
    kinds: (n) => `Les sources de nos articles, par type\u00A0: ${write(n)}`,
    contents: 'Sur cette page',
    sample: {
      confirmed: {
        words: 'Le pont a été ouvert à la circulation le 3 mai.',
        note: 'Confirmé, affirmé par le ministère qui l’exploite et rapporté par deux journaux.',
      },
      claimed: {
        words: 'Quarante mille personnes l’ont traversé le premier jour.',
        note: 'Avancé par le ministère, via l’agence de presse d’État.',
      },
      assessed: {
        words: 'Il supporte environ la moitié du trafic pour lequel il a été construit.',
        note: 'Estimé par un institut qui a compté les camions sur des images satellite.',
      },
      disputed: {
        words: 'La dernière pile se trouve de l’autre côté de la frontière.',
        note: 'Contesté, désaccord entre les deux gouvernements. L’article donne les deux versions.',
      },
    },
  },

  digest: {
    withoutCountry: 'Sans pays',
    happened: 'Ce qui s’est passé',
    due: 'Ce qui arrivait à échéance',
    answered: 'Ce qui a trouvé réponse',
    event: (day, title, citation, stories) => `${day}\u00A0: ${title} ${citation}. Voir ${stories}.`,
    question: (question, due, answer, story) =>
      `${question} Échéance\u00A0: ${due}. ${answer} Question posée dans ${story}.`,
    outcome: (day, text, citation) => `Le ${day}\u00A0: ${text} ${citation}.`,
    noOutcome: 'Aucune issue n’est consignée.',
  },

  notFound: {
    title: 'Page introuvable',
    description: 'Il n’y a pas de page à cette adresse.',
    advice:
      'Il n’y a pas de page à cette adresse\u202F; une lettre manque peut-être ou est fausse. Cherchez l’article, ou partez d’une de ces listes.',
  },
};
