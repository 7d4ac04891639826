package org.roundtable.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.roundtable.question.Asked;

/** Puts fields where the gaps of a text are, for pages that show a question and take no answer. */
@Named
@Dependent
public class GapFields {

    @Inject Say say;

    /** What is asked as safe HTML, with a field for each gap. */
    public String html(Asked asked) {
        return asked.html(gap -> {
            var label = escaped(say.of("question.asked.gap", gap.id(), asked.gaps().size()));
            return gap.options().isEmpty()
                ? "<input type=\"text\" class=\"gap\" autocomplete=\"off\" aria-label=\"" + label + "\"/>"
                : gap.options().stream().map(o -> "<option>" + escaped(o.text().toWords()) + "</option>")
                    .collect(Collectors.joining("", "<select class=\"gap\" aria-label=\"" + label + "\"><option>" + escaped(say.of("question.asked.choose")) + "</option>", "</select>"));
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
