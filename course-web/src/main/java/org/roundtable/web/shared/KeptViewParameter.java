package org.roundtable.web.shared;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;

/**
 * A view parameter that is still known at the second request without a reload. Faces keeps it only while whole pages are
 * drawn; after a part was drawn, a required one would be missed and every further click would do nothing.
 */
public class KeptViewParameter extends UIViewParameter {

    @Override
    public void decode(FacesContext context) {
        super.decode(context);
        if (getSubmittedValue() == null) {
            setSubmittedValue(getStateHelper().get("kept"));
        } else {
            getStateHelper().put("kept", getSubmittedValue());
        }
    }
}
