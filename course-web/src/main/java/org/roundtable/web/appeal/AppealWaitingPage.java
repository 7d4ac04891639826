package org.roundtable.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.appeal.AnsweringAppeals;
import org.roundtable.appeal.AppealRow;
import org.roundtable.shared.Page;

/** /appeal/waiting.xhtml */
@Named
@RequestScoped
public class AppealWaitingPage extends ListOfAppeals {

    @Inject AnsweringAppeals answering;

    @Override
    protected Page<AppealRow> fetch() {
        return answering.waiting(page);
    }
}
