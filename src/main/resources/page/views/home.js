import { get } from '../api.js';
import { h, plural } from '../dom.js';

export async function home(parameters, signal) {
  const about = await get('/api/about', {}, signal);
  return { title: '', content: h('h1', {}, plural(about.papers, 'paper')) };
}
