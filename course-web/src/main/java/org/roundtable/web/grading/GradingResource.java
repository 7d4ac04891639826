package org.roundtable.web.grading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.grading.GradeRow;
import org.roundtable.grading.GradebookQuery;
import org.roundtable.grading.GradebookSheet;
import org.roundtable.grading.SeeingGrades;
import org.roundtable.web.shared.Say;

/** The gradebook as a table for spreadsheets. */
@Path("/grades")
@RequestScoped
public class GradingResource {

    @Inject SeeingGrades grades;
    @Inject GradeWords words;
    @Inject Say say;

    @GET
    @Path("/{offering}.csv")
    public Response export(@PathParam("offering") Long offering) {
        var sheet = grades.gradebook(offering, GradebookQuery.everybody(0));
        // spreadsheets take it for UTF-8 by its first character only
        var table = new StringBuilder("\uFEFF").append(Csv.line(head(sheet)));
        sheet.rows().forEach(row -> table.append(Csv.line(line(sheet, row))));
        for (var page = 1; page < sheet.pages(); page++) {
            grades.gradebook(offering, GradebookQuery.everybody(page)).rows().forEach(row -> table.append(Csv.line(line(sheet, row))));
        }
        return Response.ok(table.toString()).type("text/csv; charset=UTF-8")
            .header("Content-Disposition", "attachment; filename=gradebook-" + offering + ".csv").build();
    }

    private List<String> head(GradebookSheet sheet) {
        var head = new ArrayList<String>();
        head.add(say.of("grading.learner"));
        sheet.columns().forEach(column -> head.add(say.of("grading.export.column", column.title(), column.weight())));
        head.add(say.of("grading.overall"));
        head.add(say.of("grading.result"));
        return head;
    }

    private List<Object> line(GradebookSheet sheet, GradeRow row) {
        var line = new ArrayList<Object>();
        line.add(row.learner());
        row.cells().forEach(cell -> line.add(cell.entry().percent() == null ? say.name(cell.entry().standing()) : sheet.rule().round(cell.entry().percent())));
        line.add(row.overall().percent());
        line.add(words.result(row.overall()));
        return line;
    }
}
