// The properties of the document: title and language, without a person, a program or, unless requested, a date.

import type { Part } from './filePackage';
import { joined, tag, text } from './xml';

export interface DocumentProperties {
  readonly title: string;
  /** Language tag, for screen readers and proofing. */
  readonly language: string;
  readonly created?: Date;
}

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** A document property has no fractions of seconds. */
const w3cDate = (date: Date): string => date.toISOString().replace(/\.\d+/, '');

export function propertiesPart({ title, language, created }: DocumentProperties): Part {
  const dates = (created ? ['dcterms:created', 'dcterms:modified'] : []).map((name) =>
    tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, text(created ? w3cDate(created) : '')),
  );
  return {
    kind: 'coreProperties',
    path: 'docProps/core.xml',
    xml: tag(
      'cp:coreProperties',
      NAMESPACES,
      tag('dc:title', {}, text(title)),
      tag('dc:language', {}, text(language)),
      joined(dates),
    ),
  };
}
