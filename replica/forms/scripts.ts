import type { Faults } from '../server/faults.ts'
import { idOf } from '../webforms/html.ts'
import { controlOf, controlsOf, type FormDefinition, nameOf, prefix, services } from './definition.ts'

/** Amounts get their commas and dates their zeros when left; sums are worked out at once. */
const typing = `
function fmtAmount(text) {
  var n = Number(String(text).replace(/,/g, ''));
  if (text === '' || isNaN(n)) return text;
  var parts = n.toFixed(2).split('.');
  return parts[0].replace(/\\B(?=(\\d{3})+$)/g, ',') + '.' + parts[1];
}
function amountLeft(el) { el.value = fmtAmount(el.value); calculate(); }
function dateLeft(el) {
  var m = /^(\\d{1,2})\\/(\\d{1,2})\\/(\\d{4})$/.exec(el.value);
  if (m) el.value = ('0' + m[1]).slice(-2) + '/' + ('0' + m[2]).slice(-2) + '/' + m[3];
}
function satang(id) { return Math.round(Number(document.getElementById(id).value.replace(/,/g, '') || 0) * 100); }`

const service = `
function loadOptions(url, id) {
  var list = document.getElementById(id);
  list.options.length = 1;
  list.selectedIndex = 0;
  var http = new XMLHttpRequest();
  http.open('GET', url, true);
  http.onreadystatechange = function () {
    if (http.readyState != 4 || http.status != 200 || !http.responseXML) return;
    var rows = http.responseXML.getElementsByTagName('DropdownData');
    list.options.length = 1;
    for (var i = 0; i < rows.length; i++) {
      var value = rows[i].getElementsByTagName('Value')[0].textContent;
      var text = rows[i].getElementsByTagName('Text')[0].textContent;
      list.options[list.options.length] = new Option(text, value);
    }
  };
  http.send(null);
}`

const idFor = (form: FormDefinition, field: string) => idOf(nameOf(controlOf(form, field)!))

export function scriptOf(form: FormDefinition, faults: Faults): string {
  const sums = Object.entries(form.sums).map(([field, { plus, minus }]) => {
    const terms = [
      ...plus.map(part => `+ satang('${idFor(form, part)}')`),
      ...minus.map(part => `- satang('${idFor(form, part)}')`),
    ]
    return `document.getElementById('${idFor(form, field)}').value = fmtAmount(String((0 ${terms.join(' ')}) / 100));`
  })
  return [
    typing,
    `function calculate() { ${[...lineSums(form), ...sums].join('\n')} }`,
    controlsOf(form).some(control => control.by === 'asmx') ? service : '',
    overwrite(form, faults),
  ].join('\n')
}

function lineSums({ lines, ...form }: FormDefinition): string[] {
  if (!lines) return []
  return Object.entries(lines.sums).map(([field, part]) => {
    const last = idOf(lines.controls.find(control => control.field === part)!.name)
    const to = controlsOf(form).find(control => control.field === field)!
    return `(function () {
  var boxes = document.getElementById('${idOf(prefix)}${lines.name}').getElementsByTagName('input'), sum = 0;
  for (var i = 0; i < boxes.length; i++) {
    if (/_${last}(Baht)?$/.test(boxes[i].id)) sum += satang(boxes[i].id);
    if (/_${last}Satang$/.test(boxes[i].id)) sum += Number(boxes[i].value || 0);
  }
  document.getElementById('${idOf(nameOf(to))}').value = fmtAmount(String(sum / 100));
})();`
  })
}

/** What a select does when it changes: nothing, a full postback, or a call of the drop-down service. */
export function onChange(form: FormDefinition, field: string): string {
  const child = controlsOf(form).find(control => control.parent === field)
  if (!child) return ''
  if (child.by === 'postback') {
    const target = nameOf(controlOf(form, field)!).replaceAll(':', '$')
    return `javascript:setTimeout('__doPostBack(\\'${target}\\',\\'\\')', 0)`
  }
  const { method, parameter } = services[child.list!]!
  return `loadOptions('/DropDownService.asmx/${method}?${parameter}=' + this.value, '${idOf(nameOf(child))}')`
}

function overwrite(form: FormDefinition, { overwriteAfter }: Faults): string {
  if (!overwriteAfter) return ''
  const control = controlsOf(form).find(({ name }) => name.endsWith(overwriteAfter.control))
  if (!control) return ''
  const id = idOf(nameOf(control))
  return `(function () {
  var el = document.getElementById('${id}');
  function put() { setTimeout(function () { el.value = ${JSON.stringify(overwriteAfter.value)}; }, 1000); }
  el.addEventListener('change', put);
  put();
})();`
}
