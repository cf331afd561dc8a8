// Makes the browser load its language data before the pane needs it.

/**
 * The first `Intl.NumberFormat` of a page takes Chromium some 25 milliseconds, because it loads its list of languages. This does that
 * while the scripts of the pane are downloading, instead of just before the first figures.
 */
function readLanguageData() {
  new Intl.NumberFormat('nl-NL');
}

/** A file that the page loads beside its scripts. */
export const LANGUAGE_DATA_SCRIPT = `(${readLanguageData.toString()})();\n`;
