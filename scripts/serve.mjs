// Serves one folder of built files for the browser tests: `node scripts/serve.mjs <folder> <port>`. Node built-ins only.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/** Of a file with the hash of its content in its name, and of Microsoft's runtime, which changes only with its package. */
const KEEP = 'max-age=86400';

const [folder = 'dist-demo', port = '4173'] = process.argv.slice(2);
const root = resolve(folder);

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = join(root, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
  if (!file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end('Not found');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const caching = extname(file) === '.html' ? 'no-cache' : KEEP;
  response.writeHead(200, { 'content-type': type, 'cache-control': caching });
  createReadStream(file).pipe(response);
}).listen(Number(port), 'localhost');
