package org.roundtable.web.shared;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import org.roundtable.shared.NotThere;

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

    /** An id that is missing or is none leads nowhere: the page is not there. */
    @Override
    public void processValidators(FacesContext context) {
        super.processValidators(context);
        if (!isValid() && isRequired() && !context.isPostback()) {
            throw new NotThere();
        }
    }
}
