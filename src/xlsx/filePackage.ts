// Combines parts into one package (ECMA-376 part 2): their types, their relations, and the zip container.

import { strToU8, zipSync, type Zippable } from 'fflate';
import { DECLARATION, tag, type Xml } from './xml';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const CONTENT_TYPES = {
  workbook: `${OFFICE}.spreadsheetml.sheet.main+xml`,
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  sharedStrings: `${OFFICE}.spreadsheetml.sharedStrings+xml`,
  table: `${OFFICE}.spreadsheetml.table+xml`,
  theme: `${OFFICE}.theme+xml`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;

export type PartKind = keyof typeof CONTENT_TYPES;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relation of a part to its owner, if that is not named after its kind. */
const RELATIONS: Readonly<Partial<Record<PartKind, string>>> = {
  workbook: `${OFFICE_RELATIONS}/officeDocument`,
  coreProperties: `${PACKAGE}/relationships/metadata/core-properties`,
};

/** One file in the package. */
export interface Part {
  readonly kind: PartKind;
  /** Path in the package, without a leading slash. */
  readonly path: string;
  readonly xml: Xml;
  /** Parts that belong to it: the first is `rId1` in its XML. */
  readonly related?: readonly Part[];
}

/** The id by which a part refers to a related part, by its index. */
export const relatedId = (index: number): string => `rId${index + 1}`;

/** The first date in the zip format, in local time as zip files use, so that no time of writing is stored. */
const NO_TIME = new Date(1980, 0, 1);

const XML_TYPES = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
] as const;

const contentTypes = (parts: readonly Part[]): Xml =>
  tag(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    ...XML_TYPES.map(([Extension, ContentType]) => tag('Default', { Extension, ContentType })),
    ...parts.map(({ path, kind }) => tag('Override', { PartName: `/${path}`, ContentType: CONTENT_TYPES[kind] })),
  );

/** The path of a part as its owner sees it, like Excel writes it: exceljs does not know the path from the root. */
function pathFrom(owner: string, path: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = path.split('/');
  const same = from.findIndex((folder, depth) => folder !== to[depth]);
  const shared = same < 0 ? from.length : same;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

const relationships = (owner: string, related: readonly Part[]): Xml =>
  tag(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...related.map(({ kind, path }, index) =>
      tag('Relationship', {
        Id: relatedId(index),
        Type: RELATIONS[kind] ?? `${OFFICE_RELATIONS}/${kind}`,
        Target: pathFrom(owner, path),
      }),
    ),
  );

/** `xl/workbook.xml` has its relations in `xl/_rels/workbook.xml.rels`; the package itself in `_rels/.rels`. */
const relationsPath = (path: string): string => path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);

/** A part and all parts that belong to it. */
const withRelated = (part: Part): readonly Part[] => [part, ...(part.related ?? []).flatMap(withRelated)];

/**
 * The bytes of a package; equal parts give equal bytes.
 * @param roots the parts that a reader starts with; the others belong to them
 */
export function packageBytes(roots: readonly Part[]): Uint8Array {
  const parts = roots.flatMap(withRelated);
  const files: readonly (readonly [string, Xml])[] = [
    ['[Content_Types].xml', contentTypes(parts)],
    [relationsPath(''), relationships('', roots)],
    ...parts.flatMap(({ path, xml, related = [] }): readonly (readonly [string, Xml])[] => [
      [path, xml],
      ...(related.length === 0 ? [] : [[relationsPath(path), relationships(path, related)] as const]),
    ]),
  ];
  const zippable: Zippable = Object.fromEntries(files.map(([path, xml]) => [path, strToU8(DECLARATION + xml)]));
  return zipSync(zippable, { mtime: NO_TIME });
}
