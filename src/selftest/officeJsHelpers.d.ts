// The one member of the package that is used. Its own declarations bring an older copy of the types of Office.js along.

declare module '@microsoft/office-js-helpers/dist/office.helpers.min.js' {
  export const ExcelUtilities: {
    /** Makes the sheet, in the place of one that is there under this name. */
    forceCreateSheet(workbook: Excel.Workbook, sheetName: string): Promise<Excel.Worksheet>;
  };
}
