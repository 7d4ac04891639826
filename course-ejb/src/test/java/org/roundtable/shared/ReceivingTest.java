package org.roundtable.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceivingTest {

    @Test
    void every_scanner_is_asked_before_anything_is_taken() {
        var receiving = new Receiving();
        receiving.scans = List.of((name, content) -> true, (name, content) -> !new String(content, StandardCharsets.UTF_8).contains("EICAR"));

        assertThatThrownBy(() -> take(receiving, "EICAR")).isInstanceOf(FileRefused.class).hasMessageContaining("fileInfected");
        assertThat(take(receiving, "harmless").name().value()).isEqualTo("a.txt");
    }

    private static Received take(Receiving receiving, String text) {
        return receiving.take("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Set.of(MediaType.TEXT), 1);
    }
}
