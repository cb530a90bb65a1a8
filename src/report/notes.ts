import type { Assessment } from '../model/assessment.js';
import { plain } from './escape.js';

/** The last line on stderr: which condition broke the gate. */
export function gateLine({ gate, project }: Assessment): string {
  const [first] = gate.broken;
  const more = new Set(gate.broken.map(({ criterion, reason }) => criterion ?? reason)).size - 1;
  const rest = more > 0 ? `, and ${more} more` : '';
  return `gate broke (${plain(project.id)}): ${first === undefined ? '' : plain(first.message)}${rest}\n`;
}

/** What --only and --skip took out is said, so that a gate that held is not read for more than it is. */
export function leftOutLine(count: number): string {
  return `${count} ${count === 1 ? 'criterion was' : 'criteria were'} left out by --only or --skip\n`;
}
