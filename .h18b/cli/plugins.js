/** `--plugin FILE[,key=value]`: from the command line to what `Process` and `VirtualMachine` take. */
import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UserError } from '../host/user-error.js';
/** A module's file; a bare word is a plug-in that ships with Ringless. */
function fileOf(name) {
    if (!/[/\\.]/.test(name)) {
        const shipped = fileURLToPath(new URL(`../plugins/${name}.js`, import.meta.url));
        if (existsSync(shipped))
            return shipped;
        throw new UserError(`--plugin ${name}: there is no such plug-in; a file needs a path, like ./${name}.mjs`, 127);
    }
    const file = isAbsolute(name) ? name : resolve(name);
    if (!existsSync(file))
        throw new UserError(`--plugin ${name}: no such file`, 127);
    return file;
}
export async function loadPlugins(words) {
    const plugins = [];
    for (const word of words) {
        const [name = '', ...settings] = word.split(',');
        const options = {};
        for (const setting of settings) {
            const at = setting.indexOf('=');
            options[at < 0 ? setting : setting.slice(0, at)] = at < 0 ? '' : setting.slice(at + 1);
        }
        const file = fileOf(name);
        const module = await imported(name, file);
        if (typeof module.default !== 'function')
            throw new UserError(`--plugin ${name}: its default export is not a function`, 126);
        plugins.push({ name: nameOf(file), main: module.default, options });
    }
    return plugins;
}
const nameOf = (file) => file.replace(/^.*[/\\]/, '').replace(/\.[cm]?js$/, '');
async function imported(name, file) {
    try {
        return (await import(pathToFileURL(file).href));
    }
    catch (e) {
        const reason = e instanceof Error ? e.message.split('\n', 1)[0] : String(e);
        throw new UserError(`--plugin ${name}: ${reason}`, 126);
    }
}
