/** The display that `--display` asks for. */
/** Opens it, and tells the user where. `quit` ends the machine. What is returned closes it. Throws a UserError. */
export async function openDisplay(options, machine, quit) {
    if (options.kind === 'none')
        return () => { };
    if (options.kind === 'terminal') {
        const { openTerminalDisplay } = await import('./terminal/terminal.js');
        return openTerminalDisplay(machine, { quit });
    }
    if (options.kind === 'vnc') {
        const { openVncDisplay } = await import('./vnc.js');
        const { port, password, close } = await openVncDisplay(machine, options.number);
        process.stderr.write(`ringless: the machine's screen is at vnc://127.0.0.1:${port}, password ${password}\n`);
        return close;
    }
    const { openWebDisplay } = await import('./web.js');
    const display = await openWebDisplay(machine, options.port);
    process.stderr.write(`ringless: the machine's screen is at ${display.address}\n`);
    return () => display.close();
}
