package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import org.roundtable.network.Founding;
import org.roundtable.network.Joining;
import org.roundtable.network.Newcomer;
import org.roundtable.network.Stewarding;

/** People join. */
final class NetworkScene {

    static final String PASSWORD = "seven crisp lanterns";

    private NetworkScene() {}

    /** @return id of the new member {@code name}, whose address is name@example.org */
    static long join(String name) throws Exception {
        var email = name + "@example.org";
        // each from another network, or there would be too many tries
        use(Joining.class).ask(newcomer(name), "10.%d.%d.1".formatted(name.hashCode() >> 8 & 255, name.hashCode() & 255));
        var link = Rows.text("select link from notice where email = ? order by id desc", email);
        use(Joining.class).confirm(link.substring(link.indexOf('=') + 1));
        return member(email);
    }

    /** @return id of a steward called {@code name}: the first one, where there is none, else one whom the first one trusts */
    static long joinAsSteward(String name) throws Exception {
        var setUp = use(Founding.class).invite();
        if (setUp.isPresent()) {
            use(Founding.class).found(setUp.get(), "Rehearsal", newcomer(name), "test");
            return member(name + "@example.org");
        }
        var steward = join(name);
        doing(Rows.id("select min(id) from member where steward = true"), () -> use(Stewarding.class).trust(steward));
        return steward;
    }

    private static Newcomer newcomer(String name) {
        return new Newcomer(name + "@example.org", name, PASSWORD, "Europe/Lisbon", "en", "assessment, reading");
    }

    private static long member(String email) throws Exception {
        return Rows.id("select id from member where email = ?", email);
    }
}
