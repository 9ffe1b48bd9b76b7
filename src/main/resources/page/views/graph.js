import { address, get } from '../api.js';
import { h, plural, replace } from '../dom.js';
import { prepareLayout } from '../graph/layout.js';
import { Scene } from '../graph/scene.js';

const NEIGHBOURS = 60;
const STEPS = [60, 150, 300];

/** The graph around a paper or an entity. The address says what is expanded (`with`), hidden (`without`) and switched off (`off`). */
export async function graph(parameters, signal, router) {
  const key = parameters.get('key') ?? '';
  let shown = { with: parameters.getAll('with'), limit: Number(parameters.get('limit')) || NEIGHBOURS };
  let wanted = shown;
  const ask = extent => get('/api/graph', { around: [key, ...extent.with], limit: extent.limit }, signal);

  const scene = new Scene();
  scene.off = new Set(parameters.getAll('off'));
  scene.hidden = new Set(parameters.getAll('without'));
  prepareLayout();
  let [found, { Picture }] = await Promise.all([ask(shown), import('../graph/picture.js')]);
  scene.show(found);
  const seed = scene.nodes.get(scene.centres[0]);
  const note = h('p', { class: 'row quiet', role: 'status' });
  const failed = h('p', { class: 'failed', role: 'alert' });
  const picture = new Picture(scene, {
    expand: one => { if (one !== key && !wanted.with.includes(one)) extend({ with: [...wanted.with, one] }); },
    centre: one => router.go(address('/graph', { key: one, off: [...scene.off] })),
    hide: one => { scene.hidden.add(one); picture.choose({}); refilter(); },
    toggled: rename,
  }, seed.name);

  /** Asks first; picture and address change with the answer. Of several on their way the last holds, which asks for the others' too. */
  async function extend(change) {
    const mine = wanted = { ...wanted, ...change };
    let answer;
    try {
      answer = await ask(mine);
    } catch (error) {
      if (mine !== wanted || signal.aborted) return;
      wanted = shown;
      replace(failed, error.message);
      return;
    }
    if (mine !== wanted || signal.aborted) return;
    shown = mine;
    found = answer;
    scene.show(found);
    rename();
    picture.update();
    tell();
  }

  function rename() {
    const limit = shown.limit === NEIGHBOURS ? null : shown.limit;
    router.rename(address('/graph', { key, with: shown.with, without: [...scene.hidden], off: [...scene.off], limit }));
  }

  function refilter() {
    rename();
    picture.filter();
    tell();
  }

  function tell() {
    const next = STEPS.find(step => step > shown.limit);
    const button = (words, action) => h('button', { type: 'button', class: 'button', onclick: action }, words);
    replace(failed);
    replace(note,
      h('span', {}, `${plural(scene.nodes.size, 'node')}, ${plural(scene.edges.length, 'edge')}`),
      found.left > 0 && h('span', {}, `${plural(found.left, 'neighbour')} not shown`),
      found.left > 0 && next && button('Show more', () => extend({ limit: next })),
      scene.hidden.size > 0 && button(`Show ${scene.hidden.size} hidden`, () => { scene.hidden.clear(); refilter(); }));
  }

  tell();
  document.addEventListener('shown', () => { if (picture.element.isConnected) picture.draw(); }, { once: true, signal });
  return {
    title: `Around ${seed.name}`,
    content: [h('h1', { class: 'graph-title' }, seed.name), note, failed, picture.element],
    leave: () => picture.close(),
  };
}
