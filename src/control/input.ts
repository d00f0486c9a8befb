/** Keys and pointers by QMP: qapi/ui.json, InputEvent and KeyValue. */
import { KEYS, type Key, keyNamed, scancodes } from '../devices/keys.js';
import { TABLET_MAX } from '../devices/virtio/virtio-tablet.js';
import type { VirtualMachine } from '../system/virtual-machine.js';
import { type Arguments, ControlError } from './arguments.js';

/** How long send-key holds its keys, ms. */
const HOLD_MS = 100;
const LONGEST_HOLD_MS = 60_000;
/** Names of keys that QEMU has as well. */
const OTHER_NAMES: Readonly<Record<string, string>> = { shift_l: 'shift', ctrl_l: 'ctrl', alt_l: 'alt' };

const BUTTONS: Readonly<Record<string, number>> = { left: 1, right: 2, middle: 4 };
const WHEEL: Readonly<Record<string, number>> = { 'wheel-up': -1, 'wheel-down': 1 };
/** The most that a mouse moves at once. */
const FARTHEST = 4096;

/** The buttons that are held on each machine's pointer, and where a tablet's was last. */
const held = new WeakMap<VirtualMachine, { readonly buttons: number; readonly x: number; readonly y: number }>();

/** A KeyValue. */
function keyOf(value: Arguments): Key {
  const type = value.choice('type', ['qcode', 'number']);
  if (type === 'number') {
    const number = value.integer('data');
    value.end();
    const make = number > 0xff ? 0xe000 | (number & 0x7f) : number & 0x80 ? 0xe000 | (number & 0x7f) : number;
    const key = KEYS.find((one) => one.make === make);
    if (!key) throw new ControlError(`Invalid key number ${number}`);
    return key;
  }
  const name = value.string('data');
  value.end();
  const key = keyNamed(name) ?? keyNamed(OTHER_NAMES[name] ?? '');
  if (!key) throw new ControlError(`Parameter 'data' does not accept value '${name}'`);
  return key;
}

/** send-key: presses keys at once, and lets them go. */
export function sendKey(vm: VirtualMachine, args: Arguments): void {
  const keys = args.objects('keys').map(keyOf);
  const hold = args.optionalInteger('hold-time') ?? HOLD_MS;
  args.end();
  if (hold < 0 || hold > LONGEST_HOLD_MS) throw new ControlError("Parameter 'hold-time' is out of range");
  for (const key of keys) vm.inputs.key(scancodes(key, true));
  setTimeout(() => {
    for (const key of keys.reverse()) vm.inputs.key(scancodes(key, false));
  }, hold);
}

/** input-send-event: all events, or, where one is wrong, none. */
export function sendEvents(vm: VirtualMachine, args: Arguments): void {
  args.optionalString('device');
  args.optionalInteger('head');
  const actions = args.objects('events').map((event) => eventAction(event));
  args.end();
  const before = held.get(vm) ?? { buttons: 0, x: 0, y: 0 };
  const pointer: Pointer = { ...before, dx: 0, dy: 0, wheel: 0, moved: false };
  for (const act of actions) act(vm, pointer);
  const { dx, dy, x, y, buttons, wheel } = pointer;
  held.set(vm, { buttons, x, y });
  const { inputs } = vm;
  const isMovement = dx !== 0 || dy !== 0;
  // Who has a tablet hears of its buttons there.
  if (inputs.takesPlaces && !isMovement) inputs.point(x, y, buttons, wheel);
  else if (pointer.moved) inputs.pointer(dx, dy, buttons, wheel);
}

interface Pointer {
  dx: number;
  dy: number;
  x: number;
  y: number;
  wheel: number;
  buttons: number;
  moved: boolean;
}

function eventAction(event: Arguments): (vm: VirtualMachine, pointer: Pointer) => void {
  const type = event.choice('type', ['key', 'btn', 'rel', 'abs']);
  const data = event.object('data');
  event.end();
  switch (type) {
    case 'key': {
      const down = data.boolean('down');
      const key = keyOf(data.object('key'));
      data.end();
      return (vm) => vm.inputs.key(scancodes(key, down));
    }
    case 'btn': {
      const down = data.boolean('down');
      const button = data.choice('button', [...Object.keys(BUTTONS), ...Object.keys(WHEEL)]);
      data.end();
      return (_, pointer) => {
        const bit = BUTTONS[button] ?? 0;
        pointer.buttons = down ? pointer.buttons | bit : pointer.buttons & ~bit;
        if (down) pointer.wheel += WHEEL[button] ?? 0;
        pointer.moved = true;
      };
    }
    case 'abs': {
      const axis = data.choice('axis', ['x', 'y']);
      const value = Math.max(0, Math.min(TABLET_MAX, data.integer('value')));
      data.end();
      return (_, pointer) => {
        pointer[axis] = value;
      };
    }
    case 'rel': {
      const axis = data.choice('axis', ['x', 'y']);
      const value = Math.max(-FARTHEST, Math.min(FARTHEST, data.integer('value')));
      data.end();
      return (_, pointer) => {
        // Screens count downwards, mice upwards.
        if (axis === 'x') pointer.dx += value;
        else pointer.dy -= value;
        pointer.moved = true;
      };
    }
  }
}
