package org.roundtable.network;

import java.time.Instant;
import java.util.List;

/** What members see of one another. No address, nothing that counts or ranks. */
public record MemberSheet(String handle, String displayName, String about, List<String> interests, String canTeach, String wantsToLearn, String zone,
        Instant joinedAt, boolean steward, boolean own) {

    static MemberSheet of(Member member, Long viewer) {
        return new MemberSheet(member.handle(), member.displayName(), member.about(), member.interests().stream().sorted().toList(), member.canTeach(),
            member.wantsToLearn(), member.zone().getId(), member.joinedAt(), member.steward(), member.id().equals(viewer));
    }
}
