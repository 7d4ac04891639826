package org.roundtable.regrade;

import static org.roundtable.house.Given.the;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;

/** One settled attempt, copied in the database by a few statements: each copy by a learner of its own, every second one answered the other way. */
final class CopiedAttempts {

    private static final long APART = 1_000_000;

    private final EntityManager em = the(EntityManager.class);
    private final int copies;

    private CopiedAttempts(int copies) {
        this.copies = copies;
    }

    static void of(Long attempt, int copies) {
        var copying = new CopiedAttempts(copies);
        var enrolment = copying.one("select enrolment_id from attempt where id = " + attempt);
        var member = copying.one("select member_id from enrolment where id = " + enrolment);
        copying.copy("member", member, Map.of("id", "n + " + APART, "handle", "'copy' || n", "email", "'copy' || n || '@example.org'"), "id");
        copying.copy("enrolment", enrolment, Map.of("id", "n + " + APART, "member_id", "n + " + APART), "id");
        copying.copy("attempt", attempt, Map.of("id", "n + " + APART, "enrolment_id", "n + " + APART), "id");
        copying.copy("response", attempt, Map.of("id", "(n + " + APART + ") * 100 + t.slot", "attempt_id", "n + " + APART), "attempt_id");
        copying.run("update response set answer = '{\"choice\":\"false\"}', points = 0 where attempt_id > " + APART + " and mod(attempt_id, 2) = 1");
        copying.run("update attempt set points = 0 where id > " + APART + " and mod(id, 2) = 1");
    }

    private void copy(String table, Object original, Map<String, String> others, String by) {
        @SuppressWarnings("unchecked")
        var columns = (java.util.List<Object>) em.createNativeQuery("select column_name from information_schema.columns where table_schema = 'public' and table_name = '" + table + "'")
            .getResultList();
        var names = columns.stream().map(String::valueOf).toList();
        run("insert into " + table + " (" + String.join(", ", names) + ") select " + names.stream().map(name -> others.getOrDefault(name, "t." + name)).collect(Collectors.joining(", "))
            + " from " + table + " t cross join " + "generate_series(1, " + copies + ") as s(n)"
            + " where t." + by + " = " + original);
    }

    private Object one(String sql) {
        return em.createNativeQuery(sql).getSingleResult();
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
