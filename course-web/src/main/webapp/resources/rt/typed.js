// What is typed into a form lies in this tab's storage until the server says that it has taken the form: a reload, the way
// back, a session that ended, a page open for too long or an error on our side loses nothing. Passwords and files are never kept.
const rtTyped = (() => {
  const shelf = form => 'typed:' + location.pathname + location.search + ':' + form.id;
  const ours = form => form?.method === 'post' && form.id && !form.closest('dialog');
  /** A form may keep what is typed somewhere else. */
  const fields = form => form.dataset.typed === 'elsewhere' ? [] : [...form.elements].filter(field => field.name && !field.readOnly && field.matches('textarea, select, input:not([type=hidden], [type=password], [type=file], [type=submit], [type=button])'));
  const files = form => [...form.querySelectorAll('input[type=file]')].flatMap(input => [...input.files].map(file => file.name));
  const ticks = field => field.type === 'checkbox' || field.type === 'radio';
  const key = field => ticks(field) ? field.name + '=' + field.value : field.name;
  const value = field => ticks(field) ? field.checked : field.value;
  const chosen = select => ([...select.options].find(option => option.defaultSelected) ?? select.options[0])?.value ?? '';

  // what the server has of a field: what it wrote into the page, or what it has confirmed since
  const confirmed = new WeakMap();
  const stored = field => confirmed.get(field) ?? (ticks(field) ? field.defaultChecked : field.tagName === 'SELECT' ? chosen(field) : field.defaultValue);

  // --- the shelf
  const read = name => { try { return JSON.parse(sessionStorage.getItem(name)); } catch { return null; } };
  const write = (name, kept) => { try { sessionStorage.setItem(name, JSON.stringify(kept)); } catch { /* full, or switched off: as it was before */ } };
  const all = () => { try { return Object.keys(sessionStorage).filter(name => name.startsWith('typed:')); } catch { return []; } };
  const drop = name => { try { sessionStorage.removeItem(name); } catch { /* nothing is kept */ } };

  function keep(form, sent) {
    const changed = fields(form).filter(field => value(field) !== stored(field)).map(field => [key(field), stored(field), value(field)]);
    const lost = sent ? files(form) : [];
    if (changed.length || sent) write(shelf(form), { who: document.body.dataset.who ?? '', sent, changed, files: lost });
    else drop(shelf(form));
  }

  /** The server has what is in the form now. */
  function taken(form) {
    if (!form?.id) return;
    drop(shelf(form));
    fields(form).forEach(field => confirmed.set(field, value(field)));
  }

  // --- putting it back
  const note = name => document.getElementById('typed-' + name).content.firstElementChild.cloneNode(true);
  const say = (node, part) => { node.querySelector('[data-part=' + part + ']').hidden = false; };

  function fill(field, what) {
    if (ticks(field)) field.checked = what; else field.value = what;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function putBack(form) {
    const kept = read(shelf(form));
    if (!kept) return;
    const posted = document.body.dataset.posted;
    if (kept.who !== (document.body.dataset.who ?? '') || kept.sent && posted === 'taken') { drop(shelf(form)); return; }
    const shown = note('back'), beside = shown.querySelector('[data-part=beside]');
    const before = new Map(fields(form).map(field => [key(field), field]));
    let filled = 0, apart = 0;
    kept.changed.forEach(([name, was, is]) => {
      const field = before.get(name);
      // the page came back with it, which does not mean that it is stored
      if (field && value(field) === is) { if (stored(field) === is) confirmed.set(field, was); return; }
      if (field && stored(field) === was) { fill(field, is); filled++; return; }
      if (typeof is !== 'string' || !is.trim()) return;
      apart++;
      const row = beside.querySelector('template').content.firstElementChild.cloneNode(true);
      row.querySelector('span').textContent = field?.labels?.[0]?.textContent ?? '';
      row.querySelector('textarea').value = is;
      const use = row.querySelector('button');
      use.hidden = !field;
      use.addEventListener('click', () => { fill(field, is); row.remove(); field.focus(); });
      beside.append(row);
    });
    // a form that came back because it was refused says itself why
    const lost = kept.sent && !posted;
    if (lost) say(shown, 'notTaken');
    if (lost && filled) say(shown, 'isBack');
    if (!lost && filled) say(shown, 'notSent');
    if (apart) say(shown, 'beside');
    if (kept.files.length) {
      say(shown, 'files');
      shown.querySelector('[data-part=files]').append(' ' + kept.files.join(', '));
    }
    if (kept.sent && form.querySelector('input[type=password]')) say(shown, 'secret');
    if (!kept.changed.length) drop(shelf(form));
    else if (!lost) write(shelf(form), { ...kept, sent: null });
    shown.querySelector('[data-part=drop]').hidden = !filled && !apart;
    if (!shown.querySelector(':scope > [data-part]:not([hidden], button)')) return;
    shown.querySelector('[data-part=drop]').addEventListener('click', () => {
      kept.changed.forEach(([name]) => { const field = before.get(name); if (field) fill(field, stored(field)); });
      drop(shelf(form));
      shown.remove();
    });
    form.prepend(shown);
  }

  // --- what the server has taken, it says in a cookie
  function hear() {
    const said = document.cookie.match(/(?:^|; )typed=([\w-]+)/);
    if (!said) return;
    document.cookie = 'typed=; path=/; max-age=0';
    all().filter(name => read(name)?.sent === said[1]).forEach(drop);
  }

  function tell(name) {
    const said = document.getElementById('said');
    if (!said || said.querySelector('[data-typed=' + name + ']')) return;
    hush();
    said.append(note(name));
  }
  /** Tabs that wait for a sign-in hear of it from any page that is opened after it. */
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('signedin') : null;
  /** Whether it was said that one is signed out, and signing in will be heard of. */
  const awaitsSignIn = () => Boolean(tabs && document.querySelector('#said [data-typed=signedOut]'));
  let leaving = false;
  const hush = () => document.querySelectorAll('#said [data-typed]').forEach(told => told.remove());

  document.addEventListener('DOMContentLoaded', () => {
    hear();
    document.querySelectorAll('form').forEach(form => {
      if (form.method !== 'post') return;
      // an address that is sent without its question finds nothing when it has to be opened again
      const to = new URL(form.getAttribute('action'), location);
      if (to.pathname === location.pathname && !to.search) form.setAttribute('action', to.pathname + location.search);
      // behind the scripts that listen to what is typed
      if (ours(form)) setTimeout(putBack, 0, form);
    });
    const waiting = document.getElementById('typed-waiting');
    if (waiting && all().some(name => !name.startsWith('typed:' + location.pathname))) waiting.hidden = false;

    document.addEventListener('click', event => { if (event.target.closest('[data-typed] a[href=""]')) leaving = true; });
    const heard = event => { if (ours(event.target.form)) keep(event.target.form, null); };
    document.addEventListener('input', heard);
    document.addEventListener('change', heard);
    document.addEventListener('submit', event => {
      const form = event.target;
      if (event.defaultPrevented || form.method !== 'post') return;
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = 'true';
      setTimeout(() => delete form.dataset.sent, 4000);
      if (form.getAttribute('action').endsWith('/signout')) all().forEach(drop);
      if (!ours(form)) return;
      const sent = form.elements.typed ?? form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: 'typed' }));
      // pages that are reached without encryption have no randomUUID
      sent.value = [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, '0')).join('');
      keep(form, sent.value);
    });
    window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

    if (document.body.dataset.who) tabs?.postMessage(document.body.dataset.who);
    tabs?.addEventListener('message', event => {
      if (event.data === document.body.dataset.who && awaitsSignIn()) document.dispatchEvent(new Event('typed:signedin'));
    });

    // parts of a page
    const source = settings => document.getElementById(settings?.formId ?? settings?.source?.id ?? settings?.source)?.closest('form');
    const failed = (event, xhr) => { if (xhr.statusText !== 'abort') tell(xhr.status === 401 ? 'signedOut' : xhr.status === 410 ? 'tooOld' : 'failed'); };
    window.jQuery?.(document)
      .on('pfAjaxError', failed)
      // files go their own way
      .on('ajaxError', failed)
      .on('ajaxSuccess', hush)
      .on('pfAjaxComplete', (event, xhr, settings, args) => {
        if (xhr.status !== 200) return;
        hush();
        const form = source(settings);
        if (ours(form) && !args?.validationFailed) taken(form);
      });
  });

  return { taken, tell, hush, awaitsSignIn, leaves: () => leaving };
})();
