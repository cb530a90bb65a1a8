import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { Horizon, HorizonEntry } from '../../model/horizon.js';
import { hypotheticalNote } from '../hypothetical.js';
import { plainData } from '../plain-data.js';
import type { Reporter } from '../reporter.js';
import { words } from '../text.js';
import {
  dayText,
  entrySentence,
  findingName,
  kindWords,
  onTodaysFacts,
  verdictChange,
  weightiest,
} from './text.js';

const findingsTold = 12;

/**
 * RFC 5545, one calendar: an all-day event for each entry that has a day. Nothing in it tells the hour it was made: the
 * stamp is the as-of day, and an event is known again by project, day, kind and subject.
 */
export const ics: Reporter<Horizon, string> = {
  render: (documents) => {
    const calendar = new ICalCalendar({
      prodId: { company: 'esg-align', product: 'horizon', language: 'EN' },
      name: documents.map(({ project }) => plainData(project.name)).join(', '),
      description: `${words.disclaimer} ${onTodaysFacts}`,
    });
    for (const horizon of documents) addEvents(calendar, plainData(horizon));
    return `${calendar.toString()}\r\n`;
  },
};

function addEvents(calendar: ICalCalendar, horizon: Horizon): void {
  for (const entry of horizon.entries) {
    if (entry.day === undefined) continue;
    calendar.createEvent({
      id: `${horizon.project.id}|${entry.key}@esg-align`,
      stamp: midnight(horizon.as_of),
      start: midnight(entry.day),
      allDay: true,
      // A deadline does not keep anybody from a meeting.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${kindWords[entry.kind]}: ${entrySentence(entry)}`,
      description: description(entry, horizon),
      categories: [{ name: entry.kind }],
    });
  }
}

/** In UTC, in which the library writes days. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

function description(entry: HorizonEntry, horizon: Horizon): string {
  const { findings, kind, day_to: to, last_day: last } = entry;
  const told = weightiest(findings).slice(0, findingsTold);
  const rest = findings.length - told.length;
  return [
    `${horizon.project.name}, as of ${horizon.as_of}`,
    hypotheticalNote(horizon),
    to === undefined ? '' : `The day is not exact: ${dayText(entry)}.`,
    last === undefined ? '' : `Last day: ${last}`,
    ...told.map((finding) => `${findingName(finding)}: ${verdictChange(finding, kind)}. ${finding.remedy}`),
    rest > 0 ? `and ${rest} more` : '',
    findings.length > 0 ? onTodaysFacts : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
