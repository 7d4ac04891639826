// The test player. The paper comes once; answers travel alone, each with a revision that grows with every change.
// What is typed is written to this device first and deleted there when the server says it holds it. Fields are built
// once and never built again, so nothing under a typing hand moves. The protocol: package documentation of
// org.roundtable.attempt.

const main = document.getElementById('main');
const { Outbox } = await import(main.dataset.outbox);
const id = main.dataset.attempt;
const base = main.dataset.base ?? ''; // an application at the root has none, and Faces writes no empty attribute
const words = JSON.parse(main.dataset.words);
const api = `${base}/api/v1/attempts/${id}/`;
const done = `${base}/attempt/done?id=${id}`;

const QUIET = 1500; // ms without a change before it is sent
const EVERY = 20000; // ms between two sends while somebody goes on typing
const ASK = 8000; // ms of silence after which is asked how things stand: whether somebody else took over, or the time was changed
const LET_GO = 2000; // ms
const RETRY = [2000, 4000, 8000, 15000];

/** A sentence of the bundle with its {0}, {1}; as many of them as it names. */
const say = (key, ...values) => (words[key] ?? `???${key}???`).replace(/\{(\d)\}/g, (_, i) => values[i] ?? '');
const time = (instant, seconds) => new Date(instant).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: seconds ? '2-digit' : undefined });
/** A time of today alone, of another day with its date. */
const moment = instant => new Date(instant).toDateString() === new Date(clock.now()).toDateString() ? time(instant)
  : new Date(instant).toLocaleString([], { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const byId = name => document.getElementById(name);

/** Builds an element: attributes, listeners under on…, then children. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'html') element.innerHTML = value; // only ever what the server made safe
    else if (typeof value === 'boolean') element[name] = value;
    else if (value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child != null));
  return element;
}

/** What stands in the body of a question, and what an answer says; where it is, the page knows, whose addresses carry fingerprints. */
const { posed, blank, plain } = (await import(main.dataset.fields)).fields({ make, say, flush });

// --- one tab writes ------------------------------------------------------------------------------------------------

/** Knows whether another tab of this browser has the attempt; where the browser cannot tell, each tab has a token of its own. */
const tab = {
  store: 'locks' in navigator ? localStorage : sessionStorage,
  key: `roundtable-writer-${id}`,
  token: () => { try { return tab.store.getItem(tab.key); } catch { return null; } },
  remember: token => { try { tab.store.setItem(tab.key, token); } catch { /* asked again after a reload */ } },
  /** A token nobody else has, known here before the server is told, so that an answer that gets lost leaves no stranger behind. */
  renew: () => {
    const token = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
    tab.remember(token);
    return token;
  },
  held: false,
  /** Holds the attempt until the tab closes; onLost when another tab takes it. */
  hold: (steal, onLost) => new Promise(resolve => {
    if (!('locks' in navigator) || tab.held) { resolve(true); return; }
    const options = steal ? { steal: true } : tab.cameBack() ? { signal: AbortSignal.timeout(LET_GO) } : { ifAvailable: true };
    navigator.locks.request(tab.key, options, lock => {
      tab.held = lock !== null;
      resolve(tab.held);
      return lock ? new Promise(() => {}) : undefined;
    }).catch(() => {
      if (tab.held) { tab.held = false; onLost(); } else resolve(false);
    });
  }),
  /** A page that is reloaded may come before the one it replaces has let go. */
  cameBack: () => ['reload', 'back_forward'].includes(performance.getEntriesByType('navigation')[0]?.type)
};

// --- the server's clock --------------------------------------------------------------------------------------------

/** Runs on the server's time, whatever the clock of this device says; a device that slept is noticed, and asks again. */
const clock = {
  at: 0, mark: 0, wall: 0, deadline: 0,
  set(serverTime, deadline) {
    const changed = clock.deadline && clock.deadline !== deadline;
    clock.at = serverTime; clock.mark = performance.now(); clock.wall = Date.now(); clock.deadline = deadline;
    return changed;
  },
  now: () => clock.at + (performance.now() - clock.mark),
  paused: false, // the team stopped it: the deadline moves along, and what is left stays
  left: () => Math.max(0, clock.deadline - (clock.paused ? clock.at : clock.now())),
  slept: () => Math.abs((Date.now() - clock.wall) - (performance.now() - clock.mark)) > 3000
};

const inWords = ms => {
  const seconds = Math.ceil(ms / 1000);
  if (seconds >= 2 * 86400) return say('daysLeft', Math.floor(seconds / 86400));
  if (seconds >= 3600) return say('hoursLeft', Math.floor(seconds / 3600), Math.floor(seconds % 3600 / 60));
  if (seconds > 300) return say('minutesLeft', Math.ceil(seconds / 60));
  return say('secondsLeft', Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0'));
};

// --- the player ----------------------------------------------------------------------------------------------------

const outbox = new Outbox(id);
/** By slot: what stands here. revision: of the last change; held: what the server said it has. */
const answers = new Map();
let paper, writer = null, head = null, current = 0, stands = 0, pages = [], view = 'questions';
let sending = null, again = false, failures = 0, quietTimer, retryTimer, over = false, signedOut = false, lastSaved = null, lastHeard = 0;

const unsent = () => [...answers.values()].filter(a => a.revision > a.held);

function status(tone, text) {
  const tag = byId('state');
  tag.className = `tag ${tone}`;
  if (tag.textContent !== text) tag.textContent = text;
}

/** The truth about what is saved, and nothing else. */
function tellState() {
  const waiting = unsent().length;
  if (signedOut) status('warn', say(outbox.lasting ? 'signedOut' : 'signedOutTab', waiting));
  else if (writer === null) status('warn', say('elsewhere'));
  else if (failures > 0) status('warn', waiting ? say(outbox.lasting ? 'offlineKept' : 'offlineTab', waiting) : say('offline'));
  else if (waiting) status('', say('saving'));
  else if (lastSaved) status('ok', say('saved', time(lastSaved, true)));
  else status('', say('nothingYet'));
}

let silence;

/** Says something once, to be heard and to be seen. */
function announce(text) {
  const announcer = byId('announcer');
  clearTimeout(silence);
  announcer.textContent = '';
  setTimeout(() => { announcer.textContent = text; }, 50);
  silence = setTimeout(() => { announcer.textContent = ''; }, 8000);
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
  if (writer === null || over) return;
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
  retryTimer = setTimeout(() => flush({ ask: true }), RETRY[Math.min(failures, RETRY.length - 1)]);
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
  if (clock.set(told.serverTime, told.deadline) && !clock.paused) {
    announced.clear();
    announce(say('deadlineChanged', moment(told.deadline)));
    notice('deadline', say('deadlineChanged', moment(told.deadline)));
  }
  if (told.handedIn && told.kind === 'OVER') { leave(told); return false; }
  // ended by the clock, and still waiting for what is on the wire: says at once that nothing is
  if (told.handedIn || told.kind === 'OVER') { expire(); return false; }
  return true;
}

/** The receipt of the last save: the number of its event, and the beginning of what seals it with all before. */
function receipt(newest) {
  if (!newest || head && newest.seq < head.seq) return;
  head = newest;
  const short = `${head.seq} · ${head.hash.slice(0, 12)}`;
  try { if (!forgotten(head)) localStorage.setItem(`roundtable-receipt-${id}`, short); } catch { /* the server tells it again */ }
  if (byId('receipt')) byId('receipt').textContent = short;
}

/** @return whether the server has forgotten what it gave this device a receipt for */
function forgotten(newest) {
  try {
    const [seq, hash] = (localStorage.getItem(`roundtable-receipt-${id}`) ?? '0 · ').split(' · ');
    return Number(seq) > newest.seq || Number(seq) === newest.seq && !newest.hash.startsWith(hash);
  } catch {
    return false;
  }
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
  if (writer === null || over) return;
  if (value !== undefined) answer.answer = value;
  answer.revision = Math.max(answer.revision, answer.held) + 1;
  answer.by = writer;
  outbox.keep(answer);
  markPalette(answer);
  tellState();
  clearTimeout(quietTimer);
  quietTimer = setTimeout(flush, QUIET);
}

// --- what is on the screen ---------------------------------------------------------------------------------------------

function build() {
  pages = [];
  paper.places.forEach((place, i) => (pages[Math.floor(i / paper.perPage)] ??= []).push(place));
  const questions = make('div', { id: 'questions' }, ...pages.map((page, p) => make('section', { id: `page${p}`, hidden: true, 'aria-labelledby': `h${page[0].slot}` }, ...page.map(question))));
  const nav = make('nav', { class: 'row spread turn', 'aria-label': say('turn') },
    make('button', { type: 'button', class: 'btn', id: 'back', hidden: paper.oneWay, onclick: () => go(current - 1) }, say('back')),
    make('button', { type: 'button', class: 'btn first', id: 'next', onclick: event => (current + 1 < pages.length ? go(current + 1) : turns() ? turn(event.target) : confirm()) }, say('next')));
  const palette = make('aside', { class: 'card stack' }, make('h2', {}, say('questions')),
    make('div', { class: 'palette' }, ...paper.places.map(place => make('a', { href: `#q${place.slot}`, id: `p${place.slot}` }, String(place.slot)))),
    make('p', { class: 'small quiet', id: 'counts' }), paper.oneWay ? make('p', { class: 'small', id: 'one-way' }, say(turns() ? 'oneWay' : 'oneWayLast')) : null,
    make('a', { class: 'btn', href: '#confirm' }, say('review')),
    make('details', { class: 'small quiet' }, make('summary', {}, say('receipt')), make('p', {}, make('code', { id: 'receipt' }, head ? `${head.seq} · ${head.hash.slice(0, 12)}` : '')), make('p', {}, say('receiptText'))));
  main.replaceChildren(make('div', { id: 'notices' }), make('div', { class: 'two', id: 'sheet' }, make('div', {}, questions, nav), palette), make('section', { id: 'confirm-view', hidden: true, class: 'stack' }));
  stands = 0;
  answers.forEach(markPalette);
  globalThis.setFormulas(main);
  byId('tell').hidden = byId('hide').hidden = false;
  show();
}

function question(place) {
  const answer = answers.get(place.slot);
  const save = value => changed(place.slot, value);
  const flag = make('button', { type: 'button', class: 'btn quiet small', 'aria-pressed': String(answer.flagged), onclick: () => {
    answer.flagged = !answer.flagged;
    flag.setAttribute('aria-pressed', String(answer.flagged));
    changed(place.slot);
  } }, say('flag'));
  return make('article', { class: 'question', id: `q${place.slot}-card` },
    make('div', { class: 'row spread' }, make('h2', { tabindex: '-1', id: `h${place.slot}`, class: 'quiet small' }, say('questionOf', place.slot, paper.questions, place.marks)), flag),
    place.section && isFirstOfSection(place) ? make('p', { class: 'small quiet section' }, place.section) : null,
    ...posed(place, answer.answer, save));
}

const isFirstOfSection = place => new Set(paper.places.map(p => p.section)).size > 1 && paper.places.find(p => p.section === place.section) === place;

function markPalette(answer) {
  const link = byId(`p${answer.slot}`);
  if (!link) return;
  const isDone = !blank(answer.answer);
  link.classList.toggle('done', isDone);
  link.classList.toggle('flag', answer.flagged);
  link.setAttribute('aria-label', say(answer.flagged ? isDone ? 'answeredFlagged' : 'openFlagged' : isDone ? 'answered' : 'open', answer.slot));
  const all = [...answers.values()];
  byId('counts').textContent = say(paper.oneWay ? 'countsOneWay' : 'counts', all.filter(a => !blank(a.answer)).length, all.length, all.filter(a => a.flagged).length);
}

/** The address says what is shown, so Back and Forward of the browser work, and so does a reload. */
function show() {
  const hash = location.hash;
  if (over) return;
  view = hash === '#confirm' ? 'confirm' : 'questions';
  byId('sheet').hidden = view === 'confirm';
  byId('confirm-view').hidden = view !== 'confirm';
  if (view === 'confirm') { showConfirm(); return; }
  const asked = Number(hash.match(/^#q(\d+)$/)?.[1]);
  const slot = answers.has(asked) ? asked : paper.places[0].slot;
  current = Math.max(0, pages.findIndex(page => page.some(place => place.slot === slot)));
  pages.forEach((page, p) => { byId(`page${p}`).hidden = p !== current; });
  standAt(slot);
  byId('back').disabled = current === 0;
  byId('next').textContent = current + 1 < pages.length ? say('next') : say(turns() ? 'nextForGood' : 'review');
  byId(`page${current}`).querySelectorAll('textarea').forEach(area => area.grow());
  if (!hash) return;
  byId(`h${slot}`)?.focus({ preventScroll: true });
  if (pages[current][0].slot === slot) window.scrollTo(0, 0); else byId(`q${slot}-card`)?.scrollIntoView();
}

/** The one question the palette points at. */
function standAt(slot) {
  if (slot === stands) return;
  stands = slot;
  paper.places.forEach(place => byId(`p${place.slot}`).toggleAttribute('aria-current', false));
  byId(`p${slot}`)?.setAttribute('aria-current', 'true');
}

/** Where several questions are shown at once: the one with the focus, while it can be seen, else the first one in the upper part of the window. */
function lookWhere() {
  if (!paper || over || view !== 'questions') return;
  const cards = pages[current].map(place => ({ slot: place.slot, card: byId(`q${place.slot}-card`) }));
  const place = ({ card }) => card.getBoundingClientRect();
  const focused = cards.find(each => each.card.contains(document.activeElement) && place(each).bottom > 0 && place(each).top < innerHeight);
  standAt((focused ?? cards.find(each => place(each).bottom > innerHeight / 4) ?? cards.at(-1)).slot);
}

function go(page) {
  flush();
  location.hash = `#q${pages[page][0].slot}`;
}

/** Whether a page follows that is not here yet. */
const turns = () => paper.oneWay && paper.places.at(-1).slot < paper.questions;

/** Leaves this page for good: what is unsent goes along, and the server answers with the next. */
async function turn(button) {
  button.disabled = true;
  try {
    if (sending) await sending;
    const { status: code, json } = await call('POST', 'next', { ...pack(unsent()), from: paper.places[0].slot });
    const went = heard(code, json);
    if (went && json.paper) {
      paper = json.paper;
      receipt(paper.head);
      fill();
      history.replaceState(null, '', `#q${paper.places[0].slot}`);
      build();
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
  for (const place of paper.places) answers.set(place.slot, { slot: place.slot, answer: place.answer, flagged: place.flagged, revision: place.revision, held: place.revision });
}

function confirm() {
  flush();
  location.hash = '#confirm';
}

function showConfirm() {
  const open = [...answers.values()].filter(a => blank(a.answer));
  const ahead = paper.questions - paper.places.at(-1).slot;
  const flagged = [...answers.values()].filter(a => a.flagged);
  const list = slots => make('ul', { class: 'slots' }, ...slots.map(a => make('li', {}, make('a', { href: `#q${a.slot}` }, say('question', a.slot)))));
  const button = make('button', { type: 'button', class: 'btn first', onclick: () => handIn(button) }, say('handIn'));
  byId('confirm-view').replaceChildren(...[make('h2', { tabindex: '-1', id: 'confirm-title' }, say('confirmTitle')),
    make('p', {}, say('confirmTime', inWords(clock.left()), moment(clock.deadline))),
    open.length ? make('div', { class: 'note warn' }, make('p', {}, say(open.length === 1 ? 'oneOpen' : 'manyOpen', open.length)), list(open)) : make('p', {}, say('allAnswered')),
    flagged.length ? make('div', {}, make('p', {}, say('flaggedOnes', flagged.length)), list(flagged)) : null,
    ahead ? make('p', { class: 'note warn' }, say('notSeen', ahead)) : null,
    make('p', { class: 'quiet small' }, say('confirmFinal')), make('p', { class: 'note bad', id: 'hand-in-failed', role: 'alert', hidden: true }),
    make('div', { class: 'row' }, button, make('a', { class: 'btn', href: `#q${pages[current]?.[0].slot ?? 1}` }, say('backToQuestions')))].filter(part => part !== null));
  byId('confirm-title').focus({ preventScroll: true });
}

function notice(key, text, ...more) {
  byId(`notice-${key}`)?.remove();
  byId('notices').append(make('div', { class: 'note warn row spread', id: `notice-${key}` }, make('div', {}, make('p', {}, text), ...more),
    make('button', { type: 'button', class: 'btn small', onclick: event => event.target.parentElement.remove() }, say('dismiss'))));
}

function showSignIn() {
  if (byId('signin')) return;
  byId('notices').append(make('div', { class: 'note warn', id: 'signin', role: 'alert' }, make('p', {}, say('signInText')),
    make('a', { class: 'btn', href: `${base}/network/signin?next=${encodeURIComponent(`${base}/attempt/signedin`)}`, target: '_blank' }, say('signIn'))));
}

// --- handing in, time up, another writer -----------------------------------------------------------------------------------

async function handIn(button) {
  const failure = byId('hand-in-failed');
  button.disabled = true;
  failure.hidden = true;
  status('', say('handingIn'));
  try {
    if (sending) await sending;
    for (let tries = 0; tries < 3; tries++) {
      const { status: code, json } = await call('POST', 'hand-in', pack(unsent()));
      if (json.handedIn) { await leave(json); return; }
      if (!heard(code, json)) break;
    }
    throw new Error('not handed in');
  } catch {
    button.disabled = false;
    failure.textContent = say(signedOut ? 'handInSignedOut' : 'handInFailed', unsent().length);
    failure.hidden = false;
    tellState();
  }
}

/** Handed in: what the server has needs no copy here. What came too late is with the team; what could not be sent stays here. */
async function leave(told) {
  over = true;
  let { late, left } = settle(told, [...answers.values()]);
  if (left.length) {
    try {
      const more = settle((await call('PUT', 'answers', pack(left))).json, left);
      late = [...late, ...more.late];
      left = more.left;
    } catch { /* shown below */ }
  }
  await outbox.written();
  if (!late.length && !left.length) { location.replace(done); return; }
  byId('sheet').hidden = byId('confirm-view').hidden = true;
  const list = some => some.map(a => make('details', {}, make('summary', {}, say('question', a.slot)), make('pre', {}, plain(a.answer))));
  byId('notices').replaceChildren(make('div', { class: 'card stack', role: 'alert' }, make('h2', {}, say('tooLate')),
    ...(late.length ? [make('p', { id: 'too-late' }, say('tooLateText', late.length)), ...list(late)] : []),
    ...(left.length ? [make('p', {}, say('notSentText', left.length)), ...list(left)] : []),
    make('p', {}, make('a', { class: 'btn first', href: done }, say('toReceipt')))));
  status('warn', say('notAllTaken', late.length + left.length));
}

/** @return of some answers those that came too late and are kept for the team, and those the server does not have */
function settle(told, some) {
  const late = [], left = [];
  for (const answer of some) {
    const held = told.stale?.includes(answer.slot) ? -1 : told.held?.[answer.slot] ?? answer.held;
    if (answer.revision <= held) outbox.forget(answer.slot);
    else if (told.kept?.includes(answer.slot)) { outbox.forget(answer.slot); late.push(answer); }
    else left.push(answer);
  }
  return { late, left };
}

/** Time is up: fields are closed, what is unsent is sent, the server decides what it still takes. */
async function expire() {
  if (over) return;
  over = true;
  if (writer === null) { location.replace(done); return; }
  main.querySelectorAll('input, textarea, select, button').forEach(e => { e.disabled = true; });
  const panel = make('div', { class: 'card stack', role: 'alert' }, make('h2', {}, say('timeUp')), make('p', { id: 'time-up' }, say('timeUpText')));
  byId('notices').replaceChildren(panel);
  byId('sheet').hidden = byId('confirm-view').hidden = true;
  for (let tries = 0; ; tries++) {
    try {
      const { json } = await call('POST', 'hand-in', pack(unsent()));
      if (json.handedIn) { await leave(json); return; }
      if (json.kind === 'OTHER_WRITER') { location.replace(done); return; }
      if (json.kind === 'STALE') { heard(200, json); continue; }
    } catch { /* tried again below */ }
    byId('time-up').textContent = say('timeUpOffline', unsent().length);
    status('warn', say(outbox.lasting ? 'offlineKept' : 'offlineTab', unsent().length));
    await new Promise(wait => setTimeout(wait, RETRY[Math.min(tries, RETRY.length - 1)]));
  }
}

/** Another tab or device writes now. Nothing here is thrown away, and nothing here can be changed. */
function lost() {
  if (writer === null) return;
  writer = null;
  closeFields();
  tellState();
}

function closeFields() {
  byId('sheet').inert = true;
  byId('sheet').classList.add('closed');
  byId('notices').replaceChildren(make('div', { class: 'note warn stack', role: 'alert', id: 'taken' }, make('p', {}, say('takenOver')),
    make('div', { class: 'row' }, make('button', { type: 'button', class: 'btn first', onclick: () => start(true) }, say('takeOver')))));
}

// --- time ---------------------------------------------------------------------------------------------------------------------

const announced = new Set();

function tick() {
  if (!paper || over) return;
  const left = clock.left();
  const face = byId('clock');
  const text = inWords(left);
  if (face.textContent !== text) face.textContent = text;
  face.classList.toggle('low', left <= 300000);
  const whole = clock.deadline - paper.startedAt;
  for (const mark of [60000, 300000, 600000, whole / 2]) {
    if (left <= mark && left > mark - 20000 && mark < whole && !announced.has(mark)) {
      announced.add(mark);
      announce(inWords(left));
      break;
    }
  }
  if (clock.slept()) { clock.wall = Date.now() - (performance.now() - clock.mark); flush({ ask: true }); }
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
    (await import(main.dataset.live)).listen(`${api}live`, {
      deadline: () => flush({ ask: true }),
      paused: since => {
        clock.paused = since !== null;
        if (clock.paused) { notice('paused', say('paused')); announce(say('paused')); } else { byId('notice-paused')?.remove(); flush({ ask: true }); }
      },
      message: text => { notice('message', say('teamSays', text)); announce(say('teamSays', text)); },
      over: () => flush({ ask: true })
    });
  }
};

async function start(take = false) {
  const mine = await tab.hold(take, lost);
  let opened;
  try {
    const token = take ? tab.renew() : mine ? tab.token() ?? tab.renew() : null;
    opened = await call('POST', 'open', { writer: token, take });
  } catch {
    status('warn', say('cannotOpen'));
    setTimeout(() => start(take), 4000);
    return;
  }
  if (opened.status === 401) { location.href = `${base}/network/signin?next=${encodeURIComponent(location.pathname + location.search)}`; return; }
  if (opened.status !== 200) { status('bad', opened.json.message ?? say('cannotOpen')); return; }
  const sheet = opened.json;
  clock.set(sheet.serverTime, sheet.deadline);
  await outbox.unlock(sheet.key);
  const kept = await outbox.all();
  // the clock ticks from here on, and what it ends must be there
  paper = sheet;
  const missed = paper.head && forgotten(paper.head);
  head = null;
  receipt(paper.head);
  writer = paper.writer;
  lastSaved = paper.savedAt;
  if (paper.handedIn) { location.replace(done); return; }
  if (writer) tab.remember(writer);
  fill();
  const older = adopt(kept);
  build();
  hideClock((() => { try { return localStorage.getItem('roundtable-clock') === 'hidden'; } catch { return false; } })());
  if (writer === null) closeFields();
  else if (older.length) notice('older', say('olderHere'), ...older.map(k => make('details', {}, make('summary', {}, say('question', k.slot)), make('pre', {}, plain(k.answer)))));
  if (missed) notice('missed', say('receiptMissed'));
  if (!outbox.lasting) notice('tab', say('tabOnly'));
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

window.addEventListener('hashchange', show);
main.addEventListener('focusin', lookWhere);
document.addEventListener('scroll', () => requestAnimationFrame(lookWhere), { passive: true });
window.addEventListener('online', () => { failures = 0; flush({ ask: true }); });
window.addEventListener('offline', () => { if (!failures) failures = 1; tellState(); });
// what is in this tab alone goes with it
window.addEventListener('beforeunload', event => { if (!over && !outbox.lasting && unsent().length) event.preventDefault(); });
window.addEventListener('pagehide', () => flush({ keepalive: true }));
window.addEventListener('focus', () => { if (signedOut || failures) flush({ ask: true }); });
document.addEventListener('visibilitychange', () => flush(document.hidden ? { keepalive: true } : { ask: true }));
setInterval(tick, 500);
setInterval(() => { if (unsent().length && !failures) flush(); }, EVERY);
setInterval(() => { if (paper && !failures && !signedOut && performance.now() - lastHeard > ASK) flush({ ask: true }); }, 1000);
start();
