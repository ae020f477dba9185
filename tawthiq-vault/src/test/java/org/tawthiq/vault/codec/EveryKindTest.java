package org.tawthiq.vault.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.claim.Claim;
import org.tawthiq.source.Locus;
import org.tawthiq.vocabulary.DateExtent;

/// The samples leave nothing out: whoever adds a kind or a constant that a record can hold and forgets
/// to try its codec sees it here.
class EveryKindTest {

    /// Records, constants and sealed types that a case record can hold, found through its components.
    private final Set<Class<?>> possible = new HashSet<>();

    private final Set<Object> constants = new HashSet<>();
    private final Set<Class<?>> tried = new HashSet<>();
    private final Set<Object> triedConstants = new HashSet<>();

    @BeforeEach
    void look() throws ReflectiveOperationException {
        find(CaseRecord.class);
        walk(SampleRecords.all());
    }

    @Test
    void everyKindThatARecordCanHoldIsTried() {
        Set<Class<?>> missing = new HashSet<>(possible);
        missing.removeAll(tried);
        missing.removeIf(type -> !type.isRecord());
        assertThat(missing.remove(CaseRecord.Gone.class))
                .as("what was erased is never written")
                .isTrue();
        assertThat(missing).as("kinds without a sample").isEmpty();
    }

    @Test
    void everyConstantThatARecordCanHoldIsTried() {
        Set<Object> missing = new HashSet<>(constants);
        missing.removeAll(triedConstants);
        assertThat(missing).as("constants without a sample").isEmpty();
    }

    @Test
    void theSearchReachesTheDeepestKinds() {
        assertThat(possible)
                .contains(Claim.Correction.class, Locus.TimeRange.class, DateExtent.Season.class)
                .hasSizeGreaterThan(60);
        assertThat(constants).hasSizeGreaterThan(60);
    }

    private void find(Type type) {
        switch (type) {
            case Class<?> found -> {
                if (!found.getName().startsWith("org.tawthiq.") || !possible.add(found)) {
                    return;
                }
                if (found.isSealed()) {
                    List.of(found.getPermittedSubclasses()).forEach(this::find);
                }
                if (found.isEnum()) {
                    constants.addAll(List.of(found.getEnumConstants()));
                }
                if (found.isRecord()) {
                    for (RecordComponent component : found.getRecordComponents()) {
                        find(component.getGenericType());
                    }
                }
            }
            case ParameterizedType generic -> {
                find(generic.getRawType());
                List.of(generic.getActualTypeArguments()).forEach(this::find);
            }
            case WildcardType wild -> List.of(wild.getUpperBounds()).forEach(this::find);
            default -> {}
        }
    }

    private void walk(Object value) throws ReflectiveOperationException {
        switch (value) {
            case Collection<?> values -> {
                for (Object item : values) {
                    walk(item);
                }
            }
            case Map<?, ?> map -> {
                walk(map.keySet());
                walk(map.values());
            }
            case Enum<?> constant -> triedConstants.add(constant);
            case Record record -> {
                tried.add(record.getClass());
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    walk(component.getAccessor().invoke(record));
                }
            }
            default -> {}
        }
    }
}
