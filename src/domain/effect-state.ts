import type { Effect, EffectState } from './effect';

/** The effect in another state, without what only its former state had; what was sent is in Gmail, and need not stay in the record. */
export function withState(effect: Effect, state: EffectState): Effect {
  const { key } = effect;
  switch (effect.kind) {
    case 'row':
    case 'event':
      return { key, kind: effect.kind, ...state };
    case 'ticket':
      return { key, kind: effect.kind, target: effect.target, text: effect.text, ...state };
    case 'thread': {
      const { kind, target, text, reply } = effect;
      return { key, kind, target, text, reply, ...state };
    }
    case 'mail': {
      const { kind, template, mailbox, send, draft, since } = effect;
      const content = state.state === 'pending' ? effect.content : null;
      return { key, kind, template, mailbox, send, draft, since, content, ...state };
    }
  }
}
