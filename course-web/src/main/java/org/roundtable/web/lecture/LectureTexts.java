package org.roundtable.web.lecture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.roundtable.lecture.Shelf;
import org.roundtable.shared.Audience;
import org.roundtable.shared.Markup;
import org.roundtable.shared.Showing;
import org.roundtable.web.shared.Say;

/** Writes texts of a course as HTML, with the addresses that links in them have here. */
@RequestScoped
class LectureTexts {

    @Inject Say say;

    /** @param path of the text, from which its links are meant */
    String html(String path, String markdown, Shelf shelf, Audience audience, Long offering) {
        var meant = shelf.from(path);
        return Markup.render(markdown, Showing.article(audience, link -> meant.apply(link).map(item -> address(item, offering)), key -> say.of(key)));
    }

    static String address(Shelf.Item item, Long offering) {
        return switch (item.kind()) {
            case LECTURE -> "/lecture/view?id=" + item.id() + in(offering);
            case MATERIAL -> "/lecture/material?id=" + item.id() + in(offering);
            case FILE -> "/file/" + item.id() + (offering == null ? "" : "?offering=" + offering);
        };
    }

    static String in(Long offering) {
        return offering == null ? "" : "&offering=" + offering;
    }
}
