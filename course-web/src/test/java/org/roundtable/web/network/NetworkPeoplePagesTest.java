package org.roundtable.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.course.TeamRole;
import org.roundtable.demo.CastRow;
import org.roundtable.demo.Casting;
import org.roundtable.demo.SceneRow;
import org.roundtable.network.Introducing;
import org.roundtable.network.InvitationRow;
import org.roundtable.network.Inviting;
import org.roundtable.network.Meeting;
import org.roundtable.network.MemberRow;
import org.roundtable.network.MemberSheet;
import org.roundtable.network.MembershipRule;
import org.roundtable.network.NetworkSettings;
import org.roundtable.network.Posing;
import org.roundtable.network.Profile;
import org.roundtable.network.StewardedRow;
import org.roundtable.network.Stewarding;

/** The pages on which members meet, and stewards look after them. */
class NetworkPeoplePagesTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void a_profile_is_kept_as_it_was_shown() {
        var page = new NetworkProfilePage();
        var kept = new ArrayList<Profile>();
        var profile = new Profile("Amal", "Africa/Tunis", "en", "about", "teach", "learn", "maths");
        page.say = DoorwayFixture.voice(told);
        page.introducing = new Introducing() {
            @Override
            public Profile mine() {
                return profile;
            }

            @Override
            public void introduce(Profile profile) {
                kept.add(profile);
            }
        };
        page.load();
        page.setAbout("more about");
        page.keep();

        assertThat(kept).containsExactly(new Profile("Amal", "Africa/Tunis", "en", "more about", "teach", "learn", "maths"));
    }

    @Test
    void the_directory_comes_in_pages() {
        var page = new NetworkMembersPage();
        page.say = DoorwayFixture.voice(told);
        page.meeting = new Meeting() {
            @Override
            public long count(String words) {
                return 2 * NetworkMembersPage.SIZE + 1;
            }

            @Override
            public List<MemberRow> members(String words, int from, int size) {
                told.add(words + " " + from + " " + size);
                return List.of();
            }
        };
        page.inviting = new Inviting() {
            @Override
            public List<InvitationRow> mine() {
                return List.of();
            }

            @Override
            public void invite(String address) {
                told.add(address);
            }
        };
        page.setWords("maths");
        page.setPage(2);
        page.load();
        page.setEmail("bo@example.org");
        page.invite();

        assertThat(page.getPages()).isEqualTo(3);
        assertThat(told).containsExactly("maths 48 24", "bo@example.org", "network.members.invited");
        page.setPage(Integer.MAX_VALUE);
        assertThat(page.getPage() * NetworkMembersPage.SIZE).as("no page number runs over").isPositive();
        page.setPage(-3);
        assertThat(page.getPage()).isZero();
    }

    @Test
    void who_said_nothing_of_themselves_is_shown_as_such() {
        var page = new NetworkMemberPage();
        page.meeting = new Meeting() {
            @Override
            public MemberSheet member(String handle) {
                return new MemberSheet(handle, "Amal", null, List.of(), null, null, "UTC", Instant.EPOCH, false, true);
            }
        };
        page.setHandle("amal");
        page.load();

        assertThat(page.isBlank()).isTrue();
    }

    @Test
    void stewards_look_after_one_member_at_a_time() {
        var page = new NetworkStewardPage();
        page.say = DoorwayFixture.voice(told);
        page.stewarding = new Stewarding() {
            @Override
            public NetworkSettings settings() {
                return new NetworkSettings("Ours", MembershipRule.OPEN, false);
            }

            @Override
            public void change(NetworkSettings settings) {
                told.add(settings.toString());
            }

            @Override
            public long count(String words) {
                return 26;
            }

            @Override
            public List<StewardedRow> members(String words, int from, int size) {
                return List.of();
            }

            @Override
            public StewardedRow member(String handle) {
                return new StewardedRow(7L, handle, "Eve", "eve@example.org", Instant.EPOCH, false, false);
            }

            @Override
            public void disable(Long id, String why) {
                told.add(id + " " + why);
            }
        };
        page.setHandle("eve");
        page.load();
        page.setReason("sold essays");
        page.disable();
        page.setMembership(MembershipRule.INVITATION);
        page.keep();

        assertThat(page.getPages()).isEqualTo(2);
        assertThat(told).containsExactly("7 sold essays", "network.steward.shutOut", new NetworkSettings("Ours", MembershipRule.INVITATION, false).toString(), "network.steward.kept");
    }

    @Test
    void a_visitor_of_the_demonstration_is_somebody_else() throws IOException {
        var page = new NetworkDemoPage();
        var doorway = new DoorwayFixture();
        var scene = new SceneRow(TeamRole.LEAD, "Fractions");
        page.doorway = doorway;
        page.casting = new Casting() {
            @Override
            public List<CastRow> cast() {
                return List.of(new CastRow(CastRow.Part.STEWARD, "salma", "Salma", List.of()), new CastRow(CastRow.Part.TEACHER, "lena", "Lena", List.of(scene)));
            }
        };
        page.posing = new Posing() {
            @Override
            public String signInAs(String handle, String device) {
                return "as-" + handle;
            }
        };
        page.load();
        page.signInAs("lena");

        assertThat(page.getParts()).containsOnlyKeys(CastRow.Part.STEWARD, CastRow.Part.TEACHER);
        assertThat(page.key(scene)).isEqualTo("demo.scene.LEAD");
        assertThat(doorway.entered).containsExactly("as-lena /");
    }
}
