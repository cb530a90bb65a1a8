import type { Source } from '../model/source.js';
import type { Topics } from '../model/topics.js';
import type { Pillar } from './edition.js';

/** What criteria may be about, with its place in the tree. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** The pillar that its criteria count in. */
  readonly pillar: Pillar;
  /** As written, where the topic says it itself. */
  readonly ownPillar: Pillar | undefined;
  readonly area: TopicArea;
  /** Where it stands in the file. */
  readonly pointer: string;
}

export interface TopicArea {
  readonly id: string;
  readonly title: string;
  readonly pillar: Pillar;
  readonly pointer: string;
}

/** The leaves of the tree, in its order. */
export function topicsIn(source: Source): readonly Topic[] {
  return (source.value as Topics).pillars.flatMap((pillar, first) =>
    pillar.areas.flatMap(({ id, title, topics }, second) => {
      const pointer = `/pillars/${first}/areas/${second}`;
      const area = { id, title, pillar: pillar.id, pointer };
      return topics.map((topic, third) => ({
        id: topic.id,
        title: topic.title,
        pillar: topic.pillar ?? pillar.id,
        ownPillar: topic.pillar,
        area,
        pointer: `${pointer}/topics/${third}`,
      }));
    }),
  );
}
