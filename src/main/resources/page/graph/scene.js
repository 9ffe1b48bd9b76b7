import { RELATIONS } from '../words.js';

/** What a picture holds: nodes by key, edges, and what hides some of them. */
export class Scene {
  nodes = new Map(); edges = []; centres = []; off = new Set(); hidden = new Set();
  #of = new Map();

  show({ nodes, edges, around }) {
    this.nodes = new Map(nodes.map(node => [node.key, node]));
    this.edges = edges.map(edge => ({ ...edge, id: [edge.from, edge.type, edge.to].join(' ') }));
    this.centres = around;
    this.#of = new Map(nodes.map(node => [node.key, []]));
    for (const edge of this.edges) for (const key of new Set([edge.from, edge.to])) this.#of.get(key).push(edge);
  }

  edge(id) { return this.edges.find(edge => edge.id === id); }

  edgesOf(key) { return this.#of.get(key).filter(edge => this.shows(edge)); }

  other(edge, key) { return this.nodes.get(edge.from === key ? edge.to : edge.from); }

  /** Whether an edge is seen: its relation, its ends' types and its ends themselves are. */
  shows(edge) { return !this.off.has(edge.type) && this.#isOn(edge.from) && this.#isOn(edge.to); }

  /** Whether a node is seen: it is a centre, or an edge that is seen joins it. */
  has(key) { return this.#isOn(key) && (this.centres.includes(key) || this.#of.get(key).some(edge => this.shows(edge))); }

  seen() { return [...this.nodes.values()].filter(node => this.has(node.key)); }

  /** How many nodes there are of each type, and edges of each relation. */
  counts() {
    const counts = {};
    for (const { type } of [...this.nodes.values(), ...this.edges]) counts[type] = (counts[type] ?? 0) + 1;
    return counts;
  }

  /** The relations of its edges, those first that have a word of their own. */
  relations() {
    const found = new Set(this.edges.map(edge => edge.type));
    return [...Object.keys(RELATIONS).filter(type => found.has(type)), ...[...found].filter(type => !RELATIONS[type])];
  }

  #isOn(key) { return !this.hidden.has(key) && (this.centres[0] === key || !this.off.has(this.nodes.get(key).type)); }
}
