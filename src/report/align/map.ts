import type { BothSides } from '../../model/alignment.js';
import { hang } from '../layout.js';
import { dimmed, heading, type Sheet } from '../sheet.js';
import { criteriaCount } from '../text.js';
import { relationLines } from './relations.js';
import { bothSides, sideNames } from './text.js';

/** Area by area the topics of both sides; those of one side are counted, with --all named too. */
export function mapTopics({ areas, topics }: BothSides, sheet: Sheet): readonly string[] {
  return areas.flatMap(({ area, title }) => {
    const own = topics.filter((topic) => topic.area === area);
    const both = own.filter(({ eu, kz }) => eu !== undefined && kz !== undefined);
    const shown = sheet.all || own.length < 2 ? own : both;
    const alone = own.length - both.length;
    return [
      ...heading(`${title} (${area})`, sheet),
      ...shown.flatMap((topic) => [
        ...hang('', `${sheet.paint.bold(topic.title)} (${topic.topic})`, sheet.width),
        ...dimmed(
          bothSides
            .flatMap((side) => {
              const asked = topic[side];
              return asked === undefined ? [] : `${sideNames[side]}: ${criteriaCount(asked.criteria.length)}`;
            })
            .join(', '),
          sheet,
          '  ',
        ),
        ...relationLines(topic, sheet),
      ]),
      ...(shown === own || alone === 0 ? [] : dimmed(`${alone} more of one side only`, sheet)),
    ];
  });
}
