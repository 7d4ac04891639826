// What is on the screen while a test is sat: its pages, the palette, the page before handing in. Fields are built once for a paper and never
// again, so nothing under a typing hand moves. The address says what is shown, so Back and Forward of the browser work, and so does a reload.

/**
 * @param page what it is built of
 * @param fields what stands in the body of a question
 * @param sheet the paper and the answers, by slot, that are shown
 * @param acts what the learner does here: change an answer, flush, turn the page for good, hand in
 * @param told what time is left, and the last receipt
 */
export function view({ page: { byId, say, moment, inWords, make }, fields: { posed, blank }, sheet, acts, told }) {
  let current = 0, stands = 0, pages = [], shown = 'questions';

  /** Whether a page follows that is not here yet. */
  const turns = () => sheet.paper.oneWay && sheet.paper.places.at(-1).slot < sheet.paper.questions;

  function build() {
    const { paper } = sheet;
    pages = [];
    paper.places.forEach((place, i) => (pages[Math.floor(i / paper.perPage)] ??= []).push(place));
    const questions = make('div', { id: 'questions' }, ...pages.map((some, p) => make('section', { id: `page${p}`, hidden: true, 'aria-labelledby': `h${some[0].slot}` }, ...some.map(question))));
    const nav = make('nav', { class: 'row spread turn', 'aria-label': say('turn') },
      make('button', { type: 'button', class: 'btn', id: 'back', hidden: paper.oneWay, onclick: () => go(current - 1) }, say('back')),
      make('button', { type: 'button', class: 'btn first', id: 'next', onclick: event => (current + 1 < pages.length ? go(current + 1) : turns() ? acts.turn(event.target) : confirm()) }, say('next')));
    const palette = make('aside', { class: 'card stack' }, make('h2', {}, say('questions')),
      make('div', { class: 'palette' }, ...paper.places.map(place => make('a', { href: `#q${place.slot}`, id: `p${place.slot}` }, String(place.slot)))),
      make('p', { class: 'small quiet', id: 'counts' }), paper.oneWay ? make('p', { class: 'small', id: 'one-way' }, say(turns() ? 'oneWay' : 'oneWayLast')) : null,
      make('a', { class: 'btn', href: '#confirm' }, say('review')),
      make('details', { class: 'small quiet' }, make('summary', {}, say('receipt')), make('p', {}, make('code', { id: 'receipt' }, told.receipt())), make('p', {}, say('receiptText'))));
    byId('main').replaceChildren(make('div', { id: 'notices' }), make('div', { class: 'two', id: 'sheet' }, make('div', {}, questions, nav), palette), make('section', { id: 'confirm-view', hidden: true, class: 'stack' }));
    stands = 0;
    sheet.answers.forEach(markPalette);
    globalThis.setFormulas(byId('main'));
    show();
  }

  function question(place) {
    const answer = sheet.answers.get(place.slot);
    const save = value => acts.changed(place.slot, value);
    const flag = make('button', { type: 'button', class: 'btn quiet small', 'aria-pressed': String(answer.flagged), onclick: () => {
      answer.flagged = !answer.flagged;
      flag.setAttribute('aria-pressed', String(answer.flagged));
      acts.changed(place.slot);
    } }, say('flag'));
    return make('article', { class: 'question', id: `q${place.slot}-card` },
      make('div', { class: 'row spread' }, make('h2', { tabindex: '-1', id: `h${place.slot}`, class: 'quiet small' }, say('questionOf', place.slot, sheet.paper.questions, place.marks)), flag),
      place.section && isFirstOfSection(place) ? make('p', { class: 'small quiet section' }, place.section) : null,
      ...posed(place, answer.answer, save));
  }

  const isFirstOfSection = place => new Set(sheet.paper.places.map(p => p.section)).size > 1 && sheet.paper.places.find(p => p.section === place.section) === place;

  function markPalette(answer) {
    const link = byId(`p${answer.slot}`);
    if (!link) return;
    const isDone = !blank(answer.answer);
    link.classList.toggle('done', isDone);
    link.classList.toggle('flag', answer.flagged);
    link.setAttribute('aria-label', say(answer.flagged ? isDone ? 'answeredFlagged' : 'openFlagged' : isDone ? 'answered' : 'open', answer.slot));
    const all = [...sheet.answers.values()];
    byId('counts').textContent = say(sheet.paper.oneWay ? 'countsOneWay' : 'counts', all.filter(a => !blank(a.answer)).length, all.length, all.filter(a => a.flagged).length);
  }

  function show() {
    const hash = location.hash;
    if (!sheet.paper || sheet.over) return;
    shown = hash === '#confirm' ? 'confirm' : 'questions';
    byId('sheet').hidden = shown === 'confirm';
    byId('confirm-view').hidden = shown !== 'confirm';
    if (shown === 'confirm') { showConfirm(); return; }
    const asked = Number(hash.match(/^#q(\d+)$/)?.[1]);
    const slot = sheet.answers.has(asked) ? asked : sheet.paper.places[0].slot;
    current = Math.max(0, pages.findIndex(some => some.some(place => place.slot === slot)));
    pages.forEach((some, p) => { byId(`page${p}`).hidden = p !== current; });
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
    sheet.paper.places.forEach(place => byId(`p${place.slot}`).toggleAttribute('aria-current', false));
    byId(`p${slot}`)?.setAttribute('aria-current', 'true');
  }

  /** Where several questions are shown at once: the one with the focus, while it can be seen, else the first one in the upper part of the window. */
  function lookWhere() {
    if (!sheet.paper || sheet.over || shown !== 'questions') return;
    const cards = pages[current].map(place => ({ slot: place.slot, card: byId(`q${place.slot}-card`) }));
    const place = ({ card }) => card.getBoundingClientRect();
    const focused = cards.find(each => each.card.contains(document.activeElement) && place(each).bottom > 0 && place(each).top < innerHeight);
    standAt((focused ?? cards.find(each => place(each).bottom > innerHeight / 4) ?? cards.at(-1)).slot);
  }

  function go(to) {
    acts.flush();
    location.hash = `#q${pages[to][0].slot}`;
  }

  function confirm() {
    acts.flush();
    location.hash = '#confirm';
  }

  function showConfirm() {
    const open = [...sheet.answers.values()].filter(a => blank(a.answer));
    const ahead = sheet.paper.questions - sheet.paper.places.at(-1).slot;
    const flagged = [...sheet.answers.values()].filter(a => a.flagged);
    const list = slots => make('ul', { class: 'slots' }, ...slots.map(a => make('li', {}, make('a', { href: `#q${a.slot}` }, say('question', a.slot)))));
    const button = make('button', { type: 'button', class: 'btn first', onclick: () => acts.handIn(button) }, say('handIn'));
    byId('confirm-view').replaceChildren(...[make('h2', { tabindex: '-1', id: 'confirm-title' }, say('confirmTitle')),
      make('p', {}, say('confirmTime', inWords(told.left()), moment(told.deadline()))),
      open.length ? make('div', { class: 'note warn' }, make('p', {}, say(open.length === 1 ? 'oneOpen' : 'manyOpen', open.length)), list(open)) : make('p', {}, say('allAnswered')),
      flagged.length ? make('div', {}, make('p', {}, say('flaggedOnes', flagged.length)), list(flagged)) : null,
      ahead ? make('p', { class: 'note warn' }, say('notSeen', ahead)) : null,
      make('p', { class: 'quiet small' }, say('confirmFinal')), make('p', { class: 'note bad', id: 'hand-in-failed', role: 'alert', hidden: true }),
      make('div', { class: 'row' }, button, make('a', { class: 'btn', href: `#q${pages[current]?.[0].slot ?? 1}` }, say('backToQuestions')))].filter(part => part !== null));
    byId('confirm-title').focus({ preventScroll: true });
  }

  window.addEventListener('hashchange', show);
  byId('main').addEventListener('focusin', lookWhere);
  document.addEventListener('scroll', () => requestAnimationFrame(lookWhere), { passive: true });

  return { build, markPalette };
}
