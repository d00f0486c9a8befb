/** A console's output into an open descriptor. */
import { writeSync } from 'node:fs';
import { hostReason } from '../host/reason.js';
/**
 * Writes everything, also where the other end is slow. A reader that has gone away is no error; anything else is told
 * once, and what the guest prints after it is lost.
 */
export function descriptorSink(fd, tell) {
    let failed = false;
    return {
        write: (bytes) => {
            for (let done = 0; done < bytes.length && !failed;) {
                try {
                    done += writeSync(fd, bytes, done);
                }
                catch (error) {
                    const { code } = error;
                    if (code === 'EAGAIN')
                        continue;
                    failed = true;
                    if (code !== 'EPIPE')
                        tell(`what the guest prints is lost from here on: ${hostReason(error)}`);
                }
            }
        },
    };
}
