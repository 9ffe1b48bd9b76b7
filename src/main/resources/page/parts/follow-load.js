import { post } from '../api.js';
import { h, plural, replace } from '../dom.js';
import { to } from '../links.js';
import { outcome } from './outcome.js';

/** Shows how a load gets on, from its beginning, by the server's events. */
export function followLoad({ id, name }) {
  const state = h('p', { class: 'lines', role: 'status' }, 'Loading. The first load after a start takes some seconds more.');
  const bar = h('progress', { 'aria-label': 'How much is done' });
  const count = h('p', { class: 'quiet figure' });
  const stop = h('button', { class: 'button', type: 'button', onclick: async () => {
    stop.disabled = true;
    stop.textContent = 'Stopping …';
    try {
      await post('/api/loads/stop', { id });
    } catch (error) {
      state.textContent = error.message;
    }
  } }, 'Stop');
  const under = h('div', { class: 'row' }, stop);
  const said = h('ul', { class: 'said-list' });
  const saidHead = h('h2', { hidden: true }, 'What the page’s lines gave');
  const source = new EventSource(`/api/loads/events?id=${encodeURIComponent(id)}`);
  const on = (event, show) => source.addEventListener(event, ({ data }) => show(JSON.parse(data)));

  on('progress', ({ bytes, of, papers }) => {
    if (bytes < of) { bar.max = of; bar.value = bytes; } else bar.removeAttribute('value');
    count.textContent = papers > 0 ? `${plural(papers, 'paper')} done` : 'reading';
  });
  for (const event of ['rejected', 'warned']) {
    on(event, ({ line, reason, excerpt }) => {
      saidHead.hidden = false;
      said.append(h('li', {}, h('span', { class: event === 'rejected' ? 'failed' : 'quiet' }, line > 0 ? `line ${line}: ` : '', event === 'rejected' ? 'left out, ' : '', reason),
        excerpt && h('span', { class: 'quiet' }, ` “${excerpt}”`)));
    });
  }
  on('done', report => end(report, { ...report, state: 'done' }));
  on('failed', report => end(report, { ...report, state: 'failed' }));
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) state.textContent = 'This load cannot be followed any more. What it wrote is in the graph; loading the same page again finishes it.';
  });

  function end(report, load) {
    source.close();
    bar.hidden = true;
    count.hidden = true;
    const sentence = outcome(load);
    state.className = load.state === 'failed' ? 'failed lines' : 'lines';
    state.textContent = `${sentence[0].toUpperCase()}${sentence.slice(1)}.`;
    replace(under,
      report.listing && h('a', { class: 'button main', href: to.listing(report.listing) }, 'See its papers'),
      h('a', { class: 'button', href: '/load' }, 'Load another page'));
    const untold = report.rejected + report.warnings - said.children.length;
    if (untold > 0) said.append(h('li', { class: 'quiet' }, `and ${untold.toLocaleString('en')} more`));
  }

  return {
    content: h('div', { class: 'stack' }, h('h1', {}, name), state, bar, count, under, saidHead, said),
    leave: () => source.close(),
  };
}
