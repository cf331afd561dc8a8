// The production build as installed: in a folder of a plain server, under its policy, with Microsoft's real runtime at
// the address of the CDN.

import fs from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './support/pages';
import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import { serveBuilt, type BuiltSite } from './support/builtSite';
import { STEP_WITH_MODEL, ZIP_SIGNATURE } from './support/demo';
import { holdMessages, OFFICE_CDN, OFFICE_SCRIPT, serveOffice, serveOfficeOutsideExcel } from './support/officeCdn';

const BUILT = path.resolve(import.meta.dirname, '../../dist-test');
/** Equal to the origin of that build: scripts/steps.mjs. */
const FOLDER = '/sub/pad';

const { globalHeaders } = JSON.parse(fs.readFileSync(path.join(BUILT, 'staticwebapp.config.json'), 'utf8')) as {
  globalHeaders: Record<string, string>;
};

let site: BuiltSite;
test.beforeAll(async () => {
  site = await serveBuilt(BUILT, FOLDER, globalHeaders);
});
test.afterAll(() => site.close());

const openPane = (page: Page): Promise<unknown> => page.goto(`${site.origin}${FOLDER}/taskpane.html`);

/** Collects what the policy blocks, and every address that the page requests. */
async function watch(page: Page): Promise<{ readonly violations: string[]; readonly requests: string[] }> {
  const violations: string[] = [];
  const requests: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      reportViolation(`${violatedDirective}: ${blockedURI} in ${sourceFile}`),
    );
  });
  page.on('request', (request) => requests.push(request.url()));
  return { violations, requests };
}

/** Axe finds nothing on the current page. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
}

const button = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('button', { name });

async function useEveryPart(page: Page): Promise<void> {
  await button(page, 'Rekenmodel maken').click();
  await expect(page.getByTestId('total')).toHaveText('€ 49.410');
  await page.getByRole('button', { name: 'Licentiekosten tool', expanded: false }).click();
  const amount = page.getByRole('textbox', { name: 'Bedrag' });
  await amount.fill('1300,5');
  await amount.press('Enter');
  await expect(page.getByTestId('total')).toHaveText('€ 50.016');
  await button(page, 'Geschiedenis').click();
  await button(page, 'Sluiten').click();
  for (const tab of ['Scenario’s', 'Uitgangspunten', 'Bladen']) await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('button', { name: 'Begroting', exact: true }).click();
  await button(page, 'Blad Begroting toevoegen').click();
  await expect(page.getByRole('textbox', { name: 'Eerste begrotingsjaar' })).toBeVisible();
  await page.getByRole('tab', { name: 'Delen' }).click();
}

test('the self-test stays within the policy, including the Microsoft package that makes its scratch sheets', async ({
  ownPage: page,
}) => {
  test.setTimeout(180_000);
  const { violations, requests } = await watch(page);
  const excel = await serveOffice(page, { apiVersion: '1.20' });
  await openPane(page);
  await button(page, 'Zelftest openen').click();
  await button(page, 'Zelftest starten').click();
  await expect(page.getByRole('status')).toHaveText(STEP_WITH_MODEL, { timeout: 150_000 });
  await button(page, 'Stoppen').click();
  // How many steps were done by then depends on the machine.
  await expect(page.getByRole('alert')).toContainText(
    /Gestopt voordat alles was gedaan\. [1-9]\d* stap(?:pen)? gedaan, geen fouten/,
    { timeout: 150_000 },
  );
  // The first behaviour has an answer, so the scratch sheet was made.
  await expect(page.getByRole('region', { name: 'Gedrag van deze Excel' })).not.toContainText('Excel antwoordde');
  expect(violations).toEqual([]);
  expect(new Set(requests.map((address) => new URL(address).origin))).toEqual(new Set([site.origin, OFFICE_CDN]));
  expect(await page.context().cookies()).toEqual([]);
  expect(excel.workbook.state.sheets).toHaveLength(1);
});

test('the main flow stays within the policy, without requests elsewhere or storage in the browser', async ({
  ownPage: page,
}) => {
  const { violations, requests } = await watch(page);
  const excel = await serveOffice(page);
  await openPane(page);
  await useEveryPart(page);
  await button(page, 'Verzendkopie maken').click();
  await expect.poll(() => excel.createdWorkbooks.length).toBe(1);
  await expect(page.getByTestId('total')).toHaveText('€ 50.016');

  expect(violations).toEqual([]);
  expect(new Set(requests.map((address) => new URL(address).origin))).toEqual(new Set([site.origin, OFFICE_CDN]));
  expect(requests.filter((address) => address.startsWith(OFFICE_CDN))).toEqual([OFFICE_SCRIPT]);
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
  }));
  expect(kept).toEqual({ local: {}, session: {}, databases: [] });
});

test('a copy that Excel does not open is saved as a file, within the policy', async ({ ownPage: page }) => {
  const { violations, requests } = await watch(page);
  const profile = withAnswer(PROFILES.strict, 'copy-does-not-open', 'AccessDenied');
  const excel = await serveOffice(page, { profile });
  await openPane(page);
  await button(page, 'Rekenmodel maken').click();
  await page.getByRole('tab', { name: 'Delen' }).click();
  await button(page, 'Verzendkopie maken').click();
  await expect(page.getByText('Een instelling van uw organisatie staat dit niet toe')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Kopie bewaren als bestand').click(),
  ]);
  expect(download.suggestedFilename()).toBe('rekenmodel-webcare.xlsx');
  expect([...fs.readFileSync(await download.path()).subarray(0, ZIP_SIGNATURE.length)]).toEqual(ZIP_SIGNATURE);
  expect(excel.createdWorkbooks).toEqual([]);
  expect(violations).toEqual([]);
  // The file comes from the page itself: `blob:` has the page's origin.
  expect(new Set(requests.map((address) => new URL(address).origin))).toEqual(new Set([site.origin, OFFICE_CDN]));
});

test('what the policy forbids is blocked and detected', async ({ ownPage: page }) => {
  const { violations } = await watch(page);
  await serveOffice(page);
  await openPane(page);
  await expect(button(page, 'Rekenmodel maken')).toBeVisible();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('window.isHarmed = true');
    const elsewhere = Object.assign(document.createElement('link'), { rel: 'preload', as: 'script' });
    elsewhere.href = 'https://voorbeeld.nl/x.js';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(script, style, elsewhere);
    void fetch('https://voorbeeld.nl/').catch(() => undefined);
  });
  await expect
    .poll(() => [...new Set(violations.map((text) => text.split(':')[0]))].sort())
    .toEqual(['connect-src', 'script-src-elem', 'style-src-elem']);
  expect(await page.evaluate(() => 'isHarmed' in window)).toBe(false);
});

test('no text becomes a script or markup; the parts of the pane and of office.js are allowed', async ({
  ownPage: page,
}) => {
  const { violations } = await watch(page);
  await serveOffice(page);
  await openPane(page);
  await expect(button(page, 'Rekenmodel maken')).toBeVisible();
  const tried = await page.evaluate(() => {
    const script = document.createElement('script');
    const refuses = (address: string): boolean => {
      try {
        script.src = address;
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    const place = document.createElement('div');
    place.innerHTML = '<img src="x" onerror="window.isHarmed = true">';
    document.body.append(place);
    const office = 'https://appsforoffice.microsoft.com';
    return {
      elsewhere: refuses('https://voorbeeld.nl/x.js'),
      beside: refuses('/x.js'),
      noScript: refuses('manifest.xml'),
      likeOffice: refuses(`${office}.voorbeeld.nl/lib/1/hosted/office.js`),
      elsewhereAtOffice: refuses(`${office}/x.js`),
      data: refuses('data:text/javascript,1'),
      ours: refuses('x.js'),
      ofOffice: refuses(`${office}/lib/1/hosted/nl-nl/office_strings.js`),
      markup: place.childElementCount,
    };
  });
  expect(tried).toEqual({
    elsewhere: true,
    beside: true,
    noScript: true,
    likeOffice: true,
    elsewhereAtOffice: true,
    data: true,
    ours: false,
    ofOffice: false,
    markup: 0,
  });
  await expect.poll(() => violations.length).toBeGreaterThan(0);
  expect(new Set(violations.map((text) => text.split(':')[0]))).toEqual(new Set(['require-trusted-types-for']));
  expect(await page.evaluate(() => 'isHarmed' in window)).toBe(false);
});

const PARTS = JSON.parse(fs.readFileSync(path.join(BUILT, 'parts.json'), 'utf8')) as Record<string, string[]>;
const SHARING = PARTS['sharing']?.at(-1) ?? '';

const filesOf = (requests: readonly string[]): readonly string[] =>
  requests.map((address) => path.basename(new URL(address).pathname));

/** What is still to be requested of these parts. */
const missingOf = (parts: readonly string[], requests: readonly string[]): readonly string[] =>
  parts.flatMap((part) => PARTS[part] ?? [part]).filter((file) => !filesOf(requests).includes(file));

test('before Excel answers anything, all files of the screen that may come first are requested', async ({
  ownPage: page,
}) => {
  const { requests } = await watch(page);
  const excel = await serveOffice(page);
  const held = holdMessages(excel);
  await openPane(page);
  await expect.poll(held.count).toBe(1);
  await expect.poll(() => missingOf(['taskpane', 'first-run'], requests)).toEqual([]);
  held.answer();
  await expect(button(page, 'Rekenmodel maken')).toBeVisible();
});

test('one message brings the first figures into view, and says nothing of whether they are in order', async ({
  ownPage: maker,
}) => {
  const made = await serveOffice(maker);
  await openPane(maker);
  await button(maker, 'Rekenmodel maken').click();
  await expect(maker.getByRole('tab').first()).toBeVisible();
  const page = await maker.context().newPage();
  const excel = await serveOffice(page);
  excel.restore(made.snapshot());
  const held = holdMessages(excel);
  await openPane(page);
  await expect.poll(held.count).toBe(1);
  await expect(page.getByTestId('total')).toBeHidden();
  held.answer();
  await expect(page.getByTestId('total')).toHaveText('€\u00a049.410');
  await expect(page.getByTestId('cost-per-question')).toContainText('18,30');
  await expect(page.locator('header')).not.toContainText(/orde|bekeken/i);
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(page.getByText('Het rekenmodel wordt gelezen')).toBeVisible();
  while ((await page.getByRole('tab').count()) === 0) {
    await expect.poll(held.count).toBeGreaterThan(0);
    held.answer();
  }
  await expect(page.getByTestId('total')).toHaveText('€\u00a049.410');
});

/** A part that loads, and whose modules then throw. */
function broken(part: string): string {
  const body = fs.readFileSync(path.join(BUILT, part), 'utf8');
  const queue = /self\.webpackChunk\w+/.exec(body)?.[0];
  if (queue === undefined) throw new Error(`${part} is no part of webpack`);
  return `{
    const push = ${queue}.push;
    const fails = () => { throw new Error('Of ours'); };
    ${queue}.push = ([ids, modules, ...rest]) =>
      push([ids, Object.fromEntries(Object.keys(modules).map((id) => [id, fails])), ...rest]);
  }
  ${body}`;
}

test('a part that does not load is a network error; one that loads and fails is an error in the pane', async ({
  ownPage: page,
}) => {
  await serveOffice(page);
  await page.route(`**/${SHARING}`, (route) => route.abort());
  await openPane(page);
  await button(page, 'Rekenmodel maken').click();
  await page.getByRole('tab', { name: 'Delen' }).click();
  await expect(page.getByRole('alert')).toContainText('Controleer de internetverbinding');
  await page.unroute(`**/${SHARING}`);
  await page.route(`**/${SHARING}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: broken(SHARING) }),
  );
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.getByRole('alert')).toContainText('Er is een fout in dit onderdeel van het taakvenster');
  await expect(page.getByRole('alert')).not.toContainText('internetverbinding');
});

test('office.js blocked: the pane says so, and tries again', async ({ ownPage: page }) => {
  await page.clock.install();
  await page.route(OFFICE_SCRIPT, (route) => route.abort());
  await openPane(page);
  await page.clock.fastForward(8000);
  await expect(page.getByRole('heading', { name: 'Excel is niet bereikbaar' })).toBeVisible();
  await page.clock.resume();
  await expectAccessible(page);
  await page.unroute(OFFICE_SCRIPT);
  await serveOffice(page);
  await button(page, 'Opnieuw proberen').click();
  await expect(button(page, 'Rekenmodel maken')).toBeVisible();
});

test('office.js slow: the pane says so after 8 seconds, and starts when it arrives', async ({ ownPage: page }) => {
  await page.clock.install();
  await serveOffice(page);
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(OFFICE_SCRIPT, async (route) => {
    await arrived;
    await route.fallback();
  });
  await page.goto(`${site.origin}${FOLDER}/taskpane.html`, { waitUntil: 'domcontentloaded' });
  await expect(page.getByText('Het rekenmodel wordt geladen.')).toBeVisible();
  await page.clock.fastForward(8000);
  await expect(page.getByRole('heading', { name: 'Excel is niet bereikbaar' })).toBeVisible();
  arrive();
  await expect(button(page, 'Rekenmodel maken')).toBeVisible();
});

test('Microsoft’s own office.js outside Excel: the pane says where it belongs; telemetry is blocked', async ({
  ownPage: page,
}) => {
  const { violations, requests } = await watch(page);
  await serveOfficeOutsideExcel(page);
  await openPane(page);
  await expect(page.getByRole('heading', { name: 'Dit venster hoort in Excel' })).toBeVisible();
  // Office.js puts one of Microsoft's pages in a hidden frame, for measurements.
  await expect.poll(() => violations.some((text) => /^frame-src: .*telemetry/.test(text))).toBe(true);
  expect(violations.filter((text) => text.includes(` in ${site.origin}`))).toEqual([]);
  expect(new Set(requests.map((address) => new URL(address).origin))).toEqual(new Set([site.origin, OFFICE_CDN]));
});

test('below ExcelApi 1.9 the pane says which Excel is needed', async ({ ownPage: page }) => {
  await serveOffice(page, { apiVersion: '1.8' });
  await openPane(page);
  await expect(page.getByRole('heading', { name: 'Deze versie van Excel is te oud' })).toBeVisible();
  await expect(page.getByText('Excel 2021 of nieuwer')).toBeVisible();
  await expectAccessible(page);
});

test('the help page needs no Excel and no script', async ({ ownPage: page }) => {
  const { violations, requests } = await watch(page);
  await page.goto(`${site.origin}${FOLDER}/uitleg.html`);
  await expect(page.getByRole('heading', { name: 'Als het niet lukt' })).toBeVisible();
  await expectAccessible(page);
  expect(violations).toEqual([]);
  expect(requests.filter((address) => /\.js$/.test(address))).toEqual([]);
});

test('every address of the manifest answers', async ({ request }) => {
  const manifest = fs.readFileSync(path.join(BUILT, 'manifest.xml'), 'utf8');
  const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]*)"/g)].map(([, address = '']) => new URL(address));
  expect(addresses.length).toBeGreaterThan(5);
  for (const { pathname } of addresses) expect((await request.get(site.origin + pathname)).status()).toBe(200);
});
