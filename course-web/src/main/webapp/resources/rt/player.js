// The test player. The paper comes once; answers travel alone, each with a revision that grows with every change.
// What is typed is written to this device first and deleted there when the server says it holds it. Fields are built
// once and never built again, so nothing under a typing hand moves. The protocol: package documentation of
// org.roundtable.attempt.

const main = document.getElementById('main');
// where the parts are, the page knows, whose addresses carry fingerprints
const [{ Outbox }, { page }, { Clock }, { tab: tabOf }, { receipts: receiptsOf }, { files: filesOf }, { fields: fieldsOf }, { view: viewOf }, { end: endOf }] = await Promise.all(
  ['outbox', 'page', 'clock', 'tab', 'receipts', 'files', 'fields', 'view', 'end'].map(part => import(main.dataset[part])));
const id = main.dataset.attempt;
const base = main.dataset.base ?? ''; // an application at the root has none, and Faces writes no empty attribute
const api = `${base}/api/v1/attempts/${id}/`;
const done = `${base}/attempt/done?id=${id}`;

const QUIET = 1500; // ms without a change before it is sent
const EVERY = 20000; // ms between two sends while somebody goes on typing
const ASK = 8000; // ms of silence after which is asked how things stand: whether somebody else took over, or the time was changed
const WAIT = 3000; // ms between two questions whether the team lets it go on
const SOME = 15000; // ms between the team's word and our hearing it, on a slow network: no time that was kept back
const RETRY = [2000, 4000, 8000, 15000];
/** How long to wait after so many tries. */
const pause = tries => RETRY[Math.min(tries, RETRY.length - 1)];

const clock = new Clock();
const tab = tabOf(id);
const receipts = receiptsOf(id);
const outbox = new Outbox(id);
const on = page(JSON.parse(main.dataset.words), () => clock.now());
const { byId, say, time, moment, inWords, make, status, announce, notice } = on;

// --- the player ----------------------------------------------------------------------------------------------------

/** By slot: what stands here. revision: of the last change; held: what the server said it has. */
const answers = new Map();
/** What is shown. */
const sheet = { paper: null, answers, over: false };
let writer = null, head = null, sending = null, again = false, failures = 0, quietTimer, retryTimer, signedOut = false, lastSaved = null, lastHeard = 0;

/** Whether the server said it has what stands in a place. */
const isHeld = slot => answers.get(slot)?.revision <= answers.get(slot)?.held;

const unsent = () => [...answers.values()].filter(a => a.revision > a.held);

/** The truth about what is saved, and nothing else. */
function tellState() {
  files.tell();
  const waiting = unsent().length;
  if (signedOut) status('warn', say(outbox.lasting ? 'signedOut' : 'signedOutTab', waiting));
  else if (clock.locked) status('warn', say('locked'));
  else if (writer === null) status('warn', say('elsewhere'));
  else if (failures > 0) status('warn', waiting ? say(outbox.lasting ? 'offlineKept' : 'offlineTab', waiting) : say('offline'));
  else if (waiting) status('', say('saving'));
  else if (lastSaved) status('ok', say('saved', time(lastSaved, true)));
  else status('', say('nothingYet'));
}

async function call(method, path, body, keepalive = false) {
  lastHeard = performance.now();
  const response = await fetch(api + path, { method, keepalive, credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-Roundtable': '1' }, body: JSON.stringify(body) });
  const json = await response.json().catch(() => ({}));
  return { status: response.status, json };
}

const pack = list => ({ writer, deadline: clock.deadline, head, answers: list.map(({ slot, revision, answer, flagged }) => ({ slot, revision, answer, flagged })) });

/** Sends what is unsent; one call at a time, what changes meanwhile goes with the next. */
async function flush({ keepalive = false, ask = false } = {}) {
  clearTimeout(quietTimer);
  if (writer === null || sheet.over) return;
  if (sending) {
    // a page that goes away cannot wait its turn
    if (keepalive && unsent().length) call('PUT', 'answers', pack(unsent()), true).catch(() => {});
    again = true;
    return sending;
  }
  if (!unsent().length && !ask) return;
  sending = send(unsent(), keepalive);
  tellState();
  const sent = await sending;
  sending = null;
  const more = again || unsent().some(answer => answer.stale);
  again = false;
  if (sent && more && unsent().length) return flush();
  tellState();
}

async function send(list, keepalive) {
  try {
    // a page that goes away cannot wait
    if (!keepalive) await outbox.written();
    const { status: code, json } = await call('PUT', 'answers', pack(list), keepalive);
    return heard(code, json);
  } catch {
    failed();
    return false;
  }
}

function failed() {
  clearTimeout(retryTimer);
  retryTimer = setTimeout(() => flush({ ask: true }), pause(failures));
  failures++;
  tellState();
}

/** @return whether the server can be talked to */
function heard(code, told) {
  if (code === 401) { signedOut = true; showSignIn(); tellState(); clearTimeout(retryTimer); retryTimer = setTimeout(() => flush({ ask: true }), 5000); return false; }
  if (!told.kind) {
    if (code === 404) { location.reload(); return false; }
    // refused by a rule, as in another browser than the test asks for: says so, once, and keeps trying
    if (told.message && !byId('notice-refused')) notice('refused', told.message);
    failed();
    return false;
  }
  failures = 0;
  byId('notice-refused')?.remove();
  if (signedOut) { signedOut = false; byId('signin')?.remove(); }
  if (told.kind === 'OTHER_WRITER') { lost(); return false; }
  // a page that was left in another tab of this device
  if (told.kind === 'CLOSED') { location.reload(); return false; }
  for (const [slot, revision] of Object.entries(told.held)) holds(Number(slot), revision, told.stale.includes(Number(slot)));
  if (told.savedAt) lastSaved = told.savedAt;
  receipt(told.head);
  if (told.kind === 'LOCKED') { clock.set(told.serverTime, told.deadline); stopped(); return false; }
  const goesOn = clock.paused && told.paused === null;
  standStill(told.paused !== null);
  if (clock.set(told.serverTime, told.deadline) && !clock.paused || goesOn) {
    clock.sayAgain();
    const news = say(goesOn ? 'goesOn' : 'deadlineChanged', moment(told.deadline));
    announce(news);
    notice('deadline', news);
  }
  if (told.handedIn && told.kind === 'OVER') { leave(told); return false; }
  // ended by the clock, and still waiting for what is on the wire: says at once that nothing is
  if (told.handedIn || told.kind === 'OVER') { expire(true); return false; }
  return true;
}

/** What was saved last has a receipt. */
function receipt(newest) {
  if (!newest || head && newest.seq < head.seq) return;
  head = newest;
  receipts.keep(head);
  if (byId('receipt')) byId('receipt').textContent = receipts.shortly(head);
}

/** The server holds a revision. Where it is another answer than ours, a tab that wrote before us was quicker: what stands here is newer, and goes on top. */
function holds(slot, revision, stale) {
  const answer = answers.get(slot);
  if (!answer) return;
  answer.held = revision;
  answer.stale = stale;
  if (stale) answer.revision = Math.max(answer.revision, revision + 1);
  if (answer.revision <= answer.held) outbox.forget(slot); else outbox.keep(answer);
}

// --- changes ---------------------------------------------------------------------------------------------------------

function changed(slot, value) {
  const answer = answers.get(slot);
  if (writer === null || sheet.over) return;
  if (value !== undefined) answer.answer = value;
  answer.revision = Math.max(answer.revision, answer.held) + 1;
  answer.by = writer;
  outbox.keep(answer);
  view.markPalette(answer);
  tellState();
  clearTimeout(quietTimer);
  quietTimer = setTimeout(flush, QUIET);
}

// --- what is on the screen ---------------------------------------------------------------------------------------------

const files = filesOf({ make, say, flush, url: name => `${base}/api/v1/${name}`, attempt: id, writer: () => writer, isHeld });
const { blank, plain, ...questions } = fieldsOf({ make, say, flush, uploads: files.field });
const { handIn, leave, expire } = endOf({ page: on, sheet, outbox, plain, done, hold: files.hold,
  line: { call, pack, unsent, heard, tellState, pause, idle: () => sending, writes: () => writer !== null, signedOut: () => signedOut } });
const view = viewOf({ page: on, fields: { blank, ...questions }, sheet, acts: { changed, flush, turn, handIn },
  told: { left: () => clock.left(), deadline: () => clock.deadline, receipt: () => head ? receipts.shortly(head) : '' } });

function show() {
  files.clear();
  view.build();
  byId('tell').hidden = byId('hide').hidden = false;
}

/** Leaves this page for good: what is unsent goes along, and the server answers with the next. */
async function turn(button) {
  if (files.hold(text => notice('files', text))) return;
  button.disabled = true;
  try {
    if (sending) await sending;
    const { status: code, json } = await call('POST', 'next', { ...pack(unsent()), from: sheet.paper.places[0].slot });
    const went = heard(code, json);
    if (went && json.paper) {
      sheet.paper = json.paper;
      receipt(sheet.paper.head);
      fill();
      history.replaceState(null, '', `#q${sheet.paper.places[0].slot}`);
      show();
    }
  } catch {
    failed();
  }
  button.disabled = false;
  tellState();
}

/** Answers are what the paper says they are. */
function fill() {
  answers.clear();
  for (const place of sheet.paper.places) answers.set(place.slot, { slot: place.slot, answer: place.answer, flagged: place.flagged, revision: place.revision, held: place.revision });
}

function showSignIn() {
  if (byId('signin')) return;
  byId('notices').append(make('div', { class: 'note warn', id: 'signin', role: 'alert' }, make('p', {}, say('signInText')),
    make('a', { class: 'btn', href: `${base}/network/signin?next=${encodeURIComponent(`${base}/attempt/signedin`)}`, target: '_blank' }, say('signIn'))));
}

// --- another writer ---------------------------------------------------------------------------------------------------------

/** Another tab or device writes now. Nothing here is thrown away, and nothing here can be changed. */
function lost() {
  if (writer === null) return;
  writer = null;
  closeFields();
  tellState();
}

/** It was answered from another browser than it is sat in: the team has to let it go on. What is not saved yet stays here until then. */
function stopped() {
  writer = null;
  closeFields();
  byId('notices').replaceChildren(make('div', { class: 'note warn', role: 'alert', id: 'locked' }, make('p', {}, say('lockedText')), unsent().length ? make('p', {}, say('lockedUnsent', unsent().length)) : null));
  if (!clock.locked) setTimeout(waitForTeam, WAIT);
  clock.locked = true;
  tellState();
}

async function waitForTeam() {
  try {
    const { status: code, json } = await call('POST', 'open', { writer: tab.token() ?? tab.renew(), take: false });
    if (code === 200 && (!json.locked || json.over)) { start(); return; }
  } catch { /* asked again */ }
  setTimeout(waitForTeam, WAIT);
}

/** The team lets it go on: says once until when, and whether the time it was stopped is given back. */
function sayLetGoOn(leftBefore, deadlineBefore) {
  clock.sayAgain();
  const kept = clock.deadline === deadlineBefore || clock.left() < leftBefore - SOME;
  const news = say(kept ? 'letGoOn' : 'letGoOnWithTime', moment(clock.deadline));
  announce(news);
  notice('deadline', news);
}

function closeFields() {
  byId('sheet').inert = true;
  byId('sheet').classList.add('closed');
  byId('notices').replaceChildren(make('div', { class: 'note warn stack', role: 'alert', id: 'taken' }, make('p', {}, say('takenOver')),
    make('div', { class: 'row' }, make('button', { type: 'button', class: 'btn first', onclick: () => start(true) }, say('takeOver')))));
}

// --- time ---------------------------------------------------------------------------------------------------------------------

/** The team stops the clock, or lets it go on; said once, whoever says it first. */
function standStill(still) {
  if (still === clock.paused) return;
  clock.paused = still;
  if (still) { notice('paused', say('paused')); announce(say('paused')); } else byId('notice-paused')?.remove();
}

function tick() {
  if (!sheet.paper || sheet.over) return;
  const left = clock.left();
  const face = byId('clock');
  const text = inWords(left);
  if (face.textContent !== text) face.textContent = text;
  face.classList.toggle('low', left <= 300000);
  if (clock.worthSaying(sheet.paper.startedAt)) announce(inWords(left));
  if (clock.slept()) flush({ ask: true });
  if (left === 0) expire();
}

byId('tell').addEventListener('click', () => announce(`${inWords(clock.left())}. ${say('until', moment(clock.deadline))}`));
byId('hide').addEventListener('click', () => hideClock(!byId('clock').hidden));

function hideClock(hidden) {
  byId('clock').hidden = hidden;
  byId('hide').textContent = say(hidden ? 'showClock' : 'hideClock');
  try { localStorage.setItem('roundtable-clock', hidden ? 'hidden' : ''); } catch { /* shown again next time */ }
}

// --- beginning ------------------------------------------------------------------------------------------------------------------

/** What is done at the exam desk is heard at once, where a stream gets through; what it means is asked for as always. */
const desk = {
  listens: false,
  listen: async () => {
    if (desk.listens || !main.dataset.live) return;
    desk.listens = true;
    (await import(main.dataset.live)).listen(api, {
      deadline: () => flush({ ask: true }),
      // that it goes on is said with the deadline that is then
      paused: since => {
        if (since !== null || writer === null) standStill(since !== null);
        flush({ ask: true });
      },
      message: text => { notice('message', say('teamSays', text)); announce(say('teamSays', text)); },
      over: () => flush({ ask: true })
    });
  }
};

/** Asked again with the token it was asked with: of two tokens under way at once, the older could come last, and this tab be the stranger. */
async function start(take = false, asked = null) {
  const mine = await tab.hold(take, lost);
  const token = asked ?? (take ? tab.renew() : mine ? tab.token() ?? tab.renew() : null);
  let opened;
  try {
    opened = await call('POST', 'open', { writer: token, take });
  } catch {
    status('warn', say('cannotOpen'));
    setTimeout(() => start(take, token), 4000);
    return;
  }
  if (opened.status === 401) { location.href = `${base}/network/signin?next=${encodeURIComponent(location.pathname + location.search)}`; return; }
  if (opened.status !== 200) { status('bad', opened.json.message ?? say('cannotOpen')); return; }
  const opening = opened.json;
  const leftBefore = clock.locked ? clock.left() : null;
  const deadlineBefore = clock.deadline;
  clock.set(opening.serverTime, opening.deadline);
  clock.locked = false;
  await outbox.unlock(opening.key);
  const kept = await outbox.all();
  // the clock ticks from here on, and what it ends must be there
  sheet.paper = opening;
  const missed = sheet.paper.head && receipts.forgotten(sheet.paper.head);
  head = null;
  receipt(sheet.paper.head);
  writer = sheet.paper.writer;
  lastSaved = sheet.paper.savedAt;
  if (sheet.paper.over) { location.replace(done); return; }
  if (writer) tab.remember(writer);
  fill();
  const older = adopt(kept);
  show();
  hideClock((() => { try { return localStorage.getItem('roundtable-clock') === 'hidden'; } catch { return false; } })());
  if (sheet.paper.locked) stopped();
  else if (writer === null) closeFields();
  else if (older.length) notice('older', say('olderHere'), ...older.map(k => make('details', {}, make('summary', {}, say('question', k.slot)), make('pre', {}, plain(k.answer)))));
  if (leftBefore !== null && writer !== null) sayLetGoOn(leftBefore, deadlineBefore);
  if (missed) notice('missed', say('receiptMissed'));
  if (!outbox.lasting) notice('tab', say('tabOnly'));
  standStill(sheet.paper.paused !== null);
  tellState();
  flush();
  desk.listen();
}

/** Takes up what this device kept, where it is newer than what is saved. @return what is older and differs */
function adopt(kept) {
  const older = [];
  for (const entry of kept) {
    const answer = answers.get(entry.slot);
    // a revision on top of another than the one that is held is not newer, it is different
    if (answer && entry.revision > answer.held && (entry.base === answer.held || entry.writer === writer)) Object.assign(answer, { answer: entry.answer, flagged: entry.flagged, revision: entry.revision, by: writer });
    else {
      if (answer && JSON.stringify(entry.answer) !== JSON.stringify(answer.answer)) older.push(entry);
      outbox.forget(entry.slot);
    }
  }
  return older;
}

window.addEventListener('online', () => { failures = 0; flush({ ask: true }); });
window.addEventListener('offline', () => { if (!failures) failures = 1; tellState(); });
// what is in this tab alone goes with it, as files do that are still on their way
window.addEventListener('beforeunload', event => { if (!sheet.over && (files.pending() || !outbox.lasting && unsent().length)) event.preventDefault(); });
window.addEventListener('pagehide', () => flush({ keepalive: true }));
window.addEventListener('focus', () => { if (signedOut || failures) flush({ ask: true }); });
document.addEventListener('visibilitychange', () => flush(document.hidden ? { keepalive: true } : { ask: true }));
setInterval(tick, 500);
setInterval(() => { if (unsent().length && !failures) flush(); }, EVERY);
setInterval(() => { if (sheet.paper && !failures && !signedOut && performance.now() - lastHeard > ASK) flush({ ask: true }); }, 1000);
start();
