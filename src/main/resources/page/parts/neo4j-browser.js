import { h } from '../dom.js';

/** A link to Neo4j Browser, and what one should know before one follows it. */
export function neo4jBrowser(href, text) {
  return h('p', { class: 'hint' },
    h('a', { href, target: '_blank', rel: 'noopener' }, text), '. Neo4j’s own program: it may write, and asks for the password that ',
    h('code', {}, 'papergraph serve'), ' printed; on another machine than this it cannot reach Bolt.');
}
