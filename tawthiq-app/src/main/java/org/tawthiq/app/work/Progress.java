package org.tawthiq.app.work;

/// Told how far a long step is, for a person who waits.
@FunctionalInterface
public interface Progress {

    /// @param what is being done, such as "reading"
    /// @param done of `all`; equal to it when the step ends
    void at(String what, int done, int all);
}
