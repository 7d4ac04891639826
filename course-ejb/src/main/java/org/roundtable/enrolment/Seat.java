package org.roundtable.enrolment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One learner at one table. */
@Entity
public class Seat {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Table studyTable;
    @ManyToOne(optional = false, fetch = LAZY) private Enrolment enrolment;

    protected Seat() {}

    Seat(Table table, Enrolment enrolment) {
        if (!table.offering().id().equals(enrolment.offering().id())) {
            throw new StandsElsewhere();
        }
        this.studyTable = table;
        this.enrolment = enrolment;
    }

    public Long id() {
        return id;
    }

    public Table table() {
        return studyTable;
    }

    public Enrolment enrolment() {
        return enrolment;
    }
}
