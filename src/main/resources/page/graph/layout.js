const begin = () => new Worker('/page/graph/layout.worker.js');
const isStill = matchMedia('(prefers-reduced-motion: reduce)');
let prepared = null;

/** Starts a worker while one still asks what it is to place: that takes as long as a small picture. */
export function prepareLayout() {
  prepared ??= begin();
}

/** Speaks with the worker that places the nodes; shows of several answers between two frames the newest. For who wants less motion, only where things come to rest. */
export class Layout {
  #worker = prepared ?? begin();
  #keys = []; #round = 0; #newest = null; #frame = 0; #moved;

  /** @param moved takes a map from key to {x, y}, and whether nothing moves any more */
  constructor(moved) {
    prepared = null;
    this.#moved = moved;
    this.#worker.onmessage = ({ data }) => this.#take(data);
  }

  show(nodes, edges, aspect) {
    this.#keys = nodes.map(node => node.key);
    this.#worker.postMessage({ kind: 'show', round: ++this.#round, nodes, edges, aspect });
  }

  hold(key, { x, y }) { this.#worker.postMessage({ kind: 'hold', key, x, y }); }

  release(key) { this.#worker.postMessage({ kind: 'release', key }); }

  close() {
    cancelAnimationFrame(this.#frame);
    this.#worker.terminate();
  }

  #take(data) {
    if (data.round !== this.#round || (isStill.matches && !data.settled)) return;
    if (!this.#newest) this.#frame = requestAnimationFrame(() => this.#hand());
    this.#newest = data;
  }

  #hand() {
    const { positions, round, settled } = this.#newest;
    this.#newest = null;
    if (round === this.#round) this.#moved(new Map(this.#keys.map((key, i) => [key, { x: positions[2 * i], y: positions[2 * i + 1] }])), settled);
  }
}
