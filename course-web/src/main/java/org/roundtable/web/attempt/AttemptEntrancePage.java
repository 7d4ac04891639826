package org.roundtable.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.attempt.Sitting;

/** /attempt/entrance.xhtml: knows the entrance test of an offering, and leads there. */
@Named
@RequestScoped
public class AttemptEntrancePage {

    @Inject Sitting sitting;
    private Long offering;
    private Long test;

    public void load() {
        test = sitting.entrance(offering);
    }

    public Long getTest() {
        return test;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }
}
