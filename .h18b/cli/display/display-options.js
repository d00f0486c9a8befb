/** `--display` and `--type`. */
import { parseTypedText, TypedTextError } from '../../devices/typist.js';
import { UserError } from '../../host/user-error.js';
import { ExitStatus } from '../exit-status.js';
/** Port 5900 and up. */
const MOST_DISPLAY = 59_635;
/** Throws a UserError. */
export function parseDisplay(text) {
    if (text === 'none' || text === 'terminal')
        return { kind: text };
    const web = /^web(?::(\d{1,5}))?$/.exec(text);
    if (web && Number(web[1] ?? 0) <= 65_535)
        return { kind: 'web', port: Number(web[1] ?? 0) };
    const vnc = /^vnc(?::(\d{1,5}))?$/.exec(text);
    if (vnc && Number(vnc[1] ?? 0) <= MOST_DISPLAY) {
        return { kind: 'vnc', number: vnc[1] === undefined ? null : Number(vnc[1]) };
    }
    throw new UserError(`--display ${text}: none, terminal, web, web:PORT, vnc or vnc:DISPLAY is expected`, ExitStatus.usage);
}
/** Throws a UserError. */
export function parseType(text) {
    try {
        return parseTypedText(text);
    }
    catch (error) {
        if (error instanceof TypedTextError)
            throw new UserError(`--type: ${error.message}`, ExitStatus.usage);
        throw error;
    }
}
