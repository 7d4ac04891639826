// The desk of a lecture: saves while one types, tells the truth about it, and loses nothing that was typed.
// What is not acknowledged yet lies in the browser's storage; the server never overwrites what this page has not seen.
document.addEventListener('DOMContentLoaded', () => {
  const form = document.getElementById('edit');
  if (!form) return;
  const text = document.getElementById('text');
  const revision = document.getElementById('revision');
  const say = (key, value) => form.dataset['say' + key].replace('{0}', value);
  const api = '/api/v1/lectures/' + form.dataset.activity;
  const headers = {'X-Roundtable': 'desk', 'Content-Type': 'application/json'};

  // --- what is said
  const state = document.getElementById('state');
  const tell = (words, tone = '') => {
    if (state.textContent !== words) state.textContent = words;
    state.className = 'small state ' + tone;
  };

  // --- what is kept here until it is stored there
  const shelf = 'lecture:' + form.dataset.activity + ':' + form.dataset.writer;
  let storage = true;
  const keep = () => {
    try { localStorage.setItem(shelf, JSON.stringify({text: text.value, revision: Number(revision.value)})); storage = true; }
    catch { storage = false; }
  };
  const forget = () => { try { localStorage.removeItem(shelf); } catch { storage = false; } };
  const kept = () => { try { return JSON.parse(localStorage.getItem(shelf)); } catch { return null; } };

  // --- saving
  let stored = text.value;
  let running = null;
  let timer = 0;
  let stale = false;
  const dirty = () => text.value !== stored;
  const later = delay => { clearTimeout(timer); timer = setTimeout(save, delay); };

  function typed() {
    if (!dirty()) { forget(); return; }
    keep();
    if (stale) return;
    tell(say('Typing'));
    later(1200);
    look();
  }

  async function save() {
    clearTimeout(timer);
    if (running) { await running; }
    if (stale) return false;
    if (!dirty()) return true;
    running = send(text.value);
    const done = await running;
    running = null;
    if (done && dirty()) later(300);
    return done;
  }

  async function send(sent) {
    tell(say('Saving'));
    try {
      const answer = await fetch(api + '/draft', {method: 'PUT', headers, body: JSON.stringify({revision: Number(revision.value), markdown: sent})});
      if (answer.status === 401) rtTyped.tell('signedOut'); else rtTyped.hush();
      if (answer.ok) return acknowledged(sent, await answer.json());
      if (answer.status === 409) return refused(await answer.json());
      tell(say(answer.status === 401 ? 'SignedOut' : answer.status === 404 || answer.status === 403 ? 'Gone' : 'Failed'), 'bad');
      later(answer.status === 404 || answer.status === 403 ? 60000 : 8000);
    } catch {
      tell(say(storage ? 'Offline' : 'Nowhere'), 'bad');
      later(4000);
    }
    return false;
  }

  function acknowledged(sent, receipt) {
    stored = sent;
    revision.value = receipt.revision;
    if (dirty()) { keep(); } else { forget(); }
    tell(say('Saved', receipt.savedAt), 'ok');
    return true;
  }

  function refused(answer) {
    if (answer.rule) {
      tell(answer.rule === 'lecture.tooLong' ? say('TooLong') : answer.message, 'bad');
      return false;
    }
    stale = true;
    const words = document.getElementById('staleText');
    words.textContent = words.dataset.say.replace('{0}', answer.by).replace('{1}', answer.savedAt);
    document.getElementById('stale').hidden = false;
    tell(say('Typing'), 'bad');
    return false;
  }

  async function settle(mine) {
    const answer = await fetch(api + '/draft', {headers}).catch(() => null);
    if (!answer?.ok) { tell(say('Failed'), 'bad'); return; }
    const theirs = await answer.json();
    revision.value = theirs.revision;
    stored = theirs.markdown;
    if (!mine) { text.value = theirs.markdown; forget(); }
    stale = false;
    document.getElementById('stale').hidden = true;
    await save();
    if (!mine) tell(say('Saved', theirs.savedAt), 'ok');
    look();
    text.focus();
  }
  document.getElementById('useMine').addEventListener('click', () => settle(true));
  document.getElementById('useTheirs').addEventListener('click', () => settle(false));

  text.addEventListener('input', typed);
  addEventListener('online', () => save());
  // back from signing in, perhaps
  addEventListener('focus', () => save());
  document.addEventListener('typed:signedin', () => save());
  addEventListener('pagehide', () => { if (dirty()) keep(); });
  addEventListener('beforeunload', event => { if (dirty() && !storage) event.preventDefault(); });

  // --- publishing and putting back begin with a save, so that nothing typed is left behind
  ['publish', 'restore'].forEach(id => document.getElementById(id)?.addEventListener('click', async event => {
    if (!dirty() && !running) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await save()) event.target.closest('button').click();
  }, true));

  // --- preview
  const preview = document.getElementById('preview');
  let looking = 0;
  let asked = 0;
  function look() {
    clearTimeout(looking);
    looking = setTimeout(async () => {
      const mine = ++asked;
      const answer = await fetch(api + '/preview', {method: 'POST', headers, body: JSON.stringify({revision: 0, markdown: text.value})}).catch(() => null);
      if (!answer?.ok || mine !== asked) return;
      const shown = await answer.json();
      const open = [...preview.querySelectorAll('details')].map(details => details.open);
      preview.innerHTML = shown.html;
      preview.querySelectorAll('details').forEach((details, i) => { details.open = open[i] ?? false; });
      setFormulas(preview);
    }, 500);
  }
  const sides = document.querySelectorAll('[data-side]');
  const turn = side => {
    form.dataset.shows = side;
    sides.forEach(button => button.setAttribute('aria-pressed', String(button.dataset.side === side)));
  };
  sides.forEach(button => button.addEventListener('click', () => turn(button.dataset.side)));
  turn('write');

  // --- writing helps; all through one door, so that undo works
  function replace(from, to, words) {
    text.focus();
    text.setSelectionRange(from, to);
    if (!document.execCommand('insertText', false, words)) {
      text.setRangeText(words, from, to, 'end');
      typed();
    }
  }
  function wrap(mark) {
    const {selectionStart: from, selectionEnd: to} = text;
    const inner = text.value.slice(from, to) || say('Text', '');
    replace(from, to, mark + inner + mark);
    text.setSelectionRange(from + mark.length, from + mark.length + inner.length);
  }
  function line(mark) {
    const start = text.value.lastIndexOf('\n', text.selectionStart - 1) + 1;
    const end = text.value.indexOf('\n', text.selectionEnd) < 0 ? text.value.length : text.value.indexOf('\n', text.selectionEnd);
    replace(start, end, text.value.slice(start, end).split('\n').map(each => mark + each).join('\n'));
  }
  function link() {
    const {selectionStart: from, selectionEnd: to} = text;
    const inner = text.value.slice(from, to) || say('Link', '');
    replace(from, to, '[' + inner + '](https://)');
    text.setSelectionRange(from + inner.length + 3, from + inner.length + 11);
  }
  function box(kind) {
    const {selectionStart: from, selectionEnd: to} = text;
    const gap = from === 0 || text.value.slice(0, from).endsWith('\n\n') ? '' : '\n\n';
    const inner = text.value.slice(from, to) || say('Text', '');
    replace(from, to, gap + '::: ' + kind + '\n\n' + inner + '\n\n:::\n\n');
  }
  form.querySelectorAll('[data-wrap]').forEach(button => button.addEventListener('click', () => wrap(button.dataset.wrap)));
  form.querySelectorAll('[data-line]').forEach(button => button.addEventListener('click', () => line(button.dataset.line)));
  form.querySelectorAll('[data-link]').forEach(button => button.addEventListener('click', link));
  document.getElementById('box').addEventListener('change', event => { if (event.target.value) box(event.target.value); event.target.value = ''; });

  // --- files: by button, drop or paste
  const files = document.getElementById('files');
  document.getElementById('bring').addEventListener('click', () => files.click());
  files.addEventListener('change', () => { bring([...files.files]); files.value = ''; });
  text.addEventListener('paste', event => { if (event.clipboardData.files.length) { event.preventDefault(); bring([...event.clipboardData.files]); } });
  text.addEventListener('dragover', event => { if (event.dataTransfer.types.includes('Files')) { event.preventDefault(); text.classList.add('over'); } });
  text.addEventListener('dragleave', () => text.classList.remove('over'));
  text.addEventListener('drop', event => {
    text.classList.remove('over');
    if (event.dataTransfer.files.length) { event.preventDefault(); bring([...event.dataTransfer.files]); }
  });
  async function bring(all) {
    for (const file of all) {
      if (file.size > 50 * 1024 * 1024) { tell(say('FileLarge', file.name), 'bad'); continue; }
      const waiting = '[' + say('Uploading', file.name) + ']()';
      replace(text.selectionEnd, text.selectionEnd, waiting);
      const answer = await fetch(api + '/files?name=' + encodeURIComponent(file.name), {method: 'POST', headers: {...headers, 'Content-Type': 'application/octet-stream'}, body: file}).catch(() => null);
      const receipt = answer?.ok ? await answer.json() : null;
      const why = receipt ? '' : answer?.status === 409 || answer?.status === 413 ? (await answer.json()).message : say('NotUploaded', file.name);
      const at = text.value.indexOf(waiting);
      const name = file.name.replace(/\.[^.]*$/, '').replace(/[[\]]/g, '');
      const words = receipt ? (receipt.picture ? '!' : '') + '[' + name + '](' + receipt.link + ')' : '';
      if (at >= 0) replace(at, at + waiting.length, words);
      if (why) tell(why, 'bad');
    }
  }

  // --- keyboard
  form.addEventListener('keydown', event => {
    if (event.target.matches('textarea') === false && event.key === '?' && !event.target.matches('input, select')) { keys(); return; }
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const act = {s: save, b: () => wrap('**'), i: () => wrap('*'), k: link, Enter: () => { const to = form.dataset.shows === 'write' ? 'look' : 'write'; turn(to); (to === 'look' ? preview : text).focus(); }}[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  document.addEventListener('keydown', event => { if (event.key === '?' && event.target === document.body) keys(); });
  function keys() {
    const shown = document.getElementById('keys');
    shown.open = true;
    shown.querySelector('summary').focus();
  }

  // --- what was typed before and never arrived
  const before = kept();
  if (before && before.text !== text.value) {
    if (before.revision === Number(revision.value)) {
      text.value = before.text;
      typed();
    } else {
      const note = document.getElementById('kept');
      note.hidden = false;
      document.getElementById('useKept').addEventListener('click', () => { note.hidden = true; replace(0, text.value.length, before.text); });
      document.getElementById('dropKept').addEventListener('click', () => { note.hidden = true; forget(); });
    }
  } else if (before) {
    forget();
  }
});
