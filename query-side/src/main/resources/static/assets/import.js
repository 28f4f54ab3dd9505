// Sends the chosen file as it is, and shows how far the import is until the answer comes.
const form = document.getElementById('import');
const stand = document.getElementById('stand');
const button = form.querySelector('button');
const EVERY = 1000;

// Shows one sentence that the page brought along in the reader's language.
function say(tag, role, words) {
  const said = document.createElement(tag);
  said.setAttribute('role', role);
  said.textContent = words;
  stand.replaceChildren(said);
  return said;
}

async function show(answer) {
  if (!answer.ok) {
    throw new Error('status ' + answer.status);
  }
  const words = await answer.text();
  // A status that says the same again is not read out again.
  if (words !== stand.dataset.words) {
    stand.dataset.words = words;
    stand.innerHTML = words;
  }
}

async function follow(sending) {
  while (sending.busy) {
    await new Promise(resolve => setTimeout(resolve, EVERY));
    const answer = await fetch(form.dataset.stand).catch(() => null);
    if (sending.busy && answer && answer.ok) {
      await show(answer);
    }
  }
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  const sending = { busy: true };
  const system = document.getElementById('bron').value;
  button.disabled = true;
  say('p', 'status', form.dataset.begins);
  follow(sending);
  try {
    const answer = await fetch(form.action + '?bron=' + encodeURIComponent(system), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/octet-stream',
        'X-CSRF-TOKEN': form.elements['_csrf'].value
      },
      body: document.getElementById('bestand').files[0]
    });
    sending.busy = false;
    await show(answer);
  } catch (broken) {
    sending.busy = false;
    say('div', 'alert', form.dataset.notSent).className = 'bs-notice bs-notice--error';
  } finally {
    button.disabled = false;
    stand.focus();
  }
});
