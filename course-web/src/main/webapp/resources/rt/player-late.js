// Beside the receipt: what this device could not send before the time was up is sent now, and kept for the team.

const part = document.querySelector('[data-late]');
const { Outbox } = await import(part.dataset.outbox);
const api = `${part.dataset.base ?? ''}/api/v1/attempts/${part.dataset.attempt}/`;
const call = (method, path, body) => fetch(api + path, { method, credentials: 'same-origin',
  headers: { 'Content-Type': 'application/json', 'X-Roundtable': '1' }, body: JSON.stringify(body) }).then(response => response.json());

const outbox = new Outbox(part.dataset.attempt);
const paper = await call('POST', 'open', { writer: null, take: false });
await outbox.unlock(paper.key);
const kept = await outbox.all();
if (kept.length && paper.over) {
  const told = await call('PUT', 'answers', { writer: null, deadline: null, answers: kept.map(({ slot, revision, answer, flagged }) => ({ slot, revision, answer, flagged })) });
  const late = kept.filter(entry => told.kept?.includes(entry.slot));
  kept.filter(entry => late.includes(entry) || told.held?.[entry.slot] >= entry.revision).forEach(entry => outbox.forget(entry.slot));
  if (late.length) {
    part.textContent = part.dataset.late.replace('{0}', late.length);
    part.hidden = false;
  }
}
