package org.roundtable.grading;

/**
 * Which part of a gradebook is asked for.
 *
 * @param name part of a learner's name, empty for all
 * @param page from 0
 */
public record GradebookQuery(String name, Order order, Show show, int page) {

    /** How the rows are ordered. */
    public enum Order {
        NAME, OVERALL;
    }

    /** Whose rows are shown. */
    public enum Show {
        ALL, PASSING, NOT_PASSING, OPEN;

        boolean shows(Overall overall) {
            return switch (this) {
                case ALL -> true;
                case PASSING -> overall.passed();
                case NOT_PASSING -> overall.failed();
                case OPEN -> !overall.complete();
            };
        }
    }

    public GradebookQuery {
        name = name == null ? "" : name.strip();
        order = order == null ? Order.NAME : order;
        show = show == null ? Show.ALL : show;
        page = Math.max(0, page);
    }

    /** @return everybody in order of name, page {@code page} */
    public static GradebookQuery everybody(int page) {
        return new GradebookQuery("", Order.NAME, Show.ALL, page);
    }

    /** Whether the database alone can find the page; otherwise every learner's overall mark has to be worked out first. */
    boolean byName() {
        return order == Order.NAME && show == Show.ALL;
    }
}
