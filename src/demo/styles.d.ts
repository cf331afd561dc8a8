// Style sheets are imported for their effect; they have no values.

declare module '*.css';
declare module '@ironcalc/workbook/style.css';
