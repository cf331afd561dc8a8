/** @jest-environment jsdom */
// The manifest as Office reads it, with its icons; and the same rules on manifests with a fault planted in them.

import fs from 'node:fs';
import path from 'node:path';
import { manifestFaults } from './manifestRules';

const ROOT = path.resolve(__dirname, '../..');
const manifest = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** From the PNG header: the signature takes 8 bytes, then width and height stand at bytes 16 and 20. */
function iconSize(pathname: string): number | null {
  const file = path.join(ROOT, pathname);
  if (!fs.existsSync(file)) return null;
  const bytes = fs.readFileSync(file);
  const isPng = bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n';
  return isPng && bytes.readUInt32BE(16) === bytes.readUInt32BE(20) ? bytes.readUInt32BE(16) : null;
}

const parsed = new DOMParser().parseFromString(manifest, 'application/xml');
const attribute = (selector: string, name: string): string | null | undefined =>
  parsed.querySelector(selector)?.getAttribute(name);

test('Office can load the manifest', () => {
  expect(manifestFaults(manifest, iconSize)).toEqual([]);
});

test('it is a Dutch task pane for workbooks that may write, from ExcelApi 1.9 on', () => {
  expect(parsed.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(parsed.querySelector('DefaultLocale')?.textContent).toBe('nl-NL');
  expect(parsed.querySelector('Permissions')?.textContent).toBe('ReadWriteDocument');
  expect(attribute('OfficeApp > Hosts > Host', 'Name')).toBe('Workbook');
  expect(attribute('Set', 'Name')).toBe('ExcelApi');
  expect(attribute('Set', 'MinVersion')).toBe('1.9');
  expect(parsed.querySelector('Id')?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('one button on the Home tab opens the pane', () => {
  expect(attribute('OfficeTab', 'id')).toBe('TabHome');
  expect(parsed.querySelectorAll('Control')).toHaveLength(1);
  expect(attribute('Control > Action', 'xsi:type')).toBe('ShowTaskpane');
});

const PLANTED: readonly (readonly [fault: string, text: string | RegExp, replacement: string, finding: RegExp])[] = [
  ['a tag that is not closed', '</Hosts>', '', /not well-formed/],
  ['no provider', /<ProviderName>.*<\/ProviderName>/, '', /ProviderName must occur once/],
  [
    'elements in another order',
    /(<Version>.*?<\/Version>)\s*(<ProviderName>.*?<\/ProviderName>)/,
    '$2$1',
    /Version comes too late/,
  ],
  ['an element that does not belong', '<Supertip>', '<Colour /><Supertip>', /may not hold Colour/],
  ['a resource that is not there', 'resid="Button.Tip"', 'resid="Button.Hint"', /Description points at Button.Hint/],
  ['a text of the wrong kind', 'resid="Button.Tip"', 'resid="Button.Label"', /Description points at Button.Label/],
  ['a label that is too long', 'DefaultValue="Webcare"', `DefaultValue="${'w'.repeat(126)}"`, /126 characters/],
  ['an identifier that is too long', /Group\.Label/g, `Group.${'l'.repeat(27)}`, /33 characters/],
  ['an identifier twice', ' id="Icon.16"', ' id="Icon.32"', /Icon.32 occurs twice/],
  ['an address without encryption', 'https://localhost:3000/task', 'http://localhost:3000/task', /not https/],
  ['an icon that is not there', /icon-80\.png/, 'icon-81.png', /nothing, not 80 pixels/],
  ['an icon of another size', /icon-64\.png/, 'icon-32.png', /32, not 64 pixels/],
  ['a button without its small icon', /<bt:Image size="16"[^>]*>/, '', /no icon of 16 pixels/],
];

test.each(PLANTED)('is found: %s', (_, text, replacement, finding) => {
  const altered = manifest.replace(text, replacement);
  expect(altered).not.toBe(manifest);
  expect(manifestFaults(altered, iconSize).join('\n')).toMatch(finding);
});
