package org.roundtable.shared;

/** Where members reach this server. */
public final class Site {

    private Site() {}

    /**
     * @param path within the application, such as {@code /network/reset?token=…}
     * @return the full address, for mails and logs; {@code ROUNDTABLE_URL} says what comes before the path
     */
    public static String address(String path) {
        var port = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return Setting.of("ROUNDTABLE_URL", "http://localhost:" + port).replaceAll("/+$", "") + path;
    }
}
