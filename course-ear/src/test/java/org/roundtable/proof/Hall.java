package org.roundtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.roundtable.it.Caller;

/** A hall of learners who have all begun the same test, with somebody who invigilates. */
final class Hall {

    private static final String PASSWORD = "seven crisp lanterns";

    private final Node node;
    private final int learners;
    private final Properties ids = new Properties();

    /** Fills it. */
    Hall(Node node, int learners, int questions) throws Exception {
        this.node = node;
        this.learners = learners;
        var today = new Caller(node.at("/")).call("POST", "/api/v1/clock?plus=PT0S", "").body().substring(0, 10);
        var scene = new Caller(node.at("/")).call("POST", "/it/rehearsal?scene=exam-%d-%d&today=%s".formatted(learners, questions, today), "");
        assertThat(scene.statusCode()).as(scene.body()).isEqualTo(200);
        ids.load(new StringReader(scene.body()));
    }

    /** @return what all of them do, over this wire */
    List<Examinee> learners(Wire wire, Oracle oracle, Examinee.Tally tally) {
        var all = new ArrayList<Examinee>();
        for (int i = 1; i <= learners; i++) {
            all.add(new Examinee(attempt(i), URI.create("http://localhost:" + wire.port()), cookie("learner-" + i), oracle, tally));
        }
        return all;
    }

    long attempt(int learner) {
        return Long.parseLong(ids.getProperty("attempt-" + learner));
    }

    /** @return what shows any node who calls */
    String cookie(String name) {
        return signedIn(name).cookie("rt");
    }

    /** @return who invigilates, at the desk of this node */
    Caller invigilator() {
        return signedIn("examiner");
    }

    String desk() {
        return "/desk/live?offering=%s&activity=%s".formatted(ids.getProperty("offering"), ids.getProperty("quiz"));
    }

    private Caller signedIn(String name) {
        return new Caller(node.at("/")).signIn(name + "@example.org", PASSWORD);
    }
}
