/**
 * Asks the server. A refusal throws Refusal with the server's own sentence; no answer, or one that is cut off, throws Away.
 * `connection` tells all who listen: `away`, and `back` at each answer that is no refusal.
 */
export class Refusal extends Error {
  constructor(status, message) { super(message); this.status = status; }
}
export class Away extends Error {}

export const connection = new EventTarget();

export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    for (const one of [value].flat()) if (one != null && one !== '') query.append(key, one);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export function get(path, parameters, signal) {
  return ask(address(path, parameters), { signal });
}

export function post(path, body) {
  return ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

async function ask(url, options) {
  let response, text;
  try {
    response = await fetch(url, options);
    text = await response.text();
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    connection.dispatchEvent(new Event('away'));
    throw new Away('papergraph does not answer. Is "papergraph serve" still running?');
  }
  const answer = json(text);
  if (!response.ok || answer === undefined) throw new Refusal(response.status, answer?.error ?? 'papergraph refused this');
  connection.dispatchEvent(new Event('back'));
  return answer;
}

/** Undefined of what is none, such as what a server says that does not know papergraph. */
function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
