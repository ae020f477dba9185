package org.tawthiq.vault.ocfl;

import org.tawthiq.vault.disk.Disk;

/// Bytes that wait in the staging folder for [OcflWriter#put], which forces and takes them.
///
/// @param file on the disk
/// @param length in bytes
/// @param sha512 in lower-case hexadecimal digits, as `sha256`
public record Staged(String file, Disk.Output output, long length, String sha512, String sha256) {}
