/** Speaks with the worker that places the nodes; shows of several answers between two frames the newest. */
export class Layout {
  #worker = new Worker('/page/graph/layout.worker.js');
  #keys = []; #round = 0; #newest = null; #frame = 0; #moved;

  /** @param moved takes a map from key to {x, y}, and whether nothing moves any more */
  constructor(moved) {
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
    if (data.round !== this.#round) return;
    if (!this.#newest) this.#frame = requestAnimationFrame(() => this.#hand());
    this.#newest = data;
  }

  #hand() {
    const { positions, round, settled } = this.#newest;
    this.#newest = null;
    if (round === this.#round) this.#moved(new Map(this.#keys.map((key, i) => [key, { x: positions[2 * i], y: positions[2 * i + 1] }])), settled);
  }
}
