import { ControlError } from './arguments.js';
import { sendEvents, sendKey } from './input.js';
/** A command without arguments. */
const plain = (run) => (controlled, args) => {
    args.end();
    return run(controlled);
};
/** One that does something and has no result. */
const action = (run) => plain((controlled) => {
    run(controlled);
    return {};
});
const versionOf = (text) => {
    const [major = 0, minor = 0, micro = 0] = text.split('.').map(Number);
    return { major, minor, micro };
};
/** As `query-version` and the greeting say it: QEMU's place in it holds our own version. */
export const versionInfo = (version) => ({ qemu: versionOf(version), package: `ringless ${version}` });
const blockInfo = (drive) => ({
    device: drive.name,
    qdev: drive.name,
    type: 'unknown',
    locked: false,
    removable: drive.removable,
    inserted: {
        file: drive.file,
        drv: drive.format,
        ro: drive.readOnly,
        image: { filename: drive.file, format: drive.format, 'virtual-size': drive.sizeBytes },
    },
});
function screendump(controlled, args) {
    const file = args.string('filename');
    args.optionalString('device');
    args.optionalInteger('head');
    const format = args.choice('format', ['ppm', 'png'], 'ppm');
    args.end();
    oneLine(() => controlled.screendump(file, format));
    return {};
}
/** What the host cannot do is the command's error. */
function oneLine(body) {
    try {
        body();
    }
    catch (error) {
        throw new ControlError(error instanceof Error ? error.message : String(error));
    }
}
export const COMMANDS = {
    'query-status': plain(({ vm }) => ({ running: vm.state === 'running', status: vm.state })),
    stop: action(({ vm }) => vm.state === 'running' && vm.pause()),
    cont: action(({ vm }) => vm.resume()),
    system_reset: action(({ vm }) => vm.reset()),
    system_powerdown: action(({ vm }) => vm.pressPowerButton()),
    'inject-nmi': action(({ vm }) => vm.sendNmi()),
    quit: action((controlled) => controlled.quit()),
    screendump,
    'x-save-snapshot': (controlled, args) => {
        const file = args.string('filename');
        args.end();
        oneLine(() => controlled.saveSnapshot(file));
        return {};
    },
    'send-key': ({ vm }, args) => {
        sendKey(vm, args);
        return {};
    },
    'input-send-event': ({ vm }, args) => {
        sendEvents(vm, args);
        return {};
    },
    'query-block': plain(({ drives }) => drives.map(blockInfo)),
    'query-version': plain(({ version }) => versionInfo(version)),
    'query-commands': plain(() => [...Object.keys(COMMANDS), 'qmp_capabilities'].sort().map((name) => ({ name }))),
    'query-cpus-fast': plain(({ vm, processId }) => [
        {
            'cpu-index': 0,
            'thread-id': processId,
            'qom-path': '/machine/cpu[0]',
            props: { 'socket-id': 0, 'core-id': 0, 'thread-id': 0 },
            target: vm.processor.cpu.model?.has('lm') === false ? 'i386' : 'x86_64',
        },
    ]),
};
