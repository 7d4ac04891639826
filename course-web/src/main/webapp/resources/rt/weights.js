// Adds up the weights while somebody types, and says when they are not what they must be. The server decides.
document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-weights]').forEach(list => {
  const whole = Number(list.dataset.weights) * 100, total = list.querySelector('output');
  const hundredths = input => Math.round(Number(input.value.trim().replace(',', '.')) * 100);
  list.addEventListener('input', () => {
    const sum = [...list.querySelectorAll('input.weight')].map(hundredths).reduce((a, b) => a + b, 0);
    total.classList.toggle('off', sum !== whole);
    total.textContent = Number.isNaN(sum) ? '–' : sum / 100 + ' %' + (sum === whole ? '' : ' · ' + total.dataset.off);
  });
}));
