import type { Assessment } from '../model/assessment.js';
import { html as markup } from './html/markup.js';
import { page } from './html/page.js';
import { paper, type Sheet } from './html/paper.js';
import { placeOf } from './html/place.js';
import { portfolio } from './html/portfolio.js';
import { printStyle } from './html/print-style.js';
import { project } from './html/project.js';
import { style } from './html/style.js';
import { hypotheticalWord } from './hypothetical.js';
import { plainData } from './plain-data.js';
import type { Reporter } from './reporter.js';

/** One file to hand to a client: read on a screen or on paper, without script, without a network. */
export const html: Reporter = {
  async render(documents) {
    const shown = documents.map(plainData);
    const [only, ...others] = shown;
    const [first] = shown;
    const version = first === undefined ? '' : `${first.tool.name} ${first.tool.version}`;
    const days = [...new Set(shown.map(({ as_of: day }) => day))].join(', ');
    const alone = only !== undefined && others.length === 0;
    const name = alone ? nameOf(only) : `Portfolio of ${shown.length} projects`;
    return page({
      title: `${name}: ESG assessment as of ${days}`,
      style: style + printStyle + paper([{ name }, ...(alone ? [] : shown.map(sheetOf))], days, version),
      body: alone
        ? markup`<article>${project(only, placeOf(only, 0, false))}</article>\n`
        : markup`${portfolio(shown)}${shown.map(
            (one, index) =>
              markup`<article class="project" id="${sheetOf(one, index).page}">${project(one, placeOf(one, index, true))}</article>\n`,
          )}`,
    });
  },
};

/** Pages of each project by itself, so that each has its name in the margin. */
function sheetOf(assessment: Assessment, index: number): Sheet {
  return { name: nameOf(assessment), page: `p${index + 1}` };
}

function nameOf(assessment: Assessment): string {
  const note = hypotheticalWord(assessment);
  return note === '' ? assessment.project.name : `${note}: ${assessment.project.name}`;
}
