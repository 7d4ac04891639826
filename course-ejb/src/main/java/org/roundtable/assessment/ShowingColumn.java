package org.roundtable.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what is shown at one moment in one column, by name. */
@Converter(autoApply = true)
public class ShowingColumn implements AttributeConverter<Showing, String> {

    @Override
    public String convertToDatabaseColumn(Showing showing) {
        return showing == null ? null : showing.inWords();
    }

    @Override
    public Showing convertToEntityAttribute(String names) {
        return names == null ? null : Showing.named(names);
    }
}
