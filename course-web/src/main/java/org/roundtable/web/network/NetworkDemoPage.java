package org.roundtable.web.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.roundtable.network.PoseRow.Part;
import org.roundtable.network.PoseRow;
import org.roundtable.network.Posing;

/** /network/demo.xhtml */
@Named
@ViewScoped
public class NetworkDemoPage implements Serializable {

    @Inject Posing posing;
    @Inject Doorway doorway;
    private Map<Part, List<PoseRow>> parts;

    public void load() {
        parts = posing.roles().stream().collect(Collectors.groupingBy(PoseRow::part, TreeMap::new, Collectors.toList()));
    }

    public void signInAs(String handle) throws IOException {
        doorway.enter(posing.signInAs(handle, doorway.device()), "/");
    }

    public Map<Part, List<PoseRow>> getParts() {
        return parts;
    }
}
