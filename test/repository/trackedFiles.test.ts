// No tracked file may lean on the machine, the workplace or the registry it was made with.

import { execFileSync } from 'node:child_process';

/** Written in pieces, so that this file does not find itself. */
const FORBIDDEN = ['/wo' + 'rk/', '/t' + 'mp/', 'sha' + 'red/reference', 'sha' + 'red/design', 'registry' + '.npmjs'];

/** Lines of tracked text files that hold the text; git answers with code 1 when there are none. */
function occurrences(text: string): string {
  try {
    return execFileSync('git', ['grep', '-nIF', '-e', text], { encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 1) return '';
    throw error;
  }
}

test.each(FORBIDDEN)('no tracked file holds "%s"', (text) => {
  expect(occurrences(text)).toBe('');
});

test('the search finds what is there', () => {
  expect(occurrences('rekenmodel-webcare')).toContain('package.json');
});
