// Trusted Types, in browsers that support them: the one policy for all texts that become a script or HTML.

import { OFFICE_CDN } from './security.mjs';

/**
 * Runs in the page before any other script. In our own code only the loader of parts turns text into a script address,
 * and nothing makes HTML; office.js sets the addresses of its own files, and in rare cases writes messages as HTML.
 * @param {string} office where office.js and its files come from
 */
function makePolicy(office) {
  /* global trustedTypes, document */
  const own = new URL('.', document.currentScript.src).href;
  globalThis.trustedTypes &&
    trustedTypes.createPolicy('default', {
      // Returning nothing is a refusal: the script is not loaded.
      createScriptURL: (address) => {
        const { href } = new URL(address, own);
        return href.startsWith(office) || (href.startsWith(own) && href.endsWith('.js')) ? address : null;
      },
      // A message stays readable; markup in it is text.
      createHTML: (html) => html.replaceAll('<', '&lt;'),
    });
}

/** The file that the page loads first. */
export const TRUSTED_TYPES_SCRIPT = `(${makePolicy.toString()})(${JSON.stringify(`${OFFICE_CDN}/lib/`)});\n`;
