package org.roundtable.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asked by every use case: who calls, and may they do this here? Roles are looked up once per place and request. */
@RequestScoped
public class Guard {

    @Inject Principal principal;
    @Inject @Any Instance<RoleSource> sources;

    private final Map<Place, Set<Role>> known = new HashMap<>();
    private Long played;

    /** From now on in this request {@code member} calls; {@link Stage} alone may say so. */
    void play(Long member) {
        played = member;
        known.clear();
    }

    /** @return the member who calls, if anybody is signed in */
    public Optional<Long> visitor() {
        if (played != null) {
            return Optional.of(played);
        }
        var name = principal.getName();
        return name != null && !name.isEmpty() && name.chars().allMatch(Character::isDigit)
            ? Optional.of(Long.valueOf(name))
            : Optional.empty();
    }

    /**
     * @return the member who calls
     * @throws SignInNeeded when nobody is signed in
     */
    public Long caller() {
        return visitor().orElseThrow(SignInNeeded::new);
    }

    public boolean may(Permission permission, Place place) {
        return visitor().isPresent() && roles(place).stream().anyMatch(role -> role.may(permission));
    }

    /**
     * @throws SignInNeeded when nobody is signed in
     * @throws NotAllowed when the caller has no role at {@code place} that grants {@code permission}
     */
    public void require(Permission permission, Place place) {
        caller();
        if (!may(permission, place)) {
            throw new NotAllowed();
        }
    }

    /** @return the roles the caller holds at {@code place} */
    public Set<Role> roles(Place place) {
        return known.computeIfAbsent(place, this::lookUp);
    }

    private Set<Role> lookUp(Place place) {
        var roles = EnumSet.of(Role.MEMBER);
        var caller = caller();
        sources.forEach(source -> roles.addAll(source.rolesOf(caller, place)));
        return roles;
    }
}
