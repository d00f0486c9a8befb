const PART = 24576;
function toBase64(bytes) {
	const parts = [];
	for (let at = 0; at < bytes.length; at += PART) parts.push(btoa(String.fromCharCode.apply(null, bytes.subarray(at, at + PART))));
	return parts.join("");
}
function fromBase64(text) {
	const characters = atob(text);
	const bytes = new Uint8Array(characters.length);
	for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
	return bytes;
}
Object.defineProperty(exports, "fromBase64", {
	enumerable: true,
	get: function() {
		return fromBase64;
	}
});
Object.defineProperty(exports, "toBase64", {
	enumerable: true,
	get: function() {
		return toBase64;
	}
});
