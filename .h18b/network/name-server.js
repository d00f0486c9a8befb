import { DnsStatus, dnsAnswer, readQuestion, TYPE_A } from './dns.js';
import { ipv4 } from './ipv4-address.js';
/** Questions under way, at most: others are dropped, as a network may. */
const MAX_LOOKUPS = 32;
/** What answers a guest's questions for names: those that its rules allow, as the host resolves them. */
export class NameServer {
    sockets;
    allow;
    #lookups = 0;
    constructor(sockets, allow) {
        this.sockets = sockets;
        this.allow = allow;
    }
    /** Whether an answer is still to come. */
    get isBusy() {
        return this.#lookups > 0;
    }
    /** Calls `reply` with the answer, now or later; never for what is no question. */
    ask(message, reply) {
        const question = readQuestion(message);
        if (question === null)
            return;
        const { name } = question;
        // RFC 6761, 6.3: no server is asked for it.
        const isLocal = name === 'localhost';
        if (!isLocal && !this.allow.allowsName(name))
            reply(dnsAnswer(question, DnsStatus.Refused, []));
        // Other kinds of record are there, for all that the guest can tell, but empty.
        else if (question.type !== TYPE_A)
            reply(dnsAnswer(question, DnsStatus.Good, []));
        else if (isLocal)
            reply(dnsAnswer(question, DnsStatus.Good, [ipv4(127, 0, 0, 1)]));
        else if (this.#lookups < MAX_LOOKUPS) {
            this.#lookups++;
            void this.sockets.lookup(name).then((texts) => {
                this.#lookups--;
                const addresses = this.allow.resolved(name, texts);
                reply(dnsAnswer(question, texts.length === 0 ? DnsStatus.NoSuchName : DnsStatus.Good, addresses));
            });
        }
    }
}
