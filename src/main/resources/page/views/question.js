import { address, get } from '../api.js';
import { h, replace } from '../dom.js';
import { to } from '../links.js';
import { form } from '../questions/form.js';
import { counted, result } from '../questions/result.js';

/** A question's form, and its answer as soon as it is told what it wants. The address holds what it is told. */
export async function question(parameters, signal, router) {
  const name = parameters.get('name');
  const { questions } = await get('/api/questions', {}, signal);
  const asked = questions.find(one => one.name === name);
  if (!asked) return { title: 'Questions', content: nothing(name) };

  const given = Object.fromEntries(asked.parameters.map(({ name }) => [name, parameters.get(name)]).filter(([, value]) => value != null));
  const isTold = asked.parameters.every(parameter => parameter.preset != null || given[parameter.name]);
  const status = h('p', { class: 'unseen', role: 'status' });
  const answer = h('div', { class: 'stack' });
  let leave = () => {};
  const told = values => {
    answer.setAttribute('aria-busy', 'true');
    router.go(to.question(name, values));
  };

  if (isTold || Object.keys(given).length > 0) leave = await show();
  return {
    title: asked.title, leave: () => leave(),
    content: [h('p', {}, h('a', { href: '/questions' }, 'All questions')), h('h1', {}, asked.title), form(asked, given, told), status, answer],
  };

  async function show() {
    try {
      const rows = await get('/api/answer', { question: name, ...given }, signal);
      const shown = result(asked, rows, form => address('/api/answer', { question: name, ...given, as: form }), router);
      replace(answer, shown.content);
      say(counted(rows.rows.length));
      return shown.leave;
    } catch (error) {
      if (error.status !== 400) throw error;
      replace(answer, h('p', { class: 'failed lines' }, error.message));
      say(error.message);
      return () => {};
    }
  }

  /** Once the status is in the document: what it holds then is not read. */
  function say(words) {
    document.addEventListener('shown', () => requestAnimationFrame(() => { status.textContent = words; }), { once: true, signal });
  }
}

function nothing(name) {
  return h('div', { class: 'empty' },
    h('h1', {}, name ? `There is no question “${name}”` : 'No question is named'),
    h('p', {}, h('a', { href: '/questions' }, 'All questions')));
}
