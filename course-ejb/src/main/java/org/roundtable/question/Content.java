package org.roundtable.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** What a question asks, its key included: for authors, markers and scoring, never for a learner's page, which gets {@link Asked}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SingleChoice.class, name = "SINGLE_CHOICE"),
    @JsonSubTypes.Type(value = MultipleChoice.class, name = "MULTIPLE_CHOICE"),
    @JsonSubTypes.Type(value = TrueFalse.class, name = "TRUE_FALSE"),
    @JsonSubTypes.Type(value = ShortText.class, name = "SHORT_TEXT"),
    @JsonSubTypes.Type(value = Numeric.class, name = "NUMERIC"),
    @JsonSubTypes.Type(value = Matching.class, name = "MATCHING"),
    @JsonSubTypes.Type(value = Ordering.class, name = "ORDERING"),
    @JsonSubTypes.Type(value = Cloze.class, name = "CLOZE"),
    @JsonSubTypes.Type(value = Essay.class, name = "ESSAY"),
    @JsonSubTypes.Type(value = FileUpload.class, name = "FILE_UPLOAD")})
public sealed interface Content permits SingleChoice, MultipleChoice, TrueFalse, ShortText, Numeric, Matching, Ordering, Cloze, MarkedByHand {

    /** What is asked. */
    RichText stem();

    /** Shown after the answer, whatever it was. */
    RichText feedback();

    /** May help before the answer, where a test allows it; blank when there is none. */
    RichText hint();

    /** The kind of answer asked for. */
    QuestionType type();

    /** What is still missing before a learner can be asked this, as message keys; empty when nothing is. */
    List<String> gaps();

    /** Whether the answer is of the kind asked for and names only what is on offer. */
    boolean admits(Answer answer);

    /** As it is stored. */
    default String json() {
        return Json.write(this);
    }

    /** Reads what {@link #json()} wrote. */
    static Content of(String json) {
        try {
            return Json.MAPPER.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the content of a question: " + e.getOriginalMessage(), e);
        }
    }
}
