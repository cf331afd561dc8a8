// What a browser allows the pane to do, and the headers that say so, for servers that read them from a file.

/** Microsoft serves office.js and its files only from here. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * Griffel and Fluent UI add empty style elements and fill them through the CSSOM, which no policy restricts. The hash
 * of an empty text allows only those; a nonce in static files would be the same for everybody, and so protect nobody.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The sites that show Excel on the web, with the pane in a frame. */
const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://teams.microsoft.com',
  'https://onedrive.live.com',
];

const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'", OFFICE_CDN],
  'style-src': ["'self'", EMPTY_STYLE],
  'img-src': ["'self'"],
  'connect-src': ["'self'", OFFICE_CDN],
  'frame-src': [OFFICE_CDN],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  // The policy itself is in trustedTypes.mjs. Policy names are not listed, because a later office.js may add its own.
  'require-trusted-types-for': ["'script'"],
};

const policy = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/** For the page itself; `frame-ancestors` only works in a header. */
export const PAGE_POLICY = policy(DIRECTIVES);

/** X-Frame-Options must be absent: it does not support a list, and would prevent Excel on the web from showing the pane. */
export const HEADERS = {
  'Content-Security-Policy': policy({ ...DIRECTIVES, 'frame-ancestors': FRAME_ANCESTORS }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Files with a hash in their name never change. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Requested again each time, so that an update is visible at once. */
const ASK_AGAIN = 'no-cache';
/** Icons keep their names; Office must be able to cache them. */
const A_DAY = 'public, max-age=86400';

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** web.config: IIS reads it from the folder that it serves, and never serves the file itself. */
export function iisConfiguration() {
  const headers = Object.entries(HEADERS).map(
    ([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${escapeXml(value)}" />`,
  );
  const askedAgain = ['taskpane.html', 'uitleg.html', 'manifest.xml'].map(
    (file) => `  <location path="${file}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="DisableCache" />
      </staticContent>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>
${askedAgain.join('\n')}
</configuration>
`;
}

/**
 * staticwebapp.config.json for Azure Static Web Apps, which reads it from the root of the app.
 * @param folder location of the pane below that root: empty, or a path that begins with a slash
 */
export function azureConfiguration(folder = '') {
  const cached = { [`${folder}/*.{js,css}`]: FOR_EVER, [`${folder}/assets/*.{png}`]: A_DAY };
  const routes = Object.entries(cached).map(([route, value]) => ({ route, headers: { 'Cache-Control': value } }));
  return `${JSON.stringify({ globalHeaders: { ...HEADERS, 'Cache-Control': ASK_AGAIN }, routes }, null, 2)}\n`;
}

/** Two parts for nginx: the first belongs in the http block, the second in the server block. */
export function nginxConfiguration(folder) {
  const headers = Object.entries(HEADERS).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return `map $uri $pane_cache {
    default          "${ASK_AGAIN}";
    "~\\.(js|css)$"  "${FOR_EVER}";
    "~/assets/"      "${A_DAY}";
}

location ${folder}/ {
${headers.join('\n')}
    add_header Cache-Control $pane_cache;
}`;
}
