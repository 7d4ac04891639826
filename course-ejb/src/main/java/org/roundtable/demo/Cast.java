package org.roundtable.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.roundtable.access.Stage;
import org.roundtable.network.Founding;
import org.roundtable.network.Introducing;
import org.roundtable.network.Joining;
import org.roundtable.network.Newcomer;
import org.roundtable.network.Profile;

/** Who plays: one steward, four instructors, forty members. They join as everybody does. */
@Dependent
class Cast {

    private static final String PASSWORD = "a staff room that teaches";
    private static final List<String> INSTRUCTORS = List.of("Meera Sundaram", "Jonas Weber", "Grace Otieno", "Tomás Aguilar");
    private static final List<String> MEMBERS = List.of("Amal Kurian", "Ben Okafor", "Devika Rao", "Li Wei", "Ruth Njeri", "Samuel Adeyemi", "Ingrid Solheim", "Paolo Ricci",
        "Fatima Zahra", "Noah Berg", "Priya Menon", "Karim Haddad", "Elena Petrova", "Joao Mendes", "Aiko Tanaka", "Oluwaseun Bello", "Marta Kowalska", "Arjun Nair",
        "Chloe Martin", "Hassan Ali", "Nina Vogel", "Rahul Iyer", "Sofia Lindqvist", "Thabo Mokoena", "Yusuf Demir", "Anna Horvat", "David Mwangi", "Esther Cohen",
        "Farid Rahimi", "Gabriela Cruz", "Hugo Laurent", "Isabel Torres", "Jamila Osei", "Kofi Mensah", "Lakshmi Pillai", "Milan Novak", "Nadia Karim", "Omar Farouk",
        "Petra Schmid", "Quynh Tran");
    private static final List<String> ZONES = List.of("Asia/Kolkata", "Europe/Berlin", "Africa/Nairobi", "America/Bogota", "Europe/Lisbon");

    @Inject Founding founding;
    @Inject Stage stage;
    @Inject Introducing introducing;
    @Inject Joining joining;
    @Inject Doorkeeping doorkeeping;
    @Inject Postman postman;

    /** @return the link the first steward follows, while there is none */
    Optional<String> invitation() {
        return founding.invite();
    }

    Actor steward(String invitation) {
        founding.found(invitation, "Kaveri Teachers’ Network", newcomer("Asha Varma", 0), "demo");
        return actor("Asha Varma", 0.9);
    }

    List<Actor> instructors() {
        var instructors = join(INSTRUCTORS, 0.9, 0);
        instructors.forEach(this::offersToTeach);
        return instructors;
    }

    private void offersToTeach(Actor instructor) {
        stage.as(instructor.id(), () -> {
            var before = introducing.mine();
            introducing.introduce(new Profile(before.displayName(), before.zone(), before.language(), "I have taught for years and still find out why every day.",
                "Questions that tell me something", before.wantsToLearn(), before.interests()));
            return null;
        });
    }

    /** @return forty, of all abilities */
    List<Actor> members() {
        return join(MEMBERS, 0.25, 7);
    }

    private List<Actor> join(List<String> names, double least, int spread) {
        return IntStream.range(0, names.size()).mapToObj(i -> {
            joining.ask(newcomer(names.get(i), i), "10.0." + names.size() + "." + i);
            joining.confirm(Optional.ofNullable(postman.secretFor(email(names.get(i)))).orElseThrow());
            return actor(names.get(i), least + (spread == 0 ? 0 : i % spread * 0.07));
        }).toList();
    }

    private Actor actor(String name, double ability) {
        return doorkeeping.actor(email(name), ability);
    }

    private static Newcomer newcomer(String name, int number) {
        return new Newcomer(email(name), name, PASSWORD, ZONES.get(number % ZONES.size()), "en", "formative assessment, mathematics");
    }

    private static String email(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("[^A-Za-z ]", "").toLowerCase(Locale.ROOT).replace(' ', '.') + "@demo.example";
    }
}
