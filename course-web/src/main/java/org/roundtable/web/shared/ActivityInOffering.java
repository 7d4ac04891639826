package org.roundtable.web.shared;

import java.io.Serializable;

/** What pages about one activity of one offering have in their address. */
public abstract class ActivityInOffering implements Serializable {

    protected Long offering;
    protected Long activity;

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }

    public Long getActivity() {
        return activity;
    }

    public void setActivity(Long activity) {
        this.activity = activity;
    }
}
