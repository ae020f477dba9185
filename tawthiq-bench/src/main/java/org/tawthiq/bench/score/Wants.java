package org.tawthiq.bench.score;

import java.util.ArrayList;
import java.util.List;
import org.tawthiq.vault.json.Json;

/// What an expected item wants of a claim, on the claim's batch form.
record Wants(List<String> each) {

    static Wants of(String text) {
        return new Wants(List.of(text.split(";")));
    }

    /// The wants that the claim does not meet.
    List<String> unmet(Json claim) {
        return each.stream().filter(want -> !isMet(want, claim)).toList();
    }

    private static boolean isMet(String want, Json claim) {
        if (want.startsWith("!")) {
            return at(claim, want.substring(1)).isEmpty();
        }
        int equals = want.indexOf('=');
        List<String> found = at(claim, want.substring(0, equals));
        String values = want.substring(equals + 1);
        return values.equals("*") ? !found.isEmpty() : found.containsAll(List.of(values.split(",")));
    }

    /// The texts that stand at a path; arrays on the way are gone through.
    private static List<String> at(Json value, String path) {
        if (value instanceof Json.Arr(List<Json> items)) {
            List<String> found = new ArrayList<>();
            items.forEach(item -> found.addAll(at(item, path)));
            return found;
        }
        if (path.isEmpty()) {
            return List.of(text(value));
        }
        if (!(value instanceof Json.Obj object)) {
            return List.of();
        }
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        Json inner = object.fields().get(key);
        return inner == null ? List.of() : at(inner, dot < 0 ? "" : path.substring(dot + 1));
    }

    private static String text(Json value) {
        return switch (value) {
            case Json.Text(String text) -> text;
            case Json.Whole(long number) -> Long.toString(number);
            case Json.Bool(boolean bool) -> Boolean.toString(bool);
            case Json.Millionths(long number) -> Long.toString(number);
            case Json.Obj _ -> "{}";
            case Json.Arr _ -> "[]";
        };
    }
}
