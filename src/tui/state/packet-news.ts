import type { PacketAction } from './actions.ts';
import type { PacketRun, State } from './state.ts';

/** News of the packet being built; news of an earlier run is dropped. */
export function packetNews(state: State, action: PacketAction): State {
  const { packet } = state;
  if (!packet || packet.id !== action.id) return state;
  return { ...state, packet: changed(packet, action) };
}

function changed(packet: PacketRun, action: PacketAction): PacketRun {
  switch (action.type) {
    case 'packet begun':
      return { ...packet, uncommitted: action.uncommitted };
    case 'packet step': {
      const { done, total, label } = action.progress;
      const steps = done < total ? [...packet.steps, label] : packet.steps;
      return { ...packet, done, total, steps };
    }
    case 'packet done':
      return { ...packet, phase: 'done', result: action.result };
    case 'packet stopped':
      return { ...packet, phase: 'stopped' };
    case 'packet failed':
      return { ...packet, phase: 'failed', problem: action.problem };
  }
}
