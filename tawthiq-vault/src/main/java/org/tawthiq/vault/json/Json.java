package org.tawthiq.vault.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON value as records use it. There is no `null`: what is absent is left out.
public sealed interface Json {

    /// Keys keep the order in which they were put; the canonical writer sorts them.
    record Obj(Map<String, Json> fields) implements Json {
        public Obj {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    record Text(String value) implements Json {}

    record Whole(long value) implements Json {}

    record Bool(boolean value) implements Json {}

    /// A decimal for the batch output, in millionths; records never hold one.
    record Millionths(long value) implements Json {}
}
