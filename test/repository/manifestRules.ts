// Office's rules for the add-in only manifest (XML): order of elements, resources, lengths, addresses, icons; plus the
// language and requirement set of this add-in.

/** Children in the only order that Office loads; elements that are not listed have no children in our manifest. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
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
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const REQUIRED: readonly string[] = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];

const LOCALE = 'nl-NL';
/** What the code uses without checking whether Excel has it. */
const REQUIREMENT = { Name: 'ExcelApi', MinVersion: '1.9' };

/** The form of the add-in's own texts; the maximum lengths of names and descriptions are from Office's schema. */
const FORMS: readonly (readonly [element: string, form: RegExp])[] = [
  ['Id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  ['Version', /^\d{1,5}(\.\d{1,5}){3}$/],
  ['ProviderName', /^.{1,125}$/],
  ['DisplayName', /^.{1,125}$/],
  ['Description', /^.{1,250}$/],
];

/** The longest values that Office accepts, in characters, per kind of resource. */
const LONGEST: Readonly<Record<string, number>> = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };
const LONGEST_ID = 32;

/** The kind of resource that an element with a `resid` may refer to. */
const TARGET: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  LearnMoreUrl: 'Urls',
  SourceLocation: 'Urls',
};

const BUTTON_ICONS = [16, 32, 80];

/** Side of an icon in pixels; null if the file does not exist or is not a square PNG. */
export type IconSize = (path: string) => number | null;

const childrenOf = (parent: Element, name?: string): Element[] =>
  [...parent.children].filter((child) => !name || child.localName === name);

const ownText = (document: Document, name: string): string => {
  const [element] = childrenOf(document.documentElement, name);
  return element?.getAttribute('DefaultValue') ?? element?.textContent ?? '';
};

const formFaults = (document: Document): string[] =>
  FORMS.filter(([name, form]) => !form.test(ownText(document, name))).map(
    ([name]) => `${name} cannot be ${ownText(document, name)}`,
  );

function languageFaults(document: Document): string[] {
  const overrides = [...document.querySelectorAll('Override')].map((element) => element.getAttribute('Locale') ?? '');
  return [ownText(document, 'DefaultLocale'), ...overrides]
    .filter((locale) => locale !== LOCALE)
    .map((locale) => `The language is ${LOCALE}, not ${locale}`);
}

function requirementFaults(document: Document): string[] {
  const sets = [...document.querySelectorAll('Requirements Set')].map(
    (set) => `${set.getAttribute('Name') ?? ''} ${set.getAttribute('MinVersion') ?? ''}`,
  );
  const needed = `${REQUIREMENT.Name} ${REQUIREMENT.MinVersion}`;
  return sets.length === 1 && sets[0] === needed ? [] : [`It needs ${needed}, not ${sets.join(', ') || 'nothing'}`];
}

function orderFaults(document: Document): string[] {
  return [...document.querySelectorAll('*')].flatMap((parent) => {
    const order = ORDER[parent.localName];
    if (!order) return [];
    const places = childrenOf(parent).map(({ localName }) => ({ localName, place: order.indexOf(localName) }));
    return places.flatMap(({ localName, place }, index) => {
      if (place < 0) return [`${parent.localName} may not hold ${localName}`];
      return place < (places[index - 1]?.place ?? 0) ? [`${localName} comes too late in ${parent.localName}`] : [];
    });
  });
}

function resourceFaults(document: Document): string[] {
  const resources = [...document.querySelectorAll('Resources > * > *')].map((element) => ({
    kind: element.parentElement?.localName ?? '',
    id: element.getAttribute('id') ?? '',
    value: element.getAttribute('DefaultValue') ?? '',
  }));
  const faults = resources.flatMap(({ kind, id, value }, index) => [
    ...(id.length === 0 || id.length > LONGEST_ID ? [`Identifier ${id} has ${id.length} characters`] : []),
    ...(resources.findIndex((other) => other.id === id) < index ? [`Identifier ${id} occurs twice`] : []),
    ...(value.length === 0 || value.length > (LONGEST[kind] ?? 0) ? [`${id} has ${value.length} characters`] : []),
  ]);
  const users = [...document.querySelectorAll('[resid]')];
  const used = new Set(users.map((user) => user.getAttribute('resid')));
  const dangling = users.flatMap((user) => {
    const id = user.getAttribute('resid') ?? '';
    const target = resources.find((resource) => resource.id === id);
    return target?.kind === TARGET[user.localName] ? [] : [`${user.localName} points at ${id}`];
  });
  const unused = resources.filter(({ id }) => !used.has(id)).map(({ id }) => `${id} is not used`);
  return [...faults, ...dangling, ...unused];
}

/** An add-in must only list the domains that its pane navigates to, and this one does not navigate. */
function addressFaults(document: Document): string[] {
  const elements = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'DefaultSettings > SourceLocation'];
  const selector = [...elements, 'Images > *', 'Urls > *'].join(',');
  const addresses = [...document.querySelectorAll(selector)].map(
    (element) => element.getAttribute('DefaultValue') ?? '',
  );
  const domains = [...document.querySelectorAll('AppDomain')].map(({ textContent }) => textContent.trim());
  return [
    ...addresses.filter((address) => !address.startsWith('https://')).map((address) => `${address} is not https`),
    ...domains.map((domain) => `The domain ${domain} is not used`),
  ];
}

function iconFaults(document: Document, iconSize: IconSize): string[] {
  const fault = (address: string | null | undefined, size: number): string[] => {
    const found = address ? iconSize(new URL(address).pathname) : null;
    return found === size ? [] : [`${address ?? 'an icon'} is ${found ?? 'nothing'}, not ${size} pixels`];
  };
  const single = (name: string): string | null | undefined =>
    document.querySelector(name)?.getAttribute('DefaultValue');
  const groups = [...document.querySelectorAll('Group > Icon, Control > Icon')];
  const images = groups.flatMap((group) =>
    childrenOf(group).flatMap((image) => {
      const resource = document.querySelector(`Images > [id="${image.getAttribute('resid') ?? ''}"]`);
      return fault(resource?.getAttribute('DefaultValue'), Number(image.getAttribute('size')));
    }),
  );
  const missing = groups.flatMap((group) =>
    BUTTON_ICONS.filter((size) => !group.querySelector(`[size="${size}"]`)).map((size) => `no icon of ${size} pixels`),
  );
  return [...fault(single('IconUrl'), 32), ...fault(single('HighResolutionIconUrl'), 64), ...images, ...missing];
}

/** Everything that would prevent Office from loading this manifest, as sentences; empty if there is nothing. */
export function manifestFaults(xml: string, iconSize: IconSize): string[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) return ['The manifest is not well-formed XML'];
  const missing = REQUIRED.filter((name) => childrenOf(document.documentElement, name).length !== 1);
  return [
    ...missing.map((name) => `${name} must occur once`),
    ...formFaults(document),
    ...languageFaults(document),
    ...requirementFaults(document),
    ...orderFaults(document),
    ...resourceFaults(document),
    ...addressFaults(document),
    ...iconFaults(document, iconSize),
  ];
}
