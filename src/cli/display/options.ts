/** `--display` and `--type`. */
import { parseTypedText, TypedTextError } from '../../devices/typist.js';
import { UserError } from '../../linux/user-error.js';
import { ExitStatus } from '../exit-status.js';

export type DisplayOptions = { readonly kind: 'none' } | { readonly kind: 'web'; readonly port: number };

/** Throws a UserError. */
export function parseDisplay(text: string): DisplayOptions {
  if (text === 'none') return { kind: 'none' };
  const [, port] = /^web(?::(\d{1,5}))?$/.exec(text) ?? [null];
  if (port !== null && Number(port ?? 0) <= 65_535) return { kind: 'web', port: Number(port ?? 0) };
  throw new UserError(`--display ${text}: none, web or web:PORT is expected`, ExitStatus.usage);
}

/** Throws a UserError. */
export function parseType(text: string): ReturnType<typeof parseTypedText> {
  try {
    return parseTypedText(text);
  } catch (error) {
    if (error instanceof TypedTextError) throw new UserError(`--type: ${error.message}`, ExitStatus.usage);
    throw error;
  }
}
