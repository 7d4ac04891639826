package org.roundtable.web.shared;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.roundtable.shared.Download;

/** A file as an answer that is always saved and never shown in its place: whatever somebody brought along, it runs nowhere of ours. */
public final class Attached {

    private Attached() {}

    public static Response of(Download file) {
        return Response.ok(file.content()).type(file.type().type())
            .header("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"))
            .header("Content-Security-Policy", "default-src 'none'; sandbox")
            .header("X-Content-Type-Options", "nosniff")
            .build();
    }
}
