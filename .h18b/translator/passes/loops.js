/**
 * Strongly connected components of a region's graph: its loops, reducible or not (Tarjan 1972, with an explicit stack).
 * Returns for each block the number of its component, or -1 for a block that is in no loop.
 */
export function loopsOf(successors) {
    const n = successors.length;
    const order = new Array(n).fill(-1);
    const low = new Array(n).fill(0);
    const component = new Array(n).fill(-1);
    const done = new Array(n).fill(false);
    const path = [];
    let next = 0;
    let loops = 0;
    for (let root = 0; root < n; root++) {
        if (order[root] !== -1)
            continue;
        const work = [{ at: root, edge: 0 }];
        order[root] = low[root] = next++;
        path.push(root);
        while (work.length > 0) {
            const top = work[work.length - 1];
            const to = successors[top.at][top.edge++];
            if (to === undefined) {
                work.pop();
                const parent = work[work.length - 1];
                if (parent)
                    low[parent.at] = Math.min(low[parent.at], low[top.at]);
                if (low[top.at] !== order[top.at])
                    continue;
                const members = path.splice(path.indexOf(top.at));
                const isLoop = members.length > 1 || successors[top.at].includes(top.at);
                for (const b of members) {
                    done[b] = true;
                    if (isLoop)
                        component[b] = loops;
                }
                if (isLoop)
                    loops++;
            }
            else if (to >= 0 && order[to] === -1) {
                order[to] = low[to] = next++;
                path.push(to);
                work.push({ at: to, edge: 0 });
            }
            else if (to >= 0 && !done[to])
                low[top.at] = Math.min(low[top.at], order[to]);
        }
    }
    return component;
}
