import { h, plural, replace } from '../dom.js';
import { relationWord } from '../words.js';
import { listenToKeys, zoomButtons } from './controls.js';
import { Drawing } from './drawing.js';
import { legend } from './legend.js';
import { asList } from './list.js';
import { edgePanel, nodePanel } from './panel.js';

const HELP = 'Picture of the graph. Arrow keys go from node to node; the list below says the same in words.';

/**
 * A scene with all that belongs to it: the picture, its legend, what is chosen, and the same as a list. `act` has, as far as the view can do
 * that, `expand`, `centre` and `hide`, each of a node's key, and `toggled`, called after the legend switched something.
 */
export class Picture {
  #scene; #act; #chosen; #drawing; #list;
  #frame = h('div', { id: 'graph', class: 'graph-frame', tabindex: 0, role: 'application', 'aria-label': HELP });
  #aside = h('div', { class: 'graph-panel stack', tabindex: -1 });
  #status = h('p', { class: 'unseen', role: 'status' });
  #legend = h('div', { class: 'graph-legend' });

  constructor(scene, act, name) {
    this.#scene = scene;
    this.#act = { ...act, choose: what => this.choose(what) };
    this.#list = asList(scene, this.#act);
    listenToKeys(this.#frame, () => this.#drawing, () => this.#chosen?.node ?? scene.centres[0], this.#act);
    this.element = h('div', { class: 'graph' },
      h('div', { class: 'graph-canvas' }, this.#frame, zoomButtons(() => this.#drawing)),
      this.#aside, this.#status,
      h('p', { class: 'graph-hint hint' }, act.expand ? 'Click to read, double-click to expand.' : 'Click to read.'),
      this.#legend, this.#list.details);
    if (name) this.#frame.setAttribute('aria-label', `${name}. ${HELP}`);
  }

  /** Begins, once the element is in the document. */
  draw() {
    this.#drawing = new Drawing(this.#frame, this.#scene);
    this.#drawing.addEventListener('choose', event => this.choose(event.detail));
    this.#drawing.addEventListener('expand', event => this.#act.expand?.(event.detail.node));
    this.#drawing.addEventListener('settled', () => this.#frame.dispatchEvent(new CustomEvent('settled', { bubbles: true })));
    this.update();
  }

  /** Shows what the scene holds now. */
  update() {
    this.#drawing.update();
    this.#refresh();
  }

  choose(what) {
    this.#chosen = what;
    this.#drawing?.choose(what.node ?? what.edge);
    this.#describe();
    this.#status.textContent = this.#inWords();
  }

  filter() {
    this.#drawing?.filter();
    this.#describe();
    this.#list.refresh();
  }

  close() { this.#drawing?.close(); }

  #refresh() {
    replace(this.#legend, legend(this.#scene, (kind, isOn) => this.#toggle(kind, isOn)));
    this.#describe();
    this.#list.refresh();
  }

  #toggle(kind, isOn) {
    if (isOn) this.#scene.off.delete(kind);
    else this.#scene.off.add(kind);
    this.filter();
    this.#act.toggled?.();
  }

  /** What is chosen, as briefly as one wants to hear it. */
  #inWords() {
    const edge = this.#chosen.edge && this.#scene.edge(this.#chosen.edge);
    const node = this.#scene.nodes.get(this.#chosen.node);
    if (edge) return `${this.#scene.nodes.get(edge.from).name} ${relationWord(edge.type)} ${this.#scene.nodes.get(edge.to).name}`;
    return node ? `${node.name}, ${node.type.toLowerCase()}, ${plural(this.#scene.edgesOf(node.key).length, 'edge')}` : '';
  }

  #describe() {
    const scene = this.#scene;
    const edge = this.#chosen?.edge && scene.edge(this.#chosen.edge);
    const node = scene.nodes.get(this.#chosen?.node ?? scene.centres[0]);
    const focused = this.#aside.contains(document.activeElement) && document.activeElement;
    const nothing = () => h('p', { class: 'quiet' }, 'Choose something in the picture.');
    replace(this.#aside, edge ? edgePanel(edge, scene, this.#act) : node ? nodePanel(node, scene, this.#act) : nothing());
    if (focused) ([...this.#aside.querySelectorAll('button')].find(button => button.textContent === focused.textContent) ?? this.#aside).focus();
  }
}
