/** Where playwright.config.ts serves the site of made-up stories; the real one is the base address. */
export const fixtureOrigin = 'http://localhost:4402';

/** Addresses of one page of every kind on the real site. */
export const realPages = [
  '/',
  '/articles/fifty-launchers-before-the-congress/',
  '/topics/',
  '/topics/missiles-and-deterrence/',
  '/countries/',
  '/countries/north-korea/',
  '/countries/north-korea/missiles-and-deterrence/',
  '/authors/',
  '/authors/sourceline-desk/',
  '/archive/',
  '/archive/2026/',
  '/search/',
  '/search/?q=launchers',
  '/feeds/',
  '/acknowledgements/',
  '/sources/',
  '/sources/a-news/',
  '/claims/',
  '/claims/page/2/',
  '/claims/status/disputed/',
  '/claims/speakers/',
  '/claims/speakers/sipri/',
  '/claims/matters/launcher-range-estimate/',
  '/corrections/',
  '/about/',
  '/standards/',
  '/404.html',
] as const;

/** Awkward pages of the made-up site. */
export const fixturePages = [
  '/',
  '/articles/the-newest/',
  '/articles/the-old-one/',
  '/articles/a-very-long-headline/',
  '/articles/marks-in-the-headline/',
  '/articles/many-marks/',
  '/topics/long-topic/page/2/',
  '/topics/empty-topic/',
  '/authors/example-person/',
  '/countries/switzerland/long-topic/page/2/',
  '/feeds/',
  '/archive/2025/',
  '/claims/',
  '/claims/speakers/',
  '/sources/example-agency/',
  '/sources/example-agency/page/2/',
  '/corrections/',
] as const;
