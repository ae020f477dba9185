// Judges an ML-DSA-44 signature with @noble/post-quantum: node judge.mjs PUBLIC_KEY MESSAGE SIGNATURE (files).
// With a fourth file, a seed, it also compares the public key with the one it makes from the seed.
import { readFileSync } from 'node:fs';
import { ml_dsa44 } from '@noble/post-quantum/ml-dsa.js';

const [publicKey, message, signature, seed] = process.argv.slice(2).map((file) => new Uint8Array(readFileSync(file)));
let accepted = ml_dsa44.verify(signature, message, publicKey);
if (accepted && seed) {
    accepted = Buffer.from(ml_dsa44.keygen(seed).publicKey).equals(Buffer.from(publicKey));
}
console.log(accepted ? 'accepted' : 'refused');
process.exit(accepted ? 0 : 1);
