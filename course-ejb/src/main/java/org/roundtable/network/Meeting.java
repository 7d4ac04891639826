package org.roundtable.network;

import static org.roundtable.access.Permission.TAKE_PART;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.shared.NotThere;

/** How members find one another. */
@Stateless
public class Meeting {

    private static final int MOST = 100;

    @Inject Guard guard;
    @Inject Members members;

    /**
     * @param words part of a name, an interest or what somebody can teach; blank for everybody
     * @return by name, from the {@code from}th on, at most 100
     */
    public List<MemberRow> members(String words, int from, int size) {
        guard.require(TAKE_PART, Place.NETWORK);
        return members.found(words, Math.max(0, from), Math.min(size, MOST)).stream().map(MemberRow::of).toList();
    }

    public long count(String words) {
        guard.require(TAKE_PART, Place.NETWORK);
        return members.count(words);
    }

    public MemberSheet member(String handle) {
        guard.require(TAKE_PART, Place.NETWORK);
        var member = members.byHandle(handle == null ? "" : handle).filter(Member::mayComeIn).orElseThrow(NotThere::new);
        return MemberSheet.of(member, guard.caller());
    }
}
