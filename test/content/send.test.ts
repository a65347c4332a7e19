import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const sendMessage = vi.fn()
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }))
const { send } = await import('../../content/send.ts')

const call = { type: 'planResume' } as const
beforeEach(() => {
  vi.useFakeTimers()
  sendMessage.mockReset()
})
afterEach(() => void vi.useRealTimers())

describe('asking the background', () => {
  it('gives the answer', async () => {
    sendMessage.mockResolvedValue({ ok: true, plan: null })
    await expect(send(call)).resolves.toEqual({ ok: true, plan: null })
    expect(sendMessage.mock.calls).toEqual([[call]])
  })

  it('asks again, each time a little later, while the worker is away or answers nothing', async () => {
    sendMessage
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Error('Receiving end does not exist'))
      .mockResolvedValueOnce({ ok: false, error: 'x' })
      .mockResolvedValue({ ok: true })
    const answer = send(call)
    const times: number[] = []
    for (let ms = 0; ms < 1000 && sendMessage.mock.calls.length < 4; ms += 50) {
      if (sendMessage.mock.calls.length > times.length) times.push(ms)
      await vi.advanceTimersByTimeAsync(50)
    }
    await expect(answer).resolves.toEqual({ ok: true })
    expect(sendMessage).toHaveBeenCalledTimes(4)
    expect(times.map((time, i) => time - (times[i - 1] ?? 0))).toEqual([0, 100, 200])
  })

  it('gives up in the end, and says at what', async () => {
    sendMessage.mockResolvedValue(undefined)
    const answer = expect(send(call)).rejects.toThrow('planResume')
    await vi.advanceTimersByTimeAsync(60_000)
    await answer
    expect(sendMessage).toHaveBeenCalledTimes(5)
  })

  it('asks once where asking twice would do harm', async () => {
    sendMessage.mockResolvedValue(undefined)
    const answer = expect(send(call, 1)).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(60_000)
    await answer
    expect(sendMessage).toHaveBeenCalledTimes(1)
  })
})
