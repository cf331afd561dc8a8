// The production build behind a plain static server: its files in a folder of the site, with their headers.

import fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

export interface BuiltSite {
  /** `http://localhost:1234`. */
  readonly origin: string;
  readonly close: () => Promise<unknown>;
}

/** Serves every file compressed, as servers do. @param folder below the root of the site, `/sub/pad`; there is nothing outside it */
export async function serveBuilt(
  built: string,
  folder: string,
  headers: Readonly<Record<string, string>>,
): Promise<BuiltSite> {
  const compressed = new Map<string, Buffer>();
  const contentOf = (file: string): Buffer => {
    const content = compressed.get(file) ?? gzipSync(fs.readFileSync(file));
    compressed.set(file, content);
    return content;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(built, pathname.slice(folder.length));
    if (!pathname.startsWith(`${folder}/`) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type, 'content-encoding': 'gzip' });
    response.end(contentOf(file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
