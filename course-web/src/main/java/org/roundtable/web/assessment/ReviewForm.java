package org.roundtable.web.assessment;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.assessment.Moment;
import org.roundtable.assessment.ReviewRules;
import org.roundtable.assessment.Showing;
import org.roundtable.assessment.Shown;

/** What learners see of their attempts, while it is ticked: by name of the moment and of the field. */
public class ReviewForm implements Serializable {

    private final Map<String, Map<String, Boolean>> ticked = new HashMap<>();

    static ReviewForm of(ReviewRules rules) {
        var form = new ReviewForm();
        for (var moment : Moment.values()) {
            form.ticked.put(moment.name(), new HashMap<>(Arrays.stream(Shown.values()).collect(Collectors.toMap(Shown::name, rules.at(moment)::shows))));
        }
        return form;
    }

    ReviewRules rules() {
        var showing = new EnumMap<Moment, Showing>(Moment.class);
        for (var moment : Moment.values()) {
            var fields = ticked.get(moment.name());
            showing.put(moment, new Showing(Arrays.stream(Shown.values()).filter(what -> Boolean.TRUE.equals(fields.get(what.name()))).collect(Collectors.toSet())));
        }
        return ReviewRules.of(showing);
    }

    public Map<String, Map<String, Boolean>> getTicked() {
        return ticked;
    }
}
