package org.roundtable.network;

/**
 * What a member says of themselves.
 *
 * @param zone name of a time zone, such as {@code Europe/Berlin}
 * @param language two letters, such as {@code en}
 * @param interests a line of words with commas between them
 */
public record Profile(String displayName, String zone, String language, String about, String canTeach, String wantsToLearn, String interests) {

    static Profile of(Member member) {
        return new Profile(member.displayName(), member.zone().getId(), member.language(), member.about(), member.canTeach(), member.wantsToLearn(),
            String.join(", ", member.interests().stream().sorted().toList()));
    }
}
