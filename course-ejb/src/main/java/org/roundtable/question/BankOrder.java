package org.roundtable.question;

/** In which order a bank is looked through. */
public enum BankOrder {

    CHANGED("q.changedAt desc, q.id desc"),
    TITLE("q.title, q.excerpt, q.id"),
    TYPE("q.type, q.changedAt desc, q.id desc");

    final String clause;

    BankOrder(String clause) {
        this.clause = clause;
    }
}
