/**
 * Filters findings, in each project by itself. It only hides and opens what is there: no network, no storage, no
 * text of the project becomes markup.
 */
export const script = `'use strict';
for (const form of document.querySelectorAll('form.filter')) {
  const section = form.closest('section');
  const rows = [...section.querySelectorAll('[data-verdict]')];
  const groups = [...section.querySelectorAll('section.group')];
  const shown = form.querySelector('.shown');
  const field = form.elements.text;
  let texts;
  const textOf = (index) => {
    texts ??= rows.map((row) => row.textContent.toLowerCase().replace(/\\s+/g, ' '));
    return texts[index];
  };
  const apply = () => {
    const chosen = (name) => new Set([...form.querySelectorAll('input[name="' + name + '"]:checked')].map((box) => box.value));
    const verdicts = chosen('verdict'), sides = chosen('side'), pillars = chosen('pillar');
    const words = field.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    let count = 0;
    rows.forEach((row, index) => {
      const { verdict, side, pillar } = row.dataset;
      const fits = verdicts.has(verdict) && sides.has(side) && pillars.has(pillar)
        && (words.length === 0 || words.every((word) => textOf(index).includes(word)));
      row.hidden = !fits;
      if (fits) count += 1;
    });
    for (const group of groups) {
      group.hidden = group.querySelector('[data-verdict]:not([hidden])') === null;
      // What was looked for is to be seen.
      if (words.length > 0) for (const more of group.querySelectorAll('details.more')) more.open = true;
    }
    shown.textContent = count === rows.length ? 'All ' + count + ' findings are shown.' : count + ' of ' + rows.length + ' findings are shown.';
  };
  let waiting;
  form.addEventListener('input', (event) => {
    clearTimeout(waiting);
    if (event.target === field) waiting = setTimeout(apply, 120);
    else apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('click', (event) => {
    const wanted = event.target.dataset?.do;
    if (wanted === undefined) return;
    for (const row of rows) if (row.localName === 'details' && (!row.hidden || wanted === 'close')) row.open = wanted === 'open';
  });
  // A link to a finding that is filtered out shows all again.
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    const hidden = target?.closest('[hidden]');
    if (!hidden || !section.contains(target)) return;
    form.reset();
    for (let more = target.closest('details'); more; more = more.parentElement.closest('details')) more.open = true;
    setTimeout(() => target.scrollIntoView());
  });
  form.hidden = false;
  apply();
}
`;
