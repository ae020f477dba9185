package org.tawthiq.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tawthiq.source.Custody;
import org.tawthiq.source.Source;
import org.tawthiq.vocabulary.Known;

/// What a `material.toml` says of a folder and of the files in it.
///
/// @param independentOrigins so many must support the least of a range of harm
/// @param recordsViews whether the case's log is to hold who looked at what
public record Material(
        Known<String> name,
        List<String> countries,
        Known<LocalDate> from,
        Known<LocalDate> to,
        Known<String> timeZone,
        List<String> languages,
        Known<Integer> independentOrigins,
        Known<Boolean> recordsViews,
        List<Item> files) {

    public Material {
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        files = List.copyOf(files);
    }

    /// One file, and what the user knows of it.
    ///
    /// @param path relative to the folder, with `/`
    /// @param mapping path of the mapping file of a table, relative to the folder
    public record Item(
            String path,
            Known<LocalDate> published,
            Known<String> publisher,
            Known<String> title,
            Known<String> language,
            Source.Role role,
            Source.Sensitivity sensitivity,
            Known<String> mapping,
            Known<String> reference,
            Known<String> obtained,
            Custody custody) {

        public Item with(Custody told) {
            return new Item(
                    path, published, publisher, title, language, role, sensitivity, mapping, reference, obtained, told);
        }

        public Item confidential() {
            return new Item(
                    path,
                    published,
                    publisher,
                    title,
                    language,
                    role,
                    Source.Sensitivity.CONFIDENTIAL,
                    mapping,
                    reference,
                    obtained,
                    custody);
        }

        /// A file of which the user says nothing.
        public static Item unlisted(String path) {
            return new Item(
                    path,
                    Known.unknown(),
                    Known.unknown(),
                    Known.unknown(),
                    Known.unknown(),
                    Source.Role.EVIDENCE,
                    Source.Sensitivity.PUBLIC,
                    Known.unknown(),
                    Known.unknown(),
                    Known.unknown(),
                    Custody.unknown());
        }
    }

    /// What is said of a file; [MaterialPath] tells which spellings name it.
    public Optional<Item> item(String path) {
        String plain = MaterialPath.plain(path);
        return files.stream()
                .filter(file -> MaterialPath.plain(file.path()).equals(plain))
                .findFirst();
    }

    public static Material none() {
        return new Material(
                Known.unknown(),
                List.of(),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                List.of(),
                Known.unknown(),
                Known.unknown(),
                List.of());
    }
}
