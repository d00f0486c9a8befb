const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
node_fs = require_rolldown_runtime.__toESM(node_fs, 1);
let node_module = require("node:module");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_url = require("node:url");
let __iced_js = require("./iced.js");
__iced_js = require_rolldown_runtime.__toESM(__iced_js, 1);
var HostFileError = class extends Error {};
let host;
function bindHost(to) {
	host = to;
}
const REASONS = {
	ENOENT: "no such file",
	ENOTDIR: "no such file",
	EACCES: "permission denied",
	EPERM: "permission denied",
	EISDIR: "it is a folder",
	EROFS: "the file system is read-only",
	ENOSPC: "no space left on the device",
	EDQUOT: "no space left on the device",
	ENXIO: "there is nothing behind it: a socket, or a device that is not there",
	ENODEV: "there is no such device",
	ENOTBLK: "there is no such device",
	ENOMEDIUM: "there is no medium in the drive",
	ELOOP: "too many symbolic links",
	ENAMETOOLONG: "the name is too long",
	ETXTBSY: "it is a program that runs",
	EBUSY: "it is in use",
	EMFILE: "too many open files",
	ENFILE: "too many open files",
	EFBIG: "it is too large",
	EIO: "the device reports an error",
	EPIPE: "nobody reads it any more",
	ERR_INVALID_ARG_VALUE: "the name holds a zero byte",
	ERR_INVALID_ARG_TYPE: "the name holds a zero byte"
};
function hostReason(error) {
	if (error instanceof HostFileError) return error.message;
	const { code } = error;
	return code !== void 0 && REASONS[code] || (code ?? String(error));
}
function isMissing(error) {
	const { code } = error;
	return code === "ENOENT" || code === "ENOTDIR";
}
function kindOfFile(stat) {
	if (stat.isDirectory()) return "a folder";
	if (stat.isFIFO()) return "a pipe";
	if (stat.isSocket()) return "a socket";
	if (stat.isCharacterDevice()) return "a character device";
	return stat.isBlockDevice() ? "a block device" : "no regular file";
}
const NOTED_EVERY = 36e5;
const UNFINISHED = ".new";
const UNFINISHED_FOR = 6e5;
const OTHERS_WRITE = 18;
let written$1 = 0;
function check(stat) {
	const uid = process.geteuid?.();
	if (uid !== void 0 && stat.uid !== uid) throw new HostFileError("it belongs to another user");
	if ((stat.mode & OTHERS_WRITE) !== 0) throw new HostFileError("other users may write to it");
}
var NodeCacheFile = class {
	fd;
	path;
	stat;
	constructor(fd, path, stat) {
		this.fd = fd;
		this.path = path;
		this.stat = stat;
	}
	get sizeBytes() {
		return this.stat.size;
	}
	isReplaced() {
		const now = node_fs.statSync(this.path, { throwIfNoEntry: false });
		return now !== void 0 && (now.ino !== this.stat.ino || now.dev !== this.stat.dev);
	}
	read(offset, bytes) {
		const into = new Uint8Array(bytes);
		try {
			for (let at = 0; at < bytes;) {
				const got = node_fs.readSync(this.fd, into, at, bytes - at, offset + at);
				if (got === 0) return null;
				at += got;
			}
		} catch {
			return null;
		}
		return into;
	}
	close() {
		node_fs.closeSync(this.fd);
	}
};
var NodeCacheFolder = class {
	path;
	constructor(path) {
		this.path = path;
	}
	open(name) {
		const path = (0, node_path.join)(this.path, name);
		let fd;
		try {
			fd = node_fs.openSync(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK);
		} catch {
			return null;
		}
		try {
			const stat = node_fs.fstatSync(fd);
			if (!stat.isFile()) throw new HostFileError(`it is ${kindOfFile(stat)}`);
			check(stat);
			if (Date.now() - stat.mtimeMs > NOTED_EVERY) node_fs.futimesSync(fd, new Date(), new Date());
			return new NodeCacheFile(fd, path, stat);
		} catch {
			node_fs.closeSync(fd);
			return null;
		}
	}
	put(name, parts) {
		const path = (0, node_path.join)(this.path, name);
		const unfinished = `${path}.${process.pid}.${written$1++}${UNFINISHED}`;
		const { O_WRONLY, O_CREAT, O_EXCL } = node_fs.constants;
		const fd = node_fs.openSync(unfinished, O_WRONLY | O_CREAT | O_EXCL, 384);
		try {
			try {
				for (const part of parts) for (let at = 0; at < part.length;) at += node_fs.writeSync(fd, part, at, part.length - at);
			} finally {
				node_fs.closeSync(fd);
			}
			node_fs.renameSync(unfinished, path);
		} catch (error) {
			node_fs.rmSync(unfinished, { force: true });
			throw error;
		}
	}
	list() {
		return this.all().filter(({ name }) => !name.endsWith(UNFINISHED));
	}
	all() {
		const found = [];
		for (const name of node_fs.readdirSync(this.path)) {
			const stat = node_fs.lstatSync((0, node_path.join)(this.path, name), { throwIfNoEntry: false });
			if (stat?.isFile()) found.push({
				name,
				sizeBytes: stat.size,
				usedMs: stat.mtimeMs
			});
		}
		return found;
	}
	remove(name) {
		node_fs.rmSync((0, node_path.join)(this.path, name), { force: true });
	}
	shrink(bytes) {
		const byAge = this.all().sort((a, b) => a.usedMs - b.usedMs);
		let total = byAge.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
		for (const { name, sizeBytes, usedMs } of byAge) {
			if (!(name.endsWith(UNFINISHED) && Date.now() - usedMs > UNFINISHED_FOR) && total <= bytes) continue;
			this.remove(name);
			total -= sizeBytes;
		}
	}
};
function openCacheFolder(path) {
	const stat = node_fs.lstatSync(path, { throwIfNoEntry: false });
	if (stat === void 0) {
		node_fs.mkdirSync((0, node_path.dirname)(path), { recursive: true });
		try {
			node_fs.mkdirSync(path, { mode: 448 });
		} catch (error) {
			if (error.code !== "EEXIST") throw error;
		}
		return openCacheFolder(path);
	}
	if (stat.isSymbolicLink()) throw new HostFileError("it is a symbolic link");
	if (!stat.isDirectory()) throw new HostFileError("it is no folder");
	check(stat);
	return new NodeCacheFolder(path);
}
var NodeFile = class {
	fd;
	sizeBytes;
	constructor(fd, sizeBytes) {
		this.fd = fd;
		this.sizeBytes = sizeBytes;
	}
	read(offset, into) {
		return node_fs.readSync(this.fd, into, 0, into.length, offset);
	}
	write(offset, bytes) {
		return node_fs.writeSync(this.fd, bytes, 0, bytes.length, offset);
	}
	truncate(sizeBytes) {
		node_fs.ftruncateSync(this.fd, sizeBytes);
	}
	sync() {
		node_fs.fdatasyncSync(this.fd);
	}
	close() {
		node_fs.closeSync(this.fd);
	}
};
function openFile$1(path, readOnly) {
	const fd = node_fs.openSync(path, (readOnly ? node_fs.constants.O_RDONLY : node_fs.constants.O_RDWR) | node_fs.constants.O_NONBLOCK);
	try {
		const stat = node_fs.fstatSync(fd);
		if (stat.isFile()) return new NodeFile(fd, stat.size);
		if (stat.isBlockDevice()) return new NodeFile(fd, deviceSize(fd));
		const hint = stat.isDirectory() ? "" : "; an image is a regular file or a block device";
		throw new HostFileError(`it is ${kindOfFile(stat)}${hint}`);
	} catch (e) {
		node_fs.closeSync(fd);
		throw e;
	}
}
function deviceSize(fd) {
	const byte = new Uint8Array(1);
	let low = 0;
	let high = 2 ** 52;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		let n = 0;
		try {
			n = node_fs.readSync(fd, byte, 0, 1, middle);
		} catch {}
		if (n === 1) low = middle + 1;
		else high = middle;
	}
	return low;
}
function temporaryFile() {
	const folder = node_fs.mkdtempSync((0, node_path.join)((0, require("node:os").tmpdir)(), "ringless-"));
	const file = (0, node_path.join)(folder, "snapshot");
	try {
		const fd = node_fs.openSync(file, node_fs.constants.O_RDWR | node_fs.constants.O_CREAT | node_fs.constants.O_EXCL, 384);
		node_fs.unlinkSync(file);
		return new NodeFile(fd, 0);
	} catch (e) {
		throw new HostFileError(`in ${folder}: ${hostReason(e)}`);
	} finally {
		node_fs.rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
var FileError = class extends Error {
	errno;
	constructor(errno) {
		super(`errno ${errno}`);
		this.errno = errno;
	}
};
var FolderError = class extends Error {};
function errnoOf(e) {
	if (e instanceof FileError) return e.errno;
	const { errno } = e;
	if (typeof errno === "number" && errno < 0 && errno > -4096) return -errno;
	throw e;
}
function checkName(name) {
	if (name === "" || name === "." || name === ".." || /[/\0]/.test(name)) throw new FileError(22);
}
const O_PATH$1 = 2097152;
const { O_RDONLY: O_RDONLY$1, O_ACCMODE: O_ACCMODE$1, O_CREAT: O_CREAT$1, O_EXCL: O_EXCL$1, O_TRUNC: O_TRUNC$1, O_NOFOLLOW: O_NOFOLLOW$1, O_DIRECTORY: O_DIRECTORY$1, O_NONBLOCK: O_NONBLOCK$1, O_DSYNC: O_DSYNC$1, O_SYNC } = {
	O_ACCMODE: 3,
	...node_fs.constants
};
const bytesOf = (path) => Buffer.from(path, "latin1");
var OpenedFile = class {
	fd;
	constructor(fd) {
		this.fd = fd;
	}
	stat() {
		return node_fs.fstatSync(this.fd, { bigint: true });
	}
	read(offset, into) {
		return node_fs.readSync(this.fd, into, 0, into.length, offset);
	}
	write(offset, bytes) {
		return node_fs.writeSync(this.fd, bytes, 0, bytes.length, offset);
	}
	sync() {
		node_fs.fsyncSync(this.fd);
	}
	close() {
		node_fs.closeSync(this.fd);
	}
};
var NodeFolder = class {
	path;
	writable;
	#root;
	constructor(path, writable) {
		this.path = path;
		this.writable = writable;
		if (process.platform !== "linux") throw new FolderError("sharing a folder needs a Linux host");
		try {
			this.#root = node_fs.openSync(path, O_PATH$1 | O_DIRECTORY$1);
		} catch (e) {
			const code = e.code;
			throw new FolderError(`cannot share ${path}: ${code === "ENOENT" ? "no such folder" : code === "ENOTDIR" ? "it is not a folder" : code}`);
		}
	}
	close() {
		node_fs.closeSync(this.#root);
	}
	at(place, act) {
		let fd = this.#root;
		try {
			for (let i = 0; i < place.length; i++) {
				const flags = O_PATH$1 | O_NOFOLLOW$1 | (i < place.length - 1 ? O_DIRECTORY$1 : 0);
				const next = node_fs.openSync(bytesOf(`/proc/self/fd/${fd}/${place[i]}`), flags);
				if (fd !== this.#root) node_fs.closeSync(fd);
				fd = next;
			}
			return act(fd);
		} finally {
			if (fd !== this.#root) node_fs.closeSync(fd);
		}
	}
	#inFolder(place, act) {
		const name = place.at(-1);
		if (name === void 0) throw new FileError(22);
		return this.at(place.slice(0, -1), (fd) => {
			if (!node_fs.fstatSync(fd).isDirectory()) throw new FileError(13);
			return act(bytesOf(`/proc/self/fd/${fd}/${name}`));
		});
	}
	#change() {
		if (!this.writable) throw new FileError(30);
	}
	stat(place) {
		return this.at(place, (fd) => node_fs.fstatSync(fd, { bigint: true }));
	}
	statfs(place) {
		return this.at(place, (fd) => node_fs.statfsSync(`/proc/self/fd/${fd}`, { bigint: true }));
	}
	readlink(place) {
		return this.#inFolder(place, (path) => node_fs.readlinkSync(path, "latin1"));
	}
	list(place) {
		return this.at(place, (fd) => {
			const folder = `/proc/self/fd/${fd}`;
			const out = [];
			for (const name of node_fs.readdirSync(folder, "latin1")) {
				const stat = node_fs.lstatSync(bytesOf(`${folder}/${name}`), {
					bigint: true,
					throwIfNoEntry: false
				});
				if (stat !== void 0) out.push({
					name,
					stat
				});
			}
			return out;
		});
	}
	open(place, flags) {
		return new OpenedFile(this.#open(place, flags));
	}
	#open(place, flags) {
		if ((flags & O_ACCMODE$1) !== O_RDONLY$1 || (flags & O_TRUNC$1) !== 0) this.#change();
		return this.at(place, (fd) => {
			const stat = node_fs.fstatSync(fd);
			if (stat.isDirectory()) throw new FileError(21);
			if (!stat.isFile()) throw new FileError(13);
			const passed = flags & (O_ACCMODE$1 | O_TRUNC$1 | O_DSYNC$1 | O_SYNC);
			return node_fs.openSync(`/proc/self/fd/${fd}`, passed | O_NONBLOCK$1);
		});
	}
	create(place, flags, mode) {
		this.#change();
		const passed = flags & (O_ACCMODE$1 | O_TRUNC$1 | O_DSYNC$1 | O_SYNC);
		return this.#inFolder(place, (path) => {
			const there = node_fs.lstatSync(path, { throwIfNoEntry: false });
			if (there !== void 0 && ((flags & O_EXCL$1) !== 0 || !there.isFile())) throw new FileError(17);
			const fresh = there === void 0 ? O_EXCL$1 : 0;
			return new OpenedFile(node_fs.openSync(path, passed | O_CREAT$1 | fresh | O_NOFOLLOW$1 | O_NONBLOCK$1, mode & 4095));
		});
	}
	mkdir(place, mode) {
		this.#change();
		this.#inFolder(place, (path) => node_fs.mkdirSync(path, { mode: mode & 4095 }));
	}
	symlink(place, target) {
		this.#change();
		if (target === "" || target.includes("\0")) throw new FileError(22);
		this.#inFolder(place, (path) => node_fs.symlinkSync(bytesOf(target), path));
	}
	link(from, to) {
		this.#change();
		this.#inFolder(from, (a) => this.#inFolder(to, (b) => node_fs.linkSync(a, b)));
	}
	rename(from, to) {
		this.#change();
		this.#inFolder(from, (a) => this.#inFolder(to, (b) => node_fs.renameSync(a, b)));
	}
	remove(place, folder) {
		this.#change();
		this.#inFolder(place, (path) => folder ? node_fs.rmdirSync(path) : node_fs.unlinkSync(path));
	}
	chmod(place, mode) {
		this.#change();
		this.at(place, (fd) => {
			if (node_fs.fstatSync(fd).isSymbolicLink()) throw new FileError(95);
			node_fs.chmodSync(`/proc/self/fd/${fd}`, mode & 4095);
		});
	}
	chown(place, uid, gid) {
		this.#change();
		this.at(place, (fd) => {
			const stat = node_fs.fstatSync(fd);
			if (stat.isSymbolicLink()) return;
			try {
				node_fs.chownSync(`/proc/self/fd/${fd}`, uid ?? stat.uid, gid ?? stat.gid);
			} catch (e) {
				if (errnoOf(e) !== 1) throw e;
			}
		});
	}
	truncate(place, size) {
		if (!Number.isSafeInteger(size)) throw new FileError(22);
		const fd = this.#open(place, node_fs.constants.O_WRONLY);
		try {
			node_fs.ftruncateSync(fd, size);
		} finally {
			node_fs.closeSync(fd);
		}
	}
	utimes(place, atime, mtime) {
		this.#change();
		this.at(place, (fd) => {
			const stat = node_fs.fstatSync(fd);
			if (stat.isSymbolicLink()) return;
			node_fs.utimesSync(`/proc/self/fd/${fd}`, atime ?? stat.atimeMs / 1e3, mtime ?? stat.mtimeMs / 1e3);
		});
	}
};
function withNatives(call) {
	(0, require("node:v8").setFlagsFromString)("--allow-natives-syntax");
	try {
		return call();
	} finally {
		(0, require("node:v8").setFlagsFromString)("--no-allow-natives-syntax");
	}
}
function findNatives() {
	const native = (name, parameters) => new Function(parameters, `return %${name}(${parameters})`);
	try {
		return withNatives(() => ({
			serialize: native("SerializeWasmModule", "module"),
			deserialize: native("DeserializeWasmModule", "code, wasm"),
			isOptimized: native("IsTurboFanFunction", "code")
		}));
	} catch {
		return null;
	}
}
function machineCode(sameFlags) {
	const natives = findNatives();
	if (natives === null) return null;
	const call = (native) => sameFlags(() => withNatives(native));
	return {
		optimized: (functions) => call(() => functions.map((f) => natives.isOptimized(f) === true)),
		serialize: (module) => call(() => new Uint8Array(natives.serialize(module))),
		deserialize(code, wasm) {
			const module = call(() => natives.deserialize(code.slice().buffer, wasm));
			return module instanceof WebAssembly.Module ? module : null;
		}
	};
}
const load$2 = (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href);
const workers = () => load$2("node:worker_threads");
var NodeThread = class {
	worker;
	ended;
	reason;
	constructor(worker, ended) {
		this.worker = worker;
		this.ended = ended;
		worker.on("error", (e) => {
			this.reason = e.message;
		});
		worker.on("exit", () => void Atomics.store(ended, 0, 1));
		worker.unref();
	}
	get alive() {
		return Atomics.load(this.ended, 0) === 0;
	}
	post(message, ends) {
		this.worker.postMessage(message, ends);
	}
	stop() {
		Atomics.store(this.ended, 0, 1);
		this.worker.terminate();
	}
};
function startThread(main, module) {
	const ended = new Int32Array(new SharedArrayBuffer(4));
	const workerData = {
		module,
		ended
	};
	return new NodeThread(new (workers()).Worker(main, { workerData }), ended);
}
function channel() {
	const { port1, port2 } = new (workers()).MessageChannel();
	port1.unref();
	return {
		mailbox: mailboxOf(port1),
		end: port2
	};
}
function mailboxOf(port) {
	const { receiveMessageOnPort } = workers();
	return {
		post: (message) => port.postMessage(message),
		take: () => receiveMessageOnPort(port),
		onMessage: (handler) => void port.on("message", handler),
		close: () => port.close()
	};
}
const load$1 = (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href);
const once = (make) => {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
};
const late = (name) => once(() => load$1(name));
const crypto = late("node:crypto");
const v8 = late("node:v8");
const zlib = late("node:zlib");
function builtPath(name) {
	for (const base of ["../", "../../dist/"]) {
		const path = (0, node_url.fileURLToPath)(new URL(base + name, require("url").pathToFileURL(__filename).href));
		if ((0, node_fs.existsSync)(path)) return path;
	}
	throw new Error(`${name} is missing: run "npm run build" first`);
}
const FEATURES$1 = {
	"branch-hints": {
		flag: "--experimental-wasm-branch-hinting",
		since: [14, 0]
	},
	"relaxed-simd": {
		flag: "--experimental-wasm-relaxed-simd",
		since: [11, 4]
	}
};
function enable(feature) {
	const [major = 0, minor = 0] = process.versions.v8.split(".").map(Number);
	const { flag, since } = FEATURES$1[feature];
	if (major < since[0] || major === since[0] && minor < since[1]) v8().setFlagsFromString(flag);
}
const USUAL_BUDGET = 67584;
const STARTING_BUDGET = 1e6;
let isBudgetUsual = true;
function optimizeScripts(asUsual) {
	if (asUsual === isBudgetUsual || !process.versions.v8.startsWith("11.")) return;
	isBudgetUsual = asUsual;
	v8().setFlagsFromString(`--interrupt-budget=${asUsual ? USUAL_BUDGET : STARTING_BUDGET}`);
}
function sameFlags(call) {
	const before = isBudgetUsual;
	optimizeScripts(true);
	for (const feature of ["branch-hints", "relaxed-simd"]) enable(feature);
	try {
		return call();
	} finally {
		optimizeScripts(before);
	}
}
const keptCode = once(() => machineCode(sameFlags));
function usualCache() {
	const { XDG_CACHE_HOME, HOME } = process.env;
	if (XDG_CACHE_HOME !== void 0 && (0, node_path.isAbsolute)(XDG_CACHE_HOME)) return (0, node_path.join)(XDG_CACHE_HOME, "ringless", "translations");
	return HOME !== void 0 && (0, node_path.isAbsolute)(HOME) ? (0, node_path.join)(HOME, ".cache", "ringless", "translations") : null;
}
let randomSource;
function openRandomSource() {
	try {
		return (0, node_fs.openSync)("/dev/urandom", "r");
	} catch {
		return null;
	}
}
function fillRandom(into) {
	if (randomSource === void 0) randomSource = openRandomSource();
	for (let at = 0; at < into.length;) {
		const got = randomSource === null ? 0 : (0, node_fs.readSync)(randomSource, into, at, into.length - at, null);
		if (got === 0) return void crypto().randomFillSync(into);
		at += got;
	}
}
const threadCpuUsage = process.threadCpuUsage?.bind(process);
const nanoseconds$1 = ({ user, system }) => (user + system) * 1e3;
bindHost({
	files: {
		built: (name) => (0, node_fs.readFileSync)(builtPath(name)),
		open: openFile$1,
		temporary: temporaryFile,
		cache: openCacheFolder,
		get usualCache() {
			return usualCache();
		},
		share: (path, writable) => new NodeFolder(path, writable),
		lock: async (path, writes) => (await Promise.resolve().then(() => require("./locks.js"))).lockFile(path, writes)
	},
	threads: {
		start: (module) => startThread(builtPath("host/node/thread.js"), builtPath(module)),
		channel,
		abort: (line) => {
			(0, node_fs.writeSync)(2, `${line}\n`);
			process.kill(process.pid, "SIGKILL");
		}
	},
	compression: {
		gunzip: (packed, most) => zlib().gunzipSync(packed, { maxOutputLength: most }),
		inflate: (packed, most) => zlib().inflateRawSync(packed, {
			maxOutputLength: most,
			finishFlush: zlib().constants.Z_SYNC_FLUSH
		}),
		deflate: (bytes) => zlib().deflateRawSync(bytes, { level: 1 }),
		get crc32() {
			return zlib().crc32 ?? null;
		},
		get zstd() {
			const { zstdDecompressSync } = zlib();
			return zstdDecompressSync ? (packed, most) => zstdDecompressSync(packed, { maxOutputLength: most }) : null;
		}
	},
	wasm: {
		enable,
		optimizeAfter: (bytes) => v8().setFlagsFromString(`--wasm-tiering-budget=${bytes}`),
		version: `${process.versions.v8} ${process.arch}`,
		get machineCode() {
			return keptCode();
		}
	},
	sockets: async () => (await Promise.resolve().then(() => require("./sockets.js"))).nodeSockets,
	fillRandom,
	optimizeScripts,
	cpuTimeNs: () => nanoseconds$1(process.cpuUsage()),
	threadTimeNs: threadCpuUsage ? () => nanoseconds$1(threadCpuUsage()) : null,
	serveEvents: () => new Promise((resolve) => setImmediate(resolve)),
	variable: (name) => process.env[name]
});
// node_modules/commander/lib/error.js
var require_error = require_rolldown_runtime.__commonJSMin(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = require_rolldown_runtime.__commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = require_rolldown_runtime.__commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = require_rolldown_runtime.__commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = new Map();
			this.negativeOptions = new Map();
			this.dualOptions = new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = require_rolldown_runtime.__commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = require_rolldown_runtime.__commonJSMin(((exports) => {
	const EventEmitter = require("node:events").EventEmitter;
	const childProcess = {};
	const path = require("node:path");
	const fs = require("node:fs");
	const process = require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
// node_modules/commander/index.js
var require_commander = require_rolldown_runtime.__commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));
const { program: program$1, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = require_rolldown_runtime.__toESM(require_commander(), 1).default;
var UserError = class extends Error {
	status;
	name = "UserError";
	constructor(message, status) {
		super(message);
		this.status = status;
	}
	static [Symbol.hasInstance](value) {
		return value instanceof Error && value.name === "UserError";
	}
};
const ExitStatus = {
	usage: 2,
	internal: 125,
	cannotRun: 126,
	notFound: 127
};
const PROGRAMS = [
	{
		name: "true",
		file: ["true"],
		args: []
	},
	{
		name: "ls",
		file: ["ls"],
		args: ["-l", "{}/many"]
	},
	{
		name: "python",
		file: ["python3"],
		args: [
			"-S",
			"{}/jobs.py",
			"{}/log.txt"
		]
	},
	{
		name: "perl",
		file: ["perl"],
		args: ["{}/jobs.pl", "{}/log.txt"]
	},
	{
		name: "lua",
		file: [
			"lua5.4",
			"lua5.3",
			"lua"
		],
		args: ["{}/jobs.lua", "{}/log.txt"]
	},
	{
		name: "sqlite",
		file: ["sqlite3"],
		args: [
			"-batch",
			"-init",
			"/dev/null",
			":memory:",
			".read {}/jobs.sql"
		]
	},
	{
		name: "gawk",
		file: ["gawk"],
		args: ["{ split($4, w, /[][]/); ms[$3] += $8; n[w[2] % 16]++; gsub(/[aeiou]/, \".\"); if (length > longest) longest = length } END { for (h in ms) sum += ms[h] / 7; for (k in n) m = n[k] > m ? n[k] : m; printf \"%.3f %d %d\\n\", sum, m, longest }", "{}/log.txt"]
	},
	{
		name: "jq",
		file: ["jq"],
		args: [
			"-c",
			"map(select(.ok)) | group_by(.host) | map({host: .[0].host, n: length, ms: (map(.ms) | add)})",
			"{}/records.json"
		]
	},
	{
		name: "bc",
		file: ["bc"],
		args: ["-q", "{}/numbers.bc"]
	},
	{
		name: "gzip",
		file: ["gzip"],
		args: [
			"-9",
			"-n",
			"-c",
			"{}/log.txt"
		]
	},
	{
		name: "xz",
		file: ["xz"],
		args: [
			"-T1",
			"-2",
			"-c",
			"{}/log.txt"
		]
	},
	{
		name: "bzip2",
		file: ["bzip2"],
		args: ["-c", "{}/log.txt"]
	},
	{
		name: "sort",
		file: ["sort"],
		args: [
			"--parallel=1",
			"-k3,3",
			"-k8,8n",
			"{}/log.txt"
		]
	},
	{
		name: "grep",
		file: ["grep"],
		args: [
			"-cE",
			"worker.[0-9]*7.:.*(state=failed|took [5-9][0-9]{2} .*leaf$)",
			"{}/log.txt"
		]
	},
	{
		name: "sha256sum",
		file: ["sha256sum"],
		args: ["{}/data.bin"]
	},
	{
		name: "cc1",
		file: [
			"/usr/lib/gcc/x86_64-linux-gnu/*/cc1",
			"/usr/libexec/gcc/x86_64-linux-gnu/*/cc1",
			"/usr/lib/gcc/x86_64-redhat-linux/*/cc1"
		],
		args: [
			"-quiet",
			"-O2",
			"{}/source.c",
			"-o",
			"-"
		]
	}
];
const ENVIRONMENT = {
	PATH: "/usr/bin:/bin",
	LC_ALL: "C"
};
const FOLDERS$1 = [
	"/usr/bin",
	"/bin",
	"/usr/local/bin"
];
const ELF_MAGIC = 1179403647;
const E_MACHINE = 18;
const EM_X86_64 = 62;
function isX8664(path) {
	const header = Buffer.alloc(20);
	try {
		(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
		const descriptor = (0, node_fs.openSync)(path, "r");
		const length = (0, node_fs.readSync)(descriptor, header, 0, header.length, 0);
		(0, node_fs.closeSync)(descriptor);
		return length === header.length && header.readUInt32LE(0) === ELF_MAGIC && header.readUInt16LE(E_MACHINE) === EM_X86_64;
	} catch {
		return false;
	}
}
function candidates(file) {
	if (!file.startsWith("/")) return FOLDERS$1.map((folder) => (0, node_path.join)(folder, file));
	const [before = "", after = ""] = file.split("*");
	try {
		return (0, node_fs.readdirSync)(before).map((folder) => `${before}${folder}${after}`).sort().reverse();
	} catch {
		return [];
	}
}
function findProgram(program) {
	return program.file.flatMap(candidates).find(isX8664);
}
const ARCHITECTURES = ["i386", "x86_64"];
const GUESTS = [
	{
		name: "hello",
		set: "start"
	},
	{
		name: "sieve",
		set: "cpu",
		quick: 20,
		work: 1250,
		short: 125
	},
	{
		name: "fib",
		set: "cpu",
		quick: 80,
		work: 7500,
		short: 750
	},
	{
		name: "quicksort",
		set: "cpu",
		quick: 18,
		work: 770,
		short: 77
	},
	{
		name: "hash",
		set: "cpu",
		quick: 100,
		work: 6e3,
		short: 600
	},
	{
		name: "crc64",
		set: "cpu",
		quick: 100,
		work: 4e3,
		short: 400
	},
	{
		name: "matmul",
		set: "cpu",
		quick: 60,
		work: 5600,
		short: 560
	},
	{
		name: "lz",
		set: "cpu",
		quick: 20,
		work: 1250,
		short: 125
	},
	{
		name: "bytecode",
		set: "cpu",
		quick: 15,
		work: 1200,
		short: 120
	},
	{
		name: "strings",
		set: "cpu",
		quick: 400,
		work: 2e4,
		short: 2e3
	},
	{
		name: "chase",
		set: "cpu",
		quick: 10,
		work: 1e3,
		short: 100
	},
	{
		name: "smc",
		set: "cpu",
		quick: 1e3,
		work: 48e3,
		short: 4800
	},
	{
		name: "getppid",
		set: "syscall",
		quick: 1e5
	},
	{
		name: "clock_gettime",
		set: "syscall",
		quick: 1e5
	},
	{
		name: "read_zero",
		set: "syscall",
		quick: 1e5
	},
	{
		name: "write_null",
		set: "syscall",
		quick: 1e5
	},
	{
		name: "stat",
		set: "syscall",
		quick: 3e4
	},
	{
		name: "open_close",
		set: "syscall",
		quick: 3e4
	}
];
const packageRoot = (0, node_url.fileURLToPath)(new URL("../../", require("url").pathToFileURL(__filename).href));
function guestPath(architecture, name) {
	return (0, node_path.join)(packageRoot, "bench/guests/bin", architecture, name);
}
function recordedOutput(guest, scale) {
	recorded ??= JSON.parse((0, node_fs.readFileSync)((0, node_path.join)(packageRoot, "bench/guests/outputs.json"), "utf8"));
	return recorded[guest]?.[scale];
}
let recorded;
const TRANSLATOR_OPTIONS = [
	{
		"name": "walk-loops",
		"key": "walkLoops",
		"kind": "switch",
		"default": true,
		"what": "a loop that walks through memory checks its addresses once for as many rounds as they stay in their pages",
		"after": "cache-pages"
	},
	{
		"name": "promote-x87",
		"key": "promoteX87",
		"kind": "switch",
		"default": true,
		"what": "hold x87 registers in Wasm locals and compute in line where the stack is as expected (with promote-registers)",
		"after": "promote-registers"
	},
	{
		"name": "x87",
		"key": "x87",
		"kind": "choice",
		"choices": ["exact", "fast"],
		"default": "exact",
		"what": "x87 arithmetic: the processor's 80 bits, or double precision without exceptions (docs/x87.md says what is lost)"
	},
	{
		"name": "sse-flags",
		"key": "sseFlags",
		"kind": "choice",
		"choices": ["asked", "always"],
		"default": "always",
		"what": "translated code records MXCSR's exception flags: always, or from the first LDMXCSR or STMXCSR on (losing earlier ones)",
		"after": "float-facts"
	},
	{
		"name": "fuse-flags",
		"key": "fuseFlags",
		"kind": "switch",
		"default": true,
		"what": "turn a compare and its branch into one Wasm comparison",
		"after": "record-flags"
	},
	{
		"name": "dead-flags",
		"key": "deadFlags",
		"kind": "switch",
		"default": true,
		"what": "drop flag computations that nobody reads",
		"after": "region-copies"
	},
	{
		"name": "record-flags",
		"key": "recordFlags",
		"kind": "switch",
		"default": true,
		"what": "keep the operands of flags that only a fault would show, and compute them if it comes (with dead-flags)"
	},
	{
		"name": "float-facts",
		"key": "floatFacts",
		"kind": "switch",
		"default": true,
		"what": "float operations do not look whether operands are denormal where a region knows it",
		"after": "relaxed-vectors"
	},
	{
		"name": "common-subexpressions",
		"key": "commonSubexpressions",
		"kind": "switch",
		"default": false,
		"what": "compute once what several instructions of a block compute from the same values",
		"after": "coalesce-checks"
	},
	{
		"name": "coalesce-checks",
		"key": "coalesceChecks",
		"kind": "switch",
		"default": true,
		"what": "one TLB check for nearby accesses through the same base register",
		"after": "x87"
	},
	{
		"name": "cache-pages",
		"key": "cachePages",
		"kind": "switch",
		"default": true,
		"what": "accesses that walk through memory in a loop compare with the page they found last before they probe the TLB",
		"after": "coalesce-checks"
	},
	{
		"name": "promote-registers",
		"key": "promoteRegisters",
		"kind": "switch",
		"default": true,
		"what": "hold guest registers in Wasm locals inside a region",
		"after": "fuse-flags"
	},
	{
		"name": "relaxed-madd",
		"key": "relaxedMadd",
		"kind": "switch",
		"default": true,
		"what": "FMA by WebAssembly's relaxed multiply-add where the host's rounds once; else, and without, in more steps",
		"after": "walk-loops"
	},
	{
		"name": "relaxed-vectors",
		"key": "relaxedVectors",
		"kind": "switch",
		"default": true,
		"what": "byte shuffles, blends and conversions by WebAssembly's relaxed operations where the host's do what x86's do"
	},
	{
		"name": "fold-constants",
		"key": "foldConstants",
		"kind": "switch",
		"default": true,
		"what": "evaluate operations on constants at translation time",
		"after": "sse-flags"
	},
	{
		"name": "structure",
		"key": "structure",
		"kind": "choice",
		"choices": ["relooper", "switch"],
		"default": "relooper",
		"what": "how a region's graph becomes structured Wasm: binaryen's Relooper, or one loop around a br_table"
	},
	{
		"name": "chaining",
		"key": "chaining",
		"kind": "switch",
		"default": true,
		"what": "regions and blocks jump to each other directly by tail calls"
	},
	{
		"name": "inline-lookup",
		"key": "inlineLookup",
		"kind": "switch",
		"default": true,
		"what": "indirect jumps probe the jump cache in Wasm"
	},
	{
		"name": "return-prediction",
		"key": "returnPrediction",
		"kind": "switch",
		"default": true,
		"what": "predict returns: compare with the region's own return sites before the jump cache"
	},
	{
		"name": "branch-hints",
		"key": "branchHints",
		"kind": "switch",
		"default": true,
		"what": "tell V8 which arms are rare: slow paths of memory accesses, faults, the end of the budget",
		"after": "budget"
	},
	{
		"name": "bulk-strings",
		"key": "bulkStrings",
		"kind": "switch",
		"default": true,
		"what": "rep movs/stos a page at a time"
	},
	{
		"name": "verify",
		"key": "verify",
		"kind": "switch",
		"default": false,
		"what": "check the translator: each region before and after each pass; a mistake ends the run",
		"debugging": true
	}
];
function inOrder$1(rows) {
	const groups = [];
	for (const row of rows) if (row.after === void 0 && groups.length > 0) groups.at(-1).push(row);
	else groups.push([row]);
	const ordered = [];
	for (let waiting = groups; waiting.length > 0;) {
		const placed = waiting.filter(([first]) => {
			const { after } = first;
			return after === void 0 || ordered.some((r) => r.name === after);
		});
		if (placed.length === 0) throw new Error(`no option is called ${waiting[0][0].after}`);
		const group = placed[0];
		ordered.splice(ordered.findIndex((r) => r.name === group[0].after) + 1, 0, ...group);
		waiting = waiting.filter((g) => g !== group);
	}
	return ordered;
}
const TRANSLATING_NS = [
	0,
	12e3,
	25e4
];
const RUNNING_NS = [
	7,
	2,
	.8
];
const SAMPLE = [
	0,
	2e3,
	5e3
];
const INSTRUCTIONS_AN_ENTRY = 13;
const REGION_INSTRUCTIONS$1 = 200;
const ENTERED = .5;
const LEAST = [
	0,
	100,
	1e5
];
const MOST$4 = [
	0,
	5e3,
	2e6
];
var RentPolicy = class {
	input;
	known = [-1, -1];
	thresholds = [0, 0];
	constructor(input) {
		this.input = input;
	}
	tier1() {
		this.update();
		return this.thresholds[0];
	}
	tier2() {
		this.update();
		return this.thresholds[1];
	}
	update() {
		const { tier1, regions } = this.input.stats;
		if (this.known[0] === tier1.modules && this.known[1] === regions.translated) return;
		this.known = [tier1.modules, regions.translated];
		this.thresholds = [this.forTier1(), this.forTier2()];
	}
	forTier1() {
		const { tier1Threshold } = this.input.strategies;
		if (tier1Threshold !== this.input.usual.tier1Threshold) return tier1Threshold;
		const { tier1 } = this.input.stats;
		return bounded(perInstruction(tier1.emitNs + tier1.compileNs, tier1.instructions, 1) / this.gain(0), 1);
	}
	forTier2() {
		const { hotThreshold } = this.input.strategies;
		if (hotThreshold !== this.input.usual.hotThreshold) return hotThreshold;
		const { regions, translateNs, compileNs } = this.input.stats;
		return bounded(perInstruction(translateNs + compileNs, regions.instructions, 2) * (regions.translated > 0 ? regions.instructions / regions.translated : REGION_INSTRUCTIONS$1) * ENTERED / (this.gain(1) * INSTRUCTIONS_AN_ENTRY), 2);
	}
	gain(tier) {
		const now = this.input.speed.nsPerInstruction(tier) ?? RUNNING_NS[tier];
		const then = this.input.speed.nsPerInstruction(tier === 0 ? 1 : 2) ?? RUNNING_NS[tier + 1];
		return Math.max(now - then, (RUNNING_NS[tier] - RUNNING_NS[tier + 1]) / 4);
	}
};
function perInstruction(ns, instructions, tier) {
	return instructions < SAMPLE[tier] ? TRANSLATING_NS[tier] : ns / instructions;
}
function bounded(executions, tier) {
	return Math.round(Math.min(MOST$4[tier], Math.max(LEAST[tier], executions)));
}
const rentPolicy = {
	name: "rent",
	what: "when it has cost as much as translating it, by measured costs (for thresholds left at their default)",
	measures: true,
	create: (input) => new RentPolicy(input)
};
const SHARE = .1;
const MOST$3 = 2147483647;
var SharePolicy = class {
	input;
	now;
	started;
	constructor(input, now = () => performance.now()) {
		this.input = input;
		this.now = now;
		this.started = now();
	}
	tier1() {
		return this.raised(this.input.strategies.tier1Threshold);
	}
	tier2() {
		return this.raised(this.input.strategies.hotThreshold);
	}
	raised(threshold) {
		const { tier1, translateNs, compileNs } = this.input.stats;
		const spent = tier1.emitNs + tier1.compileNs + translateNs + compileNs;
		const granted = SHARE * (this.now() - this.started) * 1e6;
		return spent <= granted ? threshold : Math.min(MOST$3, Math.round(threshold * spent / Math.max(1, granted)));
	}
};
const sharePolicy = {
	name: "share",
	what: "at the thresholds, which rise while translating has taken more than a tenth of the time",
	measures: true,
	create: (input) => new SharePolicy(input)
};
const thresholdPolicy = {
	name: "threshold",
	what: "at the thresholds",
	measures: false,
	create: ({ strategies }) => ({
		tier1: () => strategies.tier1Threshold,
		tier2: () => strategies.hotThreshold
	})
};
const POLICIES = [
	rentPolicy,
	thresholdPolicy,
	sharePolicy
];
function tierPolicy(input, icount) {
	return (POLICIES.find((p) => p.name === input.strategies.policy && !(icount && p.measures)) ?? thresholdPolicy).create(input);
}
const ROWS$1 = inOrder$1([...[
	{
		name: "hot-threshold",
		key: "hotThreshold",
		kind: "number",
		least: 0,
		default: 1e6,
		what: "executions of a block before tier 2 translates it (0: at first sight, waiting for the translator)"
	},
	{
		name: "tiers",
		key: "tiers",
		kind: "choice",
		choices: [
			"0",
			"0,1",
			"0,2",
			"0,1,2"
		],
		default: "0,1,2",
		what: "tiers that run code: 0 interprets, 1 puts templates together, 2 translates regions with binaryen"
	},
	{
		name: "policy",
		key: "policy",
		kind: "choice",
		choices: POLICIES.map((p) => p.name),
		default: "rent",
		what: `when code goes to the next tier: ${POLICIES.map((p) => p.what).join("; or ")}`
	},
	{
		name: "tier1-threshold",
		key: "tier1Threshold",
		kind: "number",
		least: 0,
		default: 400,
		what: "executions of a block before tier 1 translates it (0: at first sight)"
	},
	{
		name: "unit-blocks",
		key: "unitBlocks",
		kind: "number",
		default: 16,
		what: "blocks in one function of tier 1, at most"
	},
	{
		name: "region-size",
		key: "regionSize",
		kind: "number",
		default: 400,
		what: "guest instructions in one region, at most"
	},
	{
		name: "region-scope",
		key: "regionScope",
		kind: "choice",
		choices: [
			"block",
			"loops",
			"calls"
		],
		default: "calls",
		what: "what a region grows along: nothing, branches and loops, or direct calls as well"
	},
	{
		name: "region-warmth",
		key: "regionWarmth",
		kind: "number",
		least: 0,
		default: 0,
		what: "a region takes in blocks executed at least so many percent of the hot threshold (0: once)"
	},
	{
		name: "region-copies",
		key: "regionCopies",
		kind: "number",
		default: 5,
		what: "regions that may hold the same block, at most; further ones jump to a region that has it"
	},
	{
		name: "indirect-dispatch",
		key: "indirectDispatch",
		kind: "switch",
		default: true,
		what: "indirect jumps stay inside a region: a perfect hash of the targets seen selects the block",
		after: "return-prediction"
	},
	{
		name: "live-immediates",
		key: "liveImmediates",
		kind: "switch",
		default: true,
		what: "code that rewrites its immediates keeps its translation, which reads them from memory"
	},
	{
		name: "rewrite-limit",
		key: "rewriteLimit",
		kind: "number",
		least: 0,
		default: 20,
		what: "times that the code of a page may be overwritten before it is only interpreted"
	},
	{
		name: "background",
		key: "background",
		kind: "switch",
		default: true,
		what: "translate in a worker while the interpreter goes on (off: wait for each translation)"
	},
	{
		name: "binaryen-optimize",
		key: "binaryenOptimize",
		kind: "number",
		least: 0,
		default: 0,
		what: "binaryen optimize level for regions (0: none; V8 optimizes anyway)"
	},
	{
		name: "code-cache",
		key: "codeCache",
		kind: "number",
		default: 64,
		what: "Wasm code kept, in MiB; the cache is evicted when it is full"
	},
	{
		name: "regions-per-module",
		key: "regionsPerModule",
		kind: "number",
		default: 4,
		what: "regions in one Wasm module, at most, of those that wait together for the translator"
	},
	{
		name: "budget",
		key: "budget",
		kind: "number",
		default: 2e5,
		what: "guest instructions between two visits of the dispatcher, at most"
	}
], ...TRANSLATOR_OPTIONS]).map(({ after: _, ...row }) => row);
const STRATEGIES = ROWS$1.filter((row) => !row.debugging);
const DEBUGGING = ROWS$1.filter((row) => row.debugging);
function defaultStrategies() {
	const standard = Object.fromEntries(ROWS$1.map((r) => [r.key, r.default]));
	return host.variable("RINGLESS_VERIFY") === "1" ? {
		...standard,
		verify: true
	} : standard;
}
function translatorOptions(strategies) {
	return Object.fromEntries(TRANSLATOR_OPTIONS.map(({ key }) => [key, strategies[key]]));
}
function parseCount(row) {
	const least = row.least ?? 1;
	return (text) => {
		const value = /^\d+$/.test(text) ? Number(text) : NaN;
		if (!Number.isSafeInteger(value) || value < least) throw new InvalidArgumentError(`It must be a whole number, at least ${least}.`);
		return value;
	};
}
function optionsOf(row, otherwise) {
	const standard = otherwise ?? row.default;
	const what = `${row.what} (default: ${row.kind === "switch" ? row.default ? "on" : "off" : standard})`;
	if (row.kind === "switch") {
		const on = new Option(`--${row.name}`, what);
		const off = new Option(`--no-${row.name}`, row.default ? `turn off: ${row.what}` : what);
		return row.default ? [on.hideHelp(), off] : [on, off.hideHelp()];
	}
	if (row.kind === "choice") return [new Option(`--${row.name} <choice>`, what).choices(row.choices ?? [])];
	return [new Option(`--${row.name} <n>`, what).argParser(parseCount(row))];
}
function addStrategyOptions(command, defaults = {}) {
	for (const row of STRATEGIES) for (const option of optionsOf(row, defaults[row.key])) command.addOption(option.helpGroup("Strategies:"));
	for (const row of DEBUGGING) for (const option of optionsOf(row, defaults[row.key])) command.addOption(option.helpGroup("Debugging:"));
	return command;
}
function chosenStrategies(options) {
	const set = [...STRATEGIES, ...DEBUGGING].filter((row) => options[row.key] !== void 0);
	return Object.fromEntries(set.map((row) => [row.key, options[row.key]]));
}
function allStrategies(chosen) {
	return {
		...defaultStrategies(),
		...chosen
	};
}
function strategyArguments(chosen) {
	return [...STRATEGIES, ...DEBUGGING].flatMap((row) => {
		const value = chosen[row.key];
		if (value === void 0) return [];
		if (row.kind === "switch") return [value ? `--${row.name}` : `--no-${row.name}`];
		return [`--${row.name}`, String(value)];
	});
}
const ENGINES = [
	"interp",
	"tier1",
	"jit"
];
const SETS = [
	"programs",
	"short",
	"guests",
	"kernel"
];
function listOf(allowed) {
	return (text) => {
		const names = text.split(",").filter((name) => name !== "");
		if (names.find((name) => !allowed.includes(name)) !== void 0 || names.length === 0) throw new InvalidArgumentError(`Allowed, separated by commas: ${allowed.join(", ")}.`);
		return names;
	};
}
function parseRounds(text) {
	const value = /^\d+$/.test(text) ? Number(text) : 0;
	if (value < 1 || value > 1e3) throw new InvalidArgumentError("It must be a number from 1 to 1000.");
	return value;
}
const NAMES$3 = [...PROGRAMS, ...GUESTS].map(({ name }) => name);
function parseName(text, earlier) {
	if (!NAMES$3.includes(text)) throw new InvalidArgumentError(`Allowed: ${NAMES$3.join(", ")}.`);
	return [...earlier ?? [], text];
}
const NOTES$1 = `
Sets:
  programs  real programs of this host's packages (python3, perl, cc1, gzip, ...) on inputs that are
            made for them; those that are not installed are left out. With a warm-up curve of each
  short     guests that take 10 ms, 100 ms and 1 s natively: how soon translating pays
  guests    the guests that ship: start-up, a second of computing, the cost of system calls
  kernel    what a kernel's operations cost: calls, switches, processes, threads, memory, sockets
Names pick programs and guests; without names and --set the first three are measured.

Engines: interp is the interpreter alone, tier1 interpreter and templates, jit all tiers. Beside
them run the host's processor and QEMU's user mode emulators, where they can.

Each round runs every engine once, one after the other, so that a drifting clock hits all of
them alike. Times are of whole processes, start-up included; a system call's cost is what the
guest itself measures. Outputs are compared with the processor's, else with QEMU's. Native runs
need Linux on x86-64, QEMU's its user mode emulators on the PATH. Strategy switches go to the
translator.

Examples:
  ringless bench --set programs,short --arch x86_64 --rounds 2
  ringless bench python lua sqlite --rounds 5
  ringless bench sieve lz --set short --engine tier1,jit
  ringless bench --guests sieve,lz --arch x86_64 --rounds 9
  ringless bench --quick --markdown
  ringless bench --kernel --engine jit --rounds 5
  ringless bench --engine jit --no-chaining --json without-chaining.json`;
function benchCommand() {
	const guests = GUESTS.map((guest) => guest.name);
	return addStrategyOptions(new Command("bench").description("measure real programs, short runs and the shipped guests: native, QEMU, and our tiers").addArgument(new Argument("[names...]", "programs and guests to measure").argParser(parseName)).addOption(new Option("--set <list>", `what to measure: ${SETS.join(", ")}`).argParser(listOf(SETS))).addOption(new Option("--engine <list>", "engines of ours to measure").argParser(listOf(ENGINES)).default(ENGINES, ENGINES.join())).addOption(new Option("--guests <list>", "guests to measure, and nothing else").argParser(listOf(guests))).addOption(new Option("--arch <list>", "architectures of guests and short runs").argParser(listOf(ARCHITECTURES)).default(ARCHITECTURES, ARCHITECTURES.join())).option("--rounds <n>", "runs of each", parseRounds, 3).option("--kernel", "the table of what kernel operations cost, and nothing else").option("--quick", "a fraction of the work: figures lean towards start-up").option("--json <file>", "write every sample as JSON").option("--markdown", "print the tables as Markdown").addHelpText("after", NOTES$1)).action(async (names, options) => {
		process.exitCode = await (await Promise.resolve().then(() => require("./bench.js"))).bench(names, options, chosenStrategies(options));
	});
}
const xsaveSize = (xcr0) => xcr0 & 4 ? 832 : 576;
const isXcr0 = (value, supported) => (value & 1n) !== 0n && (value & ~BigInt(supported)) === 0n && ((value & 4n) === 0n || (value & 2n) !== 0n);
const features = new Map();
const FEATURES = features;
const SUPERVISOR = "supervisor";
function rows(leaf, subleaf, register, list) {
	for (const [name, bit, groups = ""] of list) {
		const supervisor = groups.startsWith(SUPERVISOR);
		const names = groups.split(" ").filter((g) => g !== "" && g !== SUPERVISOR);
		features.set(name, {
			leaf,
			subleaf,
			register,
			bit,
			groups: names,
			supervisor
		});
	}
}
rows(1, 0, "edx", [
	[
		"fpu",
		0,
		"FPU FPU287 FPU287XL_ONLY FPU387"
	],
	[
		"vme",
		1,
		SUPERVISOR
	],
	[
		"de",
		2,
		SUPERVISOR
	],
	[
		"pse",
		3,
		SUPERVISOR
	],
	[
		"tsc",
		4,
		"TSC"
	],
	[
		"msr",
		5,
		"supervisor MSR"
	],
	[
		"pae",
		6,
		SUPERVISOR
	],
	[
		"mce",
		7,
		SUPERVISOR
	],
	[
		"cx8",
		8,
		"CX8"
	],
	[
		"apic",
		9,
		SUPERVISOR
	],
	[
		"sep",
		11,
		"SEP"
	],
	[
		"mtrr",
		12,
		SUPERVISOR
	],
	[
		"pge",
		13,
		SUPERVISOR
	],
	[
		"mca",
		14,
		SUPERVISOR
	],
	[
		"cmov",
		15,
		"CMOV"
	],
	[
		"pat",
		16,
		SUPERVISOR
	],
	[
		"pse36",
		17,
		SUPERVISOR
	],
	[
		"clflush",
		19,
		"CLFSH"
	],
	[
		"mmx",
		23,
		"MMX"
	],
	[
		"fxsr",
		24,
		"FXSR"
	],
	[
		"sse",
		25,
		"SSE"
	],
	[
		"sse2",
		26,
		"SSE2"
	]
]);
rows(2147483649, 0, "edx", [
	[
		"syscall",
		11,
		"SYSCALL"
	],
	["nx", 20],
	[
		"pdpe1gb",
		26,
		SUPERVISOR
	],
	[
		"rdtscp",
		27,
		"RDTSCP"
	],
	[
		"lm",
		29,
		"X64"
	]
]);
rows(2147483655, 0, "edx", [[
	"nonstop_tsc",
	8,
	SUPERVISOR
]]);
rows(1, 0, "ecx", [
	[
		"pni",
		0,
		"SSE3"
	],
	[
		"pclmulqdq",
		1,
		"PCLMULQDQ"
	],
	[
		"monitor",
		3,
		"supervisor MONITOR"
	],
	[
		"ssse3",
		9,
		"SSSE3"
	],
	[
		"fma",
		12,
		"FMA"
	],
	[
		"cx16",
		13,
		"CMPXCHG16B"
	],
	[
		"pcid",
		17,
		SUPERVISOR
	],
	[
		"sse4_1",
		19,
		"SSE4_1"
	],
	[
		"sse4_2",
		20,
		"SSE4_2"
	],
	[
		"x2apic",
		21,
		SUPERVISOR
	],
	[
		"movbe",
		22,
		"MOVBE"
	],
	[
		"popcnt",
		23,
		"POPCNT"
	],
	[
		"tsc_deadline_timer",
		24,
		SUPERVISOR
	],
	[
		"aes",
		25,
		"AES"
	],
	[
		"xsave",
		26,
		"XSAVE"
	],
	[
		"avx",
		28,
		"AVX"
	],
	[
		"f16c",
		29,
		"F16C"
	],
	[
		"rdrand",
		30,
		"RDRAND"
	],
	[
		"hypervisor",
		31,
		"supervisor VMX SVM"
	]
]);
rows(2147483649, 0, "ecx", [
	["lahf_lm", 0],
	[
		"abm",
		5,
		"LZCNT"
	],
	[
		"sse4a",
		6,
		"SSE4A"
	],
	[
		"3dnowprefetch",
		8,
		"PREFETCHW PREFETCHWT1"
	]
]);
rows(7, 0, "ebx", [
	[
		"fsgsbase",
		0,
		"FSGSBASE"
	],
	[
		"tsc_adjust",
		1,
		SUPERVISOR
	],
	[
		"bmi1",
		3,
		"BMI1"
	],
	[
		"avx2",
		5,
		"AVX2"
	],
	[
		"smep",
		7,
		SUPERVISOR
	],
	[
		"bmi2",
		8,
		"BMI2"
	],
	["erms", 9],
	[
		"invpcid",
		10,
		"supervisor INVPCID"
	],
	[
		"rdseed",
		18,
		"RDSEED"
	],
	[
		"adx",
		19,
		"ADX"
	],
	[
		"smap",
		20,
		"supervisor SMAP"
	],
	[
		"clflushopt",
		23,
		"CLFLUSHOPT"
	],
	[
		"clwb",
		24,
		"CLWB"
	],
	[
		"sha_ni",
		29,
		"SHA"
	]
]);
rows(7, 0, "edx", [[
	"serialize",
	14,
	"supervisor SERIALIZE"
]]);
rows(13, 1, "eax", [
	[
		"xsaveopt",
		0,
		"XSAVEOPT"
	],
	[
		"xsavec",
		1,
		"XSAVEC"
	],
	["xgetbv1", 2]
]);
rows(2147483656, 0, "ebx", [[
	"clzero",
	0,
	"CLZERO"
], [
	"wbnoinvd",
	9,
	"supervisor WBNOINVD"
]]);
rows(7, 0, "ecx", [
	[
		"umip",
		2,
		SUPERVISOR
	],
	[
		"gfni",
		8,
		"GFNI"
	],
	[
		"vaes",
		9,
		"VAES"
	],
	[
		"vpclmulqdq",
		10,
		"VPCLMULQDQ"
	],
	[
		"rdpid",
		22,
		"RDPID"
	]
]);
rows(7, 0, "edx", [["fsrm", 4]]);
const CPU_MODEL_NAMES = [
	"486",
	"pentium",
	"pentium3",
	"x86-64",
	"x86-64-v2",
	"x86-64-v3",
	"max"
];
const INTEL = "GenuineIntel";
const AMD = "AuthenticAMD";
const K8 = 397233;
const ZEN = 8392465;
const I486 = "fpu vme";
const PENTIUM = `${I486} de pse tsc msr mce cx8`;
const PENTIUM3 = `${PENTIUM} pae apic sep mtrr pge mca cmov pat pse36 mmx fxsr sse`;
const V1 = `${PENTIUM3} clflush sse2 syscall nx lm nonstop_tsc hypervisor pdpe1gb x2apic tsc_deadline_timer tsc_adjust smep serialize`;
const V2 = `${V1} pni ssse3 cx16 sse4_1 sse4_2 popcnt lahf_lm sse4a clzero`;
const V3 = `${V2} fma movbe xsave xsaveopt xsavec xgetbv1 avx f16c abm bmi1 avx2 bmi2`;
const ROWS = {
	"486": {
		vendor: INTEL,
		signature: 1152,
		description: "486 DX/4",
		features: I486
	},
	pentium: {
		vendor: INTEL,
		signature: 1324,
		description: "Pentium 75 - 200",
		features: PENTIUM
	},
	pentium3: {
		vendor: INTEL,
		signature: 1670,
		description: "Pentium III (Coppermine)",
		features: PENTIUM3
	},
	"x86-64": {
		vendor: AMD,
		signature: K8,
		description: "Ringless virtual CPU",
		features: V1
	},
	"x86-64-v2": {
		vendor: AMD,
		signature: ZEN,
		description: "Ringless virtual CPU",
		features: V2
	},
	"x86-64-v3": {
		vendor: AMD,
		signature: ZEN,
		description: "Ringless virtual CPU",
		features: V3
	},
	max: {
		vendor: AMD,
		signature: ZEN,
		description: "Ringless virtual CPU",
		features: [...FEATURES.keys()].join(" ")
	}
};
const EVERYWHERE = "INTEL8086 INTEL186 INTEL286 INTEL386 INTEL486 SMM CPUID PAUSE MOV_TR";
const SINCE_FAMILY_6 = "MULTIBYTENOP CET_IBT CET_SS CLDEMOTE PREFETCHITI PREFETCHW PREFETCHWT1 RDPMC";
var CpuModel = class {
	name;
	vendor;
	signature;
	description;
	features;
	instructions;
	xcr0;
	constructor(name, supervisor = []) {
		this.name = name;
		const row = ROWS[name];
		this.vendor = row.vendor;
		this.signature = row.signature;
		this.description = row.description;
		const wanted = new Set(row.features.split(" "));
		const has = [...FEATURES].filter(([f, { supervisor: s }]) => wanted.has(f) && (!s || supervisor.includes(f)));
		this.features = new Set(has.map(([f]) => f));
		const isThere = (f, s) => this.features.has(f) || s && wanted.has(f) && f !== "hypervisor";
		const groups = [...FEATURES].filter(([f, { supervisor: s }]) => isThere(f, s));
		this.instructions = [
			EVERYWHERE,
			...this.family >= 6 ? [SINCE_FAMILY_6] : [],
			...groups.flatMap(([, f]) => f.groups)
		].join(" ");
		this.xcr0 = this.features.has("xsave") ? 3 | (this.features.has("avx") ? 4 : 0) : 0;
	}
	has(feature) {
		return this.features.has(feature);
	}
	get long() {
		return this.features.has("lm");
	}
	get family() {
		const base = this.signature >> 8 & 15;
		return base === 15 ? base + (this.signature >> 20 & 255) : base;
	}
	get model() {
		const base = this.signature >> 4 & 15;
		return this.family >= 6 ? base | (this.signature >> 16 & 15) << 4 : base;
	}
	get stepping() {
		return this.signature & 15;
	}
};
const MACHINE_STRATEGIES = { regionWarmth: 30 };
function pluginOption() {
	return new Option("--plugin <file|name[,key=value]>", "load a plug-in: a module, or one that ships with Ringless (repeatable): docs/plugins.md").argParser((text, earlier = []) => [...earlier, text]).default([], "none");
}
function isProgram(path) {
	try {
		(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
		return (0, node_fs.statSync)(path).isFile();
	} catch {
		return false;
	}
}
function separateStatsFile(argv) {
	const at = argv.indexOf("--stats");
	const next = argv[at + 1];
	if (argv[2] !== "run" || at < 0 || next === void 0 || !isProgram(next)) return [...argv];
	return [
		...argv.slice(0, at),
		`--stats=-`,
		...argv.slice(at + 1)
	];
}
const NONE$1 = "none";
const CACHE_VARIABLE = "RINGLESS_TRANSLATION_CACHE";
function translationCacheOption() {
	return new Option("--translation-cache <dir>", `where translations are kept for the next run, or "${NONE$1}" (default: $${CACHE_VARIABLE}, or ringless/translations in the user's cache folder)`);
}
function cachePath(given) {
	const asked = given ?? host.variable("RINGLESS_TRANSLATION_CACHE");
	const path = asked ?? host.files.usualCache;
	return path === null || path === NONE$1 ? null : {
		path,
		asked: asked !== void 0
	};
}
function translationCache(given) {
	const meant = cachePath(given);
	if (meant === null) return void 0;
	const { path, asked } = meant;
	const tell = (what, reason) => {
		if (asked) process.stderr.write(`ringless: translation cache ${path}: ${what}: ${reason}\n`);
	};
	try {
		return {
			folder: host.files.cache(path),
			onFailure: (reason) => tell("nothing more is kept", reason)
		};
	} catch (error) {
		tell("not used", hostReason(error));
		return;
	}
}
const MOST_MEMORY = 3072;
function parseMebibytes$1(text) {
	const value = /^\d+$/.test(text) ? Number(text) : 0;
	if (value < 1 || value > MOST_MEMORY) throw new InvalidArgumentError(`It must be a number of MiB, from 1 to ${MOST_MEMORY}.`);
	return value;
}
function parseSeconds(text) {
	const value = Number(text);
	if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError("It must be a number of seconds above 0.");
	return value;
}
const collect = (text, earlier) => [...earlier, text];
const EXAMPLES$3 = `
IMAGE is a CD, a floppy disk, a disk (raw or qcow2) or a kernel (Linux, multiboot, ELF; also gzipped);
IMAGE,snapshot throws away what is written to it. Drives are booted by a BIOS of our own, unless --firmware
names another; without --boot, the hard disk is tried first, then the CD, then the floppy disk. Without
anything to boot, the small kernel that ships with Ringless is.
On a terminal, Ctrl-A x ends the machine, Ctrl-A p presses its power button, and Ctrl-A h lists the
other keys.

Examples:
  ringless boot
  ringless boot rescue.iso --display web
  ringless boot dos.img --display terminal
  ringless boot disk.qcow2,snapshot --display vnc --memory 512
  ringless boot --floppy dos.img --disk c.img,if=ide --boot a
  ringless boot --kernel vmlinuz --initrd initrd.img --append 'console=ttyS0'
  ringless boot --kernel kernel.elf --serial log.txt --timeout 10
  ringless boot --firmware bios.bin --disk disk.qcow2,if=virtio --memory 512
  ringless boot --kernel vmlinuz --initrd initrd.img --net user,hostfwd=tcp::2222-:22
  ringless boot --kernel vmlinuz --append nokaslr --gdb 1234 --paused
      and: gdb vmlinux -ex 'target remote :1234'
  ringless boot --kernel vmlinuz --control unix:vm.qmp
  ringless boot --disk disk.img,if=ide --display web
  ringless boot --kernel sector.bin --display web --type 'hello<ret>'
  ringless boot --kernel vmlinuz --initrd initrd.img --save-snapshot vm.snapshot
  ringless boot --restore vm.snapshot
  ringless boot --engine interp --icount --stats stats.json --kernel vmlinuz

Exit status: 0 when the guest has powered off; isa-debug-exit's status where the guest used
it; 3 after a triple fault; 4 when it halts for good, with interrupts off; 124 when --timeout
was over; 126 and 127 when a file cannot be used; 130 when Ctrl-C or a signal ended it; 125
for a failure of ringless itself. --stats and --screen are written at each of these ends.

Images are locked: one machine may write an image, or several may read it (ro, snapshot,
--cdrom). --kernel and --initrd may be pipes.`;
function bootCommand() {
	return addStrategyOptions(new Command("boot").description("boot a disk, a CD, a floppy disk or a kernel on a virtual PC").argument("[image]", "what to boot; what it is is found out").addOption(new Option("--engine <engine>", "what executes the guest").choices(["jit", "interp"]).default("jit")).addOption(new Option("--cpu <model>", "the processor that the guest sees").choices(CPU_MODEL_NAMES)).option("--kernel <file>", "a Linux image, a multiboot or ELF kernel, or a boot sector").option("--initrd <file>", "initial RAM disk; for multiboot the first module").option("--append <text>", "the kernel's command line").addOption(new Option("--entry <entry>", "a Linux image's entry").choices([
		"16",
		"32",
		"64",
		"pvh"
	])).option("--no-fast-boot", "let a compressed Linux image unpack itself in the guest").option("--firmware <file>", "a ROM image (SeaBIOS) that starts at the reset vector").option("--video-rom <file>", "the video BIOS that firmware finds at the display").option("--disk <file[,if=virtio|virtio-mmio|ide,format=raw|qcow2,snapshot,ro]>", "attach a disk image (repeatable)", collect, []).option("--cdrom <file>", "attach a CD image").option("--floppy <file[,ro|snapshot]>", "attach the image of a floppy disk (twice at most)", collect, []).option("--boot <order[,menu=on]>", "drives to boot, in order: a (floppy disk), c (hard disk), d (CD)").option("--share <folder:tag[:rw]>", "share a host folder over 9p, read-only unless rw (repeatable)", collect, []).option("--net <none|user|hub:NAME|stream[,model=e1000,...]>", "a network card, and what it is plugged into (repeatable; default: none): docs/network.md", collect, []).option("--memory <MiB>", "RAM of the machine", parseMebibytes$1, 128).option("--serial <stdio|none|file>", "where the first serial port goes (default: \"stdio\", or \"none\" where that is taken)").option("--console <stdio|none|file>", "where the virtio console (Linux's hvc0) goes", "none").option("--balloon <MiB>", "a virtio balloon that leaves the guest so much of its memory", parseMebibytes$1).option("--display <none|terminal|web[:port]|vnc[:display]>", "show screen and take keys and mouse: in this terminal (text), on a page of this host, by VNC", "none").option("--type <text>", "type a text on the keyboard; <ret>, <ctrl-alt-delete>, <wait5> are keys and pauses").option("--screen <file.png>", "write what the display shows at the end as a picture").option("--icount", "time is the instruction count: runs are repeatable byte for byte").option("--gdb <[host:]port|unix:path[,arch=i386|x86-64]>", "let gdb attach (host: 127.0.0.1)").option("--control <unix:path>", "let programs control the machine by QMP").option("--paused", "do not start the guest before gdb or QMP says so").option("--save-snapshot <file>", "write a snapshot when the machine is ended from outside, and at SIGUSR1").option("--restore <file>", "go on from a snapshot instead of booting").option("--timeout <s>", "end the machine after so many seconds", parseSeconds).option("--no-reboot", "a reset by the guest ends the machine").addOption(new Option("--stats [file]", "write counters as JSON to a file, or as a table to stderr").preset("-")).option("--stats-timeline <file>", "write speed and tiers every 100 ms as JSON lines").option("--save-requests <file>", "write what the translator is asked for as JSON lines, for `ringless replay`").addOption(pluginOption()).addOption(translationCacheOption()).addHelpText("after", EXAMPLES$3), MACHINE_STRATEGIES).action(async (image, options) => {
		process.exitCode = await (await Promise.resolve().then(() => require("./boot.js"))).boot(options, image);
	});
}
const ACTIONS = {
	list: "list what is kept: the code, units, sizes, and when it was last used",
	size: "print how many bytes are kept",
	verify: "read all of it and compare checksums; status 1 if something is damaged",
	clear: "remove all of it"
};
function cacheCommand() {
	const command = new Command("cache").description("look at translations that are kept on disk, or remove them");
	for (const [name, what] of Object.entries(ACTIONS)) command.command(name).description(what).option("--json", "print it as JSON").addOption(translationCacheOption()).action(async (options) => {
		process.exitCode = (await Promise.resolve().then(() => require("./cache.js"))).cache(name, options);
	});
	return command;
}
function parseAddress(text) {
	if (!/^(0x[0-9a-f]+|\d+)$/i.test(text)) throw new InvalidArgumentError("It must be a number such as 0x401000.");
	return BigInt(text);
}
function parseTop(text) {
	const value = /^\d+$/.test(text) ? Number(text) : 0;
	if (value < 1) throw new InvalidArgumentError("It must be a number, at least 1.");
	return value;
}
const EXAMPLES$2 = `
Examples:
  ringless explain ./program --symbol main
  ringless explain ./program --address 0x401136 --no-dead-flags
  ringless explain ./program --symbol main --tier 1
  ringless explain ./program --symbol main --html main.html
  ringless explain ./program --run --top 5 -- its arguments`;
function explainCommand() {
	const command = new Command("explain").description("show what the translator makes of a region: guest assembly, IR before and after passes, WebAssembly").argument("<program>", "an ELF executable on the host, i386 or x86-64").argument("[args...]", "its arguments, behind --, for --run").option("--run", "run the program, and show the regions that most time was spent in").option("--top <n>", "with --run: how many of them", parseTop, 3).option("--root <dir>", "with --run: a host folder as the guest's root, read-only").option("--symbol <name>", "start at a symbol (default: the entry point)").option("--address <address>", "start at an address", parseAddress).addOption(new Option("--tier <tier>", "whose code to show: 1, put together from templates, or 2, translated").choices(["1", "2"]).default("2")).option("--json", "print JSON").option("--html <file>", "write a page instead: assembly, IR behind each pass and WebAssembly side by side (tier 2)").addHelpText("after", EXAMPLES$2);
	return addStrategyOptions(command).action(async (program, args, options) => {
		const { explain } = await require("./import.js")("../debug/explain.js");
		const { symbol, address, json = false, html, tier } = options;
		if (html !== void 0 && tier === "1") command.error("ringless: --html shows tier 2: leave --tier 1 out");
		if (!options.run && args.length > 0) command.error("ringless: arguments of the program go with --run");
		if (options.run && (symbol !== void 0 || address !== void 0 || tier === "1")) command.error("ringless: --run finds the regions of tier 2 itself: leave --symbol, --address and --tier 1 out");
		const run = options.run ? {
			top: options.top,
			args,
			root: options.root
		} : void 0;
		const strategies = chosenStrategies(options);
		await explain({
			program,
			symbol,
			address,
			json,
			html,
			tier: Number(tier),
			run,
			strategies
		});
	});
}
function parsePositive(text) {
	const value = Number(text);
	if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError("It must be a number above 0.");
	return value;
}
const NOTES = `
An experiment is a YAML file:

  question: What does each strategy gain on short loops?
  guests:                        # shipped guests, programs of the bench, or commands of your own
    - sieve
    - { name: lz, arch: i386 }
    - { name: mine, command: [./program, '7'], grants: [--mount, '/data:/data:ro'] }
  engines: [native, jit]         # native, qemu, interp, tier1, jit
  baseline: native               # whose times the other engines' are divided by
  strategies:                    # against the engine's defaults; one of
    ablation: all                #   each strategy on its own: all, or a list of names
    # factorial: { chaining: [true, false], region-size: [100, 400] }
    # list: { small: { region-size: 50, region-scope: block } }
    # random: { count: 16, of: all, halving: true }
  rounds: { least: 3, most: 20 } # besides one that warms file caches up
  precision: 0.02                # a guest is through when its 95 % intervals are as narrow
  budget: 30                     # minutes
  seed: 1

Each round runs every configuration once, in random order. The journal (runs.jsonl) is written run by
run: what was interrupted goes on where it stopped. Ratios are of pairs of the same round.

Examples:
  ringless lab run flags.yaml                      into the folder flags.lab: runs.jsonl, report.html, .md, .csv
  ringless lab run flags.yaml --budget 10 --out day-2
  ringless lab run flags.yaml --plan               what would be run
  ringless lab report flags.lab                    the report again, from the journal`;
function labCommand() {
	const command = new Command("lab").description("experiments: compare engines, strategies and versions of Node on guests");
	command.command("run <experiment>").description("run an experiment, or go on with one that was interrupted, and write its report").option("--out <folder>", "folder for journal and report (default: the experiment's name with .lab behind it)").option("--budget <minutes>", "stop after so many minutes of runs, earlier sessions included", parsePositive).option("--precision <part>", "half width of the intervals that is narrow enough, 0.02 for 2 %", parsePositive).option("--plan", "say what would be run, and run nothing").addHelpText("after", NOTES).action(async (file, options) => (await Promise.resolve().then(() => require("./lab.js"))).labRun(file, options));
	command.command("report <folder>").description("write the report of an experiment again, from its journal").option("--json", "print the ratios as JSON instead").action(async (folder, options) => (await Promise.resolve().then(() => require("./lab.js"))).labReport(folder, options));
	return command;
}
function parseId(text) {
	if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("It must be the number of a request.");
	return Number(text);
}
function replayCommand() {
	return new Command("replay").description("translate again what --save-requests has written, verified, and say what comes of each request").argument("<file>", "the requests, as JSON lines").option("--id <number>", "only one of them", parseId).action(async (file, { id }) => {
		const { replay } = await require("./import.js")("../debug/replay.js");
		process.exitCode = await replay({
			file,
			...id === void 0 ? {} : { id }
		});
	});
}
const MOST_PIDS = 4194304;
function parseMount(text, earlier) {
	const match = /^(.+?):(\/[^:]*)(?::(ro|rw))?$/.exec(text);
	if (!match) throw new InvalidArgumentError("It must read HOST:GUEST, HOST:GUEST:ro or HOST:GUEST:rw, with GUEST an absolute path.");
	const [, host = "", guest = "", mode] = match;
	return [...earlier, {
		host,
		guest,
		writable: mode === "rw"
	}];
}
function parseVariable(text, earlier) {
	const at = text.indexOf("=");
	if (at <= 0) throw new InvalidArgumentError("It must read NAME=VALUE.");
	return {
		...earlier,
		[text.slice(0, at)]: text.slice(at + 1)
	};
}
function parseMebibytes(text) {
	const value = /^\d+$/.test(text) ? Number(text) : 0;
	if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError("It must be a number of MiB, at least 1.");
	return value;
}
function parsePids(text) {
	const value = /^\d+$/.test(text) ? Number(text) : 0;
	if (value < 1 || value > MOST_PIDS) throw new InvalidArgumentError(`It must be a number from 1 to ${MOST_PIDS}.`);
	return value;
}
const EXAMPLES$1 = `
Everything after PROGRAM belongs to the guest. PROGRAM is a path on the host; what else of
the host the guest sees is what --mount and --root grant. It gets no environment but --env.

Examples:
  ringless run ./hello
  ringless run --mount "$PWD:/data:rw" --cwd /data busybox-amd64 tar cf all.tar src
  ringless run --engine interp --stats ./program      a table on stderr
  ringless run --stats stats.json ./program           JSON in a file
  ringless run --stats-timeline speed.jsonl ./program speed and tiers along the run
  ringless run --no-dead-flags --region-scope block ./program

Exit status: the guest's own; 128 + n when signal n ended it; 126 when PROGRAM cannot be
run; 127 when it is not found; 125 for a failure of ringless itself, or when all of the
guest waits for ever; 2 for wrong usage.`;
function addGuestOptions(command) {
	return command.addOption(new Option("--cpu <model>", "the processor that the guest sees").choices(CPU_MODEL_NAMES)).addOption(new Option("--mount <HOST:GUEST[:ro|rw]>", "show a host file or folder to the guest (repeatable; ro by default)").argParser(parseMount).default([], "none")).option("--root <dir>", "a host folder as the guest's root, read-only").addOption(new Option("--env <NAME=VALUE>", "set a variable in the guest's environment (repeatable)").argParser(parseVariable).default({}, "none")).option("--cwd <dir>", "the guest's working directory").option("--memory <MiB>", "memory that the guest may use", parseMebibytes).addOption(translationCacheOption());
}
function runCommand() {
	const command = new Command("run").description("run an unmodified Linux program").argument("<program>", "an ELF executable on the host, i386 or x86-64").argument("[args...]", "its arguments").passThroughOptions().addOption(new Option("--engine <engine>", "what executes the guest").choices(["jit", "interp"]).default("jit"));
	addGuestOptions(command).option("--pids <n>", "processes and threads that there may be at a time", parsePids).option("--icount", "time is the instruction count: runs are repeatable bit for bit").option("--strace", "print system calls on stderr").addOption(new Option("--stats [file]", "write counters as JSON to a file, or as a table to stderr").preset("-")).option("--stats-timeline <file>", "write speed and tiers every 100 ms as JSON lines").option("--save-requests <file>", "write what the translator is asked for as JSON lines, for `ringless replay`").option("--gdb <[HOST:]PORT|unix:PATH>", "let gdb attach to the program there").option("--paused", "wait for gdb in front of the first instruction").addOption(pluginOption()).addHelpText("after", EXAMPLES$1);
	return addStrategyOptions(command).action(async (program, args, options) => {
		process.exitCode = await (await Promise.resolve().then(() => require("./run.js"))).run(program, args, options);
	});
}
function translateCommand() {
	return addGuestOptions(new Command("translate").description("fill the translation cache ahead of time: run a program, its output discarded, until little is added").argument("<program>", "an ELF executable, as for `run`").argument("[args...]", "its arguments").passThroughOptions()).action(async (program, args, options) => {
		process.exitCode = await (await Promise.resolve().then(() => require("./translate.js"))).translate(program, args, { ...options });
	});
}
const EXAMPLES = `
Examples:
  ringless run ./hello
  ringless run --mount "$PWD:/data" --cwd /data busybox-i386 sha256sum file.iso
  ringless run --engine interp --stats stats.json ./program arg
  ringless run --no-chaining --hot-threshold 0 --stats ./program
  ringless boot --kernel vmlinuz --initrd initrd.img --append console=ttyS0
  ringless explain ./program --symbol main
  ringless bench --guests sieve,lz --arch x86_64
  ringless lab run experiment.yaml
  ringless translate --root / /usr/bin/python3 -c 'import json'
  ringless cache list
  ringless demo

Exit status: the guest's own; 128 + n when signal n ended it; 126 when the program
cannot be run; 127 when it is not found; 125 for a failure of ringless itself; 2 for
wrong usage.`;
function version() {
	const text = (0, node_fs.readFileSync)(new URL("../../package.json", require("url").pathToFileURL(__filename).href), "utf8");
	return JSON.parse(text).version;
}
const LARGE$1 = {
	run: runCommand,
	boot: bootCommand,
	explain: explainCommand,
	replay: replayCommand,
	bench: benchCommand,
	lab: labCommand,
	translate: translateCommand,
	cache: cacheCommand
};
function program(wanted) {
	const root = new Command("ringless").description("Runs unmodified x86 Linux programs (i386 and x86-64) by translating their hot code to WebAssembly.").version(version(), "-V, --version").enablePositionalOptions().exitOverride().configureOutput({ outputError: (text, write) => write(text.replace(/^error:/, "ringless:")) }).addHelpText("after", EXAMPLES);
	const isLarge = wanted !== void 0 && Object.hasOwn(LARGE$1, wanted);
	for (const [name, make] of Object.entries(LARGE$1)) if (!isLarge || name === wanted) root.addCommand(make().copyInheritedSettings(root));
	root.command("demo").description("run the shipped guests on interpreter and translator and show what they cost (under a minute)").action(async () => (await Promise.resolve().then(() => require("./demo.js"))).demo());
	root.command("strategies").description("list the strategies that can be switched").option("--json", "print them as JSON").action(async (options) => (await Promise.resolve().then(() => require("./list-strategies.js"))).listStrategies(options));
	return root;
}
function isBrokenPipe(error) {
	return error instanceof Error && "code" in error && error.code === "EPIPE";
}
function report(error) {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ExitStatus.usage;
	if (isBrokenPipe(error)) return 0;
	if (error instanceof UserError) {
		process.stderr.write(`ringless: ${error.message}\n`);
		return error.status;
	}
	const debugging = process.env.RINGLESS_DEBUG === "1";
	const text = error instanceof Error ? debugging ? error.stack : error.message : String(error);
	const hint = debugging ? "" : "; RINGLESS_DEBUG=1 shows the stack";
	process.stderr.write(`ringless: ${text?.split("\n", debugging ? void 0 : 1).join("\n")} (this is a bug in ringless${hint})\n`);
	return ExitStatus.internal;
}
function main() {
	process.on("uncaughtException", (error) => process.exit(report(error)));
	program(process.argv[2]).parseAsync(separateStatsFile(process.argv)).then(() => process.exit(process.exitCode), (error) => process.exit(report(error)));
}
function fail(option, file, why) {
	throw new UserError(`--${option} ${file}: cannot be written: ${why}`, 126);
}
function checkOutput(option, file) {
	if (file === "") throw new UserError(`--${option}: no file is named`, 2);
	try {
		const stat = (0, node_fs.statSync)(file, { throwIfNoEntry: false });
		if (stat === void 0) {
			(0, node_fs.closeSync)((0, node_fs.openSync)(file, "wx"));
			(0, node_fs.unlinkSync)(file);
			return;
		}
		if (stat.isDirectory() || stat.isSocket()) fail(option, file, `it is ${kindOfFile(stat)}`);
		(0, node_fs.accessSync)(file, node_fs.constants.W_OK);
	} catch (error) {
		if (error instanceof UserError) throw error;
		fail(option, file, hostReason(error));
	}
}
function writeOutput(option, file, content) {
	try {
		(0, node_fs.writeFileSync)(file, content);
	} catch (error) {
		fail(option, file, hostReason(error));
	}
}
function openLines(option, file) {
	checkOutput(option, file);
	let descriptor;
	try {
		descriptor = (0, node_fs.openSync)(file, "w");
	} catch (error) {
		fail(option, file, hostReason(error));
	}
	return (value) => {
		if (descriptor === null) return;
		try {
			(0, node_fs.writeSync)(descriptor, `${JSON.stringify(value)}\n`);
		} catch (error) {
			descriptor = null;
			process.stderr.write(`ringless: --${option} ${file}: cannot be written: ${hostReason(error)}\n`);
		}
	};
}
const JUMP_CACHE = 786432;
const JUMP_CACHE_SUPERVISOR = 1048576;
const JUMP_CACHE_ENTRIES = 16384;
const JUMP_OVERFLOW = 65536;
const JUMP_OVERFLOW_ENTRIES = 1024;
const JUMP_OVERFLOW_SUPERVISOR = 81920;
const RIP_BASES = 4096;
const ABSOLUTE_BASES = 7168;
const RIP_BASES_END = 8192;
const TLB = 262144;
const TLB_SUPERVISOR = 524288;
const JUMPS_FROM_TLB = 524288;
const TLB_ENTRIES = 8192;
const RECORDS = 1310720;
const GUEST_RAM = 67108864;
const PAGE_SIZE = 4096;
const VECTOR = {
	DE: 0,
	DB: 1,
	NMI: 2,
	BP: 3,
	OF: 4,
	BR: 5,
	UD: 6,
	NM: 7,
	DF: 8,
	TS: 10,
	NP: 11,
	SS: 12,
	GP: 13,
	PF: 14,
	MF: 16,
	AC: 17,
	XM: 19
};
const DR6_BS = 16384;
var GuestFault = class {
	vector;
	errorCode;
	address;
	constructor(vector, errorCode = 0, address = 0) {
		this.vector = vector;
		this.errorCode = errorCode;
		this.address = address;
	}
	toString() {
		return `guest fault ${this.vector} error ${this.errorCode} at 0x${this.address.toString(16)}`;
	}
};
function entryOf(frame, protection, state) {
	return (frame | ((state & 32) !== 0 || (state & 24) === 8 ? protection & -3 : protection) | state) >>> 0;
}
function offsetIn(vma, page) {
	return vma.fileOffset + (page - vma.start) * PAGE_SIZE;
}
function bitOf(access) {
	return access === "read" ? 1 : access === "write" ? 2 : 4;
}
function effective(protection) {
	const bits = protection & 7;
	return (bits & 6) !== 0 ? bits | 1 : bits;
}
function errorCode(access, present) {
	return 4 | (present ? 1 : 0) | (access === "write" ? 2 : 0) | (access === "execute" ? 16 : 0);
}
const MOST$2 = 64;
var PageCache = class {
	pool;
	#kept = new Map();
	constructor(pool) {
		this.pool = pool;
	}
	holds(file) {
		return this.#kept.has(file.frames);
	}
	keep(file) {
		if (file.discard === void 0 || this.#kept.has(file.frames)) return;
		file.retain();
		for (const frame of file.frames.values()) this.pool.retain(frame);
		this.#kept.set(file.frames, file);
		file.discard = () => this.#drop(file);
		if (this.#kept.size > MOST$2) this.#drop(this.#kept.values().next().value);
	}
	#drop(file) {
		if (!this.#kept.delete(file.frames)) return;
		file.discard = null;
		this.#cut(file, 0);
		file.release();
	}
	#cut(file, from) {
		for (const [offset, frame] of file.frames) {
			if (offset < from) continue;
			if (!this.pool.isShared(frame)) file.frames.delete(offset);
			this.pool.release(frame);
		}
	}
	resized(file, pages) {
		if (this.#kept.has(file.frames)) this.#cut(file, pages * PAGE_SIZE);
	}
	reclaim() {
		const any = this.#kept.size > 0;
		for (const file of [...this.#kept.values()]) this.#drop(file);
		return any;
	}
};
const GROUP = 64;
var Frames = class {
	u8;
	#refs;
	#dirty;
	#count;
	#live;
	#empty = [];
	#bump = 0;
	#scan = 0;
	used = 0;
	peak = 0;
	cache = new PageCache(this);
	onFree = () => {};
	constructor(u8) {
		this.u8 = u8;
		this.#count = Math.max(0, Math.floor((u8.length - GUEST_RAM) / PAGE_SIZE));
		this.#refs = new Int32Array(this.#count);
		this.#dirty = new Uint8Array(this.#count);
		this.#live = new Uint8Array(Math.ceil(this.#count / GROUP));
	}
	get free() {
		return this.#count - this.used;
	}
	reserveGroup() {
		for (let group = this.#empty.pop(); group !== void 0; group = this.#empty.pop()) if (this.#live[group] === 0) return group * GROUP;
		const at = this.#bump;
		if (at + GROUP > this.#count) return -1;
		this.#bump = at + GROUP;
		return at;
	}
	allocate(hint, zero) {
		let index = hint;
		if (index < 0 || index >= this.#count || this.#refs[index] !== 0) {
			index = this.#findFree();
			if (index < 0 && this.cache.reclaim()) index = this.#findFree();
			if (index < 0) return 0;
		}
		this.#refs[index] = 1;
		const group = Math.floor(index / GROUP);
		this.#live[group] = this.#live[group] + 1;
		this.used++;
		if (this.used > this.peak) this.peak = this.used;
		const offset = GUEST_RAM + index * PAGE_SIZE;
		if (zero && this.#dirty[index] === 1) this.u8.fill(0, offset, offset + PAGE_SIZE);
		this.#dirty[index] = 1;
		return offset;
	}
	#findFree() {
		if (this.used >= this.#count) return -1;
		for (let i = 0; i < this.#count; i++) {
			const at = this.#scan;
			this.#scan = at + 1 === this.#count ? 0 : at + 1;
			if (this.#refs[at] === 0) return at;
		}
		return -1;
	}
	retain(offset) {
		const i = (offset - GUEST_RAM) / PAGE_SIZE;
		this.#refs[i] = this.#refs[i] + 1;
	}
	isShared(offset) {
		return this.#refs[(offset - GUEST_RAM) / PAGE_SIZE] > 1;
	}
	release(offset) {
		const i = (offset - GUEST_RAM) / PAGE_SIZE;
		const refs = this.#refs[i] - 1;
		this.#refs[i] = refs;
		if (refs === 0) {
			this.used--;
			this.onFree(offset);
			if (i < this.#scan) this.#scan = i;
			const group = Math.floor(i / GROUP);
			const live = this.#live[group] - 1;
			this.#live[group] = live;
			if (live === 0 && (group + 1) * GROUP <= this.#bump) this.#empty.push(group);
		}
	}
};
var FramePool = class extends Frames {
	spaces = new Set();
	isMapped(file) {
		for (const space of this.spaces) if (space.vmas.list.some((v) => v.file === file)) return true;
		return false;
	}
};
const LEAF_PAGES = 1024;
const CACHED_LEAVES = 16;
var Leaf = class {
	entries = new Uint32Array(LEAF_PAGES);
	hints = new Int32Array(LEAF_PAGES / 64).fill(-2);
	live = 0;
};
const SPARE = [];
const MOST_SPARE = 64;
function newLeaf() {
	const leaf = SPARE.pop();
	if (leaf === void 0) return new Leaf();
	leaf.hints.fill(-2);
	return leaf;
}
var PageTable = class {
	leaves = new Map();
	live = 0;
	#cachedKeys = new Float64Array(CACHED_LEAVES).fill(-1);
	#cached = new Array(CACHED_LEAVES).fill(null);
	leaf(page) {
		const key = Math.floor(page / LEAF_PAGES);
		const slot = key & 15;
		if (this.#cachedKeys[slot] === key) return this.#cached[slot];
		const found = this.leaves.get(key);
		if (found === void 0) return null;
		this.#cachedKeys[slot] = key;
		this.#cached[slot] = found;
		return found;
	}
	leafForWrite(page) {
		const found = this.leaf(page);
		if (found !== null) return found;
		const made = newLeaf();
		this.leaves.set(Math.floor(page / LEAF_PAGES), made);
		return made;
	}
	get(page) {
		const leaf = this.leaf(page);
		return leaf === null ? 0 : leaf.entries[page & 1023];
	}
	set(page, entry) {
		const leaf = this.leafForWrite(page);
		const i = page & 1023;
		const more = (entry === 0 ? 0 : 1) - (leaf.entries[i] === 0 ? 0 : 1);
		leaf.live += more;
		this.live += more;
		leaf.entries[i] = entry;
	}
	update(first, end, visit) {
		const firstKey = Math.floor(first / LEAF_PAGES);
		const lastKey = Math.floor((end - 1) / LEAF_PAGES);
		if (lastKey - firstKey < this.leaves.size) for (let key = firstKey; key <= lastKey; key++) {
			const leaf = this.leaves.get(key);
			if (leaf !== void 0) this.#updateLeaf(key, leaf, first, end, visit);
		}
		else for (const [key, leaf] of this.leaves) if (key >= firstKey && key <= lastKey) this.#updateLeaf(key, leaf, first, end, visit);
	}
	#updateLeaf(key, leaf, first, end, visit) {
		const base = key * LEAF_PAGES;
		const from = Math.max(0, first - base);
		const to = Math.min(LEAF_PAGES, end - base);
		for (let i = from; i < to; i++) {
			const entry = leaf.entries[i];
			if (entry === 0) continue;
			const next = visit(base + i, entry);
			if (next === entry) continue;
			leaf.entries[i] = next;
			if (next !== 0) continue;
			leaf.live--;
			this.live--;
		}
		if (leaf.live === 0 && from === 0 && to === 1024) {
			this.leaves.delete(key);
			if (SPARE.length < MOST_SPARE) SPARE.push(leaf);
			const slot = key & 15;
			if (this.#cachedKeys[slot] === key) this.#cachedKeys[slot] = -1;
		}
	}
};
var _a$1;
var SharedMemory = class {
	bytes;
	frames = new Map();
	keepsFrames = true;
	constructor(bytes) {
		this.bytes = bytes;
	}
	readPage(_target, _at, offset) {
		return offset < this.bytes ? 4096 : 0;
	}
	writePage() {}
	fileSize() {
		return this.bytes;
	}
	retain() {}
	release() {}
	punch() {
		return 0;
	}
};
var Vma = class {
	start;
	end;
	protection;
	file;
	fileOffset;
	shared = false;
	growsDown = false;
	noReserve = false;
	committed = false;
	locked = false;
	allowed = 7;
	name = "";
	constructor(start, end, protection, file, fileOffset) {
		this.start = start;
		this.end = end;
		this.protection = protection;
		this.file = file;
		this.fileOffset = fileOffset;
		file?.retain();
	}
	split(page) {
		const upper = this.#like(page);
		upper.locked = this.locked;
		this.end = page;
		return upper;
	}
	copy() {
		return this.#like(this.start);
	}
	#like(start) {
		const vma = new _a$1(start, this.end, this.protection, this.file, this.fileOffset + (start - this.start) * 4096);
		vma.shared = this.shared;
		vma.growsDown = this.growsDown;
		vma.noReserve = this.noReserve;
		vma.committed = this.committed;
		vma.name = this.name;
		vma.allowed = this.allowed;
		return vma;
	}
	continues(next) {
		return this.end === next.start && this.protection === next.protection && this.file === null && next.file === null && this.shared === next.shared && !this.shared && this.growsDown === next.growsDown && this.noReserve === next.noReserve && this.locked === next.locked && this.committed === next.committed && this.name === next.name;
	}
};
_a$1 = Vma;
var VmaList = class {
	list = [];
	#last = null;
	#index(page) {
		const list = this.list;
		let lo = 0;
		let hi = list.length;
		while (lo < hi) {
			const mid = lo + hi >>> 1;
			if (list[mid].end > page) hi = mid;
			else lo = mid + 1;
		}
		return lo;
	}
	find(page) {
		const last = this.#last;
		if (last !== null && page >= last.start && page < last.end) return last;
		const vma = this.list[this.#index(page)];
		if (vma === void 0 || vma.start > page) return null;
		this.#last = vma;
		return vma;
	}
	firstEndingAfter(page) {
		return this.list[this.#index(page)] ?? null;
	}
	lastEndingAtOrBefore(page) {
		return this.list[this.#index(page) - 1] ?? null;
	}
	any(start, end) {
		const vma = this.list[this.#index(start)];
		return vma !== void 0 && vma.start < end;
	}
	overlapping(start, end) {
		const out = [];
		for (let i = this.#index(start); i < this.list.length && this.list[i].start < end; i++) out.push(this.list[i]);
		return out;
	}
	covers(start, end) {
		let at = start;
		for (const vma of this.overlapping(start, end)) {
			if (vma.start > at) return false;
			at = vma.end;
		}
		return at >= end;
	}
	committedIn(start, end) {
		return this.#count(start, end, true);
	}
	uncommittedIn(start, end) {
		return this.#count(start, end, false);
	}
	#count(start, end, committed) {
		let pages = 0;
		for (let i = this.#index(start); i < this.list.length && this.list[i].start < end; i++) {
			const vma = this.list[i];
			if (vma.committed !== committed || !committed && vma.noReserve) continue;
			pages += Math.min(end, vma.end) - Math.max(start, vma.start);
		}
		return pages;
	}
	insert(vma) {
		const i = this.#index(vma.start);
		const before = this.list[i - 1];
		if (before?.continues(vma) === true) {
			before.end = vma.end;
			const after = this.list[i];
			if (after !== void 0 && before.continues(after)) {
				before.end = after.end;
				this.#forget(i, 1);
			}
			return;
		}
		const after = this.list[i];
		if (after !== void 0 && vma.continues(after)) {
			after.start = vma.start;
			return;
		}
		this.list.splice(i, 0, vma);
	}
	#forget(index, count) {
		this.#last = null;
		return this.list.splice(index, count);
	}
	carve(start, end) {
		let i = this.#index(start);
		const first = this.list[i];
		if (first !== void 0 && first.start < start) {
			this.list.splice(i + 1, 0, first.split(start));
			i++;
		}
		const out = [];
		for (; i < this.list.length; i++) {
			const vma = this.list[i];
			if (vma.start >= end) break;
			if (vma.end > end) this.list.splice(i + 1, 0, vma.split(end));
			out.push(vma);
		}
		this.#last = null;
		return out;
	}
	remove(start, end) {
		const out = this.carve(start, end);
		if (out.length > 0) this.#forget(this.list.indexOf(out[0]), out.length);
		return out;
	}
	mergeAround(start, end) {
		let i = Math.max(1, this.#index(start));
		while (i < this.list.length && this.list[i].start <= end) if (this.list[i - 1].continues(this.list[i])) {
			this.list[i - 1].end = this.list[i].end;
			this.#forget(i, 1);
		} else i++;
	}
	findGap(pages, low, high, guard) {
		let end = high;
		for (let i = this.list.length - 1; i >= 0; i--) {
			const vma = this.list[i];
			if (vma.start >= end) {
				if (vma.growsDown && vma.start - guard < end) end = vma.start - guard;
				continue;
			}
			if (end - vma.end >= pages) break;
			end = vma.growsDown ? vma.start - guard : vma.start;
		}
		const start = end - pages;
		return start >= low ? start : -1;
	}
};
function checksum(bytes) {
	let a = 2654435769 ^ bytes.length;
	let b = 2246822507;
	const words = bytes.length >> 2;
	const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
	const w = new Uint32Array(aligned.buffer, aligned.byteOffset, words);
	let n = 0;
	for (; n + 1 < words; n += 2) {
		a = step(a, w[n]) + b;
		b = step(b, w[n + 1]) + a;
	}
	if (n < words) a = step(a, w[n]) + b;
	let rest = 0;
	for (let at = words * 4; at < bytes.length; at++) rest = rest << 8 | bytes[at];
	b = step(b, rest) + a;
	a = finish(a + b);
	b = finish(b + a);
	return [a >>> 0, b >>> 0];
}
function step(state, word) {
	const k = Math.imul(word, 3432918353);
	const mixed = state ^ Math.imul(k << 15 | k >>> 17, 461845907);
	return Math.imul(mixed << 13 | mixed >>> 19, 5) + 27492;
}
function finish(h) {
	const first = Math.imul(h ^ h >>> 16, 2246822507);
	const second = Math.imul(first ^ first >>> 13, 3266489909);
	return second ^ second >>> 16;
}
function digest(bytes) {
	return checksum(bytes).map((half) => half.toString(16).padStart(8, "0")).join("");
}
const FIRST$1 = 4096;
const keys$1 = new WeakMap();
function fileKey(file) {
	let key = keys$1.get(file.frames);
	if (key === void 0) {
		const page = new Uint8Array(FIRST$1);
		file.readPage(page, 0, 0);
		key = `file ${file.fileSize()} ${digest(page)}`;
		keys$1.set(file.frames, key);
	}
	return key;
}
const XMM = 1024;
const MXCSR = 2208;
const SSE_GUARD = 2248;
const SSE_GUARD_EXACT = 2264;
const SSE_FLAGS_ASKED = 2292;
const X87 = 2048;
const FCW = 2176;
const FSW = 2180;
const X87_EMPTY = 2184;
const X87_TOP = 2188;
const FIP = 2192;
const FDP = 2200;
const FOP = 2212;
const LOADED_FIP = 2224;
const FCS = 2240;
const FDS = 2244;
const BOUNCE$1 = 3328;
const BOUNCE_MASKED = 3392;
const BOUNCE_DEVICE = 3456;
const PROBE_TRACE_OFFSET = 4096;
const SYSCALL_PLAN = 3584;
const SYSRET_PLAN = 3712;
const TWO32$5 = 4294967296;
const HALF$1 = 0x800000000000;
const DEVICE$1 = -65536;
var GuestSpace = class {
	onChange = () => {};
	onKernelWrite = () => {};
	codeFrames = null;
	isGlobal = false;
	alsoWritable = false;
	once = false;
	moved = false;
	watch = null;
	runOffset = 0;
	high = 0;
	u8;
	u32;
	view;
	constructor(cpu) {
		this.u8 = cpu.u8;
		this.u32 = cpu.u32;
		this.view = new DataView(cpu.memory.buffer);
	}
	codeImage(_address) {
		return null;
	}
	codeHome(_page, _frame) {
		return null;
	}
	flushed() {}
	readDevice(into, bytes) {
		this.u8.fill(255, into, into + bytes);
	}
	comesBack = () => false;
	writeDevice(from, bytes) {}
	translate(address, access, bytes = 1) {
		const frame = this.lookup(address, access);
		if (frame === -65536) {
			if (access === "read") this.readDevice(BOUNCE_DEVICE, bytes);
			return BOUNCE_DEVICE;
		}
		if (frame < 0) {
			if (address < -0x800000000000 || address >= HALF$1) throw new GuestFault(VECTOR.GP);
			throw new GuestFault(VECTOR.PF, -1 - frame, address);
		}
		return frame + (address & 4095);
	}
	hostRun(address, length, access) {
		const frame = this.lookup(address, access);
		if (frame < 0) return 0;
		const inPage = address & 4095;
		this.runOffset = frame + inPage;
		let run = PAGE_SIZE - inPage;
		let next = frame + PAGE_SIZE;
		while (run < length) {
			if (this.lookup(address + run, access) !== next) break;
			next += PAGE_SIZE;
			run += PAGE_SIZE;
		}
		return Math.min(run, length);
	}
	noteWrite(hostOffset, length) {
		if (hostOffset === 3456) {
			this.writeDevice(hostOffset, length);
			return;
		}
		const code = this.codeFrames;
		if (code === null) return;
		const last = hostOffset + length - 1 >>> 12;
		for (let frame = hostOffset >>> 12; frame <= last; frame++) {
			if (code[frame] === 0) continue;
			const from = Math.max(hostOffset, frame * PAGE_SIZE);
			const to = Math.min(hostOffset + length, (frame + 1) * PAGE_SIZE);
			this.onKernelWrite(from, to - from);
		}
	}
	readU8(address) {
		return this.u8[this.translate(address, "read")];
	}
	readU16(address) {
		if ((address & 4095) > 4094) return this.readU8(address) | this.readU8(address + 1) << 8;
		return this.view.getUint16(this.translate(address, "read", 2), true);
	}
	readU32(address) {
		if ((address & 4095) > 4092) return (this.readU16(address) | this.readU16(address + 2) << 16) >>> 0;
		return this.view.getUint32(this.translate(address, "read", 4), true);
	}
	readI32(address) {
		return this.readU32(address) | 0;
	}
	readNumber64(address) {
		return this.readU32(address + 4) * TWO32$5 + this.readU32(address);
	}
	readSigned64(address) {
		return this.readI32(address + 4) * TWO32$5 + this.readU32(address);
	}
	readBig64(address) {
		if ((address & 4095) <= 4088) return this.view.getBigUint64(this.translate(address, "read", 8), true);
		const low = BigInt(this.readU32(address));
		return BigInt(this.readU32(address + 4)) << 32n | low;
	}
	readPair(address) {
		if ((address & 4095) > 4088) {
			const low = this.readU32(address);
			this.high = this.readU32(address + 4);
			return low;
		}
		const host = this.translate(address, "read", 8);
		this.high = this.view.getUint32(host + 4, true);
		return this.view.getUint32(host, true);
	}
	checkAcross(address) {
		this.translate(address, "write");
		this.translate((Math.floor(address / PAGE_SIZE) + 1) * PAGE_SIZE, "write");
	}
	writeU8(address, value) {
		const host = this.translate(address, "write");
		this.u8[host] = value;
		this.noteWrite(host, 1);
	}
	writeU16(address, value) {
		if ((address & 4095) > 4094) {
			this.checkAcross(address);
			this.writeU8(address, value);
			this.writeU8(address + 1, value >> 8);
			return;
		}
		const host = this.translate(address, "write", 2);
		this.view.setUint16(host, value, true);
		this.noteWrite(host, 2);
	}
	writeU32(address, value) {
		if ((address & 4095) > 4092) {
			this.checkAcross(address);
			this.writeU16(address, value);
			this.writeU16(address + 2, value >>> 16);
			return;
		}
		const host = this.translate(address, "write", 4);
		this.view.setUint32(host, value, true);
		this.noteWrite(host, 4);
	}
	writePair(address, low, high) {
		if ((address & 4095) > 4088) {
			this.checkAcross(address);
			this.writeU32(address, low);
			this.writeU32(address + 4, high);
			return;
		}
		const host = this.translate(address, "write", 8);
		this.view.setUint32(host, low, true);
		this.view.setUint32(host + 4, high, true);
		this.noteWrite(host, 8);
	}
	writeNumber64(address, value) {
		this.writeU32(address, value);
		this.writeU32(address + 4, Math.floor(value / TWO32$5));
	}
	writeBig64(address, value) {
		const v = BigInt.asUintN(64, value);
		if ((address & 4095) <= 4088) {
			const host = this.translate(address, "write", 8);
			this.view.setBigUint64(host, v, true);
			this.noteWrite(host, 8);
			return;
		}
		this.checkAcross(address);
		this.writeU32(address, Number(v & 4294967295n));
		this.writeU32(address + 4, Number(v >> 32n));
	}
	forRange(address, size, access, visit) {
		let done = 0;
		while (done < size) {
			const run = this.hostRun(address + done, size - done, access);
			const at = run === 0 ? this.translate(address + done, access) : this.runOffset;
			const length = Math.max(run, 1);
			visit(at, length);
			if (access === "write") this.noteWrite(at, length);
			done += length;
		}
	}
	readInto(address, out, length) {
		let done = 0;
		this.forRange(address, length, "read", (at, n) => {
			out.set(this.u8.subarray(at, at + n), done);
			done += n;
		});
	}
	readBytes(address, length) {
		if (length > this.u8.length || length < 0) throw new GuestFault(VECTOR.PF, 4, address);
		const out = new Uint8Array(length);
		let done = 0;
		this.forRange(address, length, "read", (at, n) => {
			out.set(this.u8.subarray(at, at + n), done);
			done += n;
		});
		return out;
	}
	writeBytes(address, bytes) {
		let done = 0;
		this.forRange(address, bytes.length, "write", (at, n) => {
			this.u8.set(done === 0 && n === bytes.length ? bytes : bytes.subarray(done, done + n), at);
			done += n;
		});
	}
	writeWords(address, words, count) {
		const host = (address & 3) === 0 && (address & 4095) + count * 4 <= 4096 ? this.translate(address, "write") : BOUNCE_DEVICE;
		if (host !== 3456) {
			for (let i = 0, at = host >>> 2; i < count; i++) this.u32[at + i] = words[i];
			this.noteWrite(host, count * 4);
		} else this.writeBytes(address, new Uint8Array(words.buffer, words.byteOffset, count * 4));
	}
	fill(address, length, value) {
		this.forRange(address, length, "write", (at, n) => this.u8.fill(value, at, at + n));
	}
	readCString(address, max) {
		let out = "";
		let done = 0;
		while (done <= max) {
			const at = this.translate(address + done, "read");
			const end = Math.min((at & -4096) + PAGE_SIZE, at + max + 1 - done);
			let i = at;
			while (i < end && this.u8[i] !== 0) i++;
			out += latin1$2(this.u8, at, i);
			if (i < end) return out;
			done += i - at;
		}
		return null;
	}
};
function latin1$2(bytes, from, to) {
	let out = "";
	for (let at = from; at < to; at += 1024) out += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(to, at + 1024)));
	return out;
}
const STACK_GUARD_PAGES = 256;
const MIN_PAGE = 16;
const LAYOUTS = {
	32: {
		top: 4294959104,
		mmapTop: 4159688704
	},
	64: {
		top: 0x7ffffffff000,
		mmapTop: 0x7ffff7eff000
	}
};
var AddressSpace = class AddressSpace extends GuestSpace {
	layout;
	bits;
	vmas = new VmaList();
	pool;
	#cpu;
	#table = new PageTable();
	#limitPages;
	committedPages = 0;
	mappedPages = 0;
	peakPages = 0;
	#sharedMappings = 0;
	codeVersion = 0;
	stackLimit = 8 << 20;
	constructor(cpu, opts) {
		super(cpu);
		this.#cpu = cpu;
		this.bits = opts.bits ?? cpu.bits;
		this.pool = opts.pool ?? new FramePool(cpu.u8);
		this.pool.spaces.add(this);
		this.layout = LAYOUTS[this.bits];
		this.#limitPages = Math.floor(opts.limitBytes / PAGE_SIZE);
	}
	get frames() {
		return this.pool;
	}
	fork() {
		const { pool, bits } = this;
		const child = new AddressSpace(this.#cpu, {
			limitBytes: this.#limitPages * PAGE_SIZE,
			pool,
			bits
		});
		for (const vma of this.vmas.list) child.vmas.list.push(vma.copy());
		this.#table.update(0, this.layout.top / PAGE_SIZE, (page, entry) => {
			const next = (entry & 8) !== 0 ? entry : (entry & -3 | 32) >>> 0;
			pool.retain((entry & -4096) >>> 0);
			child.#table.set(page, next);
			return next;
		});
		child.committedPages = this.committedPages;
		child.mappedPages = child.peakPages = this.mappedPages;
		child.peakResidentPages = child.residentPages;
		child.#sharedMappings = this.#sharedMappings;
		child.stackLimit = this.stackLimit;
		child.codeVersion = this.codeVersion;
		return child;
	}
	get residentPages() {
		return this.#table.live;
	}
	peakResidentPages = 0;
	lookup(address, access) {
		if (address >= 0) {
			const page = Math.floor(address / PAGE_SIZE);
			const leaf = this.#table.leaf(page);
			if (leaf !== null) {
				const entry = leaf.entries[page & 1023];
				if ((entry & bitOf(access)) !== 0) return (entry & -4096) >>> 0;
			}
			if (address < this.layout.top) return this.#fault(page, access);
		}
		return -1 - errorCode(access, false);
	}
	codeFrame(page) {
		const entry = this.#table.get(page);
		if ((entry & 4) !== 0) return (entry & -4096) >>> 0;
		const vma = entry === 0 ? this.vmas.find(page) : null;
		if (vma === null || vma.file === null || (vma.protection & 6) !== 4) return -1;
		return vma.file.frames.get(offsetIn(vma, page)) ?? -1;
	}
	permissions(address) {
		return this.vmas.find(Math.floor(address / 4096))?.protection ?? 0;
	}
	codeImage(address) {
		const vma = this.vmas.find(Math.floor(address / PAGE_SIZE));
		const file = vma?.file;
		if (!file || file.keepsFrames === true || file.isMade === true) return null;
		return {
			key: fileKey(file),
			base: vma.start * PAGE_SIZE - vma.fileOffset
		};
	}
	codeHome(page, frame) {
		const vma = this.vmas.find(page);
		const file = vma?.file;
		if (!file || file.frames.get(offsetIn(vma, page)) !== frame) return null;
		const base = vma.start * PAGE_SIZE - vma.fileOffset;
		return {
			frames: file.frames,
			base,
			image: () => this.codeImage(page * PAGE_SIZE)
		};
	}
	hasCode(first, end) {
		return this.vmas.overlapping(first, end).some(mayExecute);
	}
	#fault(page, access) {
		const vma = this.vmas.find(page) ?? this.#growStack(page);
		const entry = this.#table.get(page);
		if (vma === null || (vma.protection & bitOf(access)) === 0) return -1 - errorCode(access, entry !== 0 && (entry & 7) !== 0);
		if (entry !== 0) {
			const frame = (entry & -4096) >>> 0;
			if ((entry & 40) !== 0 && access === "write") return vma.shared ? this.#enter(page, frame, vma, 24) : this.#own(vma, page);
			return this.#enter(page, frame, vma, entry & 56);
		}
		const frame = this.#populate(vma, page, access === "write");
		return frame === 0 ? -1 - errorCode(access, false) : frame;
	}
	#enter(page, frame, vma, state) {
		this.#table.set(page, entryOf(frame, vma.protection, state));
		if (this.#table.live > this.peakResidentPages) this.peakResidentPages = this.#table.live;
		return frame;
	}
	#own(vma, page) {
		const entry = this.#table.get(page);
		const old = (entry & -4096) >>> 0;
		let frame = old;
		if (this.frames.isShared(old)) {
			frame = this.frames.allocate(this.#hint(page), false);
			if (frame === 0) return -1 - errorCode("write", true);
			this.u8.copyWithin(frame, old, old + PAGE_SIZE);
			this.frames.release(old);
			this.moved = true;
		} else if ((entry & 8) !== 0) vma.file.frames.delete(offsetIn(vma, page));
		this.#enter(page, frame, vma, 0);
		if (mayExecute(vma)) this.codeVersion++;
		if (frame !== old) this.onChange(page, 1);
		return frame;
	}
	#populate(vma, page, write) {
		const { file } = vma;
		if (file === null) {
			const frame = this.frames.allocate(this.#hint(page), true);
			return frame === 0 ? 0 : this.#enter(page, frame, vma, 0);
		}
		const offset = offsetIn(vma, page);
		const known = file.frames.get(offset);
		const own = !vma.shared && (write || (vma.protection & 6) === 6);
		let frame = known ?? 0;
		if (known !== void 0 && !own) this.frames.retain(known);
		else {
			frame = this.frames.allocate(this.#hint(page), true);
			if (frame === 0) return 0;
			if (known !== void 0) this.u8.copyWithin(frame, known, known + PAGE_SIZE);
			else if (file.readPage(this.u8, frame, offset) <= 0) {
				this.frames.release(frame);
				return 0;
			}
			if (!own) {
				file.frames.set(offset, frame);
				if (file.keepsFrames === true || this.pool.cache.holds(file)) this.frames.retain(frame);
			}
		}
		if (own && mayExecute(vma)) this.codeVersion++;
		return this.#enter(page, frame, vma, own ? 0 : write ? 24 : 8);
	}
	#hint(page) {
		const leaf = this.#table.leafForWrite(page);
		const group = (page & 1023) >> 6;
		let base = leaf.hints[group];
		if (base === -2) {
			base = this.frames.reserveGroup();
			leaf.hints[group] = base;
		}
		return base < 0 ? -1 : base + (page & 63);
	}
	#growStack(page) {
		const above = this.vmas.firstEndingAfter(page);
		if (above === null || !above.growsDown || page >= above.start || page < MIN_PAGE) return null;
		if ((above.end - page) * 4096 > this.stackLimit) return null;
		const below = this.vmas.lastEndingAtOrBefore(page);
		if (below !== null && !below.growsDown && below.protection !== 0 && page - below.end < STACK_GUARD_PAGES) return null;
		const grow = above.start - page;
		if (!this.#commit(grow)) return null;
		above.start = page;
		this.#mapped(grow);
		return above;
	}
	isBeyondFile(address, access) {
		const vma = this.vmas.find(Math.floor(address / PAGE_SIZE));
		return vma !== null && vma.file !== null && (vma.protection & bitOf(access)) !== 0;
	}
	isMapped(address) {
		return this.vmas.find(Math.floor(address / PAGE_SIZE)) !== null;
	}
	#commit(pages) {
		if (this.committedPages + pages > this.#limitPages) return false;
		this.committedPages += pages;
		return true;
	}
	map(request) {
		const { first, pages } = request;
		const protection = effective(request.protection);
		const counts = protection !== 0 && request.noReserve !== true;
		const replaced = counts ? this.vmas.committedIn(first, first + pages) : 0;
		if (counts && this.committedPages - replaced + pages > this.#limitPages) return false;
		this.unmap(first, pages);
		if (counts) this.committedPages += pages;
		const vma = new Vma(first, first + pages, protection, request.file ?? null, request.fileOffset ?? 0);
		vma.shared = request.shared === true;
		vma.growsDown = request.growsDown === true;
		vma.committed = counts;
		vma.name = request.name ?? "";
		vma.noReserve = request.noReserve === true;
		vma.locked = request.locked === true;
		vma.allowed = request.allowed ?? 7;
		if (vma.shared && vma.file !== null) this.#sharedMappings++;
		this.vmas.insert(vma);
		if (mayExecute(vma)) {
			this.codeVersion++;
			if (vma.file !== null) this.pool.cache.keep(vma.file);
		}
		this.#mapped(pages);
		return true;
	}
	unmap(first, pages) {
		const end = first + pages;
		if (!this.vmas.any(first, end)) return false;
		for (const vma of this.vmas.remove(first, end)) {
			if (mayExecute(vma)) this.codeVersion++;
			this.mappedPages -= vma.end - vma.start;
			if (vma.committed) this.committedPages -= vma.end - vma.start;
			this.#dropPages(vma, vma.start, vma.end, true);
			if (vma.file !== null) this.#releaseFile(vma.file);
		}
		this.#countShared();
		this.onChange(first, pages);
		return true;
	}
	#mapped(pages) {
		this.mappedPages += pages;
		if (this.mappedPages > this.peakPages) this.peakPages = this.mappedPages;
	}
	#countShared() {
		if (this.#sharedMappings > 0) this.#sharedMappings = this.vmas.list.filter((v) => v.shared && v.file !== null).length;
	}
	#releaseFile(file) {
		if (file.keepsFrames === true && !this.pool.isMapped(file)) {
			for (const frame of file.frames.values()) this.frames.release(frame);
			file.frames.clear();
		}
		file.release();
	}
	#dropPages(vma, start, end, keep) {
		this.#table.update(start, end, (page, entry) => {
			this.#dropPage(vma, page, entry, keep);
			return 0;
		});
	}
	#dropPage(vma, page, entry, keep) {
		const { file } = vma;
		const frame = (entry & -4096) >>> 0;
		if (file !== null && (entry & 8) !== 0) {
			const offset = offsetIn(vma, page);
			if (keep && (entry & 16) !== 0) file.writePage(this.u8, frame, offset);
			if (!this.frames.isShared(frame)) file.frames.delete(offset);
		}
		this.frames.release(frame);
	}
	protect(first, pages, protection) {
		const end = first + pages;
		const bits = effective(protection);
		if (bits !== 0) {
			const more = this.vmas.uncommittedIn(first, end);
			if (!this.#commit(more)) return false;
		}
		for (const vma of this.vmas.carve(first, end)) {
			if (mayExecute(vma) || (bits & 4) !== 0) this.codeVersion++;
			vma.protection = bits;
			if (bits !== 0 && !vma.noReserve) vma.committed = true;
			const mixed = !vma.shared && (bits & 6) === 6;
			this.#table.update(vma.start, vma.end, (page, entry) => {
				if (!mixed || (entry & 8) === 0) return entryOf(entry & -4096, bits, entry & 56);
				this.#dropPage(vma, page, entry, true);
				return 0;
			});
		}
		this.vmas.mergeAround(first, end);
		this.onChange(first, pages);
		return true;
	}
	movePages(from, to, pages) {
		const moved = [];
		this.#table.update(from, from + pages, (page, entry) => {
			moved.push(page, entry);
			return 0;
		});
		this.codeVersion++;
		for (let i = 0; i < moved.length; i += 2) this.#table.set(moved[i] - from + to, moved[i + 1]);
		this.onChange(from, pages);
	}
	discard(first, pages) {
		const end = first + pages;
		for (const vma of this.vmas.overlapping(first, end)) {
			if (mayExecute(vma)) this.codeVersion++;
			this.#dropPages(vma, Math.max(first, vma.start), Math.min(end, vma.end), true);
		}
		this.onChange(first, pages);
	}
	sync(first, pages) {
		for (const vma of this.vmas.overlapping(first, first + pages)) if (vma.shared && vma.file !== null) this.#writeBack(vma, Math.max(first, vma.start), Math.min(first + pages, vma.end));
	}
	#writeBack(vma, start, end) {
		this.#table.update(start, end, (page, entry) => {
			if ((entry & 16) !== 0) vma.file.writePage(this.u8, (entry & -4096) >>> 0, offsetIn(vma, page));
			return entry;
		});
	}
	writeBackFile(file, from, to) {
		if (this.#sharedMappings === 0) return;
		for (const vma of this.vmas.list) {
			if (!vma.shared || vma.file?.frames !== file.frames) continue;
			const start = Math.max(vma.start, vma.start + Math.floor((from - vma.fileOffset) / PAGE_SIZE));
			const end = Math.min(vma.end, vma.start + Math.ceil((to - vma.fileOffset) / PAGE_SIZE));
			if (start < end) this.#writeBack(vma, start, end);
		}
	}
	cutMappings(file, kept) {
		for (const vma of this.vmas.list) {
			if (vma.file?.frames !== file.frames) continue;
			const first = Math.max(vma.start, vma.start + kept - Math.floor(vma.fileOffset / PAGE_SIZE));
			if (first >= vma.end) continue;
			this.codeVersion++;
			this.#dropPages(vma, first, vma.end, false);
			this.onChange(first, vma.end - first);
		}
	}
	lock(first, pages, locked) {
		for (const vma of this.vmas.carve(first, first + pages)) vma.locked = locked;
		this.vmas.mergeAround(first, first + pages);
	}
	isResident(page) {
		if (this.#table.get(page) !== 0) return true;
		const vma = this.vmas.find(page);
		return vma?.file != null && vma.file.keepsFrames !== true && offsetIn(vma, page) < vma.file.fileSize();
	}
	residence(start, end) {
		const out = {
			resident: 0,
			cached: 0,
			written: 0
		};
		this.#table.update(start, end, (_page, entry) => {
			out.resident++;
			if ((entry & 8) !== 0) out.cached++;
			if ((entry & 8) === 0 || (entry & 16) !== 0) out.written++;
			return entry;
		});
		return out;
	}
	findFree(pages, below = this.layout.mmapTop) {
		const limit = Math.floor(Math.min(below, this.layout.top) / PAGE_SIZE);
		return this.vmas.findGap(pages, MIN_PAGE, limit, STACK_GUARD_PAGES);
	}
	isFree(first, pages) {
		return this.isUserRange(first, pages) && !this.vmas.any(first, first + pages);
	}
	isUserRange(first, pages) {
		return first >= 0 && pages >= 0 && first + pages <= this.layout.top / 4096;
	}
	close() {
		this.unmap(0, this.layout.top / PAGE_SIZE);
		this.pool.spaces.delete(this);
	}
};
function mayExecute(vma) {
	return (vma.protection & 4) !== 0;
}
const TWO32$4 = 4294967296;
const DF = 1024;
const OF = 2048;
const IOPL = 12288;
const NT = 16384;
const RF = 65536;
const VM = 1 << 17;
const AC = 1 << 18;
const VIF = 1 << 19;
const VIP = 1 << 20;
var CpuState = class {
	memory;
	bits;
	model;
	onSegments = () => {};
	u8;
	u16;
	u32;
	i32;
	u64;
	i64;
	constructor(memory, bits, model = null) {
		this.memory = memory;
		this.bits = bits;
		this.model = model;
		const b = memory.buffer;
		this.u8 = new Uint8Array(b);
		this.u16 = new Uint16Array(b);
		this.u32 = new Uint32Array(b);
		this.i32 = new Int32Array(b);
		this.u64 = new BigUint64Array(b);
		this.i64 = new BigInt64Array(b);
		this.setMxcsr(8064);
		this.u32[544] = 895;
		this.u32[546] = 255;
		this.u32[60] = 514;
		this.setEflags(514);
	}
	setMxcsr(v) {
		this.u32[552] = v;
		this.sseGuard(SSE_GUARD, (v & 65504) === 8096);
		this.sseGuard(SSE_GUARD_EXACT, (v & 65472) === 8064);
	}
	sseGuard(at, inOrder) {
		this.i32[at >> 2] = inOrder ? 1073741824 : 0;
		this.i32[at + 4 >> 2] = inOrder ? 3 : -1;
		this.i32[at + 8 >> 2] = inOrder ? 15 : -1;
		this.i32[at + 12 >> 2] = inOrder ? 0 : -2147483648;
	}
	number(at) {
		return this.u32[at + 4 >> 2] * TWO32$4 + this.u32[at >> 2];
	}
	setNumber(at, value) {
		this.u32[at >> 2] = value;
		this.u32[at + 4 >> 2] = Math.floor(value / TWO32$4);
	}
	lo(r) {
		return this.u32[16 + 2 * r];
	}
	lo8(at) {
		return this.u8[at];
	}
	hi(r) {
		return this.u32[16 + 2 * r + 1];
	}
	reg(r) {
		return this.number(64 + 8 * r);
	}
	sreg(r) {
		const lo = this.u32[16 + 2 * r];
		return this.bits === 32 ? lo | 0 : this.i32[16 + 2 * r + 1] * TWO32$4 + lo;
	}
	big(r) {
		return this.u64[8 + r];
	}
	setReg(r, value) {
		const at = 16 + 2 * r;
		this.u32[at] = value;
		this.u32[at + 1] = this.bits === 32 ? 0 : value === (value | 0) ? value >> 31 : Math.floor(value / TWO32$4);
	}
	setBig(r, value) {
		this.u64[8 + r] = this.bits === 32 ? BigInt.asUintN(32, value) : value;
	}
	cutRegisters() {
		for (let r = 0; r < 8; r++) this.u32[16 + 2 * r + 1] = 0;
	}
	get rip() {
		return this.number(192);
	}
	set rip(value) {
		this.setNumber(192, value);
	}
	get signedRip() {
		return this.i32[49] * TWO32$4 + this.u32[48];
	}
	segBase(s) {
		return this.u64[32 + s];
	}
	setSegBase(s, base) {
		this.u64[32 + s] = base;
	}
	selector(s) {
		return this.u32[76 + s];
	}
	setSelector(s, value) {
		this.u32[76 + s] = value;
	}
	eflags() {
		let parity = this.u32[51] & 255;
		parity ^= parity >> 4;
		parity ^= parity >> 2;
		parity ^= parity >> 1;
		return this.u32[60] | 2 | this.u32[50] & 1 | (parity & 1 ? 0 : 4) | this.u32[52] & 16 | (this.u32[54] === 0 && this.u32[55] === 0 ? 64 : 0) | (this.i32[57] < 0 ? 128 : 0) | (this.u32[53] ? DF : 0) | (this.i32[59] < 0 ? OF : 0);
	}
	setEflags(f) {
		this.u32[50] = f & 1;
		this.u32[51] = f & 4 ? 0 : 1;
		this.u32[52] = f & 16;
		this.u32[54] = f & 64 ? 0 : 1;
		this.u32[55] = 0;
		this.u32[56] = 0;
		this.i32[57] = f & 128 ? -1 : 0;
		this.u32[53] = f & 1024 ? 1 : 0;
		this.u32[58] = 0;
		this.i32[59] = f & 2048 ? -1 : 0;
		this.u32[60] = f & 4158210;
	}
};
const NONE = 2048;
const ASIDE = 1024;
const GLOBAL = 20;
const LISTED = 24;
const OWNER = 28;
const USES = 32;
const KEPT$1 = 16;
const BASES = [TLB, TLB_SUPERVISOR];
let owners = 0;
const WORDS$1 = 5;
var TlbSet = class {
	owner = ++owners;
	entries = new Uint32Array(32);
	words = new Uint32Array(160);
	count = 0;
	word = 0;
	uses = 0;
	withdrawals = 0;
	generation = 0;
	add(entry) {
		if (this.count === this.entries.length) this.grow(this.count * 2);
		this.entries[this.count++] = entry;
	}
	grow(size) {
		const entries = new Uint32Array(size);
		const words = new Uint32Array(size * WORDS$1);
		entries.set(this.entries);
		words.set(this.words);
		this.entries = entries;
		this.words = words;
	}
	forget() {
		this.owner = ++owners;
		this.count = 0;
	}
};
var Tlb = class {
	cpu;
	misses = 0;
	set = new TlbSet();
	global = new Uint32Array(BASES.length * TLB_ENTRIES);
	globals = 0;
	withdrawals = 0;
	generation = 0;
	constructor(cpu) {
		this.cpu = cpu;
		for (const base of BASES) for (let i = 0; i < TLB_ENTRIES; i++) this.drop(base + i * 32);
		this.supervisor = false;
	}
	set supervisor(on) {
		this.cpu.u32[200] = on ? TLB_SUPERVISOR : TLB;
	}
	word = 0;
	useWord(word) {
		const isUser = this.cpu.u32[200] === TLB;
		const before = isUser ? this.set.word : this.word;
		if (before === word) return;
		if (before !== 0) this.flush();
		if (isUser) this.set.word = word;
		else this.word = word;
	}
	use(set) {
		if (set === this.set) return;
		this.putAside(this.set);
		this.set = set;
		set.uses++;
		if (set.generation !== this.generation || set.count > KEPT$1 && set.uses % USES === 0) {
			set.forget();
			set.generation = this.generation;
		}
		this.bringBack(set, set.withdrawals !== this.withdrawals);
		set.withdrawals = this.withdrawals;
	}
	putAside(set) {
		const { u32 } = this.cpu;
		const { entries, words, owner } = set;
		let kept = 0;
		for (let i = 0, n = set.count; i < n; i++) {
			const entry = entries[i];
			const at = entry >> 2;
			if (u32[at + OWNER / 4] !== owner) continue;
			const read = u32[at + 0];
			const write = u32[at + 2];
			if (read === NONE && write === NONE) {
				u32[at + OWNER / 4] = 0;
				continue;
			}
			const to = kept * WORDS$1;
			words[to] = read;
			words[to + 1] = u32[at + 0 + 1];
			words[to + 2] = write;
			words[to + 3] = u32[at + 2 + 1];
			words[to + 4] = u32[at + 4];
			u32[at + 0] = read | ASIDE;
			u32[at + 2] = write | ASIDE;
			entries[kept++] = entry;
		}
		set.count = kept;
	}
	bringBack(set, withdrawn) {
		const { u32 } = this.cpu;
		const { entries, words, owner, count } = set;
		for (let i = 0; i < count; i++) {
			const at = entries[i] >> 2;
			const from = i * WORDS$1;
			const isOwn = u32[at + OWNER / 4] === owner;
			u32[at + 0] = words[from];
			u32[at + 2] = withdrawn ? NONE : words[from + 2];
			if (isOwn) continue;
			u32[at + 0 + 1] = words[from + 1];
			u32[at + 2 + 1] = words[from + 3];
			u32[at + 4] = words[from + 4];
			u32[at + OWNER / 4] = owner;
		}
	}
	shareWith(copy) {
		const { u32 } = this.cpu;
		const { set } = this;
		copy.forget();
		copy.word = set.word;
		copy.withdrawals = this.withdrawals;
		copy.generation = this.generation;
		for (let i = 0, n = set.count; i < n; i++) {
			const entry = set.entries[i];
			const at = entry >> 2;
			u32[at + 2] = NONE;
			if (u32[at + OWNER / 4] !== set.owner || u32[at + 0] === NONE) continue;
			copy.add(entry);
			const to = (copy.count - 1) * WORDS$1;
			copy.words[to] = u32[at + 0];
			copy.words[to + 1] = u32[at + 0 + 1];
			copy.words[to + 2] = NONE;
			copy.words[to + 3] = 0;
			copy.words[to + 4] = u32[at + 4];
		}
	}
	forget(set) {
		if (set === this.set) this.flush();
		else set.forget();
	}
	flushAll() {
		this.flush();
		this.generation++;
		this.set.generation = this.generation;
	}
	insert(address, frame, read, write, global = false) {
		this.misses++;
		const u32 = this.cpu.u32;
		const entry = u32[200] + ((Math.floor(address / 4096) & 8191) >>> 0) * 32;
		const at = entry >> 2;
		const page = Math.floor(address / 4096) * 4096;
		const lo = page >>> 0;
		const hi = Math.floor(page / 4294967296) >>> 0;
		const addend = frame - lo >>> 0;
		const same = u32[at + 4] === addend && this.holds(at, lo, hi);
		u32[at + 4] = addend;
		if (read || !same) {
			u32[at + 0] = read ? lo : NONE;
			u32[at + 0 + 1] = read ? hi : 0;
		}
		if (write || !same) {
			u32[at + 2] = write ? lo : NONE;
			u32[at + 2 + 1] = write ? hi : 0;
		}
		u32[at + GLOBAL / 4] = global ? 1 : 0;
		if (!global) {
			const { set } = this;
			if (u32[at + OWNER / 4] === set.owner) return;
			u32[at + OWNER / 4] = set.owner;
			set.add(entry);
		} else if (u32[at + LISTED / 4] === 0) {
			u32[at + LISTED / 4] = 1;
			this.global[this.globals++] = entry;
		}
	}
	holds(at, lo, hi) {
		const u32 = this.cpu.u32;
		const r = at + 0;
		const w = at + 2;
		return u32[r] === lo && u32[r + 1] === hi || u32[w] === lo && u32[w + 1] === hi;
	}
	flushPages(first, pages) {
		if (pages >= 8192) {
			this.flush();
			return;
		}
		for (let p = first; p < first + pages; p++) for (const base of BASES) this.drop(base + ((p & 8191) >>> 0) * 32);
	}
	drop(entry) {
		const u32 = this.cpu.u32;
		u32[entry + 0 >> 2] = NONE;
		u32[entry + 8 >> 2] = NONE;
	}
	withdrawWrites(frame) {
		this.set.withdrawals = ++this.withdrawals;
		const { entries, count } = this.set;
		for (let i = 0; i < count; i++) this.withdraw(entries[i], frame);
		for (let i = 0; i < this.globals; i++) this.withdraw(this.global[i], frame);
	}
	withdraw(entry, frame) {
		const u32 = this.cpu.u32;
		const w = entry + 8 >> 2;
		if (u32[w] !== NONE && u32[w] + u32[entry + 16 >> 2] >>> 0 === frame) u32[w] = NONE;
	}
	flush(keepGlobal = false) {
		const { u32 } = this.cpu;
		const { set } = this;
		for (let i = 0, n = set.count; i < n; i++) {
			const entry = set.entries[i];
			if (u32[entry + OWNER >> 2] !== set.owner) continue;
			u32[entry + OWNER >> 2] = 0;
			if (u32[entry + GLOBAL >> 2] === 0) this.drop(entry);
		}
		set.count = 0;
		if (keepGlobal) return;
		for (let i = 0; i < this.globals; i++) {
			const entry = this.global[i];
			u32[entry + LISTED >> 2] = 0;
			this.drop(entry);
		}
		this.globals = 0;
	}
};
var SpaceView = class SpaceView {
	space;
	code;
	tlb = new TlbSet();
	hidden = [];
	codeVersion = -1;
	groupsVersion = -1;
	shares = new Map();
	constructor(space, code) {
		this.space = space;
		this.code = code;
	}
	changedAside = () => {
		this.code.tlb.forget(this.tlb);
	};
	copyFor(child) {
		const copy = new SpaceView(child, this.code);
		this.code.tlb.shareWith(copy.tlb);
		for (const [group, known] of this.shares) copy.shares.set(group, known);
		return copy;
	}
	enter() {
		const { code, space } = this;
		const { groups } = code.pages;
		code.tlb.use(this.tlb);
		if (this.codeVersion !== space.codeVersion || this.groupsVersion !== groups.version) this.look();
		const { hidden } = this;
		if (hidden.length === 0 && groups.hidden === 0) return;
		for (const group of groups.live) if (group.hidden && !hidden.includes(group)) code.show(group);
		for (const group of hidden) code.hide(group);
	}
	look() {
		const { code, space } = this;
		const { groups } = code.pages;
		let strict = false;
		for (const page of [...groups.loose]) if (space.codeFrame(page) !== code.pages.pages.get(page)) code.pages.park(page);
		else strict = true;
		const own = [];
		const others = [];
		for (const group of [...groups.live]) {
			const known = this.known(group);
			if (known.share !== "none") own.push(group);
			if (known.share === "mixed" || strict && known.share === "none") this.parkOthers(group);
			else if (known.share === "none") others.push([group, known]);
		}
		const hidden = [];
		for (const [group, { first, last }] of others) if (own.some((from) => from.jumpsTo(group, first, last))) this.parkOthers(group);
		else hidden.push(group);
		if (this.shares.size > 2 * groups.live.size + 16) this.shares.clear();
		this.hidden = hidden;
		this.codeVersion = space.codeVersion;
		this.groupsVersion = groups.version;
	}
	known(group) {
		const { codeVersion } = this.space;
		const known = this.shares.get(group);
		if (known?.version === group.version && known.codeVersion === codeVersion) return known;
		const found = {
			...this.find(group),
			version: group.version,
			codeVersion
		};
		this.shares.set(group, found);
		return found;
	}
	find(group) {
		const { space, code } = this;
		const frames = code.pages.pages;
		let own = 0;
		let first = Number.POSITIVE_INFINITY;
		let last = 0;
		for (const page of group.pages) {
			if (space.codeFrame(page) === frames.get(page)) own++;
			first = Math.min(first, page);
			last = Math.max(last, page);
		}
		const isOthers = own === 0 && !space.hasCode(first, last + 1);
		return {
			share: own === group.pages.size ? "all" : isOthers ? "none" : "mixed",
			first,
			last
		};
	}
	parkOthers(group) {
		const { space, code } = this;
		for (const page of [...group.pages]) if (space.codeFrame(page) !== code.pages.pages.get(page)) code.pages.park(page);
	}
	reveal(group) {
		this.enter();
		return !group.hidden;
	}
};
const NOTHING = () => {};
var CurrentSpace = class extends GuestSpace {
	#now = null;
	#code = null;
	#views = new Map();
	#closing = null;
	attach(engine, pool) {
		this.#code = engine.code;
		pool.onFree = (frame) => engine.frameFreed(frame);
		engine.code.reveal = (group) => this.#reveal(group);
		engine.code.pages.onNews = () => this.#view(this.#now, engine.code).enter();
	}
	lookup(address, access) {
		const now = this.#now;
		const frame = now.lookup(address, access);
		if (now.moved) {
			now.moved = false;
			this.moved = true;
		}
		return frame;
	}
	codeImage(address) {
		const page = Math.floor(address / PAGE_SIZE);
		return this.#code?.pages.groups.of(page)?.image ?? this.#now.codeImage(address);
	}
	codeHome(page, frame) {
		return this.#now.codeHome(page, frame);
	}
	#view(space, code) {
		let view = this.#views.get(space);
		if (view === void 0) {
			view = new SpaceView(space, code);
			this.#views.set(space, view);
		}
		return view;
	}
	use(space) {
		const before = this.#now;
		if (space === before) return;
		const code = this.#code;
		if (before !== null) before.onChange = code === null ? NOTHING : this.#view(before, code).changedAside;
		this.#now = space;
		space.onChange = this.onChange;
		space.onKernelWrite = this.onKernelWrite;
		space.codeFrames = this.codeFrames;
		if (code !== null) {
			code.translated?.remapped();
			code.fetch.forget();
			this.#view(space, code).enter();
		}
		if (this.#closing !== null) this.#end(this.#closing);
		this.#closing = null;
	}
	#reveal(group) {
		return this.#view(this.#now, this.#code).reveal(group);
	}
	close(space) {
		if (space === this.#now) {
			space.sync(0, space.layout.top / PAGE_SIZE);
			this.#closing = space;
		} else this.#end(space);
	}
	#end(space) {
		space.close();
		this.#views.delete(space);
	}
	fork() {
		const now = this.#now;
		const child = now.fork();
		child.onKernelWrite = this.onKernelWrite;
		child.codeFrames = this.codeFrames;
		const code = this.#code;
		if (code !== null) {
			this.#views.set(child, this.#view(now, code).copyFor(child));
			child.onChange = this.#view(child, code).changedAside;
		}
		return child;
	}
};
const names = [
	"interrupt",
	"loadSegment",
	"farTransfer",
	"interruptReturn",
	"privileged",
	"enter",
	"cpuid",
	"rdtsc",
	"rdtscp",
	"rdpmc",
	"rdrand",
	"rdseed",
	"rdpid",
	"in8",
	"in16",
	"in32",
	"fpuUnavailable",
	"popf",
	"recordFlags",
	"x87Opcode",
	"checkedAccess",
	"sysret",
	"monitoredFlags",
	"probe"
];
function calloutNumber(name) {
	const n = names.indexOf(name);
	if (n < 0) throw new Error(`no callout named ${name}`);
	return n;
}
function calloutName(number) {
	return names[number] ?? "unknown";
}
const FIXED_HANDLERS = [
	"null",
	"undecoded",
	"enter",
	"end_of_block",
	"undefined",
	"ea32",
	"ea16",
	"stepped"
];
function fixedHandler(name) {
	return FIXED_HANDLERS.indexOf(name);
}
const Exit = {
	BUDGET: 0,
	FAULT: 1,
	UNDECODED: 2,
	LOOKUP: 3,
	HOT: 4,
	LEAVE: 5,
	SYSCALL_FULL: 6,
	CODE_WRITE: 7,
	CALLOUT: 8,
	REPEAT: 10,
	STEPPED: 9,
	STORED: 11
};
const EXIT_NAMES = Object.entries(Exit).sort(([, a], [, b]) => a - b).map(([name]) => name.toLowerCase());
const SLOW_FAULT = Exit.FAULT;
const SLOW_CODE = Exit.CODE_WRITE;
const SLOW_STORED = Exit.STORED;
const REGISTER_FIELDS = [
	4,
	6,
	8,
	20
];
const USER_CODE = {
	32: {
		word: 32,
		codeBits: 32,
		flat: true,
		stack: "",
		kernel: false,
		fpuOff: 0,
		vex: "all",
		checked: "none"
	},
	64: {
		word: 64,
		codeBits: 64,
		flat: true,
		stack: "",
		kernel: false,
		fpuOff: 0,
		vex: "all",
		checked: "none"
	}
};
var AddressMap = class {
	#keys = emptyKeys(64);
	#values = new Uint32Array(64);
	#size = 0;
	get(address) {
		const keys = this.#keys;
		const mask = keys.length - 1;
		for (let i = slotOf$1(address) & mask;; i = i + 1 & mask) {
			const key = keys[i];
			if (key === address) return this.#values[i];
			if (Number.isNaN(key)) return 0;
		}
	}
	add(address, value) {
		if (this.#size * 2 >= this.#keys.length) this.#grow();
		this.#put(address, value);
		this.#size++;
	}
	clear() {
		if (this.#size === 0) return;
		this.#keys.fill(NaN);
		this.#size = 0;
	}
	#put(address, value) {
		const keys = this.#keys;
		const mask = keys.length - 1;
		let i = slotOf$1(address) & mask;
		while (!Number.isNaN(keys[i])) i = i + 1 & mask;
		keys[i] = address;
		this.#values[i] = value;
	}
	#grow() {
		const keys = this.#keys;
		const values = this.#values;
		this.#keys = emptyKeys(keys.length * 2);
		this.#values = new Uint32Array(values.length * 2);
		keys.forEach((key, i) => {
			if (!Number.isNaN(key)) this.#put(key, values[i]);
		});
	}
};
function emptyKeys(length) {
	return new Float64Array(length).fill(NaN);
}
function slotOf$1(address) {
	return Math.imul(address | 0, 2654435761) >>> 12;
}
let K;
const gpr$1 = (bits) => ({
	kind: "gpr",
	bits
});
let IMPLIED;
function shapeOf(kind, memoryBits) {
	const name = K[kind] ?? "";
	if (IMPLIED.has(kind)) return null;
	const orMemory = /^(r8|r16|r32|r64|mm|xmm|ymm)_or_mem$/.exec(name);
	if (orMemory) {
		const base = orMemory[1];
		if (base.startsWith("r")) return {
			kind: "gpr",
			bits: Number(base.slice(1)),
			memoryBits
		};
		return {
			kind: base,
			bits: base === "mm" ? 64 : base === "xmm" ? 128 : 256,
			memoryBits
		};
	}
	const register = /^(r8|r16|r32|r64|mm|xmm|ymm|seg|cr|dr)_(reg|opcode|rm|vvvv|reg_mem|is4|is5)$/.exec(name);
	if (register) {
		const base = register[1];
		if (/^r\d/.test(base)) return gpr$1(Number(base.slice(1)));
		return {
			kind: base,
			bits: {
				mm: 64,
				xmm: 128,
				ymm: 256,
				seg: 16,
				cr: 0,
				dr: 0
			}[base] ?? 0
		};
	}
	switch (kind) {
		case K.al:
		case K.cl: return gpr$1(8);
		case K.ax:
		case K.dx: return gpr$1(16);
		case K.eax: return gpr$1(32);
		case K.rax: return gpr$1(64);
		case K.es:
		case K.cs:
		case K.ss:
		case K.ds:
		case K.fs:
		case K.gs: return {
			kind: "seg",
			bits: 16
		};
		case K.st0:
		case K.sti_opcode: return {
			kind: "st",
			bits: 80
		};
		case K.mem:
		case K.mem_offs:
		case K.mem_vsib32x:
		case K.mem_vsib64x:
		case K.mem_vsib32y:
		case K.mem_vsib64y: return {
			kind: "mem",
			bits: memoryBits
		};
		case K.imm8_const_1: return {
			kind: "imm",
			bits: 8,
			implied: true
		};
		case K.imm8: return {
			kind: "imm",
			bits: 8
		};
		case K.imm8sex16:
		case K.imm16: return {
			kind: "imm",
			bits: 16
		};
		case K.imm8sex32:
		case K.imm32: return {
			kind: "imm",
			bits: 32
		};
		case K.imm8sex64:
		case K.imm32sex64:
		case K.imm64: return {
			kind: "imm",
			bits: 64
		};
		case K.br16_1:
		case K.br16_2:
		case K.br32_1:
		case K.br32_4:
		case K.br64_1:
		case K.br64_4: return {
			kind: "target",
			bits: 0
		};
		default: return null;
	}
}
const STRING$1 = /^(ins|outs|movs|cmps|stos|lods|scas)[bwdq]$/;
const COUNTED$1 = /^(loop|loope|loopne|jcxz|jecxz|jrcxz|xlatb|v?maskmovdqu|maskmovq|clzero|bt|bts|btr|btc)$/;
const codeInfos = new Map();
function codeInfo(code) {
	const cached = codeInfos.get(code);
	if (cached) return cached;
	K ??= __iced_js.OpCodeOperandKind;
	IMPLIED ??= new Set([
		K.seg_rSI,
		K.es_rDI,
		K.seg_rDI,
		K.seg_rBX_al
	]);
	const oc = __iced_js.CodeExt.opCode(code);
	let mnemonic = (__iced_js.Mnemonic[oc.mnemonic] ?? "invalid").toLowerCase();
	const size = __iced_js.MemorySizeExt.size(oc.memorySize) * 8;
	const memoryBits = size > 256 ? 0 : size;
	const shapes = [];
	let implied = false;
	let indices = null;
	for (let i = 0; i < oc.opCount; i++) {
		const kind = oc.opKind(i);
		if (IMPLIED.has(kind)) implied = true;
		if (kind === K.mem_vsib32x || kind === K.mem_vsib64x) indices = {
			kind: "xmm",
			bits: 128
		};
		if (kind === K.mem_vsib32y || kind === K.mem_vsib64y) indices = {
			kind: "ymm",
			bits: 256
		};
		shapes.push(shapeOf(kind, memoryBits));
	}
	const string = STRING$1.test(mnemonic) && implied;
	if (string) shapes.fill(null);
	if (string && (mnemonic === "movsd" || mnemonic === "cmpsd")) mnemonic += "_string";
	const ours = !(__iced_js.Code[code] ?? "").endsWith("_0F0D") && (oc.encoding === __iced_js.EncodingKind.Legacy || oc.encoding === __iced_js.EncodingKind.VEX);
	const info = {
		mnemonic,
		shapes,
		indices,
		operandBits: oc.operandSize,
		vex: oc.encoding !== __iced_js.EncodingKind.VEX ? "" : mnemonic.startsWith("v") ? "vector" : "general",
		addressSized: string || indices !== null || COUNTED$1.test(mnemonic),
		repeatable: string,
		usesStack: STACK$1.has(mnemonic),
		forKernel: KERNEL.has(mnemonic),
		supported32: ours && oc.mode32,
		supported64: ours && oc.mode64
	};
	oc.free();
	codeInfos.set(code, info);
	return info;
}
const STACK$1 = new Set(["push pop pusha pushad popa popad pushf pushfd pushfq popf popfd popfq", "call ret enter leave"].flatMap((s) => s.split(" ")));
const KERNEL = new Set("cli sti popf popfd popfq in out mov swapgs clac stac rdtsc rdtscp".split(" "));
function formKey(f) {
	let k = f.mnemonic;
	for (const o of f.operands) k += ` ${o.kind}${o.bits}${o.kind === "imm" && o.field === 1 ? "w" : ""}`;
	k += ` o${f.operandBits} a${f.addressBits} w${f.word}`;
	if (f.prefix) k += ` ${f.prefix}`;
	if (f.stack) k += ` ${f.stack}`;
	return f.kernel ? `${k} k` : k;
}
function calloutForm(mnemonic) {
	return {
		mnemonic,
		operands: [],
		word: 32,
		operandBits: 0,
		addressBits: 32,
		prefix: ""
	};
}
const MONITORED = [
	"monitored_pushf",
	"monitored_pushfd",
	"monitored_popf",
	"monitored_popfd"
];
[...MONITORED];
function withFields(operands, wide) {
	let register = 0;
	let immediate = 0;
	const memory = operands.some((o) => o.kind === "mem");
	for (const o of operands) if (o.kind === "imm") o.field = wide ? 1 : immediate++ === 0 ? 0 : 2;
	else if (o.kind !== "mem" && o.kind !== "target") {
		const field = register++;
		o.field = memory && field === 2 ? 3 : field;
	}
	return operands;
}
function hasWideImmediate(code) {
	return code === __iced_js.Code.Mov_r64_imm64;
}
var InstructionSet = class {
	known = new Uint8Array(8192);
	decoderOptions;
	groups;
	constructor(list) {
		const names = list.split(" ");
		this.groups = new Set(names.map((name) => {
			const group = __iced_js.CpuidFeature[name];
			if (group === void 0) throw new Error(`no group of instructions is called ${name}`);
			return group;
		}));
		const D = __iced_js.DecoderOptions;
		this.decoderOptions = (names.includes("BMI1") ? 0 : D.NoMPFX_0FBC) | (names.includes("LZCNT") ? 0 : D.NoMPFX_0FBD) | (names.includes("WBNOINVD") ? 0 : D.NoWbnoinvd);
	}
	has(i) {
		const { code } = i;
		let known = this.known[code];
		if (known === 0) {
			known = [...i.cpuidFeatures()].every((f) => this.groups.has(f)) ? 1 : 2;
			this.known[code] = known;
		}
		return known === 1;
	}
};
const sets = new Map();
function instructionSet(list) {
	if (!list) return null;
	let found = sets.get(list);
	if (!found) {
		found = new InstructionSet(list);
		sets.set(list, found);
	}
	return found;
}
const READS_FIRST = /^(cmp(?!xchg)|test|bt(?![src])|push|call|jmp|mul|imul|div|idiv|l[gil]dt|ltr|lmsw|ver[rw]|ldmxcsr|bound|f(?!n?st|n?save|ist|bstp|xsave)|x?rstor|xrstor|clflush|clwb)/;
const NO_ACCESS = /^(lea|nop|prefetch|reservednop|invlpg|cldemote|endbr|vp?gather)/;
const STRING = /^((ins|outs|stos|lods|scas)[bwdq]|(movs|cmps)([bwq]|d_string))$/;
const WIDTHS = {
	b: 1,
	w: 2,
	d: 4,
	q: 8
};
const at = (base, disp, addressBits) => ({
	base,
	index: -1,
	scale: 0,
	disp: BigInt(disp),
	seg: -1,
	addressBits
});
const isString = (form) => STRING.test(form.mnemonic);
function stackAccess({ mnemonic: m, operandBits, word, stack }) {
	if (!STACK$1.has(m)) return null;
	const size = m === "call" || m === "ret" ? operandBits === 16 ? 2 : word / 8 : operandBits / 8;
	const bits = stack === "s16" ? 16 : word;
	const access = (base, disp, bytes, write) => ({
		seg: 2,
		mem: at(base, disp, bits),
		bytes,
		write
	});
	if (m === "leave") return access(5, 0, size, false);
	if (m.startsWith("pop") || m === "ret") return access(4, 0, /^popa/.test(m) ? 8 * size : size, false);
	const bytes = /^pusha/.test(m) ? 8 * size : size;
	return access(4, -bytes, bytes, true);
}
function accessesOf$1(insn) {
	const { form, memory } = insn;
	const m = form.mnemonic;
	if (isString(form)) {
		const bytes = WIDTHS[m.replace("_string", "").at(-1)];
		const out = [];
		if (/^(movs|cmps|lods|outs)/.test(m)) out.push({
			seg: memory?.seg ?? 3,
			mem: at(6, 0, form.addressBits),
			bytes,
			write: false
		});
		if (/^(movs|cmps|stos|scas|ins)/.test(m)) out.push({
			seg: 0,
			mem: at(7, 0, form.addressBits),
			bytes,
			write: /^(movs|stos|ins)/.test(m)
		});
		return out;
	}
	const out = [];
	const operand = form.operands.findIndex((o) => o.kind === "mem");
	if (operand >= 0 && memory && memory.bytes > 0 && !NO_ACCESS.test(m)) {
		const { mem } = form.operands[operand];
		const write = operand === 0 && !READS_FIRST.test(m);
		out.push({
			seg: memory.seg,
			mem: {
				...mem,
				seg: -1
			},
			bytes: memory.bytes,
			write
		});
	} else if (/^v?maskmov(q|dqu)$/.test(m)) out.push({
		seg: memory?.seg ?? 3,
		mem: at(7, 0, form.addressBits),
		bytes: m.endsWith("u") ? 16 : 8,
		write: true
	});
	const stack = stackAccess(form);
	if (stack && !(m === "call" && isFar(insn))) out.push(stack);
	return out;
}
const isFar = ({ form }) => {
	const o = form.operands[0];
	return !o || o.kind === "mem" && o.bits > form.operandBits;
};
function isLate({ form }) {
	if (form.mnemonic === "xlatb" || form.mnemonic === "clzero") return true;
	if (form.mnemonic === "arpl" && form.operands[0]?.kind === "mem") return true;
	return /^bt[crs]?$/.test(form.mnemonic) && form.operands[0]?.kind === "mem" && form.operands[1]?.kind === "gpr";
}
const immediate = ({ seg, bytes, write }) => BigInt((write ? 912 : 864) + 8 * seg) | BigInt(bytes) << 16n;
const imm$1 = (value) => ({
	kind: "imm",
	bits: 32,
	field: 0,
	imm: value
});
const mem$1 = (m) => ({
	kind: "mem",
	bits: 0,
	field: -1,
	mem: m
});
const form$1 = (mnemonic, operands, addressBits, prefix) => ({
	mnemonic,
	operands,
	word: 32,
	operandBits: 0,
	addressBits,
	prefix
});
const SINGLE = "check";
const REPEATED = new Map([[6, "check_rep_rsi"], [7, "check_rep_rdi"]]);
[...[...REPEATED.values()].flatMap((name) => [16, 32].map((bits) => form$1(name, [imm$1()], bits, "rep")))];
function withChecks(insn, all) {
	if (insn.invalid || insn.form.word === 64) return [insn];
	if (isLate(insn)) return [{
		...insn,
		...named(calloutForm("checked"))
	}];
	return [...accessesOf$1(insn).filter(({ seg }) => all || seg >= 4 || seg === 1).map((a) => insn.form.prefix !== "" && isString(insn.form) ? form$1(REPEATED.get(a.mem.base), [imm$1(immediate(a))], insn.form.addressBits, "rep") : form$1(SINGLE, [mem$1(a.mem), imm$1(immediate(a))], 32, "")).map((f) => ({
		rip: insn.rip,
		length: 0,
		...named(f),
		invalid: false,
		immediateAt: 0,
		immediateBytes: 0,
		ends: false
	})), insn];
}
const named = (f) => ({
	form: f,
	key: formKey(f)
});
let R;
let OK;
let HIGH;
let SEGMENTS;
let immediateSizes;
let scratch$2;
function load() {
	if (R !== void 0) return;
	R = __iced_js.Register;
	OK = __iced_js.OpKind;
	HIGH = new Map([
		R.AH,
		R.CH,
		R.DH,
		R.BH
	].map((register, n) => [register, n]));
	SEGMENTS = new Map([
		R.ES,
		R.CS,
		R.SS,
		R.DS,
		R.FS,
		R.GS
	].map((register, n) => [register, n]));
	immediateSizes = new Map([
		[OK.Immediate8, 1],
		[OK.Immediate8_2nd, 1],
		[OK.Immediate8to16, 1],
		[OK.Immediate8to32, 1],
		[OK.Immediate8to64, 1],
		[OK.Immediate16, 2],
		[OK.Immediate32, 4],
		[OK.Immediate32to64, 4],
		[OK.Immediate64, 8]
	]);
}
function immediateBytesOf(kind) {
	load();
	return immediateSizes.get(kind) ?? 0;
}
const registers$1 = [];
function registerInfo(reg) {
	let info = registers$1[reg];
	if (!info) {
		load();
		const none = reg === R.None || reg === R.EIP || reg === R.RIP;
		const high = HIGH.get(reg);
		info = {
			number: none ? -1 : high ?? SEGMENTS.get(reg) ?? __iced_js.RegisterExt.number(reg),
			bits: reg === R.None ? 0 : __iced_js.RegisterExt.size(reg) * 8,
			isVector: __iced_js.RegisterExt.isVectorRegister(reg),
			high: high !== void 0
		};
		registers$1[reg] = info;
	}
	return info;
}
function registerOperand(reg, kind, bits) {
	const info = registerInfo(reg);
	if (info.high) return {
		kind,
		bits,
		field: -1,
		reg: info.number,
		high: true
	};
	return {
		kind,
		bits,
		field: -1,
		reg: kind === "gpr" && bits === 8 && info.number >= 8 ? info.number - 4 : info.number
	};
}
function segmentOf(i, flat) {
	load();
	const s = i.memorySegment;
	return s === R.FS ? 4 : s === R.GS ? 5 : flat ? -1 : SEGMENTS.get(s) ?? -1;
}
function memoryOperand(i, mode) {
	const word = mode.word;
	const base = i.memoryBase;
	const index = i.memoryIndex;
	const ripRelative = base === R.RIP || base === R.EIP;
	const vector = registerInfo(index).isVector;
	const some = base !== R.None || vector ? base : index;
	let addressBits = some === R.None ? displacementBits(i, mode, vector) : registerInfo(some).bits;
	if (base === R.EIP) addressBits = 32;
	let disp = i.memoryDisplacement;
	if (ripRelative || some === R.None && !vector) disp = BigInt.asUintN(word, disp);
	else disp = BigInt.asIntN(addressBits, disp);
	return {
		base: registerInfo(base).number,
		index: vector ? -1 : registerInfo(index).number,
		scale: index === R.None ? 0 : Math.log2(i.memoryIndexScale),
		disp: BigInt.asIntN(64, disp),
		seg: segmentOf(i, mode.flat),
		addressBits: some === R.None && !vector || ripRelative ? word : addressBits
	};
}
function displacementBits(i, mode, vector) {
	if (i.memoryDisplSize === 2) return 16;
	return vector && i.memoryDisplSize === 4 ? 32 : mode.word;
}
function invalid(rip, length, word) {
	const form = {
		mnemonic: "invalid",
		operands: [],
		word,
		operandBits: 0,
		addressBits: word,
		prefix: ""
	};
	return {
		rip,
		length: Math.max(length, 1),
		form,
		key: formKey(form),
		invalid: true,
		immediateAt: 0,
		immediateBytes: 0,
		ends: true
	};
}
function convert(i, rip, mode, exists) {
	load();
	const word = mode.word;
	const length = i.length;
	const code = i.code;
	const info = codeInfo(code);
	if (!exists) return {
		...invalid(rip, length, word),
		elsewhere: info.mnemonic
	};
	if (code === __iced_js.Code.INVALID || !(word === 64 ? info.supported64 : info.supported32)) return invalid(rip, length, word);
	if (info.vex !== "" && mode.vex !== "all" && (mode.vex === "none" || info.vex === "vector")) return invalid(rip, length, word);
	if (info.mnemonic === "arpl" && mode.vex === "none") return invalid(rip, length, word);
	if (info.mnemonic === "clzero" && (i.hasRepPrefix || i.hasRepnePrefix)) return invalid(rip, length, word);
	const operands = [];
	let inMemory = 0;
	let immediateAt = length;
	let immediateBytes = 0;
	for (let n = 0; n < info.shapes.length; n++) {
		const shape = info.shapes[n];
		if (!shape) continue;
		const kind = i.opKind(n);
		if (kind === OK.Register) {
			const reg = i.opRegister(n);
			operands.push(registerOperand(reg, shape.kind, shape.bits));
		} else if (kind === OK.Memory) {
			let mem = memoryOperand(i, mode);
			if (info.mnemonic === "pop" && mem.base === 4) mem = {
				...mem,
				disp: mem.disp + BigInt(info.operandBits / 8)
			};
			if (info.mnemonic === "lea") mem = {
				...mem,
				seg: -1
			};
			inMemory = n + 1;
			operands.push({
				kind: "mem",
				bits: shape.memoryBits ?? shape.bits,
				field: -1,
				mem
			});
		} else if (kind === OK.NearBranch16 || kind === OK.NearBranch32 || kind === OK.NearBranch64) operands.push({
			kind: "target",
			bits: 0,
			field: -1,
			target: i.nearBranchTarget
		});
		else {
			const bytes = shape.implied ? 0 : immediateSizes.get(kind) ?? 0;
			immediateAt -= bytes;
			if (immediateBytes === 0) immediateBytes = bytes;
			operands.push({
				kind: "imm",
				bits: shape.bits,
				field: -1,
				imm: BigInt.asUintN(64, i.immediate(n))
			});
		}
	}
	if (info.indices) {
		const index = __iced_js.RegisterExt.number(i.memoryIndex);
		const distinct = [index, ...operands.flatMap((o) => o.kind === "mem" ? [] : [o.reg])];
		if (new Set(distinct).size < 3) return invalid(rip, length, word);
		operands.push({
			kind: info.indices.kind,
			bits: info.indices.bits,
			field: -1,
			reg: index
		});
	}
	let mnemonic = info.mnemonic;
	if (mnemonic === "int" && operands[0]?.imm === 128n) {
		mnemonic = "int80";
		operands.length = 0;
	}
	let addressBits = word;
	let stringSeg = -1;
	if (info.addressSized) {
		const at = operands.findIndex((o) => o.kind === "mem");
		const o = operands[at];
		if (!o) {
			if (!operands.some((t) => t.kind === "target")) stringSeg = segmentOf(i, mode.flat);
		} else if (operands[1].kind !== "imm") {
			stringSeg = o.mem.seg;
			operands[at] = {
				...o,
				mem: {
					...o.mem,
					seg: -1
				}
			};
		}
		addressBits = info.indices ? o.mem.addressBits : impliedAddressBits(i, word);
	}
	const prefix = info.repeatable ? i.hasRepnePrefix ? "repne" : i.hasRepPrefix ? "rep" : "" : "";
	const off = mode.monitored ? monitored(mnemonic) ?? withoutFpu(mode.fpuOff, mnemonic, operands, info.vex !== "") : mode.fpuOff === 0 ? null : withoutFpu(mode.fpuOff, mnemonic, operands, info.vex !== "");
	const form = off ? calloutForm(off) : {
		mnemonic,
		operands: withFields(operands, hasWideImmediate(code)),
		word,
		operandBits: info.operandBits,
		addressBits,
		prefix,
		stringSeg,
		stack: info.usesStack ? mode.stack : "",
		kernel: mode.kernel && info.forKernel
	};
	return {
		rip,
		length,
		form,
		key: form.mnemonic === info.mnemonic ? cachedKey(code, inMemory, form) : formKey(form),
		invalid: false,
		immediateAt: immediateBytes === 0 ? 0 : immediateAt,
		immediateBytes,
		ends: i.flowControl !== __iced_js.FlowControl.Next,
		far: farPointer(i),
		memory: mode.checked === "none" || off || !(inMemory > 0 || info.addressSized) ? void 0 : memoryOf(i, mode, mnemonic)
	};
}
function checked(insn, mode) {
	return mode.checked === "all" || mode.checked === "extra" && insn.memory ? withChecks(insn, mode.checked === "all") : [insn];
}
function memoryOf(i, mode, mnemonic) {
	const seg = SEGMENTS.get(i.memorySegment);
	if (seg === void 0 || mode.checked === "extra" && seg !== 1 && seg < 4) return void 0;
	const bytes = __iced_js.MemorySizeExt.size(i.memorySize);
	return {
		seg,
		bytes: bytes === 0 && mnemonic.startsWith("xsave") ? XSAVE_BYTES : bytes
	};
}
const XSAVE_BYTES = 576;
const STACKS = [
	"",
	"s16",
	"s32"
];
const PREFIXES$3 = [
	"",
	"rep",
	"repne",
	"lock"
];
const keys = new Map();
function cachedKey(code, inMemory, form) {
	const sizes = (form.addressBits >> 4) * 8 + (form.word >> 5) * 2 + (form.kernel ? 1 : 0);
	const rest = (PREFIXES$3.indexOf(form.prefix) * 3 + STACKS.indexOf(form.stack ?? "")) * 64 + sizes;
	const at = (code * 8 + inMemory) * 1024 + rest;
	let key = keys.get(at);
	if (key === void 0) {
		key = formKey(form);
		keys.set(at, key);
	}
	return key;
}
function monitored(mnemonic) {
	return MONITORED.find((m) => m === `monitored_${mnemonic}`) ?? null;
}
function withoutFpu(off, mnemonic, operands, vex) {
	if (mnemonic === "wait") return (off & 4) !== 0 ? "fpu_unavailable" : null;
	if (operands.some((o) => o.kind === "st") || /^f(?!ar)[a-z0-9]+$/.test(mnemonic)) return (off & 3) !== 0 ? "fpu_unavailable" : null;
	const isVector = operands.some((o) => o.kind === "xmm" || o.kind === "ymm" || o.kind === "mm") || /^(emms|v?ldmxcsr|v?stmxcsr|vzero.*)$/.test(mnemonic);
	const isXsave = /^x(save|rstor)/.test(mnemonic);
	if (isVector && !vex && (off & 2) !== 0) return "fpu_undefined";
	if (!vex && (operands.some((o) => o.kind === "xmm") || /^(ld|st)mxcsr$/.test(mnemonic)) && (off & 8) !== 0) return "fpu_undefined";
	return (isVector || isXsave) && (off & 1) !== 0 ? "fpu_unavailable" : null;
}
function farPointer(i) {
	if (i.opCount === 0) return void 0;
	const kind = i.op0Kind;
	if (kind !== OK.FarBranch16 && kind !== OK.FarBranch32) return void 0;
	return {
		selector: i.farBranchSelector,
		offset: kind === OK.FarBranch16 ? i.farBranch16 : i.farBranch32
	};
}
function impliedAddressBits(i, word) {
	for (let n = 0; n < i.opCount; n++) switch (i.opKind(n)) {
		case OK.MemorySegSI:
		case OK.MemorySegDI:
		case OK.MemoryESDI: return 16;
		case OK.MemorySegESI:
		case OK.MemorySegEDI:
		case OK.MemoryESEDI: return 32;
		case OK.MemorySegRSI:
		case OK.MemorySegRDI:
		case OK.MemoryESRDI: return 64;
		case OK.Memory: {
			const some = i.memoryBase !== R.None ? i.memoryBase : i.memoryIndex;
			if (some !== R.None) return registerInfo(some).bits;
			if (i.memoryDisplSize === 2 || i.memoryDisplSize === 4) return 8 * i.memoryDisplSize;
		}
	}
	const name = __iced_js.Code[i.code] ?? "";
	if (/_RCX$|^Jrcxz|^Clzeroq/.test(name)) return 64;
	if (/_ECX$|^Jecxz|^Clzerod/.test(name)) return 32;
	if (/_CX$|^Jcxz|^Clzerow/.test(name)) return 16;
	return word;
}
function decodeBlock(bytes, rip, codeMode, limit) {
	const mode = typeof codeMode === "number" ? USER_CODE[codeMode] : codeMode;
	const instructions = instructionSet(mode.instructions);
	const decoder = new __iced_js.Decoder(mode.codeBits, bytes, instructions?.decoderOptions ?? __iced_js.DecoderOptions.None);
	decoder.ip = rip;
	scratch$2 ??= new __iced_js.Instruction();
	const out = [];
	try {
		for (let n = 0; n < limit && decoder.canDecode; n++) {
			const at = decoder.ip;
			decoder.decodeOut(scratch$2);
			if (scratch$2.code === __iced_js.Code.INVALID && decoder.lastError === __iced_js.DecoderError.NoMoreBytes) break;
			const insn = convert(scratch$2, at, mode, instructions?.has(scratch$2) ?? true);
			out.push(...checked(insn, mode));
			if (insn.ends) break;
		}
	} finally {
		decoder.free();
	}
	return out;
}
const KIND$1 = {
	PLAIN: 0,
	LOCK: 1,
	VEX128: 2,
	VEX256: 3
};
const SLOTS = 32768;
function slotOf(kind, prefix, w, map, opcode) {
	return ((kind * 4 + prefix) * 2 + w) * 4 + map << 8 | opcode;
}
const ROW$1 = {
	ONE: 0,
	BY_REG: 1,
	BY_MODRM: 2,
	BY_80H: 3
};
const SOURCE = {
	FIXED: 0,
	REG: 1,
	RM: 2,
	OPCODE: 3,
	VVVV: 4
};
const CLASS = {
	GPR: 0,
	GPR8: 1,
	VECTOR: 2,
	NUMBER: 3
};
const PLAN = {
	HANDLER: 0,
	KERNEL_HANDLER: 1,
	FLAGS: 2,
	IMMEDIATES: 3,
	FEATURES: 4,
	COUNT: 5,
	STEPS: 6
};
const STEP = {
	WHAT: 0,
	SOURCE: 1,
	AT: 2,
	FIXED: 3,
	WORDS: 4
};
const PLAN_WORDS = PLAN.STEPS + 4 * STEP.WORDS;
const FLAG = {
	ENDS: 16,
	CALL: 32,
	SEGMENT: 64,
	FPU: 128,
	MEMORY: 256
};
const HEAD = {
	FEATURES: 0,
	ROWS_32: 1,
	PLANS_32: 2,
	ROWS_64: 3,
	PLANS_64: 4,
	WORDS: 8
};
const LONGEST$3 = 15;
let file;
function builtEncodings() {
	file ??= parse(host.files.built("encodings.bin"));
	return file;
}
function parse(bytes) {
	const words = new Uint16Array(bytes.slice().buffer);
	let at = HEAD.WORDS;
	const take = (count) => {
		at += count;
		return words.subarray(at - count, at);
	};
	const part = (rows, plans) => ({
		slots: take(SLOTS),
		rows: take(words[rows]),
		plans: take(words[plans] * PLAN_WORDS)
	});
	const parts = {
		32: part(HEAD.ROWS_32, HEAD.PLANS_32),
		64: part(HEAD.ROWS_64, HEAD.PLANS_64)
	};
	return {
		features: new TextDecoder().decode(new Uint8Array(words.buffer, 2 * at, words[HEAD.FEATURES])).split("\n"),
		parts
	};
}
const OPERAND_SIZE = 1;
const REP = 2;
const REPNE = 3;
const LOCK = 4;
const SEGMENT = 5;
const FS_GS = 6;
const ADDRESS_SIZE = 7;
const REX = 8;
const PREFIXES$2 = {
	38: SEGMENT,
	46: SEGMENT,
	54: SEGMENT,
	62: SEGMENT,
	100: FS_GS,
	101: FS_GS,
	102: OPERAND_SIZE,
	103: ADDRESS_SIZE,
	240: LOCK,
	242: REPNE,
	243: REP
};
function prefixTable(word) {
	return Uint8Array.from({ length: 256 }, (_, b) => PREFIXES$2[b] ?? (word === 64 && b >> 4 === 4 ? REX : 0));
}
var Encodings = class Encodings {
	part;
	features;
	mode;
	length = 0;
	immediateAt = 0;
	modrm = 0;
	rex = 0;
	opcode = 0;
	vvvv = 0;
	base = -1;
	index = -1;
	scale = 0;
	displacement = 0;
	ripRelative = false;
	segment = -1;
	usable;
	prefixes;
	groups;
	constructor(part, features, mode) {
		this.part = part;
		this.features = features;
		this.mode = mode;
		this.usable = new Uint8Array(part.plans.length / PLAN_WORDS + 1);
		this.prefixes = prefixTable(mode.word);
		this.groups = mode.instructions ? new Set(mode.instructions.split(" ")) : null;
	}
	static of(mode) {
		if (mode.codeBits !== mode.word || !mode.flat || mode.stack !== "" || mode.monitored || mode.vex === "none") return null;
		if (mode.checked !== "none" && mode.checked !== "extra") return null;
		const { features, parts } = builtEncodings();
		return new Encodings(parts[mode.word], features, mode);
	}
	get plans() {
		return this.part.plans;
	}
	find(code, at) {
		const end = code.length;
		const is64 = this.mode.word === 64;
		let p = at;
		let b = 0;
		let prefix = 0;
		let kind = KIND$1.PLAIN;
		let rex = 0;
		let segment = -1;
		let ignored = false;
		for (;;) {
			if (p >= end) return p - at >= LONGEST$3 ? 0 : -1;
			b = code[p++];
			const what = this.prefixes[b];
			if (what === 0) break;
			if (what === REX) {
				rex = b;
				if (p >= end) return -1;
				b = code[p++];
				if (this.prefixes[b] !== 0) return 0;
				break;
			}
			if (what <= REPNE) {
				if (prefix !== 0 && prefix !== what) return 0;
				prefix = what;
			} else if (what === LOCK) kind = KIND$1.LOCK;
			else if (what === SEGMENT) ignored = true;
			else if (what === FS_GS) segment = b - 96;
			else return 0;
		}
		if (ignored && segment >= 0 || (ignored || segment >= 0) && this.mode.checked === "extra") return 0;
		let w = rex >> 3 & 1;
		let map = 0;
		let vvvv = 0;
		if (b === 15) {
			if (p >= end) return -1;
			b = code[p++];
			map = 1;
			if (b === 56 || b === 58) {
				map = b === 56 ? 2 : 3;
				if (p >= end) return -1;
				b = code[p++];
			}
		} else if (b === 196 || b === 197) {
			if (p >= end) return -1;
			let payload = code[p++];
			if (!is64 && payload < 192) return 0;
			if (rex !== 0 || prefix !== 0 || kind !== KIND$1.PLAIN || this.mode.vex !== "all") return 0;
			map = 1;
			rex = ~payload >> 5 & 4;
			if (b === 196) {
				map = payload & 31;
				if (map < 1 || map >= 4) return 0;
				rex = ~payload >> 5 & 7;
				if (p >= end) return -1;
				payload = code[p++];
				w = payload >> 7;
			}
			vvvv = ~payload >> 3 & 15;
			kind = KIND$1.VEX128 + (payload >> 2 & 1);
			prefix = payload & 3;
			if (!is64) {
				if (w !== 0) return 0;
				rex = 0;
				vvvv &= 7;
			}
			if (p >= end) return -1;
			b = code[p++];
		}
		const { slots, rows, plans } = this.part;
		let row = slots[slotOf(kind, prefix, w, map, b)];
		if (row === 0) return 0;
		let number = 0;
		let modrm = 0;
		const shape = rows[row++];
		if (shape === ROW$1.ONE) {
			number = rows[row];
			if (b === 144 && (rex & 1) !== 0 && map === 0) return 0;
		} else if (p >= end) return -1;
		else if (shape === ROW$1.BY_80H) {
			if (code[p] !== 128) return 0;
			number = rows[row];
		} else {
			modrm = code[p++];
			const reg = modrm >> 3 & 7;
			if (modrm < 192) number = rows[row + reg];
			else number = rows[row + 8 + (shape === ROW$1.BY_REG ? reg : modrm & 63)];
		}
		if (number === 0 || !this.mayUse(number)) return 0;
		const plan = (number - 1) * PLAN_WORDS;
		if ((plans[plan + PLAN.FLAGS] & FLAG.MEMORY) !== 0) {
			p = shape === ROW$1.ONE ? this.absolute(code, p) : this.address(code, p, modrm, rex, is64);
			if (p === 0) return -1;
		} else if (segment >= 0) return 0;
		this.immediateAt = p;
		p += plans[plan + PLAN.IMMEDIATES];
		const length = p - at;
		if (length > LONGEST$3) return 0;
		if (p > end) return -1;
		if (vvvv !== 0 && !this.hasVvvv(plan)) return 0;
		this.length = length;
		this.modrm = modrm;
		this.rex = rex;
		this.opcode = b;
		this.vvvv = vvvv;
		this.segment = segment;
		return plan + 1;
	}
	mayUse(number) {
		const known = this.usable[number];
		if (known !== 0) return known === 1;
		const { plans } = this.part;
		const plan = (number - 1) * PLAN_WORDS;
		const { mode, groups } = this;
		const may = plans[plan + (mode.kernel ? PLAN.KERNEL_HANDLER : PLAN.HANDLER)] !== 0 && (mode.fpuOff === 0 || (plans[plan + PLAN.FLAGS] & FLAG.FPU) === 0) && (groups === null || this.features[plans[plan + PLAN.FEATURES]].split(" ").every((name) => name === "" || groups.has(name)));
		this.usable[number] = may ? 1 : 2;
		return may;
	}
	hasVvvv(plan) {
		const { plans } = this.part;
		for (let n = 0; n < plans[plan + PLAN.COUNT]; n++) if ((plans[plan + PLAN.STEPS + n * STEP.WORDS + STEP.SOURCE] & 15) === SOURCE.VVVV) return true;
		return false;
	}
	absolute(code, at) {
		if (at + 4 > code.length) return 0;
		this.base = -1;
		this.index = -1;
		this.scale = 0;
		this.ripRelative = false;
		this.displacement = int32At(code, at);
		return at + 4;
	}
	address(code, at, modrm, rex, is64) {
		let p = at;
		const mod = modrm >> 6;
		const rm = modrm & 7;
		this.index = -1;
		this.scale = 0;
		this.ripRelative = false;
		let base = rm | (rex & 1) << 3;
		let isBare = mod === 0 && rm === 5;
		if (rm === 4) {
			if (p >= code.length) return 0;
			const sib = code[p++];
			base = sib & 7 | (rex & 1) << 3;
			const index = sib >> 3 & 7 | (rex & 2) << 2;
			if (index !== 4) {
				this.index = index;
				this.scale = sib >> 6;
			}
			isBare = mod === 0 && (sib & 7) === 5;
		} else if (isBare) this.ripRelative = is64;
		this.base = isBare ? -1 : base;
		if (mod === 1) {
			if (p >= code.length) return 0;
			this.displacement = code[p++] << 24 >> 24;
		} else if (mod === 2 || isBare) {
			if (p + 4 > code.length) return 0;
			this.displacement = int32At(code, p);
			p += 4;
		} else this.displacement = 0;
		return p;
	}
	registerNumber(source) {
		switch (source) {
			case SOURCE.REG: return this.modrm >> 3 & 7 | (this.rex & 4) << 1;
			case SOURCE.RM: return this.modrm & 7 | (this.rex & 1) << 3;
			case SOURCE.OPCODE: return this.opcode & 7 | (this.rex & 1) << 3;
			default: return this.vvvv;
		}
	}
	get hasRex() {
		return this.rex !== 0;
	}
};
function int32At(code, at) {
	return code[at] | code[at + 1] << 8 | code[at + 2] << 16 | code[at + 3] << 24;
}
const ENDINGS = [
	"next",
	"jump",
	"branch",
	"call",
	"indirect",
	"ret",
	"system",
	"other"
];
function flowFrom(last, end) {
	const target = last.form.operands.find((o) => o.kind === "target")?.target;
	const to = target === void 0 ? null : Number(BigInt.asIntN(64, target));
	const ending = endingOf(last);
	const isCall = last.form.mnemonic === "call";
	return {
		ending,
		isCall,
		successors: ending === "next" ? [end] : successorsOf(ending, isCall, to, end)
	};
}
function endingOf(insn) {
	if (!insn.ends) return "next";
	const m = insn.form.mnemonic;
	const direct = insn.form.operands.some((o) => o.kind === "target");
	if (m === "jmp") return direct ? "jump" : "indirect";
	if (m === "call") return direct ? "call" : "indirect";
	if (m === "ret") return "ret";
	if (m === "syscall" || m === "int80" || m === "sysenter") return "system";
	return direct ? "branch" : "other";
}
function successorsOf(ending, isCall, to, end) {
	switch (ending) {
		case "jump": return [to];
		case "call":
		case "branch": return [to, end];
		case "indirect": return isCall ? [end] : [];
		case "system": return [end];
		default: return [];
	}
}
const STEPS = [
	"register",
	"memory",
	"imm8",
	"imm8s",
	"imm16",
	"imm32",
	"imm64",
	"one",
	"rel8",
	"rel32"
];
const opKindOf = (i, n) => n === 0 ? i.op0Kind : n === 1 ? i.op1Kind : n === 2 ? i.op2Kind : i.op3Kind;
const opRegisterOf = (i, n) => n === 0 ? i.op0Register : n === 1 ? i.op1Register : n === 2 ? i.op2Register : i.op3Register;
function memoryOperandOf(i) {
	const { opCount } = i;
	const { Memory } = __iced_js.OpKind;
	for (let n = 0; n < opCount && n < 4; n++) if (opKindOf(i, n) === Memory) return n;
	return -1;
}
const NO_ADDRESS = /^(bt[src]?|loop(e|ne)?|j[er]?cxz)$/;
function planOf(i, insn, handler) {
	const { form } = insn;
	const info = codeInfo(i.code);
	if (insn.invalid || insn.far || form.mnemonic !== info.mnemonic || info.indices) return null;
	const memory = memoryOperandOf(i);
	if (info.addressSized && (form.stringSeg !== -1 || memory >= 0 || form.addressBits !== form.word)) return null;
	if (info.addressSized && !(info.repeatable && form.operands.length === 0) && !NO_ADDRESS.test(form.mnemonic)) return null;
	if (info.mnemonic === "int") return null;
	if (form.mnemonic === "pop" && memory >= 0) return null;
	if (i.opCount > 4 || form.operands.filter((o) => o.kind === "imm").length > 1) return null;
	const steps = [];
	let n = -1;
	for (const o of form.operands) {
		do
			n++;
		while (!info.shapes[n]);
		const step = stepFor(i, n, o.kind, o.field, info.shapes[n].implied === true);
		if (!step) return null;
		steps.push(step);
	}
	if (insn.ends && steps.length > 1) return null;
	return {
		handler,
		steps,
		ending: endingOf(insn),
		ends: insn.ends,
		isCall: form.mnemonic === "call",
		withSegment: form.mnemonic !== "lea"
	};
}
function stepFor(i, n, kind, field, implied) {
	const OK = __iced_js.OpKind;
	switch (kind) {
		case "mem": return {
			operand: n,
			what: "memory",
			at: 0
		};
		case "target": {
			const name = __iced_js.Code[i.code] ?? "";
			if (opKindOf(i, n) === OK.NearBranch16) return null;
			const what = name.includes("_rel8") ? "rel8" : name.includes("_rel32") ? "rel32" : null;
			return what && {
				operand: n,
				what,
				at: 0
			};
		}
		case "imm": {
			const of = opKindOf(i, n);
			if (of === OK.Immediate64) return {
				operand: n,
				what: "imm64",
				at: 4
			};
			if (field !== 0) return null;
			const at = 5;
			if (implied) return {
				operand: n,
				what: "one",
				at
			};
			const bytes = immediateBytesOf(of);
			if (of === OK.Immediate8) return {
				operand: n,
				what: "imm8",
				at
			};
			if (of === OK.Immediate8to16 || of === OK.Immediate8to32 || of === OK.Immediate8to64) return {
				operand: n,
				what: "imm8s",
				at
			};
			if (bytes === 2) return {
				operand: n,
				what: "imm16",
				at
			};
			return bytes === 4 ? {
				operand: n,
				what: "imm32",
				at
			} : null;
		}
		default: return {
			operand: n,
			what: "register",
			at: REGISTER_FIELDS[field] / 2
		};
	}
}
const places = new Int32Array(512).fill(-1);
function placeOf$1(register) {
	let place = places[register];
	if (place >= 0) return place;
	const info = registerInfo(register);
	const { number } = info;
	if (__iced_js.RegisterExt.isGPR(register)) place = 64 + 8 * (info.bits === 8 && !info.high && number >= 8 ? number - 4 : number) + (info.high ? 1 : 0);
	else if (__iced_js.RegisterExt.isXMM(register) || __iced_js.RegisterExt.isYMM(register)) place = XMM + 32 * number;
	else place = number;
	places[register] = place;
	return place;
}
const OF_BLOCK = 64;
var Places = class {
	first;
	places = new Map();
	limit;
	constructor(first, end) {
		this.first = first;
		this.limit = (end - first) / 8 - 1;
	}
	place(value, memory) {
		let at = this.places.get(value);
		if (at === void 0) {
			at = this.first + 8 * Math.min(this.places.size, this.limit);
			memory.u64[at >> 3] = BigInt.asUintN(64, value);
			if (this.places.size < this.limit) this.places.set(value, at);
		}
		return at;
	}
	get full() {
		return this.places.size + OF_BLOCK >= this.limit;
	}
	clear() {
		this.places.clear();
	}
};
var AddressBases = class {
	cpu;
	relative = new Places(RIP_BASES, ABSOLUTE_BASES);
	absolute = new Places(ABSOLUTE_BASES, RIP_BASES_END);
	constructor(cpu) {
		this.cpu = cpu;
	}
	place(value, relative) {
		return (relative ? this.relative : this.absolute).place(value, this.cpu);
	}
	get full() {
		return this.relative.full || this.absolute.full;
	}
	clear() {
		this.relative.clear();
		this.absolute.clear();
	}
};
var RecordWriter = class {
	cpu;
	handlers;
	descriptor;
	constructor(cpu, handlers, descriptor) {
		this.cpu = cpu;
		this.handlers = handlers;
		this.descriptor = descriptor;
		this.bases = new AddressBases(cpu);
	}
	handlerOf(insn) {
		return insn.invalid ? fixedHandler("undefined") : this.handlers()[insn.key] ?? fixedHandler("undefined");
	}
	clear(at) {
		this.cpu.u32.fill(0, at >> 2, at + 32 >> 2);
	}
	setRip(at, rip) {
		this.cpu.u64[at + 24 >> 3] = BigInt.asUintN(this.cpu.bits, rip);
	}
	encodeEa(at, insn) {
		const m = insn.form.operands.find((o) => o.kind === "mem").mem;
		this.clear(at);
		this.cpu.u32[at >> 2] = fixedHandler(m.addressBits === 16 ? "ea16" : "ea32");
		this.memoryFields(at, insn, m.disp);
		this.setRip(at, insn.rip);
	}
	memoryFields(at, insn, disp) {
		const { u16, u8 } = this.cpu;
		const m = insn.form.operands.find((o) => o.kind === "mem").mem;
		const gpr = (r) => r < 0 ? 0 : 64 + 8 * r;
		u16[at + 8 >> 1] = gpr(m.base);
		u16[at + 10 >> 1] = gpr(m.index);
		u16[at + 12 >> 1] = m.seg < 0 ? 0 : 256 + 8 * m.seg;
		u8[at + 14] = m.scale;
		this.cpu.i32[at + 16 >> 2] = Number(BigInt.asIntN(32, disp));
	}
	encodeInsn(at, insn) {
		const { u8, u16, u32, u64 } = this.cpu;
		this.clear(at);
		u32[at >> 2] = this.handlerOf(insn);
		u8[at + 15] = insn.length;
		this.setRip(at, insn.rip);
		for (const o of insn.form.operands) switch (o.kind) {
			case "gpr":
				u16[at + REGISTER_FIELDS[o.field] >> 1] = 64 + 8 * o.reg + (o.high ? 1 : 0);
				break;
			case "xmm":
			case "ymm":
				u16[at + REGISTER_FIELDS[o.field] >> 1] = XMM + 32 * o.reg;
				break;
			case "mm":
			case "st":
			case "seg":
			case "cr":
			case "dr":
				u16[at + REGISTER_FIELDS[o.field] >> 1] = o.reg;
				break;
			case "imm":
				if (o.field === 1) u64[at + 16 >> 3] = o.imm;
				else u32[at + (o.field === 2 ? 16 : 20) >> 2] = Number(BigInt.asUintN(32, o.imm));
				break;
			case "mem":
				if (needsEa(insn)) {
					u16[at + 8 >> 1] = 576;
					u16[at + 12 >> 1] = 0;
					u8[at + 14] = o.mem.scale;
				} else {
					const m = o.mem;
					this.memoryFields(at, insn, m.disp);
					if (insn.form.word === 64 && m.base < 0 && BigInt.asIntN(32, m.disp) !== m.disp) u16[at + 8 >> 1] = this.ripBase(m.disp - BigInt.asIntN(32, m.disp), false);
				}
				break;
			case "target":
				u32[at + 20 >> 2] = this.descriptor(Number(BigInt.asIntN(64, o.target)));
				u32[at + 16 >> 2] = this.descriptor(Number(BigInt.asIntN(64, BigInt.asUintN(insn.form.word, insn.rip + BigInt(insn.length)))));
		}
		if (insn.form.stringSeg !== void 0 && insn.form.stringSeg >= 0) u16[at + 12 >> 1] = 256 + 8 * insn.form.stringSeg;
	}
	bases;
	ripBase(value, relative) {
		return this.bases.place(value, relative);
	}
	get basesFull() {
		return this.bases.full;
	}
	forgetBases() {
		this.bases.clear();
	}
};
function needsEa(insn) {
	const m = insn.form.operands.find((o) => o.kind === "mem")?.mem;
	return m !== void 0 && m.addressBits !== insn.form.word;
}
const WINDOW$1 = 256;
let scratch$1;
var WindowDecoder = class {
	mode;
	code;
	decoder = null;
	set;
	first = 0;
	position = 0;
	constructor(mode, code) {
		this.mode = mode;
		this.code = code;
		scratch$1 ??= new __iced_js.Instruction();
		this.set = instructionSet(mode.instructions);
	}
	next(offset, rip) {
		for (;;) {
			const decoder = this.at(offset, rip);
			decoder.decodeOut(scratch$1);
			this.position = offset + scratch$1.length;
			if (scratch$1.code !== __iced_js.Code.INVALID || decoder.lastError !== __iced_js.DecoderError.NoMoreBytes) return true;
			if (this.first === offset || this.first + WINDOW$1 >= this.code.length) return false;
			this.free();
		}
	}
	at(offset, rip) {
		const { code, mode } = this;
		if (offset - this.first >= WINDOW$1) this.free();
		if (this.decoder !== null && this.position === offset) return this.decoder;
		if (this.decoder === null) {
			const options = this.set?.decoderOptions ?? __iced_js.DecoderOptions.None;
			this.decoder = new __iced_js.Decoder(mode.codeBits, code.subarray(offset, offset + WINDOW$1), options);
			this.first = offset;
		} else this.decoder.position = offset - this.first;
		this.decoder.ip = BigInt.asUintN(mode.word, BigInt(rip));
		return this.decoder;
	}
	exists() {
		return this.set?.has(scratch$1) ?? true;
	}
	free() {
		this.decoder?.free();
		this.decoder = null;
	}
};
var BlockEncoder = class {
	cpu;
	writer;
	descriptor;
	known;
	result = {
		records: 0,
		instructions: 0,
		bytes: 0,
		recordInsn: null,
		successors: [],
		ending: "next",
		isCall: false
	};
	modes = new Map();
	constructor(cpu, writer, descriptor, known = true) {
		this.cpu = cpu;
		this.writer = writer;
		this.descriptor = descriptor;
		this.known = known;
	}
	encode(mode, rip, code, body, limit, taken) {
		const { result } = this;
		const { encodings } = this.tablesOf(mode);
		const state = {
			at: body,
			offset: 0,
			count: 0,
			indices: null,
			ended: false
		};
		result.ending = "next";
		result.isCall = false;
		result.successors = [];
		let decoder = null;
		try {
			while (state.count < limit && state.offset < code.length && !state.ended) {
				const found = encodings === null ? 0 : encodings.find(code, state.offset);
				if (found === -1) break;
				if (found === 0) {
					decoder ??= new WindowDecoder(mode, code);
					if (!decoder.next(state.offset, rip + state.offset)) break;
					this.encodeDecoded(state, decoder, mode, rip, code, body, taken);
				} else this.encodeKnown(state, encodings, found - 1, mode, rip, code, body, taken);
			}
		} finally {
			decoder?.free();
		}
		const { offset, count, indices, ended } = state;
		let { at } = state;
		if (count === 0) return null;
		if (!ended) {
			const end = rip + offset;
			result.successors = [end];
			taken((at - body) / 32 + 1);
			this.close(at, end);
			at += 32;
		}
		result.records = (at - body) / 32;
		result.instructions = count;
		result.bytes = offset;
		if (indices && result.records > indices.length) indices.push(count);
		result.recordInsn = indices ? Uint8Array.from(indices) : null;
		return result;
	}
	encodeKnown(state, known, plan, mode, rip, code, body, taken) {
		const { at, offset } = state;
		const { plans, length } = known;
		const flags = plans[plan + PLAN.FLAGS];
		const end = rip + offset + length;
		state.at = at + 32;
		state.offset = offset + length;
		state.indices?.push(state.count);
		state.count++;
		const ends = (flags & FLAG.ENDS) !== 0;
		if (ends) {
			const what = plans[plan + PLAN.COUNT] > 0 ? STEPS[plans[plan + PLAN.STEPS + STEP.WHAT]] : void 0;
			const isCall = (flags & FLAG.CALL) !== 0;
			this.plannedFlow(ENDINGS[flags & 15], isCall, what, code, offset + length, end, mode.word);
			this.finish(state, body, taken);
		}
		this.writeKnown(at, known, plan, rip + offset, code, mode);
		if (ends) this.goOn(at, state, end, mode.word);
	}
	encodeDecoded(state, decoder, mode, rip, code, body, taken) {
		const { writer } = this;
		const { plans } = this.tablesOf(mode);
		let { at } = state;
		const { offset, count } = state;
		const memory = memoryOperandOf(scratch$1);
		const key = scratch$1.code * 8 + memory + 1;
		let plan = plans.get(key);
		const here = rip + offset;
		const { length } = scratch$1;
		let insn = null;
		if (!plan || mode.checked === "all" || memory >= 0 && !isPlain(scratch$1, mode)) {
			insn = convert(scratch$1, BigInt.asUintN(mode.word, BigInt(here)), mode, decoder.exists());
			if (plan === void 0) {
				plan = codeInfo(scratch$1.code).addressSized ? null : planOf(scratch$1, insn, writer.handlerOf(insn));
				plans.set(key, plan);
			}
		}
		const insns = insn ? checked(insn, mode) : null;
		const last = insns?.at(-1);
		const ends = last ? last.ends : plan.ends;
		const records = insns ? insns.reduce((n, i) => n + (needsEa(i) ? 2 : 1), 0) : 1;
		if (records > 1 || state.indices !== null) {
			state.indices ??= Array.from({ length: count }, (_, n) => n);
			for (let n = 0; n < records; n++) state.indices.push(count);
		}
		const end = here + length;
		state.at = at + records * 32;
		state.offset = offset + length;
		state.count = count + 1;
		if (ends) {
			if (last) this.flow(last, end);
			else {
				const { ending, isCall, steps } = plan;
				this.plannedFlow(ending, isCall, steps[0]?.what, code, offset + length, end, mode.word);
			}
			this.finish(state, body, taken);
		}
		if (insns) {
			for (const i of insns) {
				if (needsEa(i)) {
					writer.encodeEa(at, i);
					at += 32;
				}
				writer.encodeInsn(at, i);
				at += 32;
			}
			if (ends) this.closeSystemCall(state, end);
		} else {
			this.write(at, plan, here, length, code, offset, mode);
			if (ends) this.goOn(at, state, end, mode.word);
		}
	}
	finish(state, body, taken) {
		state.ended = true;
		taken((state.at - body) / 32 + (this.result.ending === "system" ? 1 : 0));
	}
	goOn(at, state, end, word) {
		const { ending, successors } = this.result;
		if (successors.length > 0 && ending !== "system") this.branch(at, end, word);
		this.closeSystemCall(state, end);
	}
	closeSystemCall(state, end) {
		if (this.result.ending !== "system") return;
		this.close(state.at, end);
		state.at += 32;
	}
	last = null;
	tablesOf(mode) {
		if (this.last?.mode === mode) return this.last.tables;
		const name = JSON.stringify(mode);
		let tables = this.modes.get(name);
		if (!tables) {
			tables = {
				plans: new Map(),
				encodings: this.known ? Encodings.of(mode) : null
			};
			this.modes.set(name, tables);
		}
		this.last = {
			mode,
			tables
		};
		return tables;
	}
	close(at, end) {
		this.writer.clear(at);
		this.cpu.u32[at >> 2] = fixedHandler("end_of_block");
		this.cpu.u32[at + 20 >> 2] = this.descriptor(end);
		this.cpu.setNumber(at + 24, end);
	}
	branch(at, end, word) {
		const { u32 } = this.cpu;
		const { ending, successors } = this.result;
		if (ending === "indirect") return;
		u32[at + 20 >> 2] = this.descriptor(successors[0]);
		if (ending === "branch") u32[at + 16 >> 2] = this.descriptor(word === 32 ? end % 4294967296 : end);
	}
	flow(last, end) {
		const { result } = this;
		({ending: result.ending, isCall: result.isCall, successors: result.successors} = flowFrom(last, end));
	}
	plannedFlow(ending, isCall, what, code, after, end, word) {
		const { result } = this;
		result.ending = ending;
		result.isCall = isCall;
		let to = null;
		if (what === "rel8") to = end + (code[after - 1] << 24 >> 24);
		else if (what === "rel32") to = end + int32At(code, after - 4);
		if (to !== null && word === 32) to = to >>> 0;
		result.successors = successorsOf(ending, isCall, to, end);
	}
	begin(at, handler, rip, length, word) {
		const { u8, u32 } = this.cpu;
		const w = at >> 2;
		u32[w] = handler;
		u32[w + 1] = 0;
		u32[w + 2] = 0;
		u32[w + 3] = 0;
		u32[w + 4] = 0;
		u32[w + 5] = 0;
		u8[at + 15] = length;
		u32[w + 6] = rip >>> 0;
		u32[w + 7] = word === 64 ? Math.floor(rip / 4294967296) >>> 0 : 0;
	}
	immediate(word, what, code, from) {
		const { u32 } = this.cpu;
		switch (what) {
			case "imm8":
				u32[word] = code[from];
				break;
			case "imm8s":
				u32[word] = code[from] << 24 >> 24;
				break;
			case "imm16":
				u32[word] = code[from] | code[from + 1] << 8;
				break;
			case "imm32":
				u32[word] = int32At(code, from);
				break;
			case "imm64":
				u32[word] = int32At(code, from);
				u32[word + 1] = int32At(code, from + 4);
				break;
			case "one": u32[word] = 1;
		}
	}
	writeKnown(at, known, plan, rip, code, mode) {
		const { plans } = known;
		const handler = plans[plan + (mode.kernel ? PLAN.KERNEL_HANDLER : PLAN.HANDLER)];
		this.begin(at, handler, rip, known.length, mode.word);
		const end = plan + PLAN.STEPS + plans[plan + PLAN.COUNT] * STEP.WORDS;
		for (let s = plan + PLAN.STEPS; s < end; s += STEP.WORDS) {
			const what = STEPS[plans[s + STEP.WHAT]];
			const place = plans[s + STEP.AT];
			if (what === "register") {
				const from = plans[s + STEP.SOURCE];
				this.cpu.u16[(at >> 1) + place] = (from & 15) === SOURCE.FIXED ? plans[s + STEP.FIXED] : knownPlace(known, from & 15, from >> 4);
			} else if (what === "memory") this.knownMemory(at, known, (plans[plan + PLAN.FLAGS] & FLAG.SEGMENT) !== 0, rip);
			else this.immediate((at >> 2) + place, what, code, known.immediateAt);
		}
	}
	knownMemory(at, known, withSegment, rip) {
		const { u8, u16, i32 } = this.cpu;
		const h = at >> 1;
		const { base, index, segment, displacement } = known;
		u16[h + 4] = base < 0 ? 0 : 64 + 8 * base;
		u16[h + 5] = index < 0 ? 0 : 64 + 8 * index;
		u16[h + 6] = segment < 0 || !withSegment ? 0 : 256 + 8 * segment;
		u8[at + 14] = known.scale;
		i32[at + 16 >> 2] = displacement;
		if (known.ripRelative) {
			const whole = rip + known.length + displacement;
			const low = whole | 0;
			i32[at + 16 >> 2] = low;
			if (whole !== low) u16[h + 4] = this.writer.ripBase(BigInt(whole - low), true);
		}
	}
	write(at, plan, rip, length, code, offset, mode) {
		this.begin(at, plan.handler, rip, length, mode.word);
		const { steps } = plan;
		const end = offset + length;
		for (let n = 0; n < steps.length; n++) {
			const step = steps[n];
			if (step.what === "register") this.cpu.u16[(at >> 1) + step.at] = placeOf$1(opRegisterOf(scratch$1, step.operand));
			else if (step.what === "memory") this.memory(at, plan, mode);
			else this.immediate((at >> 2) + step.at, step.what, code, end - BYTES$1[step.what]);
		}
	}
	memory(at, plan, mode) {
		const { u8, u16, i32 } = this.cpu;
		const h = at >> 1;
		const R = __iced_js.Register;
		const base = registerInfo(scratch$1.memoryBase).number;
		const index = scratch$1.memoryIndex;
		u16[h + 4] = base < 0 ? 0 : 64 + 8 * base;
		u16[h + 5] = index === R.None ? 0 : 64 + 8 * registerInfo(index).number;
		const seg = plan.withSegment ? segmentOf(scratch$1, mode.flat) : -1;
		u16[h + 6] = seg < 0 ? 0 : 256 + 8 * seg;
		u8[at + 14] = index === R.None ? 0 : 31 - Math.clz32(scratch$1.memoryIndexScale);
		const disp = scratch$1.memoryDisplacement;
		const low = BigInt.asIntN(32, disp);
		i32[at + 16 >> 2] = Number(low);
		if (base < 0 && mode.word === 64) {
			const whole = BigInt.asIntN(64, disp);
			if (whole !== low) u16[h + 4] = this.writer.ripBase(whole - low, scratch$1.isIpRelMemoryOperand);
		}
	}
};
const BYTES$1 = {
	imm8: 1,
	imm8s: 1,
	imm16: 2,
	imm32: 4,
	imm64: 8,
	one: 0,
	rel8: 1,
	rel32: 4
};
function knownPlace(known, source, what) {
	const number = known.registerNumber(source);
	switch (what) {
		case CLASS.GPR8: return !known.hasRex && number >= 4 ? 64 + 8 * (number - 4) + 1 : 64 + 8 * number;
		case CLASS.GPR: return 64 + 8 * number;
		case CLASS.VECTOR: return XMM + 32 * number;
		default: return number & 7;
	}
}
function isPlain(i, mode) {
	const R = __iced_js.Register;
	const base = i.memoryBase;
	if (mode.checked === "extra") {
		const segment = i.memorySegment;
		if (segment === R.CS || segment === R.FS || segment === R.GS) return false;
	}
	if (base === R.RIP) return true;
	const some = base !== R.None ? base : i.memoryIndex;
	return some === R.None || registerInfo(some).bits === mode.word;
}
const PLACES = 4096;
var LeavingInstructions = class {
	#addresses = new Float64Array(PLACES).fill(NaN);
	#contexts = new Uint32Array(PLACES);
	#instructions = new Array(PLACES).fill(null);
	#filled = [];
	get(context, rip) {
		const place = placeOf(context, rip);
		return this.#holds(place, context, rip) ? this.#instructions[place] : null;
	}
	set(context, rip, instruction) {
		const place = placeOf(context, rip);
		if (this.#instructions[place] === null) this.#filled.push(place);
		this.#addresses[place] = rip;
		this.#contexts[place] = context;
		this.#instructions[place] = instruction;
	}
	delete(context, rip) {
		const place = placeOf(context, rip);
		if (this.#holds(place, context, rip)) this.#addresses[place] = NaN;
	}
	#holds(place, context, rip) {
		return this.#addresses[place] === rip && this.#contexts[place] === context;
	}
	clear() {
		if (this.#filled.length === 0) return;
		for (const place of this.#filled) {
			this.#addresses[place] = NaN;
			this.#instructions[place] = null;
		}
		this.#filled = [];
	}
};
function placeOf(context, rip) {
	const low = rip | 0;
	return (low ^ low >>> 12 ^ Math.imul(context, 2533)) & 4095;
}
const WORDS = [64, 32];
const imm = (value) => ({
	kind: "imm",
	bits: 32,
	field: 0,
	imm: value
});
const amount = (value) => ({
	kind: "imm",
	bits: 32,
	field: 2,
	imm: value
});
const mem = (m) => ({
	kind: "mem",
	bits: 0,
	field: -1,
	mem: m
});
const gpr = (bits, reg) => ({
	kind: "gpr",
	bits,
	field: 0,
	reg
});
const xmm = (reg) => ({
	kind: "xmm",
	bits: 128,
	field: 0,
	reg
});
const form = (mnemonic, word, operands, addressBits = word) => ({
	mnemonic,
	operands,
	word,
	operandBits: 0,
	addressBits,
	prefix: ""
});
const CONDITIONAL = /^(j(n?[osp]|n?[bl]e?|n?e|ae?|ge?|b|l)|j[er]?cxz|loop(n?e)?)$/;
const CONDITIONS = [
	"o",
	"no",
	"b",
	"ae",
	"e",
	"ne",
	"be",
	"a",
	"s",
	"ns",
	"p",
	"np",
	"l",
	"ge",
	"le",
	"g"
];
const COUNTED = [
	"jcxz",
	"jecxz",
	"jrcxz",
	"loop",
	"loope",
	"loopne"
];
WORDS.flatMap((word) => [
	form("probe_count", word, [imm(), amount()]),
	form("probe_call", word, [imm()]),
	form("probe_call_if", word, [imm(), amount()]),
	form("probe_register", word, [gpr(word), imm()]),
	form("probe_vector", word, [xmm(), imm()]),
	form("probe_flags", word, [imm()]),
	form("probe_address", word, [mem(), imm()]),
	form("probe_access", word, [mem(), imm()]),
	form("probe_mark", word, [imm()]),
	form("probe_outcome", word, [imm()]),
	...CONDITIONS.map((cc) => form(`probe_j${cc}`, word, [])),
	...COUNTED.flatMap((name) => (word === 64 ? [64, 32] : [32, 16]).map((bits) => form(`probe_${name}`, word, [], bits)))
]);
var ProbeMaker = class {
	rip;
	word;
	constructor(rip, word) {
		this.rip = rip;
		this.word = word;
	}
	make(mnemonic, operands, addressBits = this.word) {
		const of = form(mnemonic, this.word, operands, addressBits);
		return {
			rip: this.rip,
			length: 0,
			form: of,
			key: formKey(of),
			invalid: false,
			immediateAt: 0,
			immediateBytes: 0,
			ends: false
		};
	}
	count(at, by) {
		return this.make("probe_count", [imm(BigInt(at)), amount(BigInt(by))]);
	}
	call(site, countdown) {
		if (countdown === void 0) return this.make("probe_call", [imm(BigInt(site))]);
		return this.make("probe_call_if", [imm(BigInt(site)), amount(BigInt(countdown))]);
	}
	register(reg, at) {
		return this.make("probe_register", [gpr(this.word, reg), imm(BigInt(at))]);
	}
	vector(reg, at) {
		return this.make("probe_vector", [xmm(reg), imm(BigInt(at))]);
	}
	flags(at) {
		return this.make("probe_flags", [imm(BigInt(at))]);
	}
	address(memory, at) {
		return this.make("probe_address", [mem(memory), imm(BigInt(at))]);
	}
	access(memory, tag) {
		return this.make("probe_access", [mem(memory), imm(BigInt(tag))]);
	}
	mark(tag) {
		return this.make("probe_mark", [imm(BigInt(tag))]);
	}
	taken({ form: of }) {
		return CONDITIONAL.test(of.mnemonic) ? this.make(`probe_${of.mnemonic}`, [], counterBits(of)) : null;
	}
	outcome(tag) {
		return this.make("probe_outcome", [imm(BigInt(tag))]);
	}
};
function counterBits({ mnemonic, addressBits, word }) {
	return COUNTED.includes(mnemonic) ? addressBits : word;
}
function withProbes(insns, probes) {
	const out = [];
	let index = 0;
	let next = 0;
	for (const insn of insns) {
		while (next < probes.length && probes[next].before <= index) out.push(probes[next++].insn);
		out.push(insn);
		if (insn.length > 0) index++;
	}
	while (next < probes.length) out.push(probes[next++].insn);
	return out;
}
const LONGEST$2 = 15;
var InstrumentedEncoder = class {
	cpu;
	writer;
	descriptor;
	plugins;
	constructor(cpu, writer, descriptor, plugins) {
		this.cpu = cpu;
		this.writer = writer;
		this.descriptor = descriptor;
		this.plugins = plugins;
	}
	encode(mode, rip, code, body, limit, taken) {
		const { cpu, writer } = this;
		const ip = BigInt.asUintN(mode.word, BigInt(rip));
		const insns = untilRepeated(decodeBlock(code.subarray(0, limit * LONGEST$2), ip, mode, limit));
		const own = insns.filter((insn) => insn.length > 0);
		const last = own.at(-1);
		if (!last) return null;
		const bytes = own.reduce((sum, insn) => sum + insn.length, 0);
		const instrumented = this.plugins.instrument(mode, code.subarray(0, bytes), own);
		const all = withProbes(insns, instrumented.probes);
		const end = rip + bytes;
		const flow = flowFrom(last, end);
		const closes = !last.ends || flow.ending === "system";
		const records = all.reduce((sum, insn) => sum + (needsEa(insn) ? 2 : 1), closes ? 1 : 0);
		taken(records);
		const recordInsn = new Uint8Array(records);
		let at = body;
		let index = 0;
		const next = () => {
			recordInsn[(at - body) / 32] = index;
			at += 32;
		};
		for (const insn of all) {
			if (needsEa(insn)) {
				writer.encodeEa(at, insn);
				next();
			}
			writer.encodeInsn(at, insn);
			if (insn.form.prefix !== "" && insn.length > 0) cpu.u32[at + 16 >> 2] = at - body;
			next();
			if (insn.length > 0) index++;
		}
		if (closes) {
			writer.clear(at);
			cpu.u32[at >> 2] = fixedHandler("end_of_block");
			cpu.u32[at + 20 >> 2] = this.descriptor(end);
			cpu.setNumber(at + 24, end);
			next();
		}
		return {
			...flow,
			records,
			instructions: own.length,
			bytes,
			recordInsn,
			instrumented
		};
	}
};
function untilRepeated(insns) {
	const at = insns.findIndex((insn) => insn.length > 0 && insn.form.prefix !== "");
	if (at < 0) return insns;
	let first = at;
	while (first > 0 && insns[first - 1].length === 0) first--;
	return first === 0 ? insns.slice(0, at + 1) : insns.slice(0, first);
}
const NEVER = 2147483647;
const NO_REGIONS = new Set();
var Blocks = class {
	cpu;
	next = RECORDS;
	contexts = new Map();
	numbered = [];
	byDescriptor = new Map();
	leaving = new LeavingInstructions();
	returnSites = new Set();
	byPage = new Map();
	owners = [];
	recordOwner = new Int32Array(2056192);
	writer;
	encoder;
	constructor(cpu, handlers) {
		this.cpu = cpu;
		this.writer = new RecordWriter(cpu, handlers, this.descriptorOf);
		this.encoder = new BlockEncoder(cpu, this.writer, this.descriptorOf);
		this.owners.push(null);
		this.current = this.context(USER_CODE[cpu.bits], 0, false, Number.POSITIVE_INFINITY);
	}
	descriptorOf = (rip) => this.descriptor(rip);
	instrument(plugins) {
		this.encoder = new InstrumentedEncoder(this.cpu, this.writer, this.descriptorOf, plugins);
	}
	context(mode, base, supervisor, limit) {
		const key = `${mode.codeBits}${mode.flat}${mode.stack}${mode.kernel}${mode.fpuOff}${mode.vex}${mode.checked}${mode.monitored}${base}${supervisor}${limit}`;
		let c = this.contexts.get(key);
		if (!c) {
			c = {
				number: this.numbered.length + 1,
				mode: {
					...mode,
					instructions: this.cpu.model?.instructions
				},
				base,
				limit,
				supervisor,
				descriptors: new AddressMap()
			};
			this.contexts.set(key, c);
			this.numbered.push(c);
		}
		return c;
	}
	get current() {
		return this.numbered[this.cpu.u32[240] - 1];
	}
	set current(context) {
		this.cpu.u32[240] = context.number;
	}
	full(bytes = 65536) {
		return this.next + bytes > 67108864 || this.writer.basesFull;
	}
	reset() {
		this.next = RECORDS;
		for (const c of this.contexts.values()) c.descriptors.clear();
		this.byDescriptor.clear();
		this.byPage.clear();
		this.owners.length = 1;
		this.recordOwner.fill(0);
		this.writer.forgetBases();
	}
	allocate(records) {
		const at = this.next;
		this.next += records * 32;
		if (this.next > 67108864) throw new Error("no room for records: the caller should have reset");
		return at;
	}
	room(bytes) {
		return this.allocate(Math.ceil(bytes / 32));
	}
	descriptor(rip) {
		const known = this.current.descriptors.get(rip);
		if (known !== 0) return known;
		const d = this.allocate(1);
		this.cpu.u32[d >> 2] = fixedHandler("undecoded");
		this.cpu.setNumber(d + 24, rip);
		if (this.cpu.bits === 32) this.cpu.u32[d + 24 + 4 >> 2] = 0;
		this.cpu.u32[d + 16 >> 2] = 0;
		this.current.descriptors.add(rip, d);
		return d;
	}
	lookup(rip) {
		return this.current.descriptors.get(rip);
	}
	at(rip) {
		const d = this.lookup(rip);
		const block = d === 0 ? void 0 : this.byDescriptor.get(d);
		return block?.valid ? block : void 0;
	}
	in(context, rip) {
		const d = context.descriptors.get(rip);
		const block = d === 0 ? void 0 : this.byDescriptor.get(d);
		return block?.valid ? block : void 0;
	}
	home(block) {
		return block.unit && block.unit.missing === 0 ? block.unit.index : fixedHandler("enter");
	}
	goHome(block, executions) {
		this.cpu.u32[block.descriptor >> 2] = this.home(block);
		this.countDown(block, executions);
	}
	leadTo(block, index) {
		const at = block.descriptor >> 2;
		if (block.valid && this.cpu.u32[at] === fixedHandler("enter")) this.cpu.u32[at] = index;
	}
	leadAway(block, index) {
		const at = block.descriptor >> 2;
		if (this.cpu.u32[at] === index) this.cpu.u32[at] = fixedHandler("enter");
	}
	promote(block, index) {
		this.cpu.u32[block.descriptor >> 2] = index;
		if (block.unit) this.countDown(block, 1);
	}
	ownerOf(record) {
		return this.owners[this.recordOwner[(record - RECORDS) / 32]];
	}
	insnIndex(block, record) {
		const n = (record - block.body) / 32;
		return block.recordInsn ? block.recordInsn[n] ?? 0 : Math.min(n, block.instructions);
	}
	encode(rip, code, limit, hotThreshold) {
		const context = this.current;
		const body = this.next;
		const e = this.encoder.encode(context.mode, rip, code, body, limit, (records) => {
			this.next = body + records * 32;
		});
		if (e === null) return null;
		const linear = linearOf(context, rip);
		const d = this.descriptor(rip);
		const { records, bytes, instructions, recordInsn } = e;
		const end = rip + bytes;
		const block = {
			rip,
			linear,
			context,
			descriptor: d,
			body,
			recordInsn,
			records,
			instructions,
			bytes,
			immediates: null,
			instrumented: e.instrumented ?? null,
			successors: e.successors,
			ending: e.ending,
			valid: true,
			regions: NO_REGIONS,
			unit: null,
			deferred: false,
			counted: 0,
			countdown: hotThreshold
		};
		const owner = this.owners.push(block) - 1;
		this.recordOwner.fill(owner, (body - RECORDS) / 32, (body - RECORDS) / 32 + records);
		const u32 = this.cpu.u32;
		u32[d + 4 >> 2] = body;
		u32[d + 8 >> 2] = hotThreshold;
		u32[d + 12 >> 2] = instructions;
		u32[d >> 2] = fixedHandler("enter");
		this.byDescriptor.set(d, block);
		if (e.isCall) this.returnSites.add(end);
		this.noteInPages(block);
		return block;
	}
	noteInPages(block) {
		const last = Math.floor((block.linear + block.bytes - 1) / 4096);
		for (let p = Math.floor(block.linear / 4096); p <= last; p++) {
			const set = this.byPage.get(p);
			if (set) set.add(block);
			else this.byPage.set(p, new Set([block]));
		}
	}
	addRegion(block, id) {
		if (block.regions === NO_REGIONS) block.regions = new Set();
		block.regions.add(id);
	}
	dropRegion(block, id) {
		if (block.regions !== NO_REGIONS) block.regions.delete(id);
	}
	countDown(block, executions) {
		block.counted = this.executions(block);
		block.countdown = executions;
		this.cpu.i32[block.descriptor + 8 >> 2] = executions;
	}
	executions(block) {
		return block.counted + block.countdown - this.cpu.i32[block.descriptor + 8 >> 2];
	}
	encodeStep(insn) {
		this.stepBody ??= this.allocate(3);
		let at = this.stepBody;
		if (needsEa(insn)) {
			this.writer.encodeEa(at, insn);
			at += 32;
		}
		this.writer.encodeInsn(at, insn);
		at += 32;
		this.writer.clear(at);
		this.cpu.u32[at >> 2] = fixedHandler("stepped");
		this.writer.setRip(at, insn.rip + BigInt(insn.length));
		return this.stepBody;
	}
	stepBody;
	resetStep() {
		this.stepBody = void 0;
	}
	drop(block) {
		block.valid = false;
		this.leaving.clear();
		this.cpu.u32[block.descriptor >> 2] = fixedHandler("undecoded");
		if (this.byDescriptor.get(block.descriptor) === block) this.byDescriptor.delete(block.descriptor);
		for (let p = Math.floor(block.linear / 4096); p <= Math.floor((block.linear + block.bytes - 1) / 4096); p++) {
			const set = this.byPage.get(p);
			set?.delete(block);
			if (set?.size === 0) this.byPage.delete(p);
		}
	}
	park(page) {
		const { u32 } = this.cpu;
		const parked = [];
		for (const block of this.byPage.get(page) ?? []) {
			const d = block.descriptor >> 2;
			parked.push({
				block,
				body: u32[d + 1],
				hot: u32[d + 2]
			});
			block.valid = false;
			u32[d] = fixedHandler("undecoded");
		}
		this.byPage.delete(page);
		this.leaving.clear();
		return parked;
	}
	unpark({ block, body, hot }) {
		const { u32 } = this.cpu;
		const d = block.descriptor >> 2;
		u32[d + 1] = body;
		u32[d + 2] = hot;
		u32[d + 3] = block.instructions;
		u32[d] = fixedHandler("enter");
		block.valid = true;
		if (this.byDescriptor.get(block.descriptor) !== block) this.byDescriptor.set(block.descriptor, block);
		this.noteInPages(block);
	}
};
function linearOf(context, rip) {
	if (context.base === 0) return rip;
	return context.mode.word === 32 ? (context.base + rip) % 4294967296 : context.base + rip;
}
function signed(cpu, at) {
	return cpu.i32[at + 4 >> 2] * 4294967296 + cpu.u32[at >> 2];
}
const PAGES$1 = 64;
function bulk(cpu, space, code, request) {
	const size = request & 15;
	const isStos = (request & 16) !== 0;
	const { u8 } = cpu;
	let count = cpu.number(664);
	if (count === 0) return 0;
	let di = signed(cpu, 480);
	let si = isStos ? 0 : signed(cpu, 656);
	let done = 0;
	for (let page = 0; page < PAGES$1 && count > 0; page++) {
		const to = space.lookup(di, "write");
		if (to < 0 || code.frames[to >>> 12] !== 0) break;
		let n = Math.min(count, Math.floor((4096 - (di & 4095)) / size));
		const dst = to + (di & 4095);
		if (isStos) {
			if (n === 0) break;
			if (size === 1) u8.fill(u8[656], dst, dst + n);
			else {
				u8.copyWithin(dst, 656, 656 + size);
				for (let have = size; have < n * size; have *= 2) u8.copyWithin(dst + have, dst, dst + Math.min(have, n * size - have));
			}
		} else {
			const from = space.lookup(si, "read");
			if (from < 0) break;
			n = Math.min(n, Math.floor((4096 - (si & 4095)) / size));
			if (n === 0) break;
			const src = from + (si & 4095);
			if (dst > src && dst < src + n * size) break;
			u8.copyWithin(dst, src, src + n * size);
			si += n * size;
		}
		di += n * size;
		count -= n;
		done += n;
	}
	return done;
}
var CalloutExits = class {
	options;
	counts = [];
	constructor(options) {
		this.options = options;
	}
	count(number) {
		this.counts[number] = (this.counts[number] ?? 0) + 1;
	}
	returning(number) {
		this.count(number);
		const name = calloutName(number);
		if (name === "x87Opcode") this.options.findX87Opcode();
		return this.options.callouts.returning(name);
	}
	leaving(stepped) {
		const { cpu, slice, callouts, raise } = this.options;
		const number = cpu.u32[150];
		const rip = cpu.signedRip;
		const { bits } = cpu;
		this.count(number);
		slice.refund();
		const name = calloutName(number);
		if (name === "recordFlags") {
			this.options.sse.recordFlags();
			return stepped ? this.options.step() : true;
		}
		if (name === "checkedAccess") return this.options.step();
		const fault = stepped ? callouts.leaving(name, stepped) : this.run(name);
		if (fault === void 0) return false;
		if (fault !== null) {
			raise(fault.vector, fault.errorCode, fault.address);
			return false;
		}
		slice.countOne();
		slice.plugins?.executed(rip, bits);
		return true;
	}
	run(name) {
		const { cpu, code, reader, callouts } = this.options;
		const rip = cpu.signedRip;
		const { leaving, current } = code.blocks;
		let known = leaving.get(current.number, rip);
		if (known === null) {
			const insn = reader.instruction(rip, false);
			if (!insn) return void 0;
			known = {
				insn,
				run: callouts.bind(name, insn)
			};
			leaving.set(current.number, rip, known);
		}
		return known.run();
	}
};
const BLOCK_LIMIT = 64;
var CodeReader = class {
	cpu;
	space;
	code;
	threshold;
	raise;
	constructor(cpu, space, code, threshold, raise) {
		this.cpu = cpu;
		this.space = space;
		this.code = code;
		this.threshold = threshold;
		this.raise = raise;
	}
	block(rip, quiet) {
		const { blocks, fetch } = this.code;
		const known = blocks.at(rip);
		if (known && this.code.reachable(known.linear)) return known;
		const { stops } = this.code;
		const linear = linearOf(blocks.current, rip);
		if (stops?.isBreakpoint(linear)) {
			if (!quiet) stops.reached();
			return null;
		}
		if (blocks.full()) this.code.reset();
		const hot = Math.max(1, this.threshold());
		const room = blocks.current.limit - rip + 1;
		const bytes = fetch.bytes(rip, Math.min(4096, room));
		if (!bytes) {
			if (!quiet) this.fetchFault(rip);
			return null;
		}
		const back = blocks.at(rip);
		if (back) return back;
		const cut = stops?.upToNext(bytes, linear) ?? bytes;
		let block = blocks.encode(rip, cut, BLOCK_LIMIT, hot);
		if (!block && cut !== bytes) block = blocks.encode(rip, bytes, 1, hot);
		if (!block) {
			const both = this.acrossPages(rip, bytes, room, quiet);
			if (!both) return null;
			block = blocks.encode(rip, both, 1, hot);
		}
		this.code.decoded(block);
		return block;
	}
	instruction(rip, quiet) {
		const { mode: full, limit } = this.code.blocks.current;
		const mode = full.checked !== "none" ? {
			...full,
			checked: "step"
		} : full;
		const room = limit - rip + 1;
		const bytes = this.code.fetch.bytes(rip, Math.min(4096, room));
		if (!bytes) {
			if (!quiet) this.fetchFault(rip);
			return null;
		}
		const ip = BigInt.asUintN(mode.word, BigInt(rip));
		const [insn] = decodeBlock(bytes, ip, mode, 1);
		if (insn) return insn;
		const both = this.acrossPages(rip, bytes, room, quiet);
		return both && (decodeBlock(both, ip, mode, 1)[0] ?? null);
	}
	acrossPages(rip, bytes, room, quiet) {
		if (room <= bytes.length) {
			if (!quiet) this.raise(VECTOR.GP, 0, 0);
			return null;
		}
		const secondPage = rip + bytes.length;
		const more = this.code.fetch.bytes(secondPage, Math.min(16, room - bytes.length));
		if (!more) {
			if (!quiet) this.fetchFault(secondPage);
			return null;
		}
		const both = new Uint8Array(bytes.length + more.length);
		both.set(bytes);
		both.set(more, bytes.length);
		return both;
	}
	fetchFault(rip) {
		const address = linearOf(this.code.blocks.current, rip);
		const r = this.space.lookup(address, "execute");
		if (!(address >= -0x800000000000 && address < 0x800000000000) || r === -65536) this.raise(VECTOR.GP, 0, 0);
		else {
			this.cpu.setNumber(720, address);
			this.raise(VECTOR.PF, r < 0 ? -1 - r : 20, address);
		}
	}
};
const LONGEST$1 = 15;
const PREFIXES$1 = new Set([
	38,
	46,
	54,
	62,
	100,
	101,
	102,
	103,
	240,
	242,
	243
]);
function isTooLong(bytes, codeBits) {
	let prefixes = 0;
	while (prefixes < bytes.length && PREFIXES$1.has(bytes[prefixes])) prefixes++;
	if (prefixes >= LONGEST$1) return true;
	const distinct = [...new Set(bytes.subarray(0, prefixes))];
	const decoder = new __iced_js.Decoder(codeBits, Uint8Array.of(...distinct, ...bytes.subarray(prefixes)), 0);
	const i = decoder.decode();
	const complete = i.code !== __iced_js.Code.INVALID ? i.length : decoder.lastError === __iced_js.DecoderError.NoMoreBytes ? 16 : 0;
	i.free();
	decoder.free();
	return complete > 0 && complete + prefixes - distinct.length > LONGEST$1;
}
const STACK = /^(push|pop|call|ret|enter|leave|iret)/;
function usesStackSegment(insn, addressOf, address) {
	const operand = insn.form.operands.find((o) => o.kind === "mem");
	const m = operand?.mem;
	const isStack = STACK.test(insn.form.mnemonic);
	if (!operand || !m) return isStack;
	const at = addressOf(operand);
	return !isStack || at === address || at - 2 ** 64 === address ? m.seg < 0 && (m.base === 4 || m.base === 5) : true;
}
const PREFIXES = new Set([
	38,
	46,
	54,
	62,
	100,
	101,
	102,
	103,
	240,
	242,
	243
]);
function findX87Opcode(cpu, code) {
	const fip = cpu.u64[274];
	if (fip === cpu.u64[278]) return;
	cpu.u32[553] = 0;
	const at = Number(cpu.bits === 64 ? BigInt.asIntN(64, fip) : fip);
	for (let n = 0; n < 14; n++) {
		const byte = code(at + n, 1)?.[0];
		if (byte === void 0) return;
		if (PREFIXES.has(byte) || cpu.bits === 64 && byte >> 4 === 4) continue;
		if (byte >> 3 === 27) cpu.u32[553] = (byte & 7) << 8 | (code(at + n + 1, 1)?.[0] ?? 0);
		return;
	}
}
var FaultExits = class {
	cpu;
	slice;
	code;
	reader;
	slow;
	stats;
	address;
	raise;
	constructor(cpu, slice, code, reader, slow, stats, address, raise) {
		this.cpu = cpu;
		this.slice = slice;
		this.code = code;
		this.reader = reader;
		this.slow = slow;
		this.stats = stats;
		this.address = address;
		this.raise = raise;
	}
	serve() {
		this.slice.refund();
		if (this.slow.retry) {
			this.slow.retry = false;
			return;
		}
		const { u32, i32 } = this.cpu;
		let vector = u32[112];
		if (vector === VECTOR.UD) vector = this.undefinedVector();
		else if (vector === VECTOR.GP) vector = this.notCanonicalVector();
		else if (vector === VECTOR.MF) this.findX87Opcode();
		const address = i32[115] * 4294967296 + u32[114];
		this.raise(vector, u32[113], address);
	}
	findX87Opcode() {
		findX87Opcode(this.cpu, (rip, bytes) => this.code.fetch.bytes(rip, bytes));
	}
	undefinedVector() {
		const rip = this.cpu.signedRip;
		const insn = this.reader.instruction(rip, true);
		if (insn?.invalid && isTooLong(this.code.fetch.window(rip), this.code.blocks.current.mode.codeBits)) return VECTOR.GP;
		const name = insn?.elsewhere ?? insn?.form.mnemonic ?? "unreadable";
		if (name !== "ud2") this.stats.undefinedInstructions[name] = (this.stats.undefinedInstructions[name] ?? 0) + 1;
		return VECTOR.UD;
	}
	notCanonicalVector() {
		const bad = this.slow.takeBadAddress();
		const insn = bad === null ? null : this.reader.instruction(this.cpu.signedRip, true);
		return bad !== null && insn && usesStackSegment(insn, this.address, bad) ? VECTOR.SS : VECTOR.GP;
	}
};
const PAGES = 64;
const EMPTY = new Uint8Array(0);
const WINDOW = 16;
var CodeFetch = class {
	cpu;
	space;
	blocks;
	code;
	tlb;
	pages = new Float64Array(PAGES).fill(NaN);
	frames = new Uint32Array(PAGES);
	constructor(cpu, space, blocks, code, tlb) {
		this.cpu = cpu;
		this.space = space;
		this.blocks = blocks;
		this.code = code;
		this.tlb = tlb;
	}
	forget() {
		this.pages.fill(NaN);
	}
	bytes(rip, limit) {
		if (limit <= 0) return EMPTY;
		const linear = linearOf(this.blocks.current, rip);
		const page = Math.floor(linear / 4096);
		const offset = linear - page * 4096;
		const slot = page & 63;
		const key = page * 2 + (this.blocks.current.supervisor ? 1 : 0);
		let frame = this.frames[slot];
		if (this.pages[slot] !== key) {
			frame = this.space.lookup(linear, "execute");
			if (frame < 0) return null;
			if (this.code.add(page, frame, this.space.codeHome(page, frame))) this.tlb.withdrawWrites(frame);
			this.pages[slot] = key;
			this.frames[slot] = frame;
		}
		return this.cpu.u8.subarray(frame + offset, frame + Math.min(4096, offset + limit));
	}
	window(rip) {
		const first = this.bytes(rip, WINDOW) ?? EMPTY;
		if (first.length === 0 || first.length === WINDOW) return first;
		const more = this.bytes(Math.floor(rip / 4096) * 4096 + 4096, WINDOW - first.length) ?? EMPTY;
		return Uint8Array.of(...first, ...more);
	}
};
var CodeGroup = class {
	image;
	pages = new Set();
	version = 0;
	hidden = false;
	jumps = new Map();
	targets = new Set();
	firstTarget = Number.POSITIVE_INFINITY;
	lastTarget = -1;
	context = null;
	hides = 0;
	constructor(image) {
		this.image = image;
	}
	noteJump(context, rip, descriptor) {
		if (context !== this.context) {
			this.jumps.clear();
			this.context = context;
		}
		this.jumps.set(rip, descriptor);
	}
	addTarget(page) {
		if (this.targets.has(page)) return false;
		this.targets.add(page);
		this.firstTarget = Math.min(this.firstTarget, page);
		this.lastTarget = Math.max(this.lastTarget, page);
		return true;
	}
	jumpsTo(other, first, last) {
		if (this.firstTarget > last || this.lastTarget < first) return false;
		for (const page of other.pages) if (this.targets.has(page)) return true;
		return false;
	}
	hide(remove) {
		this.hidden = true;
		for (const rip of this.jumps.keys()) remove(rip);
		if (++this.hides % HIDES === 0) this.jumps.clear();
	}
	show(context, enter) {
		this.hidden = false;
		if (context === this.context) for (const [rip, descriptor] of this.jumps) enter(rip, descriptor);
	}
	reset() {
		this.pages.clear();
		this.jumps.clear();
		this.hidden = false;
		this.version++;
	}
};
const HIDES = 32;
var CodeGroups = class {
	known = new WeakMap();
	ofPage = new Map();
	live = new Set();
	loose = new Set();
	hidden = 0;
	version = 0;
	of(page) {
		return this.ofPage.get(page);
	}
	add(page, home) {
		this.version++;
		if (home === null) {
			this.loose.add(page);
			return;
		}
		let bases = this.known.get(home.frames);
		if (!bases) {
			bases = new Map();
			this.known.set(home.frames, bases);
		}
		let group = bases.get(home.base);
		if (!group) {
			group = new CodeGroup(home.image());
			bases.set(home.base, group);
		}
		group.pages.add(page);
		group.version++;
		this.ofPage.set(page, group);
		this.live.add(group);
	}
	delete(page) {
		this.version++;
		this.loose.delete(page);
		const group = this.ofPage.get(page);
		if (!group) return;
		this.ofPage.delete(page);
		group.pages.delete(page);
		group.version++;
		if (group.pages.size > 0) return;
		this.live.delete(group);
		if (group.hidden) this.hidden--;
		group.reset();
	}
	reset() {
		for (const group of this.live) group.reset();
		this.live.clear();
		this.ofPage.clear();
		this.loose.clear();
		this.hidden = 0;
		this.version++;
	}
};
var ParkedCode = class {
	frames = new Map();
	has(frame) {
		return this.frames.has(frame);
	}
	add(frame, parked) {
		let pages = this.frames.get(frame);
		if (!pages) {
			pages = new Map();
			this.frames.set(frame, pages);
		}
		pages.set(parked.page, parked);
	}
	take(frame, page) {
		const pages = this.frames.get(frame);
		const parked = pages?.get(page);
		if (!pages || !parked) return null;
		pages.delete(page);
		if (pages.size === 0) this.frames.delete(frame);
		return parked;
	}
	overlapping(frame, offset, length) {
		const pages = this.frames.get(frame);
		if (!pages) return [];
		return [...pages.values()].filter(({ page, blocks }) => {
			const from = page * 4096 + offset;
			return blocks.some(({ block }) => block.linear < from + length && from < block.linear + block.bytes);
		});
	}
	framesOf(page) {
		return [...this.frames].filter(([, pages]) => pages.has(page)).map(([frame]) => frame);
	}
	of(frame) {
		return [...this.frames.get(frame)?.values() ?? []];
	}
	clear() {
		this.frames.clear();
	}
};
const PAGE$8 = 4096;
const OVERWRITES = 4;
const LIVE_LIMIT = 4096;
const NO_BLOCKS = [];
var CodePages = class {
	cpu;
	blocks;
	keeper;
	liveImmediates;
	frames;
	pagesOf = new Map();
	frameOf = new Map();
	parked = new ParkedCode();
	groups = new CodeGroups();
	rewrites = new Map();
	live = new Map();
	constructor(memoryBytes, cpu, blocks, keeper, liveImmediates) {
		this.cpu = cpu;
		this.blocks = blocks;
		this.keeper = keeper;
		this.liveImmediates = liveImmediates;
		this.frames = new Uint8Array(memoryBytes / PAGE$8);
	}
	marks = new Map();
	mark(block) {
		for (let at = block.linear, left = block.bytes; left > 0;) {
			const page = Math.floor(at / PAGE$8);
			const offset = at - page * PAGE$8;
			const length = Math.min(left, PAGE$8 - offset);
			const frame = this.frameOf.get(page);
			if (frame !== void 0) this.markBytes(frame + offset, length);
			if (frame === this.overwritten) this.overwrites = 0;
			at += length;
			left -= length;
		}
	}
	markBytes(hostOffset, length) {
		const frame = hostOffset >>> 12;
		let bits = this.marks.get(frame);
		if (!bits) {
			bits = new Uint32Array(PAGE$8 / 32);
			this.marks.set(frame, bits);
		}
		for (let at = hostOffset & 4095, end = at + length; at < end; at++) bits[at >> 5] |= 1 << (at & 31);
	}
	isMarked(hostOffset, length) {
		const bits = this.marks.get(hostOffset >>> 12);
		if (!bits) return false;
		for (let at = hostOffset & 4095, end = at + length; at < end; at++) if ((bits[at >> 5] & 1 << (at & 31)) !== 0) return true;
		return false;
	}
	onNews = () => {};
	onAdd = () => {};
	onForget = () => {};
	overwritten = -1;
	overwrites = 0;
	add(page, frame, home = null) {
		const known = this.frameOf.get(page);
		if (known === frame) {
			this.unpark(page, frame);
			return false;
		}
		if (known !== void 0) this.park(page);
		this.frameOf.set(page, frame);
		this.groups.add(page, home);
		this.onAdd(page);
		let pages = this.pagesOf.get(frame);
		if (!pages) {
			pages = new Set();
			this.pagesOf.set(frame, pages);
		}
		pages.add(page);
		const isNew = this.frames[frame >>> 12] === 0;
		this.frames[frame >>> 12] = 1;
		this.unpark(page, frame);
		if (this.groups.hidden > 0) this.onNews();
		return isNew;
	}
	unpark(page, frame) {
		const blocks = this.parked.take(frame, page)?.blocks;
		if (!blocks) return;
		const { supervisor } = this.blocks.current;
		const others = [];
		for (const b of blocks) if (b.block.context.supervisor === supervisor) this.keeper.unpark(b);
		else others.push(b);
		if (others.length > 0) this.parked.add(frame, {
			page,
			blocks: others
		});
	}
	park(page) {
		const frame = this.frameOf.get(page);
		if (frame === void 0) return;
		let isLive = false;
		if (this.live.size > 0) {
			for (const at of this.live.keys()) if (Math.floor(at / PAGE$8) === page) isLive = true;
		}
		for (const b of this.blocks.byPage.get(page) ?? []) if (isLive || b.linear < page * PAGE$8 || b.linear + b.bytes > (page + 1) * PAGE$8) this.keeper.drop(b);
		const blocks = this.keeper.park(page);
		blocks.push(...this.parked.take(frame, page)?.blocks ?? []);
		if (blocks.length > 0) this.parked.add(frame, {
			page,
			blocks
		});
		this.forgetPage(page);
	}
	discardUnder(hostOffset, length) {
		const offset = hostOffset & 4095;
		const frame = hostOffset - offset;
		for (const { page } of this.parked.overlapping(frame, offset, length)) this.discard(frame, page);
	}
	dropAt(linear) {
		const page = Math.floor(linear / PAGE$8);
		for (const b of [...this.blocks.byPage.get(page) ?? []]) if (b.linear <= linear && linear < b.linear + b.bytes) this.keeper.drop(b);
		for (const frame of this.parked.framesOf(page)) this.discard(frame, page);
	}
	discard(frame, page) {
		for (const b of this.parked.take(frame, page)?.blocks ?? []) this.keeper.discard(b);
		this.releaseFrame(frame);
	}
	releaseFrame(frame) {
		if (this.pagesOf.has(frame) || this.parked.has(frame)) return;
		this.marks.delete(frame >>> 12);
		this.frames[frame >>> 12] = 0;
	}
	overlapping(hostOffset, length) {
		if (!this.isMarked(hostOffset, length)) return NO_BLOCKS;
		const found = [];
		const frame = hostOffset - (hostOffset & 4095);
		for (const page of this.pagesOf.get(frame) ?? []) {
			const from = page * PAGE$8 + (hostOffset & 4095);
			for (const b of this.blocks.byPage.get(page) ?? []) if (b.linear < from + length && from < b.linear + b.bytes) found.push(b);
		}
		return found;
	}
	hits(hostOffset, length) {
		for (const b of this.overlapping(hostOffset, length)) if (!this.immediateUnder(b, hostOffset, length, true)) return true;
		const offset = hostOffset & 4095;
		return this.isMarked(hostOffset, length) && this.parked.overlapping(hostOffset - offset, offset, length).length > 0;
	}
	immediates(block) {
		block.immediates ??= this.findImmediates(block);
		return block.immediates;
	}
	codeOf(block) {
		const code = new Uint8Array(block.bytes);
		for (let n = 0; n < block.bytes; n++) {
			const frame = this.frameOf.get(Math.floor((block.linear + n) / PAGE$8));
			if (frame === void 0) return null;
			code[n] = this.cpu.u8[frame + (block.linear + n & 4095)];
		}
		return code;
	}
	findImmediates(block) {
		const code = this.codeOf(block);
		if (code === null) return [];
		const { mode } = block.context;
		const insns = decodeBlock(code, BigInt.asUintN(mode.word, BigInt(block.rip)), mode, block.instructions);
		const found = [];
		let index = -1;
		for (const insn of insns) {
			if (insn.length === 0) continue;
			index++;
			const imm = insn.form.operands.filter((o) => o.kind === "imm");
			if (imm.length !== 1 || insn.immediateBytes === 0) continue;
			const offset = Number(insn.rip - insns[0].rip);
			const record = block.recordInsn ? block.recordInsn.lastIndexOf(index) : index;
			found.push({
				address: block.linear + offset + insn.immediateAt,
				bytes: insn.immediateBytes,
				rip: block.rip + offset,
				record: block.body + record * 32,
				wide: imm[0].field === 1
			});
		}
		return found;
	}
	rewrittenImmediates(block) {
		if (this.live.size === 0) return [];
		const found = [];
		for (const i of this.immediates(block)) {
			const at = this.liveImmediate(i.address, i.bytes);
			if (at > 0) found.push({
				rip: i.rip,
				at,
				record: i.record
			});
		}
		return found;
	}
	immediateUnder(block, hostOffset, length, live) {
		if (live && this.live.size === 0) return null;
		const inPage = hostOffset & 4095;
		for (const i of this.immediates(block)) {
			const at = i.address & 4095;
			if (at <= inPage && inPage + length <= at + i.bytes) return !live || this.live.has(i.address) ? i : null;
		}
		return null;
	}
	refresh(hostOffset, length) {
		const { u8, u32 } = this.cpu;
		for (const b of this.overlapping(hostOffset, length)) {
			const i = this.immediateUnder(b, hostOffset, length, true);
			if (!i) continue;
			this.blocks.leaving.delete(b.context.number, i.rip);
			const at = hostOffset - (hostOffset & 4095) + (i.address & 4095);
			if (i.wide) for (let n = 0; n < 8; n++) u8[i.record + 16 + n] = u8[at + n];
			else {
				let v = 0;
				for (let n = i.bytes - 1; n >= 0; n--) v = v << 8 | u8[at + n];
				const shift = 32 - 8 * i.bytes;
				u32[i.record + 20 >> 2] = v << shift >> shift;
			}
		}
	}
	liveImmediate(address, bytes) {
		if (this.live.get(address) !== bytes || (address & 4095) + bytes > PAGE$8) return 0;
		const frame = this.frameOf.get(Math.floor(address / PAGE$8));
		return frame === void 0 ? 0 : frame + (address & 4095);
	}
	written(hostOffset, length) {
		this.discardUnder(hostOffset, length);
		let isCode = false;
		for (const b of this.overlapping(hostOffset, length)) {
			const immediate = this.immediateUnder(b, hostOffset, length, false);
			const page = Math.floor(b.linear / PAGE$8);
			if (immediate && this.liveImmediates && this.live.size < LIVE_LIMIT) this.live.set(immediate.address, immediate.bytes);
			else {
				this.rewrites.set(page, (this.rewrites.get(page) ?? 0) + 1);
				isCode = true;
			}
			this.keeper.drop(b);
		}
		if (isCode) this.countOverwrite(hostOffset - (hostOffset & 4095));
	}
	countOverwrite(frame) {
		if (frame !== this.overwritten) this.overwrites = 0;
		this.overwritten = frame;
		if (++this.overwrites < OVERWRITES) return;
		this.overwrites = 0;
		for (const { page } of this.parked.of(frame)) this.discard(frame, page);
		for (const page of [...this.pagesOf.get(frame) ?? []]) {
			this.forgetPage(page);
			this.rewrites.delete(page);
		}
	}
	forget(first, pages) {
		let any = false;
		const one = (page) => {
			if (this.groups.of(page)?.hidden !== true) any = this.forgetPage(page) || any;
		};
		if (pages > this.frameOf.size) {
			for (const page of [...this.frameOf.keys()]) if (page >= first && page < first + pages) one(page);
		} else for (let p = first; p < first + pages; p++) one(p);
		return any;
	}
	forgetPage(page) {
		let any = false;
		for (const b of [...this.blocks.byPage.get(page) ?? []]) {
			this.keeper.drop(b);
			any = true;
		}
		const frame = this.frameOf.get(page);
		if (frame === void 0) return any;
		this.frameOf.delete(page);
		this.groups.delete(page);
		this.onForget();
		for (const at of this.live.keys()) if (Math.floor(at / PAGE$8) === page) this.live.delete(at);
		const set = this.pagesOf.get(frame);
		set?.delete(page);
		if (set?.size === 0) {
			this.pagesOf.delete(frame);
			this.releaseFrame(frame);
		}
		return any;
	}
	freed(frame) {
		if (this.frames[frame >>> 12] === 0) return false;
		for (const { page } of this.parked.of(frame)) this.discard(frame, page);
		let any = false;
		for (const page of [...this.pagesOf.get(frame) ?? []]) any = this.forgetPage(page) || any;
		return any;
	}
	get pages() {
		return this.frameOf;
	}
	reset() {
		this.frames.fill(0);
		this.marks.clear();
		this.pagesOf.clear();
		this.frameOf.clear();
		this.groups.reset();
		this.parked.clear();
	}
};
function jumpCacheOffset(low) {
	return ((low ^ low >>> 12) & 16383) << 4;
}
const OVERFLOW_MULTIPLIER = 2654435761;
const OVERFLOW_SHIFT = 32 - Math.log2(JUMP_OVERFLOW_ENTRIES);
function jumpOverflowOffset(low) {
	return Math.imul(low, OVERFLOW_MULTIPLIER) >>> OVERFLOW_SHIFT << 4;
}
var JumpCache = class {
	user;
	supervisor;
	constructor(cpu) {
		this.user = new Cache(cpu, JUMP_CACHE, JUMP_OVERFLOW, 968);
		this.supervisor = new Cache(cpu, JUMP_CACHE_SUPERVISOR, JUMP_OVERFLOW_SUPERVISOR, 972);
	}
	enter(context, rip, descriptor) {
		const cache = this.of(context);
		cache.give(context);
		cache.enter(rip, descriptor);
	}
	remove(rip) {
		this.user.remove(rip);
	}
	change(context) {
		this.of(context).give(context);
	}
	clear() {
		this.user.clear();
		this.supervisor.clear();
	}
	of(context) {
		return context.supervisor ? this.supervisor : this.user;
	}
};
const REMOVED = 1;
var Entries = class {
	cpu;
	base;
	offset;
	filled;
	count = 0;
	constructor(cpu, base, size, offset) {
		this.cpu = cpu;
		this.base = base;
		this.offset = offset;
		this.filled = new Uint32Array(size);
		this.empty(base + offset(0));
	}
	enter(low, high, descriptor, evicted) {
		const at = this.base + this.offset(low);
		const { u32 } = this.cpu;
		const w = at >> 2;
		if (u32[w + 2] === 0) this.filled[this.count++] = at;
		else if (u32[w + 2] !== REMOVED && (u32[w] !== low || u32[w + 1] !== high)) evicted?.(u32[w], u32[w + 1], u32[w + 2]);
		u32[w] = low;
		u32[w + 1] = high;
		u32[w + 2] = descriptor;
	}
	remove(low, high) {
		const at = this.base + this.offset(low);
		const { u32 } = this.cpu;
		const w = at >> 2;
		if (u32[w + 2] === 0 || u32[w] !== low || u32[w + 1] !== high) return;
		this.empty(at);
		u32[w + 2] = REMOVED;
	}
	clear() {
		for (let i = 0; i < this.count; i++) this.empty(this.filled[i]);
		this.count = 0;
	}
	empty(at) {
		const { u32 } = this.cpu;
		u32[at >> 2] = at === this.base + this.offset(0) ? 1 : 0;
		u32[(at >> 2) + 1] = 0;
		u32[(at >> 2) + 2] = 0;
	}
};
var Cache = class {
	cpu;
	owner;
	first;
	overflow;
	constructor(cpu, base, overflow, owner) {
		this.cpu = cpu;
		this.owner = owner;
		this.first = new Entries(cpu, base, JUMP_CACHE_ENTRIES, jumpCacheOffset);
		this.overflow = new Entries(cpu, overflow, JUMP_OVERFLOW_ENTRIES, jumpOverflowOffset);
	}
	give(context) {
		const { u32 } = this.cpu;
		if (u32[this.owner >> 2] === context.number) return;
		this.clear();
		u32[this.owner >> 2] = context.number;
	}
	evicted = (low, high, descriptor) => {
		this.overflow.enter(low, high, descriptor);
	};
	remove(rip) {
		const low = rip >>> 0;
		const high = Math.floor(rip / 4294967296) >>> 0;
		this.first.remove(low, high);
		this.overflow.remove(low, high);
	}
	enter(rip, descriptor) {
		this.first.enter(rip >>> 0, Math.floor(rip / 4294967296) >>> 0, descriptor, this.evicted);
	}
	clear() {
		this.first.clear();
		this.overflow.clear();
	}
};
const ATTR = {
	TYPE: 15,
	ACCESSED: 1,
	WRITABLE: 2,
	EXPAND_DOWN: 4,
	CODE: 8,
	S: 16,
	DPL_SHIFT: 5,
	P: 128,
	L: 8192,
	DB: 16384,
	G: 32768
};
const dplOf = (attr) => attr >>> ATTR.DPL_SHIFT & 3;
const attributesOf = (access) => access >>> 8 & 61695;
const WHOLE = 4294967295;
function setLimits(cpu, s, limit, attr, typed) {
	const { u32 } = cpu;
	const read = plainLimit(limit, attr, typed, false);
	const write = plainLimit(limit, attr, typed, true);
	u32[216 + 2 * s] = read;
	u32[216 + 2 * s + 1] = read < 0 ? -1 : 0;
	u32[228 + 2 * s] = write;
	u32[228 + 2 * s + 1] = write < 0 ? -1 : 0;
}
function plainLimit(limit, attr, protectedMode, write) {
	if (!protectedMode) return limit;
	if ((attr & (ATTR.P | ATTR.S)) !== (ATTR.P | ATTR.S)) return -1;
	if (attr & ATTR.CODE) return !write && (attr & ATTR.WRITABLE) !== 0 ? limit : -1;
	if (attr & ATTR.EXPAND_DOWN) return -1;
	return !write || (attr & ATTR.WRITABLE) !== 0 ? limit : -1;
}
function isWhole(cpu, s) {
	const at = 228 + 2 * s;
	return cpu.u32[at] === WHOLE && cpu.u32[at + 1] === 0;
}
function allowsAccess(v, protectedMode, offset, bytes, write) {
	const last = offset + bytes - 1;
	if (!protectedMode) return last <= v.limit;
	if ((v.attr & (ATTR.P | ATTR.S)) !== (ATTR.P | ATTR.S)) return false;
	if (v.attr & ATTR.CODE) return !write && (v.attr & ATTR.WRITABLE) !== 0 && last <= v.limit;
	if (write && (v.attr & ATTR.WRITABLE) === 0) return false;
	if ((v.attr & ATTR.EXPAND_DOWN) === 0) return last <= v.limit;
	return offset > v.limit && last <= (v.attr & ATTR.DB ? WHOLE : 65535);
}
function offsetOf(cpu, m) {
	let v = m.disp;
	if (m.base >= 0) v += cpu.big(m.base);
	if (m.index >= 0) v += cpu.big(m.index) << BigInt(m.scale);
	return Number(BigInt.asUintN(m.addressBits, v));
}
function bitOffset(cpu, index) {
	return (BigInt.asIntN(index.bits, cpu.big(index.reg)) >> BigInt(Math.log2(index.bits))) * BigInt(index.bits / 8);
}
function segmentFault(p, insn, reads = false) {
	const { cpu } = p;
	const { form, memory } = insn;
	if (cpu.bits === 64 || p.code64) return null;
	const checked = p.protectedMode && !p.virtual8086;
	const judge = (seg, offset, bytes, write) => allowsAccess(p.segment(seg), checked, offset, bytes, write) ? null : new GuestFault(seg === 2 ? VECTOR.SS : VECTOR.GP);
	if (form.prefix !== "" && BigInt.asUintN(form.addressBits, cpu.big(1)) === 0n) return null;
	if (form.mnemonic === "xlatb") {
		const at = Number(BigInt.asUintN(form.addressBits, cpu.big(3) + (cpu.big(0) & 255n)));
		return judge(memory?.seg ?? 3, at, 1, false);
	}
	if (form.mnemonic === "clzero") {
		const at = Number(BigInt.asUintN(form.addressBits, cpu.big(0)) & -64n);
		return judge(memory?.seg ?? 3, at, 64, true);
	}
	const [operand, index] = form.operands;
	const moved = /^bt[crs]?$/.test(form.mnemonic) && operand?.kind === "mem" && index?.kind === "gpr";
	const masked = maskedElements(cpu, insn);
	for (const { seg, mem, bytes, write } of accessesOf$1(insn)) {
		const offset = offsetOf(cpu, moved ? {
			...mem,
			disp: mem.disp + bitOffset(cpu, index)
		} : mem);
		for (const at of masked?.offsets ?? WHOLE_ACCESS) {
			const fault = judge(seg, offset + at, masked?.bytes ?? bytes, write && !reads);
			if (fault) return fault;
		}
	}
	return null;
}
function leavesAlone(cpu, insn, space, address) {
	try {
		return (space.readU8(address) & 3) >= (cpu.lo(insn.form.operands[1].reg) & 3);
	} catch (e) {
		if (e instanceof GuestFault) return true;
		throw e;
	}
}
const WHOLE_ACCESS = [0];
const MASKED$1 = /^vp?maskmov(ps|pd|d|q)$/;
function maskedElements(cpu, { form, memory }) {
	const m = MASKED$1.exec(form.mnemonic);
	if (!m) return null;
	const bytes = m[1] === "ps" || m[1] === "d" ? 4 : 8;
	const at = XMM + 32 * form.operands[1].reg;
	return {
		offsets: Array.from({ length: memory.bytes / bytes }, (_, i) => i * bytes).filter((o) => cpu.u8[at + o + bytes - 1] & 128),
		bytes
	};
}
function isUnlimited(cpu, insn) {
	return accessesOf$1(insn).every(({ seg }) => isWhole(cpu, seg));
}
function checkStack(p, ss, offset, bytes, write, errorCode = 0) {
	if (!allowsAccess(ss, p.protectedMode && !p.virtual8086, offset, bytes, write)) throw new GuestFault(VECTOR.SS, errorCode);
}
const TWO32$3 = 4294967296;
const TWO47 = 0x800000000000;
function isCanonical(address) {
	return address >= -0x800000000000 && address < TWO47;
}
function signed64(low, high) {
	return (high | 0) * TWO32$3 + low;
}
var SegmentUnit = class {
	cpu;
	space;
	constructor(cpu, space) {
		this.cpu = cpu;
		this.space = space;
	}
	stackLoaded() {}
	get iopl() {
		return this.cpu.u32[60] >>> 12 & 3;
	}
	get rip() {
		const { cpu } = this;
		return cpu.bits === 32 ? cpu.u32[48] : cpu.i32[49] * 4294967296 + cpu.u32[48];
	}
	set rip(value) {
		this.cpu.rip = value;
	}
	get rsp() {
		const { cpu } = this;
		return cpu.bits === 32 ? cpu.lo(4) : signed64(cpu.lo(4), cpu.hi(4));
	}
	selector(s) {
		return this.cpu.u32[76 + s];
	}
	attributes(s) {
		return this.cpu.u32[88 + s];
	}
	segment(s) {
		const { u32 } = this.cpu;
		return {
			selector: u32[76 + s],
			base: this.cpu.i32[64 + 2 * s + 1] * 4294967296 + u32[64 + 2 * s],
			limit: u32[82 + s],
			attr: u32[88 + s]
		};
	}
	setSegment(s, v) {
		this.putSegment(s, v.selector, v.base, v.limit, v.attr);
	}
	putSegment(s, selector, base, limit, attr) {
		const { u32 } = this.cpu;
		u32[76 + s] = selector;
		u32[64 + 2 * s] = base;
		u32[64 + 2 * s + 1] = base === 0 ? 0 : Math.floor(base / 4294967296);
		u32[82 + s] = limit;
		u32[88 + s] = attr;
		this.updateLimits(s, limit, attr);
	}
	updateLimits(s, limit, attr) {
		setLimits(this.cpu, s, limit, attr, this.protectedMode && !this.virtual8086);
	}
	loadSegment(s, selector) {
		const rpl = selector & 3;
		if ((selector & 65532) === 0) {
			if (s === 2 && (!this.code64 || this.cpl === 3 || rpl !== this.cpl)) throw new GuestFault(VECTOR.GP, 0);
			const attr = s === 2 ? ATTR.DB | 147 | this.cpl << ATTR.DPL_SHIFT : 0;
			this.putSegment(s, selector, 0, 0, attr);
			this.modeChanged();
			return;
		}
		const d = this.descriptor(selector);
		const bad = new GuestFault(VECTOR.GP, selector & 65532);
		if ((d.attr & ATTR.S) === 0) throw bad;
		const dpl = dplOf(d.attr);
		const isCode = (d.attr & ATTR.CODE) !== 0;
		if (s === 2) {
			if (rpl !== this.cpl || dpl !== this.cpl || isCode || (d.attr & ATTR.WRITABLE) === 0) throw bad;
			if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.SS, selector & 65532);
		} else {
			if (isCode && (d.attr & ATTR.WRITABLE) === 0) throw bad;
			if (!(isCode && (d.attr & ATTR.EXPAND_DOWN) !== 0) && (rpl > dpl || this.cpl > dpl)) throw bad;
			if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, selector & 65532);
		}
		this.markAccessed(d);
		this.putSegment(s, selector, d.base, d.limit, d.attr | ATTR.ACCESSED);
		this.modeChanged();
	}
	stackSegment(selector, dpl, vector) {
		if ((selector & 65532) === 0) throw new GuestFault(vector, vector === VECTOR.TS ? selector & 65532 : 0);
		const d = this.descriptor(selector, vector);
		const isStack = (d.attr & (ATTR.S | ATTR.CODE | ATTR.WRITABLE)) === (ATTR.S | ATTR.WRITABLE);
		if ((selector & 3) !== dpl || dplOf(d.attr) !== dpl || !isStack) throw new GuestFault(vector, selector & 65532);
		if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.SS, selector & 65532);
		this.markAccessed(d);
		return {
			selector,
			base: d.base,
			limit: d.limit,
			attr: d.attr | ATTR.ACCESSED
		};
	}
	setCode(cs, cpl, rip) {
		this.setSegment(1, cs);
		this.cpl = cpl;
		this.cpu.setNumber(192, rip);
	}
	dropPrivilegedSegments() {
		for (let s = 0; s <= 5; s++) {
			if (s === 1 || s === 2) continue;
			const attr = this.attributes(s);
			const isConforming = (attr & (ATTR.CODE | ATTR.EXPAND_DOWN)) === (ATTR.CODE | ATTR.EXPAND_DOWN);
			if ((attr & ATTR.S) !== 0 && !isConforming && dplOf(attr) < this.cpl) this.setSegment(s, {
				...this.segment(s),
				selector: 0,
				limit: 0,
				attr: 0
			});
		}
	}
};
var UserSegments = class extends SegmentUnit {
	descriptors;
	protectedMode = true;
	virtual8086 = false;
	longMode = true;
	keepsResume = false;
	constructor(cpu, space, descriptors) {
		super(cpu, space);
		this.descriptors = descriptors;
	}
	get code64() {
		return this.cpu.bits === 64;
	}
	get cpl() {
		return 3;
	}
	set cpl(_level) {}
	descriptor(selector, vector = VECTOR.GP) {
		const d = this.descriptors(selector);
		if (d === null) throw new GuestFault(vector, selector & 65532);
		return {
			...d,
			selector,
			at: 0,
			attr: attributesOf(d.access)
		};
	}
	markAccessed() {}
	modeChanged() {
		this.cpu.onSegments();
	}
	put(s, selector, d) {
		if (d === null) this.putSegment(s, selector, 0, 0, 0);
		else this.putSegment(s, selector, d.base, d.limit, attributesOf(d.access));
	}
};
function userCode(cpu) {
	const { u32 } = cpu;
	const attr = u32[89];
	if ((attr & ATTR.L) !== 0) return {
		mode: USER_CODE[64],
		base: 0,
		limit: Number.POSITIVE_INFINITY
	};
	const baseOf = (s) => u32[64 + 2 * s];
	const wideStack = (u32[90] & ATTR.DB) !== 0;
	return {
		mode: {
			...USER_CODE[32],
			codeBits: (attr & ATTR.DB) !== 0 ? 32 : 16,
			flat: [
				1,
				3,
				0,
				2
			].every((s) => baseOf(s) === 0),
			stack: !wideStack ? "s16" : baseOf(2) !== 0 ? "s32" : "",
			checked: [
				3,
				0,
				2
			].every((s) => isWhole(cpu, s)) ? "extra" : "all"
		},
		base: baseOf(1),
		limit: u32[83]
	};
}
var GuestCode = class {
	cpu;
	space;
	tlb;
	blocks;
	jumpCache;
	pages;
	fetch;
	translated = null;
	stops = null;
	dropped = false;
	constructor(cpu, space, handlers, liveImmediates) {
		this.cpu = cpu;
		this.space = space;
		this.tlb = new Tlb(cpu);
		this.blocks = new Blocks(cpu, handlers);
		this.jumpCache = new JumpCache(cpu);
		this.pages = new CodePages(cpu.memory.buffer.byteLength, cpu, this.blocks, {
			drop: (b) => this.drop(b),
			park: (page) => {
				const parked = this.blocks.park(page);
				for (const { block } of parked) this.translated?.park(block);
				return parked;
			},
			unpark: (b) => {
				this.blocks.unpark(b);
				this.arrived(b.block);
				this.translated?.unpark(b.block);
			},
			discard: ({ block }) => this.translated?.drop(block)
		}, liveImmediates);
		this.fetch = new CodeFetch(cpu, space, this.blocks, this.pages, this.tlb);
		this.pages.onForget = () => {
			this.fetch.forget();
		};
		space.codeFrames = this.pages.frames;
		space.onKernelWrite = (at, length) => {
			this.pages.written(at, length);
		};
		space.onChange = (first, pages) => {
			this.tlb.flushPages(first, pages);
			this.translated?.remapped();
			this.fetch.forget();
			if (this.pages.forget(first, pages)) this.dropped = true;
		};
		cpu.onSegments = () => {
			const { mode, base, limit } = userCode(cpu);
			this.useContext(this.blocks.context(mode, base, false, limit));
		};
	}
	reveal = () => true;
	reachable(linear) {
		if (this.pages.groups.hidden === 0) return true;
		const group = this.pages.groups.of(Math.floor(linear / 4096));
		return group === void 0 || !group.hidden || this.reveal(group);
	}
	decoded(block) {
		this.pages.mark(block);
		const group = this.arrived(block);
		if (group !== void 0) for (const rip of block.successors) this.noteTarget(group, block, rip);
		this.translated?.decoded(block);
	}
	arrived(block) {
		const group = this.pages.groups.of(Math.floor(block.linear / 4096));
		if (group !== void 0) this.jumpCache.remove(block.rip);
		return group;
	}
	noteTarget(group, { context, linear }, rip) {
		const page = Math.floor(linearOf(context, rip) / 4096);
		if (page === Math.floor(linear / 4096) || !group.addTarget(page)) return;
		const { groups } = this.pages;
		const target = groups.of(page);
		if (target === void 0 || target === group || !target.hidden) return;
		groups.version++;
		this.pages.onNews();
	}
	enterJump(rip, descriptor) {
		const { current } = this.blocks;
		this.jumpCache.enter(current, rip, descriptor);
		this.pages.groups.of(Math.floor(linearOf(current, rip) / 4096))?.noteJump(current, rip, descriptor);
	}
	hide(group) {
		if (group.hidden) return;
		this.pages.groups.hidden++;
		group.hide((rip) => this.jumpCache.remove(rip));
	}
	show(group) {
		if (!group.hidden) return;
		this.pages.groups.hidden--;
		const { current } = this.blocks;
		group.show(current, (rip, descriptor) => this.jumpCache.enter(current, rip, descriptor));
	}
	useContext(context) {
		if (context === this.blocks.current) return;
		this.tlb.supervisor = context.supervisor;
		this.jumpCache.change(context);
		const { word } = context.mode;
		this.tlb.useWord(word);
		if (word === 32 && this.cpu.bits === 64) this.cpu.cutRegisters();
		this.cpu.bits = word;
		this.blocks.current = context;
	}
	contextFor(mode, base, supervisor, limit) {
		return this.blocks.context(mode, base, supervisor, limit);
	}
	flushTlb(keepGlobal) {
		this.tlb.flush(keepGlobal);
		this.space.flushed();
		this.fetch.forget();
	}
	flushPage(address) {
		this.tlb.flushPages(Math.floor(address / 4096), 1);
		this.space.flushed();
		this.fetch.forget();
	}
	useStops(stops) {
		this.stops = stops;
		this.tlb.flushAll();
		this.watchOwnAccesses();
	}
	stopsChanged(breakpoints, watch) {
		for (const at of breakpoints) this.pages.dropAt(at);
		if (!watch) return;
		this.tlb.flushAll();
		this.flushTlb(false);
		this.watchOwnAccesses();
	}
	watchOwnAccesses() {
		const { stops } = this;
		this.space.watch = stops?.watching ? (address, bytes, write) => stops.accessed(address, bytes, write) : null;
	}
	drop(block) {
		this.dropped = true;
		this.translated?.drop(block);
		this.blocks.drop(block);
	}
	reset() {
		this.translated?.reset();
		this.blocks.reset();
		this.jumpCache.clear();
		this.blocks.resetStep();
		this.pages.reset();
		this.fetch.forget();
		this.tlb.flushAll();
	}
};
const SYSCALL_ABIS = [
	"syscall",
	"int80",
	"sysenter"
];
const Disposition = {
	CONTINUE: 0,
	LEAVE: 1,
	FULL: 2
};
var FunctionTable = class {
	table;
	free = [];
	next;
	constructor(table) {
		this.table = table;
		this.next = table.length;
	}
	allocate() {
		return this.free.pop() ?? this.next++;
	}
	put(index, code) {
		if (index >= this.table.length) this.table.grow(Math.max(GROWTH, index + 1 - this.table.length));
		this.table.set(index, code);
	}
	release(index) {
		if (index < this.table.length) this.table.set(index, null);
		this.free.push(index);
	}
};
const GROWTH = 512;
let built;
function builtModules() {
	if (built) return built;
	let handlers;
	built = {
		interpreter: new WebAssembly.Module(host.files.built("interpreter.wasm")),
		handlers: () => {
			handlers ??= JSON.parse(new TextDecoder().decode(host.files.built("interpreter.json"))).handlers;
			return handlers;
		}
	};
	return built;
}
const helpers = new Map();
function helperModule(x87) {
	const file = x87 === "fast" ? "helpers-fast.wasm" : "helpers.wasm";
	let m = helpers.get(file);
	if (!m) {
		m = new WebAssembly.Module(host.files.built(file));
		helpers.set(file, m);
	}
	return m;
}
function instantiateGuest(cpu, x87, { slow, systemCall, callout, bulk }) {
	const env = {
		memory: cpu.memory,
		slowLoad: slow.load,
		slowStore: slow.store,
		systemCall,
		callout,
		bulk
	};
	const helpers = new WebAssembly.Instance(helperModule(x87), { env: { memory: cpu.memory } }).exports;
	const interp = new WebAssembly.Instance(builtModules().interpreter, {
		env,
		helpers
	}).exports;
	const code = interp.code;
	return {
		run: interp.run,
		runRecord: interp.run_record,
		flagsFromRecord: interp.flags_from_record,
		table: new FunctionTable(code),
		imports: {
			env: {
				...env,
				code
			},
			interp,
			helpers
		}
	};
}
const OVERWRITTEN_ROUNDS = 1e4;
var SingleStep = class {
	options;
	byElement = false;
	constructor(options) {
		this.options = options;
	}
	run() {
		const step = this.execute();
		return step !== null && this.serve(step) !== "faulted";
	}
	execute(again) {
		const { cpu, code, reader, slow, slice, callouts, raise } = this.options;
		const insn = again ?? reader.instruction(cpu.signedRip, false);
		if (!insn) return null;
		const { byElement } = this;
		if (code.blocks.current.mode.checked !== "none") {
			const fault = callouts.checkSegments(insn);
			if (fault) {
				raise(fault.vector, fault.errorCode, 0);
				return null;
			}
			if (!isUnlimited(cpu, insn)) this.byElement = true;
		}
		const body = code.blocks.encodeStep(insn);
		slow.mayWriteCode = true;
		const exit = slice.alone(() => this.options.runRecord(body), isDone);
		slow.mayWriteCode = false;
		if (isDone(exit)) slice.plugins?.executed(Number(BigInt.asIntN(64, insn.rip)), code.blocks.current.mode.word);
		this.byElement = byElement;
		return {
			insn,
			exit
		};
	}
	serve({ insn, exit }) {
		const { cpu, kernel, calloutExits, faultExits } = this.options;
		switch (exit) {
			case Exit.FAULT:
				faultExits.serve();
				return "faulted";
			case Exit.CALLOUT: return calloutExits.leaving(insn) ? "leaves" : "faulted";
			case Exit.SYSCALL_FULL:
				kernel.systemCall(SYSCALL_ABIS[cpu.u32[150]], true);
				return "leaves";
			case Exit.LEAVE: return "leaves";
			case Exit.STEPPED:
			case Exit.BUDGET:
			case Exit.LOOKUP:
			case Exit.UNDECODED:
			case Exit.REPEAT:
			case Exit.HOT: return "goes on";
			case Exit.CODE_WRITE:
			case Exit.STORED: throw new Error("a step that may write to code was refused");
		}
	}
	overCodeWrite() {
		const { cpu, code } = this.options;
		const rip = cpu.signedRip;
		const before = code.fetch.window(rip).slice();
		let step = this.execute();
		for (let rounds = 0; rounds < OVERWRITTEN_ROUNDS && step?.exit === Exit.REPEAT && cpu.signedRip === rip && this.hasChanged(before.subarray(0, step.insn.length)); rounds++) step = this.execute(step.insn);
		return step !== null && this.serve(step) === "goes on";
	}
	hasChanged(before) {
		const now = this.options.code.fetch.window(this.options.cpu.signedRip);
		return before.some((byte, i) => byte !== now[i]);
	}
};
function isDone(exit) {
	return exit !== Exit.FAULT && exit !== Exit.CALLOUT;
}
const EXIT_COST = 500;
const SPENT = -1;
var Slice = class {
	cpu;
	blocks;
	stats;
	icount;
	retired = 0;
	start = 0;
	plugins = null;
	constructor(cpu, blocks, stats, icount) {
		this.cpu = cpu;
		this.blocks = blocks;
		this.stats = stats;
		this.icount = icount;
	}
	instructionCount() {
		return this.retired + (this.start - this.left);
	}
	get left() {
		return this.cpu.i32[62];
	}
	begin(budget) {
		this.start = budget;
		this.cpu.i32[62] = budget;
	}
	end() {
		const { u32 } = this.cpu;
		const { left } = this;
		const { instructions, tier1 } = this.stats;
		const executed = this.start - left;
		const inRegions = u32[118];
		const inUnits = u32[63];
		u32[118] = 0;
		u32[63] = 0;
		this.start = left;
		this.retired += executed;
		instructions.translator += inRegions;
		tier1.executed += inUnits;
		instructions.interpreter += executed - inRegions - inUnits;
	}
	cut() {
		const cut = this.left + 1;
		if (cut <= 0) return;
		this.start -= cut;
		this.cpu.i32[62] = -1;
	}
	chargeExit() {
		if (this.icount) return;
		this.start -= EXIT_COST;
		this.cpu.i32[62] -= EXIT_COST;
	}
	countOne() {
		this.cpu.i32[62]--;
	}
	refund(executed = 0, takesBack = true) {
		const record = this.cpu.u32[116];
		this.plugins?.leftRegion();
		if (record === 0) return;
		const block = this.blocks.ownerOf(record);
		if (!block) return;
		const index = this.blocks.insnIndex(block, record);
		this.cpu.i32[62] += block.instructions - index - executed;
		if (block.instrumented && takesBack) this.plugins?.left(block.instrumented, index + executed);
	}
	alone(run, counts) {
		const budget = this.left;
		const put = budget - SPENT;
		this.cpu.i32[62] = SPENT;
		this.start -= put;
		const exit = run();
		this.start += put;
		this.cpu.i32[62] = counts(exit) ? budget - 1 : budget;
		return exit;
	}
};
const MASKED = 1536;
const HALF = 0x800000000000;
var SlowPath = class {
	cpu;
	space;
	tlb;
	code;
	mayWriteCode = false;
	storeIsMade = false;
	checkAlignment = false;
	watch = null;
	stops = null;
	retry = false;
	stoodBack = false;
	bad = null;
	constructor(cpu, space, tlb, code) {
		this.cpu = cpu;
		this.space = space;
		this.tlb = tlb;
		this.code = code;
	}
	address() {
		const lo = this.cpu.u32[120];
		return this.cpu.i32[121] * 4294967296 + lo;
	}
	takeBadAddress() {
		const { bad } = this;
		this.bad = null;
		return bad;
	}
	fault(address, errorCode, bytes) {
		const u32 = this.cpu.u32;
		const last = address + bytes - 1;
		const canonical = address >= -0x800000000000 && last < (this.cpu.bits === 32 ? 4294967296 : HALF);
		this.bad = canonical ? null : address;
		u32[112] = canonical ? VECTOR.PF : VECTOR.GP;
		u32[113] = canonical ? errorCode : 0;
		this.cpu.setNumber(456, canonical ? address : 0);
		if (canonical) this.cpu.setNumber(720, address);
		return 0;
	}
	again(address) {
		this.retry = true;
		return this.fault(address, 0, 1);
	}
	isDebugged(address, bytes, read, write) {
		const { stops } = this;
		if (stops === null) return false;
		const meets = read && stops.met(address, bytes, false) !== null || write && stops.met(address, bytes, true) !== null;
		if (!meets || !this.mayWriteCode) return meets;
		if (read) stops.accessed(address, bytes, false);
		if (write) stops.accessed(address, bytes, true);
		return false;
	}
	mayLearn(address) {
		return !this.checkAlignment && this.watch === null && this.stops?.isWatchedPage(address) !== true;
	}
	misaligned(bytes) {
		const { u32 } = this.cpu;
		if ((u32[120] & bytes - 1) === 0) return false;
		u32[112] = VECTOR.AC;
		u32[113] = 0;
		this.cpu.setNumber(456, 0);
		return true;
	}
	secondPage(address) {
		const next = Math.floor(address / 4096) * 4096 + 4096;
		return this.cpu.bits === 32 && next >= 4294967296 ? 0 : next;
	}
	load = (request) => {
		if (request & MASKED) return this.loadMasked(request);
		const bytes = request & 255;
		const write = (request & 256) !== 0;
		const address = this.address();
		if (this.checkAlignment && this.misaligned(bytes)) return 0;
		this.watch?.(address, bytes, write);
		if (this.stops?.watching && this.isDebugged(address, bytes, true, write)) {
			this.stops.stepNext = true;
			this.cpu.u32[112] = 256;
			return 0;
		}
		this.space.moved = false;
		const frame = this.space.lookup(address, write ? "write" : "read");
		if (frame < 0) return frame === -65536 ? this.loadDevice(address, bytes, write) : this.fault(address, -1 - frame, bytes);
		if (this.space.moved) return this.again(address);
		const isCode = this.code.frames[frame >>> 12] !== 0;
		if (!this.space.once && this.mayLearn(address)) this.tlb.insert(address, frame, true, (write || this.space.alsoWritable) && !isCode, this.space.isGlobal);
		const offset = this.cpu.u32[120] & 4095;
		if (offset + bytes <= 4096) return frame + offset;
		const second = this.secondPage(address);
		const frame2 = this.space.lookup(second, write ? "write" : "read");
		if (frame2 < 0) return frame2 === -65536 ? this.loadDevice(address, bytes, write) : this.fault(second, -1 - frame2, 1);
		if (this.space.moved) return this.again(second);
		const first = 4096 - offset;
		const u8 = this.cpu.u8;
		for (let i = 0; i < bytes; i++) u8[BOUNCE$1 + i] = i < first ? u8[frame + offset + i] : u8[frame2 + i - first];
		return BOUNCE$1;
	};
	store = (request) => {
		if (request & MASKED) return this.storeMasked(request);
		const bytes = request & 255;
		const address = this.address();
		if (this.checkAlignment && this.misaligned(bytes)) return SLOW_FAULT;
		this.watch?.(address, bytes, true);
		if (this.stops?.watching && this.isDebugged(address, bytes, false, true)) return SLOW_CODE;
		this.space.moved = false;
		const frame = this.space.lookup(address, "write");
		if (frame < 0) {
			if (frame === -65536) return this.storeDevice(address, bytes);
			this.fault(address, -1 - frame, bytes);
			return SLOW_FAULT;
		}
		const global = this.space.isGlobal;
		const { once } = this.space;
		const offset = this.cpu.u32[120] & 4095;
		const first = Math.min(bytes, 4096 - offset);
		let frame2 = 0;
		if (first < bytes) {
			const second = this.secondPage(address);
			frame2 = this.space.lookup(second, "write");
			if (frame2 < 0) {
				if (frame2 === -65536) return this.storeDevice(address, bytes);
				this.fault(second, -1 - frame2, 1);
				return SLOW_FAULT;
			}
		}
		if (this.space.moved) {
			this.again(address);
			return SLOW_FAULT;
		}
		if (!this.mayChange(frame + offset, first) || frame2 !== 0 && !this.mayChange(frame2, bytes - first)) return SLOW_CODE;
		if (this.code.frames[frame >>> 12] === 0 && !once && this.mayLearn(address)) this.tlb.insert(address, frame, true, true, global);
		const u8 = this.cpu.u8;
		u8.copyWithin(frame + offset, 656, 656 + first);
		if (first < bytes) u8.copyWithin(frame2, 656 + first, 656 + bytes);
		if (this.code.frames[frame >>> 12] !== 0) this.code.refresh(frame + offset, first);
		if (frame2 !== 0 && this.code.frames[frame2 >>> 12] !== 0) this.code.refresh(frame2, bytes - first);
		return 0;
	};
	loadDevice(address, bytes, write) {
		const { u8 } = this.cpu;
		if (this.standsBack()) return 0;
		if ((address & 4095) + bytes <= 4096) {
			this.space.readDevice(BOUNCE$1, bytes);
			return BOUNCE$1;
		}
		for (let i = 0; i < bytes; i++) {
			const at = this.cpu.bits === 32 ? (address + i) % 4294967296 : address + i;
			const frame = this.space.lookup(at, write ? "write" : "read");
			if (frame === -65536) this.space.readDevice(BOUNCE$1 + i, 1);
			else if (frame < 0) return this.fault(at, -1 - frame, 1);
			else u8[BOUNCE$1 + i] = u8[frame + (at & 4095)];
		}
		return BOUNCE$1;
	}
	standsBack() {
		this.stoodBack = !this.stoodBack && !this.mayWriteCode && this.space.comesBack();
		if (this.stoodBack) this.cpu.u32[112] = 256;
		return this.stoodBack;
	}
	storeDevice(address, bytes) {
		const { u8 } = this.cpu;
		if ((address & 4095) + bytes <= 4096) {
			if (this.storeIsMade) {
				this.storeIsMade = false;
				return 0;
			}
			this.space.writeDevice(656, bytes);
			return this.space.comesBack() && !this.mayWriteCode ? SLOW_STORED : 0;
		}
		for (let i = 0; i < bytes; i++) {
			const at = this.cpu.bits === 32 ? (address + i) % 4294967296 : address + i;
			const frame = this.space.lookup(at, "write");
			if (frame === -65536) this.space.writeDevice(656 + i, 1);
			else if (frame < 0) {
				this.fault(at, -1 - frame, 1);
				return SLOW_FAULT;
			} else {
				if (!this.mayChange(frame + (at & 4095), 1)) return SLOW_CODE;
				u8[frame + (at & 4095)] = u8[656 + i];
			}
		}
		return 0;
	}
	elements(request, one) {
		const size = request & 512 ? 4 : 8;
		const start = this.cpu.u64[60];
		for (let offset = 0; offset < (request & 255); offset += size) {
			if ((this.cpu.u8[832 + offset + size - 1] & 128) === 0) continue;
			if (this.cpu.bits === 32 && start + BigInt(offset + size) > 4294967296n) {
				this.fault(Number(start) + offset, 0, size);
				return false;
			}
			this.cpu.u64[60] = BigInt.asUintN(this.cpu.bits, start + BigInt(offset));
			if (!one(offset, size)) return false;
		}
		this.cpu.u64[60] = start;
		return true;
	}
	loadMasked(request) {
		const { u8 } = this.cpu;
		return this.elements(request, (offset, bytes) => {
			const host = this.load(bytes);
			u8.copyWithin(3392 + offset, host, host + bytes);
			return host !== 0;
		}) ? BOUNCE_MASKED : 0;
	}
	storeMasked(request) {
		const { u8 } = this.cpu;
		const values = u8.slice(656, 656 + (request & 255));
		const writable = (address) => {
			const frame = this.space.lookup(address, "write");
			return frame >= 0 || frame === -65536 || this.fault(address, -1 - frame, 1) !== 0;
		};
		this.space.moved = false;
		const ok = this.elements(request, (_, bytes) => {
			const address = this.address();
			const crosses = (this.cpu.u32[120] & 4095) + bytes > 4096;
			return writable(address) && (!crosses || writable(this.secondPage(address)));
		});
		if (ok && this.space.moved) this.again(this.address());
		if (!ok || this.space.moved) return SLOW_FAULT;
		let result = 0;
		this.elements(request, (offset, bytes) => {
			u8.set(values.subarray(offset, offset + bytes), 656);
			const stored = this.store(bytes);
			result = stored === SLOW_STORED ? 0 : stored;
			return result === 0;
		});
		return result;
	}
	mayChange(hostOffset, length) {
		if (this.code.frames[hostOffset >>> 12] === 0 || !this.code.hits(hostOffset, length)) return true;
		if (!this.mayWriteCode) return false;
		this.code.written(hostOffset, length);
		return true;
	}
};
const CONTROL = 65472;
const USUAL = 8064;
var SseModes = class {
	cpu;
	resetCode;
	constructor(cpu, asked, resetCode) {
		this.cpu = cpu;
		this.resetCode = resetCode;
		cpu.u32[573] = asked ? 1 : 0;
	}
	look() {
		const mxcsr = this.cpu.u32[552];
		this.cpu.setMxcsr(mxcsr);
		if ((mxcsr & CONTROL) !== USUAL && this.cpu.u32[573] === 0) this.recordFlags();
	}
	recordFlags() {
		this.cpu.u32[573] = 1;
		this.resetCode();
	}
};
const LEAST_INSTRUCTIONS = 2e4;
const KEPT = 64;
const FEWEST = 4;
var TierSpeed = class {
	now;
	samples = [
		[],
		[],
		[]
	];
	next = 0;
	ended = -1;
	before = [
		0,
		0,
		0
	];
	constructor(now = () => performance.now()) {
		this.now = now;
	}
	sliceEnded(instructions, counts) {
		if (instructions < LEAST_INSTRUCTIONS) {
			this.ended = -1;
			return;
		}
		const now = this.now();
		const after = counts();
		if (this.ended >= 0) {
			const tier = after.map((n, tier) => n - this.before[tier]).findIndex((n) => n >= .9 * instructions);
			if (tier >= 0) this.samples[tier][this.next++ % KEPT] = (now - this.ended) * 1e6 / instructions;
		}
		this.before = after;
		this.ended = now;
	}
	nsPerInstruction(tier) {
		const sorted = Object.values(this.samples[tier]).sort((a, b) => a - b);
		return sorted.length < FEWEST ? null : sorted[sorted.length >> 2];
	}
};
function tierStats(stats, speed) {
	const { instructions, tier1, regions } = stats;
	const executed = [
		instructions.interpreter,
		tier1.executed,
		instructions.translator
	];
	const total = executed[0] + executed[1] + executed[2];
	const row = (tier, name, own) => ({
		tier,
		name,
		executed: executed[tier],
		share: total > 0 ? executed[tier] / total : 0,
		translated: 0,
		units: 0,
		modules: 0,
		wasmBytes: 0,
		emittingNs: 0,
		compilingNs: 0,
		waitingNs: 0,
		nsPerInstruction: speed.nsPerInstruction(tier),
		breakEven: null,
		...own
	});
	const rows = [
		row(0, "interpreter", {}),
		row(1, "templates", {
			translated: tier1.instructions,
			units: tier1.units,
			modules: tier1.modules,
			wasmBytes: tier1.wasmBytes,
			emittingNs: tier1.emitNs,
			compilingNs: tier1.compileNs
		}),
		row(2, "regions", {
			translated: regions.instructions,
			units: regions.translated,
			modules: regions.modules,
			wasmBytes: stats.wasmBytes,
			emittingNs: stats.translateNs,
			compilingNs: stats.compileNs,
			waitingNs: stats.waitNs
		})
	];
	return rows.map((r) => ({
		...r,
		breakEven: breakEven(r, rows)
	}));
}
function breakEven(row, rows) {
	const below = rows.filter((r) => r.tier < row.tier && r.nsPerInstruction !== null).at(-1);
	if (row.translated === 0 || row.nsPerInstruction === null || !below) return null;
	const won = below.nsPerInstruction - row.nsPerInstruction;
	return won > 0 ? (row.emittingNs + row.compilingNs) / row.translated / won : null;
}
function threadTime() {
	return {
		wall: performance.now(),
		cpu: host.threadTimeNs?.() ?? host.cpuTimeNs()
	};
}
function threadTimeSince(start) {
	const now = threadTime();
	const cpu = now.cpu - start.cpu;
	return host.threadTimeNs ? cpu : Math.min(cpu, Math.round((now.wall - start.wall) * 1e6));
}
const MAGIC = 1129598034;
const FORMAT$1 = 3;
const HEADER = 8;
const ROW = 13;
const PART = 4;
const PARTS$1 = {
	units: 0,
	wasm: 1,
	code: 2
};
const ENTRY = 4;
const PROMPT = 2147483648;
const HEAD_LIMIT = 64 << 20;
var Pack = class Pack {
	file;
	words;
	rows;
	modules;
	entries = new Map();
	constructor(file, words, rows, modules) {
		this.file = file;
		this.words = words;
		this.rows = rows;
		this.modules = modules;
	}
	static read(file, key) {
		const header = file.read(0, 32);
		if (header === null) return null;
		const [magic, format, keyBytes, modules, entries, , sum0, sum1] = wordsOf(header);
		if (magic !== MAGIC || format !== FORMAT$1) return null;
		const head = padded(keyBytes) + 4 * (modules * ROW + ENTRY * entries);
		if (head > HEAD_LIMIT || 32 + head > file.sizeBytes) return null;
		const all = file.read(0, 32 + head);
		if (all === null) return null;
		const words = wordsOf(all);
		words.fill(0, 6, 8);
		const sum = checksum(all);
		if (sum[0] !== sum0 || sum[1] !== sum1) return null;
		if (key !== null && textOf(all, keyBytes) !== key) return null;
		const rows = HEADER + padded(keyBytes) / 4;
		const pack = new Pack(file, words, rows, modules);
		let at = rows + ROW * modules;
		for (let n = 0; n < entries; n++, at += ENTRY) if (words[at + 1] < modules) pack.entries.set(words[at], at);
		return pack;
	}
	get bytes() {
		return this.file.sizeBytes;
	}
	get key() {
		return textOf(new Uint8Array(this.words.buffer), this.words[2]);
	}
	entryAt(at) {
		const { words } = this;
		const number = words[at + 2];
		return {
			address: words[at],
			module: words[at + 1],
			number: number & 2147483647,
			offset: words[at + 3],
			prompt: (number & PROMPT) !== 0
		};
	}
	find(address) {
		const at = this.entries.get(address);
		return at === void 0 ? null : this.entryAt(at);
	}
	part(module, part) {
		const row = this.rows + module * ROW + 1 + part * PART;
		const [offset, bytes, sum0, sum1] = this.words.subarray(row, row + PART);
		if (bytes === 0 || offset + bytes > this.file.sizeBytes) return null;
		const read = this.file.read(offset, bytes);
		const sum = read && checksum(read);
		return sum && sum[0] === sum0 && sum[1] === sum1 ? read : null;
	}
	units(module) {
		return this.part(module, PARTS$1.units);
	}
	wasm(module) {
		return this.part(module, PARTS$1.wasm);
	}
	code(module) {
		return this.part(module, PARTS$1.code);
	}
	isSound(module) {
		return (!this.hasCode(module) || this.code(module) !== null) && this.units(module) !== null && this.wasm(module) !== null;
	}
	hasCode(module) {
		return this.words[this.rows + module * ROW + 1 + PARTS$1.code * PART + 1] !== 0;
	}
	raw(module) {
		const units = this.units(module);
		const wasm = this.wasm(module);
		if (units === null || wasm === null) return null;
		return {
			unused: this.words[this.rows + module * ROW],
			entries: this.entriesOf(module),
			units,
			wasm,
			code: this.code(module)
		};
	}
	byModule;
	entriesOf(module) {
		if (!this.byModule) {
			this.byModule = Array.from({ length: this.modules }, () => []);
			for (const at of this.entries.values()) {
				const entry = this.entryAt(at);
				this.byModule[entry.module].push(entry);
			}
		}
		return this.byModule[module];
	}
	isReplaced() {
		return this.file.isReplaced();
	}
	close() {
		this.file.close();
	}
};
function writePack(key, modules) {
	const text = new TextEncoder().encode(key);
	const entries = modules.reduce((sum, m) => sum + m.entries.length, 0);
	const rows = HEADER + padded(text.length) / 4;
	const words = new Uint32Array(rows + modules.length * ROW + ENTRY * entries);
	const head = new Uint8Array(words.buffer);
	words.set([
		MAGIC,
		FORMAT$1,
		text.length,
		modules.length,
		entries
	]);
	head.set(text, 32);
	const pieces = [head];
	let offset = head.length;
	let at = rows;
	for (const m of modules) {
		words[at++] = m.unused;
		for (const part of [
			m.units,
			m.wasm,
			m.code
		]) {
			if (part !== null) {
				words.set([
					offset,
					part.length,
					...checksum(part)
				], at);
				pieces.push(part, new Uint8Array(padded(part.length) - part.length));
				offset += padded(part.length);
			}
			at += PART;
		}
	}
	modules.forEach((m, module) => {
		for (const { address, number, offset, prompt } of m.entries) {
			words.set([
				address,
				module,
				prompt ? number | PROMPT : number,
				offset
			], at);
			at += ENTRY;
		}
	});
	words.set(checksum(head), 6);
	return pieces;
}
function padded(bytes) {
	return bytes + 3 & -4;
}
function wordsOf(bytes) {
	return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}
function textOf(head, bytes) {
	return new TextDecoder().decode(head.subarray(32, 32 + bytes));
}
const BLOCK = 5;
function packUnits(units) {
	const offsets = [];
	let size = 0;
	for (const { blocks, outside } of units) {
		offsets.push(size);
		const code = blocks.reduce((n, b) => n + b.code.length, 0);
		size += 4 * (2 + BLOCK * blocks.length + outside.length) + (code + 3 & -4);
	}
	const bytes = new Uint8Array(size);
	const w = new Uint32Array(bytes.buffer);
	units.forEach(({ blocks, outside }, n) => {
		let at = offsets[n] / 4;
		w[at++] = blocks.length;
		w[at++] = outside.length;
		for (const b of blocks) {
			w.set([
				b.address,
				b.code.length,
				b.instructions,
				b.records,
				b.executions
			], at);
			at += BLOCK;
		}
		w.set(outside, at);
		let code = 4 * (at + outside.length);
		for (const b of blocks) {
			bytes.set(b.code, code);
			code += b.code.length;
		}
	});
	return {
		bytes,
		offsets
	};
}
function unpackUnit(bytes, offset) {
	const w = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
	let at = offset >> 2;
	const count = w[at++];
	const leads = w[at++];
	if (count === void 0 || leads === void 0 || at + BLOCK * count + leads > w.length) return null;
	let code = 4 * (at + BLOCK * count + leads);
	const blocks = [];
	for (let n = 0; n < count; n++, at += BLOCK) {
		const [address, length, instructions, records, executions] = w.subarray(at, at + BLOCK);
		blocks.push({
			address,
			instructions,
			records,
			executions,
			code: bytes.subarray(code, code + length)
		});
		code += length;
	}
	return code <= bytes.length ? {
		blocks,
		outside: [...w.subarray(at, at + leads)]
	} : null;
}
const PACK_LIMIT = 64 << 20;
const UNUSED_LIMIT = 100;
const MADE_NS = 12e3;
const OPTIMIZED_NS = 6e4;
const WRITE_NS = 3;
const RUNS = 3;
const PROMPT_ENTRIES = 5e3;
var KeptCode = class {
	folder;
	key;
	compile;
	imports;
	stats;
	name;
	pack;
	loaded = new Map();
	made = [];
	saved = new Map();
	constructor(folder, key, compile, imports, stats) {
		this.folder = folder;
		this.key = key;
		this.compile = compile;
		this.imports = imports;
		this.stats = stats;
		this.name = packName(key);
		const file = folder.open(this.name);
		this.pack = file && Pack.read(file, key);
		if (file && !this.pack) file.close();
	}
	find(address) {
		return this.pack?.find(address) ?? null;
	}
	take(address) {
		const entry = this.pack?.find(address);
		const module = entry ? this.load(entry.module) : null;
		const unit = module && unpackUnit(module.units, entry.offset);
		const code = module?.functions[entry.number];
		return module && unit && code !== void 0 ? {
			module,
			code,
			unit
		} : null;
	}
	load(number) {
		let module = this.loaded.get(number);
		if (module === void 0) {
			const started = threadTime();
			module = this.read(this.pack, number);
			this.stats.loadNs += threadTimeSince(started);
			this.loaded.set(number, module);
		}
		return module;
	}
	read(pack, number) {
		const units = pack.units(number);
		const wasm = pack.wasm(number);
		if (units === null || wasm === null) return null;
		const { machineCode } = host.wasm;
		const code = machineCode ? pack.code(number) : null;
		const entries = pack.entriesOf(number);
		const keptUnits = new Set(entries.map((e) => e.number)).size;
		const isHot = machineCode === null && entries.some((e) => e.prompt);
		try {
			const withCode = code && this.compile(() => machineCode.deserialize(code, wasm), false);
			const module = withCode ?? this.compile(() => new WebAssembly.Module(wasm), isHot);
			const { exports } = new WebAssembly.Instance(module, this.imports);
			const functions = Object.values(exports);
			const optimized = withCode ? countOptimized(functions) : 0;
			this.stats.modules++;
			if (withCode) this.stats.modulesWithCode++;
			this.stats.bytesRead += units.length + wasm.length + (code?.length ?? 0);
			return {
				units,
				keptUnits,
				wasm: null,
				module,
				functions,
				optimized
			};
		} catch {
			return null;
		}
	}
	add(module) {
		this.made.push(module);
	}
	save(merged) {
		if (!this.isWorthWriting()) return 0;
		const isFirst = this.saved.size === 0;
		const kept = [];
		const known = new Set();
		let bytes = 0;
		const keep = (m) => {
			if (m === null || m.unused > UNUSED_LIMIT || m.entries.every((e) => known.has(e.address))) return;
			const size = m.units.length + m.wasm.length + (m.code?.length ?? 0);
			if (bytes + size > PACK_LIMIT) return;
			bytes += size;
			const entries = m.entries.filter((e) => !known.has(e.address));
			for (const { address } of entries) known.add(address);
			kept.push({
				...m,
				entries
			});
		};
		for (const m of [...merged(), ...this.made]) keep(this.rawOfNew(m));
		const { pack } = this;
		for (const [number, m] of this.loaded) keep(m && this.rawOfLoaded(m, pack.raw(number)));
		const file = pack?.isReplaced() !== false ? this.folder.open(this.name) : null;
		const others = file === null ? pack : Pack.read(file, this.key);
		for (let n = 0; n < (others?.modules ?? 0); n++) {
			const raw = others !== pack || !this.loaded.has(n) ? others.raw(n) : null;
			keep(raw && {
				...raw,
				unused: raw.unused + (isFirst ? 1 : 0)
			});
		}
		file?.close();
		const pieces = writePack(this.key, kept);
		this.folder.put(this.name, pieces);
		for (const m of this.own()) this.saved.set(m, countOptimized(m.functions));
		return pieces.reduce((sum, p) => sum + p.length, 0);
	}
	isWorthWriting() {
		let gain = this.made.filter((m) => !this.saved.has(m)).reduce((sum, m) => sum + instructionsOf(m.units), 0) * MADE_NS;
		for (const m of this.own()) {
			const more = countOptimized(m.functions) - (this.saved.get(m) ?? m.optimized);
			if (more > 0) gain += more * UNIT_INSTRUCTIONS$1 * OPTIMIZED_NS;
		}
		return gain > 0 && RUNS * gain > WRITE_NS * (this.pack?.bytes ?? 0);
	}
	own() {
		return [...this.made, ...[...this.loaded.values()].filter((m) => m !== null)];
	}
	rawOfNew(m) {
		const units = m.units.map((u) => u ?? {
			blocks: [],
			outside: []
		});
		const { bytes, offsets } = packUnits(units);
		const optimized = optimizedOf(m.functions);
		const entries = units.flatMap(({ blocks }, number) => {
			const prompt = optimized[number] || blocks.some((b) => b.executions >= PROMPT_ENTRIES);
			return blocks.map(({ address }) => ({
				address,
				number,
				offset: offsets[number],
				prompt
			}));
		});
		const code = optimized.includes(true) ? this.serialize(m) : null;
		return {
			unused: 0,
			entries,
			units: bytes,
			wasm: m.wasm,
			code
		};
	}
	rawOfLoaded(m, raw) {
		if (raw === null) return null;
		const optimized = optimizedOf(m.functions);
		const isBetter = optimized.filter((o) => o).length > (raw.code === null ? 0 : m.optimized);
		const entries = raw.entries.map((e) => ({
			...e,
			prompt: e.prompt || optimized[e.number] === true
		}));
		return {
			...raw,
			unused: 0,
			entries,
			code: isBetter ? this.serialize(m) : raw.code
		};
	}
	serialize({ module }) {
		return this.compile(() => host.wasm.machineCode.serialize(module), false);
	}
	close() {
		this.pack?.close();
	}
};
const UNIT_INSTRUCTIONS$1 = 27;
function instructionsOf(units) {
	return units.reduce((sum, u) => sum + (u?.blocks.reduce((n, b) => n + b.instructions, 0) ?? 0), 0);
}
function optimizedOf(functions) {
	return host.wasm.machineCode?.optimized(functions) ?? functions.map(() => false);
}
function countOptimized(functions) {
	return optimizedOf(functions).filter((o) => o).length;
}
function packName(key) {
	return `${digest(new TextEncoder().encode(key))}.pack`;
}
const FOLDER_LIMIT = 1 << 30;
const NEAR$1 = 2 ** 34;
var TranslationCache = class {
	options;
	imageAt;
	compile;
	imports;
	stats;
	environment;
	codes = new Map();
	images = new Map();
	byPage = new Map();
	failed = false;
	constructor(options, model, strategies, imageAt, compile, imports, stats) {
		this.options = options;
		this.imageAt = imageAt;
		this.compile = compile;
		this.imports = imports;
		this.stats = stats;
		this.environment = JSON.stringify({
			build: new TextDecoder().decode(host.files.built("built-from")).trim(),
			host: host.wasm.version,
			cpu: model?.name ?? null,
			options: translatorOptions(strategies)
		});
	}
	image(block) {
		const { context, linear } = block;
		if (context.base !== 0) return null;
		const page = Math.floor(linear / 4096) * 2 + (context.supervisor ? 1 : 0);
		let image = this.byPage.get(page);
		if (image === void 0) {
			image = this.findImage(context, linear);
			this.byPage.set(page, image);
		}
		return image;
	}
	findImage(context, linear) {
		const { machine } = this.options;
		const found = machine === void 0 ? this.imageAt(linear) : machineImage(machine, linear);
		if (found === null) return null;
		const { base } = found;
		const { instructions: _, ...mode } = context.mode;
		const place = mode.word === 64 && Math.abs(base) < NEAR$1 ? base : null;
		const key = `${this.environment}\n${JSON.stringify({
			...mode,
			supervisor: context.supervisor,
			place
		})}\n${found.key}`;
		const name = `${base} ${key}`;
		let image = this.images.get(name);
		if (!image) {
			let code = this.codes.get(key);
			if (!code) {
				code = new KeptCode(this.options.folder, key, this.compile, this.imports, this.stats);
				this.codes.set(key, code);
			}
			image = {
				base,
				code
			};
			this.images.set(name, image);
		}
		return image;
	}
	forgetPages() {
		this.byPage.clear();
	}
	save(merged) {
		if (this.failed) return;
		let bytes = 0;
		try {
			for (const code of this.codes.values()) bytes += code.save(() => merged(code));
			if (bytes > 0) this.options.folder.shrink(FOLDER_LIMIT);
		} catch (error) {
			this.failed = true;
			this.options.onFailure?.(hostReason(error));
		}
		this.stats.bytesWritten += bytes;
	}
	close() {
		for (const code of this.codes.values()) code.close();
		this.codes.clear();
		this.images.clear();
		this.byPage.clear();
	}
};
function machineImage(machine, linear) {
	const base = Math.floor(linear / 2 ** 32) * 2 ** 32;
	return {
		key: `machine ${machine} at ${base.toString(16)}`,
		base
	};
}
const NEAR = 16384;
const DISPATCH = 96;
function growRegion(entry, strategies, inFunction, next, indirectTargets) {
	const chosen = [];
	const jumpTargets = new Set();
	const seen = new Set([entry.rip]);
	const queue = [entry];
	let instructions = 0;
	while (queue.length > 0 && instructions < strategies.regionSize) {
		const b = queue.shift();
		chosen.push(b);
		instructions += b.instructions;
		if (strategies.regionScope === "block") break;
		if ((b.ending === "call" || b.ending === "indirect") && (strategies.regionScope !== "calls" || inFunction)) continue;
		if (b.ending === "indirect" && b.successors.length === 0 && strategies.indirectDispatch && jumpTargets.size === 0) {
			for (const rip of indirectTargets) if (Math.abs(rip - b.rip) < NEAR && jumpTargets.size < DISPATCH) jumpTargets.add(rip);
		}
		for (const rip of [...b.successors, ...b.ending === "indirect" ? jumpTargets : []]) {
			if (seen.has(rip)) continue;
			seen.add(rip);
			const found = next(rip);
			if (found) queue.push(found);
		}
	}
	const targets = new Set();
	for (const b of chosen) for (const rip of b.successors) targets.add(rip);
	return {
		blocks: chosen,
		targets: [...targets],
		jumpTargets: [...jumpTargets]
	};
}
function formRegion(entry, blocks, strategies, decode, allowed, indirectTargets) {
	const leastExecutions = decode ? 0 : strategies.hotThreshold * strategies.regionWarmth / 100;
	const isWarm = (b) => leastExecutions === 0 || b.unit !== null || blocks.executions(b) >= leastExecutions;
	const next = (rip) => {
		const b = blocks.at(rip) ?? decode?.(rip);
		return b && allowed(b) && b.regions.size < strategies.regionCopies && isWarm(b) ? b : null;
	};
	return growRegion(entry, strategies, decode !== null, next, indirectTargets);
}
const START_AFTER = 5e4;
const PATIENCE_MS$1 = 6e4;
const LOOK_MS = 100;
const WORKERS = 3;
var Translations = class {
	options;
	worker = null;
	mailbox = null;
	unsent = [];
	waiting = new Set();
	signal = new Int32Array(new SharedArrayBuffer(4));
	seen = 0;
	deadline = 0;
	ended = 0;
	nextId = 1;
	regions = new Map();
	liveBytes = 0;
	indirectTargets = new Set();
	constructor(options) {
		this.options = options;
	}
	request(block) {
		if (this.ended >= WORKERS) return;
		const { strategies, blocks } = this.options;
		const ahead = strategies.hotThreshold === 0 ? this.options.decode : null;
		const group = this.options.groupOf(block);
		const allowed = (b) => b.valid && this.options.groupOf(b) === group;
		const formed = formRegion(block, blocks, strategies, ahead, allowed, this.indirectTargets);
		const id = this.nextId++;
		const { context } = block;
		const word = context.mode.word;
		const asRip = (n) => BigInt.asUintN(word, BigInt(n));
		const request = {
			id,
			entry: asRip(block.rip),
			mode: context.mode,
			tlb: context.supervisor ? TLB_SUPERVISOR : TLB,
			blocks: [],
			descriptors: new Map(),
			liveImmediates: new Map(),
			indirectTargets: formed.jumpTargets.map(asRip),
			options: {
				...translatorOptions(strategies),
				sseFlagsAsked: this.options.cpu.u32[573] !== 0
			}
		};
		for (const b of formed.blocks) {
			const bytes = this.bytesOf(b);
			if (!bytes) continue;
			const { instrumented } = b;
			request.blocks.push({
				rip: asRip(b.rip),
				bytes,
				...instrumented && { probes: {
					probes: instrumented.probes,
					position: instrumented.position
				} }
			});
			for (const { rip, at } of this.options.liveImmediates(b)) request.liveImmediates.set(asRip(rip), at);
		}
		if (request.blocks.length === 0) return;
		for (const rip of formed.targets) request.descriptors.set(asRip(rip), blocks.descriptor(rip));
		const region = {
			id,
			entry: block,
			blocks: formed.blocks,
			index: 0,
			bytes: 0,
			state: "waiting",
			missing: 0
		};
		this.regions.set(id, region);
		for (const b of formed.blocks) blocks.addRegion(b, id);
		this.options.onRequest?.(request);
		this.send(request);
		if (strategies.hotThreshold === 0 || !strategies.background) this.wait();
	}
	bytesOf(b) {
		const out = new Uint8Array(b.bytes);
		for (let at = 0; at < b.bytes;) {
			const part = this.options.readCode(b.rip + at, b.bytes - at);
			if (!part || part.length === 0) return null;
			out.set(part, at);
			at += part.length;
		}
		return out;
	}
	send(request) {
		if (this.waiting.size === 0) this.deadline = performance.now() + PATIENCE_MS$1;
		this.waiting.add(request.id);
		if (this.mailbox) this.mailbox.post(request);
		else this.unsent.push(request);
	}
	start() {
		const { strategies } = this.options;
		if (strategies.branchHints) host.wasm.enable("branch-hints");
		if (strategies.relaxedMadd || strategies.relaxedVectors) host.wasm.enable("relaxed-simd");
		const { mailbox, end } = host.threads.channel();
		this.signal = new Int32Array(new SharedArrayBuffer(4));
		this.seen = 0;
		this.deadline = performance.now() + PATIENCE_MS$1;
		const client = {
			mailbox: end,
			signal: this.signal,
			optimize: strategies.binaryenOptimize,
			batch: strategies.regionsPerModule,
			passes: this.options.passes ?? []
		};
		this.worker = translatorThread();
		this.worker.post(client, [end]);
		this.mailbox = mailbox;
		for (const request of this.unsent.splice(0)) mailbox.post(request);
	}
	poll(instructions) {
		if (this.waiting.size === 0) return;
		if (!this.worker) {
			if (instructions >= START_AFTER) this.start();
		} else if (Atomics.load(this.signal, 0) !== this.seen) this.receive();
		else if (!this.worker.alive || performance.now() > this.deadline) this.recover(this.worker);
	}
	receive() {
		for (;;) {
			const got = this.mailbox?.take();
			if (!got) return;
			this.seen++;
			this.ended = 0;
			this.deadline = performance.now() + PATIENCE_MS$1;
			this.install(got.message);
		}
	}
	wait() {
		const started = performance.now();
		while (this.waiting.size > 0) {
			if (this.worker && Atomics.load(this.signal, 0) === this.seen) Atomics.wait(this.signal, 0, this.seen, LOOK_MS);
			this.poll(START_AFTER);
		}
		this.options.stats.waitNs += Math.round((performance.now() - started) * 1e6);
	}
	recover(worker) {
		this.receive();
		if (host.variable("RINGLESS_DEBUG")) console.error("the translator has ended:", worker.reason ?? "no reason known");
		worker.stop();
		this.mailbox?.close();
		this.worker = null;
		this.mailbox = null;
		this.ended++;
		const { stats, strategies } = this.options;
		stats.translatorsEnded = (stats.translatorsEnded ?? 0) + 1;
		[...this.waiting].forEach((id, place) => {
			if (place < strategies.regionsPerModule) {
				this.fail(id);
				return;
			}
			const region = this.regions.get(id);
			if (!region) return;
			this.drop(region);
			if (region.entry.valid) this.reinterpret(region.entry);
		});
		this.waiting.clear();
	}
	fail(id) {
		this.options.stats.regions.failed++;
		const region = this.regions.get(id);
		if (region) this.drop(region);
	}
	install(a) {
		const { stats, table, blocks, strategies } = this.options;
		for (const id of a.ids) this.waiting.delete(id);
		stats.translateNs += a.translateNs;
		stats.wasmBytes += a.wasmBytes;
		for (const line of a.complaints) this.options.complain?.(line);
		for (const f of a.failed) {
			if (f.mistake) throw new Error(`the verifier: ${f.reason}`);
			if (host.variable("RINGLESS_DEBUG")) console.error("translation failed:", f.reason);
			this.waiting.delete(f.id);
			this.fail(f.id);
		}
		if (!a.module) return;
		const started = threadTime();
		stats.regions.modules++;
		const instance = new WebAssembly.Instance(a.module, this.options.imports);
		a.ids.forEach((id, n) => {
			stats.regions.translated++;
			stats.regions.instructions += a.instructions[n];
			const region = this.regions.get(id);
			if (!region || region.state === "dropped" || !region.entry.valid && region.missing === 0) {
				if (region) this.drop(region);
				return;
			}
			const bytes = Math.ceil(a.wasmBytes / a.ids.length);
			if (this.liveBytes + bytes > strategies.codeCache * 1048576) this.evict();
			const index = table.allocate();
			table.put(index, instance.exports[`r${n}`]);
			region.index = index;
			region.bytes = bytes;
			region.state = "live";
			this.liveBytes += bytes;
			stats.regions.live++;
			if (region.missing === 0) blocks.promote(region.entry, index);
			this.options.installed(region.entry);
		});
		stats.compileNs += a.compileNs + threadTimeSince(started);
	}
	evict() {
		const live = [...this.regions.values()].filter((r) => r.state === "live");
		for (const r of live.slice(0, Math.ceil(live.length / 2))) {
			this.options.stats.regions.evicted++;
			this.drop(r);
			if (r.entry.valid) this.reinterpret(r.entry);
		}
	}
	reinterpret(block) {
		this.options.blocks.goHome(block, Math.max(1, this.options.strategies.hotThreshold));
	}
	park(block) {
		for (const id of block.regions) {
			const r = this.regions.get(id);
			if (!r) continue;
			r.missing++;
			if (r.missing === 1 && r.state === "live" && r.entry.valid) this.options.blocks.leadAway(r.entry, r.index);
		}
	}
	unpark(block) {
		for (const id of block.regions) {
			const r = this.regions.get(id);
			if (!r) continue;
			r.missing--;
			if (r.missing === 0 && r.state === "live") this.options.blocks.promote(r.entry, r.index);
		}
		const isEntry = [...block.regions].some((id) => this.regions.get(id)?.entry === block);
		if (block.countdown === 2147483647 && !isEntry) this.reinterpret(block);
	}
	drop(r) {
		if (r.state === "live") {
			this.options.stats.regions.live--;
			this.liveBytes -= r.bytes;
			this.options.table.release(r.index);
		}
		r.state = "dropped";
		this.regions.delete(r.id);
		for (const b of r.blocks) this.options.blocks.dropRegion(b, r.id);
	}
	dropRegionsOf(block) {
		for (const id of [...block.regions]) {
			const r = this.regions.get(id);
			if (!r) continue;
			this.options.stats.regions.invalidated++;
			this.drop(r);
			if (r.entry !== block && r.entry.valid) this.reinterpret(r.entry);
		}
	}
	reset() {
		for (const r of [...this.regions.values()]) this.drop(r);
	}
	close() {
		this.mailbox?.close();
	}
};
let thread = null;
function translatorThread() {
	if (!thread?.alive) thread = host.threads.start("runtime/translate-worker.js");
	return thread;
}
var ByteWriter = class {
	bytes = new Uint8Array(65536);
	length = 0;
	room(n) {
		if (this.length + n <= this.bytes.length) return;
		const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.length + n));
		grown.set(this.bytes.subarray(0, this.length));
		this.bytes = grown;
	}
	byte(b) {
		if (this.length === this.bytes.length) this.room(1);
		this.bytes[this.length++] = b;
	}
	two(a, b) {
		this.byte(a);
		this.byte(b);
	}
	copy(from, at, length) {
		this.room(length);
		const { bytes } = this;
		let to = this.length;
		for (let end = at + length; at < end; at++) bytes[to++] = from[at];
		this.length = to;
	}
	all(from) {
		this.room(from.length);
		this.bytes.set(from, this.length);
		this.length += from.length;
	}
	u(v) {
		while (v > 127) {
			this.byte(v & 127 | 128);
			v >>>= 7;
		}
		this.byte(v);
	}
	s(v) {
		for (;;) {
			const b = v & 127;
			v >>= 7;
			if (v === 0 && b < 64 || v === -1 && b >= 64) {
				this.byte(b);
				return;
			}
			this.byte(b | 128);
		}
	}
	s64(low, high) {
		if (high === low >> 31) this.s(low);
		else {
			for (let n = 0; n < 9; n++) {
				const b = low & 127;
				low = low >>> 7 | high << 25;
				high >>= 7;
				if (low === 0 && high === 0 && b < 64 || low === -1 && high === -1 && b >= 64) {
					this.byte(b);
					return;
				}
				this.byte(b | 128);
			}
			this.byte(low & 127);
		}
	}
	text(s) {
		this.u(s.length);
		for (let n = 0; n < s.length; n++) this.byte(s.charCodeAt(n));
	}
	size() {
		this.room(5);
		this.length += 5;
		return this.length;
	}
	sized(from) {
		let v = this.length - from;
		for (let n = 5; n > 1; n--) {
			this.bytes[from - n] = v & 127 | 128;
			v >>>= 7;
		}
		this.bytes[from - 1] = v;
	}
};
const Hole = {
	LITERAL: 0,
	LOCAL: 1,
	RECORD_LOCAL: 2,
	REGISTER: 3,
	ADDRESS: 4,
	IMMEDIATE_32: 5,
	IMMEDIATE_64: 6,
	SCALE: 7,
	RIP: 8,
	NEXT_RIP: 9,
	SEGMENT: 10,
	ADDRESS_OF: 11,
	RECORD: 12,
	BEGIN: 13,
	END: 14,
	CONDITION: 15,
	FUNCTION: 16,
	TLB: 17,
	STATUS_LOCAL: 18,
	LEAVE: 19
};
const LOCAL_TYPES = [
	127,
	126,
	125,
	124,
	123
];
const End = {
	NEXT: 0,
	JUMP: 1,
	BRANCH: 2,
	CALL: 3,
	INDIRECT: 4,
	REPEAT: 5,
	SYSCALL: 6,
	CALLOUT: 7,
	FAULT: 8
};
var Templates = class {
	bytes;
	types;
	functions;
	conditions;
	records;
	starts;
	fusedStarts;
	base;
	handlers;
	fusedTemplates = new Map();
	constructor(bytes) {
		this.bytes = bytes;
		const end = bytes.indexOf(10);
		const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
		this.types = Uint8Array.from(head.types);
		this.functions = head.functions;
		this.conditions = head.conditions;
		this.records = head.records;
		this.starts = Int32Array.from(head.handlers);
		this.fusedStarts = head.fused;
		this.base = end + 1;
		this.handlers = new Array(this.starts.length);
	}
	of(handler) {
		const known = this.handlers[handler];
		if (known) return known;
		const start = this.starts[handler];
		if (!start) return void 0;
		const t = this.read(this.base + start - 1);
		this.handlers[handler] = t;
		return t;
	}
	condition(condition, record) {
		const key = condition * 256 + record;
		const known = this.fusedTemplates.get(key);
		if (known !== void 0) return known;
		const start = this.fusedStarts[condition][record];
		const t = start ? this.read(this.base + start - 1) : null;
		this.fusedTemplates.set(key, t);
		return t;
	}
	at = 0;
	number() {
		let v = 0;
		for (let scale = 1;; scale *= 128) {
			const b = this.bytes[this.at++];
			v += (b & 127) * scale;
			if (b < 128) return v;
		}
	}
	read(at) {
		this.at = at;
		const end = this.number();
		const argument = this.number();
		const record = this.number();
		const writes = this.number();
		const kept = this.number();
		const reads = this.number();
		const bits = this.number();
		const locals = LOCAL_TYPES.map(() => this.number());
		const conditions = Array.from({ length: this.number() }, () => this.number());
		const pieces = new Int32Array(3 * this.number());
		for (let n = 0; n < pieces.length; n++) pieces[n] = this.number();
		const length = this.number();
		return {
			pieces,
			code: this.bytes.subarray(this.at, this.at + length),
			locals,
			end,
			argument,
			record,
			writes,
			kept,
			guarded: (bits & 1) !== 0,
			mixed: (bits & 2) !== 0,
			reads,
			conditions,
			leaves: (bits & 4) !== 0
		};
	}
};
const LINK_BLOCKS = 16;
var Links = class {
	base;
	blocks;
	outside = [];
	movable = true;
	offsets = new Map();
	constructor(base, blocks) {
		this.base = base;
		this.blocks = blocks;
		blocks.forEach((b, n) => {
			this.offsets.set(b.descriptor, LINK_BLOCKS + 8 * n);
		});
	}
	descriptor(descriptor) {
		let at = this.offsets.get(descriptor);
		if (at === void 0) {
			at = outsideAt(this.blocks.length, this.outside.push(descriptor) - 1);
			this.offsets.set(descriptor, at);
		}
		return at;
	}
	body(block) {
		return LINK_BLOCKS + 8 * block + 4;
	}
};
function outsideAt(blocks, n) {
	return LINK_BLOCKS + 8 * blocks + 4 * n;
}
function linkBytes(blocks, outside) {
	return outsideAt(blocks, outside);
}
function writeLinks(memory, at, base, index, blocks, outside) {
	const { u32 } = memory;
	memory.setNumber(at + 0, base);
	u32[at + 8 >> 2] = index;
	blocks.forEach((b, n) => {
		u32[at + LINK_BLOCKS + 8 * n >> 2] = b.descriptor;
		u32[at + LINK_BLOCKS + 8 * n + 4 >> 2] = b.body;
	});
	outside.forEach((d, n) => {
		u32[at + outsideAt(blocks.length, n) >> 2] = d;
	});
}
const NAMES$2 = [
	"leave_recorded",
	"budget_recorded",
	"hot_recorded",
	"resume",
	"raw_flags",
	"raise",
	"leave_callout",
	"syscall",
	"again",
	"indirect"
];
const OP = {
	unreachable: 0,
	block: 2,
	loop: 3,
	if: 4,
	end: 11,
	br: 12,
	brIf: 13,
	brTable: 14,
	call: 16,
	returnCall: 18,
	returnCallIndirect: 19,
	get: 32,
	set: 33,
	tee: 34,
	load32: 40,
	load64: 41,
	store32: 54,
	store64: 55,
	const32: 65,
	const64: 66,
	eqz: 69,
	eq32: 70,
	lt: 72,
	eq64: 81,
	add32: 106,
	sub32: 107,
	and32: 113,
	xor32: 115,
	shl32: 116,
	shr32: 118,
	add64: 124,
	shl64: 134,
	wrap: 167,
	extend: 173
};
var UnitCode = class {
	w = new ByteWriter();
	unitType;
	wellKnown;
	importIndex;
	used = [];
	bases = [
		0,
		0,
		0,
		0,
		0
	];
	tlb = 0;
	word = 64;
	own = 0;
	links = null;
	at = 0;
	body = 0;
	count = 0;
	constructor(templates) {
		this.importIndex = new Int32Array(templates.functions.length);
		const number = (name) => templates.functions.findIndex((f) => f.name === name);
		this.wellKnown = Object.fromEntries(NAMES$2.map((n) => [n, number(n)]));
		this.unitType = templates.functions[this.wellKnown.again].type;
	}
	begin() {
		for (const f of this.used) this.importIndex[f] = 0;
		this.used = [];
		this.w = new ByteWriter();
	}
	function(number) {
		let index = this.importIndex[number];
		if (index === 0) {
			index = this.used.push(number);
			this.importIndex[number] = index;
		}
		this.w.u(index - 1);
	}
	call(name) {
		this.w.byte(OP.call);
		this.function(this.wellKnown[name]);
	}
	returnCall(name) {
		this.w.byte(OP.returnCall);
		this.function(this.wellKnown[name]);
	}
	const32(v) {
		this.w.byte(OP.const32);
		this.w.s(v);
	}
	get(local) {
		this.w.two(OP.get, local);
	}
	set(local) {
		this.w.two(OP.set, local);
	}
	access(op, offset, align) {
		this.w.two(op, align);
		this.w.u(offset);
	}
	descriptor(descriptor) {
		if (this.links === null) this.const32(descriptor);
		else {
			this.get(8);
			this.access(OP.load32, this.links.descriptor(descriptor), 2);
		}
	}
	record(record) {
		if (this.links === null) {
			this.const32(record);
			return;
		}
		this.get(8);
		this.access(OP.load32, this.links.body(this.at), 2);
		if (record === this.body) return;
		this.const32(record - this.body);
		this.w.byte(OP.add32);
	}
	ownIndex() {
		if (this.links === null) this.const32(this.own);
		else {
			this.get(8);
			this.access(OP.load32, 8, 2);
		}
	}
	address(low, high, wide) {
		const { w, links } = this;
		if (links === null) {
			w.byte(wide ? OP.const64 : OP.const32);
			if (wide) w.s64(low, high);
			else w.s(low);
			return;
		}
		const from = high * 4294967296 + (low >>> 0) - links.base;
		this.get(8);
		this.access(wide ? OP.load64 : OP.load32, 0, wide ? 3 : 2);
		w.byte(wide ? OP.const64 : OP.const32);
		if (wide) w.s64(from | 0, Math.floor(from / 4294967296));
		else w.s(from | 0);
		w.byte(wide ? OP.add64 : OP.add32);
	}
	recordLocals() {
		for (let n = 0; n < 4; n++) this.get(1 + n);
	}
	loop(at) {
		return this.count > 1 ? this.count - 1 - at : 0;
	}
	leadOn() {
		const { w } = this;
		w.byte(OP.returnCallIndirect);
		w.u(this.unitType);
		w.byte(0);
	}
	rawFlags() {
		const { w } = this;
		this.get(1);
		w.two(OP.if, 64);
		this.recordLocals();
		this.call("raw_flags");
		w.byte(OP.end);
	}
};
var TemplateFiller = class {
	templates;
	memory;
	code;
	shift = null;
	constructor(templates, memory, code) {
		this.templates = templates;
		this.memory = memory;
		this.code = code;
	}
	template(t, record, parts, condition) {
		const { code: out, memory } = this;
		const { w } = out;
		const { pieces, code } = t;
		for (let p = 0; p < pieces.length; p += 3) {
			const a = pieces[p + 1];
			const b = pieces[p + 2];
			switch (pieces[p]) {
				case Hole.LITERAL:
					w.copy(code, a, b);
					break;
				case Hole.LOCAL:
					w.u(out.bases[a] + b + (this.shift ? this.shift[a] : 0));
					break;
				case Hole.RECORD_LOCAL:
					w.byte(1 + a);
					break;
				case Hole.REGISTER:
					w.u(memory.u16[record + REGISTER_FIELDS[a] >> 1] + b);
					break;
				case Hole.ADDRESS:
					out.const32(memory.u16[record + REGISTER_FIELDS[a] >> 1]);
					break;
				case Hole.IMMEDIATE_32: {
					const at = record + (a === 2 ? 16 : 20);
					out.const32(b === 8 ? memory.u8[at] : b === 16 ? memory.u16[at >> 1] : memory.i32[at >> 2]);
					break;
				}
				case Hole.IMMEDIATE_64:
					w.byte(OP.const64);
					if (a === 1) w.s64(memory.i32[record + 16 >> 2], memory.i32[record + 16 + 4 >> 2]);
					else w.s(memory.i32[record + (a === 2 ? 16 : 20) >> 2]);
					break;
				case Hole.SCALE:
					out.const32(memory.u8[record + 14]);
					break;
				case Hole.RIP:
					this.rip(record, 0, a);
					break;
				case Hole.NEXT_RIP:
					this.rip(record, memory.u8[record + 15], a);
					break;
				case Hole.SEGMENT:
					w.u(memory.u16[record + 12 >> 1]);
					break;
				case Hole.ADDRESS_OF:
					this.addressOf(record, a, b === 1);
					break;
				case Hole.RECORD:
					out.record(record);
					break;
				case Hole.BEGIN:
					if ((parts & 1 << a) === 0) p = 3 * b;
					break;
				case Hole.END: break;
				case Hole.CONDITION: {
					const c = this.templates.condition(a, condition);
					this.shift = t.locals;
					this.template(c, record, 0, 0);
					this.shift = null;
					break;
				}
				case Hole.FUNCTION:
					out.function(a);
					break;
				case Hole.TLB:
					w.u(out.tlb + a);
					break;
				case Hole.STATUS_LOCAL:
					w.byte(7);
					break;
				case Hole.LEAVE:
					out.record(record);
					out.set(5);
					w.byte(OP.br);
					w.u(out.loop(out.at) + 2 + a);
			}
		}
	}
	rip(record, length, bits) {
		const { i32, u32 } = this.memory;
		const low = u32[record + 24 >> 2] + length;
		const high = i32[record + 24 + 4 >> 2] + (low > 4294967295 ? 1 : 0) | 0;
		this.code.address(low | 0, high, bits === 64);
	}
	addressOf(record, bits, withSegment) {
		const { code: out } = this;
		const { w } = out;
		const { u8, u16, i32 } = this.memory;
		const wide = bits === 64;
		const base = u16[record + 8 >> 1];
		const index = u16[record + 10 >> 1];
		const segment = withSegment ? u16[record + 12 >> 1] : 0;
		const disp = i32[record + 16 >> 2];
		const load = (place) => {
			out.const32(0);
			out.access(wide ? OP.load64 : OP.load32, place, 0);
		};
		const add = wide ? OP.add64 : OP.add32;
		let terms = 0;
		if (base >= 4096 && base < 8192) {
			const sum = (i32[base >> 2] >>> 0) + (disp >>> 0);
			const high = i32[base + 4 >> 2] + (disp < 0 ? -1 : 0) + (sum > 4294967295 ? 1 : 0) | 0;
			if (base >= 7168) {
				if (out.links) out.links.movable = false;
				w.byte(wide ? OP.const64 : OP.const32);
				if (wide) w.s64(sum | 0, high);
				else w.s(sum | 0);
			} else out.address(sum | 0, high, wide);
			terms++;
		} else {
			if (base !== 0) {
				load(base);
				terms++;
			}
			if (disp !== 0 || terms === 0 && index === 0 && segment === 0) {
				w.byte(wide ? OP.const64 : OP.const32);
				w.s(disp);
				if (terms++ > 0) w.byte(add);
			}
		}
		if (index !== 0) {
			load(index);
			const scale = u8[record + 14];
			if (scale > 0) {
				w.two(wide ? OP.const64 : OP.const32, scale);
				w.byte(wide ? OP.shl64 : OP.shl32);
			}
			if (terms++ > 0) w.byte(add);
		}
		if (segment !== 0) {
			load(segment);
			if (terms++ > 0) w.byte(add);
		}
	}
	effectiveAddress(record) {
		const { code: out } = this;
		const { w } = out;
		const { u16, u32 } = this.memory;
		const isShort = u32[record >> 2] === fixedHandler("ea16");
		const segment = u16[record + 12 >> 1];
		out.const32(0);
		this.addressOf(record, 32, false);
		if (isShort) {
			out.const32(65535);
			w.byte(OP.and32);
			if (segment !== 0) {
				out.const32(0);
				out.access(OP.load32, segment, 0);
				w.byte(OP.add32);
			}
			w.byte(OP.extend);
		} else {
			w.byte(OP.extend);
			if (segment !== 0) {
				out.const32(0);
				out.access(OP.load64, segment, 0);
				w.byte(OP.add64);
			}
		}
		out.access(OP.store64, 576, 0);
	}
};
const RECORD = 64;
const UNDEFINED_OPCODE = 6;
var FlagPlan = class {
	templates;
	memory;
	constructor(templates, memory) {
		this.templates = templates;
		this.memory = memory;
	}
	plan(block, inside) {
		const { u32 } = this.memory;
		const instructions = [];
		const locals = LOCAL_TYPES.map(() => 0);
		let ending = null;
		let last = block.body;
		let producer = -1;
		const wanted = [];
		const rawReads = [];
		for (let n = 0; n < block.records && !ending; n++) {
			const record = block.body + n * 32;
			last = record;
			const handler = u32[record >> 2];
			if (block.stops?.has(record)) {
				ending = { kind: "interpreter" };
				break;
			}
			if (handler === fixedHandler("end_of_block")) {
				ending = this.jump(record, inside);
				break;
			}
			if (handler === fixedHandler("undefined")) {
				ending = {
					kind: "fault",
					argument: UNDEFINED_OPCODE
				};
				break;
			}
			const at = instructions.length;
			rawReads.push(0);
			wanted.push(false);
			if (handler === fixedHandler("ea16") || handler === fixedHandler("ea32")) {
				instructions.push({
					record,
					template: null,
					parts: 0,
					condition: 0,
					clears: false
				});
				continue;
			}
			const template = this.templates.of(handler);
			if (!template) {
				ending = { kind: "interpreter" };
				break;
			}
			const i = {
				record,
				template,
				parts: 0,
				condition: 0,
				clears: false
			};
			instructions.push(i);
			rawReads[at] = template.reads;
			const from = producer < 0 ? null : instructions[producer].template;
			this.conditions(i, template, from, at, rawReads, locals);
			if (i.condition > 0) wanted[producer] = true;
			template.locals.forEach((count, t) => {
				if (count > locals[t]) locals[t] = count;
			});
			if (template.writes !== 0) producer = template.record > 0 && !template.guarded ? at : -1;
			ending = this.endOf(template, record, inside);
		}
		ending ??= { kind: "interpreter" };
		const needsRawFlags = backwards(instructions, wanted, rawReads, ending.kind === "edges" && ending.inside);
		return {
			block,
			instructions,
			ending,
			last,
			needsRawFlags,
			locals
		};
	}
	conditions(i, template, from, at, rawReads, locals) {
		if (template.conditions.length === 0) return;
		const { conditions } = this.templates;
		const fused = from !== null && !template.mixed && template.conditions.every((c) => (conditions[c].reads & ~from.writes) === 0 && this.templates.condition(c, from.record) !== null);
		i.condition = fused ? from.record : 0;
		for (const c of template.conditions) {
			if (!fused) rawReads[at] |= conditions[c].reads;
			this.templates.condition(c, i.condition).locals.forEach((count, t) => {
				const sum = count + template.locals[t];
				if (sum > locals[t]) locals[t] = sum;
			});
		}
	}
	jump(record, inside) {
		const taken = this.memory.u32[record + 20 >> 2];
		return {
			kind: "edges",
			taken,
			other: null,
			inside: inside.has(taken)
		};
	}
	endOf(t, record, inside) {
		switch (t.end) {
			case End.JUMP:
			case End.CALL: return this.jump(record, inside);
			case End.BRANCH: {
				const taken = this.memory.u32[record + 20 >> 2];
				const other = this.memory.u32[record + 16 >> 2];
				return {
					kind: "edges",
					taken,
					other,
					inside: inside.has(taken) || inside.has(other)
				};
			}
			case End.INDIRECT: return { kind: "indirect" };
			case End.SYSCALL: return {
				kind: "syscall",
				argument: t.argument
			};
			case End.CALLOUT: return {
				kind: "callout",
				argument: t.argument
			};
			case End.FAULT: return {
				kind: "fault",
				argument: t.argument
			};
			default: return null;
		}
	}
};
function backwards(instructions, wanted, rawReads, staysInside) {
	let record = staysInside;
	let raw = staysInside ? 0 : 63;
	for (let n = instructions.length - 1; n >= 0; n--) {
		const i = instructions[n];
		const t = i.template;
		if (!t) continue;
		if (t.writes !== 0) {
			if (t.mixed) {
				i.parts = 63;
				i.clears = record;
				record = false;
				raw = 63;
			} else if (t.record > 0) {
				i.parts = raw & t.writes | (record || wanted[n] ? RECORD : 0);
				const kept = record ? t.kept : 0;
				if (t.guarded) raw |= kept;
				else {
					raw = raw & ~t.writes | kept;
					record = false;
				}
			} else {
				i.parts = record ? t.writes : raw & t.writes;
				i.clears = record;
				if (record) raw = 63;
				record = false;
				if (!t.guarded) raw &= ~t.writes;
			}
		}
		raw |= rawReads[n];
		if (t.end === End.REPEAT) raw = 63;
		if (t.leaves) record = true;
	}
	return raw !== 0;
}
const LEAST_PAGES = 1024;
const OUTSIDE = -1;
var UnitEmitter = class {
	templates;
	flags;
	code;
	filler;
	positions = new Map();
	constructor(templates, memory) {
		this.templates = templates;
		this.flags = new FlagPlan(templates, memory);
		this.code = new UnitCode(templates);
		this.filler = new TemplateFiller(templates, memory, this.code);
	}
	module(units) {
		const { templates, code } = this;
		code.begin();
		const body = code.w;
		body.u(units.length);
		for (const unit of units) {
			const from = body.size();
			this.unit(unit);
			body.sized(from);
		}
		const m = new ByteWriter();
		for (const b of [
			0,
			97,
			115,
			109,
			1,
			0,
			0,
			0
		]) m.byte(b);
		const section = (id, content) => {
			m.byte(id);
			const from = m.size();
			content();
			m.sized(from);
		};
		section(1, () => m.all(templates.types));
		section(2, () => {
			m.u(code.used.length + 2);
			m.text("env");
			m.text("memory");
			m.two(2, 0);
			m.u(LEAST_PAGES);
			m.text("env");
			m.text("code");
			m.two(1, 112);
			m.two(0, 0);
			for (const f of code.used) {
				const { module, name, type } = templates.functions[f];
				m.text(module);
				m.text(name);
				m.byte(0);
				m.u(type);
			}
		});
		section(3, () => {
			m.u(units.length);
			for (const _ of units) m.u(code.unitType);
		});
		section(7, () => {
			m.u(units.length);
			units.forEach((_, n) => {
				m.text(`u${n}`);
				m.byte(0);
				m.u(code.used.length + n);
			});
		});
		section(10, () => m.all(body.bytes.subarray(0, body.length)));
		return m.bytes.slice(0, m.length);
	}
	unit(unit) {
		const { code } = this;
		const { w } = code;
		const { blocks } = unit;
		code.tlb = unit.tlb;
		code.word = unit.word;
		code.own = unit.index;
		code.links = unit.links;
		code.count = blocks.length;
		this.positions = new Map(blocks.map((b, n) => [b.descriptor, n]));
		const planned = blocks.map((b) => this.flags.plan(b, this.positions));
		this.locals(planned);
		if (unit.links) {
			code.get(0);
			code.access(OP.load32, 20, 2);
			code.set(8);
		}
		w.two(OP.block, 64);
		w.two(OP.block, 64);
		w.two(OP.loop, 64);
		this.countEntry();
		if (blocks.length > 1) {
			for (let n = 0; n < blocks.length; n++) w.two(OP.block, 64);
			code.get(0);
			code.access(OP.load32, 16, 2);
			w.byte(OP.brTable);
			w.u(blocks.length - 1);
			for (let n = 0; n < blocks.length; n++) w.u(n);
		}
		planned.forEach((b, n) => {
			if (blocks.length > 1) w.byte(OP.end);
			this.block(b, n);
		});
		w.byte(OP.unreachable);
		w.byte(OP.end);
		w.byte(OP.unreachable);
		w.byte(OP.end);
		code.recordLocals();
		code.get(5);
		code.returnCall("budget_recorded");
		w.byte(OP.end);
		code.recordLocals();
		code.get(5);
		code.get(7);
		code.returnCall("leave_recorded");
		w.byte(OP.end);
	}
	locals(planned) {
		const { code } = this;
		const { w, bases } = code;
		const most = LOCAL_TYPES.map((_, t) => planned.reduce((n, b) => Math.max(n, b.locals[t]), 0));
		let next = 9;
		most.forEach((n, t) => {
			bases[t] = next;
			next += n;
		});
		const groups = [
			[1, 127],
			[3, 126],
			[1, 127],
			[1, 126],
			[2, 127],
			...most.flatMap((n, t) => n > 0 ? [[n, LOCAL_TYPES[t]]] : [])
		];
		w.u(groups.length);
		for (const [n, type] of groups) {
			w.u(n);
			w.byte(type);
		}
	}
	countEntry() {
		const { code } = this;
		const { w } = code;
		code.get(0);
		code.access(OP.load32, 8, 2);
		code.const32(1);
		w.byte(OP.sub32);
		w.two(OP.tee, 5);
		w.byte(OP.eqz);
		w.two(OP.if, 64);
		code.recordLocals();
		code.get(0);
		code.ownIndex();
		code.returnCall("hot_recorded");
		w.byte(OP.end);
		code.get(0);
		code.get(5);
		code.access(OP.store32, 8, 2);
	}
	charge(descriptor, instructions, at) {
		const { code } = this;
		const { w } = code;
		code.const32(0);
		code.access(OP.load64, 248, 3);
		w.byte(OP.const64);
		w.s64(-instructions, instructions - 1);
		w.byte(OP.add64);
		w.two(OP.tee, 6);
		w.byte(OP.wrap);
		code.const32(0);
		w.byte(OP.lt);
		w.two(OP.if, 64);
		code.descriptor(descriptor);
		code.set(5);
		w.byte(OP.br);
		w.u(code.loop(at) + 2);
		w.byte(OP.end);
		code.const32(0);
		code.get(6);
		code.access(OP.store64, 248, 3);
	}
	block(b, at) {
		const { code } = this;
		const { w } = code;
		code.at = at;
		code.body = b.block.body;
		this.charge(b.block.descriptor, b.block.instructions, at);
		if (b.needsRawFlags) {
			code.rawFlags();
			code.const32(0);
			code.set(1);
		}
		for (const { record, template, parts, condition, clears } of b.instructions) if (template) {
			this.filler.template(template, record, parts, condition);
			if (clears) {
				code.const32(0);
				code.set(1);
			}
			if (template.end === End.REPEAT) {
				w.two(OP.if, 64);
				code.record(record);
				code.returnCall("again");
				w.byte(OP.end);
			}
		} else this.filler.effectiveAddress(record);
		this.ending(b, at);
	}
	ending({ ending, last }, at) {
		const { code } = this;
		const { w } = code;
		switch (ending.kind) {
			case "edges":
				this.edges(ending.taken, ending.other, ending.inside, at);
				return;
			case "indirect":
				if (code.word === 32) w.byte(OP.extend);
				this.indirect(at);
				return;
			case "syscall":
				code.record(last);
				code.const32(ending.argument);
				code.returnCall("syscall");
				return;
			case "callout":
				code.record(last);
				code.const32(ending.argument);
				code.returnCall("leave_callout");
				return;
			case "fault":
				code.record(last);
				code.const32(ending.argument & 255);
				code.const32(ending.argument >> 8);
				code.returnCall("raise");
				return;
			case "interpreter":
				code.record(last);
				code.returnCall("resume");
				return;
		}
	}
	edges(taken, other, inside, at) {
		const { code } = this;
		const { w } = code;
		if (other === null) {
			this.go(taken, inside, at, 0, true);
			return;
		}
		if ((this.place(other) === at + 1 ? other : taken) === taken && this.place(taken) === at + 1) {
			w.byte(OP.eqz);
			this.goIf(other, inside, at);
			return;
		}
		this.goIf(taken, inside, at);
		this.go(other, inside, at, 0, true);
	}
	place(descriptor) {
		return this.positions.get(descriptor) ?? OUTSIDE;
	}
	label(to, at) {
		return to > at ? to - at - 1 : this.code.loop(at);
	}
	goIf(descriptor, inside, at) {
		const { code } = this;
		const { w } = code;
		const to = this.place(descriptor);
		if (to > at) {
			w.byte(OP.brIf);
			w.u(this.label(to, at));
			return;
		}
		w.two(OP.if, 64);
		this.go(descriptor, inside, at, 1, false);
		w.byte(OP.end);
	}
	go(descriptor, inside, at, depth, falls) {
		const { code } = this;
		const { w } = code;
		const to = this.place(descriptor);
		if (to === at + 1 && falls) return;
		if (to !== OUTSIDE) {
			if (to <= at) {
				code.descriptor(descriptor);
				code.set(0);
			}
			w.byte(OP.br);
			w.u(this.label(to, at) + depth);
			return;
		}
		if (inside) code.rawFlags();
		code.descriptor(descriptor);
		if (code.links === null) code.const32(descriptor);
		else {
			w.two(OP.tee, 5);
			code.get(5);
		}
		code.access(OP.load32, 0, 2);
		code.leadOn();
	}
	indirect(at) {
		const { code } = this;
		const { w } = code;
		const cache = code.tlb + JUMPS_FROM_TLB;
		w.two(OP.tee, 6);
		w.byte(OP.wrap);
		w.two(OP.tee, 5);
		code.get(5);
		code.const32(12);
		w.byte(OP.shr32);
		w.byte(OP.xor32);
		code.const32(16383);
		w.byte(OP.and32);
		code.const32(4);
		w.byte(OP.shl32);
		w.two(OP.tee, 5);
		code.access(OP.load64, cache, 3);
		code.get(6);
		w.byte(OP.eq64);
		w.two(OP.if, 64);
		code.get(5);
		code.access(OP.load32, cache + 8, 2);
		w.two(OP.tee, 0);
		code.access(OP.load32, 0, 2);
		w.two(OP.tee, 5);
		code.ownIndex();
		w.byte(OP.eq32);
		w.two(OP.if, 64);
		code.const32(0);
		code.set(1);
		w.byte(OP.br);
		w.u(code.loop(at) + 2);
		w.byte(OP.end);
		code.get(0);
		code.get(5);
		code.leadOn();
		w.byte(OP.end);
		code.get(6);
		code.returnCall("indirect");
	}
};
const THERE = .3;
const MANY = 6;
const LARGE = .25;
const HOT_ENTRIES = 2e4;
var KeptUnits = class {
	options;
	finding = false;
	constructor(options) {
		this.options = options;
	}
	image(block) {
		return this.options.cache.image(block);
	}
	met(block) {
		if (this.finding) return null;
		const image = this.image(block);
		const known = image?.code.find(block.rip - image.base);
		if (!known) return null;
		const { blocks, threshold } = this.options;
		if (known.prompt) return this.take(block, image);
		blocks.countDown(block, Math.max(1, Math.round(threshold() * THERE)));
		return null;
	}
	hot(block) {
		const image = block.context === this.options.blocks.current ? this.image(block) : null;
		return image && this.take(block, image);
	}
	take(block, image) {
		const found = image.code.take(block.rip - image.base);
		if (found === null) return null;
		const { blocks, stats } = this.options;
		const members = [];
		this.finding = true;
		const fits = found.unit.blocks.every((b) => {
			const member = this.member(image.base + b.address, b);
			if (member) members.push(member);
			return member !== null;
		});
		this.finding = false;
		if (!fits) {
			stats.unitsRefused++;
			return null;
		}
		stats.units++;
		for (const b of members) stats.instructions += b.instructions;
		const outside = found.unit.outside.map((address) => blocks.descriptor(image.base + address));
		return {
			kept: {
				image,
				module: found.module,
				code: found.code,
				packed: found.unit
			},
			members,
			outside
		};
	}
	member(rip, { code, instructions, records }) {
		const { decode, allowed, codeOf } = this.options;
		const b = decode(rip);
		if (!b || b.unit || b.instructions !== instructions || b.records !== records || !allowed(b)) return null;
		const own = codeOf(b);
		return own?.length === code.length && own.every((byte, n) => byte === code[n]) ? b : null;
	}
	pack(members, links, { base }) {
		const { cpu, codeOf, allowed, blocks } = this.options;
		if (!links.movable) return null;
		const outside = links.outside.map((d) => cpu.number(d + 24) - base);
		const packed = [];
		for (const b of members) {
			const code = allowed(b) ? codeOf(b) : null;
			if (code === null) return null;
			const { instructions, records } = b;
			packed.push({
				address: b.rip - base,
				instructions,
				records,
				executions: blocks.executions(b),
				code
			});
		}
		return [...outside, ...packed.map((b) => b.address)].every(isAddress) ? {
			blocks: packed,
			outside
		} : null;
	}
	count({ kept, blocks }) {
		kept?.packed.blocks.forEach((p, n) => {
			p.executions = Math.min(this.options.blocks.executions(blocks[n]), 4294967295);
		});
	}
	save(live, last) {
		const byImage = new Map();
		for (const unit of live) {
			this.count(unit);
			if (unit.kept) add(byImage, unit.kept.image.code, unit);
		}
		this.options.cache.save((code) => last ? this.merge(byImage.get(code) ?? []) : []);
	}
	merge(units) {
		const byModule = new Map();
		for (const unit of units) if (unit.kept.image === units[0].kept.image) add(byModule, unit.kept.module, unit);
		const all = units.reduce((sum, unit) => sum + sizeOf$1(unit), 0);
		const small = [...byModule].filter(([module, own]) => own.length === module.keptUnits && own.reduce((sum, unit) => sum + sizeOf$1(unit), 0) < LARGE * all && !optimizedOf(module.functions).includes(true));
		if (small.length < MANY) return [];
		const merged = small.flatMap(([, own]) => own).filter((unit) => unit.missing === 0 && unit.blocks.every((b) => b.valid));
		return [merged.filter(isHot), merged.filter((unit) => !isHot(unit))].filter((part) => part.length > 0).map((part) => this.emitAgain(part));
	}
	emitAgain(units) {
		const { wasm, packed } = this.options.emit(units, units[0].kept.image);
		return {
			units: packed,
			keptUnits: packed.filter((p) => p !== null).length,
			wasm,
			module: null,
			functions: [],
			optimized: 0
		};
	}
};
function isHot({ kept }) {
	return kept.packed.blocks.some((b) => b.executions >= HOT_ENTRIES);
}
function sizeOf$1({ blocks }) {
	return blocks.reduce((sum, b) => sum + b.instructions, 0);
}
function isAddress(address) {
	return address >= 0 && address < 2 ** 32;
}
function add(map, key, value) {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
let templates;
function builtTemplates() {
	templates ??= new Templates(host.files.built("templates.bin"));
	return templates;
}
var Units = class {
	options;
	emitter = null;
	waiting = new Map();
	live = new Set();
	kept;
	constructor(options) {
		this.options = options;
		const { cpu, blocks, stats, cache, decode, codeOf, allowed, changing, threshold } = options;
		this.kept = cache && new KeptUnits({
			cpu,
			blocks,
			stats: stats.cache,
			cache,
			decode,
			codeOf,
			allowed: (block) => allowed(block) && changing(block) === null,
			threshold,
			emit: (units, image) => {
				const emitted = units.map(({ blocks }) => this.emitted(blocks, 0, image));
				return {
					wasm: this.emitter.module(emitted),
					packed: emitted.map(({ links }, n) => this.kept.pack(units[n].blocks, links, image))
				};
			}
		});
	}
	request(block) {
		if (block.unit) return;
		if (this.takeKept(this.roomForLinks ? this.kept?.hot(block) : null)) return;
		const image = this.kept?.image(block) ?? null;
		let group = this.waiting.get(image);
		if (!group) {
			group = {
				image,
				blocks: new Set(),
				instructions: 0,
				since: -1
			};
			this.waiting.set(image, group);
		}
		if (group.blocks.has(block)) return;
		group.blocks.add(block);
		group.instructions += block.instructions;
		const { tier1Threshold } = this.options.strategies;
		if (tier1Threshold === 0 && this.options.stats.tier1.modules < MODULES_AT_ONCE || group.instructions >= MODULE_INSTRUCTIONS) this.translate(group);
	}
	poll(interpreted) {
		for (const group of this.waiting.values()) {
			if (group.since < 0) group.since = interpreted;
			if (interpreted - group.since >= MODULE_WAIT) this.translate(group);
		}
		if (this.kept && performance.now() >= this.keepAt) this.keepSoFar(this.kept);
	}
	flush() {
		for (const group of this.waiting.values()) this.translate(group);
	}
	translate(group) {
		this.waiting.delete(group.image);
		const formed = [];
		const taken = new Set();
		for (const block of group.blocks) {
			if (!block.valid || block.unit || taken.has(block)) continue;
			formed.push(this.form(block, taken, group.image));
		}
		if (formed.length > 0) this.install(formed, this.roomForLinks ? group.image : null);
	}
	form(entry, taken, image) {
		const { blocks, strategies, allowed, threshold } = this.options;
		const least = threshold() * UNIT_WARMTH;
		const chosen = [];
		const queue = [entry];
		taken.add(entry);
		let instructions = 0;
		while (queue.length > 0 && chosen.length < strategies.unitBlocks) {
			const block = queue.shift();
			chosen.push(block);
			instructions += block.instructions;
			if (instructions >= UNIT_INSTRUCTIONS) break;
			for (const rip of block.successors) {
				const next = blocks.in(block.context, rip);
				if (!next || next.unit || taken.has(next) || !allowed(next) || blocks.executions(next) < least) continue;
				if (this.kept && this.kept.image(next) !== image) continue;
				taken.add(next);
				queue.push(next);
			}
		}
		for (const left of queue) if (!chosen.includes(left)) taken.delete(left);
		return chosen.sort((a, b) => a.rip - b.rip);
	}
	emitted(members, index, image) {
		const { cpu, changing } = this.options;
		this.emitter ??= new UnitEmitter(builtTemplates(), cpu);
		const { context } = members[0];
		return {
			index,
			tlb: context.supervisor ? TLB_SUPERVISOR : TLB,
			word: context.mode.word,
			blocks: members.map((b) => ({
				descriptor: b.descriptor,
				body: b.body,
				records: b.records,
				instructions: b.instructions,
				stops: changing(b)
			})),
			links: image && new Links(image.base, members)
		};
	}
	install(formed, image) {
		const { stats, table, imports } = this.options;
		const started = threadTime();
		const units = formed.map((members) => this.emitted(members, table.allocate(), image));
		const wasm = this.emitter.module(units);
		stats.tier1.emitNs += threadTimeSince(started);
		const emitted = threadTime();
		const module = compilingUnits(() => new WebAssembly.Module(wasm));
		const { exports } = new WebAssembly.Instance(module, imports);
		const functions = units.map((_, n) => exports[`u${n}`]);
		const packed = units.map(({ links }, n) => image && this.kept.pack(formed[n], links, image));
		const keptUnits = packed.filter((p) => p !== null).length;
		const kept = {
			units: packed,
			keptUnits,
			wasm,
			module,
			functions,
			optimized: 0
		};
		if (image && keptUnits > 0) image.code.add(kept);
		units.forEach(({ index, links }, n) => {
			const own = packed[n];
			const code = functions[n];
			this.enterNew(formed[n], index, code, image, links?.outside ?? [], own ? {
				image,
				module: kept,
				code,
				packed: own
			} : null);
			stats.tier1.blocks += formed[n].length;
			for (const b of formed[n]) stats.tier1.instructions += b.instructions;
			stats.tier1.units++;
		});
		stats.tier1.modules++;
		stats.tier1.wasmBytes += wasm.length;
		stats.tier1.compileNs += threadTimeSince(emitted);
	}
	enterNew(members, index, code, image, outside, kept) {
		const { cpu, blocks, table } = this.options;
		table.put(index, code);
		const links = image === null ? 0 : blocks.room(linkBytes(members.length, outside.length));
		if (image) writeLinks(cpu, links, image.base, index, members, outside);
		const unit = {
			index,
			blocks: members,
			links,
			kept,
			missing: 0
		};
		this.live.add(unit);
		const next = this.options.nextThreshold();
		for (const b of members) {
			b.unit = unit;
			blocks.countDown(b, next);
		}
		this.enter(unit);
		this.options.entered(members);
	}
	get roomForLinks() {
		return !this.options.blocks.full(LINKS_ROOM);
	}
	decoded(block) {
		if (this.kept && !block.unit && this.roomForLinks) this.takeKept(this.kept.met(block));
	}
	takeKept(found) {
		if (!found) return false;
		const { kept, members, outside } = found;
		this.enterNew(members, this.options.table.allocate(), kept.code, kept.image, outside, kept);
		return true;
	}
	keep() {
		this.kept?.save(this.live, true);
	}
	keepAt = performance.now() + KEEP_MS;
	keepAfter = KEEP_MS;
	keepSoFar(kept) {
		kept.save(this.live, false);
		this.keepAfter *= 2;
		this.keepAt = performance.now() + this.keepAfter;
	}
	park(block) {
		const { unit } = block;
		if (!unit || unit.missing++ > 0) return;
		for (const b of unit.blocks) this.options.blocks.leadAway(b, unit.index);
	}
	unpark(block) {
		const { unit } = block;
		if (!unit || --unit.missing > 0) return;
		this.enter(unit);
	}
	enter(unit) {
		const { blocks, cpu } = this.options;
		unit.blocks.forEach((b, place) => {
			cpu.u32[b.descriptor + 16 >> 2] = place;
			cpu.u32[b.descriptor + 20 >> 2] = unit.links;
			blocks.leadTo(b, unit.index);
		});
	}
	dropUnitOf(block) {
		for (const group of this.waiting.values()) group.blocks.delete(block);
		if (block.unit) this.drop(block.unit);
	}
	drop(unit) {
		const { blocks, threshold } = this.options;
		this.kept?.count(unit);
		this.live.delete(unit);
		for (const b of unit.blocks) {
			b.unit = null;
			blocks.leadAway(b, unit.index);
			if (b.valid) blocks.countDown(b, Math.max(1, threshold()));
		}
		this.options.table.release(unit.index);
	}
	reset() {
		this.waiting.clear();
		for (const unit of [...this.live]) this.drop(unit);
	}
};
function compilingUnits(compile, hot = false) {
	host.wasm.optimizeAfter(hot ? HOT_TIERING_BUDGET : TIERING_BUDGET);
	try {
		return compile();
	} finally {
		host.wasm.optimizeAfter(USUAL_TIERING_BUDGET);
	}
}
const LINKS_ROOM = 1 << 18;
const TIERING_BUDGET = 2e8;
const HOT_TIERING_BUDGET = 1e7;
const USUAL_TIERING_BUDGET = 18e5;
const MODULE_WAIT = 5e5;
const KEEP_MS = 6e3;
const UNIT_INSTRUCTIONS = 150;
const MODULES_AT_ONCE = 2e3;
const MODULE_INSTRUCTIONS = 2e3;
const UNIT_WARMTH = .2;
const DEFERRAL = 100;
const LONGEST_DEFERRAL = 6e3;
var Tiers = class {
	options;
	units;
	translations;
	cache;
	constructor(options) {
		this.options = options;
		const { cpu, strategies, stats, table, imports, policy, code, space } = options;
		const { blocks, pages, fetch } = code;
		const has = (tier) => options.jit && strategies.tiers.includes(tier);
		const tier2 = has("2");
		this.cache = has("1") && options.cache ? new TranslationCache(options.cache, cpu.model, strategies, (at) => space.codeImage(at), compilingUnits, imports, stats.cache) : null;
		this.units = has("1") ? new Units({
			cpu,
			strategies,
			stats,
			blocks,
			table,
			imports,
			changing: (block) => {
				const changing = pages.rewrittenImmediates(block);
				return changing.length > 0 ? new Set(changing.map((i) => i.record)) : null;
			},
			nextThreshold: () => tier2 ? Math.max(1, policy.tier2()) : NEVER,
			threshold: () => policy.tier1(),
			allowed: (block) => this.mayTranslate(block),
			decode: options.blockAt,
			codeOf: (block) => pages.codeOf(block),
			cache: this.cache,
			entered: (members) => options.plugins?.tier(members, 1)
		}) : null;
		this.translations = tier2 ? new Translations({
			cpu,
			strategies,
			stats,
			blocks,
			table,
			imports,
			decode: options.blockAt,
			liveImmediates: (block) => pages.rewrittenImmediates(block),
			readCode: (rip, bytes) => fetch.bytes(rip, bytes),
			groupOf: (block) => pages.groups.of(Math.floor(block.linear / 4096)),
			onRequest: options.onRequest,
			installed: (block) => options.plugins?.tier([block], 2),
			passes: options.plugins?.passes,
			complain: (line) => options.plugins?.complain(line)
		}) : null;
	}
	get firstThreshold() {
		if (this.unitsFirst) return this.options.policy.tier1();
		return this.translations ? this.options.strategies.hotThreshold : NEVER;
	}
	get unitsFirst() {
		const { tier1Threshold, hotThreshold } = this.options.strategies;
		return this.units !== null && (!this.translations || tier1Threshold < hotThreshold);
	}
	hot(descriptor) {
		const { blocks } = this.options.code;
		const { hotThreshold } = this.options.strategies;
		const block = blocks.byDescriptor.get(descriptor);
		if (block && this.units && !block.unit && this.unitsFirst) {
			blocks.countDown(block, NEVER);
			if (this.mayTranslate(block)) this.units.request(block);
			return;
		}
		if (block && !block.deferred && hotThreshold > 0 && block.regions.size > 0) {
			block.deferred = true;
			blocks.countDown(block, Math.min(hotThreshold * DEFERRAL, Math.max(hotThreshold, LONGEST_DEFERRAL)));
			return;
		}
		if (block) blocks.countDown(block, NEVER);
		else this.options.cpu.u32[descriptor + 8 >> 2] = NEVER;
		if (block && this.mayTranslate(block)) this.translations?.request(block);
	}
	noteJump(rip) {
		if (this.translations && !this.options.code.blocks.returnSites.has(rip)) this.translations.indirectTargets.add(rip);
	}
	mayTranslate(block) {
		const { code, strategies } = this.options;
		return (code.pages.rewrites.get(Math.floor(block.linear / 4096)) ?? 0) <= strategies.rewriteLimit;
	}
	poll(retired) {
		const { tier1, instructions } = this.options.stats;
		this.units?.poll(retired - tier1.executed - instructions.translator);
		this.translations?.poll(retired);
	}
	drop(block) {
		this.options.plugins?.dropped(block);
		this.units?.dropUnitOf(block);
		this.translations?.dropRegionsOf(block);
	}
	park(block) {
		this.units?.park(block);
		this.translations?.park(block);
	}
	unpark(block) {
		this.units?.unpark(block);
		this.translations?.unpark(block);
	}
	reset() {
		this.units?.reset();
		this.translations?.reset();
	}
	decoded(block) {
		this.units?.decoded(block);
	}
	remapped() {
		this.cache?.forgetPages();
	}
	keep() {
		this.units?.keep();
	}
	close() {
		this.cache?.close();
		this.translations?.close();
	}
};
const OSXSAVE$1 = 1 << 18;
const CLFLUSH_BYTES = 64;
const AMD_REPEATS = 25424895;
const text = (s) => s.charCodeAt(0) | s.charCodeAt(1) << 8 | s.charCodeAt(2) << 16 | s.charCodeAt(3) << 24;
function featureBits(model, leaf, subleaf, register) {
	let bits = 0;
	for (const name of model.features) {
		const f = FEATURES.get(name);
		if (f.leaf === leaf && f.subleaf === subleaf && f.register === register) bits |= 1 << f.bit;
	}
	return bits;
}
function lastLeaf(model) {
	if (model.has("xsave")) return 13;
	return model.long ? 7 : model.family >= 6 ? 2 : 1;
}
function cpuid(model, leaf, subleaf, context) {
	leaf >>>= 0;
	subleaf >>>= 0;
	if (leaf >= 2147483648) return model.long ? extended(model, leaf) : [
		0,
		0,
		0,
		0
	];
	if (leaf > lastLeaf(model)) return [
		0,
		0,
		0,
		0
	];
	const bits = (register) => featureBits(model, leaf, subleaf, register);
	const { vendor } = model;
	switch (leaf) {
		case 0: return [
			lastLeaf(model),
			text(vendor),
			text(vendor.slice(8)),
			text(vendor.slice(4))
		];
		case 1: {
			const [edx, ecx] = [featureBits(model, 1, 0, "edx"), featureBits(model, 1, 0, "ecx")];
			const ebx = 65536 | (model.has("clflush") ? CLFLUSH_BYTES / 8 << 8 : 0);
			const osxsave = model.has("xsave") && context.cr4 & OSXSAVE$1 ? 1 << 27 : 0;
			return [
				model.signature,
				ebx,
				ecx | osxsave,
				edx
			];
		}
		case 2: return model.vendor === "GenuineIntel" ? [
			50462977,
			0,
			0,
			201590914
		] : [
			0,
			0,
			0,
			0
		];
		case 5: return model.has("monitor") ? [
			CLFLUSH_BYTES,
			CLFLUSH_BYTES,
			3,
			32
		] : [
			0,
			0,
			0,
			0
		];
		case 7: return [
			0,
			bits("ebx"),
			bits("ecx"),
			bits("edx")
		];
		case 13:
			if (subleaf === 0) return [
				model.xcr0,
				xsaveSize(context.xcr0),
				xsaveSize(model.xcr0),
				0
			];
			if (subleaf === 1) return [
				bits("eax"),
				model.has("xsavec") ? xsaveSize(context.xcr0) : 0,
				0,
				0
			];
			return subleaf === 2 && model.xcr0 & 4 ? [
				256,
				576,
				0,
				0
			] : [
				0,
				0,
				0,
				0
			];
		default: return [
			0,
			0,
			0,
			0
		];
	}
}
function extended(model, leaf) {
	const { vendor } = model;
	const bits = (register) => featureBits(model, leaf, 0, register);
	switch (leaf) {
		case 2147483648: return [
			-2147483640,
			text(vendor),
			text(vendor.slice(8)),
			text(vendor.slice(4))
		];
		case 2147483649: return [
			model.signature,
			0,
			bits("ecx"),
			bits("edx") | featureBits(model, 1, 0, "edx") & AMD_REPEATS
		];
		case 2147483650:
		case 2147483651:
		case 2147483652: {
			const name = model.description.padEnd(48, "\0").slice((leaf - 2147483650) * 16);
			return [
				text(name),
				text(name.slice(4)),
				text(name.slice(8)),
				text(name.slice(12))
			];
		}
		case 2147483653: return [
			0,
			0,
			537395520,
			537395520
		];
		case 2147483654: return [
			0,
			0,
			33579328,
			2134336
		];
		case 2147483655: return [
			0,
			0,
			0,
			bits("edx")
		];
		case 2147483656: return [
			12336,
			bits("ebx"),
			0,
			0
		];
		default: return [
			0,
			0,
			0,
			0
		];
	}
}
const hwcap = (model) => featureBits(model, 1, 0, "edx") >>> 0;
const hwcap2 = (model) => model.has("fsgsbase") ? 2 : 0;
function loadedFlags(old, image, bits, cpl, iopl, protectedMode) {
	let changes = 19925;
	if (bits > 16) changes |= 2424832;
	if (cpl <= iopl) changes |= 512;
	if (cpl === 0) changes |= IOPL;
	if (cpl === 0 && protectedMode && bits > 16) changes |= 1572864;
	return old & ~changes | image & changes;
}
var StackFrame = class {
	p;
	ss;
	pointer;
	width;
	errorCode;
	high = 0;
	#wide;
	#long;
	#page = NaN;
	#host = 0;
	constructor(p, ss, pointer, width, errorCode = 0) {
		this.p = p;
		this.ss = ss;
		this.pointer = pointer;
		this.width = width;
		this.errorCode = errorCode;
		this.#long = p.longMode && (width === 8 || p.code64);
		this.#wide = (ss.attr & ATTR.DB) !== 0;
	}
	#address(write) {
		const { pointer } = this;
		if (this.#long) {
			if (!isCanonical(pointer)) throw new GuestFault(VECTOR.SS, this.errorCode);
			return pointer;
		}
		const offset = this.#wide ? pointer >>> 0 : pointer & 65535;
		checkStack(this.p, this.ss, offset, this.width, write, this.errorCode);
		return (this.ss.base + offset) % 4294967296;
	}
	#move(by) {
		const moved = this.pointer + by;
		if (this.#long) this.pointer = moved;
		else if (this.#wide) this.pointer = moved >>> 0;
		else this.pointer = (this.pointer & -65536 | moved & 65535) >>> 0;
	}
	push(low, high = 0) {
		this.#move(-this.width);
		const at = this.#address(true);
		const { space } = this.p;
		if (this.width === 8) space.writePair(at, low, high);
		else if (this.width === 4) space.writeU32(at, low);
		else space.writeU16(at, low);
	}
	pushAddress(at) {
		this.push(at >>> 0, Math.floor(at / 4294967296) >>> 0);
	}
	pop() {
		const at = this.#address(false);
		const { space, cpu } = this.p;
		const { width } = this;
		this.#move(width);
		this.high = 0;
		const offset = at & 4095;
		if ((offset & width - 1) !== 0) {
			if (width === 2) return space.readU16(at);
			if (width === 4) return space.readU32(at);
			const low = space.readPair(at);
			this.high = space.high;
			return low;
		}
		let host = this.#host + offset;
		if (at - offset !== this.#page) {
			host = space.translate(at, "read", width);
			if (host !== 3456) {
				this.#host = host - offset;
				this.#page = at - offset;
			}
		}
		if (width === 2) return cpu.u16[host >> 1];
		if (width === 8) this.high = cpu.u32[(host >> 2) + 1];
		return cpu.u32[host >> 2];
	}
	popSelector() {
		const at = this.#address(false);
		this.#move(this.width);
		return this.p.space.readU16(at);
	}
	popAddress() {
		const low = this.pop();
		return this.width === 8 ? signed64(low, this.high) : low;
	}
	touch() {
		this.p.space.translate(this.#address(true), "write");
	}
	skip(bytes) {
		this.#move(bytes);
	}
	commit() {
		const { cpu } = this.p;
		if (this.#long || this.#wide) cpu.setNumber(96, this.pointer);
		else cpu.u16[48] = this.pointer;
	}
};
const widthOf = (insn) => insn.form.operandBits / 8;
const nextOf = (p, insn) => p.cpu.bits === 64 ? p.rip + insn.length : p.rip + insn.length >>> 0;
function farTarget(p, insn, operands) {
	if (insn.far) return insn.far;
	const width = widthOf(insn);
	const at = operands.place(insn.form.operands[0]);
	const bytes = width === 8 && p.cpu.model?.vendor !== "GenuineIntel" ? 4 : width;
	const { space } = p;
	const offset = bytes === 8 ? space.readSigned64(at) : bytes === 4 ? space.readU32(at) : space.readU16(at);
	return {
		selector: space.readU16(at + bytes),
		offset
	};
}
function farTransfer(p, insn, operands, throughSystem) {
	const { selector, offset } = farTarget(p, insn, operands);
	const isCall = insn.form.mnemonic === "call";
	const next = nextOf(p, insn);
	if ((selector & 65532) === 0) throw new GuestFault(VECTOR.GP);
	const d = p.descriptor(selector);
	if ((d.attr & ATTR.S) === 0) {
		throughSystem(d, isCall, next);
		return;
	}
	const bad = new GuestFault(VECTOR.GP, selector & 65532);
	const dpl = dplOf(d.attr);
	if ((d.attr & ATTR.CODE) === 0) throw bad;
	if ((d.attr & ATTR.EXPAND_DOWN) !== 0 ? dpl > p.cpl : (selector & 3) > p.cpl || dpl !== p.cpl) throw bad;
	if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, selector & 65532);
	if (p.longMode && (d.attr & ATTR.L) !== 0 && (d.attr & ATTR.DB) !== 0) throw bad;
	checkTarget(p, d, offset);
	if (isCall) pushReturn(p, widthOf(insn), next);
	enterCode(p, d, offset);
}
function enterCode(p, d, offset) {
	const selector = d.selector & 65532 | p.cpl;
	p.markAccessed(d);
	p.setCode({
		selector,
		base: d.base,
		limit: d.limit,
		attr: d.attr | ATTR.ACCESSED
	}, p.cpl, offset);
	p.modeChanged();
}
function pushReturn(p, width, next) {
	const frame = new StackFrame(p, p.segment(2), p.rsp, width);
	frame.push(p.selector(1));
	frame.pushAddress(next);
	frame.commit();
}
function farReturn(p, insn) {
	const width = widthOf(insn);
	const release = Number(insn.form.operands[0]?.imm ?? 0n);
	const frame = new StackFrame(p, p.segment(2), p.rsp, width);
	const rip = frame.popAddress();
	const selector = frame.pop() & 65535;
	const cs = returnSegment(p, selector);
	checkTarget(p, cs, rip);
	const rpl = selector & 3;
	frame.skip(release);
	if (rpl > p.cpl) {
		const rsp = frame.pop() + release;
		const high = frame.high + (rsp > 4294967295 ? 1 : 0);
		const ss = returnStack(p, frame.pop() & 65535, rpl, cs);
		p.setSegment(2, ss);
		setStackPointer(p, ss, cs, rsp, high, width);
		p.setCode(cs, rpl, rip);
		p.dropPrivilegedSegments();
	} else {
		frame.commit();
		p.setCode(cs, rpl, rip);
	}
	p.modeChanged();
}
function interruptReturn(p, insn, toVirtual8086) {
	if (p.longMode && (p.cpu.eflags() & 16384) !== 0) throw new GuestFault(VECTOR.GP);
	const width = widthOf(insn);
	const frame = new StackFrame(p, p.segment(2), p.rsp, width);
	const target = frame.popAddress();
	const selector = frame.pop() & 65535;
	const flags = frame.pop();
	if ((flags & 131072) !== 0 && p.cpl === 0 && !p.longMode && width === 4) {
		toVirtual8086(frame, target, selector, flags);
		return;
	}
	const cs = returnSegment(p, selector);
	const rpl = selector & 3;
	checkTarget(p, cs, target);
	const oldCpl = p.cpl;
	if (rpl > p.cpl || p.code64) {
		const rsp = frame.pop();
		const { high } = frame;
		const ss = returnStack(p, frame.pop() & 65535, rpl, cs);
		setFlags(p, flags, width, oldCpl);
		p.setSegment(2, ss);
		setStackPointer(p, ss, cs, rsp, high, width);
	} else {
		frame.commit();
		setFlags(p, flags, width, oldCpl);
	}
	p.setCode(cs, rpl, target);
	if (rpl > oldCpl) p.dropPrivilegedSegments();
	p.modeChanged();
}
function setStackPointer(p, ss, cs, low, high, width) {
	const { u16, u32 } = p.cpu;
	const long = p.longMode && (cs.attr & ATTR.L) !== 0;
	if (long || (ss.attr & ATTR.DB) !== 0 || width === 8) {
		u32[24] = low;
		u32[25] = long ? high : 0;
	} else u16[48] = low;
}
function setFlags(p, flags, width, cpl) {
	const loaded = p.keepsResume ? flags : flags & -65537;
	p.cpu.setEflags(loadedFlags(p.cpu.eflags(), loaded, width * 8, cpl, p.iopl, p.protectedMode));
}
function popFlags(p, insn) {
	const width = widthOf(insn);
	const frame = new StackFrame(p, p.segment(2), p.rsp, width);
	const flags = frame.pop();
	frame.commit();
	setFlags(p, flags & -65537, width, p.cpl);
}
function returnSegment(p, selector) {
	if ((selector & 65532) === 0) throw new GuestFault(VECTOR.GP);
	const d = p.descriptor(selector);
	const bad = new GuestFault(VECTOR.GP, selector & 65532);
	const rpl = selector & 3;
	if ((d.attr & (ATTR.S | ATTR.CODE)) !== (ATTR.S | ATTR.CODE) || rpl < p.cpl) throw bad;
	if ((d.attr & ATTR.EXPAND_DOWN) !== 0 ? dplOf(d.attr) > rpl : dplOf(d.attr) !== rpl) throw bad;
	if (p.longMode && (d.attr & ATTR.L) !== 0 && (d.attr & ATTR.DB) !== 0) throw bad;
	if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, selector & 65532);
	p.markAccessed(d);
	return {
		selector,
		base: d.base,
		limit: d.limit,
		attr: d.attr | ATTR.ACCESSED
	};
}
function returnStack(p, selector, rpl, cs) {
	if ((selector & 65532) === 0 && p.longMode && (cs.attr & ATTR.L) !== 0 && rpl !== 3) return {
		selector,
		base: 0,
		limit: 0,
		attr: ATTR.DB | 147 | rpl << ATTR.DPL_SHIFT
	};
	return p.stackSegment(selector, rpl, VECTOR.GP);
}
function checkTarget(p, cs, target) {
	if (p.longMode && (cs.attr & ATTR.L) !== 0 ? !isCanonical(target) : target < 0 || target > cs.limit) throw new GuestFault(VECTOR.GP);
}
var Operands = class {
	segments;
	constructor(segments) {
		this.segments = segments;
	}
	address(o) {
		const { cpu } = this.segments;
		const m = o.mem;
		let v = m.disp;
		if (m.base >= 0) v += cpu.big(m.base);
		if (m.index >= 0) v += cpu.big(m.index) << BigInt(m.scale);
		v = BigInt.asUintN(m.addressBits, v);
		if (m.seg >= 0) v += cpu.segBase(m.seg);
		return Number(cpu.bits === 64 ? BigInt.asIntN(64, v) : BigInt.asUintN(32, v));
	}
	place(o) {
		const at = this.address(o);
		if (!isCanonical(at)) {
			const { base, seg } = o.mem;
			throw new GuestFault(seg < 0 && (base === 4 || base === 5) ? VECTOR.SS : VECTOR.GP);
		}
		return at;
	}
	read(o) {
		const { cpu, space } = this.segments;
		switch (o.kind) {
			case "gpr": {
				const v = cpu.big(o.reg);
				return BigInt.asUintN(o.bits, o.high ? v >> 8n : v);
			}
			case "imm": return BigInt.asUintN(o.bits, o.imm);
			case "mem": {
				const at = this.place(o);
				if (o.bits === 64) return space.readBig64(at);
				return BigInt(o.bits === 8 ? space.readU8(at) : o.bits === 32 ? space.readU32(at) : space.readU16(at));
			}
			default: throw new GuestFault(VECTOR.UD);
		}
	}
	write(o, value) {
		const { cpu, space } = this.segments;
		if (o.kind === "mem") {
			const at = this.place(o);
			if (o.bits === 64) space.writeBig64(at, value);
			else if (o.bits === 32) space.writeU32(at, Number(BigInt.asUintN(32, value)));
			else if (o.bits === 8) space.writeU8(at, Number(BigInt.asUintN(8, value)));
			else space.writeU16(at, Number(BigInt.asUintN(16, value)));
			return;
		}
		if (o.kind !== "gpr") throw new GuestFault(VECTOR.UD);
		const at = 64 + 8 * o.reg + (o.high ? 1 : 0);
		if (o.bits === 8) cpu.u8[at] = Number(BigInt.asUintN(8, value));
		else if (o.bits === 16) cpu.u16[at >> 1] = Number(BigInt.asUintN(16, value));
		else cpu.u64[at >> 3] = BigInt.asUintN(o.bits, value);
	}
};
const SEGMENT_OF = {
	les: 0,
	lss: 2,
	lds: 3,
	lfs: 4,
	lgs: 5
};
function loadSegmentRegister(p, insn, operands) {
	const [dst, src] = insn.form.operands;
	const { mnemonic } = insn.form;
	if (mnemonic === "mov" || mnemonic === "pop") {
		if (dst.reg === 1) throw new GuestFault(VECTOR.UD);
		if (mnemonic === "mov") p.loadSegment(dst.reg, Number(operands.read(src) & 65535n));
		else {
			const frame = new StackFrame(p, p.segment(2), p.rsp, widthOf(insn));
			p.loadSegment(dst.reg, frame.popSelector());
			frame.commit();
		}
		if (dst.reg === 2) p.stackLoaded();
		return;
	}
	const { space } = p;
	const at = operands.place(src);
	const bytes = widthOf(insn);
	const offset = bytes === 2 ? BigInt(space.readU16(at)) : bytes === 4 ? BigInt(space.readU32(at)) : space.readBig64(at);
	p.loadSegment(SEGMENT_OF[mnemonic], space.readU16(at + bytes));
	operands.write(dst, offset);
}
function enterNested(p, insn) {
	const { cpu } = p;
	const [size, nesting] = insn.form.operands;
	const width = widthOf(insn);
	const ss = p.segment(2);
	const frame = new StackFrame(p, ss, p.rsp, width);
	const low = cpu.lo(5);
	frame.push(low, cpu.hi(5));
	const top = frame.pointer;
	const bp = new StackFrame(p, ss, cpu.bits === 32 ? low : signed64(low, cpu.hi(5)), width);
	const level = Number(nesting.imm & 31n);
	for (let i = 1; i < level; i++) {
		bp.skip(-width);
		const display = new StackFrame(p, ss, bp.pointer, width);
		frame.push(display.pop(), display.high);
	}
	if (level > 0) frame.pushAddress(top);
	frame.skip(-Number(size.imm));
	new StackFrame(p, ss, frame.pointer, width).touch();
	const at = 104;
	if (width === 2) cpu.u16[52] = top;
	else cpu.setNumber(at, top);
	frame.commit();
}
function adjustRpl(p, insn, operands) {
	const [dst, src] = insn.form.operands;
	const selector = operands.read(dst);
	const rpl = operands.read(src) & 3n;
	const raises = (selector & 3n) < rpl;
	if (raises) operands.write(dst, selector & -4n | rpl);
	setZero(p.cpu, raises);
}
function setZero(cpu, zero) {
	const flags = cpu.eflags();
	cpu.setEflags(zero ? flags | 64 : flags & -65);
}
function probeSelector(p, insn, operands) {
	if (!p.protectedMode || p.virtual8086) throw new GuestFault(VECTOR.UD);
	const { mnemonic } = insn.form;
	const ops = insn.form.operands;
	const selector = Number(operands.read(ops[1] ?? ops[0]) & 65535n);
	let d = null;
	if ((selector & 65532) !== 0) try {
		d = p.descriptor(selector);
	} catch (e) {
		if (!(e instanceof GuestFault) || e.vector !== VECTOR.GP) throw e;
	}
	const ok = d !== null && allows(p, mnemonic, d);
	setZero(p.cpu, ok);
	if (!ok || d === null) return;
	if (mnemonic === "lsl") operands.write(ops[0], BigInt(d.limit));
	else if (mnemonic === "lar") operands.write(ops[0], BigInt(ops[0].bits === 16 ? d.access & 65280 : d.access));
}
const LAR_TYPES = new Set([
	1,
	2,
	3,
	4,
	5,
	9,
	11,
	12
]);
const LSL_TYPES = new Set([
	1,
	2,
	3,
	9,
	11
]);
const LONG_TYPES = new Set([
	2,
	9,
	11,
	12
]);
function allows(p, mnemonic, d) {
	const type = d.attr & ATTR.TYPE;
	const isSegment = (d.attr & ATTR.S) !== 0;
	const isCode = (d.attr & ATTR.CODE) !== 0;
	const conforming = isSegment && isCode && (d.attr & ATTR.EXPAND_DOWN) !== 0;
	const dpl = dplOf(d.attr);
	if (!conforming && (dpl < p.cpl || dpl < (d.selector & 3))) return false;
	switch (mnemonic) {
		case "verr": return isSegment && (!isCode || (d.attr & ATTR.WRITABLE) !== 0);
		case "verw": return isSegment && !isCode && (d.attr & ATTR.WRITABLE) !== 0;
		case "lar": return isSegment || LAR_TYPES.has(type) && (!p.longMode || LONG_TYPES.has(type));
		default: return isSegment || LSL_TYPES.has(type) && (!p.longMode || LONG_TYPES.has(type));
	}
}
const TWO32$2 = 4294967296;
const TSC_PER_NS = 2;
var Callouts = class {
	segments;
	instructions;
	icount;
	cpu;
	operands;
	random = 2654435769;
	model;
	constructor(segments, instructions, icount) {
		this.segments = segments;
		this.instructions = instructions;
		this.icount = icount;
		this.cpu = segments.cpu;
		this.operands = new Operands(segments);
		this.model = this.cpu.model ?? new CpuModel("max");
	}
	returning(name) {
		const { u32 } = this.cpu;
		const result = 152;
		switch (name) {
			case "cpuid":
				cpuid(this.model, u32[150], u32[151], {
					cr4: u32[184],
					xcr0: u32[202]
				}).forEach((v, i) => {
					u32[result + i] = v;
				});
				return 0;
			case "rdtsc":
			case "rdtscp": {
				const ticks = Math.floor(this.icount ? this.instructions() : performance.now() * 1e6 * TSC_PER_NS);
				u32[result] = ticks;
				u32[153] = Math.floor(ticks / TWO32$2);
				u32[154] = 0;
				return 0;
			}
			case "rdpid":
			case "x87Opcode": return 0;
			case "rdrand":
			case "rdseed":
				if (this.icount) for (let i = 0; i < 2; i++) {
					this.random = Math.imul(this.random, 1664525) + 1013904223 >>> 0;
					u32[result + i] = this.random;
				}
				else host.fillRandom(this.cpu.u8.subarray(608, 616));
				return 1;
			default: throw new Error(`callout ${name} does not return`);
		}
	}
	leaving(name, insn) {
		return this.bind(name, insn)();
	}
	bind(name, insn) {
		const { cpu } = this;
		const action = this.action(name, insn);
		const { length } = insn;
		return () => {
			try {
				if (action() === "next") {
					const next = this.segments.rip + length;
					cpu.rip = cpu.bits === 32 ? next % TWO32$2 : next;
				}
				return null;
			} catch (e) {
				if (e instanceof GuestFault) return e;
				throw e;
			}
		};
	}
	action(name, insn) {
		const { segments, operands } = this;
		switch (name) {
			case "loadSegment": return () => {
				loadSegmentRegister(segments, insn, operands);
				return "next";
			};
			case "enter": return () => {
				enterNested(segments, insn);
				return "next";
			};
			case "popf": return () => {
				popFlags(segments, insn);
				return "next";
			};
			default: return () => {
				throw new GuestFault(VECTOR.UD);
			};
		}
	}
	checkSegments(insn) {
		const { mnemonic, operands } = insn.form;
		const reads = mnemonic === "arpl" && leavesAlone(this.cpu, insn, this.segments.space, this.operands.address(operands[0]));
		return segmentFault(this.segments, insn, reads);
	}
};
function interruptVector({ form }) {
	if (form.mnemonic === "into") return VECTOR.OF;
	if (form.mnemonic === "int3") return VECTOR.BP;
	return Number(form.operands[0]?.imm ?? 0n) & 255;
}
const DUMMY_GDT = 18446744073709420544n;
const DUMMY_IDT = 18446744073709486080n;
const CR0_STATE = 2147811379n;
const TASK_SELECTOR = 64n;
function nowhere() {
	throw new GuestFault(VECTOR.GP);
}
var UserCallouts = class extends Callouts {
	constructor(cpu, space, kernel, instructions, icount) {
		super(new UserSegments(cpu, space, (selector) => kernel.descriptor?.(selector) ?? null), instructions, icount);
	}
	action(name, insn) {
		const { segments, operands } = this;
		switch (name) {
			case "farTransfer": return () => {
				if (insn.form.mnemonic === "retf") farReturn(segments, insn);
				else farTransfer(segments, insn, operands, nowhere);
				return "moved";
			};
			case "interruptReturn": return () => {
				interruptReturn(segments, insn, nowhere);
				return "moved";
			};
			case "interrupt": return () => this.interrupt(insn);
			case "privileged":
			case "sysret": return () => {
				this.privileged(insn);
				return "next";
			};
			case "loadSegment":
			case "enter":
			case "popf": return super.action(name, insn);
			default: return nowhere;
		}
	}
	interrupt(insn) {
		if (insn.form.mnemonic === "into" && (this.cpu.eflags() & 2048) === 0) return "next";
		const vector = interruptVector(insn);
		if (vector !== VECTOR.BP && vector !== VECTOR.OF) throw new GuestFault(VECTOR.GP, vector * 8 + 2);
		this.cpu.rip += insn.length;
		throw new GuestFault(vector);
	}
	privileged(insn) {
		const { segments, operands } = this;
		const [o] = insn.form.operands;
		switch (insn.form.mnemonic) {
			case "lar":
			case "lsl":
			case "verr":
			case "verw":
				probeSelector(segments, insn, operands);
				break;
			case "arpl":
				adjustRpl(segments, insn, operands);
				break;
			case "sgdt":
				this.tableRegister(o, DUMMY_GDT);
				break;
			case "sidt":
				this.tableRegister(o, DUMMY_IDT);
				break;
			case "sldt":
				operands.write(o, 0n);
				break;
			case "str":
				operands.write(o, TASK_SELECTOR);
				break;
			case "smsw":
				operands.write(o, CR0_STATE);
				break;
			case "monitor":
			case "mwait":
			case "vmcall":
			case "vmmcall": throw new GuestFault(VECTOR.UD);
			default: throw new GuestFault(VECTOR.GP);
		}
	}
	tableRegister(o, base) {
		const { space } = this.segments;
		const at = this.operands.place(o);
		space.writeU16(at, 0);
		if (this.cpu.bits === 64) space.writeBig64(at + 2, base);
		else space.writeU32(at + 2, Number(base & 4294967295n));
	}
};
const STEPPED_FLAGS = 262400;
var WatchedSlice = class {
	options;
	held = null;
	constructor(options) {
		this.options = options;
	}
	get flagged() {
		return (this.options.cpu.u32[60] & STEPPED_FLAGS) !== 0;
	}
	get armed() {
		return this.options.kernel.breakpoints?.armed === true;
	}
	get due() {
		return this.flagged && this.flagsInForce() !== 0 || this.armed;
	}
	flagsInForce() {
		const { cpu, kernel } = this.options;
		const f = cpu.u32[60] & STEPPED_FLAGS;
		return (f & 262144) !== 0 && kernel.alignmentChecked?.() !== true ? f & 256 : f;
	}
	run(limit) {
		const { cpu, space, kernel, slow, slice, code, step: single } = this.options;
		const before = this.flagsInForce();
		const { breakpoints } = kernel;
		const armed = breakpoints?.armed === true;
		let met = 0;
		single.byElement = true;
		slow.checkAlignment = (before & AC) !== 0;
		slow.watch = armed ? (address, bytes, write) => {
			met |= breakpoints.access(address, bytes, write);
		} : null;
		space.watch = slow.watch;
		if (slow.checkAlignment || armed) code.tlb.flushAll();
		let more = true;
		for (let n = 0; more && n < limit && this.flagsInForce() === before && slice.left > 0; n++) {
			const { held } = this;
			const rip = cpu.signedRip;
			if (limit > 1 && code.stops?.isBreakpoint(linearOf(code.blocks.current, rip))) {
				code.stops.reached();
				break;
			}
			this.held = null;
			if (armed && (held === null || !breakpoints.stackLoadsHide) && this.instructionBreakpoint(breakpoints, held ?? 0)) break;
			met = held ?? 0;
			const step = single.execute();
			if (!step) break;
			if (met !== 0 && step.exit === Exit.FAULT && cpu.u32[112] === VECTOR.DB) cpu.u32[113] |= met;
			const outcome = single.serve(step);
			more = outcome === "goes on" && !kernel.finished && code.stops?.stopping !== true;
			if (outcome === "faulted") continue;
			if (armed) {
				met |= breakpoints.takePorts();
				if (step.insn.form.prefix !== "" && cpu.signedRip === rip) cpu.u32[60] |= RF;
			}
			if (shadowsTrap(step.insn)) {
				this.held = met;
				continue;
			}
			const traps = (before & 256) !== 0 && this.isStepTrap(step.insn, rip);
			if (!traps && met === 0) continue;
			this.options.raise(VECTOR.DB, met | (traps ? DR6_BS : 0), 0);
			more = false;
		}
		single.byElement = false;
		slow.checkAlignment = false;
		slow.watch = null;
		code.watchOwnAccesses();
	}
	isStepTrap(insn, rip) {
		const { cpu, kernel } = this.options;
		const { breakpoints } = kernel;
		const { mnemonic } = insn.form;
		if (breakpoints === void 0) return !isSystemCall(insn);
		if (isSystemCall(insn) || mnemonic === "int" || mnemonic === "int3" || mnemonic === "into") return (cpu.u32[60] & 256) !== 0;
		if (mnemonic === "sysret" || mnemonic === "sysretq") return false;
		return !breakpoints.branchesOnly || isBranch(insn) && cpu.signedRip !== rip + insn.length;
	}
	instructionBreakpoint(breakpoints, held) {
		const { cpu, code } = this.options;
		const rest = cpu.u32[60];
		if ((rest & 65536) !== 0) {
			cpu.u32[60] = rest & -65537;
			return false;
		}
		const met = breakpoints.instruction(linearOf(code.blocks.current, cpu.signedRip));
		if (met === 0) return false;
		this.options.raise(VECTOR.DB, met | held, 0);
		return true;
	}
};
function shadowsTrap({ form }) {
	const [dst] = form.operands;
	return (form.mnemonic === "mov" || form.mnemonic === "pop") && dst?.kind === "seg" && dst.reg === 2;
}
function isSystemCall({ form }) {
	return form.mnemonic === "syscall" || form.mnemonic === "int80" || form.mnemonic === "sysenter";
}
function isBranch({ form }) {
	return /^(j|call|ret|iret|loop|sysexit)/.test(form.mnemonic);
}
const PROBE = calloutNumber("probe");
const STARTED_AFTER = 5e6;
var Engine = class {
	options;
	cpu;
	kernel;
	stats;
	slice;
	code;
	reader;
	tiers;
	slow;
	sse;
	faultExits;
	calloutExits;
	single;
	watched;
	runFrom;
	flagsFromRecord;
	sliceBudget;
	inlineLookup;
	startedAfter = STARTED_AFTER;
	exitCounts = new Array(EXIT_NAMES.length).fill(0);
	started = performance.now();
	speed = new TierSpeed();
	tierCounts = () => {
		const { instructions, tier1 } = this.stats;
		return [
			instructions.interpreter,
			tier1.executed,
			instructions.translator
		];
	};
	constructor(options) {
		this.options = options;
		const { cpu, space, kernel, stats, strategies, icount, plugins } = options;
		this.cpu = cpu;
		this.kernel = kernel;
		this.stats = stats;
		stats.settings = {
			engine: options.engine,
			cpu: cpu.model?.name ?? null,
			icount,
			strategies: { ...strategies }
		};
		this.sliceBudget = Math.min(Math.max(1e3, strategies.budget), plugins?.mostBudget ?? Number.POSITIVE_INFINITY);
		this.inlineLookup = strategies.inlineLookup;
		const code = new GuestCode(cpu, space, builtModules().handlers, strategies.liveImmediates && !plugins);
		this.code = code;
		if (plugins) code.blocks.instrument(plugins);
		const slice = new Slice(cpu, code.blocks, stats, icount);
		this.slice = slice;
		slice.plugins = plugins ?? null;
		const raise = (vector, errorCode, address) => {
			slice.end();
			kernel.exception(vector, errorCode, address);
		};
		const slow = new SlowPath(cpu, space, code.tlb, code.pages);
		this.slow = slow;
		const sse = new SseModes(cpu, options.engine === "interp" || strategies.sseFlags === "always", () => code.reset());
		this.sse = sse;
		const reader = new CodeReader(cpu, space, code, () => this.tiers.firstThreshold, raise);
		this.reader = reader;
		const callouts = options.callouts?.(this) ?? new UserCallouts(cpu, space, kernel, () => slice.instructionCount(), icount);
		const faultExits = new FaultExits(cpu, slice, code, reader, slow, stats, callouts.operands.address.bind(callouts.operands), raise);
		this.faultExits = faultExits;
		const calloutExits = new CalloutExits({
			cpu,
			space,
			kernel,
			slice,
			code,
			reader,
			callouts,
			sse,
			raise,
			step: () => single.run(),
			findX87Opcode: () => faultExits.findX87Opcode()
		});
		this.calloutExits = calloutExits;
		const { run, runRecord, flagsFromRecord, table, imports } = instantiateGuest(cpu, strategies.x87, {
			slow,
			systemCall: (abi) => this.systemCall(abi),
			callout: plugins ? (n) => n === PROBE ? this.probed(plugins) : calloutExits.returning(n) : (n) => calloutExits.returning(n),
			bulk: (request) => single.byElement || code.stops?.watching || plugins?.byElement ? 0 : bulk(cpu, space, code.pages, request)
		});
		this.runFrom = run;
		this.flagsFromRecord = flagsFromRecord;
		const single = new SingleStep({
			cpu,
			space,
			kernel,
			slice,
			code,
			reader,
			slow,
			callouts,
			calloutExits,
			faultExits,
			runRecord,
			raise
		});
		this.single = single;
		this.watched = new WatchedSlice({
			cpu,
			space,
			kernel,
			slice,
			code,
			slow,
			step: single,
			raise
		});
		const policyInput = {
			strategies,
			usual: defaultStrategies(),
			stats,
			speed: this.speed
		};
		this.tiers = new Tiers({
			cpu,
			stats,
			strategies,
			policy: plugins?.policy(policyInput) ?? tierPolicy(policyInput, icount),
			jit: options.engine === "jit",
			code,
			space,
			blockAt: (rip) => reader.block(rip, true),
			cache: icount || plugins ? void 0 : options.cache,
			plugins,
			table,
			imports,
			onRequest: options.onRequest
		});
		code.translated = this.tiers;
	}
	probed(plugins) {
		plugins.called();
		return 0;
	}
	instructionCount() {
		return this.slice.instructionCount();
	}
	run() {
		while (!this.kernel.finished) {
			this.kernel.beforeResume();
			if (this.kernel.finished) break;
			this.turn(this.sliceBudget);
		}
		this.finishStats();
	}
	runFor(ms) {
		const until = performance.now() + ms;
		while (!this.kernel.finished) {
			this.kernel.beforeResume();
			if (this.kernel.finished) break;
			if (this.kernel.rests) return true;
			this.turn(this.sliceBudget);
			if (performance.now() >= until) return true;
		}
		this.finishStats();
		return false;
	}
	turn(budget) {
		const { slice } = this;
		this.sse.look();
		slice.begin(budget);
		const before = slice.retired;
		this.code.dropped = false;
		if (this.watched.due) this.watched.run(Number.POSITIVE_INFINITY);
		else if (this.code.stops?.takeStep()) this.single.run();
		else this.dispatch();
		slice.chargeExit();
		slice.end();
		this.options.plugins?.drain();
		this.options.onSlice?.(this.cpu.signedRip);
		this.speed.sliceEnded(slice.retired - before, this.tierCounts);
		this.options.timeline?.look(this.tierCounts);
		this.tiers.poll(slice.retired);
		if (slice.retired >= this.startedAfter) {
			this.startedAfter = Number.POSITIVE_INFINITY;
			host.optimizeScripts(true);
		}
		return slice.left;
	}
	cutSlice() {
		this.slice.cut();
	}
	step() {
		this.sse.look();
		this.slice.begin(1);
		if (this.watched.due) this.watched.run(1);
		else this.single.run();
		this.slice.end();
	}
	useContext(context) {
		this.code.useContext(context);
	}
	contextFor(mode, base, supervisor, limit) {
		return this.code.contextFor(mode, base, supervisor, limit);
	}
	remapped() {
		this.code.translated?.remapped();
	}
	flushTlb(keepGlobal) {
		this.code.flushTlb(keepGlobal);
	}
	flushPage(address) {
		this.code.flushPage(address);
	}
	get codePages() {
		return this.code.pages.pages;
	}
	get context() {
		return this.code.blocks.current;
	}
	watchCodePages(added) {
		this.code.pages.onAdd = added;
	}
	parkCode(page) {
		this.code.pages.park(page);
	}
	useStops(stops) {
		this.slow.stops = stops;
		this.code.useStops(stops);
	}
	stopsChanged(breakpoints, watch) {
		this.code.stopsChanged(breakpoints, watch);
	}
	frameFreed(frame) {
		if (this.code.pages.freed(frame)) this.code.dropped = true;
	}
	close() {
		this.tiers.close();
	}
	dispatch() {
		const { cpu } = this;
		let record = this.entry(cpu.signedRip);
		while (record !== 0) {
			const exit = this.runFrom(record);
			this.exitCounts[exit]++;
			if (cpu.u32[61]) this.flagsFromRecord();
			switch (exit) {
				case Exit.BUDGET: return;
				case Exit.LOOKUP: {
					const rip = cpu.signedRip;
					this.slice.plugins?.leftRegion();
					this.tiers.noteJump(rip);
					record = this.entry(rip);
					if (record !== 0 && this.inlineLookup) this.code.enterJump(rip, record);
					break;
				}
				case Exit.UNDECODED:
					record = this.entry(cpu.signedRip);
					break;
				case Exit.HOT:
					this.tiers.hot(cpu.u32[116]);
					record = this.entry(cpu.signedRip);
					break;
				case Exit.REPEAT:
					this.slice.refund(0, false);
					return;
				case Exit.FAULT:
					if (cpu.u32[112] === 256) {
						this.slice.refund();
						return;
					}
					this.faultExits.serve();
					if (!this.goesOn()) return;
					record = this.entry(cpu.signedRip);
					break;
				case Exit.LEAVE:
					this.slice.refund(1);
					return;
				case Exit.SYSCALL_FULL:
					this.kernel.systemCall(SYSCALL_ABIS[cpu.u32[150]], true);
					if (!this.goesOn()) return;
					record = this.entry(cpu.signedRip);
					break;
				case Exit.CODE_WRITE:
					this.slice.refund();
					if (!this.single.overCodeWrite()) return;
					record = this.entry(cpu.signedRip);
					break;
				case Exit.CALLOUT:
					this.calloutExits.leaving();
					if (!this.goesOn()) return;
					record = this.entry(cpu.signedRip);
					break;
				case Exit.STORED:
					this.slice.refund();
					this.slow.storeIsMade = true;
					this.single.overCodeWrite();
					this.slow.storeIsMade = false;
					return;
				case Exit.STEPPED: throw new Error("a step ended outside of stepping");
			}
			if (this.code.dropped || this.code.stops !== null && (this.kernel.finished || this.code.stops.stopping)) return;
		}
	}
	goesOn() {
		if (this.code.dropped || this.kernel.goesOn?.() !== true) return false;
		if (this.watched.flagged || this.watched.armed) return false;
		this.slice.chargeExit();
		this.sse.look();
		return this.slice.left > 0;
	}
	entry(rip) {
		const { blocks } = this.code;
		const d = blocks.lookup(rip);
		if (d !== 0 && this.cpu.u32[d >> 2] !== fixedHandler("undecoded") && this.code.reachable(linearOf(blocks.current, rip))) return d;
		const block = this.reader.block(rip, false);
		if (!block) return 0;
		if (this.cpu.u32[block.descriptor >> 2] === fixedHandler("enter") && this.tiers.firstThreshold === 0) this.tiers.hot(block.descriptor);
		return block.descriptor;
	}
	systemCall(abi) {
		if (abi >= 3) return this.kernel.ask(abi);
		const d = this.kernel.systemCall(SYSCALL_ABIS[abi], false);
		return d === Disposition.CONTINUE && this.code.dropped ? Disposition.LEAVE : d;
	}
	finishStats() {
		const s = this.stats;
		this.slice.end();
		this.tiers.keep();
		s.instructions.interpreter = Math.max(0, s.instructions.interpreter);
		s.tiers = tierStats(s, this.speed);
		this.options.timeline?.end(this.tierCounts());
		s.tlbMisses = this.code.tlb.misses;
		EXIT_NAMES.forEach((name, i) => {
			if (this.exitCounts[i]) s.exits[name] = this.exitCounts[i];
		});
		this.calloutExits.counts.forEach((n, i) => {
			if (n) s.callouts[calloutName(i)] = n;
		});
		s.chain.misses = (this.exitCounts[Exit.LOOKUP] ?? 0) + (this.exitCounts[Exit.UNDECODED] ?? 0);
		s.chain.hits = this.cpu.u32[245];
		s.transitions = this.cpu.u32[244];
		const total = Object.values(s.systemCalls).reduce((a, b) => a + b, 0);
		if (total) s.callouts.systemCall = total;
		s.wallNs = Math.round((performance.now() - this.started) * 1e6);
		s.cpuNs = host.cpuTimeNs();
	}
};
const GENERAL$1 = [
	"rax",
	"rcx",
	"rdx",
	"rbx",
	"rsp",
	"rbp",
	"rsi",
	"rdi"
];
var Inspector = class {
	cpu;
	space;
	constructor(cpu, space) {
		this.cpu = cpu;
		this.space = space;
	}
	numberOf(name) {
		const number = /^r(8|9|1[0-5])$/.test(name) ? Number(name.slice(1)) : GENERAL$1.indexOf(name);
		if (number < 0) throw new RangeError(`there is no register ${name}`);
		return number;
	}
	register(name) {
		if (name === "rip") return BigInt.asUintN(this.cpu.bits, BigInt(this.cpu.signedRip));
		if (name === "rflags") return BigInt(this.cpu.eflags() >>> 0);
		return this.cpu.big(this.numberOf(name));
	}
	setRegister(name, value) {
		const cut = BigInt.asUintN(this.cpu.bits, value);
		if (name === "rip") this.cpu.u64[24] = cut;
		else this.cpu.setBig(this.numberOf(name), cut);
	}
	read(address, bytes) {
		return unlessFault(() => this.space.readBytes(this.signed(address), bytes).slice());
	}
	write(address, bytes) {
		return unlessFault(() => {
			this.space.writeBytes(this.signed(address), bytes);
			return true;
		}) === true;
	}
	signed(address) {
		return Number(this.cpu.bits === 64 ? BigInt.asIntN(64, address) : BigInt.asUintN(32, address));
	}
};
function unlessFault(act) {
	try {
		return act();
	} catch (e) {
		if (e instanceof GuestFault) return null;
		throw e;
	}
}
const PLUGIN_BYTES = 48 << 20;
const COUNTERS = 16 << 20;
const SCRATCH = 4096;
const MOST_BUDGET = Math.floor((1 << 20) / 5) - 1e3;
var PluginArea = class {
	cpu;
	scratch;
	trace;
	u64;
	next;
	end;
	constructor(cpu, base) {
		this.cpu = cpu;
		this.next = base;
		this.end = base + COUNTERS;
		this.scratch = this.end;
		this.trace = this.scratch + SCRATCH;
		this.u64 = new BigUint64Array(cpu.memory.buffer);
		this.rewind();
	}
	counter() {
		if (this.next === this.end) throw new Error(`there are no more than ${COUNTERS / 8} counters`);
		this.next += 8;
		return this.next - 8;
	}
	get entries() {
		return (this.cpu.u32[869] + PROBE_TRACE_OFFSET - this.trace) / 16;
	}
	rewind() {
		this.cpu.u32[869] = this.trace - PROBE_TRACE_OFFSET;
	}
};
function tellExceptions(plugins, kernel, cpu) {
	if (!plugins.wants("exception")) return;
	const raise = kernel.exception.bind(kernel);
	kernel.exception = (vector, errorCode, address) => {
		plugins.event("exception", {
			vector,
			errorCode,
			address: BigInt(cpu.rip),
			accessed: vector === VECTOR.PF ? BigInt.asUintN(cpu.bits, BigInt(address)) : null
		});
		raise(vector, errorCode, address);
	};
}
let factory;
function accessesOf(i, mode) {
	const { Read, CondRead, Write, CondWrite, ReadWrite, ReadCondWrite } = __iced_js.OpAccess;
	factory ??= new __iced_js.InstructionInfoFactory();
	const info = factory.info(i);
	const loads = [];
	const stores = [];
	for (const used of info.usedMemory()) {
		const { access } = used;
		if (!registerInfo(used.index).isVector) {
			const memory = boundOf(used, mode);
			const bytes = __iced_js.MemorySizeExt.size(used.memorySize) || __iced_js.MemorySizeExt.size(i.memorySize);
			if (access === Read || access === CondRead || access === ReadWrite || access === ReadCondWrite) loads.push({
				store: false,
				bytes,
				memory
			});
			if (access === Write || access === CondWrite || access === ReadWrite || access === ReadCondWrite) stores.push({
				store: true,
				bytes,
				memory
			});
		}
		used.free();
	}
	info.free();
	return [...loads, ...stores];
}
function boundOf(used, mode) {
	const base = registerInfo(used.base);
	const index = registerInfo(used.index);
	const { FS, GS, ES, CS, SS, DS } = __iced_js.Register;
	const segment = [
		ES,
		CS,
		SS,
		DS,
		FS,
		GS
	].indexOf(used.segment);
	const addressBits = base.number >= 0 ? base.bits : index.number >= 0 ? index.bits : mode.word;
	return {
		base: base.number,
		index: index.number,
		scale: index.number < 0 ? 0 : Math.log2(used.scale),
		disp: BigInt.asIntN(64, BigInt.asIntN(addressBits, used.displacement)),
		seg: segment >= 4 || !mode.flat ? segment : -1,
		addressBits
	};
}
let formatter;
var Code = class {
	host;
	mode;
	bytes;
	insns;
	attached;
	address;
	instructions;
	decoder;
	constructor(host, mode, bytes, insns, attached) {
		this.host = host;
		this.mode = mode;
		this.bytes = bytes;
		this.insns = insns;
		this.attached = attached;
		this.address = insns[0].rip;
		const options = instructionSet(mode.instructions)?.decoderOptions ?? __iced_js.DecoderOptions.None;
		this.decoder = new __iced_js.Decoder(mode.codeBits, bytes, options);
		let offset = 0;
		this.instructions = insns.map((insn, n) => {
			const at = offset;
			offset += insn.length;
			return new Instruction(this, insn, n, bytes.subarray(at, offset));
		});
	}
	get symbol() {
		return this.host.symbol(this.address);
	}
	get codeBits() {
		return this.mode.codeBits;
	}
	get kernel() {
		return this.mode.kernel;
	}
	get maker() {
		return new ProbeMaker(this.address, this.mode.word);
	}
	count(counter, by = 1) {
		this.instructions[0].count(counter, by);
	}
	trace() {
		const { address } = this;
		const site = this.host.traceSite({
			kind: "block",
			address,
			bytes: 0,
			instruction: null
		});
		this.put(0, this.maker.mark(site));
		return site;
	}
	before(callback, registers = []) {
		this.instructions[0].before(callback, registers);
	}
	put(before, insn) {
		this.attached.probes.push({
			before,
			insn
		});
	}
	decoded(n) {
		const offset = this.insns.slice(0, n).reduce((sum, i) => sum + i.length, 0);
		this.decoder.position = offset;
		this.decoder.ip = this.insns[n].rip;
		return this.decoder.decode();
	}
};
var Instruction = class {
	code;
	insn;
	index;
	bytes;
	known = null;
	words = null;
	countdowns = 0;
	constructor(code, insn, index, bytes) {
		this.code = code;
		this.insn = insn;
		this.index = index;
		this.bytes = bytes;
	}
	get address() {
		return this.insn.rip;
	}
	get text() {
		if (this.words === null) {
			formatter ??= new __iced_js.Formatter(__iced_js.FormatterSyntax.Nasm);
			const i = this.code.decoded(this.index);
			this.words = formatter.format(i);
			i.free();
		}
		return this.words;
	}
	get mnemonic() {
		return /^(?:(?:rep|repe|repne|lock|bnd|xacquire|xrelease) )*(\S+)/.exec(this.text)[1];
	}
	get operands() {
		const { text, mnemonic } = this;
		const rest = text.slice(text.indexOf(mnemonic) + mnemonic.length).trim();
		return rest === "" ? [] : rest.split(/,(?![^[]*\])/);
	}
	get symbol() {
		return this.code.host.symbol(this.insn.rip);
	}
	get flow() {
		return endingOf(this.insn);
	}
	get target() {
		return this.insn.form.operands.find((o) => o.kind === "target")?.target ?? null;
	}
	get accesses() {
		return this.found();
	}
	found() {
		if (this.known === null) {
			const i = this.code.decoded(this.index);
			this.known = this.insn.invalid ? [] : accessesOf(i, this.code.mode);
			i.free();
		}
		return this.known;
	}
	get maker() {
		return new ProbeMaker(this.insn.rip, this.code.mode.word);
	}
	get goesOn() {
		return !this.insn.ends && this.insn.form.prefix === "";
	}
	count(counter, by = 1) {
		const at = counter.at;
		if (at === void 0) throw new TypeError("count: that is no counter of this virtual machine");
		if (!Number.isInteger(by) || by < 0 || by > 65535) throw new RangeError(`count: ${by} is not from 0 to 65535`);
		const { counts } = this.code.attached;
		let own = counts.get(at);
		if (!own) {
			own = new Int32Array(this.code.insns.length);
			counts.set(at, own);
		}
		own[this.index] += by;
	}
	before(callback, registers = []) {
		this.call(this.index, callback, registers);
	}
	after(callback, registers = []) {
		if (!this.goesOn) throw new Error(`after: ${this.text} at 0x${this.address.toString(16)} goes elsewhere, or comes again`);
		this.call(this.index + 1, callback, registers);
	}
	calling(callback, reader) {
		if (reader.names.length === 0) {
			const execution = {
				instruction: this,
				registers: {}
			};
			return () => callback(execution);
		}
		return () => callback({
			instruction: this,
			registers: reader.read()
		});
	}
	call(before, callback, registers) {
		const { code, maker } = this;
		const reader = code.host.registers.reader(registers, code.mode.word, maker);
		for (const insn of reader.probes) code.put(before, insn);
		code.put(before, maker.call(code.host.site(this.calling(callback, reader))));
	}
	every(period, callback, registers = []) {
		if (!Number.isSafeInteger(period) || period < 1) throw new RangeError(`every: ${period} is no number from 1 on`);
		const { code, maker } = this;
		const { counter: left, isNew } = code.host.countdown(`${this.address} ${period} ${this.countdowns++}`);
		if (isNew) left.value = BigInt(period);
		const reader = code.host.registers.reader(registers, code.mode.word, maker);
		const call = this.calling(callback, reader);
		const site = code.host.site(() => {
			left.value = BigInt(period);
			call();
		});
		for (const insn of reader.probes) code.put(this.index, insn);
		code.put(this.index, maker.call(site, left.at));
	}
	access(callback) {
		const { code, maker, index } = this;
		const { host } = code;
		if (this.insn.form.prefix !== "") host.byElement();
		this.found().forEach(({ store, bytes, memory }, n) => {
			const readable = bytes > 0 && bytes <= 8;
			const after = store && this.goesOn;
			const pushed = store && this.insn.form.mnemonic === "call" ? this.insn.rip + BigInt(this.insn.length) : null;
			const known = after || !store;
			const site = host.site(() => {
				const address = host.scratch(n);
				const value = readable && known ? littleEndian(host.read(address, bytes)) : pushed;
				callback({
					instruction: this,
					address,
					bytes,
					store,
					value
				});
			});
			code.put(index, maker.address(memory, host.scratchAt(n)));
			code.put(after ? index + 1 : index, maker.call(site));
		});
	}
	traceAccesses() {
		const { code, maker, index, address } = this;
		if (this.insn.form.prefix !== "") code.host.byElement();
		return this.found().slice(0, 3).map(({ store, bytes, memory }) => {
			const site = code.host.traceSite({
				kind: store ? "store" : "load",
				address,
				bytes,
				instruction: this
			});
			code.put(index, maker.access(memory, site));
			return site;
		});
	}
	taken() {
		const probe = this.maker.taken(this.insn);
		if (probe === null) throw new Error(`branch: ${this.text} at 0x${this.address.toString(16)} is not conditional`);
		return probe;
	}
	branch(callback) {
		const { code, maker, index } = this;
		const site = code.host.site(() => callback({
			instruction: this,
			taken: code.host.taken()
		}));
		code.put(index, this.taken());
		code.put(index, maker.call(site));
	}
	traceBranch() {
		const { code, maker, index, address } = this;
		const taken = this.taken();
		const site = code.host.traceSite({
			kind: "branch",
			address,
			bytes: 0,
			instruction: this
		});
		code.put(index, taken);
		code.put(index, maker.outcome(site));
		return site;
	}
};
function littleEndian(bytes) {
	if (bytes === null) return null;
	let value = 0n;
	for (let n = bytes.length - 1; n >= 0; n--) value = value << 8n | BigInt(bytes[n]);
	return value;
}
const GENERAL = [
	"ax",
	"cx",
	"dx",
	"bx",
	"sp",
	"bp",
	"si",
	"di"
];
const FIRST = 16;
var Registers = class {
	cpu;
	area;
	constructor(cpu, area) {
		this.cpu = cpu;
		this.area = area;
	}
	reader(names, word, maker) {
		const place = (n) => this.area.scratch + 16 * (FIRST + n);
		return {
			names,
			probes: names.map((name, n) => probeOf(name, word, maker, place(n))),
			read: () => Object.fromEntries(names.map((name, n) => [name, name.startsWith("xmm") ? this.cpu.u8.slice(place(n), place(n) + 16) : this.area.u64[place(n) >>> 3]]))
		};
	}
};
function probeOf(name, word, maker, at) {
	if (/^[re]?flags$/.test(name)) return maker.flags(at);
	const vector = /^xmm(\d+)$/.exec(name);
	if (vector && Number(vector[1]) < (word === 64 ? 16 : 8)) return maker.vector(Number(vector[1]), at);
	const numbered = /^r(\d+)$/.exec(name);
	const general = numbered ? Number(numbered[1]) : GENERAL.indexOf(name.slice(1));
	if (!(numbered ? general >= 8 && general < 16 && word === 64 : general >= 0 && /^[re]/.test(name))) throw new Error(`there is no register ${name} in ${word}-bit code`);
	return maker.register(general, at);
}
const POSITIONS = 128;
var PluginSet = class {
	around;
	passes;
	byElement = false;
	area;
	registers;
	plugins = [];
	told = new Set();
	countdowns = new Map();
	sites = [];
	traceSites = [];
	blocks = [null];
	last = null;
	constructor(plugins, around) {
		this.around = around;
		this.area = new PluginArea(around.cpu, around.base);
		this.registers = new Registers(around.cpu, this.area);
		plugins.forEach((plugin, n) => {
			const loaded = {
				plugin,
				number: n + 1,
				hooks: {},
				off: false,
				traces: false
			};
			this.plugins.push(loaded);
			const hooks = this.guarded(loaded, "its function", () => plugin.main(this.hostFor(loaded), plugin.options ?? {}));
			if (hooks !== null && typeof hooks === "object") loaded.hooks = hooks;
			else if (!loaded.off) this.failed(loaded, "its function", new TypeError("it must return an object of hooks"));
		});
		this.passes = this.plugins.flatMap(({ hooks, plugin }) => (hooks.passes ?? []).map((pass) => ({
			...pass,
			plugin: plugin.name
		})));
	}
	get mostBudget() {
		return MOST_BUDGET;
	}
	hostFor(loaded) {
		const { around } = this;
		return {
			mode: around.mode,
			counter: () => this.counter(),
			instructions: () => around.instructions(),
			read: (address, bytes) => this.read(address, bytes),
			symbol: (address) => around.symbol(address),
			get task() {
				return around.task();
			},
			print: (line) => around.print(`${loaded.plugin.name}: ${line}`)
		};
	}
	counter() {
		const at = this.area.counter();
		const { u64 } = this.area;
		return {
			at,
			get value() {
				return u64[at >>> 3];
			},
			set value(v) {
				u64[at >>> 3] = v;
			}
		};
	}
	countdown(key) {
		const known = this.countdowns.get(key);
		if (known) return {
			counter: known,
			isNew: false
		};
		const counter = this.counter();
		this.countdowns.set(key, counter);
		return {
			counter,
			isNew: true
		};
	}
	read(address, bytes) {
		const { cpu, space } = this.around;
		const out = new Uint8Array(bytes);
		const start = Number(cpu.bits === 64 ? BigInt.asIntN(64, address) : BigInt.asUintN(32, address));
		for (let done = 0; done < bytes;) {
			const at = start + done;
			const host = space.lookup(at, "read");
			if (host < 0) return null;
			const offset = (at % 4096 + 4096) % 4096;
			const part = Math.min(bytes - done, 4096 - offset);
			out.set(cpu.u8.subarray(host + offset, host + offset + part), done);
			done += part;
		}
		return out;
	}
	guarded(loaded, where, call) {
		if (loaded.off) return null;
		const { around } = this;
		around.entered?.(loaded.number);
		try {
			return call();
		} catch (e) {
			this.failed(loaded, where, e);
			return null;
		} finally {
			around.entered?.(0);
		}
	}
	failed(loaded, where, e) {
		loaded.off = true;
		const reason = (e instanceof Error ? e.message : String(e)).split("\n", 1)[0];
		const at = e instanceof Error ? /\(?([^\s()]+:\d+:\d+)\)?/.exec(e.stack?.split("\n").at(1) ?? "")?.[1] : void 0;
		this.around.print(`plug-in ${loaded.plugin.name}: ${reason} (in ${where}${at ? `, ${at.replace(/^.*\//, "")}` : ""}); it is off`);
	}
	complain(line) {
		const what = /^plug-in .+?: pass .+?: /.exec(line)?.[0] ?? line;
		if (this.told.has(what)) return;
		this.told.add(what);
		this.around.print(line);
	}
	instrument(mode, bytes, insns) {
		const attached = {
			probes: [],
			counts: new Map()
		};
		const own = bytes.slice();
		for (const loaded of this.plugins) {
			const { hooks } = loaded;
			if (!hooks.block || loaded.off) continue;
			const before = {
				probes: attached.probes.length,
				counts: new Map(attached.counts)
			};
			this.guarded(loaded, "its block hook", () => hooks.block(new Code(this.codeHost(loaded), mode, own, insns, attached)));
			if (loaded.off) attached.probes.length = before.probes;
		}
		const maker = new ProbeMaker(insns[0].rip, mode.word);
		const counting = [...attached.counts].map(([at, by]) => ({
			before: 0,
			insn: maker.count(at, by.reduce((sum, n) => sum + n, 0))
		}));
		const position = this.blocks.length * POSITIONS;
		const probes = [...counting, ...attached.probes.map((p, n) => ({
			p,
			n
		})).sort(inOrder).map(({ p }) => p)];
		const block = {
			insns,
			counts: attached.counts,
			probes,
			position
		};
		this.blocks.push(attached.counts.size > 0 ? block : null);
		return block;
	}
	codeHost(loaded) {
		const { around, area, sites, traceSites } = this;
		const scratch = (n) => area.scratch + 16 * n;
		return {
			registers: this.registers,
			site: (call) => sites.push(() => this.guarded(loaded, "a callback", call)) - 1,
			traceSite: (site) => {
				loaded.traces = true;
				return traceSites.push({
					site,
					owner: loaded
				}) - 1;
			},
			countdown: (key) => this.countdown(`${loaded.number} ${key}`),
			symbol: (address) => around.symbol(address),
			read: (address, bytes) => this.read(address, bytes),
			scratch: (n) => area.u64[scratch(n) >>> 3],
			scratchAt: scratch,
			taken: () => around.cpu.u32[866] !== 0,
			byElement: () => {
				this.byElement = true;
			}
		};
	}
	called() {
		if (this.area.entries > 0) this.drain();
		this.sites[this.around.cpu.u32[867]]();
	}
	drain() {
		const { area } = this;
		const { entries } = area;
		if (entries === 0) return;
		const words = new Uint32Array(this.around.cpu.memory.buffer, area.trace, entries * 4);
		area.rewind();
		const tracing = this.plugins.filter((p) => p.traces);
		for (const loaded of tracing) {
			const { trace } = loaded.hooks;
			if (!trace) continue;
			const own = tracing.length === 1 ? words : this.ownEntries(words, loaded);
			const event = {
				entries: own.length / 4,
				words: own,
				site: (number) => this.traceSites[number].site
			};
			this.guarded(loaded, "its trace hook", () => trace.call(loaded.hooks, event));
		}
	}
	ownEntries(words, owner) {
		const own = new Uint32Array(words.length);
		let length = 0;
		for (let at = 0; at < words.length; at += 4) {
			if (this.traceSites[words[at + 2]].owner !== owner) continue;
			own.set(words.subarray(at, at + 4), length);
			length += 4;
		}
		return own.subarray(0, length);
	}
	left(block, index) {
		this.last = {
			block,
			index
		};
		for (const [at, by] of block.counts) {
			let sum = 0;
			for (let n = index; n < by.length; n++) sum += by[n];
			this.area.u64[at >>> 3] -= BigInt(sum);
		}
	}
	leftRegion() {
		const { u32 } = this.around.cpu;
		const position = u32[868];
		if (position === 0) return;
		u32[868] = 0;
		const block = this.blocks[Math.floor(position / POSITIONS)];
		if (block) this.left(block, position % POSITIONS);
	}
	executed(rip, word) {
		const { last } = this;
		if (!last) return;
		const insn = last.block.insns[last.index];
		if (!insn || insn.rip !== BigInt.asUintN(word, BigInt(rip))) return;
		for (const [at, by] of last.block.counts) this.area.u64[at >>> 3] += BigInt(by[last.index]);
	}
	dropped(block) {
		if (!this.wants("invalidated")) return;
		this.event("invalidated", {
			address: addressOf(block),
			bytes: block.bytes
		});
	}
	tier(blocks, tier) {
		if (!this.wants("tier")) return;
		for (const block of blocks) this.event("tier", {
			address: addressOf(block),
			tier
		});
	}
	wants(name) {
		return this.plugins.some((p) => p.hooks[name] !== void 0);
	}
	event(name, event) {
		this.drain();
		for (const loaded of this.plugins) {
			const hook = loaded.hooks[name];
			if (hook) this.guarded(loaded, `its ${name} hook`, () => hook.call(loaded.hooks, event));
		}
	}
	end(stats) {
		this.event("end", stats);
	}
	policy(input) {
		for (const loaded of this.plugins) {
			const { policy } = loaded.hooks;
			if (!policy) continue;
			const own = this.guarded(loaded, "its policy hook", () => policy.call(loaded.hooks, input));
			if (own) return this.guardedPolicy(loaded, own, input);
		}
		return null;
	}
	guardedPolicy(loaded, own, { strategies }) {
		const ask = (tier, otherwise) => {
			return this.guarded(loaded, "its policy", () => {
				const given = own[tier]();
				if (!Number.isInteger(given) || given < 0) throw new RangeError(`${tier} must give a whole number, not ${given}`);
				return given;
			}) ?? otherwise;
		};
		return {
			tier1: () => ask("tier1", strategies.tier1Threshold),
			tier2: () => ask("tier2", strategies.hotThreshold)
		};
	}
};
function addressOf({ rip, context }) {
	return BigInt.asUintN(context.mode.word, BigInt(rip));
}
function inOrder(a, b) {
	return a.p.before - b.p.before || a.n - b.n;
}
const PATIENCE_MS = 3e4;
function watchPlugins(names) {
	const signal = new Int32Array(new SharedArrayBuffer(8));
	const wanted = Number(host.variable("RINGLESS_PLUGIN_PATIENCE"));
	const watched = {
		signal,
		names,
		patienceMs: wanted > 0 ? wanted * 1e3 : PATIENCE_MS
	};
	host.threads.start("runtime/plugins/watch-dog.js").post(watched, []);
	return (plugin) => {
		signal[1]++;
		signal[0] = plugin;
	};
}
function newStats() {
	return {
		instructions: {
			interpreter: 0,
			translator: 0
		},
		regions: {
			translated: 0,
			live: 0,
			evicted: 0,
			invalidated: 0,
			failed: 0,
			modules: 0,
			instructions: 0
		},
		tier1: {
			modules: 0,
			units: 0,
			blocks: 0,
			instructions: 0,
			executed: 0,
			wasmBytes: 0,
			emitNs: 0,
			compileNs: 0
		},
		cache: {
			units: 0,
			instructions: 0,
			unitsRefused: 0,
			modules: 0,
			modulesWithCode: 0,
			bytesRead: 0,
			bytesWritten: 0,
			loadNs: 0
		},
		wasmBytes: 0,
		translateNs: 0,
		compileNs: 0,
		waitNs: 0,
		tiers: [],
		chain: {
			hits: 0,
			misses: 0
		},
		transitions: 0,
		tlbMisses: 0,
		exits: {},
		callouts: {},
		systemCalls: {},
		unimplementedSystemCalls: {},
		undefinedInstructions: {},
		wallNs: 0,
		cpuNs: 0
	};
}
const INTERVAL_MS = 100;
var Timeline = class {
	write;
	now;
	started;
	last;
	before = [
		0,
		0,
		0
	];
	constructor(write, now = () => performance.now()) {
		this.write = write;
		this.now = now;
		this.started = this.now();
		this.last = this.started;
	}
	look(counts) {
		const now = this.now();
		if (now - this.last >= INTERVAL_MS) this.sample(now, counts());
	}
	end(counts) {
		const now = this.now();
		if (now > this.last && sum(counts) > sum(this.before)) this.sample(now, counts);
	}
	sample(now, counts) {
		const own = counts.map((n, tier) => Math.max(0, n - this.before[tier]));
		const done = sum(own);
		const share = (tier) => done > 0 ? rounded(own[tier] / done, 4) : 0;
		this.write({
			ms: rounded(now - this.started, 1),
			instructions: sum(counts),
			perSecond: Math.round(done / (now - this.last) * 1e3),
			interpreter: share(0),
			templates: share(1),
			regions: share(2)
		});
		this.before = counts;
		this.last = now;
	}
};
function sum(counts) {
	return counts.reduce((a, b) => a + b, 0);
}
function rounded(value, digits) {
	return Number(value.toFixed(digits));
}
const ICOUNT_EPOCH = 1767225600;
var Clock = class {
	sec = 0;
	ns = 0;
	#instructions;
	#realSec;
	#realNs;
	#monotonicStart;
	#skippedNs = 0;
	#sleeper = new Int32Array(new SharedArrayBuffer(4));
	constructor(instructions) {
		this.#instructions = instructions;
		this.#monotonicStart = this.monotonic();
		if (instructions !== null) {
			this.#realSec = ICOUNT_EPOCH;
			this.#realNs = 0;
		} else {
			const ms = performance.timeOrigin + performance.now();
			this.#realSec = Math.floor(ms / 1e3);
			this.#realNs = (ms - this.#realSec * 1e3) * 1e6;
		}
	}
	#readMonotonic() {
		const count = this.#instructions;
		if (count === null) {
			const now = process.hrtime();
			this.sec = now[0];
			this.ns = now[1];
		} else this.#split(0, count() + this.#skippedNs);
	}
	#split(sec, ns) {
		const whole = Math.floor(ns / 1e9);
		this.sec = sec + whole;
		this.ns = Math.floor(ns - whole * 1e9);
	}
	monotonic() {
		const count = this.#instructions;
		if (count !== null) return count() + this.#skippedNs;
		const now = process.hrtime();
		return now[0] * 1e9 + now[1];
	}
	ticks() {
		return this.#instructions === null ? performance.now() * 1e6 : this.#instructions() + this.#skippedNs;
	}
	get isCounted() {
		return this.#instructions !== null;
	}
	elapsed() {
		return this.monotonic() - this.#monotonicStart;
	}
	nowMs() {
		return this.#realSec * 1e3 + (this.#realNs + this.elapsed()) / 1e6;
	}
	cpu() {
		if (this.#instructions !== null) return this.#instructions();
		const usage = process.cpuUsage();
		return (usage.user + usage.system) * 1e3;
	}
	read(id) {
		switch (id) {
			case 0:
			case 5:
			case 8:
				this.#split(this.#realSec, this.#realNs + this.elapsed());
				return true;
			case 11:
				this.#split(this.#realSec + 37, this.#realNs + this.elapsed());
				return true;
			case 1:
			case 4:
			case 6:
			case 7:
			case 9:
				this.#readMonotonic();
				return true;
			case 2:
			case 3:
				this.#split(0, this.cpu());
				return true;
			default: return false;
		}
	}
	sleep(ns) {
		if (ns <= 0) return;
		if (this.#instructions !== null && ns !== Number.POSITIVE_INFINITY) this.#skippedNs += Math.ceil(ns);
		else Atomics.wait(this.#sleeper, 0, 0, ns / 1e6);
	}
	pause(ms) {
		Atomics.wait(this.#sleeper, 0, 0, ms);
	}
};
const NAMES$1 = {
	1: "EPERM",
	2: "ENOENT",
	3: "ESRCH",
	4: "EINTR",
	5: "EIO",
	6: "ENXIO",
	7: "E2BIG",
	8: "ENOEXEC",
	9: "EBADF",
	10: "ECHILD",
	11: "EAGAIN",
	12: "ENOMEM",
	13: "EACCES",
	14: "EFAULT",
	16: "EBUSY",
	17: "EEXIST",
	18: "EXDEV",
	19: "ENODEV",
	20: "ENOTDIR",
	21: "EISDIR",
	22: "EINVAL",
	23: "ENFILE",
	24: "EMFILE",
	25: "ENOTTY",
	26: "ETXTBSY",
	27: "EFBIG",
	28: "ENOSPC",
	29: "ESPIPE",
	30: "EROFS",
	31: "EMLINK",
	32: "EPIPE",
	33: "EDOM",
	34: "ERANGE",
	35: "EDEADLK",
	36: "ENAMETOOLONG",
	38: "ENOSYS",
	39: "ENOTEMPTY",
	40: "ELOOP",
	61: "ENODATA",
	62: "ETIME",
	75: "EOVERFLOW",
	88: "ENOTSOCK",
	89: "EDESTADDRREQ",
	90: "EMSGSIZE",
	91: "EPROTOTYPE",
	92: "ENOPROTOOPT",
	93: "EPROTONOSUPPORT",
	94: "ESOCKTNOSUPPORT",
	95: "EOPNOTSUPP",
	97: "EAFNOSUPPORT",
	98: "EADDRINUSE",
	99: "EADDRNOTAVAIL",
	101: "ENETUNREACH",
	104: "ECONNRESET",
	106: "EISCONN",
	107: "ENOTCONN",
	110: "ETIMEDOUT",
	103: "ECONNABORTED",
	111: "ECONNREFUSED",
	115: "EINPROGRESS",
	512: "ERESTARTSYS"
};
function errnoName(errno) {
	return NAMES$1[errno] ?? `E${errno}`;
}
function hostError(error) {
	const errno = error.errno;
	if (typeof errno === "number" && errno < 0) return errno;
	const code = error.code;
	if (typeof code === "string" && code.startsWith("ERR_")) return -22;
	throw error;
}
const HEADER_BYTES = {
	32: 52,
	64: 64
};
const PROGRAM_HEADER_BYTES = {
	32: 32,
	64: 56
};
const SECTION_HEADER_BYTES = {
	32: 40,
	64: 64
};
const SYMBOL_BYTES = {
	32: 16,
	64: 24
};
function isElf(bytes) {
	return bytes[0] === 127 && bytes[1] === 69 && bytes[2] === 76 && bytes[3] === 70;
}
function elfBits(ident) {
	return ident[4] === 1 ? 32 : ident[4] === 2 ? 64 : null;
}
function isLittleEndian(ident) {
	return ident[5] === 1;
}
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function word(view, at, bits) {
	const low = view.getUint32(at, true);
	return bits === 32 ? low : view.getUint32(at + 4, true) * 4294967296 + low;
}
function elfHeader(bytes, bits) {
	const view = viewOf(bytes);
	const wide = bits === 64;
	return {
		type: view.getUint16(16, true),
		machine: view.getUint16(18, true),
		entry: word(view, 24, bits),
		phoff: word(view, wide ? 32 : 28, bits),
		shoff: word(view, wide ? 40 : 32, bits),
		phentsize: view.getUint16(wide ? 54 : 42, true),
		phnum: view.getUint16(wide ? 56 : 44, true),
		shentsize: view.getUint16(wide ? 58 : 46, true),
		shnum: view.getUint16(wide ? 60 : 48, true)
	};
}
function programHeader(bytes, at, bits) {
	const view = viewOf(bytes);
	const wide = bits === 64;
	return {
		type: view.getUint32(at, true),
		flags: view.getUint32(at + (wide ? 4 : 24), true),
		offset: word(view, at + (wide ? 8 : 4), bits),
		vaddr: word(view, at + (wide ? 16 : 8), bits),
		paddr: word(view, at + (wide ? 24 : 12), bits),
		filesz: word(view, at + (wide ? 32 : 16), bits),
		memsz: word(view, at + (wide ? 40 : 20), bits)
	};
}
function sectionHeader(bytes, at, bits) {
	const view = viewOf(bytes);
	const wide = bits === 64;
	return {
		type: view.getUint32(at + 4, true),
		offset: word(view, at + (wide ? 24 : 16), bits),
		size: word(view, at + (wide ? 32 : 20), bits),
		link: view.getUint32(at + (wide ? 40 : 24), true)
	};
}
function symbolEntry(bytes, at, bits) {
	const view = viewOf(bytes);
	const wide = bits === 64;
	const info = view.getUint8(at + (wide ? 4 : 12));
	return {
		name: view.getUint32(at, true),
		type: info & 15,
		binding: info >> 4,
		shndx: view.getUint16(at + (wide ? 6 : 14), true),
		value: word(view, at + (wide ? 8 : 4), bits)
	};
}
var ElfError = class {
	reason;
	constructor(reason) {
		this.reason = reason;
	}
};
const MACHINES = {
	2: "SPARC",
	3: "i386",
	8: "MIPS",
	20: "PowerPC",
	21: "PowerPC64",
	22: "S/390",
	40: "Arm",
	43: "SPARC V9",
	50: "IA-64",
	62: "x86-64",
	183: "AArch64",
	243: "RISC-V",
	258: "LoongArch"
};
const EM_486 = 6;
const PAGE$7 = 4096;
const TOP = {
	32: 4294959104,
	64: 0x7ffffffff000
};
function parseElf(read, fileSize) {
	const ident = read(0, 64);
	if (!isElf(ident)) return new ElfError(fileSize === 0 ? "is empty" : "is not an ELF program");
	if (ident.length < HEADER_BYTES[32]) return new ElfError("is truncated: no room for an ELF header");
	if (!isLittleEndian(ident)) return new ElfError("is a big-endian ELF file; only i386 and x86-64 programs can run");
	const bits = elfBits(ident);
	if (bits === null) return new ElfError(`has an unknown ELF class ${ident[4]}`);
	if (ident.length < HEADER_BYTES[bits]) return new ElfError("is truncated: no room for an ELF header");
	const { machine, type, entry, phoff, phentsize, phnum } = elfHeader(ident, bits);
	if (!(machine === 62 && bits === 64) && !((machine === 3 || machine === EM_486) && bits === 32)) return new ElfError(`is a program for ${machine === 62 ? "x32" : MACHINES[machine] ?? `machine ${machine}`}; only i386 and x86-64 programs can run`);
	if (type !== 2 && type !== 3) return new ElfError(`is ${type === 1 ? "an object file" : type === 4 ? "a core dump" : `an ELF file of type ${type}`}, not a program`);
	const expected = PROGRAM_HEADER_BYTES[bits];
	if (phentsize !== expected) return new ElfError(`has program headers of ${phentsize} bytes instead of ${expected}`);
	if (phnum === 0 || phnum * phentsize > 65536) return new ElfError(`has ${phnum} program headers`);
	if (!(phoff + phnum * phentsize <= fileSize)) return new ElfError("is truncated: program headers lie beyond its end");
	const table = read(phoff, phnum * phentsize);
	if (table.length < phnum * phentsize) return new ElfError("is truncated: program headers lie beyond its end");
	return segments(read, fileSize, {
		bits,
		type,
		entry,
		phoff,
		phentsize,
		phnum,
		table
	});
}
function segments(read, fileSize, h) {
	const loads = [];
	let interpreter = null;
	let stackFlags = null;
	for (let i = 0; i < h.phnum; i++) {
		const p = programHeader(h.table, i * h.phentsize, h.bits);
		if (p.type === 1685382481) stackFlags = p.flags;
		if (p.type === 3) {
			if (p.filesz < 2 || p.filesz > PAGE$7 || !(p.offset + p.filesz <= fileSize)) return new ElfError("names its interpreter outside of the file");
			const bytes = read(p.offset, p.filesz);
			const end = bytes.indexOf(0);
			if (end <= 0) return new ElfError("has an interpreter name without an end");
			interpreter = Buffer.from(bytes.subarray(0, end)).toString("latin1");
		}
		if (p.type !== 1 || p.memsz === 0) continue;
		const problem = checkSegment(p, i, fileSize, TOP[h.bits]);
		if (problem !== null) return problem;
		loads.push(p);
	}
	if (loads.length === 0) return new ElfError("has nothing to load");
	const sorted = [...loads].sort((a, b) => a.vaddr - b.vaddr);
	for (let i = 1; i < sorted.length; i++) {
		const before = sorted[i - 1];
		if (before.vaddr + before.memsz > sorted[i].vaddr) return new ElfError("has overlapping segments");
	}
	const last = sorted[sorted.length - 1];
	return {
		bits: h.bits,
		relocatable: h.type === 3,
		entry: h.entry,
		phoff: h.phoff,
		phnum: h.phnum,
		phentsize: h.phentsize,
		segments: sorted,
		interpreter,
		stackFlags,
		low: Math.floor(sorted[0].vaddr / PAGE$7) * PAGE$7,
		high: Math.ceil((last.vaddr + last.memsz) / PAGE$7) * PAGE$7
	};
}
function checkSegment(p, i, fileSize, top) {
	if (!(p.vaddr >= 0 && p.memsz < top && p.vaddr + p.memsz <= top)) return new ElfError(`has a segment (program header ${i}) that does not fit into the address space`);
	if (p.filesz > p.memsz) return new ElfError(`has a segment (program header ${i}) larger in the file than in memory`);
	if (!(p.offset + p.filesz <= fileSize)) return new ElfError(`is truncated: a segment (program header ${i}) lies beyond its end`);
	if ((p.vaddr - p.offset) % PAGE$7 !== 0) return new ElfError(`has a segment (program header ${i}) that is not aligned to its place in the file`);
	return null;
}
const PAGE$6 = 4096;
const STACK_PAGES = 33;
function loadProgram(cpu, space, program, facts) {
	const { image } = program.main;
	const bits = image.bits;
	const executableStack = image.stackFlags === null ? true : (image.stackFlags & 1) !== 0;
	const readImpliesExec = bits === 32 && image.stackFlags === null;
	const { places } = facts;
	const mapping = program.main.file.mapping();
	if (typeof mapping === "number") return -12;
	const bias = image.relocatable ? places.program(bits, mapping) * PAGE$6 - image.low : 0;
	if (!mapImage(space, program.main, bias, readImpliesExec)) return -12;
	let entry = image.entry + bias;
	let base = 0;
	if (program.interpreter !== null) {
		const interpreter = program.interpreter.image;
		const pages = (interpreter.high - interpreter.low) / PAGE$6;
		const file = program.interpreter.file.mapping();
		if (typeof file === "number") return -12;
		const at = interpreter.relocatable ? places.library(space, file, pages) : interpreter.low / PAGE$6;
		if (at < 0) return -12;
		base = at * PAGE$6 - interpreter.low;
		if (!mapImage(space, program.interpreter, base, readImpliesExec)) return -12;
		entry = interpreter.entry + base;
	}
	const vdso = mapVdso(space, facts.vdso, places);
	if (vdso < 0) return vdso;
	const stack = buildStack(space, program, facts, {
		vdso,
		executable: executableStack,
		phdr: phdrAddress(image) + bias,
		base,
		entry: image.entry + bias
	});
	if (typeof stack === "number") return stack;
	resetCpu(cpu, entry, stack.pointer);
	const layout = {
		...segmentLayout(image, bias),
		startStack: stack.pointer,
		...stack.strings
	};
	return {
		brk: image.high + bias,
		readImpliesExec,
		auxv: stack.auxv,
		vdso,
		layout
	};
}
function segmentLayout(image, bias) {
	const code = image.segments.filter((s) => (s.flags & 1) !== 0);
	const ends = image.segments.map((s) => s.vaddr + s.filesz + bias);
	const starts = image.segments.map((s) => s.vaddr + bias);
	return {
		startCode: Math.min(...code.map((s) => s.vaddr + bias)),
		endCode: Math.max(0, ...code.map((s) => s.vaddr + s.filesz + bias)),
		startData: Math.max(0, ...starts),
		endData: Math.max(0, ...ends)
	};
}
function mapVdso(space, file, places) {
	const pages = Math.ceil(file.fileSize() / PAGE$6);
	const first = places.library(space, file, pages);
	const request = {
		first,
		pages,
		protection: 5,
		file,
		fileOffset: 0,
		name: "[vdso]"
	};
	return first < 0 || !space.map(request) ? -12 : first * PAGE$6;
}
function mapImage(space, loaded, bias, readImpliesExec) {
	const mapping = loaded.file.mapping();
	if (typeof mapping === "number") return false;
	for (const s of loaded.image.segments) {
		let protection = (s.flags & 4 ? 1 : 0) | (s.flags & 2 ? 2 : 0) | (s.flags & 1 ? 4 : 0);
		if (readImpliesExec && (protection & 1) !== 0) protection |= 4;
		const start = s.vaddr + bias;
		const first = Math.floor(start / PAGE$6);
		const fileEnd = start + s.filesz;
		const filePages = s.filesz === 0 ? 0 : Math.ceil(fileEnd / PAGE$6) - first;
		const end = Math.ceil((start + s.memsz) / PAGE$6);
		const name = loaded.path;
		if (filePages > 0) {
			const fileOffset = s.offset - s.vaddr % PAGE$6;
			if (!space.map({
				first,
				pages: filePages,
				protection,
				file: mapping,
				fileOffset,
				name
			})) return false;
		}
		const bss = first + filePages;
		if (end > bss && !space.map({
			first: bss,
			pages: end - bss,
			protection
		})) return false;
		if (s.memsz > s.filesz && filePages > 0 && (protection & 2) !== 0) {
			if (Math.min(start + s.memsz, bss * PAGE$6) > fileEnd && space.lookup(fileEnd, "write") >= 0) space.fill(fileEnd, bss * PAGE$6 - fileEnd, 0);
		}
	}
	return true;
}
function phdrAddress(image) {
	for (const s of image.segments) if (s.offset <= image.phoff && image.phoff < s.offset + s.filesz) return image.phoff - s.offset + s.vaddr;
	return image.low + image.phoff;
}
function buildStack(space, program, facts, where) {
	const { image } = program.main;
	const word = image.bits / 8;
	const top = space.layout.top;
	const strings = [
		...program.argv,
		...program.envp,
		program.execName
	];
	const stringBytes = strings.reduce((n, s) => n + s.length + 1, 0);
	if (stringBytes + strings.length * word > space.stackLimit / 4) return -7;
	const pages = STACK_PAGES + Math.ceil((stringBytes + strings.length * word) / PAGE$6);
	const protection = 3 | (where.executable ? 4 : 0);
	const first = top / PAGE$6 - pages;
	if (!space.map({
		first,
		pages,
		protection,
		growsDown: true,
		name: "[stack]"
	})) return -12;
	let at = top - word;
	const put = (text) => {
		at -= text.length + 1;
		space.writeBytes(at, Buffer.from(`${text}\0`, "latin1"));
		return at;
	};
	const execName = put(program.execName);
	const envp = program.envp.toReversed().map(put).reverse();
	const argv = program.argv.toReversed().map(put).reverse();
	const envEnd = top - word - program.execName.length - 1;
	const envStart = envp[0] ?? envEnd;
	const stringPlaces = {
		argStart: argv[0] ?? envStart,
		argEnd: envStart,
		envStart,
		envEnd
	};
	const platform = put(facts.platform);
	at -= 16;
	const random = at;
	space.writeBytes(random, facts.random);
	at = Math.floor(at / 16) * 16;
	const auxv = [
		...word === 4 ? [[32, where.vdso + facts.vdso.vdso.vsyscall]] : [],
		[33, where.vdso],
		[16, facts.hwcap],
		[6, PAGE$6],
		[17, 100],
		[3, where.phdr],
		[4, image.phentsize],
		[5, image.phnum],
		[7, where.base],
		[8, 0],
		[9, where.entry],
		[11, facts.uid],
		[12, facts.uid],
		[13, facts.gid],
		[14, facts.gid],
		[23, 0],
		[25, random],
		[26, facts.hwcap2],
		[51, facts.minimalSignalStack],
		[31, execName],
		[15, platform],
		[0, 0]
	];
	const words = [
		argv.length,
		...argv,
		0,
		...envp,
		0,
		...auxv.flat()
	];
	at -= words.length * word;
	at = Math.floor(at / 16) * 16;
	const block = new Uint8Array(words.length * word);
	const view = new DataView(block.buffer);
	for (const [i, value] of words.entries()) {
		view.setUint32(i * word, value % 4294967296, true);
		if (word === 8) view.setUint32(i * word + 4, Math.floor(value / 4294967296), true);
	}
	space.writeBytes(at, block);
	return {
		pointer: at,
		auxv: block.slice(block.length - auxv.length * 2 * word),
		strings: stringPlaces
	};
}
const [OSFXSR, OSXMMEXCPT, FSGSBASE, OSXSAVE] = [
	512,
	1024,
	65536,
	1 << 18
];
function resetCpu(cpu, entry, stack) {
	for (let r = 0; r < 16; r++) cpu.setReg(r, 0);
	cpu.setReg(4, stack);
	cpu.rip = entry;
	cpu.u32[241] = 3;
	cpu.setEflags(514);
	cpu.u8.fill(0, XMM, 1536);
	cpu.u8.fill(0, X87, 2176);
	cpu.u32[544] = 895;
	cpu.u32[545] = 0;
	cpu.u32[546] = 255;
	cpu.u32[547] = 0;
	cpu.setMxcsr(8064);
	cpu.u64[101] = BigInt(cpu.model?.xcr0 ?? 0);
	cpu.u32[184] = OSFXSR | OSXMMEXCPT | (cpu.model?.has("fsgsbase") ? FSGSBASE : 0) | (cpu.model?.xcr0 ? OSXSAVE : 0);
}
function machineName(model, bits) {
	return bits === 64 ? "x86_64" : `i${Math.min(model.family, 6)}86`;
}
const TLS_MIN = 12;
const TLS_ENTRIES = 3;
const USER32_CS = 35;
const USER_DS = 43;
const USER_CS = 51;
const CODE = 2048;
const LDT_ENTRIES = 8192;
const LDT_ENTRY_SIZE = 8;
const USER_DESC_SIZE = 16;
const DEFAULT_LDT_SIZE = 128;
const NOT_PRESENT = 32;
const FIXED = {
	4: {
		base: 0,
		limit: 4294967295,
		access: 13630208
	},
	5: {
		base: 0,
		limit: 4294967295,
		access: 13628160
	},
	6: {
		base: 0,
		limit: 4294967295,
		access: 11533056
	},
	15: {
		base: 0,
		limit: 0,
		access: 4257024
	}
};
const SEG_32BIT = 1;
const FLAGS$1 = 127;
const GRANULAR = 1 << 23;
const EMPTY_FLAGS = 40;
var Segments = class Segments {
	cpu;
	mm;
	#tls = [];
	#registers;
	constructor(cpu, mm) {
		this.cpu = cpu;
		this.mm = mm;
		this.#registers = new UserSegments(cpu, mm.space, (selector) => this.descriptor(selector));
		for (let i = 0; i < TLS_ENTRIES; i++) this.#tls.push({
			base: 0,
			limit: 0,
			flags: EMPTY_FLAGS
		});
	}
	copy(mm) {
		const copy = new Segments(this.cpu, mm);
		for (const [i, entry] of this.#tls.entries()) copy.#tls[i] = { ...entry };
		return copy;
	}
	get bits() {
		return this.mm.bits;
	}
	get space() {
		return this.mm.space;
	}
	reset() {
		for (const s of [
			3,
			0,
			4,
			5
		]) this.#registers.put(s, 0, null);
		this.enterHandler();
	}
	enterHandler() {
		const cs = this.bits === 32 ? USER32_CS : USER_CS;
		const data = this.bits === 32 ? [
			2,
			3,
			0
		] : [2];
		if (this.cpu.selector(1) === cs && data.every((s) => this.cpu.selector(s) === USER_DS)) return;
		for (const s of data) this.#registers.put(s, USER_DS, this.descriptor(USER_DS));
		this.#registers.put(1, cs, this.descriptor(cs));
		this.#registers.modeChanged();
	}
	leaveHandler(cs, ss) {
		this.restore(2, ss | 3);
		if ((cs | 3) === this.cpu.selector(1)) return;
		const d = this.descriptor(cs);
		if (d === null || (d.access & CODE) === 0) return;
		this.#registers.put(1, cs | 3, d);
		this.#registers.modeChanged();
	}
	restore(s, selector) {
		if (selector !== this.cpu.selector(s) || (selector & 4) !== 0) this.#load(s, selector);
	}
	#load(s, selector) {
		try {
			this.#registers.loadSegment(s, selector);
		} catch (e) {
			if (!(e instanceof GuestFault)) throw e;
			if (s !== 2) this.#registers.put(s, 0, null);
		}
	}
	#reload(registers, which) {
		for (const s of registers) {
			const selector = this.cpu.selector(s);
			if (which(selector)) this.#load(s, selector);
		}
	}
	setThreadArea(address) {
		let entry = this.space.readI32(address);
		const base = this.space.readU32(address + 4);
		const limit = this.space.readU32(address + 8);
		const flags = this.space.readU32(address + 12) & FLAGS$1;
		const empty = isEmpty({
			base,
			limit,
			flags
		});
		if (!empty && (flags & 37) !== SEG_32BIT) return -22;
		if (entry === -1) {
			const free = this.#tls.findIndex(isEmpty);
			if (free < 0) return -3;
			entry = TLS_MIN + free;
			this.space.writeU32(address, entry);
		}
		const tls = this.#tls[entry - TLS_MIN];
		if (tls === void 0) return -22;
		tls.base = base;
		tls.limit = limit;
		tls.flags = empty ? EMPTY_FLAGS : flags;
		this.#reload([
			3,
			0,
			4,
			5
		], (selector) => selector >>> 3 === entry && (selector & 4) === 0);
		return 0;
	}
	getThreadArea(address) {
		const entry = this.space.readI32(address);
		const tls = this.#tls[entry - TLS_MIN];
		if (tls === void 0) return -22;
		this.space.writeU32(address + 4, tls.base);
		this.space.writeU32(address + 8, tls.limit);
		this.space.writeU32(address + 12, tls.flags);
		return 0;
	}
	modifyLdt(func, at, bytes) {
		let result;
		try {
			result = this.#modifyLdt(func, at, bytes);
		} catch (e) {
			if (!(e instanceof GuestFault)) throw e;
			result = -14;
		}
		return this.bits === 64 ? result >>> 0 : result;
	}
	#modifyLdt(func, at, bytes) {
		switch (func) {
			case 0: {
				const length = Math.min(bytes < 0 ? Number.POSITIVE_INFINITY : bytes, LDT_ENTRIES * LDT_ENTRY_SIZE);
				if (this.mm.ldt.byteLength === 0) return 0;
				const out = new Uint8Array(length);
				out.set(new Uint8Array(this.mm.ldt.buffer).subarray(0, length));
				this.space.writeBytes(at, out);
				return length;
			}
			case 1: return this.#writeLdt(at, bytes, true);
			case 2: {
				const length = Math.min(bytes < 0 ? DEFAULT_LDT_SIZE : bytes, DEFAULT_LDT_SIZE);
				this.space.fill(at, length, 0);
				return length;
			}
			case 17: return this.#writeLdt(at, bytes, false);
			default: return -38;
		}
	}
	#writeLdt(at, bytes, old) {
		if (bytes !== USER_DESC_SIZE) return -22;
		const [entry, base, limit] = [
			0,
			4,
			8
		].map((i) => this.space.readU32(at + i));
		const flags = this.space.readU32(at + 12) & FLAGS$1;
		if (entry >= LDT_ENTRIES) return -22;
		if ((flags >>> 1 & 3) === 3 && (old || (flags & NOT_PRESENT) === 0)) return -22;
		const empty = base === 0 && limit === 0 && (old || flags === EMPTY_FLAGS);
		if ((entry + 1) * LDT_ENTRY_SIZE > this.mm.ldt.byteLength) {
			const grown = new Uint8Array((entry + 1) * LDT_ENTRY_SIZE);
			grown.set(new Uint8Array(this.mm.ldt.buffer));
			this.mm.ldt = new DataView(grown.buffer);
		}
		const access = empty ? 0 : accessOf({
			base,
			limit,
			flags: old ? flags & -65 : flags
		});
		const low = empty ? 0 : limit & 65535 | base << 16;
		const high = empty ? 0 : base & 4278190080 | base >>> 16 & 255 | access;
		this.mm.ldt.setUint32(entry * LDT_ENTRY_SIZE, low, true);
		this.mm.ldt.setUint32(entry * LDT_ENTRY_SIZE + 4, high, true);
		this.#reload([3, 0], (selector) => (selector & 4) !== 0);
		return 0;
	}
	descriptor(selector) {
		const entry = (selector & 65535) >>> 3;
		if ((selector & 4) !== 0) return this.#local(entry);
		const fixed = FIXED[entry];
		if (fixed !== void 0) return fixed;
		const tls = this.#tls[entry - TLS_MIN];
		if (tls === void 0 || isEmpty(tls)) return null;
		return {
			base: tls.base,
			limit: limitOf$1(tls),
			access: accessOf(tls)
		};
	}
	#local(entry) {
		const at = entry * LDT_ENTRY_SIZE;
		if (at >= this.mm.ldt.byteLength) return null;
		const low = this.mm.ldt.getUint32(at, true);
		const high = this.mm.ldt.getUint32(at + 4, true);
		if (high === 0) return null;
		const limit = low & 65535 | high & 983040;
		return {
			base: (low >>> 16 | (high & 255) << 16 | high & 4278190080) >>> 0,
			limit: (high & GRANULAR) !== 0 ? limit * 4096 + 4095 : limit,
			access: high & 16776960
		};
	}
};
function isEmpty({ base, limit, flags }) {
	return base === 0 && limit === 0 && (flags === EMPTY_FLAGS || flags === 0);
}
function accessOf({ limit, flags }) {
	const low = (flags >>> 1 & 3) << 2 | (flags & 8 ? 0 : 2) | 113 | (flags & NOT_PRESENT ? 0 : 128);
	const high = (flags & 64 ? 1 : 0) | (flags & 1 ? 4 : 0) | (flags & 16 ? 8 : 0);
	return low << 8 | limit & 983040 | high << 20;
}
function limitOf$1({ limit, flags }) {
	return flags & 16 ? limit * 4096 + 4095 : limit;
}
const NAMES = "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS".split(" ");
function signalName(signal) {
	const name = NAMES[signal - 1];
	return name !== void 0 ? `SIG${name}` : signal >= 32 && signal <= 64 ? `SIGRT_${signal - 32}` : String(signal);
}
const MXCSR_MASK = 65535;
function statusWord(cpu) {
	return cpu.u32[545] & 51199 | (cpu.u32[547] & 7) << 11;
}
function copyFew(target, to, source, from, length) {
	for (let i = 0; i < length; i++) target[to + i] = source[from + i];
}
function saveFxsave(cpu, out, view) {
	view.setUint16(0, cpu.u32[544], true);
	view.setUint16(2, statusWord(cpu), true);
	out[4] = ~cpu.u32[546] & 255;
	if (cpu.u32[545] & 128) {
		view.setUint16(6, cpu.u32[553], true);
		view.setBigUint64(8, cpu.u64[274], true);
		view.setBigUint64(16, cpu.u64[275], true);
	}
	view.setUint32(24, cpu.u32[552], true);
	view.setUint32(28, MXCSR_MASK, true);
	const top = cpu.u32[547];
	for (let i = 0; i < 8; i++) {
		const at = X87 + (top + i & 7) * 16;
		copyFew(out, 32 + 16 * i, cpu.u8, at, 10);
	}
	const vectors = cpu.bits === 64 ? 16 : 8;
	for (let i = 0; i < vectors; i++) copyFew(out, 160 + 16 * i, cpu.u8, XMM + i * 32, 16);
}
function restoreX87(cpu, image) {
	const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
	setControl(cpu, view.getUint16(0, true), view.getUint16(2, true));
	cpu.u32[546] = ~image[4] & 255;
	cpu.u32[553] = view.getUint16(6, true);
	loadPointers(cpu, view.getBigUint64(8, true), view.getBigUint64(16, true));
	restoreRegisters(cpu, image, 32, 16);
}
function restoreVectors(cpu, image) {
	const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
	cpu.setMxcsr(view.getUint32(24, true) & MXCSR_MASK);
	const vectors = cpu.bits === 64 ? 16 : 8;
	for (let i = 0; i < vectors; i++) copyFew(cpu.u8, XMM + i * 32, image, 160 + 16 * i, 16);
}
function setControl(cpu, control, status) {
	cpu.u32[544] = control;
	cpu.u32[545] = status & -14337;
	cpu.u32[547] = status >>> 11 & 7;
}
function restoreRegisters(cpu, image, from, stride) {
	const top = cpu.u32[547];
	for (let i = 0; i < 8; i++) {
		const at = X87 + (top + i & 7) * 16;
		copyFew(cpu.u8, at, image, from + stride * i, 10);
	}
}
function fullTag(cpu, register) {
	if (cpu.u32[546] >>> register & 1) return 3;
	const at = X87 + register * 16;
	const exponent = (cpu.u8[at + 8] | cpu.u8[at + 9] << 8) & 32767;
	const high = cpu.u32[at + 4 >> 2];
	const low = cpu.u32[at >> 2];
	if (exponent === 0 && high === 0 && low === 0) return 1;
	return exponent === 32767 || high >>> 31 === 0 ? 2 : 0;
}
function saveFregs(cpu) {
	const out = new Uint8Array(112);
	const view = new DataView(out.buffer);
	view.setUint32(0, cpu.u32[544] | 4294901760, true);
	view.setUint32(4, statusWord(cpu) | 4294901760, true);
	let tags = 0;
	for (let i = 0; i < 8; i++) tags |= fullTag(cpu, i) << 2 * i;
	view.setUint32(8, tags | 4294901760, true);
	const pending = (cpu.u32[545] & 128) !== 0;
	view.setUint32(12, pending ? cpu.u32[548] : 0, true);
	view.setUint32(16, 35, true);
	view.setUint32(20, pending ? cpu.u32[550] : 0, true);
	view.setUint32(24, 4294901803, true);
	const top = cpu.u32[547];
	for (let i = 0; i < 8; i++) {
		const at = X87 + (top + i & 7) * 16;
		copyFew(out, 28 + 10 * i, cpu.u8, at, 10);
	}
	view.setUint16(108, statusWord(cpu), true);
	return out;
}
function restoreFregs(cpu, image) {
	const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
	setControl(cpu, view.getUint16(0, true), view.getUint16(4, true));
	const tags = view.getUint16(8, true);
	let empty = 0;
	for (let i = 0; i < 8; i++) if ((tags >>> 2 * i & 3) === 3) empty |= 1 << i;
	cpu.u32[546] = empty;
	cpu.u32[553] = 0;
	loadPointers(cpu, BigInt(view.getUint32(12, true)), BigInt(view.getUint32(20, true)));
	restoreRegisters(cpu, image, 28, 10);
}
function loadPointers(cpu, fip, fdp) {
	cpu.u64[274] = cpu.u64[278] = fip;
	cpu.u64[275] = cpu.u64[279] = fdp;
	cpu.u32[560] = cpu.u32[561] = 0;
}
function resetFpu(cpu) {
	cpu.u32[544] = 895;
	cpu.u32[545] = 0;
	cpu.u32[546] = 255;
	cpu.u32[547] = 0;
	cpu.u32[553] = 0;
	loadPointers(cpu, 0n, 0n);
	cpu.u8.fill(0, X87, 2176);
	cpu.u8.fill(0, XMM, 1536);
	cpu.setMxcsr(8064);
}
const SOFTWARE = {
	magic1: 464,
	extendedSize: 468,
	features: 472,
	size: 480
};
const FP_XSTATE_MAGIC1 = 1179670611;
const FP_XSTATE_MAGIC2 = 1179670597;
const MAGIC2_SIZE = 4;
const FP_SSE = 3;
const FRAME_SIZE = 814;
const xcr0Of = (cpu) => cpu.u32[202];
function stateSize(cpu) {
	const xcr0 = xcr0Of(cpu);
	return xcr0 === 0 ? 512 : xsaveSize(xcr0) + MAGIC2_SIZE;
}
function minimalSignalStack(xcr0) {
	const state = xcr0 === 0 ? 512 : xsaveSize(xcr0) + MAGIC2_SIZE;
	return Math.ceil((FRAME_SIZE + state + 112) / 16) * 16;
}
const upper = (r) => XMM + r * 32 + 16;
const vectorRegisters = (cpu) => cpu.bits === 64 ? 16 : 8;
const image = new Uint8Array(836);
const view = new DataView(image.buffer);
function saveState(cpu, i386) {
	const xcr0 = xcr0Of(cpu);
	image.fill(0);
	saveFxsave(cpu, image, view);
	if (xcr0 === 0) return image.subarray(0, 512);
	const size = xsaveSize(xcr0);
	const length = size + MAGIC2_SIZE;
	view.setUint32(SOFTWARE.magic1, FP_XSTATE_MAGIC1, true);
	view.setUint32(SOFTWARE.extendedSize, length + (i386 ? 112 : 0), true);
	view.setUint32(SOFTWARE.features, xcr0, true);
	view.setUint32(SOFTWARE.size, size, true);
	view.setUint32(size, FP_XSTATE_MAGIC2, true);
	let components = FP_SSE;
	if (xcr0 & 4) for (let r = 0; r < vectorRegisters(cpu); r++) {
		let any = 0;
		for (let i = 0; i < 16; i += 4) {
			const word = cpu.u32[upper(r) + i >> 2];
			any |= word;
			view.setUint32(576 + 16 * r + i, word, true);
		}
		if (any !== 0) components |= 4;
	}
	view.setUint32(512, components, true);
	return image.subarray(0, length);
}
function description(cpu, space, at) {
	const xcr0 = xcr0Of(cpu);
	const plain = {
		size: 512,
		features: FP_SSE
	};
	if (xcr0 === 0) return plain;
	const field = (offset) => space.readU32(at + offset);
	const size = field(SOFTWARE.size);
	if (field(SOFTWARE.magic1) !== FP_XSTATE_MAGIC1) return plain;
	if (size < 576 || size > xsaveSize(xcr0) || size > field(SOFTWARE.extendedSize)) return plain;
	if (field(size) !== FP_XSTATE_MAGIC2) return plain;
	return {
		size,
		features: field(SOFTWARE.features) & xcr0
	};
}
function restoreState(cpu, x87, space, at) {
	const { size, features } = description(cpu, space, at);
	image.fill(0, size);
	space.readInto(at, image, size);
	let present = FP_SSE;
	if (size > 512) {
		present = view.getUint32(512, true);
		const unknown = present & ~xcr0Of(cpu) | view.getUint32(516, true);
		let reserved = 0;
		for (let i = 520; i < 536; i += 4) reserved |= view.getUint32(i, true);
		if (unknown !== 0 || reserved !== 0) throw new GuestFault(VECTOR.GP);
	}
	const given = present & features;
	if (x87) restoreX87(cpu, given & 1 ? image : INITIAL);
	if (!(given & 2)) image.fill(0, 160, 416);
	restoreVectors(cpu, features & 6 ? image : INITIAL);
	for (let r = 0; r < vectorRegisters(cpu); r++) for (let i = 0; i < 16; i += 4) cpu.u32[upper(r) + i >> 2] = given & 4 ? view.getUint32(576 + 16 * r + i, true) : 0;
}
function initialState() {
	const fresh = new Uint8Array(512);
	const fields = new DataView(fresh.buffer);
	fields.setUint16(0, 895, true);
	fields.setUint32(24, 8064, true);
	return fresh;
}
const INITIAL = initialState();
const O_APPEND = 1024;
const O_NONBLOCK = 2048;
const O_LARGEFILE = 32768;
const O_NOFOLLOW = 131072;
const O_CLOEXEC = 524288;
const S_IFMT = 61440;
const S_IFSOCK = 49152;
const S_IFLNK = 40960;
const S_IFREG = 32768;
const S_IFDIR = 16384;
const S_IFCHR = 8192;
const S_IFIFO = 4096;
function copyStat(s, out) {
	out.dev = Number(s.dev);
	out.ino = Number(s.ino & 4294967295n);
	out.inoHigh = Number(s.ino >> 32n);
	out.mode = Number(s.mode);
	out.nlink = Number(s.nlink);
	out.uid = Number(s.uid);
	out.gid = Number(s.gid);
	out.rdev = Number(s.rdev);
	out.size = Number(s.size);
	out.blksize = Number(s.blksize);
	out.blocks = Number(s.blocks);
	out.atime = Number(s.atimeNs / 1000000000n);
	out.atimeNs = Number(s.atimeNs % 1000000000n);
	out.mtime = Number(s.mtimeNs / 1000000000n);
	out.mtimeNs = Number(s.mtimeNs % 1000000000n);
	out.ctime = Number(s.ctimeNs / 1000000000n);
	out.ctimeNs = Number(s.ctimeNs % 1000000000n);
	out.btime = Number(s.birthtimeNs / 1000000000n);
	out.btimeNs = Number(s.birthtimeNs % 1000000000n);
}
var Dentry = class {
	parent;
	name;
	node;
	pinned = null;
	constructor(parent, name, node) {
		this.parent = parent;
		this.name = name;
		this.node = node;
	}
	path() {
		if (this.parent === null) return "/";
		let out = "";
		for (let d = this; d.parent !== null; d = d.parent) out = `/${d.name}${out}`;
		return out;
	}
};
var Node = class {
	get readOnly() {
		return true;
	}
	get volatile() {
		return false;
	}
	get isDirectory() {
		return (this.mode & S_IFMT) === S_IFDIR;
	}
	lookup(_name) {
		return -20;
	}
	entries() {
		return -20;
	}
	readlink() {
		return -22;
	}
	jump() {
		return null;
	}
	create(_name, _mode, _flags, _parent) {
		return -this.denied();
	}
	mkdir(_name, _mode) {
		return -this.denied();
	}
	mknod(_name, _mode) {
		return -1;
	}
	symlink(_name, _target) {
		return -this.denied();
	}
	link(_name, _target) {
		return -this.denied();
	}
	unlink(_name) {
		return -this.denied();
	}
	rmdir(_name) {
		return -this.denied();
	}
	rename(_name, _toParent, _toName, _noReplace) {
		return -this.denied();
	}
	truncate(_size) {
		return -22;
	}
	chmod(_mode) {
		return -this.denied();
	}
	chown(_uid, _gid) {
		return -this.denied();
	}
	utimens(_atime, _mtime) {
		return -this.denied();
	}
	access(_mode) {
		return 0;
	}
	statfs(_out) {
		return 0;
	}
	denied() {
		return this.readOnly ? 30 : 13;
	}
};
var OpenFile = class {
	flags;
	refs = 0;
	position = 0;
	dentry = null;
	locks = null;
	constructor(flags) {
		this.flags = flags;
	}
	put() {
		if (--this.refs > 0) return;
		this.locks?.forget(this);
		this.close();
	}
	get stream() {
		return false;
	}
	get readable() {
		return (this.flags & 3) !== 1;
	}
	get writable() {
		return (this.flags & 3) !== 0;
	}
	get append() {
		return (this.flags & O_APPEND) !== 0;
	}
	read(_memory, _at, _length, _position) {
		return -22;
	}
	write(_memory, _at, _length, _position) {
		return -22;
	}
	seek(_offset, _whence) {
		return -29;
	}
	truncate(_size) {
		return -22;
	}
	allocate(_mode, _offset, _length) {
		return -19;
	}
	sync() {
		return -22;
	}
	poll() {
		return 5;
	}
	get queue() {
		return null;
	}
	available() {
		return -25;
	}
	terminal() {
		return null;
	}
	chmod(mode) {
		return this.dentry?.node.chmod(mode) ?? -1;
	}
	chown(uid, gid) {
		return this.dentry?.node.chown(uid, gid) ?? -1;
	}
	utimens(atime, mtime) {
		return this.dentry?.node.utimens(atime, mtime) ?? -1;
	}
	entries() {
		return -20;
	}
	mapping() {
		return -19;
	}
	mappedFile() {
		return null;
	}
	name() {
		return this.dentry?.path() ?? "anon_inode:[unknown]";
	}
	reopen(_flags) {
		return -13;
	}
	close() {}
};
function seekIn(size, current, offset, whence) {
	let to;
	if (whence === 0) to = offset;
	else if (whence === 1) to = current + offset;
	else if (whence === 2) to = size + offset;
	else if (whence === 3) to = offset >= 0 && offset < size ? offset : -6;
	else if (whence === 4) to = offset >= 0 && offset < size ? size : -6;
	else return -22;
	if (to === -6 && whence >= 3) return -6;
	return to < 0 || to >= 2 ** 53 ? -22 : to;
}
const ZEROS = new Uint8Array(65536);
var HostHandle = class {
	fd;
	mount;
	#refs = 0;
	#frames = new Map();
	#identity = null;
	discard = null;
	constructor(fd, mount) {
		this.fd = fd;
		this.mount = mount;
	}
	get frames() {
		return this.#frames;
	}
	identity() {
		if (this.#identity === null) {
			const s = node_fs.fstatSync(this.fd, { bigint: true });
			const stamp = `${s.size}:${s.mtimeNs}:${s.ctimeNs}`;
			this.#identity = {
				dev: Number(s.dev),
				ino: Number(s.ino),
				key: `${s.dev}:${s.ino}`,
				stamp
			};
		}
		return this.#identity;
	}
	key(writable) {
		return `${this.identity().key}:${writable ? "w" : "r"}`;
	}
	isLike(other) {
		return this.identity().stamp === other.identity().stamp;
	}
	share(other) {
		this.#frames = other.#frames;
	}
	retain() {
		this.#refs++;
	}
	release() {
		if (--this.#refs > 0) return;
		node_fs.closeSync(this.fd);
		for (const [key, handle] of this.mount.handles) if (handle === this) this.mount.handles.delete(key);
	}
	fileSize() {
		return node_fs.fstatSync(this.fd).size;
	}
	readPage(target, at, offset) {
		let done = 0;
		try {
			while (done < 4096) {
				const n = node_fs.readSync(this.fd, target, at + done, 4096 - done, offset + done);
				if (n === 0) break;
				done += n;
			}
		} catch {
			return 0;
		}
		return done;
	}
	writePage(source, at, offset) {
		if (this.mount.readOnly) return;
		try {
			const n = Math.min(4096, node_fs.fstatSync(this.fd).size - offset);
			if (n > 0) node_fs.writeSync(this.fd, source, at, n, offset);
		} catch {}
	}
	punch(offset, length) {
		if (this.mount.readOnly) return -30;
		try {
			const end = Math.min(offset + length, node_fs.fstatSync(this.fd).size);
			for (let at = offset; at < end; at += ZEROS.length) node_fs.writeSync(this.fd, ZEROS, 0, Math.min(ZEROS.length, end - at), at);
			return 0;
		} catch (e) {
			return hostError(e);
		}
	}
};
var HostFile = class extends OpenFile {
	handle;
	constructor(flags, handle) {
		super(flags);
		this.handle = handle;
		handle.retain();
	}
	stat(out) {
		try {
			copyStat(node_fs.fstatSync(this.handle.fd, { bigint: true }), out);
			return 0;
		} catch (e) {
			return hostError(e);
		}
	}
	#size() {
		return node_fs.fstatSync(this.handle.fd).size;
	}
	read(memory, at, length, position) {
		const from = position < 0 ? this.position : position;
		try {
			const n = node_fs.readSync(this.handle.fd, memory, at, length, from);
			if (position < 0) this.position = from + n;
			return n;
		} catch (e) {
			return hostError(e);
		}
	}
	write(memory, at, length, position) {
		try {
			if (this.append) {
				const n = node_fs.writeSync(this.handle.fd, memory, at, length, null);
				if (position < 0) this.position = this.#size();
				return n;
			}
			const to = position < 0 ? this.position : position;
			if (to + length > Number.MAX_SAFE_INTEGER) return -27;
			const n = node_fs.writeSync(this.handle.fd, memory, at, length, to);
			if (position < 0) this.position = to + n;
			return n;
		} catch (e) {
			return hostError(e);
		}
	}
	seek(offset, whence) {
		try {
			const to = seekIn(whence >= 2 ? this.#size() : 0, this.position, offset, whence);
			if (to >= 0) this.position = to;
			return to;
		} catch (e) {
			return hostError(e);
		}
	}
	#change(act) {
		if (this.handle.mount.readOnly) return -30;
		try {
			act();
			return 0;
		} catch (e) {
			return hostError(e);
		}
	}
	truncate(size) {
		if (size < 0) return -22;
		return this.#change(() => node_fs.ftruncateSync(this.handle.fd, size));
	}
	allocate(mode, offset, length) {
		if (mode !== 0) return -95;
		return this.#change(() => {
			if (offset + length > this.#size()) node_fs.ftruncateSync(this.handle.fd, offset + length);
		});
	}
	sync() {
		try {
			node_fs.fdatasyncSync(this.handle.fd);
			return 0;
		} catch (e) {
			return hostError(e);
		}
	}
	available() {
		return Math.max(0, this.#size() - this.position);
	}
	chmod(mode) {
		return this.#change(() => node_fs.fchmodSync(this.handle.fd, mode & 4095));
	}
	chown(uid, gid) {
		return this.#change(() => node_fs.fchownSync(this.handle.fd, uid, gid));
	}
	utimens(atime, mtime) {
		return this.#change(() => {
			const s = node_fs.fstatSync(this.handle.fd);
			const a = atime === null ? s.atimeMs / 1e3 : atime.sec + atime.ns / 1e9;
			const m = mtime === null ? s.mtimeMs / 1e3 : mtime.sec + mtime.ns / 1e9;
			node_fs.futimesSync(this.handle.fd, a, m);
		});
	}
	mapping() {
		const { handles } = this.handle.mount;
		const writable = (this.flags & 3) !== 0;
		try {
			const key = this.handle.key(writable);
			let known = handles.get(key);
			if (known !== void 0 && known.discard !== null && !this.handle.isLike(known)) {
				known.discard();
				known = handles.get(key);
			}
			if (known !== void 0) return known;
			const other = handles.get(this.handle.key(!writable));
			if (other !== void 0) this.handle.share(other);
			handles.set(key, this.handle);
			return this.handle;
		} catch {
			return -19;
		}
	}
	mappedFile() {
		const { handles } = this.handle.mount;
		if (handles.size === 0) return null;
		return handles.get(this.handle.key(true)) ?? handles.get(this.handle.key(false)) ?? null;
	}
	close() {
		this.handle.release();
	}
};
var HostInput = class {
	host;
	#fd;
	#byte = new Uint8Array(1);
	#peeked = "nothing";
	constructor(host) {
		this.host = host;
	}
	get hasPeeked() {
		return this.#peeked !== "nothing";
	}
	#open() {
		if (this.#fd !== void 0) return this.#fd;
		try {
			this.#fd = node_fs.openSync(`/proc/self/fd/${this.host}`, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
		} catch {
			this.#fd = null;
		}
		return this.#fd;
	}
	read(memory, at, length) {
		if (length === 0) return 0;
		if (this.#peeked === "end") {
			this.#peeked = "nothing";
			return 0;
		}
		if (this.#peeked === "byte") {
			memory[at] = this.#byte[0];
			this.#peeked = "nothing";
			const more = length > 1 ? this.#attempt(memory, at + 1, length - 1) : 0;
			return 1 + Math.max(0, more ?? 0);
		}
		return this.#attempt(memory, at, length);
	}
	#attempt(memory, at, length) {
		const fd = this.#open();
		if (fd === null) return null;
		try {
			return node_fs.readSync(fd, memory, at, length, null);
		} catch (e) {
			return hostError(e);
		}
	}
	close() {
		if (typeof this.#fd === "number") node_fs.closeSync(this.#fd);
		this.#fd = null;
	}
	isReady() {
		if (this.hasPeeked) return true;
		const n = this.#attempt(this.#byte, 0, 1);
		if (n === -11) return false;
		if (n !== null && n >= 0) this.#peeked = n === 0 ? "end" : "byte";
		return true;
	}
};
var HostStream = class HostStream extends OpenFile {
	fd;
	pause;
	isTerminal;
	makeTerminal;
	mayWait;
	#moved = false;
	#regular;
	#type;
	#input;
	constructor(flags, fd, pause, isTerminal, makeTerminal, mayWait = () => true) {
		super(flags);
		this.fd = fd;
		this.pause = pause;
		this.isTerminal = isTerminal;
		this.makeTerminal = makeTerminal;
		this.mayWait = mayWait;
		let mode = 0;
		try {
			mode = node_fs.fstatSync(fd).mode;
		} catch {}
		this.#type = mode & 61440;
		this.#regular = this.#type === 32768;
		if (this.#regular) this.position = hostOffset(fd);
		const waits = this.#type === 4096 || this.#type === 8192;
		this.#input = waits && this.readable ? new HostInput(fd) : null;
	}
	get stream() {
		return !this.#regular;
	}
	stat(out) {
		try {
			copyStat(node_fs.fstatSync(this.fd, { bigint: true }), out);
			return 0;
		} catch (e) {
			return hostError(e);
		}
	}
	read(memory, at, length, position) {
		if (position >= 0 && !this.#regular) return -29;
		if (this.#input !== null && (this.#input.hasPeeked || !this.mayWait())) {
			const n = this.#input.read(memory, at, length);
			if (n !== null) return n === -11 && (this.flags & 2048) === 0 ? -512 : n;
		}
		for (let wait = 1;; wait = Math.min(wait * 2, 20)) try {
			const place = position >= 0 ? position : this.#moved ? this.position : null;
			const n = node_fs.readSync(this.fd, memory, at, length, place);
			if (position < 0) this.position += n;
			return n;
		} catch (e) {
			const error = hostError(e);
			if ((this.flags & 2048) !== 0 && error === -11) return error;
			if (error !== -11) return e.code === "EOF" ? 0 : error;
			this.pause(wait);
		}
	}
	write(memory, at, length, position) {
		if (position >= 0 && !this.#regular) return -29;
		let done = 0;
		for (let wait = 1;; wait = Math.min(wait * 2, 20)) try {
			while (done < length || length === 0) {
				const place = position >= 0 ? position + done : this.#moved && !this.append ? this.position : null;
				const n = node_fs.writeSync(this.fd, memory, at + done, length - done, place);
				if (position < 0) this.position += n;
				done += n;
				wait = 1;
				if (length === 0) break;
			}
			return done;
		} catch (e) {
			const error = hostError(e);
			if (error !== -11 || (this.flags & 2048) !== 0) return done > 0 ? done : error;
			this.pause(wait);
		}
	}
	poll() {
		return (this.#input === null || this.#input.isReady() ? 1 : 0) | 4;
	}
	seek(offset, whence) {
		if (!this.#regular) return -29;
		if (offset === 0 && whence === 1) return this.position;
		try {
			const to = seekIn(node_fs.fstatSync(this.fd).size, this.position, offset, whence);
			if (to < 0) return to;
			if (to !== this.position) {
				this.position = to;
				this.#moved = true;
			}
			return to;
		} catch (e) {
			return hostError(e);
		}
	}
	truncate(size) {
		if (!this.#regular || size < 0) return -22;
		try {
			node_fs.ftruncateSync(this.fd, size);
			return 0;
		} catch (e) {
			return hostError(e);
		}
	}
	sync() {
		try {
			node_fs.fsyncSync(this.fd);
			return 0;
		} catch (e) {
			return hostError(e);
		}
	}
	available() {
		if (!this.#regular) return 0;
		return Math.max(0, node_fs.fstatSync(this.fd).size - this.position);
	}
	terminal() {
		return this.isTerminal ? this.makeTerminal(this.fd) : null;
	}
	name() {
		if (this.isTerminal) return "/dev/tty";
		const kind = this.#type === 4096 ? "pipe" : this.#type === 49152 ? "socket" : null;
		if (kind === null) return `/dev/${[
			"stdin",
			"stdout",
			"stderr"
		][this.fd] ?? `fd/${this.fd}`}`;
		try {
			return `${kind}:[${node_fs.fstatSync(this.fd).ino}]`;
		} catch {
			return `${kind}:[0]`;
		}
	}
	close() {
		this.#input?.close();
	}
	reopen(flags) {
		return new HostStream(flags, this.fd, this.pause, this.isTerminal, this.makeTerminal, this.mayWait);
	}
};
function hostFlags(fd) {
	try {
		const found = /^flags:\s*(\d+)/m.exec(node_fs.readFileSync(`/proc/self/fdinfo/${fd}`, "latin1"));
		if (found !== null) return Number.parseInt(found[1], 8) & -526337;
	} catch {}
	try {
		node_fs.fstatSync(fd);
		return fd === 0 ? 0 : 1;
	} catch {
		return null;
	}
}
function hostOffset(fd) {
	try {
		const found = /^pos:\s*(\d+)/m.exec(node_fs.readFileSync(`/proc/self/fdinfo/${fd}`, "latin1"));
		return found === null ? 0 : Number(found[1]);
	} catch {
		return 0;
	}
}
const FUTEX_WAITERS = 2147483648;
const FUTEX_OWNER_DIED = 1073741824;
const FUTEX_TID_MASK = 1073741823;
const ofPrograms = new WeakMap();
const ofFiles = new WeakMap();
function tableOf(tables, owner) {
	let table = tables.get(owner);
	if (table === void 0) {
		table = new Map();
		tables.set(owner, table);
	}
	return table;
}
function futexKey(k, address, isPrivate) {
	const vma = isPrivate ? null : k.space.vmas.find(Math.floor(address / 4096));
	if (vma?.shared !== true || vma.file === null) return {
		table: tableOf(ofPrograms, k.mm),
		place: address
	};
	return {
		table: tableOf(ofFiles, vma.file.frames),
		place: vma.fileOffset + address - vma.start * 4096
	};
}
function addWaiter(waiter) {
	const { table, place } = waiter.key;
	const list = table.get(place);
	if (list === void 0) table.set(place, [waiter]);
	else list.push(waiter);
}
function removeWaiter(waiter) {
	const { table, place } = waiter.key;
	const list = table.get(place);
	const i = list?.indexOf(waiter) ?? -1;
	if (list === void 0 || i < 0) return;
	list.splice(i, 1);
	if (list.length === 0) table.delete(place);
}
function waitersOf({ table, place }) {
	return table.get(place) ?? [];
}
function wakeWaiters(k, key, count, bitset) {
	let woken = 0;
	for (const waiter of [...waitersOf(key)]) {
		if (woken >= count) break;
		if ((waiter.bitset & bitset) === 0) continue;
		wakeWaiter(k, waiter);
		woken++;
	}
	return woken;
}
function wakeWaiter(k, waiter) {
	removeWaiter(waiter);
	waiter.woken = true;
	k.scheduler.wake(waiter.task);
}
function handOver(k, key, write) {
	const [next, ...others] = waitersOf(key);
	write(next === void 0 ? 0 : next.task.tid | (others.length > 0 ? FUTEX_WAITERS : 0));
	if (next !== void 0) wakeWaiter(k, next);
}
var StatRecord = class {
	dev = 0;
	ino = 0;
	inoHigh = 0;
	mode = 0;
	nlink = 0;
	uid = 0;
	gid = 0;
	rdev = 0;
	size = 0;
	blksize = 4096;
	blocks = 0;
	atime = 0;
	atimeNs = 0;
	mtime = 0;
	mtimeNs = 0;
	ctime = 0;
	ctimeNs = 0;
	btime = 0;
	btimeNs = 0;
	clear() {
		this.dev = this.ino = this.inoHigh = this.mode = this.nlink = this.uid = this.gid = this.rdev = this.size = 0;
		this.blksize = 4096;
		this.blocks = this.atime = this.atimeNs = this.mtime = this.mtimeNs = this.ctime = this.ctimeNs = 0;
		this.btime = this.btimeNs = 0;
	}
};
function makeDevice(major, minor) {
	return minor & 255 | major << 8 | (minor & -256) << 12;
}
function deviceMajor(dev) {
	return dev >>> 8 & 4095;
}
function deviceMinor(dev) {
	return dev & 255 | dev >>> 12 & 1048320;
}
const words = new Uint32Array(64);
const TWO32$1 = 4294967296;
function put64(index, value) {
	words[index] = value;
	words[index + 1] = Math.floor(value / TWO32$1);
}
function statX86_64(space, at, s) {
	words.fill(0, 0, 36);
	words[0] = s.dev;
	words[2] = s.ino;
	words[3] = s.inoHigh;
	words[4] = s.nlink;
	words[6] = s.mode;
	words[7] = s.uid;
	words[8] = s.gid;
	words[10] = s.rdev;
	put64(12, s.size);
	words[14] = s.blksize;
	put64(16, s.blocks);
	put64(18, s.atime);
	words[20] = s.atimeNs;
	put64(22, s.mtime);
	words[24] = s.mtimeNs;
	put64(26, s.ctime);
	words[28] = s.ctimeNs;
	space.writeWords(at, words, 36);
}
function statI386(space, at, s) {
	if (s.size > 2147483647 || s.inoHigh !== 0) return false;
	words.fill(0, 0, 16);
	words[0] = s.dev;
	words[1] = s.ino;
	words[2] = s.mode & 65535 | s.nlink << 16;
	words[3] = (s.uid > 65535 ? 65534 : s.uid) | (s.gid > 65535 ? 65534 : s.gid) << 16;
	words[4] = s.rdev;
	words[5] = s.size;
	words[6] = s.blksize;
	words[7] = s.blocks;
	words[8] = s.atime;
	words[9] = s.atimeNs;
	words[10] = s.mtime;
	words[11] = s.mtimeNs;
	words[12] = s.ctime;
	words[13] = s.ctimeNs;
	space.writeWords(at, words, 16);
	return true;
}
function writeStat(space, abi, at, s) {
	if (abi.bits === 32) return statI386(space, at, s);
	statX86_64(space, at, s);
	return true;
}
function writeStat64(space, at, s) {
	words.fill(0, 0, 24);
	words[0] = s.dev;
	words[3] = s.ino;
	words[4] = s.mode;
	words[5] = s.nlink;
	words[6] = s.uid;
	words[7] = s.gid;
	words[8] = s.rdev;
	put64(11, s.size);
	words[13] = s.blksize;
	put64(14, s.blocks);
	words[16] = s.atime;
	words[17] = s.atimeNs;
	words[18] = s.mtime;
	words[19] = s.mtimeNs;
	words[20] = s.ctime;
	words[21] = s.ctimeNs;
	words[22] = s.ino;
	words[23] = s.inoHigh;
	space.writeWords(at, words, 24);
}
function writeOldStat(space, at, s) {
	words[0] = s.dev & 65535 | s.ino << 16;
	words[1] = s.mode & 65535 | s.nlink << 16;
	words[2] = s.uid & 65535 | s.gid << 16;
	words[3] = s.rdev & 65535;
	words[4] = s.size;
	words[5] = s.atime;
	words[6] = s.mtime;
	words[7] = s.ctime;
	space.writeWords(at, words, 8);
}
const STATX_BASIC_STATS = 2047;
const STATX_BTIME = 2048;
function writeStatx(space, at, s) {
	words.fill(0, 0, 64);
	words[0] = STATX_BASIC_STATS | (s.btime > 0 ? STATX_BTIME : 0);
	words[1] = s.blksize;
	words[4] = s.nlink;
	words[5] = s.uid;
	words[6] = s.gid;
	words[7] = s.mode & 65535;
	words[8] = s.ino;
	words[9] = s.inoHigh;
	put64(10, s.size);
	put64(12, s.blocks);
	put64(16, s.atime);
	words[18] = s.atimeNs;
	put64(20, s.btime);
	words[22] = s.btimeNs;
	put64(24, s.ctime);
	words[26] = s.ctimeNs;
	put64(28, s.mtime);
	words[30] = s.mtimeNs;
	words[32] = deviceMajor(s.rdev);
	words[33] = deviceMinor(s.rdev);
	words[34] = deviceMajor(s.dev);
	words[35] = deviceMinor(s.dev);
	space.writeWords(at, words, 64);
}
function writeStatfs(space, abi, at, s) {
	const values = [
		s.type,
		s.bsize,
		s.blocks,
		s.bfree,
		s.bavail,
		s.files,
		s.ffree
	];
	words.fill(0, 0, 30);
	if (abi.bits === 64) {
		for (const [i, v] of values.entries()) put64(2 * i, v);
		words[16] = s.namelen;
		put64(18, s.bsize);
		put64(20, s.flags | 32);
		space.writeWords(at, words, 30);
		return;
	}
	for (const [i, v] of values.entries()) words[i] = Math.min(v, 4294967295);
	words[9] = s.namelen;
	words[10] = s.bsize;
	words[11] = s.flags | 32;
	space.writeWords(at, words, 16);
}
function writeStatfs64(space, at, s) {
	words.fill(0, 0, 21);
	words[0] = s.type;
	words[1] = s.bsize;
	put64(2, s.blocks);
	put64(4, s.bfree);
	put64(6, s.bavail);
	put64(8, s.files);
	put64(10, s.ffree);
	words[14] = s.namelen;
	words[15] = s.bsize;
	words[16] = s.flags | 32;
	space.writeWords(at, words, 21);
}
function writeTime(space, abi, at, sec, fraction) {
	if (abi.word === 8) writeTime64(space, at, sec, fraction);
	else {
		words[0] = sec;
		words[1] = fraction;
		space.writeWords(at, words, 2);
	}
}
function writeTime64(space, at, sec, fraction) {
	put64(0, sec);
	words[2] = fraction;
	words[3] = 0;
	space.writeWords(at, words, 4);
}
function readTime(space, word, at) {
	if (word === 4) return {
		sec: space.readI32(at),
		fraction: space.readI32(at + 4)
	};
	return {
		sec: space.readSigned64(at),
		fraction: space.readSigned64(at + 8)
	};
}
function readTime64(space, abi, at) {
	const fraction = abi.bits === 32 ? space.readI32(at + 8) : space.readSigned64(at + 8);
	return {
		sec: space.readSigned64(at),
		fraction
	};
}
function readPointer(space, abi, at) {
	return abi.word === 8 ? space.readSigned64(at) : space.readU32(at);
}
function writeLong(space, abi, at, value) {
	if (abi.word === 8) space.writeNumber64(at, value);
	else space.writeU32(at, value);
}
const ROBUST_LIMIT = 2048;
function releaseRobustList(k, head) {
	const { abi, space } = k;
	const pointer = (at) => readPointer(space, abi, at);
	const offset = abi.word === 8 ? space.readSigned64(head + abi.word) : space.readI32(head + abi.word);
	const pending = pointer(head + 2 * abi.word);
	let entry = pointer(head);
	for (let n = 0; n < ROBUST_LIMIT; n++) {
		const at = entry % 2 === 0 ? entry : entry - 1;
		if (at === head) break;
		const next = pointer(at);
		if (entry !== pending) releaseRobust(k, at + offset, entry % 2 === 1);
		entry = next;
	}
	if (pending !== 0) releaseRobust(k, (pending % 2 === 0 ? pending : pending - 1) + offset, pending % 2 === 1);
}
function releaseRobust(k, address, isPi) {
	if (address % 4 !== 0) return;
	const word = k.space.readU32(address);
	if ((word & 1073741823) !== k.tid) return;
	const key = futexKey(k, address, false);
	if (isPi) {
		handOver(k, key, (value) => k.space.writeU32(address, value | FUTEX_OWNER_DIED));
		return;
	}
	k.space.writeU32(address, word & FUTEX_WAITERS | FUTEX_OWNER_DIED);
	wakeWaiters(k, key, 1, 4294967295);
}
const CLD_EXITED$1 = 1;
const CLD_KILLED$1 = 2;
const SA_NOCLDWAIT = 2;
function leaveMm(k, task, mm) {
	if (task.vforkDone !== null) {
		const queue = task.vforkDone;
		task.vforkDone = null;
		queue.wake();
	}
	if (--mm.users === 0) k.closeSpace(mm.space);
}
function releaseWords(k, task) {
	const attempt = (act) => {
		try {
			k.seenAs(task, act);
		} catch (e) {
			if (!(e instanceof GuestFault)) throw e;
		}
	};
	const { robustList, clearChildTid } = task;
	task.robustList = task.clearChildTid = 0;
	if (robustList !== 0) {
		const { abi } = k;
		attempt(() => {
			k.abi = k.nativeAbi;
			releaseRobustList(k, robustList);
		});
		k.abi = abi;
	}
	if (clearChildTid !== 0 && task.mm.users > 1) attempt(() => {
		k.space.writeU32(clearChildTid, 0);
		wakeWaiters(k, futexKey(k, clearChildTid, false), 1, 4294967295);
	});
}
function exitTask(k, task, exit) {
	const { group, mm } = task;
	if (task.state === "dead") return;
	if (task.futex !== null) removeWaiter(task.futex);
	task.futex = null;
	releaseWords(k, task);
	if (task === k.current) {
		k.turns.accountTime();
		k.leave = true;
	}
	k.scheduler.remove(task);
	k.tasks.delete(task.tid);
	group.tasks.delete(task);
	group.cpuNs += task.cpuNs;
	group.peakPages = Math.max(group.peakPages, mm.space.peakResidentPages);
	if (--task.files.users === 0) task.files.closeAll();
	task.signals.handlers.users--;
	leaveMm(k, task, mm);
	if (group.tasks.size === 0) exitProcess(k, group, task, exit);
}
function exitGroup(k, group, status, signal) {
	const exit = {
		status,
		signal
	};
	const last = k.current.group === group ? k.current : group.leader ?? null;
	for (const task of [...group.tasks]) if (task !== last) exitTask(k, task, exit);
	if (last !== null) exitTask(k, last, exit);
}
function exitProcess(k, group, last, exit) {
	k.observer?.exited(k, last, exit.status, exit.signal);
	group.exit = exit;
	group.stopped = false;
	const terminal = group.sid === group.pid ? k.terminals.terminalOf(group.sid) : null;
	if (terminal !== null) k.terminals.hangUp(terminal);
	group.timers.clear();
	group.ended.wake();
	orphanChildren(k, group);
	const { parent } = group;
	if (parent === null) reap(k, group);
	else {
		const action = parent.leader?.signals.actions[17];
		const unwanted = group.exitSignal === 17 && action !== void 0 && (action.handler === 1 || (action.flags & SA_NOCLDWAIT) !== 0);
		if (group.exitSignal !== 0) k.signalGroup(parent, {
			signal: group.exitSignal,
			code: exit.signal === null ? CLD_EXITED$1 : CLD_KILLED$1,
			pid: group.pid,
			uid: last.credentials.uid,
			status: exit.signal ?? exit.status
		});
		if (unwanted) reap(k, group);
		parent.childEvents.wake();
	}
	if (group === k.init) k.exit = exit;
	endAfterInit(k);
}
function orphanChildren(k, group) {
	if (group.children.size === 0) return;
	let reaper = group.parent;
	while (reaper !== null && !reaper.isSubreaper) reaper = reaper.parent;
	for (const child of [...group.children]) {
		group.children.delete(child);
		child.parent = reaper;
		reaper?.children.add(child);
		if (child.exit === null) continue;
		if (reaper === null) reap(k, child);
		else reaper.childEvents.wake();
	}
}
function reap(k, group) {
	k.groups.delete(group.pid);
	const { parent } = group;
	if (parent === null) return;
	parent.children.delete(group);
	parent.childrenCpuNs += group.cpuNs + group.childrenCpuNs;
	parent.childrenPeakPages = Math.max(parent.childrenPeakPages, group.peakPages, group.childrenPeakPages);
}
function endAfterInit(k) {
	if (k.exit === null) return;
	for (const task of k.tasks.values()) if (task.files.files.some((f) => f instanceof HostStream && (f.fd === 1 || f.fd === 2))) return;
	k.finished = true;
	k.leave = true;
	for (const task of k.tasks.values()) {
		k.scheduler.remove(task);
		if (--task.files.users === 0) task.files.closeAll();
		if (--task.mm.users === 0) task.mm.space.sync(0, task.mm.space.layout.top / 4096);
	}
}
const PAGE$5 = 4096;
var MemoryMap = class {
	space;
	brkStart = 0;
	brk = 0;
	readImpliesExec = false;
	lockFuture = false;
	constructor(space) {
		this.space = space;
	}
	reset(brk, readImpliesExec) {
		this.brkStart = brk;
		this.brk = brk;
		this.readImpliesExec = readImpliesExec;
		this.lockFuture = false;
	}
	copy(from) {
		this.brkStart = from.brkStart;
		this.brk = from.brk;
		this.readImpliesExec = from.readImpliesExec;
	}
	protection(asked) {
		const bits = asked & 7;
		return this.readImpliesExec && (bits & 1) !== 0 ? bits | 4 : bits;
	}
	setBrk(to) {
		if (!(to >= this.brkStart) || to > this.space.layout.top) return this.brk;
		const oldEnd = Math.ceil(this.brk / PAGE$5);
		const newEnd = Math.ceil(to / PAGE$5);
		if (newEnd > oldEnd) {
			if (!this.space.isFree(oldEnd, newEnd - oldEnd + 1)) return this.brk;
			if (!this.space.map({
				first: oldEnd,
				pages: newEnd - oldEnd,
				protection: this.protection(3),
				name: "[heap]"
			})) return this.brk;
		} else if (newEnd < oldEnd) this.space.unmap(newEnd, oldEnd - newEnd);
		this.brk = to;
		return to;
	}
	allocate(pages, protection, name) {
		const first = this.space.findFree(pages);
		if (first < 0 || !this.space.map({
			first,
			pages,
			protection,
			name
		})) return -12;
		return first * PAGE$5;
	}
};
var Mm = class Mm {
	space;
	users = 1;
	map;
	ldt = new DataView(new ArrayBuffer(0));
	exePath = "";
	exeDentry = null;
	argv = [];
	envp = [];
	auxv = new Uint8Array(0);
	layout = null;
	vdso = null;
	constructor(space) {
		this.space = space;
		this.map = new MemoryMap(space);
	}
	get bits() {
		return this.space.bits;
	}
	fork(space) {
		const copy = new Mm(space);
		copy.map.copy(this.map);
		copy.ldt = new DataView(this.ldt.buffer.slice(0));
		copy.exePath = this.exePath;
		copy.exeDentry = this.exeDentry;
		copy.argv = this.argv;
		copy.envp = this.envp;
		copy.auxv = this.auxv;
		copy.layout = this.layout;
		copy.vdso = this.vdso;
		return copy;
	}
};
var ExecFailure = class {
	errno;
	message;
	constructor(errno, message) {
		this.errno = errno;
		this.message = message;
	}
};
function isFailure(value) {
	return value instanceof ExecFailure;
}
const MAX_SCRIPTS = 5;
const SCRIPT_LINE = 256;
function find(k, start, path) {
	const dentry = k.vfs.walk(start, path, true);
	if (typeof dentry === "number") {
		const why = dentry === -2 ? "no such file" : dentry === -40 ? "too many symbolic links" : errnoName(-dentry).toLowerCase();
		return new ExecFailure(-dentry, `${path}: ${why}`);
	}
	if (dentry.node.isDirectory) return new ExecFailure(13, `${path}: is a directory`);
	if ((dentry.node.mode & 61440) !== 32768) return new ExecFailure(13, `${path}: is not a regular file`);
	if (dentry.node.access(1) !== 0) return new ExecFailure(13, `${path}: permission denied (not executable)`);
	return dentry;
}
function openFile(dentry, path) {
	const file = dentry.node.open(0, dentry);
	if (typeof file !== "number") return file;
	return new ExecFailure(file === -21 ? 13 : -file, `${path}: cannot be read (${errnoName(-file)})`);
}
function readerOf(file) {
	return (offset, length) => {
		const out = new Uint8Array(length);
		let done = 0;
		while (done < length) {
			const n = file.read(out, done, length - done, offset + done);
			if (n <= 0) break;
			done += n;
		}
		return out.subarray(0, done);
	};
}
function prepare$1(k, start, path, argv, envp, execName = path) {
	let args = [...argv];
	let from = start;
	let name = path;
	for (let depth = 0; depth <= MAX_SCRIPTS; depth++) {
		const dentry = find(k, from, name);
		if (isFailure(dentry)) {
			if (depth === 0) return dentry;
			return new ExecFailure(dentry.errno, `${path}: its interpreter ${dentry.message}${grantHint(name)}`);
		}
		const file = openFile(dentry, name);
		if (file instanceof ExecFailure) return file;
		const read = readerOf(file);
		const head = read(0, SCRIPT_LINE);
		if (head[0] === 35 && head[1] === 33) {
			file.close();
			const script = scriptLine(head);
			if (script === null) return new ExecFailure(8, `${name}: has a #! line without an interpreter`);
			args = [
				script.interpreter,
				...script.argument === null ? [] : [script.argument],
				name,
				...args.slice(1)
			];
			name = script.interpreter;
			from = k.cwd;
			continue;
		}
		file.stat(k.record);
		const image = parseElf(read, k.record.size);
		if (image instanceof ElfError) {
			file.close();
			return new ExecFailure(8, `${name}: ${image.reason}`);
		}
		if (image.bits === 64 && !k.model.long) {
			file.close();
			return new ExecFailure(8, `${name}: is an x86-64 program, which --cpu ${k.model.name} cannot run`);
		}
		const main = {
			image,
			file,
			path: dentry.path()
		};
		const interpreter = image.interpreter === null ? null : loadInterpreter(k, image, name);
		if (interpreter instanceof ExecFailure) {
			file.close();
			return interpreter;
		}
		return {
			program: {
				main,
				interpreter,
				argv: args,
				envp,
				execName
			},
			dentry
		};
	}
	return new ExecFailure(40, `${path}: too many #! lines`);
}
function scriptLine(head) {
	const text = Buffer.from(head).toString("latin1");
	const end = text.indexOf("\n");
	const line = text.slice(2, end < 0 ? text.length : end).split("\0")[0];
	const match = /^[ \t]*([^ \t]+)(?:[ \t]+(.*?))?[ \t]*$/.exec(line);
	if (match === null) return null;
	return {
		interpreter: match[1],
		argument: match[2] === void 0 || match[2] === "" ? null : match[2]
	};
}
function grantHint(path) {
	const folder = path.slice(0, path.lastIndexOf("/")) || "/";
	return `; --root DIR or --mount ${folder}:${folder} would grant it`;
}
function loadInterpreter(k, main, name) {
	const path = main.interpreter;
	const dentry = find(k, k.cwd, path);
	if (isFailure(dentry)) return new ExecFailure(dentry.errno, `${name}: is dynamic and needs its interpreter ${dentry.message}${grantHint(path)}`);
	const file = openFile(dentry, path);
	if (file instanceof ExecFailure) return file;
	file.stat(k.record);
	const image = parseElf(readerOf(file), k.record.size);
	if (image instanceof ElfError) {
		file.close();
		return new ExecFailure(8, `${name}: its interpreter ${path} ${image.reason}`);
	}
	if (image.bits !== main.bits || image.segments.every((s) => s.type !== 1)) {
		file.close();
		return new ExecFailure(8, `${name}: its interpreter ${path} is for another architecture`);
	}
	return {
		image,
		file,
		path: dentry.path()
	};
}
function execute(k, prepared) {
	const { main, interpreter } = prepared.program;
	endOtherThreads(k);
	const task = k.current;
	const before = task.mm;
	releaseWords(k, task);
	task.mm = new Mm(k.newSpace(main.image.bits));
	task.segments = new Segments(k.cpu, task.mm);
	if (task.files.users > 1) {
		task.files.users--;
		task.files = task.files.copy();
	}
	if (task.signals.handlers.users > 1) {
		task.signals.handlers.users--;
		task.signals.handlers = task.signals.handlers.copy();
	}
	task.group.hasExecuted = true;
	const failed = install$1(k, prepared);
	main.file.close();
	interpreter?.file.close();
	leaveMm(k, task, before);
	k.spaceChanged();
	if (failed !== 0) k.finish(139, 11);
	else k.tracer?.executed();
}
function endOtherThreads(k) {
	const task = k.current;
	const { group } = task;
	for (const other of [...group.tasks]) if (other !== task) exitTask(k, other, {
		status: 0,
		signal: null
	});
	if (task.tid === group.pid) return;
	k.tasks.delete(task.tid);
	task.tid = group.pid;
	k.tasks.set(task.tid, task);
}
function install$1(k, prepared) {
	const { program } = prepared;
	const { current: task } = k;
	k.segments.reset();
	k.signals.exec();
	k.timers.exec();
	k.fds.exec();
	task.clearChildTid = 0;
	task.robustList = 0;
	task.restartNumber = -1;
	const vdsoFile = k.vdso(k.bits);
	const random = new Uint8Array(16);
	k.random(random);
	const { uid, gid } = k.credentials;
	const loaded = loadProgram(k.cpu, k.space, program, {
		uid,
		gid,
		hwcap: hwcap(k.model),
		hwcap2: hwcap2(k.model),
		minimalSignalStack: minimalSignalStack(k.model.xcr0),
		platform: machineName(k.model, k.bits),
		random,
		vdso: vdsoFile,
		places: k.places
	});
	if (typeof loaded === "number") return loaded;
	k.map.reset(loaded.brk, loaded.readImpliesExec);
	const { mm } = task;
	mm.exePath = program.main.path;
	mm.exeDentry = prepared.dentry;
	mm.argv = program.argv;
	mm.envp = program.envp;
	mm.auxv = loaded.auxv;
	mm.layout = loaded.layout;
	mm.vdso = {
		...vdsoFile.vdso,
		base: loaded.vdso
	};
	task.comm = program.execName.slice(program.execName.lastIndexOf("/") + 1).slice(0, 15);
	k.observer?.started?.(k, task);
	return 0;
}
function registers(...names) {
	return Int32Array.from(names, (r) => 64 + 8 * r >> 2);
}
function makeAbis(i386, x86_64) {
	return {
		i386: {
			name: "i386",
			bits: 32,
			word: 4,
			table: i386,
			arguments: registers(3, 1, 2, 6, 7, 5)
		},
		x86_64: {
			name: "x86_64",
			bits: 64,
			word: 8,
			table: x86_64,
			arguments: registers(7, 6, 2, 10, 8, 9)
		}
	};
}
const KIND = {
	d: 0,
	i: 0,
	u: 1,
	x: 1,
	o: 1,
	F: 0,
	S: 0,
	p: 2,
	z: 2,
	l: 3,
	s: 2,
	w: 2,
	r: 2
};
function call(signature, handler) {
	const kinds = [...signature].reduce((bits, letter, i) => bits | KIND[letter] << 2 * i, 0);
	return {
		signature,
		arity: signature.length,
		kinds,
		full: false,
		handler
	};
}
function fullCall(signature, handler) {
	return {
		...call(signature, handler),
		full: true
	};
}
const KEEP_REGISTERS = -1073741824;
const BLOCKED = -1073741825;
var CallTable = class {
	names = [];
	calls = [];
	counts;
	constructor(rows) {
		const size = rows.reduce((n, r) => Math.max(n, r[0] + 1), 0);
		for (let i = 0; i < size; i++) {
			this.names.push(null);
			this.calls.push(null);
		}
		this.counts = new Uint32Array(size);
		for (const [number, name, implementation] of rows) {
			this.names[number] = name;
			this.calls[number] = implementation ?? null;
		}
	}
};
function syncFile(space, file, from, to) {
	if (file.frames.size === 0) return;
	for (const other of space.pool.spaces) other.writeBackFile(file, from, to);
}
function reloadFile(space, file, from, to) {
	if (file.frames.size === 0) return;
	const start = Math.floor(from / PAGE_SIZE) * PAGE_SIZE;
	if ((to - start) / 4096 > file.frames.size) {
		for (const [offset, frame] of file.frames) if (offset >= start && offset < to) reload(space, file, offset, frame);
	} else for (let offset = start; offset < to; offset += PAGE_SIZE) {
		const frame = file.frames.get(offset);
		if (frame !== void 0) reload(space, file, offset, frame);
	}
}
function clearFile(space, file, from, to) {
	for (const [offset, frame] of file.frames) {
		if (offset < from || offset >= to) continue;
		space.u8.fill(0, frame, frame + PAGE_SIZE);
		space.noteWrite(frame, PAGE_SIZE);
	}
}
function reload(space, file, offset, frame) {
	const n = Math.max(0, file.readPage(space.u8, frame, offset));
	if (n < 4096) space.u8.fill(0, frame + n, frame + PAGE_SIZE);
	space.noteWrite(frame, PAGE_SIZE);
}
function fileResized(space, file) {
	const size = file.fileSize();
	const kept = Math.ceil(size / PAGE_SIZE);
	const last = size % 4096 === 0 ? void 0 : file.frames.get((kept - 1) * PAGE_SIZE);
	if (last !== void 0) {
		const from = last + size % PAGE_SIZE;
		space.u8.fill(0, from, last + PAGE_SIZE);
		space.noteWrite(from, PAGE_SIZE - size % PAGE_SIZE);
	}
	for (const other of space.pool.spaces) other.cutMappings(file, kept);
	space.pool.cache.resized(file, kept);
}
function mappedFiles(space) {
	const spaces = [...space.pool.spaces];
	return new Set(spaces.flatMap((s) => s.vmas.list.flatMap((v) => v.file === null ? [] : [v.file])));
}
const AT_FDCWD = -100;
const AT_SYMLINK_FOLLOW = 1024;
const AT_EMPTY_PATH = 4096;
function readPath(k, address) {
	return k.space.readCString(address, 4095) ?? -36;
}
function startOf(k, dirfd, path) {
	if (dirfd === -100 || path.charCodeAt(0) === 47) return k.cwd;
	const file = k.fds.get(dirfd);
	if (file === null) return -9;
	if (file.dentry === null || !file.dentry.node.isDirectory) return -20;
	return file.dentry;
}
function resolveAt(k, dirfd, address, follow, flags = 0) {
	const frame = k.space.lookup(address, "read");
	let at = -1;
	if (frame >= 0) {
		at = frame + (address & 4095);
		const known = k.paths.find(at, frame + 4096, follow, k.vfs.generation);
		if (known !== null) return known;
	}
	const path = readPath(k, address);
	if (typeof path === "number") return path;
	if (path === "") {
		if ((flags & 4096) === 0) return -2;
		if (dirfd === -100) return k.cwd;
		const file = k.fds.get(dirfd);
		return file === null ? -9 : file.dentry ?? -9;
	}
	const start = startOf(k, dirfd, path);
	if (typeof start === "number") return start;
	const found = k.vfs.walk(start, path, follow);
	if (typeof found === "number") return found;
	if (at >= 0 && k.vfs.cacheable) k.paths.remember(at, follow, k.vfs.generation, found);
	return found;
}
function resolveParent(k, dirfd, address) {
	const path = readPath(k, address);
	if (typeof path === "number") return path;
	const start = startOf(k, dirfd, path);
	return typeof start === "number" ? start : k.vfs.walkParent(start, path);
}
function isSpecialName(name) {
	return name === "" || name === "." || name === "..";
}
function changeMode(k, fd, path, mode) {
	const dentry = resolveAt(k, fd, path, true);
	return typeof dentry === "number" ? dentry : dentry.node.chmod(mode);
}
const chmod = call("so", (k, path, mode) => changeMode(k, AT_FDCWD, path, mode));
const fchmodat = call("dso", changeMode);
const fchmod = call("do", (k, fd, mode) => k.fds.get(fd)?.chmod(mode) ?? -9);
function changeOwner(k, fd, path, uid, gid, flags) {
	if ((flags & -4353) !== 0) return -22;
	const dentry = resolveAt(k, fd, path, (flags & 256) === 0, flags);
	return typeof dentry === "number" ? dentry : dentry.node.chown(uid, gid);
}
function id16(id) {
	return (id & 65535) === 65535 ? -1 : id & 65535;
}
const chown = call("sii", (k, p, u, g) => changeOwner(k, AT_FDCWD, p, u, g, 0));
const lchown = call("sii", (k, p, u, g) => changeOwner(k, AT_FDCWD, p, u, g, 256));
const fchownat = call("dsiix", changeOwner);
const fchown = call("dii", (k, fd, u, g) => k.fds.get(fd)?.chown(u, g) ?? -9);
const chown16 = call("sii", (k, p, u, g) => changeOwner(k, AT_FDCWD, p, id16(u), id16(g), 0));
const lchown16 = call("sii", (k, p, u, g) => changeOwner(k, AT_FDCWD, p, id16(u), id16(g), 256));
const fchown16 = call("dii", (k, fd, u, g) => k.fds.get(fd)?.chown(id16(u), id16(g)) ?? -9);
const UTIME_NOW = 1073741823;
const UTIME_OMIT = 1073741822;
function now(k) {
	k.clock.read(0);
	return {
		sec: k.clock.sec,
		ns: k.clock.ns
	};
}
function setting(k, time) {
	if (time.fraction === UTIME_OMIT) return null;
	if (time.fraction === UTIME_NOW) return now(k);
	if (time.fraction < 0 || time.fraction >= 1e9) return -1;
	return {
		sec: time.sec,
		ns: time.fraction
	};
}
function apply(k, fd, path, a, m, flags) {
	if (path === 0 && fd !== -100) return k.fds.get(fd)?.utimens(a, m) ?? -9;
	const dentry = resolveAt(k, fd, path, (flags & 256) === 0, flags);
	return typeof dentry === "number" ? dentry : dentry.node.utimens(a, m);
}
function utimens(k, fd, path, times, flags, wide) {
	if ((flags & -4353) !== 0) return -22;
	let a = now(k);
	let m = a;
	if (times !== 0) {
		const size = wide ? 16 : 2 * k.abi.word;
		const read = (at) => wide ? readTime64(k.space, k.abi, at) : readTime(k.space, k.abi.word, at);
		a = setting(k, read(times));
		m = setting(k, read(times + size));
	}
	if (a === -1 || m === -1) return -22;
	if (a === null && m === null) return 0;
	return apply(k, fd, path, a, m, flags);
}
const utimensat = call("dspx", (k, fd, p, t, flags) => utimens(k, fd, p, t, flags, false));
const utimensat_time64 = call("dspx", (k, fd, p, t, flags) => utimens(k, fd, p, t, flags, true));
function utimesOf(k, fd, path, times) {
	if (times === 0) return apply(k, fd, path, now(k), now(k), 0);
	const { word } = k.abi;
	const a = readTime(k.space, word, times);
	const m = readTime(k.space, word, times + 2 * word);
	if (a.fraction < 0 || a.fraction >= 1e6 || m.fraction < 0 || m.fraction >= 1e6) return -22;
	return apply(k, fd, path, {
		sec: a.sec,
		ns: a.fraction * 1e3
	}, {
		sec: m.sec,
		ns: m.fraction * 1e3
	}, 0);
}
const utimes = call("sp", (k, path, times) => utimesOf(k, AT_FDCWD, path, times));
const futimesat = call("dsp", utimesOf);
const utime = call("sp", (k, path, times) => {
	if (times === 0) return apply(k, AT_FDCWD, path, now(k), now(k), 0);
	const { sec, fraction } = readTime(k.space, k.abi.word, times);
	return apply(k, AT_FDCWD, path, {
		sec,
		ns: 0
	}, {
		sec: fraction,
		ns: 0
	}, 0);
});
function resized(k, result, files) {
	if (result !== 0) return result;
	for (const file of files) fileResized(k.space, file);
	k.leave = true;
	return result;
}
function truncatePath(k, path, size) {
	if (size < 0) return -22;
	const dentry = resolveAt(k, AT_FDCWD, path, true);
	if (typeof dentry === "number") return dentry;
	const { node } = dentry;
	if (node.isDirectory) return -21;
	if (node.readOnly) return -30;
	const denied = node.access(2);
	return denied !== 0 ? denied : resized(k, node.truncate(size), mappedFiles(k.space));
}
function truncateFd(k, fd, size) {
	const file = k.fds.get(fd);
	if (file === null) return -9;
	if (size < 0 || !file.writable) return -22;
	const mapped = file.mappedFile();
	return resized(k, file.truncate(size), mapped === null ? [] : [mapped]);
}
function offset64$1(low, high) {
	return (high | 0) * 4294967296 + low;
}
const truncate = call("sl", truncatePath);
const ftruncate = call("dl", truncateFd);
const truncate64 = call("suu", (k, path, lo, hi) => truncatePath(k, path, offset64$1(lo, hi)));
const ftruncate64 = call("duu", (k, fd, lo, hi) => truncateFd(k, fd, offset64$1(lo, hi)));
function allocate(k, fd, mode, offset, length) {
	const file = k.fds.get(fd);
	if (file === null || !file.writable) return -9;
	if (offset < 0 || length <= 0) return -22;
	const mapped = file.mappedFile();
	if (mapped !== null) syncFile(k.space, mapped, 0, Number.MAX_SAFE_INTEGER);
	const result = file.allocate(mode, offset, length);
	if (mapped !== null && result === 0) reloadFile(k.space, mapped, 0, Number.MAX_SAFE_INTEGER);
	return result;
}
const fallocate = call("dill", allocate);
const fallocate32 = call("diuuuu", (k, fd, mode, lo, hi, lengthLow, lengthHigh) => allocate(k, fd, mode, offset64$1(lo, hi), offset64$1(lengthLow, lengthHigh)));
const umask = call("o", (k, mask) => {
	const old = k.umask;
	k.current.fs.umask = mask & 511;
	return old;
});
function getAttribute(k, path, follow) {
	const dentry = resolveAt(k, AT_FDCWD, path, follow);
	return typeof dentry === "number" ? dentry : -61;
}
const getxattr = call("sspz", (k, path) => getAttribute(k, path, true));
const lgetxattr = call("sspz", (k, path) => getAttribute(k, path, false));
const fgetxattr = call("dspz", (k, fd) => k.fds.get(fd) === null ? -9 : -61);
const listxattr = call("spz", (k, path) => {
	const dentry = resolveAt(k, AT_FDCWD, path, true);
	return typeof dentry === "number" ? dentry : 0;
});
const llistxattr = call("spz", (k, path) => {
	const dentry = resolveAt(k, AT_FDCWD, path, false);
	return typeof dentry === "number" ? dentry : 0;
});
const flistxattr = call("dpz", (k, fd) => k.fds.get(fd) === null ? -9 : 0);
const setxattr = call("sspzi", () => -95);
const fsetxattr = call("dspzi", () => -95);
const removexattr = call("ss", () => -95);
const fremovexattr = call("ds", () => -95);
const chroot = call("s", () => -13);
const PARTS = [
	[64, 244],
	[256, 376],
	[720, 728],
	[736, 744],
	[808, 816],
	[864, 960],
	[XMM, 1536],
	[X87, 2248]
];
const STATES = new WeakMap();
function partsOf(cpu) {
	let parts = STATES.get(cpu);
	if (parts === void 0) {
		parts = PARTS.map(([start, end]) => cpu.u8.subarray(start, end));
		STATES.set(cpu, parts);
	}
	return parts;
}
var CpuContext = class {
	#own = PARTS.map(([start, end]) => new Uint8Array(end - start));
	bytes() {
		const out = new Uint8Array(this.#own.reduce((sum, { length }) => sum + length, 0));
		let at = 0;
		for (const own of this.#own) {
			out.set(own, at);
			at += own.length;
		}
		return out;
	}
	save(cpu) {
		const parts = partsOf(cpu);
		const own = this.#own;
		for (let i = 0; i < own.length; i++) own[i].set(parts[i]);
	}
	restore(cpu) {
		const parts = partsOf(cpu);
		const own = this.#own;
		for (let i = 0; i < own.length; i++) parts[i].set(own[i]);
		cpu.setMxcsr(cpu.u32[552]);
	}
};
var FsContext = class FsContext {
	cwd;
	umask = 18;
	constructor(cwd) {
		this.cwd = cwd;
	}
	copy() {
		const copy = new FsContext(this.cwd);
		copy.umask = this.umask;
		return copy;
	}
};
var Task = class {
	tid;
	group;
	mm;
	files;
	fs;
	signals;
	credentials;
	segments;
	registers = new CpuContext();
	codeContext = null;
	state = "running";
	call = null;
	queues = [];
	polls = false;
	comm = "";
	personality = 0;
	nice = 0;
	policy = 0;
	realTimePriority = 0;
	resetsOnFork = false;
	prctl = new Map();
	clearChildTid = 0;
	robustList = 0;
	trap = {
		trapno: 0,
		errorCode: 0,
		cr2: 0
	};
	restartNumber = -1;
	futex = null;
	vforkDone = null;
	cpuNs = 0;
	constructor(parts) {
		this.tid = parts.tid;
		this.group = parts.group;
		this.mm = parts.mm;
		this.files = parts.files;
		this.fs = parts.fs;
		this.signals = parts.signals;
		this.credentials = parts.credentials;
		this.segments = parts.segments;
		this.group.tasks.add(this);
	}
};
const ANY = 65535;
var WaitQueue = class {
	#sleepers = new Set();
	alone = [this];
	get empty() {
		return this.#sleepers.size === 0;
	}
	add(sleeper) {
		this.#sleepers.add(sleeper);
	}
	delete(sleeper) {
		this.#sleepers.delete(sleeper);
	}
	wake(events = ANY) {
		if (this.#sleepers.size === 0) return;
		if (this.#sleepers.size === 1) {
			const [one] = this.#sleepers;
			one.wake(events);
			return;
		}
		for (const sleeper of [...this.#sleepers]) sleeper.wake(events);
	}
};
const NOT_INHERITED = [1, 36];
function cloneTask(k, args) {
	const { current } = k;
	const { flags } = args;
	const has = (bit) => (flags & bit) !== 0;
	if (has(65536) && !has(2048)) return -22;
	if (has(2048) && !has(256)) return -22;
	if (Math.max(k.tasks.size, k.groups.size) >= k.pidLimit) return -11;
	const tid = k.newPid();
	const parent = has(32768) ? current.group.parent : current.group;
	const group = has(65536) ? current.group : k.makeGroup(tid, parent, current.group.pgid, current.group.sid);
	if (!has(65536)) {
		group.exitSignal = has(32768) ? current.group.exitSignal : args.exitSignal;
		for (const [resource, limit] of current.group.limits) group.limits.set(resource, { ...limit });
	}
	const mm = has(256) ? current.mm : current.mm.fork(k.forkSpace());
	if (has(256)) mm.users++;
	if (has(1024)) current.files.users++;
	const handlers = has(2048) ? current.signals.handlers : current.signals.handlers.copy();
	if (has(2048)) handlers.users++;
	if (args.clearHandlers) {
		for (const action of handlers.actions) if (action.handler > 1) action.handler = 0;
	}
	const child = new Task({
		tid,
		group,
		mm,
		files: has(1024) ? current.files : current.files.copy(),
		fs: has(512) ? current.fs : current.fs.copy(),
		signals: current.signals.copy(handlers, group.pending),
		credentials: { ...current.credentials },
		segments: current.segments.copy(mm)
	});
	if (!has(256) || has(16384)) child.signals.copyAlternateStack(current.signals);
	child.comm = current.comm;
	child.personality = current.personality;
	if (!current.resetsOnFork) {
		child.policy = current.policy;
		child.realTimePriority = current.realTimePriority;
	}
	child.nice = current.resetsOnFork ? Math.max(0, current.nice) : current.nice;
	child.prctl = new Map([...current.prctl].filter(([operation]) => !NOT_INHERITED.includes(operation)));
	if (has(2097152)) child.clearChildTid = args.childTid;
	if (has(16384)) child.vforkDone = new WaitQueue();
	k.tasks.set(tid, child);
	if (has(1048576)) k.space.writeU32(args.parentTid, tid);
	if (has(16777216)) mm.space.writeU32(args.childTid, tid);
	startRegisters(k, child, args);
	k.observer?.started?.(k, child);
	k.scheduler.ready(child);
	return child;
}
function startRegisters(k, child, args) {
	const { cpu, current } = k;
	current.registers.save(cpu);
	cpu.setReg(0, 0);
	if (args.stack !== 0) cpu.setReg(4, args.stack);
	if ((args.flags & 524288) !== 0) {
		if (k.abi.bits === 64) cpu.setNumber(288, args.tls);
		else child.segments.setThreadArea(args.tls);
	}
	k.turns.saveRegistersFor(child);
	current.registers.restore(cpu);
}
function make$1(k, args) {
	const known = k.continued;
	if (known !== null) {
		const queue = k.tasks.get(known.done)?.vforkDone ?? null;
		return queue === null ? known.done : k.calls.blockForCertain([queue], Number.POSITIVE_INFINITY, known.done);
	}
	if ((args.flags & 2114060288) !== 0) return -22;
	const child = cloneTask(k, args);
	if (typeof child === "number") return child;
	if (child.vforkDone === null) return child.tid;
	return k.calls.blockForCertain([child.vforkDone], Number.POSITIVE_INFINITY, child.tid);
}
const PLAIN = {
	flags: 0,
	clearHandlers: false,
	exitSignal: 17,
	stack: 0,
	tls: 0,
	parentTid: 0,
	childTid: 0
};
const fork = fullCall("", (k) => make$1(k, PLAIN));
const vfork = fullCall("", (k) => make$1(k, {
	...PLAIN,
	flags: 16640
}));
function cloneOf(k, flags, stack, parentTid, childTid, tls) {
	return make$1(k, {
		flags: flags & -256,
		clearHandlers: false,
		exitSignal: flags & 255,
		stack,
		tls,
		parentTid,
		childTid
	});
}
const clone = fullCall("xpppp", (k, flags, stack, parentTid, childTid, tls) => cloneOf(k, flags, stack, parentTid, childTid, tls));
const clone_32 = fullCall("xpppp", (k, flags, stack, parentTid, tls, childTid) => cloneOf(k, flags, stack, parentTid, childTid, tls));
const MIN_SIZE = 64;
const MAX_SIZE = 4096;
const KNOWN = 11;
const clone3 = fullCall("pz", (k, at, size) => {
	if (size < MIN_SIZE) return -22;
	if (size > MAX_SIZE) return -7;
	const field = (i) => 8 * i < size ? k.space.readNumber64(at + 8 * i) : 0;
	for (let i = KNOWN; 8 * i < size; i++) if (field(i) !== 0) return -7;
	const [flags, , childTid, parentTid, exitSignal, stack, stackSize, tls, setTid, setTidSize] = Array.from({ length: KNOWN }, (_, i) => field(i));
	const high = Math.floor(flags / 2 ** 32);
	if (high > 1 || (flags & 255) !== 0 || exitSignal > 64 || setTid !== 0 || setTidSize !== 0) return -22;
	if (stack === 0 !== (stackSize === 0)) return -22;
	if ((flags & 98304) !== 0 && exitSignal !== 0) return -22;
	const clearHandlers = high === 1;
	if (clearHandlers && (flags & 2048) !== 0) return -22;
	return make$1(k, {
		flags: flags >>> 0,
		clearHandlers,
		exitSignal,
		stack: stack === 0 ? 0 : stack + stackSize,
		tls,
		parentTid,
		childTid
	});
});
const TMPFS_MAGIC = 16914836;
var MemoryFs = class {
	dev;
	uid;
	gid;
	now;
	limitBytes;
	readOnly;
	#nextIno = 1;
	usedBytes = 0;
	constructor(dev, uid, gid, now, limitBytes, readOnly) {
		this.dev = dev;
		this.uid = uid;
		this.gid = gid;
		this.now = now;
		this.limitBytes = limitBytes;
		this.readOnly = readOnly;
	}
	newIno() {
		return this.#nextIno++;
	}
};
var MemoryNode = class extends Node {
	fs;
	bits;
	ino;
	uid;
	gid;
	nlink = 1;
	atime;
	mtime;
	ctime;
	constructor(fs, bits) {
		super();
		this.fs = fs;
		this.bits = bits;
		this.ino = fs.newIno();
		this.uid = fs.uid;
		this.gid = fs.gid;
		this.atime = this.mtime = this.ctime = fs.now();
	}
	get mode() {
		return this.bits;
	}
	get readOnly() {
		return this.fs.readOnly;
	}
	stat(out) {
		out.clear();
		out.dev = this.fs.dev;
		out.ino = this.ino;
		out.mode = this.bits;
		out.nlink = this.nlink;
		out.uid = this.uid;
		out.gid = this.gid;
		out.size = this.size;
		out.atime = Math.floor(this.atime / 1e3);
		out.atimeNs = nanoseconds(this.atime);
		out.mtime = Math.floor(this.mtime / 1e3);
		out.mtimeNs = nanoseconds(this.mtime);
		out.ctime = Math.floor(this.ctime / 1e3);
		out.ctimeNs = nanoseconds(this.ctime);
		return 0;
	}
	chmod(mode) {
		if (this.readOnly) return -this.denied();
		this.bits = this.bits & S_IFMT | mode & 4095;
		this.ctime = this.fs.now();
		return 0;
	}
	chown(uid, gid) {
		if (this.readOnly) return -this.denied();
		if (uid !== -1) this.uid = uid;
		if (gid !== -1) this.gid = gid;
		this.ctime = this.fs.now();
		return 0;
	}
	utimens(atime, mtime) {
		if (this.readOnly) return -this.denied();
		if (atime !== null) this.atime = atime.sec * 1e3 + atime.ns / 1e6;
		if (mtime !== null) this.mtime = mtime.sec * 1e3 + mtime.ns / 1e6;
		this.ctime = this.fs.now();
		return 0;
	}
	access(mode) {
		if (this.readOnly && (mode & 2) !== 0 && (this.bits & 61440) !== 40960) return -this.denied();
		if (this.fs.uid === 0) return (mode & 1) !== 0 && !this.isDirectory && (this.bits & 73) === 0 ? -13 : 0;
		const shift = this.uid === this.fs.uid ? 6 : this.gid === this.fs.gid ? 3 : 0;
		return (mode & ~(this.bits >> shift) & 7) === 0 ? 0 : -13;
	}
	statfs(out) {
		out.type = TMPFS_MAGIC;
		out.bsize = 4096;
		out.blocks = Math.floor(this.fs.limitBytes / 4096);
		out.bfree = out.bavail = Math.floor((this.fs.limitBytes - this.fs.usedBytes) / 4096);
		out.files = out.ffree = 1 << 20;
		return 0;
	}
};
function nanoseconds(ms) {
	return Math.floor((ms - Math.floor(ms / 1e3) * 1e3) * 1e6);
}
const FALLOC_FL_KEEP_SIZE = 1;
const FALLOC_FL_PUNCH_HOLE = 2;
const CHUNK = 65536;
const MAX_BYTES = Number.MAX_SAFE_INTEGER;
var MemoryFile = class extends MemoryNode {
	#chunks = new Map();
	length = 0;
	opens = 0;
	frames = new Map();
	#charged = 0;
	seals = null;
	constructor(fs, mode) {
		super(fs, S_IFREG | mode);
	}
	get size() {
		return this.length;
	}
	stat(out) {
		super.stat(out);
		out.blocks = Math.ceil(this.#charged / 4096) * 8;
		return 0;
	}
	identity() {
		return {
			dev: this.fs.dev,
			ino: this.ino
		};
	}
	open(flags) {
		if (this.readOnly && (flags & 3) !== 0) return -this.denied();
		if ((flags & 512) !== 0 && (flags & 3) !== 0) this.truncate(0);
		this.opens++;
		return new MemoryOpenFile(flags, this);
	}
	#chunk(index, bytes) {
		const known = this.#chunks.get(index);
		if (known !== void 0 && known.length >= bytes) return known;
		const capacity = index > 0 ? CHUNK : Math.min(CHUNK, Math.max(bytes, (known?.length ?? 0) * 2, 256));
		const more = capacity - (known?.length ?? 0);
		if (this.fs.usedBytes + more > this.fs.limitBytes) return -28;
		const made = new Uint8Array(capacity);
		if (known !== void 0) made.set(known);
		this.#chunks.set(index, made);
		this.fs.usedBytes += more;
		this.#charged += more;
		return made;
	}
	#drop(index) {
		const bytes = this.#chunks.get(index)?.length ?? 0;
		this.#chunks.delete(index);
		this.fs.usedBytes -= bytes;
		this.#charged -= bytes;
	}
	truncate(size) {
		if (size < 0) return -22;
		if (this.readOnly) return -this.denied();
		if (size > MAX_BYTES) return -27;
		if ((this.sealed & (size < this.length ? 2 : size > this.length ? 4 : 0)) !== 0) return -1;
		if (size < this.length) for (const [index, chunk] of this.#chunks) {
			const start = index * CHUNK;
			if (start >= size) this.#drop(index);
			else if (start + chunk.length > size) chunk.fill(0, size - start);
		}
		this.length = size;
		this.mtime = this.ctime = this.fs.now();
		return 0;
	}
	get sealed() {
		return this.seals ?? 0;
	}
	freeIfUnused() {
		if (this.nlink > 0 || this.opens > 0) return;
		for (const index of [...this.#chunks.keys()]) this.#drop(index);
		this.length = 0;
	}
	readAt(target, at, length, position) {
		for (let done = 0; done < length;) {
			const index = Math.floor((position + done) / CHUNK);
			const inside = position + done - index * CHUNK;
			const n = Math.min(length - done, CHUNK - inside);
			const chunk = this.#chunks.get(index);
			const there = chunk === void 0 ? 0 : Math.max(0, Math.min(n, chunk.length - inside));
			if (there > 0) target.set(chunk.subarray(inside, inside + there), at + done);
			if (there < n) target.fill(0, at + done + there, at + done + n);
			done += n;
		}
	}
	writeAt(memory, at, length, position) {
		if (position + length > MAX_BYTES) return -27;
		const { sealed } = this;
		if ((sealed & 8) !== 0 || (sealed & 4) !== 0 && position + length > this.length) return -1;
		const done = this.#put(memory, at, length, position);
		if (done < 0) return done;
		this.length = Math.max(this.length, position + done);
		this.mtime = this.ctime = this.fs.now();
		return done;
	}
	#put(memory, at, length, position) {
		let done = 0;
		while (done < length) {
			const index = Math.floor((position + done) / CHUNK);
			const inside = position + done - index * CHUNK;
			const n = Math.min(length - done, CHUNK - inside);
			const chunk = this.#chunk(index, inside + n);
			if (typeof chunk === "number") return done > 0 ? done : chunk;
			chunk.set(memory.subarray(at + done, at + done + n), inside);
			done += n;
		}
		return done;
	}
	reserve(offset, length) {
		for (let index = Math.floor(offset / CHUNK); index * CHUNK < offset + length; index++) {
			const chunk = this.#chunk(index, Math.min(CHUNK, offset + length - index * CHUNK));
			if (typeof chunk === "number") return chunk;
		}
		return 0;
	}
	punch(offset, length) {
		if (this.readOnly) return -this.denied();
		if ((this.sealed & 8) !== 0) return -1;
		const end = Math.min(offset + length, this.length);
		for (const [index, chunk] of this.#chunks) {
			const start = index * CHUNK;
			if (start >= offset && start + chunk.length <= end) this.#drop(index);
			else if (start < end && start + chunk.length > offset) chunk.fill(0, Math.max(0, offset - start), end - start);
		}
		this.mtime = this.ctime = this.fs.now();
		return 0;
	}
	seekData(offset, whence) {
		for (let at = offset; at < this.length; at = (Math.floor(at / CHUNK) + 1) * CHUNK) if (this.#chunks.has(Math.floor(at / CHUNK)) === (whence === 3)) return at;
		return whence === 3 ? -6 : this.length;
	}
	readPage(target, at, offset) {
		const n = Math.min(4096, this.length - offset);
		if (n <= 0) return 0;
		this.readAt(target, at, n, offset);
		return n;
	}
	writePage(source, at, offset) {
		const n = Math.min(4096, this.length - offset);
		if (n > 0 && !this.readOnly) this.#put(source, at, n, offset);
	}
	fileSize() {
		return this.length;
	}
	retain() {
		this.opens++;
	}
	release() {
		this.opens--;
		this.freeIfUnused();
	}
};
var MemoryOpenFile = class extends OpenFile {
	file;
	constructor(flags, file) {
		super(flags);
		this.file = file;
	}
	stat(out) {
		return this.file.stat(out);
	}
	read(memory, at, length, position) {
		const from = position < 0 ? this.position : position;
		const n = Math.min(length, this.file.length - from);
		if (n <= 0) return 0;
		this.file.readAt(memory, at, n, from);
		if (position < 0) this.position = from + n;
		return n;
	}
	write(memory, at, length, position) {
		const to = this.append ? this.file.length : position < 0 ? this.position : position;
		const n = this.file.writeAt(memory, at, length, to);
		if (n > 0 && position < 0) this.position = to + n;
		return n;
	}
	seek(offset, whence) {
		let to = seekIn(this.file.length, this.position, offset, whence);
		if (to >= 0 && whence >= 3) to = this.file.seekData(offset, whence);
		if (to >= 0) this.position = to;
		return to;
	}
	truncate(size) {
		return this.file.truncate(size);
	}
	allocate(mode, offset, length) {
		const keepSize = (mode & FALLOC_FL_KEEP_SIZE) !== 0;
		const end = offset + length;
		switch (mode & -2) {
			case FALLOC_FL_PUNCH_HOLE: return keepSize ? this.file.punch(offset, length) : -95;
			case 0: {
				const error = this.file.reserve(offset, length);
				return error !== 0 || keepSize || end <= this.file.length ? error : this.file.truncate(end);
			}
			default: return -95;
		}
	}
	sync() {
		return 0;
	}
	available() {
		return Math.max(0, this.file.length - this.position);
	}
	chmod(mode) {
		return this.file.chmod(mode);
	}
	chown(uid, gid) {
		return this.file.chown(uid, gid);
	}
	utimens(atime, mtime) {
		return this.file.utimens(atime, mtime);
	}
	mapping() {
		return this.file;
	}
	mappedFile() {
		return this.file;
	}
	close() {
		this.file.release();
	}
};
const CAPACITY = 65536;
const MOST$1 = 1 << 20;
const MOST_FOR_ROOT = 1 << 26;
const FEW = 32;
function copy$1(target, to, source, from, length) {
	if (length > FEW) target.set(source.subarray(from, from + length), to);
	else for (let i = 0; i < length; i++) target[to + i] = source[from + i];
}
var PipeBuffer = class {
	ino;
	isFifo;
	#ring = new Uint8Array(CAPACITY);
	#start = 0;
	length = 0;
	readers = 0;
	writers = 0;
	readerOpens = 0;
	writerOpens = 0;
	queue = new WaitQueue();
	constructor(ino, isFifo = false) {
		this.ino = ino;
		this.isFifo = isFifo;
	}
	get capacity() {
		return this.#ring.length;
	}
	get room() {
		return this.capacity - this.length;
	}
	resize(bytes, root) {
		let capacity = 4096;
		while (capacity < bytes) capacity *= 2;
		if (bytes > 2147483648) return -22;
		if (capacity > this.capacity && capacity > (root ? MOST_FOR_ROOT : MOST$1)) return -1;
		if (capacity < this.length) return -16;
		const kept = new Uint8Array(capacity);
		const length = this.read(kept, 0, this.length);
		this.#ring = kept;
		this.#start = 0;
		this.length = length;
		this.queue.wake(4);
		return capacity;
	}
	read(memory, at, length) {
		const n = Math.min(length, this.length);
		for (let done = 0; done < n;) {
			const run = Math.min(n - done, this.capacity - this.#start);
			copy$1(memory, at + done, this.#ring, this.#start, run);
			this.#start = (this.#start + run) % this.capacity;
			done += run;
		}
		this.length -= n;
		if (n > 0) this.queue.wake(4);
		return n;
	}
	write(memory, at, length) {
		const n = Math.min(length, this.room);
		for (let done = 0; done < n;) {
			const to = (this.#start + this.length) % this.capacity;
			const run = Math.min(n - done, this.capacity - to);
			copy$1(this.#ring, to, memory, at + done, run);
			this.length += run;
			done += run;
		}
		if (n > 0) this.queue.wake(1);
		return n;
	}
};
var PipeEnd = class PipeEnd extends OpenFile {
	pipe;
	owner;
	#before;
	constructor(flags, pipe, owner) {
		super(flags);
		this.pipe = pipe;
		this.owner = owner;
		this.#before = this.readable ? pipe.writerOpens : pipe.readerOpens;
		if (this.readable) {
			pipe.readers++;
			pipe.readerOpens++;
		}
		if (this.writable) {
			pipe.writers++;
			pipe.writerOpens++;
		}
		pipe.queue.wake();
	}
	get hasPeer() {
		const { pipe, readable } = this;
		if (!pipe.isFifo || readable && this.writable) return true;
		return readable ? pipe.writers > 0 || pipe.writerOpens !== this.#before : pipe.readers > 0 || pipe.readerOpens !== this.#before;
	}
	get queue() {
		return this.pipe.queue;
	}
	get stream() {
		return true;
	}
	stat(out) {
		out.clear();
		out.dev = 14;
		out.ino = this.pipe.ino;
		out.mode = 4480;
		out.nlink = 1;
		out.uid = this.owner.uid;
		out.gid = this.owner.gid;
		return 0;
	}
	read(memory, at, length, position) {
		if (position >= 0) return -29;
		if (this.pipe.length > 0) return this.pipe.read(memory, at, length);
		if (this.pipe.writers === 0 || length === 0) return 0;
		return (this.flags & 2048) !== 0 ? -11 : -512;
	}
	write(memory, at, length, position) {
		if (position >= 0) return -29;
		if (this.pipe.readers === 0) return -32;
		if (length === 0) return 0;
		if (this.pipe.room === 0 || length <= 4096 && this.pipe.room < length) return (this.flags & 2048) !== 0 ? -11 : -512;
		return this.pipe.write(memory, at, length);
	}
	poll() {
		let events = 0;
		if (this.readable) {
			if (this.pipe.length > 0) events |= 1;
			if (this.pipe.writers === 0) events |= 16;
		}
		if (this.writable) {
			if (this.pipe.room >= 4096) events |= 4;
			if (this.pipe.readers === 0) events |= 8;
		}
		return events;
	}
	available() {
		return this.pipe.length;
	}
	sync() {
		return -22;
	}
	name() {
		return this.dentry?.path() ?? `pipe:[${this.pipe.ino}]`;
	}
	reopen(flags) {
		return new PipeEnd(flags, this.pipe, this.owner);
	}
	close() {
		if (this.readable) this.pipe.readers--;
		if (this.writable) this.pipe.writers--;
		this.pipe.queue.wake();
	}
};
function openFifo(slot, flags, owner) {
	slot.pipe ??= new PipeBuffer(1, true);
	const access = flags & 3;
	if (access === 1 && slot.pipe.readers === 0 && (flags & 2048) !== 0) return null;
	return new PipeEnd(flags & -4 | (access === 0 || access === 2 ? access : 1), slot.pipe, owner);
}
const LOCK_END = Number.MAX_SAFE_INTEGER;
var LocksOfFile = class {
	records = [];
	whole = new Map();
	queue = new WaitQueue();
	get unused() {
		return this.records.length === 0 && this.whole.size === 0 && this.queue.empty;
	}
};
var FileLocks = class {
	#files = new Map();
	#waiting = new Map();
	#stat = new StatRecord();
	#keyOf(file) {
		const s = this.#stat;
		return file.stat(s) === 0 ? `${s.dev}:${s.inoHigh}:${s.ino}` : null;
	}
	#locksOf(file) {
		const key = this.#keyOf(file) ?? "";
		let locks = this.#files.get(key);
		if (locks === void 0) {
			for (const [old, of] of this.#files) if (of.unused) this.#files.delete(old);
			locks = new LocksOfFile();
			this.#files.set(key, locks);
		}
		return locks;
	}
	conflict(file, wanted) {
		return this.#conflict(this.#locksOf(file), wanted);
	}
	#conflict(locks, wanted) {
		for (const lock of locks.records) {
			if (lock.owner === wanted.owner || lock.last < wanted.first || lock.first > wanted.last) continue;
			if (lock.exclusive || wanted.exclusive) return lock;
		}
		return null;
	}
	lock(file, wanted, waits) {
		const locks = this.#locksOf(file);
		this.#waiting.delete(wanted.owner);
		const blocker = this.#conflict(locks, wanted);
		if (blocker === null) {
			locks.records = taken(locks.records, wanted);
			file.locks = this;
			locks.queue.wake();
			return 0;
		}
		if (waits !== null) {
			if (this.#leadsTo(blocker.owner, wanted.owner)) return -35;
			this.#waiting.set(wanted.owner, {
				blocker: blocker.owner,
				waits
			});
		}
		return locks.queue;
	}
	unlock(file, range) {
		const locks = this.#locksOf(file);
		locks.records = without(locks.records, range);
		locks.queue.wake();
	}
	#leadsTo(from, to) {
		const seen = new Set();
		for (let owner = from; !seen.has(owner);) {
			if (owner === to) return true;
			seen.add(owner);
			const next = this.#waiting.get(owner);
			if (next === void 0) return false;
			if (!next.waits()) {
				this.#waiting.delete(owner);
				return false;
			}
			owner = next.blocker;
		}
		return false;
	}
	lockWhole(file, exclusive) {
		const locks = this.#locksOf(file);
		for (const [other, itsExclusive] of locks.whole) {
			if (other === file || !(exclusive || itsExclusive)) continue;
			if (locks.whole.delete(file)) locks.queue.wake();
			return locks.queue;
		}
		const had = locks.whole.get(file);
		locks.whole.set(file, exclusive);
		file.locks = this;
		if (had === true && !exclusive) locks.queue.wake();
		return 0;
	}
	unlockWhole(file) {
		const locks = this.#locksOf(file);
		if (locks.whole.delete(file)) locks.queue.wake();
	}
	closed(file, owner) {
		this.unlock(file, {
			owner,
			first: 0,
			last: LOCK_END
		});
	}
	forget(file) {
		this.closed(file, file);
		this.unlockWhole(file);
	}
};
function taken(locks, wanted) {
	const { owner, exclusive } = wanted;
	let { first, last } = wanted;
	return [...without(locks.filter((lock) => {
		if (lock.owner !== owner || lock.exclusive !== exclusive) return true;
		if (lock.last + 1 < wanted.first || lock.first - 1 > wanted.last) return true;
		first = Math.min(first, lock.first);
		last = Math.max(last, lock.last);
		return false;
	}), wanted), {
		...wanted,
		first,
		last
	}].sort((a, b) => a.first - b.first);
}
function without(locks, range) {
	return locks.flatMap((lock) => {
		if (lock.owner !== range.owner || lock.last < range.first || lock.first > range.last) return [lock];
		const rest = [];
		if (lock.first < range.first) rest.push({
			...lock,
			last: range.first - 1
		});
		if (lock.last > range.last) rest.push({
			...lock,
			first: range.last + 1
		});
		return rest;
	});
}
const [F_GETLK, F_SETLKW] = [5, 7];
const [F_GETLK64, F_SETLKW64] = [12, 14];
const [F_OFD_GETLK, F_OFD_SETLKW] = [36, 38];
const [F_RDLCK, F_WRLCK, F_UNLCK] = [
	0,
	1,
	2
];
function isLockCommand(command) {
	return command >= F_GETLK && command <= F_SETLKW || command >= F_GETLK64 && command <= F_SETLKW64 || command >= F_OFD_GETLK && command <= F_OFD_SETLKW;
}
const FLOCK_64 = {
	start: 8,
	length: 16,
	pid: 24,
	offsetBytes: 8
};
const I386_FLOCK = {
	start: 4,
	length: 8,
	pid: 12,
	offsetBytes: 4
};
const I386_FLOCK64 = {
	start: 4,
	length: 12,
	pid: 20,
	offsetBytes: 8
};
function readOffset(k, at, bytes) {
	return bytes === 4 ? k.space.readI32(at) : k.space.readSigned64(at);
}
function sizeOf(file) {
	const record = new StatRecord();
	return file.stat(record) === 0 ? record.size : 0;
}
function rangeOf(k, file, at, layout) {
	const whence = k.space.readU16(at + 2);
	const start = readOffset(k, at + layout.start, layout.offsetBytes);
	const length = readOffset(k, at + layout.length, layout.offsetBytes);
	if (whence > 2) return -22;
	const from = (whence === 0 ? 0 : whence === 1 ? file.position : sizeOf(file)) + start;
	if (from < 0) return -22;
	if (from > LOCK_END) return -75;
	if (length > 0) return from + length - 1 > LOCK_END ? [from, LOCK_END] : [from, from + length - 1];
	if (length < 0) return from + length < 0 ? -22 : [from + length, from - 1];
	return [from, LOCK_END];
}
function writeLock(k, at, layout, lock) {
	const length = lock.last === LOCK_END ? 0 : lock.last - lock.first + 1;
	if (layout.offsetBytes === 4 && (lock.first > 2147483647 || length > 2147483647)) return -75;
	k.space.writeU16(at, lock.exclusive ? F_WRLCK : F_RDLCK);
	k.space.writeU16(at + 2, 0);
	for (const [field, value] of [[layout.start, lock.first], [layout.length, length]]) if (layout.offsetBytes === 4) k.space.writeU32(at + field, value);
	else k.space.writePair(at + field, value >>> 0, Math.floor(value / 2 ** 32));
	k.space.writeU32(at + layout.pid, lock.pid);
	return 0;
}
function recordLock(k, file, command, at) {
	const is64 = k.abi.bits === 64;
	if (is64 && command >= F_GETLK64 && command <= F_SETLKW64) return -22;
	const layout = is64 ? FLOCK_64 : command <= F_SETLKW ? I386_FLOCK : I386_FLOCK64;
	const type = k.space.readU16(at);
	const range = rangeOf(k, file, at, layout);
	if (typeof range === "number") return range;
	const ofDescription = command >= F_OFD_GETLK;
	if (ofDescription && k.space.readU32(at + layout.pid) !== 0) return -22;
	const [first, last] = range;
	const lock = {
		owner: ofDescription ? file : k.fds,
		pid: ofDescription ? -1 : k.group.pid,
		exclusive: type === F_WRLCK,
		first,
		last
	};
	if (command === F_GETLK || command === F_GETLK64 || command === F_OFD_GETLK) {
		if (type !== F_RDLCK && type !== F_WRLCK && !(ofDescription && type === F_UNLCK)) return -22;
		const other = k.locks.conflict(file, lock);
		if (other !== null) return writeLock(k, at, layout, other);
		k.space.writeU16(at, F_UNLCK);
		return 0;
	}
	if (type === F_UNLCK) {
		k.locks.unlock(file, lock);
		return 0;
	}
	if (type !== F_RDLCK && type !== F_WRLCK) return -22;
	if (type === F_RDLCK ? !file.readable : !file.writable) return -9;
	const waits = command === F_SETLKW || command === F_SETLKW64 || command === F_OFD_SETLKW;
	const task = k.current;
	const got = k.locks.lock(file, lock, waits && !ofDescription ? () => task.state === "waiting" : null);
	if (typeof got === "number") {
		if (got === 0 && !ofDescription) k.fds.recordLocks = k.locks;
		return got;
	}
	return waits ? k.block([got]) : -11;
}
const [LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN] = [
	1,
	2,
	4,
	8
];
const flock = call("di", (k, fd, operation) => {
	const file = k.fds.get(fd);
	if (file === null) return -9;
	const what = operation & ~LOCK_NB;
	if (what !== LOCK_SH && what !== LOCK_EX && what !== LOCK_UN) return -22;
	if (what === LOCK_UN) {
		k.locks.unlockWhole(file);
		return 0;
	}
	const queue = k.locks.lockWhole(file, what === LOCK_EX);
	if (queue === 0) return 0;
	return (operation & LOCK_NB) !== 0 ? -11 : k.block([queue]);
});
const dup = call("d", (k, fd) => {
	const file = k.fds.get(fd);
	return file === null ? -9 : k.fds.add(file, false);
});
const dup2 = call("dd", (k, from, to) => {
	const file = k.fds.get(from);
	if (file === null) return -9;
	return from === to ? to : k.fds.replace(to, file, false);
});
const dup3 = call("ddF", (k, from, to, flags) => {
	const file = k.fds.get(from);
	if (from === to || (flags & -524289) !== 0) return -22;
	return file === null ? -9 : k.fds.replace(to, file, (flags & O_CLOEXEC) !== 0);
});
const SETTABLE = 289792;
function control(k, fd, command, argument) {
	const file = k.fds.get(fd);
	if (file === null) return -9;
	if (isLockCommand(command)) return recordLock(k, file, command, argument);
	switch (command) {
		case 0:
		case 1030:
			if (argument < 0 || argument >= k.fds.limit) return -22;
			return k.fds.add(file, command === 1030, argument | 0);
		case 1: return k.fds.closeOnExec(fd) ? 1 : 0;
		case 2:
			k.fds.setCloseOnExec(fd, (argument & 1) !== 0);
			return 0;
		case 3: return file.flags;
		case 4:
			file.flags = file.flags & -289793 | argument & SETTABLE;
			return 0;
		case 8:
		case 10:
		case 1026: return 0;
		case 9:
		case 11: return 0;
		case 1031: return file instanceof PipeEnd ? file.pipe.resize(argument >>> 0, k.credentials.uid === 0) : -9;
		case 1032: return file instanceof PipeEnd ? file.pipe.capacity : -9;
		case 1033: return addSeals(k, file, argument);
		case 1034: {
			const mapped = file.mappedFile();
			return mapped instanceof MemoryFile ? mapped.seals ?? 1 : -22;
		}
		default: return -22;
	}
}
function addSeals(k, file, seals) {
	const mapped = file.mappedFile();
	if (!file.writable) return -1;
	if ((seals & -64) !== 0 || !(mapped instanceof MemoryFile)) return -22;
	if (mapped.seals === null || (mapped.seals & 1) !== 0) return -1;
	const writers = k.space.vmas.list.some((v) => v.shared && v.file === mapped && (v.allowed & 2) !== 0);
	if ((seals & 8) !== 0 && writers) return -16;
	mapped.seals |= seals;
	return 0;
}
const fcntl = call("dip", control);
function makePipe(k, at, flags) {
	if ((flags & -542721) !== 0) return -22;
	const pipe = new PipeBuffer(k.newPipeInode());
	const status = flags & 18432;
	const cloexec = (flags & O_CLOEXEC) !== 0;
	const reader = k.fds.add(new PipeEnd(0 | status, pipe, k.credentials), cloexec);
	if (reader < 0) return -24;
	const writer = k.fds.add(new PipeEnd(1 | status, pipe, k.credentials), cloexec);
	if (writer < 0) {
		k.fds.close(reader);
		return -24;
	}
	try {
		k.space.writeU32(at, reader);
		k.space.writeU32(at + 4, writer);
	} catch (e) {
		k.fds.close(reader);
		k.fds.close(writer);
		throw e;
	}
	return 0;
}
const pipe = call("p", (k, at) => makePipe(k, at, 0));
const pipe2 = call("pF", makePipe);
const DEVICE = 15;
const INODE = 1056;
var AnonymousFile = class extends OpenFile {
	kind;
	#queue = new WaitQueue();
	constructor(flags, kind) {
		super(flags);
		this.kind = kind;
	}
	get queue() {
		return this.#queue;
	}
	get stream() {
		return true;
	}
	stat(out) {
		out.clear();
		out.dev = DEVICE;
		out.ino = INODE;
		out.mode = 384;
		out.nlink = 1;
		return 0;
	}
	name() {
		return `anon_inode:[${this.kind}]`;
	}
};
var _a;
const EPOLLET = 2147483648;
const EPOLLONESHOT = 1073741824;
const FLAGS = 4026531840;
const MOST_NESTED = 4;
var Watched = class {
	epoll;
	fd;
	file;
	events;
	dataLow;
	dataHigh;
	listed = false;
	constructor(epoll, fd, file, events, dataLow, dataHigh) {
		this.epoll = epoll;
		this.fd = fd;
		this.file = file;
		this.events = events;
		this.dataLow = dataLow;
		this.dataHigh = dataHigh;
	}
	wake(events) {
		if ((events & (this.events | 24)) !== 0) this.epoll.list(this);
	}
	ready() {
		const wanted = this.events & 268435455;
		return wanted === 0 ? 0 : this.file.poll() & (wanted | 24);
	}
};
var EpollFile = class extends AnonymousFile {
	#watched = new Map();
	#listed = [];
	constructor(flags) {
		super(flags | 2, "eventpoll");
	}
	list(item) {
		if (item.listed) return;
		item.listed = true;
		this.#listed.push(item);
		this.queue.wake(1);
	}
	#find(fd, file) {
		const item = this.#watched.get(fd);
		if (item === void 0 || item.file === file) return item;
		this.#drop(item);
	}
	#drop(item) {
		this.#watched.delete(item.fd);
		item.file.queue?.delete(item);
		item.events = 0;
	}
	#depth() {
		let depth = 0;
		for (const { file } of this.#watched.values()) if (file instanceof _a) depth = Math.max(depth, file.#depth() + 1);
		return depth;
	}
	#reaches(other) {
		if (this === other) return true;
		for (const { file } of this.#watched.values()) if (file instanceof _a && file.#reaches(other)) return true;
		return false;
	}
	add(fd, file, event) {
		if (file === this) return -22;
		if (!file.stream) return -1;
		if (this.#find(fd, file) !== void 0) return -17;
		if (file instanceof _a && (file.#reaches(this) || file.#depth() >= MOST_NESTED)) return -40;
		const item = new Watched(this, fd, file, event.events, event.dataLow, event.dataHigh);
		this.#watched.set(fd, item);
		file.queue?.add(item);
		this.#look(item);
		return 0;
	}
	modify(fd, file, event) {
		const item = this.#find(fd, file);
		if (item === void 0) return -2;
		item.events = event.events;
		item.dataLow = event.dataLow;
		item.dataHigh = event.dataHigh;
		this.#look(item);
		return 0;
	}
	remove(fd, file) {
		const item = this.#find(fd, file);
		if (item === void 0) return -2;
		this.#drop(item);
		return 0;
	}
	#look(item) {
		if (item.file.queue === null || item.ready() !== 0) this.list(item);
	}
	get polls() {
		for (const { file } of this.#watched.values()) if (file.queue === null) return true;
		return false;
	}
	take(most) {
		const out = [];
		const listed = this.#listed;
		this.#listed = [];
		for (const [i, item] of listed.entries()) {
			if (out.length >= most) {
				this.#listed.push(...listed.slice(i));
				break;
			}
			item.listed = false;
			if (item.file.refs === 0) this.#drop(item);
			const events = item.ready();
			if (events === 0) {
				if (item.file.queue === null && item.events !== 0) this.list(item);
				continue;
			}
			out.push({
				events,
				dataLow: item.dataLow,
				dataHigh: item.dataHigh
			});
			if ((item.events & EPOLLONESHOT) !== 0) item.events &= FLAGS;
			else if ((item.events & EPOLLET) === 0 || item.file.queue === null) {
				item.listed = true;
				this.#listed.push(item);
			}
		}
		return out;
	}
	poll() {
		return this.#listed.some((item) => item.file.refs > 0 && item.ready() !== 0) ? 1 : 0;
	}
	read() {
		return -22;
	}
	close() {
		for (const item of [...this.#watched.values()]) this.#drop(item);
		this.#listed = [];
	}
};
_a = EpollFile;
function waitFor$1(k, scan, files, deadline) {
	const found = scan();
	if (found !== 0 || k.clock.monotonic() >= deadline) return found;
	const queues = new Set();
	let polls = false;
	for (const fd of files()) {
		const file = k.fds.get(fd);
		if (file === null) continue;
		if (file.queue === null) polls = true;
		else queues.add(file.queue);
	}
	const result = k.block([...queues], deadline, 0, polls);
	return result === -1073741825 ? result : -4;
}
function pollFds(k, at, count, deadline) {
	if (count > k.fds.limit) return -22;
	const { space } = k;
	return waitFor$1(k, () => {
		let ready = 0;
		for (let i = 0; i < count; i++) {
			const entry = at + 8 * i;
			const fd = space.readI32(entry);
			const events = space.readU16(entry + 4);
			let got = 0;
			if (fd >= 0) {
				const file = k.fds.get(fd);
				got = file === null ? 32 : file.poll() & (events | 24);
				if ((got & 1) !== 0) got |= events & 64;
				if ((got & 4) !== 0) got |= events & 256;
			}
			space.writeU16(entry + 6, got);
			if (got !== 0) ready++;
		}
		return ready;
	}, function* () {
		for (let i = 0; i < count; i++) yield space.readI32(at + 8 * i);
	}, deadline);
}
const poll = call("pui", (k, at, count, ms) => {
	const deadline = ms < 0 ? Number.POSITIVE_INFINITY : k.clock.monotonic() + ms * 1e6;
	return pollFds(k, at, count, k.continued?.deadline ?? deadline);
});
function withMask(k, mask, act) {
	if (mask === 0) return act();
	const { signals } = k;
	if (k.continued === null) {
		const [low, high] = [k.space.readU32(mask), k.space.readU32(mask + 4)];
		signals.saved = {
			low: signals.blocked.low,
			high: signals.blocked.high
		};
		signals.setMask(low, high);
	}
	const restore = () => {
		if (signals.saved !== null) signals.setMask(signals.saved.low, signals.saved.high);
		signals.saved = null;
	};
	try {
		const result = act();
		if (result !== -1073741825 && result !== -4) restore();
		return result;
	} catch (e) {
		restore();
		throw e;
	}
}
function deadlineAt(k, at, wide) {
	if (k.continued !== null) return k.continued.deadline;
	if (at === 0) return Number.POSITIVE_INFINITY;
	const t = wide ? readTime64(k.space, k.abi, at) : readTime(k.space, k.abi.word, at);
	if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9) return -1;
	return k.clock.monotonic() + t.sec * 1e9 + t.fraction;
}
function storeLeft(k, at, deadline, wide) {
	if (at === 0) return;
	const ns = Math.max(0, deadline - k.clock.monotonic());
	if (wide) writeTime64(k.space, at, Math.floor(ns / 1e9), ns % 1e9);
	else writeTime(k.space, k.abi, at, Math.floor(ns / 1e9), ns % 1e9);
}
function ppollOf(k, at, count, timeout, mask, size, wide) {
	if (mask !== 0 && size !== 8) return -22;
	const deadline = deadlineAt(k, timeout, wide);
	if (deadline < 0) return -22;
	const result = withMask(k, mask, () => pollFds(k, at, count, deadline));
	if (result !== -1073741825) storeLeft(k, timeout, deadline, wide);
	return result;
}
const ppoll = call("puppz", (k, at, n, t, mask, size) => ppollOf(k, at, n, t, mask, size, false));
const ppoll_time64 = call("puppz", (k, at, n, t, mask, size) => ppollOf(k, at, n, t, mask, size, true));
const READ_SET = 25;
const WRITE_SET = 12;
function selectFds(k, n, sets, deadline) {
	if (n < 0) return -22;
	const count = Math.min(n, 1024);
	const bytes = Math.ceil(count / (8 * k.abi.word)) * k.abi.word;
	const wanted = sets.map((at) => at === 0 ? null : k.space.readBytes(at, bytes));
	const results = wanted.map((set) => set === null ? null : new Uint8Array(bytes));
	const kinds = [
		READ_SET,
		WRITE_SET,
		2
	];
	for (let fd = 0; fd < count; fd++) if (wanted.some((set) => set !== null && (set[fd >> 3] >> (fd & 7) & 1) !== 0) && k.fds.get(fd) === null) return -9;
	const ready = waitFor$1(k, () => {
		let found = 0;
		for (const [i, set] of wanted.entries()) {
			if (set === null) continue;
			results[i].fill(0);
			for (let fd = 0; fd < count; fd++) {
				if ((set[fd >> 3] >> (fd & 7) & 1) === 0) continue;
				if (((k.fds.get(fd)?.poll() ?? 0) & kinds[i]) === 0) continue;
				results[i][fd >> 3] |= 1 << (fd & 7);
				found++;
			}
		}
		return found;
	}, function* () {
		for (let fd = 0; fd < count; fd++) if (wanted.some((set) => set !== null && (set[fd >> 3] >> (fd & 7) & 1) !== 0)) yield fd;
	}, deadline);
	if (ready >= 0) {
		for (const [i, set] of results.entries()) if (set !== null) k.space.writeBytes(sets[i], set);
	}
	return ready;
}
function selectWith(k, n, r, w, e, tv) {
	let deadline = Number.POSITIVE_INFINITY;
	if (tv !== 0) {
		const t = readTime(k.space, k.abi.word, tv);
		if (t.sec < 0 || t.fraction < 0) return -22;
		deadline = k.continued?.deadline ?? k.clock.monotonic() + t.sec * 1e9 + t.fraction * 1e3;
	}
	const result = selectFds(k, n, [
		r,
		w,
		e
	], deadline);
	if (tv !== 0 && result !== -1073741825) {
		const ns = Math.max(0, deadline - k.clock.monotonic());
		writeTime(k.space, k.abi, tv, Math.floor(ns / 1e9), Math.floor(ns % 1e9 / 1e3));
	}
	return result;
}
const select = call("ipppp", selectWith);
const old_select = call("p", (k, at) => {
	const word = (i) => k.space.readU32(at + 4 * i);
	return selectWith(k, word(0) | 0, word(1), word(2), word(3), word(4));
});
function pselectOf(k, n, sets, timeout, sigmask, wide) {
	const { word } = k.abi;
	let mask = 0;
	if (sigmask !== 0) {
		mask = word === 8 ? k.space.readSigned64(sigmask) : k.space.readU32(sigmask);
		const size = word === 8 ? k.space.readSigned64(sigmask + 8) : k.space.readU32(sigmask + 4);
		if (mask !== 0 && size !== 8) return -22;
	}
	const deadline = deadlineAt(k, timeout, wide);
	if (deadline < 0) return -22;
	const result = withMask(k, mask, () => selectFds(k, n, sets, deadline));
	if (result !== -1073741825) storeLeft(k, timeout, deadline, wide);
	return result;
}
const pselect6 = call("ippppp", (k, n, r, w, e, t, m) => pselectOf(k, n, [
	r,
	w,
	e
], t, m, false));
const pselect6_time64 = call("ippppp", (k, n, r, w, e, t, m) => pselectOf(k, n, [
	r,
	w,
	e
], t, m, true));
const [EPOLL_CTL_ADD, EPOLL_CTL_DEL, EPOLL_CTL_MOD] = [
	1,
	2,
	3
];
const EVENT_BYTES = 12;
const MOST_EVENTS = Math.floor(2147483647 / EVENT_BYTES);
function create(k, flags) {
	if ((flags & -524289) !== 0) return -22;
	return k.fds.add(new EpollFile(0), (flags & O_CLOEXEC) !== 0);
}
const epoll_create1 = call("F", create);
const epoll_create = call("i", (k, size) => size <= 0 ? -22 : create(k, 0));
const epoll_ctl = call("didp", (k, epfd, operation, fd, at) => {
	const epoll = k.fds.get(epfd);
	const file = k.fds.get(fd);
	let event = {
		events: 0,
		dataLow: 0,
		dataHigh: 0
	};
	if (operation !== EPOLL_CTL_DEL) {
		const { space } = k;
		event = {
			events: space.readU32(at),
			dataLow: space.readU32(at + 4),
			dataHigh: space.readU32(at + 8)
		};
	}
	if (epoll === null || file === null) return -9;
	if (!(epoll instanceof EpollFile)) return -22;
	if (operation === EPOLL_CTL_ADD) return epoll.add(fd, file, event);
	if (operation === EPOLL_CTL_MOD) return epoll.modify(fd, file, event);
	return operation === EPOLL_CTL_DEL ? epoll.remove(fd, file) : -22;
});
function wait(k, epfd, at, most, deadline) {
	const epoll = k.fds.get(epfd);
	if (most <= 0 || most > MOST_EVENTS) return -22;
	if (epoll === null) return -9;
	if (!(epoll instanceof EpollFile)) return -22;
	if (k.space.lookup(at, "write") < 0) return -14;
	const events = epoll.take(most);
	for (const [i, { events: what, dataLow, dataHigh }] of events.entries()) {
		const entry = at + i * EVENT_BYTES;
		k.space.writeU32(entry, what);
		k.space.writeU32(entry + 4, dataLow);
		k.space.writeU32(entry + 8, dataHigh);
	}
	if (events.length > 0 || k.clock.monotonic() >= deadline) return events.length;
	const result = k.block([epoll.queue], deadline, 0, epoll.polls);
	return result === -1073741825 ? result : -4;
}
function deadlineOf$1(k, ms) {
	return k.continued?.deadline ?? (ms < 0 ? Number.POSITIVE_INFINITY : k.clock.monotonic() + ms * 1e6);
}
const epoll_wait = call("dpii", (k, epfd, at, most, ms) => wait(k, epfd, at, most, deadlineOf$1(k, ms)));
const epoll_pwait = call("dpiipz", (k, epfd, at, most, ms, mask, size) => {
	if (mask !== 0 && size !== 8) return -22;
	return withMask(k, mask, () => wait(k, epfd, at, most, deadlineOf$1(k, ms)));
});
const epoll_pwait2 = call("dpippz", (k, epfd, at, most, timeout, mask, size) => {
	if (mask !== 0 && size !== 8) return -22;
	let deadline = k.continued?.deadline ?? Number.POSITIVE_INFINITY;
	if (k.continued === null && timeout !== 0) {
		const t = readTime64(k.space, k.abi, timeout);
		if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9) return -22;
		deadline = k.clock.monotonic() + t.sec * 1e9 + t.fraction;
	}
	return withMask(k, mask, () => wait(k, epfd, at, most, deadline));
});
const CLD_STOPPED$1 = 5;
const CLD_CONTINUED$1 = 6;
function isOrphaned(k, pgid) {
	for (const group of k.groups.values()) {
		if (group.pgid !== pgid || group.exit !== null || group.parent === null) continue;
		if (group.parent.pgid !== pgid && group.parent.sid === group.sid) return false;
	}
	return true;
}
function stopGroup(k, group, signal) {
	if (group === k.init || signal !== 19 && isOrphaned(k, group.pgid)) return;
	group.stopped = true;
	group.stopReport = signal;
	k.leave = true;
	tellParent(k, group, CLD_STOPPED$1, signal);
}
function continueGroup(k, group) {
	if (!group.stopped) return;
	group.stopped = false;
	group.stopReport = "continued";
	for (const task of group.held.splice(0)) k.scheduler.ready(task);
	tellParent(k, group, CLD_CONTINUED$1, 18);
}
function tellParent(k, group, code, status) {
	const { parent } = group;
	if (parent === null) return;
	const action = parent.leader?.signals.actions[17];
	if (action !== void 0 && (action.flags & 1) === 0) {
		const uid = group.leader?.credentials.uid ?? 0;
		k.signalGroup(parent, {
			signal: 17,
			code,
			pid: group.pid,
			uid,
			status
		});
	}
	parent.childEvents.wake();
}
var SignalSet = class {
	low = 0;
	high = 0;
	has(signal) {
		return signal <= 32 ? (this.low >>> signal - 1 & 1) !== 0 : (this.high >>> signal - 33 & 1) !== 0;
	}
	add(signal) {
		if (signal <= 32) this.low |= 1 << signal - 1;
		else this.high |= 1 << signal - 33;
	}
	delete(signal) {
		if (signal <= 32) this.low &= ~(1 << signal - 1);
		else this.high &= ~(1 << signal - 33);
	}
	set(low, high) {
		this.low = low | 0;
		this.high = high | 0;
	}
};
const SYNCHRONOUS = [
	11,
	7,
	4,
	5,
	8,
	31
].reduce((bits, signal) => bits | 1 << signal - 1, 0);
const QUEUE_LIMIT = 1024;
var PendingSignals = class {
	set = new SignalSet();
	#queues = new Map();
	add(info) {
		const { signal } = info;
		let queue = this.#queues.get(signal);
		if (queue === void 0) {
			queue = [];
			this.#queues.set(signal, queue);
		}
		if (queue.length > 0 && (signal < 32 || queue.length >= QUEUE_LIMIT)) return;
		queue.push(info);
		this.set.add(signal);
	}
	take(blockedLow, blockedHigh) {
		const low = this.set.low & ~blockedLow;
		const high = this.set.high & ~blockedHigh;
		if ((low | high) === 0) return null;
		const sync = low & SYNCHRONOUS;
		const pick = sync !== 0 ? sync : low;
		const signal = pick !== 0 ? 32 - Math.clz32(pick & -pick) : 64 - Math.clz32(high & -high);
		const queue = this.#queues.get(signal);
		const info = queue?.shift() ?? {
			signal,
			code: 0
		};
		if (queue === void 0 || queue.length === 0) this.set.delete(signal);
		return info;
	}
	discard(signal) {
		this.#queues.delete(signal);
		this.set.delete(signal);
	}
	clear() {
		this.#queues.clear();
		this.set.set(0, 0);
	}
};
const IGNORED = new Set([
	17,
	23,
	28,
	18
]);
const STOPPING = new Set([
	19,
	20,
	21,
	22
]);
var SignalHandlers = class SignalHandlers {
	users = 1;
	actions = [];
	constructor() {
		for (let i = 0; i <= 64; i++) this.actions.push({
			handler: 0,
			flags: 0,
			restorer: 0,
			maskLow: 0,
			maskHigh: 0
		});
	}
	copy() {
		const copy = new SignalHandlers();
		for (const [i, action] of this.actions.entries()) Object.assign(copy.actions[i], action);
		return copy;
	}
	ignores(signal) {
		const { handler } = this.actions[signal];
		return handler === 1 || handler === 0 && IGNORED.has(signal);
	}
};
var Signals = class Signals {
	handlers;
	shared;
	blocked = new SignalSet();
	own = new PendingSignals();
	saved = null;
	awaited = new SignalSet();
	altStack = 0;
	altSize = 0;
	altFlags = 2;
	constructor(handlers, shared) {
		this.handlers = handlers;
		this.shared = shared;
	}
	copy(handlers, shared) {
		const copy = new Signals(handlers, shared);
		copy.blocked.set(this.blocked.low, this.blocked.high);
		return copy;
	}
	copyAlternateStack(from) {
		this.altStack = from.altStack;
		this.altSize = from.altSize;
		this.altFlags = from.altFlags;
	}
	get actions() {
		return this.handlers.actions;
	}
	setMask(low, high) {
		this.blocked.set(low & -262401, high);
	}
	get deliverable() {
		const { own, shared, blocked } = this;
		return ((own.set.low | shared.set.low) & ~blocked.low | (own.set.high | shared.set.high) & ~blocked.high) !== 0;
	}
	get wakes() {
		const { awaited } = this;
		return this.deliverable || (this.pendingLow & awaited.low | this.pendingHigh & awaited.high) !== 0;
	}
	get pendingLow() {
		return this.own.set.low | this.shared.set.low;
	}
	get pendingHigh() {
		return this.own.set.high | this.shared.set.high;
	}
	ignores(signal) {
		return this.handlers.ignores(signal);
	}
	take(blockedLow = this.blocked.low, blockedHigh = this.blocked.high) {
		return this.own.take(blockedLow, blockedHigh) ?? this.shared.take(blockedLow, blockedHigh);
	}
	exec() {
		for (const action of this.actions) {
			if (action.handler !== 1) action.handler = 0;
			action.flags = 0;
			action.maskLow = action.maskHigh = 0;
		}
		this.altStack = this.altSize = 0;
		this.altFlags = 2;
	}
};
function prepare(k, group, signal) {
	const discard = (which) => {
		group.pending.discard(which);
		for (const task of group.tasks) task.signals.own.discard(which);
	};
	if (STOPPING.has(signal)) discard(18);
	else if (signal === 18) {
		for (const stop of STOPPING) discard(stop);
		continueGroup(k, group);
	}
	for (const task of group.tasks) if (!task.signals.ignores(signal) || task.signals.blocked.has(signal)) return true;
	return false;
}
function notify(k, task) {
	task.group.signalEvents.wake();
	if (task.signals.wakes) k.scheduler.wake(task);
}
function sendToTask(k, task, info) {
	if (task.state === "dead") return;
	if (info.signal === 9) {
		kill$1(k, task.group);
		return;
	}
	if (!prepare(k, task.group, info.signal)) return;
	task.signals.own.add(info);
	notify(k, task);
}
function sendToGroup(k, group, info) {
	if (group.exit !== null || group.tasks.size === 0) return;
	if (info.signal === 9) {
		kill$1(k, group);
		return;
	}
	if (!prepare(k, group, info.signal)) return;
	group.pending.add(info);
	const { leader } = group;
	const wants = (task) => task !== void 0 && task.state !== "dead" && (!task.signals.blocked.has(info.signal) || task.signals.awaited.has(info.signal));
	const pick = [leader, ...group.tasks].find(wants);
	if (pick !== void 0) notify(k, pick);
	else group.signalEvents.wake();
}
function kill$1(k, group) {
	exitGroup(k, group, 137, 9);
}
function groupsOf(k, pgid) {
	return [...k.groups.values()].filter((g) => g.pgid === pgid && g.exit === null);
}
function maySignal(k, group) {
	const { uid } = k.credentials;
	return uid === 0 || group.leader === void 0 || group.leader.credentials.uid === uid;
}
const MOST = 18446744073709551614n;
var EventFile = class extends AnonymousFile {
	count;
	isSemaphore;
	constructor(flags, count, isSemaphore) {
		super(flags | 2, "eventfd");
		this.count = count;
		this.isSemaphore = isSemaphore;
	}
	read(memory, at, length) {
		if (length < 8) return -22;
		if (this.count === 0n) return (this.flags & 2048) !== 0 ? -11 : -512;
		const value = this.isSemaphore ? 1n : this.count;
		this.count -= value;
		new DataView(memory.buffer, memory.byteOffset + at, 8).setBigUint64(0, value, true);
		this.queue.wake(4);
		return 8;
	}
	write(memory, at, length) {
		if (length < 8) return -22;
		const value = new DataView(memory.buffer, memory.byteOffset + at, 8).getBigUint64(0, true);
		if (value > MOST) return -22;
		if (this.count + value > MOST) return (this.flags & 2048) !== 0 ? -11 : -512;
		this.count += value;
		this.queue.wake(1);
		return 8;
	}
	poll() {
		return (this.count > 0n ? 1 : 0) | (this.count < MOST ? 4 : 0) | (this.count > MOST ? 8 : 0);
	}
};
var PidFile = class extends AnonymousFile {
	group;
	constructor(flags, group) {
		super(flags | 2, "pidfd");
		this.group = group;
	}
	get queue() {
		return this.group.ended;
	}
	poll() {
		return this.group.exit === null ? 0 : 1;
	}
};
const BYTES = 128;
var SignalFile = class extends AnonymousFile {
	kernel;
	low;
	high;
	constructor(flags, kernel, low, high) {
		super(flags | 2, "signalfd");
		this.kernel = kernel;
		this.low = low;
		this.high = high;
	}
	get queue() {
		return this.kernel.group.signalEvents;
	}
	read(memory, at, length) {
		if (length < BYTES) return -22;
		let done = 0;
		for (; done + BYTES <= length; done += BYTES) {
			const info = this.kernel.signals.take(~this.low, ~this.high);
			if (info === null) break;
			memory.fill(0, at + done, at + done + BYTES);
			const view = new DataView(memory.buffer, memory.byteOffset + at + done, BYTES);
			const words = [
				[0, info.signal],
				[8, info.code],
				[12, info.pid ?? 0],
				[16, info.uid ?? 0],
				[24, info.timerId ?? 0],
				[32, info.overrun ?? 0],
				[40, info.status ?? 0],
				[44, info.value ?? 0],
				[48, info.value ?? 0],
				[52, info.valueHigh ?? 0],
				[72, (info.address ?? 0) % 4294967296],
				[76, Math.floor((info.address ?? 0) / 4294967296)]
			];
			for (const [offset, value] of words) view.setUint32(offset, value, true);
		}
		if (done > 0) return done;
		return (this.flags & 2048) !== 0 ? -11 : -512;
	}
	poll() {
		const { pendingLow, pendingHigh } = this.kernel.signals;
		return (pendingLow & this.low | pendingHigh & this.high) !== 0 ? 1 : 0;
	}
};
var TimerFile = class extends AnonymousFile {
	host;
	clockId;
	#deadline = Number.POSITIVE_INFINITY;
	#intervalNs = 0;
	#expirations = 0;
	#alarm = () => {
		this.#count();
		this.queue.wake(1);
	};
	constructor(flags, host, clockId) {
		super(flags | 2, "timerfd");
		this.host = host;
		this.clockId = clockId;
	}
	#count() {
		const now = this.host.clock.monotonic();
		if (this.#deadline <= now) {
			const more = this.#intervalNs > 0 ? Math.floor((now - this.#deadline) / this.#intervalNs) + 1 : 1;
			this.#expirations += more;
			this.#deadline = this.#intervalNs > 0 ? this.#deadline + more * this.#intervalNs : Number.POSITIVE_INFINITY;
		}
		this.host.alarms.set(this.#alarm, this.#deadline);
	}
	get() {
		this.#count();
		const left = this.#deadline - this.host.clock.monotonic();
		return {
			left: left === Number.POSITIVE_INFINITY ? 0 : Math.max(1, left),
			interval: this.#intervalNs
		};
	}
	set(deadline, intervalNs) {
		this.#deadline = deadline;
		this.#intervalNs = intervalNs;
		this.#expirations = 0;
		this.#count();
		if (this.#expirations > 0) this.queue.wake(1);
	}
	read(memory, at, length) {
		if (length < 8) return -22;
		this.#count();
		if (this.#expirations === 0) return (this.flags & 2048) !== 0 ? -11 : -512;
		new DataView(memory.buffer, memory.byteOffset + at, 8).setBigUint64(0, BigInt(this.#expirations), true);
		this.#expirations = 0;
		return 8;
	}
	poll() {
		this.#count();
		return this.#expirations > 0 ? 1 : 0;
	}
	close() {
		this.host.alarms.delete(this.#alarm);
	}
};
const EFD_SEMAPHORE = 1;
function eventFile(k, initial, flags) {
	if ((flags & -526338) !== 0) return -22;
	const file = new EventFile(flags & O_NONBLOCK, BigInt(initial), (flags & EFD_SEMAPHORE) !== 0);
	return k.fds.add(file, (flags & O_CLOEXEC) !== 0);
}
const eventfd = call("u", (k, initial) => eventFile(k, initial, 0));
const eventfd2 = call("uF", eventFile);
const TFD_TIMER_ABSTIME = 1;
const TIMER_CLOCKS = [
	0,
	1,
	7,
	8,
	9
];
const timerfd_create = call("iF", (k, clock, flags) => {
	if (!TIMER_CLOCKS.includes(clock) || (flags & -526337) !== 0) return -22;
	return k.fds.add(new TimerFile(flags & O_NONBLOCK, k, clock), (flags & O_CLOEXEC) !== 0);
});
function timerOf(k, fd) {
	const file = k.fds.get(fd);
	if (file === null) return -9;
	return file instanceof TimerFile ? file : -22;
}
function readSpec(k, at, wide) {
	const one = (where) => wide ? readTime64(k.space, k.abi, where) : readTime(k.space, k.abi.word, where);
	return {
		interval: one(at),
		value: one(at + (wide ? 16 : 2 * k.abi.word))
	};
}
function writeSpec(k, at, wide, { left, interval }) {
	for (const [i, ns] of [interval, left].entries()) {
		const [sec, rest] = [Math.floor(ns / 1e9), Math.floor(ns % 1e9)];
		if (wide) writeTime64(k.space, at + 16 * i, sec, rest);
		else writeTime(k.space, k.abi, at + 2 * k.abi.word * i, sec, rest);
	}
}
function settime(k, fd, flags, at, old, wide) {
	if ((flags & -4) !== 0) return -22;
	const { interval, value } = readSpec(k, at, wide);
	for (const t of [interval, value]) if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9) return -22;
	const timer = timerOf(k, fd);
	if (typeof timer === "number") return timer;
	if (old !== 0) writeSpec(k, old, wide, timer.get());
	const ns = value.sec * 1e9 + value.fraction;
	const now = k.clock.monotonic();
	let deadline = now + ns;
	if ((flags & TFD_TIMER_ABSTIME) !== 0) {
		k.clock.read(timer.clockId);
		deadline = now + (ns - (k.clock.sec * 1e9 + k.clock.ns));
	}
	timer.set(ns === 0 ? Number.POSITIVE_INFINITY : deadline, interval.sec * 1e9 + interval.fraction);
	return 0;
}
const timerfd_settime = call("dipp", (k, fd, flags, at, old) => settime(k, fd, flags, at, old, false));
const timerfd_settime64 = call("dipp", (k, fd, flags, at, old) => settime(k, fd, flags, at, old, true));
function gettime$1(k, fd, at, wide) {
	const timer = timerOf(k, fd);
	if (typeof timer === "number") return timer;
	writeSpec(k, at, wide, timer.get());
	return 0;
}
const timerfd_gettime = call("dp", (k, fd, at) => gettime$1(k, fd, at, false));
const timerfd_gettime64 = call("dp", (k, fd, at) => gettime$1(k, fd, at, true));
function signalFile(k, fd, mask, size, flags) {
	if (size !== 8 || (flags & -526337) !== 0) return -22;
	const low = k.space.readU32(mask) & -262401;
	const high = k.space.readU32(mask + 4);
	if (fd === -1) return k.fds.add(new SignalFile(flags & O_NONBLOCK, k, low, high), (flags & O_CLOEXEC) !== 0);
	const file = k.fds.get(fd);
	if (file === null) return -9;
	if (!(file instanceof SignalFile)) return -22;
	file.low = low;
	file.high = high;
	return fd;
}
const signalfd = call("ipz", (k, fd, mask, size) => signalFile(k, fd, mask, size, 0));
const signalfd4 = call("ipzF", signalFile);
const pidfd_open = call("ix", (k, pid, flags) => {
	if ((flags & -2049) !== 0 || pid <= 0) return -22;
	const group = k.groups.get(pid);
	if (group === void 0) return k.tasks.has(pid) ? -22 : -3;
	return k.fds.add(new PidFile(flags, group), true);
});
const pidfd_send_signal = call("dSpx", (k, fd, number, at, flags) => {
	const file = k.fds.get(fd);
	if (flags !== 0) return -22;
	if (file === null || !(file instanceof PidFile)) return -9;
	if (file.group.exit !== null) return -3;
	if (number < 0 || number > 64) return -22;
	if (!maySignal(k, file.group)) return -1;
	const code = at === 0 ? 0 : k.space.readI32(at + 8);
	if (number !== 0) sendToGroup(k, file.group, {
		signal: number,
		code,
		pid: k.pid,
		uid: k.credentials.uid
	});
	return 0;
});
const FUTEX_WAIT = 0;
const FUTEX_WAKE = 1;
const FUTEX_REQUEUE = 3;
const FUTEX_CMP_REQUEUE = 4;
const FUTEX_WAKE_OP = 5;
const FUTEX_LOCK_PI = 6;
const FUTEX_UNLOCK_PI = 7;
const FUTEX_TRYLOCK_PI = 8;
const FUTEX_WAIT_BITSET = 9;
const FUTEX_WAKE_BITSET = 10;
const FUTEX_LOCK_PI2 = 13;
const FUTEX_PRIVATE = 128;
const FUTEX_CLOCK_REALTIME = 256;
const ALL = 4294967295;
function deadlineOf(k, at, wide, absolute, realtime) {
	if (k.continued !== null) return k.continued.deadline;
	if (at === 0) return Number.POSITIVE_INFINITY;
	const t = wide ? readTime64(k.space, k.abi, at) : readTime(k.space, k.abi.word, at);
	if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9) return -1;
	const ns = t.sec * 1e9 + t.fraction;
	const now = k.clock.monotonic();
	if (!absolute) return now + ns;
	return realtime ? Math.max(0, now + (ns - k.clock.nowMs() * 1e6)) : ns;
}
function sleep(k, key, bitset, deadline) {
	const { current } = k;
	const waiter = current.futex ?? {
		task: current,
		bitset,
		key,
		woken: false
	};
	if (current.futex === null) {
		current.futex = waiter;
		addWaiter(waiter);
	}
	let result;
	if (waiter.woken) result = 0;
	else if (k.clock.monotonic() >= deadline) result = -110;
	else result = k.block([], deadline);
	if (result === -1073741825) return result;
	removeWaiter(waiter);
	current.futex = null;
	return result;
}
function waitOn(k, address, key, value, bitset, deadline) {
	if (bitset === 0) return -22;
	if (k.continued === null && k.space.readU32(address) !== value >>> 0) return -11;
	return sleep(k, key, bitset, deadline);
}
function requeue(k, from, to, wake, move) {
	const woken = wakeWaiters(k, from, wake, ALL);
	let moved = 0;
	for (const waiter of [...waitersOf(from)]) {
		if (moved >= move) break;
		removeWaiter(waiter);
		waiter.key = to;
		addWaiter(waiter);
		moved++;
	}
	return woken + moved;
}
function wakeOperation(k, address, encoded) {
	const op = encoded >>> 28 & 7;
	const comparison = encoded >>> 24 & 15;
	let operand = encoded << 8 >> 20;
	const against = encoded << 20 >> 20;
	if (encoded >>> 31 !== 0) operand = 1 << (operand & 31);
	const old = k.space.readI32(address);
	const changed = [
		operand,
		old + operand,
		old | operand,
		old & ~operand,
		old ^ operand
	][op];
	if (changed === void 0) return -38;
	k.space.writeU32(address, changed);
	return [
		old === against,
		old !== against,
		old < against,
		old <= against,
		old > against,
		old >= against
	][comparison] ?? -38;
}
function lockPi(k, address, key, deadline, isTry) {
	const word = k.space.readU32(address);
	const owner = word & FUTEX_TID_MASK;
	const { futex } = k.current;
	if (futex?.woken === true) {
		k.current.futex = null;
		return 0;
	}
	if (futex === null) {
		if (owner === k.tid) return -35;
		if (owner === 0) {
			const waits = waitersOf(key).length > 0 ? FUTEX_WAITERS : 0;
			k.space.writeU32(address, k.tid | waits | word & FUTEX_OWNER_DIED);
			return 0;
		}
		if (isTry) return -11;
		if (!k.tasks.has(owner)) return -3;
		k.space.writeU32(address, word | FUTEX_WAITERS);
	}
	return sleep(k, key, ALL, deadline);
}
function unlockPi(k, address, key) {
	if ((k.space.readU32(address) & 1073741823) !== k.tid) return -1;
	handOver(k, key, (value) => k.space.writeU32(address, value));
	return 0;
}
function futexOf(k, address, op, value, timeout, address2, value3, wide) {
	const command = op & 127;
	const isPrivate = (op & FUTEX_PRIVATE) !== 0;
	const realtime = (op & FUTEX_CLOCK_REALTIME) !== 0;
	if (address % 4 !== 0) return -22;
	const key = futexKey(k, address, isPrivate);
	const count2 = timeout | 0;
	switch (command) {
		case FUTEX_WAIT:
		case FUTEX_WAIT_BITSET: {
			const deadline = deadlineOf(k, timeout, wide, command === FUTEX_WAIT_BITSET, realtime);
			if (deadline < 0) return -22;
			return waitOn(k, address, key, value, command === FUTEX_WAIT ? ALL : value3, deadline);
		}
		case FUTEX_WAKE:
		case FUTEX_WAKE_BITSET: {
			const bitset = command === FUTEX_WAKE ? ALL : value3;
			return bitset === 0 ? -22 : wakeWaiters(k, key, Math.max(1, value | 0), bitset);
		}
		case FUTEX_REQUEUE:
		case FUTEX_CMP_REQUEUE:
			if ((value | 0) < 0 || count2 < 0) return -22;
			if (command === FUTEX_CMP_REQUEUE && k.space.readU32(address) !== value3 >>> 0) return -11;
			return requeue(k, key, futexKey(k, address2, isPrivate), value | 0, count2);
		case FUTEX_WAKE_OP: {
			const passes = wakeOperation(k, address2, value3);
			if (typeof passes === "number") return passes;
			const woken = wakeWaiters(k, key, value | 0, ALL);
			return passes ? woken + wakeWaiters(k, futexKey(k, address2, isPrivate), count2, ALL) : woken;
		}
		case FUTEX_LOCK_PI:
		case FUTEX_LOCK_PI2: {
			const deadline = deadlineOf(k, timeout, wide, true, command === FUTEX_LOCK_PI || realtime);
			return deadline < 0 ? -22 : lockPi(k, address, key, deadline, false);
		}
		case FUTEX_TRYLOCK_PI: return lockPi(k, address, key, Number.POSITIVE_INFINITY, true);
		case FUTEX_UNLOCK_PI: return unlockPi(k, address, key);
		default: return -38;
	}
}
const futex = call("pixppx", (k, at, op, value, timeout, at2, value3) => futexOf(k, at, op, value, timeout, at2, value3, false));
const futex_time64 = call("pixppx", (k, at, op, value, timeout, at2, value3) => futexOf(k, at, op, value, timeout, at2, value3, true));
const set_robust_list = call("pz", (k, head, size) => {
	if (size !== 3 * k.abi.word) return -22;
	k.current.robustList = head;
	return 0;
});
const get_robust_list = call("ipp", (k, tid, head, size) => {
	const task = tid === 0 ? k.current : k.tasks.get(tid);
	if (task === void 0) return -3;
	writeLong(k.space, k.abi, head, task.robustList);
	writeLong(k.space, k.abi, size, 3 * k.abi.word);
	return 0;
});
const getpid = call("", (k) => k.pid);
const gettid = call("", (k) => k.tid);
const getppid = call("", (k) => k.group.ppid);
const getuid = call("", (k) => k.credentials.uid);
const getgid = call("", (k) => k.credentials.gid);
const getuid16 = call("", (k) => k.credentials.uid > 65535 ? 65534 : k.credentials.uid);
const getgid16 = call("", (k) => k.credentials.gid > 65535 ? 65534 : k.credentials.gid);
const getpgrp = call("", (k) => k.group.pgid);
function groupOf(k, pid) {
	return pid === 0 ? k.group : k.groups.get(pid);
}
const getpgid = call("i", (k, pid) => groupOf(k, pid)?.pgid ?? -3);
const getsid = call("i", (k, pid) => groupOf(k, pid)?.sid ?? -3);
const setpgid = call("ii", (k, pid, pgid) => {
	if (pgid < 0) return -22;
	const group = groupOf(k, pid);
	if (group === void 0 || group !== k.group && group.parent !== k.group) return -3;
	if (group !== k.group) {
		if (group.sid !== k.group.sid) return -1;
		if (group.hasExecuted) return -13;
	}
	if (group.sid === group.pid) return -1;
	const to = pgid === 0 ? group.pid : pgid;
	if (to !== group.pid && ![...k.groups.values()].some((g) => g.pgid === to && g.sid === group.sid)) return -1;
	group.pgid = to;
	return 0;
});
const setsid = call("", (k) => {
	const { group } = k;
	if (group.pgid === group.pid || [...k.groups.values()].some((g) => g.pgid === group.pid)) return -1;
	group.pgid = group.sid = group.pid;
	return group.pid;
});
function permitted(k, ...ids) {
	return k.credentials.uid === 0 || ids.every((id) => id === -1 || id === k.credentials.uid || id === k.credentials.gid);
}
const setuid = call("i", (k, uid) => {
	if (!permitted(k, uid)) return -1;
	k.credentials.uid = uid >>> 0;
	return 0;
});
const setgid = call("i", (k, gid) => {
	if (!permitted(k, gid)) return -1;
	k.credentials.gid = gid >>> 0;
	return 0;
});
const setreuid = call("ii", (k, r, e) => {
	if (!permitted(k, r, e)) return -1;
	if (e !== -1) k.credentials.uid = e >>> 0;
	else if (r !== -1) k.credentials.uid = r >>> 0;
	return 0;
});
const setregid = call("ii", (k, r, e) => {
	if (!permitted(k, r, e)) return -1;
	if (e !== -1) k.credentials.gid = e >>> 0;
	else if (r !== -1) k.credentials.gid = r >>> 0;
	return 0;
});
const setresuid = call("iii", (k, r, e, s) => {
	if (!permitted(k, r, e, s)) return -1;
	if (e !== -1) k.credentials.uid = e >>> 0;
	return 0;
});
const setresgid = call("iii", (k, r, e, s) => {
	if (!permitted(k, r, e, s)) return -1;
	if (e !== -1) k.credentials.gid = e >>> 0;
	return 0;
});
function writeThree(k, id, r, e, s) {
	for (const at of [
		r,
		e,
		s
	]) k.space.writeU32(at, id);
	return 0;
}
const getresuid = call("ppp", (k, r, e, s) => writeThree(k, k.credentials.uid, r, e, s));
const getresgid = call("ppp", (k, r, e, s) => writeThree(k, k.credentials.gid, r, e, s));
function writeThree16(k, id, r, e, s) {
	for (const at of [
		r,
		e,
		s
	]) k.space.writeU16(at, id > 65535 ? 65534 : id);
	return 0;
}
const getresuid16 = call("ppp", (k, r, e, s) => writeThree16(k, k.credentials.uid, r, e, s));
const getresgid16 = call("ppp", (k, r, e, s) => writeThree16(k, k.credentials.gid, r, e, s));
const setfsuid = call("i", (k) => k.credentials.uid);
const setfsgid = call("i", (k) => k.credentials.gid);
function groups(k, size, at, bytes) {
	const list = k.credentials.groups;
	if (size < 0) return -22;
	if (size === 0) return list.length;
	if (size < list.length) return -22;
	for (const [i, gid] of list.entries()) if (bytes === 4) k.space.writeU32(at + 4 * i, gid);
	else k.space.writeU16(at + 2 * i, gid > 65535 ? 65534 : gid);
	return list.length;
}
const getgroups = call("ip", (k, size, at) => groups(k, size, at, 4));
const getgroups16 = call("ip", (k, size, at) => groups(k, size, at, 2));
const setgroups = call("ip", (k, size, at) => {
	if (k.credentials.uid !== 0) return -1;
	if (size < 0 || size > 65536) return -22;
	const list = [];
	for (let i = 0; i < size; i++) list.push(k.space.readU32(at + 4 * i));
	k.credentials.groups = list;
	return 0;
});
const capget = call("pp", (k, header, data) => {
	const version = k.space.readU32(header);
	const sets = version === 429392688 ? 1 : version === 537333798 || version === 537396514 ? 2 : 0;
	if (sets === 0) {
		k.space.writeU32(header, 537396514);
		return data === 0 ? 0 : -22;
	}
	if (data === 0) return 0;
	for (let i = 0; i < sets; i++) {
		const all = k.credentials.uid === 0 ? i === 0 ? 4294967295 : 511 : 0;
		for (const [field, value] of [
			all,
			all,
			0
		].entries()) k.space.writeU32(data + 4 * (3 * i + field), value);
	}
	return 0;
});
const capset = call("pp", () => 0);
const MAX_COUNT = 2147479552;
const BOUNCE = 65536;
const NO_QUEUES = [];
function checkCount(k, count) {
	if (count < 0 || k.abi.bits === 32 && count > 2147483647) return -22;
	return Math.min(count, MAX_COUNT);
}
function block(k, file, done = 0) {
	const { queue } = file;
	return k.block(queue === null ? NO_QUEUES : queue.alone, Number.POSITIVE_INFINITY, done, queue === null);
}
function readInto(k, file, address, count, position) {
	const { space } = k;
	const mapped = file.mappedFile();
	if (mapped !== null) syncFile(space, mapped, position < 0 ? file.position : position, Number.MAX_SAFE_INTEGER);
	let done = 0;
	do {
		const run = count === 0 ? 0 : space.hostRun(address + done, count - done, "write");
		if (run === 0 && count !== 0) return done > 0 ? done : -14;
		const at = count === 0 ? 0 : space.runOffset;
		if (file.stream && run < count) return readStream(k, file, address, count);
		const n = file.read(k.memory, at, run, position < 0 ? -1 : position + done);
		if (n === -512) return done > 0 ? done : block(k, file);
		if (n < 0) return done > 0 ? done : n;
		if (n > 0) space.noteWrite(at, n);
		done += n;
		if (n < run) break;
	} while (done < count);
	return done;
}
function readStream(k, file, address, count) {
	const bounce = new Uint8Array(Math.min(count, BOUNCE));
	const n = file.read(bounce, 0, bounce.length, -1);
	if (n === -512) return block(k, file);
	if (n > 0) k.space.writeBytes(address, bounce.subarray(0, n));
	return n;
}
function writeFrom(k, file, address, count, position, before = 0) {
	const mapped = file.mappedFile();
	if (mapped === null) return writeRuns(k, file, address, count, position, before);
	return writeMapped(k, file, mapped, address, count, position, before);
}
function writeMapped(k, file, mapped, address, count, position, before) {
	return written(k, file, mapped, position, () => writeRuns(k, file, address, count, position, before));
}
function written(k, file, mapped, position, write) {
	const { space } = k;
	const from = file.append ? mapped.fileSize() : position < 0 ? file.position : position;
	syncFile(space, mapped, from, Number.MAX_SAFE_INTEGER);
	const n = write();
	if (n > 0) reloadFile(space, mapped, from, from + n);
	return n;
}
function writeRuns(k, file, address, count, position, before) {
	const { space } = k;
	let done = 0;
	do {
		const run = count === 0 ? 0 : space.hostRun(address + done, count - done, "read");
		if (run === 0 && count !== 0) return done > 0 ? done : -14;
		const at = count === 0 ? 0 : space.runOffset;
		let n = file.write(k.memory, at, run, position < 0 ? -1 : position + done);
		if (n === -512) {
			n = block(k, file, before + done);
			if (n === -1073741825) return n;
		}
		if (n === -32) k.sendToSelf(13);
		if (n < 0) return done > 0 ? done : n;
		done += n;
		if (n < run && !file.stream) break;
	} while (done < count);
	return done;
}
const read = call("drz", (k, fd, address, size) => {
	const file = k.fds.get(fd);
	if (file === null || !file.readable) return -9;
	const count = checkCount(k, size);
	return count < 0 ? count : readInto(k, file, address, count, -1);
});
const write = call("dwz", (k, fd, address, size) => {
	const file = k.fds.get(fd);
	if (file === null || !file.writable) return -9;
	const count = checkCount(k, size);
	if (count < 0) return count;
	const before = k.continued?.done ?? 0;
	const n = writeFrom(k, file, address + before, count - before, -1, before);
	return n === -1073741825 || before === 0 ? n : before + Math.max(0, n);
});
function positioned(k, fd, address, size, position, writes) {
	const file = k.fds.get(fd);
	if (position < 0) return -22;
	if (file === null || !(writes ? file.writable : file.readable)) return -9;
	if (file.stream) return -29;
	const count = checkCount(k, size);
	if (count < 0) return count;
	return writes ? writeFrom(k, file, address, count, position) : readInto(k, file, address, count, position);
}
function offset64(low, high) {
	return (high | 0) * 4294967296 + low;
}
const pread64 = call("drzl", (k, fd, p, n, at) => positioned(k, fd, p, n, at, false));
const pwrite64 = call("dwzl", (k, fd, p, n, at) => positioned(k, fd, p, n, at, true));
const pread64_32 = call("drzuu", (k, fd, p, n, lo, hi) => positioned(k, fd, p, n, offset64(lo, hi), false));
const pwrite64_32 = call("dwzuu", (k, fd, p, n, lo, hi) => positioned(k, fd, p, n, offset64(lo, hi), true));
function vectored(k, fd, vector, count, position, writes) {
	const file = k.fds.get(fd);
	if (file === null || !(writes ? file.writable : file.readable)) return -9;
	if (count < 0 || count > 1024) return -22;
	const { word } = k.abi;
	let total = 0;
	for (let i = 0; i < count; i++) {
		const length = iovLength(k, vector + i * 2 * word);
		if (length < 0) return -22;
		total += length;
		if (total > (word === 4 ? 2147483647 : Number.MAX_SAFE_INTEGER)) return -22;
	}
	let done = 0;
	const before = k.continued?.done ?? 0;
	for (let i = 0; i < count; i++) {
		const at = vector + i * 2 * word;
		const whole = Math.min(iovLength(k, at), MAX_COUNT - done);
		const skip = Math.min(whole, Math.max(0, before - done));
		done += skip;
		const base = (word === 4 ? k.space.readU32(at) : k.space.readSigned64(at)) + skip;
		const length = whole - skip;
		if (length === 0) continue;
		const place = position < 0 ? -1 : position + done;
		if (!writes && file.stream && done > 0 && (file.poll() & 1) === 0) break;
		const n = writes ? writeFrom(k, file, base, length, place, done) : readInto(k, file, base, length, place);
		if (n === -1073741825) return n;
		if (n < 0) return done > 0 ? done : n;
		done += n;
		if (n < length) break;
	}
	return done;
}
function iovLength(k, at) {
	return k.abi.word === 4 ? k.space.readI32(at + 4) : k.space.readSigned64(at + 8);
}
const readv = call("dpl", (k, fd, v, n) => vectored(k, fd, v, n, -1, false));
const writev = call("dpl", (k, fd, v, n) => vectored(k, fd, v, n, -1, true));
function vectoredAt(k, fd, v, n, position, writes) {
	if (position < 0) return -22;
	if (k.fds.get(fd)?.stream === true) return -29;
	return vectored(k, fd, v, n, position, writes);
}
function vectorOffset(k, low, high) {
	return k.abi.bits === 64 ? low : offset64(low, high);
}
const preadv = call("dplzz", (k, fd, v, n, lo, hi) => vectoredAt(k, fd, v, n, vectorOffset(k, lo, hi), false));
const pwritev = call("dplzz", (k, fd, v, n, lo, hi) => vectoredAt(k, fd, v, n, vectorOffset(k, lo, hi), true));
const preadv2 = call("dplzzx", (k, fd, v, n, lo, hi, flags) => {
	if ((flags & -32) !== 0) return -95;
	const at = vectorOffset(k, lo, hi);
	return at === -1 ? vectored(k, fd, v, n, -1, false) : vectoredAt(k, fd, v, n, at, false);
});
const pwritev2 = call("dplzzx", (k, fd, v, n, lo, hi, flags) => {
	if ((flags & -32) !== 0) return -95;
	const at = vectorOffset(k, lo, hi);
	return at === -1 ? vectored(k, fd, v, n, -1, true) : vectoredAt(k, fd, v, n, at, true);
});
function seek(k, fd, offset, whence) {
	const file = k.fds.get(fd);
	return file === null ? -9 : file.seek(offset, whence);
}
const lseek = call("dlu", (k, fd, offset, whence) => seek(k, fd, offset, whence));
const _llseek = call("duupu", (k, fd, high, low, result, whence) => {
	const to = seek(k, fd, offset64(low, high), whence);
	if (to < 0) return to;
	k.space.writeNumber64(result, to);
	return 0;
});
function copy(k, to, from, toOffset, fromOffset, count) {
	const source = from.mappedFile();
	if (source !== null) syncFile(k.space, source, 0, Number.MAX_SAFE_INTEGER);
	const mapped = to.mappedFile();
	const run = () => copyBytes(k, to, from, toOffset, fromOffset, count);
	return mapped === null ? run() : written(k, to, mapped, toOffset, run);
}
function copyBytes(k, to, from, toOffset, fromOffset, count) {
	const buffer = new Uint8Array(Math.min(count, BOUNCE));
	let done = 0;
	while (done < count) {
		const want = Math.min(buffer.length, count - done);
		const n = from.read(buffer, 0, want, fromOffset < 0 ? -1 : fromOffset + done);
		if (n === -512) return done > 0 ? done : block(k, from);
		if (n < 0) return done > 0 ? done : n;
		if (n === 0) break;
		let written = 0;
		while (written < n) {
			const w = to.write(buffer, written, n - written, toOffset < 0 ? -1 : toOffset + done + written);
			if (w === -32) k.sendToSelf(13);
			if (w < 0) {
				if (fromOffset < 0 && !from.stream) from.seek(written - n, 1);
				if (done + written > 0) return done + written;
				return w === -512 ? block(k, to) : w;
			}
			written += w;
		}
		done += n;
		if (from.stream) break;
	}
	return done;
}
function sendfileFrom(k, out, inFd, offsetAt, size, wide) {
	const to = k.fds.get(out);
	const from = k.fds.get(inFd);
	if (to === null || from === null || !to.writable || !from.readable) return -9;
	if ((to.flags & 1024) !== 0) return -22;
	if (from.stream || from.seek(0, 1) < 0) return from.seek(0, 1) === -21 ? -22 : offsetAt !== 0 ? -29 : -22;
	const count = checkCount(k, size);
	if (count < 0) return count;
	if (offsetAt === 0) return copy(k, to, from, -1, -1, count);
	const at = wide ? k.space.readSigned64(offsetAt) : k.space.readI32(offsetAt);
	if (at < 0) return -22;
	const n = copy(k, to, from, -1, at, count);
	if (n > 0) {
		if (wide) k.space.writeNumber64(offsetAt, at + n);
		else k.space.writeU32(offsetAt, at + n);
	}
	return n;
}
const sendfile64 = call("ddpz", (k, out, from, at, n) => sendfileFrom(k, out, from, at, n, true));
const sendfile = call("ddpz", (k, out, from, at, n) => sendfileFrom(k, out, from, at, n, k.abi.bits === 64));
const copy_file_range = call("dpdpzx", (k, fdIn, offIn, fdOut, offOut, size, flags) => {
	const from = k.fds.get(fdIn);
	const to = k.fds.get(fdOut);
	if (from === null || to === null || !from.readable || !to.writable || to.append) return -9;
	if (flags !== 0 || from.stream || to.stream) return -22;
	const count = checkCount(k, size);
	if (count < 0) return count;
	const atIn = offIn === 0 ? -1 : k.space.readSigned64(offIn);
	const atOut = offOut === 0 ? -1 : k.space.readSigned64(offOut);
	if (offIn !== 0 && atIn < 0 || offOut !== 0 && atOut < 0) return -22;
	const n = copy(k, to, from, atOut, atIn, count);
	if (n > 0 && offIn !== 0) k.space.writeNumber64(offIn, atIn + n);
	if (n > 0 && offOut !== 0) k.space.writeNumber64(offOut, atOut + n);
	return n;
});
const readahead = call("dlz", (k, fd) => k.fds.get(fd) === null ? -9 : 0);
const fadvise64 = call("dlzi", (k, fd) => {
	const file = k.fds.get(fd);
	return file === null ? -9 : file.stream ? -29 : 0;
});
function sync(k, fd) {
	const file = k.fds.get(fd);
	return file === null ? -9 : file.sync();
}
const fsync = call("d", sync);
const fdatasync = call("d", sync);
const syncfs = call("d", (k, fd) => k.fds.get(fd) === null ? -9 : 0);
const syncAll = call("", () => 0);
function syncRange(k, fd, at, length, flags) {
	const file = k.fds.get(fd);
	if (file === null) return -9;
	const fits = at >= 0 && length >= 0 && (length === 0 || at + length < 2 ** 63);
	if ((flags & -8) !== 0 || !fits) return -22;
	const error = file.stat(k.record);
	if (error < 0) return error;
	if (![
		32768,
		16384,
		24576
	].includes(k.record.mode & 61440)) return -29;
	return flags === 0 ? 0 : file.sync();
}
const sync_file_range = call("dllx", syncRange);
const sync_file_range_32 = call("duuuux", (k, fd, lo, hi, lengthLo, lengthHi, flags) => syncRange(k, fd, offset64(lo, hi), offset64(lengthLo, lengthHi), flags));
const [ISTRIP, INLCR, IGNCR, ICRNL] = [
	32,
	64,
	128,
	256
];
const [OPOST, ONLCR, OCRNL] = [
	1,
	4,
	8
];
const [ISIG, ICANON, ECHO, ECHOE, ECHOK, ECHONL, NOFLSH] = [
	1,
	2,
	8,
	16,
	32,
	64,
	128
];
const ECHOCTL = 512;
const ECHOKE = 2048;
const IEXTEN = 32768;
const [VINTR, VQUIT, VERASE, VKILL, VEOF, VMIN, VSUSP, VEOL, VWERASE, VLNEXT, VEOL2] = [
	0,
	1,
	2,
	3,
	4,
	6,
	10,
	11,
	14,
	15,
	16
];
const NEWLINE = 10;
const RETURN = 13;
const ERASE = [
	8,
	32,
	8
];
function standardTermios() {
	const cc = new Uint8Array(19);
	cc.set([
		3,
		28,
		127,
		21,
		4,
		0,
		1,
		0,
		17,
		19,
		26,
		0,
		18,
		15,
		23,
		22
	]);
	return {
		iflag: 1280,
		oflag: 5,
		cflag: 191,
		lflag: 35387,
		cc
	};
}
var LineDiscipline = class {
	show;
	signal;
	termios = standardTermios();
	#ready = [];
	#line = [];
	#isLiteral = false;
	constructor(show, signal) {
		this.show = show;
		this.signal = signal;
	}
	get isReady() {
		return this.#ready.length > 0;
	}
	get available() {
		return this.#ready.reduce((n, piece) => n + piece.length, 0);
	}
	get waits() {
		return this.#has(ICANON) || this.termios.cc[VMIN] > 0;
	}
	#has(bit) {
		return (this.termios.lflag & bit) !== 0;
	}
	#is(character, place) {
		return character !== 0 && this.termios.cc[place] === character;
	}
	set(termios) {
		const wasCanonical = this.#has(ICANON);
		this.termios = termios;
		if (wasCanonical && !this.#has(ICANON)) this.#end();
	}
	flush() {
		this.#ready.length = 0;
		this.#line = [];
	}
	input(bytes) {
		for (const byte of bytes) this.#one(byte);
		if (!this.#has(ICANON)) this.#end();
	}
	#end() {
		if (this.#line.length > 0) this.#ready.push(Uint8Array.from(this.#line));
		this.#line = [];
	}
	#one(typed) {
		const { iflag } = this.termios;
		let c = (iflag & ISTRIP) !== 0 ? typed & 127 : typed;
		if (this.#isLiteral) {
			this.#isLiteral = false;
			this.#put(c);
			return;
		}
		if (c === RETURN) {
			if ((iflag & IGNCR) !== 0) return;
			if ((iflag & ICRNL) !== 0) c = NEWLINE;
		} else if (c === NEWLINE && (iflag & INLCR) !== 0) c = RETURN;
		if (this.#has(ISIG) && this.#signals(c)) return;
		if (!this.#has(ICANON)) {
			this.#put(c);
			return;
		}
		this.#edit(c);
	}
	#signals(c) {
		const which = this.#is(c, VINTR) ? "interrupt" : this.#is(c, VQUIT) ? "quit" : this.#is(c, VSUSP) ? "suspend" : null;
		if (which === null) return false;
		if (!this.#has(NOFLSH)) this.flush();
		this.#echo(c);
		this.signal(which);
		return true;
	}
	#edit(c) {
		const extended = this.#has(IEXTEN);
		if (this.#is(c, VERASE)) this.#erase(1);
		else if (extended && this.#is(c, VWERASE)) this.#erase(this.#wordLength());
		else if (this.#is(c, VKILL)) this.#kill(c);
		else if (extended && this.#is(c, VLNEXT)) {
			this.#isLiteral = true;
			if (this.#has(ECHO) && this.#has(ECHOCTL)) this.show([94, 8]);
		} else if (this.#is(c, VEOF)) {
			this.#ready.push(Uint8Array.from(this.#line));
			this.#line = [];
		} else if (c === NEWLINE || this.#is(c, VEOL) || extended && this.#is(c, VEOL2)) {
			this.#line.push(c);
			if (this.#has(ECHO) || c === NEWLINE && this.#has(ECHONL)) this.#echoPlain(c);
			this.#end();
		} else this.#put(c);
	}
	#put(c) {
		this.#line.push(c);
		this.#echo(c);
	}
	#isControl(c) {
		return c < 32 && c !== 9 && c !== NEWLINE || c === 127;
	}
	#echo(c) {
		if (!this.#has(ECHO)) return;
		if (this.#isControl(c) && this.#has(ECHOCTL)) this.show([94, c ^ 64]);
		else this.#echoPlain(c);
	}
	#echoPlain(c) {
		this.show(this.output(Uint8Array.of(c)));
	}
	#wordLength() {
		let n = 0;
		const at = (i) => this.#line[this.#line.length - 1 - i];
		while (at(n) === 32 || at(n) === 9) n++;
		while (n < this.#line.length && at(n) !== 32 && at(n) !== 9) n++;
		return n;
	}
	#erase(count) {
		for (let i = 0; i < count && this.#line.length > 0; i++) {
			let c = this.#line.pop();
			while ((c & 192) === 128 && this.#line.length > 0) c = this.#line.pop();
			if (!this.#has(ECHO) || !this.#has(ECHOE)) continue;
			this.show(this.#isControl(c) && this.#has(ECHOCTL) ? [...ERASE, ...ERASE] : ERASE);
		}
	}
	#kill(c) {
		if (this.#has(ECHOKE) && this.#has(ECHOE)) this.#erase(this.#line.length);
		else {
			this.#line = [];
			this.#echo(c);
			if (this.#has(ECHOK)) this.#echoPlain(NEWLINE);
		}
	}
	read(memory, at, length) {
		if (this.#ready[0] === void 0) return null;
		let done = 0;
		do {
			const piece = this.#ready[0];
			const n = Math.min(length - done, piece.length);
			memory.set(piece.subarray(0, n), at + done);
			done += n;
			if (n < piece.length) this.#ready[0] = piece.subarray(n);
			else this.#ready.shift();
		} while (!this.#has(ICANON) && done < length && this.#ready.length > 0);
		return done;
	}
	output(bytes) {
		const { oflag } = this.termios;
		if ((oflag & OPOST) === 0) return [...bytes];
		const out = [];
		for (const byte of bytes) if (byte === NEWLINE && (oflag & ONLCR) !== 0) out.push(RETURN, NEWLINE);
		else out.push(byte === RETURN && (oflag & OCRNL) !== 0 ? NEWLINE : byte);
		return out;
	}
};
const SLAVE_MAJOR = 136;
const TOSTOP = 256;
const SIGNALS = {
	interrupt: 2,
	quit: 3,
	suspend: 20
};
const PIECE = 4096;
var Pty = class {
	kernel;
	index;
	discipline;
	screen;
	isLocked = true;
	masters = 0;
	slaves = 0;
	isHungUp = false;
	session = 0;
	foreground = 0;
	#rows = 0;
	#columns = 0;
	constructor(kernel, index) {
		this.kernel = kernel;
		this.index = index;
		this.screen = new PipeBuffer(0);
		this.discipline = new LineDiscipline((bytes) => {
			this.screen.write(Uint8Array.from(bytes), 0, bytes.length);
		}, (which) => this.#signal(SIGNALS[which]));
	}
	get queue() {
		return this.screen.queue;
	}
	#signal(signal) {
		if (this.foreground !== 0) this.kernel.terminals.signalForeground(this.foreground, {
			signal,
			code: 128
		});
	}
	get() {
		return this.discipline.termios;
	}
	set(termios) {
		this.discipline.set(termios);
		this.queue.wake();
	}
	size() {
		return {
			rows: this.#rows,
			columns: this.#columns
		};
	}
	setSize(rows, columns) {
		if (rows === this.#rows && columns === this.#columns) return;
		this.#rows = rows;
		this.#columns = columns;
		this.#signal(28);
	}
	checkBackground(signal) {
		const { group, signals } = this.kernel;
		if (this.session === 0 || group.sid !== this.session || group.pgid === this.foreground) return 0;
		if (signals.ignores(signal) || signals.blocked.has(signal)) return signal === 21 ? -5 : 0;
		this.kernel.terminals.signalForeground(group.pgid, {
			signal,
			code: 128
		});
		return -512;
	}
	input(bytes) {
		this.discipline.input(bytes);
		this.queue.wake(1);
	}
	hangUp() {
		this.kernel.terminals.hangUp(this);
		this.queue.wake();
	}
};
var PtyEnd = class extends OpenFile {
	pty;
	constructor(flags, pty) {
		super(flags);
		this.pty = pty;
	}
	get stream() {
		return true;
	}
	get queue() {
		return this.pty.queue;
	}
	terminal() {
		return this.pty;
	}
	nothingYet() {
		return (this.flags & 2048) !== 0 ? -11 : -512;
	}
};
var PtyMaster = class extends PtyEnd {
	constructor(flags, pty) {
		super(flags, pty);
		pty.masters++;
	}
	stat(out) {
		out.clear();
		out.mode = 8630;
		out.nlink = 1;
		out.rdev = makeDevice(5, 2);
		return 0;
	}
	read(memory, at, length) {
		const { screen } = this.pty;
		if (screen.length > 0) return screen.read(memory, at, length);
		return this.pty.isHungUp ? -5 : this.nothingYet();
	}
	write(memory, at, length) {
		const n = Math.min(length, PIECE);
		if (n > 0 && this.pty.screen.room < 3 * n) return this.nothingYet();
		this.pty.input(memory.subarray(at, at + n));
		return n;
	}
	available() {
		return this.pty.screen.length;
	}
	poll() {
		const { screen, isHungUp } = this.pty;
		return (screen.length > 0 ? 1 : 0) | (screen.room >= 3 * PIECE ? 4 : 0) | (isHungUp ? 16 : 0);
	}
	name() {
		return "/dev/ptmx";
	}
	close() {
		if (--this.pty.masters === 0) this.pty.hangUp();
	}
};
var PtySlave = class PtySlave extends PtyEnd {
	constructor(flags, pty) {
		super(flags, pty);
		pty.slaves++;
		pty.isHungUp = false;
	}
	stat(out) {
		slaveStat(this.pty, out);
		return 0;
	}
	read(memory, at, length) {
		const { pty } = this;
		const stopped = pty.checkBackground(21);
		if (stopped !== 0) return stopped;
		const n = pty.discipline.read(memory, at, length);
		if (n !== null) return n;
		if (pty.masters === 0 || !pty.discipline.waits) return 0;
		return this.nothingYet();
	}
	write(memory, at, length) {
		const { pty } = this;
		if (pty.masters === 0) return -5;
		if ((pty.get().lflag & TOSTOP) !== 0) {
			const stopped = pty.checkBackground(22);
			if (stopped !== 0) return stopped;
		}
		const n = Math.min(length, PIECE);
		if (n > 0 && pty.screen.room < 2 * n) return this.nothingYet();
		const shown = Uint8Array.from(pty.discipline.output(memory.subarray(at, at + n)));
		pty.screen.write(shown, 0, shown.length);
		return n;
	}
	available() {
		return this.pty.discipline.available;
	}
	poll() {
		const { pty } = this;
		const gone = pty.masters === 0;
		return (pty.discipline.isReady || gone ? 1 : 0) | (gone ? 16 : 0) | (pty.screen.room >= 2 * PIECE || gone ? 4 : 0);
	}
	name() {
		return `/dev/pts/${this.pty.index}`;
	}
	reopen(flags) {
		return new PtySlave(flags, this.pty);
	}
	close() {
		if (--this.pty.slaves > 0) return;
		this.pty.isHungUp = true;
		this.pty.queue.wake();
	}
};
function slaveStat(pty, out) {
	out.clear();
	out.dev = 24;
	out.ino = pty.index + 3;
	out.mode = 8592;
	out.nlink = 1;
	out.uid = pty.kernel.credentials.uid;
	out.gid = 5;
	out.rdev = makeDevice(SLAVE_MAJOR, pty.index);
}
var MemoryDirectory = class MemoryDirectory extends MemoryNode {
	children = new Map();
	shownAs = null;
	constructor(fs, mode = 493) {
		super(fs, S_IFDIR | mode);
		this.nlink = 2;
	}
	stat(out) {
		return this.shownAs?.(out) === true ? 0 : super.stat(out);
	}
	get size() {
		return 20 * this.children.size + 40;
	}
	lookup(name) {
		return this.children.get(name) ?? -2;
	}
	entries() {
		const out = [];
		for (const [name, node] of this.children) out.push({
			name,
			ino: node instanceof MemoryNode ? node.ino : 1,
			inoHigh: 0,
			type: node.mode & S_IFMT
		});
		return out;
	}
	open(flags) {
		if ((flags & 3) !== 0) return -21;
		return new DirectoryFile(flags, this);
	}
	add(name, node) {
		this.children.set(name, node);
		if (node.isDirectory) this.nlink++;
		return node;
	}
	#insert(name, node) {
		this.add(name, node);
		this.mtime = this.ctime = this.fs.now();
	}
	create(name, mode, flags) {
		if (this.readOnly) return -this.denied();
		const file = new MemoryFile(this.fs, mode);
		this.#insert(name, file);
		return file.open(flags & -513);
	}
	mkdir(name, mode) {
		if (this.readOnly) return -this.denied();
		if (this.children.has(name)) return -17;
		this.#insert(name, new MemoryDirectory(this.fs, mode));
		return 0;
	}
	mknod(name, mode) {
		if (this.readOnly) return -this.denied();
		if (this.children.has(name)) return -17;
		const type = mode & S_IFMT;
		if (type === 0 || type === 32768) this.#insert(name, new MemoryFile(this.fs, mode & 4095));
		else if (type === 4096) this.#insert(name, new MemoryFifo(this.fs, mode & 4095));
		else if (type === 49152) this.#insert(name, new MemorySocket(this.fs, mode & 4095));
		else return -1;
		return 0;
	}
	symlink(name, target) {
		if (this.readOnly) return -this.denied();
		if (this.children.has(name)) return -17;
		this.#insert(name, new MemorySymlink(this.fs, target));
		return 0;
	}
	link(name, target) {
		if (!(target instanceof MemoryNode) || target.fs !== this.fs) return -18;
		if (this.readOnly) return -this.denied();
		if (target.isDirectory) return -1;
		if (this.children.has(name)) return -17;
		target.nlink++;
		this.#insert(name, target);
		return 0;
	}
	#remove(name, node) {
		this.children.delete(name);
		if (node.isDirectory) this.nlink--;
		if (node instanceof MemoryNode) {
			node.nlink -= node.isDirectory ? 2 : 1;
			node.ctime = this.fs.now();
			if (node instanceof MemoryFile) node.freeIfUnused();
		}
		this.mtime = this.ctime = this.fs.now();
	}
	unlink(name) {
		const node = this.children.get(name);
		if (node === void 0) return -2;
		if (this.readOnly) return -this.denied();
		if (node.isDirectory) return -21;
		this.#remove(name, node);
		return 0;
	}
	rmdir(name) {
		const node = this.children.get(name);
		if (node === void 0) return -2;
		if (this.readOnly) return -this.denied();
		if (!(node instanceof MemoryDirectory)) return -20;
		if (node.children.size > 0) return -39;
		this.#remove(name, node);
		return 0;
	}
	rename(name, toParent, toName, noReplace) {
		if (!(toParent instanceof MemoryDirectory) || toParent.fs !== this.fs) return -18;
		if (this.readOnly) return -this.denied();
		const node = this.children.get(name);
		if (node === void 0) return -2;
		const old = toParent.children.get(toName);
		if (old === node) return 0;
		if (old !== void 0) {
			if (noReplace) return -17;
			if (node.isDirectory && !old.isDirectory) return -20;
			if (!node.isDirectory && old.isDirectory) return -21;
			if (old instanceof MemoryDirectory && old.children.size > 0) return -39;
			toParent.#remove(toName, old);
		}
		this.children.delete(name);
		if (node.isDirectory) this.nlink--;
		this.mtime = this.ctime = this.fs.now();
		toParent.add(toName, node);
		toParent.mtime = toParent.ctime = this.fs.now();
		if (node instanceof MemoryNode) node.ctime = this.fs.now();
		return 0;
	}
};
var MemorySymlink = class extends MemoryNode {
	target;
	constructor(fs, target) {
		super(fs, 41471);
		this.target = target;
	}
	get size() {
		return this.target.length;
	}
	readlink() {
		return this.target;
	}
	open() {
		return -40;
	}
};
var MemorySocket = class extends MemoryNode {
	constructor(fs, mode) {
		super(fs, S_IFSOCK | mode);
	}
	get size() {
		return 0;
	}
	open() {
		return -6;
	}
};
var MemoryFifo = class extends MemoryNode {
	#buffer = { pipe: null };
	constructor(fs, mode) {
		super(fs, S_IFIFO | mode);
	}
	get size() {
		return 0;
	}
	open(flags) {
		return openFifo(this.#buffer, flags, this.fs) ?? -6;
	}
};
var DirectoryFile = class extends OpenFile {
	node;
	list = null;
	constructor(flags, node) {
		super(flags);
		this.node = node;
	}
	stat(out) {
		return this.node.stat(out);
	}
	entries() {
		return this.node.entries();
	}
	seek(offset, whence) {
		if (whence > 1) return -22;
		const to = whence === 0 ? offset : this.position + offset;
		if (to < 0) return -22;
		this.position = to;
		return to;
	}
	read() {
		return -21;
	}
	sync() {
		return 0;
	}
};
const PROC_MAGIC = 40864;
var ProcView = class {
	source;
	task;
	constructor(source, task = null) {
		this.source = source;
		this.task = task;
	}
	ask(make, otherwise) {
		const { kernel } = this.source;
		const { task } = this;
		if (kernel === null || task?.state === "dead") return otherwise;
		return task === null ? make(kernel) : kernel.seenAs(task, () => make(kernel));
	}
};
var ProcNode = class extends Node {
	fs;
	ino;
	magic = PROC_MAGIC;
	constructor(fs) {
		super();
		this.fs = fs;
		this.ino = fs.newIno();
	}
	stat(out) {
		out.clear();
		out.dev = this.fs.dev;
		out.ino = this.ino;
		out.mode = this.mode;
		out.nlink = this.isDirectory ? 2 : 1;
		out.uid = this.fs.uid;
		out.gid = this.fs.gid;
		out.atime = out.mtime = out.ctime = Math.floor(this.fs.now() / 1e3);
		return 0;
	}
	access(mode) {
		return (mode & 2) !== 0 && (this.mode & 61440) !== 40960 ? -13 : 0;
	}
	statfs(out) {
		out.type = this.magic;
		return 0;
	}
};
var ProcFile = class extends ProcNode {
	content;
	permissions;
	store;
	shownSize;
	constructor(fs, content, permissions = 292, store = null, shownSize = 0) {
		super(fs);
		this.content = content;
		this.permissions = permissions;
		this.store = store;
		this.shownSize = shownSize;
	}
	get mode() {
		return S_IFREG | this.permissions;
	}
	get readOnly() {
		return this.store === null;
	}
	stat(out) {
		super.stat(out);
		out.size = this.shownSize;
		return 0;
	}
	access(mode) {
		return (mode & 2) !== 0 && this.store === null ? -13 : 0;
	}
	truncate() {
		return this.store === null ? -13 : 0;
	}
	open(flags) {
		const writes = (flags & 3) !== 0;
		if (writes && this.store === null) return -13;
		const made = writes ? "" : this.content();
		return new ProcOpenFile(flags, this, typeof made === "string" ? Buffer.from(made, "latin1") : made);
	}
};
var ProcOpenFile = class extends OpenFile {
	node;
	data;
	constructor(flags, node, data) {
		super(flags);
		this.node = node;
		this.data = data;
	}
	stat(out) {
		return this.node.stat(out);
	}
	read(memory, at, length, position) {
		const from = position < 0 ? this.position : position;
		const n = Math.min(length, this.data.length - from);
		if (n <= 0) return 0;
		memory.set(this.data.subarray(from, from + n), at);
		if (position < 0) this.position = from + n;
		return n;
	}
	write(memory, at, length) {
		const text = Buffer.from(memory.subarray(at, at + Math.min(length, 4096))).toString("latin1");
		const result = this.node.store?.(text) ?? -22;
		return result < 0 ? result : length;
	}
	truncate() {
		return 0;
	}
	seek(offset, whence) {
		const to = seekIn(this.data.length, this.position, offset, whence);
		if (to >= 0) this.position = to;
		return to;
	}
};
var ProcLink = class extends ProcNode {
	target;
	place;
	constructor(fs, target, place = () => null) {
		super(fs);
		this.target = target;
		this.place = place;
	}
	get mode() {
		return 41471;
	}
	open() {
		return -40;
	}
	readlink() {
		return this.target();
	}
	jump() {
		return this.place();
	}
};
var ProcDirectory = class extends ProcNode {
	children = new Map();
	get mode() {
		return 16749;
	}
	add(name, node) {
		this.children.set(name, node);
		return node;
	}
	lookup(name) {
		return this.children.get(name) ?? -2;
	}
	entries() {
		return [...this.children].map(([name, node]) => ({
			name,
			ino: node instanceof ProcNode ? node.ino : 1,
			inoHigh: 0,
			type: node.mode & S_IFMT
		}));
	}
	open(flags) {
		return (flags & 3) !== 0 ? -21 : new DirectoryFile(flags, this);
	}
};
var StreamNode = class extends ProcNode {
	file;
	record;
	constructor(fs, file, record) {
		super(fs);
		this.file = file;
		this.record = record;
	}
	get volatile() {
		return true;
	}
	get mode() {
		this.file.stat(this.record);
		return this.record.mode;
	}
	stat(out) {
		return this.file.stat(out);
	}
	access() {
		return 0;
	}
	open(flags) {
		return this.file.reopen(flags);
	}
};
var DescriptorsDirectory = class extends ProcDirectory {
	view;
	constructor(fs, view) {
		super(fs);
		this.view = view;
	}
	get volatile() {
		return true;
	}
	lookup(name) {
		const fd = /^\d+$/.test(name) ? Number(name) : -1;
		return this.view.ask((k) => {
			const file = k.fds.get(fd);
			return file === null ? -2 : this.node(k, fd, file);
		}, -2);
	}
	entries() {
		const out = [];
		for (const [fd, file] of this.view.ask((k) => k.fds.files, []).entries()) if (file !== null) out.push({
			name: String(fd),
			ino: 1e3 + fd,
			inoHigh: 0,
			type: this.type
		});
		return out;
	}
};
var FdInfoDirectory = class extends DescriptorsDirectory {
	type = S_IFREG;
	node(k, fd, file) {
		const flags = (file.flags | (k.fds.closeOnExec(fd) ? O_CLOEXEC : 0)) >>> 0;
		return new ProcFile(this.fs, () => {
			const ino = file.stat(k.record) === 0 ? k.record.inoHigh * 4294967296 + k.record.ino : 0;
			return `pos:\t${file.position}\nflags:\t0${flags.toString(8)}\nmnt_id:\t1\nino:\t${ino}\n`;
		});
	}
};
var FdDirectory = class extends DescriptorsDirectory {
	type = S_IFLNK;
	node(k, _fd, file) {
		return new ProcLink(this.fs, () => file.name(), () => file.dentry ?? new Dentry(k.vfs.root, file.name(), new StreamNode(this.fs, file, k.record)));
	}
};
const DEVPTS_MAGIC = 7377;
const O_NOCTTY = 256;
var MultiplexerNode = class extends Node {
	source;
	constructor(source) {
		super();
		this.source = source;
	}
	get mode() {
		return 8630;
	}
	get readOnly() {
		return false;
	}
	stat(out) {
		out.clear();
		out.mode = this.mode;
		out.nlink = 1;
		out.ino = 2;
		out.rdev = makeDevice(5, 2);
		return 0;
	}
	open(flags) {
		const pty = this.source.kernel?.terminals.newPty();
		return pty === void 0 ? -6 : new PtyMaster(flags, pty);
	}
};
var SlaveNode = class extends Node {
	pty;
	constructor(pty) {
		super();
		this.pty = pty;
	}
	get mode() {
		return 8592;
	}
	get readOnly() {
		return false;
	}
	get volatile() {
		return true;
	}
	stat(out) {
		slaveStat(this.pty, out);
		return 0;
	}
	chmod() {
		return 0;
	}
	chown() {
		return 0;
	}
	open(flags) {
		return openSlave(this.pty, flags);
	}
};
function openSlave(pty, flags) {
	if (pty.isLocked || pty.masters === 0) return -5;
	if ((flags & O_NOCTTY) === 0) takeTerminal(pty.kernel, pty);
	return new PtySlave(flags, pty);
}
function takeTerminal(k, pty) {
	const { group } = k;
	if (group.sid !== group.pid || pty.session !== 0 || k.terminals.terminalOf(group.sid) !== null) return false;
	pty.session = group.sid;
	pty.foreground = group.pgid;
	return true;
}
var PtsDirectory = class extends ProcDirectory {
	source;
	constructor(fs, source) {
		super(fs);
		this.source = source;
		this.magic = DEVPTS_MAGIC;
	}
	get mode() {
		return 16877;
	}
	get volatile() {
		return true;
	}
	lookup(name) {
		const pty = /^\d+$/.test(name) ? this.source.kernel?.terminals.ptys.get(Number(name)) : void 0;
		if (pty !== void 0) return new SlaveNode(pty);
		return name === "ptmx" ? new MultiplexerNode(this.source) : -2;
	}
	entries() {
		return [...this.source.kernel?.terminals.ptys.keys() ?? [], "ptmx"].map((name, i) => ({
			name: String(name),
			ino: i + 2,
			inoHigh: 0,
			type: S_IFCHR
		}));
	}
	open(flags) {
		return (flags & 3) !== 0 ? -21 : new DirectoryFile(flags, this);
	}
};
const TCGETS = 21505;
const TCSETS = 21506;
const TCSETSF = 21508;
const TCSBRK = 21513;
const TCXONC = 21514;
const TCFLSH = 21515;
const TIOCSCTTY = 21518;
const TIOCGPGRP = 21519;
const TIOCSPGRP = 21520;
const TIOCOUTQ = 21521;
const TIOCGWINSZ = 21523;
const TIOCSWINSZ = 21524;
const FIONREAD = 21531;
const FIONBIO = 21537;
const TIOCNOTTY = 21538;
const TIOCGSID = 21545;
const TIOCGPTPEER = 21569;
const TIOCGPTN = 2147767344;
const TIOCSPTLCK = 1074025521;
const TIOCGPTLCK = 2147767353;
const FIONCLEX = 21584;
const FIOCLEX = 21585;
const NCCS = 19;
function getTermios(k, terminal, at) {
	const t = terminal.get();
	for (const [i, v] of [
		t.iflag,
		t.oflag,
		t.cflag,
		t.lflag
	].entries()) k.space.writeU32(at + 4 * i, v);
	k.space.writeU8(at + 16, 0);
	k.space.writeBytes(at + 17, t.cc.subarray(0, NCCS));
}
function setTermios(k, terminal, at) {
	const word = (i) => k.space.readU32(at + 4 * i);
	const cc = k.space.readBytes(at + 17, NCCS);
	terminal.set({
		iflag: word(0),
		oflag: word(1),
		cflag: word(2),
		lflag: word(3),
		cc
	});
}
function terminalControl(k, terminal, request, argument) {
	switch (request) {
		case TCGETS:
			getTermios(k, terminal, argument);
			return 0;
		case TCSETS:
		case 21507:
		case TCSETSF:
			setTermios(k, terminal, argument);
			return 0;
		case TIOCGWINSZ: {
			const { rows, columns } = terminal.size();
			k.space.writeU32(argument, rows | columns << 16);
			k.space.writeU32(argument + 4, 0);
			return 0;
		}
		case TIOCSWINSZ:
			if (terminal instanceof Pty) terminal.setSize(k.space.readU16(argument), k.space.readU16(argument + 2));
			return 0;
		case TCFLSH:
			if (terminal instanceof Pty && (argument === 0 || argument === 2)) terminal.discipline.flush();
			return 0;
		case TCSBRK:
		case TCXONC: return 0;
		case TIOCOUTQ:
			k.space.writeU32(argument, 0);
			return 0;
		default: return terminal instanceof Pty ? ptyControl(k, terminal, request, argument) : hostJobs(k, request, argument);
	}
}
function hostJobs(k, request, argument) {
	switch (request) {
		case TIOCSCTTY:
		case TIOCNOTTY: return 0;
		case TIOCGPGRP:
			k.space.writeU32(argument, k.terminals.hostForeground === 0 ? k.init.pgid : k.terminals.hostForeground);
			return 0;
		case TIOCSPGRP:
			k.terminals.hostForeground = k.space.readI32(argument);
			return 0;
		case TIOCGSID:
			k.space.writeU32(argument, k.init.sid);
			return 0;
		default: return -25;
	}
}
function ptyControl(k, pty, request, argument) {
	const isOurs = pty.session !== 0 && pty.session === k.group.sid;
	switch (request) {
		case TIOCGPTN:
			k.space.writeU32(argument, pty.index);
			return 0;
		case TIOCSPTLCK:
			pty.isLocked = k.space.readU32(argument) !== 0;
			return 0;
		case TIOCGPTLCK:
			k.space.writeU32(argument, pty.isLocked ? 1 : 0);
			return 0;
		case TIOCGPTPEER: {
			const slave = new PtySlave(argument & -524289, pty);
			return k.fds.add(slave, (argument & O_CLOEXEC) !== 0);
		}
		case TIOCSCTTY: return isOurs || takeTerminal(k, pty) ? 0 : -1;
		case TIOCNOTTY:
			if (!isOurs) return -25;
			if (k.group.sid === k.group.pid) k.terminals.hangUp(pty);
			return 0;
		case TIOCGPGRP:
			k.space.writeU32(argument, pty.foreground);
			return 0;
		case TIOCSPGRP: {
			const pgid = k.space.readI32(argument);
			if (!isOurs) return -25;
			const stopped = pty.checkBackground(22);
			if (stopped !== 0) return stopped;
			const members = groupsOf(k, pgid);
			if (pgid <= 0 || members.length === 0) return pgid < 0 ? -22 : -3;
			if (members.some((g) => g.sid !== k.group.sid)) return -1;
			pty.foreground = pgid;
			return 0;
		}
		case TIOCGSID:
			if (pty.session === 0) return -25;
			k.space.writeU32(argument, pty.session);
			return 0;
		default: return -25;
	}
}
const ioctl = call("dxp", (k, fd, request, argument) => {
	const file = k.fds.get(fd);
	if (file === null) return -9;
	switch (request) {
		case FIONBIO:
			if (k.space.readU32(argument) !== 0) file.flags |= O_NONBLOCK;
			else file.flags &= -2049;
			return 0;
		case FIOCLEX:
		case FIONCLEX:
			k.fds.setCloseOnExec(fd, request === FIOCLEX);
			return 0;
		case FIONREAD: {
			const n = file.available();
			if (n < 0) return n;
			k.space.writeU32(argument, Math.min(n, 2147483647));
			return 0;
		}
	}
	const terminal = file.terminal();
	if (terminal !== null) return terminalControl(k, terminal, request, argument);
	return request === TIOCGPTN ? -22 : -25;
});
const INFINITY64 = 18446744073709551615n;
const RLIMIT_STACK = 3;
const RLIMIT_CORE = 4;
const RLIMIT_NPROC = 6;
const RLIMIT_NOFILE = 7;
const RLIMIT_SIGPENDING = 11;
const RLIMIT_MSGQUEUE = 12;
const RLIMIT_NICE = 13;
const RLIMIT_RTPRIO = 14;
const RLIM_NLIMITS = 16;
const RLIMITS = [
	["Max cpu time", "seconds"],
	["Max file size", "bytes"],
	["Max data size", "bytes"],
	["Max stack size", "bytes"],
	["Max core file size", "bytes"],
	["Max resident set", "bytes"],
	["Max processes", "processes"],
	["Max open files", "files"],
	["Max locked memory", "bytes"],
	["Max address space", "bytes"],
	["Max file locks", "locks"],
	["Max pending signals", "signals"],
	["Max msgqueue size", "bytes"],
	["Max nice priority", ""],
	["Max realtime priority", ""],
	["Max realtime timeout", "us"]
];
const MAX_PROCESSES = 7823;
function limitOf(k, resource) {
	const known = k.limits.get(resource);
	if (known !== void 0) return known;
	const unlimited = Number.POSITIVE_INFINITY;
	switch (resource) {
		case RLIMIT_STACK: return {
			soft: k.space.stackLimit,
			hard: unlimited
		};
		case RLIMIT_CORE: return {
			soft: 0,
			hard: unlimited
		};
		case RLIMIT_NPROC:
		case RLIMIT_SIGPENDING: return {
			soft: MAX_PROCESSES,
			hard: MAX_PROCESSES
		};
		case RLIMIT_NOFILE: return {
			soft: k.fds.limit,
			hard: 1048576
		};
		case 8: return {
			soft: 8 << 20,
			hard: 8 << 20
		};
		case RLIMIT_MSGQUEUE: return {
			soft: 819200,
			hard: 819200
		};
		case RLIMIT_NICE:
		case RLIMIT_RTPRIO: return {
			soft: 0,
			hard: 0
		};
		default: return {
			soft: unlimited,
			hard: unlimited
		};
	}
}
function applyLimit(k, resource, soft, hard) {
	const old = limitOf(k, resource);
	if (soft > hard) return -22;
	if (hard > old.hard && k.credentials.uid !== 0) return -1;
	if (resource === RLIMIT_NOFILE && hard > 1048576) return -1;
	k.limits.set(resource, {
		soft,
		hard
	});
	if (resource === RLIMIT_STACK) k.space.stackLimit = soft;
	if (resource === RLIMIT_NOFILE) k.fds.limit = soft;
	return 0;
}
function fromBig(value) {
	return value === INFINITY64 ? Number.POSITIVE_INFINITY : Number(value);
}
function toBig(value) {
	return value === Number.POSITIVE_INFINITY ? INFINITY64 : BigInt(value);
}
function writeLimit(k, at, resource, infinity32) {
	if (resource >= RLIM_NLIMITS) return -22;
	const { soft, hard } = limitOf(k, resource);
	if (k.abi.word === 8) {
		k.space.writeBig64(at, toBig(soft));
		k.space.writeBig64(at + 8, toBig(hard));
	} else {
		k.space.writeU32(at, Math.min(soft, infinity32));
		k.space.writeU32(at + 4, Math.min(hard, infinity32));
	}
	return 0;
}
const getrlimit = call("up", (k, resource, at) => writeLimit(k, at, resource, 4294967295));
const old_getrlimit = call("up", (k, resource, at) => writeLimit(k, at, resource, 2147483647));
const setrlimit = call("up", (k, resource, at) => {
	if (resource >= RLIM_NLIMITS) return -22;
	if (k.abi.word === 8) return applyLimit(k, resource, fromBig(k.space.readBig64(at)), fromBig(k.space.readBig64(at + 8)));
	const read = (a) => {
		const v = k.space.readU32(a);
		return v === 4294967295 ? Number.POSITIVE_INFINITY : v;
	};
	return applyLimit(k, resource, read(at), read(at + 4));
});
const prlimit64 = call("iupp", (k, pid, resource, value, old) => {
	if (pid !== 0 && pid !== k.pid) return -3;
	if (resource >= RLIM_NLIMITS) return -22;
	const before = limitOf(k, resource);
	if (value !== 0) {
		const result = applyLimit(k, resource, fromBig(k.space.readBig64(value)), fromBig(k.space.readBig64(value + 8)));
		if (result !== 0) return result;
	}
	if (old !== 0) {
		k.space.writeBig64(old, toBig(before.soft));
		k.space.writeBig64(old + 8, toBig(before.hard));
	}
	return 0;
});
const PAGE$4 = 4096;
function changed$1(k, result) {
	k.leave = true;
	return result;
}
function pagesOf(length) {
	return Math.ceil(length / PAGE$4);
}
function rangeStart(k, address, length) {
	if (address < 0 || length < 0 || address % 4096 !== 0) return -22;
	return k.space.isUserRange(address / 4096, pagesOf(length)) ? address / PAGE$4 : -22;
}
const POPULATED = 16384;
function populate(k, first, pages) {
	const end = first + Math.min(pages, POPULATED);
	for (const vma of k.space.vmas.overlapping(first, end)) {
		const access = writesAhead(vma) ? "write" : "read";
		for (let page = Math.max(first, vma.start); page < Math.min(end, vma.end); page++) if (k.space.lookup(page * 4096, access) < 0) break;
	}
}
function writesAhead(vma) {
	return !vma.shared && (vma.protection & 2) !== 0;
}
const MADV_DONTNEED = 4;
const MADV_FREE = 8;
const MADV_REMOVE = 9;
const MADV_WIPEONFORK = 18;
const MADV_COLD = 20;
const MADV_PAGEOUT = 21;
const MADV_POPULATE_READ = 22;
const MADV_POPULATE_WRITE = 23;
const MADV_DONTNEED_LOCKED = 24;
const HARMLESS = new Set([
	0,
	1,
	2,
	3,
	10,
	11,
	12,
	13,
	14,
	15,
	16,
	17,
	19,
	25
]);
function advise(k, vma, start, end, advice) {
	switch (advice) {
		case MADV_DONTNEED:
		case MADV_DONTNEED_LOCKED:
			if (vma.locked && advice === MADV_DONTNEED) return -22;
			if (!vma.shared) k.space.discard(start, end - start);
			return 0;
		case MADV_FREE:
			if (vma.file !== null || vma.shared) return -22;
			k.space.discard(start, end - start);
			return 0;
		case MADV_REMOVE: return remove$1(k, vma, start, end);
		case MADV_WIPEONFORK: return vma.file !== null || vma.shared ? -22 : 0;
		case MADV_COLD:
		case MADV_PAGEOUT: return vma.locked ? -22 : 0;
		case MADV_POPULATE_READ:
		case MADV_POPULATE_WRITE: return populateAll(k, vma, start, end, advice === MADV_POPULATE_WRITE);
		default: return 0;
	}
}
function remove$1(k, vma, start, end) {
	const { file } = vma;
	if (vma.locked || file === null) return -22;
	if (!vma.shared || (vma.protection & 2) === 0) return -13;
	if (file.punch === void 0) return -95;
	const from = vma.fileOffset + (start - vma.start) * PAGE$4;
	const length = (end - start) * PAGE$4;
	syncFile(k.space, file, from, from + length);
	const result = file.punch(from, length);
	if (result === 0) clearFile(k.space, file, from, from + length);
	return result;
}
function populateAll(k, vma, start, end, write) {
	if ((vma.protection & (write ? 2 : 1)) === 0) return -22;
	for (let page = start; page < end; page++) if (k.space.lookup(page * 4096, write ? "write" : "read") < 0) return -14;
	return 0;
}
const madvise = call("pzi", (k, address, length, advice) => {
	const populates = advice === MADV_POPULATE_READ || advice === MADV_POPULATE_WRITE;
	if (!(HARMLESS.has(advice) || advice === MADV_DONTNEED || advice >= MADV_FREE && advice <= MADV_REMOVE || advice >= MADV_WIPEONFORK && advice <= MADV_DONTNEED_LOCKED)) return advice === 100 || advice === 101 ? -1 : -22;
	const first = rangeStart(k, address, length);
	if (first < 0) return address >= 0 && address % 4096 === 0 && length >= 0 ? -12 : -22;
	const end = first + pagesOf(length);
	let at = first;
	let hole = false;
	for (const vma of [...k.space.vmas.overlapping(first, end)]) {
		if (vma.start > at) {
			hole = true;
			if (populates) break;
		}
		const result = advise(k, vma, Math.max(first, vma.start), Math.min(end, vma.end), advice);
		if (result !== 0) return changed$1(k, result);
		at = vma.end;
	}
	return changed$1(k, hole || at < end ? -12 : 0);
});
const MS_INVALIDATE = 2;
const msync = call("pzi", (k, address, length, flags) => {
	if ((flags & -8) !== 0 || (flags & 5) === 5) return -22;
	if (address < 0 || address % 4096 !== 0) return -22;
	const first = rangeStart(k, address, length);
	if (first < 0) return -12;
	const end = first + pagesOf(length);
	let at = first;
	let hole = false;
	for (const vma of k.space.vmas.overlapping(first, end)) {
		if (vma.start > at) hole = true;
		if ((flags & MS_INVALIDATE) !== 0 && vma.locked) return -16;
		k.space.sync(Math.max(first, vma.start), Math.min(end, vma.end) - Math.max(first, vma.start));
		at = vma.end;
	}
	return hole || at < end ? -12 : 0;
});
const mincore = call("pzp", (k, address, length, vector) => {
	const first = rangeStart(k, address, length);
	if (first < 0) return address >= 0 && address % 4096 === 0 ? -12 : -22;
	const pages = pagesOf(length);
	if (pages > 1 << 24) return -12;
	for (let i = 0; i < pages; i++) {
		if (k.space.vmas.find(first + i) === null) return -12;
		k.space.writeU8(vector + i, k.space.isResident(first + i) ? 1 : 0);
	}
	return 0;
});
function lock(k, address, length, locked, touch) {
	if (address < 0 || length < 0) return -22;
	const start = Math.floor(address / PAGE$4);
	const end = Math.ceil((address + length) / PAGE$4);
	if (locked) {
		const limit = k.credentials.uid === 0 ? Number.POSITIVE_INFINITY : limitOf(k, 8).soft;
		if (limit === 0) return -1;
		if ((k.space.vmas.list.reduce((n, v) => n + (v.locked ? v.end - v.start : 0), 0) + end - start) * 4096 > limit) return -12;
	}
	if (!k.space.isUserRange(start, end - start)) return -12;
	let at = start;
	for (const vma of [...k.space.vmas.overlapping(start, end)]) {
		if (vma.start > at) return -12;
		const until = Math.min(vma.end, end);
		k.space.lock(at, until - at, locked);
		if (touch) populate(k, at, until - at);
		at = until;
	}
	return at < end ? -12 : 0;
}
const mlock = call("pz", (k, address, length) => lock(k, address, length, true, true));
const munlock = call("pz", (k, address, length) => lock(k, address, length, false, false));
const mlock2 = call("pzi", (k, address, length, flags) => {
	if ((flags & -2) !== 0) return -22;
	return lock(k, address, length, true, flags === 0);
});
const MCL_CURRENT = 1;
const MCL_FUTURE = 2;
const MCL_ONFAULT = 4;
const mlockall = call("i", (k, flags) => {
	if ((flags & -8) !== 0 || flags === 0 || flags === MCL_ONFAULT) return -22;
	k.map.lockFuture = (flags & MCL_FUTURE) !== 0;
	if ((flags & MCL_CURRENT) === 0) return 0;
	for (const vma of [...k.space.vmas.list]) {
		k.space.lock(vma.start, vma.end - vma.start, true);
		if ((flags & MCL_ONFAULT) === 0) populate(k, vma.start, vma.end - vma.start);
	}
	return 0;
});
const munlockall = call("", (k) => {
	k.map.lockFuture = false;
	for (const vma of [...k.space.vmas.list]) k.space.lock(vma.start, vma.end - vma.start, false);
	return 0;
});
var DeviceNode = class extends Node {
	fs;
	kind;
	random;
	#ino;
	#rdev;
	#since;
	constructor(fs, kind, major, minor, random = (bytes) => void (0, require("node:crypto").randomFillSync)(bytes)) {
		super();
		this.fs = fs;
		this.kind = kind;
		this.random = random;
		this.#ino = fs.newIno();
		this.#rdev = makeDevice(major, minor);
		this.#since = fs.now();
	}
	get mode() {
		return 8630;
	}
	get readOnly() {
		return false;
	}
	stat(out) {
		out.clear();
		out.dev = this.fs.dev;
		out.ino = this.#ino;
		out.mode = this.mode;
		out.nlink = 1;
		out.rdev = this.#rdev;
		out.atime = out.mtime = out.ctime = Math.floor(this.#since / 1e3);
		return 0;
	}
	open(flags) {
		if (this.kind === "null") return new NullFile(flags, this);
		if (this.kind === "zero") return new ZeroFile(flags, this);
		if (this.kind === "full") return new FullFile(flags, this);
		return new RandomFile(flags, this);
	}
};
var DeviceFile = class extends OpenFile {
	node;
	constructor(flags, node) {
		super(flags);
		this.node = node;
	}
	stat(out) {
		return this.node.stat(out);
	}
	seek(_offset, whence) {
		return whence > 2 ? -22 : 0;
	}
	sync() {
		return -22;
	}
};
var NullFile = class extends DeviceFile {
	read() {
		return 0;
	}
	write(_memory, _at, length) {
		return length;
	}
	mapping() {
		return -19;
	}
};
var ZeroFile = class extends DeviceFile {
	read(memory, at, length) {
		if (length === 1) memory[at] = 0;
		else memory.fill(0, at, at + length);
		return length;
	}
	write(_memory, _at, length) {
		return length;
	}
	mapping() {
		return new ZeroPages();
	}
};
var ZeroPages = class {
	frames = new Map();
	readPage() {
		return 4096;
	}
	writePage() {}
	fileSize() {
		return Number.MAX_SAFE_INTEGER;
	}
	retain() {}
	release() {}
};
var FullFile = class extends ZeroFile {
	write() {
		return -28;
	}
	mapping() {
		return -19;
	}
};
var RandomFile = class extends DeviceFile {
	read(memory, at, length) {
		const n = Math.min(length, (32 << 20) - 1);
		this.node.random(memory.subarray(at, at + n));
		return n;
	}
	write(_memory, _at, length) {
		return length;
	}
};
var TtyNode = class extends Node {
	fs;
	find;
	#ino;
	constructor(fs, find) {
		super();
		this.fs = fs;
		this.find = find;
		this.#ino = fs.newIno();
	}
	get mode() {
		return 8630;
	}
	get readOnly() {
		return false;
	}
	stat(out) {
		out.clear();
		out.dev = this.fs.dev;
		out.ino = this.#ino;
		out.mode = this.mode;
		out.nlink = 1;
		out.rdev = makeDevice(5, 0);
		return 0;
	}
	open(flags) {
		return this.find(flags);
	}
};
const MAP_TYPE = 15;
const MAP_SHARED = 1;
const MAP_PRIVATE = 2;
const MAP_SHARED_VALIDATE = 3;
const MAP_ANONYMOUS = 32;
const MAP_32BIT = 64;
const MAP_GROWSDOWN = 256;
const MAP_LOCKED = 8192;
const MAP_NORESERVE = 16384;
const MAP_POPULATE = 32768;
const MAP_FIXED_NOREPLACE = 1048576;
const PROT_WRITE = 2;
const PROT_MASK = 7;
function doMmap(k, hint, length, prot, flags, fd, offset) {
	const { space } = k;
	const type = flags & MAP_TYPE;
	if (!(length > 0)) return length === 0 ? -22 : -12;
	if (length > space.layout.top) return -12;
	if (offset < 0 || offset % 4096 !== 0) return -22;
	if (type !== MAP_SHARED && type !== MAP_PRIVATE && type !== MAP_SHARED_VALIDATE) return -22;
	if (type === MAP_SHARED_VALIDATE && (flags & -18350080) !== 0) return -95;
	const shared = type !== MAP_PRIVATE;
	const pages = pagesOf(length);
	const growsDown = (flags & MAP_GROWSDOWN) !== 0;
	let file = null;
	let name = "";
	let allowed = 7;
	if ((flags & MAP_ANONYMOUS) === 0) {
		const opened = k.fds.get(fd);
		if (opened === null) return -9;
		if (!opened.readable) return -13;
		if (shared && (opened.flags & 3) !== 2) allowed &= -3;
		if ((prot & PROT_MASK & ~allowed) !== 0) return -13;
		if (offset + length > Number.MAX_SAFE_INTEGER) return -75;
		const mapping = opened.mapping();
		if (typeof mapping === "number") return mapping;
		if (growsDown) return -22;
		const sealed = shared ? sealedProtection(opened, prot) : 0;
		if (sealed < 0) return sealed;
		allowed &= ~sealed;
		name = opened.name();
		file = mapping instanceof ZeroPages ? null : mapping;
	}
	if (shared && file === null) {
		if (growsDown) return -22;
		file = new SharedMemory(pages * PAGE$4);
		offset = 0;
		name = "/dev/zero (deleted)";
	}
	const first = placeFor$1(k, hint, pages, flags, isImage(file, flags, offset) ? file : null);
	if (first < 0) return first;
	const request = {
		first,
		pages,
		protection: k.map.protection(prot & PROT_MASK),
		shared,
		growsDown,
		allowed,
		locked: (flags & MAP_LOCKED) !== 0 || k.map.lockFuture,
		noReserve: (flags & MAP_NORESERVE) !== 0,
		file,
		fileOffset: file === null ? 0 : offset,
		name
	};
	if ((flags & 1048592) !== 0) k.leave = true;
	if (!space.map(request)) return -12;
	if (request.locked === true || (flags & 98304) === MAP_POPULATE) populate(k, first, pages);
	return first * PAGE$4;
}
function isImage(file, flags, offset) {
	return file !== null && offset === 0 && (flags & 2063) === 2050;
}
function placeFor$1(k, hint, pages, flags, image) {
	const { space } = k;
	if ((flags & 1048592) !== 0) {
		if (hint % 4096 !== 0) return -22;
		if (hint < 0) return -12;
		const first = hint / PAGE$4;
		if (!space.isUserRange(first, pages)) return -12;
		if (first < 16) return -1;
		if ((flags & MAP_FIXED_NOREPLACE) !== 0 && !space.isFree(first, pages)) return -17;
		return first;
	}
	const wished = Math.ceil(hint / PAGE$4);
	if (wished >= 16 && space.isFree(wished, pages)) return wished;
	const below = (flags & MAP_32BIT) !== 0 && k.abi.bits === 64 ? 2147483648 : space.layout.mmapTop;
	const first = image === null ? space.findFree(pages, below) : k.places.library(space, image, pages, below);
	return first < 0 ? -12 : first;
}
function sealedProtection(opened, prot) {
	const file = opened.mappedFile();
	if (!(file instanceof MemoryFile) || (file.sealed & 24) === 0) return 0;
	return (prot & PROT_WRITE) !== 0 ? -1 : 2;
}
const mmap = call("pzxxdl", doMmap);
const mmap2 = call("pzxxdu", (k, hint, length, prot, flags, fd, page) => doMmap(k, hint, length, prot, flags, fd, page * PAGE$4));
const old_mmap = call("p", (k, at) => {
	const word = (i) => k.space.readU32(at + 4 * i);
	return doMmap(k, word(0), word(1), word(2), word(3), word(4) | 0, word(5));
});
const munmap = call("pz", (k, address, length) => {
	const first = rangeStart(k, address, length);
	if (first < 0 || length === 0) return -22;
	return k.space.unmap(first, pagesOf(length)) ? changed$1(k, 0) : 0;
});
const PROT_GROWSUP = 33554432;
const mprotect = call("pzx", (k, address, length, prot) => {
	if (address < 0 || address % 4096 !== 0) return -22;
	const grows = prot & 50331648;
	if (grows === 50331648) return -22;
	if (length === 0) return 0;
	let first = rangeStart(k, address, length);
	if (first < 0) return -12;
	if ((prot & ~(15 | grows)) !== 0) return -22;
	const end = first + pagesOf(length);
	const { vmas } = k.space;
	const found = vmas.find(first);
	if (grows !== 0) {
		if (found === null) return -12;
		if (grows === PROT_GROWSUP || !found.growsDown) return -22;
		first = found.start;
	}
	const protection = k.map.protection(prot & PROT_MASK);
	let at = first;
	let error = 0;
	for (const vma of vmas.overlapping(first, end)) {
		if (vma.start > at) break;
		if ((prot & PROT_MASK & ~vma.allowed) !== 0) {
			error = -13;
			break;
		}
		const until = Math.min(vma.end, end);
		if (!k.space.protect(at, until - at, protection)) {
			error = -12;
			break;
		}
		at = until;
	}
	return changed$1(k, error !== 0 ? error : at < end ? -12 : 0);
});
const brk = call("p", (k, to) => {
	const before = k.map.brk;
	const now = k.map.setBrk(to);
	if (now < before) k.leave = true;
	return now;
});
const get_mempolicy = call("ppzpx", (k, mode, mask, maxnode) => {
	if (mode !== 0) k.space.writeU32(mode, 0);
	if (mask !== 0 && maxnode > 0) k.space.writeU8(mask, 1);
	return 0;
});
const set_mempolicy = call("ipz", () => 0);
const mbind = call("pzipzx", () => 0);
const MFD_CLOEXEC = 1;
const MFD_NOEXEC_SEAL = 8;
const MFD_EXEC = 16;
const MFD_NAME_MAX = 249;
const memfd_create = call("sx", (k, at, flags) => {
	if ((flags & -28) !== 0) return -22;
	if ((flags & MFD_NOEXEC_SEAL) !== 0 && (flags & MFD_EXEC) !== 0) return -22;
	const name = k.space.readCString(at, MFD_NAME_MAX);
	if (name === null) return -22;
	const file = new MemoryFile(k.vfs.shared, (flags & MFD_NOEXEC_SEAL) !== 0 ? 438 : 511);
	file.nlink = 0;
	file.seals = (flags & 10) !== 0 ? 0 : 1;
	const opened = file.open(2);
	if (typeof opened === "number") return opened;
	if (k.abi.bits === 64) opened.flags |= O_LARGEFILE;
	opened.dentry = new Dentry(k.vfs.root, `memfd:${name} (deleted)`, file);
	return k.fds.add(opened, (flags & MFD_CLOEXEC) !== 0);
});
const MREMAP_MAYMOVE = 1;
const MREMAP_FIXED = 2;
const MREMAP_DONTUNMAP = 4;
function like(vma, page) {
	return {
		protection: vma.protection,
		shared: vma.shared,
		growsDown: vma.growsDown,
		noReserve: vma.noReserve,
		allowed: vma.allowed,
		locked: vma.locked,
		file: vma.file,
		fileOffset: vma.file === null ? 0 : vma.fileOffset + (page - vma.start) * PAGE$4,
		name: vma.name
	};
}
function movable(k, first, oldPages) {
	const vma = k.space.vmas.find(first);
	if (vma === null) return -14;
	if (oldPages === 0 && !vma.shared) return -22;
	return first + oldPages > vma.end ? -14 : vma;
}
function move(k, vma, first, oldPages, target, newPages, stays) {
	const { space } = k;
	const request = like(vma, first);
	if (!space.map({
		...request,
		first: target,
		pages: newPages
	})) return -12;
	if (oldPages > 0) {
		space.movePages(first, target, Math.min(oldPages, newPages));
		if (!stays) space.unmap(first, oldPages);
	}
	if (vma.locked) populate(k, target, newPages);
	return changed$1(k, target * PAGE$4);
}
function moveTo(k, first, oldPages, newPages, flags, to) {
	const { space } = k;
	const target = rangeStart(k, to, newPages * PAGE$4);
	if (target < 0 || target < first + oldPages && first < target + newPages) return -22;
	const fixed = (flags & MREMAP_FIXED) !== 0;
	if (fixed) {
		if (target < 16) return -22;
		space.unmap(target, newPages);
		k.leave = true;
	}
	let pages = oldPages;
	if (pages > newPages) {
		space.unmap(first + newPages, pages - newPages);
		pages = newPages;
	}
	const vma = movable(k, first, pages);
	if (typeof vma === "number") return vma;
	let place = target;
	if (!fixed && (target < 16 || !space.isFree(target, newPages))) place = space.findFree(newPages);
	if (place < 0) return -12;
	return move(k, vma, first, pages, place, newPages, (flags & MREMAP_DONTUNMAP) !== 0);
}
const mremap = call("pzzxp", (k, address, oldLength, newLength, flags, to) => {
	const { space } = k;
	const mayMove = (flags & MREMAP_MAYMOVE) !== 0;
	if ((flags & -8) !== 0) return -22;
	if ((flags & 6) !== 0 && !mayMove) return -22;
	if (address < 0 || address % 4096 !== 0 || newLength === 0 || oldLength < 0) return -22;
	const tooLong = newLength < 0 || newLength > space.layout.top;
	const first = address / PAGE$4;
	const oldPages = pagesOf(oldLength);
	const newPages = pagesOf(newLength);
	if ((flags & MREMAP_DONTUNMAP) !== 0 && oldPages !== newPages) return -22;
	if (space.vmas.find(first) === null) return -14;
	if ((flags & 6) !== 0) return tooLong ? -22 : moveTo(k, first, oldPages, newPages, flags, to);
	if (!tooLong && oldPages >= newPages) {
		if (!space.isUserRange(first, oldPages)) return -22;
		if (oldPages > newPages) space.unmap(first + newPages, oldPages - newPages);
		return changed$1(k, address);
	}
	const vma = movable(k, first, oldPages);
	if (typeof vma === "number") return vma;
	if (tooLong) return -12;
	const more = newPages - oldPages;
	if (oldPages > 0 && first + oldPages === vma.end && space.isFree(vma.end, more)) {
		const { end, locked } = vma;
		if (!space.map({
			...like(vma, end),
			first: end,
			pages: more
		})) return -12;
		if (locked) populate(k, end, more);
		return address;
	}
	if (!mayMove) return -12;
	const target = space.findFree(newPages);
	return target < 0 ? -12 : move(k, vma, first, oldPages, target, newPages, false);
});
const remap_file_pages = call("pzxzx", (k, address, length, prot, page) => {
	if (prot !== 0 || length <= 0 || page < 0) return -22;
	const start = Math.floor(address / PAGE$4);
	const pages = Math.floor(length / PAGE$4);
	const vma = k.space.vmas.find(start);
	if (pages === 0 || vma === null || !vma.shared || vma.file === null || !k.space.vmas.covers(start, start + pages)) return -22;
	if (k.space.vmas.overlapping(start, start + pages).some((v) => v.file !== vma.file)) return -22;
	if (!k.space.map({
		...like(vma, start),
		first: start,
		pages,
		fileOffset: page * 4096
	})) return -12;
	populate(k, start, pages);
	return changed$1(k, 0);
});
function changed(k, result) {
	if (result === 0) k.vfs.generation++;
	return result;
}
function placeFor(k, fd, path, directory) {
	const parent = resolveParent(k, fd, path);
	if (typeof parent === "number") return parent;
	const name = k.vfs.lastName;
	if (isSpecialName(name)) return -17;
	const trailing = k.vfs.trailingSlash;
	const existing = k.vfs.child(parent, name);
	if (typeof existing !== "number") return -17;
	if (existing !== -2) return existing;
	return trailing && !directory ? -2 : parent;
}
function makeDirectory(k, fd, path, mode) {
	const parent = placeFor(k, fd, path, true);
	if (typeof parent === "number") return parent;
	return changed(k, parent.node.mkdir(k.vfs.lastName, mode & 1023 & ~k.umask));
}
const mkdir = call("so", (k, path, mode) => makeDirectory(k, AT_FDCWD, path, mode));
const mkdirat = call("dso", makeDirectory);
function makeNode(k, fd, path, mode) {
	const parent = placeFor(k, fd, path, false);
	if (typeof parent === "number") return parent;
	return changed(k, parent.node.mknod(k.vfs.lastName, mode & ~k.umask));
}
const mknod = call("sox", (k, path, mode) => makeNode(k, AT_FDCWD, path, mode));
const mknodat = call("dsox", makeNode);
function makeSymlink(k, target, fd, path) {
	const text = readPath(k, target);
	if (typeof text === "number") return text;
	if (text === "") return -2;
	const parent = placeFor(k, fd, path, false);
	if (typeof parent === "number") return parent;
	return changed(k, parent.node.symlink(k.vfs.lastName, text));
}
const symlink = call("ss", (k, target, path) => makeSymlink(k, target, AT_FDCWD, path));
const symlinkat = call("sds", makeSymlink);
function makeLink(k, oldFd, oldPath, newFd, newPath, flags) {
	if ((flags & -5121) !== 0) return -22;
	const from = resolveAt(k, oldFd, oldPath, (flags & AT_SYMLINK_FOLLOW) !== 0, flags);
	if (typeof from === "number") return from;
	const parent = placeFor(k, newFd, newPath, false);
	if (typeof parent === "number") return parent;
	if (from.node.isDirectory) return -1;
	return changed(k, parent.node.link(k.vfs.lastName, from.node));
}
const link = call("ss", (k, from, to) => makeLink(k, AT_FDCWD, from, AT_FDCWD, to, 0));
const linkat = call("dsdsx", makeLink);
function remove(k, fd, path, directory) {
	const parent = resolveParent(k, fd, path);
	if (typeof parent === "number") return parent;
	const name = k.vfs.lastName;
	if (isSpecialName(name)) return !directory ? -21 : name === "." ? -22 : name === ".." ? -39 : -16;
	const trailing = k.vfs.trailingSlash;
	const found = k.vfs.child(parent, name);
	if (typeof found === "number") return found;
	if (parent.pinned?.has(name) === true) return parent.node.readOnly ? -30 : -16;
	if (!directory && trailing) return found.node.isDirectory ? -21 : -20;
	return changed(k, directory ? parent.node.rmdir(name) : parent.node.unlink(name));
}
const unlink = call("s", (k, path) => remove(k, AT_FDCWD, path, false));
const rmdir = call("s", (k, path) => remove(k, AT_FDCWD, path, true));
const unlinkat = call("dsx", (k, fd, path, flags) => {
	if ((flags & -513) !== 0) return -22;
	return remove(k, fd, path, (flags & 512) !== 0);
});
const RENAME_NOREPLACE = 1;
function rename(k, oldFd, oldPath, newFd, newPath, flags) {
	if ((flags & -2) !== 0) return -22;
	const from = resolveParent(k, oldFd, oldPath);
	if (typeof from === "number") return from;
	const fromName = k.vfs.lastName;
	const fromSlash = k.vfs.trailingSlash;
	const to = resolveParent(k, newFd, newPath);
	if (typeof to === "number") return to;
	const toName = k.vfs.lastName;
	const slash = fromSlash || k.vfs.trailingSlash;
	if (isSpecialName(fromName) || isSpecialName(toName)) return -16;
	const source = k.vfs.child(from, fromName);
	if (typeof source === "number") return source;
	if (slash && !source.node.isDirectory) return -20;
	if (typeof k.vfs.child(to, toName) !== "number") {
		if ((flags & RENAME_NOREPLACE) !== 0) return -17;
		if (to.pinned?.has(toName) === true) return -16;
	}
	if (from.pinned?.has(fromName) === true) return -16;
	for (let d = to; d !== null; d = d.parent) if (d.node === source.node || d.path() === source.path()) return -22;
	if (from.node.constructor !== to.node.constructor) return -18;
	return changed(k, from.node.rename(fromName, to.node, toName, (flags & RENAME_NOREPLACE) !== 0));
}
const renamePath = call("ss", (k, from, to) => rename(k, AT_FDCWD, from, AT_FDCWD, to, 0));
const renameat = call("dsds", (k, a, from, b, to) => rename(k, a, from, b, to, 0));
const renameat2 = call("dsdsx", rename);
function changeDirectory(k, to) {
	if (typeof to === "number") return to;
	if (!to.node.isDirectory) return -20;
	const denied = to.node.access(1);
	if (denied !== 0) return denied;
	k.current.fs.cwd = to;
	return 0;
}
const chdir = call("s", (k, path) => changeDirectory(k, resolveAt(k, AT_FDCWD, path, true)));
const fchdir = call("d", (k, fd) => {
	const file = k.fds.get(fd);
	return file === null ? -9 : changeDirectory(k, file.dentry ?? -20);
});
function listing(k, file) {
	if (file.list !== null && file.position > 0) return file.list;
	const dentry = file.dentry;
	const own = dentry.node.entries();
	if (typeof own === "number") return own;
	const dots = [];
	for (const [name, d] of [[".", dentry], ["..", dentry.parent ?? dentry]]) {
		d.node.stat(k.record);
		dots.push({
			name,
			ino: k.record.ino,
			inoHigh: k.record.inoHigh,
			type: 16384
		});
	}
	file.list = [...dots, ...k.vfs.entries(dentry, own)];
	return file.list;
}
function readDirectory(k, fd, buffer, size, layout) {
	const file = k.fds.get(fd);
	if (file === null) return -9;
	if (!(file instanceof DirectoryFile) || file.dentry === null) return -20;
	const entries = listing(k, file);
	if (typeof entries === "number") return entries;
	const word = layout === "dirent64" ? 8 : k.abi.word;
	const header = layout === "dirent64" ? 19 : 2 * word + 2;
	let done = 0;
	while (file.position < entries.length) {
		const entry = entries[file.position];
		const name = Buffer.from(entry.name, "latin1");
		const unpadded = header + name.length + 1 + (layout === "dirent64" ? 0 : 1);
		const length = Math.ceil(unpadded / word) * word;
		if (done + length > size) break;
		const record = new Uint8Array(length);
		const view = new DataView(record.buffer);
		view.setUint32(0, entry.ino, true);
		if (word === 8) view.setUint32(4, entry.inoHigh, true);
		view.setUint32(word, file.position + 1, true);
		view.setUint16(2 * word, length, true);
		record[layout === "dirent64" ? 18 : length - 1] = entry.type >> 12;
		record.set(name, header);
		k.space.writeBytes(buffer + done, record);
		done += length;
		file.position++;
	}
	return done === 0 && file.position < entries.length ? -22 : done;
}
const getdents64 = call("dpu", (k, fd, buf, size) => readDirectory(k, fd, buf, size, "dirent64"));
const getdents = call("dpu", (k, fd, buf, size) => readDirectory(k, fd, buf, size, "dirent"));
var PathFile = class extends OpenFile {
	stat(out) {
		return this.dentry.node.stat(out);
	}
	read() {
		return -9;
	}
	write() {
		return -9;
	}
	seek() {
		return -9;
	}
	truncate() {
		return -9;
	}
};
function openDentry(dentry, flags) {
	const { node } = dentry;
	if ((flags & 65536) !== 0 && !node.isDirectory) return -20;
	if ((flags & 2097152) !== 0) return new PathFile(flags);
	if ((node.mode & 61440) === 40960) return -40;
	if (!node.volatile) {
		const access = flags & 3;
		const wanted = (access === 1 ? 0 : 4) | (access === 0 ? 0 : 2);
		if (node.isDirectory && access !== 0) return -21;
		const denied = node.access(wanted);
		if (denied !== 0) return denied;
	}
	return node.open(flags, dentry);
}
function truncated(k, file) {
	const mapped = file.mappedFile();
	if (mapped === null) return;
	fileResized(k.space, mapped);
	k.leave = true;
}
function openCreating(k, start, path, flags, mode) {
	let from = start;
	let text = path;
	for (let links = 0; links <= 40; links++) {
		const parent = k.vfs.walkParent(from, text);
		if (typeof parent === "number") return parent;
		const name = k.vfs.lastName;
		if (isSpecialName(name) || k.vfs.trailingSlash) return -21;
		const found = k.vfs.child(parent, name);
		if (typeof found === "number") {
			if (found !== -2) return found;
			const file = parent.node.create(name, mode & ~k.umask, flags, parent);
			if (typeof file === "number") return file;
			k.vfs.generation++;
			const made = k.vfs.child(parent, name);
			return install(k, file, typeof made === "number" ? null : made, flags);
		}
		if ((flags & 128) !== 0) return -17;
		const { node } = found;
		if ((node.mode & 61440) !== 40960) {
			if (node.isDirectory) return -21;
			return install(k, openDentry(found, flags), found, flags);
		}
		if ((flags & 131072) !== 0) return -40;
		const jump = node.jump();
		if (jump !== null) return install(k, openDentry(jump, flags), jump, flags);
		const target = node.readlink();
		if (typeof target === "number") return target;
		from = parent;
		text = target;
	}
	return -40;
}
function install(k, file, dentry, flags) {
	if (typeof file === "number") return file;
	if ((flags & 512) !== 0) truncated(k, file);
	if (!(file.stream && file.dentry === null && dentry?.node.volatile === true)) file.dentry ??= dentry;
	file.flags = flags & -525249;
	if (k.abi.bits === 64) file.flags |= O_LARGEFILE;
	const fd = k.fds.add(file, (flags & O_CLOEXEC) !== 0);
	return fd >= 0 && file instanceof PipeEnd ? waitForPeer(k, fd, file) : fd;
}
function waitForPeer(k, fd, end) {
	if (end.hasPeer || (end.flags & 2048) !== 0) return fd;
	const result = k.block([end.queue], Number.POSITIVE_INFINITY, fd);
	if (result !== -1073741825) k.fds.close(fd);
	return result;
}
function doOpen(k, dirfd, address, flags, mode) {
	if (k.continued !== null) {
		const fd = k.continued.done;
		const file = k.fds.get(fd);
		return file instanceof PipeEnd ? waitForPeer(k, fd, file) : fd;
	}
	if ((flags & 2097152) === 0 && (flags & 65600) === 65600) return -22;
	if ((flags & 4259840) === 4259840) return -95;
	if ((flags & 64) !== 0 && (flags & 2097152) === 0) {
		const path = readPath(k, address);
		if (typeof path === "number") return path;
		const start = startOf(k, dirfd, path);
		if (typeof start === "number") return start;
		if (path === "") return -2;
		return openCreating(k, start, path, flags, mode & 4095);
	}
	const dentry = resolveAt(k, dirfd, address, (flags & O_NOFOLLOW) === 0);
	if (typeof dentry === "number") return dentry;
	return install(k, openDentry(dentry, flags), dentry, flags);
}
const open = call("sFo", (k, path, flags, mode) => doOpen(k, AT_FDCWD, path, flags, mode));
const openat = call("dsFo", (k, fd, path, flags, mode) => doOpen(k, fd, path, flags, mode));
const creat = call("so", (k, path, mode) => doOpen(k, AT_FDCWD, path, 577, mode));
const openat2 = call("dspz", (k, fd, path, how, size) => {
	if (size < 24) return -22;
	const flags = k.space.readU32(how);
	const mode = k.space.readU32(how + 8);
	const resolve = k.space.readU32(how + 16);
	if ((resolve & -64) !== 0) return -22;
	if (resolve !== 0) return -13;
	return doOpen(k, fd, path, flags | 0, mode);
});
const close = call("d", (k, fd) => k.fds.close(fd));
const close_range = call("uux", (k, first, last, flags) => {
	if (first > last || (flags & -7) !== 0) return -22;
	const end = Math.min(last, k.fds.files.length - 1);
	for (let fd = first; fd <= end; fd++) {
		if (k.fds.get(fd) === null) continue;
		if ((flags & 4) !== 0) k.fds.setCloseOnExec(fd, true);
		else k.fds.close(fd);
	}
	return 0;
});
const PR_SET_PDEATHSIG = 1;
const PR_GET_PDEATHSIG = 2;
const PR_GET_DUMPABLE = 3;
const PR_SET_DUMPABLE = 4;
const PR_GET_KEEPCAPS = 7;
const PR_SET_KEEPCAPS = 8;
const PR_GET_TIMING = 13;
const PR_SET_TIMING = 14;
const PR_SET_NAME = 15;
const PR_GET_NAME = 16;
const PR_GET_SECCOMP = 21;
const PR_CAPBSET_READ = 23;
const PR_CAPBSET_DROP = 24;
const PR_GET_TSC = 25;
const PR_SET_TSC = 26;
const PR_GET_SECUREBITS = 27;
const PR_SET_SECUREBITS = 28;
const PR_SET_TIMERSLACK = 29;
const PR_GET_TIMERSLACK = 30;
const PR_TASK_PERF_EVENTS_DISABLE = 31;
const PR_TASK_PERF_EVENTS_ENABLE = 32;
const PR_MCE_KILL_GET = 34;
const PR_SET_CHILD_SUBREAPER = 36;
const PR_GET_CHILD_SUBREAPER = 37;
const PR_SET_NO_NEW_PRIVS = 38;
const PR_GET_NO_NEW_PRIVS = 39;
const PR_GET_TID_ADDRESS = 40;
const PR_SET_THP_DISABLE = 41;
const PR_GET_THP_DISABLE = 42;
const PR_CAP_AMBIENT = 47;
const PR_SET_VMA = 1398164801;
const PR_TSC_ENABLE = 1;
const PR_TSC_SIGSEGV = 2;
const PR_MCE_KILL_DEFAULT = 2;
const CR4_TSD = 4;
const SECURE_KEEP_CAPS = 4;
const NSIG = 64;
const CAPABILITIES = 41;
const TIMER_SLACK_NS = 5e4;
function keep(k, operation, value) {
	k.prctl.set(operation, value);
	return 0;
}
const kept = (k, operation, otherwise = 0) => k.prctl.get(operation) ?? otherwise;
function setTsc(k, how) {
	if (how !== PR_TSC_ENABLE && how !== PR_TSC_SIGSEGV) return -22;
	const cr4 = k.cpu.u32[184];
	k.cpu.u32[184] = how === PR_TSC_SIGSEGV ? cr4 | CR4_TSD : cr4 & -5;
	return 0;
}
function ambient(operation, capability, rest) {
	const [isSet, raise, lower, clearAll] = [
		1,
		2,
		3,
		4
	];
	if (rest !== 0) return -22;
	if (operation === clearAll) return capability === 0 ? 0 : -22;
	if (capability < 0 || capability >= CAPABILITIES) return -22;
	if (operation === raise) return -1;
	return operation === isSet || operation === lower ? 0 : -22;
}
const prctl = call("izzzz", (k, operation, a, b, c, d) => {
	const root = k.credentials.uid === 0;
	switch (operation) {
		case PR_SET_PDEATHSIG: return a >= 0 && a <= NSIG ? keep(k, operation, a) : -22;
		case PR_GET_PDEATHSIG:
			k.space.writeU32(a, kept(k, PR_SET_PDEATHSIG));
			return 0;
		case PR_GET_DUMPABLE: return kept(k, PR_SET_DUMPABLE, 1);
		case PR_SET_DUMPABLE:
		case PR_SET_KEEPCAPS: return a === 0 || a === 1 ? keep(k, operation, a) : -22;
		case PR_GET_KEEPCAPS: return kept(k, PR_SET_KEEPCAPS);
		case PR_GET_TIMING:
		case PR_GET_SECCOMP:
		case PR_TASK_PERF_EVENTS_DISABLE:
		case PR_TASK_PERF_EVENTS_ENABLE: return 0;
		case PR_GET_SECUREBITS: return kept(k, PR_SET_KEEPCAPS) << SECURE_KEEP_CAPS;
		case PR_SET_TIMING: return a === 0 ? 0 : -22;
		case PR_SET_NAME:
			k.current.comm = k.space.readCString(a, 15) ?? Buffer.from(k.space.readBytes(a, 15)).toString("latin1");
			return 0;
		case PR_GET_NAME:
			k.space.writeBytes(a, Buffer.from(k.comm.padEnd(16, "\0"), "latin1"));
			return 0;
		case PR_CAPBSET_READ: return a >= 0 && a < CAPABILITIES ? 1 : -22;
		case PR_CAPBSET_DROP:
			if (!root) return -1;
			return a >= 0 && a < CAPABILITIES ? 0 : -22;
		case PR_GET_TSC:
			k.space.writeU32(a, (k.cpu.u32[184] & CR4_TSD) !== 0 ? PR_TSC_SIGSEGV : PR_TSC_ENABLE);
			return 0;
		case PR_SET_TSC: return setTsc(k, a);
		case PR_SET_SECUREBITS: return root ? 0 : -1;
		case PR_SET_TIMERSLACK: return keep(k, operation, a > 0 ? a : TIMER_SLACK_NS);
		case PR_GET_TIMERSLACK: return kept(k, PR_SET_TIMERSLACK, TIMER_SLACK_NS);
		case PR_MCE_KILL_GET: return a === 0 && b === 0 && c === 0 && d === 0 ? PR_MCE_KILL_DEFAULT : -22;
		case PR_SET_CHILD_SUBREAPER: return keep(k, operation, a === 0 ? 0 : 1);
		case PR_GET_CHILD_SUBREAPER:
			k.space.writeU32(a, kept(k, PR_SET_CHILD_SUBREAPER));
			return 0;
		case PR_SET_NO_NEW_PRIVS: return a === 1 && b === 0 && c === 0 && d === 0 ? keep(k, operation, 1) : -22;
		case PR_GET_NO_NEW_PRIVS: return a === 0 && b === 0 && c === 0 && d === 0 ? kept(k, PR_SET_NO_NEW_PRIVS) : -22;
		case PR_GET_TID_ADDRESS:
			if (a === 0) return -14;
			writeLong(k.space, k.abi, a, k.current.clearChildTid);
			return 0;
		case PR_SET_THP_DISABLE: return b === 0 && c === 0 && d === 0 ? keep(k, operation, a === 0 ? 0 : 1) : -22;
		case PR_GET_THP_DISABLE: return a === 0 && b === 0 && c === 0 && d === 0 ? kept(k, PR_SET_THP_DISABLE) : -22;
		case PR_CAP_AMBIENT: return ambient(a, b, c === 0 ? d : c);
		case PR_SET_VMA: return 0;
		default: return -22;
	}
});
const exit = call("i", (k, status) => {
	exitTask(k, k.current, {
		status: status & 255,
		signal: null
	});
	return 0;
});
const exit_group = call("i", (k, status) => {
	k.finish(status & 255, null);
	return 0;
});
const MAX_STRINGS = 131072;
function strings(k, at) {
	const out = [];
	if (at === 0) return out;
	for (let i = 0; i < MAX_STRINGS; i++) {
		const pointer = readPointer(k.space, k.abi, at + i * k.abi.word);
		if (pointer === 0) return out;
		const text = k.space.readCString(pointer, 131071);
		if (text === null) return -7;
		out.push(text);
	}
	return -7;
}
function exec(k, fd, path, argv, envp, flags) {
	if ((flags & -4353) !== 0) return -22;
	let name = readPath(k, path);
	if (typeof name === "number") return name;
	let start = k.cwd;
	if (name === "" && (flags & 4096) !== 0) name = `/proc/self/fd/${fd}`;
	else {
		const from = startOf(k, fd, name);
		if (typeof from === "number") return from;
		start = from;
	}
	const args = strings(k, argv);
	if (typeof args === "number") return args;
	const env = strings(k, envp);
	if (typeof env === "number") return env;
	const prepared = prepare$1(k, start, name, args.length === 0 ? [""] : args, env);
	if (isFailure(prepared)) return -prepared.errno;
	execute(k, prepared);
	return KEEP_REGISTERS;
}
const execve = fullCall("spp", (k, path, argv, envp) => exec(k, AT_FDCWD, path, argv, envp, 0));
const execveat = fullCall("dsppx", exec);
const ptrace = call("iipp", () => -1);
const [SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE] = [
	0,
	1,
	2,
	3,
	5,
	6
];
const SCHED_RESET_ON_FORK = 1073741824;
function taskOf(k, pid) {
	if (pid < 0) return -22;
	return pid === 0 ? k.current : k.tasks.get(pid) ?? -3;
}
const sched_yield = call("", (k) => {
	k.turns.yieldTurn();
	return 0;
});
const sched_getaffinity = call("izp", (k, pid, size, at) => {
	if (size < 8 || size % k.abi.word !== 0) return -22;
	if (typeof taskOf(k, pid) === "number") return -3;
	k.space.writeNumber64(at, 1);
	return 8;
});
const sched_setaffinity = call("izp", (k, pid, size, at) => {
	const mask = size > 0 ? k.space.readU8(at) : 0;
	if (typeof taskOf(k, pid) === "number") return -3;
	return (mask & 1) === 0 ? -22 : 0;
});
function isRealTime(policy) {
	return policy === SCHED_FIFO || policy === SCHED_RR;
}
function hasPolicy(policy) {
	return [
		SCHED_OTHER,
		SCHED_FIFO,
		SCHED_RR,
		SCHED_BATCH,
		SCHED_IDLE
	].includes(policy);
}
function setPolicy(k, pid, policy, at) {
	const task = taskOf(k, pid);
	if (at === 0) return -22;
	const priority = k.space.readI32(at);
	if (typeof task === "number") return task;
	const wanted = policy === null ? task.policy : policy & -1073741825;
	if (!hasPolicy(wanted)) return -22;
	if (isRealTime(wanted) ? priority < 1 || priority > 99 : priority !== 0) return -22;
	if (isRealTime(wanted) && k.credentials.uid !== 0) return -1;
	task.policy = wanted;
	task.realTimePriority = priority;
	if (policy !== null) task.resetsOnFork = (policy & SCHED_RESET_ON_FORK) !== 0;
	return 0;
}
const sched_setscheduler = call("iip", (k, pid, policy, at) => policy < 0 ? -22 : setPolicy(k, pid, policy, at));
const sched_setparam = call("ip", (k, pid, at) => setPolicy(k, pid, null, at));
const sched_getscheduler = call("i", (k, pid) => {
	const task = taskOf(k, pid);
	return typeof task === "number" ? task : task.policy | (task.resetsOnFork ? SCHED_RESET_ON_FORK : 0);
});
const sched_getparam = call("ip", (k, pid, at) => {
	const task = taskOf(k, pid);
	if (at === 0) return -22;
	if (typeof task === "number") return task;
	k.space.writeU32(at, task.realTimePriority);
	return 0;
});
function priorityOf(policy, ofRealTime) {
	if (isRealTime(policy)) return ofRealTime;
	return hasPolicy(policy) || policy === SCHED_DEADLINE ? 0 : -22;
}
const sched_priority_max = call("i", (_k, policy) => priorityOf(policy, 99));
const sched_priority_min = call("i", (_k, policy) => priorityOf(policy, 1));
function turnOf(policy) {
	return policy === SCHED_RR ? 1e8 : policy === SCHED_FIFO ? 0 : 4e6;
}
const sched_rr_get_interval = call("ip", (k, pid, at) => {
	const task = taskOf(k, pid);
	if (typeof task === "number") return task;
	writeTime(k.space, k.abi, at, 0, turnOf(task.policy));
	return 0;
});
const sched_rr_get_interval_time64 = call("ip", (k, pid, at) => {
	const task = taskOf(k, pid);
	if (typeof task === "number") return task;
	writeTime64(k.space, at, 0, turnOf(task.policy));
	return 0;
});
const [PRIO_PROCESS, PRIO_PGRP, PRIO_USER] = [
	0,
	1,
	2
];
function tasksOf(k, which, who) {
	if (which === PRIO_PROCESS) {
		const task = who === 0 ? k.current : k.tasks.get(who);
		return task === void 0 ? -3 : [task];
	}
	if (which !== PRIO_PGRP && which !== PRIO_USER) return -22;
	const pgid = who === 0 ? k.group.pgid : who;
	const uid = who === 0 ? k.credentials.uid : who;
	const found = [...k.tasks.values()].filter((task) => which === PRIO_PGRP ? task.group.pgid === pgid : task.credentials.uid === uid);
	return found.length === 0 ? -3 : found;
}
const getpriority = call("ii", (k, which, who) => {
	const tasks = tasksOf(k, which, who);
	return typeof tasks === "number" ? tasks : Math.max(...tasks.map((task) => 20 - task.nice));
});
const setpriority = call("iii", (k, which, who, value) => {
	const tasks = tasksOf(k, which, who);
	if (typeof tasks === "number") return tasks;
	const nice = Math.max(-20, Math.min(19, value));
	let result = 0;
	for (const task of tasks) if (nice < task.nice && k.credentials.uid !== 0) result = -13;
	else task.nice = nice;
	return result;
});
const nice = call("i", (k, increment) => {
	const task = k.current;
	const wanted = Math.max(-20, Math.min(19, task.nice + Math.max(-40, Math.min(40, increment))));
	if (wanted < task.nice && k.credentials.uid !== 0) return -1;
	task.nice = wanted;
	return 0;
});
const FRAME64 = {
	uc: 8,
	mcontext: 48,
	sigmask: 304,
	info: 312,
	size: 440
};
const FRAME32 = {
	signal: 4,
	context: 8,
	extramask: 720,
	retcode: 724,
	size: 732
};
const RT_FRAME32 = {
	signal: 4,
	pinfo: 8,
	puc: 12,
	info: 16,
	uc: 144,
	mcontext: 164,
	sigmask: 252,
	retcode: 260,
	size: 268
};
const UC_FLAGS = 6;
const UC_FP_XSTATE = 1;
const hasXsave = (k) => k.cpu.u32[202] !== 0;
const REGISTERS64 = [
	8,
	9,
	10,
	11,
	12,
	13,
	14,
	15,
	7,
	6,
	5,
	3,
	2,
	0,
	1,
	4
];
const REGISTERS32 = [
	7,
	6,
	5,
	4,
	3,
	2,
	1,
	0
];
const FIX_EFLAGS = 331221;
function siginfoBytes(bits, info) {
	const out = new Uint8Array(128);
	putSiginfo(new DataView(out.buffer), 0, bits, info);
	return out;
}
function putSiginfo(view, start, bits, info) {
	view.setInt32(start, info.signal, true);
	view.setInt32(start + 8, info.code, true);
	const at = start + (bits === 64 ? 16 : 12);
	if (info.address !== void 0) {
		view.setUint32(at, info.address % 4294967296, true);
		if (bits === 64) view.setUint32(at + 4, Math.floor(info.address / 4294967296), true);
	} else {
		view.setInt32(at, info.timerId ?? info.pid ?? 0, true);
		view.setInt32(at + 4, info.timerId !== void 0 ? info.overrun ?? 0 : info.uid ?? 0, true);
		view.setUint32(at + 8, info.status ?? info.value ?? 0, true);
		if (bits === 64) view.setUint32(at + 12, info.valueHigh ?? 0, true);
	}
}
const scratch = new Uint8Array(1024);
const scratchView = new DataView(scratch.buffer);
function newFrame(size) {
	scratch.fill(0, 0, size);
	return scratch.subarray(0, size);
}
function readFrame(k, at, size) {
	k.space.readInto(at, scratch, size);
	return scratchView;
}
function putNumber(view, at, value) {
	view.setUint32(at, value % 4294967296, true);
	view.setUint32(at + 4, Math.floor(value / 4294967296), true);
}
const getNumber = (view, at) => view.getUint32(at + 4, true) * 4294967296 + view.getUint32(at, true);
function stackFor(k, action) {
	const s = k.signals;
	const sp = k.cpu.reg(4);
	const red = k.cpu.bits === 64 ? 128 : 0;
	const onAlt = s.altSize > 0 && sp > s.altStack && sp - s.altStack <= s.altSize;
	if ((action.flags & 134217728) !== 0 && s.altSize > 0 && !onAlt) return s.altStack + s.altSize;
	return sp - red;
}
function writeStackT(k, view, at) {
	const s = k.signals;
	const sp = k.cpu.reg(4);
	const onAlt = s.altSize > 0 && sp > s.altStack && sp - s.altStack <= s.altSize;
	const flags = s.altSize === 0 ? 2 : onAlt ? 1 : 0;
	if (k.cpu.bits === 64) {
		putNumber(view, at, s.altStack);
		view.setInt32(at + 8, flags, true);
		putNumber(view, at + 16, s.altSize);
	} else {
		view.setUint32(at, s.altStack, true);
		view.setInt32(at + 4, flags, true);
		view.setUint32(at + 8, s.altSize, true);
	}
}
function flagsFor(k) {
	return k.cpu.eflags();
}
function saveContext64(k, view, at, fpstate, was) {
	const { cpu } = k;
	const { u32 } = cpu;
	for (let i = 0; i < REGISTERS64.length; i++) {
		const from = 64 + 8 * REGISTERS64[i] >> 2;
		view.setUint32(at + 8 * i, u32[from], true);
		view.setUint32(at + 8 * i + 4, u32[from + 1], true);
	}
	view.setUint32(at + 128, u32[48], true);
	view.setUint32(at + 132, u32[49], true);
	putNumber(view, at + 136, flagsFor(k) >>> 0);
	view.setUint16(at + 144, was.selectors[1], true);
	view.setUint16(at + 150, was.selectors[2], true);
	putNumber(view, at + 152, k.trap.errorCode);
	putNumber(view, at + 160, k.trap.trapno);
	view.setUint32(at + 168, was.mask.low, true);
	view.setUint32(at + 172, k.signals.blocked.high, true);
	view.setBigUint64(at + 176, BigInt(k.trap.cr2), true);
	putNumber(view, at + 184, fpstate);
}
function saveContext32(k, view, at, fpstate, was) {
	const { cpu } = k;
	for (const [i, s] of [
		5,
		4,
		0,
		3
	].entries()) view.setUint32(at + 4 * i, was.selectors[s], true);
	for (const [i, r] of REGISTERS32.entries()) view.setUint32(at + 16 + 4 * i, cpu.lo(r), true);
	view.setUint32(at + 48, k.trap.trapno, true);
	view.setUint32(at + 52, k.trap.errorCode, true);
	view.setUint32(at + 56, cpu.u32[48], true);
	view.setUint32(at + 60, was.selectors[1], true);
	view.setUint32(at + 64, flagsFor(k), true);
	view.setUint32(at + 68, cpu.lo(4), true);
	view.setUint32(at + 72, was.selectors[2], true);
	view.setUint32(at + 76, fpstate, true);
	view.setUint32(at + 80, was.mask.low, true);
	view.setUint32(at + 84, k.trap.cr2, true);
}
function pushFrame(k, info, action, mask) {
	const { cpu } = k;
	const was = {
		mask,
		selectors: [
			0,
			1,
			2,
			3,
			4,
			5
		].map((s) => cpu.selector(s))
	};
	k.segments.enterHandler();
	if (cpu.bits === 64) pushFrame64(k, info, action, was);
	else if ((action.flags & 4) !== 0) pushRtFrame32(k, info, action, was);
	else pushFrame32(k, info, action, was);
	cpu.setEflags(cpu.eflags() & -66817);
	cpu.rip = action.handler;
	resetFpu(cpu);
}
function pushFrame64(k, info, action, was) {
	const { cpu, space } = k;
	const fpstate = Math.floor((stackFor(k, action) - stateSize(k.cpu)) / 64) * 64;
	const frame = Math.floor((fpstate - FRAME64.size) / 16) * 16 - 8;
	const bytes = newFrame(FRAME64.size);
	const view = scratchView;
	putNumber(view, 0, action.restorer);
	putNumber(view, FRAME64.uc, UC_FLAGS | (hasXsave(k) ? UC_FP_XSTATE : 0));
	writeStackT(k, view, FRAME64.uc + 16);
	saveContext64(k, view, FRAME64.mcontext, fpstate, was);
	view.setUint32(FRAME64.mcontext + 172, was.mask.high, true);
	view.setUint32(FRAME64.sigmask, was.mask.low, true);
	view.setUint32(FRAME64.sigmask + 4, was.mask.high, true);
	putSiginfo(view, FRAME64.info, 64, info);
	space.writeBytes(fpstate, saveState(cpu, false));
	space.writeBytes(frame, bytes);
	cpu.setReg(4, frame);
	cpu.setReg(7, info.signal);
	cpu.setReg(6, frame + FRAME64.info);
	cpu.setReg(2, frame + FRAME64.uc);
	cpu.setReg(0, 0);
}
function place32(k, action, size) {
	const fpstate = Math.floor((stackFor(k, action) - stateSize(k.cpu)) / 64) * 64 - 112;
	return {
		fpstate,
		frame: Math.floor((fpstate - size + 4) / 16) * 16 - 4
	};
}
function writeFpstate32(k, at) {
	k.space.writeBytes(at, saveFregs(k.cpu));
	k.space.writeBytes(at + 112, saveState(k.cpu, true));
}
const RETCODE = Uint8Array.of(88, 184, 119, 0, 0, 0, 205, 128);
const RT_RETCODE = Uint8Array.of(184, 173, 0, 0, 0, 205, 128, 0);
function restorerOf(k, action, kind, retcode) {
	if ((action.flags & 67108864) !== 0) return action.restorer;
	return k.mm.vdso === null ? retcode : k.mm.vdso.base + k.mm.vdso[kind];
}
function pushFrame32(k, info, action, was) {
	const { cpu, space } = k;
	const { frame, fpstate } = place32(k, action, FRAME32.size);
	const bytes = newFrame(FRAME32.size);
	const view = scratchView;
	const restorer = restorerOf(k, action, "sigreturn", frame + FRAME32.retcode);
	view.setUint32(0, restorer, true);
	view.setInt32(FRAME32.signal, info.signal, true);
	saveContext32(k, view, FRAME32.context, fpstate, was);
	view.setUint32(FRAME32.extramask, was.mask.high, true);
	bytes.set(RETCODE, FRAME32.retcode);
	writeFpstate32(k, fpstate);
	space.writeBytes(frame, bytes);
	cpu.setReg(4, frame);
	cpu.setReg(0, info.signal);
	cpu.setReg(2, 0);
	cpu.setReg(1, 0);
}
function pushRtFrame32(k, info, action, was) {
	const { cpu, space } = k;
	const { frame, fpstate } = place32(k, action, RT_FRAME32.size);
	const bytes = newFrame(RT_FRAME32.size);
	const view = scratchView;
	const restorer = restorerOf(k, action, "rtSigreturn", frame + RT_FRAME32.retcode);
	view.setUint32(0, restorer, true);
	view.setInt32(RT_FRAME32.signal, info.signal, true);
	view.setUint32(RT_FRAME32.pinfo, frame + RT_FRAME32.info, true);
	view.setUint32(RT_FRAME32.puc, frame + RT_FRAME32.uc, true);
	putSiginfo(view, RT_FRAME32.info, 32, info);
	view.setUint32(RT_FRAME32.uc, hasXsave(k) ? UC_FP_XSTATE : 0, true);
	writeStackT(k, view, RT_FRAME32.uc + 8);
	saveContext32(k, view, RT_FRAME32.mcontext, fpstate, was);
	view.setUint32(RT_FRAME32.sigmask, was.mask.low, true);
	view.setUint32(RT_FRAME32.sigmask + 4, was.mask.high, true);
	bytes.set(RT_RETCODE, RT_FRAME32.retcode);
	writeFpstate32(k, fpstate);
	space.writeBytes(frame, bytes);
	cpu.setReg(4, frame);
	cpu.setReg(0, info.signal);
	cpu.setReg(2, frame + RT_FRAME32.info);
	cpu.setReg(1, frame + RT_FRAME32.uc);
}
function restoreFlags(k, flags) {
	k.cpu.setEflags(k.cpu.eflags() & -331222 | flags & FIX_EFLAGS | 512);
}
function rtSigreturn64(k) {
	const { cpu, space } = k;
	const view = readFrame(k, cpu.reg(4) - 8, FRAME64.size);
	const { u32 } = cpu;
	const at = FRAME64.mcontext;
	for (let i = 0; i < REGISTERS64.length; i++) {
		const to = 64 + 8 * REGISTERS64[i] >> 2;
		u32[to] = view.getUint32(at + 8 * i, true);
		u32[to + 1] = view.getUint32(at + 8 * i + 4, true);
	}
	k.segments.leaveHandler(view.getUint16(at + 144, true), view.getUint16(at + 150, true));
	u32[48] = view.getUint32(at + 128, true);
	u32[49] = view.getUint32(at + 132, true);
	restoreFlags(k, view.getUint32(at + 136, true));
	const fpstate = getNumber(view, at + 184);
	if (fpstate !== 0) restoreState(cpu, true, space, fpstate);
	else resetFpu(cpu);
	k.signals.setMask(view.getUint32(FRAME64.sigmask, true), view.getUint32(FRAME64.sigmask + 4, true));
	const uc = FRAME64.uc + 16;
	restoreAltStack(k, getNumber(view, uc), view.getInt32(uc + 8, true), getNumber(view, uc + 16));
}
function restoreContext32(k, view, at) {
	const { cpu, space } = k;
	for (const [i, s] of [
		5,
		4,
		0,
		3
	].entries()) k.segments.restore(s, view.getUint16(at + 4 * i, true));
	k.segments.leaveHandler(view.getUint16(at + 60, true), view.getUint16(at + 72, true));
	for (const [i, r] of REGISTERS32.entries()) cpu.setReg(r, view.getUint32(at + 16 + 4 * i, true));
	cpu.rip = view.getUint32(at + 56, true);
	restoreFlags(k, view.getUint32(at + 64, true));
	const fpstate = view.getUint32(at + 76, true);
	if (fpstate !== 0) {
		const fregs = space.readBytes(fpstate, 112);
		restoreState(cpu, false, space, fpstate + 112);
		restoreFregs(cpu, fregs);
	} else resetFpu(cpu);
}
function sigreturn32(k) {
	const view = readFrame(k, k.cpu.lo(4) - 8, FRAME32.size);
	restoreContext32(k, view, FRAME32.context);
	k.signals.setMask(view.getUint32(FRAME32.context + 80, true), view.getUint32(FRAME32.extramask, true));
}
function rtSigreturn32(k) {
	const view = readFrame(k, k.cpu.lo(4) - 4, RT_FRAME32.size);
	restoreContext32(k, view, RT_FRAME32.mcontext);
	k.signals.setMask(view.getUint32(RT_FRAME32.sigmask, true), view.getUint32(RT_FRAME32.sigmask + 4, true));
	const uc = RT_FRAME32.uc + 8;
	restoreAltStack(k, view.getUint32(uc, true), view.getInt32(uc + 4, true), view.getUint32(uc + 8, true));
}
function restoreAltStack(k, stack, flags, size) {
	const s = k.signals;
	if ((flags & 2) !== 0) s.altStack = s.altSize = 0;
	else {
		s.altStack = stack;
		s.altSize = size;
	}
}
function setAction(k, signal, handler, flags, restorer, low, high) {
	const action = k.signals.actions[signal];
	action.handler = handler;
	action.flags = flags;
	action.restorer = restorer;
	action.maskLow = low;
	action.maskHigh = high;
	if (!k.signals.ignores(signal)) return;
	k.group.pending.discard(signal);
	for (const task of k.group.tasks) task.signals.own.discard(signal);
}
function isSettable(signal) {
	return signal >= 1 && signal <= 64 && signal !== 9 && signal !== 19;
}
const rt_sigaction = call("Sppz", (k, signal, act, old, size) => {
	if (size !== 8 || signal < 1 || signal > 64 || act !== 0 && !isSettable(signal)) return -22;
	const { space, abi } = k;
	const { word } = abi;
	const before = { ...k.signals.actions[signal] };
	if (act !== 0) setAction(k, signal, readPointer(space, abi, act), space.readU32(act + word), readPointer(space, abi, act + 2 * word), space.readU32(act + 3 * word), space.readU32(act + 3 * word + 4));
	if (old !== 0) {
		writeLong(space, abi, old, before.handler);
		writeLong(space, abi, old + word, before.flags >>> 0);
		writeLong(space, abi, old + 2 * word, before.restorer);
		space.writeU32(old + 3 * word, before.maskLow);
		space.writeU32(old + 3 * word + 4, before.maskHigh);
	}
	return 0;
});
const sigaction = call("Spp", (k, signal, act, old) => {
	if (signal < 1 || signal > 64 || act !== 0 && !isSettable(signal)) return -22;
	const { space } = k;
	const before = { ...k.signals.actions[signal] };
	if (act !== 0) {
		const word = (i) => space.readU32(act + 4 * i);
		setAction(k, signal, word(0), word(2), word(3), word(1), 0);
	}
	if (old !== 0) for (const [i, v] of [
		before.handler,
		before.maskLow,
		before.flags,
		before.restorer
	].entries()) space.writeU32(old + 4 * i, v);
	return 0;
});
const signal = call("Sp", (k, number, handler) => {
	if (!isSettable(number)) return -22;
	const before = k.signals.actions[number].handler;
	setAction(k, number, handler, -1073741824, 0, 0, 0);
	return before;
});
function changeMask(k, how, low, high) {
	const { blocked } = k.signals;
	if (how === 0) k.signals.setMask(blocked.low | low, blocked.high | high);
	else if (how === 1) k.signals.setMask(blocked.low & ~low, blocked.high & ~high);
	else if (how === 2) k.signals.setMask(low, high);
	else return -22;
	return 0;
}
const rt_sigprocmask = call("ippz", (k, how, set, old, size) => {
	if (size !== 8) return -22;
	const { low, high } = k.signals.blocked;
	if (set !== 0) {
		const result = changeMask(k, how, k.space.readU32(set), k.space.readU32(set + 4));
		if (result !== 0) return result;
	}
	if (old !== 0) {
		k.space.writeU32(old, low);
		k.space.writeU32(old + 4, high);
	}
	return 0;
});
const sigprocmask = call("ipp", (k, how, set, old) => {
	const { low, high } = k.signals.blocked;
	if (set !== 0) {
		const result = changeMask(k, how, k.space.readU32(set), how === 2 ? high : 0);
		if (result !== 0) return result;
	}
	if (old !== 0) k.space.writeU32(old, low);
	return 0;
});
const sgetmask = call("", (k) => k.signals.blocked.low);
const ssetmask = call("x", (k, mask) => {
	const before = k.signals.blocked.low;
	k.signals.setMask(mask, k.signals.blocked.high);
	return before;
});
const rt_sigpending = call("pz", (k, at, size) => {
	if (size < 0 || size > 8) return -22;
	const { pendingLow, pendingHigh, blocked } = k.signals;
	const bytes = new Uint8Array(Uint32Array.of(pendingLow & blocked.low, pendingHigh & blocked.high).buffer);
	k.space.writeBytes(at, bytes.subarray(0, size));
	return 0;
});
const sigpending = call("p", (k, at) => {
	k.space.writeU32(at, k.signals.pendingLow & k.signals.blocked.low);
	return 0;
});
function suspend(k, low, high) {
	const { signals } = k;
	if (k.continued === null) {
		signals.saved = {
			low: signals.blocked.low,
			high: signals.blocked.high
		};
		signals.setMask(low, high);
	}
	const result = k.block([]);
	if (result === -1073741825) return result;
	k.leave = true;
	return -4;
}
const rt_sigsuspend = fullCall("pz", (k, set, size) => {
	if (size !== 8) return -22;
	return suspend(k, k.space.readU32(set), k.space.readU32(set + 4));
});
const sigsuspend = fullCall("iix", (k, _a, _b, mask) => suspend(k, mask, 0));
const pause = call("", (k) => {
	const result = k.block([]);
	return result === -1073741825 ? result : -4;
});
const SS_ONSTACK = 1;
const SS_DISABLE = 2;
const MINSIGSTKSZ = 2048;
const sigaltstack = fullCall("pp", (k, set, old) => {
	const { space, abi, signals } = k;
	const { word } = abi;
	const sp = k.cpu.reg(4);
	const onStack = signals.altSize > 0 && sp > signals.altStack && sp - signals.altStack <= signals.altSize;
	const before = {
		at: signals.altStack,
		size: signals.altSize
	};
	if (set !== 0) {
		const at = readPointer(space, abi, set);
		const flags = space.readI32(set + word);
		const size = readPointer(space, abi, set + 2 * word);
		if (onStack) return -1;
		const mode = flags & 2147483647;
		if (mode !== 0 && mode !== SS_ONSTACK && mode !== SS_DISABLE) return -22;
		if (mode === SS_DISABLE) signals.altStack = signals.altSize = 0;
		else {
			if (size >= 0 && size < MINSIGSTKSZ) return -12;
			signals.altStack = at;
			signals.altSize = size;
		}
	}
	if (old !== 0) {
		writeLong(space, abi, old, before.at);
		space.writeU32(old + word, before.size === 0 ? SS_DISABLE : onStack ? SS_ONSTACK : 0);
		if (word === 8) space.writeU32(old + 12, 0);
		writeLong(space, abi, old + 2 * word, before.size);
	}
	return 0;
});
function restore(k, how) {
	try {
		how(k);
	} catch (e) {
		if (!(e instanceof GuestFault)) throw e;
		k.force({
			signal: 11,
			code: 128
		});
	}
	k.leave = true;
	return KEEP_REGISTERS;
}
const rt_sigreturn = fullCall("", (k) => restore(k, k.abi.bits === 64 ? rtSigreturn64 : rtSigreturn32));
const sigreturn = fullCall("", (k) => restore(k, sigreturn32));
function timedWait(k, set, info, timeout, size, wide) {
	if (size !== 8) return -22;
	const low = k.space.readU32(set);
	const high = k.space.readU32(set + 4);
	let deadline = Number.POSITIVE_INFINITY;
	if (timeout !== 0) {
		const t = wide ? readTime64(k.space, k.abi, timeout) : readTime(k.space, k.abi.word, timeout);
		if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9) return -22;
		deadline = k.clock.monotonic() + t.sec * 1e9 + t.fraction;
	}
	deadline = k.continued?.deadline ?? deadline;
	const { awaited } = k.signals;
	awaited.set(0, 0);
	const got = k.signals.take(~low, ~high);
	if (got === null) {
		if (k.clock.monotonic() >= deadline) return -11;
		const result = k.block([], deadline);
		if (result === -1073741825) awaited.set(low, high);
		return result === -1073741825 ? result : -4;
	}
	if (info !== 0) k.space.writeBytes(info, siginfoBytes(k.abi.bits, got));
	return got.signal;
}
const rt_sigtimedwait = call("pppz", (k, s, i, t, n) => timedWait(k, s, i, t, n, false));
const rt_sigtimedwait_time64 = call("pppz", (k, s, i, t, n) => timedWait(k, s, i, t, n, true));
function sendToAll(k, groups, number) {
	if (number < 0 || number > 64) return -22;
	if (groups.length === 0) return -3;
	const allowed = groups.filter((group) => maySignal(k, group));
	if (allowed.length === 0) return -1;
	const info = {
		signal: number,
		code: 0,
		pid: k.pid,
		uid: k.credentials.uid
	};
	if (number !== 0) for (const group of allowed) sendToGroup(k, group, info);
	return 0;
}
const kill = call("iS", (k, pid, number) => {
	if (pid > 0) {
		const group = k.groups.get(pid) ?? k.tasks.get(pid)?.group;
		return sendToAll(k, group === void 0 ? [] : [group], number);
	}
	if (pid === -2147483648) return -3;
	if (pid !== -1) return sendToAll(k, groupsOf(k, pid === 0 ? k.group.pgid : -pid), number);
	return sendToAll(k, [...k.groups.values()].filter((g) => g !== k.group && g !== k.init), number);
});
function sendToThread(k, tgid, tid, number) {
	if (tid <= 0) return -22;
	const task = k.tasks.get(tid);
	if (task === void 0 || tgid > 0 && task.group.pid !== tgid) return -3;
	if (number < 0 || number > 64) return -22;
	if (!maySignal(k, task.group)) return -1;
	const info = {
		signal: number,
		code: -6,
		pid: k.pid,
		uid: k.credentials.uid
	};
	if (number !== 0) sendToTask(k, task, info);
	return 0;
}
const tkill = call("iS", (k, tid, number) => sendToThread(k, 0, tid, number));
const tgkill = call("iiS", (k, tgid, tid, number) => tgid <= 0 ? -22 : sendToThread(k, tgid, tid, number));
function queued(k, number, info, isSelf) {
	if (number < 1 || number > 64) return -22;
	const at = info + (k.abi.bits === 64 ? 16 : 12);
	const code = k.space.readI32(info + 8);
	if (!isSelf && (code >= 0 || code === -6)) return -1;
	return {
		signal: number,
		code,
		pid: k.space.readI32(at),
		uid: k.space.readU32(at + 4),
		value: k.space.readU32(at + 8),
		valueHigh: k.abi.bits === 64 ? k.space.readU32(at + 12) : 0
	};
}
const rt_sigqueueinfo = call("iSp", (k, pid, number, at) => {
	const group = k.groups.get(pid);
	const info = queued(k, number, at, pid === k.pid);
	if (typeof info === "number") return info;
	if (group === void 0) return -3;
	if (!maySignal(k, group)) return -1;
	sendToGroup(k, group, info);
	return 0;
});
const rt_tgsigqueueinfo = call("iiSp", (k, tgid, tid, number, at) => {
	const task = k.tasks.get(tid);
	const info = queued(k, number, at, tid === k.tid);
	if (typeof info === "number") return info;
	if (task === void 0 || task.group.pid !== tgid) return -3;
	if (!maySignal(k, task.group)) return -1;
	sendToTask(k, task, info);
	return 0;
});
const MAPPED = [
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	255,
	255
];
function unnamed(family) {
	if (family === 1) return {
		family,
		name: ""
	};
	return {
		family,
		host: new Uint8Array(family === 2 ? 4 : 16),
		port: 0
	};
}
function decodeAddress(bytes, family) {
	if (bytes.length < 2) return -22;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const own = view.getUint16(0, true);
	if (family === 1) {
		if (own !== 1 || bytes.length > 110) return -22;
		const name = Buffer.from(bytes.subarray(2)).toString("latin1");
		return {
			family,
			name: name.startsWith("\0") ? name : name.split("\0")[0]
		};
	}
	if (own !== 2 && own !== 10) return -97;
	if (family === 2 && own !== 2) return -97;
	if (bytes.length < (own === 2 ? 16 : 24)) return -22;
	const port = view.getUint16(2, false);
	const host = own === 2 ? bytes.slice(4, 8) : bytes.slice(8, 24);
	if (own === family) return {
		family,
		host,
		port
	};
	return {
		family,
		host: Uint8Array.from([...MAPPED, ...host]),
		port
	};
}
function encodeAddress(address) {
	if (address.family === 1) {
		const { name } = address;
		const isPath = name !== "" && !name.startsWith("\0");
		const out = new Uint8Array(2 + name.length + (isPath ? 1 : 0));
		out[0] = 1;
		out.set(Buffer.from(name, "latin1"), 2);
		return out;
	}
	const out = new Uint8Array(address.family === 2 ? 16 : 28);
	const view = new DataView(out.buffer);
	view.setUint16(0, address.family, true);
	view.setUint16(2, address.port, false);
	out.set(address.host, address.family === 2 ? 4 : 8);
	return out;
}
function ipv4(host) {
	if (host.length === 4) return host;
	return MAPPED.every((byte, i) => host[i] === byte) ? host.subarray(12) : null;
}
function isAny({ host }) {
	return (ipv4(host) ?? host).every((byte) => byte === 0);
}
function isLocal(address) {
	const four = ipv4(address.host);
	if (four !== null) return four[0] === 127 || isAny(address);
	return isAny(address) || address.host.every((byte, i) => byte === (i === 15 ? 1 : 0));
}
function bindable(address) {
	return isLocal(address) ? 0 : -99;
}
function routed(address) {
	if (!isLocal(address)) return -101;
	if (!isAny(address)) return address;
	const host = new Uint8Array(address.host.length);
	if (host.length === 4) host.set([
		127,
		0,
		0,
		1
	]);
	else if (ipv4(address.host) !== null) host.set([
		...MAPPED,
		127,
		0,
		0,
		1
	]);
	else host[15] = 1;
	return {
		...address,
		host
	};
}
function shownAs(address, family) {
	const four = ipv4(address.host);
	if (family === 2) return {
		family,
		host: four ?? address.host,
		port: address.port
	};
	if (address.host.length === 16) return {
		...address,
		family
	};
	return {
		family,
		host: Uint8Array.from([...MAPPED, ...address.host]),
		port: address.port
	};
}
function receives(bound, to, v6Only) {
	if (bound.port !== to.port) return false;
	const [a, b] = [ipv4(bound.host), ipv4(to.host)];
	if (isAny(bound)) {
		if (bound.family === 2) return b !== null;
		return b === null || a === null && !v6Only;
	}
	const [x, y] = [a ?? bound.host, b ?? to.host];
	return x.length === y.length && x.every((byte, i) => byte === y[i]);
}
const BUFFER = 212992;
const LARGEST_UDP = 65507;
const nothing = (count) => ({
	count,
	whole: count,
	from: null,
	files: [],
	sender: null
});
var Socket = class Socket extends OpenFile {
	network;
	family;
	type;
	owner;
	#queue = new WaitQueue();
	local = null;
	remote = null;
	peer = null;
	isListening = false;
	isConnecting = false;
	reusesAddress = false;
	reusesPort = false;
	v6Only = false;
	options = new Map();
	error = 0;
	ino;
	#inbox = [];
	#inboxBytes = 0;
	#backlog = [];
	#backlogLimit = 0;
	#isShutForReading = false;
	#isShutForWriting = false;
	constructor(network, family, type, flags, owner) {
		super(flags | 2);
		this.network = network;
		this.family = family;
		this.type = type;
		this.owner = owner;
		this.ino = network.newInode();
	}
	get queue() {
		return this.#queue;
	}
	get stream() {
		return true;
	}
	get isStream() {
		return this.type === 1;
	}
	get isConnectionOriented() {
		return this.type !== 2;
	}
	stat(out) {
		out.clear();
		out.dev = 8;
		out.ino = this.ino;
		out.mode = 49663;
		out.nlink = 1;
		out.uid = this.owner.uid;
		out.gid = this.owner.gid;
		return 0;
	}
	name() {
		return `socket:[${this.ino}]`;
	}
	static join(a, b) {
		a.peer = b;
		b.peer = a;
		a.remote = b.local ?? unnamed(b.family);
		b.remote = a.local ?? unnamed(a.family);
	}
	listen(backlog) {
		if (!this.isConnectionOriented) return -95;
		if (this.peer !== null) return -22;
		this.isListening = true;
		this.#backlogLimit = Math.min(Math.max(backlog, 0), 4096) + 1;
		return 0;
	}
	connectFrom(from) {
		if (!this.isListening) return -111;
		if (from.peer !== null) return -106;
		if (this.#backlog.length >= this.#backlogLimit) return -11;
		const end = new Socket(this.network, this.family, this.type, 0, this.owner);
		end.local = this.local;
		Socket.join(from, end);
		if (from.local !== null && from.local.family !== 1 && this.family !== 1) end.remote = shownAs(from.local, this.family);
		this.#backlog.push(end);
		this.queue.wake(1);
		return 0;
	}
	accept() {
		if (!this.isListening) return -22;
		const end = this.#backlog.shift();
		if (end === void 0) return (this.flags & 2048) !== 0 ? -11 : -512;
		this.queue.wake(4);
		return end;
	}
	get room() {
		return Math.max(0, BUFFER - this.#inboxBytes);
	}
	send(memory, at, length, to, files, by) {
		const pending = this.#takeError();
		if (pending !== 0) return pending;
		if (this.#isShutForWriting) return -32;
		const target = to ?? this.peer ?? this.#connectedTo();
		if (typeof target === "number") return target === 0 ? length : target;
		if (target.#isShutForReading) return this.isConnectionOriented ? -32 : -111;
		const { isStream } = this;
		if (!isStream && length > (this.family === 1 ? BUFFER : LARGEST_UDP)) return -90;
		if (length === 0 && isStream) return 0;
		const { room } = target;
		if (room === 0 || !isStream && target.#inbox.length > 0 && room < length) return -11;
		const count = isStream ? Math.min(length, room) : length;
		for (const file of files) file.refs++;
		target.#inbox.push({
			data: memory.slice(at, at + count),
			taken: 0,
			from: isStream ? null : this.local ?? unnamed(this.family),
			files,
			sender: by
		});
		target.#inboxBytes += count;
		target.queue.wake(1);
		return count;
	}
	#connectedTo() {
		const { remote } = this;
		if (this.isConnectionOriented) return remote === null ? -107 : -32;
		if (remote === null) return -89;
		if (remote.family === 1) return -111;
		const target = this.network.datagramTarget(remote, this);
		if (target === void 0) this.error = 111;
		return target ?? 0;
	}
	receive(memory, at, length, peek) {
		if (this.isListening) return nothing(-22);
		const first = this.#inbox[0];
		if (first === void 0) {
			const pending = this.#takeError();
			if (pending !== 0) return nothing(pending);
			if (this.#isShutForReading || this.#isAtEnd) return nothing(0);
			if (this.isConnectionOriented && this.peer === null) return nothing(this.remote === null ? -107 : 0);
			return nothing(-11);
		}
		if (!this.isStream) {
			const count = Math.min(length, first.data.length);
			memory.set(first.data.subarray(0, count), at);
			if (!peek) this.#consume(1, first.data.length);
			return {
				count,
				whole: first.data.length,
				from: first.from,
				files: first.files,
				sender: first.sender
			};
		}
		const files = first.files;
		let done = 0;
		let emptied = 0;
		for (const message of this.#inbox) {
			if (done >= length || done > 0 && message.files.length > 0) break;
			const n = Math.min(length - done, message.data.length - message.taken);
			memory.set(message.data.subarray(message.taken, message.taken + n), at + done);
			done += n;
			if (peek) continue;
			message.taken += n;
			if (message.taken === message.data.length) emptied++;
		}
		if (!peek) {
			if (done > 0) first.files = [];
			this.#consume(emptied, done);
		}
		return {
			count: done,
			whole: done,
			from: null,
			files,
			sender: first.sender
		};
	}
	#consume(messages, bytes) {
		if (messages > 0) this.#inbox.splice(0, messages);
		this.#inboxBytes -= bytes;
		if (bytes > 0 || messages > 0) {
			this.peer?.queue.wake(4);
			if (!this.isConnectionOriented) this.queue.wake(4);
		}
	}
	#takeError() {
		const { error } = this;
		this.error = 0;
		return error === 0 ? 0 : -error;
	}
	get #isAtEnd() {
		if (!this.isConnectionOriented) return false;
		return this.peer === null ? this.remote !== null : this.peer.#isShutForWriting;
	}
	read(memory, at, length) {
		const { count, files } = this.receive(memory, at, length, false);
		releaseFiles(files);
		return count === -11 && (this.flags & 2048) === 0 ? -512 : count;
	}
	write(memory, at, length) {
		const count = this.send(memory, at, length, null, [], this.owner);
		return count === -11 && (this.flags & 2048) === 0 ? -512 : count;
	}
	available() {
		return this.isStream ? this.#inboxBytes : this.#inbox[0]?.data.length ?? 0;
	}
	poll() {
		if (this.isListening) return this.#backlog.length > 0 ? 1 : 0;
		let events = this.error === 0 ? 0 : 13;
		if (this.#inbox.length > 0) events |= 1;
		if (this.#isShutForReading || this.#isAtEnd) events |= 8193;
		const { peer } = this;
		if (!this.isConnectionOriented) return events | (peer === null || peer.room > 0 ? 4 : 0);
		if (peer === null) return events | (this.remote === null ? 20 : 21);
		if (this.#isShutForWriting && (this.#isShutForReading || this.#isAtEnd)) events |= 16;
		if (this.#isShutForWriting || peer.room * 3 >= BUFFER) events |= 4;
		return events;
	}
	shutdown(reading, writing) {
		if (this.isConnectionOriented && this.remote === null) return -107;
		if (reading) this.#isShutForReading = true;
		if (writing) this.#isShutForWriting = true;
		this.queue.wake();
		this.peer?.queue.wake();
		return 0;
	}
	close() {
		this.network.release(this);
		for (const end of this.#backlog.splice(0)) {
			const { peer } = end;
			end.close();
			if (peer !== null) peer.error = 104;
		}
		const { peer } = this;
		this.peer = null;
		if (peer !== null && peer.peer === this) {
			peer.peer = null;
			if (this.#inbox.length > 0 && this.isConnectionOriented) peer.error = 104;
			peer.queue.wake();
		}
		this.#isShutForReading = true;
		for (const message of this.#inbox.splice(0)) releaseFiles(message.files);
		this.isListening = false;
		this.queue.wake();
	}
};
function releaseFiles(files) {
	for (const file of files) file.put();
}
const SOMAXCONN = 4096;
function senderOf(k) {
	return {
		pid: k.pid,
		uid: k.credentials.uid,
		gid: k.credentials.gid
	};
}
function socketOf(k, fd) {
	const file = k.fds.get(fd);
	if (file === null) return -9;
	return file instanceof Socket ? file : -88;
}
function make(k, family, typeAndFlags, protocol) {
	const type = typeAndFlags & -526337;
	if ((type & -16) !== 0) return -22;
	if (family !== 1 && family !== 2 && family !== 10) return -97;
	if (!(family === 1 ? [
		1,
		2,
		5
	] : [1, 2]).includes(type)) return type === 3 && family !== 1 ? -1 : -94;
	if (protocol !== 0 && protocol !== (family === 1 ? 1 : type === 1 ? 6 : 17)) return -93;
	return new Socket(k.network, family, type, typeAndFlags & O_NONBLOCK, senderOf(k));
}
const socket = call("iii", (k, family, type, protocol) => {
	const made = make(k, family, type, protocol);
	return typeof made === "number" ? made : k.fds.add(made, (type & O_CLOEXEC) !== 0);
});
const socketpair = call("iiip", (k, family, type, protocol, at) => {
	const one = make(k, family, type, protocol);
	const other = make(k, family, type, protocol);
	if (typeof one === "number" || typeof other === "number") return one;
	if (family !== 1) return -95;
	Socket.join(one, other);
	const first = k.fds.add(one, (type & O_CLOEXEC) !== 0);
	const second = first < 0 ? first : k.fds.add(other, (type & O_CLOEXEC) !== 0);
	if (second < 0) {
		if (first >= 0) k.fds.close(first);
		return second;
	}
	k.space.writeU32(at, first);
	k.space.writeU32(at + 4, second);
	return 0;
});
function readAddress(k, s, at, length) {
	if (length < 0 || length > 128) return -22;
	return decodeAddress(k.space.readBytes(at, length), s.family);
}
function storeAddress(k, address, at, lengthAt) {
	if (at === 0) return;
	const bytes = address === null ? new Uint8Array(0) : encodeAddress(address);
	const room = k.space.readI32(lengthAt);
	k.space.writeBytes(at, bytes.subarray(0, Math.max(0, room)));
	k.space.writeU32(lengthAt, bytes.length);
}
let autobound = 0;
function bindUnix(k, s, { name }) {
	if (name === "" || name.startsWith("\0")) {
		const chosen = name === "" ? `\0${(autobound++).toString(16).padStart(5, "0")}` : name;
		if (k.network.abstract.has(chosen)) return -98;
		k.network.abstract.set(chosen, s);
		s.local = {
			family: 1,
			name: chosen
		};
		return 0;
	}
	const start = startOf(k, AT_FDCWD, name);
	if (typeof start === "number") return start;
	const parent = k.vfs.walkParent(start, name);
	if (typeof parent === "number") return parent;
	const last = k.vfs.lastName;
	const made = parent.node.mknod(last, S_IFSOCK | 511 & ~k.umask);
	if (made !== 0) return made === -17 ? -98 : made;
	k.vfs.generation++;
	const found = k.vfs.child(parent, last);
	if (typeof found === "number") return found;
	k.network.nodes.set(found.node, s);
	s.local = {
		family: 1,
		name
	};
	return 0;
}
const bind = call("dpi", (k, fd, at, length) => {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	const address = readAddress(k, s, at, length);
	if (typeof address === "number") return address;
	if (s.local !== null) return -22;
	return address.family === 1 ? bindUnix(k, s, address) : k.network.bind(s, address);
});
function autobind(k, s, to) {
	if (s.local !== null || s.family === 1) return 0;
	const host = to?.host ?? new Uint8Array(s.family === 2 ? 4 : 16);
	return k.network.bind(s, {
		family: s.family,
		host,
		port: 0
	});
}
const listen = call("di", (k, fd, backlog) => {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	if (s.local === null) {
		if (s.family === 1) return -22;
		const failed = autobind(k, s, null);
		if (failed !== 0) return failed;
	}
	return s.listen(Math.min(backlog < 0 ? SOMAXCONN : backlog, SOMAXCONN));
});
function unixTarget(k, name) {
	if (name.startsWith("\0")) return k.network.abstract.get(name) ?? -111;
	const start = startOf(k, AT_FDCWD, name);
	if (typeof start === "number") return start;
	const found = k.vfs.walk(start, name, true);
	if (typeof found === "number") return found;
	const bound = (found.node.mode & 61440) === 49152 ? k.network.nodes.get(found.node) : void 0;
	return bound === void 0 || bound.refs === 0 ? -111 : bound;
}
function target(k, s, address) {
	if (address.family === 1) {
		const found = unixTarget(k, address.name);
		return typeof found !== "number" && found.type !== s.type ? -91 : found;
	}
	const to = routed(address);
	if (typeof to === "number") return to;
	if (s.isConnectionOriented) return k.network.listener(to) ?? -111;
	return k.network.datagramTarget(to, s) ?? 0;
}
const connect = call("dpi", (k, fd, at, length) => {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	if (length >= 2 && !s.isConnectionOriented && k.space.readU16(at) === 0) {
		s.peer = s.remote = null;
		return 0;
	}
	const address = readAddress(k, s, at, length);
	if (typeof address === "number") return address;
	if (s.isListening) return -22;
	if (s.isConnecting) {
		s.isConnecting = false;
		const { error } = s;
		s.error = 0;
		return error === 0 && s.peer === null ? -103 : -error;
	}
	if (s.isConnectionOriented && s.peer !== null) return -106;
	const inProgress = s.isConnectionOriented && s.family !== 1 && (s.flags & 2048) !== 0;
	const to = target(k, s, address);
	if (typeof to === "number" && to !== 0) {
		if (!inProgress || to !== -111) return to;
		s.isConnecting = true;
		s.error = -to;
		return -115;
	}
	const routed$1 = address.family === 1 ? address : routed(address);
	const failed = autobind(k, s, routed$1.family === 1 ? null : routed$1);
	if (failed !== 0) return failed;
	if (!s.isConnectionOriented) {
		s.remote = routed$1;
		if (s.family === 1) s.peer = to;
		return 0;
	}
	const listener = to;
	const result = listener.connectFrom(s);
	if (result === 0) {
		s.remote = routed$1;
		s.isConnecting = inProgress;
		if (inProgress) return -115;
	}
	if (result !== -11 || (s.flags & 2048) !== 0) return result;
	return k.block([listener.queue]);
});
function acceptWith(k, fd, at, lengthAt, flags) {
	if ((flags & -526337) !== 0) return -22;
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	if (!s.isConnectionOriented) return -95;
	const end = s.accept();
	if (typeof end === "number") return end === -512 ? k.block([s.queue]) : end;
	end.flags |= flags & O_NONBLOCK;
	const accepted = k.fds.add(end, (flags & O_CLOEXEC) !== 0);
	if (accepted < 0) return accepted;
	storeAddress(k, end.remote, at, lengthAt);
	return accepted;
}
const accept = call("dpp", (k, fd, at, lengthAt) => acceptWith(k, fd, at, lengthAt, 0));
const accept4 = call("dppF", acceptWith);
const getsockname = call("dpp", (k, fd, at, lengthAt) => {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	storeAddress(k, s.local ?? unnamed(s.family), at, lengthAt);
	return 0;
});
const getpeername = call("dpp", (k, fd, at, lengthAt) => {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	if (s.remote === null) return -107;
	storeAddress(k, s.remote, at, lengthAt);
	return 0;
});
const shutdown = call("di", (k, fd, how) => {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	return how < 0 || how > 2 ? -22 : s.shutdown(how !== 1, how !== 0);
});
const MSG_DONTWAIT = 64;
const MSG_WAITALL = 256;
const MSG_NOSIGNAL = 16384;
const MOST_BYTES = 1 << 20;
function sendBuffer(k, s, data, to, flags, files = []) {
	const isWaiting = (s.flags & 2048) === 0 && (flags & MSG_DONTWAIT) === 0;
	let done = k.continued?.done ?? 0;
	do {
		let where = null;
		if (to !== null && !s.isConnectionOriented) {
			const found = target(k, s, to);
			if (typeof found === "number") return found === 0 ? data.length : found;
			where = found;
			const failed = autobind(k, s, to.family === 1 ? null : routed(to));
			if (failed !== 0) return failed;
		} else if (to !== null && s.peer !== null && s.family === 1) return -106;
		let n = s.send(data, done, data.length - done, where, done === 0 ? files : [], senderOf(k));
		if (n === -11 && isWaiting) {
			n = k.block([s.queue, ...where === null ? [] : [where.queue]], Number.POSITIVE_INFINITY, done);
			if (n === -1073741825) return n;
		}
		if (n === -32 && (flags & MSG_NOSIGNAL) === 0 && s.isStream) k.sendToSelf(13);
		if (n < 0) return done > 0 ? done : n;
		done += n;
	} while (s.isStream && done < data.length);
	return done;
}
const sendto = call("dwzxpi", (k, fd, at, size, flags, addressAt, addressLength) => {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	const to = addressAt === 0 ? null : readAddress(k, s, addressAt, addressLength);
	if (typeof to === "number") return to;
	if (size < 0) return -22;
	return sendBuffer(k, s, k.space.readBytes(at, Math.min(size, MOST_BYTES)), to, flags);
});
function receiveBuffer(k, s, size, flags) {
	const buffer = new Uint8Array(Math.min(Math.max(0, size), MOST_BYTES));
	const got = s.receive(buffer, 0, buffer.length, (flags & 2) !== 0);
	const isWaiting = (s.flags & 2048) === 0 && (flags & MSG_DONTWAIT) === 0;
	if (got.count === -11 && isWaiting) return k.block([s.queue], receiveDeadline(k, s));
	if (got.count < 0) return got.count;
	while ((flags & 258) === MSG_WAITALL && s.isStream && got.count < buffer.length) {
		const more = s.receive(buffer, got.count, buffer.length - got.count, false);
		if (more.count <= 0) break;
		got.count += more.count;
	}
	return {
		...got,
		buffer
	};
}
function receiveDeadline(k, s) {
	if (k.continued !== null) return k.continued.deadline;
	const set = s.options.get(RECEIVE_TIMEOUT);
	if (set === void 0 || set.length < 8) return Number.POSITIVE_INFINITY;
	const view = new DataView(set.buffer, set.byteOffset, set.length);
	const word = set.length / 2;
	const ns = view.getUint32(0, true) * 1e9 + view.getUint32(word, true) * 1e3;
	return ns === 0 ? Number.POSITIVE_INFINITY : k.clock.monotonic() + ns;
}
const RECEIVE_TIMEOUT = "1:20";
const recvfrom = call("drzxpp", (k, fd, at, size, flags, addressAt, lengthAt) => {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	if (k.continued !== null && k.clock.monotonic() >= k.continued.deadline) return -11;
	const got = receiveBuffer(k, s, size, flags);
	if (typeof got === "number") return got;
	k.space.writeBytes(at, got.buffer.subarray(0, got.count));
	for (const file of got.files) if ((flags & 2) === 0) file.put();
	storeAddress(k, s.isStream ? null : got.from, addressAt, lengthAt);
	return (flags & 32) !== 0 ? got.whole : got.count;
});
const SOL_SOCKET$1 = 1;
const SCM_RIGHTS = 1;
const SCM_CREDENTIALS = 2;
const SO_PASSCRED = 16;
const MSG_CMSG_CLOEXEC = 1073741824;
const MOST_FILES = 253;
const MOST_PARTS = 1024;
function readHeader(k, at) {
	const { space, abi } = k;
	const long = (i) => abi.word === 8 ? space.readSigned64(at + 8 * i) : space.readU32(at + 4 * i);
	return {
		name: long(0),
		nameLength: space.readI32(at + abi.word),
		vector: long(2),
		parts: long(3),
		control: long(4),
		controlLength: long(5)
	};
}
function parts(k, { vector, parts: count }) {
	if (count < 0 || count > MOST_PARTS) return -90;
	const { space, abi } = k;
	const out = [];
	for (let i = 0; i < count; i++) {
		const entry = vector + 2 * i * abi.word;
		const at = abi.word === 8 ? space.readSigned64(entry) : space.readU32(entry);
		const length = abi.word === 8 ? space.readSigned64(entry + 8) : space.readI32(entry + 4);
		if (length < 0) return -22;
		out.push({
			at,
			length
		});
	}
	return out;
}
function filesIn(k, s, { control, controlLength }) {
	const { word } = k.abi;
	const head = word + 8;
	const files = [];
	if (controlLength < head || control === 0) return files;
	for (let at = 0; at + head <= controlLength;) {
		const length = word === 8 ? k.space.readSigned64(control + at) : k.space.readU32(control + at);
		if (length < head || at + length > controlLength) return -22;
		const level = k.space.readI32(control + at + word);
		const type = k.space.readI32(control + at + word + 4);
		if (level === SOL_SOCKET$1 && type === SCM_RIGHTS) {
			if (s.family !== 1) return -22;
			for (let fd = head; fd + 4 <= length; fd += 4) {
				const file = k.fds.get(k.space.readI32(control + at + fd));
				if (file === null) return -9;
				if (file === s || file === s.peer || file instanceof EpollFile) return -22;
				files.push(file);
			}
			if (files.length > MOST_FILES) return -22;
		}
		at += Math.ceil(length / word) * word;
	}
	return files;
}
function sendMessage(k, fd, at, flags) {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	const header = readHeader(k, at);
	const to = header.name === 0 ? null : readAddress(k, s, header.name, header.nameLength);
	if (typeof to === "number") return to;
	const vector = parts(k, header);
	if (typeof vector === "number") return vector;
	const files = filesIn(k, s, header);
	if (typeof files === "number") return files;
	const total = Math.min(MOST_BYTES, vector.reduce((n, p) => n + p.length, 0));
	const data = new Uint8Array(total);
	let done = 0;
	for (const part of vector) {
		const n = Math.min(part.length, total - done);
		data.set(k.space.readBytes(part.at, n), done);
		done += n;
	}
	return sendBuffer(k, s, data, to, flags, files);
}
const sendmsg = call("dpx", sendMessage);
function storeControl(k, s, at, header, got, cloexec) {
	const { space, abi } = k;
	const { word } = abi;
	const head = word + 8;
	let used = 0;
	let flags = 0;
	const put = (type, words) => {
		const length = head + 4 * words.length;
		const to = header.control + used;
		if (word === 8) space.writeNumber64(to, length);
		else space.writeU32(to, length);
		space.writeU32(to + word, SOL_SOCKET$1);
		space.writeU32(to + word + 4, type);
		for (const [i, value] of words.entries()) space.writeU32(to + head + 4 * i, value);
		used = Math.min(header.controlLength, used + Math.ceil(length / word) * word);
	};
	if (s.options.get(`${SOL_SOCKET$1}:${SO_PASSCRED}`)?.[0] === 1 && got.sender !== null) {
		const { pid, uid, gid } = got.sender;
		if (header.controlLength >= head + 12) put(SCM_CREDENTIALS, [
			pid,
			uid,
			gid
		]);
		else flags |= 8;
	}
	if (got.files.length > 0) {
		const room = Math.max(0, Math.floor((header.controlLength - used - head) / 4));
		const taken = got.files.slice(0, room);
		const fds = [];
		for (const file of taken) {
			const fd = k.fds.add(file, cloexec);
			if (fd < 0) break;
			fds.push(fd);
		}
		if (fds.length < got.files.length) flags |= 8;
		if (fds.length > 0) put(SCM_RIGHTS, fds);
		releaseFiles(got.files);
	}
	if (word === 8) space.writeNumber64(at + 5 * word, used);
	else space.writeU32(at + 5 * word, used);
	return flags;
}
function receiveMessage(k, fd, at, flags) {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	const header = readHeader(k, at);
	const vector = parts(k, header);
	if (typeof vector === "number") return vector;
	const got = receiveBuffer(k, s, vector.reduce((n, p) => n + p.length, 0), flags);
	if (typeof got === "number") return got;
	let done = 0;
	for (const part of vector) {
		const n = Math.min(part.length, got.count - done);
		if (n <= 0) break;
		k.space.writeBytes(part.at, got.buffer.subarray(done, done + n));
		done += n;
	}
	if (header.name !== 0) storeAddress(k, s.isStream ? null : got.from, header.name, at + k.abi.word);
	const isPeek = (flags & 2) !== 0;
	let outFlags = got.whole > got.count ? 32 : 0;
	outFlags |= storeControl(k, s, at, header, isPeek ? {
		...got,
		files: []
	} : got, (flags & MSG_CMSG_CLOEXEC) !== 0);
	k.space.writeU32(at + 6 * k.abi.word, outFlags);
	return (flags & 32) !== 0 ? got.whole : got.count;
}
const recvmsg = call("dpx", receiveMessage);
function several(k, fd, at, count, one) {
	const size = k.abi.word === 8 ? 64 : 32;
	let done = k.continued?.done ?? 0;
	for (; done < Math.min(count, MOST_PARTS); done++) {
		const n = one(at + done * size);
		if (n === -1073741825) return n;
		if (n < 0) return done > 0 ? done : n;
		k.space.writeU32(at + done * size + (k.abi.word === 8 ? 56 : 28), n);
		const s = socketOf(k, fd);
		if (typeof s === "number" || s.available() === 0) return done + 1;
	}
	return done;
}
const recvmmsg = call("dpuxp", (k, fd, at, count, flags) => several(k, fd, at, count, (message) => receiveMessage(k, fd, message, flags)));
const sendmmsg = call("dpux", (k, fd, at, count, flags) => {
	const size = k.abi.word === 8 ? 64 : 32;
	let done = 0;
	for (; done < Math.min(count, MOST_PARTS); done++) {
		const n = sendMessage(k, fd, at + done * size, flags);
		if (n === -1073741825) {
			if (done === 0) return n;
			break;
		}
		if (n < 0) return done > 0 ? done : n;
		k.space.writeU32(at + done * size + (k.abi.word === 8 ? 56 : 28), n);
	}
	return done;
});
const [SOL_SOCKET, SOL_IP, SOL_TCP, SOL_UDP, SOL_IPV6] = [
	1,
	0,
	6,
	17,
	41
];
const SO_REUSEADDR = 2;
const SO_TYPE = 3;
const SO_ERROR = 4;
const SO_SNDBUF = 7;
const SO_RCVBUF = 8;
const SO_REUSEPORT = 15;
const SO_PEERCRED = 17;
const SO_RCVLOWAT = 18;
const SO_SNDLOWAT = 19;
const SO_ACCEPTCONN = 30;
const SO_SNDBUFFORCE = 32;
const SO_RCVBUFFORCE = 33;
const SO_PROTOCOL = 38;
const SO_DOMAIN = 39;
const IPV6_V6ONLY = 26;
const TCP_MAXSEG = 2;
const TCP_INFO = 11;
const TCP_CONGESTION = 13;
const int = (value) => new Uint8Array(Int32Array.of(value).buffer);
const DEFAULTS = {
	[`${SOL_SOCKET}:${SO_SNDBUF}`]: 212992,
	[`${SOL_SOCKET}:${SO_RCVBUF}`]: 212992,
	[`${SOL_SOCKET}:${SO_RCVLOWAT}`]: 1,
	[`${SOL_SOCKET}:${SO_SNDLOWAT}`]: 1,
	[`${SOL_TCP}:${TCP_MAXSEG}`]: 65483,
	[`${SOL_TCP}:4`]: 7200,
	[`${SOL_TCP}:5`]: 75,
	[`${SOL_TCP}:6`]: 9,
	[`${SOL_IP}:2`]: 64
};
function hasLevel(s, level) {
	if (level === SOL_SOCKET) return true;
	if (s.family === 1) return false;
	if (level === SOL_IPV6) return s.family === 10;
	if (level === SOL_TCP) return s.type === 1;
	return level === SOL_IP || level === SOL_UDP && s.type !== 1;
}
const setsockopt = call("diipi", (k, fd, level, name, at, length) => {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	if (!hasLevel(s, level)) return s.family === 1 ? -95 : -92;
	if (length < 0 || length > 4096) return -22;
	const isText = level === SOL_TCP && name === TCP_CONGESTION;
	if (length < 4 && !isText) return -22;
	const value = k.space.readBytes(at, length);
	const number = isText ? 0 : new DataView(value.buffer).getInt32(0, true);
	let kept = value;
	if (level === SOL_SOCKET) {
		if ([
			SO_TYPE,
			SO_ERROR,
			SO_PEERCRED,
			SO_ACCEPTCONN,
			SO_PROTOCOL,
			SO_DOMAIN
		].includes(name)) return -92;
		if (name === SO_REUSEADDR) s.reusesAddress = number !== 0;
		if (name === SO_REUSEPORT) s.reusesPort = number !== 0;
		if ([
			SO_SNDBUF,
			SO_RCVBUF,
			SO_SNDBUFFORCE,
			SO_RCVBUFFORCE
		].includes(name)) kept = int(clampBuffer(number, name));
	}
	if (level === SOL_IPV6 && name === IPV6_V6ONLY) {
		if (s.local !== null) return -22;
		s.v6Only = number !== 0;
	}
	s.options.set(`${level}:${name}`, kept);
	return 0;
});
function clampBuffer(asked, name) {
	return Math.max(name === SO_SNDBUF || name === SO_SNDBUFFORCE ? 4608 : 2304, 2 * Math.min(Math.max(asked, 0), 212992));
}
function optionOf(s, level, name) {
	if (level === SOL_SOCKET) switch (name) {
		case SO_TYPE: return int(s.type);
		case SO_DOMAIN: return int(s.family);
		case SO_PROTOCOL: return int(s.family === 1 ? 0 : s.type === 1 ? SOL_TCP : SOL_UDP);
		case SO_ACCEPTCONN: return int(s.isListening ? 1 : 0);
		case SO_ERROR: {
			const { error } = s;
			s.error = 0;
			return int(error);
		}
		case SO_PEERCRED: {
			const peer = s.peer?.owner ?? {
				pid: 0,
				uid: -1,
				gid: -1
			};
			return new Uint8Array(Int32Array.of(peer.pid, peer.uid, peer.gid).buffer);
		}
	}
	if (level === SOL_TCP && name === TCP_INFO) {
		const info = new Uint8Array(104);
		info[0] = s.peer !== null ? 1 : s.isListening ? 10 : 7;
		return info;
	}
	if (level === SOL_TCP && name === TCP_CONGESTION) return Buffer.from("cubic\0".padEnd(16, "\0"));
	const key = `${level}:${name}`;
	const kept = s.options.get(key);
	if (kept === void 0) return int(DEFAULTS[key] ?? 0);
	if (level !== SOL_SOCKET || kept.length > 4 || DEFAULTS[key] !== void 0) return kept;
	return int(new DataView(kept.buffer, kept.byteOffset).getInt32(0, true) === 0 ? 0 : 1);
}
const getsockopt = call("diipp", (k, fd, level, name, at, lengthAt) => {
	const s = socketOf(k, fd);
	if (typeof s === "number") return s;
	if (!hasLevel(s, level)) return s.family === 1 ? -95 : -92;
	const room = k.space.readI32(lengthAt);
	if (room < 0) return -22;
	const value = optionOf(s, level, name);
	if (typeof value === "number") return value;
	const bytes = value.subarray(0, room);
	k.space.writeBytes(at, bytes);
	k.space.writeU32(lengthAt, bytes.length);
	return 0;
});
const CALLS$1 = [
	[socket, 3],
	[bind, 3],
	[connect, 3],
	[listen, 2],
	[accept, 3],
	[getsockname, 3],
	[getpeername, 3],
	[socketpair, 4],
	[sendto, 4],
	[recvfrom, 4],
	[sendto, 6],
	[recvfrom, 6],
	[shutdown, 2],
	[setsockopt, 5],
	[getsockopt, 5],
	[sendmsg, 3],
	[recvmsg, 3],
	[accept4, 4],
	[recvmmsg, 5],
	[sendmmsg, 4]
];
const socketcall = call("ip", (k, number, at) => {
	const entry = CALLS$1[number - 1];
	if (entry === void 0) return -22;
	const [what, count] = entry;
	const [a, b, c, d, e, f] = Array.from({ length: 6 }, (_, i) => {
		if (i >= count) return 0;
		return (what.kinds >> 2 * i & 3) === 0 ? k.space.readI32(at + 4 * i) : k.space.readU32(at + 4 * i);
	});
	return what.handler(k, a, b, c, d, e, f);
});
function statPath(k, dirfd, path, follow, flags) {
	if ((flags & 4096) !== 0 && dirfd !== -100 && k.space.readU8(path) === 0) {
		const file = k.fds.get(dirfd);
		return file === null ? -9 : file.stat(k.record);
	}
	const dentry = resolveAt(k, dirfd, path, follow, flags);
	return typeof dentry === "number" ? dentry : dentry.node.stat(k.record);
}
function statFd(k, fd) {
	const file = k.fds.get(fd);
	return file === null ? -9 : file.stat(k.record);
}
function give(k, error, buffer) {
	if (error !== 0) return error;
	return writeStat(k.space, k.abi, buffer, k.record) ? 0 : -75;
}
function give64(k, error, buffer) {
	if (error === 0) writeStat64(k.space, buffer, k.record);
	return error;
}
function giveOld(k, error, buffer) {
	if (error === 0) writeOldStat(k.space, buffer, k.record);
	return error;
}
const stat$1 = call("sp", (k, path, buf) => give(k, statPath(k, AT_FDCWD, path, true, 0), buf));
const lstat = call("sp", (k, path, buf) => give(k, statPath(k, AT_FDCWD, path, false, 0), buf));
const fstat = call("dp", (k, fd, buf) => give(k, statFd(k, fd), buf));
const stat64 = call("sp", (k, path, buf) => give64(k, statPath(k, AT_FDCWD, path, true, 0), buf));
const lstat64 = call("sp", (k, path, buf) => give64(k, statPath(k, AT_FDCWD, path, false, 0), buf));
const fstat64 = call("dp", (k, fd, buf) => give64(k, statFd(k, fd), buf));
const oldstat = call("sp", (k, path, buf) => giveOld(k, statPath(k, AT_FDCWD, path, true, 0), buf));
const oldlstat = call("sp", (k, path, buf) => giveOld(k, statPath(k, AT_FDCWD, path, false, 0), buf));
const oldfstat = call("dp", (k, fd, buf) => giveOld(k, statFd(k, fd), buf));
const newfstatat = call("dspx", (k, fd, path, buf, flags) => {
	if ((flags & -6401) !== 0) return -22;
	return give(k, statPath(k, fd, path, (flags & 256) === 0, flags), buf);
});
const fstatat64 = call("dspx", (k, fd, path, buf, flags) => {
	if ((flags & -6401) !== 0) return -22;
	return give64(k, statPath(k, fd, path, (flags & 256) === 0, flags), buf);
});
const statx = call("dsxxp", (k, fd, path, flags, mask, buf) => {
	if ((flags & -30977) !== 0 || (mask & 2147483648) !== 0) return -22;
	const error = statPath(k, fd, path, (flags & 256) === 0, flags);
	if (error === 0) writeStatx(k.space, buf, k.record);
	return error;
});
function access(k, fd, path, mode, flags) {
	if ((mode & -8) !== 0 || (flags & -4865) !== 0) return -22;
	const dentry = resolveAt(k, fd, path, (flags & 256) === 0, flags);
	return typeof dentry === "number" ? dentry : dentry.node.access(mode);
}
const accessPath = call("si", (k, path, mode) => access(k, AT_FDCWD, path, mode, 0));
const faccessat = call("dsi", (k, fd, path, mode) => access(k, fd, path, mode, 0));
const faccessat2 = call("dsix", (k, fd, path, mode, flags) => access(k, fd, path, mode, flags));
function readlinkOf(k, fd, path, buffer, size) {
	if (size <= 0) return -22;
	const dentry = resolveAt(k, fd, path, false, AT_EMPTY_PATH);
	if (typeof dentry === "number") return dentry;
	const target = dentry.node.readlink();
	if (typeof target === "number") return dentry.node.isDirectory && target === -22 && pathIsEmpty(k, path) ? -2 : target;
	const bytes = Buffer.from(target, "latin1").subarray(0, size);
	k.space.writeBytes(buffer, bytes);
	return bytes.length;
}
function pathIsEmpty(k, path) {
	return readPath(k, path) === "";
}
const readlink = call("spi", (k, path, buf, size) => readlinkOf(k, AT_FDCWD, path, buf, size));
const readlinkat = call("dspi", readlinkOf);
const getcwd = call("pz", (k, buffer, size) => {
	const bytes = Buffer.from(`${k.cwd.path()}\0`, "latin1");
	if (bytes.length > size) return -34;
	k.space.writeBytes(buffer, bytes);
	return bytes.length;
});
function filesystem(dentry, file) {
	const out = {
		type: 16914836,
		bsize: 4096,
		blocks: 0,
		bfree: 0,
		bavail: 0,
		files: 0,
		ffree: 0,
		namelen: 255,
		flags: 0
	};
	if (dentry === null && file !== null && file.stream) out.type = 1346981957;
	dentry?.node.statfs(out);
	return out;
}
function statfsOf(k, path) {
	const dentry = resolveAt(k, AT_FDCWD, path, true);
	return typeof dentry === "number" ? dentry : filesystem(dentry, null);
}
function fstatfsOf(k, fd) {
	const file = k.fds.get(fd);
	return file === null ? -9 : filesystem(file.dentry, file);
}
function giveStatfs(k, s, at) {
	if (typeof s === "number") return s;
	writeStatfs(k.space, k.abi, at, s);
	return 0;
}
function giveStatfs64(k, s, size, at) {
	if (size !== 84 && size !== 88) return -22;
	if (typeof s === "number") return s;
	writeStatfs64(k.space, at, s);
	return 0;
}
const statfs = call("sp", (k, path, at) => giveStatfs(k, statfsOf(k, path), at));
const fstatfs = call("dp", (k, fd, at) => giveStatfs(k, fstatfsOf(k, fd), at));
const statfs64 = call("szp", (k, path, size, at) => giveStatfs64(k, statfsOf(k, path), size, at));
const fstatfs64 = call("dzp", (k, fd, size, at) => giveStatfs64(k, fstatfsOf(k, fd), size, at));
const RELEASE = "6.1.0";
const VERSION = "#1 SMP Ringless";
const uname = call("p", (k, at) => {
	const machine = machineName(k.model, k.bits);
	const fields = [
		"Linux",
		k.hostNamed(),
		RELEASE,
		VERSION,
		machine,
		"(none)"
	];
	const out = new Uint8Array(390);
	for (const [i, text] of fields.entries()) out.set(Buffer.from(text, "latin1").subarray(0, 64), i * 65);
	k.space.writeBytes(at, out);
	return 0;
});
const oldolduname = call("p", (k, at) => {
	const fields = [
		"Linux",
		k.hostNamed(),
		RELEASE,
		"#1 SMP",
		machineName(k.model, 32)
	];
	const out = new Uint8Array(45);
	for (const [i, text] of fields.entries()) out.set(Buffer.from(text, "latin1").subarray(0, 8), i * 9);
	k.space.writeBytes(at, out);
	return 0;
});
const olduname = call("p", (k, at) => {
	const fields = [
		"Linux",
		k.hostNamed(),
		RELEASE,
		VERSION,
		machineName(k.model, 32)
	];
	const out = new Uint8Array(325);
	for (const [i, text] of fields.entries()) out.set(Buffer.from(text, "latin1").subarray(0, 64), i * 65);
	k.space.writeBytes(at, out);
	return 0;
});
const sethostname = call("pi", () => -1);
const sysinfo = call("p", (k, at) => {
	const long = (i, value) => writeLong(k.space, k.abi, at + i * k.abi.word, value);
	const { word } = k.abi;
	k.space.fill(at, word === 8 ? 112 : 64, 0);
	long(0, Math.floor(k.clock.monotonic() / 1e9));
	long(4, k.memoryBytes);
	long(5, k.memoryBytes - k.space.frames.used * 4096);
	k.space.writeU16(at + 10 * word, 1);
	k.space.writeU32(at + (word === 8 ? 104 : 52), 1);
	return 0;
});
const ARCH_SET_GS = 4097;
const ARCH_SET_FS = 4098;
const ARCH_GET_FS = 4099;
const ARCH_GET_GS = 4100;
const ARCH_GET_CPUID = 4113;
const ARCH_SET_CPUID = 4114;
const arch_prctl = call("ip", (k, code, address) => {
	const { cpu } = k;
	if (k.abi.bits !== 64 && code !== ARCH_GET_CPUID && code !== ARCH_SET_CPUID) return -22;
	switch (code) {
		case ARCH_SET_FS:
		case ARCH_SET_GS: {
			if (address < 0 || address >= k.space.layout.top) return -1;
			const seg = code === ARCH_SET_FS ? 4 : 5;
			cpu.setSegBase(seg, BigInt(address));
			cpu.setSelector(seg, 0);
			return 0;
		}
		case ARCH_GET_FS:
		case ARCH_GET_GS:
			k.space.writeBig64(address, cpu.segBase(code === ARCH_GET_FS ? 4 : 5));
			return 0;
		case ARCH_GET_CPUID: return 1;
		case ARCH_SET_CPUID: return -19;
		default: return -22;
	}
});
const set_thread_area = fullCall("p", (k, at) => k.segments.setThreadArea(at));
const get_thread_area = call("p", (k, at) => k.segments.getThreadArea(at));
const modify_ldt = fullCall("ipz", (k, func, at, bytes) => k.segments.modifyLdt(func, at, bytes));
const set_tid_address = call("p", (k, at) => {
	k.current.clearChildTid = at;
	return k.tid;
});
const getrandom = call("pzx", (k, at, size, flags) => {
	if ((flags & -8) !== 0 || (flags & 6) === 6) return -22;
	if (size < 0) return -14;
	const count = Math.min(size, 33554431);
	let done = 0;
	while (done < count) {
		const run = k.space.hostRun(at + done, count - done, "write");
		if (run === 0) return done > 0 ? done : -14;
		const host = k.space.runOffset;
		k.random(k.memory.subarray(host, host + run));
		k.space.noteWrite(host, run);
		done += run;
	}
	return done;
});
const getcpu = call("ppp", (k, cpu, node) => {
	if (cpu !== 0) k.space.writeU32(cpu, 0);
	if (node !== 0) k.space.writeU32(node, 0);
	return 0;
});
const ioprio_get = call("ii", () => 0);
const ioprio_set = call("iii", () => 0);
const personality = call("x", (k, value) => {
	const old = k.current.personality;
	if (value !== 4294967295) k.current.personality = value;
	return old;
});
const membarrier = call("ix", (_k, command) => command === 0 ? 0 : -22);
const vhangup = call("", () => -1);
const syslog = call("ipi", () => -1);
const TIMER_ABSTIME = 1;
const USER_HZ = 100;
function gettime(k, clock, at, wide) {
	if (!k.clock.read(clock)) return -22;
	if (wide) writeTime64(k.space, at, k.clock.sec, k.clock.ns);
	else writeTime(k.space, k.abi, at, k.clock.sec, k.clock.ns);
	return 0;
}
const clock_gettime = call("ip", (k, clock, at) => gettime(k, clock, at, false));
const clock_gettime64 = call("ip", (k, clock, at) => gettime(k, clock, at, true));
function getres(k, clock, at, wide) {
	if (!k.clock.read(clock)) return -22;
	const ns = clock === 5 || clock === 6 ? 4e6 : 1;
	if (at === 0) return 0;
	if (wide) writeTime64(k.space, at, 0, ns);
	else writeTime(k.space, k.abi, at, 0, ns);
	return 0;
}
const clock_getres = call("ip", (k, clock, at) => getres(k, clock, at, false));
const clock_getres_time64 = call("ip", (k, clock, at) => getres(k, clock, at, true));
const clock_settime = call("ip", () => -1);
const gettimeofday = call("pp", (k, tv, tz) => {
	k.clock.read(0);
	if (tv !== 0) writeTime(k.space, k.abi, tv, k.clock.sec, Math.floor(k.clock.ns / 1e3));
	if (tz !== 0) {
		k.space.writeU32(tz, 0);
		k.space.writeU32(tz + 4, 0);
	}
	return 0;
});
const settimeofday = call("pp", () => -1);
const time = call("p", (k, at) => {
	k.clock.read(0);
	const { sec } = k.clock;
	if (at !== 0) writeLong(k.space, k.abi, at, sec);
	return sec;
});
const stime = call("p", () => -1);
function isValid(t) {
	return t.sec >= 0 && t.fraction >= 0 && t.fraction < 1e9;
}
function sleepUntil(k, deadline, remaining) {
	const until = k.continued?.deadline ?? deadline;
	if (k.clock.monotonic() >= until) return 0;
	const result = k.block([], until);
	if (result === -1073741825) return result;
	remaining?.(Math.max(0, until - k.clock.monotonic()));
	return -4;
}
function nanosleepFor(k, request, remaining) {
	const t = readTime(k.space, k.abi.word, request);
	if (!isValid(t)) return -22;
	return sleepUntil(k, k.clock.monotonic() + t.sec * 1e9 + t.fraction, (ns) => {
		if (remaining !== 0) writeTime(k.space, k.abi, remaining, Math.floor(ns / 1e9), ns % 1e9);
	});
}
const nanosleep = call("pp", nanosleepFor);
function clockSleep(k, clock, flags, request, remaining, wide) {
	if (!k.clock.read(clock)) return -22;
	if (clock === 2 || clock === 3) return clock === 3 ? -22 : -95;
	const nowNs = k.clock.sec * 1e9 + k.clock.ns;
	const t = wide ? readTime64(k.space, k.abi, request) : readTime(k.space, k.abi.word, request);
	if (!isValid(t)) return -22;
	const asked = t.sec * 1e9 + t.fraction;
	const absolute = (flags & TIMER_ABSTIME) !== 0;
	return sleepUntil(k, k.clock.monotonic() + (absolute ? asked - nowNs : asked), (ns) => {
		if (remaining === 0 || absolute) return;
		if (wide) writeTime64(k.space, remaining, Math.floor(ns / 1e9), ns % 1e9);
		else writeTime(k.space, k.abi, remaining, Math.floor(ns / 1e9), ns % 1e9);
	});
}
const clock_nanosleep = call("iipp", (k, c, f, t, r) => clockSleep(k, c, f, t, r, false));
const clock_nanosleep_time64 = call("iipp", (k, c, f, t, r) => clockSleep(k, c, f, t, r, true));
const times = call("p", (k, at) => {
	if (at !== 0) {
		const ticks = (ns) => Math.floor(ns * USER_HZ / 1e9);
		for (const [i, ns] of [
			k.turns.cpuTime(),
			0,
			k.group.childrenCpuNs,
			0
		].entries()) writeLong(k.space, k.abi, at + i * k.abi.word, ticks(ns));
	}
	return Math.floor(k.clock.monotonic() * USER_HZ / 1e9) % 2147483647;
});
const getrusage = call("ip", (k, who, at) => {
	if (who !== 0 && who !== -1 && who !== 1) return -22;
	const { word } = k.abi;
	for (let i = 0; i < 18; i++) writeLong(k.space, k.abi, at + i * word, 0);
	const ns = who === -1 ? k.group.childrenCpuNs : k.turns.cpuTime();
	const pages = who === -1 ? k.group.childrenPeakPages : k.space.peakResidentPages;
	writeTime(k.space, k.abi, at, Math.floor(ns / 1e9), Math.floor(ns % 1e9 / 1e3));
	writeLong(k.space, k.abi, at + 4 * word, pages * 4);
	return 0;
});
function readItimer(k, at) {
	return {
		interval: readTime(k.space, k.abi.word, at),
		value: readTime(k.space, k.abi.word, at + 2 * k.abi.word)
	};
}
function writeItimer(k, at, t) {
	writeTime(k.space, k.abi, at, Math.floor(t.interval / 1e9), Math.floor(t.interval % 1e9 / 1e3));
	writeTime(k.space, k.abi, at + 2 * k.abi.word, Math.floor(t.left / 1e9), Math.floor(t.left % 1e9 / 1e3));
}
const getitimer = call("ip", (k, which, at) => {
	if (which < 0 || which > 2) return -22;
	writeItimer(k, at, k.timers.getItimer(which));
	return 0;
});
const setitimer = call("ipp", (k, which, value, old) => {
	if (which < 0 || which > 2) return -22;
	const before = k.timers.getItimer(which);
	if (value !== 0) {
		const t = readItimer(k, value);
		for (const part of [t.interval, t.value]) if (part.sec < 0 || part.fraction < 0 || part.fraction >= 1e6) return -22;
		k.timers.setItimer(which, t.value.sec * 1e9 + t.value.fraction * 1e3, t.interval.sec * 1e9 + t.interval.fraction * 1e3);
	}
	if (old !== 0) writeItimer(k, old, before);
	return 0;
});
const alarm = call("u", (k, seconds) => {
	const { left } = k.timers.getItimer(0);
	k.timers.setItimer(0, seconds * 1e9, 0);
	return left === 0 ? 0 : Math.max(1, Math.round(left / 1e9));
});
const SIGEV_SIGNAL = 0;
const SIGEV_NONE = 1;
const SIGEV_THREAD_ID = 4;
const timer_create = call("ipp", (k, clock, event, idAt) => {
	if (!k.clock.read(clock)) return -22;
	if (k.timers.count >= 64) return -11;
	let signal = 14;
	let value = -1;
	let notify = SIGEV_SIGNAL;
	if (event !== 0) {
		value = readPointer(k.space, k.abi, event);
		signal = k.space.readI32(event + k.abi.word);
		notify = k.space.readI32(event + k.abi.word + 4);
		if (notify !== SIGEV_SIGNAL && notify !== SIGEV_NONE && notify !== SIGEV_THREAD_ID) return -22;
		if (notify !== SIGEV_NONE && (signal < 1 || signal > 64)) return -22;
	}
	k.space.readU32(idAt);
	const info = {
		signal,
		code: -2,
		value: value >>> 0,
		valueHigh: Math.floor(value / 4294967296) >>> 0
	};
	const id = k.timers.create(notify === SIGEV_NONE ? null : info);
	k.space.writeU32(idAt, id);
	return 0;
});
function timerSet(k, id, flags, value, old, wide) {
	if (!k.timers.has(id)) return -22;
	const size = wide ? 16 : 2 * k.abi.word;
	const read = (at) => wide ? readTime64(k.space, k.abi, at) : readTime(k.space, k.abi.word, at);
	const interval = read(value);
	const first = read(value + size);
	if (!isValid(interval) || !isValid(first)) return -22;
	if (old !== 0) timerWrite(k, id, old, wide);
	const ns = first.sec * 1e9 + first.fraction;
	k.clock.read(0);
	const nowNs = k.clock.sec * 1e9 + k.clock.ns;
	const mono = k.clock.monotonic();
	const absolute = first.sec > 1e9 ? mono + (ns - nowNs) : ns;
	const deadline = (flags & TIMER_ABSTIME) !== 0 ? absolute : mono + ns;
	k.timers.set(id, ns === 0 ? Number.POSITIVE_INFINITY : deadline, interval.sec * 1e9 + interval.fraction);
	return 0;
}
function timerWrite(k, id, at, wide) {
	const t = k.timers.get(id);
	const size = wide ? 16 : 2 * k.abi.word;
	const write = (to, ns) => wide ? writeTime64(k.space, to, Math.floor(ns / 1e9), ns % 1e9) : writeTime(k.space, k.abi, to, Math.floor(ns / 1e9), ns % 1e9);
	write(at, t.interval);
	write(at + size, t.left);
}
const timer_settime = call("iipp", (k, id, flags, v, o) => timerSet(k, id, flags, v, o, false));
const timer_settime64 = call("iipp", (k, id, flags, v, o) => timerSet(k, id, flags, v, o, true));
function timerGet(k, id, at, wide) {
	if (!k.timers.has(id)) return -22;
	timerWrite(k, id, at, wide);
	return 0;
}
const timer_gettime = call("ip", (k, id, at) => timerGet(k, id, at, false));
const timer_gettime64 = call("ip", (k, id, at) => timerGet(k, id, at, true));
const timer_getoverrun = call("i", (k, id) => k.timers.has(id) ? k.timers.overrun(id) : -22);
const timer_delete = call("i", (k, id) => {
	if (!k.timers.has(id)) return -22;
	k.timers.delete(id);
	return 0;
});
const adjtimex = call("p", (k, at) => {
	k.space.readU32(at);
	return -1;
});
const WNOHANG = 1;
const WSTOPPED = 2;
const WEXITED = 4;
const WCONTINUED = 8;
const WNOWAIT = 16777216;
const WALL = 1073741824;
const WCLONE = 2147483648;
const [CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_CONTINUED] = [
	1,
	2,
	5,
	6
];
function reportOf(child, options) {
	const { exit, stopReport } = child;
	if (exit !== null) {
		if ((options & WEXITED) === 0) return null;
		const { status, signal } = exit;
		return signal === null ? {
			child,
			code: CLD_EXITED,
			value: status,
			status: (status & 255) << 8
		} : {
			child,
			code: CLD_KILLED,
			value: signal,
			status: signal
		};
	}
	if (stopReport === "continued") return (options & WCONTINUED) === 0 ? null : {
		child,
		code: CLD_CONTINUED,
		value: 18,
		status: 65535
	};
	if (stopReport === null || (options & WSTOPPED) === 0) return null;
	return {
		child,
		code: CLD_STOPPED,
		value: stopReport,
		status: stopReport << 8 | 127
	};
}
function waitFor(k, matches, options, tell) {
	const { group } = k;
	const ofKind = (child) => (options & WALL) !== 0 || child.exitSignal !== 17 === ((options & WCLONE) !== 0);
	let any = false;
	for (const child of group.children) {
		if (!matches(child) || !ofKind(child)) continue;
		any = true;
		const report = reportOf(child, options);
		if (report === null) continue;
		const result = tell(report);
		if ((options & WNOWAIT) === 0) {
			if (child.exit !== null) reap(k, child);
			else child.stopReport = null;
		}
		return result;
	}
	if (!any) return -10;
	if ((options & WNOHANG) !== 0) return tell(null);
	return k.block([group.childEvents]);
}
function writeUsage(k, at, child) {
	const ns = child.cpuNs + child.childrenCpuNs;
	k.space.fill(at, 18 * k.abi.word, 0);
	writeTime(k.space, k.abi, at, Math.floor(ns / 1e9), Math.floor(ns % 1e9 / 1e3));
}
function matcher(k, pid) {
	if (pid > 0) return (child) => child.pid === pid;
	if (pid === -1) return () => true;
	const pgid = pid === 0 ? k.group.pgid : -pid;
	return (child) => child.pgid === pgid;
}
function wait4Of(k, pid, statusAt, options, usageAt) {
	if ((options & 536870900) !== 0) return -22;
	if (pid === -2147483648) return -3;
	return waitFor(k, matcher(k, pid), options | WEXITED, (report) => {
		if (report === null) return 0;
		if (statusAt !== 0) k.space.writeU32(statusAt, report.status);
		if (usageAt !== 0) writeUsage(k, usageAt, report.child);
		return report.child.pid;
	});
}
const wait4 = call("ipxp", wait4Of);
const waitpid = call("ipx", (k, pid, at, options) => wait4Of(k, pid, at, options, 0));
const [P_ALL, P_PID, P_PGID] = [
	0,
	1,
	2
];
const waitid = call("iipxp", (k, type, id, infoAt, options, usageAt) => {
	if ((options & 520093680) !== 0) return -22;
	if ((options & 14) === 0) return -22;
	if (type !== P_ALL && type !== P_PID && type !== P_PGID) return -22;
	if (type === P_PID && id <= 0 || type === P_PGID && id < 0) return -22;
	return waitFor(k, matcher(k, type === P_ALL ? -1 : type === P_PID ? id : -id), options, (report) => {
		if (infoAt !== 0) {
			const bytes = siginfoBytes(k.abi.bits, {
				signal: report === null ? 0 : 17,
				code: report?.code ?? 0,
				pid: report?.child.pid ?? 0,
				uid: k.credentials.uid,
				status: report?.value ?? 0
			});
			k.space.writeBytes(infoAt, report === null ? bytes.fill(0) : bytes);
		}
		if (usageAt !== 0 && report !== null) writeUsage(k, usageAt, report.child);
		return 0;
	});
});
const I386_CALLS = [
	[0, "restart_syscall"],
	[
		1,
		"exit",
		exit
	],
	[
		2,
		"fork",
		fork
	],
	[
		3,
		"read",
		read
	],
	[
		4,
		"write",
		write
	],
	[
		5,
		"open",
		open
	],
	[
		6,
		"close",
		close
	],
	[
		7,
		"waitpid",
		waitpid
	],
	[
		8,
		"creat",
		creat
	],
	[
		9,
		"link",
		link
	],
	[
		10,
		"unlink",
		unlink
	],
	[
		11,
		"execve",
		execve
	],
	[
		12,
		"chdir",
		chdir
	],
	[
		13,
		"time",
		time
	],
	[
		14,
		"mknod",
		mknod
	],
	[
		15,
		"chmod",
		chmod
	],
	[
		16,
		"lchown",
		lchown16
	],
	[17, "break"],
	[
		18,
		"oldstat",
		oldstat
	],
	[
		19,
		"lseek",
		lseek
	],
	[
		20,
		"getpid",
		getpid
	],
	[21, "mount"],
	[22, "umount"],
	[
		23,
		"setuid",
		setuid
	],
	[
		24,
		"getuid",
		getuid16
	],
	[
		25,
		"stime",
		stime
	],
	[
		26,
		"ptrace",
		ptrace
	],
	[
		27,
		"alarm",
		alarm
	],
	[
		28,
		"oldfstat",
		oldfstat
	],
	[
		29,
		"pause",
		pause
	],
	[
		30,
		"utime",
		utime
	],
	[31, "stty"],
	[32, "gtty"],
	[
		33,
		"access",
		accessPath
	],
	[
		34,
		"nice",
		nice
	],
	[35, "ftime"],
	[
		36,
		"sync",
		syncAll
	],
	[
		37,
		"kill",
		kill
	],
	[
		38,
		"rename",
		renamePath
	],
	[
		39,
		"mkdir",
		mkdir
	],
	[
		40,
		"rmdir",
		rmdir
	],
	[
		41,
		"dup",
		dup
	],
	[
		42,
		"pipe",
		pipe
	],
	[
		43,
		"times",
		times
	],
	[44, "prof"],
	[
		45,
		"brk",
		brk
	],
	[
		46,
		"setgid",
		setgid
	],
	[
		47,
		"getgid",
		getgid16
	],
	[
		48,
		"signal",
		signal
	],
	[
		49,
		"geteuid",
		getuid16
	],
	[
		50,
		"getegid",
		getgid16
	],
	[51, "acct"],
	[52, "umount2"],
	[53, "lock"],
	[
		54,
		"ioctl",
		ioctl
	],
	[
		55,
		"fcntl",
		fcntl
	],
	[56, "mpx"],
	[
		57,
		"setpgid",
		setpgid
	],
	[58, "ulimit"],
	[
		59,
		"oldolduname",
		oldolduname
	],
	[
		60,
		"umask",
		umask
	],
	[
		61,
		"chroot",
		chroot
	],
	[62, "ustat"],
	[
		63,
		"dup2",
		dup2
	],
	[
		64,
		"getppid",
		getppid
	],
	[
		65,
		"getpgrp",
		getpgrp
	],
	[
		66,
		"setsid",
		setsid
	],
	[
		67,
		"sigaction",
		sigaction
	],
	[
		68,
		"sgetmask",
		sgetmask
	],
	[
		69,
		"ssetmask",
		ssetmask
	],
	[
		70,
		"setreuid",
		setreuid
	],
	[
		71,
		"setregid",
		setregid
	],
	[
		72,
		"sigsuspend",
		sigsuspend
	],
	[
		73,
		"sigpending",
		sigpending
	],
	[
		74,
		"sethostname",
		sethostname
	],
	[
		75,
		"setrlimit",
		setrlimit
	],
	[
		76,
		"getrlimit",
		old_getrlimit
	],
	[
		77,
		"getrusage",
		getrusage
	],
	[
		78,
		"gettimeofday",
		gettimeofday
	],
	[
		79,
		"settimeofday",
		settimeofday
	],
	[
		80,
		"getgroups",
		getgroups16
	],
	[81, "setgroups"],
	[
		82,
		"select",
		old_select
	],
	[
		83,
		"symlink",
		symlink
	],
	[
		84,
		"oldlstat",
		oldlstat
	],
	[
		85,
		"readlink",
		readlink
	],
	[86, "uselib"],
	[87, "swapon"],
	[88, "reboot"],
	[89, "readdir"],
	[
		90,
		"mmap",
		old_mmap
	],
	[
		91,
		"munmap",
		munmap
	],
	[
		92,
		"truncate",
		truncate
	],
	[
		93,
		"ftruncate",
		ftruncate
	],
	[
		94,
		"fchmod",
		fchmod
	],
	[
		95,
		"fchown",
		fchown16
	],
	[
		96,
		"getpriority",
		getpriority
	],
	[
		97,
		"setpriority",
		setpriority
	],
	[98, "profil"],
	[
		99,
		"statfs",
		statfs
	],
	[
		100,
		"fstatfs",
		fstatfs
	],
	[101, "ioperm"],
	[
		102,
		"socketcall",
		socketcall
	],
	[
		103,
		"syslog",
		syslog
	],
	[
		104,
		"setitimer",
		setitimer
	],
	[
		105,
		"getitimer",
		getitimer
	],
	[
		106,
		"stat",
		stat$1
	],
	[
		107,
		"lstat",
		lstat
	],
	[
		108,
		"fstat",
		fstat
	],
	[
		109,
		"olduname",
		olduname
	],
	[110, "iopl"],
	[
		111,
		"vhangup",
		vhangup
	],
	[112, "idle"],
	[113, "vm86old"],
	[
		114,
		"wait4",
		wait4
	],
	[115, "swapoff"],
	[
		116,
		"sysinfo",
		sysinfo
	],
	[117, "ipc"],
	[
		118,
		"fsync",
		fsync
	],
	[
		119,
		"sigreturn",
		sigreturn
	],
	[
		120,
		"clone",
		clone_32
	],
	[121, "setdomainname"],
	[
		122,
		"uname",
		uname
	],
	[
		123,
		"modify_ldt",
		modify_ldt
	],
	[
		124,
		"adjtimex",
		adjtimex
	],
	[
		125,
		"mprotect",
		mprotect
	],
	[
		126,
		"sigprocmask",
		sigprocmask
	],
	[127, "create_module"],
	[128, "init_module"],
	[129, "delete_module"],
	[130, "get_kernel_syms"],
	[131, "quotactl"],
	[
		132,
		"getpgid",
		getpgid
	],
	[
		133,
		"fchdir",
		fchdir
	],
	[134, "bdflush"],
	[135, "sysfs"],
	[
		136,
		"personality",
		personality
	],
	[137, "afs_syscall"],
	[
		138,
		"setfsuid",
		setfsuid
	],
	[
		139,
		"setfsgid",
		setfsgid
	],
	[
		140,
		"_llseek",
		_llseek
	],
	[
		141,
		"getdents",
		getdents
	],
	[
		142,
		"_newselect",
		select
	],
	[
		143,
		"flock",
		flock
	],
	[
		144,
		"msync",
		msync
	],
	[
		145,
		"readv",
		readv
	],
	[
		146,
		"writev",
		writev
	],
	[
		147,
		"getsid",
		getsid
	],
	[
		148,
		"fdatasync",
		fdatasync
	],
	[149, "_sysctl"],
	[
		150,
		"mlock",
		mlock
	],
	[
		151,
		"munlock",
		munlock
	],
	[
		152,
		"mlockall",
		mlockall
	],
	[
		153,
		"munlockall",
		munlockall
	],
	[
		154,
		"sched_setparam",
		sched_setparam
	],
	[
		155,
		"sched_getparam",
		sched_getparam
	],
	[
		156,
		"sched_setscheduler",
		sched_setscheduler
	],
	[
		157,
		"sched_getscheduler",
		sched_getscheduler
	],
	[
		158,
		"sched_yield",
		sched_yield
	],
	[
		159,
		"sched_get_priority_max",
		sched_priority_max
	],
	[
		160,
		"sched_get_priority_min",
		sched_priority_min
	],
	[
		161,
		"sched_rr_get_interval",
		sched_rr_get_interval
	],
	[
		162,
		"nanosleep",
		nanosleep
	],
	[
		163,
		"mremap",
		mremap
	],
	[
		164,
		"setresuid",
		setresuid
	],
	[
		165,
		"getresuid",
		getresuid16
	],
	[166, "vm86"],
	[167, "query_module"],
	[
		168,
		"poll",
		poll
	],
	[169, "nfsservctl"],
	[
		170,
		"setresgid",
		setresgid
	],
	[
		171,
		"getresgid",
		getresgid16
	],
	[
		172,
		"prctl",
		prctl
	],
	[
		173,
		"rt_sigreturn",
		rt_sigreturn
	],
	[
		174,
		"rt_sigaction",
		rt_sigaction
	],
	[
		175,
		"rt_sigprocmask",
		rt_sigprocmask
	],
	[
		176,
		"rt_sigpending",
		rt_sigpending
	],
	[
		177,
		"rt_sigtimedwait",
		rt_sigtimedwait
	],
	[
		178,
		"rt_sigqueueinfo",
		rt_sigqueueinfo
	],
	[
		179,
		"rt_sigsuspend",
		rt_sigsuspend
	],
	[
		180,
		"pread64",
		pread64_32
	],
	[
		181,
		"pwrite64",
		pwrite64_32
	],
	[
		182,
		"chown",
		chown16
	],
	[
		183,
		"getcwd",
		getcwd
	],
	[
		184,
		"capget",
		capget
	],
	[
		185,
		"capset",
		capset
	],
	[
		186,
		"sigaltstack",
		sigaltstack
	],
	[
		187,
		"sendfile",
		sendfile
	],
	[188, "getpmsg"],
	[189, "putpmsg"],
	[
		190,
		"vfork",
		vfork
	],
	[
		191,
		"ugetrlimit",
		getrlimit
	],
	[
		192,
		"mmap2",
		mmap2
	],
	[
		193,
		"truncate64",
		truncate64
	],
	[
		194,
		"ftruncate64",
		ftruncate64
	],
	[
		195,
		"stat64",
		stat64
	],
	[
		196,
		"lstat64",
		lstat64
	],
	[
		197,
		"fstat64",
		fstat64
	],
	[
		198,
		"lchown32",
		lchown
	],
	[
		199,
		"getuid32",
		getuid
	],
	[
		200,
		"getgid32",
		getgid
	],
	[
		201,
		"geteuid32",
		getuid
	],
	[
		202,
		"getegid32",
		getgid
	],
	[
		203,
		"setreuid32",
		setreuid
	],
	[
		204,
		"setregid32",
		setregid
	],
	[
		205,
		"getgroups32",
		getgroups
	],
	[
		206,
		"setgroups32",
		setgroups
	],
	[
		207,
		"fchown32",
		fchown
	],
	[
		208,
		"setresuid32",
		setresuid
	],
	[
		209,
		"getresuid32",
		getresuid
	],
	[
		210,
		"setresgid32",
		setresgid
	],
	[
		211,
		"getresgid32",
		getresgid
	],
	[
		212,
		"chown32",
		chown
	],
	[
		213,
		"setuid32",
		setuid
	],
	[
		214,
		"setgid32",
		setgid
	],
	[
		215,
		"setfsuid32",
		setfsuid
	],
	[
		216,
		"setfsgid32",
		setfsgid
	],
	[217, "pivot_root"],
	[
		218,
		"mincore",
		mincore
	],
	[
		219,
		"madvise",
		madvise
	],
	[
		220,
		"getdents64",
		getdents64
	],
	[
		221,
		"fcntl64",
		fcntl
	],
	[
		224,
		"gettid",
		gettid
	],
	[
		225,
		"readahead",
		readahead
	],
	[
		226,
		"setxattr",
		setxattr
	],
	[
		227,
		"lsetxattr",
		setxattr
	],
	[
		228,
		"fsetxattr",
		fsetxattr
	],
	[
		229,
		"getxattr",
		getxattr
	],
	[
		230,
		"lgetxattr",
		lgetxattr
	],
	[
		231,
		"fgetxattr",
		fgetxattr
	],
	[
		232,
		"listxattr",
		listxattr
	],
	[
		233,
		"llistxattr",
		llistxattr
	],
	[
		234,
		"flistxattr",
		flistxattr
	],
	[
		235,
		"removexattr",
		removexattr
	],
	[
		236,
		"lremovexattr",
		removexattr
	],
	[
		237,
		"fremovexattr",
		fremovexattr
	],
	[
		238,
		"tkill",
		tkill
	],
	[
		239,
		"sendfile64",
		sendfile64
	],
	[
		240,
		"futex",
		futex
	],
	[
		241,
		"sched_setaffinity",
		sched_setaffinity
	],
	[
		242,
		"sched_getaffinity",
		sched_getaffinity
	],
	[
		243,
		"set_thread_area",
		set_thread_area
	],
	[
		244,
		"get_thread_area",
		get_thread_area
	],
	[245, "io_setup"],
	[246, "io_destroy"],
	[247, "io_getevents"],
	[248, "io_submit"],
	[249, "io_cancel"],
	[
		250,
		"fadvise64",
		fadvise64
	],
	[
		252,
		"exit_group",
		exit_group
	],
	[253, "lookup_dcookie"],
	[
		254,
		"epoll_create",
		epoll_create
	],
	[
		255,
		"epoll_ctl",
		epoll_ctl
	],
	[
		256,
		"epoll_wait",
		epoll_wait
	],
	[
		257,
		"remap_file_pages",
		remap_file_pages
	],
	[
		258,
		"set_tid_address",
		set_tid_address
	],
	[
		259,
		"timer_create",
		timer_create
	],
	[
		260,
		"timer_settime",
		timer_settime
	],
	[
		261,
		"timer_gettime",
		timer_gettime
	],
	[
		262,
		"timer_getoverrun",
		timer_getoverrun
	],
	[
		263,
		"timer_delete",
		timer_delete
	],
	[
		264,
		"clock_settime",
		clock_settime
	],
	[
		265,
		"clock_gettime",
		clock_gettime
	],
	[
		266,
		"clock_getres",
		clock_getres
	],
	[
		267,
		"clock_nanosleep",
		clock_nanosleep
	],
	[
		268,
		"statfs64",
		statfs64
	],
	[
		269,
		"fstatfs64",
		fstatfs64
	],
	[
		270,
		"tgkill",
		tgkill
	],
	[
		271,
		"utimes",
		utimes
	],
	[
		272,
		"fadvise64_64",
		fadvise64
	],
	[273, "vserver"],
	[
		274,
		"mbind",
		mbind
	],
	[
		275,
		"get_mempolicy",
		get_mempolicy
	],
	[
		276,
		"set_mempolicy",
		set_mempolicy
	],
	[277, "mq_open"],
	[278, "mq_unlink"],
	[279, "mq_timedsend"],
	[280, "mq_timedreceive"],
	[281, "mq_notify"],
	[282, "mq_getsetattr"],
	[283, "kexec_load"],
	[
		284,
		"waitid",
		waitid
	],
	[286, "add_key"],
	[287, "request_key"],
	[288, "keyctl"],
	[
		289,
		"ioprio_set",
		ioprio_set
	],
	[
		290,
		"ioprio_get",
		ioprio_get
	],
	[291, "inotify_init"],
	[292, "inotify_add_watch"],
	[293, "inotify_rm_watch"],
	[294, "migrate_pages"],
	[
		295,
		"openat",
		openat
	],
	[
		296,
		"mkdirat",
		mkdirat
	],
	[
		297,
		"mknodat",
		mknodat
	],
	[
		298,
		"fchownat",
		fchownat
	],
	[
		299,
		"futimesat",
		futimesat
	],
	[
		300,
		"fstatat64",
		fstatat64
	],
	[
		301,
		"unlinkat",
		unlinkat
	],
	[
		302,
		"renameat",
		renameat
	],
	[
		303,
		"linkat",
		linkat
	],
	[
		304,
		"symlinkat",
		symlinkat
	],
	[
		305,
		"readlinkat",
		readlinkat
	],
	[
		306,
		"fchmodat",
		fchmodat
	],
	[
		307,
		"faccessat",
		faccessat
	],
	[
		308,
		"pselect6",
		pselect6
	],
	[
		309,
		"ppoll",
		ppoll
	],
	[310, "unshare"],
	[
		311,
		"set_robust_list",
		set_robust_list
	],
	[
		312,
		"get_robust_list",
		get_robust_list
	],
	[313, "splice"],
	[
		314,
		"sync_file_range",
		sync_file_range_32
	],
	[315, "tee"],
	[316, "vmsplice"],
	[317, "move_pages"],
	[
		318,
		"getcpu",
		getcpu
	],
	[
		319,
		"epoll_pwait",
		epoll_pwait
	],
	[
		320,
		"utimensat",
		utimensat
	],
	[
		321,
		"signalfd",
		signalfd
	],
	[
		322,
		"timerfd_create",
		timerfd_create
	],
	[
		323,
		"eventfd",
		eventfd
	],
	[
		324,
		"fallocate",
		fallocate32
	],
	[
		325,
		"timerfd_settime",
		timerfd_settime
	],
	[
		326,
		"timerfd_gettime",
		timerfd_gettime
	],
	[
		327,
		"signalfd4",
		signalfd4
	],
	[
		328,
		"eventfd2",
		eventfd2
	],
	[
		329,
		"epoll_create1",
		epoll_create1
	],
	[
		330,
		"dup3",
		dup3
	],
	[
		331,
		"pipe2",
		pipe2
	],
	[332, "inotify_init1"],
	[
		333,
		"preadv",
		preadv
	],
	[
		334,
		"pwritev",
		pwritev
	],
	[
		335,
		"rt_tgsigqueueinfo",
		rt_tgsigqueueinfo
	],
	[336, "perf_event_open"],
	[
		337,
		"recvmmsg",
		recvmmsg
	],
	[338, "fanotify_init"],
	[339, "fanotify_mark"],
	[
		340,
		"prlimit64",
		prlimit64
	],
	[341, "name_to_handle_at"],
	[342, "open_by_handle_at"],
	[343, "clock_adjtime"],
	[
		344,
		"syncfs",
		syncfs
	],
	[
		345,
		"sendmmsg",
		sendmmsg
	],
	[346, "setns"],
	[347, "process_vm_readv"],
	[348, "process_vm_writev"],
	[349, "kcmp"],
	[350, "finit_module"],
	[351, "sched_setattr"],
	[352, "sched_getattr"],
	[
		353,
		"renameat2",
		renameat2
	],
	[354, "seccomp"],
	[
		355,
		"getrandom",
		getrandom
	],
	[
		356,
		"memfd_create",
		memfd_create
	],
	[357, "bpf"],
	[
		358,
		"execveat",
		execveat
	],
	[
		359,
		"socket",
		socket
	],
	[
		360,
		"socketpair",
		socketpair
	],
	[
		361,
		"bind",
		bind
	],
	[
		362,
		"connect",
		connect
	],
	[
		363,
		"listen",
		listen
	],
	[
		364,
		"accept4",
		accept4
	],
	[
		365,
		"getsockopt",
		getsockopt
	],
	[
		366,
		"setsockopt",
		setsockopt
	],
	[
		367,
		"getsockname",
		getsockname
	],
	[
		368,
		"getpeername",
		getpeername
	],
	[
		369,
		"sendto",
		sendto
	],
	[
		370,
		"sendmsg",
		sendmsg
	],
	[
		371,
		"recvfrom",
		recvfrom
	],
	[
		372,
		"recvmsg",
		recvmsg
	],
	[
		373,
		"shutdown",
		shutdown
	],
	[374, "userfaultfd"],
	[
		375,
		"membarrier",
		membarrier
	],
	[
		376,
		"mlock2",
		mlock2
	],
	[
		377,
		"copy_file_range",
		copy_file_range
	],
	[
		378,
		"preadv2",
		preadv2
	],
	[
		379,
		"pwritev2",
		pwritev2
	],
	[380, "pkey_mprotect"],
	[381, "pkey_alloc"],
	[382, "pkey_free"],
	[
		383,
		"statx",
		statx
	],
	[
		384,
		"arch_prctl",
		arch_prctl
	],
	[385, "io_pgetevents"],
	[386, "rseq"],
	[393, "semget"],
	[394, "semctl"],
	[395, "shmget"],
	[396, "shmctl"],
	[397, "shmat"],
	[398, "shmdt"],
	[399, "msgget"],
	[400, "msgsnd"],
	[401, "msgrcv"],
	[402, "msgctl"],
	[
		403,
		"clock_gettime64",
		clock_gettime64
	],
	[404, "clock_settime64"],
	[405, "clock_adjtime64"],
	[
		406,
		"clock_getres_time64",
		clock_getres_time64
	],
	[
		407,
		"clock_nanosleep_time64",
		clock_nanosleep_time64
	],
	[
		408,
		"timer_gettime64",
		timer_gettime64
	],
	[
		409,
		"timer_settime64",
		timer_settime64
	],
	[
		410,
		"timerfd_gettime64",
		timerfd_gettime64
	],
	[
		411,
		"timerfd_settime64",
		timerfd_settime64
	],
	[
		412,
		"utimensat_time64",
		utimensat_time64
	],
	[
		413,
		"pselect6_time64",
		pselect6_time64
	],
	[
		414,
		"ppoll_time64",
		ppoll_time64
	],
	[416, "io_pgetevents_time64"],
	[
		417,
		"recvmmsg_time64",
		recvmmsg
	],
	[418, "mq_timedsend_time64"],
	[419, "mq_timedreceive_time64"],
	[420, "semtimedop_time64"],
	[
		421,
		"rt_sigtimedwait_time64",
		rt_sigtimedwait_time64
	],
	[
		422,
		"futex_time64",
		futex_time64
	],
	[
		423,
		"sched_rr_get_interval_time64",
		sched_rr_get_interval_time64
	],
	[
		424,
		"pidfd_send_signal",
		pidfd_send_signal
	],
	[425, "io_uring_setup"],
	[426, "io_uring_enter"],
	[427, "io_uring_register"],
	[428, "open_tree"],
	[429, "move_mount"],
	[430, "fsopen"],
	[431, "fsconfig"],
	[432, "fsmount"],
	[433, "fspick"],
	[
		434,
		"pidfd_open",
		pidfd_open
	],
	[
		435,
		"clone3",
		clone3
	],
	[
		436,
		"close_range",
		close_range
	],
	[
		437,
		"openat2",
		openat2
	],
	[438, "pidfd_getfd"],
	[
		439,
		"faccessat2",
		faccessat2
	],
	[440, "process_madvise"],
	[
		441,
		"epoll_pwait2",
		epoll_pwait2
	],
	[442, "mount_setattr"],
	[443, "quotactl_fd"],
	[444, "landlock_create_ruleset"],
	[445, "landlock_add_rule"],
	[446, "landlock_restrict_self"],
	[447, "memfd_secret"],
	[448, "process_mrelease"],
	[449, "futex_waitv"],
	[450, "set_mempolicy_home_node"]
];
const X86_64_CALLS = [
	[
		0,
		"read",
		read
	],
	[
		1,
		"write",
		write
	],
	[
		2,
		"open",
		open
	],
	[
		3,
		"close",
		close
	],
	[
		4,
		"stat",
		stat$1
	],
	[
		5,
		"fstat",
		fstat
	],
	[
		6,
		"lstat",
		lstat
	],
	[
		7,
		"poll",
		poll
	],
	[
		8,
		"lseek",
		lseek
	],
	[
		9,
		"mmap",
		mmap
	],
	[
		10,
		"mprotect",
		mprotect
	],
	[
		11,
		"munmap",
		munmap
	],
	[
		12,
		"brk",
		brk
	],
	[
		13,
		"rt_sigaction",
		rt_sigaction
	],
	[
		14,
		"rt_sigprocmask",
		rt_sigprocmask
	],
	[
		15,
		"rt_sigreturn",
		rt_sigreturn
	],
	[
		16,
		"ioctl",
		ioctl
	],
	[
		17,
		"pread64",
		pread64
	],
	[
		18,
		"pwrite64",
		pwrite64
	],
	[
		19,
		"readv",
		readv
	],
	[
		20,
		"writev",
		writev
	],
	[
		21,
		"access",
		accessPath
	],
	[
		22,
		"pipe",
		pipe
	],
	[
		23,
		"select",
		select
	],
	[
		24,
		"sched_yield",
		sched_yield
	],
	[
		25,
		"mremap",
		mremap
	],
	[
		26,
		"msync",
		msync
	],
	[
		27,
		"mincore",
		mincore
	],
	[
		28,
		"madvise",
		madvise
	],
	[29, "shmget"],
	[30, "shmat"],
	[31, "shmctl"],
	[
		32,
		"dup",
		dup
	],
	[
		33,
		"dup2",
		dup2
	],
	[
		34,
		"pause",
		pause
	],
	[
		35,
		"nanosleep",
		nanosleep
	],
	[
		36,
		"getitimer",
		getitimer
	],
	[
		37,
		"alarm",
		alarm
	],
	[
		38,
		"setitimer",
		setitimer
	],
	[
		39,
		"getpid",
		getpid
	],
	[
		40,
		"sendfile",
		sendfile
	],
	[
		41,
		"socket",
		socket
	],
	[
		42,
		"connect",
		connect
	],
	[
		43,
		"accept",
		accept
	],
	[
		44,
		"sendto",
		sendto
	],
	[
		45,
		"recvfrom",
		recvfrom
	],
	[
		46,
		"sendmsg",
		sendmsg
	],
	[
		47,
		"recvmsg",
		recvmsg
	],
	[
		48,
		"shutdown",
		shutdown
	],
	[
		49,
		"bind",
		bind
	],
	[
		50,
		"listen",
		listen
	],
	[
		51,
		"getsockname",
		getsockname
	],
	[
		52,
		"getpeername",
		getpeername
	],
	[
		53,
		"socketpair",
		socketpair
	],
	[
		54,
		"setsockopt",
		setsockopt
	],
	[
		55,
		"getsockopt",
		getsockopt
	],
	[
		56,
		"clone",
		clone
	],
	[
		57,
		"fork",
		fork
	],
	[
		58,
		"vfork",
		vfork
	],
	[
		59,
		"execve",
		execve
	],
	[
		60,
		"exit",
		exit
	],
	[
		61,
		"wait4",
		wait4
	],
	[
		62,
		"kill",
		kill
	],
	[
		63,
		"uname",
		uname
	],
	[64, "semget"],
	[65, "semop"],
	[66, "semctl"],
	[67, "shmdt"],
	[68, "msgget"],
	[69, "msgsnd"],
	[70, "msgrcv"],
	[71, "msgctl"],
	[
		72,
		"fcntl",
		fcntl
	],
	[
		73,
		"flock",
		flock
	],
	[
		74,
		"fsync",
		fsync
	],
	[
		75,
		"fdatasync",
		fdatasync
	],
	[
		76,
		"truncate",
		truncate
	],
	[
		77,
		"ftruncate",
		ftruncate
	],
	[
		78,
		"getdents",
		getdents
	],
	[
		79,
		"getcwd",
		getcwd
	],
	[
		80,
		"chdir",
		chdir
	],
	[
		81,
		"fchdir",
		fchdir
	],
	[
		82,
		"rename",
		renamePath
	],
	[
		83,
		"mkdir",
		mkdir
	],
	[
		84,
		"rmdir",
		rmdir
	],
	[
		85,
		"creat",
		creat
	],
	[
		86,
		"link",
		link
	],
	[
		87,
		"unlink",
		unlink
	],
	[
		88,
		"symlink",
		symlink
	],
	[
		89,
		"readlink",
		readlink
	],
	[
		90,
		"chmod",
		chmod
	],
	[
		91,
		"fchmod",
		fchmod
	],
	[
		92,
		"chown",
		chown
	],
	[
		93,
		"fchown",
		fchown
	],
	[
		94,
		"lchown",
		lchown
	],
	[
		95,
		"umask",
		umask
	],
	[
		96,
		"gettimeofday",
		gettimeofday
	],
	[
		97,
		"getrlimit",
		getrlimit
	],
	[
		98,
		"getrusage",
		getrusage
	],
	[
		99,
		"sysinfo",
		sysinfo
	],
	[
		100,
		"times",
		times
	],
	[
		101,
		"ptrace",
		ptrace
	],
	[
		102,
		"getuid",
		getuid
	],
	[
		103,
		"syslog",
		syslog
	],
	[
		104,
		"getgid",
		getgid
	],
	[
		105,
		"setuid",
		setuid
	],
	[
		106,
		"setgid",
		setgid
	],
	[
		107,
		"geteuid",
		getuid
	],
	[
		108,
		"getegid",
		getgid
	],
	[
		109,
		"setpgid",
		setpgid
	],
	[
		110,
		"getppid",
		getppid
	],
	[
		111,
		"getpgrp",
		getpgrp
	],
	[
		112,
		"setsid",
		setsid
	],
	[
		113,
		"setreuid",
		setreuid
	],
	[
		114,
		"setregid",
		setregid
	],
	[
		115,
		"getgroups",
		getgroups
	],
	[
		116,
		"setgroups",
		setgroups
	],
	[
		117,
		"setresuid",
		setresuid
	],
	[
		118,
		"getresuid",
		getresuid
	],
	[
		119,
		"setresgid",
		setresgid
	],
	[
		120,
		"getresgid",
		getresgid
	],
	[
		121,
		"getpgid",
		getpgid
	],
	[
		122,
		"setfsuid",
		setfsuid
	],
	[
		123,
		"setfsgid",
		setfsgid
	],
	[
		124,
		"getsid",
		getsid
	],
	[
		125,
		"capget",
		capget
	],
	[
		126,
		"capset",
		capset
	],
	[
		127,
		"rt_sigpending",
		rt_sigpending
	],
	[
		128,
		"rt_sigtimedwait",
		rt_sigtimedwait
	],
	[
		129,
		"rt_sigqueueinfo",
		rt_sigqueueinfo
	],
	[
		130,
		"rt_sigsuspend",
		rt_sigsuspend
	],
	[
		131,
		"sigaltstack",
		sigaltstack
	],
	[
		132,
		"utime",
		utime
	],
	[
		133,
		"mknod",
		mknod
	],
	[134, "uselib"],
	[
		135,
		"personality",
		personality
	],
	[136, "ustat"],
	[
		137,
		"statfs",
		statfs
	],
	[
		138,
		"fstatfs",
		fstatfs
	],
	[139, "sysfs"],
	[
		140,
		"getpriority",
		getpriority
	],
	[
		141,
		"setpriority",
		setpriority
	],
	[
		142,
		"sched_setparam",
		sched_setparam
	],
	[
		143,
		"sched_getparam",
		sched_getparam
	],
	[
		144,
		"sched_setscheduler",
		sched_setscheduler
	],
	[
		145,
		"sched_getscheduler",
		sched_getscheduler
	],
	[
		146,
		"sched_get_priority_max",
		sched_priority_max
	],
	[
		147,
		"sched_get_priority_min",
		sched_priority_min
	],
	[
		148,
		"sched_rr_get_interval",
		sched_rr_get_interval
	],
	[
		149,
		"mlock",
		mlock
	],
	[
		150,
		"munlock",
		munlock
	],
	[
		151,
		"mlockall",
		mlockall
	],
	[
		152,
		"munlockall",
		munlockall
	],
	[
		153,
		"vhangup",
		vhangup
	],
	[
		154,
		"modify_ldt",
		modify_ldt
	],
	[155, "pivot_root"],
	[156, "_sysctl"],
	[
		157,
		"prctl",
		prctl
	],
	[
		158,
		"arch_prctl",
		arch_prctl
	],
	[
		159,
		"adjtimex",
		adjtimex
	],
	[
		160,
		"setrlimit",
		setrlimit
	],
	[
		161,
		"chroot",
		chroot
	],
	[
		162,
		"sync",
		syncAll
	],
	[163, "acct"],
	[
		164,
		"settimeofday",
		settimeofday
	],
	[165, "mount"],
	[166, "umount2"],
	[167, "swapon"],
	[168, "swapoff"],
	[169, "reboot"],
	[
		170,
		"sethostname",
		sethostname
	],
	[171, "setdomainname"],
	[172, "iopl"],
	[173, "ioperm"],
	[174, "create_module"],
	[175, "init_module"],
	[176, "delete_module"],
	[177, "get_kernel_syms"],
	[178, "query_module"],
	[179, "quotactl"],
	[180, "nfsservctl"],
	[181, "getpmsg"],
	[182, "putpmsg"],
	[183, "afs_syscall"],
	[184, "tuxcall"],
	[185, "security"],
	[
		186,
		"gettid",
		gettid
	],
	[
		187,
		"readahead",
		readahead
	],
	[
		188,
		"setxattr",
		setxattr
	],
	[
		189,
		"lsetxattr",
		setxattr
	],
	[
		190,
		"fsetxattr",
		fsetxattr
	],
	[
		191,
		"getxattr",
		getxattr
	],
	[
		192,
		"lgetxattr",
		lgetxattr
	],
	[
		193,
		"fgetxattr",
		fgetxattr
	],
	[
		194,
		"listxattr",
		listxattr
	],
	[
		195,
		"llistxattr",
		llistxattr
	],
	[
		196,
		"flistxattr",
		flistxattr
	],
	[
		197,
		"removexattr",
		removexattr
	],
	[
		198,
		"lremovexattr",
		removexattr
	],
	[
		199,
		"fremovexattr",
		fremovexattr
	],
	[
		200,
		"tkill",
		tkill
	],
	[
		201,
		"time",
		time
	],
	[
		202,
		"futex",
		futex
	],
	[
		203,
		"sched_setaffinity",
		sched_setaffinity
	],
	[
		204,
		"sched_getaffinity",
		sched_getaffinity
	],
	[205, "set_thread_area"],
	[206, "io_setup"],
	[207, "io_destroy"],
	[208, "io_getevents"],
	[209, "io_submit"],
	[210, "io_cancel"],
	[211, "get_thread_area"],
	[212, "lookup_dcookie"],
	[
		213,
		"epoll_create",
		epoll_create
	],
	[214, "epoll_ctl_old"],
	[215, "epoll_wait_old"],
	[
		216,
		"remap_file_pages",
		remap_file_pages
	],
	[
		217,
		"getdents64",
		getdents64
	],
	[
		218,
		"set_tid_address",
		set_tid_address
	],
	[219, "restart_syscall"],
	[220, "semtimedop"],
	[
		221,
		"fadvise64",
		fadvise64
	],
	[
		222,
		"timer_create",
		timer_create
	],
	[
		223,
		"timer_settime",
		timer_settime
	],
	[
		224,
		"timer_gettime",
		timer_gettime
	],
	[
		225,
		"timer_getoverrun",
		timer_getoverrun
	],
	[
		226,
		"timer_delete",
		timer_delete
	],
	[
		227,
		"clock_settime",
		clock_settime
	],
	[
		228,
		"clock_gettime",
		clock_gettime
	],
	[
		229,
		"clock_getres",
		clock_getres
	],
	[
		230,
		"clock_nanosleep",
		clock_nanosleep
	],
	[
		231,
		"exit_group",
		exit_group
	],
	[
		232,
		"epoll_wait",
		epoll_wait
	],
	[
		233,
		"epoll_ctl",
		epoll_ctl
	],
	[
		234,
		"tgkill",
		tgkill
	],
	[
		235,
		"utimes",
		utimes
	],
	[236, "vserver"],
	[
		237,
		"mbind",
		mbind
	],
	[
		238,
		"set_mempolicy",
		set_mempolicy
	],
	[
		239,
		"get_mempolicy",
		get_mempolicy
	],
	[240, "mq_open"],
	[241, "mq_unlink"],
	[242, "mq_timedsend"],
	[243, "mq_timedreceive"],
	[244, "mq_notify"],
	[245, "mq_getsetattr"],
	[246, "kexec_load"],
	[
		247,
		"waitid",
		waitid
	],
	[248, "add_key"],
	[249, "request_key"],
	[250, "keyctl"],
	[
		251,
		"ioprio_set",
		ioprio_set
	],
	[
		252,
		"ioprio_get",
		ioprio_get
	],
	[253, "inotify_init"],
	[254, "inotify_add_watch"],
	[255, "inotify_rm_watch"],
	[256, "migrate_pages"],
	[
		257,
		"openat",
		openat
	],
	[
		258,
		"mkdirat",
		mkdirat
	],
	[
		259,
		"mknodat",
		mknodat
	],
	[
		260,
		"fchownat",
		fchownat
	],
	[
		261,
		"futimesat",
		futimesat
	],
	[
		262,
		"newfstatat",
		newfstatat
	],
	[
		263,
		"unlinkat",
		unlinkat
	],
	[
		264,
		"renameat",
		renameat
	],
	[
		265,
		"linkat",
		linkat
	],
	[
		266,
		"symlinkat",
		symlinkat
	],
	[
		267,
		"readlinkat",
		readlinkat
	],
	[
		268,
		"fchmodat",
		fchmodat
	],
	[
		269,
		"faccessat",
		faccessat
	],
	[
		270,
		"pselect6",
		pselect6
	],
	[
		271,
		"ppoll",
		ppoll
	],
	[272, "unshare"],
	[
		273,
		"set_robust_list",
		set_robust_list
	],
	[
		274,
		"get_robust_list",
		get_robust_list
	],
	[275, "splice"],
	[276, "tee"],
	[
		277,
		"sync_file_range",
		sync_file_range
	],
	[278, "vmsplice"],
	[279, "move_pages"],
	[
		280,
		"utimensat",
		utimensat
	],
	[
		281,
		"epoll_pwait",
		epoll_pwait
	],
	[
		282,
		"signalfd",
		signalfd
	],
	[
		283,
		"timerfd_create",
		timerfd_create
	],
	[
		284,
		"eventfd",
		eventfd
	],
	[
		285,
		"fallocate",
		fallocate
	],
	[
		286,
		"timerfd_settime",
		timerfd_settime
	],
	[
		287,
		"timerfd_gettime",
		timerfd_gettime
	],
	[
		288,
		"accept4",
		accept4
	],
	[
		289,
		"signalfd4",
		signalfd4
	],
	[
		290,
		"eventfd2",
		eventfd2
	],
	[
		291,
		"epoll_create1",
		epoll_create1
	],
	[
		292,
		"dup3",
		dup3
	],
	[
		293,
		"pipe2",
		pipe2
	],
	[294, "inotify_init1"],
	[
		295,
		"preadv",
		preadv
	],
	[
		296,
		"pwritev",
		pwritev
	],
	[
		297,
		"rt_tgsigqueueinfo",
		rt_tgsigqueueinfo
	],
	[298, "perf_event_open"],
	[
		299,
		"recvmmsg",
		recvmmsg
	],
	[300, "fanotify_init"],
	[301, "fanotify_mark"],
	[
		302,
		"prlimit64",
		prlimit64
	],
	[303, "name_to_handle_at"],
	[304, "open_by_handle_at"],
	[305, "clock_adjtime"],
	[
		306,
		"syncfs",
		syncfs
	],
	[
		307,
		"sendmmsg",
		sendmmsg
	],
	[308, "setns"],
	[
		309,
		"getcpu",
		getcpu
	],
	[310, "process_vm_readv"],
	[311, "process_vm_writev"],
	[312, "kcmp"],
	[313, "finit_module"],
	[314, "sched_setattr"],
	[315, "sched_getattr"],
	[
		316,
		"renameat2",
		renameat2
	],
	[317, "seccomp"],
	[
		318,
		"getrandom",
		getrandom
	],
	[
		319,
		"memfd_create",
		memfd_create
	],
	[320, "kexec_file_load"],
	[321, "bpf"],
	[
		322,
		"execveat",
		execveat
	],
	[323, "userfaultfd"],
	[
		324,
		"membarrier",
		membarrier
	],
	[
		325,
		"mlock2",
		mlock2
	],
	[
		326,
		"copy_file_range",
		copy_file_range
	],
	[
		327,
		"preadv2",
		preadv2
	],
	[
		328,
		"pwritev2",
		pwritev2
	],
	[329, "pkey_mprotect"],
	[330, "pkey_alloc"],
	[331, "pkey_free"],
	[
		332,
		"statx",
		statx
	],
	[333, "io_pgetevents"],
	[334, "rseq"],
	[
		424,
		"pidfd_send_signal",
		pidfd_send_signal
	],
	[425, "io_uring_setup"],
	[426, "io_uring_enter"],
	[427, "io_uring_register"],
	[428, "open_tree"],
	[429, "move_mount"],
	[430, "fsopen"],
	[431, "fsconfig"],
	[432, "fsmount"],
	[433, "fspick"],
	[
		434,
		"pidfd_open",
		pidfd_open
	],
	[
		435,
		"clone3",
		clone3
	],
	[
		436,
		"close_range",
		close_range
	],
	[
		437,
		"openat2",
		openat2
	],
	[438, "pidfd_getfd"],
	[
		439,
		"faccessat2",
		faccessat2
	],
	[440, "process_madvise"],
	[
		441,
		"epoll_pwait2",
		epoll_pwait2
	],
	[442, "mount_setattr"],
	[443, "quotactl_fd"],
	[444, "landlock_create_ruleset"],
	[445, "landlock_add_rule"],
	[446, "landlock_restrict_self"],
	[447, "memfd_secret"],
	[448, "process_mrelease"],
	[449, "futex_waitv"],
	[450, "set_mempolicy_home_node"]
];
const TWO32 = 4294967296;
var SystemCalls = class {
	kernel;
	abi64;
	abi32;
	#call = null;
	#number = 0;
	#i32;
	#u32;
	constructor(kernel) {
		this.kernel = kernel;
		this.#i32 = kernel.cpu.i32;
		this.#u32 = kernel.cpu.u32;
		const abis = makeAbis(new CallTable(I386_CALLS), new CallTable(X86_64_CALLS));
		this.abi32 = abis.i386;
		this.abi64 = abis.x86_64;
	}
	#argument(i, kind) {
		const at = this.kernel.abi.arguments[i];
		if (kind === 0) return this.#i32[at];
		if (kind === 1) return this.#u32[at];
		if (this.kernel.abi.bits === 32) return kind === 3 ? this.#i32[at] : this.#u32[at];
		const high = this.#i32[at + 1];
		return high === 0 ? this.#u32[at] : high * TWO32 + this.#u32[at];
	}
	argumentAddress(i) {
		return this.#argument(i, 2);
	}
	systemCall(abi, full) {
		const { kernel } = this;
		const current = abi === "syscall" ? kernel.nativeAbi : this.abi32;
		kernel.abi = current;
		const { table } = current;
		const number = this.#i32[16];
		const call = number >= 0 && number < table.calls.length ? table.calls[number] : null;
		if (call === null) {
			this.#unimplemented(current, number);
			return kernel.leave ? Disposition.LEAVE : Disposition.CONTINUE;
		}
		if (call.full && !full) return Disposition.FULL;
		table.counts[number]++;
		if (kernel.observer !== null) kernel.observer.enter(kernel, call, table.names[number]);
		this.#call = call;
		this.#number = number;
		this.#finishCall(number, this.#invoke(call));
		return kernel.leave || kernel.signals.deliverable ? Disposition.LEAVE : Disposition.CONTINUE;
	}
	#invoke(call) {
		try {
			const { arity: n, kinds } = call;
			return call.handler(this.kernel, n > 0 ? this.#argument(0, kinds & 3) : 0, n > 1 ? this.#argument(1, kinds >> 2 & 3) : 0, n > 2 ? this.#argument(2, kinds >> 4 & 3) : 0, n > 3 ? this.#argument(3, kinds >> 6 & 3) : 0, n > 4 ? this.#argument(4, kinds >> 8 & 3) : 0, n > 5 ? this.#argument(5, kinds >> 10 & 3) : 0);
		} catch (e) {
			if (!(e instanceof GuestFault)) throw e;
			return -14;
		}
	}
	#finishCall(number, result) {
		const { kernel } = this;
		if (result === -1073741825) {
			kernel.leave = true;
			return false;
		}
		if (kernel.observer !== null) kernel.observer.leave(kernel, result);
		if (result === -512) {
			kernel.current.restartNumber = number;
			kernel.leave = true;
			kernel.cpu.setReg(0, -4);
		} else if (result !== -1073741824) kernel.cpu.setReg(0, result);
		return true;
	}
	block(queues, deadline = Number.POSITIVE_INFINITY, done = 0, polls = false) {
		if (this.kernel.signals.deliverable) return -512;
		return this.blockForCertain(queues, deadline, done, polls);
	}
	blockForCertain(queues, deadline, done, polls = false) {
		const { current, abi } = this.kernel;
		current.call = {
			abi,
			call: this.#call,
			number: this.#number,
			deadline,
			done
		};
		this.kernel.scheduler.wait(current, queues, deadline, polls);
		return BLOCKED;
	}
	continueCall(waiting) {
		const { kernel } = this;
		kernel.current.call = null;
		kernel.continued = waiting;
		kernel.abi = waiting.abi;
		this.#call = waiting.call;
		this.#number = waiting.number;
		const result = this.#invoke(waiting.call);
		kernel.continued = null;
		return this.#finishCall(waiting.number, result);
	}
	#unimplemented(abi, number) {
		const { kernel } = this;
		const name = abi.table.names[number] ?? `syscall_${number}`;
		const counts = kernel.stats.unimplementedSystemCalls;
		counts[name] = (counts[name] ?? 0) + 1;
		kernel.observer?.unimplemented(kernel, name);
		kernel.cpu.setReg(0, -38);
	}
	flushStats() {
		const { kernel } = this;
		for (const abi of [this.abi32, this.abi64]) for (const [number, count] of abi.table.counts.entries()) {
			const name = abi.table.names[number];
			if (count === 0 || name === null || name === void 0) continue;
			kernel.stats.systemCalls[name] = (kernel.stats.systemCalls[name] ?? 0) + count;
			abi.table.counts[number] = 0;
		}
		for (const [name, count] of Object.entries(kernel.stats.unimplementedSystemCalls)) kernel.stats.systemCalls[name] = (kernel.stats.systemCalls[name] ?? 0) + count;
	}
};
var FdTable = class FdTable {
	files = [];
	#closeOnExec = [];
	users = 1;
	limit = 1024;
	recordLocks = null;
	#lowest = 0;
	copy() {
		const copy = new FdTable();
		copy.limit = this.limit;
		for (const [fd, file] of this.files.entries()) if (file !== null) copy.#put(fd, file, this.closeOnExec(fd));
		return copy;
	}
	get(fd) {
		return fd >= 0 && fd < this.files.length ? this.files[fd] : null;
	}
	add(file, closeOnExec, min = 0) {
		let fd = Math.max(min, min === 0 ? this.#lowest : 0);
		while (fd < this.files.length && this.files[fd] !== null) fd++;
		if (fd >= this.limit) {
			if (file.refs === 0) file.close();
			return -24;
		}
		if (min === 0) this.#lowest = fd + 1;
		this.#put(fd, file, closeOnExec);
		return fd;
	}
	#put(fd, file, closeOnExec) {
		while (this.files.length < fd) {
			this.#closeOnExec[this.files.length] = false;
			this.files.push(null);
		}
		file.refs++;
		this.files[fd] = file;
		this.#closeOnExec[fd] = closeOnExec;
	}
	replace(fd, file, closeOnExec) {
		if (fd < 0 || fd >= this.limit) return -9;
		file.refs++;
		if (this.get(fd) !== null) this.close(fd);
		file.refs--;
		this.#put(fd, file, closeOnExec);
		return fd;
	}
	close(fd) {
		const file = this.get(fd);
		if (file === null) return -9;
		this.files[fd] = null;
		if (fd < this.#lowest) this.#lowest = fd;
		this.recordLocks?.closed(file, this);
		file.put();
		return 0;
	}
	closeOnExec(fd) {
		return this.#closeOnExec[fd] === true;
	}
	setCloseOnExec(fd, on) {
		this.#closeOnExec[fd] = on;
	}
	exec() {
		for (let fd = 0; fd < this.files.length; fd++) if (this.#closeOnExec[fd] === true) this.close(fd);
	}
	closeAll() {
		for (let fd = 0; fd < this.files.length; fd++) if (this.files[fd] !== null) this.close(fd);
	}
};
const PROGRAM_BASE = {
	32: 1448431616,
	64: 93824992231424
};
const PROGRAM_STEP = {
	32: 25178112,
	64: 4311814144
};
const PROGRAM_BASES = {
	32: 16,
	64: 8192
};
const REMEMBERED = 8192;
var ImagePlaces = class {
	#places = {
		32: new Map(),
		64: new Map()
	};
	#programs = {
		32: new Map(),
		64: new Map()
	};
	#unnamed = new WeakMap();
	#lastUnnamed = 0;
	#name(file) {
		const identity = file.identity?.();
		if (identity !== void 0) return `${identity.dev}:${identity.ino}`;
		let name = this.#unnamed.get(file.frames);
		if (name === void 0) {
			name = `memory ${++this.#lastUnnamed}`;
			this.#unnamed.set(file.frames, name);
		}
		return name;
	}
	program(bits, file) {
		const programs = this.#programs[bits];
		const name = this.#name(file);
		let index = programs.get(name);
		if (index === void 0) {
			index = programs.size % PROGRAM_BASES[bits];
			programs.set(name, index);
		}
		return (PROGRAM_BASE[bits] + index * PROGRAM_STEP[bits]) / PAGE_SIZE;
	}
	library(space, file, pages, below = space.layout.mmapTop) {
		const places = this.#places[space.bits];
		const name = this.#name(file);
		const known = places.get(name);
		if (known !== void 0 && known.pages >= pages && space.isFree(known.first, known.pages)) return known.first;
		const first = this.#freeOfOthers(space, places, pages, below);
		if (first < 0) return space.findFree(pages, below);
		if (places.size >= REMEMBERED) places.delete(places.keys().next().value);
		if (known === void 0 || known.pages < pages) places.set(name, {
			first,
			pages
		});
		return first;
	}
	#freeOfOthers(space, places, pages, below) {
		for (let limit = below;;) {
			const first = space.findFree(pages, limit);
			if (first < 0) return -1;
			let lowest = Number.POSITIVE_INFINITY;
			for (const other of places.values()) if (other.first < first + pages && first < other.first + other.pages) lowest = Math.min(lowest, other.first);
			if (lowest === Number.POSITIVE_INFINITY) return first;
			limit = Math.min(lowest, first + pages - 1) * PAGE_SIZE;
		}
	}
};
const FIRST_PORT = 32768;
const LAST_PORT = 60999;
var Network = class {
	abstract = new Map();
	nodes = new WeakMap();
	#stream = new Map();
	#datagram = new Map();
	#nextPort = FIRST_PORT;
	#inode = 2e4;
	newInode() {
		return this.#inode++;
	}
	#ports(socket) {
		return socket.type === 1 ? this.#stream : this.#datagram;
	}
	bind(socket, address) {
		const ports = this.#ports(socket);
		const failed = bindable(address);
		if (failed !== 0) return failed;
		let { port } = address;
		if (port === 0) {
			const first = this.#nextPort;
			do {
				port = this.#nextPort;
				this.#nextPort = port === LAST_PORT ? FIRST_PORT : port + 1;
				if (this.#nextPort === first) return -98;
			} while (ports.has(port));
		}
		const bound = {
			...address,
			port
		};
		for (const other of ports.get(port) ?? []) {
			const taken = other.local;
			const clash = receives(taken, bound, other.v6Only) || receives(bound, taken, socket.v6Only);
			const shares = socket.reusesPort && other.reusesPort || socket.reusesAddress && other.reusesAddress && !other.isListening;
			if (clash && !shares) return -98;
		}
		socket.local = bound;
		this.take(socket);
		return 0;
	}
	take(socket) {
		const { port } = socket.local;
		const ports = this.#ports(socket);
		const there = ports.get(port);
		if (there === void 0) ports.set(port, new Set([socket]));
		else there.add(socket);
	}
	release(socket) {
		const { local } = socket;
		if (local === null) return;
		if (local.family === 1) {
			if (this.abstract.get(local.name) === socket) this.abstract.delete(local.name);
			return;
		}
		const ports = this.#ports(socket);
		const there = ports.get(local.port);
		there?.delete(socket);
		if (there?.size === 0) ports.delete(local.port);
	}
	listener(to) {
		for (const socket of this.#stream.get(to.port) ?? []) if (socket.isListening && receives(socket.local, to, socket.v6Only)) return socket;
	}
	datagramTarget(to, from) {
		let found;
		for (const socket of this.#datagram.get(to.port) ?? []) {
			if (!receives(socket.local, to, socket.family === 10 && socket.v6Only)) continue;
			if (socket.remote !== null && from.local !== null) {
				if (socket.remote.port === from.local.port) return socket;
				continue;
			}
			found ??= socket;
		}
		return found;
	}
};
const ENTRIES = 256;
const LONGEST = 128;
var PathCache = class {
	memory;
	#entries = new Array(ENTRIES).fill(null);
	#hash = 0;
	#length = 0;
	constructor(memory) {
		this.memory = memory;
	}
	find(at, end, follow, generation) {
		const memory = this.memory;
		const stop = Math.min(end, at + LONGEST);
		let hash = follow ? 17 : 31;
		let i = at;
		for (; i < stop; i++) {
			const c = memory[i];
			if (c === 0) break;
			hash = Math.imul(hash, 31) + c | 0;
		}
		if (i === stop) {
			this.#length = 0;
			return null;
		}
		const length = i - at;
		this.#hash = (hash ^ hash >>> 15) & 255;
		this.#length = length;
		const entry = this.#entries[this.#hash];
		if (entry === null || entry.length !== length || entry.follow !== follow || entry.generation !== generation) return null;
		const bytes = entry.bytes;
		for (let j = 0; j < length; j++) if (bytes[j] !== memory[at + j]) return null;
		return entry.dentry;
	}
	remember(at, follow, generation, dentry) {
		const length = this.#length;
		if (length === 0 || this.memory[at] !== 47) return;
		const bytes = this.memory.slice(at, at + length);
		this.#entries[this.#hash] = {
			bytes,
			length,
			follow,
			generation,
			dentry
		};
	}
};
const CALL_LENGTH = 2;
function deliverSignals(k) {
	const { signals, current } = k;
	for (;;) {
		if (k.finished || current.state === "dead" || current.group.stopped) return;
		const given = k.tracer?.takeGiven() ?? null;
		const info = given ?? signals.take();
		if (info === null) break;
		if (given === null && k.tracer?.takesSignal(info)) return;
		k.observer?.signal(k, info);
		const action = signals.actions[info.signal];
		if (action.handler === 1 || signals.ignores(info.signal)) continue;
		if (action.handler === 0) {
			if (STOPPING.has(info.signal)) {
				stopGroup(k, current.group, info.signal);
				continue;
			}
			k.finish(128 + info.signal, info.signal);
			return;
		}
		if (current.restartNumber >= 0) {
			if ((action.flags & 268435456) !== 0) restart(k);
			else k.cpu.setReg(0, -4);
			current.restartNumber = -1;
		}
		const handled = { ...action };
		const mask = signals.saved ?? {
			low: signals.blocked.low,
			high: signals.blocked.high
		};
		signals.saved = null;
		try {
			if (k.cpu.bits === 64 && (action.flags & 67108864) === 0) throw new GuestFault(14);
			pushFrame(k, info, handled, mask);
		} catch (e) {
			if (!(e instanceof GuestFault)) throw e;
			if (info.signal === 11) action.handler = 0;
			k.force({
				signal: 11,
				code: 128
			});
			continue;
		}
		if ((action.flags & 2147483648) !== 0) action.handler = 0;
		let low = signals.blocked.low | handled.maskLow;
		let high = signals.blocked.high | handled.maskHigh;
		if ((handled.flags & 1073741824) === 0) {
			if (info.signal <= 32) low |= 1 << info.signal - 1;
			else high |= 1 << info.signal - 33;
		}
		signals.setMask(low, high);
	}
	if (current.restartNumber >= 0) {
		restart(k);
		current.restartNumber = -1;
	}
	if (signals.saved !== null) {
		signals.setMask(signals.saved.low, signals.saved.high);
		signals.saved = null;
	}
}
function restart(k) {
	k.cpu.setReg(0, k.current.restartNumber);
	k.cpu.rip -= CALL_LENGTH;
}
const TRAPS = new Set([
	VECTOR.DB,
	VECTOR.BP,
	VECTOR.OF
]);
function exceptionSignal(k, vector, errorCode, address) {
	const rip = k.cpu.rip;
	if (!TRAPS.has(vector)) k.cpu.u32[60] |= RF;
	k.trap.trapno = vector;
	k.trap.errorCode = vector === VECTOR.DB ? 0 : errorCode;
	switch (vector) {
		case VECTOR.DE: return {
			signal: 8,
			code: 1,
			address: rip
		};
		case VECTOR.DB: return {
			signal: 5,
			code: errorCode & 16384 ? 2 : 1,
			address: rip
		};
		case VECTOR.BP: return {
			signal: 5,
			code: 128
		};
		case VECTOR.UD: return {
			signal: 4,
			code: 2,
			address: rip
		};
		case VECTOR.PF: return pageFault(k, errorCode, address);
		case VECTOR.MF: return {
			signal: 8,
			code: floatCode(k.cpu.u32[545] & ~k.cpu.u32[544] & 63),
			address: rip
		};
		case VECTOR.XM: {
			const mxcsr = k.cpu.u32[552];
			return {
				signal: 8,
				code: floatCode(mxcsr & ~(mxcsr >>> 7) & 63),
				address: rip
			};
		}
		case VECTOR.AC: return {
			signal: 7,
			code: 1,
			address: 0
		};
		case VECTOR.SS:
		case VECTOR.NP:
		case VECTOR.TS: return {
			signal: 7,
			code: 128
		};
		default: return {
			signal: 11,
			code: 128
		};
	}
}
const TASK_SIZE_MAX = 0x7ffffffff000;
function pageFault(k, errorCode, address) {
	if (k.cpu.bits === 64 && (address < -(2 ** 47) || address >= 2 ** 47)) {
		k.trap.trapno = VECTOR.GP;
		k.trap.errorCode = 0;
		return {
			signal: 11,
			code: 128
		};
	}
	k.trap.cr2 = address;
	k.cpu.setNumber(720, address);
	if (k.cpu.bits === 64 && (address < 0 || address >= TASK_SIZE_MAX)) {
		k.trap.errorCode = errorCode | 1;
		return {
			signal: 11,
			code: 1,
			address
		};
	}
	const access = (errorCode & 16) !== 0 ? "execute" : (errorCode & 2) !== 0 ? "write" : "read";
	if (k.space.isBeyondFile(address, access)) return {
		signal: 7,
		code: 2,
		address
	};
	if (!k.space.isMapped(address)) return {
		signal: 11,
		code: 1,
		address
	};
	if ((k.space.permissions(address) & {
		read: 1,
		write: 2,
		execute: 4
	}[access]) !== 0) return {
		signal: 9,
		code: 128
	};
	return {
		signal: 11,
		code: 2,
		address
	};
}
function floatCode(bits) {
	if (bits & 1) return 7;
	if (bits & 4) return 3;
	if (bits & 8) return 4;
	if (bits & 18) return 5;
	if (bits & 32) return 6;
	return 0;
}
var Deadlines = class {
	#heap = [];
	#live = new Map();
	#order = 0;
	get next() {
		this.#dropStale();
		return this.#heap[0]?.at ?? Number.POSITIVE_INFINITY;
	}
	get size() {
		return this.#live.size;
	}
	set(what, at) {
		this.#live.delete(what);
		if (at === Number.POSITIVE_INFINITY) return;
		const entry = {
			at,
			order: this.#order++,
			what
		};
		this.#live.set(what, entry);
		this.#heap.push(entry);
		this.#up(this.#heap.length - 1);
	}
	delete(what) {
		if (!this.#live.delete(what)) return;
		if (this.#live.size === 0) this.#heap.length = 0;
	}
	take(now) {
		this.#dropStale();
		const first = this.#heap[0];
		if (first === void 0 || first.at > now) return null;
		this.#pop();
		this.#live.delete(first.what);
		return first.what;
	}
	#dropStale() {
		for (let top = this.#heap[0]; top !== void 0; top = this.#heap[0]) {
			if (this.#live.get(top.what) === top) return;
			this.#pop();
		}
	}
	#before(a, b) {
		return a.at < b.at || a.at === b.at && a.order < b.order;
	}
	#up(from) {
		const heap = this.#heap;
		let i = from;
		while (i > 0) {
			const parent = i - 1 >> 1;
			if (!this.#before(heap[i], heap[parent])) return;
			[heap[i], heap[parent]] = [heap[parent], heap[i]];
			i = parent;
		}
	}
	#pop() {
		const heap = this.#heap;
		const last = heap.pop();
		if (heap.length === 0) return;
		heap[0] = last;
		for (let i = 0;;) {
			const left = 2 * i + 1;
			if (left >= heap.length) return;
			const right = left + 1;
			const child = right < heap.length && this.#before(heap[right], heap[left]) ? right : left;
			if (!this.#before(heap[child], heap[i])) return;
			[heap[i], heap[child]] = [heap[child], heap[i]];
			i = child;
		}
	}
};
var Scheduler = class {
	#ready = [];
	#next = 0;
	deadlines = new Deadlines();
	pollers = new Set();
	#sleepers = new Map();
	get othersReady() {
		return this.#next < this.#ready.length;
	}
	ready(task) {
		this.#ready.push(task);
	}
	takeOut(task) {
		const at = this.#ready.indexOf(task, this.#next);
		if (at >= 0) this.#ready.splice(at, 1);
		return at >= 0;
	}
	take() {
		while (this.#next < this.#ready.length) {
			const task = this.#ready[this.#next++];
			if (this.#next === this.#ready.length || this.#next > 1e3) {
				this.#ready = this.#ready.slice(this.#next);
				this.#next = 0;
			}
			if (task.state === "dead") continue;
			if (!task.group.stopped) return task;
			task.group.held.push(task);
		}
		return null;
	}
	wait(task, queues, deadline, polls) {
		task.state = "waiting";
		task.queues = queues;
		task.polls = polls;
		if (queues.length > 0) {
			const sleeper = this.#sleeper(task);
			for (const queue of queues) queue.add(sleeper);
		}
		if (deadline !== Number.POSITIVE_INFINITY) this.deadlines.set(task, deadline);
		if (polls) this.pollers.add(task);
	}
	#sleeper(task) {
		let sleeper = this.#sleepers.get(task);
		if (sleeper === void 0) {
			sleeper = { wake: () => this.wake(task) };
			this.#sleepers.set(task, sleeper);
		}
		return sleeper;
	}
	wake(task) {
		if (task.state !== "waiting") return;
		this.#leaveQueues(task);
		task.state = "running";
		this.ready(task);
	}
	#leaveQueues(task) {
		if (task.queues.length > 0) {
			const sleeper = this.#sleeper(task);
			for (const queue of task.queues) queue.delete(sleeper);
			task.queues = [];
		}
		this.deadlines.delete(task);
		if (task.polls) this.pollers.delete(task);
		task.polls = false;
	}
	remove(task) {
		this.#leaveQueues(task);
		this.#sleepers.delete(task);
		task.state = "dead";
		task.call = null;
	}
	expire(now) {
		for (let task = this.deadlines.take(now); task !== null; task = this.deadlines.take(now)) this.wake(task);
	}
	wakePollers() {
		for (const task of [...this.pollers]) this.wake(task);
	}
};
var Timers = class {
	clock;
	send;
	changed;
	#itimers = [
		{
			deadline: Number.POSITIVE_INFINITY,
			intervalNs: 0,
			info: {
				signal: 14,
				code: 128
			},
			overrun: 0
		},
		{
			deadline: Number.POSITIVE_INFINITY,
			intervalNs: 0,
			info: {
				signal: 26,
				code: 128
			},
			overrun: 0
		},
		{
			deadline: Number.POSITIVE_INFINITY,
			intervalNs: 0,
			info: {
				signal: 27,
				code: 128
			},
			overrun: 0
		}
	];
	#posix = new Map();
	#nextId = 0;
	next = Number.POSITIVE_INFINITY;
	armed = false;
	constructor(clock, send, changed = () => {}) {
		this.clock = clock;
		this.send = send;
		this.changed = changed;
	}
	fire() {
		if (!this.armed) return;
		const now = this.clock.monotonic();
		if (now < this.next) return;
		for (const t of this.#itimers) this.#fireOne(t, now);
		for (const t of this.#posix.values()) this.#fireOne(t, now);
		this.#update();
	}
	#fireOne(t, now) {
		if (t.deadline > now) return;
		if (t.info !== null) this.send(t.info);
		if (t.intervalNs > 0) {
			const missed = Math.floor((now - t.deadline) / t.intervalNs);
			t.overrun = missed;
			t.deadline += (missed + 1) * t.intervalNs;
		} else t.deadline = Number.POSITIVE_INFINITY;
	}
	#update() {
		let next = Number.POSITIVE_INFINITY;
		for (const t of this.#itimers) next = Math.min(next, t.deadline);
		for (const t of this.#posix.values()) next = Math.min(next, t.deadline);
		this.next = next;
		this.armed = next !== Number.POSITIVE_INFINITY;
		this.changed(this);
	}
	#set(t, deadline, intervalNs) {
		t.deadline = deadline;
		t.intervalNs = intervalNs;
		t.overrun = 0;
		this.#update();
	}
	#left(t) {
		return t.deadline === Number.POSITIVE_INFINITY ? 0 : Math.max(1e3, t.deadline - this.clock.monotonic());
	}
	getItimer(which) {
		const t = this.#itimers[which];
		return {
			left: this.#left(t),
			interval: t.intervalNs
		};
	}
	setItimer(which, ns, intervalNs) {
		this.#set(this.#itimers[which], ns > 0 ? this.clock.monotonic() + ns : Number.POSITIVE_INFINITY, intervalNs);
	}
	create(info) {
		const id = this.#nextId++;
		const stamped = info === null ? null : {
			...info,
			timerId: id
		};
		this.#posix.set(id, {
			deadline: Number.POSITIVE_INFINITY,
			intervalNs: 0,
			info: stamped,
			overrun: 0
		});
		return id;
	}
	get count() {
		return this.#posix.size;
	}
	has(id) {
		return this.#posix.has(id);
	}
	get(id) {
		const t = this.#posix.get(id);
		return {
			left: this.#left(t),
			interval: t.intervalNs
		};
	}
	set(id, deadline, intervalNs) {
		this.#set(this.#posix.get(id), deadline, intervalNs);
	}
	overrun(id) {
		return this.#posix.get(id).overrun;
	}
	delete(id) {
		this.#posix.delete(id);
		this.#update();
	}
	clear() {
		for (const t of this.#itimers) t.deadline = Number.POSITIVE_INFINITY;
		this.#posix.clear();
		this.#update();
	}
	exec() {
		this.#posix.clear();
		this.#update();
	}
};
var ThreadGroup = class {
	pid;
	parent;
	pgid;
	sid;
	startedNs;
	tasks = new Set();
	children = new Set();
	childEvents = new WaitQueue();
	signalEvents = new WaitQueue();
	ended = new WaitQueue();
	pending = new PendingSignals();
	timers;
	limits = new Map();
	exit = null;
	exitSignal = 0;
	stopped = false;
	held = [];
	stopReport = null;
	isSubreaper = false;
	hasExecuted = false;
	cpuNs = 0;
	childrenCpuNs = 0;
	peakPages = 0;
	childrenPeakPages = 0;
	constructor(pid, parent, pgid, sid, startedNs, clock, timerDue, timersChanged) {
		this.pid = pid;
		this.parent = parent;
		this.pgid = pgid;
		this.sid = sid;
		this.startedNs = startedNs;
		this.timers = new Timers(clock, (info) => timerDue(this, info), timersChanged);
		parent?.children.add(this);
	}
	outerPpid = 1;
	get ppid() {
		return this.parent?.pid ?? this.outerPpid;
	}
	get leader() {
		for (const task of this.tasks) if (task.tid === this.pid) return task;
		return this.tasks.values().next().value;
	}
};
const SLICE = 1e6;
const POLL_NS = 2e6;
const REST_NS = 1e7;
var Turns = class {
	kernel;
	armed = new Set();
	#engine = null;
	#spaces = null;
	#turnEnds = SLICE;
	#turnBegan;
	constructor(kernel) {
		this.kernel = kernel;
		this.#turnBegan = kernel.clock.ticks();
	}
	attach(engine, spaces) {
		this.#engine = engine;
		this.#spaces = spaces;
	}
	pick() {
		const { kernel } = this;
		const { scheduler } = kernel;
		for (;;) {
			this.#expire();
			const { current } = kernel;
			const runs = current.state === "running" && !current.group.stopped;
			if (runs && (!scheduler.othersReady || this.#instructions() < this.#turnEnds)) return;
			if (current.state === "running") {
				if (runs) scheduler.ready(current);
				else if (!current.group.held.includes(current)) current.group.held.push(current);
			}
			const next = scheduler.take();
			if (next !== null) {
				this.#switchTo(next);
				return;
			}
			this.#idle();
			if (kernel.finished || kernel.rests) return;
		}
	}
	#instructions() {
		return this.#engine?.instructionCount() ?? 0;
	}
	#expire() {
		const { kernel } = this;
		if (this.armed.size > 0) for (const timers of [...this.armed]) timers.fire();
		const { deadlines } = kernel.scheduler;
		if (deadlines.size > 0) kernel.scheduler.expire(kernel.clock.monotonic());
		if (kernel.alarms.size === 0) return;
		const now = kernel.clock.monotonic();
		for (let due = kernel.alarms.take(now); due !== null; due = kernel.alarms.take(now)) due();
	}
	#idle() {
		const { kernel } = this;
		endAfterInit(kernel);
		if (kernel.finished) return;
		const { scheduler } = kernel;
		let until = Math.min(scheduler.deadlines.next, kernel.alarms.next);
		for (const timers of this.armed) until = Math.min(until, timers.next);
		const polls = scheduler.pollers.size > 0;
		if (until === Number.POSITIVE_INFINITY && !polls) {
			if (kernel.tracer !== null && kernel.exit === null) this.#rest(REST_NS);
			else this.#stuck();
			return;
		}
		const now = kernel.clock.monotonic();
		if (polls) {
			if (kernel.clock.isCounted) kernel.clock.sleep(Math.min(POLL_NS, until - now));
			kernel.clock.pause(Math.min(POLL_NS, until - now) / 1e6);
			scheduler.wakePollers();
		} else if (kernel.servesHost && !kernel.clock.isCounted) this.#rest(until - now);
		else kernel.clock.sleep(until - now);
		if (polls) kernel.rests = kernel.servesHost;
	}
	#rest(ns) {
		this.kernel.clock.pause(Math.min(REST_NS, Math.max(0, ns)) / 1e6);
		this.kernel.rests = true;
	}
	prefer(task) {
		const { kernel } = this;
		if (task === kernel.current || task.group.stopped || !kernel.scheduler.takeOut(task)) return;
		const { current } = kernel;
		if (current.state === "running") kernel.scheduler.ready(current);
		this.#switchTo(task);
	}
	#stuck() {
		const { kernel } = this;
		if (kernel.exit !== null) {
			kernel.finished = true;
			return;
		}
		throw new UserError(`all processes of the guest wait for what cannot come: ${[...kernel.tasks.values()].map((t) => {
			const name = t.call === null ? "stopped" : t.call.abi.table.names[t.call.number];
			return `${t.comm} (${t.tid}, ${name})`;
		}).join(", ")}`, 125);
	}
	#switchTo(next) {
		const { kernel } = this;
		const { current: before } = kernel;
		this.#turnEnds = this.#instructions() + SLICE;
		if (next === before) return;
		const engine = this.#engine;
		if (before.state !== "dead") {
			this.accountTime();
			before.registers.save(kernel.cpu);
			before.codeContext = engine?.context ?? null;
		} else this.#turnBegan = kernel.clock.ticks();
		kernel.current = next;
		this.#spaces?.use(next.mm.space);
		kernel.observer?.switched?.(kernel, next);
		if (next.codeContext !== null) engine?.useContext(next.codeContext);
		next.registers.restore(kernel.cpu);
	}
	accountTime() {
		const now = this.kernel.clock.ticks();
		this.kernel.current.cpuNs += now - this.#turnBegan;
		this.#turnBegan = now;
	}
	yieldTurn() {
		if (!this.kernel.scheduler.othersReady) return;
		this.#turnEnds = 0;
		this.kernel.leave = true;
	}
	saveRegistersFor(task) {
		task.registers.save(this.kernel.cpu);
		task.codeContext = this.#engine?.context ?? null;
	}
	cpuTime() {
		const { kernel } = this;
		if (kernel.groups.size === 1 && kernel.group.cpuNs === 0 && kernel.group.childrenCpuNs === 0) return kernel.clock.cpu();
		this.accountTime();
		let total = kernel.group.cpuNs;
		for (const task of kernel.group.tasks) total += task.cpuNs;
		return total;
	}
};
const VERSIONS = ["LINUX_2.6", "LINUX_2.5"];
const int32 = (n) => [
	n & 255,
	n >> 8 & 255,
	n >> 16 & 255,
	n >>> 24
];
const movEax = (n) => [184, ...int32(n)];
const RET = 195;
const INT80 = [205, 128];
function routine64(name, number) {
	return {
		name,
		version: 0,
		weak: true,
		code: [
			...movEax(number),
			15,
			5,
			RET
		]
	};
}
function routine32(name, number, args) {
	return {
		name,
		version: 0,
		code: [
			83,
			...[
				[
					139,
					92,
					36,
					8
				],
				[
					139,
					76,
					36,
					12
				],
				[
					139,
					84,
					36,
					16
				]
			].slice(0, args).flat(),
			...movEax(number),
			...INT80,
			91,
			RET
		]
	};
}
const ROUTINES = {
	64: [
		routine64("__vdso_clock_gettime", 228),
		routine64("__vdso_gettimeofday", 96),
		routine64("__vdso_time", 201),
		routine64("__vdso_clock_getres", 229),
		routine64("__vdso_getcpu", 309)
	],
	32: [
		{
			name: "__kernel_sigreturn",
			version: 1,
			code: [
				88,
				...movEax(119),
				...INT80
			]
		},
		{
			name: "__kernel_rt_sigreturn",
			version: 1,
			code: [...movEax(173), ...INT80]
		},
		{
			name: "__kernel_vsyscall",
			version: 1,
			code: [...INT80, RET]
		},
		routine32("__vdso_clock_gettime", 265, 2),
		routine32("__vdso_clock_gettime64", 403, 2),
		routine32("__vdso_gettimeofday", 78, 2),
		routine32("__vdso_time", 13, 1),
		routine32("__vdso_clock_getres", 266, 2),
		routine32("__vdso_getcpu", 318, 3)
	]
};
function elfHash(name) {
	let h = 0;
	for (const c of name) {
		h = (h << 4) + c.charCodeAt(0) >>> 0;
		const g = h & 4026531840;
		h = (h ^ g >>> 24) & ~g & 4294967295;
	}
	return h >>> 0;
}
var Bytes = class {
	list = [];
	align() {
		while (this.list.length % 16 !== 0) this.list.push(0);
		return this.list.length;
	}
	append(bytes) {
		const at = this.align();
		this.list.push(...bytes);
		return at;
	}
};
function pack(...fields) {
	return fields.flatMap(([value, bytes]) => {
		const low = int32(value >>> 0).slice(0, Math.min(4, bytes));
		return bytes === 8 ? [
			...low,
			0,
			0,
			0,
			0
		] : low;
	});
}
const EHDR = {
	32: 52,
	64: 64
};
const PHDR = {
	32: 32,
	64: 56
};
const [PT_LOAD, PT_DYNAMIC] = [1, 2];
const SONAME = {
	32: "linux-gate.so.1",
	64: "linux-vdso.so.1"
};
const STT_FUNC$1 = 2;
const STB_GLOBAL = 1;
const STB_WEAK = 2;
var Strings = class {
	bytes = [0];
	at(text) {
		const at = this.bytes.length;
		this.bytes.push(...Buffer.from(`${text}\0`, "latin1"));
		return at;
	}
};
function versionDefinitions(strings, soname, names) {
	const all = [soname, ...names.map((n) => strings.at(n))];
	const hashes = [elfHash(""), ...names.map(elfHash)];
	return all.flatMap((name, i) => [...pack([1, 2], [i === 0 ? 1 : 0, 2], [i + 1, 2], [1, 2], [hashes[i], 4], [20, 4]), ...pack([i === all.length - 1 ? 0 : 28, 4], [name, 4], [0, 4])]);
}
function hashTable(count) {
	const chain = Array.from({ length: count }, (_, i) => i === 0 || i === count - 1 ? 0 : i + 1);
	return [
		1,
		count,
		count > 1 ? 1 : 0,
		...chain
	].flatMap(int32);
}
function makeVdso(bits) {
	const word = bits / 8;
	const out = new Bytes();
	out.list.push(...new Array(EHDR[bits] + 2 * PHDR[bits]).fill(0));
	const strings = new Strings();
	const routines = ROUTINES[bits];
	const versions = VERSIONS.slice(0, 1 + Math.max(...routines.map((r) => r.version)));
	const places = new Map();
	const symbols = [new Array(bits === 64 ? 24 : 16).fill(0)];
	const symbolVersions = [0];
	const define = (name, binding, at, size, version) => {
		const info = [
			[binding << 4 | STT_FUNC$1, 1],
			[0, 1],
			[1, 2]
		];
		const place = [[at, word], [size, word]];
		const named = [strings.at(name), 4];
		symbols.push(bits === 64 ? pack(named, ...info, ...place) : pack(named, ...place, ...info));
		symbolVersions.push(version + 2);
	};
	for (const { name, version, code, weak } of routines) {
		const at = out.append(code);
		places.set(name, at);
		define(name, STB_GLOBAL, at, code.length, version);
		if (weak === true) define(name.replace("__vdso_", ""), STB_WEAK, at, code.length, version);
	}
	const soname = strings.at(SONAME[bits]);
	const definitions = versionDefinitions(strings, soname, versions);
	const symtab = out.append(symbols.flat());
	const hash = out.append(hashTable(symbols.length));
	const versym = out.append(symbolVersions.flatMap((v) => pack([v, 2])));
	const verdef = out.append(definitions);
	const strtab = out.append(strings.bytes);
	const dynamicBytes = [
		[14, soname],
		[4, hash],
		[5, strtab],
		[6, symtab],
		[10, strings.bytes.length],
		[11, symbols[0].length],
		[1879048176, versym],
		[1879048188, verdef],
		[1879048189, versions.length + 1],
		[0, 0]
	].flatMap(([tag, value]) => pack([tag, word], [value, word]));
	const dynamic = out.append(dynamicBytes);
	const size = out.align();
	const header = [
		127,
		69,
		76,
		70,
		bits === 64 ? 2 : 1,
		1,
		1,
		...new Array(9).fill(0)
	];
	header.push(...pack([3, 2], [bits === 64 ? 62 : 3, 2], [1, 4], [0, word], [EHDR[bits], word], [0, word], [0, 4]));
	header.push(...pack([EHDR[bits], 2], [PHDR[bits], 2], [2, 2], [0, 2], [0, 2], [0, 2]));
	const segment = (type, flags, at, bytes, align) => {
		const place = [
			at,
			at,
			at,
			bytes,
			bytes
		].map((n) => [n, word]);
		return bits === 64 ? pack([type, 4], [flags, 4], ...place, [align, word]) : pack([type, 4], ...place, [flags, 4], [align, word]);
	};
	header.push(...segment(PT_LOAD, 5, 0, size, 4096), ...segment(PT_DYNAMIC, 4, dynamic, dynamicBytes.length, word));
	const image = Uint8Array.from(out.list);
	image.set(header);
	const at = (name) => places.get(name) ?? 0;
	return {
		image,
		vsyscall: at("__kernel_vsyscall"),
		sigreturn: at("__kernel_sigreturn"),
		rtSigreturn: at("__kernel_rt_sigreturn")
	};
}
var VdsoFile = class {
	frames = new Map();
	isMade = true;
	vdso;
	constructor(bits) {
		this.vdso = makeVdso(bits);
	}
	readPage(target, at, offset) {
		const part = this.vdso.image.subarray(offset, offset + PAGE_SIZE);
		target.set(part, at);
		return part.length;
	}
	writePage() {}
	fileSize() {
		return this.vdso.image.length;
	}
	retain() {}
	release() {}
};
var Terminals = class {
	kernel;
	constructor(kernel) {
		this.kernel = kernel;
	}
	ptys = new Map();
	hostForeground = 0;
	newPty() {
		let index = 0;
		while (this.ptys.has(index)) index++;
		const pty = new Pty(this.kernel, index);
		this.ptys.set(index, pty);
		return pty;
	}
	terminalOf(sid) {
		for (const pty of this.ptys.values()) if (pty.session === sid) return pty;
		return null;
	}
	signalForeground(pgid, info) {
		for (const group of groupsOf(this.kernel, pgid)) sendToGroup(this.kernel, group, info);
	}
	hangUp(pty) {
		const { session, foreground } = pty;
		pty.session = pty.foreground = 0;
		if (pty.masters === 0) this.ptys.delete(pty.index);
		const leader = session === 0 ? void 0 : this.kernel.groups.get(session);
		const told = new Set([...leader === void 0 ? [] : [leader], ...foreground === 0 ? [] : groupsOf(this.kernel, foreground)]);
		for (const group of told) {
			sendToGroup(this.kernel, group, {
				signal: 1,
				code: 128
			});
			sendToGroup(this.kernel, group, {
				signal: 18,
				code: 128
			});
		}
	}
};
const PAGE$3 = -10485760;
const BYTES_EACH = 1024;
const CALLS = [
	gettimeofday,
	time,
	getcpu
];
function vsyscall(k, address) {
	const { cpu } = k;
	const offset = address - PAGE$3;
	if (cpu.bits !== 64 || offset < 0 || offset >= 4096 || cpu.i64[24] !== BigInt(address)) return false;
	const call = CALLS[offset / BYTES_EACH];
	try {
		if (call === void 0) throw new GuestFault(VECTOR.GP);
		k.abi = k.nativeAbi;
		const caller = k.space.readBig64(cpu.reg(4));
		cpu.setReg(0, call.handler(k, cpu.reg(7), cpu.reg(6), cpu.reg(2), 0, 0, 0));
		cpu.u64[24] = caller;
		cpu.setBig(4, cpu.big(4) + 8n);
	} catch (e) {
		if (!(e instanceof GuestFault)) throw e;
		k.force({
			signal: 11,
			code: 128
		});
		k.deliver();
	}
	return true;
}
const LAST_PID = 4194303;
const FIRST_PID = 300;
var Linux = class {
	finished = false;
	servesHost = false;
	rests = false;
	tracer = null;
	exit = null;
	cpu;
	vfs;
	clock;
	stats;
	model;
	memoryBytes;
	random;
	observer;
	memory;
	paths;
	record = new StatRecord();
	hostNamed = () => "ringless";
	scheduler = new Scheduler();
	network = new Network();
	locks = new FileLocks();
	places = new ImagePlaces();
	#vdsos = new Map();
	alarms = new Deadlines();
	tasks = new Map();
	groups = new Map();
	init;
	current;
	continued = null;
	pidLimit;
	turns;
	calls;
	terminals = new Terminals(this);
	#lastPid;
	#spaces = null;
	abi;
	leave = false;
	constructor(o) {
		this.cpu = o.cpu;
		this.stats = o.stats;
		this.vfs = o.vfs;
		this.clock = o.clock;
		this.model = o.cpu.model ?? new CpuModel("max");
		this.memoryBytes = o.memoryBytes;
		this.random = o.random;
		this.observer = o.observer;
		this.memory = o.cpu.u8;
		this.pidLimit = o.pids ?? 32768;
		this.paths = new PathCache(o.cpu.u8);
		this.turns = new Turns(this);
		this.calls = new SystemCalls(this);
		const { pid, ppid, pgid, sid, uid, gid, groups } = o.identity;
		this.#lastPid = pid;
		this.init = this.makeGroup(pid, null, pgid, sid);
		this.init.outerPpid = ppid;
		const mm = new Mm(o.space);
		this.current = new Task({
			tid: pid,
			group: this.init,
			mm,
			files: new FdTable(),
			fs: new FsContext(o.cwd),
			signals: new Signals(new SignalHandlers(), this.init.pending),
			credentials: {
				uid,
				gid,
				groups
			},
			segments: new Segments(o.cpu, mm)
		});
		this.tasks.set(pid, this.current);
		this.abi = this.nativeAbi;
		this.segments.reset();
	}
	attach(engine, spaces) {
		this.#spaces = spaces;
		this.turns.attach(engine, spaces);
		spaces.attach(engine, this.space.pool);
		spaces.use(this.space);
	}
	get group() {
		return this.current.group;
	}
	get mm() {
		return this.current.mm;
	}
	get space() {
		return this.current.mm.space;
	}
	get map() {
		return this.current.mm.map;
	}
	get fds() {
		return this.current.files;
	}
	get signals() {
		return this.current.signals;
	}
	get segments() {
		return this.current.segments;
	}
	get timers() {
		return this.current.group.timers;
	}
	get limits() {
		return this.current.group.limits;
	}
	get credentials() {
		return this.current.credentials;
	}
	get trap() {
		return this.current.trap;
	}
	get prctl() {
		return this.current.prctl;
	}
	get cwd() {
		return this.current.fs.cwd;
	}
	get umask() {
		return this.current.fs.umask;
	}
	get comm() {
		return this.current.comm;
	}
	get pid() {
		return this.current.group.pid;
	}
	get tid() {
		return this.current.tid;
	}
	get bits() {
		return this.current.mm.bits;
	}
	get nativeAbi() {
		return this.current.mm.bits === 64 ? this.calls.abi64 : this.calls.abi32;
	}
	seenAs(task, act) {
		const { current } = this;
		this.current = task;
		try {
			return act();
		} finally {
			this.current = current;
		}
	}
	makeGroup(pid, parent, pgid, sid) {
		const group = new ThreadGroup(pid, parent, pgid, sid, this.clock.monotonic(), this.clock, (to, info) => sendToGroup(this, to, info), (timers) => {
			if (timers.next === Number.POSITIVE_INFINITY) this.turns.armed.delete(timers);
			else this.turns.armed.add(timers);
		});
		this.groups.set(pid, group);
		return group;
	}
	newPid() {
		for (;;) {
			this.#lastPid = this.#lastPid >= LAST_PID ? FIRST_PID : this.#lastPid + 1;
			const pid = this.#lastPid;
			if (this.tasks.has(pid) || this.groups.has(pid)) continue;
			let isTaken = false;
			for (const group of this.groups.values()) if (group.pgid === pid || group.sid === pid) isTaken = true;
			if (!isTaken) return pid;
		}
	}
	vdso(bits) {
		let file = this.#vdsos.get(bits);
		if (file === void 0) {
			file = new VdsoFile(bits);
			this.#vdsos.set(bits, file);
		}
		return file;
	}
	newSpace(bits) {
		const space = new AddressSpace(this.cpu, {
			limitBytes: this.memoryBytes,
			pool: this.space.pool,
			bits
		});
		space.stackLimit = this.space.stackLimit;
		return space;
	}
	forkSpace() {
		return this.#spaces === null ? this.space.fork() : this.#spaces.fork();
	}
	spaceChanged() {
		this.#spaces?.use(this.space);
		this.leave = true;
	}
	closeSpace(space) {
		if (this.#spaces === null) space.close();
		else this.#spaces.close(space);
	}
	systemCall(abi, full) {
		return this.calls.systemCall(abi, full);
	}
	block(queues, deadline = Number.POSITIVE_INFINITY, done = 0, polls = false) {
		return this.calls.block(queues, deadline, done, polls);
	}
	exception(vector, errorCode, address) {
		if (vector === VECTOR.PF && vsyscall(this, address)) return;
		const info = exceptionSignal(this, vector, errorCode, address);
		this.force(info);
		this.deliver();
	}
	beforeResume() {
		for (;;) {
			this.leave = false;
			this.rests = false;
			this.turns.pick();
			if (this.finished || this.rests) return;
			const { current } = this;
			if (current.call !== null && !this.calls.continueCall(current.call)) continue;
			if (current.signals.deliverable || current.restartNumber >= 0 || this.tracer?.gives) this.deliver();
			if (this.finished || this.tracer !== null && this.#isHeld()) return;
			if (current.state === "running" && !current.group.stopped) break;
		}
		this.cpu.u32[60] &= -65537;
	}
	#isHeld() {
		this.rests = this.tracer?.holds() === true;
		return this.rests;
	}
	deliver() {
		if (this.current.state !== "dead") deliverSignals(this);
	}
	force(info) {
		const { signal } = info;
		const action = this.signals.actions[signal];
		if (this.signals.blocked.has(signal) || action.handler === 1) {
			action.handler = 0;
			this.signals.blocked.delete(signal);
		}
		sendToTask(this, this.current, info);
	}
	sendToSelf(signal, code = 0) {
		sendToTask(this, this.current, {
			signal,
			code,
			pid: this.pid,
			uid: this.credentials.uid
		});
	}
	signalGroup(group, info) {
		sendToGroup(this, group, info);
	}
	#pipeInode = 1e3;
	newPipeInode() {
		return this.#pipeInode++;
	}
	finish(status, signal) {
		exitGroup(this, this.group, status, signal);
	}
	descriptor(selector) {
		return this.segments.descriptor(selector);
	}
	alignmentChecked() {
		return true;
	}
};
function hostPath(path) {
	return Buffer.from(path, "latin1");
}
const SPECIALS = 115;
function withoutUmask(act) {
	if (!require("node:worker_threads").isMainThread) return act();
	const umask = process.umask(0);
	try {
		return act();
	} finally {
		process.umask(umask);
	}
}
var HostMount = class {
	readOnly;
	owner;
	root;
	handles = new Map();
	fifos = new Map();
	specials = new Map();
	#specialFs;
	constructor(path, readOnly, owner) {
		this.readOnly = readOnly;
		this.owner = owner;
		this.root = node_fs.realpathSync(hostPath(path), "latin1");
		this.#specialFs = new MemoryFs(SPECIALS, owner.uid, owner.gid, () => Date.now(), 0, readOnly);
	}
	makeSpecial(path, type, mode) {
		const Kind = type === 4096 ? MemoryFifo : MemorySocket;
		this.specials.set(path, new Kind(this.#specialFs, mode));
	}
	specialsIn(folder) {
		const start = folder === "/" ? "/" : `${folder}/`;
		return [...this.specials.keys()].filter((path) => path.startsWith(start) && !path.includes("/", start.length)).map((path) => path.slice(start.length));
	}
	renamed(from, to) {
		for (const [path, node] of [...this.specials]) {
			if (path !== from && !path.startsWith(`${from}/`)) continue;
			this.specials.delete(path);
			this.specials.set(to + path.slice(from.length), node);
		}
	}
	node() {
		const mode = node_fs.lstatSync(hostPath(this.root)).mode;
		return new HostNode(this, this.root, mode);
	}
	holds(fd) {
		let real;
		try {
			real = node_fs.readlinkSync(`/proc/self/fd/${fd}`, "latin1");
		} catch {
			return true;
		}
		return real === this.root || real.startsWith(this.root === "/" ? "/" : `${this.root}/`) || real.endsWith(" (deleted)");
	}
};
var HostNode = class HostNode extends Node {
	mount;
	path;
	mode;
	constructor(mount, path, mode) {
		super();
		this.mount = mount;
		this.path = path;
		this.mode = mode;
	}
	get readOnly() {
		return this.mount.readOnly;
	}
	get volatile() {
		return true;
	}
	#child(name) {
		return this.path === "/" ? `/${name}` : `${this.path}/${name}`;
	}
	stat(out) {
		try {
			copyStat(node_fs.lstatSync(hostPath(this.path), { bigint: true }), out);
			return 0;
		} catch (e) {
			return hostError(e);
		}
	}
	lookup(name) {
		try {
			const path = this.#child(name);
			const special = this.mount.specials.get(path);
			if (special !== void 0) return special;
			const s = node_fs.lstatSync(hostPath(path), { throwIfNoEntry: false });
			return s === void 0 ? -2 : new HostNode(this.mount, path, s.mode);
		} catch (e) {
			return hostError(e);
		}
	}
	readlink() {
		if ((this.mode & 61440) !== 40960) return -22;
		try {
			return node_fs.readlinkSync(hostPath(this.path), "latin1");
		} catch (e) {
			return hostError(e);
		}
	}
	entries() {
		const out = [];
		try {
			const dir = node_fs.opendirSync(hostPath(this.path), {
				encoding: "latin1",
				bufferSize: 256
			});
			try {
				for (let e = dir.readSync(); e !== null; e = dir.readSync()) {
					const s = node_fs.lstatSync(hostPath(this.#child(e.name)), {
						bigint: true,
						throwIfNoEntry: false
					});
					if (s === void 0) continue;
					out.push({
						name: e.name,
						ino: Number(s.ino & 4294967295n),
						inoHigh: Number(s.ino >> 32n),
						type: Number(s.mode) & S_IFMT
					});
				}
			} finally {
				dir.closeSync();
			}
		} catch (e) {
			return hostError(e);
		}
		for (const name of this.mount.specialsIn(this.path)) {
			const node = this.mount.specials.get(this.#child(name));
			out.push({
				name,
				ino: node.ino,
				inoHigh: 0,
				type: node.mode & S_IFMT
			});
		}
		return out;
	}
	open(flags, _dentry) {
		const type = this.mode & S_IFMT;
		const writes = (flags & 3) !== 0;
		if (type === 16384) {
			if (writes) return -21;
			try {
				node_fs.accessSync(hostPath(this.path), node_fs.constants.R_OK);
			} catch (e) {
				return hostError(e);
			}
			return new DirectoryFile(flags, this);
		}
		if (type === 4096) return this.#openFifo(flags);
		if (type !== 32768) return type === 49152 ? -6 : -13;
		if (this.readOnly && (writes || (flags & 512) !== 0)) return -30;
		return this.#openHost(this.path, flags & -193, 0);
	}
	#openFifo(flags) {
		let slot = this.mount.fifos.get(this.path);
		if (slot === void 0) {
			slot = { pipe: null };
			this.mount.fifos.set(this.path, slot);
		}
		return openFifo(slot, flags, this.mount.owner) ?? -6;
	}
	#openHost(path, flags, mode) {
		let fd;
		try {
			const given = flags & 5315 | 133120;
			fd = withoutUmask(() => node_fs.openSync(hostPath(path), given, mode));
		} catch (e) {
			return hostError(e);
		}
		try {
			if (!this.mount.holds(fd)) {
				node_fs.closeSync(fd);
				return -13;
			}
			if ((flags & 512) !== 0 && (flags & 3) !== 0) node_fs.ftruncateSync(fd, 0);
		} catch (e) {
			node_fs.closeSync(fd);
			return hostError(e);
		}
		return new HostFile(flags, new HostHandle(fd, this.mount));
	}
	create(name, mode, flags, _parent) {
		if (this.readOnly) return -30;
		if (this.#hasSpecial(name)) return -17;
		return this.#openHost(this.#child(name), flags | 64, mode & 4095);
	}
	#hasSpecial(name) {
		return this.mount.specials.has(this.#child(name));
	}
	#change(act) {
		if (this.readOnly) return -30;
		try {
			act();
			return 0;
		} catch (e) {
			return hostError(e);
		}
	}
	#make(name, act) {
		return !this.readOnly && this.#hasSpecial(name) ? -17 : this.#change(() => withoutUmask(act));
	}
	mkdir(name, mode) {
		return this.#make(name, () => node_fs.mkdirSync(hostPath(this.#child(name)), { mode: mode & 4095 }));
	}
	mknod(name, mode) {
		const type = mode & S_IFMT;
		const path = this.#child(name);
		if (type === 4096 || type === 49152) {
			if (!this.readOnly && node_fs.lstatSync(hostPath(path), { throwIfNoEntry: false }) !== void 0) return -17;
			return this.#make(name, () => {
				node_fs.accessSync(hostPath(this.path), node_fs.constants.W_OK);
				this.mount.makeSpecial(path, type, mode & 4095);
			});
		}
		if (type !== 0 && type !== 32768) return -1;
		return this.#make(name, () => node_fs.closeSync(node_fs.openSync(hostPath(path), 193, mode & 4095)));
	}
	symlink(name, target) {
		return this.#make(name, () => node_fs.symlinkSync(hostPath(target), hostPath(this.#child(name))));
	}
	link(name, target) {
		if (!(target instanceof HostNode) || target.mount !== this.mount) return -18;
		return this.#make(name, () => node_fs.linkSync(hostPath(target.path), hostPath(this.#child(name))));
	}
	unlink(name) {
		const path = this.#child(name);
		return this.#change(() => {
			if (!this.mount.specials.delete(path)) node_fs.unlinkSync(hostPath(path));
		});
	}
	rmdir(name) {
		const path = this.#child(name);
		if (!this.readOnly) {
			if (this.mount.specials.has(path)) return -20;
			if (this.mount.specialsIn(path).length > 0) return -39;
		}
		return this.#change(() => node_fs.rmdirSync(hostPath(path)));
	}
	rename(name, toParent, toName, noReplace) {
		if (!(toParent instanceof HostNode) || toParent.mount !== this.mount) return -18;
		if (this.readOnly) return -30;
		const from = this.#child(name);
		const to = toParent.#child(toName);
		if (from === to) return 0;
		const { specials } = this.mount;
		const there = node_fs.lstatSync(hostPath(to), { throwIfNoEntry: false });
		if (noReplace && (there !== void 0 || specials.has(to))) return -17;
		if (there?.isDirectory() === true && this.mount.specialsIn(to).length > 0) return -39;
		return this.#change(() => {
			if (!specials.has(from)) node_fs.renameSync(hostPath(from), hostPath(to));
			else if (there !== void 0) node_fs.unlinkSync(hostPath(to));
			specials.delete(to);
			this.mount.renamed(from, to);
		});
	}
	truncate(size) {
		if (this.isDirectory) return -21;
		const file = this.open(1, void 0);
		if (typeof file === "number") return file;
		const result = file.truncate(size);
		file.close();
		return result;
	}
	chmod(mode) {
		if ((this.mode & 61440) === 40960) return -95;
		return this.#change(() => node_fs.chmodSync(hostPath(this.path), mode & 4095));
	}
	chown(uid, gid) {
		return this.#change(() => node_fs.lchownSync(hostPath(this.path), uid, gid));
	}
	utimens(atime, mtime) {
		return this.#change(() => {
			const path = hostPath(this.path);
			const s = node_fs.lstatSync(path);
			node_fs.lutimesSync(path, seconds(atime, s.atimeMs), seconds(mtime, s.mtimeMs));
		});
	}
	access(mode) {
		if (this.readOnly && (mode & 2) !== 0 && (this.mode & 61440) !== 40960) return -30;
		if ((this.mode & 61440) === 40960) return 0;
		try {
			node_fs.accessSync(hostPath(this.path), mode & 7);
			return 0;
		} catch (e) {
			return hostError(e);
		}
	}
	statfs(out) {
		try {
			const s = node_fs.statfsSync(hostPath(this.path));
			out.type = s.type;
			out.bsize = s.bsize;
			out.blocks = s.blocks;
			out.bfree = s.bfree;
			out.bavail = s.bavail;
			out.files = s.files;
			out.ffree = s.ffree;
			out.flags = this.readOnly ? 1 : 0;
			return 0;
		} catch (e) {
			return hostError(e);
		}
	}
};
function seconds(setting, otherwiseMs) {
	return ((setting === null ? Math.round(otherwiseMs * 1e3) : setting.sec * 1e6 + Math.floor(setting.ns / 1e3)) + .5) / 1e6;
}
const constant$1 = (text) => ({ text: () => text });
function cpuinfo({ model }) {
	const row = (name, value) => `${name}${"	".repeat(name.length < 8 ? 2 : 1)}: ${value}\n`;
	const wide = model.long;
	return [
		row("processor", 0),
		row("vendor_id", model.vendor),
		row("cpu family", model.family),
		row("model", model.model),
		row("model name", model.description),
		row("stepping", model.stepping),
		row("cpu MHz", "2000.000"),
		row("cache size", "512 KB"),
		row("physical id", 0),
		row("siblings", 1),
		row("core id", 0),
		row("cpu cores", 1),
		row("apicid", 0),
		row("initial apicid", 0),
		row("fpu", "yes"),
		row("fpu_exception", "yes"),
		row("cpuid level", model.has("xsave") ? 13 : wide ? 7 : model.family >= 6 ? 2 : 1),
		row("wp", "yes"),
		row("flags", [...model.features].join(" ")),
		row("bugs", ""),
		row("bogomips", "4000.00"),
		row("clflush size", model.has("clflush") ? 64 : 32),
		row("cache_alignment", 64),
		row("address sizes", wide ? "48 bits physical, 48 bits virtual" : "36 bits physical, 32 bits virtual"),
		"power management:\n\n"
	].join("");
}
function meminfo(k) {
	const total = k.memoryBytes;
	const used = k.space.frames.used * 4096;
	const free = total - used;
	const committed = k.space.committedPages * 4096;
	const rows = [
		["MemTotal", total],
		["MemFree", free],
		["MemAvailable", free],
		["Buffers", 0],
		["Cached", 0],
		["SwapCached", 0],
		["Active", used],
		["Inactive", 0],
		["Active(anon)", used],
		["Inactive(anon)", 0],
		["Active(file)", 0],
		["Inactive(file)", 0],
		["Unevictable", 0],
		["Mlocked", 0],
		["SwapTotal", 0],
		["SwapFree", 0],
		["Dirty", 0],
		["Writeback", 0],
		["AnonPages", used],
		["Mapped", 0],
		["Shmem", 0],
		["KReclaimable", 0],
		["Slab", 0],
		["SReclaimable", 0],
		["SUnreclaim", 0],
		["KernelStack", 16384],
		["PageTables", Math.ceil(used / 512)],
		["CommitLimit", total],
		["Committed_AS", committed],
		["VmallocTotal", 35184372087808],
		["VmallocUsed", 0],
		["VmallocChunk", 0],
		["AnonHugePages", 0]
	];
	const line = (name, kib) => `${`${name}:`.padEnd(16)}${String(kib).padStart(8)} kB\n`;
	const pages = [
		"Total",
		"Free",
		"Rsvd",
		"Surp"
	].map((n) => `HugePages_${n}:`.padEnd(16).concat("       0\n")).join("");
	return rows.map(([n, bytes]) => line(n, Math.floor(bytes / 1024))).join("") + pages + line("Hugepagesize", 2048);
}
function stat(k) {
	const row = `${Math.floor(k.clock.cpu() / 1e7)} 0 0 0 0 0 0 0 0 0\n`;
	return `cpu  ${row}cpu0 ${row}intr 0\nctxt 0\nbtime ${Math.floor((k.clock.nowMs() - k.clock.monotonic() / 1e6) / 1e3)}\nprocesses 1\nprocs_running 1\nprocs_blocked 0\nsoftirq 0 0 0 0 0 0 0 0 0 0 0\n`;
}
const MACHINE_FILES = {
	buddyinfo: constant$1(""),
	cgroups: constant$1("#subsys_name	hierarchy	num_cgroups	enabled\n"),
	cmdline: constant$1("ringless\n"),
	cpuinfo: { text: cpuinfo },
	devices: constant$1("Character devices:\n  1 mem\n  5 /dev/tty\n\nBlock devices:\n"),
	diskstats: constant$1(""),
	filesystems: constant$1([
		"sysfs",
		"tmpfs",
		"proc",
		"cgroup2",
		"devtmpfs",
		"hostfs"
	].map((n) => `nodev\t${n}\n`).join("")),
	interrupts: constant$1("           CPU0       \n"),
	loadavg: { text: (k) => `0.00 0.00 0.00 1/1 ${k.pid}\n` },
	locks: constant$1(""),
	meminfo: { text: meminfo },
	misc: constant$1(""),
	modules: constant$1(""),
	partitions: constant$1("major minor  #blocks  name\n\n"),
	stat: { text: stat },
	swaps: constant$1("Filename				Type		Size		Used		Priority\n"),
	"sysvipc/msg": constant$1("       key      msqid perms      cbytes       qnum lspid lrpid   uid   gid  cuid  cgid      stime      rtime      ctime\n"),
	"tty/drivers": constant$1("/dev/tty             /dev/tty        5       0 system:/dev/tty\n"),
	uptime: { text: (k) => {
		const seconds = (k.clock.monotonic() / 1e9).toFixed(2);
		return `${seconds} ${seconds}\n`;
	} },
	version: constant$1(`Linux version ${RELEASE} (ringless) ${VERSION}\n`),
	vmstat: { text: (k) => `nr_free_pages ${k.space.frames.free}\nnr_mapped ${k.space.frames.used}\npgpgin 0\npgpgout 0\npswpin 0\npswpout 0\noom_kill 0\n` }
};
function uuid(k) {
	const bytes = new Uint8Array(16);
	k.random(bytes);
	bytes[6] = bytes[6] & 15 | 64;
	bytes[8] = bytes[8] & 63 | 128;
	const hex = Buffer.from(bytes).toString("hex");
	return `${[
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join("-")}\n`;
}
const bootIds = new WeakMap();
function bootId(k) {
	let known = bootIds.get(k.vfs);
	if (known === void 0) {
		known = uuid(k);
		bootIds.set(k.vfs, known);
	}
	return known;
}
const SYSCTLS = {
	...Object.fromEntries(Object.entries({
		"fs/aio-max-nr": 65536,
		"fs/aio-nr": 0,
		"fs/epoll/max_user_watches": 1048576,
		"fs/file-max": "9223372036854775807",
		"fs/file-nr": "64	0	9223372036854775807",
		"fs/inotify/max_queued_events": 16384,
		"fs/inotify/max_user_instances": 128,
		"fs/inotify/max_user_watches": 65536,
		"fs/mount-max": 1e5,
		"fs/nr_open": 1048576,
		"fs/overflowgid": 65534,
		"fs/overflowuid": 65534,
		"fs/pipe-max-size": 1048576,
		"fs/pipe-user-pages-hard": 0,
		"fs/pipe-user-pages-soft": 16384,
		"fs/protected_fifos": 1,
		"fs/protected_hardlinks": 1,
		"fs/protected_regular": 2,
		"fs/protected_symlinks": 1,
		"fs/suid_dumpable": 0,
		"kernel/cap_last_cap": 40,
		"kernel/core_pattern": "core",
		"kernel/core_uses_pid": 0,
		"kernel/dmesg_restrict": 1,
		"kernel/domainname": "(none)",
		"kernel/io_uring_disabled": 2,
		"kernel/kptr_restrict": 1,
		"kernel/msgmax": 8192,
		"kernel/msgmnb": 16384,
		"kernel/msgmni": 32e3,
		"kernel/ngroups_max": 65536,
		"kernel/numa_balancing": 0,
		"kernel/osrelease": RELEASE,
		"kernel/ostype": "Linux",
		"kernel/overflowgid": 65534,
		"kernel/overflowuid": 65534,
		"kernel/panic": 0,
		"kernel/perf_event_max_sample_rate": 1e5,
		"kernel/perf_event_mlock_kb": 516,
		"kernel/perf_event_paranoid": 3,
		"kernel/pid_max": 4194304,
		"kernel/printk": "4	4	1	7",
		"kernel/pty/max": 4096,
		"kernel/pty/nr": 0,
		"kernel/random/entropy_avail": 256,
		"kernel/random/poolsize": 256,
		"kernel/random/urandom_min_reseed_secs": 60,
		"kernel/random/write_wakeup_threshold": 256,
		"kernel/randomize_va_space": 0,
		"kernel/sched_autogroup_enabled": 0,
		"kernel/sched_rr_timeslice_ms": 100,
		"kernel/sched_rt_period_us": 1e6,
		"kernel/sched_rt_runtime_us": 95e4,
		"kernel/seccomp/actions_avail": "kill_process kill_thread trap errno user_notif trace log allow",
		"kernel/sem": "32000	1024000000	500	32000",
		"kernel/shmall": "18446744073692774399",
		"kernel/shmmax": "18446744073692774399",
		"kernel/shmmni": 4096,
		"kernel/tainted": 0,
		"kernel/threads-max": 15647,
		"kernel/unprivileged_bpf_disabled": 2,
		"kernel/version": VERSION,
		"kernel/yama/ptrace_scope": 0,
		"net/core/rmem_default": 212992,
		"net/core/rmem_max": 212992,
		"net/core/somaxconn": 4096,
		"net/core/wmem_default": 212992,
		"net/core/wmem_max": 212992,
		"net/ipv4/ip_local_port_range": "32768	60999",
		"net/ipv4/tcp_fin_timeout": 60,
		"net/ipv4/tcp_keepalive_time": 7200,
		"net/ipv6/conf/all/disable_ipv6": 1,
		"net/unix/max_dgram_qlen": 512,
		"vm/dirty_background_ratio": 10,
		"vm/dirty_ratio": 20,
		"vm/legacy_va_layout": 0,
		"vm/max_map_count": 65530,
		"vm/memfd_noexec": 0,
		"vm/min_free_kbytes": 8192,
		"vm/mmap_min_addr": 65536,
		"vm/mmap_rnd_bits": 28,
		"vm/mmap_rnd_compat_bits": 8,
		"vm/nr_hugepages": 0,
		"vm/overcommit_kbytes": 0,
		"vm/overcommit_memory": 0,
		"vm/overcommit_ratio": 50,
		"vm/page-cluster": 3,
		"vm/panic_on_oom": 0,
		"vm/swappiness": 60,
		"vm/unprivileged_userfaultfd": 0,
		"vm/vfs_cache_pressure": 100
	}).map(([path, value]) => [path, constant$1(`${value}\n`)])),
	"kernel/hostname": { text: (k) => `${k.hostNamed()}\n` },
	"kernel/random/boot_id": { text: bootId },
	"kernel/random/uuid": { text: uuid }
};
const NAMESPACES = {
	cgroup: 4026531835,
	ipc: 4026531839,
	mnt: 4026531841,
	net: 4026531840,
	pid: 4026531836,
	pid_for_children: 4026531836,
	time: 4026531834,
	time_for_children: 4026531834,
	user: 4026531837,
	uts: 4026531838
};
const hex$1 = (n, width) => n.toString(16).padStart(width, "0");
const kib = (pages) => `${String(pages * 4).padStart(8)} kB`;
function mapsLine(v) {
	const p = v.protection;
	const range = `${hex$1(v.start * 4096, 8)}-${hex$1(v.end * 4096, 8)}`;
	const flags = `${p & 1 ? "r" : "-"}${p & 2 ? "w" : "-"}${p & 4 ? "x" : "-"}${v.shared ? "s" : "p"}`;
	const place = v.file?.identity?.() ?? {
		dev: 0,
		ino: 0
	};
	const device = `${hex$1(deviceMajor(place.dev), 2)}:${hex$1(deviceMinor(place.dev), 2)}`;
	const head = `${range} ${flags} ${hex$1(v.file === null ? 0 : v.fileOffset, 8)} ${device} ${place.ino} `;
	return v.name === "" ? `${head}\n` : `${head.padEnd(72)} ${v.name}\n`;
}
const maps = (k) => k.space.vmas.list.map(mapsLine).join("");
function residence(k, mappings) {
	const out = {
		rss: 0,
		sharedClean: 0,
		privateClean: 0,
		privateDirty: 0,
		anonymous: 0
	};
	for (const v of mappings) {
		const { resident, cached, written } = k.space.residence(v.start, v.end);
		out.rss += resident;
		out.privateClean += resident - written;
		out.privateDirty += written;
		out.anonymous += resident - cached;
	}
	return out;
}
function sizes(k, mappings, rollup) {
	const r = residence(k, mappings);
	const locked = mappings.reduce((n, v) => n + (v.locked ? v.end - v.start : 0), 0);
	return [
		["Rss", r.rss],
		["Pss", r.rss],
		["Pss_Dirty", r.privateDirty],
		...rollup ? [
			["Pss_Anon", r.anonymous],
			["Pss_File", r.rss - r.anonymous],
			["Pss_Shmem", 0]
		] : [],
		["Shared_Clean", 0],
		["Shared_Dirty", 0],
		["Private_Clean", r.privateClean],
		["Private_Dirty", r.privateDirty],
		["Referenced", r.rss],
		["Anonymous", r.anonymous],
		["LazyFree", 0],
		["AnonHugePages", 0],
		["ShmemPmdMapped", 0],
		["FilePmdMapped", 0],
		["Shared_Hugetlb", 0],
		["Private_Hugetlb", 0],
		["Swap", 0],
		["SwapPss", 0],
		["Locked", locked]
	].map(([name, pages]) => `${`${name}:`.padEnd(16)}${kib(pages)}\n`).join("");
}
function smaps(k) {
	return k.space.vmas.list.map((v) => {
		const page = `${`KernelPageSize:`.padEnd(16)}${kib(1)}\n${`MMUPageSize:`.padEnd(16)}${kib(1)}\n`;
		return `${mapsLine(v)}${`Size:`.padEnd(16)}${kib(v.end - v.start)}\n${page}${sizes(k, [v], false)}THPeligible:           0\nVmFlags: ${vmFlags(v)}\n`;
	}).join("");
}
function vmFlags(v) {
	const p = v.protection;
	return [
		[(p & 1) !== 0, "rd"],
		[(p & 2) !== 0, "wr"],
		[(p & 4) !== 0, "ex"],
		[v.shared, "sh"],
		[true, "mr"],
		[(v.allowed & 2) !== 0, "mw"],
		[true, "me"],
		[v.shared, "ms"],
		[v.growsDown, "gd"],
		[v.locked, "lo"],
		[v.committed && !v.shared, "ac"]
	].map(([on, name]) => on ? `${name} ` : "").join("");
}
function smapsRollup(k) {
	const { list } = k.space.vmas;
	if (list.length === 0) return "";
	return `${`${`${hex$1(list[0].start * 4096, 8)}-${hex$1(list.at(-1).end * 4096, 8)}`} ---p 00000000 00:00 0 `.padEnd(72)} [rollup]\n${sizes(k, list, true)}`;
}
function signalSets(k) {
	const { signals } = k;
	let ignored = 0n;
	let caught = 0n;
	for (const [n, action] of signals.actions.entries()) {
		if (n === 0) continue;
		if (action.handler === 1) ignored |= 1n << BigInt(n - 1);
		else if (action.handler !== 0) caught |= 1n << BigInt(n - 1);
	}
	const wide = (s) => BigInt(s.high >>> 0) << 32n | BigInt(s.low >>> 0);
	return {
		pending: wide(signals.own.set),
		sent: wide(k.group.pending.set),
		blocked: wide(signals.blocked),
		ignored,
		caught
	};
}
function usage(k) {
	const out = {
		total: 0,
		data: 0,
		code: 0,
		library: 0,
		stack: 0,
		locked: 0
	};
	for (const v of k.space.vmas.list) {
		const pages = v.end - v.start;
		out.total += pages;
		if (v.locked) out.locked += pages;
		if (v.growsDown) out.stack += pages;
		else if ((v.protection & 4) !== 0) out[v.name === k.mm.exePath ? "code" : "library"] += pages;
		else if ((v.protection & 2) !== 0 && !v.shared) out.data += pages;
	}
	return out;
}
function state(k) {
	if (k.group.stopped) return "T (stopped)";
	return k.current.state === "waiting" ? "S (sleeping)" : "R (running)";
}
function statText(k) {
	const { ppid, pgid, sid, childrenCpuNs } = k.group;
	const ticks = Math.floor(k.turns.cpuTime() / 1e7);
	const childTicks = Math.floor(childrenCpuNs / 1e7);
	const { pending, blocked, ignored, caught } = signalSets(k);
	const low = (set) => BigInt.asUintN(31, set);
	const l = k.mm.layout;
	const started = Math.floor(k.group.startedNs / 1e7);
	return `${[
		`${k.tid} (${k.comm}) ${state(k)[0]} ${ppid} ${pgid} ${sid} 0 -1 4194304 0 0 0 0 ${ticks} 0 ${childTicks} 0 20 0 ${k.group.tasks.size} 0 ${started}`,
		usage(k).total * 4096,
		k.space.residentPages,
		"18446744073709551615",
		l?.startCode ?? 0,
		l?.endCode ?? 0,
		l?.startStack ?? 0,
		"0 0",
		[
			pending,
			blocked,
			ignored,
			caught
		].map(low).join(" "),
		"0 0 0 17 0 0 0 0 0 0",
		l?.startData ?? 0,
		l?.endData ?? 0,
		k.map.brkStart,
		l?.argStart ?? 0,
		l?.argEnd ?? 0,
		l?.envStart ?? 0,
		l?.envEnd ?? 0,
		0
	].join(" ")}\n`;
}
function statusText(k) {
	const { pid, ppid, pgid, sid } = k.group;
	const { uid, gid, groups } = k.credentials;
	const { pending, sent, blocked, ignored, caught } = signalSets(k);
	const set = (bits) => bits.toString(16).padStart(16, "0");
	const u = usage(k);
	const r = residence(k, k.space.vmas.list);
	const capabilities = uid === 0 ? "000001ffffffffff" : "0000000000000000";
	const tableKib = Math.ceil(k.space.residentPages / 512) * 4 + 12;
	return [
		`Name:\t${k.comm}`,
		`Umask:\t${k.umask.toString(8).padStart(4, "0")}`,
		`State:\t${state(k)}`,
		`Tgid:\t${pid}`,
		"Ngid:	0",
		`Pid:\t${k.tid}`,
		`PPid:\t${ppid}`,
		"TracerPid:	0",
		`Uid:\t${uid}\t${uid}\t${uid}\t${uid}`,
		`Gid:\t${gid}\t${gid}\t${gid}\t${gid}`,
		`FDSize:\t${Math.max(64, 2 ** Math.ceil(Math.log2(Math.max(1, k.fds.files.length))))}`,
		`Groups:\t${groups.map((g) => `${g} `).join("") || " "}`,
		`NStgid:\t${pid}`,
		`NSpid:\t${k.tid}`,
		`NSpgid:\t${pgid}`,
		`NSsid:\t${sid}`,
		`VmPeak:\t${kib(k.space.peakPages)}`,
		`VmSize:\t${kib(u.total)}`,
		`VmLck:\t${kib(u.locked)}`,
		`VmPin:\t${kib(0)}`,
		`VmHWM:\t${kib(k.space.peakResidentPages)}`,
		`VmRSS:\t${kib(k.space.residentPages)}`,
		`RssAnon:\t${kib(r.anonymous)}`,
		`RssFile:\t${kib(r.rss - r.anonymous)}`,
		`RssShmem:\t${kib(0)}`,
		`VmData:\t${kib(u.data)}`,
		`VmStk:\t${kib(u.stack)}`,
		`VmExe:\t${kib(u.code)}`,
		`VmLib:\t${kib(u.library)}`,
		`VmPTE:\t${String(tableKib).padStart(8)} kB`,
		`VmSwap:\t${kib(0)}`,
		`HugetlbPages:\t${kib(0)}`,
		"CoreDumping:	0",
		"THP_enabled:	0",
		`Threads:\t${k.group.tasks.size}`,
		"SigQ:	0/7823",
		`SigPnd:\t${set(pending)}`,
		`ShdPnd:\t${set(sent)}`,
		`SigBlk:\t${set(blocked)}`,
		`SigIgn:\t${set(ignored)}`,
		`SigCgt:\t${set(caught)}`,
		`CapInh:\t${set(0n)}`,
		`CapPrm:\t${capabilities}`,
		`CapEff:\t${capabilities}`,
		"CapBnd:	000001ffffffffff",
		`CapAmb:\t${set(0n)}`,
		`NoNewPrivs:\t${k.prctl.get(38) ?? 0}`,
		"Seccomp:	0",
		"Seccomp_filters:	0",
		"Speculation_Store_Bypass:	not vulnerable",
		"SpeculationIndirectBranch:	not affected",
		"Cpus_allowed:	1",
		"Cpus_allowed_list:	0",
		"Mems_allowed:	1",
		"Mems_allowed_list:	0",
		"voluntary_ctxt_switches:	0",
		"nonvoluntary_ctxt_switches:	0",
		""
	].join("\n");
}
function limits(k) {
	const cell = (text, width) => text.padEnd(width + 1);
	const value = (n) => n === Number.POSITIVE_INFINITY ? "unlimited" : String(n);
	const row = (name, soft, hard, unit) => `${cell(name, 25)}${cell(soft, 20)}${cell(hard, 20)}${cell(unit, 9)}\n`;
	const rows = RLIMITS.map(([name, unit], resource) => {
		const { soft, hard } = limitOf(k, resource);
		return row(name, value(soft), value(hard), unit);
	});
	return row("Limit", "Soft Limit", "Hard Limit", "Units") + rows.join("");
}
const escaped = (path) => path.replace(/[ \t\n\\]/g, (c) => `\\0${c.charCodeAt(0).toString(8)}`);
function mounts(k, info) {
	return k.vfs.mounts.map(({ dentry, type, source }, i) => {
		const access = dentry.node.readOnly && ![
			"proc",
			"sysfs",
			"cgroup2",
			"devtmpfs"
		].includes(type) ? "ro" : "rw";
		const path = escaped(dentry.path());
		if (!info) return `${escaped(source)} ${path} ${type} ${access},relatime 0 0\n`;
		const device = dentry.node.stat(k.record) === 0 ? `${deviceMajor(k.record.dev)}:${deviceMinor(k.record.dev)}` : "0:0";
		return `${i + 1} ${i === 0 ? 0 : 1} ${device} / ${path} ${access},relatime - ${type} ${escaped(source)} ${access}\n`;
	}).join("");
}
function number(initial, low, high, mode = 420) {
	const values = new WeakMap();
	return {
		mode,
		text: (k) => `${values.get(k.group) ?? initial}\n`,
		store: (k, text) => {
			const value = Number(text.trim() || "x");
			if (!Number.isInteger(value) || value < low || value > high) return -22;
			values.set(k.group, value);
			return 0;
		}
	};
}
const constant = (text, mode = 292) => ({
	text: () => text,
	mode
});
const INTERFACES = "Inter-|   Receive                                                |  Transmit\n face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed\n";
const SOCKETS = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode                                                     \n";
const PROCESS_FILES = {
	auxv: {
		text: (k) => k.mm.auxv,
		mode: 256
	},
	autogroup: constant("/autogroup-1 nice 0\n"),
	cgroup: constant("0::/\n"),
	clear_refs: {
		text: () => "",
		mode: 128,
		store: () => 0
	},
	cmdline: { text: (k) => k.mm.argv.map((a) => `${a}\0`).join("") },
	comm: {
		text: (k) => `${k.comm}\n`,
		store: (k, text) => {
			k.current.comm = text.replace(/\n$/, "").slice(0, 15);
			return 0;
		}
	},
	coredump_filter: constant("00000033\n"),
	cpuset: constant("/\n"),
	environ: {
		text: (k) => k.mm.envp.map((e) => `${e}\0`).join(""),
		mode: 256
	},
	gid_map: constant("         0          0 4294967295\n"),
	io: {
		text: () => "rchar: 0\nwchar: 0\nsyscr: 0\nsyscw: 0\nread_bytes: 0\nwrite_bytes: 0\ncancelled_write_bytes: 0\n",
		mode: 256
	},
	limits: { text: limits },
	loginuid: constant("4294967295"),
	maps: { text: maps },
	mountinfo: { text: (k) => mounts(k, true) },
	mounts: { text: (k) => mounts(k, false) },
	mountstats: {
		text: (k) => k.vfs.mounts.map((m) => `device ${escaped(m.source)} mounted on ${escaped(m.dentry.path())} with fstype ${m.type}\n`).join(""),
		mode: 256
	},
	"net/dev": constant(INTERFACES),
	"net/if_inet6": constant(""),
	"net/route": constant(`${"Iface	Destination	Gateway 	Flags	RefCnt	Use	Metric	Mask		MTU	Window	IRTT".padEnd(127)}\n`),
	"net/tcp": constant(SOCKETS),
	"net/udp": constant(SOCKETS),
	"net/unix": constant("Num       RefCount Protocol Flags    Type St Inode Path\n"),
	oom_adj: number(0, -17, 15),
	oom_score: constant("0\n"),
	oom_score_adj: number(0, -1e3, 1e3),
	personality: {
		text: (k) => `${hex$1(k.current.personality, 8)}\n`,
		mode: 256
	},
	projid_map: constant("         0          0 4294967295\n"),
	sched: { text: (k) => `${k.comm} (${k.pid}, #threads: ${k.group.tasks.size})\n` },
	schedstat: { text: (k) => `${Math.floor(k.turns.cpuTime())} 0 1\n` },
	sessionid: constant("4294967295"),
	setgroups: constant("allow\n"),
	smaps: { text: smaps },
	smaps_rollup: { text: smapsRollup },
	stack: constant("", 256),
	stat: { text: statText },
	statm: { text: (k) => {
		const u = usage(k);
		const r = residence(k, k.space.vmas.list);
		return `${u.total} ${r.rss} ${r.rss - r.anonymous} ${u.code} 0 ${u.data + u.stack} 0\n`;
	} },
	status: { text: statusText },
	syscall: constant("running\n", 256),
	timens_offsets: constant("monotonic           0         0\nboottime            0         0\n"),
	timers: constant(""),
	timerslack_ns: number(5e4, 0, Number.MAX_SAFE_INTEGER),
	uid_map: constant("         0          0 4294967295\n"),
	wchan: constant("0")
};
var Tasks = class extends ProcDirectory {
	source;
	fill;
	#made = new WeakMap();
	constructor(fs, source, fill) {
		super(fs);
		this.source = source;
		this.fill = fill;
	}
	get volatile() {
		return true;
	}
	lookup(name) {
		const task = /^\d+$/.test(name) ? this.find(Number(name)) : void 0;
		if (task === void 0) return super.lookup(name);
		let dir = this.#made.get(task);
		if (dir === void 0) {
			dir = new TaskFolder(this.fs, task);
			this.fill(dir, task);
			this.#made.set(task, dir);
		}
		return dir;
	}
	entries() {
		return [...this.ids().map((id) => ({
			name: String(id),
			ino: 1e5 + id,
			inoHigh: 0,
			type: S_IFDIR
		})), ...super.entries()];
	}
};
var TaskFolder = class extends ProcDirectory {
	task;
	constructor(fs, task) {
		super(fs);
		this.task = task;
	}
	get volatile() {
		return true;
	}
	lookup(name) {
		return this.task.state === "dead" ? -2 : super.lookup(name);
	}
};
var ProcRoot = class extends Tasks {
	find(id) {
		return this.source.kernel?.tasks.get(id);
	}
	ids() {
		return [...this.source.kernel?.groups.values() ?? []].filter((g) => g.tasks.size > 0).map((g) => g.pid);
	}
};
var TaskDirectory = class extends Tasks {
	leader;
	constructor(fs, source, leader, fill) {
		super(fs, source, fill);
		this.leader = leader;
	}
	find(id) {
		const task = this.source.kernel?.tasks.get(id);
		return task?.group === this.leader.group ? task : void 0;
	}
	ids() {
		return [...this.leader.group.tasks].map((t) => t.tid);
	}
};
var SelfLink = class extends ProcLink {
	get volatile() {
		return true;
	}
};
function makeProc(fs, source) {
	const root = new ProcRoot(fs, source, (dir, task) => {
		addProcess(dir, new ProcView(source, task));
		dir.add("task", new TaskDirectory(fs, source, task, (thread, of) => addProcess(thread, new ProcView(source, of))));
	});
	const whoever = new ProcView(source);
	const pid = () => whoever.ask((k) => String(k.pid), "");
	root.add("self", new SelfLink(fs, pid));
	root.add("thread-self", new SelfLink(fs, () => `${pid()}/task/${whoever.ask((k) => k.tid, 0)}`));
	root.add("mounts", new ProcLink(fs, () => "self/mounts"));
	root.add("net", new ProcLink(fs, () => "self/net"));
	addFiles(root, MACHINE_FILES, whoever);
	addFiles(folder(root, "sys"), SYSCTLS, whoever);
	return root;
}
function folder(dir, path) {
	let at = dir;
	for (const name of path.split("/")) {
		const known = at.children.get(name);
		at = known instanceof ProcDirectory ? known : at.add(name, new ProcDirectory(dir.fs));
		at.magic = dir.magic;
	}
	return at;
}
function addFiles(dir, entries, view, shownSize = 0) {
	for (const [path, entry] of Object.entries(entries)) {
		const slash = path.lastIndexOf("/");
		const parent = slash < 0 ? dir : folder(dir, path.slice(0, slash));
		const text = () => view.ask(entry.text, "");
		const { store } = entry;
		const write = store === void 0 ? null : (t) => view.ask((k) => store(k, t), 0);
		const mode = entry.mode ?? (store === void 0 ? 292 : 420);
		const file = new ProcFile(dir.fs, text, mode, write, shownSize);
		file.magic = dir.magic;
		parent.add(path.slice(slash + 1), file);
	}
}
function addProcess(dir, view) {
	const { fs } = dir;
	const of = (make, otherwise) => () => view.ask(make, otherwise);
	addFiles(dir, PROCESS_FILES, view);
	dir.add("fd", new FdDirectory(fs, view));
	dir.add("fdinfo", new FdInfoDirectory(fs, view));
	const link = (name, target, place) => dir.add(name, new ProcLink(fs, of(target, ""), place));
	link("exe", (k) => k.mm.exePath, of((k) => k.mm.exeDentry, null));
	link("cwd", (k) => k.cwd.path(), of((k) => k.cwd, null));
	dir.add("root", new ProcLink(fs, () => "/"));
	const namespaces = folder(dir, "ns");
	for (const [name, inode] of Object.entries(NAMESPACES)) namespaces.add(name, new ProcLink(fs, () => `${name.replace("_for_children", "")}:[${inode}]`));
}
const MODE = 4224;
var SinkFile = class extends OpenFile {
	sink;
	constructor(sink) {
		super(1);
		this.sink = sink;
	}
	get stream() {
		return true;
	}
	stat(out) {
		out.clear();
		out.mode = MODE;
		out.nlink = 1;
		return 0;
	}
	write(memory, at, length) {
		this.sink(memory.slice(at, at + length));
		return length;
	}
	poll() {
		return 4;
	}
	name() {
		return "pipe:[1]";
	}
};
const SYSFS_MAGIC = 1650812274;
const CGROUP2_MAGIC = 1667723888;
const texts = (values) => Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { text: () => `${value}\n` }]));
function cache(index, level, type, kib, ways) {
	const at = `devices/system/cpu/cpu0/cache/index${index}/`;
	return {
		[`${at}coherency_line_size`]: 64,
		[`${at}id`]: 0,
		[`${at}level`]: level,
		[`${at}number_of_sets`]: kib * 1024 / 64 / ways,
		[`${at}physical_line_partition`]: 1,
		[`${at}shared_cpu_list`]: 0,
		[`${at}shared_cpu_map`]: 1,
		[`${at}size`]: `${kib}K`,
		[`${at}type`]: type,
		[`${at}ways_of_associativity`]: ways
	};
}
const SYS = {
	...cache(0, 1, "Data", 32, 8),
	...cache(1, 1, "Instruction", 32, 8),
	...cache(2, 2, "Unified", 512, 8),
	...cache(3, 3, "Unified", 4096, 16),
	"devices/system/cpu/cpu0/topology/core_cpus": 1,
	"devices/system/cpu/cpu0/topology/core_cpus_list": 0,
	"devices/system/cpu/cpu0/topology/core_id": 0,
	"devices/system/cpu/cpu0/topology/core_siblings": 1,
	"devices/system/cpu/cpu0/topology/core_siblings_list": 0,
	"devices/system/cpu/cpu0/topology/die_id": 0,
	"devices/system/cpu/cpu0/topology/package_cpus": 1,
	"devices/system/cpu/cpu0/topology/package_cpus_list": 0,
	"devices/system/cpu/cpu0/topology/physical_package_id": 0,
	"devices/system/cpu/cpu0/topology/thread_siblings": 1,
	"devices/system/cpu/cpu0/topology/thread_siblings_list": 0,
	"devices/system/cpu/isolated": "",
	"devices/system/cpu/kernel_max": 0,
	"devices/system/cpu/offline": "",
	"devices/system/cpu/online": 0,
	"devices/system/cpu/possible": 0,
	"devices/system/cpu/present": 0,
	"devices/system/cpu/smt/active": 0,
	"devices/system/cpu/smt/control": "notsupported",
	"devices/system/node/has_cpu": 0,
	"devices/system/node/has_memory": 0,
	"devices/system/node/has_normal_memory": 0,
	"devices/system/node/node0/cpulist": 0,
	"devices/system/node/node0/cpumap": 1,
	"devices/system/node/node0/distance": 10,
	"devices/system/node/online": 0,
	"devices/system/node/possible": 0,
	"kernel/mm/hugepages/hugepages-2048kB/free_hugepages": 0,
	"kernel/mm/hugepages/hugepages-2048kB/nr_hugepages": 0,
	"kernel/mm/hugepages/hugepages-2048kB/resv_hugepages": 0,
	"kernel/mm/ksm/run": 0,
	"kernel/mm/transparent_hugepage/defrag": "always defer defer+madvise madvise [never]",
	"kernel/mm/transparent_hugepage/enabled": "always madvise [never]",
	"kernel/mm/transparent_hugepage/hpage_pmd_size": 2097152,
	"kernel/mm/transparent_hugepage/shmem_enabled": "always within_size advise [never] deny force",
	"kernel/mm/transparent_hugepage/use_zero_page": 0
};
const FOLDERS = [
	"block",
	"bus",
	"class/net",
	"dev",
	"firmware",
	"fs/cgroup",
	"module",
	"power"
];
function makeSys(fs, source) {
	const root = new ProcDirectory(fs);
	root.magic = SYSFS_MAGIC;
	for (const path of FOLDERS) folder(root, path);
	addFiles(root, texts(SYS), new ProcView(source), 4096);
	addFiles(root, { "devices/system/node/node0/meminfo": { text: (k) => {
		const used = k.space.frames.used * 4;
		const total = Math.floor(k.memoryBytes / 1024);
		const row = (name, kib) => `Node 0 ${`${name}:`.padEnd(16)}${String(kib).padStart(8)} kB\n`;
		return row("MemTotal", total) + row("MemFree", total - used) + row("MemUsed", used);
	} } }, new ProcView(source), 4096);
	return root;
}
function makeCgroup(fs, source) {
	const root = new ProcDirectory(fs);
	root.magic = CGROUP2_MAGIC;
	addFiles(root, {
		...texts({
			"cgroup.controllers": "",
			"cgroup.max.depth": "max",
			"cgroup.max.descendants": "max",
			"cgroup.stat": "nr_descendants 0\nnr_dying_descendants 0",
			"cgroup.subtree_control": ""
		}),
		"cgroup.procs": { text: (k) => `${k.pid}\n` },
		"cgroup.threads": { text: (k) => `${k.pid}\n` }
	}, new ProcView(source));
	return root;
}
function hostTerminal(fd) {
	const stty = (...args) => {
		const result = (0, require("node:child_process").spawnSync)("stty", args, {
			stdio: [
				fd,
				"pipe",
				"ignore"
			],
			encoding: "latin1"
		});
		return result.status === 0 ? result.stdout : "";
	};
	return {
		get() {
			const words = stty("-g").trim().split(":").map((w) => Number.parseInt(w, 16));
			const cc = new Uint8Array(19);
			if (words.length < 5 || words.some(Number.isNaN)) {
				cc.set([
					3,
					28,
					127,
					21,
					4,
					0,
					1,
					0,
					17,
					19,
					26,
					0,
					18,
					15,
					23,
					22
				]);
				return {
					iflag: 1280,
					oflag: 5,
					cflag: 191,
					lflag: 35387,
					cc
				};
			}
			cc.set(words.slice(4, 23));
			return {
				iflag: words[0],
				oflag: words[1],
				cflag: words[2],
				lflag: words[3],
				cc
			};
		},
		set(t) {
			const known = stty("-g").trim().split(":");
			if (known.length < 5) return;
			const flags = [
				t.iflag,
				t.oflag,
				t.cflag,
				t.lflag
			].map((w) => (w >>> 0).toString(16));
			const characters = known.slice(4).map((old, i) => i < 19 ? t.cc[i].toString(16) : old);
			stty([...flags, ...characters].join(":"));
		},
		size() {
			const [rows, columns] = stty("size").trim().split(" ").map(Number);
			return {
				rows: rows ?? 0,
				columns: columns ?? 0
			};
		}
	};
}
const MAX_LINKS = 40;
var Vfs = class {
	root;
	scaffold;
	shared;
	generation = 1;
	lastName = "";
	trailingSlash = false;
	cacheable = false;
	mounts = [];
	constructor(root, scaffold, shared) {
		this.root = root;
		this.scaffold = scaffold;
		this.shared = shared;
	}
	mount(path, node, type, source = type) {
		const dentry = this.pin(path, node);
		this.mounts.push({
			dentry,
			type,
			source
		});
		return dentry;
	}
	pin(path, node) {
		const names = path.split("/").filter((n) => n !== "" && n !== ".");
		let at = this.root;
		for (const [i, name] of names.entries()) {
			at.pinned ??= new Map();
			const known = at.pinned.get(name);
			const last = i === names.length - 1;
			if (known !== void 0 && !last) {
				at = known;
				continue;
			}
			let child = node;
			if (!last) {
				child = at.node.lookup(name);
				if (typeof child === "number" || !child.isDirectory) child = new MemoryDirectory(this.scaffold);
			}
			const dentry = new Dentry(at, name, child);
			if (known !== void 0) dentry.pinned = known.pinned;
			at.pinned.set(name, dentry);
			at = dentry;
		}
		this.generation++;
		return at;
	}
	child(dir, name) {
		const pinned = dir.pinned?.get(name);
		if (pinned !== void 0) return pinned;
		if (dir.node.volatile) this.cacheable = false;
		const node = dir.node.lookup(name);
		return typeof node === "number" ? node : new Dentry(dir, name, node);
	}
	walk(start, path, follow) {
		if (path === "") return -2;
		if (path.length >= 4096) return -36;
		this.cacheable = true;
		this.trailingSlash = path.endsWith("/");
		return this.#walk(start, path, follow || this.trailingSlash, { left: MAX_LINKS });
	}
	#walk(start, path, follow, links) {
		let at = path.startsWith("/") ? this.root : start;
		let from = 0;
		const n = path.length;
		while (from < n) {
			if (path.charCodeAt(from) === 47) {
				from++;
				continue;
			}
			let to = path.indexOf("/", from);
			if (to < 0) to = n;
			const name = path.slice(from, to);
			from = to;
			if (name.length > 255) return -36;
			if (!at.node.isDirectory) return -20;
			if (name === ".") continue;
			if (name === "..") {
				at = at.parent ?? at;
				continue;
			}
			const next = this.child(at, name);
			if (typeof next === "number") return next;
			const last = isTail(path, to);
			if ((next.node.mode & 61440) === 40960 && (!last || follow)) {
				if (--links.left < 0) return -40;
				this.cacheable = false;
				const jump = next.node.jump();
				if (jump !== null) {
					at = jump;
					continue;
				}
				const target = next.node.readlink();
				if (typeof target === "number") return target;
				if (target === "") return -2;
				const found = this.#walk(at, target, true, links);
				if (typeof found === "number") return found;
				at = found;
			} else at = next;
		}
		if (path.endsWith("/") && !at.node.isDirectory) return -20;
		return at;
	}
	walkParent(start, path) {
		if (path === "") return -2;
		if (path.length >= 4096) return -36;
		let end = path.length;
		while (end > 0 && path.charCodeAt(end - 1) === 47) end--;
		this.trailingSlash = end < path.length;
		const slash = path.lastIndexOf("/", end - 1);
		this.lastName = path.slice(slash + 1, end);
		if (this.lastName.length > 255) return -36;
		this.cacheable = true;
		const dir = slash < 0 ? start : slash === 0 ? this.root : this.#walk(start, path.slice(0, slash), true, { left: MAX_LINKS });
		if (typeof dir === "number") return dir;
		return dir.node.isDirectory ? dir : -20;
	}
	entries(dir, own) {
		if (dir.pinned === null) return own;
		const out = own.filter((e) => !dir.pinned.has(e.name));
		for (const [name, d] of dir.pinned) out.push({
			name,
			ino: 1,
			inoHigh: 0,
			type: d.node.mode & S_IFMT
		});
		return out;
	}
};
function isTail(path, from) {
	for (let i = from; i < path.length; i++) if (path.charCodeAt(i) !== 47) return false;
	return true;
}
function latin1$1(path) {
	return Buffer.from(path).toString("latin1");
}
function hostNode(path, readOnly, identity, option) {
	if (path === "") throw new UserError(`${option}: no file or folder is named`, 2);
	try {
		return new HostMount(latin1$1(path), readOnly, identity).node();
	} catch {
		throw new UserError(`${option} ${path}: no such file or folder`, 127);
	}
}
function makeNamespace(o) {
	const { uid, gid } = o.identity;
	const memory = (dev, limit, readOnly) => new MemoryFs(dev, uid, gid, () => o.clock.nowMs(), limit, readOnly);
	const scaffold = memory(40, 0, true);
	let rootNode = new MemoryDirectory(scaffold);
	if (o.root !== void 0) {
		rootNode = hostNode(o.root, true, o.identity, "--root");
		if (!rootNode.isDirectory) throw new UserError(`--root ${o.root}: is not a folder`, 127);
	}
	const shared = memory(44, o.tmpBytes, false);
	const vfs = new Vfs(new Dentry(null, "", rootNode), scaffold, shared);
	const rootType = o.root === void 0 ? "rootfs" : "hostfs";
	vfs.mounts.push({
		dentry: vfs.root,
		type: rootType,
		source: rootType
	});
	vfs.mount("/dev", makeDev(memory(41, 0, true), o.random, o.source), "devtmpfs");
	vfs.mount("/dev/shm", new MemoryDirectory(shared, 1023), "tmpfs");
	vfs.mount("/proc", makeProc(memory(42, 0, true), o.source), "proc");
	vfs.mount("/sys", makeSys(memory(45, 0, true), o.source), "sysfs");
	vfs.mount("/sys/fs/cgroup", makeCgroup(memory(46, 0, true), o.source), "cgroup2");
	vfs.mount("/tmp", new MemoryDirectory(memory(43, o.tmpBytes, false), 1023), "tmpfs");
	for (const m of o.mounts) {
		if (!m.guest.startsWith("/")) throw new UserError(`--mount ${m.host}:${m.guest}: the guest path must be absolute`, 127);
		const node = hostNode(m.host, m.writable !== true, o.identity, "--mount");
		const guest = node_path.posix.normalize(latin1$1(m.guest)).replace(/\/+$/, "");
		if (guest === "") throw new UserError(`--mount ${m.host}:/: use --root to replace the whole root`, 127);
		const dentry = vfs.mount(guest, node, "hostfs");
		if (guest === node.path) showAncestors(dentry, scaffold);
	}
	return vfs;
}
function showAncestors(mount, scaffold) {
	for (let d = mount.parent; d !== null; d = d.parent) {
		const { node } = d;
		if (node instanceof MemoryDirectory && node.fs === scaffold) node.shownAs = latin1HostStat(d.path());
	}
}
function latin1HostStat(path) {
	return (out) => {
		const s = (0, node_fs.lstatSync)(hostPath(path), {
			bigint: true,
			throwIfNoEntry: false
		});
		if (s === void 0) return false;
		copyStat(s, out);
		return true;
	};
}
function makeDev(fs, random, source) {
	const dev = new MemoryDirectory(fs);
	dev.add("null", new DeviceNode(fs, "null", 1, 3));
	dev.add("zero", new DeviceNode(fs, "zero", 1, 5));
	dev.add("full", new DeviceNode(fs, "full", 1, 7));
	dev.add("random", new DeviceNode(fs, "random", 1, 8, random));
	dev.add("urandom", new DeviceNode(fs, "random", 1, 9, random));
	dev.add("fd", new MemorySymlink(fs, "/proc/self/fd"));
	dev.add("stdin", new MemorySymlink(fs, "/proc/self/fd/0"));
	dev.add("stdout", new MemorySymlink(fs, "/proc/self/fd/1"));
	dev.add("stderr", new MemorySymlink(fs, "/proc/self/fd/2"));
	dev.add("ptmx", new MultiplexerNode(source));
	dev.add("pts", new PtsDirectory(fs, source));
	const terminal = (flags) => {
		const k = source.kernel;
		const pty = k?.terminals.terminalOf(k.group.sid) ?? null;
		if (pty !== null) return new PtySlave(flags, pty);
		return (k?.fds.files.find((f) => f instanceof HostStream && f.terminal() !== null))?.reopen(flags) ?? -6;
	};
	dev.add("tty", new TtyNode(fs, terminal));
	return dev;
}
const MEMORY_DEVICES = 1;
function isTerminal(fd) {
	const status = (0, node_fs.fstatSync)(fd);
	if (!status.isCharacterDevice()) return false;
	return !(process.platform === "linux" && status.rdev >> 8 === MEMORY_DEVICES) && (0, require("node:tty").isatty)(fd);
}
function standardStreams(hostFds, clock, mayWait) {
	const fds = new FdTable();
	for (const [fd, host] of hostFds.entries()) {
		if (typeof host === "function") {
			fds.replace(fd, new SinkFile(host), false);
			continue;
		}
		const flags = hostFlags(host);
		if (flags === null) continue;
		const stream = new HostStream(flags, host, (ms) => clock.pause(ms), isTerminal(host), hostTerminal, mayWait);
		fds.replace(fd, stream, false);
	}
	return fds;
}
const GUEST_PATH = [
	"/usr/local/sbin",
	"/usr/local/bin",
	"/usr/sbin",
	"/usr/bin",
	"/sbin",
	"/bin"
];
function placeProgram(vfs, cwd, program, identity) {
	const name = latin1$1(program);
	if (program === "") throw new UserError("no program given", 127);
	const bare = !program.includes("/");
	for (const path of bare ? GUEST_PATH.map((folder) => `${folder}/${name}`) : [name]) {
		const found = vfs.walk(cwd, path, true);
		if (typeof found !== "number" && !found.node.isDirectory) return path;
	}
	const host = bare ? searchHost(program) : node_path.resolve(program);
	if (host === null || !(0, node_fs.existsSync)(host)) throw new UserError(`${program}: no such file`, 127);
	const stat = (0, node_fs.statSync)(host);
	if (stat.isDirectory()) throw new UserError(`${program}: is a directory`, 126);
	if (!stat.isFile()) throw new UserError(`${program}: is not a regular file`, 126);
	try {
		(0, node_fs.accessSync)(host, node_fs.constants.R_OK);
	} catch {
		throw new UserError(`${program}: permission denied`, 126);
	}
	const mount = new HostMount(latin1$1((0, node_fs.realpathSync)(host)), true, identity);
	vfs.pin(latin1$1(host), mount.node());
	return latin1$1(host);
}
function searchHost(program) {
	for (const folder of (process.env.PATH ?? "").split(":")) {
		if (folder === "") continue;
		const path = node_path.join(folder, program);
		try {
			(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
			if ((0, node_fs.statSync)(path).isFile()) return path;
		} catch {}
	}
	const here = node_path.resolve(program);
	return (0, node_fs.existsSync)(here) ? here : null;
}
var Observers = class {
	all;
	constructor(all) {
		this.all = all;
	}
	enter(k, call, name) {
		for (const o of this.all) o.enter(k, call, name);
	}
	leave(k, result) {
		for (const o of this.all) o.leave(k, result);
	}
	unimplemented(k, name) {
		for (const o of this.all) o.unimplemented(k, name);
	}
	signal(k, info) {
		for (const o of this.all) o.signal(k, info);
	}
	exited(k, task, status, signal) {
		for (const o of this.all) o.exited(k, task, status, signal);
	}
	started(k, task) {
		for (const o of this.all) o.started?.(k, task);
	}
	switched(k, task) {
		for (const o of this.all) o.switched?.(k, task);
	}
};
const SHT_SYMTAB = 2;
const SHT_DYNSYM = 11;
const STT_NOTYPE = 0;
const STT_FUNC = 2;
const STT_GNU_IFUNC = 10;
function readSymbols(file, bits) {
	const sections = readSections(file, bits);
	const found = [];
	for (const table of sections) {
		if (table.type !== SHT_SYMTAB && table.type !== SHT_DYNSYM) continue;
		const strings = sections[table.link];
		if (!strings || !inside(file, table) || !inside(file, strings)) continue;
		const names = file.subarray(strings.offset, strings.offset + strings.size);
		const size = SYMBOL_BYTES[bits];
		for (let at = table.offset; at + size <= table.offset + table.size; at += size) {
			const { type, binding, shndx, name: start, value: address } = symbolEntry(file, at, bits);
			if (shndx === 0 || type !== STT_NOTYPE && type !== STT_FUNC && type !== STT_GNU_IFUNC) continue;
			const end = names.indexOf(0, start);
			if (end <= start) continue;
			const name = new TextDecoder().decode(names.subarray(start, end));
			const rank = (type === STT_NOTYPE ? 2 : 0) + (binding === 0 ? 1 : 0);
			found.push({
				symbol: {
					name,
					address
				},
				rank
			});
		}
	}
	return found.sort((a, b) => a.rank - b.rank).map((f) => f.symbol);
}
function readSections(file, bits) {
	const { shoff, shentsize, shnum } = elfHeader(file, bits);
	if (shentsize < SECTION_HEADER_BYTES[bits] || !(shoff + shnum * shentsize <= file.length)) return [];
	return Array.from({ length: shnum }, (_, i) => sectionHeader(file, shoff + i * shentsize, bits));
}
function inside(file, s) {
	return s.offset + s.size <= file.length;
}
const LARGEST_FILE = 256 << 20;
const PAGE$2 = 4096;
function pluginTask(task) {
	return {
		pid: task.group.pid,
		tid: task.tid,
		name: task.comm
	};
}
var PluginObserver = class {
	plugins;
	#calls = new WeakMap();
	#wantsCalls;
	constructor(plugins) {
		this.plugins = plugins;
		this.#wantsCalls = plugins.wants("systemCall") || plugins.wants("systemCallEnd");
	}
	enter(k, call, name) {
		if (!this.#wantsCalls) return;
		const values = [...call.signature].map((_, i) => {
			const at = k.abi.arguments[i];
			const low = BigInt(k.cpu.u32[at]);
			return k.abi.bits === 32 ? low : BigInt(k.cpu.u32[at + 1]) << 32n | low;
		});
		const event = {
			number: k.cpu.i32[16],
			name,
			arguments: values,
			task: pluginTask(k.current)
		};
		this.#calls.set(k.current, event);
		this.plugins.event("systemCall", event);
	}
	leave(k, result) {
		const event = this.#calls.get(k.current);
		if (event) this.plugins.event("systemCallEnd", {
			...event,
			result: BigInt(Math.trunc(result))
		});
	}
	unimplemented(k, name) {
		if (!this.#wantsCalls) return;
		const event = {
			number: k.cpu.i32[16],
			name,
			arguments: [],
			task: pluginTask(k.current)
		};
		this.plugins.event("systemCall", event);
		this.plugins.event("systemCallEnd", {
			...event,
			result: -38n
		});
	}
	signal(k, info) {
		this.plugins.event("signal", {
			number: info.signal,
			task: pluginTask(k.current)
		});
	}
	exited(_, task, status, signal) {
		this.plugins.event("processEnd", {
			...pluginTask(task),
			status,
			signal
		});
	}
	started(_, task) {
		this.plugins.event("processStart", pluginTask(task));
	}
	switched(_, task) {
		this.plugins.event("taskSwitch", pluginTask(task));
	}
};
var FileSymbols = class {
	#files = new WeakMap();
	find(space, address) {
		const at = Number(address);
		const vma = space.vmas.find(Math.floor(at / PAGE$2));
		if (!vma?.file) return null;
		const key = vma.file.frames;
		let named = this.#files.get(key);
		if (named === void 0) {
			named = readNames(vma.file);
			this.#files.set(key, named);
		}
		if (!named) return null;
		const offset = at - vma.start * PAGE$2 + vma.fileOffset;
		const segment = named.segments.find((p) => offset >= p.offset && offset < p.offset + p.filesz);
		if (!segment) return null;
		const inFile = offset - segment.offset + segment.vaddr;
		const { symbols } = named;
		let low = 0;
		let high = symbols.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (symbols[middle].address <= inFile) low = middle + 1;
			else high = middle;
		}
		const found = symbols[low - 1];
		return found ? {
			name: found.name,
			offset: inFile - found.address,
			file: vma.name
		} : null;
	}
};
function readNames(file) {
	const bytes = file.fileSize();
	if (bytes > LARGEST_FILE) return null;
	const whole = new Uint8Array(Math.ceil(bytes / PAGE$2) * PAGE$2);
	for (let at = 0; at < bytes; at += PAGE$2) file.readPage(whole, at, at);
	const bits = isElf(whole) ? elfBits(whole) : null;
	if (bits === null) return null;
	const { phoff, phentsize, phnum } = elfHeader(whole, bits);
	if (phoff + phnum * phentsize > bytes) return null;
	const headers = Array.from({ length: phnum }, (_, n) => programHeader(whole, phoff + n * phentsize, bits));
	const symbols = readSymbols(whole, bits).reverse();
	symbols.sort((a, b) => a.address - b.address);
	return {
		segments: headers.filter(({ type }) => type === 1),
		symbols
	};
}
const PAGE$1 = 4096;
var DebugStops = class {
	onStop;
	concerned;
	#breakpoints = new Map();
	#watchpoints = [];
	#watchedPages = new Set();
	stepNext = false;
	stopping = false;
	constructor(onStop, concerned = () => true) {
		this.onStop = onStop;
		this.concerned = concerned;
	}
	takeStep() {
		const { stepNext } = this;
		this.stepNext = false;
		return stepNext;
	}
	setBreakpoints(addresses) {
		const added = addresses.filter((at) => !this.isBreakpoint(at));
		this.#breakpoints.clear();
		for (const at of [...new Set(addresses)].sort((a, b) => a - b)) {
			const page = Math.floor(at / PAGE$1);
			this.#breakpoints.set(page, [...this.#breakpoints.get(page) ?? [], at]);
		}
		return added;
	}
	setWatchpoints(watchpoints) {
		const before = [...this.#watchedPages].join();
		this.#watchpoints = watchpoints;
		this.#watchedPages.clear();
		for (const { address, bytes } of watchpoints) for (let page = Math.floor(address / PAGE$1); page * PAGE$1 < address + bytes; page++) this.#watchedPages.add(page);
		return [...this.#watchedPages].join() !== before;
	}
	get watching() {
		return this.#watchpoints.length > 0;
	}
	isBreakpoint(linear) {
		return this.#breakpoints.get(Math.floor(linear / PAGE$1))?.includes(linear) === true;
	}
	reached() {
		if (this.concerned()) this.#stop({ kind: "breakpoint" });
		else this.stepNext = true;
	}
	#stop(stop) {
		this.stopping = true;
		this.onStop(stop);
	}
	upToNext(code, linear) {
		const next = this.#breakpoints.get(Math.floor(linear / PAGE$1))?.find((at) => at > linear);
		return next === void 0 || next - linear >= code.length ? code : code.subarray(0, next - linear);
	}
	isWatchedPage(linear) {
		return this.#watchedPages.has(Math.floor(linear / PAGE$1));
	}
	met(linear, bytes, write) {
		if (!this.isWatchedPage(linear) && !this.isWatchedPage(linear + bytes - 1)) return null;
		const meets = (w) => (w.kind === "access" || w.kind === "write" === write) && w.address < linear + bytes && linear < w.address + w.bytes;
		const met = this.#watchpoints.find(meets);
		return met !== void 0 && this.concerned() ? met : null;
	}
	accessed(linear, bytes, write) {
		const met = this.met(linear, bytes, write);
		if (met !== null) this.#stop({
			kind: "watchpoint",
			met
		});
	}
};
const WRITE = 2;
const TURN = 2e5;
var Tracer = class {
	kernel;
	engine;
	onStop;
	group;
	stop = null;
	thread;
	passed = new Set();
	#stops;
	#held = null;
	#given = null;
	#first = null;
	#stepping = false;
	#left = new Map();
	constructor(kernel, engine, onStop) {
		this.kernel = kernel;
		this.engine = engine;
		this.onStop = onStop;
		this.group = kernel.init;
		this.thread = this.#someThread();
		this.#stops = new DebugStops((met) => {
			const stop = met.kind === "breakpoint" ? { kind: "breakpoint" } : {
				kind: "watchpoint",
				watch: met.met.kind,
				address: met.met.address
			};
			this.stop ??= stop;
			this.thread = kernel.current;
		}, () => kernel.current.group === this.group);
		engine.useStops(this.#stops);
		kernel.tracer = this;
	}
	close() {
		this.setStops([], []);
		this.engine.useStops(null);
		this.resume(this.#held?.signal ?? 0, null, false);
		this.kernel.tracer = null;
	}
	get processor() {
		return this.kernel;
	}
	get bits() {
		return this.thread.mm.bits;
	}
	get threads() {
		return [...this.group.tasks];
	}
	#someThread() {
		const { current } = this.kernel;
		return current.group === this.group ? current : this.threads[0] ?? current;
	}
	turn(ms) {
		const { kernel, engine } = this;
		const until = performance.now() + ms;
		do {
			kernel.beforeResume();
			if (kernel.finished) {
				engine.finishStats();
				return false;
			}
			if (this.stop === null && !kernel.rests) this.#run();
			if (this.stop !== null) {
				this.onStop();
				return true;
			}
		} while (!kernel.rests && performance.now() < until);
		return true;
	}
	#run() {
		const { kernel, engine } = this;
		const first = this.#first;
		if (first !== null && first.state === "dead") this.#first = null;
		if (first === null || first !== kernel.current) {
			engine.turn(TURN);
			return;
		}
		this.#first = null;
		const stepping = this.#stepping;
		engine.step();
		if (!stepping || this.stop !== null) return;
		if (first.state === "running" && first.call === null) this.#stopAt(first, { kind: "stepped" });
		else if (first.state !== "dead") this.#stepped = first;
	}
	#stepped = null;
	#stopAt(task, stop) {
		this.stop = stop;
		this.thread = task;
		this.#stepped = null;
	}
	holds() {
		const { current } = this.kernel;
		if (this.#stepped === current) this.#stopAt(current, { kind: "stepped" });
		return this.stop !== null;
	}
	interrupt() {
		if (this.stop !== null) return;
		this.stop = { kind: "interrupted" };
		this.thread = this.#someThread();
		this.onStop();
	}
	resume(signal, task, step) {
		const { thread } = this;
		const stop = this.stop;
		const held = this.#held;
		this.#held = null;
		this.stop = null;
		this.#stops.stopping = false;
		if (signal > 0 && thread.state !== "dead") this.#given = {
			task: thread,
			info: held?.signal === signal ? held : {
				signal,
				code: 0,
				pid: this.kernel.pid,
				uid: 0
			}
		};
		for (const [one, left] of this.#left) this.#returnTo(one, left);
		this.#stepping = step;
		this.#first = step ? task ?? thread : stop?.kind === "breakpoint" ? thread : null;
		if (step && this.#first !== null) this.kernel.turns.prefer(this.#first);
	}
	kill() {
		this.close();
		sendToGroup(this.kernel, this.group, {
			signal: 9,
			code: 0
		});
	}
	takeGiven() {
		const given = this.#given;
		if (given === null || given.task !== this.kernel.current) return null;
		this.#given = null;
		return given.info;
	}
	get gives() {
		return this.#given !== null && this.#given.task === this.kernel.current;
	}
	takesSignal(info) {
		const { current } = this.kernel;
		if (current.group !== this.group || info.signal === 9 || this.passed.has(info.signal)) return false;
		this.#held = info;
		this.#stopAt(current, {
			kind: "signal",
			signal: info.signal
		});
		return true;
	}
	executed() {
		const { current } = this.kernel;
		if (current.group !== this.group) return;
		this.#left.clear();
		this.#stopAt(current, {
			kind: "executed",
			path: current.mm.exePath
		});
	}
	withRegisters(task, act) {
		const { cpu, current } = this.kernel;
		if (task === current) return act(cpu);
		const before = new CpuContext();
		before.save(cpu);
		task.registers.restore(cpu);
		try {
			return act(cpu);
		} finally {
			task.registers.save(cpu);
			before.restore(cpu);
		}
	}
	beforeChange(task) {
		const { call } = task;
		if (call === null || task.state === "dead") return;
		const registers = this.#registersOf(task);
		this.kernel.scheduler.wake(task);
		task.call = null;
		this.#left.set(task, {
			call,
			registers
		});
	}
	#returnTo(task, { call, registers }) {
		if (task.state === "dead") {
			this.#left.delete(task);
			return;
		}
		if (!this.#registersOf(task).every((byte, i) => byte === registers[i])) return;
		this.#left.delete(task);
		task.call = call;
	}
	#registersOf(task) {
		const context = new CpuContext();
		return this.withRegisters(task, (cpu) => {
			context.save(cpu);
			return context.bytes();
		});
	}
	get #space() {
		return (this.threads[0] ?? this.kernel.current).mm.space;
	}
	read(address, length) {
		const space = this.#space;
		const out = new Uint8Array(length);
		let done = 0;
		while (done < length) {
			const at = address + done;
			const frame = at < 0 ? -1 : this.#frame(at, "read");
			if (frame < 0) break;
			const inPage = at % PAGE_SIZE;
			const bytes = Math.min(length - done, PAGE_SIZE - inPage);
			out.set(space.u8.subarray(frame + inPage, frame + inPage + bytes), done);
			done += bytes;
		}
		return out.subarray(0, done);
	}
	#frame(address, access) {
		const space = this.#space;
		const frame = space.lookup(address, access);
		return frame < 0 && access === "read" ? space.lookup(address, "execute") : frame;
	}
	write(address, bytes) {
		for (let done = 0; done < bytes.length;) {
			const at = address + done;
			const part = bytes.subarray(done, done + Math.min(bytes.length - done, PAGE_SIZE - at % PAGE_SIZE));
			if (at < 0 || !this.#writeInPage(at, part)) return false;
			done += part.length;
		}
		return true;
	}
	#writeInPage(address, bytes) {
		const space = this.#space;
		const page = Math.floor(address / PAGE_SIZE);
		let frame = space.lookup(address, "write");
		const vma = space.vmas.find(page);
		const before = vma?.protection ?? 0;
		const isForced = frame < 0 && vma !== null && !vma.shared && before !== 0 && (before & WRITE) === 0;
		if (isForced) {
			if (!space.protect(page, 1, before | WRITE)) return false;
			frame = space.lookup(address, "write");
		}
		if (frame >= 0) {
			const host = frame + address % PAGE_SIZE;
			space.u8.set(bytes, host);
			space.noteWrite(host, bytes.length);
		}
		if (isForced) space.protect(page, 1, before);
		return frame >= 0;
	}
	setStops(breakpoints, watchpoints) {
		const added = this.#stops.setBreakpoints(breakpoints);
		if (added.length > 0 && this.kernel.groups.size > 1) this.engine.code.reset();
		this.engine.stopsChanged(added, this.#stops.setWatchpoints(watchpoints));
	}
};
const OPEN_FLAGS = [
	[64, "O_CREAT"],
	[128, "O_EXCL"],
	[256, "O_NOCTTY"],
	[512, "O_TRUNC"],
	[1024, "O_APPEND"],
	[2048, "O_NONBLOCK"],
	[4096, "O_DSYNC"],
	[16384, "O_DIRECT"],
	[32768, "O_LARGEFILE"],
	[65536, "O_DIRECTORY"],
	[131072, "O_NOFOLLOW"],
	[262144, "O_NOATIME"],
	[524288, "O_CLOEXEC"],
	[2097152, "O_PATH"]
];
const ACCESS = [
	"O_RDONLY",
	"O_WRONLY",
	"O_RDWR",
	"O_ACCMODE"
];
const SHOWN = 32;
function openFlags(flags) {
	const names = [ACCESS[flags & 3]];
	let rest = flags & -4;
	for (const [bit, name] of OPEN_FLAGS) {
		if ((flags & bit) !== bit) continue;
		names.push(name);
		rest &= ~bit;
	}
	if (rest !== 0) names.push(`0x${(rest >>> 0).toString(16)}`);
	return names.join("|");
}
function quote(text) {
	return `"${text.replace(/[^ !#-[\]-~]/g, (c) => {
		return {
			"\n": "\\n",
			"	": "\\t",
			"\r": "\\r",
			"\"": "\\\"",
			"\\": "\\\\"
		}[c] ?? `\\${c.charCodeAt(0).toString(8)}`;
	})}"`;
}
var Strace = class {
	write;
	#calls = new WeakMap();
	#several = false;
	constructor(write = (line) => void (0, node_fs.writeSync)(2, `${line}\n`)) {
		this.write = write;
	}
	enter(k, call, name) {
		const letters = [...call.signature];
		const values = letters.map((letter, i) => this.#raw(k, letter, i));
		const shown = letters.map((letter, i) => letter === "r" ? "" : this.#show(k, letter, i, values));
		this.#calls.set(k.current, {
			name,
			call,
			values,
			shown
		});
		if (name === "exit" || name === "exit_group") this.#line(k, k.current, `${name}(${shown.join(", ")}) = ?`);
	}
	#line(k, task, text) {
		this.#several ||= k.tasks.size > 1;
		this.write(this.#several ? `[pid ${task.tid}] ${text}` : text);
	}
	#raw(k, letter, i) {
		const at = k.abi.arguments[i];
		const low = k.cpu.u32[at];
		if ("dFiS".includes(letter)) return low | 0;
		if ("uxo".includes(letter)) return low;
		if (k.abi.bits === 32) return letter === "l" ? low | 0 : low;
		return k.cpu.i32[at + 1] * 4294967296 + low;
	}
	#show(k, letter, i, values) {
		const value = values[i];
		switch (letter) {
			case "d": return value === -100 ? "AT_FDCWD" : String(value);
			case "s": return this.#string(k, value);
			case "w": return this.#buffer(k, value, values[i + 1] ?? 0);
			case "F": return openFlags(value);
			case "S": return signalName(value);
			case "o": return value === 0 ? "0" : `0${value.toString(8)}`;
			case "x": return value === 0 ? "0" : `0x${value.toString(16)}`;
			case "p": return value === 0 ? "NULL" : `0x${(value < 0 ? value + 2 ** 64 : value).toString(16)}`;
			default: return String(value);
		}
	}
	#string(k, address) {
		if (address === 0) return "NULL";
		try {
			const text = k.space.readCString(address, 4096);
			return text === null ? `0x${address.toString(16)}` : quote(text);
		} catch (e) {
			if (e instanceof GuestFault) return `0x${address.toString(16)}`;
			throw e;
		}
	}
	#buffer(k, address, length) {
		const n = Math.max(0, Math.min(length, SHOWN));
		try {
			return quote(Buffer.from(k.space.readBytes(address, n)).toString("latin1")) + (length > SHOWN ? "..." : "");
		} catch (e) {
			if (e instanceof GuestFault) return `0x${address.toString(16)}`;
			throw e;
		}
	}
	leave(k, result) {
		const made = this.#calls.get(k.current);
		if (made === void 0 || made.name === "exit" || made.name === "exit_group") return;
		const { name, call, values, shown: args } = made;
		for (const [i, letter] of [...call.signature].entries()) if (letter === "r") args[i] = result >= 0 ? this.#buffer(k, values[i], result) : this.#show(k, "p", i, values);
		let shown = String(result);
		if (result === -1073741824) shown = "0";
		else if (result < 0 && result >= -4095) shown = `-1 ${errnoName(-result)}`;
		else if (result > 32767 && /mmap|brk|mremap/.test(name)) shown = `0x${result.toString(16)}`;
		this.#line(k, k.current, `${name}(${args.join(", ")}) = ${shown}`);
	}
	unimplemented(k, name) {
		const args = [
			0,
			1,
			2,
			3,
			4,
			5
		].map((i) => `0x${this.#raw(k, k.abi.bits === 32 ? "u" : "p", i).toString(16)}`);
		this.#line(k, k.current, `${name}(${args.join(", ")}) = -1 ENOSYS (not implemented by ringless)`);
	}
	signal(k, info) {
		const where = info.address === void 0 ? "" : `, si_addr=0x${info.address.toString(16)}`;
		this.#line(k, k.current, `--- ${signalName(info.signal)} {si_signo=${signalName(info.signal)}, si_code=${info.code}${where}} ---`);
	}
	exited(k, task, status, signal) {
		const text = signal === null ? `+++ exited with ${status} +++` : `+++ killed by ${signalName(signal)} +++`;
		this.#line(k, task, text);
	}
};
const PAGE = 65536;
const LARGEST_MIB = Math.floor((2 ** 32 - PAGE - GUEST_RAM) / 2 ** 20);
const TURN_MS = 10;
const TMP_SHARE = .5;
var Process = class {
	stats = newStats();
	#options;
	#model;
	#memoryBytes;
	#random;
	#timeline;
	#engine = null;
	#plugins;
	#kernel = null;
	#inspector = null;
	#state = "new";
	#paused = null;
	constructor(options) {
		this.#options = options;
		const cpu = options.cpu ?? "x86-64-v3";
		if (!CPU_MODEL_NAMES.includes(cpu)) throw new UserError(`--cpu: ${cpu} is not one of ${CPU_MODEL_NAMES.join(", ")}`, 126);
		this.#model = new CpuModel(cpu);
		const mib = options.memoryMiB ?? 1024;
		if (!(mib >= 1 && mib <= LARGEST_MIB)) throw new UserError(`--memory: ${mib} MiB is not between 1 and ${LARGEST_MIB}`, 126);
		this.#memoryBytes = Math.floor(mib * 2 ** 20 / PAGE) * PAGE;
		this.#timeline = options.timeline && new Timeline(options.timeline);
		this.#random = options.icount === true ? deterministicRandom() : host.fillRandom;
	}
	run() {
		const guest = this.#load();
		try {
			this.#engine.run();
		} finally {
			this.#engine.close();
		}
		return this.#result(guest);
	}
	async start() {
		const guest = this.#load();
		const { kernel } = guest;
		kernel.servesHost = true;
		this.#state = this.#state === "paused" ? "paused" : "running";
		try {
			do {
				await new Promise((served) => setImmediate(served));
				while (this.#paused !== null) await this.#paused.ends;
			} while (kernel.tracer?.turn(TURN_MS) ?? this.#engine.runFor(TURN_MS));
		} finally {
			this.#state = "ended";
			this.#engine.close();
		}
		return this.#result(guest);
	}
	get state() {
		return this.#state;
	}
	pause() {
		if (this.#paused !== null || this.#state === "ended") return;
		let end = () => {};
		const ends = new Promise((resolve) => {
			end = resolve;
		});
		this.#paused = {
			ends,
			end
		};
		this.#state = "paused";
	}
	resume() {
		const paused = this.#paused;
		if (paused === null) return;
		this.#paused = null;
		this.#state = "running";
		paused.end();
	}
	trace(onStop) {
		const kernel = this.#kernel;
		if (kernel === null) throw new Error("the guest has not been started");
		return new Tracer(kernel, this.#engine, () => {
			this.pause();
			onStop();
		});
	}
	kill(signal = 15) {
		const kernel = this.#kernel;
		if (kernel !== null && this.#state !== "ended") sendToGroup(kernel, kernel.init, {
			signal,
			code: 0
		});
	}
	get guest() {
		if (this.#inspector === null) throw new Error("the guest has not been started");
		return this.#inspector;
	}
	#load() {
		if (this.#kernel !== null) throw new Error("a Process runs once");
		const o = this.#options;
		const started = process.hrtime.bigint();
		const clock = new Clock(o.icount === true ? () => this.#engine?.instructionCount() ?? 0 : null);
		const identity = hostIdentity(o.icount === true);
		const source = { kernel: null };
		const vfs = makeNamespace({
			mounts: o.mounts ?? [],
			root: o.root,
			identity,
			clock,
			random: this.#random,
			source,
			tmpBytes: this.#memoryBytes * TMP_SHARE
		});
		let cwd = this.#workingDirectory(vfs);
		const path = placeProgram(vfs, cwd, o.program, identity);
		const typed = o.program.includes("/") ? latin1(o.program) : path;
		if (o.cwd === void 0 && path !== typed && !typed.startsWith("/")) cwd = this.#hostFolder(vfs) ?? cwd;
		const argv = [o.program, ...o.args ?? []].map(latin1);
		const envp = Object.entries(o.env ?? {}).map(([name, value]) => latin1(`${name}=${value}`));
		const found = prepare$1({
			vfs,
			cwd,
			record: new StatRecord(),
			model: this.#model
		}, cwd, path, argv, envp, typed);
		if (found instanceof ExecFailure) throw new UserError(found.message, found.errno === 2 ? 127 : 126);
		const kernel = this.#machine(found, {
			vfs,
			clock,
			identity,
			cwd
		});
		source.kernel = kernel;
		const engine = this.#engine;
		try {
			const failed = install$1(kernel, found);
			found.program.main.file.close();
			found.program.interpreter?.file.close();
			if (failed !== 0) {
				const why = `cannot be loaded (${errnoName(-failed)}); --memory grants more memory`;
				throw new UserError(`${o.program}: ${why}`, 126);
			}
		} catch (e) {
			engine.close();
			throw e;
		}
		return {
			kernel,
			started
		};
	}
	#result({ kernel, started }) {
		kernel.calls.flushStats();
		const { exit } = kernel;
		if (exit === null) throw new Error("the guest has ended without a status");
		this.stats.wallNs = Number(process.hrtime.bigint() - started);
		const usage = process.cpuUsage();
		this.stats.cpuNs = (usage.user + usage.system) * 1e3;
		this.#plugins?.end(this.stats);
		return {
			status: exit.status,
			signal: exit.signal,
			stats: this.stats
		};
	}
	#workingDirectory(vfs) {
		const path = latin1(this.#options.cwd ?? "/");
		const found = vfs.walk(vfs.root, path, true);
		if (typeof found === "number") throw new UserError(`--cwd ${path}: ${errnoName(-found)} in the guest`, 127);
		if (!found.node.isDirectory) throw new UserError(`--cwd ${path}: is not a folder in the guest`, 126);
		return found;
	}
	#hostFolder(vfs) {
		const found = vfs.walk(vfs.root, latin1(process.cwd()), true);
		return typeof found === "number" || !found.node.isDirectory ? null : found;
	}
	#machine(prepared, place) {
		const o = this.#options;
		const loads = o.plugins !== void 0 && o.plugins.length > 0;
		const end = GUEST_RAM + this.#memoryBytes;
		if (loads && end + 50331648 > 2 ** 32 - PAGE) throw new UserError(`--memory: plug-ins need ${PLUGIN_BYTES / 2 ** 20} MiB of what there is at most`, 126);
		const pages = (end + (loads ? PLUGIN_BYTES : 0)) / PAGE;
		const cpu = new CpuState(new WebAssembly.Memory({
			initial: pages,
			maximum: pages
		}), prepared.program.main.image.bits, this.#model);
		const spaces = new CurrentSpace(cpu);
		let linux = null;
		const symbols = new FileSymbols();
		const plugins = loads ? new PluginSet(o.plugins, {
			mode: "process",
			cpu,
			space: spaces,
			base: end,
			instructions: () => this.#engine?.instructionCount() ?? 0,
			task: () => linux && pluginTask(linux.current),
			symbol: (address) => linux && symbols.find(linux.space, address),
			print: printLine,
			entered: watchPlugins(o.plugins.map(({ name }) => name))
		}) : void 0;
		this.#plugins = plugins;
		const kernel = new Linux({
			...place,
			cpu,
			space: new AddressSpace(cpu, { limitBytes: this.#memoryBytes }),
			stats: this.stats,
			memoryBytes: this.#memoryBytes,
			random: this.#random,
			observer: makeObserver(o.strace, plugins),
			...o.pids !== void 0 && { pids: o.pids }
		});
		linux = kernel;
		if (plugins) tellExceptions(plugins, kernel, cpu);
		const { current } = kernel;
		current.files = standardStreams([
			o.stdin ?? 0,
			o.stdout ?? 1,
			o.stderr ?? 2
		], place.clock, () => kernel.tasks.size === 1 && !kernel.servesHost);
		current.fs.umask = process.umask();
		if (o.icount !== true) kernel.hostNamed = require("node:os").hostname;
		const engine = new Engine({
			cpu,
			space: spaces,
			kernel,
			stats: this.stats,
			engine: o.engine ?? "jit",
			strategies: {
				...defaultStrategies(),
				...o.strategies
			},
			icount: o.icount === true,
			timeline: this.#timeline,
			onRequest: o.onRequest,
			onSlice: o.onSlice && ((rip) => o.onSlice(BigInt.asUintN(cpu.bits, BigInt(rip)))),
			cache: o.translationCache,
			plugins
		});
		this.#engine = engine;
		this.#kernel = kernel;
		this.#inspector = new Inspector(cpu, spaces);
		kernel.attach(engine, spaces);
		return kernel;
	}
};
function printLine(line) {
	(0, node_fs.writeSync)(2, `ringless: ${line}\n`);
}
function latin1(text) {
	return Buffer.from(text).toString("latin1");
}
function makeObserver(strace, plugins) {
	const own = strace === void 0 || strace === false ? null : strace === true ? new Strace() : new Strace(strace);
	if (!plugins) return own;
	const observer = new PluginObserver(plugins);
	return own ? new Observers([own, observer]) : observer;
}
function hostIdentity(fixed) {
	const uid = process.getuid?.() ?? 1e3;
	const gid = process.getgid?.() ?? 1e3;
	const pid = fixed ? 1e3 : process.pid;
	return {
		uid,
		gid,
		groups: hostGroups(),
		pid,
		ppid: fixed ? 1 : process.ppid,
		pgid: pid,
		sid: pid
	};
}
function hostGroups() {
	try {
		const line = /^Groups:(.*)$/m.exec((0, node_fs.readFileSync)("/proc/self/status", "latin1"));
		if (line !== null) return (line[1].match(/\d+/g) ?? []).map(Number);
	} catch {}
	return process.getgroups?.() ?? [];
}
function deterministicRandom() {
	let x = 625341585;
	return (bytes) => {
		for (let i = 0; i < bytes.length; i++) {
			x ^= x << 13;
			x ^= x >>> 17;
			x ^= x << 5;
			bytes[i] = x;
		}
	};
}
const FORMAT = 1;
const hex = (value) => `0x${value.toString(16)}`;
function saveRequest(request) {
	const places = (of) => [...of].map(([rip, at]) => [hex(rip), at]);
	return {
		format: FORMAT,
		id: request.id,
		entry: hex(request.entry),
		mode: request.mode,
		tlb: request.tlb,
		blocks: request.blocks.map(({ rip, bytes }) => ({
			rip: hex(rip),
			bytes: Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
		})),
		descriptors: places(request.descriptors),
		liveImmediates: places(request.liveImmediates),
		indirectTargets: request.indirectTargets.map(hex),
		options: request.options
	};
}
function processOptions(program, args, options, streams, cache) {
	return {
		...streams,
		program,
		args: [...args],
		env: options.env,
		mounts: options.mount,
		root: options.root,
		cwd: options.cwd,
		memoryMiB: options.memory,
		strace: options.strace ?? false,
		icount: options.icount ?? false,
		engine: options.engine ?? "jit",
		cpu: options.cpu,
		strategies: allStrategies(chosenStrategies(options)),
		...cache && { translationCache: cache }
	};
}
async function run(program, args, options, streams = {}) {
	const { gdb, paused = false } = options;
	if (paused && gdb === void 0) throw new UserError("--paused: nobody could start the guest: say --gdb as well", ExitStatus.usage);
	if (options.stats !== void 0 && options.stats !== "-") checkOutput("stats", options.stats);
	const timeline = options.statsTimeline === void 0 ? void 0 : openLines("stats-timeline", options.statsTimeline);
	const save = options.saveRequests === void 0 ? void 0 : openLines("save-requests", options.saveRequests);
	const plugins = options.plugin?.length > 0 ? await (await Promise.resolve().then(() => require("./plugins.js"))).loadPlugins(options.plugin) : [];
	const cache = translationCache(options.translationCache);
	host.optimizeScripts(false);
	const guest = new Process({
		...processOptions(program, args, options, streams, cache),
		...options.pids !== void 0 && { pids: options.pids },
		...timeline && { timeline },
		...plugins.length > 0 && { plugins },
		...save && { onRequest: (request) => save(saveRequest(request)) }
	});
	const { status, stats } = gdb === void 0 ? guest.run() : await (await Promise.resolve().then(() => require("./run-gdb.js"))).runWithGdb(guest, gdb, paused);
	if (options.stats === "-") process.stderr.write((await Promise.resolve().then(() => require("./stats-table.js"))).statsTable(stats));
	else if (options.stats !== void 0) writeOutput("stats", options.stats, `${JSON.stringify(stats, null, 2)}\n`);
	return status;
}
Object.defineProperty(exports, "AC", {
	enumerable: true,
	get: function() {
		return AC;
	}
});
Object.defineProperty(exports, "ARCHITECTURES", {
	enumerable: true,
	get: function() {
		return ARCHITECTURES;
	}
});
Object.defineProperty(exports, "ATTR", {
	enumerable: true,
	get: function() {
		return ATTR;
	}
});
Object.defineProperty(exports, "BOUNCE_DEVICE", {
	enumerable: true,
	get: function() {
		return BOUNCE_DEVICE;
	}
});
Object.defineProperty(exports, "CPU_MODEL_NAMES", {
	enumerable: true,
	get: function() {
		return CPU_MODEL_NAMES;
	}
});
Object.defineProperty(exports, "Callouts", {
	enumerable: true,
	get: function() {
		return Callouts;
	}
});
Object.defineProperty(exports, "CpuModel", {
	enumerable: true,
	get: function() {
		return CpuModel;
	}
});
Object.defineProperty(exports, "CpuState", {
	enumerable: true,
	get: function() {
		return CpuState;
	}
});
Object.defineProperty(exports, "DEVICE", {
	enumerable: true,
	get: function() {
		return DEVICE$1;
	}
});
Object.defineProperty(exports, "DR6_BS", {
	enumerable: true,
	get: function() {
		return DR6_BS;
	}
});
Object.defineProperty(exports, "DebugStops", {
	enumerable: true,
	get: function() {
		return DebugStops;
	}
});
Object.defineProperty(exports, "Disposition", {
	enumerable: true,
	get: function() {
		return Disposition;
	}
});
Object.defineProperty(exports, "ENVIRONMENT", {
	enumerable: true,
	get: function() {
		return ENVIRONMENT;
	}
});
Object.defineProperty(exports, "Engine", {
	enumerable: true,
	get: function() {
		return Engine;
	}
});
Object.defineProperty(exports, "ExitStatus", {
	enumerable: true,
	get: function() {
		return ExitStatus;
	}
});
Object.defineProperty(exports, "FCS", {
	enumerable: true,
	get: function() {
		return FCS;
	}
});
Object.defineProperty(exports, "FCW", {
	enumerable: true,
	get: function() {
		return FCW;
	}
});
Object.defineProperty(exports, "FDP", {
	enumerable: true,
	get: function() {
		return FDP;
	}
});
Object.defineProperty(exports, "FDS", {
	enumerable: true,
	get: function() {
		return FDS;
	}
});
Object.defineProperty(exports, "FIP", {
	enumerable: true,
	get: function() {
		return FIP;
	}
});
Object.defineProperty(exports, "FOP", {
	enumerable: true,
	get: function() {
		return FOP;
	}
});
Object.defineProperty(exports, "FSW", {
	enumerable: true,
	get: function() {
		return FSW;
	}
});
Object.defineProperty(exports, "FileError", {
	enumerable: true,
	get: function() {
		return FileError;
	}
});
Object.defineProperty(exports, "FolderError", {
	enumerable: true,
	get: function() {
		return FolderError;
	}
});
Object.defineProperty(exports, "GUESTS", {
	enumerable: true,
	get: function() {
		return GUESTS;
	}
});
Object.defineProperty(exports, "GUEST_RAM", {
	enumerable: true,
	get: function() {
		return GUEST_RAM;
	}
});
Object.defineProperty(exports, "GuestFault", {
	enumerable: true,
	get: function() {
		return GuestFault;
	}
});
Object.defineProperty(exports, "GuestSpace", {
	enumerable: true,
	get: function() {
		return GuestSpace;
	}
});
Object.defineProperty(exports, "HEADER_BYTES", {
	enumerable: true,
	get: function() {
		return HEADER_BYTES;
	}
});
Object.defineProperty(exports, "IOPL", {
	enumerable: true,
	get: function() {
		return IOPL;
	}
});
Object.defineProperty(exports, "Inspector", {
	enumerable: true,
	get: function() {
		return Inspector;
	}
});
Object.defineProperty(exports, "LOADED_FIP", {
	enumerable: true,
	get: function() {
		return LOADED_FIP;
	}
});
Object.defineProperty(exports, "MACHINE_STRATEGIES", {
	enumerable: true,
	get: function() {
		return MACHINE_STRATEGIES;
	}
});
Object.defineProperty(exports, "MXCSR", {
	enumerable: true,
	get: function() {
		return MXCSR;
	}
});
Object.defineProperty(exports, "NT", {
	enumerable: true,
	get: function() {
		return NT;
	}
});
Object.defineProperty(exports, "OF", {
	enumerable: true,
	get: function() {
		return OF;
	}
});
Object.defineProperty(exports, "PAGE_SIZE", {
	enumerable: true,
	get: function() {
		return PAGE_SIZE;
	}
});
Object.defineProperty(exports, "PLUGIN_BYTES", {
	enumerable: true,
	get: function() {
		return PLUGIN_BYTES;
	}
});
Object.defineProperty(exports, "PROGRAMS", {
	enumerable: true,
	get: function() {
		return PROGRAMS;
	}
});
Object.defineProperty(exports, "PROGRAM_HEADER_BYTES", {
	enumerable: true,
	get: function() {
		return PROGRAM_HEADER_BYTES;
	}
});
Object.defineProperty(exports, "Pack", {
	enumerable: true,
	get: function() {
		return Pack;
	}
});
Object.defineProperty(exports, "PluginSet", {
	enumerable: true,
	get: function() {
		return PluginSet;
	}
});
Object.defineProperty(exports, "Process", {
	enumerable: true,
	get: function() {
		return Process;
	}
});
Object.defineProperty(exports, "RF", {
	enumerable: true,
	get: function() {
		return RF;
	}
});
Object.defineProperty(exports, "SSE_FLAGS_ASKED", {
	enumerable: true,
	get: function() {
		return SSE_FLAGS_ASKED;
	}
});
Object.defineProperty(exports, "STRATEGIES", {
	enumerable: true,
	get: function() {
		return STRATEGIES;
	}
});
Object.defineProperty(exports, "SYSCALL_PLAN", {
	enumerable: true,
	get: function() {
		return SYSCALL_PLAN;
	}
});
Object.defineProperty(exports, "SYSRET_PLAN", {
	enumerable: true,
	get: function() {
		return SYSRET_PLAN;
	}
});
Object.defineProperty(exports, "SegmentUnit", {
	enumerable: true,
	get: function() {
		return SegmentUnit;
	}
});
Object.defineProperty(exports, "StackFrame", {
	enumerable: true,
	get: function() {
		return StackFrame;
	}
});
Object.defineProperty(exports, "Timeline", {
	enumerable: true,
	get: function() {
		return Timeline;
	}
});
Object.defineProperty(exports, "UserError", {
	enumerable: true,
	get: function() {
		return UserError;
	}
});
Object.defineProperty(exports, "VECTOR", {
	enumerable: true,
	get: function() {
		return VECTOR;
	}
});
Object.defineProperty(exports, "VIF", {
	enumerable: true,
	get: function() {
		return VIF;
	}
});
Object.defineProperty(exports, "VIP", {
	enumerable: true,
	get: function() {
		return VIP;
	}
});
Object.defineProperty(exports, "VM", {
	enumerable: true,
	get: function() {
		return VM;
	}
});
Object.defineProperty(exports, "X87", {
	enumerable: true,
	get: function() {
		return X87;
	}
});
Object.defineProperty(exports, "X87_EMPTY", {
	enumerable: true,
	get: function() {
		return X87_EMPTY;
	}
});
Object.defineProperty(exports, "X87_TOP", {
	enumerable: true,
	get: function() {
		return X87_TOP;
	}
});
Object.defineProperty(exports, "XMM", {
	enumerable: true,
	get: function() {
		return XMM;
	}
});
Object.defineProperty(exports, "addGuestOptions", {
	enumerable: true,
	get: function() {
		return addGuestOptions;
	}
});
Object.defineProperty(exports, "adjustRpl", {
	enumerable: true,
	get: function() {
		return adjustRpl;
	}
});
Object.defineProperty(exports, "attributesOf", {
	enumerable: true,
	get: function() {
		return attributesOf;
	}
});
Object.defineProperty(exports, "cachePath", {
	enumerable: true,
	get: function() {
		return cachePath;
	}
});
Object.defineProperty(exports, "checkName", {
	enumerable: true,
	get: function() {
		return checkName;
	}
});
Object.defineProperty(exports, "checkOutput", {
	enumerable: true,
	get: function() {
		return checkOutput;
	}
});
Object.defineProperty(exports, "checkTarget", {
	enumerable: true,
	get: function() {
		return checkTarget;
	}
});
Object.defineProperty(exports, "chosenStrategies", {
	enumerable: true,
	get: function() {
		return chosenStrategies;
	}
});
Object.defineProperty(exports, "cpuid", {
	enumerable: true,
	get: function() {
		return cpuid;
	}
});
Object.defineProperty(exports, "defaultStrategies", {
	enumerable: true,
	get: function() {
		return defaultStrategies;
	}
});
Object.defineProperty(exports, "dplOf", {
	enumerable: true,
	get: function() {
		return dplOf;
	}
});
Object.defineProperty(exports, "elfBits", {
	enumerable: true,
	get: function() {
		return elfBits;
	}
});
Object.defineProperty(exports, "elfHeader", {
	enumerable: true,
	get: function() {
		return elfHeader;
	}
});
Object.defineProperty(exports, "enterCode", {
	enumerable: true,
	get: function() {
		return enterCode;
	}
});
Object.defineProperty(exports, "errnoOf", {
	enumerable: true,
	get: function() {
		return errnoOf;
	}
});
Object.defineProperty(exports, "farReturn", {
	enumerable: true,
	get: function() {
		return farReturn;
	}
});
Object.defineProperty(exports, "farTarget", {
	enumerable: true,
	get: function() {
		return farTarget;
	}
});
Object.defineProperty(exports, "farTransfer", {
	enumerable: true,
	get: function() {
		return farTransfer;
	}
});
Object.defineProperty(exports, "findProgram", {
	enumerable: true,
	get: function() {
		return findProgram;
	}
});
Object.defineProperty(exports, "guestPath", {
	enumerable: true,
	get: function() {
		return guestPath;
	}
});
Object.defineProperty(exports, "host", {
	enumerable: true,
	get: function() {
		return host;
	}
});
Object.defineProperty(exports, "hostReason", {
	enumerable: true,
	get: function() {
		return hostReason;
	}
});
Object.defineProperty(exports, "interruptReturn", {
	enumerable: true,
	get: function() {
		return interruptReturn;
	}
});
Object.defineProperty(exports, "interruptVector", {
	enumerable: true,
	get: function() {
		return interruptVector;
	}
});
Object.defineProperty(exports, "isCanonical", {
	enumerable: true,
	get: function() {
		return isCanonical;
	}
});
Object.defineProperty(exports, "isElf", {
	enumerable: true,
	get: function() {
		return isElf;
	}
});
Object.defineProperty(exports, "isLittleEndian", {
	enumerable: true,
	get: function() {
		return isLittleEndian;
	}
});
Object.defineProperty(exports, "isMissing", {
	enumerable: true,
	get: function() {
		return isMissing;
	}
});
Object.defineProperty(exports, "isWhole", {
	enumerable: true,
	get: function() {
		return isWhole;
	}
});
Object.defineProperty(exports, "isXcr0", {
	enumerable: true,
	get: function() {
		return isXcr0;
	}
});
Object.defineProperty(exports, "kindOfFile", {
	enumerable: true,
	get: function() {
		return kindOfFile;
	}
});
Object.defineProperty(exports, "main", {
	enumerable: true,
	get: function() {
		return main;
	}
});
Object.defineProperty(exports, "newStats", {
	enumerable: true,
	get: function() {
		return newStats;
	}
});
Object.defineProperty(exports, "nextOf", {
	enumerable: true,
	get: function() {
		return nextOf;
	}
});
Object.defineProperty(exports, "openLines", {
	enumerable: true,
	get: function() {
		return openLines;
	}
});
Object.defineProperty(exports, "probeSelector", {
	enumerable: true,
	get: function() {
		return probeSelector;
	}
});
Object.defineProperty(exports, "processOptions", {
	enumerable: true,
	get: function() {
		return processOptions;
	}
});
Object.defineProperty(exports, "programHeader", {
	enumerable: true,
	get: function() {
		return programHeader;
	}
});
Object.defineProperty(exports, "pushReturn", {
	enumerable: true,
	get: function() {
		return pushReturn;
	}
});
Object.defineProperty(exports, "recordedOutput", {
	enumerable: true,
	get: function() {
		return recordedOutput;
	}
});
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "runCommand", {
	enumerable: true,
	get: function() {
		return runCommand;
	}
});
Object.defineProperty(exports, "saveRequest", {
	enumerable: true,
	get: function() {
		return saveRequest;
	}
});
Object.defineProperty(exports, "segmentFault", {
	enumerable: true,
	get: function() {
		return segmentFault;
	}
});
Object.defineProperty(exports, "setFlags", {
	enumerable: true,
	get: function() {
		return setFlags;
	}
});
Object.defineProperty(exports, "signed64", {
	enumerable: true,
	get: function() {
		return signed64;
	}
});
Object.defineProperty(exports, "strategyArguments", {
	enumerable: true,
	get: function() {
		return strategyArguments;
	}
});
Object.defineProperty(exports, "tellExceptions", {
	enumerable: true,
	get: function() {
		return tellExceptions;
	}
});
Object.defineProperty(exports, "translationCache", {
	enumerable: true,
	get: function() {
		return translationCache;
	}
});
Object.defineProperty(exports, "watchPlugins", {
	enumerable: true,
	get: function() {
		return watchPlugins;
	}
});
Object.defineProperty(exports, "widthOf", {
	enumerable: true,
	get: function() {
		return widthOf;
	}
});
Object.defineProperty(exports, "writeOutput", {
	enumerable: true,
	get: function() {
		return writeOutput;
	}
});
