// User actions on rows and columns, performed in files by LibreOffice itself, in one run of the program. Uses a macro,
// because every LibreOffice runs those, while its Python bindings are a separate package.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startLibreOffice } from './libreOffice';

/** One action on a sheet; rows and columns count from 0. */
export type SheetAct =
  | { readonly kind: 'insertRow' | 'deleteRow' | 'insertColumn' | 'deleteColumn'; readonly at: number }
  /** Whole columns, as with cut and insert: `to` is the position among the others. */
  | { readonly kind: 'moveColumn'; readonly at: number; readonly to: number };

export interface RearrangedFile {
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly act: SheetAct;
}

const NAMESPACES =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE %s PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "%d">\n';
const header = (element: string, dtd: string): string => NAMESPACES.replace('%s', element).replace('%d', dtd);

/** A string literal in Basic. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const PROCEDURES = `
Function Hidden() As Variant
  Dim values(0) As New com.sun.star.beans.PropertyValue
  values(0).Name = "Hidden"
  values(0).Value = True
  Hidden = values()
End Function

Sub Save(book As Object, target As String)
  Dim values(0) As New com.sun.star.beans.PropertyValue
  values(0).Name = "FilterName"
  values(0).Value = "Calc MS Excel 2007 XML"
  book.calculateAll()
  book.storeToURL(target, values())
  book.close(True)
End Sub

Sub MoveColumn(sheet As Object, fromColumn As Long, toColumn As Long)
  Dim source As Object, first As Object, now As Long, place As Long
  place = toColumn
  If toColumn > fromColumn Then place = toColumn + 1
  sheet.Columns.insertByIndex(place, 1)
  now = fromColumn
  If place <= fromColumn Then now = fromColumn + 1
  source = sheet.Columns.getByIndex(now)
  first = sheet.getCellByPosition(place, 0)
  sheet.moveRange(first.CellAddress, source.RangeAddress)
  sheet.Columns.removeByIndex(now, 1)
End Sub
`;

function actOf(act: SheetAct): string {
  switch (act.kind) {
    case 'insertRow':
      return `sheet.Rows.insertByIndex(${act.at}, 1)`;
    case 'deleteRow':
      return `sheet.Rows.removeByIndex(${act.at}, 1)`;
    case 'insertColumn':
      return `sheet.Columns.insertByIndex(${act.at}, 1)`;
    case 'deleteColumn':
      return `sheet.Columns.removeByIndex(${act.at}, 1)`;
    case 'moveColumn':
      return `MoveColumn(sheet, ${act.at}, ${act.to})`;
  }
}

function macroOf(files: readonly (readonly [source: string, target: string, file: RearrangedFile])[]): string {
  const steps = files.map(
    ([source, target, { sheet, act }]) => `
  book = StarDesktop.loadComponentFromURL(${quoted(source)}, "_blank", 0, Hidden())
  sheet = book.Sheets.getByName(${quoted(sheet)})
  ${actOf(act)}
  Save(book, ${quoted(target)})`,
  );
  return `${PROCEDURES}
Sub Main
  Dim book As Object, sheet As Object
${steps.join('\n')}
  StarDesktop.terminate()
End Sub
`;
}

const LIBRARY = 'Standard';
const MODULE = 'Rearranging';

/** Installs the macro where LibreOffice keeps a user's macros. */
function installMacro(profile: string, source: string): void {
  const basic = path.join(profile, 'user', 'basic');
  const library = path.join(basic, LIBRARY);
  fs.mkdirSync(library, { recursive: true });
  const libraries = (kind: string): string =>
    `${header('library:libraries', 'libraries.dtd')}<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">\n <library:library library:name="${LIBRARY}" xlink:href="$(USER)/basic/${LIBRARY}/${kind}.xlb/" xlink:type="simple" library:link="false"/>\n</library:libraries>`;
  const elements = (names: readonly string[]): string =>
    `${header('library:library', 'library.dtd')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="${LIBRARY}" library:readonly="false" library:passwordprotected="false">\n${names.map((name) => ` <library:element library:name="${name}"/>\n`).join('')}</library:library>`;
  fs.writeFileSync(path.join(basic, 'script.xlc'), libraries('script'));
  fs.writeFileSync(path.join(basic, 'dialog.xlc'), libraries('dialog'));
  fs.writeFileSync(path.join(library, 'script.xlb'), elements([MODULE]));
  fs.writeFileSync(path.join(library, 'dialog.xlb'), elements([]));
  fs.writeFileSync(
    path.join(library, `${MODULE}.xba`),
    `${header('script:module', 'module.dtd')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="${MODULE}" script:language="StarBasic">${escaped(source)}</script:module>`,
  );
}

/** Lets LibreOffice perform each action in its file, calculate, and save it. @returns the saved files by the same names */
export function rearrangedInLibreOffice(files: ReadonlyMap<string, RearrangedFile>): ReadonlyMap<string, Uint8Array> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rekenmodel-'));
  try {
    const profile = path.join(folder, 'profile');
    const placed = [...files].map(([name, file], index) => {
      const [source, target] = [`${index}.xlsx`, `${index}-na.xlsx`].map((leaf) => path.join(folder, leaf)) as [
        string,
        string,
      ];
      fs.writeFileSync(source, file.bytes);
      return { name, file, source, target };
    });
    const url = (file: string): string => pathToFileURL(file).href;
    // The first start makes the profile, and would overwrite an existing macro.
    startLibreOffice(profile, ['--terminate_after_init']);
    installMacro(profile, macroOf(placed.map(({ source, target, file }) => [url(source), url(target), file] as const)));
    startLibreOffice(profile, [`macro:///${LIBRARY}.${MODULE}.Main`]);
    return new Map(placed.map(({ name, target }) => [name, fs.readFileSync(target)]));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
