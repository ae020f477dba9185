package org.tawthiq.vault.ocfl;

/// Bytes that are safe in the staging folder, where [OcflWriter#put] takes them.
///
/// @param file on the disk
/// @param length in bytes
/// @param sha512 in lower-case hexadecimal digits, as `sha256`
public record Staged(String file, long length, String sha512, String sha256) {}
