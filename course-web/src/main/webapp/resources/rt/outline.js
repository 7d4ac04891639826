// The outline editor: a drag, a button and Alt with an arrow key are the same wish, and the server carries it out. The
// focus stays on the item that moved; what became of it is said in a status line.
const rtOutline = (() => {
  const field = id => document.getElementById(id);
  const outline = () => field('outline');
  let back, removing;

  /** Fills the wish in and sends it; `focus` says where the focus belongs once the outline is drawn anew. */
  function wish(verb, { item = '', unit = '', index = 0, text = '' }, focus) {
    // a double click is one wish
    if (outline().getAttribute('aria-busy') === 'true') return;
    field('wishVerb').value = verb;
    field('wishItem').value = item;
    field('wishUnit').value = unit;
    field('wishIndex').value = index;
    field('wishText').value = text;
    back = focus;
    outline().setAttribute('aria-busy', 'true');
    wishDone();
  }

  const itemOf = node => node.closest('[data-activity], [data-unit]');
  const isUnit = item => 'unit' in item.dataset;
  const idOf = item => item.dataset.unit ?? item.dataset.activity;
  const siblings = item => [...item.parentElement.children].filter(other => other.matches(isUnit(item) ? '[data-unit]' : '[data-activity]'));
  const place = (item, part) => ({ selector: isUnit(item) ? `[data-unit="${idOf(item)}"]` : `[data-activity="${idOf(item)}"]`, part });

  /** One step up or down; over the edge of a unit into the next one. */
  function step(item, by, part) {
    const all = siblings(item), index = all.indexOf(item) + by;
    if (isUnit(item)) {
      if (index >= 0 && index < all.length) wish('moveUnit', { item: idOf(item), index }, place(item, part));
      return;
    }
    const unit = item.closest('[data-unit]');
    if (index >= 0 && index < all.length) {
      wish('moveActivity', { item: idOf(item), unit: idOf(unit), index }, place(item, part));
      return;
    }
    const units = siblings(unit), other = units[units.indexOf(unit) + by];
    if (other) {
      const end = other.querySelectorAll('[data-activity]').length;
      wish('moveActivity', { item: idOf(item), unit: idOf(other), index: by < 0 ? end : 0 }, place(item, part));
    }
  }

  const verbs = {
    up: (item, control) => step(item, -1, control.dataset.focus),
    down: (item, control) => step(item, 1, control.dataset.focus),
    duplicate: item => wish(isUnit(item) ? 'duplicateUnit' : 'duplicateActivity', { item: idOf(item) }, place(item, 'more')),
    rename: item => wish('renameUnit', { item: idOf(item), text: item.querySelector('[data-rename]').value }, place(item, 'more')),
    plan: item => { back = place(item, 'more'); field('wishItem').value = idOf(item); wishPlan(); },
    remove: item => {
      removing = item;
      const dialog = field('removeDialog');
      dialog.querySelector('[data-name]').textContent = item.dataset.name;
      dialog.showModal();
    },
    add: (item, control) => {
      const row = control.closest('[data-add]'), text = row.querySelector('input').value;
      if (text.trim()) wish(row.querySelector('select').value, { unit: row.dataset.add, text }, { selector: `[data-add="${row.dataset.add}"]`, part: 'add', kind: row.querySelector('select').value });
      else row.querySelector('input').focus();
    },
    addUnit: (item, control) => {
      const input = field('newUnit');
      if (input.value.trim()) wish('addUnit', { text: input.value }, { selector: '#outline', part: 'addUnit' });
      else input.focus();
    }
  };

  document.addEventListener('click', event => {
    const control = event.target.closest('[data-do], [data-close], [data-confirm]');
    if (!control) return;
    if (control.dataset.close) field(control.dataset.close).close();
    else if (control.dataset.confirm) {
      field('removeDialog').close();
      const all = siblings(removing), next = all[all.indexOf(removing) + 1] ?? all[all.indexOf(removing) - 1];
      wish(isUnit(removing) ? 'removeUnit' : 'removeActivity', { item: idOf(removing) }, next ? place(next, 'grip') : { selector: '#outline', part: 'addUnit' });
    } else if (control.tagName !== 'SELECT') verbs[control.dataset.do]?.(itemOf(control), control);
  });
  document.addEventListener('change', event => {
    if (event.target.dataset.do === 'moveTo' && event.target.value) {
      const item = itemOf(event.target);
      const end = document.querySelectorAll(`[data-items="${event.target.value}"] > [data-activity]`).length;
      wish('moveActivity', { item: idOf(item), unit: event.target.value, index: end }, place(item, 'more'));
    }
  });
  document.addEventListener('keydown', event => {
    const item = event.target.closest?.('#outline') && itemOf(event.target);
    if (item && event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      step(item, event.key === 'ArrowUp' ? -1 : 1, event.target.dataset.focus ?? 'grip');
    }
    if (event.key === 'Enter' && event.target.matches?.('.add input, [data-rename]')) {
      event.preventDefault();
      event.target.closest('.add, .row').querySelector('[data-do]').click();
    }
    if (event.key === 'Escape') event.target.closest?.('details.more')?.removeAttribute('open');
  });

  /** Dragging, with what PrimeFaces brings along for it. */
  function draggable() {
    const $ = window.jQuery;
    if (!$?.fn.sortable) return;
    $('#outline .items').sortable({
      connectWith: '#outline .items', handle: '.grip', cancel: '', items: '> [data-activity]', placeholder: 'drop', tolerance: 'pointer', revert: false,
      update: (event, ui) => {
        // both lists report a move from one to the other: the one it arrived in counts
        if (ui.item.parent()[0] !== event.target) return;
        const item = ui.item[0];
        wish('moveActivity', { item: idOf(item), unit: event.target.dataset.items, index: siblings(item).indexOf(item) }, place(item, 'grip'));
      }
    });
    $('#outline .units').sortable({
      handle: '> .head > .grip', cancel: '', items: '> [data-unit]', placeholder: 'drop', tolerance: 'pointer',
      update: (event, ui) => wish('moveUnit', { item: idOf(ui.item[0]), index: siblings(ui.item[0]).indexOf(ui.item[0]) }, place(ui.item[0], 'grip'))
    });
  }

  function done() {
    // still there where nothing was drawn anew, because it did not work
    outline().removeAttribute('aria-busy');
    draggable();
    field('heard').textContent = outline().dataset.said ?? '';
    if (!back) return;
    const where = document.querySelector(back.selector);
    if (back.kind) where?.querySelector('select') && (where.querySelector('select').value = back.kind);
    where?.querySelector(`[data-focus="${back.part}"]`)?.focus();
  }

  document.addEventListener('DOMContentLoaded', draggable);
  return {
    done,
    planning: () => field('planDialog').showModal(),
    planned: args => {
      if (args?.validationFailed) return;
      field('planDialog').close();
      done();
    }
  };
})();
