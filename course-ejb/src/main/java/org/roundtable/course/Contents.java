package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** What all features together keep for activities. */
@Dependent
class Contents {

    @Inject @Any Instance<ActivityContent> features;
    @Inject Courses courses;
    @Inject Offerings offerings;

    /**
     * Takes activities away with all that was written in them.
     *
     * @throws StillNeeded when learners of an offering have, or had, something there
     */
    void remove(Long course, List<Activity> activities) {
        if (offerings.everOpened(course)) {
            activities.stream().filter(this::held).findFirst().ifPresent(activity -> {
                throw new StillNeeded("course.activityInUse", activity.title());
            });
        }
        activities.forEach(this::discard);
    }

    void copy(Activity original, Activity copy) {
        features.forEach(feature -> feature.copy(original, copy));
    }

    private boolean held(Activity activity) {
        return features.stream().anyMatch(feature -> feature.holds(activity));
    }

    private void discard(Activity activity) {
        features.forEach(feature -> feature.discard(activity));
        courses.waitingFor(activity).forEach(Activity::waitForNothing);
        offerings.forget(activity);
        courses.remove(activity);
        try {
            courses.flush();
        } catch (PersistenceException somethingStillRefersToIt) {
            throw new StillNeeded("course.activityInUse", activity.title());
        }
    }
}
