import { writeFileSync } from 'node:fs';
/** How deep a return may go at once (longjmp, exceptions). */
const UNWIND = 1000;
/**
 * Who calls whom, and how many instructions are executed where: folded stacks (`a;b;c 42`) for flame graphs, in
 * `out=FILE` (stacks.folded).
 */
const callGraph = (vm, { out = 'stacks.folded' }) => {
    const make = (name, parent, returns = 0n) => {
        return { name, parent, children: new Map(), executed: 0, returns };
    };
    const root = make('', null);
    /** By task: the function that runs there. */
    const tasks = new Map();
    let task = 0;
    let current = root;
    /** By site: what the block is. */
    const blocks = [];
    let before = null;
    const enter = (name, returns) => {
        let child = current.children.get(name);
        if (!child) {
            child = make(name, current);
            current.children.set(name, child);
        }
        child.returns = returns;
        current = child;
    };
    const leave = (to) => {
        let from = current;
        for (let n = 0; from?.parent && n < UNWIND; n++, from = from.parent) {
            if (from.returns !== to)
                continue;
            current = from.parent;
            return;
        }
    };
    return {
        block: (block) => {
            const last = block.instructions.at(-1);
            const isCall = last.flow === 'call' || (last.flow === 'indirect' && last.mnemonic === 'call');
            blocks[block.trace()] = {
                address: block.address,
                size: block.instructions.length,
                function: block.symbol?.name ?? `0x${block.address.toString(16)}`,
                end: block.address + BigInt(block.bytes.length),
                flow: isCall ? 'call' : last.flow,
            };
        },
        trace: ({ entries, words }) => {
            for (let n = 0; n < entries; n++) {
                const block = blocks[words[4 * n + 2]];
                if (before === null)
                    enter(block.function, 0n);
                else if (before.flow === 'call')
                    enter(block.function, before.end);
                else if (before.flow === 'ret')
                    leave(block.address);
                current.executed += block.size;
                before = block;
            }
        },
        taskSwitch: ({ tid }) => {
            tasks.set(task, current);
            task = tid;
            current = tasks.get(tid) ?? root;
            before = null;
        },
        end: () => {
            const lines = [];
            const walk = (node, path) => {
                if (node.executed > 0)
                    lines.push(`${path} ${node.executed}`);
                for (const child of node.children.values())
                    walk(child, path === '' ? child.name : `${path};${child.name}`);
            };
            walk(root, '');
            writeFileSync(out, `${lines.join('\n')}\n`);
            vm.print(`${lines.length} stacks in ${out}`);
        },
    };
};
export default callGraph;
