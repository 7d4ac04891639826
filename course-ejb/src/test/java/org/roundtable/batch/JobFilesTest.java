package org.roundtable.batch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.Chore;

class JobFilesTest extends DatabaseTest {

    private static final Path FILES = Path.of("src/main/resources/META-INF/batch-jobs");

    @Test
    void every_chore_names_a_job_there_is() {
        assertThat(CDI.current().select(Chore.class, Any.Literal.INSTANCE).stream().map(Chore::job))
            .isNotEmpty()
            .allSatisfy(job -> assertThat(FILES.resolve(job + ".xml")).exists());
    }

    @Test
    void every_job_is_called_as_its_file_and_made_of_steps_there_are() throws Exception {
        try (var files = Files.list(FILES)) {
            assertThat(files.toList()).allSatisfy(file -> {
                var xml = Files.readString(file);
                assertThat(xml).contains("<job id=\"" + file.getFileName().toString().replace(".xml", "") + "\"");
                assertThat(Pattern.compile("ref=\"([^\"]+)\"").matcher(xml).results().map(found -> found.group(1)))
                    .allSatisfy(ref -> assertThat(CDI.current().getBeanManager().getBeans(ref)).as(ref).hasSize(1));
            });
        }
    }
}
