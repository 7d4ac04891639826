package org.roundtable.network;

import java.io.Serializable;
import java.util.List;

/** One member in the directory. */
public record MemberRow(String handle, String displayName, List<String> interests, String canTeach, boolean steward) implements Serializable {

    static MemberRow of(Member member) {
        return new MemberRow(member.handle(), member.displayName(), member.interests().stream().sorted().toList(), member.canTeach(), member.steward());
    }
}
