package org.roundtable.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.roundtable.interchange.GiftText.Written;
import org.roundtable.question.AcceptedText;
import org.roundtable.question.Content;
import org.roundtable.question.Essay;
import org.roundtable.question.Matching;
import org.roundtable.question.RichText;
import org.roundtable.question.ScoringMode;
import org.roundtable.question.ShortText;
import org.roundtable.question.TrueFalse;

/** What stands between the braces of a GIFT question; its first characters tell the type. */
final class GiftKey {

    private static final Pattern TRUE_FALSE = Pattern.compile("(?is)(T|TRUE|F|FALSE)\\s*(?:#(.*))?");

    private final RichText stem;
    private final Written written;
    private final List<Remark> remarks;
    private final RichText feedback;
    private final String key;

    GiftKey(RichText stem, String key, Written written, List<Remark> remarks) {
        int general = key.lastIndexOf("####");
        this.stem = stem;
        this.written = written;
        this.remarks = remarks;
        this.feedback = general < 0 ? RichText.NONE : GiftText.rich(key.substring(general + 4), written);
        this.key = (general < 0 ? key : key.substring(0, general)).strip();
    }

    Content content() throws NotUnderstood {
        var truth = TRUE_FALSE.matcher(key);
        if (key.isEmpty()) {
            return new Essay(stem, null, null, 0, feedback, null);
        } else if (truth.matches()) {
            return trueFalse(truth.group(1).toUpperCase(Locale.ROOT).startsWith("T"), truth.group(2));
        } else if (key.startsWith(">")) {
            return new GiftOrder(key, written, remarks).content(stem, feedback);
        } else if (key.startsWith("#")) {
            return new GiftNumbers(key.substring(1), written, remarks).content(stem, feedback);
        } else if (key.indexOf('~') >= 0) {
            return new GiftOptions(key, written, remarks).content(stem, feedback);
        } else if (key.contains("->")) {
            return matching();
        }
        return shortText();
    }

    /** As in Moodle, the first comment is for those who err and the second for those who are right. */
    private TrueFalse trueFalse(boolean truth, String comments) {
        var parts = comments == null ? new String[0] : comments.split("#", 2);
        var wrong = parts.length > 0 ? GiftText.rich(parts[0], written) : null;
        var right = parts.length > 1 ? GiftText.rich(parts[1], written) : null;
        return new TrueFalse(stem, truth, truth ? right : wrong, truth ? wrong : right, feedback, null);
    }

    private ShortText shortText() throws NotUnderstood {
        var accepted = new ArrayList<AcceptedText>();
        for (var part : GiftParts.of(key, remarks)) {
            var answer = GiftAnswer.of(part.text(), BigDecimal.ONE);
            accepted.add(new AcceptedText(GiftText.plain(answer.text()), answer.weight(), answer.feedback(written)));
        }
        return new ShortText(stem, accepted, false, true, feedback, null);
    }

    private Matching matching() throws NotUnderstood {
        var pairs = new ArrayList<Matching.Pair>();
        var distractors = new ArrayList<RichText>();
        for (var part : GiftParts.of(key, remarks)) {
            int arrow = part.text().indexOf("->");
            if (arrow < 0) {
                throw new NotUnderstood("interchange.gift.pairWithoutArrow", GiftText.plain(part.text()));
            }
            var left = GiftText.rich(part.text().substring(0, arrow), written);
            var right = RichText.plain(GiftText.plain(part.text().substring(arrow + 2)));
            if (left.isBlank()) {
                distractors.add(right);
            } else {
                pairs.add(new Matching.Pair(left, right));
            }
        }
        return Matching.of(stem, pairs, distractors, ScoringMode.PROPORTIONAL, feedback, null);
    }
}
