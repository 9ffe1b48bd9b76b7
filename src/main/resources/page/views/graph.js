import { address, get } from '../api.js';
import { h, plural, replace } from '../dom.js';
import { Picture } from '../graph/picture.js';
import { Scene } from '../graph/scene.js';

const NEIGHBOURS = 60;
const STEPS = [60, 150, 300];

/** The graph around a paper or an entity. The address says what is expanded (`with`), hidden (`without`) and switched off (`off`). */
export async function graph(parameters, signal, router) {
  const state = {
    key: parameters.get('key') ?? '', with: parameters.getAll('with'), without: parameters.getAll('without'), off: parameters.getAll('off'),
    limit: Number(parameters.get('limit')) || NEIGHBOURS,
  };
  const ask = () => get('/api/graph', { around: [state.key, ...state.with], limit: state.limit }, signal);
  const named = () => router.rename(address('/graph', { ...state, limit: state.limit === NEIGHBOURS ? null : state.limit }));

  const scene = new Scene();
  scene.off = new Set(state.off);
  scene.hidden = new Set(state.without);
  const found = await ask();
  scene.show(found);
  const seed = scene.nodes.get(scene.centres[0]);
  const note = h('p', { class: 'row quiet' });
  const picture = new Picture(scene, {
    expand: key => { if (!state.with.includes(key) && key !== state.key) { state.with.push(key); again(); } },
    centre: key => router.go(address('/graph', { key, off: state.off })),
    hide: key => { state.without.push(key); scene.hidden.add(key); named(); picture.choose({}); picture.filter(); tell(found); },
    toggled: () => { state.off = [...scene.off]; named(); },
  }, seed.name);

  async function again() {
    named();
    const more = await ask();
    scene.show(more);
    picture.update();
    tell(more);
  }

  function tell({ left }) {
    const next = STEPS.find(step => step > state.limit);
    const back = () => { state.without = []; scene.hidden.clear(); named(); picture.filter(); tell({ left }); };
    replace(note, h('span', {}, `${plural(scene.nodes.size, 'node')}, ${plural(scene.edges.length, 'edge')}`), left > 0 && h('span', {}, `${plural(left, 'neighbour')} not shown`),
      left > 0 && next && h('button', { type: 'button', class: 'button', onclick: () => { state.limit = next; again(); } }, 'Show more'),
      state.without.length > 0 && h('button', { type: 'button', class: 'button', onclick: back }, `Show ${state.without.length} hidden`));
  }

  tell(found);
  document.addEventListener('shown', () => { if (picture.element.isConnected) picture.draw(); }, { once: true, signal });
  return { title: `Around ${seed.name}`, content: [h('h1', { class: 'graph-title' }, seed.name), note, picture.element], leave: () => picture.close() };
}
