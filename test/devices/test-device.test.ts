import { describe, expect, it } from 'vitest';
import { TestDevice } from '../../src/devices/test-device.js';
import { copyState } from './support.js';

function device() {
  const levels = [false, false];
  const test = new TestDevice(levels.map((_, i) => ({ set: (asserted) => (levels[i] = asserted) })));
  return { test, levels };
}

describe('interrupt ports', () => {
  it('assert their lines while they hold another byte than 0', () => {
    const { test, levels } = device();
    test.interrupts.writePort(1, 1, 3);
    expect([levels, test.interrupts.readPort(1, 1)]).toEqual([[false, true], 1]);
    test.interrupts.writePort(1, 1, 0);
    expect(levels).toEqual([false, false]);
  });

  it('are part of the state, and released by a reset', () => {
    const { test, levels } = device();
    test.interrupts.writePort(0, 1, 1);
    const other = device();
    other.test.restore(copyState(test.state()));
    expect(other.levels).toEqual([true, false]);
    test.reset();
    expect(levels).toEqual([false, false]);
  });
});
