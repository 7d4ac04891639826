package org.roundtable.web.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.roundtable.question.BankFilter;
import org.roundtable.question.BankOrder;
import org.roundtable.question.BankPage;
import org.roundtable.question.KeepingBank;
import org.roundtable.question.QuestionState;
import org.roundtable.question.QuestionType;
import org.roundtable.web.shared.Say;

/** /question/bank.xhtml */
@Named
@ViewScoped
public class QuestionBankPage implements Serializable {

    private static final String AGAIN = "bank?faces-redirect=true&includeViewParams=true";

    @Inject KeepingBank bank;
    @Inject Say say;
    private Long course;
    private String words;
    private String type;
    private String state;
    private String tag;
    private String order;
    private int page;
    private String newTag;
    private transient BankPage sheet;

    public void load() {
        sheet = bank.look(course, filter(), page);
    }

    public BankPage getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public boolean isNarrow() {
        return filter().isNarrow();
    }

    /** Each of these takes the ids that were ticked. */
    public String publish(String[] picked) {
        return done("question.bank.published", bank.publish(course, ids(picked)));
    }

    public String retire(String[] picked) {
        return done("question.bank.retired", bank.retire(course, ids(picked)));
    }

    public String bringBack(String[] picked) {
        return done("question.bank.broughtBack", bank.bringBack(course, ids(picked)));
    }

    public String addTag(String[] picked) {
        return done("question.bank.tagged", bank.tag(course, ids(picked), newTag));
    }

    private String done(String sentence, int questions) {
        say.info(sentence, questions);
        return AGAIN;
    }

    private static List<Long> ids(String[] picked) {
        return picked == null ? List.of() : Arrays.stream(picked).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).limit(1000).toList();
    }

    private BankFilter filter() {
        return new BankFilter(words, one(QuestionType.values(), type), one(QuestionState.values(), state), tag, one(BankOrder.values(), order));
    }

    private static <E extends Enum<E>> E one(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst().orElse(null);
    }

    public QuestionType[] getTypes() {
        return QuestionType.values();
    }

    public QuestionState[] getStates() {
        return QuestionState.values();
    }

    public BankOrder[] getOrders() {
        return BankOrder.values();
    }

    public Long getCourse() {
        return course;
    }

    public void setCourse(Long course) {
        this.course = course;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getNewTag() {
        return newTag;
    }

    public void setNewTag(String newTag) {
        this.newTag = newTag;
    }
}
