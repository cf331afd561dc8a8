// The pane on the real session over the stand-in: first run, refusal, keyboard.

import { expect, test, type Locator, type Page } from './support/pages';

const pane = (page: Page): Locator => page.getByTestId('pane');

async function makeModel(page: Page): Promise<void> {
  await page.goto('/');
  await pane(page).getByRole('button', { name: 'Rekenmodel maken' }).click();
  await expect(pane(page).getByTestId('total')).toHaveText('€ 49.410');
}

async function openLine(page: Page, name: string): Promise<void> {
  await pane(page).getByRole('button', { name, expanded: false }).click();
}

test('a first run offers three profiles, one button for them, and the self-test', async ({ page }) => {
  await page.goto('/');
  await expect(pane(page).getByRole('radio')).toHaveCount(3);
  await expect(pane(page).getByRole('button')).toHaveText([
    'Cijfers van het rapport',
    'Rekenmodel maken',
    'Zelftest openen',
  ]);
});

test('a refused entry says why and changes nothing', async ({ page }) => {
  await makeModel(page);
  await openLine(page, 'Aansturing');
  const hours = pane(page).getByRole('textbox', { name: 'Uren' });
  await hours.fill('-3');
  await hours.press('Enter');
  await expect(pane(page).getByText('Uren moet een getal van 0 of hoger zijn')).toBeVisible();
  await expect(hours).toHaveAttribute('aria-invalid', 'true');
  await expect(pane(page).getByTestId('total')).toHaveText('€ 49.410');
  await hours.press('Escape');
  await expect(hours).toHaveValue('2');
});

test('an accepted entry is shown in Dutch notation and comes from the cells', async ({ page }) => {
  await makeModel(page);
  await openLine(page, 'Licentiekosten tool');
  const amount = pane(page).getByRole('textbox', { name: 'Bedrag' });
  await amount.fill('1300,5');
  await amount.press('Enter');
  await expect(amount).toHaveValue('1.300,50');
  await expect(pane(page).getByTestId('total')).toHaveText('€ 50.016');
});

test('hours per year are written per week', async ({ page }) => {
  await makeModel(page);
  await openLine(page, 'Aansturing');
  await pane(page).getByRole('combobox', { name: 'Per' }).selectOption('jaar');
  const hours = pane(page).getByRole('textbox', { name: 'Uren' });
  await expect(hours).toHaveValue('80');
  await hours.fill('360');
  await hours.press('Enter');
  await expect(pane(page).getByText('9 uur/week = 360 uur/jaar = 0,25 fte')).toBeVisible();
});

test('a model can be created and a line excluded with only the keyboard', async ({ page }) => {
  await page.goto('/');
  await pane(page).getByRole('radio', { name: /KCC/ }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(pane(page).getByTestId('total')).toHaveText('€ 49.410');
  await pane(page).getByRole('checkbox', { name: 'Meetellen: Personele inzet' }).focus();
  await page.keyboard.press('Space');
  await expect(pane(page).getByTestId('total')).toHaveText('€ 37.125');
});
