/** @jest-environment jsdom */
// The manifest against what Office demands of it: order, references, lengths, addresses, icons. Planted faults show that it sees.

import { existsSync, readFileSync } from 'node:fs';

/** Office refuses a manifest whose elements stand in another order (Microsoft, "manifest element ordering"). */
const ORDER = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];
const MAX_RESID = 32;
const MAX_LENGTHS = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };
const TOP_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };
/** Place of the width in a PNG file: after the signature, the length and the type of the header; the height follows. */
const PNG_WIDTH_OFFSET = 16;

const manifest = readFileSync('manifest.xml', 'utf8');

function elements(root: ParentNode, name: string): Element[] {
  return [...root.querySelectorAll('*')].filter(({ localName }) => localName === name);
}

function iconFault(address: string, size: number): string[] {
  const file = address.replace(/^https:\/\/[^/]+\//, '');
  if (!existsSync(file)) return [`icon missing: ${file}`];
  const bytes = readFileSync(file);
  const [width, height] = [bytes.readUInt32BE(PNG_WIDTH_OFFSET), bytes.readUInt32BE(PNG_WIDTH_OFFSET + 4)];
  return width === size && height === size ? [] : [`icon size: ${file}`];
}

function referenceFaults(page: Document): string[] {
  const resources = elements(page, 'Resources')[0];
  const defined = new Map([...(resources?.querySelectorAll('[id]') ?? [])].map((item) => [item.id, item]));
  const valueOf = (id: string): string => defined.get(id)?.getAttribute('DefaultValue') ?? '';
  const used = [...page.querySelectorAll('[resid]')].map((item) => item.getAttribute('resid') ?? '');
  return [
    ...used.filter((id) => !defined.has(id)).map((id) => `resid without target: ${id}`),
    ...[...defined.keys()].filter((id) => !used.includes(id)).map((id) => `resource unused: ${id}`),
    ...[...defined.keys()].filter((id) => id.length > MAX_RESID).map((id) => `resid too long: ${id}`),
    ...Object.entries(MAX_LENGTHS).flatMap(([group, limit]) =>
      elements(page, group)
        .flatMap((list) => [...list.children])
        .filter(({ id }) => valueOf(id).length > limit)
        .map(({ id }) => `text too long: ${id}`),
    ),
    ...[...page.querySelectorAll('[resid][size]')].flatMap((image) =>
      iconFault(valueOf(image.getAttribute('resid') ?? ''), Number(image.getAttribute('size'))),
    ),
  ];
}

function faults(xml: string): string[] {
  const page = new DOMParser().parseFromString(xml, 'application/xml');
  if (elements(page, 'parsererror').length > 0) return ['not XML'];
  const places = [...page.documentElement.children].map(({ localName }) => ORDER.indexOf(localName));
  const addresses = [...page.querySelectorAll('[DefaultValue]')]
    .map((item) => item.getAttribute('DefaultValue') ?? '')
    .filter((value) => /^\w+:\/\//.test(value));
  return [
    ...(places.every((place, index) => place > (places[index - 1] ?? -1)) ? [] : ['element order']),
    ...addresses.filter((address) => !address.startsWith('https://')).map((address) => `not https: ${address}`),
    ...Object.entries(TOP_ICONS).flatMap(([name, size]) =>
      iconFault(elements(page, name)[0]?.getAttribute('DefaultValue') ?? '', size),
    ),
    ...referenceFaults(page),
  ];
}

test('the manifest has no fault', () => {
  expect(faults(manifest)).toEqual([]);
});

test('the manifest asks for what the product needs, in Dutch', () => {
  const page = new DOMParser().parseFromString(manifest, 'application/xml');
  const set = elements(page, 'Set')[0];
  expect([set?.getAttribute('Name'), set?.getAttribute('MinVersion')]).toEqual(['ExcelApi', '1.9']);
  expect(elements(page, 'Permissions')[0]?.textContent).toBe('ReadWriteDocument');
  expect(elements(page, 'DefaultLocale')[0]?.textContent).toBe('nl-NL');
  expect(elements(page, 'Id')[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test.each([
  [
    'order',
    '<Version>1.0.0.0</Version>',
    '',
    'element order',
    '</Permissions>',
    '</Permissions><Version>1.0.0.0</Version>',
  ],
  ['target', 'resid="Button.Tip"', 'resid="Gone"', 'resid without target: Gone', '', ''],
  [
    'https',
    'https://localhost:3000/taskpane.html" />\n  <Hosts',
    'http://localhost:3000/x" />\n  <Hosts',
    'not https',
    '',
    '',
  ],
  ['icon file', 'assets/icon-80.png', 'assets/icon-81.png', 'icon missing: assets/icon-81.png', '', ''],
  ['icon size', 'assets/icon-80.png', 'assets/icon-64.png', 'icon size: assets/icon-64.png', '', ''],
  ['length', 'DefaultValue="Webcare"', `DefaultValue="${'w'.repeat(126)}"`, 'text too long: Group.Label', '', ''],
])('a fault of %s is seen', (_kind, from, to, expected, from2, to2) => {
  const planted = manifest.replace(from, to).replace(from2, to2);
  expect(planted).not.toBe(manifest);
  expect(faults(planted).join('\n')).toContain(expected);
});
