const require_ringless = require("./ringless.js");
let node_dgram = require("node:dgram");
let node_dns_promises = require("node:dns/promises");
const NO_EVENTS = {
	data: () => {},
	ended: () => {},
	closed: () => {}
};
var NodeStream = class {
	socket;
	events;
	#reason = null;
	constructor(socket, events) {
		this.socket = socket;
		this.events = events;
		socket.setNoDelay(true);
		socket.on("connect", () => this.events.connected?.());
		socket.on("data", (bytes) => this.events.data(bytes));
		socket.on("end", () => this.events.ended());
		socket.on("drain", () => this.events.drained?.());
		socket.on("error", (error) => {
			this.#reason = require_ringless.hostReason(error);
		});
		socket.on("close", () => this.events.closed(this.#reason));
	}
	get pendingBytes() {
		return this.socket.writableLength;
	}
	write(bytes) {
		if (!this.socket.destroyed) this.socket.write(bytes);
	}
	end() {
		this.socket.end();
	}
	destroy() {
		this.events = NO_EVENTS;
		this.socket.destroy();
	}
	pause() {
		this.socket.pause();
	}
	resume() {
		this.socket.resume();
	}
};
function connect(to, events) {
	const options = "path" in to ? { path: to.path } : {
		host: to.address,
		port: to.port
	};
	return new NodeStream((0, require("node:net").connect)({
		...options,
		allowHalfOpen: true
	}), events);
}
function listen(at, onStream) {
	return new Promise((resolve, reject) => {
		const server = (0, require("node:net").createServer)({ allowHalfOpen: true }, (socket) => onStream(new NodeStream(socket, NO_EVENTS)));
		server.on("error", reject);
		server.listen("path" in at ? { path: at.path } : {
			host: at.address,
			port: at.port
		}, () => {
			const address = server.address();
			resolve({
				port: address !== null && typeof address === "object" ? address.port : 0,
				close: () => void server.close()
			});
		});
		server.unref();
	});
}
function datagrams(to, events) {
	const socket = (0, node_dgram.createSocket)("udp4");
	let open = true;
	const close = () => {
		if (!open) return;
		open = false;
		socket.close();
		events.closed();
	};
	let waiting = [];
	socket.on("error", close);
	socket.on("message", (bytes) => events.data(bytes));
	socket.connect(to.port, to.address, () => {
		if (!open) return;
		for (const bytes of waiting ?? []) socket.send(bytes, () => {});
		waiting = null;
	});
	socket.unref();
	return {
		send: (bytes) => {
			if (!open) return;
			if (waiting === null) socket.send(bytes, () => {});
			else if (waiting.length < 64) waiting.push(bytes);
		},
		close
	};
}
const nodeSockets = {
	connect,
	listen,
	datagrams,
	lookup: async (name) => {
		try {
			return (await (0, node_dns_promises.lookup)(name, {
				all: true,
				family: 4
			})).map(({ address }) => address);
		} catch {
			return [];
		}
	}
};
exports.nodeSockets = nodeSockets;
