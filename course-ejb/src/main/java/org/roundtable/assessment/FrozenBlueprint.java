package org.roundtable.assessment;

import static jakarta.persistence.FetchType.LAZY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/** What a published version asks. Apart from it, because pools are long and only a draw reads them. */
@Entity
public class FrozenBlueprint {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Id private Long id;
    @MapsId @OneToOne(optional = false, fetch = LAZY) private TestVersion testVersion;
    @Column(length = 1_000_000) private String json;

    protected FrozenBlueprint() {}

    FrozenBlueprint(TestVersion testVersion, Blueprint blueprint) {
        this.testVersion = testVersion;
        try {
            json = MAPPER.writeValueAsString(blueprint);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Blueprint thawed() {
        try {
            return MAPPER.readValue(json, Blueprint.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
