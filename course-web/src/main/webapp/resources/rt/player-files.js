// Files as an answer. Each goes to the server by itself, with its progress shown, and again where the connection breaks off; when the server has it and
// has said so, the answer names it and is saved like any other. Only then it counts, and only then this says so.

const RETRY = [2000, 4000, 8000, 15000];
const PATIENCE = 5;

/**
 * @param tools.url of something of the API; attempt: its id; writer(): the token it is written with; isHeld(slot): whether the server has what stands there;
 *   make, say and flush as the player has them
 * @return field builds the field; tell() says anew how the files stand; pending() how many are on their way; hold(show) says so once, and whether to wait;
 *   clear() forgets all fields
 */
export function files({ make, say, flush, url, attempt, writer, isHeld }) {
  const fields = new Map(); // by slot
  let warned = 0;

  const size = bytes => (bytes >= 1048576 ? say('fileMegabytes', (bytes / 1048576).toFixed(1)) : say('fileKilobytes', Math.max(1, Math.round(bytes / 1024))));

  function field(place, value, save) {
    const { most, megabytes, accept, endings } = place.files;
    const entries = (value?.files ?? []).map(stored => ({ stored, name: stored.name, size: stored.size }));
    const list = make('ul', { class: 'files', 'aria-label': say('files') });
    const wrong = make('div', { class: 'wrong', role: 'alert' });
    const told = make('p', { class: 'hidden', role: 'status' });
    const input = make('input', { type: 'file', id: `a${place.slot}`, accept, multiple: most > 1, 'aria-describedby': `f${place.slot}`, onchange: () => { add([...input.files]); input.value = ''; } });
    const choose = make('label', { class: 'btn', for: input.id }, say(most > 1 ? 'fileChooseMany' : 'fileChoose'));
    const root = make('div', { class: 'uploads stack',
      ondragover: event => { if ([...event.dataTransfer.types].includes('Files')) event.preventDefault(); },
      ondrop: event => { if (event.dataTransfer.files.length) { event.preventDefault(); add([...event.dataTransfer.files]); } } },
    place.guidance ? make('div', { class: 'note small', html: place.guidance }) : null,
    list, make('div', { class: 'choose' }, input, choose), make('p', { class: 'quiet small', id: `f${place.slot}` }, say(most > 1 ? 'fileLimits' : 'fileLimit', most, megabytes, endings)), wrong, told);

    const answer = () => ({ files: entries.filter(entry => entry.stored).map(entry => entry.stored) });
    const refuse = (name, text) => wrong.append(make('p', {}, text));

    function add(chosen) {
      wrong.replaceChildren();
      for (const file of chosen) {
        const ending = file.name.includes('.') ? file.name.split('.').pop().toLowerCase() : '';
        if (!endings.split(', ').includes(ending)) refuse(file.name, say('fileKind', file.name, endings));
        else if (file.size > megabytes * 1048576) refuse(file.name, say('fileLarge', file.name, megabytes));
        else if (!file.size) refuse(file.name, say('fileEmpty', file.name));
        else if (entries.length >= most) refuse(file.name, say('fileTooMany', file.name, most));
        else { entries.push({ file, name: file.name, size: file.size, tries: 0, percent: 0 }); warned = 0; }
      }
      next();
    }

    /** One after the other: a slow connection is not made slower. */
    function next() {
      draw();
      const waiting = entries.find(entry => !entry.stored && !entry.failed && !entry.sending);
      if (waiting && !entries.some(entry => entry.sending)) send(waiting);
    }

    async function send(entry) {
      entry.sending = new XMLHttpRequest();
      // what was taken out before makes room for it, once the server knows
      for (let tries = 0; tries < PATIENCE && !isHeld(place.slot); tries++) await flush();
      if (!entries.includes(entry)) return;
      const request = entry.sending;
      request.open('POST', url(`attempts/${attempt}/files?slot=${place.slot}&name=${encodeURIComponent(entry.name)}`));
      request.setRequestHeader('X-Roundtable', '1');
      request.setRequestHeader('X-Roundtable-Writer', writer() ?? '');
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.upload.onprogress = event => { entry.percent = Math.floor(100 * event.loaded / Math.max(1, event.total)); tell(); };
      request.onloadend = () => {
        entry.sending = null;
        if (!entries.includes(entry)) return;
        if (request.status === 200) stored(entry, JSON.parse(request.responseText)); else broke(entry, request);
        next();
      };
      request.send(entry.file);
    }

    function stored(entry, named) {
      const twin = entries.find(other => other.stored?.id === named.id);
      if (twin) entries.splice(entries.indexOf(entry), 1);
      else Object.assign(entry, { stored: named, name: named.name, file: null });
      save(answer());
      flush();
    }

    /** A rule is said and stays; a connection is tried again. */
    function broke(entry, request) {
      const rule = request.status >= 400 && request.status < 500 && request.status !== 401 && request.status !== 408;
      if (rule) {
        let text;
        try { text = JSON.parse(request.responseText).message; } catch { /* said below */ }
        entry.failed = text ?? say('fileRefused');
        told.textContent = entry.failed;
        return;
      }
      entry.failed = say(request.status === 401 ? 'fileSignedOut' : 'fileOffline');
      entry.again = setTimeout(() => again(entry), RETRY[Math.min(entry.tries++, RETRY.length - 1)]);
      if (request.status === 401) flush({ ask: true });
    }

    function again(entry) {
      clearTimeout(entry.again);
      Object.assign(entry, { again: null, failed: null, percent: 0 });
      next();
    }

    function remove(entry) {
      clearTimeout(entry.again);
      const at = entries.indexOf(entry);
      entries.splice(at, 1);
      entry.sending?.abort();
      entry.sending = null;
      wrong.replaceChildren();
      if (entry.stored) save(answer());
      next();
      (list.children[Math.min(at, list.children.length - 1)]?.querySelector('.remove') ?? input).focus();
      told.textContent = say('fileRemoved', entry.name);
    }

    /** Rows are built when a file comes, fails or goes, never while one is on its way: nothing under a hand moves. */
    function draw() {
      const kept = document.activeElement?.dataset?.row;
      list.replaceChildren(...entries.map((entry, i) => {
        entry.bar = entry.stored || entry.failed ? null : make('progress', { class: 'meter', max: 100, value: entry.percent, 'aria-label': entry.name });
        entry.says = make('span', { class: 'small' });
        return make('li', {},
          make('span', { class: 'name' }, entry.stored ? make('a', { href: url(`answer-files/${entry.stored.id}`), download: '' }, entry.name) : entry.name, ' ', make('span', { class: 'quiet small' }, size(entry.size))),
          make('span', { class: 'row' }, entry.bar, entry.says,
            entry.again ? make('button', { type: 'button', class: 'btn small', onclick: () => again(entry) }, say('fileAgain')) : null,
            make('button', { type: 'button', class: 'btn small quiet remove', 'data-row': `${place.slot}/${i}`, 'aria-label': say('fileRemove', entry.name), onclick: () => remove(entry) }, '×')));
      }));
      if (kept) list.querySelector(`[data-row="${kept}"]`)?.focus();
      list.hidden = !entries.length;
      choose.hidden = input.hidden = entries.length >= most;
      tell();
    }

    function tell() {
      for (const entry of entries) {
        const saved = entry.stored && isHeld(place.slot);
        if (entry.bar) entry.bar.value = entry.percent;
        const text = saved ? say('fileSaved') : entry.failed ?? (entry.stored || entry.percent === 100 ? say('fileSaving') : entry.sending ? say('filePercent', entry.percent) : say('fileWaiting'));
        entry.says.className = `small ${saved ? 'ok' : entry.failed ? 'wrong' : 'quiet'}`;
        if (entry.says.textContent === text) continue;
        entry.says.textContent = text;
        if (saved && entry.file === null) { told.textContent = say('fileIsSaved', entry.name); entry.file = undefined; }
      }
    }

    fields.set(place.slot, { tell, pending: () => entries.filter(entry => !entry.stored).length, retry: () => entries.filter(entry => entry.again).forEach(again),
      stop: () => entries.splice(0).forEach(entry => { clearTimeout(entry.again); entry.sending?.abort(); }) });
    draw();
    return root;
  }

  const all = () => [...fields.values()];
  const pending = () => all().reduce((sum, one) => sum + one.pending(), 0);

  /** Says once that files are on their way; who says it again goes without them. */
  const hold = show => {
    const waiting = pending();
    if (!waiting || warned === waiting) return false;
    warned = waiting;
    show(say('filesOnTheirWay', waiting));
    return true;
  };

  /** Nothing of the fields there were goes on: others are built. */
  const clear = () => { all().forEach(one => one.stop()); fields.clear(); };

  // a file that falls beside its field does not take the place of the test
  for (const kind of ['dragover', 'drop']) addEventListener(kind, event => { if ([...event.dataTransfer?.types ?? []].includes('Files')) event.preventDefault(); });
  addEventListener('online', () => all().forEach(one => one.retry()));
  return { field, pending, hold, clear, tell: () => all().forEach(one => one.tell()) };
}
