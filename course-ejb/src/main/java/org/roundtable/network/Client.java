package org.roundtable.network;

/** Where on the Internet somebody is, as far as it tells one household from another. */
final class Client {

    private Client() {}

    /** @return an IPv4 address as it is; of an IPv6 address the first four groups, since a household has the rest to itself */
    static String network(String address) {
        if (address == null || address.isBlank()) {
            return "nowhere";
        }
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = java.net.InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            return bytes.length == 4 ? address : java.util.HexFormat.of().formatHex(bytes, 0, 8);
        } catch (java.net.UnknownHostException e) {
            return address;
        }
    }
}
