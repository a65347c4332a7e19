let serial = Math.floor(Math.random() * 9000)

/** An element with properties, listeners (`on…`) and children. Every element gets a new id at each drawing. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  element.id = `el-${(serial++).toString(36)}`
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name === 'value') element.value = value
    else element.setAttribute(name, value)
  }
  element.append(...children.filter(child => child !== null))
  return element
}

export async function ask(path, body) {
  const answer = await fetch(path, body ? { method: 'POST', body: JSON.stringify(body) } : {})
  if (answer.status === 401) {
    location.assign(`/Login.aspx?ReturnUrl=${encodeURIComponent(location.pathname)}`)
    return new Promise(() => {})
  }
  return answer.json()
}
