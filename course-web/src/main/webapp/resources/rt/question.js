// The bank: tick all, count what is ticked. The editor: keep what is typed, and say the truth about it. Files: too large is said before the way.
document.addEventListener('DOMContentLoaded', () => {
  const all = document.querySelector('.pick-all');
  if (all) {
    const picks = [...document.querySelectorAll('input[name=pick]')];
    const said = document.querySelector('.bulk .picked');
    const buttons = [...document.querySelectorAll('.bulk button')];
    const count = () => {
      const n = picks.filter(pick => pick.checked).length;
      said.textContent = n ? said.dataset.some.replace('#', n) : said.dataset.none;
      buttons.forEach(button => { button.disabled = n === 0; });
      all.checked = n === picks.length;
      all.indeterminate = n > 0 && n < picks.length;
    };
    all.addEventListener('change', () => { picks.forEach(pick => { pick.checked = all.checked; }); count(); });
    picks.forEach(pick => pick.addEventListener('change', count));
    count();
  }

  const editor = document.querySelector('form.editor');
  if (editor) {
    let dirty = false;
    let keeping = false;
    let timer;
    const say = what => { const tag = editor.querySelector('.keeping'); if (tag?.dataset[what]) { tag.textContent = tag.dataset[what]; tag.className = 'tag warn keeping'; } };
    const keep = () => { clearTimeout(timer); if (dirty && !keeping) { dirty = false; window.keepQuestion?.(); } };
    // while somebody signs in, the session changes its name: what comes under the old one then loses the page it belongs to
    const keepSoon = delay => { clearTimeout(timer); timer = setTimeout(keep, rtTyped.awaitsSignIn() ? 30000 : delay); };
    const changed = event => {
      if (event.target.closest('.preview')) return;
      dirty = true;
      if (!keeping) say('changed');
      keepSoon(1500);
    };
    editor.addEventListener('input', changed);
    editor.addEventListener('change', changed);
    editor.addEventListener('focusout', () => { if (dirty) keepSoon(300); });
    document.addEventListener('question:keeping', () => { keeping = true; say('keeping'); });
    document.addEventListener('question:kept', event => {
      keeping = false;
      setFormulas(editor.querySelector('.preview'));
      if (event.detail?.validationFailed) { dirty = true; say('lost'); return; }
      if (dirty) { say('changed'); keepSoon(1500); }
    });
    document.addEventListener('question:lost', () => { keeping = false; dirty = true; say('lost'); keepSoon(5000); });
    // back from signing in, perhaps
    document.addEventListener('typed:signedin', keep);
    document.addEventListener('keydown', event => {
      if ((event.ctrlKey || event.metaKey) && event.key === 's') { event.preventDefault(); dirty = true; keep(); }
      if (event.altKey && event.key === 'n') { event.preventDefault(); document.getElementById('form:add')?.click(); }
    });
    window.addEventListener('beforeunload', event => { if ((dirty || keeping) && !rtTyped.leaves()) event.preventDefault(); });
    editor.addEventListener('submit', () => { dirty = false; keeping = false; });
  }

  const file = document.querySelector('input[type=file][data-largest]');
  file?.addEventListener('change', () => {
    const tooLarge = file.files[0]?.size > Number(file.dataset.largest);
    file.setCustomValidity(tooLarge ? file.dataset.tooLarge : '');
    file.reportValidity();
  });
});
