// Excel's default theme, without its effects: charts take their font and text colour from it.

import { ownValue } from '../model/ownValue';
import type { Part } from './filePackage';
import { DRAWING } from './namespaces';
import { tag, type Xml } from './xml';

const COLOURS = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '1F497D',
  lt2: 'EEECE1',
  accent1: '4F81BD',
  accent2: 'C0504D',
  accent3: '9BBB59',
  accent4: '8064A2',
  accent5: '4BACC6',
  accent6: 'F79646',
  hlink: '0000FF',
  folHlink: '800080',
};

/** The system colours for text and background, so that high contrast keeps its colours. */
const SYSTEM_COLOURS: Readonly<Record<string, string>> = { dk1: 'windowText', lt1: 'window' };

const colour = ([name, rgb]: readonly [string, string]): Xml => {
  const system = ownValue(SYSTEM_COLOURS, name);
  return tag(
    `a:${name}`,
    {},
    system === undefined ? tag('a:srgbClr', { val: rgb }) : tag('a:sysClr', { val: system, lastClr: rgb }),
  );
};

const font = (name: string, typeface: string): Xml =>
  tag(
    `a:${name}`,
    {},
    ...['latin', 'ea', 'cs'].map((script) => tag(`a:${script}`, { typeface: script === 'latin' ? typeface : '' })),
  );

/** The shape's own colour. */
const PLAIN_FILL = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));

/** A theme has each style in three strengths. */
const inThree = (name: string, style: Xml): Xml => tag(name, {}, style, style, style);

/** Thickness of a line; 12.700 units are one point. */
const THIN_LINE = 9525;

export const themePart = (): Part => ({
  kind: 'theme',
  path: 'xl/theme/theme1.xml',
  xml: tag(
    'a:theme',
    { 'xmlns:a': DRAWING, name: 'Office Theme' },
    tag(
      'a:themeElements',
      {},
      tag('a:clrScheme', { name: 'Office' }, ...Object.entries(COLOURS).map(colour)),
      tag('a:fontScheme', { name: 'Office' }, font('majorFont', 'Cambria'), font('minorFont', 'Calibri')),
      tag(
        'a:fmtScheme',
        { name: 'Office' },
        inThree('a:fillStyleLst', PLAIN_FILL),
        inThree('a:lnStyleLst', tag('a:ln', { w: THIN_LINE }, PLAIN_FILL)),
        inThree('a:effectStyleLst', tag('a:effectStyle', {}, tag('a:effectLst'))),
        inThree('a:bgFillStyleLst', PLAIN_FILL),
      ),
    ),
  ),
});
