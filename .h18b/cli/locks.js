let node_fs = require("node:fs");
const PREFIX = "ringless-image";
const RETRIES_MS = [
	20,
	50,
	100
];
function identity(file) {
	const stat = (0, node_fs.statSync)(file, {
		bigint: true,
		throwIfNoEntry: false
	});
	if (stat?.isBlockDevice()) return `b${stat.rdev}`;
	return stat?.isFile() ? `${stat.dev}-${stat.ino}` : null;
}
function take(name) {
	return new Promise((resolve) => {
		const server = (0, require("node:net").createServer)((socket) => socket.destroy());
		server.on("error", ({ code }) => resolve(code === "EADDRINUSE" ? null : void 0));
		server.listen(`\0${name}`, () => resolve(server));
		server.unref();
	});
}
function holders(key) {
	let text;
	try {
		text = (0, node_fs.readFileSync)("/proc/net/unix", "latin1");
	} catch {
		return [];
	}
	const pattern = new RegExp(`@${PREFIX}:${key}:([rw]):(\\d+)\\.\\d+`, "g");
	return [...text.matchAll(pattern)].map(([, kind = "", pid = ""]) => ({
		kind,
		pid
	}));
}
let taken = 0;
async function lockOnce(key, writes) {
	const own = [];
	const busy = (who) => {
		for (const server of own) server.close();
		return who;
	};
	if (writes) {
		const only = await take(`${PREFIX}:${key}:only`);
		if (only === void 0) return [];
		if (only === null) return busy(holders(key).find(({ kind }) => kind === "w")?.pid ?? "");
		own.push(only);
	}
	const named = await take(`${PREFIX}:${key}:${writes ? "w" : "r"}:${process.pid}.${taken++}`);
	if (named) own.push(named);
	const other = holders(key).find(({ kind }) => kind === (writes ? "r" : "w"));
	return other ? busy(other.pid) : own;
}
function inWords(pid) {
	if (pid === String(process.pid)) return "another disk of this machine";
	return pid === "" ? "another process" : `process ${pid}`;
}
async function lockFile(path, writes) {
	const key = process.platform === "linux" ? identity(path) : null;
	if (key === null) return { release: () => {} };
	let result = await lockOnce(key, writes);
	for (const ms of RETRIES_MS) {
		if (typeof result !== "string") break;
		await new Promise((resolve) => setTimeout(resolve, ms * (1 + Math.random())));
		result = await lockOnce(key, writes);
	}
	if (typeof result === "string") return { heldBy: inWords(result) };
	const servers = result;
	return { release: () => {
		for (const server of servers.splice(0)) server.close();
	} };
}
exports.lockFile = lockFile;
