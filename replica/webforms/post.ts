import { type Answer, html } from '../server/answer.ts'
import { errorPage } from './page.ts'
import { unseal, wasOffered } from './state.ts'

export interface Posted<T> {
  state: T
  target: string
  argument: string
  value(name: string): string
  has(name: string): boolean
}

/**
 * Reads a postback as the framework does: the view state must be the server's own, and every select, every
 * event target among the posted names must be one the page had offered. Otherwise: the classic error page.
 */
export function readPost<T>(form: URLSearchParams, guarded: (name: string) => boolean): Posted<T> | Answer {
  const state = unseal<T>(form.get('__VIEWSTATE') ?? '')
  if (state === null) {
    return html(
      errorPage(
        'Validation of viewstate MAC failed.',
        'System.Web.HttpException: Validation of viewstate MAC failed.',
      ),
      500,
    )
  }
  const offered = form.get('__EVENTVALIDATION') ?? ''
  const target = (form.get('__EVENTTARGET') ?? '').replaceAll('$', ':')
  const argument = form.get('__EVENTARGUMENT') ?? ''
  const foreign =
    (target !== '' && !wasOffered(offered, target, argument)) ||
    [...form].some(([name, value]) => guarded(name) && !wasOffered(offered, name.replaceAll('$', ':'), value))
  if (foreign) {
    const text =
      'Invalid postback or callback argument.  Event validation is enabled using <pages enableEventValidation="true"/> ' +
      'in configuration or <%@ Page EnableEventValidation="true" %> in a page.'
    return html(errorPage(text, `System.ArgumentException: ${text}`), 500)
  }
  return {
    state,
    target,
    argument,
    value: name => form.get(name) ?? '',
    has: name => form.has(name),
  }
}

export const refused = (posted: object): posted is Answer => 'status' in posted
