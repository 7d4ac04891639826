package org.roundtable.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.roundtable.enrolment.Admitting;
import org.roundtable.enrolment.Asking;
import org.roundtable.enrolment.Enrolling;

/** Members come into an offering. */
final class EnrolmentScene {

    private EnrolmentScene() {}

    /** @return the secret that the link of the invitation carries */
    static String invite(long lead, long offering, String email) throws Exception {
        doing(lead, () -> use(Asking.class).ask(offering, email));
        // only its hash is kept, so another one is put in its place
        var secret = "a-secret-that-somebody-was-mailed-" + offering;
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        Rows.change("update offering_invitation set token_hash = ? where id = (select max(id) from offering_invitation)", hash);
        return secret;
    }

    static void apply(long member, long offering) throws Exception {
        doing(member, () -> use(Enrolling.class).apply(offering, null));
    }

    /** Past the entrance test; onto the waiting list, where no place is left. */
    static void admit(long lead, long member, long offering) throws Exception {
        var enrolment = Rows.id("select id from enrolment where member_id = ? and offering_id = ?", member, offering);
        doing(lead, () -> use(Admitting.class).admit(enrolment, "They have shown it elsewhere."));
    }
}
