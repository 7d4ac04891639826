package org.roundtable.web.certificate;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.roundtable.certificate.HoldingCertificates;

/** Certificates as files. */
@Path("/certificates")
public class CertificateResource {

    @Inject HoldingCertificates holding;

    @GET
    @Path("/{number: [0-9]{4}-[0-9]{6,}}.pdf")
    @Produces({"application/pdf", "application/json"})
    public Response pdf(@PathParam("number") String number) {
        return Response.ok(holding.pdf(number), "application/pdf")
            .header("Content-Disposition", "attachment; filename=\"certificate-" + number + ".pdf\"").build();
    }
}
