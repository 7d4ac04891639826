package org.roundtable.web.allowance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.allowance.OverridesSheet;
import org.roundtable.allowance.Overriding;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.ActivityInOffering;
import org.roundtable.web.shared.Say;

/** /allowance/overrides.xhtml: what one learner or one table may do otherwise than everybody, in one test of one offering. */
@Named
@ViewScoped
public class AllowanceOverridesPage extends ActivityInOffering {

    private static final String AGAIN = "overrides?faces-redirect=true&includeViewParams=true";

    @Inject Overriding overriding;
    @Inject Say say;
    @Inject OverrideWords words;
    private int page;
    private String handle;
    private Long table;
    private String reason;
    private TypedTerms terms = new TypedTerms();
    private transient OverridesSheet sheet;

    public void load() {
        if (offering == null || activity == null) {
            throw new NotThere();
        }
        sheet = overriding.sheet(offering, activity, page);
    }

    public String grant() {
        var granted = terms.in(getSheet().zone());
        if (table == null) {
            overriding.grantLearner(offering, activity, handle, granted, reason);
        } else {
            overriding.grantTable(offering, activity, table, granted, reason);
        }
        say.info("allowance.overrides.granted");
        return AGAIN;
    }

    public String withdraw(Long id) {
        overriding.withdraw(id);
        say.info("allowance.overrides.withdrawn");
        return AGAIN;
    }

    public OverrideWords getWords() {
        return words;
    }

    public OverridesSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public int getPages() {
        return getSheet().overrides().pages(Overriding.PAGE);
    }

    public TypedTerms getTerms() {
        return terms;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public Long getTable() {
        return table;
    }

    public void setTable(Long table) {
        this.table = table;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
