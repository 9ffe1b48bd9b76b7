/**
 * What a mouse or a finger does to the picture. Before each press cytoscape has to look where its element is: it keeps the place,
 * and does not notice that a message above has moved it.
 */
export class Gestures {
  #cy;

  constructor(cy, layout, { choose, expand, moved }) {
    this.#cy = cy;
    cy.on('tap', 'node', event => choose({ node: event.target.id() }));
    cy.on('tap', 'edge', event => choose({ edge: event.target.id() }));
    cy.on('tap', event => { if (event.target === cy) choose({}); });
    cy.on('dbltap', 'node', event => expand(event.target.id()));
    cy.on('mouseover', 'node', event => this.#near(event.target.closedNeighborhood()));
    cy.on('mouseover', 'edge', event => this.#near(event.target.union(event.target.connectedNodes())));
    cy.on('mouseout', 'node, edge', () => this.#far());
    cy.on('drag', 'node', event => { moved(); layout.hold(event.target.id(), event.target.position()); });
    cy.on('free', 'node', event => layout.release(event.target.id()));
    cy.on('scrollzoom dragpan pinchzoom', moved);
    cy.container().addEventListener('pointerdown', () => cy.resize(), { capture: true });
  }

  #near(elements) {
    this.#cy.batch(() => {
      this.#cy.elements().not(elements).addClass('dim');
      elements.addClass('near');
    });
  }

  #far() {
    this.#cy.batch(() => this.#cy.elements('.dim, .near').removeClass('dim near'));
  }
}
