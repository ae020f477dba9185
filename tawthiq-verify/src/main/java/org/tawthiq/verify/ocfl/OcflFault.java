package org.tawthiq.verify.ocfl;

/// What is wrong with one file or folder.
///
/// @param code of the specification's list: `E…` where an object is invalid, `W…` for a warning
/// @param file relative to the checked object or root, the empty name for itself
/// @param what a sentence without its full stop
public record OcflFault(String code, String file, String what) {

    public boolean isError() {
        return code.startsWith("E");
    }

    /// The same fault as seen from a folder above.
    OcflFault under(String folder) {
        return new OcflFault(code, file.isEmpty() ? folder : folder + "/" + file, what);
    }
}
