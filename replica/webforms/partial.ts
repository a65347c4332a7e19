import { type Answer, html } from '../server/answer.ts'
import type { Ask } from '../server/ask.ts'
import { type PageParts, page } from './page.ts'
import { seal } from './state.ts'

/** `&panel=1` in the address: the whole form stands in an UpdatePanel, and its postbacks come back in part. */
export const isPanelled = (ask: Ask) => ask.url.searchParams.has('panel')

const panel = '_ctl0__ctl0_upForm'

/** A page, or of a partial postback only its panel, as `length|type|id|content|` each. */
export function answerPage(ask: Ask, parts: PageParts & { before: string }): Answer {
  const { before, body } = parts
  if (!isPanelled(ask)) return html(page({ ...parts, body: `${before}<div class="wrap">${body}</div>` }))
  if (!ask.partial) {
    const whole = `${before}<div class="wrap"><div id="${panel}">${body}</div></div>`
    return html(page({ ...parts, body: whole, scripts: `${parts.scripts ?? ''}\n${manager}` }))
  }
  return inPart([
    ['updatePanel', panel, body],
    ['hiddenField', '__EVENTTARGET', ''],
    ['hiddenField', '__EVENTARGUMENT', ''],
    ['hiddenField', '__VIEWSTATE', seal(parts.viewState)],
    ['hiddenField', '__EVENTVALIDATION', parts.validation.sealed()],
    ['asyncPostBackTimeout', '', '90'],
    ['formAction', '', parts.action],
    ['pageTitle', '', parts.title],
  ])
}

/** A redirect cannot be followed by a partial postback: the page is told to go there by itself. */
export function redirectInPart(ask: Ask, answer: Answer): Answer {
  return ask.partial && answer.status === 302
    ? inPart([['pageRedirect', '', answer.headers.Location!]])
    : answer
}

function inPart(deltas: [type: string, id: string, content: string][]): Answer {
  const all: typeof deltas = [['#', '', '4'], ...deltas]
  const text = all.map(([type, id, content]) => `${content.length}|${type}|${id}|${content}|`).join('')
  return { ...html(text), headers: { 'Content-Type': 'text/plain; charset=utf-8' } }
}

/**
 * What the framework's own script does in the page: posts in the background, takes in the parts, and lets nobody
 * change anything meanwhile. A second postback ends the first.
 */
const manager = `
(function () {
  var form = document.forms['aspnetForm'], panel = document.getElementById('${panel}'), under = null, pressed = null;
  function fields() {
    var parts = [];
    for (var i = 0; i < form.elements.length; i++) {
      var el = form.elements[i];
      if (!el.name || el.disabled || /^(submit|button|image)$/.test(el.type)) continue;
      if (/^(checkbox|radio)$/.test(el.type) && !el.checked) continue;
      parts.push(encodeURIComponent(el.name) + '=' + encodeURIComponent(el.value));
    }
    return parts;
  }
  function lock() {
    var all = panel.querySelectorAll('input, select, textarea');
    for (var i = 0; i < all.length; i++) all[i].disabled = true;
  }
  function take(text) {
    for (var at = 0; at < text.length; ) {
      var head = /^(\\d+)\\|([^|]*)\\|([^|]*)\\|/.exec(text.substr(at, 300));
      if (!head) return location.reload();
      at += head[0].length;
      var content = text.substr(at, Number(head[1]));
      at += content.length + 1;
      if (head[2] == 'updatePanel') document.getElementById(head[3]).innerHTML = content;
      else if (head[2] == 'hiddenField') form[head[3]].value = content;
      else if (head[2] == 'formAction') form.action = content;
      else if (head[2] == 'pageTitle') document.title = content;
      else if (head[2] == 'pageRedirect') location.href = content;
    }
  }
  function post(target, argument, button) {
    form.__EVENTTARGET.value = target.split('$').join(':');
    form.__EVENTARGUMENT.value = argument;
    var parts = fields().concat(['__ASYNCPOST=true', '_ctl0%3AScriptManager1=' + encodeURIComponent('${panel}|' + target)]);
    if (button) parts.push(encodeURIComponent(button.name) + '=' + encodeURIComponent(button.value));
    if (under) under.abort();
    var http = under = new XMLHttpRequest();
    http.open('POST', form.action, true);
    http.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded; charset=utf-8');
    http.setRequestHeader('X-MicrosoftAjax', 'Delta=true');
    http.onload = function () { under = null; take(http.responseText); };
    http.send(parts.join('&'));
    lock();
  }
  window.__doPostBack = function (target, argument) { post(target, argument, null); };
  form.addEventListener('click', function (event) {
    pressed = event.target.type == 'submit' && panel.contains(event.target) ? event.target : null;
  });
  form.addEventListener('submit', function (event) {
    if (!pressed) return;
    event.preventDefault();
    post('', '', pressed);
    pressed = null;
  });
})();`
