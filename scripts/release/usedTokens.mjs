// Leaves out of the themes of Fluent UI every token that no style uses: two thirds of them. Fluent UI writes a theme as CSS
// variables with the names of its tokens.

/** A theme as the loader of the tokens writes it, which begins with the same token as Fluent UI's. */
const THEME = /\{"borderRadiusNone":"0"[^}]*\}/g;
const USE = /var\(--(\w+)/g;

/** @returns the script with themes of these tokens alone */
function withTokens(script, used) {
  return script.replaceAll(THEME, (theme) =>
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(theme)).filter(([token]) => used.has(token)))),
  );
}

/** Looks at all scripts, as a part that is loaded later uses the theme of the page. */
export class UsedTokens {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('UsedTokens', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: 'UsedTokens', stage }, (assets) => {
        const scripts = Object.keys(assets).filter((file) => file.endsWith('.js'));
        const texts = new Map(scripts.map((file) => [file, assets[file].source().toString()]));
        const used = new Set([...texts.values()].flatMap((text) => [...text.matchAll(USE)].map(([, token]) => token)));
        for (const [file, text] of texts) {
          const script = withTokens(text, used);
          if (script !== text) compilation.updateAsset(file, new sources.RawSource(script));
        }
      });
    });
  }
}
