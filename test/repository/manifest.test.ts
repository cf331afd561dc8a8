/** @jest-environment jsdom */
// The manifest as Office reads it, with its icons; and the same rules on manifests with a planted fault.

import fs from 'node:fs';
import path from 'node:path';
import { entranceIn } from '../../src/taskpane/kit/entrance';
import { pngSide } from '../support/png';
import { manifestFaults } from './manifestRules';

const ROOT = path.resolve(__dirname, '../..');
const manifest = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

const iconSize = (pathname: string): number | null => pngSide(path.join(ROOT, pathname));

const parsed = new DOMParser().parseFromString(manifest, 'application/xml');
const attribute = (selector: string, name: string): string | null | undefined =>
  parsed.querySelector(selector)?.getAttribute(name);

test('Office can load the manifest', () => {
  expect(manifestFaults(manifest, iconSize)).toEqual([]);
});

test('it is a task pane for workbooks with write permission', () => {
  expect(parsed.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(parsed.querySelector('Permissions')?.textContent).toBe('ReadWriteDocument');
  expect(attribute('OfficeApp > Hosts > Host', 'Name')).toBe('Workbook');
});

test('three buttons on the Home tab open the one pane, each on what it is for', () => {
  expect(attribute('OfficeTab', 'id')).toBe('TabHome');
  const actions = [...parsed.querySelectorAll('Control > Action')];
  expect(actions.map((action) => action.getAttribute('xsi:type'))).toEqual(Array(3).fill('ShowTaskpane'));
  expect(new Set(actions.map((action) => action.querySelector('TaskpaneId')?.textContent)).size).toBe(1);
  const addresses = actions.map((action) => {
    const id = action.querySelector('SourceLocation')?.getAttribute('resid') ?? '';
    return new URL(attribute(`Urls > [id="${id}"]`, 'DefaultValue') ?? '');
  });
  expect(addresses.map(({ pathname }) => pathname)).toEqual(Array(3).fill('/taskpane.html'));
  expect(addresses.map(({ search }) => entranceIn(search))).toEqual([null, 'controle', 'verzendkopie']);
});

test('what Office adds to the address makes no difference, and another page is no entrance', () => {
  expect(entranceIn('?open=controle&_host_Info=Excel$Win32$16.01$nl-NL')).toBe('controle');
  expect(entranceIn('?_host_Info=Excel$Web$16.00$nl-NL&open=iets')).toBeNull();
});

const PLANTED: readonly (readonly [fault: string, text: string | RegExp, replacement: string, finding: RegExp])[] = [
  ['a tag that is not closed', '</Hosts>', '', /not well-formed/],
  ['no provider', /<ProviderName>.*<\/ProviderName>/, '', /ProviderName must occur once/],
  ['an identifier of another form', /<Id>[^-]*/, '<Id>rekenmodel', /Id cannot be rekenmodel-/],
  ['a version of another form', /<Version>[^<]*/, '<Version>1.0-beta', /Version cannot be 1.0-beta/],
  [
    'a description that is too long',
    /(<Description DefaultValue=")/,
    `$1${'w'.repeat(250)}`,
    /Description cannot be w/,
  ],
  ['another language', '>nl-NL<', '>en-US<', /not en-US/],
  ['half a language tag', '>nl-NL<', '>nl<', /not nl$/m],
  ['an older requirement set', ' MinVersion="1.9"', ' MinVersion="1.8"', /not ExcelApi 1.8/],
  ['no requirement set', /<Set Name.*\/>/, '', /not nothing/],
  [
    'a domain that is not used',
    '<Hosts>',
    '<AppDomains><AppDomain>https://voorbeeld.nl</AppDomain></AppDomains><Hosts>',
    /domain https:\/\/voorbeeld.nl is not used/,
  ],
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
