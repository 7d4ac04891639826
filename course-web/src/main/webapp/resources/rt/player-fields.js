// What stands in the body of a question: its stem, and the fields in which it is answered. One builder for each type; each calls
// save(answer) with every change. Built once for a page and never again, so nothing under a typing hand moves.

/** The builders, with what they need of the player: make builds elements, say says sentences, flush sends what is unsent; uploads is the field for files. */
export function fields({ make, say, flush, uploads }) {
  const field = {
    SINGLE_CHOICE: (place, value, save) => choices(place, 'radio', new Set([value?.choice]), ticked => save({ choice: ticked[0] ?? '' })),
    TRUE_FALSE: (place, value, save) => choices({ ...place, options: place.options.map(o => ({ ...o, text: say(o.id) })) }, 'radio', new Set([value?.choice]), ticked => save({ choice: ticked[0] ?? '' })),
    MULTIPLE_CHOICE: (place, value, save) => choices(place, 'checkbox', new Set(value?.choices ?? []), ticked => save({ choices: ticked })),
    SHORT_TEXT: (place, value, save) => typed(place, value?.text, {}, text => save({ text })),
    NUMERIC: (place, value, save) => typed(place, value?.number, { inputmode: 'decimal' }, number => save({ number })),
    MATCHING: (place, value, save) => {
      const pairs = { ...(value?.pairs ?? {}) };
      return make('div', { class: 'pairs' }, ...place.prompts.map((prompt, i) => make('div', { class: 'pair' },
        make('label', { for: `m${place.slot}-${i}`, html: prompt.text }),
        make('select', { id: `m${place.slot}-${i}`, onchange: event => {
          if (event.target.value) pairs[prompt.id] = event.target.value; else delete pairs[prompt.id];
          save({ pairs: { ...pairs } });
        } }, make('option', { value: '' }, say('choose')), ...place.options.map(o => make('option', { value: o.id, selected: pairs[prompt.id] === o.id }, o.words))))));
    },
    ORDERING: ordering,
    CLOZE: (place, value, save, stem) => {
      const gaps = { ...(value?.gaps ?? {}) };
      const fill = (id, text) => {
        if (text.trim()) gaps[id] = text; else delete gaps[id];
        save({ gaps: { ...gaps } });
      };
      for (const gap of place.gaps) {
        const label = { class: 'gap', id: `g${place.slot}-${gap.id}`, 'aria-label': say('gap', gap.id, place.gaps.length) };
        const input = gap.options.length
          ? make('select', { ...label, onchange: () => fill(gap.id, input.value) }, make('option', { value: '' }, say('choose')),
            ...gap.options.map(o => make('option', { value: o.id, selected: gaps[gap.id] === o.id }, o.words)))
          : make('input', { ...label, type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', maxlength: 500,
            inputmode: gap.number ? 'decimal' : null, oninput: () => fill(gap.id, input.value), onblur: () => flush() });
        if (!gap.options.length) input.value = gaps[gap.id] ?? '';
        stem.querySelector(`[data-gap="${gap.id}"]`)?.replaceWith(input);
      }
      return null;
    },
    ESSAY: (place, value, save) => {
      const count = make('p', { class: 'quiet small', id: `c${place.slot}` });
      const area = make('textarea', { id: `a${place.slot}`, rows: 10, 'aria-labelledby': `s${place.slot}`, 'aria-describedby': `c${place.slot}`, spellcheck: 'true',
        oninput: () => { grow(); save({ text: area.value }); }, onblur: () => flush() });
      const grow = () => {
        const n = area.value.trim() ? area.value.trim().split(/\s+/).length : 0;
        count.textContent = place.limitWords ? say('wordsOf', n, place.limitWords) : say('words', n);
        if (area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + 24}px`;
      };
      area.value = value?.text ?? '';
      area.grow = grow;
      return make('div', {}, place.guidance ? make('div', { class: 'note small', html: place.guidance }) : null, area, count);
    },
    FILE_UPLOAD: uploads
  };

  function choices(place, type, ticked, save) {
    const inputs = place.options.map(o => make('input', { type, name: `q${place.slot}`, value: o.id, checked: ticked.has(o.id), 'aria-label': o.text.includes('class="math') ? o.words : null }));
    const tell = () => { save(inputs.filter(i => i.checked).map(i => i.value)); if (clear) clear.hidden = !inputs.some(i => i.checked); };
    const clear = type === 'radio' ? make('button', { type: 'button', class: 'btn quiet small', hidden: !inputs.some(i => i.checked),
      onclick: () => { inputs.forEach(i => { i.checked = false; }); tell(); inputs[0].focus(); } }, say('clear')) : null;
    inputs.forEach(i => i.addEventListener('change', tell));
    return make('fieldset', { class: 'choices', 'aria-labelledby': `s${place.slot}` },
      ...place.options.map((o, i) => make('label', { class: 'choice' }, inputs[i], make('span', { html: o.text }))), clear);
  }

  function typed(place, value, attributes, save) {
    const input = make('input', { type: 'text', id: `a${place.slot}`, 'aria-labelledby': `s${place.slot}`, autocomplete: 'off', spellcheck: 'false', maxlength: 2000,
      ...attributes, oninput: () => save(input.value), onblur: () => flush() });
    input.value = value ?? '';
    return input;
  }

  /** Buttons move an item and keep the focus, and what they did is said; dragging does the same. Untouched, it is not answered. */
  function ordering(place, value, save) {
    const words = new Map(place.options.map(o => [o.id, o.words]));
    const known = (value?.order ?? []).filter(item => words.has(item));
    const list = make('ol', { class: 'ordering', 'aria-labelledby': `s${place.slot}` });
    const told = make('p', { class: 'hidden', role: 'status' });
    const state = make('p', { class: 'small quiet' });
    const take = make('button', { type: 'button', class: 'btn quiet small', onclick: () => { keep(); list.querySelector('button:enabled')?.focus(); } }, say('orderTake'));
    const order = () => [...list.children].map(item => item.dataset.item);
    const look = answered => {
      [...list.children].forEach((item, i) => {
        item.querySelector('.up').disabled = i === 0;
        item.querySelector('.down').disabled = i === list.children.length - 1;
      });
      state.textContent = say(answered ? 'orderTaken' : 'orderOpen');
      take.hidden = answered;
    };
    const keep = () => { save({ order: order() }); look(true); };
    const move = (item, to, button) => {
      const others = [...list.children].filter(other => other !== item);
      list.insertBefore(item, others[to] ?? null);
      keep();
      told.textContent = say('moved', words.get(item.dataset.item), to + 1, list.children.length);
      if (button) (button.disabled ? item.querySelector('button:enabled') : button)?.focus();
    };
    const at = item => [...list.children].indexOf(item);
    let dragged = null;
    const row = id => {
      const option = place.options.find(o => o.id === id);
      const item = make('li', { 'data-item': id, draggable: 'true',
        ondragstart: event => { dragged = item; event.dataTransfer.effectAllowed = 'move'; event.dataTransfer.setData('text/plain', option.words); item.classList.add('dragged'); },
        ondragend: () => { dragged = null; item.classList.remove('dragged'); },
        ondragover: event => { if (dragged && dragged.parentElement === list) event.preventDefault(); },
        ondrop: event => { if (dragged && dragged.parentElement === list) { event.preventDefault(); move(dragged, at(item)); } } },
      make('div', { class: 'grow', html: option.text }),
      make('span', { class: 'moves' },
        make('button', { type: 'button', class: 'btn small quiet up', 'aria-label': say('up', option.words), onclick: event => move(item, at(item) - 1, event.currentTarget) }, '↑'),
        make('button', { type: 'button', class: 'btn small quiet down', 'aria-label': say('down', option.words), onclick: event => move(item, at(item) + 1, event.currentTarget) }, '↓')));
      return item;
    };
    list.append(...[...known, ...place.options.map(o => o.id).filter(item => !known.includes(item))].map(row));
    look(known.length > 0);
    return make('div', { class: 'stack' }, make('p', { class: 'small quiet' }, say('order')), list, make('div', { class: 'row' }, state, take), told);
  }

  /** How sure somebody is of an answer: 1 to 3. */
  function sureness(place, value, save) {
    const inputs = [1, 2, 3].map(n => make('input', { type: 'radio', name: `sure${place.slot}`, value: String(n), checked: value === n, onchange: () => save(n) }));
    return make('fieldset', { class: 'choices sure' }, make('legend', {}, say('sure')),
      ...inputs.map((input, i) => make('label', { class: 'choice' }, input, make('span', {}, say(`sure${i + 1}`)))));
  }

  /** Stem and fields, in the order in which they stand; fields in gaps stand in the stem. Certainty goes with an answer, never alone. */
  const posed = (place, value, save) => {
    let { certainty = null, ...answer } = value ?? {};
    const stem = make('div', { class: 'prose', id: `s${place.slot}`, html: place.stem });
    const told = () => save(certainty ? { ...answer, certainty } : answer);
    const body = field[place.type](place, value, given => { answer = given; told(); }, stem);
    const sure = place.certainty ? sureness(place, certainty, n => { certainty = n; if (Object.keys(answer).length) told(); }) : null;
    return [stem, body, sure];
  };

  const empty = part => part === '' || part == null || typeof part === 'object' && Object.keys(part).length === 0;

  const blank = value => value == null || Object.entries(value).every(([name, part]) => name === 'certainty' || empty(part));

  /** An answer as a person would copy it out. */
  const plain = answer => answer?.text ?? answer?.number ?? answer?.files?.map(file => file.name).join('\n') ?? JSON.stringify(answer);

  return { posed, blank, plain };
}
