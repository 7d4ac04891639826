package org.roundtable.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.roundtable.shared.Portions;

/** Everybody who ever joined. */
@Dependent
public class Members {

    private static final String ANY_MATCH = "lower(m.displayName) like :like escape '!' or m.handle like :like escape '!' or m.email like :like escape '!'";
    private static final String MATCH = """
        lower(m.displayName) like :like escape '!' or m.handle like :like escape '!' or lower(m.canTeach) like :like escape '!'
        or exists (select i from Member x join x.interests i where x = m and i like :like escape '!')""";

    /** PostgreSQL takes 65,535 values in a statement. */
    private static final int NAMED = 10_000;

    @PersistenceContext EntityManager em;

    void add(Member member) {
        em.persist(member);
    }

    /** @return a reference to a member known to exist, such as the caller; costs no query */
    public Member reference(Long id) {
        return em.getReference(Member.class, id);
    }

    public Optional<Member> by(Long id) {
        return Optional.ofNullable(em.find(Member.class, id));
    }

    public Optional<Member> byEmail(String email) {
        return em.createQuery("select m from Member m where m.email = :email", Member.class)
            .setParameter("email", EmailAddress.canonical(email))
            .getResultStream().findFirst();
    }

    public Optional<Member> byHandle(String handle) {
        return em.createQuery("select m from Member m where m.handle = :handle", Member.class)
            .setParameter("handle", handle)
            .getResultStream().findFirst();
    }

    /** @return those who can be met, by name: {@code words} are part of a name, an interest or what they can teach */
    List<Member> found(String words, int from, int size) {
        return page("m.disabledAt is null and m.verifiedAt is not null and (" + MATCH + ")", words, from, size);
    }

    long count(String words) {
        return number("m.disabledAt is null and m.verifiedAt is not null and (" + MATCH + ")", words);
    }

    /** @return everybody, by name: {@code words} are part of a name or an address */
    List<Member> all(String words, int from, int size) {
        return page(ANY_MATCH, words, from, size);
    }

    long countAll(String words) {
        return number(ANY_MATCH, words);
    }

    /** Two statements whatever the size: which ones, and then they with their interests. */
    private List<Member> page(String where, String words, int from, int size) {
        var ids = em.createQuery("select m.id from Member m where " + where + " order by lower(m.displayName), m.id", Long.class)
            .setParameter("like", like(words)).setFirstResult(from).setMaxResults(size).getResultList();
        return ids.isEmpty() ? List.of() : em.createQuery("""
                select m from Member m left join fetch m.interests
                where m.id in :ids order by lower(m.displayName), m.id""", Member.class)
            .setParameter("ids", ids).getResultList();
    }

    private long number(String where, String words) {
        return em.createQuery("select count(m) from Member m where " + where, Long.class)
            .setParameter("like", like(words)).getSingleResult();
    }

    private static String like(String words) {
        var plain = words == null ? "" : words.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        var cut = plain.length() > 80 ? plain.substring(0, 80) : plain;
        return "%" + cut.replaceAll("[!%_]", "!$0") + "%";
    }

    /** @return those of {@code ids} who may come in, in one statement for as many as a statement may name */
    public List<Member> those(Collection<Long> ids) {
        return Portions.of(List.copyOf(ids), NAMED).stream()
            .flatMap(some -> em.createQuery("select m from Member m where m.id in :ids and m.disabledAt is null order by m.id", Member.class)
                .setParameter("ids", some).getResultList().stream()).toList();
    }

    /** @return those trusted with the network, the first fifty */
    public List<Member> stewards() {
        return em.createQuery("select m from Member m where m.steward = true and m.disabledAt is null order by m.id", Member.class)
            .setMaxResults(50).getResultList();
    }

    /** @return all handles that begin like this one */
    Set<String> handlesLike(Handle handle) {
        return Set.copyOf(em.createQuery("select m.handle from Member m where m.handle = :text or m.handle like :numbered", String.class)
            .setParameter("text", handle.text()).setParameter("numbered", handle.text() + "-%").getResultList());
    }

    /** @return whether this is a steward who may come in, as the database knows it now */
    boolean trusted(Long id) {
        return !em.createQuery("select m.id from Member m where m.id = :id and m.steward = true and m.disabledAt is null", Long.class)
            .setParameter("id", id).getResultList().isEmpty();
    }

    /** @return whether a steward could sign in */
    boolean stewarded() {
        return !em.createQuery("select m.id from Member m where m.steward = true and m.passwordHash is not null and m.disabledAt is null", Long.class)
            .setMaxResults(1).getResultList().isEmpty();
    }
}
