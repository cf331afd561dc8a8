// Bundles: the pane (production, to dist/) or, with `--env demo`, the demo page with the pane beside a spreadsheet.

import path from 'node:path';
import { createRequire } from 'node:module';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const require = createRequire(import.meta.url);
const root = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** Lists per part of the pane the files that it loads, so that the budgets of the first load can be held. */
class PartList {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PartList', (compilation) => {
      const stage = compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PartList', stage }, () => {
        const parts = [...compilation.namedChunkGroups].map(([name, group]) => [name, group.getFiles()]);
        const text = `${JSON.stringify(Object.fromEntries(parts), null, 2)}\n`;
        compilation.emitAsset('parts.json', new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

const pane = {
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: 'dist',
  plugins: [
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', chunks: ['taskpane'] }),
    new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }, 'manifest.xml'] }),
    new PartList(),
  ],
};

/** Microsoft's runtime is served beside the demo, unaltered; the pane in production loads office.js from the CDN. */
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
  const { entry, output, plugins } = environment.demo ? demo : pane;
  return {
    mode,
    entry,
    output: { path: path.resolve(root, output), filename: '[name].[contenthash].js', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [swc, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
    plugins,
    devtool: mode === 'production' ? false : 'source-map',
    devServer: { client: { logging: 'warn' }, hot: false },
    performance: { hints: false },
  };
}
