import { expect, type Page } from '@playwright/test';
import { test } from './kept-page.ts';
import { foundingArticle as article } from './origins.ts';
import { findFaults } from './faults.ts';
import { waitForQuiet } from './quiet.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search stories' });
const status = (page: Page) => page.locator('news-search .status');
const results = (page: Page) => page.locator('news-search .results > li');
/** A value of a facet, by its name before the count. */
const choice = (page: Page, facet: string, value: string) =>
  page.getByRole('group', { name: facet, exact: true }).getByRole('checkbox', { name: value });

/** Errors of scripts and of the Content-Security-Policy. */
const collectErrors = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};

test('the page that searches allows neither inline nor blob scripts', async ({ page }) => {
  await page.goto('/search/');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/unsafe-inline|blob:|'unsafe-eval'/);
});

test('finds the founding story by a word as one types and opens it at the matching section', async ({
  page,
}) => {
  const errors = collectErrors(page);
  await page.goto('/search/');
  await field(page).pressSequentially('goslings', { delay: 20 });
  const result = results(page).filter({ hasText: 'Fifty goslings before the bridge fair' });
  await expect(result.getByRole('heading')).toContainText('Fifty goslings before the bridge fair');
  await expect(result.locator('mark').first()).toHaveText(/gosling/i);
  await expect(page).toHaveURL(/\/search\/\?q=goslings$/);
  await expect(status(page)).toHaveText(/^\d+ stories$/);
  const section = result.getByRole('list', { name: 'Matching sections' }).getByRole('link').first();
  const name = await section.textContent();
  await section.click();
  await expect(page).toHaveURL(new RegExp(`${article}#.+`));
  const heading = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
  await expect(heading).toHaveText(name ?? '');
  await expect(heading).toBeInViewport();
  expect(errors).toEqual([]);
});

test('finds a figure by its title, shows it small and leads to it at any width', async ({ page }) => {
  const errors = collectErrors(page);
  await page.goto('/search/?q=forty+kilometres+apart');
  const title = 'Two bridges, forty kilometres apart';
  const result = results(page).filter({ hasText: title });
  const drawing = result.locator('.thumbnail img');
  for (const width of [1280, 360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(drawing).toBeVisible();
    await expect.poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(136);
  }
  await expect(drawing).toHaveAttribute(
    'src',
    '/articles/figures/figures/two-bridges-forty-kilometres-apart/small.svg',
  );
  await result.getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(/\/articles\/figures\/#figure-two-bridges/);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('about:blank');
    await page.goto('/articles/figures/#figure-two-bridges-forty-kilometres-apart');
    await expect(page.getByText(title).first()).toBeInViewport();
  }
  expect(errors).toEqual([]);
});

test('narrows by several countries, keeps the choice in the address, goes back and forward', async ({
  page,
}) => {
  await page.goto('/search/');
  await choice(page, 'Country of the story', 'Denmark').check();
  await expect(results(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'All 9' }).click();
  // The first of those that the button brought.
  await expect(choice(page, 'Country of the story', 'Finland')).toBeFocused();
  await choice(page, 'Country of the story', 'Estonia').check();
  await expect(results(page)).toHaveCount(3);
  await expect(page).toHaveURL(/\?country=denmark&country=estonia$/);
  await page.reload();
  await expect(choice(page, 'Country of the story', 'Denmark')).toBeChecked();
  await expect(results(page)).toHaveCount(3);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Remove filter: Estonia' })).toHaveCount(0);
  await expect(results(page)).toHaveCount(2);
  await page.goForward();
  await expect(results(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove filter: Denmark' }).click();
  await expect(results(page)).toHaveCount(1);
  await expect(field(page)).toBeFocused();
});

for (const written of [
  'bridges-and-geese',
  'Bridges-And-Geese',
  'Bridges+and+geese',
  'bridges%20and%20geese',
]) {
  test(`takes topic=${written} for Bridges and geese, and writes its slug from then on`, async ({ page }) => {
    await page.goto(`/search/?topic=${written}`);
    await expect(status(page)).toHaveText('3 stories');
    await expect(choice(page, 'Topic', 'Bridges and geese')).toBeChecked();
    await page.getByLabel('Order').selectOption('Oldest first');
    await expect(page).toHaveURL(/\?topic=bridges-and-geese&sort=oldest$/);
  });
}

test('narrows by the type of work, in the address too', async ({ page }) => {
  await page.goto('/search/?type=Fact+sheet');
  await expect(status(page)).toHaveText('1 story');
  await expect(choice(page, 'Type of work', 'Fact sheet')).toBeChecked();
  await choice(page, 'Type of work', 'Explainer').check();
  await expect(status(page)).toHaveText('4 stories');
  await expect(page).toHaveURL(/\?type=explainer&type=fact-sheet$/);
  await page.getByRole('button', { name: 'Remove filter: Explainer' }).click();
  await expect(page).toHaveURL(/\?type=fact-sheet$/);
  await expect(status(page)).toHaveText('1 story');
});

test('counts of a facet tell what another value would give', async ({ page }) => {
  await page.goto('/search/?country=Denmark');
  const country = page.getByRole('group', { name: 'Country of the story', exact: true });
  await expect(country.getByRole('listitem').filter({ hasText: 'Iceland' }).locator('.meta')).toHaveText('6');
  const topic = page.getByRole('group', { name: 'Topic', exact: true });
  await expect(topic.getByRole('listitem').filter({ hasText: 'Tolls' }).locator('.meta')).toHaveText('1');
});

test('an address with everything in it means the same in a new tab', async ({ page, context }) => {
  await page.goto('/search/');
  await field(page).fill('reedmouth');
  // The countries are listed anew when the counts for the word come.
  await expect(choice(page, 'Country of the story', 'Austria')).toBeHidden();
  // Where one story is left there is no order to choose.
  await page.getByLabel('Order').selectOption('Oldest first');
  await choice(page, 'Country of the story', 'Denmark').check();
  await page.getByRole('button', { name: /^February 2026: / }).click();
  await expect(page).toHaveURL(/\?q=reedmouth&country=denmark&from=2026-02&to=2026-02&sort=oldest$/);
  await expect(status(page)).toHaveText('1 story');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(status(other)).toHaveText('1 story');
  await expect(field(other)).toHaveValue('reedmouth');
  await expect(choice(other, 'Country of the story', 'Denmark')).toBeChecked();
  await expect(other.getByLabel('From')).toHaveValue('2026-02');
  await expect(other.getByLabel('Order')).toHaveValue('oldest');
});

test('the histogram leads from years to months and back to all of time', async ({ page }) => {
  await page.goto('/search/');
  const bars = page.getByRole('group', { name: 'Stories over time' }).getByRole('button');
  await expect(bars.first()).toBeVisible();
  const names = await bars.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
  expect(names.length).toBeGreaterThan(1);
  const busy = bars.filter({ visible: true }).and(page.locator(':enabled'));
  await busy.first().click();
  await expect(page).toHaveURL(/\?from=\d{4}-\d\d&to=\d{4}-\d\d$/);
  await expect(status(page)).toHaveText(/^\d+ stor(?:y|ies)$/);
  await page.getByRole('button', { name: /^Remove filter: .*\d{4}/ }).click();
  await expect(page).toHaveURL('/search/');
  await expect(bars).toHaveCount(names.length);
});

test('shows more of a long list and goes on there by keyboard', async ({ page }) => {
  await page.goto('/search/?q=made-up');
  await expect(status(page)).toHaveText('51 stories');
  await choice(page, 'Country of the story', 'Austria').check();
  await expect(status(page)).toHaveText('22 stories');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
});

const links = (page: Page) => results(page).getByRole('link');

/** How far a link is from the top of the window. Type that comes with the second page moves others. */
const topOf = (page: Page, number: number) =>
  links(page)
    .nth(number)
    .evaluate((link) => Math.round(link.getBoundingClientRect().top));

/** The number of the first link in sight. */
const findFirstInSight = (page: Page) =>
  links(page).evaluateAll((all) => all.findIndex((link) => link.getBoundingClientRect().bottom > 0));

for (const viewport of [
  { width: 1280, height: 600 },
  { width: 390, height: 700 },
]) {
  test.describe(`on ${String(viewport.width)} pixels`, () => {
    test.use({ viewport });

    // Playwright's browser keeps no page for going back: each comes anew.
    test('back from a story are the same results, at the same place', async ({ page }) => {
      await page.goto('/search/?q=made-up');
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect(results(page)).toHaveCount(20);
      const number = 25;
      const link = links(page).nth(number);
      await link.evaluate((element) => {
        window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 200);
      });
      const [before, address] = [await topOf(page, number), await link.getAttribute('href')];
      await link.click();
      await expect(page).toHaveURL(address ?? '');
      await page.goBack();
      await expect(results(page)).toHaveCount(20);
      await expect.poll(() => topOf(page, number)).toBe(before);
      await expect(link).toBeFocused();
      // Nothing that comes later moves it away.
      await expect(page.locator('fieldset[data-facet=country] li').first()).toBeAttached();
      await waitForQuiet(page);
      expect(await topOf(page, number)).toBe(before);
      await page.reload();
      await expect.poll(() => topOf(page, number)).toBe(before);
    });

    test('back from a link elsewhere are the same results too, without a focus', async ({ page }) => {
      await page.goto('/search/?q=made-up');
      await expect(results(page)).toHaveCount(10);
      await page.evaluate(() => {
        window.scrollTo(0, 900);
      });
      const first = await findFirstInSight(page);
      const before = await topOf(page, first);
      expect(first).toBeGreaterThan(0);
      await page.goto('/archive/');
      await page.goBack();
      await expect(results(page)).toHaveCount(10);
      await expect.poll(() => topOf(page, first)).toBe(before);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    });

    test('back to an earlier question is where it was left', async ({ page }) => {
      await page.goto('/search/?q=made-up');
      await expect(results(page)).toHaveCount(10);
      await page.evaluate(() => {
        window.scrollTo(0, 700);
      });
      const first = await findFirstInSight(page);
      const before = await topOf(page, first);
      await page.evaluate(() => {
        const order = document.querySelector<HTMLSelectElement>('[name=sort]');
        if (!order) return;
        order.value = 'oldest';
        order.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await expect(page).toHaveURL(/sort=oldest$/);
      await page.evaluate(() => {
        window.scrollTo(0, 0);
      });
      await page.goBack();
      await expect.poll(() => topOf(page, first)).toBe(before);
    });
  });
}

test('forgives a slip, and takes the word as it is when asked', async ({ page }) => {
  await page.goto('/search/');
  await field(page).pressSequentially('goslnigs');
  await expect(page.getByText('Showing results for “goslings”.')).toBeVisible();
  await expect(results(page).first()).toContainText('Fifty goslings before the bridge fair');
  await page.getByRole('link', { name: 'Search instead for “goslnigs”.' }).click();
  await expect(page).toHaveURL(/\?q=goslnigs&exact=1$/);
  await expect(page.getByText('Showing results for')).toBeHidden();
  await page.goBack();
  await expect(page.getByText('Showing results for “goslings”.')).toBeVisible();
});

test('corrects no word that a story has, and fetches no vocabulary for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/search/?q=tolls+panel');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText('Showing results for')).toBeHidden();
  expect(asked.filter((url) => url.includes('vocabulary'))).toEqual([]);
});

test('finds a phrase in quotation marks only where it stands', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: '"parliament of geese"' }).toString()}`);
  await expect(status(page)).toHaveText('1 story');
  await expect(results(page)).toContainText('The Long Span');
});

test('offers the feeds of what is chosen', async ({ page, request }) => {
  await page.goto('/search/?country=Denmark&topic=Tolls');
  const follow = page.getByRole('complementary', { name: 'Follow this search' });
  const links = follow.getByRole('link');
  await expect(links).toHaveText(['Tolls', 'Denmark']);
  for (const link of await links.all()) {
    const address = await link.getAttribute('href');
    expect((await request.get(address ?? '')).status(), address ?? '').toBe(200);
  }
  await page.goto('/search/?country=iceland&topic=bridges-and-geese');
  await expect(links).toHaveText(['Iceland · Bridges and geese']);
});

test('helps whoever found nothing', async ({ page }) => {
  await page.goto('/search/?q=buttonhooks+goslings&country=Denmark');
  await expect(status(page)).toHaveText('No story matches this search.');
  await expect(page.locator('[data-offer="near"]').getByRole('link', { name: 'Long topic' })).toBeVisible();
  const newest = page.locator('[data-offer="newest"]').getByRole('link');
  await expect(newest).toHaveCount(3);
  await page.getByRole('button', { name: 'Without “goslings”: 1 story' }).click();
  await expect(page).toHaveURL(/\?q=buttonhooks&country=denmark$/);
  await expect(results(page)).toHaveCount(1);
  await expect(newest.first()).toBeHidden();
});

test('says which word no story has', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  // Once, and in no order.
  await expect(status(page)).toHaveText('No story matches “zzzzqqqq”.');
  await expect(page.getByText('No story matches')).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: 'Order' })).toBeHidden();
});

test('quotes each word that no story has as it was typed', async ({ page }) => {
  await page.goto('/search/?q=zzqxv+blorf');
  await expect(status(page)).toHaveText('No story matches “zzqxv” or “blorf”.');
});

test('marks words without their punctuation, and no passage repeats its headline', async ({ page }) => {
  await page.goto('/search/?q=goslings');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Order' })).toBeVisible();
  const marked = await page.locator('.results mark').allTextContents();
  expect(marked.length).toBeGreaterThan(2);
  expect(marked.filter((words) => !/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su.test(words))).toEqual([]);
  const repeated = await page
    .locator('.results > li')
    .evaluateAll(
      (items) =>
        items.filter((item) =>
          item
            .querySelector('[data-part=excerpt]')
            ?.textContent.startsWith(item.querySelector('h2')?.textContent ?? ''),
        ).length,
    );
  expect(repeated).toBe(0);
});

test('a passage says where it is cut, begins with a sentence without that, and has no label', async ({
  page,
}) => {
  const passages = page.locator('.results [data-part=excerpt]');
  const read = async (words: string): Promise<string> => {
    await page.goto(`/search/?q=${words}`);
    await expect(passages.first()).toBeVisible();
    return (await passages.allTextContents()).join('\n');
  };
  expect(await read('goslings')).toMatch(/^The wardens’ press says fifty grey goslings .* 18 February\.$/m);
  expect(await read('goslings')).toMatch(/^… February with a march past .* …$/m);
  expect(await read('norway+keeps+pier')).not.toContain('Key points');
});

test('leaves an unknown filter in the address out and says so', async ({ page }) => {
  await page.goto('/search/?country=Atlantis&q=goslings');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText('The link asked for a filter that does not exist here')).toBeVisible();
});

test('turns a range of months the right way round and says so', async ({ page }) => {
  await page.goto('/search/?from=2026-02&to=2026-01');
  // Six that were written, and those of 1 to 14 January of which there are many.
  await expect(status(page)).toHaveText('20 stories');
  await expect(page.getByText('The months in the link were the wrong way round')).toBeVisible();
  await expect(page.getByLabel('From')).toHaveValue('2026-01');
});

test('says what to do when the index cannot be loaded, offers the lists, and tries again', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=goslings');
  await expect(status(page)).toContainText('The search index could not be loaded.');
  await expect(page.locator('.browse').getByRole('link', { name: 'Iceland' })).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toBeVisible();
});

for (const [name, pattern, body] of [
  ['index', '**/pagefind/index/**', 'not an index'],
  ['engine', '**/pagefind/*.pagefind', 'not an engine'],
  ['facets', '**/pagefind/filter/**', 'not a filter'],
] as const) {
  test(`says what to do when the ${name} is broken`, async ({ page }) => {
    await page.route(pattern, (route) => route.fulfill({ status: 200, body }));
    await page.goto('/search/?q=goslings&country=Denmark');
    await expect(status(page)).toContainText('The search index could not be loaded.');
    await expect(page.locator('.browse').getByRole('link', { name: 'Iceland' })).toBeVisible();
  });
}

/** Holds files of the index back until the function returned is called. */
const holdIndex = async (page: Page, files = '**/pagefind/**'): Promise<() => void> => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
};

test('tells on a slow line that the index is on its way', async ({ page }) => {
  const release = await holdIndex(page, '**/pagefind/index/**');
  await page.goto('/search/?q=goslings');
  // A slow machine may be past the first before anybody looks.
  await expect(status(page)).toHaveText(/^Searching…$|^The search index is still loading\./);
  await expect(status(page)).toContainText('The search index is still loading.');
  release();
  await expect(status(page)).toHaveText(/^\d+ stories$/);
});

test('keeps what is typed while the index is on its way, and the filters of the address', async ({
  page,
}) => {
  const release = await holdIndex(page);
  await page.goto('/search/?country=Denmark');
  await field(page).pressSequentially('goslings', { delay: 20 });
  await expect(page).toHaveURL(/q=goslings/);
  release();
  await expect(status(page)).toHaveText(/^\d+ (story|stories)$/);
  await expect(field(page)).toHaveValue('goslings');
  await expect(choice(page, 'Country of the story', 'Denmark')).toBeChecked();
  await expect(page).toHaveURL(/\/search\/\?q=goslings&country=denmark$/);
});

test('keeps what was typed before its script was there', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await field(page).pressSequentially('goslings');
  release();
  await expect(page).toHaveURL(/\/search\/\?q=goslings$/);
  await expect(field(page)).toHaveValue('goslings');
  await expect(results(page).first()).toBeVisible();
});

test('going back while the index is on its way shows the earlier question', async ({ page }) => {
  const release = await holdIndex(page);
  await page.goto('/search/?country=Denmark');
  await page.evaluate(() => {
    window.history.pushState(null, '', '/search/?country=Estonia');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  release();
  await expect(choice(page, 'Country of the story', 'Estonia')).toBeChecked();
  await expect(choice(page, 'Country of the story', 'Denmark')).not.toBeChecked();
  await expect(page).toHaveURL(/\/search\/\?country=Estonia$/);
});

test('help for a question that found nothing does not come after the next question', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('TOWT');
  await expect(results(page).first()).toBeVisible();
  // The help asks for the newest stories: held back, it comes late.
  let isHeld = false;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/fragment/**', async (route) => {
    isHeld = true;
    await held;
    await route.continue();
  });
  // Enter asks at once and once.
  await field(page).fill('"TOWT zebra"');
  await field(page).press('Enter');
  await expect.poll(() => isHeld).toBe(true);
  await field(page).fill('TOWT');
  await field(page).press('Enter');
  await expect(status(page)).toHaveText(/^\d+ (story|stories)$/);
  release();
  // Nothing tells that help was given up: a question whose answer needs what was held back comes after it.
  await field(page).fill('buttonhooks');
  await field(page).press('Enter');
  await expect(results(page).first()).toContainText('Who watches the tolls');
  await expect(page.locator('news-search .empty')).toBeHidden();
});

test('loads nothing of search before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const address of ['/', article, '/topics/', '/feeds/']) {
    await page.goto(address);
    await waitForQuiet(page);
  }
  // The script of every page, which opens search and switches its colours, and that of a story.
  const frame = /^\/_astro\/(?:Page|Article|evidence-panel)\./;
  expect(asked.filter((path) => /pagefind|search|\.js$/.test(path) && !frame.test(path))).toEqual([]);
});

test.describe('from any page', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
  /** Waits for the stories that these words find; those of half a word may be there before. */
  const expectAnswerInDialog = async (page: Page, words: string): Promise<void> => {
    await expect(dialog(page).getByRole('link', { name: 'All results' })).toHaveAttribute(
      'href',
      new RegExp(`q=${words.replaceAll(' ', '\\+')}$`),
    );
    await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ stor/);
    await expect(dialog(page).getByRole('link', { name: 'What the marks mean' })).toBeVisible();
  };

  test('a slash, Ctrl-K and ⌘K open search over the page, and Escape returns to where one was', async ({
    page,
  }) => {
    const errors = collectErrors(page);
    await page.goto(article);
    const before = page.getByRole('link', { name: 'Archive', exact: true });
    await before.focus();
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await page.keyboard.press(key);
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(before).toBeFocused();
    }
    await page.keyboard.press('/');
    await page.keyboard.type('goslnigs');
    await expect(dialog(page).getByRole('status')).toContainText('Showing results for “goslings”.');
    expect(await findFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('/ can be turned off, here and on the next page, and on again', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    const box = dialog(page).getByRole('checkbox', { name: 'Press / to search' });
    await expect(box).toBeChecked();
    await box.uncheck();
    await page.keyboard.press('Escape');
    for (const address of [undefined, article]) {
      if (address !== undefined) await page.goto(address);
      await page.keyboard.press('/');
      // Ctrl-K comes after it: were "/" heard, the dialog would have opened with it and have this "x" in its field.
      await page.keyboard.press('x');
      await page.keyboard.press('Control+k');
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).getByRole('searchbox')).toHaveValue('');
      await expect(box).not.toBeChecked();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    }
    await page.keyboard.press('Control+k');
    await box.check();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeVisible();
  });

  test('arrows go through the stories, Enter opens one', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('goslings');
    const links = dialog(page).getByRole('heading').getByRole('link');
    await expectAnswerInDialog(page, 'goslings');
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(dialog(page).getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(article));
  });

  test('an answer that comes late leaves whoever went on to a story at that story', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('goslings');
    await expectAnswerInDialog(page, 'goslings');
    await page.keyboard.press('ArrowDown');
    const address = await dialog(page).locator(':focus').getAttribute('href');
    const input = dialog(page).getByRole('searchbox');
    // As when the last keys were pressed just before the arrow: the words change, the focus does not.
    const change = (words: string) =>
      input.evaluate((element: HTMLInputElement, value) => {
        element.value = value;
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, words);
    await change('fifty goslings');
    await expectAnswerInDialog(page, 'fifty goslings');
    await expect(dialog(page).locator(`h2 a[href="${address ?? ''}"]`)).toBeFocused();
    await change('qqqqqqq');
    await expect(dialog(page).getByRole('status')).toHaveText('No story matches “qqqqqqq”.');
    await expect(input).toBeFocused();
  });

  test('Enter in the field, and the link below, lead to the search page', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('tolls');
    await expect(dialog(page).getByRole('link', { name: 'All results' })).toHaveAttribute(
      'href',
      /\?q=tolls$/,
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=tolls$/);
    await expect(results(page).first()).toBeVisible();
  });

  test('a slash in a field is a slash; on the search page the keys lead to the field', async ({ page }) => {
    await page.goto('/search/');
    await field(page).focus();
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
    await page.getByRole('link', { name: 'Archive', exact: true }).first().focus();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await expect(dialog(page)).toHaveCount(0);
  });

  test('says so when the index is missing, and goes to the search page when even that is', async ({
    page,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('goslings');
    await expect(dialog(page).getByRole('status')).toContainText('The search index could not be loaded.');
    await page.goto('/');
    await page.route('**/search/', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

test('everything can be done by keyboard alone', async ({ page }) => {
  await page.goto('/search/');
  await field(page).focus();
  await page.keyboard.type('reedmouth');
  await expect(status(page)).toHaveText(/^\d+ stories$/);
  // Filters come with their counts, a little after the stories: those of all stories first, from which the focus would
  // go another way.
  await expect(choice(page, 'Country of the story', 'Iceland')).toBeVisible();
  await expect(choice(page, 'Country of the story', 'Austria')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(choice(page, 'Country of the story', 'Iceland')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/country=iceland/);
  await expect(choice(page, 'Country of the story', 'Iceland')).toBeFocused();
  await page.goBack();
  await expect(choice(page, 'Country of the story', 'Iceland')).not.toBeChecked();
});

test('a filter under the focus stays, and keeps it, when counts come late that have nothing for it', async ({
  page,
}) => {
  await page.goto('/search/');
  await expect(choice(page, 'Country of the story', 'Norway')).toBeVisible();
  await choice(page, 'Country of the story', 'Norway').focus();
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'Kalasadam';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(choice(page, 'Country of the story', 'Sweden')).toBeHidden();
  await expect(choice(page, 'Country of the story', 'Norway')).toBeFocused();
});

test('whoever is at a choice stays at it when its list is redrawn', async ({ page }) => {
  await page.goto('/search/?country=denmark&country=estonia');
  const chip = page.getByRole('button', { name: 'Remove filter: Estonia' });
  await chip.focus();
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'reedmouth';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(status(page)).toHaveText('3 stories');
  await expect(choice(page, 'Country of the story', 'Iceland')).toBeVisible();
  await waitForQuiet(page);
  await expect(chip).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('filters are folded above the results and can be opened', async ({ page }) => {
    await page.goto('/search/?q=reedmouth');
    await expect(results(page).first()).toBeVisible();
    await expect(choice(page, 'Country of the story', 'Denmark')).toBeHidden();
    await page.getByText('Filters', { exact: true }).click();
    await choice(page, 'Country of the story', 'Denmark').check();
    await expect(page.locator('.filters summary')).toContainText('1');
    await expect(status(page)).toHaveText('2 stories');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, holds lists to browse, and shows nothing dead', async ({ page }) => {
    await page.goto('/search/?q=goslings');
    await expect(page.getByText('Keyword search needs JavaScript')).toBeVisible();
    for (const name of ['Bridges and geese', 'Iceland', 'Courier desk', '2026']) {
      await expect(page.locator('.browse').getByRole('link', { name, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByText('Filters', { exact: true })).toBeHidden();
    await expect(page.getByRole('button')).toHaveText(['Search']);
    await field(page).fill('tolls');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=tolls$/);
  });
});

for (const width of [360, 1280]) {
  test.describe(`where a script may run, and its file does not come, at ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the page says so after a while, and holds lists to browse where filters would be', async ({
      page,
    }) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto('/search/?q=goslings');
      await expect(page.getByText('Keyword search needs JavaScript')).toBeVisible();
      await expect(page.locator('.browse').getByRole('link', { name: 'Iceland', exact: true })).toBeVisible();
      await expect(page.getByText('Filters', { exact: true })).toBeHidden();
      // Nothing is left of their place: the lists have all the width there is.
      const [lists, all] = await Promise.all(
        ['.browse', 'news-search'].map((selector) => page.locator(selector).boundingBox()),
      );
      expect(lists?.width).toBe(all?.width);
      expect(await page.locator('.narrow').evaluate(({ clientHeight }) => clientHeight)).toBe(0);
    });
  });
}

const badWords = [
  '"',
  '""',
  '“”',
  '<b>bold</b>',
  '<script>alert(1)</script>',
  '😀',
  'שלום',
  'مرحبا بالعالم',
  '%',
  '+',
];
const badAddresses: readonly (readonly [name: string, search: string])[] = [
  ['markup', new URLSearchParams({ q: '<script>alert(1)</script>' }).toString()],
  ['ten thousand characters', `q=${'x'.repeat(10_000)}`],
  ['ten thousand words', `q=${'reeds+'.repeat(2000)}`],
  ['a bare per cent sign', 'q=100%'],
  ['a broken escape', 'q=%E0%A4%A&country=%zz'],
  ['prototype names', 'topic=__proto__&country=constructor&sort=toString'],
  ['months that are none, and of long ago', 'from=2026-13&to=1066-12'],
];

test('stands any query', async ({ page }) => {
  const errors = collectErrors(page);
  const expectAnswer = async (name: string): Promise<void> => {
    await expect(page.locator('fieldset[data-facet=country] li').first(), name).toBeAttached();
    await expect(status(page), name).toHaveText(
      /^(?:\d+ stor(?:y|ies)|No story matches this search\.|No story matches “[^]*”\.|)$/,
    );
    expect(errors, name).toEqual([]);
  };
  for (const [name, search] of badAddresses) {
    await page.goto(`/search/?${search}`);
    await expectAnswer(name);
  }
  await page.goto('/search/');
  for (const words of badWords) {
    await field(page).fill(words);
    await field(page).press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(words);
    await expectAnswer(words);
  }
});
