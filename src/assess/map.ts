import { inForceOn, type Stated } from '../editions/correspondences.js';
import type { Criterion, Edition } from '../editions/edition.js';
import type { Topic } from '../editions/topics.js';
import type { AlignedCriterion, BothSides, SideOfTopic, TopicOfBoth } from '../model/alignment.js';
import { type Day, formatDay } from '../quantity/day.js';
import { countRelations, type IsShown } from './align.js';
import { claimsIn, relationOf, togetherOf } from './alignment.js';
import { type ChosenInPart, chosenInPart, editionsUsed } from './editions-used.js';
import type { Selection } from './select.js';

export interface MapRequest {
  readonly selection: Selection;
  readonly wanted: (criterion: Criterion) => boolean;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly stated: Stated;
  readonly asOf: Day;
  readonly tool: BothSides['tool'];
  readonly isShown: IsShown;
}

/** The two systems against each other on a day, whatever the project. */
export function mapOf({
  selection,
  wanted,
  topics: tree,
  stated,
  asOf,
  tool,
  isShown,
}: MapRequest): BothSides {
  const chosen = chosenInPart(selection, wanted);
  const sides = {
    eu: criteriaOf('eu', chosen),
    kz: criteriaOf('kz', chosen),
  };
  const claims = claimsIn(chosen.map(({ edition }) => edition));
  const known = new Set([...sides.eu.keys(), ...sides.kz.keys()]);
  const relations = inForceOn(stated.relations, asOf).filter(({ eu, kz }) =>
    [eu, kz].every((id) => id === undefined || known.has(id)),
  );
  const topics = [...tree.values()].flatMap(({ id, title, area, pillar }): readonly TopicOfBoth[] => {
    const [eu, kz] = [sideOn(id, sides.eu), sideOn(id, sides.kz)];
    if ((eu === undefined && kz === undefined) || !isShown({ topic: id, area: area.id })) return [];
    const own = relations.filter(({ topic }) => topic === id).map((one) => relationOf(one, claims));
    const alone = stated.alone.get(id);
    const only = alone === undefined || alone.relation === 'int-only' ? undefined : alone.relation;
    const relation = only ?? togetherOf(own);
    return [
      {
        ...{ topic: id, title, area: area.id, pillar },
        ...(relation === undefined ? {} : { relation }),
        ...(alone === undefined ? {} : { ground: alone.ground }),
        ...(eu === undefined ? {} : { eu }),
        ...(kz === undefined ? {} : { kz }),
        relations: own,
      },
    ];
  });
  const areas = [...new Map([...tree.values()].map(({ area }) => [area.id, area])).values()];
  return {
    ...{ schema_version: 1, tool, as_of: formatDay(asOf) },
    ...editionsUsed(chosen, selection),
    relations: countRelations(topics),
    areas: areas.flatMap(({ id, title, pillar }) => {
      const own = topics.filter(({ area }) => area === id);
      return own.length === 0 ? [] : [{ area: id, title, pillar, relations: countRelations(own) }];
    }),
    topics,
  };
}

interface Named {
  readonly topic: string;
  readonly shown: AlignedCriterion;
}

function criteriaOf(side: Edition['side'], chosen: readonly ChosenInPart[]): ReadonlyMap<string, Named> {
  return new Map(
    chosen
      .filter(({ edition }) => edition.side === side)
      .flatMap(({ edition, criteria }) =>
        criteria.map(({ id, topic, provision, title, requires }): readonly [string, Named] => [
          id,
          {
            topic,
            shown: {
              ...{ criterion: id, standard: edition.standard, edition: formatDay(edition.appliesFrom) },
              ...{ short: edition.short, provision, title, requires },
            },
          },
        ]),
      ),
  );
}

function sideOn(topic: string, criteria: ReadonlyMap<string, Named>): SideOfTopic | undefined {
  const own = [...criteria.values()].filter((one) => one.topic === topic).map(({ shown }) => shown);
  return own.length === 0 ? undefined : { criteria: own };
}
