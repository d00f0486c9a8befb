/**
 * `x & x` and `x | x` are x: what `test eax, eax` is made of. Looks through aliases; the nodes stay, as other names.
 */
declare const _default: import("../translator/passes/pass.js").Pass<readonly []>;
export default _default;
