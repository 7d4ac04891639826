package org.roundtable.access;

/**
 * Where a permission is asked for.
 *
 * @param course id of the course, {@code null} for the network as a whole
 * @param offering id of the offering, {@code null} for the course as a whole
 */
public record Place(Long course, Long offering) {

    public static final Place NETWORK = new Place(null, null);

    public static Place course(Long course) {
        return new Place(course, null);
    }

    public static Place offering(Long course, Long offering) {
        return new Place(course, offering);
    }
}
