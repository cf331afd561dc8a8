// Trusted Types, where the browser has them: the one policy that texts go through before they become a script or HTML.

import { OFFICE_CDN } from './security.mjs';

/**
 * Runs in the page before any other script. Nothing of ours makes HTML or an address of a script from a text but the
 * loader of parts; office.js sets the address of its own files, and writes messages as HTML in a few rare cases.
 * @param {string} office where office.js and its files come from
 */
function makePolicy(office) {
  /* global trustedTypes, document */
  const own = new URL('.', document.currentScript.src).href;
  globalThis.trustedTypes &&
    trustedTypes.createPolicy('default', {
      // Nothing is a refusal: the script is not loaded.
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
