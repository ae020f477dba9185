package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// What a disk says, in words that tell what to do. Each ends a sentence that begins with the file's name.
public final class Trouble {

    private Trouble() {}

    static String reading(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "has vanished since its folder was looked through; bring it again";
            case AccessDeniedException _ -> "may not be read; give yourself the right to read it";
            case FileSystemException disk -> told(disk);
            default -> "cannot be read (%s); look after the disk".formatted(e.getMessage());
        };
    }

    public static String told(FileSystemException e) {
        String reason = e.getReason() == null ? "" : e.getReason();
        String said = reason.toLowerCase(Locale.ROOT);
        if (e instanceof AccessDeniedException) {
            return "may not be read or written: give yourself the right to";
        }
        if (e instanceof NoSuchFileException) {
            return "is not there: look whether its folder was moved";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "is there already, and what is needed cannot take its place: name another folder";
        }
        if (said.contains("no space") || said.contains("quota")) {
            return "could not be written, since the disk is full: make room or name another folder; what was acknowledged before is whole";
        }
        if (said.contains("read-only")) {
            return "is write-protected: name another folder, or work on a copy";
        }
        if (said.contains("is a directory")) {
            return "is a folder, and a file is needed there";
        }
        if (said.contains("not a directory")) {
            return "leads through a file as if it were a folder: name another folder";
        }
        if (said.contains("name too long")) {
            return "has a name that is too long for this disk: give a shorter one";
        }
        return "could not be read or written%s: look after the disk"
                .formatted(reason.isEmpty() ? "" : " (" + reason + ")");
    }
}
