export function definePass(pass) {
    return pass;
}
