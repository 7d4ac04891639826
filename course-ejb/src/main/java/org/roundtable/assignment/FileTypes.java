package org.roundtable.assignment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.shared.MediaType;

/** A set of file types in one column, as their names with blanks between. */
@Converter
public class FileTypes implements AttributeConverter<Set<MediaType>, String> {

    @Override
    public String convertToDatabaseColumn(Set<MediaType> types) {
        return types.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Set<MediaType> convertToEntityAttribute(String column) {
        return Stream.of(column.split(" ")).filter(name -> !name.isEmpty()).map(MediaType::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(MediaType.class)));
    }
}
