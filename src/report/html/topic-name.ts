import { capital } from '../finding-text.js';

/** `tailings.cyanide-limits` as people say it: `Tailings: cyanide limits`. */
export function topicName(topic: string): string {
  const [area = '', ...rest] = topic.replaceAll('-', ' ').split('.');
  return rest.length === 0 ? capital(area) : `${capital(area)}: ${rest.join(', ')}`;
}
