package org.roundtable.web.network;

import java.util.ArrayList;
import java.util.List;
import org.roundtable.web.shared.Say;

/** A door without a browser: remembers who went through it and where they went on. */
final class DoorwayFixture extends Doorway {

    final List<String> entered = new ArrayList<>();
    final List<String> left = new ArrayList<>();

    @Override
    public String device() {
        return "a browser";
    }

    @Override
    public String client() {
        return "192.0.2.1";
    }

    @Override
    public String secret() {
        return "the secret it carries";
    }

    @Override
    public void enter(String secret, String path) {
        entered.add(secret + " " + local(path));
    }

    @Override
    public void leave(String path) {
        left.add(path);
    }

    /** @return a voice that says the key instead of the sentence, and keeps what it told */
    static Say voice(List<String> told) {
        return new Say() {
            @Override
            public String of(String key, Object... arguments) {
                return key;
            }

            @Override
            public void info(String key, Object... arguments) {
                told.add(key);
            }
        };
    }
}
