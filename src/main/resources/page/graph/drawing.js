import cytoscape from '/lib/cytoscape.js';
import { colours, onThemeChange } from './colours.js';
import { Gestures } from './gestures.js';
import { extent, label, placed } from './labels.js';
import { Layout } from './layout.js';
import { look } from './look.js';

const FONT = 11.5;
const MARGIN = 36;
const CLOSEST = 1.4;

/**
 * Draws a scene into an element. Events: `choose` ({node} or {edge}, or nothing), `expand` ({node}), `settled`.
 * The element's `data-settled` is "true" while nothing moves.
 */
export class Drawing extends EventTarget {
  #scene; #frame; #cy; #layout; #font = FONT; #family; #fits = true; #isSettled = false; #isPut = false; #chosen; #stop;

  constructor(frame, scene) {
    super();
    this.#frame = frame;
    this.#scene = scene;
    cytoscape.warnings(false);
    const theme = colours();
    this.#family = theme.family;
    this.#cy = cytoscape({
      container: frame, style: look(theme, () => this.#font), minZoom: .1, maxZoom: 4, boxSelectionEnabled: false, selectionType: 'single',
      pixelRatio: Math.min(2, devicePixelRatio),
    });
    this.#layout = new Layout((positions, settled) => this.#move(positions, settled));
    new Gestures(this.#cy, this.#layout, { choose: what => this.#tell('choose', what), expand: node => this.#tell('expand', { node }), moved: () => { this.#fits = false; } });
    this.#cy.on('zoom', () => this.#rescale());
    this.#stop = onThemeChange(() => this.#recolour());
  }

  /** Shows what the scene holds now; what was there before stays where it is. */
  update() {
    const nodes = [...this.#scene.nodes.values()];
    const sizes = nodes.map(node => ({ key: node.key, radius: size(node) / 2 }));
    this.#frame.dataset.settled = 'false';
    this.#isSettled = this.#isPut = false;
    this.#layout.show(sizes, this.#scene.edges.map(edge => [edge.from, edge.to]), this.#frame.clientWidth / this.#frame.clientHeight);
  }

  /** Shows and hides as the scene says. */
  filter() {
    this.#cy.batch(() => {
      this.#cy.nodes().forEach(node => {
        node.toggleClass('off', !this.#scene.has(node.id())).toggleClass('seed', this.#scene.centres[0] === node.id());
      });
      this.#cy.edges().forEach(edge => { edge.toggleClass('off', !this.#scene.shows(edge.data('edge'))); });
    });
    if (this.#isSettled) this.#label();
  }

  choose(id) {
    this.#chosen = id;
    this.#cy.batch(() => {
      this.#cy.elements('.chosen').removeClass('chosen');
      this.#cy.getElementById(id ?? '').addClass('chosen');
    });
  }

  zoom(factor) {
    this.#fits = false;
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  fit() {
    this.#fits = true;
    const seen = this.#cy.nodes().not('.off');
    this.#cy.fit(seen, MARGIN);
    if (this.#cy.zoom() > CLOSEST) this.#cy.zoom(CLOSEST).center(seen);
  }

  /** The node nearest to this one in a direction: dx and dy are -1, 0 or 1. */
  nearest(id, dx, dy) {
    const here = this.#cy.getElementById(id ?? '');
    const from = here.empty() ? { x: 0, y: 0 } : here.position();
    const along = node => {
      const x = node.position().x - from.x, y = node.position().y - from.y;
      return { node, ahead: x * dx + y * dy, aside: Math.abs(x * dy) + Math.abs(y * dx) };
    };
    const found = this.#cy.nodes().not('.off').not(here).map(along).filter(one => one.ahead > one.aside / 2);
    return found.sort((a, b) => a.ahead + 2 * a.aside - b.ahead - 2 * b.aside)[0]?.node.id();
  }

  close() {
    this.#stop();
    this.#layout.close();
    this.#cy.destroy();
  }

  /** Not before it is known where: drawing all of them in one place takes long, and shows nothing. */
  #put(positions) {
    this.#isPut = true;
    const nodes = [...this.#scene.nodes.values()].map(node => ({ ...nodeElement(node), position: positions.get(node.key) }));
    const wanted = [...nodes, ...this.#scene.edges.map(edgeElement)];
    const ids = new Set(wanted.map(element => element.data.id));
    this.#cy.batch(() => {
      this.#cy.elements().filter(element => !ids.has(element.id())).remove();
      this.#cy.add(wanted.filter(element => this.#cy.getElementById(element.data.id).empty()));
    });
    this.filter();
    this.choose(this.#chosen);
  }

  #move(positions, settled) {
    if (!this.#isPut) this.#put(positions);
    this.#cy.batch(() => this.#cy.nodes().forEach(node => { if (!node.grabbed() && positions.has(node.id())) node.position(positions.get(node.id())); }));
    if (this.#fits) this.fit();
    this.#isSettled = settled;
    if (!settled) return;
    this.#rescale();
    this.#label();
    this.#frame.dataset.settled = 'true';
    this.#tell('settled');
  }

  /** Labels keep their size on the screen, so that looking closer shows more of them. While nodes move there is no time for that. */
  #rescale() {
    const font = FONT / Math.max(.25, this.#cy.zoom());
    if (!this.#isSettled || Math.abs(font / this.#font - 1) < .04) return;
    this.#font = font;
    this.#cy.style().update();
    this.#label();
  }

  #label() {
    const zoom = this.#cy.zoom();
    const weight = node => (node.hasClass('seed') ? 1000 : 0) + (node.hasClass('chosen') ? 500 : 0) + node.data('size') + node.degree();
    const boxes = this.#cy.nodes().not('.off').map(node => {
      const [width, height] = extent(node.data('label'), this.#font * zoom, this.#family);
      return { node, weight: weight(node), ...node.renderedPosition(), radius: node.data('size') * zoom / 2, width, height };
    }).sort((a, b) => b.weight - a.weight);
    const sides = new Map(placed(boxes, [this.#cy.width(), this.#cy.height()]).map(box => [box.node.id(), box.side]));
    this.#cy.batch(() => this.#cy.nodes().forEach(node => { node.removeClass('unlabelled above right left').addClass(sides.get(node.id()) ?? 'unlabelled'); }));
  }

  #recolour() {
    this.#cy.style().fromJson(look(colours(), () => this.#font)).update();
  }

  #tell(name, detail) { this.dispatchEvent(new CustomEvent(name, { detail })); }
}

/** In the picture's units: the more papers name it, or cite it, the larger. */
function size(node) {
  return Math.min(44, (node.type === 'Paper' ? 20 : 14) + 2.5 * Math.log2(1 + (node.papers ?? 0)));
}

function nodeElement(node) {
  return { group: 'nodes', classes: 'unlabelled', data: { id: node.key, type: node.type, label: label(node), size: size(node) } };
}

function edgeElement(edge) {
  return { group: 'edges', data: { id: edge.id, source: edge.from, target: edge.to, type: edge.type, edge } };
}
