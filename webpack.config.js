// Bundles: the pane (production, to dist/) or, with `--env demo`, the demo page with the pane beside a spreadsheet.
// `--env origin=https://…` makes a pane for installation: its manifest points there.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { LANGUAGE_DATA_SCRIPT } from './scripts/release/languageData.mjs';
import { moveAddresses, readOrigin, stampVersion } from './scripts/release/manifest.mjs';
import { Notices } from './scripts/release/notices.mjs';
import { UsedTokens } from './scripts/release/usedTokens.mjs';
import { azureConfiguration, iisConfiguration, PAGE_POLICY } from './scripts/release/security.mjs';
import { TRUSTED_TYPES_SCRIPT } from './scripts/release/trustedTypes.mjs';

const require = createRequire(import.meta.url);
const root = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

const FLUENT = '@fluentui/react-components';

/** Compiles the styles of the pane while building, so that the bundle does not contain the style compiler. */
const griffel = {
  loader: '@griffel/webpack-loader',
  options: {
    modules: [{ moduleSource: FLUENT, importName: 'makeStyles' }],
    // To know the values in our styles, the loader runs what they import: of Fluent that is its tokens alone.
    webpackResolveOptions: {
      alias: { [`${FLUENT}$`]: createRequire(require.resolve(FLUENT)).resolve('@fluentui/tokens') },
    },
  },
};

const fluent = {
  test: /node_modules[\\/]@fluentui[\\/].*([.]styles|web[\\/](light|dark)Theme)[.]js$/,
  use: path.resolve(root, 'scripts/release/fluentTokens.mjs'),
};

/**
 * Loaders run from last to first.
 * @param isQuick whether the page may compile its styles itself, which takes a third off the build
 */
const source = (isQuick) => ({ test: /\.tsx?$/, exclude: /node_modules/, use: isQuick ? [swc] : [griffel, swc] });

/**
 * Components shared by many parts of the pane, in one file, because each file costs time to fetch and run. The first run needs four
 * files instead of nine, and all parts together are an eighth smaller.
 */
const controls = {
  name: 'controls',
  test: /node_modules|src[\\/]taskpane/,
  chunks: 'async',
  // A lower number would add components that most parts do not use.
  minChunks: 5,
  enforce: true,
};

/** The packages of all modules in a chunk, as folders below node_modules. */
function packagesIn({ chunks, chunkGraph }) {
  const inside = (modules) => modules.flatMap((one) => [one, ...inside([...(one.modules ?? [])])]);
  const files = inside([...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]));
  const folders = files.flatMap(({ resource = '' }) => {
    const [, below] = /node_modules[\\/](.*)$/.exec(resource) ?? [];
    return below === undefined ? [] : [below.split('node_modules').at(-1)];
  });
  const names = folders.map((path) => path.replace(/^[\\/]/, '').split(/[\\/]/));
  return [...new Set(names.map(([scope, name]) => (scope.startsWith('@') ? `${scope}/${name}` : scope)))].sort();
}

/** Lists the files of each part of the pane, and all packages, so that tests can check budgets and notices. */
class PartList {
  apply(compiler) {
    const asset = (content) => new compiler.webpack.sources.RawSource(`${JSON.stringify(content, null, 2)}\n`);
    compiler.hooks.thisCompilation.tap('PartList', (compilation) => {
      const stage = compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PartList', stage }, () => {
        const parts = [...compilation.namedChunkGroups].map(([name, group]) => [name, group.getFiles()]);
        compilation.emitAsset('parts.json', asset(Object.fromEntries(parts)));
        compilation.emitAsset('packages.json', asset(packagesIn(compilation)));
      });
    });
  }
}

/** Adds files that the build itself writes. */
class WrittenFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('WrittenFiles', (compilation) => {
      const stage = compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'WrittenFiles', stage }, () => {
        for (const [name, text] of Object.entries(this.files)) {
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(text));
        }
      });
    });
  }
}

/**
 * The files of the screen of the first run that the page does not load anyway; the screen of a model is in its own script. The
 * page beside which `npm run bench` measures has no such screen.
 */
function firstRunFiles({ namedChunkGroups }) {
  const loaded = namedChunkGroups.get('taskpane').getFiles();
  const files = namedChunkGroups.get('first-run')?.getFiles() ?? [];
  return files.filter((file) => !loaded.includes(file));
}

/** A file with the hash of its content in its name, so that browsers may cache it for ever. */
function hashed(file, content = readFileSync(path.resolve(root, file))) {
  const { name, ext } = path.parse(file);
  return { name: `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 20)}${ext}`, content };
}

/** The manifest of this version; without an origin it points at the local machine, for `npm run start:excel`. */
function manifestFor(origin) {
  const { version } = JSON.parse(readFileSync(path.resolve(root, 'package.json'), 'utf8'));
  const stamped = stampVersion(readFileSync(path.resolve(root, 'manifest.xml'), 'utf8'), version);
  return origin === undefined ? stamped : moveAddresses(stamped, origin);
}

function pane({ origin: wanted }) {
  const origin = wanted === undefined ? undefined : readOrigin(wanted);
  const style = hashed('src/taskpane/taskpane.css');
  const trustedTypes = hashed('trusted-types.js', TRUSTED_TYPES_SCRIPT);
  const languageData = hashed('language-data.js', LANGUAGE_DATA_SCRIPT);
  const templateParameters = { policy: PAGE_POLICY, style: style.name };
  return {
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: 'dist',
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        templateParameters: (compilation) => ({
          ...templateParameters,
          trustedTypes: trustedTypes.name,
          languageData: languageData.name,
          firstRun: firstRunFiles(compilation),
        }),
      }),
      // The manifest's help page: opened in a browser, so without the pane.
      new HtmlPlugin({
        template: './src/taskpane/uitleg.html',
        filename: 'uitleg.html',
        chunks: [],
        templateParameters,
      }),
      new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }] }),
      new WrittenFiles({
        [style.name]: style.content,
        [trustedTypes.name]: trustedTypes.content,
        [languageData.name]: languageData.content,
        'manifest.xml': manifestFor(origin),
        'web.config': iisConfiguration(),
        'staticwebapp.config.json': azureConfiguration(origin && new URL(origin).pathname.replace(/\/$/, '')),
      }),
      new PartList(),
      new Notices('licenties.txt'),
    ],
  };
}

/** Microsoft's runtime is served unaltered with the demo; in production the pane loads office.js from the CDN. */
const demo = {
  entry: { demo: './src/demo/index.tsx' },
  output: 'dist-demo',
  plugins: [
    new HtmlPlugin({ template: './src/demo/demo.html', filename: 'index.html' }),
    new CopyPlugin({
      patterns: [
        {
          from: require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'),
          to: 'office/excel-web-16.00.js',
          info: { minimized: true },
        },
      ],
    }),
  ],
};

export default function configure(environment, { mode }) {
  const { entry, output, plugins } = environment.demo ? demo : pane(environment);
  // The policy of the pane allows neither styles nor source maps that are evaluated.
  const isQuick = environment.demo && mode !== 'production';
  const sourceMap = isQuick ? 'eval-cheap-module-source-map' : 'source-map';
  return {
    mode,
    entry,
    output: {
      path: path.resolve(root, output),
      filename: '[name].[contenthash].js',
      // One hash for all parts, as the first file has to name each of them.
      chunkFilename: '[id].[fullhash].js',
      // Chromium compiles a bundle wrapped in a function while it downloads; in an arrow function, only when it runs.
      environment: { arrowFunction: false },
      // Parts are beside the page.
      publicPath: '',
      clean: true,
    },
    // The shortest names for modules, parts and what they export.
    optimization: {
      moduleIds: 'size',
      chunkIds: 'size',
      mangleExports: 'size',
      splitChunks: { cacheGroups: { controls } },
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [source(isQuick), fluent, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
    // Scripts with source maps stay as they are.
    plugins: mode === 'production' ? [...plugins, new UsedTokens()] : plugins,
    devtool: mode === 'production' ? false : sourceMap,
    devServer: { client: { logging: 'warn' }, hot: false },
    performance: { hints: false },
  };
}
