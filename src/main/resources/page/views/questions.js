import { get } from '../api.js';
import { h } from '../dom.js';
import { to } from '../links.js';

/** All named questions, each with what it wants to be told. */
export async function questions(parameters, signal) {
  const { questions: all } = await get('/api/questions', {}, signal);
  return {
    title: 'Questions',
    content: [
      h('h1', {}, 'Questions'),
      h('p', { class: 'quiet question-intro' }, 'Each is a Cypher statement with a name. The command line answers the same: ', h('code', {}, 'papergraph ask'), '.'),
      h('ul', { class: 'question-list' }, all.map(item)),
    ],
  };
}

function item(question) {
  const wants = question.parameters.filter(parameter => parameter.preset == null);
  return h('li', { class: 'card' },
    h('h2', {}, h('a', { href: to.question(question.name) }, question.title)),
    h('p', { class: 'quiet' }, wants.length > 0 ? ['Tell it ', wants.map(wanted)] : 'Nothing to tell it'));
}

function wanted({ description, example }, at) {
  return [at > 0 && '; ', description, example && [', such as ', h('q', {}, example)]];
}
