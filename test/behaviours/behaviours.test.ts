// The behaviours as data: every answer referred to exists, and anything that does not exist is refused with a clear
// sentence.

import { PLATFORMS } from '../../src/behaviours/behaviour';
import { behaviour, BEHAVIOUR_IDS, type BehaviourId } from '../../src/behaviours/behaviours';
import { PROFILES, withAnswer } from '../../src/behaviours/profiles';

describe.each(BEHAVIOUR_IDS)('%s', (id) => {
  const { question, answers, reported, source, notProbed, inNoProfile } = behaviour(id);
  const known = answers.map((answer) => answer.id);

  test('asks one thing and has words for each answer', () => {
    expect(question).toMatch(/^[A-Z].*\?$/);
    expect(new Set(known).size).toBe(known.length);
    expect(answers.filter(({ words }) => words.trim() === '')).toEqual([]);
    expect(source).not.toBe('');
    expect(notProbed).not.toBe('');
  });

  test('only has reports with known answers', () => {
    expect(Object.keys(reported).filter((platform) => !PLATFORMS.some((one) => one === platform))).toEqual([]);
    expect(Object.values(reported).filter((answer) => !known.includes(answer))).toEqual([]);
  });

  test('has an answer in every profile, the first under strict and the last that an Excel may give under hostile', () => {
    expect(Object.values(PROFILES).filter((profile) => !known.includes(profile[id]))).toEqual([]);
    const hardest = inNoProfile === undefined ? known.at(-1) : known[0];
    expect([PROFILES.strict[id], PROFILES.hostile[id]]).toEqual([known[0], hardest]);
  });

  test('can be set individually, and not to an unknown answer', () => {
    for (const answer of known)
      expect(withAnswer(PROFILES.strict, id, answer)).toEqual({ ...PROFILES.strict, [id]: answer });
    expect(() => withAnswer(PROFILES.strict, id, 'misschien')).toThrow(new RangeError(`${id} has no answer misschien`));
  });
});

test('a behaviour that does not exist is refused by its name', () => {
  const unknown = 'bestaat-niet' as BehaviourId;
  expect(() => withAnswer(PROFILES.strict, unknown, 'ja')).toThrow(
    new RangeError('There is no behaviour bestaat-niet'),
  );
});
