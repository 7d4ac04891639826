// The exam desk. The page comes with everybody's standing; from then on a stream says what changed, and where there is none it is asked for every
// few seconds. Time left is counted here, on the server's clock. Cells are written over, never built again, so that no focus is lost.

const desk = document.getElementById('desk');
const base = desk.dataset.base ?? '';
const words = JSON.parse(desk.dataset.words);
const address = `${base}/api/v1/desk/${desk.dataset.offering}/${desk.dataset.activity}`;
const ASK = 5000; // ms between two questions where no stream is heard
const QUIET = 12000; // ms after which a stream that says nothing is not trusted

const say = (key, ...values) => (words[key] ?? `???${key}???`).replace(/\{(\d)\}/g, (_, i) => values[i] ?? '');
const tone = { NOT_STARTED: 'tag', WRITING: 'tag acc', SILENT: 'tag warn', PAUSED: 'tag warn', LOCKED: 'tag bad', HANDED_IN: 'tag ok' };
const time = at => new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const clock = { at: Number(desk.dataset.at), mark: performance.now(), now: () => clock.at + performance.now() - clock.mark };
const lines = new Map(); // by enrolment
let heard = performance.now(), known = Number(desk.dataset.log), locked = desk.dataset.locked === 'true';

const span = ms => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const rest = String(seconds % 60).padStart(2, '0');
  return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds % 3600 / 60)).padStart(2, '0')}:${rest}` : `${Math.floor(seconds / 60)}:${rest}`;
};

function write(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

function take(told) {
  heard = performance.now();
  clock.at = told.serverTime;
  clock.mark = heard;
  // somebody came or went, or something was done: the page says more than a stream does
  if (told.log !== known || told.counts.LOCKED > 0 !== locked || told.lines.some(line => !document.getElementById(`row-${line.enrolment}`))) {
    if (!document.activeElement?.matches('input, textarea, select')) { location.reload(); return; }
  }
  for (const [state, count] of Object.entries(told.counts)) {
    const figure = document.getElementById(`count-${state}`);
    write(figure, String(count));
    figure?.classList.toggle('none', count === 0);
  }
  told.lines.forEach(line => lines.set(line.enrolment, line));
  show();
}

/** Who began while the page was open can be looked at and steered from now on. */
function begun(row, line) {
  const cell = row.querySelector('.learner');
  row.querySelector('.steer')?.removeAttribute('hidden');
  if (cell.querySelector('a')) return;
  const link = document.createElement('a');
  link.href = `${base}/attempt/verify?id=${line.attempt}`;
  link.textContent = cell.textContent.trim();
  link.title = say('verifyOf', link.textContent);
  cell.replaceChildren(link);
}

function show() {
  for (const line of lines.values()) {
    const row = document.getElementById(`row-${line.enrolment}`);
    if (!row) continue;
    if (line.startedAt) begun(row, line);
    const tag = row.querySelector('.state');
    tag.className = `state ${tone[line.state]}`;
    write(tag, line.state === 'SILENT' ? say('silent', span(clock.now() - (line.lastSave ?? line.startedAt)))
      : line.state === 'LOCKED' ? say('locked', span((line.pausedAt ?? clock.now()) - line.lockedAt)) : say(line.state));
    write(row.querySelector('.answered'), line.startedAt ? say('of', line.answered, line.questions) : '–');
    write(row.querySelector('.saved'), line.lastSave ? time(line.lastSave) : '–');
    const left = line.deadline - Math.min(line.pausedAt ?? Infinity, line.lockedAt ?? Infinity, clock.now());
    write(row.querySelector('.left'), !line.deadline || line.state === 'HANDED_IN' ? '–' : left > 0 ? span(left) : say('over'));
  }
  write(document.getElementById('heard'), say(performance.now() - heard > QUIET ? 'lost' : 'asOf', time(clock.now() - (performance.now() - heard))));
}

async function ask() {
  if (performance.now() - heard < QUIET || document.hidden) return;
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    if (response.ok) take(await response.json());
  } catch { /* asked again */ }
}

function listen() {
  const stream = new EventSource(`${address}/live`);
  stream.onmessage = event => take(JSON.parse(event.data));
  stream.onopen = () => { heard = performance.now(); };
  // where a proxy or the server says no, the browser gives up; a minute later it may be another one
  stream.onerror = () => { if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 60000); };
  addEventListener('pagehide', () => stream.close());
}

fetch(address, { credentials: 'same-origin' }).then(response => response.json()).then(take).catch(() => {});
listen();
setInterval(show, 1000);
setInterval(ask, ASK);
