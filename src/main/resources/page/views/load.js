import { get, post } from '../api.js';
import { h } from '../dom.js';
import { followLoad } from '../parts/follow-load.js';
import { loadForm } from '../parts/load-form.js';
import { outcome } from '../parts/outcome.js';
import { to } from '../links.js';

export async function load(parameters, signal, router) {
  const { loads } = await get('/api/loads', {}, signal);
  const id = parameters.get('id');
  return id ? one(id, loads.find(known => known.id === id)) : begin(loads, router);
}

function begin(loads, router) {
  const running = loads.find(known => known.state === 'running');
  const form = running
    ? h('p', {}, `“${running.name}” is being loaded. `, h('a', { href: to.load(running.id) }, 'See how it gets on'))
    : loadForm(async page => router.go(to.load((await post('/api/loads', page)).id)));
  const over = loads.filter(known => known !== running);
  return {
    title: 'Load',
    keeps: true,
    content: h('div', { class: 'stack wide' },
      h('div', { class: 'stack' }, h('h1', {}, 'Load a page'),
        h('p', { class: 'prose' }, 'Paste a list of papers, such as a whole page copied from Hugging Face Papers, with all that stands around them. ',
          'Each becomes part of the graph; what is known already changes nothing.'),
        form),
      over.length > 0 && h('section', { class: 'stack' }, h('h2', {}, 'Loaded last'), h('ul', { class: 'stack' }, over.map(past)))),
  };
}

function past(known) {
  return h('li', {}, h('a', { href: to.load(known.id) }, known.name), ' ', h('span', { class: 'quiet' }, outcome(known)));
}

function one(id, known) {
  if (!known) {
    return { title: 'Load', content: h('div', { class: 'empty' }, h('h1', {}, 'This load is long over'),
      h('p', {}, 'What it wrote is in the graph. If papergraph serve ended meanwhile, loading the same page again finishes it.'),
      h('p', {}, h('a', { href: '/load' }, 'Load a page'))) };
  }
  const { content, leave } = followLoad(known);
  return { title: `Loading ${known.name}`, content, leave };
}
