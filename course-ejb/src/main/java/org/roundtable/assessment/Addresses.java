package org.roundtable.assessment;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Places on the network: single addresses and ranges, of IPv4 and IPv6. No name is ever looked up. */
record Addresses(List<Range> ranges) {

    /** All addresses that begin with the same bits. */
    record Range(String typed, byte[] base, int bits) {

        boolean contains(byte[] address) {
            if (address.length != base.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (base[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @throws TestUnfit naming what cannot be read */
    static Addresses of(String typed) {
        return new Addresses(Arrays.stream(typed.split("[,;\\s]+")).filter(part -> !part.isEmpty()).map(Addresses::range).toList());
    }

    /** @param address as the connection has it; a zone such as {@code %eth0} is passed over */
    boolean contain(String address) {
        return address != null && read(address.replaceFirst("%.*", "")).filter(bytes -> ranges.stream().anyMatch(range -> range.contains(bytes))).isPresent();
    }

    String inWords() {
        return ranges.stream().map(Range::typed).collect(Collectors.joining(", "));
    }

    private static Range range(String typed) {
        var slash = typed.indexOf('/');
        var base = read(slash < 0 ? typed : typed.substring(0, slash)).orElseThrow(() -> new TestUnfit("assessment.addressUnreadable", typed));
        var bits = slash < 0 ? String.valueOf(base.length * 8) : typed.substring(slash + 1);
        if (!bits.matches("\\d{1,3}") || Integer.parseInt(bits) > base.length * 8) {
            throw new TestUnfit("assessment.addressUnreadable", typed);
        }
        return new Range(typed, base, Integer.parseInt(bits));
    }

    /** An IPv4 address inside an IPv6 one is read as what it is. */
    private static Optional<byte[]> read(String typed) {
        var four = typed.matches("\\d{1,3}(\\.\\d{1,3}){3}") && Arrays.stream(typed.split("\\.")).allMatch(part -> Integer.parseInt(part) < 256);
        // only digits and colons: nothing that could be taken for a name
        var six = typed.contains(":") && typed.matches("[0-9a-fA-F:.]{2,45}");
        if (!four && !six) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(typed).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
