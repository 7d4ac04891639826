package org.roundtable.web.course;

import java.io.Serializable;

/** What the author wants done to the outline, as resources/rt/outline.js fills it in. */
public class OutlineWish implements Serializable {

    private String verb;
    private Long item;
    private Long unit;
    private int index;
    private String text;

    public String getVerb() {
        return verb;
    }

    public void setVerb(String verb) {
        this.verb = verb;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public int getIndex() {
        return index;
    }

    public void setIndex(int index) {
        this.index = index;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
