import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inForceOn, statedIn } from '../../src/editions/correspondences.js';
import { lintCompleteness, lintCorrespondences } from '../../src/editions/lint-correspondences.js';
import { dayOf, editionOf, sourceOf } from '../support/two-sides.js';

const editions = [
  editionOf(
    'eu',
    '2020-01-01',
    '[{ id: eu.a.dust, topic: air.dust, test: { fact: dust, at_most: 5 mg/m3 } }, { id: eu.a.alone, topic: air.dust }, { id: eu.a.trade, topic: trade.one }]',
  ),
  editionOf(
    'eu',
    '2030-01-01',
    '[{ id: eu.a.dust, topic: air.dust, test: { fact: dust, at_most: 2 mg/m3 } }]',
  ),
  editionOf(
    'kz',
    '2021-07-01',
    '[{ id: kz.a.dust, topic: air.dust, test: { fact: dust, at_most: 3 mg/m3 } }, { id: kz.a.other, topic: air.dust }, { id: kz.a.land, topic: land.one }]',
  ),
  editionOf(
    'int',
    '2021-07-01',
    '[{ id: int.a.trade, topic: trade.one }, { id: int.a.only, topic: int.one }]',
  ),
];

const topics = sourceOf({
  pillars: [
    {
      id: 'environment',
      areas: [
        {
          id: 'air',
          topics: ['air.dust', 'trade.one', 'land.one', 'int.one'].map((id) => ({ id, title: id })),
        },
      ],
    },
  ],
});

/** By the limits the EU asks 5, from 2030 on 2; Kazakhstan 3. */
const right = `
- { topic: air.dust, eu: eu.a.dust, kz: kz.a.dust, relation: kz-stricter, ground: g, confidence: high }
- { topic: air.dust, eu: eu.a.dust, kz: kz.a.dust, relation: eu-stricter, from: 2030-01-01, ground: g, confidence: high }
- { topic: air.dust, eu: eu.a.alone, relation: eu-only, ground: g, confidence: high }`;

const oneSided = `
- { topic: trade.one, relation: eu-only, ground: g }
- { topic: land.one, relation: kz-only, ground: g }
- { topic: int.one, relation: int-only, ground: g }`;

function told(pairs: string, alone = oneSided): readonly string[] {
  const correspondences = sourceOf({ correspondences: parse(pairs), one_sided: parse(alone) });
  return [
    ...lintCorrespondences({ correspondences }, editions),
    ...lintCompleteness({ topics, correspondences }, editions),
  ].map(({ pointer, message }) => `${pointer} ${message}`);
}

test('what is right is passed over', () => {
  expect(told(right)).toEqual([]);
});

describe('what is told', () => {
  const entry = (more: string): string => `${right}\n- { ground: g, confidence: high, ${more} }`;

  test.each([
    [
      'an id that no edition has',
      'topic: air.dust, eu: eu.a.dusty, kz: kz.a.other, relation: overlapping',
      ['/correspondences/3/eu no edition has a criterion `eu.a.dusty`'],
    ],
    [
      'a criterion of the other side',
      'topic: air.dust, kz: eu.a.alone, relation: kz-only',
      ['/correspondences/3/kz `eu.a.alone` is of the other side'],
    ],
    [
      'a criterion of another topic',
      'topic: air.dust, eu: eu.a.trade, relation: eu-only',
      ['/correspondences/3/eu `eu.a.trade` is not about `air.dust` but about trade.one'],
    ],
    [
      'a pair twice for one day',
      'topic: air.dust, eu: eu.a.dust, kz: kz.a.dust, relation: kz-stricter',
      ['/correspondences/3 the same criteria are there twice for one day'],
    ],
    [
      'a relation of one side for a pair',
      'topic: air.dust, eu: eu.a.dust, kz: kz.a.other, relation: eu-only',
      ['/correspondences/3/relation `eu-only` does not fit the criteria named'],
    ],
    [
      'a relation of two for one criterion',
      'topic: air.dust, kz: kz.a.other, relation: overlapping',
      ['/correspondences/3/relation `overlapping` does not fit the criteria named'],
    ],
    [
      'what stands alone and in a pair',
      'topic: air.dust, kz: kz.a.dust, relation: kz-only',
      ['/correspondences/3 `kz.a.dust` stands alone here, and in a pair elsewhere'],
    ],
    [
      'a criterion alone on a topic of one side',
      'topic: land.one, kz: kz.a.land, relation: kz-only',
      ['/correspondences/3 `land.one` has criteria of one side only'],
    ],
    [
      'an entry that begins when one of the two is gone',
      'topic: air.dust, eu: eu.a.alone, kz: kz.a.other, relation: overlapping, from: 2030-01-01',
      [
        '/correspondences/3 on no day are both criteria in force while this entry is',
        '/correspondences/2 `eu.a.alone` stands alone here, and in a pair elsewhere',
      ],
    ],
    [
      'a day that there is not',
      'topic: air.dust, eu: eu.a.dust, kz: kz.a.other, relation: overlapping, from: 2030-02-30',
      ['/correspondences/3/from there is no such day'],
    ],
  ])('%s', (_, more, expected) => {
    expect(told(entry(more)).toSorted()).toEqual(expected.toSorted());
  });

  test('a relation that contradicts the limits of the day', () => {
    expect(told(right.replace('kz-stricter', 'equivalent'))).toEqual([
      '/correspondences/0/relation `equivalent` is stated, but by the limits of 2021-07-01 it is `kz-stricter`',
    ]);
  });

  test('a limit that moves while the relation stays', () => {
    const [, first = '', , third = ''] = right.split('\n');
    expect(told([first, third].join('\n'))).toEqual([
      '/correspondences/0/relation `kz-stricter` is stated, but by the limits of 2030-01-01 it is `eu-stricter`',
    ]);
  });

  test('a topic that is nowhere', () => {
    const [, , , third = ''] = right.split('\n');
    expect(told(third, oneSided.replace(/.*land.*\n/, ''))).toEqual([
      '/correspondences both sides ask about `air.dust`, but no pair is stated',
      '/one_sided `land.one` is kz-only, but is not declared',
    ]);
  });

  test('a topic on the wrong list, twice, or of nothing', () => {
    const more =
      '\n- { topic: air.dust, relation: eu-only, ground: g }\n- { topic: int.one, relation: int-only, ground: g }\n- { topic: x.y, relation: kz-only, ground: g }';
    expect(
      told(right, oneSided.replace('land.one, relation: kz-only', 'land.one, relation: eu-only') + more),
    ).toEqual([
      '/one_sided/1/relation `eu-only`, but its criteria show `kz-only`',
      '/one_sided/3 both sides ask about `air.dust`',
      '/one_sided/4 `int.one` is declared twice',
      '/one_sided/5 no criterion is about `x.y`',
    ]);
  });
});

test('of a pair the entry that began last is in force', () => {
  const { relations: stated } = statedIn(sourceOf({ correspondences: parse(right), one_sided: [] }));
  const on = (day: string): readonly string[] =>
    inForceOn(stated, dayOf(day)).map(({ relation }) => relation);
  expect(on('2029-12-31')).toEqual(['kz-stricter', 'eu-only']);
  expect(on('2030-01-01')).toEqual(['eu-stricter', 'eu-only']);
});
