// No tracked file may lean on the machine, the workplace or the registry it was made with.

import { spawnSync } from 'node:child_process';

/** Written in pieces, so that this file does not find itself. */
const FORBIDDEN = ['/wo' + 'rk/', '/t' + 'mp/', 'sha' + 'red/reference', 'sha' + 'red/design', 'registry' + '.npmjs'];

/** Lines of tracked text files that hold the text; git answers with code 1 when there are none. */
function occurrences(text: string): string {
  const { status, stdout, stderr } = spawnSync('git', ['grep', '-nIF', '-e', text], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}

test.each(FORBIDDEN)('no tracked file holds "%s"', (text) => {
  expect(occurrences(text)).toBe('');
});

test('the search finds what is there', () => {
  expect(occurrences('rekenmodel-webcare')).toContain('package.json');
});
