// The one member of the package that we use. The package's own declarations include an older copy of the Office.js
// types.

declare module '@microsoft/office-js-helpers/dist/office.helpers.min.js' {
  export const ExcelUtilities: {
    /** Makes the sheet, replacing any existing sheet of this name. */
    forceCreateSheet(workbook: Excel.Workbook, sheetName: string): Promise<Excel.Worksheet>;
  };
}
