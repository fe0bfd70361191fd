/**
 * The engine's own `push`. It must be fetched before pdf.js is loaded: the legacy build's core-js
 * puts one written in JavaScript in its place in engines as old as Node 20's, for every array of
 * the program, to mend what no code here does (pushing onto arrays of fixed length).
 */
export const nativePush = Array.prototype.push
